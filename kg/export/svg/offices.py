"""The bodies of a unit on a day, and who held their posts, read from the graph."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

import msgspec

from kg.errors import NotFound, OutputError
from kg.export.svg.palette import System
from kg.export.svg.relations import Relations
from kg.export.svg.tenures import (
    CERTAINTIES,
    Certainty,
    Tenure,
    certainty_on,
    system_of,
    tenures_of_position,
)
from kg.export.svg.words import Language, body_in_english, title_name
from kg.vocabulary.load import load_vocabulary

MOST_BODIES = 80
_LAST_RANK = 99
# What a unit is led by; all other bodies stand below.
_MAIN = ("hoi-dong-nhan-dan", "uy-ban-nhan-dan", "uy-ban-mttq")
_HEADS = {"hoi-dong-nhan-dan": "chu-tich", "uy-ban-nhan-dan": "chu-tich"}


class Holder(msgspec.Struct, frozen=True, kw_only=True):
    """Who held a post on the day.

    Attributes:
        person: reference. capacity: full, acting or in_charge.
        last_seen: in office until the day; next_seen: where that was never, the first time after it.
        has_conflict: another source shows somebody else in the one seat.
    """

    person: str
    name: str
    certainty: Certainty
    capacity: str = "full"
    last_seen: date | None = None
    next_seen: date | None = None
    has_conflict: bool = False


class Post(msgspec.Struct, frozen=True, kw_only=True):
    """A position of a body.

    Attributes:
        title: in the language of the picture. name: with its body, likewise.
        holders: the certain first; if none is, the likeliest possible. others: how many more there may be.
        vacant_on: day on which a source says that nobody held it, None where none does.
        is_head: whether it heads the party committee, the council or the people's committee of the unit.
    """

    position: str
    title: str
    name: str
    holders: tuple[Holder, ...] = ()
    others: int = 0
    vacant_on: date | None = None
    is_head: bool = False


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """A body of the unit.

    Attributes:
        english: its name by the vocabulary, "" where not shown.
        within, led_by: references of the bodies it is a part of and that lead it, as far as they are drawn.
    """

    body: str
    name: str
    english: str
    system: System
    posts: tuple[Post, ...] = ()
    within: str | None = None
    led_by: str | None = None


class Offices(msgspec.Struct, frozen=True, kw_only=True):
    """A unit on a day with its bodies; `places` are the units above it, `elsewhen` bodies on other days."""

    name: str
    places: tuple[str, ...]
    day: date
    offices: tuple[Office, ...]
    elsewhen: int = 0


def read_offices(graph: Relations, unit: str, day: date, language: Language) -> Offices:
    """Return the bodies of a unit on a day.

    Raises: NotFound: none is known. OutputError: they are more than a picture can show.
    """
    known = [edge.source for edge in graph.into(unit, "OF_UNIT")]
    there = [body for body in known if graph.is_there(body, day)]
    if not there:
        more = f"; {len(known)} are on other days, choose one with --on" if known else ""
        raise NotFound(f"{graph.name(unit)} ({unit}): no body is known there on {day}{more}")
    if len(there) > MOST_BODIES:
        raise OutputError(
            f"{len(there)} bodies do not fit into one picture (at most {MOST_BODIES}); "
            "see all of them with kg export html --unit"
        )
    offices = [_office(graph, body, unit, set(there), day, language) for body in there]
    return Offices(
        name=graph.name(unit),
        places=tuple(graph.name(one) for one in graph.above(unit, day)),
        day=day,
        offices=tuple(sorted(offices, key=partial(_weight, graph))),
        elsewhen=len(known) - len(there),
    )


def _weight(graph: Relations, office: Office) -> tuple[bool, int, str, str]:
    is_main = graph.text(office.body, "kind") in _MAIN or _leads_unit(graph, office.body)
    return not is_main, -len(office.posts), office.name, office.body


def _leads_unit(graph: Relations, body: str) -> bool:
    """Whether it is the committee of the unit itself: Tỉnh ủy, Đảng ủy xã, not that of one of its offices."""
    kind = load_vocabulary().bodies.get(graph.text(body, "kind"))
    return kind is not None and kind.is_party_committee and kind.pattern.endswith("{name}")


def _is_head(graph: Relations, position: str) -> bool:
    body, title = graph.target(position, "IN_BODY"), graph.text(position, "title")
    if body is None:
        return False
    if _leads_unit(graph, body):
        return title == "bi-thu"
    return title == _HEADS.get(graph.text(body, "kind"))


def _office(graph: Relations, body: str, unit: str, there: set[str], day: date, language: Language) -> Office:
    kind = graph.text(body, "kind")
    within = (edge.target for edge in graph.out(body, "PART_OF_BODY") if edge.target in there)
    led_by = (edge.source for edge in graph.into(body, "LEADS") if edge.source in there)
    positions = sorted(
        (edge.source for edge in graph.into(body, "IN_BODY")), key=lambda one: _rank(graph, one)
    )
    english = body_in_english(kind, graph.name(unit)) if language == "en" else ""
    return Office(
        body=body,
        name=graph.name(body),
        english=english,
        system=system_of(graph, body),
        posts=tuple(_post(graph, one, english, day, language) for one in positions),
        within=next(within, None),
        led_by=next(led_by, None),
    )


def _rank(graph: Relations, position: str) -> tuple[int, str, str]:
    title = load_vocabulary().titles.get(graph.text(position, "title"))
    return title.rank if title else _LAST_RANK, graph.name(position), position


def _post(graph: Relations, position: str, host: str, day: date, language: Language) -> Post:
    """A position; `host` is the English name of its body, "" in Vietnamese."""
    title = title_name(graph.text(position, "title"), graph.name(position), language)
    tenures = tenures_of_position(graph, position)
    found = sorted(
        ((certainty, told) for told in tenures if (certainty := certainty_on(told, day)) != "none"),
        key=lambda one: (CERTAINTIES.index(one[0]), _distance(one[1], day), one[1].person),
    )
    sure = [one for one in found if one[0] != "possible"]
    shown = sure or found[:1]
    return Post(
        position=position,
        title=title,
        name=f"{title}, {host}" if host else graph.name(position),
        holders=tuple(_holder(graph, certainty, told, day) for certainty, told in shown),
        others=0 if sure else len(found) - len(shown),
        vacant_on=None if sure else _vacancy(graph, position, tenures, day),
        is_head=_is_head(graph, position),
    )


def _distance(told: Tenure, day: date) -> int:
    known = [one for one in (told.begins[1], told.ends[0], *told.seen) if one]
    return min((abs((one - day).days) for one in known), default=10**6)


def _holder(graph: Relations, certainty: Certainty, told: Tenure, day: date) -> Holder:
    seen = [one for one in told.seen if one <= day]
    return Holder(
        person=told.person,
        name=graph.name(told.person),
        certainty=certainty,
        capacity=told.capacity,
        last_seen=seen[-1] if seen else None,
        next_seen=told.seen[0] if told.seen and not seen else None,
        has_conflict=told.has_conflict and certainty == "certain",
    )


def _vacancy(graph: Relations, position: str, tenures: Sequence[Tenure], day: date) -> date | None:
    """The last day by then on which a source says so, unless somebody is shown to have begun since."""
    said = (seen for edge in graph.into(position, "OF_POSITION") for seen in _vacant_days(graph, edge.source))
    last = max((seen for seen in said if seen <= day), default=None)
    if last and any(begun and last < begun <= day for told in tenures for begun in told.begins):
        return None
    return last


def _vacant_days(graph: Relations, ref: str) -> tuple[date, ...]:
    return graph.days(ref, "seenOn") if ref.startswith("Vacancy/") else ()


def in_two_systems(told: Offices) -> dict[str, tuple[tuple[Office, Post], ...]]:
    """Return who holds posts in two of the systems, for certain or as far as is known, with these posts."""
    held: dict[str, list[tuple[Office, Post]]] = defaultdict(list)
    for office in told.offices:
        for post in office.posts:
            for holder in post.holders:
                if holder.certainty != "possible":
                    held[holder.person].append((office, post))
    return {
        person: tuple(posts)
        for person, posts in sorted(held.items())
        if len({one.system for one, _ in posts}) > 1
    }


def heads_both(posts: Iterable[tuple[Office, Post]]) -> bool:
    """Whether somebody with these posts heads both party committee and council or committee of the people.

    That is called nhất thể hóa.
    """
    headed = {office.system for office, post in posts if post.is_head}
    return "party" in headed and len(headed) > 1
