"""Who led the units that ended in a merger, and where they are known to be afterwards."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

import msgspec

from kg.analysis.leading import role_of
from kg.analysis.order import began_by
from kg.analysis.posts import Posts, Tenure
from kg.model.dates import Interval, last_day
from kg.vocabulary import load_vocabulary

LEVELS = ("province", "district", "commune")
Outcome = Literal["kept", "elsewhere", "not known"]


class Leader(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Somebody who led a unit that ended, and what is known of him afterwards.

    Attributes:
        tenure: the post that made him a leader: of several of one unit the highest, then that shown last.
        is_shown: certainly in office on one of the last days; else nothing but not excluded.
        province: id of the one of the day before, None where it is not known.
        outcome: as defined in `docs/analyses.md`.
        later: the tenure that shows it, a head's before a deputy's, the earliest.
        within: whether that began within so many days: yes, no, or None where the bounds do not tell.
        if_same: tenure by which he would be kept, were he somebody he possibly is.
    """

    tenure: Tenure
    is_shown: bool
    province: str | None
    level: str
    outcome: Outcome
    later: Tenure | None = None
    within: bool | None = None
    if_same: Tenure | None = None


class Merger(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked.

    Attributes:
        day: on which the new units began to work.
        within: days within which a post counts as got at once.
        seen_within: days before the day, on one of which a leader must be shown in office.
        has_deputies: deputies of the old units count as leaders too.
        level: only units of that level: province, district or commune.
        provinces: only units of these provinces of the day before, by id.
    """

    day: date = date(2025, 7, 1)
    within: int = 90
    seen_within: int = 365
    has_deputies: bool = False
    level: str | None = None
    provinces: frozenset[str] | None = None

    def has(self, posts: Posts, unit: str) -> bool:
        """Return whether a unit that ended is asked for."""
        place = posts.places.units.get(unit)
        if place is None or place.days.until != self.day or self.level not in (None, place.level):
            return False
        return self.provinces is None or province_on_eve(posts, unit, self.day) in self.provinces


MERGER_OF_2025 = Merger()


def leaders_of_ended_units(posts: Posts, merger: Merger) -> tuple[Leader, ...]:
    """Return the leaders of the units that ended on the day before, in order of their unit and id.

    Nobody leads two units of a level: who is shown in one is taken for none of those where he was shown on an
    earlier day, or on none.
    """
    old: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for tenure in posts.tenures:
        role, unit = role_of(tenure.position), tenure.body.unit
        is_asked = role == "head" or (role == "deputy" and merger.has_deputies)
        if is_asked and unit and _has_ended(posts, unit, merger.day) and not _has_left(tenure, merger.day):
            old[unit, tenure.person].append(tenure)
    found = [_leader(posts, held, merger) for _, held in sorted(old.items())]
    last: dict[tuple[str, str], date] = defaultdict(lambda: date.min)
    for one in found:
        if one.is_shown:
            key = one.tenure.person, one.level
            last[key] = max(last[key], shown_on(one, merger.day) or date.min)
    return tuple(
        one
        for one in found
        if (shown_on(one, merger.day) or date.min) >= last[one.tenure.person, one.level]
        and merger.has(posts, one.tenure.body.unit or "")
    )


def ended_units(posts: Posts, merger: Merger) -> dict[str | None, list[str]]:
    """Return the units that ended on the day before, in order of ids, by their province."""
    found: dict[str | None, list[str]] = defaultdict(list)
    for place in posts.places.on(last_day(merger.day)):
        if merger.has(posts, place.id):
            found[province_on_eve(posts, place.id, merger.day)].append(place.id)
    return found


def _leader(posts: Posts, held: Sequence[Tenure], merger: Merger) -> Leader:
    """Say what became of somebody who held one or more leading posts of one unit."""
    first = merger.day - timedelta(days=merger.seen_within)
    shown = [one for one in held if one.certain and one.certain.until and one.certain.until > first]
    tenure = min(shown or held, key=lambda one: (role_of(one.position) != "head", _since(one), one.id))
    unit = tenure.body.unit
    assert unit is not None
    own = posts.by_person[tenure.person]
    others = [one for same in posts.others.get(tenure.person, ()) for one in posts.by_person.get(same, ())]
    successors = posts.places.successors(unit, merger.day)
    led = _leading_later(own, successors, merger.day)
    elsewhere = None if led else _telling_later(own, merger.day)
    return Leader(
        tenure=tenure,
        is_shown=bool(shown),
        province=province_on_eve(posts, unit, merger.day),
        level=posts.places.units[unit].level,
        outcome="kept" if led else "elsewhere" if elsewhere else "not known",
        later=led or elsewhere,
        within=_is_within(led, merger) if led else None,
        if_same=None if led else _leading_later(others, successors, merger.day),
    )


def _leading_later(tenures: Iterable[Tenure], units: Collection[str], day: date) -> Tenure | None:
    """The leading post of one of the units from the day on: a head's before a deputy's, the earliest."""
    found = [
        one
        for one in tenures
        if one.body.unit in units and role_of(one.position) and _is_known_after(one, day)
    ]
    return min(found, key=lambda one: (role_of(one.position) != "head", _since(one), one.id), default=None)


def _telling_later(tenures: Iterable[Tenure], day: date) -> Tenure | None:
    """Any post from the day on that says where somebody went: a member of a committee may lead as well."""
    titles = load_vocabulary().titles
    found = []
    for one in tenures:
        title = titles.get(one.position.title)
        if (title is None or title.role != "member") and _is_known_after(one, day):
            found.append(one)
    return min(found, key=lambda one: (role_of(one.position) is None, _since(one), one.id), default=None)


def _is_known_after(tenure: Tenure, day: date) -> bool:
    first, certain = tenure.possible.first, tenure.certain
    return (first is not None and first >= day) or bool(certain and certain.until and certain.until > day)


def _is_within(tenure: Tenure, merger: Merger) -> bool | None:
    limit, first, by = merger.day + timedelta(days=merger.within), tenure.possible.first, began_by(tenure)
    if by is not None and by <= limit:
        return True
    return False if first is not None and first > limit else None


def _since(tenure: Tenure) -> date:
    return began_by(tenure) or date.max


def shown_on(leader: Leader, day: date) -> date | None:
    """Return the last day before the merger on which a leader was certainly in office."""
    certain = leader.tenure.certain
    return min(last_day(certain.until), last_day(day)) if certain and certain.until else None


def _has_left(tenure: Tenure, day: date) -> bool:
    """Whether somebody had left before the last day of the unit."""
    return tenure.possible.until is not None and tenure.possible.until < day


def _has_ended(posts: Posts, unit: str, day: date) -> bool:
    return unit in posts.places.units and posts.places.units[unit].days.until == day


def province_on_eve(posts: Posts, unit: str, day: date) -> str | None:
    """Return the province in which a unit lay on the day before, None where the graph does not say."""
    found = posts.places.provinces(unit, Interval(last_day(day), day))
    return found[-1] if found else None
