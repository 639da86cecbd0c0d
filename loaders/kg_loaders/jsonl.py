"""JSON Lines, also gzipped: one object a line with `doc_id, url, title, published, text`.

Only `text` must be there; fields of other names are ignored. A line is read up to a limit and the rest of
it skipped, so memory does not grow with the file, nor with one line of it.
"""

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import IO, Any, cast

import msgspec

from kg.errors import EmptyInput, UnreadableInput
from kg_loaders.source import Loader, Outcome, Reader, Settings, Source, id_of_address, make_document
from kg_loaders.text import decode, too_long, unreadable

_FIELDS = "doc_id, url, title, published, text"


def read_jsonl(source: Source, settings: Settings) -> Iterator[Outcome]:
    """Yield a document or an error a line; blank lines are passed over."""
    try:
        with _open_file(source.location) as file:
            yield from read_lines(file, source, settings)
    except OSError as error:
        yield unreadable(source.location, error)


def _open_file(path: str) -> IO[bytes]:
    if path.endswith(".gz"):
        return cast(IO[bytes], gzip.open(Path(path), "rb"))
    return Path(path).open("rb")


def read_lines(file: IO[bytes], source: Source, settings: Settings) -> Iterator[Outcome]:
    """Yield a document or an error a line of an open file."""
    number = 0
    is_empty = True
    limit = settings.longest_text
    while True:
        number += 1
        where = f"{source.location}:{number}"
        try:
            line = file.readline(limit + 1)
            is_cut = len(line) > limit and not line.endswith(b"\n")
            if is_cut:
                _skip_line(file, limit)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            yield UnreadableInput(where, f"the gzip archive is damaged ({error})", "fetch or pack it again")
            return
        if not line:
            break
        if line.isspace():
            continue
        is_empty = False
        yield too_long(where, limit) if is_cut else _document(line, where, source, number)
    if is_empty:
        yield EmptyInput(source.location, "the file is empty", "remove it from the inputs or fill it")


def _skip_line(file: IO[bytes], limit: int) -> None:
    while (rest := file.readline(limit)) and not rest.endswith(b"\n"):
        pass


def _document(line: bytes, where: str, source: Source, number: int) -> Outcome:
    try:
        raw = line.rstrip(b"\r\n")
        record = _parse(raw, where)
        text = _string(record, "text", where)
    except UnreadableInput as error:
        return error
    if text is None:
        return UnreadableInput(where, "the record has no text", f"give it the fields {_FIELDS}")
    if not text.strip():
        return EmptyInput(where, "the text is empty", "remove the line or fill it")
    try:
        url, title, published = (_string(record, name, where) for name in ("url", "title", "published"))
        given = _string(record, "doc_id", where)
    except UnreadableInput as error:
        return error
    return make_document(
        text,
        raw,
        doc_id=given or (id_of_address(url) if url else f"{source.doc_id}/{number}"),
        source=where,
        url=url,
        title=title,
        published=published,
    )


def _parse(raw: bytes, where: str) -> dict[str, Any]:
    text = decode(raw, where)
    try:
        record = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        # The standard library also takes lone surrogates; what it refuses too is no JSON.
        try:
            record = json.loads(text)
        except json.JSONDecodeError as error:
            # Its own message counts lines within this one.
            reason = f"not JSON (column {error.colno}: {error.msg})"
            raise UnreadableInput(where, reason, "write one JSON object a line") from error
        except ValueError as error:
            raise UnreadableInput(where, f"not JSON ({error})", "write one JSON object a line") from error
        except RecursionError as error:
            raise UnreadableInput(where, "nested too deeply", "write one flat JSON object a line") from error
    except RecursionError as error:
        raise UnreadableInput(where, "nested too deeply", "write one flat JSON object a line") from error
    if not isinstance(record, dict):
        raise UnreadableInput(where, "not a JSON object", f"write one object a line with {_FIELDS}")
    return record


def _string(record: dict[str, Any], name: str, where: str) -> str | None:
    """Return a field as text; numbers are taken as they are printed (ids and years often are numbers)."""
    value = record.get(name)
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and name != "text":
        return str(value)
    raise UnreadableInput(where, f"the field {name} is no string", "put it in quotes")


def _open(settings: Settings, stack: ExitStack) -> Reader:
    return partial(read_jsonl, settings=settings)


LOADER = Loader(name="jsonl", suffixes=(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), open=_open)
