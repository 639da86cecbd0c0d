"""The graph as Cytoscape JSON (.cyjs): what Cytoscape opens as a network and cytoscape.js takes as it is.

Numbers and booleans are those of JSON, days ISO strings, lists joined, since a column of Cytoscape has one
type. `name` is what is shown, as Cytoscape wants it; `interaction` is the type of an edge.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import IO

import msgspec

from kg.export.graph_files import (
    Plain,
    decode_edge,
    decode_node,
    edge_id,
    flat,
    joined,
    label,
    written,
)
from kg.export.neo4j_source import Source

_ENCODER = msgspec.json.Encoder()
_FORMAT, _GENERATOR = "1.0", "vietgov-kg"


def write(source: Source, output: IO[bytes]) -> None:
    """Write a graph to a binary stream, a node or an edge a line; equal graphs give equal bytes."""
    name = f"{_GENERATOR} {source.build_id}"
    about = {"format_version": _FORMAT, "generated_by": _GENERATOR, "target_cytoscapejs_version": "~2.1"}
    head = _ENCODER.encode({**about, "data": {"name": name, "shared_name": name}})
    output.write(head[:-1] + b',\n"elements": {"nodes": [')
    output.writelines(_listed(source.node_lines(), _node))
    output.write(b'],\n"edges": [')
    output.writelines(_listed(source.edge_lines(), _edge))
    output.write(b"]}}\n")


def _listed(lines: Iterable[bytes], row: Callable[[bytes], str]) -> Iterator[bytes]:
    """Yield the rows with commas between them."""
    blocks = written(lines, row)
    first = next(blocks, b",")
    yield first[1:]
    yield from blocks


def _node(line: bytes) -> str:
    node = decode_node(line)
    own: dict[str, Plain] = {"id": node.ref, "name": label(node), "type": node.kind, "graph": node.graph}
    if node.labels:
        own["labels"] = joined(list(node.labels))
    return _row({**own, **_flat(node.properties), "shared_name": own["name"]})


def _edge(line: bytes) -> str:
    edge = decode_edge(line)
    name = edge_id(edge, line)
    own = {"id": name, "source": edge.source, "target": edge.target, "name": name, "shared_name": name}
    kind = {"interaction": edge.type, "shared_interaction": edge.type, "type": edge.type, "graph": edge.graph}
    return _row({**own, **kind, **_flat(edge.properties)})


def _flat(found: dict[str, Plain]) -> dict[str, Plain]:
    return {name: flat(value) for name, value in found.items()}


def _row(found: dict[str, Plain]) -> str:
    return f',\n{{"data":{_ENCODER.encode(found).decode()}}}'
