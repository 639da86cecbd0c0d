"""What holds of the differences of any two builds: none with itself, the other way round the mirror image."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kg.analysis import Change, compare
from kg.graph import Graph
from kg.graph.lines import EDGES_FILE, NODES_FILE, write_graph
from kg.model.graph import Edge, Node, Value

Build = Callable[..., Path]
MENTIONS = tuple(f"m{number}" for number in range(7))
POSITIONS = ("u.body.head", "u.body.deputy")
TEXTS = {
    "a": "Hà Tĩnh: Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân thăm lớp học.",
    "b": "Hà Tĩnh: Ngày 2/8/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân tiếp dân.",
    "c": "Hà Tĩnh: Ngày 4/9/2025, Chủ tịch UBND xã Hương Khê Lê Hữu Trân kiểm tra đê.",
    "d": "Ngày 1/10/2025, ông Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh, nguyên Chủ tịch UBND xã Hương "
    "Khê, tỉnh Hà Tĩnh, phát biểu.",
    "e": "Hà Tĩnh: Ngày 5/12/2025, nguyên Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân được tặng huy hiệu.",
    "f": "Hà Tĩnh: Ngày 5/8/2025, Quyền Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân thăm lớp học.",
    "g": "Tỉnh Hà Tĩnh có dân số 1.622.901 người.",
    "h": "Tỉnh Hà Tĩnh có dân số 1.622.907 người.",
    "i": "Hà Tĩnh: Ngày 18/7/2025, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025 - 2030 khai mạc. Đồng chí "
    "Lê Hữu Trân - Bí thư Đảng ủy xã Đức Thọ, tỉnh Hà Tĩnh phát biểu khai mạc.",
}


class Made:
    """A graph as resolution might leave it: mentions, each with a claim for a post, put together to people.

    Args:
        people: the mentions of each person.
        acting: mentions that hold the post as acting.
        undecided: pairs of people, by their mentions.
        moved: whether all texts got another first sentence, so that claims have other ids.
    """

    def __init__(
        self,
        people: Sequence[Sequence[str]],
        acting: frozenset[str],
        undecided: Iterable[tuple[str, str]],
        moved: bool,
    ) -> None:
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []
        self.acting = acting
        self.place = 100 if moved else 0
        for mentions in people:
            self._person(mentions)
        person_of = {mention: min(mentions) for mentions in people for mention in mentions}
        pairs = {tuple(sorted((person_of.get(a, a), person_of.get(b, b)))) for a, b in undecided}
        known = set(person_of.values())
        for one, other in sorted(pairs):
            if one != other and {one, other} <= known:
                self._edge("POSSIBLY_SAME", f"Person/{one}", f"Person/{other}", score=len(pairs) / 4)

    def _person(self, mentions: Sequence[str]) -> None:
        person = min(mentions)
        told: dict[str, Value] = {"name": f"Người {len(mentions)}"}
        if len(mentions) > 1:
            told["mentionIds"] = tuple(sorted(set(mentions) - {person}))
        self._node("Person", person, **told)
        posts: dict[tuple[str, str], list[str]] = {}
        for mention in mentions:
            position = POSITIONS[int(mention[1:]) % 2]
            posts.setdefault((position, "acting" if mention in self.acting else "full"), []).append(mention)
        ordinals: dict[str, int] = {}
        for (position, capacity), held in sorted(posts.items()):
            ordinals[position] = ordinals.get(position, 0) + 1
            tenure = f"{person}.{position}.{ordinals[position]}"
            self._node("Tenure", tenure, ordinal=ordinals[position], capacity=capacity)
            self._edge("HAS_TENURE", f"Person/{person}", f"Tenure/{tenure}")
            kind = "HOLDS" if len(held) > 1 else "HELD"
            self._edge(kind, f"Person/{person}", f"Position/{position}", tenure=tenure, capacity=capacity)
            for mention in held:
                self._claim(mention, tenure)

    def _claim(self, mention: str, tenure: str) -> None:
        claim, home = f"c{mention[1:]}{self.place or ''}", f"document/d{mention[1:]}"
        told: dict[str, Value] = {"quote": f"câu {mention}", "spanStart": self.place, "rank": "normal"}
        self._node("Document", f"d{mention[1:]}", home, sha256=str(self.place))
        self._node("Claim", claim, home, **told)
        self._edge("SUPPORTS", f"Claim/{claim}", f"Tenure/{tenure}", home)

    def _node(self, kind: str, ident: str, graph: str = "derived", /, **told: Value) -> None:
        self.nodes.append(Node(kind=kind, id=ident, graph=graph, properties=told))

    def _edge(self, kind: str, source: str, target: str, graph: str = "derived", /, **told: Value) -> None:
        self.edges.append(Edge(type=kind, source=source, target=target, graph=graph, properties=told))

    def write(self, folder: Path) -> Path:
        folder.mkdir()
        write_graph(Graph(nodes=tuple(self.nodes), edges=tuple(self.edges)), folder)
        return folder


@st.composite
def made(draw: st.DrawFn) -> Made:
    there = draw(st.lists(st.sampled_from(MENTIONS), unique=True))
    people: dict[int, list[str]] = {}
    for mention in there:
        people.setdefault(draw(st.integers(0, 3)), []).append(mention)
    acting = frozenset(draw(st.lists(st.sampled_from(MENTIONS), max_size=3)))
    pairs = draw(st.lists(st.tuples(st.sampled_from(MENTIONS), st.sampled_from(MENTIONS)), max_size=3))
    return Made(list(people.values()), acting, pairs, draw(st.booleans()))


def content(folder: Path) -> tuple[bytes, bytes]:
    return (folder / NODES_FILE).read_bytes(), (folder / EDGES_FILE).read_bytes()


def in_order(changes: Iterable[Change]) -> list[str]:
    return sorted(map(repr, changes))


# Two people who changed places, so that each is as close to the other as the other to it.
CHANGED_PLACES = (
    Made((("m0", "m3", "m4", "m6"), ("m1", "m2", "m5")), frozenset(), (), False),
    Made((("m0", "m2", "m5"), ("m1", "m3", "m4"), ("m6",)), frozenset(), (), False),
)


@given(made(), made())
@example(*CHANGED_PLACES)
@settings(max_examples=150, deadline=None)
def test_differences_of_made_graphs_mirror_each_other_and_leave_nothing_out(one: Made, other: Made) -> None:
    with TemporaryDirectory() as folder:
        before, after = one.write(Path(folder, "a")), other.write(Path(folder, "b"))
        there, back = compare(before, after).changes, compare(after, before).changes
        assert bool(there) == (content(before) != content(after))
        assert in_order(back) == in_order(change.mirrored() for change in there)
        assert compare(before, before).changes == ()
        _each_person_is_told_once(there, one, other)


def _each_person_is_told_once(changes: Sequence[Change], one: Made, other: Made) -> None:
    """Whoever is not the same node in both builds stands in exactly one change, on either side."""
    for index, (here, there) in enumerate(((one, other), (other, one))):
        people = {node.ref for node in here.nodes if node.kind == "Person" and node not in there.nodes}
        told = [
            thing.ref
            for change in changes
            if change.group == "person"
            for thing in (change.before, change.after)[index]
        ]
        assert people <= set(told)
        assert len(told) == len(set(told))


@given(st.sets(st.sampled_from(sorted(TEXTS))), st.sets(st.sampled_from(sorted(TEXTS))))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_differences_of_texts_mirror_each_other(build: Build, one: set[str], other: set[str]) -> None:
    before, after = (build(**_chosen(TEXTS, names)) for names in (one, other))
    there, back = compare(before, after).changes, compare(after, before).changes
    assert bool(there) == (one != other)
    assert in_order(back) == in_order(change.mirrored() for change in there)


def _chosen(texts: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    return {name: texts[name] for name in sorted(names)}
