"""The moves of people from province to province, as far as the bounds of their posts tell an order."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, permutations
from typing import Literal

import msgspec

from kg.analysis.order import Bounds, is_before
from kg.analysis.places import Places
from kg.analysis.posts import Posts, Tenure

_DELEGATION = "doan-dai-bieu-quoc-hoi"
_DEPUTIES = "dai-bieu"
_Pair = tuple[str, str]
Order = Literal["certain", "by known days", "not known"]


class Move(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Posts of one person, or of two who may be one, in two provinces.

    Attributes:
        one, other: tenures; the first was held before the other, where the order is known.
        source, target: ids of their provinces.
        order: certain, by the bounds; by known days: all known days of the one lie before those of the other,
            and the bounds do not exclude another order; not known.
        is_one_now: whether the two provinces are one today.
    """

    one: Tenure
    other: Tenure
    source: str
    target: str
    order: Order
    is_one_now: bool

    @property
    def is_same_person(self) -> bool:
        """Whether both posts are of one person; else they are of two who may be one."""
        return self.one.person == self.other.person


def moves_of(posts: Posts, tenures: Iterable[Tenure]) -> tuple[Move, ...]:
    """Return the moves between the posts, in order of people, of those who may be one behind them.

    Args:
        tenures: of `posts`; those that `counts` does not count are passed over.
    """
    held: dict[str, dict[str, list[Tenure]]] = defaultdict(lambda: defaultdict(list))
    for tenure in sorted(tenures, key=lambda one: one.id):
        province = posts.province_of(tenure) if counts(tenure) else None
        if province is not None:
            held[tenure.person][province].append(tenure)
    found = [move for _, of in sorted(held.items()) for move in _moves(of, posts.places)]
    for pair in posts.possibly_same:
        one, other = (held.get(person, {}) for person in pair)
        found.extend(_moves_of_two(one, other, posts.places))
    return tuple(found)


def counts(tenure: Tenure) -> bool:
    """Return whether a post can be a step of a rotation: a deputy need not live where the votes are."""
    return tenure.body.kind != _DELEGATION and not tenure.position.title.startswith(_DEPUTIES)


def _moves_of_two(
    one: Mapping[str, list[Tenure]], other: Mapping[str, list[Tenure]], places: Places
) -> Iterator[Move]:
    """Yield what two people would have moved if they were one, in a known order, beyond what each did."""
    both = {
        province: [*one.get(province, ()), *other.get(province, ())] for province in sorted({*one, *other})
    }
    for move in _moves(both, places):
        if not move.is_same_person and move.order != "not known":
            yield move


def _moves(held: Mapping[str, list[Tenure]], places: Places) -> Iterator[Move]:
    """Yield the moves of one person between the provinces of his posts: no step that leads over another."""
    if len(held) < 2:
        return
    before = _before({province: [Bounds.of(one) for one in of] for province, of in held.items()})
    for pair, (one, other, order) in before.items():
        if not places.is_one_line(*pair) and not _leads_over(pair, held, before):
            yield _move(one, other, pair, places, order)
    for pair in combinations(sorted(held), 2):
        if not places.is_one_line(*pair) and not _is_told(pair, before, places):
            yield _move(held[pair[0]][0], held[pair[1]][0], pair, places, "not known")


def _before(held: Mapping[str, Sequence[Bounds]]) -> dict[_Pair, tuple[Tenure, Tenure, Order]]:
    """The pairs of provinces of which the order is known, with the posts that tell it."""
    found: dict[_Pair, tuple[Tenure, Tenure, Order]] = {}
    pairs = list(permutations(sorted(held), 2))
    for source, target in pairs:
        if shown := _shown(held[source], held[target], is_before):
            found[source, target] = *shown, "certain"
    for source, target in [
        (one, other) for one, other in pairs if not {(one, other), (other, one)} & found.keys()
    ]:
        if shown := _shown(held[source], held[target], _is_known_before):
            found[source, target] = *shown, "by known days"
    return found


def _is_known_before(one: Bounds, other: Bounds) -> bool:
    days, others = one.certain, other.certain
    return bool(days and others and days.until and others.first and days.until <= others.first)


def _shown(
    ones: Sequence[Bounds], others: Sequence[Bounds], is_in_order: Callable[[Bounds, Bounds], bool]
) -> tuple[Tenure, Tenure] | None:
    """The posts of two provinces that show the order: the earliest in the second, the last before it."""
    found = [(one, other) for other in others for one in ones if is_in_order(one, other)]
    if not found:
        return None
    first = min((other for _, other in found), key=lambda one: (one.began_by or date.max, one.tenure.id))
    last = max(
        (one for one, other in found if other is first),
        key=lambda one: (one.ended_from or date.min, one.tenure.id),
    )
    return last.tenure, first.tenure


def _leads_over(pair: _Pair, provinces: Iterable[str], before: Mapping[_Pair, object]) -> bool:
    """Whether somebody was certainly in a third province between the two."""

    def is_plain(one: str, other: str) -> bool:
        return (one, other) in before and (other, one) not in before

    source, target = pair
    return any(is_plain(source, one) and is_plain(one, target) for one in provinces)


def _is_told(pair: _Pair, before: Iterable[_Pair], places: Places) -> bool:
    """Whether an order is known between the two provinces, or between those that they became or came of."""
    return any(
        (places.is_one_line(one, pair[0]) and places.is_one_line(other, pair[1]))
        or (places.is_one_line(one, pair[1]) and places.is_one_line(other, pair[0]))
        for one, other in before
    )


def _move(one: Tenure, other: Tenure, pair: _Pair, places: Places, order: Order) -> Move:
    return Move(
        one=one,
        other=other,
        source=pair[0],
        target=pair[1],
        order=order,
        is_one_now=places.is_one_now(*pair),
    )
