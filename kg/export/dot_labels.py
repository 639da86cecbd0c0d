"""What stands in the nodes of a drawing by Graphviz: words for people, in Vietnamese, in short lines."""

from datetime import date
from textwrap import fill

from kg.export.graph_files import PlainNode, decode_edge, decode_node, label
from kg.export.neo4j_source import Source
from kg.export.svg.words import say_day
from kg.vocabulary import load_vocabulary

# Letters in a line: a drawing of long lines is too wide to be read.
_WIDTH = 24
_PLANNED = {"planned": "dự kiến", "draft": "dự thảo"}


def positions_of_tenures(source: Source) -> dict[str, str]:
    """Return names of the positions of tenures, by reference of the tenure."""
    nodes = (line for line in source.node_lines() if line.startswith(b'{"kind":"Position"'))
    names = {node.ref: label(node) for node in map(decode_node, nodes)}
    edges = (line for line in source.edge_lines() if line.startswith(b'{"type":"OF_POSITION"'))
    return {edge.source: names[edge.target] for edge in map(decode_edge, edges) if edge.target in names}


def drawn_label(node: PlainNode, positions: dict[str, str]) -> str:
    r"""Return the words of a node.

    >>> figure = {"variable": "area_km2", "value": 48.93, "modality": "stated"}
    >>> drawn_label(PlainNode("Figure", "f1", "derived", (), figure), {})
    'diện tích tự nhiên:\n48,93 km²'

    Args:
        positions: see `positions_of_tenures`.
    """
    if node.kind == "Tenure" and node.ref in positions:
        words = f"{positions[node.ref]}, {_years(node)}"
    elif node.kind == "Figure":
        words = _figure(node)
    elif node.kind == "UnitChange":
        words = _change(node)
    else:
        words = label(node)
    return fill(words, _WIDTH, replace_whitespace=False, expand_tabs=False, break_long_words=False)


def _years(tenure: PlainNode) -> str:
    """Return the years between which somebody was in office: nothing after the dash where no end is known."""
    first, begun, lasting, over = (
        str(tenure.properties.get(name, ""))[:4]
        for name in ("startNotBefore", "startNotAfter", "endNotBefore", "endNotAfter")
    )
    return f"{_year(first, begun) or '?'}–{_year(lasting, over) if over else ''}"


def _year(first: str, last: str) -> str:
    if first and last:
        return first if first == last else f"{first}/{last}"
    return f"≤{last}" if last else first and f"≥{first}"


def _figure(node: PlainNode) -> str:
    """Return name, value and unit of a figure, as its term has them: "quy mô dân số (người)"."""
    found = node.properties
    term = load_vocabulary().terms.get(str(found["variable"]))
    words = term.vietnamese if term else str(found["variable"])
    what, _, unit = words.removesuffix(")").partition(" (")
    number = f"{found['value']:,}".removesuffix(".0").translate(str.maketrans(",.", ".,"))
    planned = _PLANNED.get(str(found.get("modality")), "")
    return " ".join(part for part in (f"{what}:", number, unit, planned) if part)


def _change(node: PlainNode) -> str:
    """Return kind and day of a change of units."""
    found = node.properties
    term = load_vocabulary().terms.get(str(found["changeKind"]))
    day = found.get("operativeFrom") or found.get("inForce")
    told = say_day(date.fromisoformat(str(day)), "vi") if day else ""
    return f"{term.vietnamese if term else found['changeKind']} {told}".strip()
