"""Events of a document: occasions of its sentences, those of one event put together."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.events.congress_lines import listed
from kg.extract.events.congresses import PARTY, congresses
from kg.extract.events.elections import ASSEMBLY, elections
from kg.extract.events.event_days import by_kind_alone
from kg.extract.events.meetings import CENTRAL_COMMITTEE, conferences
from kg.extract.events.occasions import Day, EventText, Occasion
from kg.extract.events.participants import Part, parts
from kg.extract.events.sessions import sessions
from kg.extract.events.shared_terms import is_number, with_term_of_round, with_years
from kg.extract.linking.context import Context
from kg.extract.mentions.evidence import CandidateEvent
from kg.extract.mentions.known import Known
from kg.extract.mentions.people import printed_name
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Sentence
from kg.model.dates import Interval, interval
from kg.model.document import DocumentDay
from kg.model.findings import Event, EventKind, Participant, Span
from kg.text.dates import find_dates
from kg.text.numbers import parse_ordinal

_GRAMMARS = (congresses, sessions, elections, conferences)
# Mostly spoken of by others.
_CENTRAL = (PARTY, CENTRAL_COMMITTEE, ASSEMBLY)
# "họp bàn công tác chuẩn bị Đại hội", "Đại hội … thành công" at the head of a line.
_PREPARED = re.compile(r"(?:(?:tổ chức|chuẩn bị|khai mạc)(?: cho)? |[.\n]\s*|^)$", re.IGNORECASE)
_PREPARED_LONG, _JUST_BEFORE = 20, 400
# "Sáng cùng ngày, Tỉnh ủy A tổ chức hội nghị".
_SAME_DAY = re.compile(r"(?<!\w)cùng ngày(?!\w)", re.IGNORECASE)
# How far from the words for an event people still take part in it; its name may follow them.
_REACH, _AHEAD, _NEXT_TO = 4000, 250, 30


class _Mention(msgspec.Struct, frozen=True):
    """Where one of the occasions found is told."""

    position: int
    index: int
    is_aside: bool = False


def events(
    source: Source, raw: str, context: Context, read: Sequence[Sentence], day: DocumentDay | None
) -> tuple[Event, ...]:
    """Return the events a text tells, in its order; what is said of one in several places is one event."""
    found: list[Occasion] = []
    told: list[_Mention] = []
    reading = EventText(source, context, day)
    spotted, spans = source.spotted, [sentence.span for sentence in read]
    places = (
        spotted.sentences("congress", spans),
        spotted.sentences("session", spans),
        spotted.sentences("election", spans) & spotted.sentences("elected", spans),
        spotted.sentences("conference", spans),
    )
    for index in sorted(set().union(*places)):
        for grammar, place in zip(_GRAMMARS, places, strict=True):
            for occasion in grammar(reading, read[index].span) if index in place else ():
                occasion = _with_same_day(source.text, read[index].span[0], occasion, found, told)
                told.append(_Mention(occasion.span[0], _add(found, occasion), occasion.is_aside))
        before = tuple(found) if index in places[0] else ()
        for occasion in listed(reading, read[index].span, before) if index in places[0] else ():
            told.append(_Mention(occasion.span[0], _add(found, occasion)))
        short = by_kind_alone(reading, read[index].span) if index else None
        if short is not None:
            before_it = _just_before(found, told, read[index - 1].span, short[0])
            _complete(source.text, found, before_it, short[1])
    if not found:
        return ()
    found = with_term_of_round(with_years(source.text, found))
    people = _participants(source, raw, read, found, told)
    read_here = [
        _event(source, raw, context, occasion, people.get(index, ()))
        for index, occasion in enumerate(found)
        if occasion.kind != "congress"
        or occasion.ordinal
        or occasion.term
        or occasion.on
        or occasion.is_attended
        if not _is_echo(source.text, occasion, found)
    ]
    return tuple(sorted(read_here, key=lambda event: event.span))


def _just_before(
    found: Sequence[Occasion], told: Sequence[_Mention], span: Span, kind: EventKind
) -> _Mention | None:
    """Return the event of a kind that the sentence before tells, if no other is near nor of its body."""
    near = [one for one in told if found[one.index].kind == kind and one.position >= span[1] - _JUST_BEFORE]
    if len({one.index for one in near}) != 1 or near[-1].position < span[0]:
        return None
    body = found[near[-1].index].body
    of_body = [one for one in found if one.kind == kind and one.body == body]
    return near[-1] if len(of_body) == 1 else None


def _with_same_day(
    text: str, start: int, occasion: Occasion, found: Sequence[Occasion], told: Sequence[_Mention]
) -> Occasion:
    """Return the occasion of "cùng ngày" with the day of the one told last, if no other is printed since.

    Args:
        start: of the sentence.
    """
    if occasion.on or not told or not _SAME_DAY.search(text, start, occasion.span[0]):
        return occasion
    last, until = found[told[-1].index], occasion.span[0]
    since = find_dates(text, max(told[-1].position, until - _REACH), until)
    if last.on is None or any(one.day and one.iso(int(last.on[:4])) != last.on for one in since):
        return occasion
    return msgspec.structs.replace(occasion, when=last.when)


def _complete(text: str, found: list[Occasion], told: _Mention | None, when: Day) -> None:
    """Give its day to an event that has none, where the text tells of it and not only speaks of it."""
    if told is None or when[0] is None:
        return
    one = found[told.index]
    if (
        one.on is None
        and one.body not in _CENTRAL
        and (one.kind != "congress" or _may_be_on(text, one, when[0]))
    ):
        found[told.index] = msgspec.structs.replace(one, when=when)


def _may_be_on(text: str, congress: Occasion, on: str) -> bool:
    """Return whether a congress is held or prepared where told, and a day near the first of its term."""
    start = congress.span[0]
    is_own = congress.is_held or _PREPARED.search(text, max(0, start - _PREPARED_LONG), start)
    first = congress.term[:4] if congress.term else on[:4]
    return bool(is_own) and not congress.is_cited and abs(int(first) - int(on[:4])) <= 1


def _participants(
    source: Source, raw: str, read: Sequence[Sentence], found: Sequence[Occasion], told: Sequence[_Mention]
) -> dict[int, tuple[Participant, ...]]:
    """Return the people that took part, by the event's index."""
    held = [one for one in told if found[one.index].kind != "election" and _is_held(found[one.index])]
    if not held:
        return {}
    known = Known(item for sentence in read for item in sentence.items)
    by_event: dict[int, dict[tuple[str, str], Participant]] = {}
    spans = [sentence.span for sentence in read]
    for index in sorted(source.spotted.sentences("participation", spans)):
        for part in parts(source.text, read[index]):
            event = _event_of(part, held, found)
            person = known.full(part.person)
            if event is None or person is None:
                continue
            name = printed_name(raw, source.normalised.raw((person.start, person.end)))
            span = source.normalised.raw((part.person.start, part.person.end))
            by_event.setdefault(event, {}).setdefault(
                (name, part.role), Participant(person=name, role=part.role, span=span)
            )
    return {index: tuple(rows.values()) for index, rows in by_event.items()}


