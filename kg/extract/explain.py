"""Why a document gives its findings: mentions, rules, how body and unit were decided, confidence in parts."""

from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from kg.extract.confidence import FEATURES, FEATURES_OF, Finding, load_models
from kg.extract.mentions.evidence import (
    Candidate,
    CandidateChange,
    CandidateEvent,
    CandidateFigure,
    Evidence,
)
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Item, PersonMention, Post, Sentence, UnitMention
from kg.extract.reader import Account, read
from kg.model.document import Document, DocumentDay
from kg.model.findings import DocumentKind, Event, Span, Tenure, UnitChange
from kg.text.dates import find_dates
from kg.units import Register, load_register

MarkKind = Literal["person", "title", "body", "unit", "date"]
_CANDIDATES_SHOWN = 4


class Mark(msgspec.Struct, frozen=True):
    """A mention at a place of the text."""

    span: Span
    kind: MarkKind


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A finding and why it was made.

    Attributes:
        list: of the findings that it is in. fact: its fields in one line, parted by " | ".
        is_kept: it is as likely right as is asked. least: what is asked.
        rule: module and name of the function of kg.extract that found it.
        decided: how its parts were decided, one line each.
        units: the units it is linked to, or may be, one line each.
        base, shares: log odds of any finding of the list, and what each feature adds, the largest first.
    """

    list: str
    fact: str
    is_kept: bool
    confidence: float
    least: float
    rule: str
    decided: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    base: float
    shares: tuple[tuple[str, float], ...]


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence with its mentions and the findings that it gave; spans are of the text as read."""

    span: Span
    marks: tuple[Mark, ...]
    reasons: tuple[Reason, ...]


class Explanation(msgspec.Struct, frozen=True, kw_only=True):
    """A document as the reader sees it.

    Attributes:
        provinces: the name of each that the text may be about, with what speaks for it; the best first.
        published: ids of provinces that the site or the newspaper's sign tells.
        is_roundup: read as news of several provinces.
        subject: whose life the text tells.
    """

    document: Document
    day: DocumentDay | None
    kind: DocumentKind | None
    provinces: tuple[tuple[str, int], ...]
    published: tuple[str, ...]
    is_roundup: bool
    subject: str | None
    passages: tuple[Passage, ...]


def explain(document: Document, min_confidence: float | None = None) -> Explanation:
    """Return what the reader made of each sentence, the candidates that are left out among it.

    Args:
        min_confidence: as in `kg.extract.extract`.
    """
    account = read(document)
    reading, findings = account.reading, account.findings
    weighed = reading.context.weighed
    register = load_register()
    names = [register.told(ident) for ident in weighed.ids]
    return Explanation(
        document=document,
        day=findings.day,
        kind=findings.kind,
        provinces=tuple(zip(names, weighed.votes, strict=True)),
        published=tuple(register.told(ident) for ident in sorted(weighed.published)),
        is_roundup=weighed.is_roundup,
        subject=reading.name(reading.subject) if reading.subject else None,
        passages=tuple(_passages(account, min_confidence)),
    )


def _passages(account: Account, min_confidence: float | None) -> Iterator[Passage]:
    """Yield the sentences; a finding stands below the one that has its title, else its beginning."""
    reading = account.reading
    waiting = sorted(_placed(account), key=lambda one: one[0])
    ends = [reading.raw(sentence.span)[1] for sentence in account.sentences]
    for index, (sentence, end) in enumerate(zip(account.sentences, ends, strict=True)):
        is_last = index == len(ends) - 1
        here = [one for one in waiting if is_last or one[0] < end]
        waiting = waiting[len(here) :]
        span = reading.raw(sentence.span)
        yield Passage(
            span=span,
            marks=tuple(_marks(reading.source, sentence)),
            reasons=tuple(_reason(account, name, row, span, min_confidence) for _, name, row in here),
        )


def _placed(account: Account) -> Iterator[tuple[int, str, Finding]]:
    for name in FEATURES:
        for row in getattr(account.findings, name):
            yield row.spans.get("title", row.span)[0], name, row


def _marks(source: Source, sentence: Sentence) -> Iterator[Mark]:
    """Yield the mentions of a sentence, parts after what they are in; one a place."""
    dates = [Mark(one.span, "date") for one in find_dates(source.text, *sentence.span)]
    seen: set[Span] = set()
    for mark in (*dates, *(mark for item in sentence.items for mark in _marks_of(item))):
        if mark.span not in seen:
            seen.add(mark.span)
            yield Mark(source.normalised.raw(mark.span), mark.kind)


def _marks_of(item: Item) -> Iterator[Mark]:
    span = item.start, item.end
    if isinstance(item, PersonMention):
        yield Mark(span, "person")
    elif isinstance(item, UnitMention):
        yield Mark(span, "unit")
    elif isinstance(item, BodyMention):
        yield Mark(span, "body")
        yield from _marks_of(item.unit) if item.unit else ()
    elif isinstance(item, Post):
        yield Mark(item.title_span, "title")
        for part in (item.body, item.unit, *item.parents):
            yield from _marks_of(part) if part else ()


