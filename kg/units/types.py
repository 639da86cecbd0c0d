"""Units, their periods and the flows between them; days are civil days, intervals half-open."""

from datetime import date
from typing import Literal

import msgspec

from kg.model.dates import Interval

Level = Literal["province", "district", "commune"]
Extent = Literal["whole", "part", "unknown"]


class Period(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A stretch of the life of a unit with one name, type and parent.

    Attributes:
        name: official spelling with the type word in lower case, "xã Đức Thọ".
        bare: without the type word, "Đức Thọ". type: "xã".
        code: of the statistics office: 2 digits (province), 3 (district) or 5 (commune).
        parent_id: the unit directly above; None for provinces.
        first: None where it began before the register (10/2004).
        until: first day that is no longer in it; None while it lasts.
    """

    name: str
    bare: str
    type: str
    code: str
    parent_id: str | None
    first: date | None
    until: date | None

    @property
    def days(self) -> Interval:
        """The days of the period."""
        return Interval(self.first, self.until)


class Unit(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One legal existence of a province, district or commune.

    A rename, a reclassification (xã to phường) or a new parent starts a period and nothing else. A merger
    ends a unit and founds another, even under the same name and code.

    Attributes:
        id: code and day founded, "18229-20250701"; "-0" where that was before the register began.
        periods: ascending, without gap or overlap.
        founded: None where that was before the register began. until: half-open; None while it exists.
    """

    id: str
    code: str
    level: Level
    periods: tuple[Period, ...]
    founded: date | None
    until: date | None

    @property
    def name(self) -> str:
        """The name it has, or had at its end: "xã Đức Thọ"."""
        return self.periods[-1].name

    @property
    def days(self) -> Interval:
        """The days of its life."""
        return Interval(self.founded, self.until)


class Flow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One unit that went, wholly or partly, into another (or gave land to it, where both live on).

    Attributes:
        extent: unknown where one successor is known and a ceded piece is not excluded.
        effective: day from which the new unit works. in_force: day the act takes effect, where known.
        act: number of the act; None where none or several are named. clause: its place there, where known:
            "khoản 37 Điều 1".
        basis: conversion table, resolution text, page, repository list, register inference certain or
            register inference candidate.
        is_certain: False for the last basis; several candidates of one source are alternatives.
        kind: merge, split, transfer, reclassify, rename or establish.
        change_id: the change it belongs to.
    """

    source_id: str
    target_id: str
    extent: Extent
    effective: date
    in_force: date | None
    act: str | None
    basis: str
    is_certain: bool
    change_id: str
    kind: str
    clause: str | None = None


class Change(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What founded a unit, or happened to it, on a day.

    Attributes:
        id: operative day and unit, "20250701-18229-20250701".
        kind: merge, split, establish; transfer (new parent), reclassify, rename; keep (it stays as it is
            while the level above it goes).
        unit_id: the unit founded or changed.
        in_force: day the act takes effect, where known. operative: day from which the unit works or bears
            the name; before 7/2025 the day of the register, which can be weeks after that of the act.
        acts: numbers. candidate_acts: numbers of which one is meant.
        clause: place in the act, "khoản 37 Điều 1"; None where it is not known.
        is_certain: False where nothing but candidate flows speaks for it.
    """

    id: str
    kind: str
    unit_id: str
    in_force: date | None
    operative: date
    acts: tuple[str, ...]
    candidate_acts: tuple[str, ...] = ()
    is_certain: bool = True
    clause: str | None = None


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """A resolution or decree; days are None where not known."""

    number: str
    adopted: date | None = None
    in_force: date | None = None


class Ambiguous(msgspec.Struct, frozen=True, kw_only=True):
    """Several units of that name, and what was given does not decide.

    Attributes:
        name: as asked.
        candidates: existing units first, then the latest to end; provinces before districts before communes.
        reason: one line for the user.
    """

    name: str
    candidates: tuple[Unit, ...]
    reason: str


class Unknown(msgspec.Struct, frozen=True, kw_only=True):
    """No unit of that name, on those days, in that context.

    Attributes:
        name: as asked.
        reason: one line for the user: which of name, type, day and context left none.
        nearest: at most five units: of the nearest spelling, or of that name on other days or elsewhere.
    """

    name: str
    reason: str = ""
    nearest: tuple[Unit, ...] = ()


Named = tuple[Unit, Period]
"""A unit and one of its periods."""
