"""What a reader, human or machine, took from one document: the fields that are compared.

Gold is a folder of DOC_ID.json, findings are JSON Lines; both have the keys tenures, unit_changes, events
and figures. Other fields are left aside. Records are validated here, once.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from kg.errors import EmptyInput, UnreadableInput
from kg.model.findings import Findings

_GOLD_REMEDY = "give the folder with the gold, one DOC_ID.json a document"


class TenureReading(msgspec.Struct, frozen=True):
    """A person and a post; `unsure` rows and rows of scope "other" are not counted."""

    person: str
    title: str | None = None
    body: str | None = None
    unit: str | None = None
    status: str | None = None
    scope: str | None = None
    unsure: bool | None = None
    quote: str = ""


class SourceReading(msgspec.Struct, frozen=True):
    """A unit that goes into a change."""

    unit: str


class ChangeReading(msgspec.Struct, frozen=True):
    """A change of units; several results stand in a list."""

    result: str | tuple[str, ...] | None = None
    sources: tuple[SourceReading, ...] | None = None
    unsure: bool | None = None
    quote: str = ""


class EventReading(msgspec.Struct, frozen=True):
    """A congress, session, conference or election."""

    kind: str | None = None
    body: str | None = None
    term: str | None = None
    unsure: bool | None = None
    quote: str = ""


class FigureReading(msgspec.Struct, frozen=True):
    """A number about a unit."""

    subject: str | None = None
    variable: str | None = None
    value: float | None = None
    unsure: bool | None = None
    quote: str = ""


class ArticleReading(msgspec.Struct, frozen=True):
    """Where some writers keep the document's id."""

    id: str


class Reading(msgspec.Struct, frozen=True):
    """All that was taken from one document."""

    doc_id: str | None = None
    article: ArticleReading | None = None
    tenures: tuple[TenureReading, ...] = ()
    unit_changes: tuple[ChangeReading, ...] = ()
    events: tuple[EventReading, ...] = ()
    figures: tuple[FigureReading, ...] = ()

    @property
    def document(self) -> str:
        """Id of the document; "" where the record names none."""
        return self.doc_id or (self.article.id if self.article else "")


def read_gold(folder: Path) -> dict[str, Reading]:
    """Return the gold by doc_id, in the order of the file names.

    Raises:
        UnreadableInput: no such folder, or a file in it is no gold.
        EmptyInput: the folder holds no .json file.
    """
    if not folder.is_dir():
        raise UnreadableInput(str(folder), "is no folder", _GOLD_REMEDY)
    readings = [_decode(path.read_bytes(), str(path)) for path in sorted(folder.glob("*.json"))]
    if not readings:
        raise EmptyInput(str(folder), "holds no .json file", _GOLD_REMEDY)
    return {reading.document: reading for reading in readings}


def read_findings(path: Path) -> Iterator[Reading]:
    """Yield the findings of a file of JSON Lines; blank lines are skipped.

    Raises: UnreadableInput: no such file, or a line that does not parse (file and line are named).
    """
    try:
        lines = path.open("rb")
    except OSError as error:
        reason = error.strerror or "cannot be opened"
        raise UnreadableInput(str(path), reason, "give a file written by kg extract") from error
    with lines:
        yield from parse_findings(lines, str(path))


def parse_findings(lines: Iterable[bytes | str], where: str) -> Iterator[Reading]:
    """Yield the findings of lines of JSON; `where` names them in errors.

    >>> [r.document for r in parse_findings(['{"doc_id": "a"}', ""], "stdin")]
    ['a']

    Raises: UnreadableInput: a line that does not parse.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _decode(line, f"{where}:{number}")


def as_reading(findings: Reading | Findings | Mapping[str, Any], where: str) -> Reading:
    """Return findings in the form that is compared.

    Raises: UnreadableInput: a mapping of another form, or without doc_id.
    """
    if isinstance(findings, Reading):
        return findings
    if isinstance(findings, Findings):
        return msgspec.convert(findings, Reading, from_attributes=True)
    try:
        return _named(msgspec.convert(findings, Reading, strict=False), where)
    except msgspec.ValidationError as error:
        raise _malformed(where, error) from error


def _decode(text: bytes | str, where: str) -> Reading:
    try:
        return _named(msgspec.json.decode(text, type=Reading, strict=False), where)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _malformed(where, error) from error


def _named(reading: Reading, where: str) -> Reading:
    if not reading.document:
        raise UnreadableInput(where, "has no doc_id", "each record names its document")
    return reading


def _malformed(where: str, error: Exception) -> UnreadableInput:
    return UnreadableInput(where, f"not the findings of one document ({error})", "write them with kg extract")
