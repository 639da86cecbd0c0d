"""Area and population of the unit that a change results in."""

import re
from collections.abc import Mapping, Sequence
from itertools import islice

import msgspec

from kg.extract.changes.changes import Told
from kg.extract.changes.clauses import Clause
from kg.extract.changes.extents import HAS_SIZE
from kg.extract.mentions.amounts import Amount, find_area, find_moved, find_population
from kg.extract.mentions.unit_words import TYPE
from kg.model.findings import Figure, Span, UnitChange
from kg.text.alphabet import UPPER
from kg.text.cue import past
from kg.text.sentences import sentences

_AFTERWARDS = re.compile(r"\s*(?:[-+•*] )?(?:Sau (?:khi )?[^,.;]{1,80},? )?(?=\w)")
# How many sentences after a change a report tells what it results in; a clause is about nothing else.
_NEXT = 2
_REACH = 5000
# Changes whose result is new: told sizes are its own.
_FOUND = frozenset(["merge", "establish", "split"])
_ONE_OF = re.compile(r"(?<!\w)trong đó,?\s+(?:có\s+)?(?:xã|phường|thị trấn|đặc khu|huyện)\s")
# "trên cơ sở nhập xã A (12 km2) và xã B (14 km2)": each has its own
_MEASURED, _IN_BRACKETS = re.compile(r"\([^()]*\d ?(?:km2|ha|người)"), re.compile(r"\s*\([^()\n]{1,90}\)")
# "trên cơ sở xã A có diện tích 12 km2 và xã B có diện tích 14 km2": so too
_HAS_SIZE = re.compile(
    HAS_SIZE + r"(?:,? (?:và )?(?:quy mô )?dân số [\w ]{0,20}?[\d.]+ (?:người|nhân khẩu))?"
)
# "Xã A (sáp nhập từ xã B và xã C) và xã D có tổng diện tích …": of both
_SUM = re.compile(rf"\s*\)?\s*(?:,|và)\s+{TYPE}\s[{UPPER}][^.;]{{1,120}}?\scó tổng\s")
_HAS = re.compile(r" (?:mới )?có(?!\w)")


def find_size(text: str, clause: Clause, sentence: Span, told: Told) -> tuple[Amount | None, Amount | None]:
    """Return area and population of the result.

    Order: told after the change up to the end of the sentence; in a sentence after it that says what the
    result has; what a unit had of which the result is all there is.

    Args:
        sentence: up to the next change that it tells.
    """
    start, stop = told.span[1], sentence[1]
    if _MEASURED.search(text, *told.span):
        start = past(_IN_BRACKETS, text, start)
    if _HAS_SIZE.search(text, *told.span):
        start = past(_HAS_SIZE, text, start)
    if _SUM.match(text, start, stop):
        return None, None
    one_of = _ONE_OF.search(text, start, stop)  # "…, trong đó phường A rộng nhất – 190 km2"
    end = one_of.start() if one_of else stop
    area, population = find_area(text, start, end), find_population(text, start, end)
    if area or population or told.result is None:
        return area, population
    after = sentences(text[stop : min(clause.span[1], stop + _REACH)])
    following = islice(after, _NEXT if clause.label is None else None)
    name = told.result.printed
    area, population = _afterwards(text, [(stop + first, stop + last) for first, last in following], name)
    if not area and not population and told.kind == "establish" and len(told.sources) == 1:
        return find_moved(text, *told.span)
    return area, population


def with_figures(changes: Sequence[UnitChange], figures: Sequence[Figure]) -> tuple[UnitChange, ...]:
    """Return the changes with the size that a report tells of their results, if it tells but one."""
    told: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        if figure.body_kind is None:
            told.setdefault((figure.subject, figure.variable), []).append(figure)
    return tuple(_sized(change, told) for change in changes)


def _sized(change: UnitChange, told: Mapping[tuple[str, str], Sequence[Figure]]) -> UnitChange:
    if change.area_km2 or change.population or change.kind not in _FOUND:
        return change
    area, population = (
        {one.value for one in told.get((change.result, variable), ()) if _may_be_of(change, one)}
        for variable in ("area_km2", "population")
    )
    return msgspec.structs.replace(
        change,
        area_km2=next(iter(area)) if len(area) == 1 else None,
        population=int(next(iter(population))) if len(population) == 1 else None,
    )


def _may_be_of(change: UnitChange, figure: Figure) -> bool:
    """Return whether a size of a unit of the name of a result may be of that, not of a source of its name."""
    return change.result_id is None or figure.unit_id in (None, change.result_id)


def _afterwards(text: str, following: list[Span], name: str) -> tuple[Amount | None, Amount | None]:
    for first, last in following:
        after = past(_AFTERWARDS, text, first)
        has = _HAS.match(text, after + len(name))
        if has and text[after : after + len(name)].lower() == name.lower():
            return find_area(text, has.start(), last), find_population(text, has.start(), last)
    return None, None
