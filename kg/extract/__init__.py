"""Reading: a document becomes findings."""

import sys
from types import ModuleType

from kg.extract.reader import extract, reader_version
from kg.model.document import Document
from kg.model.findings import Findings

__all__ = ["extract", "reader_version"]


class _Reader(ModuleType):
    """Lets the package be called, so that `kg.extract(document)` works beside `kg.extract.reader_version`."""

    def __call__(self, document: Document, min_confidence: float | None = None) -> Findings:
        return extract(document, min_confidence)


sys.modules[__name__].__class__ = _Reader
