"""Terms of bodies as they are printed, and positions that a source calls vacant."""

import re
from collections.abc import Iterable

from kg.model.graph import Edge, Node
from kg.model.ids import DERIVED_GRAPH, ref
from kg.resolve.parts import Part, Verdict
from kg.resolve.positions import Post

_TERM = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")


def term_years(printed: str | None) -> tuple[int, int] | None:
    """Return first and last year of a printed term, "2025-2030"; None where it is none."""
    match = _TERM.fullmatch(printed or "")
    return (int(match[1]), int(match[2])) if match and match[1] <= match[2] else None


def term_id(body_id: str, years: tuple[int, int]) -> str:
    """Return the id of a term: body and years."""
    return f"{body_id}.{years[0]}-{years[1]}"


def resolve_vacancies(posts: Iterable[Post]) -> Part:
    """Return a vacancy for each position that a source calls vacant."""
    vacant: dict[str, list[Post]] = {}
    for post in posts:
        if post.finding.status == "vacant" and post.position_id:
            vacant.setdefault(post.position_id, []).append(post)
    nodes: list[Node] = []
    edges: list[Edge] = []
    verdicts: list[Verdict] = []
    for position_id, said in sorted(vacant.items()):
        days = tuple(sorted({post.stated.one_day for post in said if post.stated.one_day}))
        node = Node(
            kind="Vacancy",
            id=f"{position_id}.1",
            graph=DERIVED_GRAPH,
            properties={"seenOn": days} if days else {},
        )
        nodes.append(node)
        edges.append(_edge("OF_POSITION", node.ref, ref("Position", position_id)))
        verdicts.extend(Verdict(post.stated.claim_id, node.ref) for post in said)
    return Part(nodes=tuple(nodes), edges=tuple(edges), verdicts=tuple(verdicts))


def term_part(source: str, body_id: str, printed: str | None) -> Part:
    """Return the term of a body ("2025-2030") and its edges; nothing where none is printed."""
    years = term_years(printed)
    if years is None:
        return Part()
    node = Node(
        kind="Term",
        id=term_id(body_id, years),
        graph=DERIVED_GRAPH,
        properties={"name": f"{years[0]}-{years[1]}", "fromYear": years[0], "untilYear": years[1]},
    )
    edges = (_edge("IN_TERM", source, node.ref), _edge("TERM_OF", node.ref, ref("Body", body_id)))
    return Part(nodes=(node,), edges=edges)


def _edge(type_: str, source: str, target: str) -> Edge:
    return Edge(type=type_, source=source, target=target, graph=DERIVED_GRAPH)
