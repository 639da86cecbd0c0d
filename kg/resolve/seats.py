"""The tenures of one position: spells, the bounds of each, and what contradicts them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import msgspec

from kg.model.dates import Interval, last_day
from kg.model.ids import ref
from kg.resolve.bounds import BOUNDS, Bounds, Setting
from kg.resolve.conflicts import Conflict, find_conflicts, support_of
from kg.resolve.corrected import Corrected
from kg.resolve.holdings import World, is_held, last_allowed, last_shown, last_told
from kg.resolve.lives import life_of
from kg.resolve.neighbours import Group, Stay, settle, stay_of
from kg.resolve.positions import Post
from kg.resolve.spans_of_time import common
from kg.resolve.spells import CAPACITIES, Spell, part_spells, tell
from kg.resolve.turns import find_turns
from kg.resolve.weighing import Ruled, Weighed, weigh


class Tenure(msgspec.Struct, frozen=True, kw_only=True):
    """A spell with its number among those of the person, and what is known of its days.

    Attributes:
        is_held: as far as anybody says.
    """

    spell: Spell
    ordinal: int
    weighed: Weighed
    bounds: Bounds
    is_held: bool = False

    @property
    def id(self) -> str:
        """Identity: person, position and number of the spell."""
        return f"{self.spell.person_id}.{self.spell.position_id}.{self.ordinal}"

    @property
    def ref(self) -> str:
        """Reference of the node."""
        return ref("Tenure", self.id)


def resolve_seat(
    people: Mapping[str, Sequence[Post]], world: World, rules: Corrected
) -> tuple[list[Tenure], list[Conflict]]:
    """Return the tenures of one position, by person and number, and the conflicts between them.

    Args:
        people: the posts of each that held it; all of one position.
        rules: corrections, which may set bounds.
    """
    tenures = list(_tenures(people, world, rules))
    conflicts = _conflicts(tenures)
    groups = list(_groups(tenures, conflicts))
    if groups:
        bounds = [tenure.bounds for tenure in tenures]
        seen = [tenure.weighed.seen for tenure in tenures]
        settled = settle(bounds, seen, [tenure.ref for tenure in tenures], groups)
        tenures = [
            msgspec.structs.replace(tenure, bounds=known)
            for tenure, known in zip(tenures, settled, strict=True)
        ]
    return list(_judged(tenures, conflicts, world)), conflicts


def has_one_seat(post: Post) -> bool:
    """Return whether the position has one holder at a time."""
    assert post.title is not None and post.body is not None
    return post.title.has_one_seat(post.body.kind_id)


def _tenures(people: Mapping[str, Sequence[Post]], world: World, rules: Corrected) -> Iterator[Tenure]:
    told = {person_id: [tell(post) for post in posts] for person_id, posts in sorted(people.items())}
    post = next(iter(told.values()))[0].post
    assert post.body is not None and post.position_id is not None
    life = life_of(post.body, world.register, world.vocabulary)
    turns = find_turns(told) if has_one_seat(post) else {}
    for person_id, said in told.items():
        spells = part_spells(person_id, post.position_id, said, turns.get(person_id, ()))
        weighed = [(spell, weigh(spell, life)) for spell in spells]
        is_known = all(known.first_known for _, known in weighed)
        weighed.sort(key=lambda pair: _order(pair[0], pair[1], is_known))
        for ordinal, (spell, known) in enumerate(weighed, 1):
            ruled = _ruled(spell, ordinal, rules)
            told_so = weigh(spell, life, ruled) if ruled.settings else known
            yield Tenure(spell=spell, ordinal=ordinal, weighed=told_so, bounds=told_so.bounds)


def _ruled(spell: Spell, ordinal: int, rules: Corrected) -> Ruled:
    claim_ids = [told.claim_id for told in spell.all_told]
    start, end = Interval(), Interval()
    settings: list[Setting] = []
    for ruled in rules.bounds(spell.person_id, spell.position_id, ordinal, claim_ids):
        if ruled.bound == "start":
            start = common(start, ruled.days) or start
        else:
            end = common(end, ruled.days) or end
        not_before, not_after = BOUNDS[:2] if ruled.bound == "start" else BOUNDS[2:]
        last = last_day(ruled.days.until) if ruled.days.until else None
        settings.extend(
            Setting(bound, day, ruled.correction, "corrected")
            for bound, day in ((not_before, ruled.days.first), (not_after, last))
            if day
        )
    return Ruled(start, end, tuple(settings))


def _order(spell: Spell, weighed: Weighed, is_known: bool) -> tuple[date, int]:
    """In time, where something is known of all; else acting before confirmed."""
    first = weighed.first_known if is_known else None
    return first or date.max, CAPACITIES.index(spell.capacity)


def _conflicts(tenures: Sequence[Tenure]) -> list[Conflict]:
    """Two people in a seat of one holder, both fully, on one day."""
    stays = [stay_of(tenure.bounds, tenure.weighed.seen) for tenure in tenures]
    support = [support_of(tenure.spell, tenure.ref) for tenure in tenures]
    found = find_conflicts(_seat(tenures), stays, support)
    return [
        conflict
        for conflict in found
        if tenures[conflict.preferred].spell.person_id != tenures[conflict.other].spell.person_id
    ]


def _seat(tenures: Sequence[Tenure]) -> tuple[int, ...]:
    """The numbers of those of which only one can be held at a time, whoever holds it."""
    if not has_one_seat(tenures[0].spell.post):
        return ()
    return tuple(number for number, tenure in enumerate(tenures) if tenure.spell.capacity == "full")


def _groups(tenures: Sequence[Tenure], conflicts: Sequence[Conflict]) -> Iterator[Group]:
    seat = _seat(tenures)
    if len(seat) > 1:
        mute = frozenset(conflict.other for conflict in conflicts)
        yield Group(seat, mute, before="a later holder", after="an earlier holder")
    own: dict[str, list[int]] = {}
    for number, tenure in enumerate(tenures):
        own.setdefault(tenure.spell.person_id, []).append(number)
    for members in own.values():
        if len(members) > 1:
            stays = {
                number: stay_of(tenures[number].bounds, tenures[number].weighed.seen) for number in members
            }
            yield Group(tuple(members), _meeting(stays), before="a later spell", after="an earlier spell")


def _meeting(stays: Mapping[int, Stay]) -> frozenset[int]:
    """Spells of one person both held on a day: somebody forgot to say "acting", and nothing follows."""
    return frozenset(
        one
        for one in stays
        for other in stays
        if one != other and max(stays[one].since, stays[other].since) <= min(stays[one].to, stays[other].to)
    )


def _judged(tenures: Sequence[Tenure], conflicts: Sequence[Conflict], world: World) -> Iterator[Tenure]:
    """Say of each whether it is held still."""
    last = {tenure.spell.person_id: tenure.ordinal for tenure in tenures}
    over = _succeeded(tenures, conflicts)
    for number, tenure in enumerate(tenures):
        disputed = frozenset(one.claim_id for one in tenure.weighed.disputes if one.what == "end")
        is_over = number in over or tenure.ordinal < last[tenure.spell.person_id]
        held = not is_over and is_held(tenure.spell, tenure.bounds, disputed, world)
        yield msgspec.structs.replace(tenure, is_held=held)


def _succeeded(tenures: Sequence[Tenure], conflicts: Sequence[Conflict]) -> set[int]:
    """The tenures of one seat after which another was shown in it, or on whose last day a better supported.

    Another was shown after it where his day is told and lies after the days by which this one is shown; or
    where all documents that show this one were written before the days on which his can have been.
    """
    spells = {number: tenures[number].spell for number in _seat(tenures)}
    shown = {number: last_shown(spell) or date.min for number, spell in spells.items()}
    told = _latest_two({number: last_told(spell) or date.min for number, spell in spells.items()}, tenures)
    allowed = _latest_two(shown, tenures)
    over = {one.other for one in conflicts if shown[one.preferred] >= shown[one.other]}
    for number, spell in spells.items():
        is_after_told = any(who != spell.person_id and day > shown[number] for who, day in told)
        written = last_allowed(spell)
        if is_after_told or any(who != spell.person_id and day >= written for who, day in allowed):
            over.add(number)
    return over


def _latest_two(days: Mapping[int, date], tenures: Sequence[Tenure]) -> list[tuple[str, date]]:
    """The two people with the latest days: one of them is another than whoever asks."""
    latest: dict[str, date] = {}
    for number, day in days.items():
        person_id = tenures[number].spell.person_id
        latest[person_id] = max(day, latest.get(person_id, date.min))
    return sorted(latest.items(), key=lambda pair: (pair[1], pair[0]), reverse=True)[:2]
