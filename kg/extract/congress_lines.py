"""Congresses as a history lists them, without their body: "Đại hội lần thứ II (từ ngày 8/3/1973)".

It is the body of all congresses told before, else the party organisation that the text begins with.
"""

import re
from collections.abc import Iterator, Sequence

from kg.extract.congresses import PARTY
from kg.extract.context import Context
from kg.extract.event_days import own_day
from kg.extract.occasions import LAN, Occasion, Organiser, find_term, numeral
from kg.extract.party_organisations import PARTY_ORGANISATION, organisation
from kg.extract.source import Source
from kg.model.document import DocumentDay
from kg.model.findings import Span
from kg.text.numbers import parse_ordinal

_LINE = re.compile(
    rf"[\s*•+-]*(?:\d{{1,2}}[.)-]\s*)?(?P<congress>Đại hội(?:\s+đại biểu)?\s+{LAN}"
    r"(?P<term>[\s,()]*(?:nhiệm kỳ|nhiệm kì|NK)\s*:?\s*\(?\d{4}\s*-\s*\d{4}\)?)?)"
    r"(?P<told>\s*\((?=[^()\n]*\d{4})|(?:\s+(?:được|đã|chính thức))*"
    r"\s+(?:tổ chức|khai mạc|diễn ra|họp|tiến hành)(?!\w))?(?!\s+(?:của\s+)?Đảng(?!\w))",
    re.IGNORECASE,
)
_HEAD = 200


def listed(
    source: Source, context: Context, span: Span, told: Sequence[Occasion], day: DocumentDay | None
) -> Iterator[Occasion]:
    """Yield the congress that a line of a history begins with.

    Args:
        told: the occasions found before it.
    """
    match = _LINE.match(source.text, *span)
    if match is None or not (match.group("term") or match.group("told")):
        return
    body = _body(source, context, told)
    if body is None:
        return
    words = match.span("congress")
    on, basis = own_day(source.text, span, words, day, within=(words[1], span[1]))
    yield Occasion(
        kind="congress",
        body=body,
        span=words,
        ordinal=parse_ordinal(numeral(match.group("n"))),
        term=find_term(source.text, *words),
        on=on,
        basis=basis,
    )


def _body(source: Source, context: Context, told: Sequence[Occasion]) -> Organiser | None:
    """Return the body of all congresses told but for the party's, if it is one; without any, the head's."""
    bodies = {one.body.name: one.body for one in told if one.kind == "congress" and one.body != PARTY}
    if bodies:
        body = next(iter(bodies.values()))
        return body if len(bodies) == 1 and _is_named(body) else None
    head = PARTY_ORGANISATION.search(source.text, 0, _HEAD)
    named = organisation(source, context, head.start()) if head else None
    return named[0] if named and named[0].unit and _is_named(named[0]) else None


def _is_named(body: Organiser) -> bool:
    """Return whether a body is of the centre, or of a unit told by more than its type."""
    return body.unit is None or " " in (body.unit.name or "")
