"""Sizes told of several units at once: each in turn ("lần lượt là 12 và 8 km2"), or one for all ("đều")."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.amounts import ABOUT, Amount, Size, counted
from kg.extract.measured import MeasuredUnits, Subject
from kg.extract.source import Source
from kg.extract.types import UnitMention
from kg.extract.unit_lists import parse_list
from kg.extract.unit_words import TYPE
from kg.model.findings import Span
from kg.text.numbers import NUMBER, parse_number

_ONE = rf"{ABOUT}(?:{NUMBER})\s*(?:km\s?2|km²|ha|người(?: dân)?|nhân khẩu|dân|hộ(?: dân)?)?"
_IN_TURN = re.compile(
    r"(?P<what>diện tích(?: đất)?(?: tự nhiên)?|quy mô dân số|dân số|số dân|số hộ(?: dân)?)"
    r"[^.;\d]{0,200}?(?<!\w)lần lượt"
    rf"(?P<values>{_ONE}(?:(?:,? và|,|;)\s*{_ONE}){{1,9}})(?![\w%])",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"(?P<n>{NUMBER})(?:\s*(?P<u>km\s?2|km²|ha))?")
_TYPE = re.compile(rf"(?<!\w){TYPE}(?=[ :])", re.IGNORECASE)
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
        for match in self._matches:
            sizes = list(_sizes(match))
            for size, unit in zip(sizes, self._units(match.start("values"), len(sizes)), strict=False):
                yield size, self._measured.of_mention(unit)

    def _units(self, stop: int, count: int) -> Sequence[UnitMention]:
        """Return the last list of so many units before a place."""
        text, found = self._source.text, []
        for word in _TYPE.finditer(text, *(self._span[0], stop)):
            listed, _ = parse_list(text, word.start(), stop, self._source.gazetteer)
            if len(listed) == count:
                found = [one.mention for one in listed]
        return found


def others_alike(source: Source, measured: MeasuredUnits, owner: Subject) -> Iterator[Subject]:
    """Yield the units listed behind an owner of which a size is told too: "xã A và xã B đều có 5.000 dân"."""
    if owner.mention is None:
        return
    start = owner.mention.start
    stop = min(start + _LONGEST_LIST, len(source.text))
    listed, end = parse_list(source.text, start, stop, source.gazetteer)
    if len(listed) > 1 and _EACH.match(source.text, end):
        for one in listed[1:]:
            yield measured.of_mention(one.mention)


def _sizes(match: re.Match[str]) -> Iterator[Size]:
    what, offset = match.group("what").lower(), match.start("values")
    values = list(_VALUE.finditer(match.group("values")))
    unit = next((one.group("u") for one in reversed(values) if one.group("u")), None)
    is_area = what.startswith("diện tích")
    if is_area and unit is None:
        return
    for one in values:
        span = offset + one.start(), offset + one.end()
        if is_area:
            is_hectare = (one.group("u") or unit) == "ha"
            value = round(parse_number(one.group("n")) / (100 if is_hectare else 1), 6)
            yield Size(variable="area_km2", amount=Amount(value, span))
        else:
            variable = "households" if "hộ" in what else "population"
            yield Size(variable=variable, amount=Amount(counted(one.group("n")), span))
