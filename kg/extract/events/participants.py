"""Who chaired, reported and spoke at an event, as a text says it.

Before the verb: "Đồng chí A, TITLE và đồng chí B, TITLE chủ trì hội nghị"; "A trình bày báo cáo"; "A phát
biểu chỉ đạo tại kỳ họp". After it: "dưới sự chủ trì của A"; "Chủ trì hội nghị có các đồng chí: A, TITLE; B";
"Phát biểu tại đại hội, đồng chí A nhấn mạnh". Nothing but titles may stand between a name and its verb. The
event is that of the meeting's word told last, else the only one the text tells.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from kg.extract.mentions.people import RANK
from kg.extract.mentions.types import PersonMention, Sentence
from kg.model.findings import EventKind, Span

_Role = Literal["chaired", "reported", "spoke"]
_CONFERENCE = r"hội nghị|cuộc họp|phiên họp|buổi (?:làm việc|họp|công bố)|họp"
_SESSION = r"kỳ họp|phiên (?:họp|khai mạc|bế mạc|thảo luận|chất vấn)"
_CONGRESS = r"đại hội"
_OTHER = (
    r"(?:buổi |cuộc )?(?:lễ|họp báo|tọa đàm|hội thảo|tiếp xúc|gặp|ra mắt|kiểm tra|chương trình|diễn đàn"
    r"|xây dựng|phối hợp|đoàn|giải quyết)"
)
_AT = (
    rf"(?:\s+(?:và|,|chỉ đạo|điều hành|kết luận|khai mạc|bế mạc|chào mừng|tại|các nội dung, chương trình"
    r"|các nội dung|các|toàn bộ|phiên trọng thể))*"
    rf"(?:\s+(?:(?P<other>{_OTHER})|(?P<congress>{_CONGRESS})|(?P<session>{_SESSION})"
    rf"|(?P<conference>{_CONFERENCE}))(?!\w))?"
)
_VERB = re.compile(
    r"(?<!\w)(?:(?P<under>(?:dưới )?sự (?:chủ trì|chủ tọa|điều hành) của)"
    rf"|(?P<chaired>(?:đồng )?(?:chủ trì|chủ tọa)|(?P<runs>điều hành)(?! của)){_AT}"
    rf"|(?P<spoke>phát biểu|đọc diễn văn){_AT.replace('(?P<', '(?P<s_')}"
    r"|(?P<reported>trình bày(?=[.,;]| nêu| cho biết)|(?:trình bày|báo cáo|thông qua)"
    r"(?= (?:tóm tắt |dự thảo |các )*(?:báo cáo|tờ trình|dự thảo|tóm tắt|kết quả|tình hình|nội dung|đề án)"
    r"(?!\w))))(?!\w)",
    re.IGNORECASE,
)
# What may stand between names and their verb beside titles.
_TO_VERB = re.compile(
    r"[\s,;:()\-&]*(?:(?:đã|sẽ|cùng|cũng|vừa|trực tiếp|dự|tham dự|đến dự|tới dự|và|các|tỉnh|huyện|xã|phường"
    r"|thành phố|TP|khóa|[IVX]+|nhiệm kỳ|thay mặt|đại diện|lên|có|bài|chủ trì|chủ tọa)(?!\w)"
    r"[\s,;:()\-\d.]*)*",
)
_BETWEEN = re.compile(
    r"[\s,;:()\-&]*(?:và|cùng)?[\s,;]*(?:các\s+)?(?:(?:đồng chí|đ/c|ông|bà)[\s:,]*)?"
    rf"(?:{RANK}[\s,.]*)*",
    re.IGNORECASE,
)
# "Dự và phát biểu tại đại hội, đồng chí A …".
_BEGINS = re.compile(r"[\s*+>_\"'-]*(?:cùng |(?:đến |tới |về |tham )?dự(?: và|,) )?", re.IGNORECASE)
_OPENING = re.compile(r"[^,.;\n]{0,110}?,\s*")
_LISTED = re.compile(r"[^.\n]{0,60}?(?:các đồng chí|đồng chí|là|gồm|có|ông|bà)\W", re.IGNORECASE)
# Behind who is named last stand only titles.
_LAST = re.compile(r"[\s,()–-]*(?:[.;]|$)")
_PLURAL = re.compile(r"các (?:đồng chí|ông|bà|đ/c)|đồng chủ", re.IGNORECASE)
_KINDS: dict[str, EventKind] = {
    "congress": "congress",
    "session": "council_session",
    "conference": "conference",
}


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A person's part in an event that is still to be told.

    Attributes:
        kind: of the event, where its word stands with the verb.
        at: position of the verb.
    """

    person: PersonMention
    role: _Role
    kind: EventKind | None
    at: int


