"""ontology/rules as questions to a store: consistency that SHACL cannot say, or not in words.

A rule is a file NAME.rq: a SELECT of ?this, the node that is wrong, and of what its message shows besides.
Its head::

    # title: a post was held before the unit of its body was there
    # severity: error
    # message: {this}: {day} is before {unit} was there, from {from}
    # why: the post is in the body of another unit

It is SPARQL over the union of the graphs of a build, and over ontology/concepts.ttl by `kg.check.concepts`.
"""

import re
from pathlib import Path

import msgspec
import pyoxigraph as ox

from kg.check.checks import Check, Question, Severity
from kg.check.concepts import with_concepts
from kg.check.words import variables
from kg.errors import RuleError
from kg.graph.schema import PREFIXES
from kg.model.paths import data_path

_LINE = re.compile(r"# (?P<key>\w+): (?P<text>.+)")


class _Head(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    title: str
    severity: Severity
    message: str
    why: str


def read_rules(folder: Path | None = None) -> list[Check]:
    """Return the rules of a folder (default ontology/rules), in order of their names.

    Raises: RuleError: see `read_rule`.
    """
    paths = sorted((folder or data_path("ontology", "rules")).glob("*.rq"))
    return [read_rule(path.stem, path.read_text(encoding="utf-8")) for path in paths]


def read_rule(name: str, text: str) -> Check:
    """Return the rule of a text.

    Raises: RuleError: its head lacks a line or has another, or the query does not parse or does not select
        what the message shows.
    """
    try:
        head = _head(text)
        question = Question(text=with_concepts(text), message=head.message)
        _try(question)
    except (RuleError, msgspec.ValidationError) as error:
        raise RuleError(f"rule {name}: {error}") from error
    return Check(name=name, severity=head.severity, title=head.title, why=head.why, questions=(question,))


def _head(text: str) -> _Head:
    found: dict[str, str] = {}
    for line in text.splitlines():
        match = _LINE.fullmatch(line)
        if match is None:
            break
        found[match["key"]] = match["text"].strip()
    return msgspec.convert(found, _Head)


def _try(question: Question) -> None:
    """Ask an empty store, to find out whether the query can be asked."""
    try:
        found = ox.Store().query(question.text, prefixes=dict(PREFIXES))
    except SyntaxError as error:
        raise RuleError(" ".join(str(error).split())) from error
    if not isinstance(found, ox.QuerySolutions):
        raise RuleError("it must be a SELECT")
    selected = {variable.value for variable in found.variables}
    missing = sorted({"this", *variables(question.message)} - selected)
    if missing:
        raise RuleError(f"the query does not select ?{missing[0]}")
