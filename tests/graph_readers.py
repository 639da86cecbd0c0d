"""What a reader of a graph file must find: nodes and edges with their attributes, in Python's own types."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import IO, Any

from kg.export.neo4j_source import Source, source_of_graph
from kg.graph import Graph
from kg.graph.lines import statement_id
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type

Writer = Callable[[Source, IO[bytes]], Any]
# Characters that have a meaning in XML, JSON, DOT or CSV, and some that XML cannot carry.
HOSTILE = "\"<b>&amp;</b>\" 'x'; \\n \\ ,\t\n\r=1 | ]]> <!-- 😀 \u0000\u0001\u000b\u007f\ufffe -->"
AS_XML = HOSTILE.translate(dict.fromkeys((0, 1, 0xB, 0xFFFE), "\ufffd"))


def hostile() -> Graph:
    """Names of 200 characters, quotes with markup, characters that no file may hold as they are."""
    node = {"graph": "document/a&b <c>", "kind": "Claim"}
    quote = {"quote": HOSTILE, "spanStart": 0, "spanEnd": 5, "statedSources": (HOSTILE, "b")}
    return Graph(
        nodes=(
            Node(id="c1", properties=quote, **node),
            Node(id='c"2&<>\n', properties={"spanStart": 0, "spanEnd": 0}, **node),
            Node(kind="Person", id="m1", graph="derived", properties={"name": "Đ" * 200, "spellings": ()}),
        ),
        edges=(
            Edge(type="SUPPORTS", source="Claim/c1", target='Claim/c"2&<>\n', graph="document/a&b <c>"),
            Edge(
                type="DISPUTES",
                source='Claim/c"2&<>\n',
                target="Person/m1",
                graph="derived",
                properties={"what": HOSTILE},
            ),
        ),
    )


def source(graph: Graph | None = None) -> Source:
    """Return a graph, else the one of every type, as it is read from a build."""
    return source_of_graph(graph or graph_of_every_type(), "0123456789abcdef")


def expected_nodes(graph: Graph) -> dict[str, dict[str, Any]]:
    """Return the attributes of nodes by reference, without their label."""
    found = {}
    for node in graph.nodes:
        labels = {"labels": " | ".join(node.labels)} if node.labels else {}
        found[node.ref] = {"type": node.kind, "graph": node.graph, **labels, **dict(_plain(node))}
    return found


def expected_edges(graph: Graph) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """Return ends and attributes of edges by name."""
    return {
        f"{edge.type}:{statement_id(edge)}": (
            edge.source,
            edge.target,
            {"type": edge.type, "graph": edge.graph, **dict(_plain(edge))},
        )
        for edge in graph.edges
    }


def _plain(found: Node | Edge) -> Iterator[tuple[str, str | int | float | bool]]:
    for name, value in found.properties.items():
        if isinstance(value, tuple):
            yield name, " | ".join(map(str, value))
        else:
            yield name, value.isoformat() if isinstance(value, date) else value
