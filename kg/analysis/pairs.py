"""Pairs of people who may be the same, and of tenures that cannot both be right: which are open, which not.

The field `state` says what a pair is: "open"; "one": taken as one; "gone": one of them is not there;
"different": somebody judged so; "apart": nothing joins them, and nobody judged.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import product

import msgspec

from kg.analysis.contents import differing_fields
from kg.analysis.lines import Edge, Value
from kg.analysis.links import Links
from kg.analysis.records import Change, Field, Thing, group_of
from kg.analysis.sides import Side
from kg.model.ids import ref, split_ref

OPEN = "open"
_Follow = Callable[[str], set[str]]
_DIFFERENT = "different"
_PREFERRED = "preferred"


class _Pair(msgspec.Struct, frozen=True, order=True):
    """An edge type and the two it joins, in order."""

    type: str
    one: str
    other: str


def compare_pairs(before: Side, after: Side, links: Links) -> Iterator[Change]:
    """Yield the pairs that are open no more, those that are now, and those of which something else is said.

    A pair whose two ends only got other ids is the same pair.
    """
    olds, news = _told(before.pairs), _told(after.pairs)
    for pair, told in olds.items():
        now = [one for one in _followed(pair, links.images) if one in news]
        if not now:
            yield _decided(pair, (before, after), links.images, told)
        for one in now:
            if fields := differing_fields(told, _as_before(told, news[one], links), pair.type):
                things = _things(pair, before), _things(one, after)
                yield Change(
                    group=group_of(pair.type),
                    what="changed",
                    before=things[0],
                    after=things[1],
                    fields=fields,
                )
    for pair, told in news.items():
        if not any(one in olds for one in _followed(pair, links.origins)):
            yield _decided(pair, (after, before), links.origins, told).mirrored()


def _decided(pair: _Pair, sides: tuple[Side, Side], follow: _Follow, told: dict[str, Value]) -> Change:
    """A pair of one build that is not one in the other."""
    here, there = sides
    became = sorted(follow(pair.one) | follow(pair.other))
    return Change(
        group=group_of(pair.type),
        what="decided",
        before=_things(pair, here),
        after=tuple(Thing(one, there.name(one)) for one in became),
        fields=(Field("state", OPEN, _state(pair, follow, there)), *differing_fields(told, {}, pair.type)),
    )


def _told(edges: Iterable[Edge]) -> dict[_Pair, dict[str, Value]]:
    """What is said of each pair, in order; all values where several edges join the two."""
    found: dict[_Pair, dict[str, Value]] = {}
    for edge in edges:
        told = found.setdefault(_Pair(edge.type, *sorted((edge.source, edge.target))), {})
        for name, value in edge.properties.items():
            told[name] = (
                value
                if name not in told
                else tuple(sorted({*_several(told[name]), *_several(value)}, key=str))
            )
    return dict(sorted(found.items()))


def _as_before(told: dict[str, Value], now: dict[str, Value], links: Links) -> dict[str, Value]:
    """What is said of a pair now; a preferred tenure that only has another id is the same."""
    if _PREFERRED not in told or _PREFERRED not in now:
        return now
    before, after = (ref("Tenure", str(one[_PREFERRED])) for one in (told, now))
    return now | {_PREFERRED: told[_PREFERRED]} if after in links.images(before) else now


def _several(value: Value) -> tuple[str | int | float | bool, ...]:
    return value if isinstance(value, tuple) else (value,)


def _followed(pair: _Pair, follow: _Follow) -> list[_Pair]:
    """What the pair may be in the other build."""
    ends = product(sorted(follow(pair.one)), sorted(follow(pair.other)))
    return sorted({_Pair(pair.type, *sorted(two)) for two in ends if two[0] != two[1]})


def _state(pair: _Pair, follow: _Follow, side: Side) -> str:
    """What a pair is in a build in which it is not open."""
    one, other = follow(pair.one), follow(pair.other)
    if not one or not other:
        return "gone"
    if one & other:
        return "one"
    for reference, edges in side.edges.items():
        if split_ref(reference)[0] == "Judgement" and _DIFFERENT in side.nodes[reference].properties.values():
            concerned = {edge.target for edge in edges}
            if one & concerned and other & concerned:
                return _DIFFERENT
    return "apart"


def _things(pair: _Pair, side: Side) -> tuple[Thing, ...]:
    return tuple(Thing(one, side.name(one)) for one in (pair.one, pair.other))
