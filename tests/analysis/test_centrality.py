"""Who connects bodies, and who served with whom."""

from datetime import date
from itertools import combinations

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.analysis import betweenness as module
from kg.analysis.centrality import body_centrality, people_centrality
from kg.analysis.colleagues import Colleagues
from tests.analysis.careers import HA_TINH, Careers, column, count

BODIES = ("tinh-uy", "uy-ban-nhan-dan", "hoi-dong-nhan-dan", "uy-ban-mttq", "so-noi-vu")


def chain() -> Careers:
    """Tỉnh ủy - Lan - UBND - Minh - HĐND, and Hoa in the Tỉnh ủy alone."""
    careers = Careers()
    for name, kind in (
        ("Lan", BODIES[0]),
        ("Lan", BODIES[1]),
        ("Minh", BODIES[1]),
        ("Minh", BODIES[2]),
        ("Hoa", BODIES[0]),
    ):
        careers.holds(name, "uy-vien", kind, HA_TINH)
    return careers


def ranked(table, name="name"):
    return dict(zip(column(table, name), column(table, "betweenness"), strict=True))


def test_who_connects_more_pairs_of_bodies_stands_first():
    posts = chain().posts()
    people = ranked(people_centrality(posts, posts.tenures))
    # Of three pairs of bodies two have their only way over each of the two.
    assert people == {"Lan": pytest.approx(2 / 3), "Minh": pytest.approx(2 / 3), "Hoa": 0}
    bodies = ranked(body_centrality(posts, posts.tenures), "body")
    assert bodies == {"UBND 42-0": pytest.approx(1 / 3), "Tỉnh ủy 42-0": 0, "HĐND 42-0": 0}


def test_a_row_of_a_body_tells_its_people_and_the_bodies_it_shares_them_with():
    posts = chain().posts()
    rows = {row["body"]: row for row in body_centrality(posts, posts.tenures).records()}
    row = rows["Tỉnh ủy 42-0"]
    assert (row["people"], row["shared_people"], row["linked_bodies"], row["province"]) == (
        2,
        1,
        1,
        "tỉnh Hà Tĩnh",
    )
    assert row["tenure_ids"] == ("Tenure/mhoa.42-0.tinh-uy.uy-vien.1", "Tenure/mlan.42-0.tinh-uy.uy-vien.1")


def test_colleagues_are_certain_only_where_both_were_there_on_one_day():
    careers = Careers()
    long, short = {"start": (None, "2010-01-01"), "end": ("2015-01-01", None)}, {"seen": ["2012-05-01"]}
    for name, days in (
        ("An", long),
        ("Ba", short),
        ("Cả", {"start": ("2015-06-01", None), "seen": ["2016-01-01"]}),
        ("Dư", {}),
        ("Em", {"end": (None, "2009-01-01")}),
    ):
        careers.holds(name, "uy-vien", "tinh-uy", HA_TINH, **days)
    posts = careers.posts()
    rows = {
        row["name"]: (row["colleagues"], row["more_possible"])
        for row in people_centrality(posts, posts.tenures).records()
    }
    assert rows == {"An": (1, 3), "Ba": (1, 3), "Cả": (0, 3), "Dư": (0, 4), "Em": (0, 3)}


def test_of_a_day_only_what_may_be_held_on_it_counts():
    careers = Careers()
    careers.holds("An", "uy-vien", "tinh-uy", HA_TINH, seen=["2012-05-01"])
    careers.holds("Ba", "uy-vien", "tinh-uy", HA_TINH, start=(None, "2012-01-01"), end=("2013-01-01", None))
    careers.holds("Cả", "uy-vien", "tinh-uy", HA_TINH, end=(None, "2011-01-01"))
    posts = careers.posts()
    rows = {
        row["name"]: (row["colleagues"], row["more_possible"])
        for row in people_centrality(posts, posts.tenures, date(2012, 5, 1)).records()
    }
    assert rows == {"An": (1, 0), "Ba": (1, 0)}
    rows = {
        row["name"]: (row["colleagues"], row["more_possible"])
        for row in people_centrality(posts, posts.tenures, date(2012, 5, 2)).records()
    }
    assert rows == {"An": (0, 1), "Ba": (0, 1)}


