"""Posts that nobody holds: "đang khuyết Chủ tịch UBND xã A", "chức Chủ tịch UBND xã A hiện còn trống"."""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.mentions.parts import Chain
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.tenures.reading import Reading
from kg.model.findings import Tenure
from kg.text.cue import Cue

_BEFORE = Cue(
    r"(?:(?<!dự )\bkhuyết|\b(?:bỏ|để|còn|đang|bị)\s+trống)(?:\s+(?:mất|các|\d{1,2}|một|hai|ba))?"
    r"(?:\s+(?:chức(?:\s+(?:danh|vụ))?|vị trí|ghế))?\s+$",
    re.IGNORECASE,
)
_NAMED = Cue(r"\b(?:chức(?:\s+(?:danh|vụ))?|vị trí|ghế)\s+$", re.IGNORECASE)
_AFTER = re.compile(
    r"\s+(?:(?:hiện(?:\s+nay)?|nay|tạm thời|cũng)\s+)?(?:(?:vẫn|đang|còn|bị|bỏ|để)\s+){0,3}"
    r"(?:khuyết|trống)(?!\w)",
    re.IGNORECASE,
)
# "Trước đó, HĐND tỉnh khuyết 2 Phó Chủ tịch": not so any more
_EARLIER = re.compile(r"\W*Trước (?:đó|đây|kỳ họp|phiên họp|đại hội)(?!\w)", re.IGNORECASE)
_REACH = 40


def vacancies(reading: Reading) -> Iterator[Tenure]:
    """Yield the posts that the text calls vacant, each with the person ""."""
    if "vacancy" not in reading.source.spotted:
        return
    for sentence in reading.sentences:
        for post in _vacant(reading.text, sentence):
            nobody = PersonMention(start=post.start, end=post.end, name="")
            said = Chain((post,)).given(nobody, "vacant", "before", vacancies)
            yield from (_without_person(tenure) for tenure in reading.alone(said))


def _vacant(text: str, sentence: Sentence) -> Iterator[Post]:
    if _EARLIER.match(text, *sentence.span):
        return
    for index, post in enumerate(sentence.items):
        if not isinstance(post, Post) or post.prefix:
            continue
        left = text[max(sentence.span[0], post.start - _REACH) : post.start]
        after = sentence.items[index + 1] if index + 1 < len(sentence.items) else None
        is_held = isinstance(after, PersonMention) and not text[post.end : after.start].strip()
        if not is_held and (
            _BEFORE.search(left) or (_NAMED.search(left) and _AFTER.match(text, post.end, sentence.span[1]))
        ):
            yield post


def _without_person(tenure: Tenure) -> Tenure:
    spans = {part: span for part, span in tenure.spans.items() if part != "person"}
    return msgspec.structs.replace(tenure, person="", spans=spans)
