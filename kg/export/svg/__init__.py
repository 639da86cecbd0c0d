"""Pictures of a graph as SVG, without a browser: lineage of a unit, careers of people, bodies of a unit.

`relations` is the graph by its edges; `flows`, `tenures` and `offices` read from it what a picture tells;
`stages` says where the units of a lineage stand; `lineage`, `career` and `bodies` draw; `frame` puts title,
legend and source around. No font is carried along: `lettering` knows how wide letters are at most. The same
graph and request give the same bytes. `png` makes pixels of them, where resvg-py is installed.
"""

from kg.export.svg.drawing import Picture
from kg.export.svg.frame import BuildFacts
from kg.export.svg.pictures import Asked, View, draw
from kg.export.svg.relations import Relations
from kg.export.svg.words import Language

__all__ = ["Asked", "BuildFacts", "Language", "Picture", "Relations", "View", "draw"]
