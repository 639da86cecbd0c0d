"""The provinces side by side: what is known of their leaders, and how much is written about them.

A row is a province on a day. Its seats are the heads of the four leading bodies of the province and of each
unit in it; a seat of which nobody is known counts as not known, never as empty.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

import msgspec

from kg.analysis.coverage import tenures_without_days
from kg.analysis.leading import SEATS, role_of, seat_of
from kg.analysis.moves import Move, moves_of
from kg.analysis.places import Place
from kg.analysis.posts import Posts, Tenure
from kg.analysis.tables import Cell, Missing, Table, last_where_silent, missing
from kg.model.dates import Interval, day_after

COLUMNS = (
    "province", "documents", "people", "tenures", "tenures_with_days", "units", "units_with_head", "seats",
    "holder_certain", "holder_possible", "holder_not_known", "one_person_certain", "one_person_possible",
    "moved_in", "moved_out", "more_moved_in", "more_moved_out", "moves_in_no_order", "code", "province_id",
    "tenure_ids",
)  # fmt: skip

_Seat = tuple[str, str]
_Holders = dict[_Seat, list[Tenure]]


class _Province(msgspec.Struct, frozen=True):
    """What is counted of a province.

    Attributes:
        tenures: of all posts in it, as of their days.
        units: ids of those on the day, itself included.
        certain, possible: heads of the leading bodies of these, by unit and seat.
    """

    place: Place
    tenures: Sequence[Tenure]
    units: Sequence[str]
    certain: _Holders
    possible: _Holders

    @property
    def held(self) -> set[_Seat]:
        """Seats with a holder, certain or possible."""
        return self.certain.keys() | self.possible.keys()


def provinces_compared(
    posts: Posts, on: date | None = None, provinces: Collection[str] | None = None
) -> Table:
    """Return a row for each province, in order of ids, those of which no post is known last.

    Args:
        on: provinces, units and holders of this day. None: the units there are, and whoever was last seen in
            a seat and is not known to have left (HOLDS); then nobody is certain.
        provinces: ids of those to show; all where none is given.
    """
    day = on or posts.places.last_change
    tenures, heads = _by_province(posts), _heads(posts)
    units = _units(posts, day)
    shown = [
        _Province(place, tenures.get(place.id, ()), units[place.id], *_holders(units[place.id], heads, on))
        for place in posts.places.on(day)
        if place.level == "province" and (provinces is None or place.id in provinces)
    ]
    moves = [move for move in moves_of(posts, posts.tenures) if move.is_same_person and not move.is_one_now]
    rows = last_where_silent((not one.tenures, _row(posts, one, moves)) for one in shown)
    return Table(COLUMNS, rows, _coverage(shown, len(tenures.get(None, ())), len(posts.tenures), on))


def _by_province(posts: Posts) -> dict[str | None, list[Tenure]]:
    found: dict[str | None, list[Tenure]] = defaultdict(list)
    for tenure in posts.tenures:
        found[posts.province_of(tenure)].append(tenure)
    return found


def _heads(posts: Posts) -> dict[str, list[Tenure]]:
    """Tenures of heads of leading bodies, by the id of the unit."""
    found: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in posts.tenures:
        if tenure.body.unit is not None and role_of(tenure.position) == "head":
            found[tenure.body.unit].append(tenure)
    return found


def _units(posts: Posts, day: date) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for place in posts.places.on(day):
        for province in posts.places.provinces(place.id, Interval(day, day_after(day))):
            found[province].append(place.id)
    return found


def _holders(
    units: Iterable[str], heads: Mapping[str, Sequence[Tenure]], on: date | None
) -> tuple[_Holders, _Holders]:
    """Who is in the seats of units, for certain, and possibly where nobody is certain."""
    certain: _Holders = defaultdict(list)
    possible: _Holders = defaultdict(list)
    for unit in units:
        for tenure in heads.get(unit, ()):
            seat = unit, seat_of(tenure.position) or ""
            if on is not None and tenure.certain and on in tenure.certain:
                certain[seat].append(tenure)
            elif tenure.is_held if on is None else on in tenure.possible:
                possible[seat].append(tenure)
    return certain, {seat: held for seat, held in possible.items() if seat not in certain}


def _row(posts: Posts, province: _Province, moves: Iterable[Move]) -> tuple[Cell, ...]:
    ident = province.place.id
    seats = len(province.units) * len(SEATS)
    doubled = [_doubled(unit, province) for unit in province.units]
    holders = [*province.certain.values(), *province.possible.values()]
    return (
        posts.places.name(ident),
        len(frozenset().union(*(tenure.documents for tenure in province.tenures))),
        len({tenure.person for tenure in province.tenures}),
        len(province.tenures),
        sum(tenure.certain is not None for tenure in province.tenures),
        len(province.units),
        len({unit for unit, _ in province.held}),
        seats,
        len(province.certain),
        len(province.possible),
        seats - len(province.held),
        doubled.count("certain"),
        doubled.count("possible"),
        *_moved(ident, moves),
        province.place.code,
        f"Unit/{ident}",
        tuple(sorted(tenure.ref for held in holders for tenure in held)),
    )


def _moved(province: str, moves: Iterable[Move]) -> tuple[int, ...]:
    """People who moved in and out for certain, then by known days; and those of whom no order is known."""
    people: dict[tuple[str, str], set[str]] = defaultdict(set)
    for move in moves:
        if province in (move.source, move.target):
            way = "" if move.order == "not known" else "in" if move.target == province else "out"
            people[move.order, way].add(move.one.person)
    ways = [(order, way) for order in ("certain", "by known days") for way in ("in", "out")]
    return tuple(len(people[key]) for key in (*ways, ("not known", "")))


def _doubled(unit: str, province: _Province) -> str | None:
    """Whether one person heads the committee and another leading body of a unit (nhất thể hóa)."""
    committee, *others = ((unit, seat) for seat in SEATS)
    for word, kinds in (
        ("certain", (province.certain,)),
        ("possible", (province.certain, province.possible)),
    ):
        heads = _people(committee, kinds)
        if any(heads & _people(other, kinds) for other in others):
            return word
    return None


def _people(seat: _Seat, kinds: Iterable[_Holders]) -> set[str]:
    return {tenure.person for holders in kinds for tenure in holders.get(seat, ())}


def _coverage(shown: Sequence[_Province], elsewhere: int, of: int, on: date | None) -> tuple[Missing, ...]:
    seats = sum(len(one.units) * len(SEATS) for one in shown)
    units = sum(len(one.units) for one in shown)
    led = sum(len({unit for unit, _ in one.held}) for one in shown)
    how = "on the day" if on else "as far as anybody is known to have been last"
    return (
        missing(
            "provinces_without_documents",
            sum(not any(tenure.documents for tenure in one.tenures) for one in shown),
            len(shown),
            "provinces have no document that tells of a post in them",
            "their numbers say nothing",
        ),
        missing(
            "units_without_head",
            units - led,
            units,
            f"units have no known head of a leading body {how}",
            "they have one all the same",
        ),
        missing(
            "seats_without_holder",
            seats - sum(len(one.held) for one in shown),
            seats,
            "seats of heads have no known holder",
            "not known is not vacant",
        ),
        tenures_without_days(
            [tenure for one in shown for tenure in one.tenures], "on a day they are possible, never certain"
        ),
        missing(
            "tenures_without_province",
            elsewhere,
            of,
            "tenures are of the centre, or of a unit whose province on their days is not known",
            "they are in no row",
        ),
    )
