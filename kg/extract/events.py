"""Congresses, council sessions, elections and conferences.

Constructions: "Đại hội (đại biểu) Đảng bộ UNIT lần thứ N, nhiệm kỳ A-B"; "Đại hội N của Đảng"; "kỳ họp thứ N
HĐND UNIT khóa K" and "HĐND UNIT … kỳ họp thứ N"; "bầu cử đại biểu Quốc hội khóa K"; "DAY, BODY tổ chức hội
nghị". The term of a body ("nhiệm kỳ 2025-2030") goes before its number ("khóa XV").
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from kg.extract.bodies import canonical_body, parse_body
from kg.extract.context import Context, Link
from kg.extract.decide import resolve_body
from kg.extract.source import Source
from kg.extract.types import BodyMention
from kg.extract.units import parse_unit
from kg.model.document import DocumentDay
from kg.model.findings import Basis, Event, EventKind, Span
from kg.text.dates import find_dates
from kg.text.numbers import parse_ordinal

PARTY = "Đảng Cộng sản Việt Nam"
_NUMBER = r"(?:[IVXL]+|\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\w)"
_LAN = rf"(?:(?:lần\s+)?thứ\s+|lần\s+(?:thứ\s+)?|khóa\s+)(?P<n>{_NUMBER})"
_TERM = re.compile(
    r"(?:nhiệm kỳ|nhiệm kì|NK)\s*:?\s*\(?(?P<a>\d{4})\s*-\s*(?P<b>\d{4})|\((?P<c>\d{4})\s*-\s*(?P<d>\d{4})\)",
    re.IGNORECASE,
)
_KHOA = re.compile(r"(?<!\w)(?:khóa|Khóa)\s+(?P<n>[IVXL]+|\d+)(?!\w)")
_PARTY_CONGRESS = re.compile(
    r"Đại hội(?:\s+(?:đại biểu"
    r"|đảng))*(?:\s+(?P<national>toàn quốc))?(?:\s+(?:đảng))?\s+(?:(?:lần\s+)?(?:thứ\s+)?"
    r"|lần\s+)(?P<n>[IVXL]+|\d{1,2})(?!\w)(?P<of>\s+(?:của\s+)?Đảng(?:\s+(?:Cộng sản"
    r"|CS)(?:\s+Việt Nam)?|(?!\s+(?:bộ|ủy|viên)))(?!\w))?",
    re.IGNORECASE,
)
_BODY_CONGRESS = re.compile(
    r"(?:(?:Đại hội|ĐẠI HỘI)(?:\s+(?:đại biểu|Đại biểu))?"
    r"|(?:mừng)\s+Đại biểu)\s+(?=(?:lần\s+thứ\s+\S+\s+)?(?P<body>Đảng bộ|MTTQ|Mặt trận|Hội "
    r"|Đoàn ))"
)
_ORDINAL = re.compile(rf"\s*,?\s*\(?\s*(?:{_LAN})", re.IGNORECASE)
_TAIL = re.compile(r"[\s,(]*(?:nhiệm kỳ|nhiệm kì)\s*:?\s*\d{4}\s*-\s*\d{4}\)?", re.IGNORECASE)
_SESSION = re.compile(
    rf"(?:kỳ họp|phiên họp|họp kỳ)\s+(?:HĐND\s+)?(?:bất thường\s+)?(?:{_LAN}"
    rf"|(?P<special>bất thường|chuyên đề))?",
    re.IGNORECASE,
)
_COUNCIL = re.compile(r"(?:HĐND|Hội đồng nhân dân)(?!\w)", re.IGNORECASE)
_ELECTION = re.compile(
    r"(?:bầu cử|ứng cử|trúng cử)\s+(?:làm\s+)?(?:đại biểu\s+|ĐB)?(?P<body>Quốc hội|QH(?!\w)"
    r"|HĐND|Hội đồng nhân dân)",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\s*(?:vừa\s+|đã\s+|sẽ\s+|phối hợp\s+[^,.;]{0,60}?\s+)*(?:tổ chức|họp|tiến hành|khai mạc"
    r"|triệu tập)\s+(?:trọng thể\s+|thành công\s+)*(?P<what>hội nghị|cuộc họp|phiên họp"
    r"|buổi làm việc|duyệt|họp|bất thường|tọa đàm|lễ công bố|công bố)?",
    re.IGNORECASE,
)
_MEETING = re.compile(r"hội nghị|họp|duyệt", re.IGNORECASE)
_COMMITTEES = frozenset(
    [
        "tinh-uy",
        "thanh-uy",
        "huyen-uy",
        "quan-uy",
        "thi-uy",
        "dang-uy-xa",
        "dang-uy-phuong",
        "dang-uy-thi-tran",
        "dang-uy-dac-khu",
    ]
)
_HOLDERS = _COMMITTEES | {
    "uy-ban-nhan-dan",
    "uy-ban-mttq",
    "bo-chinh-tri",
    "ban-bi-thu",
    "ban-chap-hanh-trung-uong",
}


class _Body(msgspec.Struct, frozen=True):
    name: str
    kind: str | None
    unit: Link | None


def events(
    source: Source, raw: str, context: Context, spans: Sequence[Span], day: DocumentDay | None
) -> tuple[Event, ...]:
    """Return the events a text tells, in its order; what is said of one in several places is one event."""
    found: list[Event] = []
    for span in spans:
        for event in _in_sentence(source, raw, context, span, day):
            _add(found, event)
    return tuple(sorted(found, key=lambda event: event.span))


def _add(found: list[Event], event: Event) -> None:
    """Add an event, or complete the same one said before."""
    for index, known in enumerate(found):
        if (known.kind, known.body) != (event.kind, event.body):
            continue
        if known.kind == "conference":
            if known.date == event.date or not known.date or not event.date:
                return
            continue
        if known.ordinal and event.ordinal and known.ordinal != event.ordinal:
            continue
        if known.term and event.term and known.term != event.term:
            continue
        if not (known.ordinal or known.term) and (event.ordinal or event.term):
            found[index] = event
            return
        # A congress whose number only one of two mentions gives is completed, not doubled.
        found[index] = msgspec.structs.replace(
            known,
            ordinal=known.ordinal or event.ordinal,
            term=known.term or event.term,
            date=known.date or event.date,
            date_basis=known.date_basis if known.date else event.date_basis,
        )
        return
    found.append(event)


def _in_sentence(
    source: Source, raw: str, context: Context, span: Span, day: DocumentDay | None
) -> Iterator[Event]:
    yield from _congresses(source, raw, context, span, day)
    yield from _sessions(source, raw, context, span, day)
    yield from _elections(source, raw, context, span, day)
    yield from _conferences(source, raw, context, span, day)


def _congresses(
    source: Source, raw: str, context: Context, span: Span, day: DocumentDay | None
) -> Iterator[Event]:
    text = source.text
    for match in _PARTY_CONGRESS.finditer(text, *span):
        ordinal = parse_ordinal(match.group("n").upper() if match.group("n").isalpha() else match.group("n"))
        is_party = (
            match.group("of") or (match.group("national") and ordinal) or "đảng" in match.group().lower()
        )
        if (
            is_party
            and ordinal
            and not re.match(r"\s*(?:Đảng bộ|tỉnh|của tỉnh)", text[match.end() : match.end() + 12])
        ):
            yield _event(
                source, raw, "congress", _Body(PARTY, "dang-cong-san-viet-nam", None), match.span(), ordinal, None, None, None
            )
    for match in _BODY_CONGRESS.finditer(text, *span):
        body, end, ordinal = _congress_body(source, context, match.end())
        if body is None:
            continue
        tail = _TAIL.match(text, end)
        stop = tail.end() if tail else end
        term = _term(text, match.start(), min(span[1], stop + 1))
        if ordinal is None and term is None:
            continue
        is_held = re.search(r"tổ chức|diễn ra|khai mạc|bế mạc|tiến hành", text[span[0] : span[1]])
        on, basis = (
            _date(text, span, day)
            if is_held and not re.search(r"duyệt|chuẩn bị|chào mừng|hướng tới", text[slice(*span)])
            else (None, None)
        )
        yield _event(source, raw, "congress", body, (match.start(), stop), ordinal, term, on, basis)


def _congress_body(source: Source, context: Context, position: int) -> tuple[_Body | None, int, int | None]:
    """Return the body of a congress, where its name and number end, and the number."""
    text = source.text
    ordinal = None
    first = _ORDINAL.match(text, position)
    if first:
        ordinal = parse_ordinal(_digits(first.group("n")))
        position = first.end() + 1
    unit = re.compile(r"Đảng bộ\s+", re.IGNORECASE).match(text, position)
    body: _Body | None = None
    end = position
    if unit:
        mention = parse_unit(text, unit.end(), source.gazetteer, allow_bare=True)
        if mention is not None:
            link = context.link(mention)
            vocabulary = source.lexicon.vocabulary
            name = canonical_body(
                vocabulary.bodies["dang-bo"],
                link.name or mention.type,
                field=None,
                host=None,
                vocabulary=vocabulary,
            )
            body, end = _Body(name, "dang-bo", link), mention.end
    elif (front := parse_body(source, position)) is not None:
        resolved = resolve_body(source, context, front, front.kinds, ())
        if resolved is not None:
            name = (
                resolved.name.removeprefix("Ủy ban ")
                if resolved.kind.kind_id == "uy-ban-mttq"
                else resolved.name
            )
            body, end = _Body(name, resolved.kind.kind_id, resolved.unit), front.end
    after = _ORDINAL.match(text, end)
    if after and ordinal is None:
        ordinal, end = parse_ordinal(_digits(after.group("n"))), after.end()
    return body, end, ordinal


def _digits(printed: str) -> str:
    return printed if printed.isdigit() or printed.lower() == printed else printed.upper()


def _sessions(
    source: Source, raw: str, context: Context, span: Span, day: DocumentDay | None
) -> Iterator[Event]:
    text = source.text
    session = _SESSION.search(text, *span)
    council = _COUNCIL.search(text, *span)
    if session is None or council is None or abs(session.start() - council.start()) > 120:
        return
    mention = parse_body(source, council.start())
    body = resolve_body(source, context, mention, mention.kinds, ()) if mention else None
    if mention is None or body is None or body.kind.kind_id != "hoi-dong-nhan-dan" or not body.unit.name:
        return
    number = session.group("n")
    term = _term(text, *span)
    if not number and not session.group("special") and not term:
        return
    if number and re.match(r"\s*khóa", text[session.start("n") - 6 : session.start("n")]):
        number = None
    on, basis = _date(text, span, day)
    hull = min(session.start(), council.start()), max(session.end(), mention.end)
    ordinal = parse_ordinal(_digits(number)) if number else None
    yield _event(
        source,
        raw,
        "council_session",
        _Body(body.name, body.kind.kind_id, body.unit),
        hull,
        ordinal,
        term or _khoa(text, span),
        on,
        basis,
    )


def _elections(
    source: Source, raw: str, context: Context, span: Span, day: DocumentDay | None
) -> Iterator[Event]:
    text = source.text
    for match in _ELECTION.finditer(text, *span):
        term = _term(text, match.end(), min(span[1], match.end() + 60)) or _khoa(
            text, (match.end(), min(span[1], match.end() + 40))
        )
        if term is None:
            continue
        if match.group("body").lower() in ("quốc hội", "qh"):
            yield _event(
                source,
                raw,
                "election",
                _Body("Quốc hội", "quoc-hoi", None),
                match.span(),
                None,
                term,
                None,
                None,
            )
            continue
        mention = parse_body(source, match.start("body"))
        body = resolve_body(source, context, mention, mention.kinds, ()) if mention and mention.unit else None
        if mention and body and body.unit.name:
            found = _Body(body.name, body.kind.kind_id, body.unit)
            yield _event(source, raw, "election", found, (match.start(), mention.end), None, term, None, None)


def _conferences(
    source: Source, raw: str, context: Context, span: Span, day: DocumentDay | None
) -> Iterator[Event]:
    """Yield "DAY, BODY tổ chức hội nghị": the organiser stands within the first words, after the day."""
    text = source.text
    dates = [found for found in find_dates(text, span[0], min(span[1], span[0] + 60)) if found.day]
    if not dates:
        return
    start = dates[0].span[1]
    for match in re.compile(r"(?<!\w)\w").finditer(text, start, min(span[1], start + 90)):
        mention = parse_body(source, match.start())
        if mention is None:
            continue
        holds = _HOLDS.match(text, mention.end)
        if holds is None or not _MEETING.search(text, holds.start(), min(span[1], holds.end() + 40)):
            return
        if re.search(
            r"kỳ họp|đại hội", text[holds.start() : min(span[1], holds.end() + 25)], re.IGNORECASE
        ) and not holds.group("what"):
            return
        body = _organiser(source, context, mention)
        if body is None:
            return
        on, basis = _date(text, (span[0], start), day)
        yield _event(source, raw, "conference", body, (span[0], holds.end()), None, None, on, basis)
        return


def _organiser(source: Source, context: Context, mention: BodyMention) -> _Body | None:
    """Return who held a conference; the standing board (Ban Thường vụ) acts for its committee."""
    if mention.host is not None and set(mention.kinds) & {"ban-thuong-vu-cap-uy", "thuong-truc-cap-uy"}:
        mention = mention.host
    body = resolve_body(source, context, mention, mention.kinds, ())
    if body is None or body.kind.kind_id not in _HOLDERS or not (body.is_central or body.unit.name):
        return None
    return _Body(body.name, body.kind.kind_id, None if body.is_central else body.unit)


def _term(text: str, start: int, end: int) -> str | None:
    match = _TERM.search(text, start, end)
    if match is None:
        return None
    first, last = match.group("a") or match.group("c"), match.group("b") or match.group("d")
    return f"{first}-{last}"


def _khoa(text: str, span: Span) -> str | None:
    match = _KHOA.search(text, *span)
    return f"khóa {match.group('n')}" if match else None


def _date(text: str, span: Span, day: DocumentDay | None) -> tuple[str | None, Basis | None]:
    """Return the first full date of a stretch; a year not printed is the document's, where known."""
    for printed in find_dates(text, *span):
        if not printed.day:
            continue
        if printed.year:
            return printed.iso(), "stated"
        year = (
            day.first.year if day and day.first and day.until and _same_year(day.first, day.until) else None
        )
        iso = printed.iso(year)
        return iso, "inferred" if iso else None
    return None, None


def _same_year(first: date, until: date) -> bool:
    return (until - first).days < 62 and first.year == until.year


def _event(
    source: Source,
    raw: str,
    kind: EventKind,
    body: _Body,
    hull: Span,
    ordinal: int | None,
    term: str | None,
    on: str | None,
    basis: Basis | None,
) -> Event:
    span = source.normalised.raw(hull)
    unit = body.unit
    return Event(
        quote=raw[slice(*span)],
        span=span,
        spans={"event": span},
        confidence=0.85,
        kind=kind,
        body=body.name,
        body_kind=body.kind,
        unit=unit.name if unit else "",
        unit_id=unit.id if unit else None,
        unit_candidates=() if unit is None or unit.id else unit.ids,
        ordinal=ordinal,
        term=term,
        date=on,
        date_basis=basis,
    )
