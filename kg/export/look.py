"""How nodes look where files say so: colour by party, state, Front and by kind; size; and what colours need.

Colours are those of the explorer (viewer/src/style.css), which colour-blind eyes tell apart.
"""

from collections.abc import Iterable
from typing import Literal

from kg.export.graph_files import PlainNode, decode_edge, decode_node
from kg.export.neo4j_source import Source

System = Literal["party", "state", "front"]

_SYSTEMS: dict[str, System] = {"PartyBody": "party", "StateBody": "state", "FrontBody": "front"}
_OF_SYSTEMS: dict[System, str] = {"party": "#c74e00", "state": "#0067a8", "front": "#00805c"}
_OF_KINDS = {
    "Person": "#1b2130",
    "Unit": "#4a5160",
    "UnitPeriod": "#8d95a3",
    "UnitChange": "#a8497f",
    "LegalAct": "#a8497f",
    "Event": "#ad8a00",
    "Figure": "#7a5c99",
}
_OTHER = "#b9bec8"
_SIZES = {"Person": 8.0, "Body": 8.0, "Unit": 6.0, "Position": 5.0, "Event": 5.0}
_SIZES_OF_UNITS = {"Province": 12.0, "District": 9.0}
_SMALL = 3.0
# What leads from a node to the body whose colour it has.
_TO_BODY = frozenset({"IN_BODY", "AT_BODY"})


def systems(source: Source) -> dict[str, System]:
    """Return whether a body is of the party, the state or the Front, with its positions and tenures.

    By reference. This is read before a file is written, since positions follow from edges.
    """
    found: dict[str, System] = {}
    for line in source.node_lines():
        if line.startswith(b'{"kind":"Body"'):
            node = decode_node(line)
            system = _system(node.labels)
            if system is not None:
                found[node.ref] = system
    for line in source.edge_lines():
        if b"_BODY" in line[:16]:
            edge = decode_edge(line)
            if edge.type in _TO_BODY and edge.target in found:
                found[edge.source] = found[edge.target]
    return found


def colour(node: PlainNode, of: dict[str, System]) -> str:
    """Return the colour of a node, as "#rrggbb".

    Args:
        of: see `systems`.
    """
    system = of.get(node.ref)
    return _OF_SYSTEMS[system] if system else _OF_KINDS.get(node.kind, _OTHER)


def size(node: PlainNode) -> float:
    """Return the size of a node: 3 to 12."""
    return next(
        (_SIZES_OF_UNITS[one] for one in node.labels if one in _SIZES_OF_UNITS),
        _SIZES.get(node.kind, _SMALL),
    )


def _system(labels: Iterable[str]) -> System | None:
    return next((_SYSTEMS[label] for label in labels if label in _SYSTEMS), None)
