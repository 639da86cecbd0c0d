"""A table of posts: CSV (comma, semicolon, tab, bar) in UTF-8, a row a person and a post.

Columns, in any order and by names in English or Vietnamese (`NAMES`): person, title, body or unit or both,
and where there are such from, until, source. A file is one by its header. The rows of one source become one
document, whose text has a line a row, `person | title | body | unit | from | until`: the rows are what it
says, and a row is the evidence. A row that cannot be read is one error, and the others are read.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import msgspec

from kg.errors import EmptyInput, UnreadableInput
from kg.model.dates import Interval, interval
from kg.model.document import Document, GivenPost
from kg.text.fold import plain
from kg.text.normalise import INVISIBLE
from kg.units.cells import read_day
from kg_loaders.day import day_of_metadata
from kg_loaders.source import (
    Loader,
    Outcome,
    Reader,
    Settings,
    Source,
    id_of_address,
    make_document,
    replace_surrogates,
)
from kg_loaders.text import decode, read_bytes

# Column -> its names, folded and without diacritics.
NAMES = {
    "person": ("person", "nguoi", "ho ten", "ho va ten", "nguoi giu chuc"),
    "title": ("title", "position", "chuc danh", "chuc vu"),
    "body": ("body", "organisation", "organization", "co quan", "to chuc"),
    "unit": ("unit", "area", "don vi", "don vi hanh chinh", "dia phuong"),
    "from": ("from", "start", "tu", "tu ngay", "bat dau"),
    "until": ("until", "end", "den", "den ngay", "ket thuc"),
    "source": ("source", "url", "nguon"),
}
COLUMNS = tuple(NAMES)
_SHOWN = COLUMNS[:-1]
_NEEDED = ("person", "title")
_ONE_NEEDED = ("body", "unit")
_SEPARATOR = " | "
_DELIMITERS = ",;\t|"
_QUOTED = re.compile(r'"[^"]*"')
_URL = re.compile(r"https?://\S*[^\s,;.)]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_HEADER = 1 << 16
_LONGEST_NAME = 60
_EARLIEST, _LATEST = 1930, 2099
# In `until`: held still, as far as the source says; held no more, since a day that is not known.
_STILL = frozenset({"", "nay", "den nay", "hien nay", "hien tai", "now", "present", "current"})
_UNKNOWN = frozenset({"?", "khong ro", "chua ro", "unknown"})
_REMEDY = "the row was left out"


class _Header(msgspec.Struct, frozen=True):
    """Which cell of a row is which column, how many cells there are, and the names that are no columns."""

    places: dict[str, int]
    width: int
    ignored: tuple[str, ...]


class _Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row that can be read: its cells as printed, by column, and what its dates say."""

    cells: dict[str, str]
    start: str | None
    end: str | None
    is_over: bool


def is_table(text: str) -> bool:
    r"""Whether a text begins with the header of a table of posts.

    >>> is_table("Nguồn;Họ và tên;Chức vụ;Cơ quan\n"), is_table("title,person,text\n")
    (True, False)
    """
    return not _missing(_header(_cells(text.partition("\n")[0])))


def read_table(text: str, source: Source, settings: Settings) -> Iterator[Outcome]:
    """Yield the errors of the rows that cannot be read, then a document for each source of the others."""
    where = source.location
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[_Row] = []
    try:
        header = _checked(_header(next(lines, [])), where)
        if header.ignored:
            settings.report(
                f"{where}: columns that are none of posts are ignored: {', '.join(header.ignored)}"
            )
        number = lines.line_num + 1
        for cells in lines:
            try:
                if any(cell.strip() for cell in cells):
                    rows.append(_row(cells, header, f"{where}:{number}"))
            except UnreadableInput as error:
                yield error
            number = lines.line_num + 1
    except csv.Error as error:
        yield UnreadableInput(f"{where}:{lines.line_num}", f"no CSV ({error})", "close or double its quotes")
    except UnreadableInput as error:
        yield error
        return
    if not rows:
        yield EmptyInput(where, "no row of the table can be read", "fill it or remove it from the inputs")
    yield from _documents(rows, source)


def _delimiter(text: str) -> str:
    first = _QUOTED.sub("", text.partition("\n")[0])
    return max(_DELIMITERS, key=first.count)


def _cells(line: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=_delimiter(line)), [])
    except csv.Error:
        return []


def _header(cells: Sequence[str]) -> _Header:
    places: dict[str, int] = {}
    ignored: list[str] = []
    for place, cell in enumerate(cells):
        name = plain(cell).strip(" :")
        column = next((column for column, names in NAMES.items() if name in names), None)
        if column is None or column in places:
            ignored.append(cell.strip() or f"column {place + 1}")
        else:
            places[column] = place
    return _Header(places, len(cells), tuple(ignored))


def _missing(header: _Header) -> list[str]:
    missing = [column for column in _NEEDED if column not in header.places]
    if not any(column in header.places for column in _ONE_NEEDED):
        missing.append(" or ".join(_ONE_NEEDED))
    return missing


def _checked(header: _Header, where: str) -> _Header:
    missing = _missing(header)
    if missing:
        reason = f"no table of posts: its first line names no column {' and no '.join(missing)}"
        raise UnreadableInput(where, reason, f"name its columns {', '.join(COLUMNS)} (docs/exchange.md)")
    return header


