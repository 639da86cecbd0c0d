"""The stages composed: documents to a store with its graph."""

from kg.pipeline.run import BuildReport, Mode, build

__all__ = ["BuildReport", "Mode", "build"]
