"""Groups of mentions joined along scored pairs."""

import pytest

from kg.resolve.clusters import Clusters, compete

NEAR = {"relation": "body", "rarity": "4.0", "time": "unknown"}
AT_ONCE = NEAR | {"time": "at once"}


def joined(odds, count, apart=(), features=None):
    pairs = compete({pair: ((features or {}).get(pair, NEAR), value) for pair, value in odds.items()})
    clusters = Clusters([f"m{index}" for index in range(count)], pairs, set(apart))
    return [inside for _, inside in clusters.clusters()], sorted(clusters.unsure)


def test_likely_pairs_are_joined_and_others_not():
    assert joined({(0, 1): 50.0, (0, 2): 0.05, (1, 2): 0.05}, 3) == ([[0, 1], [2]], [])


def test_a_pair_between_is_unsure():
    assert joined({(0, 1): 1.0}, 2) == ([[0], [1]], [(0, 1)])


def test_a_group_that_is_like_two_others_which_are_not_one_joins_neither():
    clusters, unsure = joined({(0, 1): 50.0, (0, 2): 50.0, (1, 2): 0.01}, 3)
    assert clusters == [[0], [1], [2]]
    assert unsure == [(0, 1), (0, 2)]


def test_the_much_more_likely_of_two_is_joined():
    clusters, unsure = joined({(0, 1): 500.0, (0, 2): 1.0, (1, 2): 0.01}, 3)
    assert clusters == [[0, 1], [2]]
    assert unsure == [(0, 2)]


def test_a_chain_joins_groups_that_are_not_near_themselves():
    assert joined({(0, 1): 50.0, (1, 2): 50.0, (0, 2): 0.5}, 3)[0] == [[0, 1, 2]]


@pytest.mark.parametrize(
    ("apart", "features"),
    [({(0, 2)}, {}), (set(), {(0, 2): AT_ONCE})],
    ids=["a ruling", "the head of two units at once"],
)
def test_a_chain_stops_where_it_is_forbidden(apart, features):
    clusters, _ = joined({(0, 1): 60.0, (1, 2): 50.0, (0, 2): 0.5}, 3, apart, features)
    assert clusters == [[0, 1], [2]]


def test_pairs_that_were_not_compared_are_not_joined_by_a_chain():
    assert joined({(0, 1): 60.0, (1, 2): 50.0}, 3)[0] == [[0], [1], [2]]


def test_a_pair_ruled_apart_is_not_unsure():
    assert joined({(0, 1): 50.0}, 2, {(0, 1)}) == ([[0], [1]], [])
