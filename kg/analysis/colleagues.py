"""Who was in one body with whom on one day, for certain or possibly."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from kg.analysis.posts import Tenure
from kg.model.dates import Interval

_Days = tuple[int, int]
"""First and last day as ordinal numbers."""
_EVER = 1, date.max.toordinal()


class Colleagues:
    """Counts those who were in a body of somebody at the same time.

    The days of the members of a body are kept in two orders; whoever meets somebody are those who began
    before he left, without those who left before he began.
    """

    def __init__(self, tenures: Iterable[Tenure], on: date | None = None) -> None:
        self._certain: dict[str, _Meetings] = defaultdict(_Meetings)
        self._possible: dict[str, _Meetings] = defaultdict(_Meetings)
        self._stays: dict[str, list[tuple[str, _Days | None, _Days]]] = defaultdict(list)
        for tenure in tenures:
            possible = _days(tenure.possible, on)
            certain = _days(tenure.certain, on) if tenure.certain else None
            if possible is None:
                continue
            self._stays[tenure.person].append((tenure.body.id, certain, possible))
            self._possible[tenure.body.id].add(possible, tenure.person)
            if certain is not None:
                self._certain[tenure.body.id].add(certain, tenure.person)

    def of(self, person: str) -> tuple[int, int]:
        """Return with how many a person certainly served, and with how many more possibly."""
        certain: set[str] = set()
        possible: set[str] = set()
        for body, certainly, possibly in self._stays.get(person, ()):
            if certainly is not None:
                self._certain[body].meet(certainly, certain)
            self._possible[body].meet(possibly, possible)
        for found in (certain, possible):
            found.discard(person)
        return len(certain), len(possible - certain)


class _Meetings:
    """The stays in one body."""

    def __init__(self) -> None:
        self._stays: list[tuple[_Days, str]] = []
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        self._by_first: list[int] = []
        self._by_last: list[int] = []
        self._all: frozenset[str] = frozenset()

    def add(self, days: _Days, person: str) -> None:
        self._stays.append((days, person))

    def meet(self, days: _Days, met: set[str]) -> None:
        """Add who was there on one of the days, which somebody who was added was there too."""
        if not self._firsts:
            self._sort()
        first, last = days
        begun, gone = bisect_right(self._firsts, last), bisect_left(self._lasts, first)
        if begun == len(self._stays) and gone == 0:
            met |= self._all
            return
        met.update(
            self._stays[one][1] for one in set(self._by_first[:begun]).difference(self._by_last[:gone])
        )

    def _sort(self) -> None:
        stays = self._stays
        self._by_first = sorted(range(len(stays)), key=lambda one: stays[one][0][0])
        self._by_last = sorted(range(len(stays)), key=lambda one: stays[one][0][1])
        self._firsts = [stays[one][0][0] for one in self._by_first]
        self._lasts = [stays[one][0][1] for one in self._by_last]
        self._all = frozenset(person for _, person in stays)


def _days(days: Interval, on: date | None) -> _Days | None:
    """First and last of the days, or the one day that is asked for; None where that is none of them.

    Bounds that contradict each other leave no day.
    """
    if on is not None:
        return (on.toordinal(), on.toordinal()) if on in days else None
    first = days.first.toordinal() if days.first else _EVER[0]
    last = days.until.toordinal() - 1 if days.until else _EVER[1]
    return (first, last) if first <= last else None
