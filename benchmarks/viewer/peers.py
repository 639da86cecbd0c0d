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
_PAGE = """<!doctype html><html><head><meta charset="utf-8"><style>html,body,#net{{margin:0;width:100%;height:100vh}}
</style></head><body><div id="net"></div><script>{library}</script>
<script>const NODES={nodes},LINKS={links},DAY={day};{code}</script></body></html>"""

# pyvis sets these where a graph is given with places and without physics.
_VIS = """
const holds=(link,day)=>link[2]<=day&&day<=link[3];
const nodes=new vis.DataSet(NODES.map((n,i)=>({id:i,label:n[0],x:n[1],y:n[2],color:n[3],shape:"dot",size:5})));
const edges=new vis.DataSet(LINKS.map((l,i)=>({id:i,from:l[0],to:l[1],hidden:!holds(l,DAY)})));
const net=new vis.Network(document.getElementById("net"),{nodes,edges},{physics:false,layout:{improvedLayout:false},
  edges:{smooth:false,color:"#bbb"},interaction:{hideEdgesOnDrag:false}});
net.once("afterDrawing",()=>{window.isDrawn=true});
const off=LINKS.map((l)=>!holds(l,DAY));
window.setDay=(day)=>new Promise((done)=>{net.once("afterDrawing",done);
  const changed=[];LINKS.forEach((l,i)=>{const hidden=!holds(l,day);
    if(off[i]!==hidden){off[i]=hidden;changed.push({id:i,hidden})}});
  if(changed.length)edges.update(changed);else net.redraw()});
"""
_CYTOSCAPE = """
const holds=(link,day)=>link[2]<=day&&day<=link[3];
const cy=cytoscape({container:document.getElementById("net"),layout:{name:"preset"},
  elements:[...NODES.map((n,i)=>({data:{id:"n"+i,label:n[0]},position:{x:n[1],y:n[2]},style:{"background-color":n[3]}})),
    ...LINKS.map((l,i)=>({data:{id:"e"+i,source:"n"+l[0],target:"n"+l[1]},classes:holds(l,DAY)?"":"off"}))],
  style:[{selector:"node",style:{width:10,height:10,label:"data(label)","font-size":8,"min-zoomed-font-size":8}},
    {selector:"edge",style:{width:1,"line-color":"#bbb","curve-style":"haystack"}},
    {selector:".off",style:{display:"none"}}],
  textureOnViewport:false,hideEdgesOnViewport:false,pixelRatio:1});
const shown=()=>new Promise((done)=>cy.one("render",done));
cy.one("render",()=>{window.isDrawn=true});
const off=LINKS.map((l)=>!holds(l,DAY)),edges=LINKS.map((l,i)=>cy.getElementById("e"+i));
window.setDay=(day)=>{const drawn=shown();cy.batch(()=>LINKS.forEach((l,i)=>{const hidden=!holds(l,day);
  if(off[i]!==hidden){off[i]=hidden;edges[i].toggleClass("off",hidden)}}));cy.forceRender();return drawn};
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
    return _page(modules / "vis-network" / "standalone" / "umd" / "vis-network.min.js", _VIS, nodes, links)


def cytoscape_page(modules: Path, nodes: list[Node], links: list[Link]) -> str:
    """Return the page of Cytoscape.js."""
    return _page(modules / "cytoscape" / "dist" / "cytoscape.min.js", _CYTOSCAPE, nodes, links)


def _page(library: Path, code: str, nodes: list[Node], links: list[Link]) -> str:
    return _PAGE.format(
        library=library.read_text(encoding="utf-8").replace("</script", "<\\/script"),
        nodes=json.dumps(nodes, ensure_ascii=False),
        links=json.dumps(links),
        day=(DAY - _EPOCH).days,
        code=code,
    )
