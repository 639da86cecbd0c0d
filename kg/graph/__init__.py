"""Nodes and edges: one schema table, the container, checks against the table, JSON Lines, the register."""

from kg.graph.check import check
from kg.graph.container import Graph, merge
from kg.graph.register import register_graph

__all__ = ["Graph", "check", "merge", "register_graph"]