def _reason(
    account: Account, name: str, row: Finding, sentence: Span, min_confidence: float | None
) -> Reason:
    model = load_models()[name]
    features = FEATURES_OF[name](row)
    confidence = model.probability(features)
    least = model.min_confidence if min_confidence is None else min_confidence
    shares = sorted(model.shares(features).items(), key=lambda one: (-abs(one[1]), one[0]))
    return Reason(
        list=name,
        fact=_fact(row),
        is_kept=confidence >= least,
        confidence=confidence,
        least=least,
        rule=_rule(row),
        decided=tuple(_decided(account.reading.document.text, row, sentence)),
        units=tuple(_units(load_register(), row)),
        base=model.bias,
        shares=tuple(shares),
    )


def _fact(row: Finding) -> str:
    """Return what a finding says in one line."""
    if isinstance(row, Tenure):
        dates = [f"from {row.start}" if row.start else "", f"until {row.end}" if row.end else ""]
        term = f"term {row.term}" if row.term else ""
        other = "scope other" if row.scope == "other" else ""
        parts = [row.person or "nobody", row.title, row.body or "no body", row.status, *dates, term, other]
    elif isinstance(row, UnitChange):
        sources = ", ".join(f"{one.unit} ({one.extent})" for one in row.sources)
        effective = f"from {row.effective}" if row.effective else ""
        parts = [row.kind, sources, f"into {row.result}" if row.result else "", row.status, effective]
    elif isinstance(row, Event):
        ordinal = f"number {row.ordinal}" if row.ordinal else ""
        parts = [row.kind, row.body, ordinal, f"term {row.term}" if row.term else "", row.date or ""]
    else:
        as_of = f"as of {row.as_of}" if row.as_of else ""
        parts = [row.subject, row.variable, f"{row.value:g}", row.modality, as_of]
    return " | ".join(filter(None, parts))


def _rule(row: Finding) -> str:
    if isinstance(row, Candidate):
        return row.evidence.rule or row.evidence.construction
    return row.rule if isinstance(row, CandidateChange | CandidateEvent | CandidateFigure) else ""


def _decided(text: str, row: Finding, sentence: Span) -> Iterator[str]:
    """Yield how the parts of a finding were decided."""
    if isinstance(row, Candidate):
        yield from _decided_of_post(text, row, row.evidence, sentence)
    elif isinstance(row, Event) and row.date:
        yield f"date {row.date_basis}"
    elif isinstance(row, UnitChange):
        for one in row.sources:
            parent = f", in {one.parent}" if one.parent else ""
            yield f"source {one.unit}{parent}"


def _decided_of_post(text: str, row: Tenure, evidence: Evidence, sentence: Span) -> Iterator[str]:
    printed = {part: _printed(text, span, sentence) for part, span in row.spans.items()}
    person = {"full": "", "short": ", a short name", "pronoun": ", a pronoun"}[evidence.person]
    if row.person:
        yield f"person {printed.get('person', row.person)}{person}"
    body = {
        "body": "printed",
        "unit": "left out, only its unit is printed",
        "open": "left out: of the post beside it, or the context",
    }[evidence.body]
    yield f"body {body} {printed.get('body', '')}".rstrip()
    if row.unit != "":
        unit = {"named": "printed", "type": "its type alone printed", "none": "left out"}[evidence.unit]
        by = "" if evidence.unit_by in ("", "printed") else f", told by: {evidence.unit_by}"
        yield f"unit {unit} {printed.get('unit', '')}".rstrip() + by
    yield f"one of {evidence.posts} posts in a row" if evidence.posts > 1 else "a post alone"
    if evidence.times > 1:
        yield f"said {evidence.times} times"


def _printed(text: str, span: Span, sentence: Span) -> str:
    """Return a part of a finding as printed; one that its sentence takes over from another says so."""
    is_here = sentence[0] <= span[0] < sentence[1]
    return f'"{" ".join(text[slice(*span)].split())}"' + ("" if is_here else " (in another sentence)")


def _units(register: Register, row: Finding) -> Iterator[str]:
    """Yield the units that a finding is linked to, or may be."""
    if isinstance(row, UnitChange):
        for one in row.sources:
            yield from _linked(register, f"source {one.unit}", one.unit_id, one.unit_candidates)
        if row.result:
            yield from _linked(register, f"result {row.result}", row.result_id, row.result_candidates)
    elif row.unit:
        yield from _linked(register, row.unit, row.unit_id, row.unit_candidates)
    else:
        yield "central" if row.unit == "" else "no unit"


def _linked(register: Register, name: str, ident: str | None, candidates: Sequence[str]) -> Iterator[str]:
    if ident is None and not candidates:
        yield f"{name}: not in the register"
    elif ident is not None:
        yield f"{name}: {_unit(register, ident)}"
    else:
        shown = "; or ".join(_unit(register, one) for one in candidates[:_CANDIDATES_SHOWN])
        more = len(candidates) - _CANDIDATES_SHOWN
        yield f"{name}: open between {len(candidates)}: {shown}" + (f"; and {more} more" if more > 0 else "")


def _unit(register: Register, ident: str) -> str:
    """Return id, name and days of a unit."""
    unit = register.units[ident]
    since = f"from {unit.founded}" if unit.founded else ""
    until = f"until {unit.until}" if unit.until else ""
    days = " ".join(filter(None, (since, until)))
    return f"{ident} {register.told(ident)}" + (f" ({days})" if days else "")