def test_who_may_be_one_stays_two_and_is_told():
    careers = chain()
    careers.may_be_one("Lan", "Hoa")
    posts = careers.posts()
    table = people_centrality(posts, posts.tenures)
    assert dict(zip(column(table, "name"), column(table, "possibly_same"), strict=True)) == {
        "Lan": 1,
        "Minh": 0,
        "Hoa": 1,
    }
    assert count(table, "people_who_may_be_one") == (1, 1)
    assert count(table, "tenures_without_days") == (5, 5)


def test_nobody_is_a_table_without_rows():
    posts = Careers().posts(has_units=False)
    assert people_centrality(posts, ()).rows == ()
    assert body_centrality(posts, ()).rows == ()


ties = st.sets(st.tuples(st.integers(0, 6), st.integers(0, 4)), min_size=1, max_size=14)


def of_ties(tied):
    careers = Careers()
    for person, body in sorted(tied):
        careers.holds(f"Người {person}", "uy-vien", BODIES[body], HA_TINH)
    return careers.posts(has_units=False)


@given(ties)
def test_betweenness_is_the_share_of_shortest_ways_between_bodies(tied):
    posts = of_ties(tied)
    graph = networkx.Graph((f"p{person}", f"b{body}") for person, body in tied)
    bodies = sorted(node for node in graph if node.startswith("b"))
    expected = dict.fromkeys(graph, 0.0)
    for one, other in combinations(bodies, 2):
        if networkx.has_path(graph, one, other):
            ways = list(networkx.all_shortest_paths(graph, one, other))
            for way in ways:
                for node in way[1:-1]:
                    expected[node] += 1 / len(ways) / (len(bodies) * (len(bodies) - 1) / 2)
    found = ranked(people_centrality(posts, posts.tenures))
    assert found == {
        f"Người {node[1:]}": pytest.approx(share) for node, share in expected.items() if node[0] == "p"
    }


@given(ties)
def test_order_and_a_sample_of_all_change_nothing(tied):
    posts = of_ties(tied)
    told = people_centrality(posts, posts.tenures)
    assert people_centrality(posts, tuple(reversed(posts.tenures))) == told
    assert sorted(column(told, "betweenness"), reverse=True) == column(told, "betweenness")


def test_a_large_network_is_estimated_and_says_so(monkeypatch):
    posts = of_ties({(person, body) for person in range(7) for body in (person % 5, (person + 1) % 5)})
    whole = people_centrality(posts, posts.tenures)
    monkeypatch.setattr(module, "_STEPS", 1)
    monkeypatch.setattr(module, "_FEWEST", 3)
    part = people_centrality(posts, posts.tenures)
    assert count(part, "bodies_of_estimate") == (3, 5)
    assert all(missing.name != "bodies_of_estimate" for missing in whole.coverage)
    assert people_centrality(posts, posts.tenures) == part


moments = st.integers(1, 28).map(lambda day: f"2024-02-{day:02}")
stays = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 2), st.one_of(st.none(), st.tuples(moments, moments))),
    max_size=9,
)


@given(stays)
def test_colleagues_are_those_whose_days_meet(told):
    careers = Careers()
    for number, (person, body, days) in enumerate(told):
        bounds = {"start": (min(days), min(days)), "end": (max(days), max(days))} if days else {}
        careers.holds(f"Người {person}", "uy-vien", BODIES[body], HA_TINH, ordinal=number, **bounds)
    tenures = careers.posts(has_units=False).tenures
    colleagues = Colleagues(tenures)

    def meet(one, other, certain):
        days = [(t.certain if certain else t.possible) for t in (one, other)]
        if one.body != other.body or one.person == other.person or None in days:
            return False
        firsts, untils = [d.first or date.min for d in days], [d.until or date.max for d in days]
        return max(firsts) < min(untils)

    for person in {tenure.person for tenure in tenures}:
        own = [tenure for tenure in tenures if tenure.person == person]
        certain = {other.person for other in tenures for one in own if meet(one, other, True)}
        possible = {other.person for other in tenures for one in own if meet(one, other, False)}
        assert colleagues.of(person) == (len(certain), len(possible - certain))
