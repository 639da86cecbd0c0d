"""The graph of a store as Python objects: what `kg.open` gives (docs/python.md).

In the examples of this package `g` is the graph of the sample articles.
"""

from kg.api.node import Source
from kg.api.opened import KnowledgeGraph, open_graph
from kg.api.table import Answer, Table
from kg.api.tenures import OnDay, Tenure, Vacancy
from kg.api.things import Body, Person, Position
from kg.api.units import Figure, Flow, Parent, Period, Unit
from kg.query.limits import Limits

__all__ = [
    "Answer",
    "Body",
    "Figure",
    "Flow",
    "KnowledgeGraph",
    "Limits",
    "OnDay",
    "Parent",
    "Period",
    "Person",
    "Position",
    "Source",
    "Table",
    "Tenure",
    "Unit",
    "Vacancy",
    "open_graph",
]
