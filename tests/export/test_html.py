"""The explorer as a page: what part of a graph, in which columns, under which policy."""

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from kg.errors import DataMissing, OutputError
from kg.export.html import Asked, BuildFacts, Page, page, refuse_large, render, select
from kg.export.html.columns import tabulate
from kg.graph import Graph
from kg.model.graph import Edge, Node
from tests.graphs import graph_of_every_type, story
from tests.viewer.graphs import HOSTILE, NEW, OLD, PROVINCE, explored

FACTS = BuildFacts(build_id="0123456789abcdef", documents=2, program="vietgov-kg 1.0")
SCRIPT, STYLE = 'console.log("viewer")', "body { color: black }"


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A viewer of one line, so that these tests need no Node."""
    (tmp_path / "viewer.js").write_text(SCRIPT)
    (tmp_path / "viewer.css").write_text(STYLE)
    monkeypatch.setattr(page, "DIST", tmp_path)
    return tmp_path


def rendered(graph: Graph, *seeds: str, hops: int = 1, on: date | None = None) -> Page:
    asked = Asked(seeds=seeds, hops=hops)
    return render(FACTS, lambda: graph.nodes, lambda: graph.edges, asked, on)


def wire(found: Page) -> dict[str, Any]:
    block = re.search(rb'id="graph">([^<]*)<', found.content)
    assert block
    content: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(block.group(1))))
    return content


def ids(found: dict[str, Any], kind: str) -> set[str]:
    return set(cells(found["nodes"].get(kind, {"id": []})["id"]))


def cells(column: Any) -> list[Any]:
    if isinstance(column, list):
        return column
    return [column["d"][at] if at >= 0 else None for at in column["i"]]


def test_the_same_graph_gives_the_same_bytes(dist: Path) -> None:
    assert rendered(explored()).content == rendered(explored()).content


def test_the_policy_allows_the_one_script_and_the_one_style_and_no_network(dist: Path) -> None:
    content = rendered(explored()).content.decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', content)
    assert policy
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (SCRIPT, STYLE)]
    assert policy.group(1).split("; ") == [
        "default-src 'none'",
        f"script-src 'sha256-{hashes[0]}'",
        f"style-src 'sha256-{hashes[1]}'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    assert f"<script>{SCRIPT}</script>" in content and f"<style>{STYLE}</style>" in content
    assert content.index("Content-Security-Policy") < content.index("<style>")


def test_no_text_of_the_graph_is_markup_of_the_page(dist: Path) -> None:
    content = rendered(explored(), "Person/mx").content.decode()
    assert HOSTILE not in content
    assert "<img" not in content
    assert content.count("<script") == 2


def test_all_of_a_graph_is_in_the_page_and_edges_lead_where_they_led(dist: Path) -> None:
    graph = explored()
    found = wire(rendered(graph))
    numbers = [f"{kind}/{ident}" for kind, table in found["nodes"].items() for ident in cells(table["id"])]
    shown = {
        (kind, numbers[source], numbers[target])
        for kind, table in found["edges"].items()
        for source, target in zip(table["s"], table["t"], strict=True)
    }
    led = {(edge.type, edge.source, edge.target) for edge in graph.edges}
    # HELD says nothing that a tenure without HOLDS does not.
    assert shown == {one for one in led if one[0] != "HELD"}


def test_days_are_numbers_and_names_of_nodes_in_edges_are_too(dist: Path) -> None:
    found = wire(rendered(explored()))
    numbers = {
        f"{kind}/{ident}": number
        for number, (kind, ident) in enumerate(
            (kind, ident) for kind, table in found["nodes"].items() for ident in cells(table["id"])
        )
    }
    merged = found["edges"]["MERGED_INTO"]
    assert set(cells(merged["effective"])) == {(date(2025, 7, 1) - date(1970, 1, 1)).days}
    assert set(merged["change"]) == {numbers["UnitChange/20250701-18229-20250701"]}
    assert numbers["Tenure/m1.du-moi.bi-thu.1"] in found["edges"]["HOLDS"]["tenure"]


def test_every_kind_type_and_property_of_the_schema_can_be_written(dist: Path) -> None:
    found = wire(rendered(graph_of_every_type()))
    assert "Judgement" not in found["nodes"]
    assert {"Person", "Claim", "Vacancy", "Term"} <= set(found["nodes"])
    assert "sha256" not in found["nodes"]["Document"]
    assert not any(name.startswith("statedPerson") for name in found["nodes"]["Claim"])


def test_around_a_commune_is_its_lineage_its_bodies_and_who_held_posts_there(dist: Path) -> None:
    found = wire(rendered(explored(), f"Unit/{NEW}", hops=1))
    assert {NEW, OLD, "18232-0", PROVINCE} <= ids(found, "Unit")
    assert "99999-0" not in ids(found, "Unit")
    assert {"du-moi", "ub-moi", "hd-moi", "mt-moi"} <= ids(found, "Body")
    assert {"m1", "m2", "m3"} == ids(found, "Person")
    assert ids(found, "Figure") == {"f1"}
    assert ids(found, "Vacancy") == {"v1"}
    assert "cx" not in ids(found, "Claim")
    assert found["meta"]["open"] == f"Unit/{NEW}"


def test_what_lies_at_the_edge_is_marked_as_partial() -> None:
    graph = explored()
    cut = select.select(graph.edges, Asked(seeds=("Body/du-moi",), hops=0))
    assert "Body/du-moi" not in cut.partial
    assert "Person/m1" in cut.partial
    assert "Tenure/m1.ub-cu.chu-tich.1" not in cut.kept


def test_a_person_comes_with_all_posts_and_a_unit_with_all_below() -> None:
    graph = explored()
    of_person = select.select(graph.edges, Asked(seeds=("Person/m1",), hops=0))
    assert {"Tenure/m1.ub-cu.chu-tich.1", "Tenure/m1.du-moi.bi-thu.1"} <= of_person.kept
    of_province = select.select(graph.edges, Asked(seeds=(f"Unit/{PROVINCE}",), hops=0))
    assert {f"Unit/{NEW}", f"Unit/{OLD}", "Body/du-moi"} <= of_province.kept


def test_a_position_is_shown_by_its_body() -> None:
    cut = select.select(explored().edges, Asked(seeds=("Position/du-moi.bi-thu",), hops=0))
    assert "Body/du-moi" in cut.kept - cut.partial


def test_more_steps_hold_what_fewer_hold() -> None:
    edges = explored().edges
    parts = [select.select(edges, Asked(seeds=("Person/m1",), hops=hops)).kept for hops in range(4)]
    assert all(fewer <= more for fewer, more in pairwise(parts))


def test_one_seat_and_concepts_follow_the_vocabulary(dist: Path) -> None:
    found = wire(rendered(explored()))
    assert found["concepts"]["kinds"]["dang-uy-xa"][2] == "party"
    assert found["concepts"]["titles"]["bi-thu"][0] == "Bí thư"
    positions = [one for kind in found["nodes"] for one in cells(found["nodes"][kind]["id"])]
    assert "du-moi.bi-thu" in {positions[number] for number in found["seats"]}


def test_the_day_is_the_last_of_a_document_or_the_one_asked_for(dist: Path) -> None:
    def day(of: date) -> int:
        return (of - date(1970, 1, 1)).days

    assert wire(rendered(explored()))["meta"]["day"] == day(date(2025, 7, 17))
    assert wire(rendered(explored(), on=date(2025, 6, 30)))["meta"]["day"] == day(date(2025, 6, 30))
    graph = explored()
    told = {"identifier": "bài 1", "sha256": "0", "notBefore": date(2025, 9, 3)}
    nodes = [one for one in graph.nodes if one.kind != "Document"]
    undated = [replace(one, properties=told) for one in graph.nodes if one.kind == "Document"]
    found = wire(rendered(Graph(nodes=(*nodes, *undated), edges=graph.edges)))
    assert found["meta"]["day"] == day(date(2025, 9, 3))


def test_the_graph_is_read_as_a_stream_more_than_once() -> None:
    graph, reads = story(), {"nodes": 0, "edges": 0}

    def nodes() -> Iterable[Node]:
        reads["nodes"] += 1
        return iter(graph.nodes)

    def edges() -> Iterable[Edge]:
        reads["edges"] += 1
        return iter(graph.edges)

    assert tabulate(nodes, edges, None).numbers
    assert reads["nodes"] <= 2 and reads["edges"] <= 2


def test_a_viewer_that_was_not_built_says_how_to_build_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "DIST", tmp_path / "none")
    with pytest.raises(DataMissing, match="make viewer"):
        rendered(story())


def test_a_viewer_that_would_end_its_own_block_is_refused(dist: Path) -> None:
    (dist / "viewer.js").write_text('"</script>"')
    with pytest.raises(DataMissing, match="build it again"):
        rendered(story())


def test_a_page_too_large_names_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "MOST_BYTES", 999_999)
    with pytest.raises(OutputError, match=r"3 MB \(70000 nodes\).*--unit.*--force"):
        refuse_large(3_000_000, 70_000)
    refuse_large(999_999, 70_000)
