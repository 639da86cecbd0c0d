"""A graph for the explorer: two sides of 1 July 2025, sources that disagree, and what is meant to break it.

Units are real, people are invented.
"""

from datetime import date, timedelta

from kg.graph import Graph
from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, REGISTER_GRAPH, document_graph

REFORM = date(2025, 7, 1)
EVE = date(2025, 6, 30)
HOSTILE = "<img src=x onerror=\"document.title='pwned'\"><script>document.title='pwned'</script>"
LONG_NAME = "Nguyễn " + "Thị Trường Sơn " * 13
BUSY_POSTS = 500
NEW, OLD, DISTRICT, PROVINCE = "18229-20250701", "18229-0", "435-0", "42-0"
_DOC = document_graph("bài 1")
_CHANGE = "20250701-18229-20250701"


def explored() -> Graph:
    """A commune before and after the reform, with people, bodies, figures, flows and their sentences."""
    parts = (_units(), _bodies(), _people(), _claims(), _hostile(), _busy())
    nodes = [node for part in parts for node in part.nodes]
    edges = [edge for part in parts for edge in part.edges]
    return Graph(
        nodes=tuple(sorted(nodes, key=lambda node: (node.kind, node.id))),
        edges=tuple(sorted(edges, key=lambda edge: (edge.type, edge.source, edge.target))),
    )


