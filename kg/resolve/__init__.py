"""Findings of many documents to one graph: claims, bodies, positions, people, tenures, events, figures."""

from kg.resolve.compose import ResolveReport, resolve, resolve_with_report

__all__ = ["ResolveReport", "resolve", "resolve_with_report"]
