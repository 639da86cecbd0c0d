"""Council sessions, elections and conferences of one sentence.

Constructions: "kỳ họp thứ N HĐND UNIT khóa K" and "HĐND UNIT ... họp bất thường"; "bầu cử đại biểu Quốc hội
khóa K"; "DAY, BODY tổ chức hội nghị"; "Hội nghị lần thứ N Ban Chấp hành Trung ương khóa K". The term of a
body ("nhiệm kỳ 2025-2030") goes before its number ("khóa XV").
"""

import re
from collections.abc import Iterator

from kg.extract.bodies import parse_body
from kg.extract.context import Context
from kg.extract.decide import resolve_body
from kg.extract.occasions import LAN, NUMBER, Occasion, Organiser, find_day, find_khoa, find_term, numeral
from kg.extract.source import Source
from kg.extract.types import BodyMention
from kg.model.document import DocumentDay
from kg.model.findings import Span
from kg.text.dates import find_dates
from kg.text.numbers import parse_ordinal

ASSEMBLY = Organiser("Quốc hội", "quoc-hoi")
CENTRAL_COMMITTEE = Organiser("Ban Chấp hành Trung ương Đảng", "ban-chap-hanh-trung-uong")
_WORD = re.compile(r"(?<!\w)\w")
_SESSION = re.compile(
    r"(?:kỳ họp|phiên họp|họp kỳ|họp)\s+(?:HĐND\s+)?(?:bất thường\s+)?"
    rf"(?:{LAN}|(?P<special>bất thường|chuyên đề))"
    r"|(?P<plain>kỳ họp)(?=\s+(?:của\s+)?HĐND)",
    re.IGNORECASE,
)
_COUNCIL = re.compile(r"(?:HĐND|Hội đồng nhân dân)(?!\w)", re.IGNORECASE)
_REACH = 120
_ELECTION = re.compile(
    r"(?:bầu cử|ứng cử|trúng cử)\s+(?:làm\s+)?(?:đại biểu\s+|ĐB)?"
    r"(?P<body>Quốc hội|QH(?!\w)|HĐND|Hội đồng nhân dân)",
    re.IGNORECASE,
)
_PLENUM = re.compile(
    rf"Hội nghị\s+(?:lần\s+thứ\s+(?P<n>{NUMBER})\s*,?\s*)?(?:Ban Chấp hành\s+|BCH\s+)?(?:Trung ương|TW|TƯ)"
    rf"(?:\s+Đảng)?(?:\s+(?:lần\s+thứ\s+)?(?P<m>{NUMBER}))?",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\s*(?:vừa\s+|đã\s+|sẽ\s+|phối hợp\s+[^,.;]{0,60}?\s+)*(?:tổ chức|họp|tiến hành|khai mạc|triệu tập)\s+"
    r"(?:trọng thể\s+|thành công\s+)*(?P<what>hội nghị|cuộc họp|phiên họp|buổi làm việc|duyệt|họp|bất thường"
    r"|tọa đàm|lễ công bố|công bố)?",
    re.IGNORECASE,
)
_MEETING = re.compile(r"hội nghị|họp|duyệt", re.IGNORECASE)
_OTHER_MEETING = re.compile(r"kỳ họp|đại hội", re.IGNORECASE)
_HOLDERS = frozenset(
    [
        "tinh-uy", "thanh-uy", "huyen-uy", "quan-uy", "thi-uy", "dang-uy-xa", "dang-uy-phuong",
        "dang-uy-thi-tran", "dang-uy-dac-khu", "uy-ban-nhan-dan", "uy-ban-mttq", "uy-ban-bau-cu",
        "doan-dai-bieu-quoc-hoi", "bo-chinh-tri", "ban-bi-thu", "ban-chap-hanh-trung-uong",
    ]
)  # fmt: skip


