"""People listed with bare posts, of whom the lead, the title or the end of the sentence says that they left.

Tỉnh ủy A đồng ý cho 3 cán bộ nghỉ hưu trước tuổi, gồm: ông B, Giám đốc Sở Y tế; bà C, Chủ tịch UBND huyện D.
"""

import re
from collections.abc import Sequence

from kg.extract.mentions.cues import BRACKETS
from kg.extract.mentions.types import Item, PersonMention, Sentence
from kg.extract.tenures.listed import named_first
from kg.model.findings import Span
from kg.text.cue import Cue

_LEAVES = (
    r"(?:nghỉ\s+(?:hưu|hưởng|công tác|việc|(?:theo\s+)?chế độ|theo Nghị định)|về hưu"
    r"|thôi\s+(?:việc|công tác|tham gia (?:cấp ủy|Ban Chấp hành|Ban Thường vụ)))"
)
_LEFT = Cue(rf"\b{_LEAVES}", re.IGNORECASE)
_GROUP = r"(?:\d+|hai|ba|bốn|năm|các|những|nhiều|hàng loạt|loạt|một số)"
_SOME = r"(?:đồng chí|ông,? bà|ông/bà|cán bộ|lãnh đạo|người|trường hợp|nhân sự|cá nhân|vị)"
# "cho 11 lãnh đạo nghỉ hưu", "quyết định nghỉ hưu đối với các đồng chí"
_ANNOUNCED = Cue(
    rf"\b{_GROUP}\s[^.;:]{{0,80}}?\b{_LEAVES}|\b{_LEAVES}[^.;:]{{0,60}}?(?:cho|đối với)\s+{_GROUP}\s",
    re.IGNORECASE,
)
# Who attends, asks for it or decides on it, or remains, leaves nothing.
_OTHERS = Cue(
    r"\b(?:dự|tham dự|chủ trì|chứng kiến|phát biểu|trao|ký|xin|đề nghị|đơn|nguyện vọng|nếu|dự kiến|chưa"
    r"|không|còn(?=\s+(?:có\s+)?(?:\d+|hai|ba|bốn|năm|lại)\b))\b",
    re.IGNORECASE,
)
_RESPECT = r"(?:(?:các\s+)?(?:đồng chí|ông,? bà|ông|bà|đ/c|cán bộ|anh|chị)\s*[,:]?\s*)*"
_OPENS = re.compile(
    r"[^.;()]{0,100}?(?:\b(?:gồm|là|có|như sau|sau đây|cho|đối với|với)\b(?:\s+có)?|:)\s*:?"
    rf"[\s\-+*•\d.)]*{_RESPECT}",
    re.IGNORECASE,
)
# "Danh sách như sau:", "Các cán bộ này gồm"; not "Các đồng chí: A, B dự"
_LIST = re.compile(
    r"[^.;:]{0,40}?\b(?:danh sách|đó là|cụ thể|trong (?:số )?(?:đó|này)"
    rf"|{_GROUP}\s+{_SOME}\b(?=[^.;:]{{0,60}}\b(?:gồm|là|sau)\b))",
    re.IGNORECASE,
)
# "A và B, đều là C, được cho nghỉ hưu"
_ENDS = re.compile(
    r"\s*(?:\([^()]*\))?\s*\)?,?\s*(?:(?:sẽ|đã|đều|cũng|vừa|được|nhận|có|cho|về việc|quyết định)\s+){1,6}"
    + _LEAVES,
    re.IGNORECASE,
)
_SAME = re.compile(r"\s*(?:\([^()]*\))?,?\s*(?:cũng\s+)?(?:nhận|có)\s+quyết định tương tự", re.IGNORECASE)
_JOINED = re.compile(r"(?:[\s,;:\-]|\([^()]*\)|(?:và|cùng|ông|bà|đồng chí|đều|là)(?!\w))*", re.IGNORECASE)
# Who gets something, speaks or takes over is none of those who left, though named behind them.
_ANOTHER = re.compile(
    r"\b(?:giao|phân công|bổ nhiệm|điều động|chỉ định|bầu|cử|chúc mừng|trao)\b"
    r"|\b(?P<of_him>thay|kế nhiệm|phụ trách|điều hành|cho biết|phát biểu)\b"
)
_NEAR = 2


class Departures:
    """What the sentences read so far say of who left.

    Args:
        title: of the document. is_told: the text has a word of it.
    """

    def __init__(self, title: str | None, *, is_told: bool) -> None:
        self._is_told = is_told
        self._is_title = title is not None and _announces(title, 0, len(title))
        self._since = _NEAR  # sentences since one that said that several leave
        self._is_list = False

    def read(self, text: str, sentence: Sentence) -> Span | None:
        """Return the stretch in which those named in the sentence have left, None where it tells of none."""
        if not (self._is_told or self._is_title):
            return None
        people = sentence.named
        start = self._start(text, sentence, people)
        if start is None:
            return None
        another = _ANOTHER.search(text, start, sentence.span[1])
        if another is None:
            return start, sentence.span[1]
        named = [person.start for person in people if person.start < another.start()]
        return start, named[-1] if another.group("of_him") and named else another.start()

    def _start(self, text: str, sentence: Sentence, people: Sequence[PersonMention]) -> int | None:
        """Return from where on those whom the sentence names have left."""
        start, end = sentence.span
        if self._is_list and people and named_first(text, sentence) is not None:
            return start
        is_near = self._since < _NEAR
        opened = self._opened(text, sentence, people, is_told=is_near or self._is_title)
        self._is_list = opened is not None and (not people or text[start:end].rstrip().endswith(":"))
        self._since = 0 if _announces(text, start, end) else self._since + 1
        if opened is not None:
            return opened
        return _ended(text, sentence, people, is_told=is_near or self._is_title)

    def _opened(
        self, text: str, sentence: Sentence, people: Sequence[PersonMention], *, is_told: bool
    ) -> int | None:
        """Return where a list of those who left begins: the first name, or the end of a heading."""
        start, end = sentence.span
        left = _LEFT.search(text, start, end)
        after = left.end() if left else start if is_told and _LIST.match(text, start, end) else None
        if after is None:
            return None
        first = next((person.start for person in people if person.start >= after), end)
        last = sentence.items[-1].end if sentence.items else end
        if not _OPENS.fullmatch(text, after, first) or _OTHERS.search(text, start, first):
            return None
        if _OTHERS.search(BRACKETS.sub("", text[max(first, last) : end])):
            return None
        return first


def _announces(text: str, start: int, end: int) -> bool:
    """Return whether a sentence says that several people leave their posts."""
    found = _ANNOUNCED.search(text, start, end)
    return found is not None and re.search(r"\b(?:xin|đơn|nguyện vọng)\b", text[start : found.end()]) is None


def _ended(text: str, sentence: Sentence, people: Sequence[PersonMention], *, is_told: bool) -> int | None:
    """Return where people begin whom one sentence lists, and at its end says that they leave."""
    last: Item | None = sentence.items[-1] if sentence.items else None
    if len(people) < _NEAR or last is None:
        return None
    stop = sentence.span[1]
    if not _ENDS.match(text, last.end, stop) and not (is_told and _SAME.match(text, last.end, stop)):
        return None
    at = people[0].end
    for item in sentence.items:
        if item.start >= at:
            if not _JOINED.fullmatch(text, at, item.start):
                return None
            at = item.end
    return people[0].start
