"""Popolo JSON."""

import io
import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kg.export import popolo
from kg.graph import Graph
from kg.model.graph import Edge
from tests.export.test_facts import changed
from tests.graphs import story
from tests.their_validators import FOLDER, Check

ID = "https://w3id.org/vietgov/id/"
THEIRS = "POPOLO_SCHEMAS"


def written(graph: Graph) -> dict[str, Any]:
    output = io.BytesIO()
    popolo.write(graph, output)
    found: dict[str, Any] = json.loads(output.getvalue())
    return found


def one(things: list[dict[str, Any]], ident: str) -> dict[str, Any]:
    (found,) = (thing for thing in things if thing["id"] == ID + ident)
    return found


def test_a_tenure_is_a_membership_in_a_post_of_an_organization_in_an_area() -> None:
    found = written(story())
    membership = one(found["memberships"], "tenure/t1")
    assert membership == {
        "id": f"{ID}tenure/t1",
        "label": "Bí thư Đảng ủy xã Mẫu Sơn",
        "role": "Bí thư",
        "person_id": f"{ID}person/m1",
        "organization_id": f"{ID}body/b1",
        "post_id": f"{ID}position/p1",
        "area_id": f"{ID}unit/00001-20250701",
        "sources": [{"url": f"{ID}document/b%C3%A0i%201", "note": "Đại hội “Bí thư Đảng ủy”"}],
        "extra": {
            "status": "current",
            "capacity": "full",
            "start_not_after": "2025-07-17",
            "seen_on": ["2025-07-17"],
        },
    }
    assert one(found["posts"], "position/p1")["organization_id"] == f"{ID}body/b1"
    assert one(found["organizations"], "body/b1")["area_id"] == f"{ID}unit/00001-20250701"
    assert one(found["areas"], "unit/00001-20250701")["identifier"] == "00001"


def test_ids_that_led_to_a_person_still_do() -> None:
    identifiers = one(written(story())["persons"], "person/m1")["identifiers"]
    assert identifiers == [
        {"identifier": "m1", "scheme": "vietgov"},
        {"identifier": "m2", "scheme": "vietgov"},
    ]


def test_a_date_is_there_only_where_it_is_certain() -> None:
    assert "start_date" not in one(written(story())["memberships"], "tenure/t1")
    day = date(2025, 7, 1)
    graph = changed(story(), "Tenure/t1", startNotBefore=day, startNotAfter=day)
    assert one(written(graph)["memberships"], "tenure/t1")["start_date"] == "2025-07-01"


def test_people_who_may_be_the_same_stay_apart_and_are_linked() -> None:
    doubt = Edge(
        type="POSSIBLY_SAME",
        source="Person/m1",
        target="Person/m3",
        graph="derived",
        properties={"score": 0.55},
    )
    found = written(Graph(nodes=story().nodes, edges=(*story().edges, doubt)))
    note = "possibly the same person (probability 0.55)"
    assert one(found["persons"], "person/m1")["links"] == [{"url": f"{ID}person/m3", "note": note}]
    assert one(found["persons"], "person/m3")["links"] == [{"url": f"{ID}person/m1", "note": note}]


def test_equal_graphs_give_equal_bytes_and_say_how_much() -> None:
    graph = story()
    first, second = io.BytesIO(), io.BytesIO()
    told = popolo.write(graph, first)
    popolo.write(Graph(nodes=graph.nodes[::-1], edges=graph.edges[::-1]), second)
    assert first.getvalue() == second.getvalue()
    assert told == "3 persons, 2 organizations, 2 posts, 3 memberships, 2 areas, 0 events"


def test_a_graph_without_people_is_popolo_too() -> None:
    assert written(Graph()) == {
        "persons": [],
        "organizations": [],
        "posts": [],
        "memberships": [],
        "areas": [],
        "events": [],
    }


def test_it_is_what_the_specification_says(check: Check, tmp_path: Path) -> None:
    (tmp_path / "people.json").write_text(json.dumps(written(story())))
    assert check("check_popolo.py", tmp_path / "people.json", FOLDER / "popolo.schema.json") == ""


@pytest.mark.skipif(THEIRS not in os.environ, reason=f"${THEIRS} names no folder with the schemas of Popolo")
def test_it_is_what_the_schemas_of_the_specification_say(check: Check, tmp_path: Path) -> None:
    (tmp_path / "people.json").write_text(json.dumps(written(story())))
    assert check("check_popolo.py", tmp_path / "people.json", Path(os.environ[THEIRS])) == ""


def test_the_check_finds_what_is_wrong(check: Check, tmp_path: Path) -> None:
    found = written(story())
    found["memberships"][0] |= {"start_date": "7/2025", "post_id": "nowhere", "since": "2025"}
    (tmp_path / "people.json").write_text(json.dumps(found))
    wrong = check("check_popolo.py", tmp_path / "people.json", FOLDER / "popolo.schema.json")
    assert all(word in wrong for word in ("$.start_date '7/2025'", "post_id leads nowhere", "'since'"))


def test_the_class_of_an_organization_is_the_term_of_its_kind_without_its_unit() -> None:
    found = written(changed(story(), "Body/b1", kind="dang-uy-xa"))
    assert one(found["organizations"], "body/b1")["classification"] == "Commune Party Committee"
