"""What a post tells of time, taken apart: a printed start, a printed end, a day in office, having left."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from kg.model.dates import Interval, day_after, last_day
from kg.model.findings import GIVEN
from kg.model.ids import ref
from kg.resolve.bounds import Bound, Setting
from kg.resolve.spells import GONE, Told

Kind = Literal["start", "end", "shown", "taken_up", "gone", "leaves"]
# The bounds that the first and the last of the days of each kind set.
_BOUNDS: dict[Kind, tuple[Bound | None, Bound | None]] = {
    "start": ("startNotBefore", "startNotAfter"),
    "end": ("endNotBefore", "endNotAfter"),
    "shown": ("endNotBefore", "startNotAfter"),
    "taken_up": (None, None),
    "gone": (None, "endNotAfter"),
    "leaves": (None, "startNotAfter"),
}


class Piece(msgspec.Struct, frozen=True):
    """One thing a claim says of a spell.

    Attributes:
        kind: a printed start or end; shown in office; taken_up: appointed or elected, without a day; gone:
            called a former holder, or removed; leaves.
        first, last: the days it may have been, or on which the document may have been written; None is open.
        why: the kind in words.
    """

    kind: Kind
    claim_id: str
    witness: str
    first: date | None
    last: date | None
    why: str

    @property
    def what(self) -> Literal["start", "end"]:
        """What it tells of."""
        return "start" if self.kind in ("start", "leaves") else "end"

    @property
    def days(self) -> Interval:
        """Its days, half-open."""
        return Interval(self.first, self.last and day_after(self.last))

    @property
    def is_one_day(self) -> bool:
        """Whether it is of exactly one day."""
        return self.first is not None and self.first == self.last

    def settings(self) -> Iterator[Setting]:
        """Yield the bounds that follow if it is right."""
        for bound, day in zip(_BOUNDS[self.kind], (self.first, self.last), strict=True):
            if bound and day:
                yield Setting(bound, day, ref("Claim", self.claim_id), self.why)


def take_apart(told: Told) -> Iterator[Piece]:
    """Yield what a post tells of time."""
    day = told.day
    if told.start:
        yield _piece("start", told, told.start, "printed start")
    if told.end:
        yield _piece("end", told, told.end, "printed end")
    if told.is_shown:
        yield _piece("shown", told, day, "in office")
    elif told.status in GIVEN and not told.start:
        yield _piece("taken_up", told, Interval(day.first), told.status)
    elif told.status in GONE:
        yield _piece(
            "gone", told, Interval(None, day.until), "removed" if "removed" in told.status else told.status
        )
    elif told.status == "leaves":
        yield _piece("leaves", told, Interval(None, day.until), told.status)


def _piece(kind: Kind, told: Told, days: Interval, why: str) -> Piece:
    last = last_day(days.until) if days.until else None
    return Piece(kind, told.claim_id, told.witness, days.first, last, why)
