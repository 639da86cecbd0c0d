"""Who held what, as far as the bounds of a tenure tell (docs/tenures.md); by the rules of the explorer."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

import msgspec

from kg.export.svg.palette import System
from kg.export.svg.relations import Relations
from kg.export.svg.words import Language, body_in_english, say, say_day, say_period, title_name
from kg.vocabulary.load import load_vocabulary

# certain: between two days on which it is shown; open: seen before, no end known; possible: not excluded.
Certainty = Literal["certain", "open", "possible", "none"]
CERTAINTIES: tuple[Certainty, ...] = ("certain", "open", "possible")
# A side that nothing bounds is called possible for a term of five years beyond what is known, no longer.
OPEN_SIDE = timedelta(days=5 * 365)
# How far such a side is drawn.
FADE = timedelta(days=400)

_LANES: dict[str, System] = {
    "party": "party",
    "state": "state",
    "armed": "state",
    "justice": "state",
    "council": "council",
    "front": "front",
    "mass": "front",
}
_LABELS: dict[str, System] = {"PartyBody": "party", "FrontBody": "front", "StateBody": "state"}


class Tenure(msgspec.Struct, frozen=True, kw_only=True):
    """A spell in a post.

    Attributes:
        person, position, body: references. name: of the position. system: of the body.
        begins: it began on one of the days from the first to the second, inclusive; None is not known.
        ends: its last day, likewise.
        seen: days on which a document shows it, in order.
        is_held: no end is known and nobody after (HOLDS).
        terms: years of the terms it was in. has_conflict: a source shows somebody else in the one seat.
    """

    person: str
    position: str
    body: str
    name: str
    system: System
    capacity: str = "full"
    begins: tuple[date | None, date | None] = (None, None)
    ends: tuple[date | None, date | None] = (None, None)
    seen: tuple[date, ...] = ()
    is_held: bool = False
    terms: tuple[tuple[int, int], ...] = ()
    has_conflict: bool = False

    @property
    def bounds(self) -> tuple[date, ...]:
        """The bounds that are known, from the first start to the last end."""
        return tuple(day for day in (*self.begins, *self.ends) if day)

    @property
    def certain(self) -> tuple[date, date] | None:
        """The days between which it was certainly held, inclusive."""
        first, last = self.begins[1], self.ends[0]
        return (first, last) if first and last and first <= last else None


class Piece(msgspec.Struct, frozen=True):
    """A part of a bar; `fades` to a side that nothing bounds."""

    first: date
    last: date
    look: Certainty
    fades: Literal["", "left", "right"] = ""


def certainty_on(told: Tenure, day: date) -> Certainty:
    """Return how certain it is that a tenure was held on a day."""
    (earliest, begun), (lasting, over) = told.begins, told.ends
    if (earliest and day < earliest) or (over and day > over):
        return "none"
    if begun and day >= begun:
        if lasting and day <= lasting:
            return "certain"
        if told.is_held:
            return "open"
    known = told.bounds
    if known and (day < known[0] - OPEN_SIDE or day > known[-1] + OPEN_SIDE):
        return "none"
    return "possible"


def pieces(told: Tenure, last: date) -> tuple[Piece, ...]:
    """Return the parts of the bar of a tenure, in order of time; none where no day is known.

    Args:
        last: day until which what has no end is drawn.
    """
    if not told.bounds:
        return ()
    (earliest, begun), (lasting, over) = told.begins, told.ends
    middle = told.certain or ((begun or lasting or earliest or over),) * 2
    first, until = (day or told.bounds[0] for day in middle)
    found: list[Piece] = []
    if earliest is None:
        found.append(Piece(first - FADE, first, "possible", "left"))
    elif earliest < first:
        found.append(Piece(earliest, first, "possible"))
    if told.certain:
        found.append(Piece(first, until, "certain"))
    if told.is_held and begun:
        if until < last:
            found.append(Piece(until, last, "open", "right"))
    elif over is None:
        found.append(Piece(until, until + FADE, "possible", "right"))
    elif over > until:
        reached = min(over, until + OPEN_SIDE)
        found.append(Piece(until, reached, "possible", "right" if reached < over else ""))
    return tuple(found)


def tell_days(told: Tenure, language: Language) -> str:
    """Return the days of a tenure in words: nothing is said that is not known."""
    bounds = ", ".join(part for part in _tell_bounds(told, language) if part)
    parts = [part for part in (bounds, _tell_seen(told.seen, language)) if part]
    return "; ".join(parts) or say(language, "no_days")


def _tell_bounds(told: Tenure, language: Language) -> tuple[str, str]:
    (earliest, begun), (lasting, over) = told.begins, told.ends
    # One sighting bounds both sides; it is told as such, not as two bounds.
    if earliest is None and begun and begun == lasting and told.seen:
        return "", _side(None, over, "until", language)
    return _side(earliest, begun, "from", language), _side(lasting, over, "until", language)


def _side(first: date | None, last: date | None, word: str, language: Language) -> str:
    if first and last:
        if period := say_period(first, last, language):
            return say(language, word, day=period)
        days = (say_day(day, language) for day in (first, last))
        return say(language, f"{word}_between", **dict(zip(("first", "last"), days, strict=True)))
    if first:
        return say(language, f"{word}_earliest", day=say_day(first, language))
    return say(language, f"{word}_latest", day=say_day(last, language)) if last else ""


def _tell_seen(seen: Sequence[date], language: Language) -> str:
    if not seen:
        return ""
    first, last = say_day(seen[0], language), say_day(seen[-1], language)
    if len(seen) == 1:
        return say(language, "seen_once", day=first)
    return say(language, "seen_times", n=len(seen), first=first, last=last)


def post_in_english(told: Tenure, graph: Relations) -> str:
    """Return post and body by the terms of the vocabulary, "" where it has none for the body."""
    unit = graph.target(told.body, "OF_UNIT")
    body = body_in_english(graph.text(told.body, "kind"), graph.name(unit) if unit else "")
    title = title_name(graph.text(told.position, "title"), "", "en")
    return f"{title}, {body}" if title and body else ""


def tenures_of_person(graph: Relations, person: str) -> tuple[Tenure, ...]:
    """Return the tenures of a person in the order of time, those without a day last."""
    refs = (edge.target for edge in graph.out(person, "HAS_TENURE"))
    return _in_time(tenure for tenure in (_read(graph, person, ref) for ref in refs) if tenure)


def tenures_of_position(graph: Relations, position: str) -> tuple[Tenure, ...]:
    """Return the tenures in a position in the order of time, those without a day last."""
    found = []
    for edge in graph.into(position, "OF_POSITION"):
        for holder in graph.into(edge.source, "HAS_TENURE"):
            if tenure := _read(graph, holder.source, edge.source):
                found.append(tenure)
    return _in_time(found)


def _in_time(tenures: Iterable[Tenure]) -> tuple[Tenure, ...]:
    def order(told: Tenure) -> tuple[date, str, str]:
        first = told.begins[1] or told.begins[0] or told.ends[0] or told.ends[1]
        return first or date.max, told.name, told.person

    return tuple(sorted(tenures, key=order))


def _read(graph: Relations, person: str, ref: str) -> Tenure | None:
    position = graph.target(ref, "OF_POSITION")
    body = graph.target(position, "IN_BODY") if position else None
    if position is None or body is None:
        return None
    tenure = ref.partition("/")[2]
    terms = (edge.target for edge in graph.out(ref, "IN_TERM"))
    conflicts = [edge.target for edge in graph.out(ref, "CONFLICTS_WITH")]
    conflicts += [edge.source for edge in graph.into(ref, "CONFLICTS_WITH")]
    return Tenure(
        person=person,
        position=position,
        body=body,
        name=graph.name(position),
        system=system_of(graph, body),
        capacity=graph.text(ref, "capacity") or "full",
        begins=(graph.day(ref, "startNotBefore"), graph.day(ref, "startNotAfter")),
        ends=(graph.day(ref, "endNotBefore"), graph.day(ref, "endNotAfter")),
        seen=graph.days(ref, "seenOn"),
        is_held=any(edge.properties["tenure"] == tenure for edge in graph.out(person, "HOLDS")),
        terms=tuple(sorted({_years(graph, term) for term in terms})),
        has_conflict=any(end.startswith("Tenure/") for end in conflicts),
    )


def _years(graph: Relations, term: str) -> tuple[int, int]:
    return int(graph.text(term, "fromYear")), int(graph.text(term, "untilYear"))


def system_of(graph: Relations, body: str) -> System:
    """Return which of the parallel systems a body is of."""
    kind = load_vocabulary().bodies.get(graph.text(body, "kind"))
    if kind:
        return _LANES[kind.system]
    node = graph.node(body)
    labels = node.labels if node else ()
    return next((system for label, system in _LABELS.items() if label in labels), "other")
