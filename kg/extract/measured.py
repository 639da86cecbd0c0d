"""The unit that a number is about."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.amounts import Amount
from kg.extract.context import Context, Link
from kg.extract.source import Source
from kg.extract.types import UnitMention
from kg.extract.units import parse_unit
from kg.model.findings import Span, UnitChange

_RESULT = re.compile(r"(?:thành|thành lập)\s+(?=xã|phường|thị trấn|đặc khu|tỉnh|thành phố)")
_WORD = re.compile(r"(?<!\w)\w")
_CAPITAL = re.compile(r"[Tt]hủ đô(?! nước)(?:\s+Hà Nội)?(?!\w)")
_OF = re.compile(r"(?<!\w)(?:của|tích|nhiên|dân số|số dân)\s+(?:toàn\s+)?", re.IGNORECASE)
# "Với diện tích 48 km2 và dân số 9.500 người, xã A là …": the unit follows.
_WITH = re.compile(r"\W*với\s+(?:tổng\s+)?(?:diện tích|quy mô|dân số|số dân)", re.IGNORECASE)
_COMMA = re.compile(r"(?<!\d), ?|,(?= )")
# "Rừng phòng hộ huyện A rộng 250 km2": the subject is no unit.
_THING = re.compile(
    r"\W*(?:(?:các|những|toàn bộ|hai|ba)\s+)?"
    r"(?:dự án|khu(?! vực hành chính)|cụm|rừng|vườn|công viên|sân bay|hồ"
    r"|cánh đồng|vùng|nhà máy|trang trại|bãi|di tích|quần thể|mỏ|cảng|trường|chợ|đảo|công trình"
    r"|nghĩa trang)(?!\w)",
    re.IGNORECASE,
)
# A sentence or a line of a list that leaves its subject to those before it.
_OPEN = re.compile(
    r"[\s>*+•|\-]*(?:Sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)[^,.;\n]{0,40},\s*)?(?:\**\s*)?"
    r"(?:tổng\s+)?(?:diện tích|dân số|quy mô|số dân)",
    re.IGNORECASE,
)
_AFTER_CHANGE = re.compile(
    r"(?:sau|trước)\s+(?:khi\s+)?(?:được\s+)?(?:sáp nhập|sắp xếp|hợp nhất|thành lập)"
    r"|thành lập|sáp nhập|hợp nhất|hình thành|(?<!\w)mới(?!\w)",
    re.IGNORECASE,
)
# Whose area is none of a unit's: land, fields, works.
_LAND = re.compile(
    r"(?<!\w)(?:khu(?! vực hành chính)|dự án|rừng|trồng|lúa|thửa|nhà|công viên|nghĩa trang|sân bay|sân|đất"
    r"|canh tác|ruộng|mỏ|cụm|quy hoạch|thiệt hại|cây|hồ|trụ sở|trường|chợ|vườn|công trình|tuyến|bãi|mặt bằng"
    r"|giải phóng|thu hồi|bàn giao|xây dựng|ngập|cháy|khai thác|nuôi|mặt nước|đảo|giảm|tăng)(?!\w)"
    r"|(?:trên|hết|giao|chiếm)\s+(?:tổng\s+)?$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()\n]*\)")
_LIST_LINE = re.compile(r"[\s>]*[-+•*]\s")
_MARKUP = " >#*:_"
# The subject of "Sau khi nhập xã A vào xã B, xã B có …".
_HAS = re.compile(r"\s*(?:\(?mới\)?\s+|hiện\s+|sẽ\s+|nay\s+)*(?:có|rộng)\s")
_CARRIED = 1500
# Lands smaller than the smallest wards are none of a unit.
_SMALLEST_KM2 = 0.1


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """What a number is about.

    Attributes:
        end: where its name ends in the sentence; None where it is carried over.
        is_new: a change results in it, or the sentence says that it was just founded.
        is_planned: that change is not done.
    """

    link: Link
    end: int | None = None
    is_new: bool = False
    is_planned: bool = False


class _Formed(msgspec.Struct, frozen=True):
    """A unit that a change results in, and where it is told."""

    name: str
    link: Link
    is_planned: bool
    start: int


class Subjects:
    """The subjects of the numbers of one document."""

    def __init__(self, source: Source, context: Context, changes: Sequence[UnitChange]) -> None:
        self._source = source
        self._context = context
        self._formed = [
            _Formed(
                change.result,
                Link(
                    name=change.result,
                    ids=(change.result_id,) if change.result_id else change.result_candidates,
                ),
                change.status != "done",
                change.span[0],
            )
            for change in changes
            if change.result and change.kind != "rename"
        ]
        # "xã A được thành lập từ xã B và xã C có diện tích …": what A has follows the last of them.
        self._last_sources = frozenset(
            max(starts)
            for change in changes
            if (starts := [one.span[0] for one in change.sources if one.span])
            and change.spans
            and change.spans["result"][0] < min(starts)
        )
        self._told: tuple[Subject, int] | None = None
        self._by_name = {formed.name.lower(): formed for formed in self._formed}
        self._lengths = sorted({len(name) for name in self._by_name}, reverse=True)

    def of(self, span: Span, amount: Span) -> Subject | None:
        """Return the unit of a number: "diện tích của A là", what a merger results in, else the first.

        Args:
            span: of the sentence.
        """
        text, before = self._source.text, amount[0]
        for of in _OF.finditer(text, *amount):
            subject = self._at(of.end()) or self._capital(of.end(), amount[1])
            if subject is not None or of.group().startswith("của"):
                return subject and msgspec.structs.replace(subject, end=before)
        for result in _RESULT.finditer(text, span[0], before):
            subject = self._at(result.end())
            if subject is not None and subject.end is not None and subject.link.name:
                return msgspec.structs.replace(subject, is_new=True)
        first: Subject | None = None
        for word in _WORD.finditer(text, span[0], before):
            if first is not None and first.end is not None and word.start() < first.end:
                continue
            subject = self._at(word.start()) or self._capital(word.start(), before)
            if subject is not None and first is None and _THING.match(text, *span):
                return None
            if first is not None and self._is_last_source(word.start()):
                continue
            if subject is not None and (first is None or _HAS.match(text, subject.end or before)):
                first = subject
        if first is not None:
            is_new = first.is_new or _AFTER_CHANGE.search(text, first.end or span[0], before)
            return msgspec.structs.replace(first, is_new=bool(is_new))
        if _WITH.match(text, *span):
            return self._following(amount[1], span[1])
        if _OPEN.match(text, *span):
            return self.formed_before(span[0]) or self._heading(span[0]) or self._told_before(span[0])
        return None

    def tell(self, subject: Subject, end: int) -> None:
        """Keep the subject of a sentence for one right after it: "Xã A rộng 35 km2. Dân số 9.000 người."."""
        self._told = subject, end

    def _told_before(self, position: int) -> Subject | None:
        if self._told is None or self._source.text[self._told[1] : position].strip():
            return None
        return msgspec.structs.replace(self._told[0], end=None)

    def _following(self, position: int, stop: int) -> Subject | None:
        """Return the unit that follows the numbers a sentence begins with."""
        comma = _COMMA.search(self._source.text, position, stop)
        subject = self._at(comma.end()) if comma else None
        return subject and msgspec.structs.replace(subject, end=None)

    def formed_before(self, position: int) -> Subject | None:
        """Return the unit that a change told before results in."""
        formed = self._last_formed(position)
        return self._subject(formed, None) if formed else None

    def of_mention(self, unit: UnitMention) -> Subject:
        """Return the subject that a mention stands for; a type alone is the unit just founded, if of it."""
        if unit.bare is None:
            formed = self._last_formed(unit.start)
            if formed and formed.name.startswith(unit.type + " "):
                return self._subject(formed, unit.end)
        return Subject(link=self._context.link(unit), end=unit.end)

    def owns(self, subject: Subject, amount: Amount, variable: str) -> bool:
        """Return whether an amount is the unit's own, and not of land or people in it."""
        if variable == "area_km2" and amount.value < _SMALLEST_KM2:
            return False
        text = self._source.text
        start = subject.end if subject.end is not None else amount.span[0]
        bracket = text.rfind("(", start, amount.span[0])
        if bracket > start + 1 and text.find(")", bracket, amount.span[0]) < 0:
            return False  # of the unit or village before the bracket
        return subject.is_new or not _LAND.search(_BRACKETS.sub(" ", text[start : amount.span[0]]))

    def _at(self, position: int) -> Subject | None:
        text, lowered = self._source.text, self._source.lowered
        for length in self._lengths:
            formed = self._by_name.get(lowered[position : position + length])
            if formed and not text[position + length : position + length + 1].isalnum():
                return self._subject(formed, position + length)
        unit = parse_unit(text, position, self._source.gazetteer)
        return self.of_mention(unit) if unit else None

    def _capital(self, position: int, stop: int) -> Subject | None:
        """Return Hà Nội where the text says "Thủ đô"."""
        match = _CAPITAL.match(self._source.text, position, stop)
        if match is None:
            return None
        unit = UnitMention(start=position, end=match.end(), type="thành phố", bare="Hà Nội", key="Hà Nội")
        return Subject(link=self._context.link(unit), end=match.end())

    def _heading(self, position: int) -> Subject | None:
        """Return the unit that stands alone in the line above a list."""
        text = self._source.text
        above = text[max(0, position - _CARRIED) : position].rstrip().split("\n")
        start = position - len(text[max(0, position - _CARRIED) : position])
        place = None
        for line in above:
            if line.strip() and not _LIST_LINE.match(line):
                place = start + len(line) - len(line.lstrip(_MARKUP)), start + len(line)
            start += len(line) + 1
        unit = parse_unit(text, place[0], self._source.gazetteer) if place else None
        if place is None or unit is None or unit.bare is None or text[unit.end : place[1]].strip(_MARKUP):
            return None
        return Subject(link=self._context.link(unit))

    def _is_last_source(self, position: int) -> bool:
        return self._source.normalised.raw((position, position + 1))[0] in self._last_sources

    def _last_formed(self, position: int) -> _Formed | None:
        raw = self._source.normalised.raw((position, position + 1))[0]
        before = [one for one in self._formed if raw - _CARRIED < one.start <= raw]
        return max(before, key=lambda one: one.start, default=None)

    @staticmethod
    def _subject(formed: _Formed, end: int | None) -> Subject:
        return Subject(link=formed.link, end=end, is_new=True, is_planned=formed.is_planned)
