"""What a loader is, what it is given, and how a document is made of what it read."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

import msgspec

from kg.errors import KgError
from kg.model.document import Document
from kg.text.encodings import old_encoding
from kg_loaders.day import document_day, fault_of_metadata

MEBIBYTE = 1 << 20
VIET_NAM = timezone(timedelta(hours=7))

CONVERT = "convert it to Unicode first, as UniKey's toolkit does"

Outcome = Document | KgError


def today_in_viet_nam() -> date:
    """Return the civil day in Viet Nam now."""
    return datetime.now(UTC).astimezone(VIET_NAM).date()


def ignore(line: str) -> None:
    """Take a line for the user and do nothing with it."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Limits, clock and outlets of one run.

    Attributes:
        longest_text: bytes of one file or one line of JSON; what is longer is an error, never read whole.
        pause: seconds between two requests to one host.
        timeout: seconds to wait for a host.
        user_agent: how the web loader names itself to hosts and looks itself up in robots.txt.
        today: the civil day on which an address without any other date was fetched.
        report: takes one line for the user: what was left out that is no error.
    """

    longest_text: int = 16 * MEBIBYTE
    pause: float = 1.0
    timeout: float = 20.0
    user_agent: str = "vietgov-kg/0.1 (research crawler; reads robots.txt; one request a second)"
    today: Callable[[], date] = today_in_viet_nam
    report: Callable[[str], None] = ignore


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One input.

    Attributes:
        location: path, address, or "-".
        doc_id: the document's id unless the source gives one itself.
    """

    location: str
    doc_id: str


Reader = Callable[[Source], Iterator[Outcome]]


class OpenReader(Protocol):
    """Make the reader of one run; whatever it opens goes on the stack and is closed with the run."""

    def __call__(self, settings: Settings, stack: ExitStack) -> Reader:
        """Return the reader."""


class Loader(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of source; an entry point of the group `kg.loaders` names one.

    Attributes:
        name: one word, for messages.
        suffixes: of the files it reads, lower-case, with dot (".jsonl.gz").
        schemes: of the addresses it reads ("https").
        open: makes its reader.
        recognises: whether a file of such a suffix in a folder is one; None where all are. A file that is
            named by itself is always tried.
    """

    name: str
    suffixes: tuple[str, ...] = ()
    schemes: tuple[str, ...] = ()
    open: OpenReader
    recognises: Callable[[Path], bool] | None = None


def make_document(
    text: str,
    raw: bytes,
    *,
    doc_id: str,
    source: str,
    url: str | None = None,
    title: str | None = None,
    published: str | None = None,
) -> Document:
    """Return the document of a text exactly as read, without lone surrogates.

    Args:
        text: with its line ends as they were; a lone surrogate becomes U+FFFD, with a warning.
        raw: the bytes that were read, for their hash.
    """
    sound, damage = replace_surrogates(text)
    old = old_encoding(sound)
    hint = (
        f"typed in {old}, an encoding from before Unicode: nothing is found in it; {CONVERT}" if old else ""
    )
    return Document(
        doc_id=doc_id,
        text=sound,
        url=url,
        title=title and replace_surrogates(title)[0],
        publisher=publisher(url),
        published=published,
        day=document_day(published, url),
        sha256_bytes=hashlib.sha256(raw).hexdigest(),
        sha256_text=hashlib.sha256(sound.encode()).hexdigest(),
        source=source,
        warnings=tuple(filter(None, (damage, hint, fault_of_metadata(published, url)))),
    )


def replace_surrogates(text: str) -> tuple[str, str]:
    r"""Return the text with lone surrogates as U+FFFD, and what was done, "" for nothing.

    >>> replace_surrogates("xã \ud800Đức Thọ")
    ('xã \ufffdĐức Thọ', '1 lone surrogate became U+FFFD')
    """
    try:
        text.encode()
        return text, ""
    except UnicodeEncodeError:
        # Through UTF-16 a high and a low half that stand side by side become the character they mean.
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        sound = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in joined)
        count = sum("\ud800" <= char <= "\udfff" for char in joined)
        return sound, f"{count} lone surrogate{'s' if count > 1 else ''} became U+FFFD" if count else ""


def publisher(url: str | None) -> str | None:
    """Return the host of an address without "www.", None where there is none.

    >>> publisher("https://www.baohatinh.vn/xa-duc-tho.html")
    'baohatinh.vn'
    """
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def id_of_address(url: str) -> str:
    """Return the id of a document that is known by its address only: host and path.

    >>> id_of_address("https://www.baohatinh.vn/xa-duc-tho.html?utm=1#top")
    'baohatinh.vn/xa-duc-tho.html'
    """
    parts = urlsplit(url)
    query = "" if not parts.query or "utm" in parts.query else "?" + parts.query
    return ((publisher(url) or "") + parts.path.rstrip("/") + query) or url
