"""Sizes told of several units at once: each in turn ("lần lượt là 12 và 8 km2"), or one for all ("đều")."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.figures.measured import MeasuredUnits, Subject
from kg.extract.mentions.amounts import ABOUT, SCALE, Amount, Size, in_scale
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.model.findings import Span
from kg.text.numbers import NUMBER, parse_number

_MEASURE = r"(?:km\s?2|km²|ha|người(?: dân)?|nhân khẩu|dân|hộ(?: dân)?)(?!\w)"
_ONE = rf"{ABOUT}(?:{NUMBER})(?:\s*(?:triệu|nghìn|ngàn|vạn)(?!\w))?(?:\s*{_MEASURE})?"
_WHAT = r"(?:diện tích(?: đất)?(?: tự nhiên)?|quy mô dân số|dân số|số dân|số hộ(?: dân)?)(?!\w)"
_IN_TURN = re.compile(
    rf"(?<!\w)(?P<what>{_WHAT})(?P<between>[^.;\d]{{0,200}}?)(?<!\w)lần lượt"
    rf"(?P<values>{_ONE}(?:(?:,? và|,|;)\s*{_ONE}){{1,9}})"
    r"(?!\w|%|[.,]?\d|(?:,? và|,|;)\s*\d|\s*(?:/|%|phần|triệu|nghìn|ngàn|vạn)"
    rf"|\s*{_MEASURE}\s*(?:/|nghèo|cận))",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"(?P<n>{NUMBER}){SCALE}(?:\s*(?P<u>{_MEASURE}))?", re.IGNORECASE)
_MEASURES = {
    "area_km2": re.compile(r"km.*|ha", re.IGNORECASE),
    "population": re.compile(r"(?:người.*|nhân khẩu|dân)?", re.IGNORECASE),
    "households": re.compile(r"(?:hộ.*)?", re.IGNORECASE),
}
_TYPE = re.compile(rf"(?<!\w){TYPE}(?=[ :])", re.IGNORECASE)
# All that may stand around the list and the thing measured; with any other word something else is measured.
_OF = re.compile(rf" (?:của )?(?:(?:các|cả|{COUNT}) )*(?={TYPE}[ :])", re.IGNORECASE)
_IS = re.compile(r"[ ,]*(?:(?:hiện|nay|hiện nay|cũng|có|là|đạt)[ ,]+)*", re.IGNORECASE)
_HAVE = re.compile(
    r"(?: \([^()\n]{1,40}\))?,? (?:(?:hiện|nay|hiện nay|cùng|đều) )*(?:có|với)(?: tổng)? ", re.IGNORECASE
)
_CLAUSE = re.compile(
    rf"(?:^[-–+*•\s]*|[,;:(–]\s*)(?:(?:hiện|hiện nay|nay|trong đó|còn|riêng|cả|các|những|tổng|{COUNT})\s+)*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[,;]\s*(?:(?:và|còn|có)\s+)*", re.IGNORECASE)
# "Xã A và xã B đều có …", "…, mỗi xã có …".
_EACH = re.compile(
    r"(?:\s+\([^()\n]{1,40}\))?,?\s+(?:(?:cùng|đều)\s|mỗi (?:xã|phường|thị trấn|huyện|tỉnh|đơn vị|nơi)\s)"
)
_LONGEST_LIST = 300


class TakenInTurn:
    """What a sentence tells of several units in their order."""

    def __init__(self, source: Source, measured: MeasuredUnits, span: Span) -> None:
        self._source = source
        self._measured = measured
        self._span = span
        is_told = source.lowered.find("lần lượt", *span) >= 0
        self._matches = list(_IN_TURN.finditer(source.text, *span)) if is_told else []

    def has(self, amount: Span) -> bool:
        """Return whether a number is one of those told in turn."""
        return any(one.start() < amount[1] and amount[0] < one.end() for one in self._matches)

    def each(self) -> Iterator[tuple[Size, Subject]]:
        """Yield the sizes with their units; none where there are more of the ones than of the others."""
        text, end = self._source.text, self._span[0]
        units: Sequence[UnitMention] = []
        for match in self._matches:
            goes_on = _GOES_ON.fullmatch(text, end, match.start()) and _IS.fullmatch(match["between"])
            units = units if goes_on else self._units(match)
            end = match.end()
            sizes = list(_sizes(match))
            if len(sizes) == len(units):
                for size, unit in zip(sizes, units, strict=True):
                    yield size, self._measured.of_mention(unit)

    def _units(self, match: re.Match[str]) -> Sequence[UnitMention]:
        """Return the units of "diện tích của xã A và xã B lần lượt", "xã A và xã B có diện tích lần lượt"."""
        text, (start, stop) = self._source.text, match.span("between")
        listing = _OF.match(text, start, stop)
        if listing is None and not _IS.fullmatch(text, start, stop):
            return []
        if listing is None:
            first, listed, end = self._last_list(match.start())
            is_apart = _HAVE.fullmatch(text, end, match.start())
        else:
            first = match.start()
            listed, end = parse_list(text, listing.end(), stop)
            is_apart = _IS.fullmatch(text, end, stop)
        if not is_apart or not _CLAUSE.search(text[self._span[0] : first]):
            return []
        return [one.mention for one in listed]

    def _last_list(self, stop: int) -> tuple[int, Sequence[ListedUnit], int]:
        """Return the last list of units before a place, with its bounds."""
        text, first, listed, end = self._source.text, stop, list[ListedUnit](), self._span[0]
        for word in _TYPE.finditer(text, self._span[0], stop):
            if word.start() >= end:
                first = word.start()
                listed, end = parse_list(text, first, stop)
        return first, listed, end


def others_alike(source: Source, measured: MeasuredUnits, owner: Subject) -> Iterator[Subject]:
    """Yield the units listed behind an owner of which a size is told too: "xã A và xã B đều có 5.000 dân"."""
    if owner.mention is None:
        return
    start = owner.mention.start
    stop = min(start + _LONGEST_LIST, len(source.text))
    listed, end = parse_list(source.text, start, stop)
    if len(listed) > 1 and _EACH.match(source.text, end):
        for one in listed[1:]:
            yield measured.of_mention(one.mention)


def _sizes(match: re.Match[str]) -> Iterator[Size]:
    """Yield the sizes of a match; none where a number has the measure of another thing."""
    what, offset = match.group("what").lower(), match.start("values")
    variable = "area_km2" if what.startswith("diện") else "households" if "hộ" in what else "population"
    values = list(_VALUE.finditer(match.group("values")))
    unit = next((one.group("u") for one in reversed(values) if one.group("u")), "")
    scale = values[-1].group("scale") or ""
    if any(not _MEASURES[variable].fullmatch(one.group("u") or unit) for one in values):
        return
    for one in values:
        is_bare = not (one.group("u") or one.group("scale"))
        factor = (scale if is_bare else one.group("scale") or "").lower()
        value = in_scale(one.group("n"), factor)
        if variable == "area_km2":
            value = parse_number(one.group("n")) if not factor else value
            value = round(value / (100 if (one.group("u") or unit).lower() == "ha" else 1), 6)
        yield Size(variable=variable, amount=Amount(value, (offset + one.start(), offset + one.end())))
