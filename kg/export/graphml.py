"""The graph as GraphML, for yEd, Gephi, Cytoscape, igraph, networkx: a line a node or an edge, nothing kept.

Attributes are declared with their types (int, double, boolean, string); days are ISO strings, lists are
joined (`kg.export.graph_files`). Ids are references, which hold "/" and for documents spaces; all readers
take them, though the XML Schema of GraphML asks for NMTOKENs there.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import IO

import msgspec

from kg.export.graph_files import (
    Attribute,
    FileType,
    Plain,
    decode_edge,
    decode_node,
    edge_attributes,
    edge_id,
    edge_name,
    edge_parts,
    joined,
    label,
    node_attributes,
)
from kg.export.neo4j_source import Source
from kg.export.xml_text import escape, written

_TYPES: dict[FileType, str] = {
    "string": "string",
    "integer": "int",
    "double": "double",
    "boolean": "boolean",
}
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns'
    ' http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)
_decode = msgspec.json.Decoder(dict[str, Plain]).decode
_TAIL = "</graph>\n</graphml>\n"


def write(source: Source, output: IO[bytes]) -> None:
    """Write a graph to a binary stream; equal graphs give equal bytes."""
    output.write("".join(_head()).encode())
    output.writelines(written(source.node_lines(), _Writer("node", node_attributes()).node))
    output.writelines(written(source.edge_lines(), _Writer("edge", edge_attributes()).edge))
    output.write(_TAIL.encode())


def _head() -> Iterator[str]:
    yield _HEAD
    for of, attributes in (("node", node_attributes()), ("edge", edge_attributes())):
        yield from (_key(of, place, attribute) for place, attribute in enumerate(attributes))
    yield '<graph edgedefault="directed">\n'


def _key(of: str, place: int, attribute: Attribute) -> str:
    key, name, type_ = _key_id(of, place), attribute.name, _TYPES[attribute.type]
    return f'<key id="{key}" for="{of}" attr.name="{name}" attr.type="{type_}"/>\n'


def _key_id(of: str, place: int) -> str:
    return f"{of[0]}{place}"


class _Writer:
    """Writes nodes, or edges."""

    def __init__(self, of: str, attributes: Iterable[Attribute]) -> None:
        self._open = {one.name: f'<data key="{_key_id(of, place)}">' for place, one in enumerate(attributes)}
        self._open_type, self._open_graph = self._open["type"], self._open["graph"]

    def node(self, line: bytes, is_plain: bool) -> str:
        node = decode_node(line)
        if node.labels:
            node.properties["labels"] = joined(list(node.labels))
        properties, ref, shown, graph = node.properties, node.ref, label(node), node.graph
        if not is_plain:
            properties, ref, shown, graph = _escaped(properties), escape(ref), escape(shown), escape(graph)
        opened = self._open
        return (
            f'<node id="{ref}">{opened["label"]}{shown}</data>{opened["type"]}{node.kind}</data>'
            f"{opened['graph']}{graph}</data>{self._data(properties)}</node>\n"
        )

    def edge(self, line: bytes, is_plain: bool) -> str:
        if is_plain:
            type_, source, target, graph, told = edge_parts(line)
            name = edge_name(type_, source, target, told)
            data = "" if told == "{}" else self._data(_decode(told))
        else:
            edge = decode_edge(line)
            name, type_ = edge_id(edge, line), edge.type
            source, target, graph = escape(edge.source), escape(edge.target), escape(edge.graph)
            data = self._data(_escaped(edge.properties))
        return (
            f'<edge id="{name}" source="{source}" target="{target}">{self._open_type}'
            f"{type_}</data>{self._open_graph}{graph}</data>{data}</edge>\n"
        )

    def _data(self, properties: Mapping[str, Plain]) -> str:
        opened = self._open
        texts = [
            f"{opened[name]}{value if type(value) is str else joined(value)}</data>"
            for name, value in properties.items()
        ]
        return "".join(texts)


def _escaped(properties: Mapping[str, Plain]) -> dict[str, Plain]:
    return {name: escape(joined(value)) for name, value in properties.items()}
