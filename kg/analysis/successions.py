"""Who followed whom in a seat, and what is known of the days between.

`docs/analyses.md` says what a row is. Only positions with one holder at a time have a succession. The place
of somebody whose days are not known is not known either: such rows stand after the chain, without a number.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from kg.analysis.coverage import pairs_who_may_be_one
from kg.analysis.order import Bounds, gap
from kg.analysis.posts import Posts, Tenure, Vacancy, pair_of
from kg.analysis.seats import Seat, overlaps, precedes, seats_of
from kg.analysis.tables import Cell, Missing, Table, missing

COLUMNS = (
    "position", "step", "name", "capacity", "start_not_before", "start_not_after", "end_not_before",
    "end_not_after", "relation", "gap_min", "gap_max", "after", "position_id", "person_id", "tenure_id",
    "after_tenure_ids",
)  # fmt: skip

_TOGETHER = "overlaps", "conflict"
_Gap = tuple[int | None, int | None]


class Step(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A tenure in a chain, with what is before it.

    Attributes:
        number: place in the chain of its seat, from 1; None where it is not known.
        relation: see `docs/analyses.md`.
        after: whom it follows: one in a seat, several where the bodies of several seats became one.
        gap: fewest and most days between; None is not known.
    """

    tenure: Tenure
    number: int | None = None
    relation: str
    after: tuple[Tenure, ...] = ()
    gap: _Gap = (None, None)


def successions(
    posts: Posts, tenures: Iterable[Tenure], *, through_bodies: bool = False, fewest: int = 2
) -> Table:
    """Return the chain of each seat that one of the tenures is in, in order of ids, each in order of time.

    Args:
        tenures: of `posts`; the chains are of their positions, whole.
        through_bodies: the first in a seat follows the last in the seats of the same title in the bodies
            whose place this body took (SUCCEEDS), and the chains of these are shown too.
        fewest: seats with less tenures are left out, except those that are called vacant or are shown for
            one that follows.
    """
    seats = seats_of(posts)
    asked = sorted({tenure.position.id for tenure in tenures} & seats.keys())
    wanted = {one for one in asked if _size(seats[one]) >= fewest or seats[one].vacancies}
    before = _seats_before(posts, seats) if through_bodies else {}
    if through_bodies:
        wanted |= {one for one in asked if before.get(one)}
        wanted = _with_all_before(wanted, before)
    shown = [seats[ident] for ident in sorted(wanted)]
    steps = {seat.position.id: list(_steps(seat, _last_before(seat, before, seats), posts)) for seat in shown}
    rows = tuple(row for seat in shown for row in _rows(seat, steps[seat.position.id], posts))
    told = [step for chain in steps.values() for step in chain]
    return Table(COLUMNS, rows, _coverage(posts, told, len(asked), len(wanted)))


def _steps(seat: Seat, before: tuple[Tenure, ...], posts: Posts) -> Iterator[Step]:
    """Yield the chain of a seat, then those without a known place."""
    if not seat.placed[1:] and not seat.unplaced and not before:
        yield from (Step(tenure=one, number=1, relation="only one known") for one in seat.placed)
        return
    for number, tenure in enumerate(seat.placed, 1):
        after = (seat.placed[number - 2],) if number > 1 else before
        yield _step(tenure, number, after, posts)
    yield from (Step(tenure=one, relation="order not known") for one in seat.unplaced)


def _step(tenure: Tenure, number: int, after: tuple[Tenure, ...], posts: Posts) -> Step:
    if not after:
        return Step(tenure=tenure, number=number, relation="first known")
    relation, between = _relation(tenure, after, posts)
    relation += _same(tenure, after, posts)
    return Step(tenure=tenure, number=number, relation=relation, after=after, gap=between)


def _relation(tenure: Tenure, after: tuple[Tenure, ...], posts: Posts) -> tuple[str, _Gap]:
    """How a tenure follows others; only where no day is left between them nobody else can have been there."""
    if any(pair_of(one.id, tenure.id) in posts.conflicts for one in after):
        return "conflict", (None, None)
    between = [gap(one, tenure) for one in after]
    if any(overlaps(one, tenure) for one in after) or any(
        most is not None and most < -1 for _, most in between
    ):
        return "overlaps", (None, None)
    days = _hull(between)
    where = "" if after[0].position.id == tenure.position.id else " in a new body"
    return ("follows" if days[1] == 0 else "next known") + where, days


def _same(tenure: Tenure, after: tuple[Tenure, ...], posts: Posts) -> str:
    people = {one.person for one in after}
    if tenure.person in people:
        return ", the same person"
    return "" if people.isdisjoint(posts.others.get(tenure.person, ())) else ", possibly the same person"


