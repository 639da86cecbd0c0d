"""The graph as GraphML, for yEd, Gephi, Cytoscape, igraph, networkx: a line a node or an edge, nothing kept.

Attributes are declared with their types (int, double, boolean, string); days are ISO strings, lists are
joined (`kg.export.graph_files`). Ids are references, which hold "/" and for documents spaces; all readers
take them, though the XML Schema of GraphML asks for NMTOKENs there.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import IO

from kg.export.graph_files import (
    Attribute,
    FileType,
    Plain,
    decode_edge,
    decode_node,
    edge_attributes,
    edge_id,
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
_TAIL = "</graph>\n</graphml>\n"


def write(source: Source, output: IO[bytes]) -> None:
    """Write a graph to a binary stream; equal graphs give equal bytes."""
    output.write("".join(_head()).encode())
    output.writelines(written(source.node_lines(), _Writer("node", node_attributes()).node))
    output.writelines(written(source.edge_lines(), _Writer("edge", edge_attributes()).edge))
    output.write(_TAIL.encode())


def _head() -> Iterator[str]:
    yield _HEAD
    yield from (_key("node", attribute) for attribute in node_attributes())
    yield from (_key("edge", attribute) for attribute in edge_attributes())
    yield '<graph edgedefault="directed">\n'


def _key(of: str, attribute: Attribute) -> str:
    key, name, type_ = _key_id(of, attribute.name), attribute.name, _TYPES[attribute.type]
    return f'<key id="{key}" for="{of}" attr.name="{name}" attr.type="{type_}"/>\n'


def _key_id(of: str, name: str) -> str:
    return f"{of}.{name}"


class _Writer:
    """Writes nodes, or edges."""

    def __init__(self, of: str, attributes: Iterable[Attribute]) -> None:
        self._open = {one.name: f'<data key="{_key_id(of, one.name)}">' for one in attributes}

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
        edge = decode_edge(line)
        source, target, graph = edge.source, edge.target, edge.graph
        properties = edge.properties
        if not is_plain:
            source, target, graph = escape(source), escape(target), escape(graph)
            properties = _escaped(properties)
        data = self._data(properties) if properties else ""
        return (
            f'<edge id="{edge_id(edge, line)}" source="{source}" target="{target}">{self._open["type"]}'
            f"{edge.type}</data>{self._open['graph']}{graph}</data>{data}</edge>\n"
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
