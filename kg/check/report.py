"""All checks on a build, and what they found."""

import os
from collections.abc import Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from kg.check.asker import Asker
from kg.check.checks import SEVERITIES, Check, Example, Outcome, Report, Severity
from kg.check.rules import read_rules
from kg.check.shapes import read_shapes
from kg.check.words import Words, node_text
from kg.errors import NotFound

if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.store import Build

MOST = 5


def validate(
    build: "Build", *, names: Collection[str] = (), severity: Severity | None = None, most: int | None = MOST
) -> Report:
    """Return what the shapes and rules of ontology/ find in a build.

    Args:
        build: an open build.
        names: of the checks to run; none: all. severity: only checks of this one.
        most: examples a check; None: every finding.
    Raises: NotFound: there is no check of a name. RuleError: a shape or a rule that cannot be read.
    """
    return validate_store(build.oxigraph(), choose(all_checks(), names, severity), most)


def validate_store(store: "ox.Store", checks: Iterable[Check], most: int | None = MOST) -> Report:
    """Return what the checks find in a store; see `validate`."""
    asker, words = Asker(store), Words(store)
    # Oxigraph leaves Python alone while it answers, so that threads use all cores.
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return Report(outcomes=tuple(threads.map(lambda check: _outcome(check, asker, words, most), checks)))


def all_checks() -> list[Check]:
    """Return the checks of ontology/, errors first, then by name."""
    return sorted(
        [*read_shapes(), *read_rules()], key=lambda check: (SEVERITIES.index(check.severity), check.name)
    )


def choose(
    checks: Iterable[Check], names: Collection[str] = (), severity: Severity | None = None
) -> list[Check]:
    """Return the checks of these names and this severity.

    Raises: NotFound: there is no check of a name.
    """
    known = list(checks)
    unknown = sorted(set(names) - {check.name for check in known})
    if unknown:
        there = ", ".join(dict.fromkeys(check.name for check in known))
        raise NotFound(f"there is no check {unknown[0]!r}; there are: {there}")
    return [
        check for check in known if (not names or check.name in names) and severity in (None, check.severity)
    ]


def _outcome(check: Check, asker: Asker, words: Words, most: int | None) -> Outcome:
    found = [(question, row) for question in check.questions for row in asker.rows(question)]
    return Outcome(
        name=check.name,
        severity=check.severity,
        title=check.title,
        why=check.why,
        count=len(found),
        examples=tuple(
            Example(node=node_text(row["this"]), line=words.line(question.message, row))
            for question, row in found[:most]
        ),
    )