def parts(text: str, sentence: Sentence) -> Iterator[Part]:
    """Yield the parts that a sentence says people took in an event."""
    people = [item for item in sentence.items if isinstance(item, PersonMention) and not item.is_pronoun]
    if not people:
        return
    for verb in _VERB.finditer(text, *sentence.span):
        groups = verb.groupdict()
        if groups["other"] or groups["s_other"]:
            continue
        kind = next((value for name, value in _KINDS.items() if groups[name] or groups[f"s_{name}"]), None)
        role: _Role = "reported" if groups["reported"] else "spoke" if groups["spoke"] else "chaired"
        may_stand_alone = not groups["runs"] and _ends(text, verb.end())
        if role == "chaired" and kind is None and not groups["under"] and not may_stand_alone:
            continue  # "chủ trì xây dựng đề án"
        named = _after(text, sentence, people, verb) or _before(text, sentence, people, verb, role)
        for person in named:
            yield Part(person=person, role=role, kind=kind, at=verb.start())


def _ends(text: str, position: int) -> bool:
    return re.match(r"\s*(?:[.;,)\n]|$|(?:có|gồm)\s)", text[position : position + 6]) is not None


def _after(
    text: str, sentence: Sentence, people: Sequence[PersonMention], verb: re.Match[str]
) -> list[PersonMention]:
    """Return who is named after the verb: of "dưới sự chủ trì của", or where the verb begins the sentence."""
    following = [person for person in people if person.start >= verb.end()]
    if not following:
        return []
    if verb.group("under"):
        gap = (verb.end(), following[0].start)
        if not _BETWEEN.fullmatch(_without(text, sentence, gap)):
            return []
        if _PLURAL.search(text, *gap):
            return _joined(text, sentence, following)
        two = _joined(text, sentence, following[:2])
        between = _without(text, sentence, (two[0].end, two[-1].start)).strip(" ,")
        rest = _without(text, sentence, (two[-1].end, sentence.span[1]))
        is_listed = ";" in between and (between == ";" or _LAST.match(rest))
        return two if "và" in between or is_listed else two[:1]
    begins = _BEGINS.fullmatch(text, sentence.span[0], verb.start()) is not None
    if not begins or verb.group("reported"):
        return []
    if verb.group("chaired"):
        heads = _LISTED.match(text, verb.end())
        if heads is None or heads.end() > following[0].start + 1:
            return []
        return _joined(text, sentence, following)
    opening = _OPENING.match(text, verb.end())
    if opening is None or opening.end() > following[0].start:
        return []
    between = _without(text, sentence, (opening.end(), following[0].start))
    return following[:1] if _BETWEEN.fullmatch(between) else []


def _before(
    text: str, sentence: Sentence, people: Sequence[PersonMention], verb: re.Match[str], role: _Role
) -> list[PersonMention]:
    """Return who is named right before the verb; of several that chair together, all."""
    named = [person for person in people if person.end <= verb.start()]
    if not named or not _TO_VERB.fullmatch(_without(text, sentence, (named[-1].end, verb.start()))):
        return []
    if role != "chaired":
        return named[-1:]
    found = [named[-1]]
    for person in reversed(named[:-1]):
        if not _BETWEEN.fullmatch(_without(text, sentence, (person.end, found[0].start))):
            break
        found.insert(0, person)
    return found


def _joined(text: str, sentence: Sentence, people: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the people of a list from its first on."""
    found = [people[0]]
    for person in people[1:]:
        if not _BETWEEN.fullmatch(_without(text, sentence, (found[-1].end, person.start))):
            break
        found.append(person)
    return found


def _without(text: str, sentence: Sentence, span: Span) -> str:
    """Return a stretch without the titles, bodies and units in it."""
    kept, position = [], span[0]
    for item in sentence.items:
        if span[0] <= item.start and item.end <= span[1] and not isinstance(item, PersonMention):
            kept.append(text[position : item.start])
            position = item.end
    kept.append(text[position : span[1]])
    return "".join(kept)