def _is_echo(text: str, occasion: Occasion, found: Sequence[Occasion]) -> bool:
    """Return whether "Đại hội tỉnh A lần thứ N", taken for the party's, is that of an organisation."""
    if occasion.body.kind != "dang-bo" or "đảng" in text[slice(*occasion.span)].lower():
        return False
    return any(
        one.kind == "congress"
        and one.body.kind != "dang-bo"
        and one.body.unit == occasion.body.unit
        and one.ordinal == occasion.ordinal
        for one in found
    )


def _is_held(occasion: Occasion) -> bool:
    """Return whether a text may tell an event from inside; the party's congresses are mostly cited."""
    return occasion.on is not None or occasion.body != PARTY


def _event_of(part: Part, held: Sequence[_Mention], found: Sequence[Occasion]) -> int | None:
    """Return the event that somebody took part in: of its kind the one told last, else the only one."""
    fitting = [one for one in held if part.kind in (None, found[one.index].kind)]
    before = [one for one in fitting if part.at - _REACH < one.position < part.at + _AHEAD]
    ahead = [one for one in before if part.at <= one.position < part.at + _NEXT_TO]
    if before:
        return _not_aside(ahead[:1] or before, part)
    only = {one.index for one in fitting}
    return only.pop() if len(only) == 1 else None