def large(people: int = 10_000, links: int = 30_000) -> Graph:
    """People in 4,000 bodies of 1,000 communes: with 10,000 and 30,000 links, 15,000 nodes are drawn."""
    provinces, communes, bodies = 34, 1_000, 4_000
    nodes = [_unit(f"p{at}-0", "Province", f"tỉnh Số {at}") for at in range(provinces)]
    edges: list[Edge] = []
    for at in range(communes):
        nodes.append(_unit(f"c{at}-0", "Commune", f"xã Số {at}"))
        edges.append(_edge("PART_OF", f"Unit/c{at}-0", f"Unit/p{at % provinces}-0", REGISTER_GRAPH))
    kinds = (
        ("PartyBody", "dang-uy-xa"),
        ("StateBody", "uy-ban-nhan-dan"),
        ("StateBody", "hoi-dong-nhan-dan"),
    )
    for at in range(bodies):
        label, kind = kinds[at % 3]
        nodes.append(_node("Body", f"b{at}", (label,), name=f"Cơ quan số {at}", kind=kind))
        nodes.append(_node("Position", f"s{at}", name=f"Ủy viên cơ quan số {at}", title="uy-vien"))
        edges.append(_edge("OF_UNIT", f"Body/b{at}", f"Unit/c{at // 4 % communes}-0"))
        edges.append(_edge("IN_BODY", f"Position/s{at}", f"Body/b{at}"))
    nodes.extend(_node("Person", f"m{at:016x}", name=f"Người Số {at}") for at in range(people))
    for at in range(links - bodies):
        person, body = at % people, (at * 7 + at // people * 401) % bodies
        ident = f"m{person:016x}.s{body}.{at // people + 1}"
        start = date(2004, 1, 1) + timedelta(days=at * 37 % 7500)
        bounds = {
            "startNotBefore": start,
            "startNotAfter": start,
            "endNotBefore": start + timedelta(days=1500),
        }
        nodes.append(_node("Tenure", ident, ordinal=1, capacity="full", **bounds))
        edges.append(_edge("HAS_TENURE", f"Person/m{person:016x}", f"Tenure/{ident}"))
        edges.append(_edge("OF_POSITION", f"Tenure/{ident}", f"Position/s{body}"))
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def _units() -> Graph:
    flow: dict[str, Value] = {
        "change": _CHANGE,
        "effective": REFORM,
        "act": "1665/NQ-UBTVQH15",
        "clause": "khoản 37 Điều 1",
        "basis": "resolution text",
    }
    return Graph(
        nodes=(
            _unit(PROVINCE, "Province", "tỉnh Hà Tĩnh"),
            _unit(DISTRICT, "District", "huyện Đức Thọ", until=EVE),
            _unit(OLD, "Commune", "thị trấn Đức Thọ", until=EVE),
            _unit("18232-0", "Commune", "xã Tùng Ảnh", until=EVE),
            _unit("18233-0", "Commune", "xã Hòa Lạc", until=EVE),
            _unit(NEW, "Commune", "xã Đức Thọ", **{"from": REFORM}),
            _node("UnitChange", _CHANGE, graph=REGISTER_GRAPH, changeKind="merge", operativeFrom=REFORM),
            _node(
                "UnitPeriod",
                "a",
                graph=REGISTER_GRAPH,
                name="xã Hòa Lạc cũ",
                unitType="xa",
                code="18233",
                until=date(2014, 12, 31),
            ),
            _node(
                "UnitPeriod",
                "b",
                graph=REGISTER_GRAPH,
                name="xã Hòa Lạc",
                unitType="xa",
                code="18233",
                **{"from": date(2015, 1, 1)},
            ),
        ),
        edges=(
            _edge("PART_OF", f"Unit/{DISTRICT}", f"Unit/{PROVINCE}", REGISTER_GRAPH, until=EVE),
            *(
                _edge("PART_OF", f"Unit/{unit}", f"Unit/{DISTRICT}", REGISTER_GRAPH, until=EVE)
                for unit in (OLD, "18232-0", "18233-0")
            ),
            _edge("PART_OF", f"Unit/{NEW}", f"Unit/{PROVINCE}", REGISTER_GRAPH, **{"from": REFORM}),
            _edge("MERGED_INTO", f"Unit/{OLD}", f"Unit/{NEW}", REGISTER_GRAPH, extent="whole", **flow),
            _edge("MERGED_INTO", "Unit/18232-0", f"Unit/{NEW}", REGISTER_GRAPH, extent="part", **flow),
            _edge(
                "MAY_HAVE_MERGED_INTO", "Unit/18233-0", f"Unit/{NEW}", REGISTER_GRAPH, extent="part", **flow
            ),
            _edge("IN_PERIOD", "Unit/18233-0", "UnitPeriod/a", REGISTER_GRAPH),
            _edge("IN_PERIOD", "Unit/18233-0", "UnitPeriod/b", REGISTER_GRAPH),
        ),
    )


_BODIES = (
    ("du-moi", "PartyBody", "dang-uy-xa", "Đảng ủy xã Đức Thọ", NEW),
    ("ub-moi", "StateBody", "uy-ban-nhan-dan", "Ủy ban nhân dân xã Đức Thọ", NEW),
    ("hd-moi", "StateBody", "hoi-dong-nhan-dan", "Hội đồng nhân dân xã Đức Thọ", NEW),
    ("mt-moi", "FrontBody", "uy-ban-mttq", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Đức Thọ", NEW),
    ("ub-cu", "StateBody", "uy-ban-nhan-dan", "Ủy ban nhân dân thị trấn Đức Thọ", OLD),
)
_POSTS = (
    ("du-moi.bi-thu", "Bí thư Đảng ủy xã Đức Thọ", "bi-thu", "du-moi"),
    ("ub-moi.chu-tich", "Chủ tịch Ủy ban nhân dân xã Đức Thọ", "chu-tich", "ub-moi"),
    ("hd-moi.chu-tich", "Chủ tịch Hội đồng nhân dân xã Đức Thọ", "chu-tich", "hd-moi"),
    ("mt-moi.chu-tich", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã Đức Thọ", "chu-tich", "mt-moi"),
    ("ub-cu.chu-tich", "Chủ tịch Ủy ban nhân dân thị trấn Đức Thọ", "chu-tich", "ub-cu"),
)


def _bodies() -> Graph:
    nodes: list[Node] = []
    edges: list[Edge] = []
    for ident, label, kind, name, unit in _BODIES:
        days: dict[str, Value] = {"until": EVE} if unit == OLD else {"from": REFORM}
        nodes.append(_node("Body", ident, (label,), name=name, kind=kind, **days))
        edges.append(_edge("OF_UNIT", f"Body/{ident}", f"Unit/{unit}"))
    for ident, name, title, body in _POSTS:
        nodes.append(_node("Position", ident, name=name, title=title))
        edges.append(_edge("IN_BODY", f"Position/{ident}", f"Body/{body}"))
    edges.append(_edge("SUCCEEDS", "Body/ub-moi", "Body/ub-cu"))
    nodes.append(_node("Vacancy", "v1", seenOn=(date(2025, 8, 1),)))
    edges.append(_edge("OF_POSITION", "Vacancy/v1", "Position/mt-moi.chu-tich"))
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def _people() -> Graph:
    seen, later = date(2025, 7, 17), date(2026, 3, 2)
    first, until = date(2020, 6, 1), date(2021, 5, 31)
    parts = (
        _tenure(
            "m1",
            "ub-cu.chu-tich",
            startNotBefore=first,
            startNotAfter=first,
            endNotBefore=until,
            endNotAfter=until,
        ),
        _tenure("m2", "ub-cu.chu-tich", startNotAfter=date(2024, 2, 1), endNotBefore=EVE, endNotAfter=EVE),
        _tenure(
            "m1",
            "du-moi.bi-thu",
            True,
            startNotBefore=REFORM,
            startNotAfter=REFORM,
            endNotBefore=seen,
            seenOn=(seen,),
        ),
        _tenure("m2", "ub-moi.chu-tich", startNotAfter=REFORM, endNotBefore=seen, seenOn=(REFORM, seen)),
        _tenure("m3", "ub-moi.chu-tich", True, startNotAfter=later, endNotBefore=later, seenOn=(later,)),
        _tenure("m3", "hd-moi.chu-tich"),
    )
    names = {"m1": "Trần Văn Mẫu", "m2": "Lê Thị Gương", "m3": "Nguyễn Khắc Thử", "m4": "Trần Văn Mẫu"}
    nodes = [_node("Person", ident, name=name) for ident, name in names.items()]
    nodes[0] = _node("Person", "m1", name=names["m1"], spellings=("Trần Văn Mẩu",), mentionIds=("m9",))
    same: dict[str, Value] = {"score": 0.61, "reasons": ("a common name", "posts of one district")}
    return Graph(
        nodes=(*nodes, *(node for part in parts for node in part.nodes)),
        edges=(
            *(edge for part in parts for edge in part.edges),
            _edge("POSSIBLY_SAME", "Person/m1", "Person/m4", **same),
        ),
    )


def _tenure(person: str, position: str, held: bool = False, /, **told: Value) -> Graph:
    ident = f"{person}.{position}.1"
    edges = [
        _edge("HAS_TENURE", f"Person/{person}", f"Tenure/{ident}"),
        _edge("OF_POSITION", f"Tenure/{ident}", f"Position/{position}"),
        _edge(
            "HOLDS" if held else "HELD",
            f"Person/{person}",
            f"Position/{position}",
            tenure=ident,
            capacity="full",
        ),
    ]
    return Graph(nodes=(_node("Tenure", ident, ordinal=1, capacity="full", **told),), edges=tuple(edges))


def _claims() -> Graph:
    told = {
        "c1": ("Ông Trần Văn Mẫu, Bí thư Đảng ủy xã Đức Thọ, phát biểu", "Tenure/m1.du-moi.bi-thu.1", {}),
        "c2": ("bà Lê Thị Gương, Chủ tịch UBND xã", "Tenure/m2.ub-moi.chu-tich.1", {}),
        "c3": ("sáp nhập thị trấn Đức Thọ và một phần xã Tùng Ảnh", f"UnitChange/{_CHANGE}", {}),
        "c4": ("40.065 người", "Figure/f1", {"statedValue": 40065.0, "rank": "preferred"}),
        "c5": ("khoảng 41.000 người", "Figure/f1", {"statedValue": 41000.0}),
    }
    nodes = [_claim(ident, quote, **more) for ident, (quote, _, more) in told.items()]
    edges = [_edge("SUPPORTS", f"Claim/{ident}", target, _DOC) for ident, (_, target, _) in told.items()]
    edges.append(_edge("DISPUTES", "Claim/c5", "Figure/f1", _DOC, what="value"))
    edges += [_edge("STATED_IN", f"Claim/{ident}", "Document/bài 1", _DOC) for ident in told]
    setting: dict[str, Value] = {"bound": "endNotBefore", "why": "in office"}
    edges.append(_edge("SETS", "Claim/c1", "Tenure/m1.du-moi.bi-thu.1", **setting))
    edges.append(_edge("ABOUT", "Figure/f1", f"Unit/{NEW}"))
    nodes.append(_node("Figure", "f1", variable="population", value=40065.0, modality="stated"))
    nodes.append(
        _node(
            "Document",
            "bài 1",
            graph=_DOC,
            identifier="bài 1",
            sha256="0",
            title="Xã Đức Thọ sau sáp nhập",
            publisher="Báo Mẫu",
            issued=date(2025, 7, 17),
            source="https://bao-mau.example/xa-duc-tho.html",
        )
    )
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def _hostile() -> Graph:
    """Markup and an address that would run, in every text that is shown; a name of 200 characters."""
    unit = _unit("99999-0", "Commune", f"xã {HOSTILE}")
    return Graph(
        nodes=(
            unit,
            _node("Person", "mx", name=f"Xấu {HOSTILE}", spellings=(HOSTILE,)),
            _node("Person", "ml", name=LONG_NAME.strip()),
            _node("Body", "bx", ("StateBody",), name=f"Ủy ban {HOSTILE}", kind="x"),
            _node("Position", "px", name=f"Chủ tịch {HOSTILE}", title="chu-tich"),
            _node("Tenure", "mx.px.1", ordinal=1, capacity="full", startNotAfter=REFORM, endNotBefore=REFORM),
            _node("Tenure", "ml.px.1", ordinal=1, capacity="full", startNotAfter=REFORM, endNotBefore=REFORM),
            _node(
                "Document",
                "x",
                graph=_DOC,
                identifier="x",
                sha256="1",
                title=HOSTILE,
                publisher=HOSTILE,
                source="javascript:document.title='pwned'",
            ),
            _claim("cx", f"{HOSTILE} ông Xấu"),
        ),
        edges=(
            _edge("OF_UNIT", "Body/bx", "Unit/99999-0"),
            _edge("IN_BODY", "Position/px", "Body/bx"),
            _edge("HAS_TENURE", "Person/mx", "Tenure/mx.px.1"),
            _edge("HAS_TENURE", "Person/ml", "Tenure/ml.px.1"),
            _edge("OF_POSITION", "Tenure/mx.px.1", "Position/px"),
            _edge("OF_POSITION", "Tenure/ml.px.1", "Position/px"),
            _edge("SUPPORTS", "Claim/cx", "Tenure/mx.px.1", _DOC),
            _edge("STATED_IN", "Claim/cx", "Document/x", _DOC),
        ),
    )


def _busy() -> Graph:
    """A person with 500 positions."""
    nodes = [_node("Person", "mb", name="Phạm Văn Bận")]
    edges: list[Edge] = []
    for at in range(BUSY_POSTS):
        day = date(2000, 1, 1) + timedelta(days=at * 17)
        body, position, tenure = f"bb{at}", f"bb{at}.x", f"mb.bb{at}.x.1"
        nodes.append(_node("Body", body, ("StateBody",), name=f"Tổ công tác số {at}", kind="x"))
        nodes.append(_node("Position", position, name=f"Tổ trưởng Tổ công tác số {at}", title="to-truong"))
        nodes.append(_node("Tenure", tenure, ordinal=1, capacity="full", startNotAfter=day, endNotBefore=day))
        edges.append(_edge("IN_BODY", f"Position/{position}", f"Body/{body}"))
        edges.append(_edge("HAS_TENURE", "Person/mb", f"Tenure/{tenure}"))
        edges.append(_edge("OF_POSITION", f"Tenure/{tenure}", f"Position/{position}"))
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def _unit(ident: str, label: str, name: str, /, **days: Value) -> Node:
    return _node("Unit", ident, (label,), REGISTER_GRAPH, name=name, code=ident.partition("-")[0], **days)


def _claim(ident: str, quote: str, /, **more: Value) -> Node:
    told: dict[str, Value] = {
        "claimKind": "tenure",
        "modality": "stated",
        "confidence": 0.93,
        "rank": "normal",
        "quote": quote,
        "spanStart": 10,
        "spanEnd": 10 + len(quote),
    }
    return _node("Claim", ident, graph=_DOC, **(told | more))


def _node(
    kind: str, ident: str, labels: tuple[str, ...] = (), graph: str = DERIVED_GRAPH, /, **properties: Value
) -> Node:
    home = str(properties.pop("graph", graph))
    return Node(kind=kind, id=ident, labels=labels, graph=home, properties=properties)


def _edge(kind: str, source: str, target: str, graph: str = DERIVED_GRAPH, /, **properties: Value) -> Edge:
    return Edge(type=kind, source=source, target=target, graph=graph, properties=properties)
