"""Nodes and edges as graph files carry them: what GraphML, GEXF, Cytoscape, DOT, and tables of both share.

They are read line by line from nodes.jsonl and edges.jsonl, where days are ISO strings already. In a file
that knows no lists, labels and repeated values are joined by " | ". A node is named by its reference
("Person/m…"), an edge by its type and a hash of its type, ends and properties ("HOLDS:0f…"): the same in
every file. `type` is the kind of a node or the type of an edge, `label` what is shown.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Literal

import msgspec

from kg.export.neo4j_source import batches
from kg.graph.schema import EDGES, NODES, EdgeType, NodeType, Property, ValueType

SEPARATOR = " | "

FileType = Literal["string", "integer", "double", "boolean"]
Plain = str | int | float | bool | list[str | int]

_TYPES: dict[ValueType, FileType] = {"integer": "integer", "decimal": "double", "boolean": "boolean"}
_NAMES = ("number", "title", "identifier")
_LABEL_LENGTH = 80
BATCH = 1 << 10
_PROPERTIES = b',"properties":'
# Quotation marks before the properties of an edge: four names and four values.
_MARKS = 16


class PlainNode(msgspec.Struct, gc=False):
    """A node of a line."""

    kind: str
    id: str
    graph: str
    labels: tuple[str, ...]
    properties: dict[str, Plain]

    @property
    def ref(self) -> str:
        """Reference of the node."""
        return f"{self.kind}/{self.id}"


class PlainEdge(msgspec.Struct, gc=False):
    """An edge of a line."""

    type: str
    source: str
    target: str
    graph: str
    properties: dict[str, Plain]


class Attribute(msgspec.Struct, frozen=True):
    """A property as files know it.

    Attributes:
        type: of one value; a list is a string. many: whether it is a list. is_day: whether it is one, or a
            list of days.
    """

    name: str
    type: FileType
    many: bool = False
    is_day: bool = False


_NODE, _EDGE = msgspec.json.Decoder(PlainNode), msgspec.json.Decoder(PlainEdge)
decode_node, decode_edge = _NODE.decode, _EDGE.decode


def node_attributes() -> tuple[Attribute, ...]:
    """Return what nodes may carry besides their reference: label, type, labels, graph, properties by name."""
    own = (
        Attribute("label", "string"),
        Attribute("type", "string"),
        Attribute("labels", "string", many=True),
    )
    return (*own, Attribute("graph", "string"), *_attributes(NODES))


def edge_attributes() -> tuple[Attribute, ...]:
    """Return what edges may carry besides their id and ends: type, graph, properties by name."""
    return (Attribute("type", "string"), Attribute("graph", "string"), *_attributes(EDGES))


def edge_id(edge: PlainEdge, line: bytes) -> str:
    """Return the name of an edge, which no other edge has: its hash is that of `kg.graph.lines.statement_id`.

    Args:
        line: that the edge was read from.
    """
    properties = line[line.index(_PROPERTIES) + len(_PROPERTIES) : line.rindex(b"}")]
    return edge_name(edge.type, edge.source, edge.target, properties.decode())


def edge_name(type_: str, source: str, target: str, properties: str) -> str:
    """Return the same as `edge_id`, from the parts of the line; `properties` in JSON, as they stand there."""
    named = f"{type_}\x1f{source}\x1f{target}\x1f{properties}"
    return f"{type_}:{sha256(named.encode()).hexdigest()[:16]}"  # as `digest` has it, which takes longer


def edge_parts(line: bytes) -> tuple[str, str, str, str, str]:
    """Return type, source, target, graph and, in JSON, properties of an edge.

    It is some times faster than `decode_edge`.

    Args:
        line: without a backslash, so that every quotation mark begins or ends a text.
    """
    parts = line.decode().split('"', _MARKS)
    return parts[3], parts[7], parts[11], parts[15], parts[16][len(_PROPERTIES) : -len("}\n")]


def label(node: PlainNode) -> str:
    """Return what is shown of a node: its name, the words of a claim, a figure with its value, else its id.

    >>> label(PlainNode("Figure", "f1", "derived", (), {"variable": "population", "value": 40065.0}))
    'population: 40065.0'
    """
    found = node.properties
    if "name" in found:
        return str(found["name"])
    if node.kind == "Figure":
        return f"{found['variable']}: {found['value']}"
    if node.kind == "Claim":
        quote = str(found.get("quote", node.id))
        return quote if len(quote) <= _LABEL_LENGTH else f"{quote[: _LABEL_LENGTH - 1]}…"
    return str(next((found[name] for name in _NAMES if name in found), node.id))


def joined(value: Plain) -> str:
    """Return a value as text: a list joined, a boolean as XML writes it.

    >>> joined(["a", "b"]), joined(True), joined(0.25)
    ('a | b', 'true', '0.25')
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return SEPARATOR.join(map(str, value)) if isinstance(value, list) else str(value)


def flat(value: Plain) -> str | int | float | bool:
    """Return a value without lists: these are joined."""
    return joined(value) if isinstance(value, list) else value


def written(lines: Iterable[bytes], row: Callable[[bytes], str]) -> Iterator[bytes]:
    """Yield what is written for each line, many at once, in UTF-8."""
    for batch in batches(lines, BATCH):
        yield "".join(map(row, batch)).encode()


def _attributes(types: Mapping[str, NodeType | EdgeType]) -> tuple[Attribute, ...]:
    found: dict[str, Attribute] = {}
    for kind in types.values():
        for prop in kind.properties:
            found.setdefault(prop.name, _attribute(prop))
    return tuple(found[name] for name in sorted(found))


def _attribute(prop: Property) -> Attribute:
    type_ = "string" if prop.many else _TYPES.get(prop.type, "string")
    return Attribute(prop.name, type_, prop.many, prop.type == "date")
