"""The graph as GEXF 1.3, for Gephi: typed attributes, colours and sizes, and days for its timeline.

`start` and `end` are the days on which a node or an edge is certainly there (`kg.export.lifetimes`), both
inclusive; `spells` where there are several stretches of them. What has none is always shown. An edge has its
type as `label`, as `kind`, so that Gephi keeps edges of several types between two nodes, and as the attribute
`edgeType`, since `type` means its direction there. `system` is party, state or front.
"""

from collections.abc import Mapping
from typing import IO

from kg.export.graph_files import (
    Attribute,
    Plain,
    decode_edge,
    decode_node,
    edge_attributes,
    edge_id,
    joined,
    label,
    node_attributes,
)
from kg.export.lifetimes import Lifetime, Lifetimes
from kg.export.look import colour, size, systems
from kg.export.neo4j_source import Source
from kg.export.xml_text import escape, written

_EDGE_TYPE, _SYSTEM = "edgeType", "system"
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
    "<meta><creator>vietgov-kg</creator><description>build {build}</description></meta>\n"
    '<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date"'
    ' timerepresentation="interval">\n'
)


def write(source: Source, output: IO[bytes]) -> None:
    """Write a graph to a binary stream; equal graphs give equal bytes.

    Nodes and edges are written as they are read; before, those that colours and days follow from are read.
    """
    writer = _Writer(source)
    output.write(_HEAD.format(build=escape(source.build_id)).encode())
    for of, attributes in (("node", _node_attributes()), ("edge", _edge_attributes())):
        declared = "".join(map(_declared, attributes))
        output.write(f'<attributes class="{of}" mode="static">\n{declared}</attributes>\n'.encode())
    output.write(b"<nodes>\n")
    output.writelines(written(source.node_lines(), writer.node))
    output.write(b"</nodes>\n<edges>\n")
    output.writelines(written(source.edge_lines(), writer.edge))
    output.write(b"</edges>\n</graph>\n</gexf>\n")


def _node_attributes() -> list[Attribute]:
    return [*(one for one in node_attributes() if one.name != "label"), Attribute(_SYSTEM, "string")]


def _edge_attributes() -> list[Attribute]:
    return [Attribute(_EDGE_TYPE, "string"), *(one for one in edge_attributes() if one.name != "type")]


def _declared(attribute: Attribute) -> str:
    return f'<attribute id="{attribute.name}" title="{attribute.name}" type="{attribute.type}"/>\n'


class _Writer:
    """Writes nodes and edges."""

    def __init__(self, source: Source) -> None:
        self._systems = systems(source)
        self._lifetimes = Lifetimes(source)
        self._viz: dict[tuple[str, float], str] = {}

    def node(self, line: bytes, is_plain: bool) -> str:
        node = decode_node(line)
        own: dict[str, Plain] = {"type": node.kind, "graph": node.graph}
        if node.labels:
            own["labels"] = joined(list(node.labels))
        if node.ref in self._systems:
            own[_SYSTEM] = self._systems[node.ref]
        ref, shown = (node.ref, label(node)) if is_plain else (escape(node.ref), escape(label(node)))
        days, spells = _days(self._lifetimes.of_node(node))
        values = _values(own, is_plain) + _values(node.properties, is_plain)
        look = self._look(colour(node, self._systems), size(node))
        return (
            f'<node id="{ref}" label="{shown}"{days}><attvalues>{values}</attvalues>{spells}{look}</node>\n'
        )

    def edge(self, line: bytes, is_plain: bool) -> str:
        edge = decode_edge(line)
        source, target = edge.source, edge.target
        if not is_plain:
            source, target = escape(source), escape(target)
        days, spells = _days(self._lifetimes.of_edge(edge))
        values = _values({_EDGE_TYPE: edge.type, "graph": edge.graph}, is_plain)
        return (
            f'<edge id="{edge_id(edge, line)}" source="{source}" target="{target}" label="{edge.type}"'
            f' kind="{edge.type}"{days}><attvalues>{values}{_values(edge.properties, is_plain)}</attvalues>'
            f"{spells}</edge>\n"
        )

    def _look(self, colour: str, size: float) -> str:
        known = self._viz.get((colour, size))
        if known is None:
            red, green, blue = bytes.fromhex(colour[1:])
            known = self._viz[colour, size] = (
                f'<viz:color r="{red}" g="{green}" b="{blue}"/><viz:size value="{size}"/>'
            )
        return known


def _values(found: Mapping[str, Plain], is_plain: bool) -> str:
    texts = [
        f'<attvalue for="{name}" value="{joined(value) if is_plain else escape(joined(value))}"/>'
        for name, value in found.items()
    ]
    return "".join(texts)


def _days(lifetimes: list[Lifetime]) -> tuple[str, str]:
    """Return attributes for one stretch of days, the element for several, or both empty."""
    if len(lifetimes) <= 1:
        return "".join(map(_ends, lifetimes)), ""
    spells = "".join(f"<spell{_ends(one)}/>" for one in lifetimes)
    return "", f"<spells>{spells}</spells>"


def _ends(lifetime: Lifetime) -> str:
    sides = zip(("start", "end"), lifetime, strict=True)
    return "".join(f' {name}="{day}"' for name, day in sides if day is not None)
