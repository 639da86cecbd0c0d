"""The spells of one person in one position: what is said of one stretch in office, apart from the next.

Acting (quyền), in charge and full are spells of their own. Within one of these all is one spell, unless the
evidence tells two apart:

printed days    a printed end and a printed start at least two days later; no printed time spans both
terms           one document names two terms of the post, with two years or more between and no term in them
another holder  a seat of one holder was somebody else's between two days on which the person had it: at
                least two documents show that, or one does and another calls the person a former holder then

and nothing shows the person in office in between. A post that leaves open to which spell it belongs supports
the later one and bounds nothing.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import accumulate, pairwise

import msgspec

from kg.model.dates import Interval, last_day
from kg.model.findings import IN_OFFICE
from kg.resolve.positions import Post
from kg.resolve.spans_of_time import stated_days
from kg.resolve.terms import term_years

GONE = ("former", "disciplined-removed")
LEFT = (*GONE, "leaves")
CAPACITIES = ("acting", "in_charge", "full")
_ONE_DAY = timedelta(days=1)


class Told(msgspec.Struct, frozen=True):
    """A post with the time it tells.

    Attributes:
        start, end: the printed days; None where there are none or their year was inferred.
        term: first and last year.
    """

    post: Post
    start: Interval | None
    end: Interval | None
    term: tuple[int, int] | None

    @property
    def claim_id(self) -> str:
        """Id of the claim."""
        return self.post.stated.claim_id

    @property
    def witness(self) -> str:
        """The text that says it, see `Stated`."""
        return self.post.stated.witness

    @property
    def status(self) -> str:
        """As the document says it."""
        return self.post.finding.status

    @property
    def day(self) -> Interval:
        """The days on which the document was written, where that is told; else open."""
        return self.post.day if self.post.stated.is_dated else Interval()

    @property
    def last(self) -> date | None:
        """The last of these days."""
        return last_day(self.day.until) if self.day.until else None

    @property
    def is_reversed(self) -> bool:
        """Whether the printed end lies before the printed start."""
        return bool(
            self.start
            and self.end
            and self.start.first
            and self.end.until
            and self.end.until <= self.start.first
        )

    @property
    def is_shown(self) -> bool:
        """Whether the document shows the person in office on its own day."""
        if self.status not in IN_OFFICE or (
            self.start and self.last and self.start.first and self.start.first > self.last
        ):
            return False
        end = stated_days(self.post.finding.end, None)
        return end is None or bool(end.until and self.day.until and end.until >= self.day.until)


class Gap(msgspec.Struct, frozen=True, order=True):
    """Days on which the person certainly was not in office.

    Attributes:
        last: what ends by it is before the gap. first: what begins from it on is after.
    """

    last: date
    first: date


class Spell(msgspec.Struct, frozen=True, kw_only=True):
    """All that is said of one person in one position, in one capacity and stretch.

    Attributes:
        told: in order of their claims. vague: those that may belong to another spell.
    """

    person_id: str
    position_id: str
    capacity: str
    told: tuple[Told, ...]
    vague: tuple[Told, ...] = ()

    @property
    def post(self) -> Post:
        """Any of its posts: all are of one body and title."""
        return (self.told or self.vague)[0].post

    @property
    def all_told(self) -> tuple[Told, ...]:
        """Every post, in order of the claims."""
        if not self.vague:
            return self.told
        return tuple(sorted((*self.told, *self.vague), key=lambda told: told.claim_id))


def tell(post: Post) -> Told:
    """Return a post with its times."""
    finding = post.finding
    return Told(
        post,
        stated_days(finding.start, finding.start_basis),
        stated_days(finding.end, finding.end_basis),
        term_years(finding.term),
    )


def part_spells(
    person_id: str, position_id: str, told: Sequence[Told], turns: Sequence[Gap] = ()
) -> list[Spell]:
    """Return the spells of a person in a position, by capacity and time.

    Args:
        told: all that is said of both.
        turns: when somebody else held the seat between, see `find_turns`.
    """
    spells: list[Spell] = []
    by_capacity: dict[str, list[Told]] = {}
    for one in sorted(told, key=lambda one: one.claim_id):
        by_capacity.setdefault(one.post.capacity, []).append(one)
    for capacity in sorted(by_capacity, key=CAPACITIES.index):
        gaps = find_gaps(by_capacity[capacity], turns if capacity == "full" else ())
        certain: list[list[Told]] = [[] for _ in range(len(gaps) + 1)]
        vague: list[list[Told]] = [[] for _ in range(len(gaps) + 1)]
        for one in by_capacity[capacity]:
            place, is_certain = _place(one, gaps)
            (certain if is_certain else vague)[place].append(one)
        spells.extend(
            Spell(
                person_id=person_id,
                position_id=position_id,
                capacity=capacity,
                told=tuple(sure),
                vague=tuple(unsure),
            )
            for sure, unsure in zip(certain, vague, strict=True)
            if sure or unsure
        )
    return spells


def find_gaps(told: Sequence[Told], turns: Sequence[Gap] = ()) -> list[Gap]:
    """Return the gaps between the spells of one person, position and capacity, in order of time."""
    sound = [one for one in told if not one.is_reversed]
    found = [*_printed_gaps(sound), *_gaps_of_terms(sound), *turns]
    if not found:
        return []
    evidence = _Evidence(sound)
    gaps: list[Gap] = []
    for gap in sorted(gap for gap in found if not evidence.is_within(gap)):
        if gaps and gap.last < gaps[-1].first:
            gap = Gap(max(gap.last, gaps[-1].last), min(gap.first, gaps.pop().first))
        gaps.append(gap)
    return gaps


def _printed_gaps(told: Iterable[Told]) -> Iterator[Gap]:
    """A printed end and the next printed start, with a day between at least."""
    kept = list(told)
    ends = sorted({last_day(one.end.until) for one in kept if one.end and one.end.until})
    starts = sorted({one.start.first for one in kept if one.start and one.start.first})
    for number, start in enumerate(starts):
        place = bisect_left(ends, start)
        end = ends[place - 1] if place else None
        is_next = end is not None and (number == 0 or starts[number - 1] <= end)
        if end is not None and is_next and end + _ONE_DAY < start:
            yield Gap(end, start)


def _gaps_of_terms(told: Iterable[Told]) -> Iterator[Gap]:
    by_document: dict[str, set[tuple[int, int]]] = {}
    for one in told:
        if one.term:
            by_document.setdefault(one.witness, set()).add(one.term)
    every = sorted({term for terms in by_document.values() for term in terms})
    for terms in sorted({tuple(sorted(terms)) for terms in by_document.values() if len(terms) > 1}):
        for before, after in pairwise(terms):
            is_between = any(one[0] < after[0] and one[1] > before[1] for one in every)
            if after[0] - before[1] >= 2 and not is_between:
                yield Gap(date(before[1], 12, 31), date(after[0], 1, 1))


class _Evidence:
    """What shows somebody in office, to be asked whether any of it lies in a gap; without going over all."""

    def __init__(self, told: Iterable[Told]) -> None:
        spans: list[tuple[date, date]] = []
        shown: list[tuple[date, date]] = []
        for one in told:
            end = last_day(one.end.until) if one.end and one.end.until else None
            if one.is_shown and one.day.first and one.last:
                shown.append((one.day.first, one.last))
                end = end or one.day.first
            if one.start and one.start.first and end:
                spans.append((one.start.first, end))
        self._starts, self._ends = _running(sorted(spans), max)
        backwards, lasts = _running(sorted(shown, reverse=True), min)
        self._shown, self._lasts = backwards[::-1], lasts[::-1]

    def is_within(self, gap: Gap) -> bool:
        """Whether a printed time spans the gap, or a document of days in it shows the person in office."""
        before = bisect_right(self._starts, gap.last)
        if before and self._ends[before - 1] >= gap.first:
            return True
        after = bisect_right(self._shown, gap.last)
        return after < len(self._lasts) and self._lasts[after] < gap.first


def _running(
    pairs: Sequence[tuple[date, date]], choose: Callable[[date, date], date]
) -> tuple[list[date], list[date]]:
    """Return the first days, and for each the choice among the last days up to it."""
    return [first for first, _ in pairs], list(accumulate((last for _, last in pairs), choose))


def _place(told: Told, gaps: Sequence[Gap]) -> tuple[int, bool]:
    """Return the number of the spell a post belongs to, and whether that is certain."""
    if not gaps:
        return 0, True
    if told.status in LEFT and not (told.start or told.end or told.term):
        # Who is a former holder on a day has ended the spell that began last before it, and all before.
        return sum(told.last is None or gap.first <= told.last for gap in gaps), True
    first, last = _time(told)
    least = sum(first is not None and first >= gap.first and first > gap.last for gap in gaps)
    most = sum(last is None or last > gap.last for gap in gaps)
    return most, least == most


def _time(told: Told) -> tuple[date | None, date | None]:
    """The first and the last day that a post may speak of."""
    days = told.start or told.end
    if days:
        return days.first, last_day(days.until) if days.until else None
    if told.term:
        return date(told.term[0], 1, 1), date(told.term[1], 12, 31)
    return told.day.first, told.last