def _hull(between: Iterable[_Gap]) -> _Gap:
    """The days after whichever of several it was; a seat has one holder, so that none are less than 0."""
    fewest, most = zip(*between, strict=True)
    longest = None if None in most else max(0, *most)
    if None in fewest:
        return (None if longest is None else 0), longest
    shortest = max(0, min(fewest))
    return shortest, longest if longest is None else max(shortest, longest)


def _seats_before(posts: Posts, seats: Mapping[str, Seat]) -> dict[str, tuple[str, ...]]:
    """The seats of the same title in the bodies whose place a body took, by id of the position."""
    by_title = {(one.position.body.id, one.position.title): ident for ident, one in seats.items()}
    return {
        ident: tuple(
            by_title[body, seat.position.title]
            for body in posts.succeeds.get(seat.position.body.id, ())
            if (body, seat.position.title) in by_title
        )
        for ident, seat in seats.items()
    }


def _with_all_before(wanted: set[str], before: Mapping[str, tuple[str, ...]]) -> set[str]:
    found, waiting = set(wanted), sorted(wanted)
    while waiting:
        new = [one for one in before.get(waiting.pop(), ()) if one not in found]
        found.update(new)
        waiting.extend(new)
    return found


def _last_before(
    seat: Seat, before: Mapping[str, tuple[str, ...]], seats: Mapping[str, Seat]
) -> tuple[Tenure, ...]:
    """Who is the last known of each of the seats before; nobody where who was last in one is not known."""
    earlier = [seats[ident] for ident in before.get(seat.position.id, ())]
    if not seat.placed or any(one.unplaced for one in (seat, *earlier)):
        return ()
    first = Bounds.of(seat.placed[0])
    return tuple(
        one.placed[-1] for one in earlier if one.placed and precedes(Bounds.of(one.placed[-1]), first)
    )


def _size(seat: Seat) -> int:
    return len(seat.placed) + len(seat.unplaced)


def _rows(seat: Seat, steps: Iterable[Step], posts: Posts) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of a seat; a vacancy stands behind those who are known in it by its first day."""
    waiting = sorted(seat.vacancies, key=lambda one: (one.seen[:1] or (date.max,), one.id))
    for step in steps:
        while waiting and _is_due(waiting[0], step):
            yield _vacant(waiting.pop(0), posts)
        yield _row(step, posts)
    yield from (_vacant(one, posts) for one in waiting)


def _is_due(vacancy: Vacancy, step: Step) -> bool:
    """Whether a vacancy stands in front of a step."""
    days = step.tenure.certain
    return step.number is None or bool(vacancy.seen and days and days.first and vacancy.seen[0] < days.first)


def _row(step: Step, posts: Posts) -> tuple[Cell, ...]:
    tenure = step.tenure
    return (
        posts.name(tenure.position),
        step.number,
        posts.people[tenure.person],
        tenure.capacity,
        tenure.start_not_before,
        tenure.start_not_after,
        tenure.end_not_before,
        tenure.end_not_after,
        step.relation,
        *step.gap,
        tuple(posts.people[one.person] for one in step.after) or None,
        f"Position/{tenure.position.id}",
        f"Person/{tenure.person}",
        tenure.ref,
        tuple(one.ref for one in step.after) or None,
    )


def _vacant(vacancy: Vacancy, posts: Posts) -> tuple[Cell, ...]:
    """The row of a vacancy: the days on which it is told stand where others are in office."""
    first, last = (vacancy.seen[0], vacancy.seen[-1]) if vacancy.seen else (None, None)
    position = vacancy.position
    return (
        posts.name(position), None, None, None, None, first, last, None, "called vacant", None, None, None,
        f"Position/{position.id}", None, f"Vacancy/{vacancy.id}", None,
    )  # fmt: skip


def _coverage(posts: Posts, steps: Sequence[Step], asked: int, shown: int) -> tuple[Missing, ...]:
    following = [step for step in steps if step.after]
    unplaced = Counter(step.tenure.position.id for step in steps if step.number is None)
    return (
        missing(
            "seats_of_one_holder",
            max(0, asked - shown),
            asked,
            "seats have too few known holders to be shown",
            "who was before and after them is not known; they were not empty for that",
        ),
        missing(
            "tenures_without_place",
            unplaced.total(),
            len(steps),
            "tenures have no known place in their seat",
            "they stand after the chain, and may belong between any two of it",
        ),
        missing(
            "steps_beside_unplaced",
            sum(step.tenure.position.id in unplaced for step in following),
            len(following),
            "steps are in a seat with holders whose place is not known",
            "there may have been somebody between the two",
        ),
        missing(
            "gaps_not_known",
            sum(step.gap == (None, None) and not step.relation.startswith(_TOGETHER) for step in following),
            len(following),
            "steps have no known gap",
            "the days on which the one left and the other came are not told; a gap is never a vacancy",
        ),
        pairs_who_may_be_one(posts, {step.tenure.person for step in steps}, "they count as two people each"),
    )
