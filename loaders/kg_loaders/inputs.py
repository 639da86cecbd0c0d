"""From what the user typed to documents: paths, folders, addresses, `-`."""

import io
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, cast
from urllib.parse import urlsplit

import msgspec

from kg.errors import EmptyInput, KgError, UnreadableInput
from kg_loaders.folder import walk
from kg_loaders.jsonl import read_lines
from kg_loaders.posts import is_table, read_table
from kg_loaders.registry import Registry, find_loaders
from kg_loaders.source import (
    Loader,
    Outcome,
    Reader,
    Settings,
    Source,
    id_of_address,
    ignore,
    make_document,
    replace_surrogates,
)
from kg_loaders.text import decode, too_long

STDIN = "-"


def load(
    inputs: Iterable[str],
    *,
    report: Callable[[str], None] = ignore,
    settings: Settings | None = None,
    stdin: IO[bytes] | None = None,
) -> Iterator[Outcome]:
    """Yield the documents of all inputs, and in their place the errors of what cannot be read.

    Nothing is raised for a bad input: its error is one line (file, line, what to do), and the rest is read.
    Documents come in the order of the inputs; folders are walked in the order of paths. One id with two
    texts is not looked for here.

    Args:
        inputs: files, folders, web addresses, or "-" for standard input (JSON Lines if it begins with "{", a
            table of posts if it begins with the header of one).
        report: takes one line for the user about what was left out that is no error.
        settings: limits and clock; `report` replaces the one in it.
        stdin: what "-" reads; the process's own by default.
    """
    settings = msgspec.structs.replace(settings or Settings(), report=report)
    registry = find_loaders()
    with ExitStack() as stack:
        readers: dict[str, Reader] = {}
        for location in inputs:
            if location == STDIN:
                yield from _read_stdin(stdin or sys.stdin.buffer, settings)
                continue
            for source in _sources(location, registry, report):
                if isinstance(source, KgError):
                    yield source
                    continue
                loader = _loader(source.location, registry)
                if loader is None:
                    yield _unknown_kind(source.location, registry)
                    continue
                if loader.name not in readers:
                    readers[loader.name] = loader.open(settings, stack)
                yield from readers[loader.name](source)


def _sources(location: str, registry: Registry, report: Callable[[str], None]) -> Iterator[Source | KgError]:
    if _scheme(location):
        yield Source(location=location, doc_id=id_of_address(location))
    elif Path(location).is_dir():
        yield from walk(location, registry, report)
    elif not Path(location).exists():
        yield UnreadableInput(location, "there is no such file or folder", "check the path")
    else:
        name = Path(location).name
        stem = name[: len(name) - len(registry.suffix(name))]
        yield Source(location=location, doc_id=replace_surrogates(stem)[0])


# What to do with files that people have and no loader reads.
_SAVE_AS = {
    **dict.fromkeys((".docx", ".doc", ".odt", ".rtf", ".pdf"), "save it as text (.txt) or as a page (.html)"),
    **dict.fromkeys((".xlsx", ".xls", ".ods"), "save it as CSV (.csv)"),
    ".json": "write one object a line (.jsonl)",
}


def _scheme(location: str) -> str:
    try:
        return urlsplit(location).scheme if "://" in location else ""
    except ValueError:
        return ""


def _loader(location: str, registry: Registry) -> Loader | None:
    scheme = _scheme(location)
    return registry.by_scheme.get(scheme.lower()) if scheme else registry.of_file(Path(location).name)


def _unknown_kind(location: str, registry: Registry) -> UnreadableInput:
    if scheme := _scheme(location):
        return UnreadableInput(
            location, f"no loader for {scheme}:// addresses", f"known: {' '.join(sorted(registry.by_scheme))}"
        )
    return UnreadableInput(
        location,
        "no loader for files of this name",
        _SAVE_AS.get(Path(location).suffix.lower(), f"known: {registry.known_suffixes()}"),
    )


def _read_stdin(stdin: IO[bytes], settings: Settings) -> Iterator[Outcome]:
    limit = settings.longest_text
    source = Source(location="stdin", doc_id="stdin")
    # A stream in memory cannot be looked ahead in by itself.
    buffered = stdin if isinstance(stdin, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stdin))
    if buffered.peek(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from read_lines(buffered, source, settings)
        return
    raw = buffered.read(limit + 1)
    if not raw.strip():
        yield EmptyInput("stdin", "standard input is empty", "pipe a text or JSON Lines into it")
    elif len(raw) > limit:
        yield too_long("stdin", limit)
    else:
        try:
            text = decode(raw, "stdin")
        except UnreadableInput as error:
            yield error
            return
        if is_table(text):
            yield from read_table(text, source, settings)
        else:
            yield make_document(text, raw, doc_id="stdin", source="stdin")
