"""The pages of the peers: the same nodes and links, their library, and a slider that hides links."""

import json
import math
from datetime import date, timedelta
from pathlib import Path

from kg.graph import Graph

DAY = date(2015, 6, 1)
# As long as the explorer draws a link that nothing bounds.
OPEN_SIDE = timedelta(days=5 * 365)
_EPOCH = date(1970, 1, 1)
_COLOURS = {"Person": "#666", "Body": "#0067a8", "Unit": "#333"}
_HERE = Path(__file__).parent
_PAGE = """\
<!doctype html>
<html>
<head><meta charset="utf-8"><style>html, body, #net {{ margin: 0; width: 100%; height: 100vh }}</style></head>
<body>
<div id="net"></div>
<script>{library}</script>
<script>const NODES = {nodes}, LINKS = {links}, DAY = {day};</script>
<script>{code}</script>
</body>
</html>
"""

Node = tuple[str, float, float, str]
Link = tuple[int, int, int, int]


def drawn(graph: Graph) -> tuple[list[Node], list[Link]]:
    """Return the nodes with their places and colours, and the links with the days on which they show.

    They are what the explorer draws of `tests.viewer.graphs.large`: people, bodies and units with bodies.
    """
    target = {(edge.type, edge.source): edge.target for edge in graph.edges}
    units = {edge.target for edge in graph.edges if edge.type == "OF_UNIT"}
    names = {node.ref: (node.kind, str(node.properties.get("name", ""))) for node in graph.nodes}
    told = {node.ref: node.properties for node in graph.nodes if node.kind == "Tenure"}
    shown = [ref for ref, (kind, _) in names.items() if kind in ("Person", "Body") or ref in units]
    number = {ref: at for at, ref in enumerate(shown)}
    nodes = [(names[ref][1], *_place(at), _COLOURS[names[ref][0]]) for at, ref in enumerate(shown)]
    links: list[Link] = []
    for edge in graph.edges:
        if edge.type == "OF_UNIT":
            links.append((number[edge.source], number[edge.target], -99_999, 99_999))
        elif edge.type == "HAS_TENURE":
            body = target["IN_BODY", target["OF_POSITION", edge.target]]
            links.append((number[edge.source], number[body], *_days(told[edge.target])))
    return nodes, links


def _days(told: dict[str, object]) -> tuple[int, int]:
    start, end = told["startNotBefore"], told["endNotBefore"]
    assert isinstance(start, date) and isinstance(end, date)
    return (start - _EPOCH).days, (end + OPEN_SIDE - _EPOCH).days


def _place(at: int) -> tuple[float, float]:
    """Seeds of a sunflower: none lies on another."""
    angle, radius = at * 2.399963, 14 * math.sqrt(at)
    return round(radius * math.cos(angle), 1), round(radius * math.sin(angle), 1)


def vis_page(modules: Path, nodes: list[Node], links: list[Link]) -> str:
    """Return the page of vis-network."""
    return _page(
        modules / "vis-network" / "standalone" / "umd" / "vis-network.min.js", "vis.js", nodes, links
    )


def cytoscape_page(modules: Path, nodes: list[Node], links: list[Link]) -> str:
    """Return the page of Cytoscape.js."""
    return _page(modules / "cytoscape" / "dist" / "cytoscape.min.js", "cytoscape.js", nodes, links)


def _page(library: Path, script: str, nodes: list[Node], links: list[Link]) -> str:
    return _PAGE.format(
        library=library.read_text(encoding="utf-8").replace("</script", "<\\/script"),
        nodes=json.dumps(nodes, ensure_ascii=False),
        links=json.dumps(links),
        day=(DAY - _EPOCH).days,
        code=(_HERE / script).read_text(encoding="utf-8"),
    )
