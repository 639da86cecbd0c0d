"""Graphs for analysis, made of the whole one: few kinds of nodes, simple values, a meaning for each edge.

Nodes are named by their references ("Person/m…") and have `type` and `name`. Values are texts, numbers and
truth values, days ISO texts; what is not known is absent, so that all can be written as GraphML or GEXF.

A tenure is known from the first day on which it was certainly held until the last (docs/tenures.md); what
lies before and after is not known, and nothing here fills it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import combinations, groupby, pairwise
from typing import TYPE_CHECKING, Any

from kg.errors import NotFound
from kg.export.holdings import Holding, Span, common_spans, count_days, holdings
from kg.export.networkx import to_networkx
from kg.graph.container import Graph
from kg.model.graph import Edge, Node

if TYPE_CHECKING:
    import networkx

_LEVELS = {"Province": "province", "District": "district", "Commune": "commune"}
_AUTHORITIES = ("uy-ban-nhan-dan", "hoi-dong-nhan-dan")
# A day, and whether a tenure began on it: such stand behind those that were held by then.
Place = tuple[date, bool]


def make_view(name: str, graph: Graph, *, overlap: bool = False) -> "networkx.Graph[str]":
    """Return a view of the graph by its name: all, people, units, careers or party-state.

    Raises: NotFound: there is none of that name.
    """
    views: dict[str, Callable[[Graph], networkx.Graph[str]]] = {
        "all": to_networkx,
        "people": partial(people_view, overlap=overlap),
        "units": units_view,
        "careers": careers_view,
        "party-state": party_state_view,
    }
    if name not in views:
        raise NotFound(f"there is no view {name!r}; there are: {', '.join(views)}")
    return views[name](graph)


def people_view(graph: Graph, *, overlap: bool = False) -> "networkx.Graph[str]":
    """Return the people with tenures, joined where they held posts in one body.

    An edge has `weight` (how many bodies), `bodies` (their names, joined by "; ") and `days` (on how many
    both were certainly in one of them; 0 says that no source shows both there at one time, not that they
    never met).

    Args:
        overlap: only edges with days.
    """
    import networkx

    made: networkx.Graph[str] = networkx.Graph()
    in_body: dict[str, dict[str, list[Holding]]] = defaultdict(lambda: defaultdict(list))
    for one in holdings(graph):
        made.add_node(one.person.ref, type="Person", name=_name(one.person))
        in_body[one.body.ref][one.person.ref].append(one)
    shared: dict[tuple[str, str], list[tuple[str, list[Span]]]] = defaultdict(list)
    for people in in_body.values():
        for first, second in combinations(sorted(people), 2):
            body = people[first][0].body
            shared[first, second].append((_name(body), list(common_spans(people[first], people[second]))))
    for (first, second), bodies in shared.items():
        days = count_days(span for _, spans in bodies for span in spans)
        if days or not overlap:
            names = "; ".join(sorted(name for name, _ in bodies))
            made.add_edge(first, second, weight=len(bodies), bodies=names, days=days)
    return made


def units_view(graph: Graph) -> "networkx.DiGraph[str]":
    """Return the units that went into others and those they went into, from the older to the younger.

    Certain flows only. A node has `code`, `level`, `from` and `until`; an edge `extent` (whole, part or
    unknown), `effective`, `basis`, `change` and where known `act` and `clause`. Of several flows between two
    units the latest is told; `flows` says how many there are.
    """
    import networkx

    made: networkx.DiGraph[str] = networkx.DiGraph()
    flows = [edge for edge in graph.edges if edge.type == "MERGED_INTO"]
    concerned = {ref for edge in flows for ref in (edge.source, edge.target)}
    for node in graph.nodes:
        if node.ref in concerned:
            level = next((_LEVELS[label] for label in node.labels if label in _LEVELS), "")
            told = _simple(node, "name", "code", "from", "until")
            made.add_node(node.ref, type="Unit", level=level, **told)
    for edge in sorted(flows, key=lambda edge: str(edge.properties["effective"])):
        known = made.get_edge_data(edge.source, edge.target, {"flows": 0})
        told = _simple(edge, "extent", "effective", "basis", "change", "act", "clause")
        made.add_edge(edge.source, edge.target, flows=known["flows"] + 1, **told)
    return made


def careers_view(graph: Graph) -> "networkx.MultiDiGraph[str]":
    """Return the positions, joined from each to the next that a person held.

    Tenures of a person stand in the order of the first day on which each was certainly held; those of one day
    are one step, but what began on it comes after what was held by then. Each position of a step leads to
    each of the next. A tenure without such a day stands before all others if it was over by then, else it is
    left out; the graph tells how many are (`left_out`). Another spell in the same position is no step.

    An edge has `person` and `name`, `step` (from 1), `from` and `to` (the days by which both stand in this
    order), and `parallel` (the earlier was certainly still held when the later was).
    """
    import networkx

    made: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(left_out=0)
    by_person: dict[str, list[Holding]] = defaultdict(list)
    for one in holdings(graph):
        made.add_node(one.position.ref, type="Position", **_about_position(one))
        by_person[one.person.ref].append(one)
    for held in by_person.values():
        ordered = _in_order(held)
        made.graph["left_out"] += len(held) - len(ordered)
        for source, target, key, attributes in _steps(ordered):
            made.add_edge(source, target, key=key, **attributes)
    return made


def party_state_view(graph: Graph) -> "networkx.MultiGraph[str]":
    """Return people and positions, joined where a person holds posts of the party and of the state at once.

    At once: both are held as far as is known, or both were certainly held on some day. The graph is bipartite
    (`bipartite` 0: people, 1: positions). A position has `system` (party or state), `title`, `body`; an edge
    (one a tenure, which is its key) `tenure`, `capacity`, `now` (held as far as is known), `from` and `until`
    (days between which it was certainly held) and `same_unit` (a post of the other system is in the same
    unit). A person has `leads_both`: whether head of the party committee and of the people's committee or
    council of one unit (nhất thể hóa).
    """
    import networkx

    made: networkx.MultiGraph[str] = networkx.MultiGraph()
    by_person: dict[str, list[Holding]] = defaultdict(list)
    for one in holdings(graph):
        by_person[one.person.ref].append(one)
    for held in by_person.values():
        pairs = list(_party_and_state(held))
        if pairs:
            _add_person(made, pairs)
    return made


def _add_person(made: "networkx.MultiGraph[str]", pairs: Sequence[tuple[Holding, Holding]]) -> None:
    person = pairs[0][0].person
    leads_both = any(_is_head_of_both(party, state) for party, state in pairs)
    made.add_node(person.ref, bipartite=0, type="Person", name=_name(person), leads_both=leads_both)
    same = {one.tenure for pair in pairs if pair[0].unit and pair[0].unit == pair[1].unit for one in pair}
    for one in {one.tenure: one for pair in pairs for one in pair}.values():
        about = {"system": one.system, **_about_position(one)}
        made.add_node(one.position.ref, bipartite=1, type="Position", **about)
        told = {"same_unit": one.tenure in same, **_told(one)}
        made.add_edge(person.ref, one.position.ref, key=one.tenure, **told)


def _in_order(held: Sequence[Holding]) -> list[tuple[Place, Holding]]:
    """Return the tenures of a person whose place is known, each with that place."""
    dated = [((one.known_from, one.is_begun), one) for one in held if one.known_from]
    first = min((day for (day, _), _ in dated), default=date.max)
    over = [
        ((one.over_by, False), one)
        for one in held
        if not one.known_from and one.over_by and one.over_by <= first
    ]
    return sorted(over + dated, key=lambda placed: (placed[0], placed[1].position.ref))


def _steps(ordered: Sequence[tuple[Place, Holding]]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    groups = [
        (day, [one for _, one in group]) for (day, _), group in groupby(ordered, key=lambda one: one[0])
    ]
    for step, ((first, before), (second, after)) in enumerate(pairwise(groups), 1):
        for earlier in before:
            for later in after:
                if earlier.position.ref != later.position.ref:
                    attributes = {
                        "person": earlier.person.ref,
                        "name": _name(earlier.person),
                        "step": step,
                        "from": first.isoformat(),
                        "to": second.isoformat(),
                        "parallel": earlier.known_until is not None and earlier.known_until >= second,
                    }
                    yield earlier.position.ref, later.position.ref, f"{earlier.person.ref}:{step}", attributes


def _party_and_state(held: Sequence[Holding]) -> Iterator[tuple[Holding, Holding]]:
    for party in held:
        for state in held:
            if (party.system, state.system) == ("party", "state"):
                are_held = party.is_current and state.is_current
                if are_held or any(common_spans([party], [state])):
                    yield party, state


def _is_head_of_both(party: Holding, state: Holding) -> bool:
    return (
        party.unit is not None
        and party.unit == state.unit
        and "PartyCommittee" in party.body.labels
        and party.position.properties["title"] == "bi-thu"
        and state.body.properties["kind"] in _AUTHORITIES
        and state.position.properties["title"] == "chu-tich"
    )


def _about_position(one: Holding) -> dict[str, Any]:
    return {"body": _name(one.body), **_simple(one.position, "name", "title")}


def _told(one: Holding) -> dict[str, str | bool]:
    told: dict[str, str | bool] = {"tenure": one.tenure, "capacity": one.capacity, "now": one.is_current}
    if one.known_from:
        told["from"] = one.known_from.isoformat()
    if one.known_until:
        told["until"] = one.known_until.isoformat()
    return told


def _name(node: Node) -> str:
    return str(node.properties["name"])


def _simple(thing: Node | Edge, *names: str) -> dict[str, Any]:
    """Return those of the properties that are there, days as texts."""
    found = {name: thing.properties[name] for name in names if name in thing.properties}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in found.items()}
