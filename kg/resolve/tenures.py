"""Who held what, when: tenures, vacancies, terms, and the shortcuts HOLDS and HELD.

One spell per person, position and capacity: acting (quyền), then confirmed, are two tenures in a row.
Bounds are only what texts state with their year:

start       the printed start of the post
end         the printed end; else, where a document of exactly one day calls the post a former one (or tells
            of a removal), it ended by that day, if no later document shows it held. An announcement that
            somebody leaves sets no bound: it may take effect later.
seenOn      days of documents of exactly one day that show the person in office; neither start nor end

HOLDS where a document shows the post held or taken up, all that shows or dates its end is of an earlier
day, no later spell of another capacity follows, nobody else is shown in a post of one seat on a later day,
and body and unit still exist. All else is HELD. No clock is asked. Every claim SUPPORTS its tenure; one whose
start or end the others contradict DISPUTES it besides.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from kg.model.graph import Edge, Node, Value
from kg.model.ids import DERIVED_GRAPH, ref
from kg.resolve.bodies import still_exists
from kg.resolve.parts import Part, Verdict, join_parts
from kg.resolve.positions import Post
from kg.resolve.spans_of_time import Agreed, Dated, agree, stated_days
from kg.units import Register
from kg.vocabulary import Vocabulary

_CURRENT = ("holds", "acting", "appointed", "elected")
_IN_OFFICE = ("holds", "acting")
_LEFT = ("leaves", "former", "disciplined-removed")
_GONE = ("former", "disciplined-removed")
_CAPACITIES = ("acting", "in_charge", "full")
_TERM = re.compile(r"(\d{4})\s*[-–]\s*(\d{4})")


class Spell(msgspec.Struct, frozen=True, kw_only=True):
    """All that is said of one person in one position in one capacity."""

    person_id: str
    position_id: str
    capacity: str
    posts: tuple[Post, ...]
    start: Agreed
    end: Agreed
    seen: tuple[date, ...]

    @property
    def first_known(self) -> date | None:
        """The first day that anything is known of."""
        return min((day for day in (self.start.first, *self.seen) if day), default=None)


def resolve_tenures(
    held: Mapping[tuple[str, str], Sequence[Post]], register: Register, vocabulary: Vocabulary
) -> Part:
    """Return tenures with all that hangs on them.

    Args:
        held: the posts by (person id, position id); nominations and vacancies left out.
    """
    parts: list[Part] = []
    spells_of = {key: _spells(*key, posts) for key, posts in sorted(held.items())}
    by_position: dict[str, list[Spell]] = {}
    for spells in spells_of.values():
        by_position.setdefault(spells[0].position_id, []).extend(spells)
    for spells in spells_of.values():
        for ordinal, spell in enumerate(spells, 1):
            is_over = ordinal < len(spells) or (
                _has_one_seat(spell)
                and any(_succeeds(other, spell) for other in by_position[spell.position_id])
            )
            parts.extend(_tenure(spell, ordinal, is_over, register, vocabulary))
    return join_parts(parts)


def resolve_vacancies(posts: Iterable[Post]) -> Part:
    """Return a vacancy for each position that a source calls vacant."""
    vacant: dict[str, list[Post]] = {}
    for post in posts:
        if post.finding.status == "vacant" and post.position_id:
            vacant.setdefault(post.position_id, []).append(post)
    nodes: list[Node] = []
    edges: list[Edge] = []
    verdicts: list[Verdict] = []
    for position_id, said in sorted(vacant.items()):
        days = tuple(sorted({post.stated.one_day for post in said if post.stated.one_day}))
        node = Node(
            kind="Vacancy",
            id=f"{position_id}.1",
            graph=DERIVED_GRAPH,
            properties={"seenOn": days} if days else {},
        )
        nodes.append(node)
        edges.append(_edge("OF_POSITION", node.ref, ref("Position", position_id)))
        verdicts.extend(Verdict(post.stated.claim_id, node.ref) for post in said)
    return Part(nodes=tuple(nodes), edges=tuple(edges), verdicts=tuple(verdicts))


def term_part(source: str, body_id: str, printed: str | None) -> Part:
    """Return the term of a body ("2025-2030") and its edges; nothing where none is printed."""
    match = _TERM.fullmatch(printed or "")
    if match is None or match[1] > match[2]:
        return Part()
    years = f"{match[1]}-{match[2]}"
    node = Node(
        kind="Term",
        id=f"{body_id}.{years}",
        graph=DERIVED_GRAPH,
        properties={"name": years, "fromYear": int(match[1]), "untilYear": int(match[2])},
    )
    edges = (_edge("IN_TERM", source, node.ref), _edge("TERM_OF", node.ref, ref("Body", body_id)))
    return Part(nodes=(node,), edges=edges)


def _tenure(
    spell: Spell, ordinal: int, is_over: bool, register: Register, vocabulary: Vocabulary
) -> Iterator[Part]:
    body = spell.posts[0].body
    assert body is not None
    tenure = Node(
        kind="Tenure",
        id=f"{spell.person_id}.{spell.position_id}.{ordinal}",
        graph=DERIVED_GRAPH,
        properties=_properties(spell, ordinal),
    )
    is_current = not is_over and is_held_now(spell) and still_exists(body, register, vocabulary)
    yield Part(
        nodes=(tenure,),
        edges=tuple(_edges(spell, tenure, body.id, "HOLDS" if is_current else "HELD")),
        verdicts=tuple(_verdicts(spell, tenure.ref)),
    )
    for printed in sorted({post.finding.term for post in spell.posts if post.finding.term}):
        yield term_part(tenure.ref, body.id, printed)


def _spells(person_id: str, position_id: str, posts: Sequence[Post]) -> list[Spell]:
    by_capacity: dict[str, list[Post]] = {}
    for post in posts:
        by_capacity.setdefault(post.capacity, []).append(post)
    spells = [_spell(person_id, position_id, capacity, said) for capacity, said in by_capacity.items()]
    if all(spell.first_known for spell in spells):
        return sorted(spells, key=lambda s: (s.first_known or date.max, _CAPACITIES.index(s.capacity)))
    return sorted(spells, key=lambda s: _CAPACITIES.index(s.capacity))


def _spell(person_id: str, position_id: str, capacity: str, posts: Sequence[Post]) -> Spell:
    said = tuple(sorted(posts, key=lambda post: post.stated.claim_id))
    sound = [post for post in said if not is_reversed(post)]
    start = agree(list(_dates(sound, "start")))
    end = agree(list(_dates(sound, "end")))
    seen = tuple(sorted({day for post in said if (day := _seen_on(post))}))
    if start.first and seen and seen[0] < start.first:
        start = _belied(start)
    if end.last and end.last < (_last_shown(said, start) or date.min):
        end = _belied(end)
    return Spell(
        person_id=person_id,
        position_id=position_id,
        capacity=capacity,
        posts=said,
        start=start,
        end=end,
        seen=seen,
    )


def _belied(agreed: Agreed) -> Agreed:
    """A date that the days on which the post was held contradict."""
    return Agreed(against=tuple(sorted((*agreed.for_it, *agreed.against))))


def _seen_on(post: Post) -> date | None:
    """The day of a document that shows the person in office on it."""
    day, end = post.stated.one_day, _end(post)
    return None if day is None or post.finding.status not in _IN_OFFICE or (end and end <= day) else day


def _last_shown(posts: Iterable[Post], start: Agreed) -> date | None:
    """The last day of which the post is known to be held, or at least taken up."""
    shown = [_shown(post) for post in posts if post.finding.status in _CURRENT]
    return max((day for day in (*shown, start.first) if day), default=None)


def _shown(post: Post) -> date | None:
    """Who was appointed or elected held the post when it began, if that is said."""
    finding = post.finding
    start = stated_days(finding.start, finding.start_basis) if finding.status not in _IN_OFFICE else None
    return start.first if start else post.day.first


def is_reversed(post: Post) -> bool:
    """Whether the printed end lies before the printed start."""
    finding = post.finding
    start = stated_days(finding.start, finding.start_basis)
    end = stated_days(finding.end, finding.end_basis)
    return bool(start and end and start.first and end.until and end.until <= start.first)


def _dates(posts: Iterable[Post], side: str) -> Iterator[Dated]:
    for post in posts:
        finding = post.finding
        printed, basis = (
            (finding.start, finding.start_basis) if side == "start" else (finding.end, finding.end_basis)
        )
        days = stated_days(printed, basis)
        if days is not None:
            yield Dated(days, post.stated.claim_id, post.stated.doc_id)


def _properties(spell: Spell, ordinal: int) -> dict[str, Value]:
    found: dict[str, Value | None] = {
        "ordinal": ordinal,
        "capacity": spell.capacity,
        "startNotBefore": spell.start.first,
        "startNotAfter": spell.start.last,
        "endNotBefore": spell.end.first,
        "endNotAfter": spell.end.last or _gone_by(spell),
        "seenOn": spell.seen or None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _gone_by(spell: Spell) -> date | None:
    """The first day on which a document calls the post a former one, no later day showing it held."""
    last = _last_shown(spell.posts, spell.start) or date.min
    gone = [post.stated.one_day for post in spell.posts if post.finding.status in _GONE]
    return min((day for day in gone if day and day >= last), default=None)


def is_held_now(spell: Spell) -> bool:
    """Whether the latest evidence shows the post held: all that shows or dates its end is of earlier days."""
    is_shown = any(post.finding.status in _CURRENT for post in spell.posts)
    latest = _last_shown(spell.posts, Agreed())
    left = [post.day.until for post in spell.posts if post.finding.status in _LEFT]
    left.extend(_end(post) for post in spell.posts if post.finding.end)
    return is_shown and all(until and latest and until <= latest for until in left)


def _end(post: Post) -> date | None:
    days = stated_days(post.finding.end, None)
    return days.until if days else None


def _has_one_seat(spell: Spell) -> bool:
    """Whether the position has one holder at a time."""
    post = spell.posts[0]
    assert post.title is not None and post.body is not None
    return post.title.has_one_seat(post.body.kind_id)


def _succeeds(other: Spell, spell: Spell) -> bool:
    """Whether somebody else is shown to hold the post fully after the last day that shows this one."""
    if other.person_id == spell.person_id or other.capacity != "full":
        return False
    known = [post.day.until for post in spell.posts if post.finding.status in _CURRENT]
    later = _last_shown(other.posts, Agreed())
    return later is not None and all(until and until <= later for until in known)


def _edges(spell: Spell, tenure: Node, body_id: str, shortcut: str) -> Iterator[Edge]:
    person, position = ref("Person", spell.person_id), ref("Position", spell.position_id)
    yield _edge("HAS_TENURE", person, tenure.ref)
    yield _edge("OF_POSITION", tenure.ref, position)
    yield _edge("AT_BODY", tenure.ref, ref("Body", body_id))
    properties: dict[str, Value] = {"tenure": tenure.id, "capacity": spell.capacity}
    if spell.seen:
        properties |= {"firstSeen": spell.seen[0], "lastSeen": spell.seen[-1]}
    yield Edge(type=shortcut, source=person, target=position, graph=DERIVED_GRAPH, properties=properties)


def _verdicts(spell: Spell, target: str) -> Iterator[Verdict]:
    """Every claim supports the tenure; where dates disagree the better supported ones are preferred."""
    for post in spell.posts:
        claim_id = post.stated.claim_id
        if is_reversed(post):
            yield Verdict(claim_id, target, rank="deprecated", reason="its end lies before its start")
        else:
            yield Verdict(claim_id, target)
    for side, agreed in (("start", spell.start), ("end", spell.end)):
        if not agreed.against:
            continue
        many, all_ = len(agreed.for_it), len(agreed.for_it) + len(agreed.against)
        reason = f"{side}: {many} of {all_} claims agree"
        yield from (Verdict(claim_id, None, rank="preferred", reason=reason) for claim_id in agreed.for_it)
        yield from (Verdict(claim_id, target, "DISPUTES") for claim_id in agreed.against)


def _edge(type_: str, source: str, target: str) -> Edge:
    return Edge(type=type_, source=source, target=target, graph=DERIVED_GRAPH)
