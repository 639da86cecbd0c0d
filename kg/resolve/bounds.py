"""The four days between which a tenure began and ended, and what sets each of them.

Bounds are days, inclusive: a tenure began on one of the days from startNotBefore to startNotAfter, and its
last day is one of those from endNotBefore to endNotAfter. A bound that is not known is absent. Every bound
carries what sets it; of several that say the same all do.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal, get_args

import msgspec

Bound = Literal["startNotBefore", "startNotAfter", "endNotBefore", "endNotAfter"]
BOUNDS: tuple[Bound, ...] = get_args(Bound)
# Of these the latest day counts, of the others the earliest.
_FROM_BELOW = ("startNotBefore", "endNotBefore")
# The bounds that each must not pass.
_LIMITS: dict[Bound, tuple[Bound, ...]] = {
    "startNotBefore": ("startNotAfter", "endNotAfter"),
    "startNotAfter": ("startNotBefore",),
    "endNotBefore": ("endNotAfter",),
    "endNotAfter": ("startNotBefore", "endNotBefore"),
}


class Setting(msgspec.Struct, frozen=True, order=True):
    """One reason for a bound.

    Attributes:
        source: reference of the claim, tenure, unit, body, term or correction it follows from.
        why: in a few words, for people.
    """

    bound: Bound
    day: date
    source: str
    why: str


class Bounds(msgspec.Struct, frozen=True):
    """Bounds that do not contradict each other.

    Attributes:
        days: by bound. settings: what sets them, in order.
        fixed: bounds that a correction sets; nothing changes these.
    """

    days: dict[Bound, date] = {}
    settings: tuple[Setting, ...] = ()
    fixed: frozenset[Bound] = frozenset()

    @property
    def first(self) -> date | None:
        """The first day by whose end it had certainly begun."""
        return min((day for bound, day in self.days.items() if bound not in _FROM_BELOW), default=None)

    @property
    def last(self) -> date | None:
        """The last day before whose beginning it had certainly not ended."""
        return max((day for bound, day in self.days.items() if bound in _FROM_BELOW), default=None)


def bounds_of(settings: Iterable[Setting], fixed: frozenset[Bound] = frozenset()) -> Bounds:
    """Return the tightest bounds that the settings give; they must not contradict each other.

    What began by a day that lies after the last possible one began by that one; the same of the end. Such a
    bound is only tightened: from an end alone no start is made.
    """
    kept = _tightest(settings)
    start, end = _day(kept, "startNotAfter"), _day(kept, "endNotAfter")
    if start and end and end < start:
        kept = _moved(kept, "endNotAfter", "startNotAfter")
    start, end = _day(kept, "startNotBefore"), _day(kept, "endNotBefore")
    if start and end and end < start:
        kept = _moved(kept, "startNotBefore", "endNotBefore")
    days = {bound: day for bound in BOUNDS if (day := _day(kept, bound))}
    return Bounds(days, tuple(sorted(kept)), fixed)


def tighten(bounds: Bounds, settings: Iterable[Setting]) -> Bounds:
    """Return the bounds with what else follows; a setting that contradicts what is known is left out.

    The order of the settings does not matter: they are taken from the smallest to the largest.
    """
    for setting in sorted(settings):
        if setting not in bounds.settings and allows(bounds, setting):
            bounds = bounds_of((*bounds.settings, setting), bounds.fixed)
    return bounds


def allows(bounds: Bounds, setting: Setting) -> bool:
    """Whether a setting agrees with the bounds and no correction fixes the bound it would set."""
    if setting.bound in bounds.fixed:
        return False
    limits = [bounds.days[other] for other in _LIMITS[setting.bound] if other in bounds.days]
    if setting.bound in _FROM_BELOW:
        return all(setting.day <= limit for limit in limits)
    return all(setting.day >= limit for limit in limits)


def correct(bounds: Bounds, corrections: Iterable[Setting]) -> Bounds:
    """Return the bounds with those that people set; what contradicts them goes."""
    fixed = tighten(Bounds(), corrections)
    names = frozenset(setting.bound for setting in fixed.settings)
    if not names:
        return bounds
    rest = [setting for setting in bounds.settings if setting.bound not in names]
    return tighten(msgspec.structs.replace(fixed, fixed=names), rest)


def _tightest(settings: Iterable[Setting]) -> set[Setting]:
    kept: dict[Bound, set[Setting]] = {}
    for setting in settings:
        known = kept.get(setting.bound)
        day = next(iter(known)).day if known else setting.day
        if known is None or (setting.day != day and (setting.day > day) == (setting.bound in _FROM_BELOW)):
            kept[setting.bound] = {setting}
        elif setting.day == day:
            known.add(setting)
    return {setting for same in kept.values() for setting in same}


def _moved(settings: set[Setting], source: Bound, target: Bound) -> set[Setting]:
    """Settings in which what sets the one bound sets the other as well, and nothing else does."""
    moved = {msgspec.structs.replace(one, bound=target) for one in settings if one.bound == source}
    return {one for one in settings if one.bound != target} | moved


def _day(settings: Iterable[Setting], bound: Bound) -> date | None:
    return next((setting.day for setting in settings if setting.bound == bound), None)
