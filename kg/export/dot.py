"""A small graph in the language of Graphviz, for `dot -Tsvg`.

Shown is what stands in offices and how it hangs together; what a text says of it (claims, documents), the
periods of units, what people decided and why days are known are left out, and so are edges that say in one
step what others say by way of a node: who holds a post by the tenure, what went into a unit by the change.
Colours are those of `kg.export.look`.
"""

from collections.abc import Iterator
from typing import IO

from kg.errors import OutputError
from kg.export.dot_labels import drawn_label, positions_of_tenures
from kg.export.graph_files import PlainEdge, PlainNode, decode_edge, decode_node
from kg.export.look import colour, systems
from kg.export.neo4j_source import Source

MOST_NODES = 500
"""Beyond it Graphviz takes minutes and nobody can read the drawing."""

_LEFT_OUT = frozenset({"Claim", "Document", "Judgement", "Correction", "UnitPeriod"})
_LEFT_OUT_EDGES = frozenset({"SETS", "AT_BODY"})
# Edges by way of a node: the property that names it, and its kind.
_BY_WAY_OF = {
    **dict.fromkeys(("HOLDS", "HELD"), ("tenure", "Tenure")),
    **dict.fromkeys(("MERGED_INTO", "MAY_HAVE_MERGED_INTO"), ("change", "UnitChange")),
}
_SHAPES = {"Person": "ellipse", "Unit": "folder", "Event": "diamond", "Figure": "note"}
_CONTROL = dict.fromkeys((*range(0x20), 0x7F), " ")
_ESCAPES = str.maketrans({**_CONTROL, "\n": "\\n", "\\": "\\\\", '"': '\\"'})


def write(source: Source, output: IO[bytes], *, force: bool = False) -> str:
    """Write a graph to a binary stream; equal graphs give equal bytes.

    Args:
        force: however many nodes there are.

    Returns: how many nodes and edges are drawn, for people.
    Raises: OutputError: there are more than `MOST_NODES`.
    """
    refs = {node.ref for node in _nodes(source)}
    if len(refs) > MOST_NODES and not force:
        raise OutputError(
            f"{len(refs)} nodes are too many for a drawing by Graphviz ({MOST_NODES} at most); take a part "
            "with --unit or --person and --hops, or write it all the same with --force"
        )
    of, positions = systems(source), positions_of_tenures(source)
    output.write(b'digraph vietgov {\ngraph [rankdir=LR];\nnode [style=filled, fontname="sans-serif"];\n')
    output.write(b'edge [fontname="sans-serif", fontsize=10];\n')
    for node in _nodes(source):
        output.write(_node(node, drawn_label(node, positions), colour(node, of)).encode())
    edges = 0
    for edge in _edges(source, refs):
        output.write(_edge(edge).encode())
        edges += 1
    output.write(b"}\n")
    return f"{len(refs)} nodes, {edges} edges"


def _nodes(source: Source) -> Iterator[PlainNode]:
    return (node for node in map(decode_node, source.node_lines()) if node.kind not in _LEFT_OUT)


def _edges(source: Source, refs: set[str]) -> Iterator[PlainEdge]:
    for edge in map(decode_edge, source.edge_lines()):
        if {edge.source, edge.target} <= refs and edge.type not in _LEFT_OUT_EDGES:
            name, kind = _BY_WAY_OF.get(edge.type, ("", ""))
            if f"{kind}/{edge.properties.get(name)}" not in refs:
                yield edge


def _node(node: PlainNode, words: str, colour: str) -> str:
    shape = _SHAPES.get(node.kind, "box")
    return (
        f"{_quoted(node.ref)} [label={_quoted(words)}, shape={shape}, "
        f'fillcolor="{colour}", fontcolor="{_ink(colour)}"];\n'
    )


def _edge(edge: PlainEdge) -> str:
    """Return an edge; what a change came from stands before it, as the arrow alone points back."""
    if edge.type == "FROM":
        return f"{_quoted(edge.target)} -> {_quoted(edge.source)} [label=FROM, dir=back];\n"
    return f"{_quoted(edge.source)} -> {_quoted(edge.target)} [label={_quoted(edge.type)}];\n"


def _quoted(text: str) -> str:
    r"""Return a string of DOT; control characters are spaces, a line end stays one.

    >>> print(_quoted('Ban "Tổ chức"'))
    "Ban \"Tổ chức\""
    """
    return f'"{text.translate(_ESCAPES)}"'


def _ink(colour: str) -> str:
    """Black or white, whichever can be read on the colour."""
    red, green, blue = bytes.fromhex(colour[1:])
    return "black" if red * 0.299 + green * 0.587 + blue * 0.114 > 140 else "white"
