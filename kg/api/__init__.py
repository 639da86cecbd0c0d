"""The graph of a store as Python objects: what `kg.open` gives."""

from kg.api.table import Answer, Table

__all__ = ["Answer", "Table"]
