"""A tenure in lines of text: from when until when, what says so, and what contradicts it."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby

from kg.cli.around import Around, name_of
from kg.cli.sentences import INDENT, by_day, sentence
from kg.model.graph import Edge, Node, Value
from kg.model.ids import split_ref

_START = ("startNotBefore", "startNotAfter")
_END = ("endNotBefore", "endNotAfter")
# What one sighting sets.
_SIGHTING = ("startNotAfter", "endNotBefore")
_WORDS = {
    "startNotBefore": "from {} at the earliest",
    "startNotAfter": "from {} at the latest",
    "endNotBefore": "until {} at the earliest",
    "endNotAfter": "until {} at the latest",
}
# How many sentences for a bound, and how many besides.
_SOURCES, _OTHERS = 3, 5
Told = Mapping[str, Value]


def headline(tenure: Node, around: Around, *, of_person: bool) -> str:
    """Return whether it is held, and the position (or the person), with the capacity."""
    person, position = ends(tenure, around)
    held = "holds" if is_held(tenure, around) else "held"
    return f"{held}  {name_of(position if of_person else person)}{capacity(tenure)}"


def capacity(tenure: Node) -> str:
    """Return the capacity in brackets, nothing for the usual one."""
    told = str(tenure.properties["capacity"])
    return "" if told == "full" else f" ({told.replace('_', ' ')})"


def is_held(tenure: Node, around: Around) -> bool:
    """Return whether the shortcut of a tenure says that it is held."""
    person, _ = ends(tenure, around)
    return any(edge.properties["tenure"] == tenure.id for edge in around.out(person.ref, "HOLDS"))


def ends(tenure: Node, around: Around) -> tuple[Node, Node]:
    """Return the person and the position of a tenure."""
    return around.sources(tenure.ref, "HAS_TENURE")[0], around.targets(tenure.ref, "OF_POSITION")[0]


def in_time(tenures: Iterable[Node], around: Around) -> list[Node]:
    """Return tenures in order of the first day that something tells of them; the others last."""

    def order(tenure: Node) -> tuple[str, str]:
        told = {
            edge.properties["bound"]
            for edge in around.into(tenure.ref, "SETS")
            if split_ref(edge.source)[0] not in ("Unit", "Body", "Term")
        }
        bounds = [bound for bound in (*reversed(_START), *_END) if bound in told]
        return str(tenure.properties[bounds[0]]) if bounds else "9999", tenure.id

    return sorted(tenures, key=order)


def summary(tenure: Node, around: Around) -> str:
    """Return one line: from when until when, when it was seen, in which term."""
    told = tenure.properties
    sides = (tuple(bound for bound in side if bound in told) for side in (_START, _END))
    parts = [_phrase(told, side) for side in sides if side]
    parts.extend([_seen(told), *_terms(tenure, around)])
    return "; ".join(part for part in parts if part) or "no day of it is known"


def tenure_lines(tenure: Node, around: Around, depth: int = 1, most: int | None = _OTHERS) -> Iterator[str]:
    """Yield each bound with what sets it, days seen, terms, conflicts, and the other sentences.

    Args:
        most: of the other sentences; None: all.
    """
    edge = INDENT * depth
    settings: dict[str, list[Edge]] = {}
    for setting in around.into(tenure.ref, "SETS"):
        settings.setdefault(str(setting.properties["bound"]), []).append(setting)
    shown: list[Node] = []
    for groups in _in_one_line(tenure.properties, settings):
        said = [one for bounds in groups for one in settings.get(bounds[0], [])]
        yield from _bound_lines(tenure, groups, said, around, depth)
        shown.extend(_said(said, around)[:_SOURCES])
    if not settings:
        yield f"{edge}no day of it is known"
    if len(_many(tenure.properties.get("seenOn"))) > 1:
        yield f"{edge}{_seen(tenure.properties)}"
    yield from (f"{edge}{line}" for line in (*_terms(tenure, around), *_conflicts(tenure, around)))
    yield from _other_sentences(tenure, around, shown, depth, most)


def _in_one_line(told: Told, settings: Mapping[str, list[Edge]]) -> Iterator[list[tuple[str, ...]]]:
    """Yield what is told in one line: one side, or one sighting, and all that the same sentences say."""
    sources = {bound: {one.source for one in settings.get(bound, ())} for bound in (*_START, *_END)}

    def is_one(bounds: tuple[str, str]) -> bool:
        return all(bound in told for bound in bounds) and sources[bounds[0]] == sources[bounds[1]]

    if is_one(_SIGHTING) and told[_SIGHTING[0]] == told[_SIGHTING[1]] and not is_one(_START):
        groups: list[tuple[str, ...]] = [_START[:1], _SIGHTING, _END[1:]]
    else:
        groups = []
        for side in (_START, _END):
            groups.extend([side] if is_one(side) else [(bound,) for bound in side])
    kept = (group for group in groups if all(bound in told for bound in group))
    for _, alike in groupby(kept, key=lambda group: sorted(sources[group[0]])):
        yield list(alike)


def _bound_lines(
    tenure: Node, groups: list[tuple[str, ...]], settings: list[Edge], around: Around, depth: int
) -> Iterator[str]:
    others = [_because(one, tenure, around) for one in settings if split_ref(one.source)[0] != "Claim"]
    said = _said(settings, around)
    words = [_why(one) for one in settings if split_ref(one.source)[0] == "Claim"]
    phrase = ", ".join(_phrase(tenure.properties, bounds) for bounds in groups)
    reasons = [word for word in dict.fromkeys(words) if not phrase.startswith(word)]
    told = f": {', '.join(reasons)}" if reasons else ""
    yield f"{INDENT * depth}{phrase}{told}" + "".join(f", {other}" for other in dict.fromkeys(others))
    for claim in said[:_SOURCES]:
        yield from sentence(claim, around, depth + 1)
    if len(said) > _SOURCES:
        yield f"{INDENT * (depth + 1)}and {len(said) - _SOURCES} more"


def _why(setting: Edge) -> str:
    """Why a sentence sets a bound; that it prints the start or the end follows from the bound."""
    why = str(setting.properties["why"])
    return "printed" if why.startswith("printed") else why


def _said(settings: Iterable[Edge], around: Around) -> list[Node]:
    claims = (around.nodes[one.source] for one in settings)
    return by_day((node for node in claims if node.kind == "Claim"), around)


def _because(setting: Edge, tenure: Node, around: Around) -> str:
    """What other than a sentence sets a bound, in words."""
    source, why = around.nodes[setting.source], str(setting.properties["why"])
    if source.kind == "Tenure":
        day = tenure.properties[str(setting.properties["bound"])]
        person, _ = ends(source, around)
        verb = "is seen in" if day in _many(source.properties.get("seenOn")) else "certainly held"
        return f"because {name_of(person)} {verb} the post on {day}{capacity(source)}"
    if source.kind == "Correction":
        told = source.properties
        return f"corrected by {told['by']} on {told['on']}: {told['why']}"
    if source.kind == "Term":
        return f"{why} {name_of(source)}"
    # "the unit ended", "the body was founded"
    return f"because {name_of(source)} {why.partition(' ')[2].partition(' ')[2]}"


def _conflicts(tenure: Node, around: Around) -> Iterator[str]:
    edges = around.out(tenure.ref, "CONFLICTS_WITH") + around.into(tenure.ref, "CONFLICTS_WITH")
    for edge in edges:
        other = around.nodes[edge.target if edge.source == tenure.ref else edge.source]
        told = edge.properties
        who = name_of(ends(other, around)[0] if other.kind == "Tenure" else other)
        believed = name_of(ends(tenure, around)[0]) if told["preferred"] == tenure.id else who
        yield f"conflict with {who} on {told['on']}: {told['reason']}; {believed} is preferred"


def _other_sentences(
    tenure: Node, around: Around, shown: Iterable[Node], depth: int, most: int | None
) -> Iterator[str]:
    """The sentences that set no bound, and those that are not believed."""
    told_already = {claim.ref for claim in shown}
    against: dict[str, list[str]] = {}
    for edge in around.into(tenure.ref, "DISPUTES"):
        against.setdefault(edge.source, []).append(str(edge.properties.get("what", "")))
    supporting = by_day(around.sources(tenure.ref, "SUPPORTS"), around)
    others = [claim for claim in supporting if claim.ref not in told_already and claim.ref not in against]
    if others:
        yield f"{INDENT * depth}{'also' if told_already else 'told by'}"
    for claim in others[:most]:
        yield from sentence(claim, around, depth + 1)
    if most is not None and len(others) > most:
        yield f"{INDENT * (depth + 1)}and {len(others) - most} more; kg why {tenure.id}"
    for claim in by_day((around.nodes[ref] for ref in against), around):
        what = ", ".join(sorted(filter(None, against[claim.ref])))
        yield f"{INDENT * depth}not believed of its {what}" if what else f"{INDENT * depth}disputed"
        yield from sentence(claim, around, depth + 1)


def _terms(tenure: Node, around: Around) -> list[str]:
    return [f"term {name_of(term)}" for term in around.targets(tenure.ref, "IN_TERM")]


def _phrase(told: Told, bounds: tuple[str, ...]) -> str:
    first, last = told[bounds[0]], told[bounds[-1]]
    if bounds == _SIGHTING:
        return f"in office on {first}"
    if len(bounds) == 1:
        return _WORDS[bounds[0]].format(first)
    return f"{'from' if bounds == _START else 'until'} {period(first, last)}"


def period(first: Value, last: Value) -> str:
    """Return the days from the first to the last as they are printed: a day, a month, a year, or both ends.

    >>> period(date(2025, 7, 1), date(2025, 7, 31))
    '2025-07'
    """
    if first == last:
        return str(first)
    if isinstance(first, date) and isinstance(last, date) and first.day == 1 and first.year == last.year:
        if (last.month, last.day) == (12, 31) and first.month == 1:
            return str(first.year)
        if first.month == last.month and last.day == monthrange(last.year, last.month)[1]:
            return f"{first:%Y-%m}"
    return f"between {first} and {last}"


def _seen(told: Told) -> str:
    days = _many(told.get("seenOn"))
    if len(days) > 1:
        return f"seen in office on {len(days)} days, {days[0]} to {days[-1]}"
    return f"seen in office on {days[0]}" if days else ""


def _many(value: Value | None) -> tuple[Value, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)
