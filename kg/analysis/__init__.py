"""Measures on the graph: what differs between two builds."""

from kg.analysis.differences import compare
from kg.analysis.records import GROUPS, Change, Differences, End, Field, Link, Relation, Thing

__all__ = ["GROUPS", "Change", "Differences", "End", "Field", "Link", "Relation", "Thing", "compare"]
