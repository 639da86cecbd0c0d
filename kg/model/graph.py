"""Nodes and edges: the form in which resolution hands over to every export.

A reference is "Label/id" (`kg.model.ids.ref`). `graph` is the named graph the statement stands in:
"register", "derived" or "document/DOC_ID". Dates are days: the last day of a period is inclusive here,
as in RDF and Neo4j. Values of a property that may repeat are tuples in ascending order.
"""

from datetime import date
from typing import Literal

import msgspec

Scalar = str | int | float | bool | date
Value = Scalar | tuple[Scalar, ...]
Quotes = Literal["none", "short"]
"""Whether claims carry the sentence they were read from, 200 code points of it at most, or only its place."""


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """One thing.

    Attributes:
        kind: the label that carries the identity ("Body").
        id: unique within its kind.
        labels: further labels, in ascending order ("PartyBody", "PartyCommittee").
        properties: by the names of `kg.graph.schema`; absent is unknown.
    """

    kind: str
    id: str
    labels: tuple[str, ...] = ()
    graph: str
    properties: dict[str, Value] = {}

    @property
    def ref(self) -> str:
        """Reference of the node."""
        return f"{self.kind}/{self.id}"


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """One directed relation; at most one a (type, source, target) and properties."""

    type: str
    source: str
    target: str
    graph: str
    properties: dict[str, Value] = {}
