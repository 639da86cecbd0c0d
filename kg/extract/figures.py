"""Numbers about units, party organisations and congresses."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.body_names import canonical_body
from kg.extract.context import Context, Link
from kg.extract.source import Source
from kg.extract.types import UnitMention
from kg.extract.units import parse_unit
from kg.model.findings import Figure, Span
from kg.text.numbers import NUMBER, parse_number

_ABOUT = r"(?:\s*:)?\s*(?:(?:là|khoảng|đạt|hơn|gần|trên|lên tới|lên đến|xấp xỉ|rộng|có)\s+)*"
_SCALE = r"(?:\s*(?P<scale>triệu|nghìn|vạn))?"
_UNIT = r"(?:km\s?2|km²|ha|héc ta|hécta)"
_AREA = re.compile(
    rf"diện tích(?:\s+(?:tự nhiên|đất tự nhiên|toàn xã"
    rf"|toàn phường))*(?:\s+của\s+[^,;.:]{{1,30}})?{_ABOUT}(?P<n>{NUMBER})\s*(?P<u>{_UNIT})(?!\w)",
    re.IGNORECASE,
)
# As acts print it: "có 13,40 km2 diện tích tự nhiên và 9.815 nhân khẩu".
_SIZE = re.compile(
    rf"(?<!\w)có\s+(?P<n>{NUMBER})\s*(?P<u>{_UNIT})\s+diện tích(?:\s+tự nhiên)?"
    rf"(?:(?:,|\s+và|\s+với)\s+(?P<people>{NUMBER})\s*(?:người|nhân khẩu)(?!\w))?"
)
_POPULATION = re.compile(
    rf"(?:quy mô\s+)?dân số(?:\s+(?:toàn xã|toàn phường"
    rf"|trung bình))*(?:\s+của\s+[^,;.:]{{1,30}})?{_ABOUT}(?P<n>{NUMBER}){_SCALE}\s*(?:người"
    rf"|nhân khẩu|khẩu|dân)(?!\w)",
    re.IGNORECASE,
)
_BARE_AREA = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s*(?P<u>{_UNIT})(?!\w)")
_BARE_PEOPLE = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s*(?:người|nhân khẩu)(?!\w)")
_HOUSEHOLDS = re.compile(
    rf"(?P<n>{NUMBER}){_SCALE}\s*hộ(?:\s+(?:dân|gia đình))?(?=\s*(?:,|\.|;|với|và|của|\)))", re.IGNORECASE
)
_MEMBERS = re.compile(rf"(?P<n>{NUMBER})\s*đảng viên(?!\w)", re.IGNORECASE)
_ORGANISATIONS = re.compile(
    rf"(?P<n>{NUMBER})\s*(?:tổ chức(?:\s+cơ sở)?\s+đảng|chi,?\s*đảng bộ|(?:chi bộ|đảng bộ"
    rf"|chi, đảng bộ)(?:\s+cơ sở)?)\s*(?:cơ sở\s*)?(?:trực thuộc)?(?!\w)",
    re.IGNORECASE,
)
_DELEGATES = re.compile(
    rf"(?:tổng số\s+)?đại biểu\s+(?:\w+\s+){{0,4}}(?:đại hội\s+)?là\s+(?P<n>{NUMBER})(?!\w)"
    rf"|(?P<n2>{NUMBER})\s*đại biểu(?:\s+\w+){{0,3}}\s+(?:tham dự|dự|về dự|tham gia)\s+"
    r"(?:\w+\s+){0,2}đại hội"
    rf"|đại hội[^.;]{{0,80}}?(?:có|với|của)\s+(?P<n3>{NUMBER})\s*đại biểu(?!\s+(?:Quốc hội|HĐND))",
    re.IGNORECASE,
)
_PARTY = re.compile(
    r"(?:Đảng bộ|Đảng ủy)\s+(?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?!\w))",
    re.IGNORECASE,
)
_CONGRESS = re.compile(r"Đại hội(?:\s+đại biểu)?\s+Đảng bộ\s+", re.IGNORECASE)
_MOVE = re.compile(r"(?<!\w)(?:sáp nhập|nhập|hợp nhất|sắp xếp|điều chỉnh|trên cơ sở)(?!\w)", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?:[^.;]|(?<=\d)\.(?=\d)){0,60}?\scủa\s(?:các\s)?"
    r"(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"dự kiến|(?<!\w)sẽ(?!\w)|phấn đấu", re.IGNORECASE)
_DRAFT = re.compile(r"dự thảo", re.IGNORECASE)
_SCALES = {"triệu": 1_000_000, "nghìn": 1_000, "vạn": 10_000}


class Amount(msgspec.Struct, frozen=True):
    """A number with its unit of measure, and where it stands."""

    value: float
    span: Span


def find_area(text: str, start: int, end: int) -> Amount | None:
    """Return the first area in text[start:end], in km2."""
    match = _AREA.search(text, start, end) or _size(text, start, end)
    if match is None:
        return None
    return Amount(_in_km2(match), match.span())


def find_population(text: str, start: int, end: int) -> Amount | None:
    """Return the first number of inhabitants in text[start:end]."""
    match = _POPULATION.search(text, start, end)
    if match is not None:
        return Amount(_scaled(match), match.span())
    size = _size(text, start, end)
    people = size.group("people") if size else None
    return Amount(parse_number(people), size.span()) if size and people else None


def find_moved(text: str, start: int, end: int) -> tuple[Amount | None, Amount | None]:
    """Return the first area and number of inhabitants in text[start:end], whatever words stand with them.

    As acts print what goes into a change: "toàn bộ 6,15 km2 diện tích tự nhiên và 5.321 người của xã A".
    """
    area, people = _BARE_AREA.search(text, start, end), _BARE_PEOPLE.search(text, start, end)
    return (
        Amount(_in_km2(area), area.span()) if area else None,
        Amount(parse_number(people.group("n")), people.span()) if people else None,
    )


def _in_km2(match: re.Match[str]) -> float:
    value = parse_number(match.group("n"))
    return round(value / 100, 6) if match.group("u").lower() in ("ha", "héc ta", "hécta") else value


def _size(text: str, start: int, end: int) -> re.Match[str] | None:
    return _SIZE.search(text, start, end) if text.find(" diện tích", start, end) >= 0 else None


def _scaled(match: re.Match[str]) -> float:
    number = match.group("n")
    scale = match.groupdict().get("scale")
    if scale:
        return round(float(number.replace(",", ".")) * _SCALES[scale.lower()], 3)
    return parse_number(number)


def figures(source: Source, raw: str, context: Context, spans: Sequence[Span]) -> tuple[Figure, ...]:
    """Return the figures whose subject can be told, in the order of the text."""
    found: dict[tuple[str, str, float], Figure] = {}
    congress: Link | None = None
    for span in spans:
        congress = _congress(source, context, span) or congress
        for figure in _in_sentence(source, raw, context, span, congress):
            found.setdefault((figure.subject, figure.variable, figure.value), figure)
    return tuple(found.values())


def _in_sentence(
    source: Source, raw: str, context: Context, span: Span, congress: Link | None
) -> Iterator[Figure]:
    text = source.text
    area, population = find_area(text, *span), find_population(text, *span)
    for variable, amount in (("area_km2", area), ("population", population)):
        if amount is not None and not _is_moved(text, span, amount):
            yield from _of_unit(source, raw, context, span, variable, amount)
    if area or population:
        for match in _HOUSEHOLDS.finditer(text, *span):
            yield from _of_unit(
                source, raw, context, span, "households", Amount(_scaled(match), match.span())
            )
    for variable, pattern in (("party_organisations", _ORGANISATIONS), ("party_members", _MEMBERS)):
        matches = list(pattern.finditer(text, *span))
        if len(matches) == 1:
            amount = Amount(parse_number(matches[0].group("n")), matches[0].span())
            yield from _of_party(source, raw, context, span, variable, amount)
    delegates = _DELEGATES.search(text, *span)
    if delegates and congress is not None and congress.name:
        amount = Amount(
            parse_number(delegates.group("n") or delegates.group("n2") or delegates.group("n3")),
            delegates.span(),
        )
        start = span[0] if _PLANNED.match(text, span[0]) else delegates.start()
        yield _figure(
            source,
            raw,
            span,
            "delegates",
            msgspec.structs.replace(amount, span=(start, delegates.end())),
            _party_name(source, congress),
            "dang-bo",
            congress,
        )


def _is_moved(text: str, span: Span, amount: Amount) -> bool:
    """Return whether the amount is what goes from one unit to another, the size of neither."""
    return bool(
        _MOVE.search(text, span[0], amount.span[0]) and _OF_ANOTHER.match(text, amount.span[1], span[1])
    )


def _congress(source: Source, context: Context, span: Span) -> Link | None:
    match = _CONGRESS.search(source.text, *span)
    if match is None:
        return None
    unit = parse_unit(source.text, match.end(), source.gazetteer, allow_bare=True)
    return context.link(unit) if unit else None


def _of_unit(
    source: Source, raw: str, context: Context, span: Span, variable: str, amount: Amount
) -> Iterator[Figure]:
    unit = _subject_unit(source, span, amount.span[0])
    link = context.link(unit) if unit else None
    if link is not None and link.name:
        yield _figure(source, raw, span, variable, amount, link.name, None, link)


def _subject_unit(source: Source, span: Span, before: int) -> UnitMention | None:
    """Return the unit a number is about: what a merger results in, else the first unit of the sentence."""
    for result in re.compile(r"(?:thành|thành lập)\s+(?=xã|phường|thị trấn|đặc khu|tỉnh|thành phố)").finditer(
        source.text, span[0], before
    ):
        unit = parse_unit(source.text, result.end(), source.gazetteer)
        if unit is not None and unit.bare is not None:
            return unit
    for match in re.compile(r"(?<!\w)\w").finditer(source.text, span[0], before):
        unit = parse_unit(source.text, match.start(), source.gazetteer)
        if unit is not None:
            return unit
    return None


def _of_party(
    source: Source, raw: str, context: Context, span: Span, variable: str, amount: Amount
) -> Iterator[Figure]:
    parties = list(_PARTY.finditer(source.text, span[0], amount.span[0]))
    if not parties:
        return
    unit = parse_unit(source.text, parties[-1].end(), source.gazetteer)
    link = context.link(unit) if unit else Link()
    if link.name:
        yield _figure(source, raw, span, variable, amount, _party_name(source, link), "dang-bo", link)


def _party_name(source: Source, link: Link) -> str:
    vocabulary = source.lexicon.vocabulary
    return canonical_body(
        vocabulary.bodies["dang-bo"], link.name, field=None, host=None, vocabulary=vocabulary
    )


def _figure(
    source: Source,
    raw: str,
    sentence: Span,
    variable: str,
    amount: Amount,
    subject: str,
    kind: str | None,
    link: Link,
) -> Figure:
    span = source.normalised.raw(amount.span)
    before = source.text[sentence[0] : amount.span[1]]
    return Figure(
        quote=raw[slice(*span)],
        span=span,
        spans={"value": span},
        confidence=0.9,
        subject=subject,
        body_kind=kind,
        unit=link.name,
        unit_id=link.id,
        unit_candidates=() if link.id else link.ids,
        variable=variable,  # type: ignore[arg-type]
        value=amount.value,
        modality="draft" if _DRAFT.search(before) else "planned" if _PLANNED.search(before) else "stated",
    )
