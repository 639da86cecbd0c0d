"""The graph as CSV: one table a kind of node, one a type of edge, in a folder or in a ZIP file.

UTF-8 with a byte order mark, so that spreadsheet programs read Vietnamese; all columns of the schema are
there, also empty ones. Labels and repeated values are joined by " | ".
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from kg.graph.container import Graph
from kg.graph.schema import EDGES, NODES, Property
from kg.model.graph import Value

SEPARATOR = " | "
# The first day a ZIP file can carry: equal graphs give equal bytes.
_DAY = (1980, 1, 1, 0, 0, 0)


def write_tables(graph: Graph, folder: Path) -> None:
    """Write the tables into a folder, made if it is not there: Person.csv, HOLDS.csv and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in _tables(graph):
        (folder / name).write_bytes(content)


def write_zip(graph: Graph, output: IO[bytes]) -> None:
    """Write the tables as a ZIP file to a binary stream."""
    with zipfile.ZipFile(output, "w") as archive:
        for name, content in _tables(graph):
            entry = zipfile.ZipInfo(name, date_time=_DAY)
            archive.writestr(entry, content, compress_type=zipfile.ZIP_DEFLATED)


def _tables(graph: Graph) -> Iterator[tuple[str, bytes]]:
    node_rows: dict[str, list[list[str]]] = {}
    for node in graph.nodes:
        cells = [node.id, SEPARATOR.join(node.labels), node.graph]
        cells.extend(_cells(node.properties, NODES[node.kind].properties))
        node_rows.setdefault(node.kind, []).append(cells)
    edge_rows: dict[str, list[list[str]]] = {}
    for edge in graph.edges:
        cells = [edge.source, edge.target, edge.graph, *_cells(edge.properties, EDGES[edge.type].properties)]
        edge_rows.setdefault(edge.type, []).append(cells)
    for kind, node_type in NODES.items():
        head = ["id", "labels", "graph", *(prop.name for prop in node_type.properties)]
        yield f"{kind}.csv", _table(head, node_rows.get(kind, []))
    for type_, edge_type in EDGES.items():
        head = ["source", "target", "graph", *(prop.name for prop in edge_type.properties)]
        yield f"{type_}.csv", _table(head, edge_rows.get(type_, []))


def _cells(properties: dict[str, Value], known: tuple[Property, ...]) -> Iterator[str]:
    return (_cell(properties[prop.name]) if prop.name in properties else "" for prop in known)


def _cell(value: Value) -> str:
    if isinstance(value, tuple):
        return SEPARATOR.join(map(str, value))
    return str(value)


def _table(head: list[str], rows: Iterable[list[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")
