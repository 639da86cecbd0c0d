"""Numbers about units, party organisations and congresses.

The subject of an area or a population is the unit that its clause is about, that stands after "của", or what
a change results in; a sentence or a line of a list that names none goes on about the one before. Numbers of
members and organisations are those of the party organisation named, else of that of the subject.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.changes.lives import is_adopted
from kg.extract.figures.headcounts import households, households_of, inhabitants
from kg.extract.figures.measured import MeasuredUnits, Subject
from kg.extract.figures.of_when import as_of, before_change, is_after, on_its_day
from kg.extract.figures.owners import Owners
from kg.extract.figures.party_numbers import Counted, PartyNumbers, are_told
from kg.extract.figures.shared_sizes import TakenInTurn, others_alike
from kg.extract.figures.size_tables import sizes_in_lines, sizes_in_tables
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.amounts import ABOUT, Amount, Size, areas, in_km2
from kg.extract.mentions.evidence import CandidateFigure
from kg.extract.mentions.rules import rule_name
from kg.extract.mentions.source import Source
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Figure, Span
from kg.text.numbers import NUMBER
from kg.units import load_register

_DIGIT = re.compile(r"\d")
_WIDE = re.compile(
    rf"(?<!\w)(?:rộng|quy mô(?=[^\d.;]{{1,20}}\d[\d.,]*\s?km))\s+"
    rf"{ABOUT}(?P<n>{NUMBER})\s*(?P<u>km\s?2|km²|ha)(?!\w)",
    re.IGNORECASE,
)
_WIDEST_LAND_KM2 = 3
# "Dân số (2019)", and its value in the line below.
_LABEL = re.compile(
    r"(?:tổng )?(?:diện tích(?: (?:đất )?tự nhiên)?|dân số|số dân|tổng cộng)(?: ?\([^()\n]{1,20}\))? ?:?",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"(?:(?:khoảng|hơn|gần|trên) )?(?:{NUMBER})[^.;\n]{{0,30}}$")
_PLANNED = re.compile(
    r"dự kiến|(?<!\w)(?:sẽ|nếu|lẽ ra)(?!\w)|phấn đấu|mục tiêu|tương lai|(?:theo|định hướng) quy hoạch"
    r"|đến năm 20[3-9]\d",
    re.IGNORECASE,
)
# "Hiện nay tỉnh A có …", though it is to go into a new A.
_NOW = re.compile(
    rf"(?<!\w)hiện(?: nay| tại)?,? (?:{TYPE}|có) |thuộc diện (?:phải )?(?:sắp xếp|sáp nhập)"
    r"|(?<!\w)trước (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)(?!\w)",
    re.IGNORECASE,
)
_FOR_MEMBERS = re.compile(r"(?:đại diện|thay mặt) cho[^,;]{1,80}$", re.IGNORECASE)
_DRAFT = re.compile(r"dự thảo", re.IGNORECASE)


class _Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A text and what its sentences leave to the next ones."""

    source: Source
    raw: str
    context: Context
    measured: MeasuredUnits
    owners: Owners

    def is_adopted(self, ident: str | None) -> bool:
        """Return whether a unit may be spoken of as decided on when the text was written."""
        days = self.context.days
        return is_adopted(load_register(), ident, days.until if days else None)


def figures(
    source: Source, raw: str, context: Context, spans: Sequence[Span], measured: MeasuredUnits
) -> tuple[Figure, ...]:
    """Return the figures whose subject can be told, in the order of the text."""
    spotted = source.spotted
    of_units = spotted.sentences("area or population", spans) | spotted.counted("people counted", spans)
    of_parties = spotted.sentences("party figure", spans) if are_told(spotted, spans) else set()
    if not of_units and not of_parties:
        return ()
    owners = Owners(source, measured)
    reading = _Reading(source=source, raw=raw, context=context, measured=measured, owners=owners)
    found: dict[tuple[str, str, float], Figure] = {}
    party = PartyNumbers(source, context, measured, owners)
    told: list[tuple[Span, Counted]] = []
    for index in sorted(of_units | of_parties):
        span = _with_value(source.text, spans, index)
        is_measured = index in of_units and _DIGIT.search(source.text, *span)
        told += ((span, one) for one in (_of_units(reading, span) if is_measured else ()))
        told += ((span, one) for one in (party.of(span) if index in of_parties else ()))
    told += _in_tables(reading)
    for place, counted in told:
        if counted.body or counted.subject.link.name:
            figure = _figure(reading, place, counted)
            found.setdefault((figure.subject, figure.variable, figure.value), figure)
    return tuple(sorted(found.values(), key=lambda figure: figure.span))


