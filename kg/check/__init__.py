"""Checks of a finished build: rules of the schema, and one content in all its forms."""

from kg.check.build import check_build

__all__ = ["check_build"]
