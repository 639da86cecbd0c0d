"""Lists of who leads each of several units, under a heading or a title that is the post.

Danh sách Chủ tịch UBND 102 xã, phường của tỉnh X
1. Xã A: ông Trần Văn B
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.mentions.parts import Chain
from kg.extract.mentions.people import HONORIFIC
from kg.extract.mentions.posts import parse_post
from kg.extract.mentions.source import Source, open_source
from kg.extract.mentions.types import PersonMention, Post, Sentence, UnitMention
from kg.extract.tenures.columns import OF_OTHER_TIME, post_of_unit
from kg.extract.tenures.reading import Reading
from kg.model.findings import Span, Tenure
from kg.text.cue import Cue

_LIST = Cue(r"\b(?:danh (?:sách|tính)|chân dung|lộ diện|điểm danh|toàn bộ|chi tiết)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:\d{1,3}|các|toàn bộ|tất cả|những)\b[^.;:]{0,60}\b(?:xã|phường|đặc khu|huyện|quận)\b", re.IGNORECASE
)
_MARK = re.compile(r"[\s*|]*(?:\d{1,3}\s*[.)|/-]?|[-+•])?[\s*|]*")
_THEN = re.compile(rf"[\s*]*(?:[:,|(]|-)[\s*]*(?:{HONORIFIC}\s*:?\s*)?", re.IGNORECASE)
_CALLED = re.compile(rf"(?:{HONORIFIC}\s*:?\s*)?", re.IGNORECASE)
_ENDS = re.compile(r"[\s*|)]*(?:$|[.;,(]|\s-\s)")


class _Row(msgspec.Struct, frozen=True):
    """A line that names a unit and somebody, and says no more of him but what he was."""

    span: Span
    person: PersonMention
    unit: UnitMention


def unit_rows(reading: Reading) -> Iterator[Tenure]:
    """Yield who leads each unit of a list; one line alone is none."""
    head = _heading(open_source(reading.document.title)) if reading.document.title else None
    is_printed, rows = False, list[_Row]()
    for sentence in reading.sentences:
        row = _row(reading.text, sentence) if head else None
        if row is not None:
            rows.append(row)
            continue
        is_line = reading.text[sentence.span[1] - 1] not in ".!?"
        if is_line and sentence.posts and not sentence.people:
            yield from _given(reading, head, rows, is_printed=is_printed)
            head, is_printed, rows = _heading(reading.source, sentence.span), True, []
    yield from _given(reading, head, rows, is_printed=is_printed)


def _heading(source: Source, span: Span | None = None) -> Post | None:
    """Return the only post of a heading "Danh sách Chủ tịch UBND các xã, phường", without a unit."""
    start, end = span or (0, len(source.text))
    said = source.text[start:end]
    if not _LIST.search(said) or not _SEVERAL.search(said) or OF_OTHER_TIME.search(said):
        return None
    posts, last = list[Post](), start
    for title in source.titles_in((start, end)):
        post = parse_post(source, title) if title >= last else None
        if post is not None:
            posts.append(post)
            last = post.end
    if len(posts) != 1 or posts[0].end > end:
        return None
    printed = posts[0].printed_unit
    return posts[0] if printed is None or printed.bare is None else None


def _row(text: str, sentence: Sentence) -> _Row | None:
    """Return what a line "1. Xã A: ông B" or "1. Ông B - xã A" names."""
    items, (start, end) = sentence.items, sentence.span
    if len(items) < 2 or any(post.prefix != "former" for post in sentence.posts):
        return None
    first, second = items[:2]
    mark = _MARK.match(text, start, end)
    called = _CALLED.match(text, mark.end() if mark else start, end)
    is_first = first.start in (mark and mark.end(), called and called.end())
    is_row = (
        is_first and _THEN.fullmatch(text, first.end, second.start) and _ENDS.match(text, second.end, end)
    )
    unit, person = (first, second) if isinstance(first, UnitMention) else (second, first)
    if not is_row or not isinstance(unit, UnitMention) or not isinstance(person, PersonMention):
        return None
    if unit.bare is None or person.is_short or person.is_pronoun:
        return None
    return _Row((start, end), person, unit)


def _given(reading: Reading, head: Post | None, rows: list[_Row], *, is_printed: bool) -> Iterator[Tenure]:
    if head is None or len(rows) < 2:
        return
    for row in rows:
        post = post_of_unit(reading.source, head, row.unit)
        if post is None:
            continue
        posts = (post if is_printed else _shown_by(post, row.unit),)
        said = Chain(posts).given(row.person, "holds", "list", unit_rows)
        yield from reading.in_row(said, row.span, None)


def _shown_by(post: Post, unit: UnitMention) -> Post:
    """Return a post that the text does not print, with its unit in its place."""
    start, end = unit.start, unit.end
    body = post.body and msgspec.structs.replace(post.body, start=start, end=end)
    return msgspec.structs.replace(post, start=start, end=end, title_span=(start, end), body=body)
