"""Numbers about units, party organisations and congresses.

The subject of an area or a population is the unit that a sentence begins with, what a change results in, or,
where a sentence or a line of a list names none, the unit just founded. Numbers of members and organisations
are those of the party organisation named, else of that of the subject.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.amounts import ABOUT, SCALE, Amount, find_area, find_population, in_km2, scaled
from kg.extract.context import Context, Link
from kg.extract.measured import Subject, Subjects
from kg.extract.party_numbers import Numbers, are_told
from kg.extract.source import Source
from kg.extract.units import parse_unit
from kg.extract.villages import is_of_village
from kg.model.findings import Figure, Span, UnitChange
from kg.text.dates import find_dates
from kg.text.numbers import NUMBER

# "2.310 hộ với 9.540 nhân khẩu", "thành phố 13 triệu dân", "có hơn 33.000 dân".
_DIGIT = re.compile(r"\d")
_PEOPLE = tuple(
    re.compile(pattern + r"(?!\w)(?!\s+(?:quân|tộc|cư|công|số|phòng|vận|tham|được|bị|đã|sẽ))", re.IGNORECASE)
    for pattern in (
        rf"hộ(?: dân| gia đình)?(?:,| với| và| là)*\s+{ABOUT}(?P<n>{NUMBER}){SCALE}\s*(?:nhân khẩu|khẩu)",
        rf"(?:có|với|gần|hơn|khoảng|trên)\s+{ABOUT}(?P<n>{NUMBER}){SCALE}\s*(?:(?:người )?dân|nhân khẩu)",
        rf"(?<= )(?P<n>{NUMBER})\s*(?P<scale>triệu|vạn|nghìn|ngàn)\s*dân",
    )
)
_WIDE = re.compile(rf"(?<!\w)rộng\s+{ABOUT}(?P<n>{NUMBER})\s*(?P<u>km\s?2|km²)(?!\w)", re.IGNORECASE)
_HOUSEHOLDS = re.compile(
    rf"(?P<n>{NUMBER}){SCALE}\s*hộ(?:\s+(?:dân|gia đình))?(?=\s*(?:,|\.|;|với|và|của|\)|-))", re.IGNORECASE
)
_HOUSEHOLDS_OF = re.compile(
    rf"(?P<n>{NUMBER})\s*(?P<scale>triệu|vạn|nghìn|ngàn)\s*hộ(?:\s+(?:dân|gia đình))?"
    r"\s+(?:của|ở|tại|trên địa bàn)\s+",
    re.IGNORECASE,
)
_MOVE = re.compile(r"(?<!\w)(?:sáp nhập|nhập|hợp nhất|sắp xếp|điều chỉnh|trên cơ sở)(?!\w)", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?:[^.;]|(?<=\d)\.(?=\d)){0,60}?\scủa\s(?:các\s)?"
    r"(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"dự kiến|(?<!\w)sẽ(?!\w)|phấn đấu", re.IGNORECASE)
_DRAFT = re.compile(r"dự thảo", re.IGNORECASE)
_UNTIL = re.compile(r"(?:tính\s+)?đến\s+(?:hết\s+|cuối\s+|thời điểm\s+)*$", re.IGNORECASE)


class _Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A text and what its sentences leave to the next ones."""

    source: Source
    raw: str
    context: Context
    subjects: Subjects