def _not_aside(told: Sequence[_Mention], part: Part) -> int | None:
    """Return the event told last; where it is only spoken of there, it must be told elsewhere.

    Else what is told just before, as the meeting at which it is spoken of.
    """
    last = told[-1]
    if not last.is_aside:
        return last.index
    itself = [one for one in told if not one.is_aside]
    if any(one.index == last.index for one in itself):
        return last.index
    near = [one for one in itself if one.position > min(last.position, part.at) - _JUST_BEFORE]
    return near[-1].index if near else None


def _add(found: list[Occasion], occasion: Occasion) -> int:
    """Add an occasion, or complete the same one said before; return its index."""
    for index, known in enumerate(found):
        if (known.kind, known.body.name) == (occasion.kind, occasion.body.name) and _may_be_one(
            known, occasion
        ):
            found[index] = _completed(known, occasion)
            return index
    found.append(occasion)
    return len(found) - 1


def _may_be_one(a: Occasion, b: Occasion) -> bool:
    """Return whether nothing tells two occasions of one kind and body apart."""
    if any(one.is_cited and other.is_held and not other.ordinal for one, other in ((a, b), (b, a))):
        return False
    if any(one.is_special and other.ordinal == 1 for one, other in ((a, b), (b, a))):
        return False
    pairs: list[tuple[object, object]] = [(a.ordinal, b.ordinal)]
    if is_number(a.term) == is_number(b.term):  # "khóa XV" and "2021-2026" may be the same
        pairs.append((_term(a.term), _term(b.term)))
    is_numbered = a.ordinal is not None and a.term is not None and (a.ordinal, a.term) == (b.ordinal, b.term)
    if a.kind == "conference" and not is_numbered:
        pairs.append((a.on, b.on))
    return all(one is None or other is None or one == other for one, other in pairs)


def _term(term: str | None) -> str | int | None:
    """Return a term to be compared: "khóa IX" is "khóa 9"."""
    return parse_ordinal(term.removeprefix("khóa").strip()) if term and is_number(term) else term


def _completed(known: Occasion, more: Occasion) -> Occasion:
    if not (known.ordinal or known.term) and (more.ordinal or more.term):
        known, more = more, known  # the mention that says more is quoted
    return msgspec.structs.replace(
        known,
        ordinal=known.ordinal or more.ordinal,
        term=more.term if more.term and is_number(known.term) else known.term or more.term,
        when=known.when if known.on else more.when,
    )


def _days(occasion: Occasion) -> Interval | None:
    """Return the day of an event, else the years of its term, which began with it or in which it fell."""
    if occasion.on is not None:
        return interval(occasion.on)
    if occasion.term is None or is_number(occasion.term):
        return None
    return Interval(interval(occasion.term[:4]).first, interval(occasion.term[-4:]).first)


def _event(
    source: Source, raw: str, context: Context, occasion: Occasion, people: tuple[Participant, ...]
) -> Event:
    span = source.normalised.raw(occasion.span)
    unit, days = occasion.body.unit, _days(occasion)
    unit = context.other_days.then(unit, days) if unit is not None and days is not None else unit
    return CandidateEvent(
        rule=occasion.rule,
        quote=raw[slice(*span)],
        span=span,
        spans={"event": span},
        kind=occasion.kind,
        body=occasion.body.name,
        body_kind=occasion.body.kind,
        body_name=occasion.body.own_name,
        unit=unit.name if unit else "",
        unit_id=unit.id if unit else None,
        unit_candidates=unit.candidates if unit else (),
        ordinal=occasion.ordinal,
        term=occasion.term,
        date=occasion.on,
        date_basis=occasion.when[1],
        participants=people,
    )
