"""Stages and lives of units while the register is compiled."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from unit_sources import Name

from kg.text.fold import fold


class Stage(NamedTuple):
    """A stretch of days with one name and one parent.

    `until` is half-open; `first` is None before the register begins, `until` None while it lasts.
    `parent` is the id of a life, "" for provinces.
    """

    first: date | None
    until: date | None
    name: Name
    parent: str

    def has(self, day: date) -> bool:
        """Whether the day is in it."""
        return (self.first is None or self.first <= day) and (self.until is None or day < self.until)


class Life(NamedTuple):
    """One legal existence of a unit, as stages in order of time."""

    code: str
    level: str
    stages: tuple[Stage, ...]

    @property
    def founded(self) -> date | None:
        """First day; None if before the register begins."""
        return self.stages[0].first

    @property
    def until(self) -> date | None:
        """First day it is no more."""
        return self.stages[-1].until

    @property
    def id(self) -> str:
        """Code and day founded."""
        return unit_id(self.code, self.founded)

    def on(self, day: date) -> Stage | None:
        """Return the stage of a day."""
        return next((stage for stage in self.stages if stage.has(day)), None)


class Lives:
    """The lives of one level, by code and by name."""

    def __init__(self, lives: Iterable[Life]) -> None:
        self._by_code: dict[str, list[Life]] = defaultdict(list)
        self._by_name: dict[str, list[Life]] = defaultdict(list)
        for life in lives:
            self._by_code[life.code].append(life)
            for key in {name_key(stage.name) for stage in life.stages}:
                self._by_name[key].append(life)

    def __iter__(self) -> Iterator[Life]:
        return (life for lives in self._by_code.values() for life in lives)

    def of(self, code: str) -> list[Life]:
        """Return the lives of a code, in order of time."""
        return self._by_code.get(code, [])

    def on(self, code: str, day: date) -> Life | None:
        """Return the life of a code on a day."""
        return next((life for life in self.of(code) if life.on(day)), None)

    def named(self, name: Name, day: date) -> list[Life]:
        """Return the lives that bear a name on a day."""
        found = []
        for life in self._by_name.get(name_key(name), ()):
            stage = life.on(day)
            if stage and same(stage.name, name):
                found.append(life)
        return found


def unit_id(code: str, founded: date | None) -> str:
    """Return the id of a unit.

    >>> unit_id("18229", date(2025, 7, 1)), unit_id("18229", None)
    ('18229-20250701', '18229-0')
    """
    return f"{code}-{founded:%Y%m%d}" if founded else f"{code}-0"


def name_key(name: Name) -> str:
    """Return a key without spaces, hyphens and apostrophes: "Ia H' Drai" is "Ia H'Drai"."""
    return name.type + " " + "".join(char for char in fold(name.bare) if char.isalnum())


def same(left: Name, right: Name) -> bool:
    """Whether two names differ in nothing but spelling that `name_key` removes."""
    return name_key(left) == name_key(right)