def sessions(source: Source, context: Context, span: Span, day: DocumentDay | None) -> Iterator[Occasion]:
    """Yield the council session of a sentence."""
    text = source.text
    session = _SESSION.search(text, *span)
    council = _COUNCIL.search(text, *span)
    if session is None or council is None or abs(session.start() - council.start()) > _REACH:
        return
    mention = parse_body(source, council.start())
    body = resolve_body(source, context, mention, mention.kinds, ()) if mention else None
    if mention is None or body is None or body.kind.kind_id != "hoi-dong-nhan-dan" or not body.unit.name:
        return
    number = session.group("n")
    is_khoa = number and text[: session.start("n")].rstrip().lower().endswith("khóa")
    on, basis = find_day(text, span, day)
    yield Occasion(
        kind="council_session",
        body=Organiser(body.name, body.kind.kind_id, body.unit),
        span=(min(session.start(), council.start()), max(session.end(), mention.end)),
        ordinal=parse_ordinal(numeral(number)) if number and not is_khoa else None,
        term=find_term(text, *span) or find_khoa(text, span),
        on=on,
        basis=basis,
    )


def elections(source: Source, context: Context, span: Span, day: DocumentDay | None) -> Iterator[Occasion]:
    """Yield the elections of a sentence that are told by their term."""
    text = source.text
    for match in _ELECTION.finditer(text, *span):
        near = (match.end(), min(span[1], match.end() + 60))
        term = find_term(text, *near) or find_khoa(text, near)
        if term is None:
            continue
        if match.group("body").lower() in ("quốc hội", "qh"):
            yield Occasion(kind="election", body=ASSEMBLY, span=match.span(), term=term)
            continue
        mention = parse_body(source, match.start("body"))
        body = resolve_body(source, context, mention, mention.kinds, ()) if mention and mention.unit else None
        if mention and body and body.unit.name:
            yield Occasion(
                kind="election",
                body=Organiser(body.name, body.kind.kind_id, body.unit),
                span=(match.start(), mention.end),
                term=term,
            )


def conferences(source: Source, context: Context, span: Span, day: DocumentDay | None) -> Iterator[Occasion]:
    """Yield plenums of the Central Committee, and "DAY, BODY tổ chức hội nghị"."""
    text = source.text
    for match in _PLENUM.finditer(text, *span):
        number = match.group("n") or match.group("m")
        if number:
            yield Occasion(
                kind="conference",
                body=CENTRAL_COMMITTEE,
                span=match.span(),
                ordinal=parse_ordinal(numeral(number)),
                term=find_khoa(text, (match.end(), min(span[1], match.end() + 40))),
            )
    yield from _dated_conference(source, context, span, day)


def _dated_conference(
    source: Source, context: Context, span: Span, day: DocumentDay | None
) -> Iterator[Occasion]:
    """Yield the conference whose organiser stands within the first words, after the day."""
    text = source.text
    dates = [found for found in find_dates(text, span[0], min(span[1], span[0] + 60)) if found.day]
    if not dates:
        return
    start = dates[0].span[1]
    for match in _WORD.finditer(text, start, min(span[1], start + 90)):
        mention = parse_body(source, match.start())
        if mention is None:
            continue
        holds = _HOLDS.match(text, mention.end)
        if holds is None or not _MEETING.search(text, holds.start(), min(span[1], holds.end() + 40)):
            return
        after = text[holds.start() : min(span[1], holds.end() + 25)]
        body = _organiser(source, context, mention)
        if body is None or (_OTHER_MEETING.search(after) and not holds.group("what")):
            return
        on, basis = find_day(text, (span[0], start), day)
        yield Occasion(kind="conference", body=body, span=(span[0], holds.end()), on=on, basis=basis)
        return


def _organiser(source: Source, context: Context, mention: BodyMention) -> Organiser | None:
    """Return who held a conference; the standing board (Ban Thường vụ) acts for its committee."""
    if mention.host is not None and set(mention.kinds) & {"ban-thuong-vu-cap-uy", "thuong-truc-cap-uy"}:
        mention = mention.host
    body = resolve_body(source, context, mention, mention.kinds, ())
    if body is None or body.kind.kind_id not in _HOLDERS or not (body.is_central or body.unit.name):
        return None
    return Organiser(body.name, body.kind.kind_id, None if body.is_central else body.unit)
