"""Who held what and when, as far as it is known: spells in a position, and what they say about a day."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal

import msgspec

from kg.api.node import Named, Node
from kg.errors import InvalidDate
from kg.query.parameters import read_day

if TYPE_CHECKING:
    from kg.api.things import Body, Person, Position

Day = date | str
Certainty = Literal["certain", "possible", "no"]


class Tenure(Node, frozen=True, kw_only=True, dict=True, eq=False):
    """One spell of one person in one position.

    It began on one of the days from `start_not_before` to `start_not_after`, and its last day is one of those
    from `end_not_before` to `end_not_after`; all are inclusive, and None where nothing is known
    (docs/tenures.md). Being seen in office on a day bounds both sides and is neither start nor end.

    Attributes:
        person, position: who and what.
        capacity: full, acting (quyền), in_charge (phụ trách) and so on.
        status: "holds" (last seen in office or taking it up, no end known) or "held" (all else).
        first_seen, last_seen: first and last day on which a document shows it held or taken up.
    """

    kind: ClassVar[str] = "Tenure"
    person: "Person"
    position: "Position"
    capacity: str
    status: Literal["holds", "held"]
    first_seen: date | None
    last_seen: date | None
    start_not_before: date | None
    start_not_after: date | None
    end_not_before: date | None
    end_not_after: date | None

    @property
    def body(self) -> "Body":
        """The body of the position."""
        return self.position.body

    @property
    def post(self) -> str:
        """The name of the position, with the capacity where it is not the usual one."""
        capacity = "" if self.capacity == "full" else f" ({self.capacity.replace('_', ' ')})"
        return f"{self.position.name}{capacity}"

    @property
    def known_from(self) -> date | None:
        """First day on which it was certainly held."""
        return min((day for day in (self.first_seen, self.start_not_after) if day), default=None)

    @property
    def known_until(self) -> date | None:
        """Last day on which it was certainly held."""
        return max((day for day in (self.last_seen, self.end_not_before) if day), default=None)

    @cached_property
    def seen_on(self) -> tuple[date, ...]:
        """Days on which it was seen in office, ascending."""
        return self._reader.seen_on(self.iri)

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """Names of the terms (nhiệm kỳ) it was in."""
        return self._reader.terms(self.iri)

    def on(self, day: Day) -> Certainty:
        """Return whether it was held on a day: certain, possible (nothing excludes it), or no.

        >>> tenure = g.person("Nguyễn Khắc Uyển").tenures[-1]
        >>> tenure.on("2025-06-30"), tenure.on("2025-07-01"), tenure.on("2026-01-01")
        ('no', 'certain', 'possible')

        Raises: InvalidDate: it is no day.
        """
        return certainty(self, as_day(day))

    @property
    def time(self) -> str:
        """From when until when, in words: "from 2025-07-01; until 2025-10-10 or later"."""
        first, last = self.start_not_after, self.end_not_before
        if first and first == last and not self.start_not_before and not self.end_not_after:
            return f"in office on {first}"
        sides = (
            _side("from", self.start_not_before, first),
            _side("until", last, self.end_not_after),
        )
        return "; ".join(side for side in sides if side) or "no day of it is known"

    def __repr__(self) -> str:
        return f"<{self.person.name} {self.status} {self.post}, {self.time}>"


class Vacancy(Node, frozen=True, kw_only=True, dict=True, eq=False):
    """A source says that nobody holds a position. A gap in what is known is never one.

    Attributes:
        position: which. seen_on: days on which it was told, ascending.
    """

    kind: ClassVar[str] = "Vacancy"
    position: "Position"
    seen_on: tuple[date, ...]

    def __repr__(self) -> str:
        days = ", ".join(map(str, self.seen_on)) or "an unknown day"
        return f"<{self.position.name} told vacant on {days}>"


class OnDay(msgspec.Struct, frozen=True, kw_only=True):
    """Who held what on a day. Iteration gives all tenures, the certain ones first.

    Attributes:
        on: the day.
        certain: tenures that were certainly held then. possible: those that nothing excludes.
        vacancies: positions that a source says were vacant that day.
    """

    on: date
    certain: tuple[Tenure, ...]
    possible: tuple[Tenure, ...]
    vacancies: tuple[Vacancy, ...] = ()

    @property
    def answer(self) -> Literal["certain", "possible", "vacant", "not known"]:
        """How much is known; "vacant" only where a source says so, "not known" where none says anything."""
        if self.certain:
            return "certain"
        if self.vacancies:
            return "vacant"
        return "possible" if self.possible else "not known"

    def __iter__(self) -> Iterator[Tenure]:
        return iter((*self.certain, *self.possible))

    def __len__(self) -> int:
        return len(self.certain) + len(self.possible)

    def __repr__(self) -> str:
        told = [f"certain {one}" for one in self.certain] + [f"possible {one}" for one in self.possible]
        told += [str(one) for one in self.vacancies]
        return f"on {self.on}: {'; '.join(told) or 'not known'}"


class Seated(Named, frozen=True, kw_only=True, dict=True, eq=False):
    """A node with tenures: a person, a position, a body or a unit.

    Printed it is a page of text, in a notebook a page with a table.
    """

    @cached_property
    def tenures(self) -> tuple[Tenure, ...]:
        """All tenures, in the order of the first day on which each is known; those without one last."""
        return self._reader.tenures(self.kind, self.iri)

    @property
    def current(self) -> tuple[Tenure, ...]:
        """Tenures whose end is not known, each last seen on its `last_seen`; no clock is asked."""
        return tuple(one for one in self.tenures if one.status == "holds")

    def __str__(self) -> str:
        from kg.api.pages import page_text

        return page_text(self)

    def _repr_html_(self) -> str:
        from kg.api.pages import page_html

        return page_html(self)

    def _on_day(self, day: Day, vacancies: Iterable[Vacancy] = ()) -> OnDay:
        on = as_day(day)
        sure = {one: certainty(one, on) for one in self.tenures}
        return OnDay(
            on=on,
            certain=tuple(one for one in self.tenures if sure[one] == "certain"),
            possible=tuple(one for one in self.tenures if sure[one] == "possible"),
            vacancies=tuple(one for one in vacancies if on in one.seen_on),
        )


def certainty(tenure: Tenure, day: date) -> Certainty:
    """Return whether a tenure was held on a day, by its bounds and the days on which it was seen."""
    if tenure.known_from and tenure.known_until and tenure.known_from <= day <= tenure.known_until:
        return "certain"
    is_before = tenure.start_not_before is not None and day < tenure.start_not_before
    is_after = tenure.end_not_after is not None and day > tenure.end_not_after
    return "no" if is_before or is_after else "possible"


def as_day(day: Day) -> date:
    """Return the day that was given, as a date or as "2025-07-01" or "1/7/2025".

    Raises: InvalidDate: it is none.
    """
    if isinstance(day, date):
        return date(day.year, day.month, day.day)
    try:
        return read_day(day)
    except ValueError as error:
        raise InvalidDate(f"{day!r} is no day; write 2025-07-01 or 1/7/2025") from error


def in_time(tenures: Iterable[Tenure]) -> tuple[Tenure, ...]:
    """Return tenures in the order of the first day on which each is known; those without one last."""

    def order(tenure: Tenure) -> tuple[date, str, str]:
        return tenure.known_from or tenure.end_not_after or date.max, tenure.position.name, tenure.id

    return tuple(sorted(tenures, key=order))


def _side(word: str, first: date | None, last: date | None) -> str:
    if first and last:
        return f"{word} {first}" if first == last else f"{word} a day between {first} and {last}"
    if first:
        return f"{word} {first} or later"
    return f"{word} {last} or earlier" if last else ""
