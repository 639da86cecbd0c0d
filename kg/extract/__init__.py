"""Reading: a document becomes findings."""

from kg.extract.reader import extract, reader_version

__all__ = ["extract", "reader_version"]
