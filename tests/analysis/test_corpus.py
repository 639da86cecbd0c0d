"""Analyses of real texts: parts make wholes, and every id leads to a sentence."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kg.analysis.centrality import body_centrality, people_centrality
from kg.analysis.kept import kept, kept_by_level, kept_one_by_one
from kg.analysis.posts import Posts
from kg.analysis.provinces import provinces_compared
from kg.analysis.reading import gather, posts_of
from kg.analysis.rotation import rotation, rotation_flows
from kg.analysis.successions import successions
from kg.analysis.tables import Table
from kg.pipeline import build
from kg.store import Build, open_store

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(corpus_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Build:
    store = tmp_path_factory.mktemp("analysed") / "a.kg"
    build([str(corpus_dir / name) for name in ("seed.txt", "articles.jsonl")], store)
    return open_store(store)


@pytest.fixture(scope="module")
def posts(built: Build) -> Posts:
    return posts_of(built)


@pytest.fixture(scope="module")
def tables(posts: Posts) -> dict[str, Table]:
    tenures = posts.tenures
    return {
        "people": people_centrality(posts, tenures),
        "bodies": body_centrality(posts, tenures),
        "successions": successions(posts, tenures, fewest=1),
        "through bodies": successions(posts, tenures, through_bodies=True, fewest=1),
        "kept": kept(posts),
        "kept by level": kept_by_level(posts),
        "leaders": kept_one_by_one(posts),
        "rotation": rotation(posts, tenures),
        "flows": rotation_flows(posts, tenures),
        "provinces": provinces_compared(posts),
        "provinces on a day": provinces_compared(posts, date(2025, 6, 30)),
    }


def references(table: Table) -> Iterator[str]:
    for record in table.records():
        for name, cell in record.items():
            if name.endswith("tenure_id"):
                yield from [str(cell)] if cell else []
            elif name.endswith("tenure_ids"):
                yield from cell or ()  # type: ignore[misc,union-attr]


def test_every_id_of_a_tenure_leads_to_a_sentence(posts: Posts, tables: dict[str, Table]) -> None:
    supported = {tenure.ref for tenure in posts.tenures if tenure.documents}
    for name, table in tables.items():
        found = set(references(table))
        assert found, name
        assert {one for one in found if not one.startswith("Vacancy/")} <= supported, name


def test_nothing_counts_more_than_there_is(tables: dict[str, Table]) -> None:
    for name, table in tables.items():
        assert table.coverage, name
        for missing in table.coverage:
            assert 0 <= missing.count <= missing.of, (name, missing)


def test_the_nodes_and_edges_of_a_build_give_the_same(built: Build, posts: Posts) -> None:
    assert gather(built.nodes(), built.edges()).tenures == posts.tenures


def test_leaders_are_kept_elsewhere_or_not_known_by_whatever_they_are_counted(
    tables: dict[str, Table],
) -> None:
    sums = []
    for name in ("kept", "kept by level"):
        rows: list[dict[str, Any]] = tables[name].records()
        for row in rows:
            assert row["leaders"] == row["kept"] + row["elsewhere"] + row["not_known"]
            assert row["kept_within"] + row["maybe_within"] <= row["kept"]
        sums.append(
            [sum(row[count] for row in rows) for count in ("units", "leaders", "kept", "more_possible")]
        )
    leaders = tables["leaders"].records()
    shown = [row for row in leaders if row["cohort"] == "shown in office"]
    assert sums[0] == sums[1]
    assert sums[0][1:] == [
        len(shown),
        sum(row["outcome"] == "kept" for row in shown),
        len(leaders) - len(shown),
    ]
    assert len(shown) > 10


def test_all_units_that_ended_with_june_2025_count(tables: dict[str, Table]) -> None:
    units = {row["level"]: row["units"] for row in tables["kept by level"].records()}
    assert units == {"province": 52, "district": 696, "commune": 9903}


def test_no_move_is_within_a_province_or_what_it_became(posts: Posts, tables: dict[str, Table]) -> None:
    moves = tables["rotation"].records()
    assert len(moves) > 10
    for move in moves:
        ends = [str(move[f"{end}_province_id"]).removeprefix("Unit/") for end in ("from", "to")]
        assert not posts.places.is_one_now(*ends)
    certain = [move for move in moves if (move["order"], move["same_person"]) == ("certain", "yes")]
    flows: list[dict[str, Any]] = tables["flows"].records()
    assert sum(flow["people"] for flow in flows) == len(certain)


def test_all_seats_of_all_provinces_are_there(tables: dict[str, Table]) -> None:
    for name, provinces in (("provinces", 34), ("provinces on a day", 63)):
        rows: list[dict[str, Any]] = tables[name].records()
        assert len(rows) == provinces
        for row in rows:
            assert row["holder_certain"] + row["holder_possible"] + row["holder_not_known"] == row["seats"]


def test_a_chain_has_each_tenure_once_and_numbers_without_a_hole(tables: dict[str, Table]) -> None:
    rows: list[dict[str, Any]] = tables["successions"].records()
    told = [row["tenure_id"] for row in rows]
    assert len(set(told)) == len(told)
    for position in {row["position_id"] for row in rows}:
        steps = [row["step"] for row in rows if row["position_id"] == position and row["step"]]
        assert steps == list(range(1, len(steps) + 1))
    for row in rows:
        assert row["gap_min"] is None or row["gap_max"] is None or 0 <= row["gap_min"] <= row["gap_max"]