def _row(cells: Sequence[str], header: _Header, where: str) -> _Row:
    if len(cells) > header.width:
        reason = f"the row has {len(cells)} cells, the header {header.width}"
        raise UnreadableInput(where, reason, f"quote cells that hold the delimiter; {_REMEDY}")
    found = {column: _clean(cells[place]) for column, place in header.places.items() if place < len(cells)}
    _check_names(found, where)
    start = _date(found, "from", where)
    end = _date(found, "until", where)
    if start and end and _is_before(end, start):
        raise UnreadableInput(where, f"column until: {end} lies before {start}", f"correct it; {_REMEDY}")
    said = plain(found.get("until", ""))
    return _Row(cells=found, start=start, end=end, is_over=end is not None or said in _UNKNOWN)


def _clean(cell: str) -> str:
    """Return a cell in NFC, without invisible and control signs, line ends and further spaces."""
    visible = INVISIBLE.sub("", _CONTROL.sub(" ", replace_surrogates(cell)[0]))
    return " ".join(unicodedata.normalize("NFC", visible).split())


def _check_names(cells: dict[str, str], where: str) -> None:
    for column in _NEEDED:
        if not cells.get(column):
            raise UnreadableInput(where, f"column {column}: it is empty", f"fill it; {_REMEDY}")
    person = cells["person"]
    if len(person) > _LONGEST_NAME or any(not (sign.isalpha() or sign in " .'’-") for sign in person):
        reason = f"column person: {person[:_LONGEST_NAME]!r} is no name of a person"
        raise UnreadableInput(where, reason, f"write the name alone; {_REMEDY}")


def _date(cells: dict[str, str], column: str, where: str) -> str | None:
    """Return the ISO date of a cell, None where it gives none."""
    printed = cells.get(column, "")
    if plain(printed) in _STILL | _UNKNOWN:
        return None
    day = read_day(printed)
    if isinstance(day, str):
        reason = f"column {column}: {printed!r} is no day"
        raise UnreadableInput(where, reason, f"write 1/7/2025, 7/2025, 2025 or 2025-07-01; {_REMEDY}")
    first = day.first if isinstance(day, Interval) else day
    assert first is not None
    if not _EARLIEST <= first.year <= _LATEST:
        reason = f"column {column}: {printed!r} is out of range"
        raise UnreadableInput(where, reason, f"write a year from {_EARLIEST} to {_LATEST}; {_REMEDY}")
    forms = (first.isoformat()[:digits] for digits in (10, 7, 4))
    return (
        first.isoformat() if not isinstance(day, Interval) else next(f for f in forms if interval(f) == day)
    )


def _is_before(end: str, start: str) -> bool:
    until, first = interval(end).until, interval(start).first
    return until is not None and first is not None and until <= first


def _documents(rows: Iterable[_Row], source: Source) -> Iterator[Document]:
    """Yield a document for each source, in the order in which the table names them first."""
    by_id: dict[str, list[_Row]] = {}
    for row in rows:
        by_id.setdefault(_document_id(source.doc_id, row.cells.get("source", "")), []).append(row)
    for doc_id, same in by_id.items():
        text, posts = _written(same)
        cell = same[0].cells.get("source", "")
        address = _URL.search(cell)
        named = _URL.sub("", cell).strip(" ,;()") or None
        document = make_document(
            text,
            text.encode(),
            doc_id=doc_id,
            source=source.location,
            url=address.group() if address else None,
            published=named if day_of_metadata(named) else None,
        )
        yield msgspec.structs.replace(document, posts=posts, publisher=document.publisher or named)


def _document_id(table: str, cell: str) -> str:
    address = _URL.search(cell)
    named = id_of_address(address.group()) if address else cell
    return f"{table}/{named}" if named else table


def _written(rows: Iterable[_Row]) -> tuple[str, tuple[GivenPost, ...]]:
    """Return the text of a document and its rows; the very same row twice is one."""
    lines = [_SEPARATOR.join(_SHOWN)]
    start = len(lines[0]) + 1
    posts: dict[str, GivenPost] = {}
    for row in rows:
        line = _SEPARATOR.join(row.cells.get(column, "") for column in _SHOWN)
        if line in posts:
            continue
        posts[line] = GivenPost(
            span=(start, start + len(line)),
            cells=_spans(row, start),
            start=row.start,
            end=row.end,
            is_over=row.is_over,
        )
        lines.append(line)
        start += len(line) + 1
    return "\n".join(lines) + "\n", tuple(posts.values())


def _spans(row: _Row, start: int) -> dict[str, tuple[int, int]]:
    spans = {}
    for column in _SHOWN:
        cell = row.cells.get(column, "")
        if cell:
            spans[column] = (start, start + len(cell))
        start += len(cell) + len(_SEPARATOR)
    return spans


def read_posts(source: Source, settings: Settings) -> Iterator[Outcome]:
    """Yield the documents of a file, or the errors that prevent them."""
    try:
        text = decode(read_bytes(source.location, settings.longest_text), source.location)
    except UnreadableInput as error:
        yield error
        return
    yield from read_table(text, source, settings)


def _is_one(path: Path) -> bool:
    """Whether a file has the header of a table of posts; one that cannot be read is tried, and says why."""
    try:
        with path.open("rb") as file:
            first = file.readline(_HEADER)
    except OSError:
        return True
    return is_table(first.decode("utf-8-sig", "replace"))


def _open(settings: Settings, stack: ExitStack) -> Reader:
    return partial(read_posts, settings=settings)


LOADER = Loader(name="posts", suffixes=(".csv", ".tsv"), open=_open, recognises=_is_one)
