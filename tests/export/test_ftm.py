"""FollowTheMoney entities."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

from kg.export import ftm
from kg.graph import Graph
from kg.model.graph import Edge, Node
from tests.export.test_facts import changed
from tests.graphs import story
from tests.their_validators import Check


def written(graph: Graph) -> list[dict[str, Any]]:
    output = io.BytesIO()
    ftm.write(graph, output)
    return [json.loads(line) for line in output.getvalue().splitlines()]


def one(graph: Graph, ident: str) -> dict[str, Any]:
    (found,) = (entity for entity in written(graph) if entity["id"] == ident)
    properties: dict[str, Any] = found["properties"]
    return properties


def test_a_tenure_is_an_occupancy_with_its_bounds_in_words() -> None:
    assert one(story(), "vietgov-tenure-t1") == {
        "holder": ["vietgov-person-m1"],
        "post": ["vietgov-position-p1"],
        "date": ["2025-07-17"],
        "status": ["current"],
        "summary": ["began not after 2025-07-17"],
        "description": ["“Bí thư Đảng ủy”"],
        "proof": ["vietgov-document-78090e2dfbee48e4"],
    }


def test_a_date_is_there_only_where_it_is_certain() -> None:
    day = date(2025, 7, 1)
    graph = changed(story(), "Tenure/t1", startNotBefore=day, startNotAfter=day)
    assert one(graph, "vietgov-tenure-t1")["startDate"] == ["2025-07-01"]
    assert "startDate" not in one(story(), "vietgov-tenure-t1")


def test_quotes_are_left_out_where_the_build_has_none() -> None:
    graph = changed(story(), "Claim/c1", quote=None)
    assert "description" not in one(graph, "vietgov-tenure-t1")


def test_bodies_of_the_state_are_public_and_others_are_not() -> None:
    schemata = {entity["id"]: entity["schema"] for entity in written(story())}
    assert (schemata["vietgov-body-b1"], schemata["vietgov-body-b2"]) == ("Organization", "PublicBody")


def test_positions_name_the_area_they_are_limited_to() -> None:
    assert one(story(), "vietgov-position-p1")["subnationalArea"] == ["xã Mẫu Sơn"]
    assert one(story(), "vietgov-unit-00001-20250701") == {
        "name": ["xã Mẫu Sơn"],
        "level": ["adm3"],
        "country": ["vn"],
        "summary": ["code 00001, from 2025-07-01"],
    }


def test_people_who_may_be_the_same_stay_apart_and_are_similar() -> None:
    doubt = Edge(
        type="POSSIBLY_SAME",
        source="Person/m1",
        target="Person/m3",
        graph="derived",
        properties={"score": 0.55, "reasons": ("posts of one body",)},
    )
    graph = Graph(nodes=story().nodes, edges=(*story().edges, doubt))
    (similar,) = (entity["properties"] for entity in written(graph) if entity["schema"] == "Similar")
    assert similar == {
        "candidate": ["vietgov-person-m1"],
        "match": ["vietgov-person-m3"],
        "confidenceScore": ["0.55"],
        "criteria": ["posts of one body"],
        "matcher": ["vietgov-kg"],
    }


def test_a_body_that_took_the_place_of_another_is_its_successor() -> None:
    follows = Edge(type="SUCCEEDS", source="Body/b1", target="Body/b2", graph="derived")
    graph = Graph(nodes=story().nodes, edges=(*story().edges, follows))
    (found,) = (entity["properties"] for entity in written(graph) if entity["schema"] == "Succession")
    assert found == {"predecessor": ["vietgov-body-b2"], "successor": ["vietgov-body-b1"]}


def test_equal_graphs_give_equal_bytes() -> None:
    graph = story()
    assert written(graph) == written(Graph(nodes=graph.nodes[::-1], edges=graph.edges[::-1]))


def whole(graph: Graph) -> Graph:
    """The graph with a document whose id, title and address FollowTheMoney would change as they are."""
    awkward = Node(
        kind="Document",
        id="tin/2025/" + "dài" * 200,
        graph="document/x",
        properties={
            "identifier": "x",
            "sha256": "0",
            "title": "Đa\u0323i hô\u0323i \u200b \r\n" + "dài " * 100,
            "source": "https://bao.example",
        },
    )
    return Graph(nodes=(*graph.nodes, awkward), edges=graph.edges)


def test_followthemoney_reads_it_as_it_is(check: Check, tmp_path: Path) -> None:
    with (tmp_path / "entities.ftm.json").open("wb") as output:
        ftm.write(whole(story()), output)
    assert check("check_ftm.py", tmp_path / "entities.ftm.json") == ""


def test_the_check_finds_what_is_wrong(check: Check, tmp_path: Path) -> None:
    entities = written(story())
    for entity in entities:
        if entity["schema"] == "Occupancy":
            entity["properties"] |= {"startDate": ["7/2025"], "since": ["2025"]}
    path = tmp_path / "entities.ftm.json"
    path.write_text("\n".join(map(json.dumps, entities)))
    wrong = check("check_ftm.py", path)
    assert "startDate: '7/2025' is no date" in wrong
    assert "since is no property" in wrong