def figures(
    source: Source, raw: str, context: Context, spans: Sequence[Span], changes: Sequence[UnitChange]
) -> tuple[Figure, ...]:
    """Return the figures whose subject can be told, in the order of the text."""
    spotted = source.spotted
    of_units = spotted.sentences("area or population", spans) | spotted.counted("people counted", spans)
    of_parties = spotted.sentences("party figure", spans) if are_told(spotted, spans) else set()
    if not of_units and not of_parties:
        return ()
    reading = _Reading(source=source, raw=raw, context=context, subjects=Subjects(source, context, changes))
    found: dict[tuple[str, str, float], Figure] = {}
    party = Numbers(source, context, reading.subjects)
    for index in sorted(of_units | of_parties):
        span = spans[index]
        is_measured = index in of_units and _DIGIT.search(source.text, *span)
        read_here = [*_of_units(reading, span)] if is_measured else []
        for counted in party.of(span) if index in of_parties else ():
            body, place = counted.body, counted.subject
            read_here.append(
                _figure(reading, span, counted.variable, counted.amount, body.name, body.kind, place)
            )
        for figure in read_here:
            found.setdefault((figure.subject, figure.variable, figure.value), figure)
    return tuple(found.values())


def _of_units(reading: _Reading, span: Span) -> Iterator[Figure]:
    text = reading.source.text
    area = find_area(text, *span) or _wide(text, span)
    population = find_population(text, *span) or _people(text, span)
    amounts = [("area_km2", area), ("population", population)]
    if area or population:
        amounts += [
            ("households", Amount(scaled(one), one.span())) for one in _HOUSEHOLDS.finditer(text, *span)
        ]
    for variable, amount in amounts:
        if amount is None or _is_moved(text, span, amount):
            continue
        subject = reading.subjects.of(span, amount.span)
        if subject is None or is_of_village(text, span[0], amount.span[0], subject.end):
            continue
        if subject.link.name and reading.subjects.owns(subject, amount, variable):
            reading.subjects.tell(subject, span[1])
            yield _figure(reading, span, variable, amount, subject.link.name, None, subject)
    for match in _HOUSEHOLDS_OF.finditer(text, *span):
        unit = parse_unit(text, match.end(), reading.source.gazetteer)
        link = reading.context.link(unit) if unit else Link()
        if link.name:
            amount = Amount(scaled(match), match.span())
            yield _figure(reading, span, "households", amount, link.name, None, Subject(link=link))


def _wide(text: str, span: Span) -> Amount | None:
    """Return the area of "rộng 16.486 km2"."""
    match = _WIDE.search(text, *span)
    return Amount(in_km2(match), match.span()) if match else None


def _people(text: str, span: Span) -> Amount | None:
    """Return inhabitants counted without the words "dân số"."""
    match = next((one for pattern in _PEOPLE if (one := pattern.search(text, *span))), None)
    return Amount(scaled(match), (match.start("n"), match.end())) if match else None


def _is_moved(text: str, span: Span, amount: Amount) -> bool:
    """Return whether the amount is what goes from one unit to another, the size of neither."""
    return bool(
        _MOVE.search(text, span[0], amount.span[0]) and _OF_ANOTHER.match(text, amount.span[1], span[1])
    )


def _figure(
    reading: _Reading,
    sentence: Span,
    variable: str,
    amount: Amount,
    name: str,
    kind: str | None,
    subject: Subject,
) -> Figure:
    text = reading.source.text
    span = reading.source.normalised.raw(amount.span)
    before = text[sentence[0] : amount.span[1]]
    is_planned = subject.is_planned or _PLANNED.search(before)
    return Figure(
        quote=reading.raw[slice(*span)],
        span=span,
        spans={"value": span},
        subject=name,
        body_kind=kind,
        unit=subject.link.name,
        unit_id=subject.link.id,
        unit_candidates=() if subject.link.id else subject.link.ids,
        variable=variable,  # type: ignore[arg-type]
        value=amount.value,
        as_of=_as_of(text, sentence, amount.span[0]),
        modality="draft" if _DRAFT.search(before) else "planned" if is_planned else "stated",
    )


def _as_of(text: str, sentence: Span, stop: int) -> str | None:
    """Return the date up to which a number is counted: "tính đến 31/12/2024"."""
    for printed in find_dates(text, sentence[0], stop):
        if _UNTIL.search(text, sentence[0], printed.span[0]):
            return printed.iso()
    return None
