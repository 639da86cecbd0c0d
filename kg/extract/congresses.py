"""Congresses: "Đại hội (đại biểu) Đảng bộ UNIT lần thứ N, nhiệm kỳ A-B", "Đại hội N của Đảng"."""

import re
from collections.abc import Iterator

from kg.extract.bodies import parse_body
from kg.extract.body_names import canonical_body
from kg.extract.context import Context
from kg.extract.decide import resolve_body
from kg.extract.occasions import LAN, Occasion, Organiser, find_day, find_term, numeral
from kg.extract.source import Source
from kg.extract.units import parse_unit
from kg.model.document import DocumentDay
from kg.model.findings import Span
from kg.text.numbers import parse_ordinal

PARTY = Organiser("Đảng Cộng sản Việt Nam", "dang-cong-san-viet-nam")
_PARTY_CONGRESS = re.compile(
    r"Đại hội(?:\s+(?:đại biểu|đảng))*(?:\s+(?P<national>toàn quốc))?(?:\s+(?:đảng))?\s+"
    r"(?:(?:lần\s+)?(?:thứ\s+)?|lần\s+)(?P<n>[IVXL]+|\d{1,2})(?!\w)"
    r"(?P<of>\s+(?:của\s+)?Đảng(?:\s+(?:Cộng sản|CS)(?:\s+Việt Nam)?|(?!\s+(?:bộ|ủy|viên)))(?!\w))?",
    re.IGNORECASE,
)
_OF_UNIT = re.compile(r"\s*(?:Đảng bộ|tỉnh|của tỉnh)")
_CONGRESS = re.compile(
    r"(?:(?:Đại hội|ĐẠI HỘI)(?:\s+(?:đại biểu|Đại biểu))?|(?:mừng)\s+Đại biểu)\s+"
    r"(?=(?:lần\s+thứ\s+\S+\s+)?(?P<body>Đảng bộ|MTTQ|Mặt trận|Hội |Đoàn ))"
)
_HELD_BY = re.compile(
    r"\s+(?:đã\s+|vừa\s+|sẽ\s+)?(?:(?:long trọng\s+)?tổ chức|tiến hành|khai mạc)\s+"
    r"(?:trọng thể\s+|thành công\s+)?"
    rf"Đại hội(?:\s+đại biểu)?(?:\s+(?:{LAN}))?(?=\s|,|\.|$)",
    re.IGNORECASE,
)
_PARTY_ORGANISATION = re.compile(r"Đảng bộ\s+", re.IGNORECASE)
_ORDINAL = re.compile(rf"\s*,?\s*\(?\s*(?:{LAN})", re.IGNORECASE)
_TAIL = re.compile(r"[\s,(]*(?:nhiệm kỳ|nhiệm kì)\s*:?\s*\d{4}\s*-\s*\d{4}\)?", re.IGNORECASE)
_IS_HELD = re.compile(r"tổ chức|diễn ra|khai mạc|bế mạc|tiến hành|tại")
_IS_AHEAD = re.compile(r"duyệt|chuẩn bị|chào mừng|hướng tới|tiến tới")


def congresses(source: Source, context: Context, span: Span, day: DocumentDay | None) -> Iterator[Occasion]:
    """Yield the congresses of one sentence that are told by a number or a term."""
    text = source.text
    for match in _PARTY_CONGRESS.finditer(text, *span):
        number = match.group("n")
        ordinal = parse_ordinal(number.upper() if number.isalpha() else number)
        is_party = match.group("of") or match.group("national") or "đảng" in match.group().lower()
        if is_party and ordinal and not _OF_UNIT.match(text, match.end()):
            yield Occasion(kind="congress", body=PARTY, span=match.span(), ordinal=ordinal)
    yield from _held_by(source, context, span, day)
    for match in _CONGRESS.finditer(text, *span):
        body, end, number_of = _body(source, context, match.end())
        if body is None:
            continue
        tail = _TAIL.match(text, end)
        stop = tail.end() if tail else end
        term = find_term(text, match.start(), min(span[1], stop + 1))
        if number_of is None and term is None:
            continue
        sentence = text[slice(*span)]
        is_dated = _IS_HELD.search(sentence) and not _IS_AHEAD.search(sentence)
        on, basis = find_day(text, span, day) if is_dated else (None, None)
        yield Occasion(
            kind="congress",
            body=body,
            span=(match.start(), stop),
            ordinal=number_of,
            term=term,
            on=on,
            basis=basis,
        )


def _held_by(source: Source, context: Context, span: Span, day: DocumentDay | None) -> Iterator[Occasion]:
    """Yield "Đảng bộ UNIT tổ chức Đại hội đại biểu lần thứ N"."""
    text = source.text
    for head in _PARTY_ORGANISATION.finditer(text, *span):
        named = _organisation(source, context, head.start())
        held = _HELD_BY.match(text, named[1]) if named else None
        if named is None or held is None:
            continue
        tail = _TAIL.match(text, held.end())
        stop = tail.end() if tail else held.end()
        term = find_term(text, head.start(), min(span[1], stop + 1))
        ordinal = parse_ordinal(numeral(held.group("n"))) if held.group("n") else None
        if ordinal is None and term is None:
            continue
        on, basis = find_day(text, span, day)
        yield Occasion(
            kind="congress",
            body=named[0],
            span=(head.start(), stop),
            ordinal=ordinal,
            term=term,
            on=on,
            basis=basis,
        )


def _body(source: Source, context: Context, position: int) -> tuple[Organiser | None, int, int | None]:
    """Return the body of a congress, where its name and number end, and the number."""
    text = source.text
    ordinal = None
    first = _ORDINAL.match(text, position)
    if first:
        ordinal = parse_ordinal(numeral(first.group("n")))
        position = first.end() + 1
    named = _organisation(source, context, position) or _front(source, context, position)
    if named is None:
        return None, position, None
    body, end = named
    after = _ORDINAL.match(text, end)
    if after and ordinal is None:
        ordinal, end = parse_ordinal(numeral(after.group("n"))), after.end()
    return body, end, ordinal


def _organisation(source: Source, context: Context, position: int) -> tuple[Organiser, int] | None:
    """Return the party organisation (Đảng bộ) of a unit."""
    head = _PARTY_ORGANISATION.match(source.text, position)
    unit = parse_unit(source.text, head.end(), source.gazetteer, allow_bare=True) if head else None
    if unit is None:
        return None
    link = context.link(unit)
    vocabulary = source.lexicon.vocabulary
    name = canonical_body(
        vocabulary.bodies["dang-bo"], link.name or unit.type, field=None, host=None, vocabulary=vocabulary
    )
    return Organiser(name, "dang-bo", link), unit.end


def _front(source: Source, context: Context, position: int) -> tuple[Organiser, int] | None:
    """Return the Front or mass organisation; a congress is the Front's and not its committee's."""
    mention = parse_body(source, position)
    body = resolve_body(source, context, mention, mention.kinds, ()) if mention else None
    if mention is None or body is None:
        return None
    name = body.name.removeprefix("Ủy ban ") if body.kind.kind_id == "uy-ban-mttq" else body.name
    return Organiser(name, body.kind.kind_id, None if body.is_central else body.unit), mention.end
