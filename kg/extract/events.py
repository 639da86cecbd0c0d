"""Events of a document: occasions of its sentences, those of one event put together."""

from collections.abc import Sequence

import msgspec

from kg.extract.congresses import congresses
from kg.extract.context import Context
from kg.extract.meetings import conferences, elections
from kg.extract.occasions import Occasion
from kg.extract.sessions import sessions
from kg.extract.source import Source
from kg.model.document import DocumentDay
from kg.model.findings import Event, Span

_GRAMMARS = (congresses, sessions, elections, conferences)
_CONFIDENCE = 0.85


def events(
    source: Source, raw: str, context: Context, spans: Sequence[Span], day: DocumentDay | None
) -> tuple[Event, ...]:
    """Return the events a text tells, in its order; what is said of one in several places is one event."""
    found: list[Occasion] = []
    for span in spans:
        for grammar in _GRAMMARS:
            for occasion in grammar(source, context, span, day):
                _add(found, occasion)
    return tuple(_event(source, raw, occasion) for occasion in sorted(found, key=lambda one: one.span))


def _add(found: list[Occasion], occasion: Occasion) -> None:
    """Add an occasion, or complete the same one said before."""
    for index, known in enumerate(found):
        if (known.kind, known.body.name) == (occasion.kind, occasion.body.name) and _may_be_one(
            known, occasion
        ):
            found[index] = _completed(known, occasion)
            return
    found.append(occasion)


def _may_be_one(a: Occasion, b: Occasion) -> bool:
    """Return whether nothing tells two occasions of one kind and body apart."""
    pairs: list[tuple[object, object]] = [(a.ordinal, b.ordinal)]
    if _is_number(a.term) == _is_number(b.term):  # "khóa XV" and "2021-2026" may be the same
        pairs.append((a.term, b.term))
    if a.kind == "conference":
        pairs.append((a.on, b.on))
    return all(one is None or other is None or one == other for one, other in pairs)


def _is_number(term: str | None) -> bool:
    return term is not None and term.startswith("khóa")


def _completed(known: Occasion, more: Occasion) -> Occasion:
    if not (known.ordinal or known.term) and (more.ordinal or more.term):
        known, more = more, known  # the mention that says more is quoted
    return msgspec.structs.replace(
        known,
        ordinal=known.ordinal or more.ordinal,
        term=more.term if more.term and _is_number(known.term) else known.term or more.term,
        on=known.on or more.on,
        basis=known.basis if known.on else more.basis,
    )


def _event(source: Source, raw: str, occasion: Occasion) -> Event:
    span = source.normalised.raw(occasion.span)
    unit = occasion.body.unit
    return Event(
        quote=raw[slice(*span)],
        span=span,
        spans={"event": span},
        confidence=_CONFIDENCE,
        kind=occasion.kind,
        body=occasion.body.name,
        body_kind=occasion.body.kind,
        body_name=occasion.body.own_name,
        unit=unit.name if unit else "",
        unit_id=unit.id if unit else None,
        unit_candidates=() if unit is None or unit.id else unit.ids,
        ordinal=occasion.ordinal,
        term=occasion.term,
        date=occasion.on,
        date_basis=occasion.basis,
    )
