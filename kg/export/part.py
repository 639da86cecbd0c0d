"""A part of a graph as lines: what lies around people and units, with what is said of it.

What is taken is what a page of the explorer shows (`kg.export.html.select`), with the periods of its units,
the changes between them and their acts, and the claims, judgements and corrections on all of it with their
documents. Edges are those between what is taken.
"""

from collections.abc import Iterator

import msgspec

from kg.export.html.select import Asked, select
from kg.export.neo4j_source import Source
from kg.graph.lines import decode_edge
from kg.model.graph import Edge
from kg.model.ids import ref

__all__ = ["Asked", "part_of"]

_ABOUT = frozenset({"SUPPORTS", "DISPUTES", "SETS", "CORRECTS", "CONCERNS", "OF_POSITION"})
_SAYING = ("Claim/", "Vacancy/", "Judgement/", "Correction/")
_FLOWS = frozenset({"MERGED_INTO", "MAY_HAVE_MERGED_INTO"})
_LEADING_ON = frozenset({"STATED_IN", "ENACTED_BY"})


class _NodeKey(msgspec.Struct, gc=False):
    kind: str
    id: str


class _Ends(msgspec.Struct, gc=False):
    source: str
    target: str


_NODE, _ENDS = msgspec.json.Decoder(_NodeKey), msgspec.json.Decoder(_Ends)


def part_of(source: Source, asked: Asked) -> Source:
    """Return a part of a graph; all of it where nothing is asked for.

    The edges of the graph are read several times; of what is taken, references are kept in memory.
    """
    if not asked.seeds:
        return source
    taken = _taken(source, asked)

    def node_lines() -> Iterator[bytes]:
        return (line for line in source.node_lines() if _ref(line) in taken)

    def edge_lines() -> Iterator[bytes]:
        return (line for line in source.edge_lines() if _is_within(line, taken))

    return msgspec.structs.replace(
        source,
        nodes=sum(1 for _ in node_lines()),
        edges=sum(1 for _ in edge_lines()),
        node_lines=node_lines,
        edge_lines=edge_lines,
    )


def _taken(source: Source, asked: Asked) -> set[str]:
    def edges() -> Iterator[Edge]:
        return map(decode_edge, source.edge_lines())

    taken = set(select(edges(), asked).kept)
    for edge in edges():
        if edge.type == "IN_PERIOD" and edge.source in taken:
            taken.add(edge.target)
        elif edge.type in _FLOWS and edge.source in taken and edge.target in taken:
            taken.add(f"UnitChange/{edge.properties['change']}")
    said = {
        edge.source
        for edge in edges()
        if edge.type in _ABOUT and edge.target in taken and edge.source.startswith(_SAYING)
    }
    taken |= said
    for edge in edges():
        if edge.type in _LEADING_ON and edge.source in taken:
            taken.add(edge.target)
        elif edge.type == "CORRECTS" and edge.target in said:
            taken.add(edge.source)
    return taken


def _ref(line: bytes) -> str:
    node = _NODE.decode(line)
    return ref(node.kind, node.id)


def _is_within(line: bytes, taken: set[str]) -> bool:
    edge = _ENDS.decode(line)
    return edge.source in taken and edge.target in taken
