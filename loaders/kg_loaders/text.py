"""Plain text: one file, one document, every character and line end as it is."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from kg.errors import EmptyInput, UnreadableInput
from kg.text.encodings import old_encoding
from kg_loaders.source import CONVERT, MEBIBYTE, Loader, Outcome, Reader, Settings, Source, make_document

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_bytes(path: str, limit: int) -> bytes:
    """Return the bytes of a file, never more than `limit` of them.

    Raises: UnreadableInput: it is not there, may not be read, or is longer. EmptyInput: it is empty.
    """
    try:
        with Path(path).open("rb") as file:
            raw = file.read(limit + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if not raw.strip(b"\x00\t\n\r \xef\xbb\xbf"):
        raise EmptyInput(path, "the file is empty", "remove it from the inputs or fill it")
    if len(raw) > limit:
        raise too_long(path, limit)
    return raw


def unreadable(path: str, error: OSError) -> UnreadableInput:
    """Return the error for a path that the system does not let us read."""
    if isinstance(error, FileNotFoundError):
        return UnreadableInput(path, "there is no such file or folder", "check the path")
    if isinstance(error, PermissionError):
        return UnreadableInput(path, "it may not be read", "check its permissions")
    return UnreadableInput(
        path, f"it cannot be read ({error.strerror or error})", "check the disk and the path"
    )


def too_long(where: str, limit: int) -> UnreadableInput:
    """Return the error for a text that is longer than one text may be."""
    reason = f"longer than {limit / MEBIBYTE:g} MiB, the most that one text may have"
    return UnreadableInput(where, reason, "split it into articles")


def decode(raw: bytes, where: str) -> str:
    r"""Return UTF-8 as text, without byte order mark; encoded lone surrogates stay for `make_document`.

    >>> decode("xã\r\n".encode(), "a.txt")
    'xã\r\n'

    Raises: UnreadableInput: it is not UTF-8; no other encoding is guessed.
    """
    raw = raw.removeprefix(_BYTE_ORDER_MARK)
    try:
        return raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        place = where if where.rpartition(":")[2].isdigit() else f"{where}:{line}"
        reason = f"not UTF-8 (byte {raw[error.start]:#04x})"
        old = old_encoding(raw.decode("latin-1"))
        if old:
            raise UnreadableInput(place, f"{reason} but {old}", CONVERT) from error
        if b"\0" in raw and not raw.startswith(_UTF_16_MARKS):
            raise UnreadableInput(place, f"{reason}, and no text", "leave it out") from error
        kind = "UTF-16" if raw.startswith(_UTF_16_MARKS) else "OLD_ENCODING"
        raise UnreadableInput(place, reason, f"convert it first: iconv -f {kind} -t UTF-8") from error


def read_text(source: Source, settings: Settings) -> Iterator[Outcome]:
    """Yield the one document of a text file, or the error that prevents it."""
    try:
        raw = read_bytes(source.location, settings.longest_text)
        text = decode(raw, source.location)
    except UnreadableInput as error:
        yield error
        return
    yield make_document(text, raw, doc_id=source.doc_id, source=source.location)


def _open(settings: Settings, stack: ExitStack) -> Reader:
    return partial(read_text, settings=settings)


LOADER = Loader(name="text", suffixes=(".txt", ".text", ".md"), open=_open)
