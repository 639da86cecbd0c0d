"""What is checked, as data: a check is a name, a severity and the questions that find what breaks it."""

from typing import Literal

import msgspec

Severity = Literal["error", "warning"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning")


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A SPARQL query that selects what breaks one constraint, one row a finding.

    Attributes:
        text: selects ?this, the node that is wrong, and what `message` names besides.
        first: selects no less and is cheaper: where it selects nothing, `text` need not be asked.
        message: of one finding; {name} stands for the variable ?name.
        path: of the property, as a path of SPARQL over CURIEs; None where the node itself is wrong.
        component: of SHACL ("MinCountConstraintComponent"); None for a rule.
    """

    text: str
    first: str | None = None
    message: str
    path: str | None = None
    component: str | None = None


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """A shape of ontology/shapes.ttl ("Tenure") or a rule of ontology/rules ("two-holders").

    Attributes:
        severity: an error makes `kg validate` leave with 3.
        title: what is wrong, in a few words. why: what a finding means for whoever uses the graph.
    """

    name: str
    severity: Severity
    title: str
    why: str
    questions: tuple[Question, ...]


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """One finding: the reference of the node ("Tenure/…"; an IRI where it is no node) and a line about it."""

    node: str
    line: str


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found.

    Attributes:
        count: of all findings. examples: the first of them, in order of their nodes.
    """

    name: str
    severity: Severity
    title: str
    why: str
    count: int
    examples: tuple[Example, ...]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What all checks found, also where that is nothing; errors before warnings, then by name."""

    outcomes: tuple[Outcome, ...]

    def count(self, severity: Severity) -> int:
        """Return the number of findings of a severity."""
        return sum(outcome.count for outcome in self.outcomes if outcome.severity == severity)
