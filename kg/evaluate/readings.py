"""What a reader, human or machine, took from one document: the fields that are compared.

Gold is a folder of DOC_ID.json or JSON Lines, findings are JSON Lines; both have the lists tenures,
unit_changes, events and figures, gold may have links. A list that the gold of a document does not have is not
judged there. Other fields are left aside. Records are validated here, once.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from kg.errors import EmptyInput, UnreadableInput
from kg.model.findings import Findings, Span

_LISTS = ("tenures", "unit_changes", "events", "figures", "links")
_REMEDY = "kg extract writes findings; gold is a folder of DOC_ID.json files or JSON Lines"
_GOLD_REMEDY = "give the folder with the gold, one DOC_ID.json a document, or JSON Lines"


class TenureReading(msgspec.Struct, frozen=True):
    """A person and a post; `unsure` rows and rows of scope "other" are not counted."""

    person: str
    title: str | None = None
    body: str | None = None
    unit: str | None = None
    status: str | None = None
    start: str | None = None
    end: str | None = None
    start_basis: str | None = None
    end_basis: str | None = None
    unit_id: str | None = None
    unit_candidates: tuple[str, ...] = ()
    confidence: float | None = None
    scope: str | None = None
    unsure: bool | None = None
    quote: str = ""
    span: Span | None = None


class SourceReading(msgspec.Struct, frozen=True):
    """A unit that goes into a change."""

    unit: str
    parent: str | None = None
    extent: str | None = None


class ChangeReading(msgspec.Struct, frozen=True):
    """A change of units; several results stand in a list."""

    kind: str | None = None
    result: str | tuple[str, ...] | None = None
    result_parent: str | None = None
    sources: tuple[SourceReading, ...] | None = None
    status: str | None = None
    confidence: float | None = None
    unsure: bool | None = None
    quote: str = ""
    span: Span | None = None


class EventReading(msgspec.Struct, frozen=True):
    """A congress, session, conference or election."""

    kind: str | None = None
    body: str | None = None
    term: str | None = None
    ordinal: int | None = None
    date: str | None = None
    date_basis: str | None = None
    confidence: float | None = None
    unsure: bool | None = None
    quote: str = ""
    span: Span | None = None


class FigureReading(msgspec.Struct, frozen=True):
    """A number about a unit."""

    subject: str | None = None
    variable: str | None = None
    value: float | None = None
    modality: str | None = None
    confidence: float | None = None
    unsure: bool | None = None
    quote: str = ""
    span: Span | None = None


class LinkReading(msgspec.Struct, frozen=True):
    """The unit of a body at one place of a text.

    Attributes:
        id: in the register of units; None where it is not in it. alternatives: ids that are as right.
    """

    span: Span
    unit: str
    body: str
    id: str | None = None
    alternatives: tuple[str, ...] = ()
    unsure: bool | None = None


class ArticleReading(msgspec.Struct, frozen=True):
    """Where some writers keep the document's id."""

    id: str


class Reading(msgspec.Struct, frozen=True):
    """All that was taken from one document.

    Attributes:
        kind: of text, where the findings tell it.
        tenures, unit_changes, events, figures, links: None where the record has no such list.
    """

    doc_id: str | None = None
    article: ArticleReading | None = None
    kind: str | None = None
    tenures: tuple[TenureReading, ...] | None = None
    unit_changes: tuple[ChangeReading, ...] | None = None
    events: tuple[EventReading, ...] | None = None
    figures: tuple[FigureReading, ...] | None = None
    links: tuple[LinkReading, ...] | None = None

    @property
    def document(self) -> str:
        """Id of the document; "" where the record names none."""
        return self.doc_id or (self.article.id if self.article else "")

    @property
    def is_bare(self) -> bool:
        """Whether the record has none of the lists, as a document has none."""
        return all(getattr(self, name) is None for name in _LISTS)


def read_gold(path: Path) -> dict[str, Reading]:
    """Return the gold by doc_id: of a folder in the order of the file names, of a file in that of its lines.

    Raises:
        UnreadableInput: no such folder or file, a record in it is no gold, or two are of one document.
        EmptyInput: the folder holds no .json file, or the file no line.
    """
    if path.is_file():
        return _by_document(list(read_findings(path)), path, "holds no line")
    if not path.is_dir():
        raise UnreadableInput(str(path), "is no file and no folder", _GOLD_REMEDY)
    readings = [_decode(file.read_bytes(), str(file)) for file in sorted(path.glob("*.json"))]
    return _by_document(readings, path, "holds no .json file")


def _by_document(readings: list[Reading], path: Path, emptiness: str) -> dict[str, Reading]:
    if not readings:
        raise EmptyInput(str(path), emptiness, _GOLD_REMEDY)
    found = {reading.document: reading for reading in readings}
    if len(found) < len(readings):
        twice = next(one for one in found if sum(reading.document == one for reading in readings) > 1)
        raise UnreadableInput(str(path), f"has the gold of {twice} twice", "leave one of them")
    if all(reading.is_bare for reading in readings):
        raise EmptyInput(str(path), "has neither tenures, changes, events, figures nor links", _GOLD_REMEDY)
    return found


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
    return UnreadableInput(where, f"neither findings nor gold of one document ({error})", _REMEDY)
