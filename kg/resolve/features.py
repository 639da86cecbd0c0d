"""What two groups of mentions of one name have in common, in words that are features and reasons at once.

relation   the closest there is between their posts, see `RELATIONS`
rank       of posts that are not near: "top": both head central bodies or the leadership of provinces;
           "leaders": both are of the centre or of the leadership of a province; "local": one is of communes
           alone; else "others"
rarity     how rare the name is: minus the decimal logarithm of the share of people who bear it
time       "at once": seen at the head of two units of one level, neither of the other's line, in days that
           overlap; else the years between the documents that show them
address    "contradicts": the one is called ông, the other bà
document   "shared": one document names both; a table of posts, or one that names very many people, does not
           count
spelling   of two names that share a post: "letter" or "syllable", what they differ in (`kg.resolve.spelling`)
"""

from collections.abc import Callable, Iterator
from datetime import date

from kg.resolve.evidence import Lineage
from kg.resolve.profiles import Profile, Seen
from kg.resolve.spelling import misprint
from kg.units import Register

Features = dict[str, str]
_DAYS_A_YEAR = 365.25
_GAPS = ((2.0, "within 2 years"), (6.0, "within 6 years"), (15.0, "within 15 years"))

# The closest first: name, and what it means.
RELATIONS = {
    "position": "the same post",
    "seat": "the same post in the unit that came of the other's",
    "body": "posts of one body",
    "leaders": "posts in the leadership of one unit",
    "unit": "posts of one commune or district",
    "line": "posts of a commune or district and of what it came from",
    "nested": "posts of a unit and of one within it",
    "province": "posts in one province",
    "joined provinces": "posts in provinces that are one now",
    "centre": "a post of the centre beside another",
    "unplaced": "posts of which at least one is in no known place",
    "apart": "posts that have nothing to do with each other",
}


# Where it matters how many people hold such posts.
_FAR = frozenset({"province", "joined provinces", "centre", "unplaced", "apart"})


class Comparer:
    """Compares profiles; which units came of which is remembered."""

    def __init__(self, register: Register, lineage: Lineage) -> None:
        self._register = register
        self._lineage = lineage

    def features(self, a: Profile, b: Profile, rarity: str) -> Features | None:
        """Return the features of a pair; None if their names are too far apart for them to be one person.

        Args:
            rarity: of their name.
        """
        relation = self.relation(a, b)
        found = {"relation": relation, "rarity": rarity, "time": self._time(a, b)}
        if relation in _FAR:
            found["rank"] = _rank(a, b)
        if a.addressed and b.addressed and not a.addressed & b.addressed:
            found["address"] = "contradicts"
        if a.documents & b.documents:
            found["document"] = "shared"
        if a.key == b.key:
            return found
        difference = misprint(a.name, b.name)
        if difference is None or relation != "position":
            return None
        return found | {"spelling": difference}

    def relation(self, a: Profile, b: Profile) -> str:
        """Return the closest relation of their posts."""
        return next((name for name, holds in self._relations(a, b) if holds()), "apart")

    def _relations(self, a: Profile, b: Profile) -> Iterator[tuple[str, Callable[[], object]]]:
        yield "position", lambda: a.positions & b.positions
        yield "seat", lambda: self._share_seat(a, b)
        yield "body", lambda: a.bodies & b.bodies
        yield "leaders", lambda: a.leading & b.leading
        yield "unit", lambda: a.units & b.units
        yield "line", lambda: any(self._lineage.are_related(x, y) for x in a.units for y in b.units)
        yield "nested", lambda: self._is_nested(a, b) or self._is_nested(b, a)
        yield "province", lambda: a.provinces & b.provinces
        yield "joined provinces", lambda: a.provinces_now & b.provinces_now
        yield "centre", lambda: a.is_central or b.is_central
        yield "unplaced", lambda: not (a.is_placed and b.is_placed)

    def _share_seat(self, a: Profile, b: Profile) -> bool:
        few, many = sorted((a.seats, b.seats), key=len)
        titles = {title for title, _ in many} & {title for title, _ in few}
        return any(
            self._lineage.are_related(x, y)
            for title, x in few
            if title in titles
            for other, y in many
            if other == title
        )

    def _is_nested(self, a: Profile, b: Profile) -> bool:
        return any(y in self._register.parents(x) for x in a.units for y in b.units)

    def _time(self, a: Profile, b: Profile) -> str:
        if self.are_at_once(a.seen, b.seen):
            return "at once"
        if a.first is None or a.last is None or b.first is None or b.last is None:
            return "unknown"
        years = _gap(a.first, a.last, b.first, b.last) / _DAYS_A_YEAR
        return next((word for limit, word in _GAPS if years <= limit), "longer")

    def are_at_once(self, a: tuple[Seen, ...], b: tuple[Seen, ...]) -> bool:
        """Whether both head units of one level, neither of the other's line, in days that overlap."""
        return any(
            one.first <= other.last and other.first <= one.last and self._exclude(one.unit_id, other.unit_id)
            for one in a
            for other in b
        )

    def _exclude(self, a: str, b: str) -> bool:
        units = self._register.units
        return units[a].level == units[b].level and not self._lineage.are_related(a, b)


def _rank(a: Profile, b: Profile) -> str:
    if a.is_top and b.is_top:
        return "top"
    if all(one.is_central or one.is_leader for one in (a, b)):
        return "leaders"
    return "local" if a.is_local or b.is_local else "others"


def _gap(first: date, last: date, other_first: date, other_last: date) -> int:
    return max(0, (other_first - last).days, (first - other_last).days)
