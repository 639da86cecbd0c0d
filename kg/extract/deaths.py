"""Who has died, as a text tells: "ông A, Giám đốc Sở B, bị đột tử", "lễ viếng Chủ tịch nước C"."""

import re
from collections.abc import Iterator

from kg.extract.reading import Reading
from kg.extract.types import BodyMention, Item, PersonMention, Post, Sentence, UnitMention

_DIES = re.compile(
    r"[\s,)]*(?:\([^()]{1,40}\)[\s,]*)?"
    r"(?:(?:đã|vừa|bị|mới|cũng|đột ngột|bất ngờ|không may|được (?:phát hiện|xác định)|này|\d\d tuổi)[\s,]+)"
    r"{0,4}"
    r"(?:qua đời|từ trần|tạ thế|đột tử|tử vong|thiệt mạng|hy sinh|tự sát|tự tử|bắn chết|sát hại"
    r"|mất (?:ngày|năm|lúc|vào|vì bệnh|do bệnh)|(?<=đã )chết|(?<=bị )chết)(?!\w)"
)
# "mặc niệm nguyên Tổng Bí thư A", "lễ viếng ông B"
_MOURNS = re.compile(
    r"\b(?:mặc niệm|viếng|vĩnh biệt|tiễn biệt|linh cữu|thi hài|tang lễ|lễ tang|quốc tang|truy điệu)"
    r"(?:\s+(?:của|cố|nguyên|các|ông|bà|đồng chí))*\s+$"
    # "dùng súng sát hại ông A"
    r"|\b(?:sát hại|bắn chết|đâm chết|chém chết|giết(?: chết| hại)?)(?:\s+(?:ông|bà|anh|chị|đồng chí))*\s+$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"[\s,(-]*(?:(?:là|nguyên|cựu)\s+)?")
_REACH = 60


def told_dead(reading: Reading) -> frozenset[str]:
    """Return the names of those whom the text tells to have died."""
    spans = [sentence.span for sentence in reading.sentences]
    return frozenset(
        reading.name(full)
        for index in reading.source.spotted.sentences("death", spans)
        if index >= 0
        for person in _dead_in(reading.text, reading.sentences[index])
        if (full := reading.known.full(person)) is not None
    )


def _dead_in(text: str, sentence: Sentence) -> Iterator[PersonMention]:
    for index, item in enumerate(sentence.items):
        if isinstance(item, PersonMention) and not item.is_pronoun:
            after = _past_roles(text, item, sentence.items[index + 1 :])
            before = _before_roles(text, item, sentence.items[:index])
            if _DIES.match(text, after, sentence.span[1]) or _MOURNS.search(
                text, max(sentence.span[0], before - _REACH), before
            ):
                yield item


def _past_roles(text: str, person: PersonMention, items: list[Item]) -> int:
    """Return where the roles end that are printed behind a name."""
    end = person.end
    for item in items:
        if not isinstance(item, Post | BodyMention | UnitMention) or not _BESIDE.fullmatch(
            text, end, item.start
        ):
            break
        end = item.end
    return end


def _before_roles(text: str, person: PersonMention, items: list[Item]) -> int:
    """Return where the roles begin that are printed before a name."""
    start = person.start
    for item in reversed(items):
        if not isinstance(item, Post) or text[item.end : start].strip(" ,"):
            break
        start = item.start
    return start