def _in_tables(reading: _Reading) -> Iterator[tuple[Span, Counted]]:
    """Yield the sizes of tables, each with its row."""
    text, measured = reading.source.text, reading.measured
    for size, unit, row in sizes_in_tables(text, measured.formed.types):
        yield row, Counted(sizes_in_tables, size, measured.of_mention(unit))
    for size, unit, row in sizes_in_lines(text):
        yield row, Counted(sizes_in_lines, size, measured.of_mention(unit))


def _with_value(text: str, spans: Sequence[Span], index: int) -> Span:
    """Return a sentence, with the line below where that is the value of a label in a box."""
    span = spans[index]
    if index + 1 == len(spans) or not _LABEL.fullmatch(text, *span):
        return span
    below = spans[index + 1]
    return (span[0], below[1]) if _VALUE.match(text, *below) else span


def _of_units(reading: _Reading, span: Span) -> Iterator[Counted]:
    text = reading.source.text
    in_turn = TakenInTurn(reading.source, reading.measured, span)
    for size, owner in in_turn.each():
        yield Counted(TakenInTurn, size, owner)
    sizes = [size for size in _sizes(text, span) if not in_turn.has(size.amount.span)]
    for size, first in reading.owners.each(span, sizes):
        reading.measured.tell(first, span[1])
        yield Counted(Owners, size, first)
        for owner in others_alike(reading.source, reading.measured, first):
            yield Counted(others_alike, size, owner)
    for amount, place in households_of(text, span):
        unit = parse_unit(text, place)
        link = reading.context.link(unit) if unit else Link()
        yield Counted(households_of, Size(variable="households", amount=amount), Subject(link=link))


def _sizes(text: str, span: Span) -> list[Size]:
    """Return areas, inhabitants and households of a sentence, in its order."""
    wide = list(areas(text, *span)) or _wide(text, span)
    people = inhabitants(text, span)
    homes = households(text, span, is_peopled=bool(wide or people))
    found = [("area_km2", wide), ("population", people), ("households", homes)]
    sizes = [Size(variable=variable, amount=one) for variable, amounts in found for one in amounts]
    return sorted(sizes, key=lambda size: size.amount.span)


def _wide(text: str, span: Span) -> list[Amount]:
    """Return the area of "rộng 16.486 km2"; few hectares are of a field."""
    match = _WIDE.search(text, *span)
    if match is None or (match.group("u").lower() == "ha" and in_km2(match) < _WIDEST_LAND_KM2):
        return []
    return [Amount(in_km2(match), match.span())]


def _figure(reading: _Reading, sentence: Span, counted: Counted) -> Figure:
    amount, subject, body = counted.size.amount, counted.subject, counted.body
    text = reading.source.text
    span = reading.source.normalised.raw(amount.span)
    before = text[sentence[0] : amount.span[1]]
    day = as_of(reading.context, text, sentence, amount.span)
    is_there = _FOR_MEMBERS.search(before)  # whom those speak for who will come
    is_to_come = subject.is_planned or not reading.is_adopted(subject.link.id)
    is_planned = (is_to_come and not _NOW.search(before)) or (
        not is_there and not subject.is_there and _PLANNED.search(before)
    )
    is_planned = is_planned or is_after(reading.context, day)
    link = before_change(reading.context, text, subject.link, sentence, amount.span)
    if day is not None and not subject.is_new:
        link = on_its_day(reading.context, link, day)
    return CandidateFigure(
        rule=rule_name(counted.rule),
        quote=reading.raw[slice(*span)],
        span=span,
        spans={"value": span},
        subject=body.name if body else subject.link.name or "",
        body_kind=body.kind if body else None,
        unit=link.name,
        unit_id=link.id,
        unit_candidates=link.candidates,
        variable=counted.size.variable,  # type: ignore[arg-type]
        value=amount.value,
        as_of=day,
        modality="draft" if _DRAFT.search(before) else "planned" if is_planned else "stated",
    )
