"""Checks of a finished build: the schema, one content in all its forms, the shapes and rules of ontology/."""

from kg.check.build import check_build
from kg.check.checks import Example, Outcome, Report, Severity
from kg.check.report import validate

__all__ = ["Example", "Outcome", "Report", "Severity", "check_build", "validate"]
