"""One text exactly as read, with what its source says of it."""

from datetime import date

import msgspec


class DocumentDay(msgspec.Struct, frozen=True, kw_only=True):
    """The days on which a document may have been written, and why.

    Attributes:
        first: first possible day; None where nothing is known.
        until: first day that is no longer possible (half-open); None is open.
        basis: metadata, address, dateline, retrieved; where the text allows some days, what decided last:
            years (that it names), appointment (that it opens with, by its act or beginning), terms (of
            office), units (at work that lived only then).
    """

    first: date | None = None
    until: date | None = None
    basis: str


class GivenPost(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a table of posts: who, which post, from when until when.

    Attributes:
        span: of the row in the text; code points, half-open, as all spans.
        cells: span of each cell that is filled: person, title, body, unit, from, until.
        start, end: ISO dates of day, month or year precision; None where they are not given.
        is_over: the post is held no more: an end is given, or that there was one.
    """

    span: tuple[int, int]
    cells: dict[str, tuple[int, int]]
    start: str | None = None
    end: str | None = None
    is_over: bool = False


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """One text with its identity.

    Attributes:
        doc_id: given, else the path below the input folder without suffix.
        text: exactly as read (a lone surrogate became U+FFFD, named in `warnings`).
        url, title: as given.
        publisher: host of the address without "www."; of a table of posts without one, the source as named.
        published: the date as printed in the metadata, whatever its form.
        day: what metadata or address say of its day; the reader may know better (`Findings.day`).
        sha256_bytes: of the bytes read (for a JSON line: of the line). sha256_text: of the text.
        source: file (and line) it was read from, for messages only; no part of the graph.
        warnings: one line each, for the user.
        posts: the rows, where the text is a table of posts: they are what it says.
    """

    doc_id: str
    text: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    day: DocumentDay | None = None
    sha256_bytes: str
    sha256_text: str
    source: str
    warnings: tuple[str, ...] = ()
    posts: tuple[GivenPost, ...] = ()

    def header(self) -> "DocumentHeader":
        """Return the document without its text."""
        fields = {name: getattr(self, name) for name in DocumentHeader.__struct_fields__}
        return DocumentHeader(**fields)


class DocumentHeader(msgspec.Struct, frozen=True, kw_only=True):
    """A document without its text: what resolution needs of it; the fields are those of `Document`."""

    doc_id: str
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    day: DocumentDay | None = None
    sha256_bytes: str
    sha256_text: str
