"""The full-text indexes: names as people type them."""

from collections.abc import Iterator

import neo4j
import pytest

from kg.export.neo4j import load
from kg.graph import Graph
from kg.model.graph import Node
from tests.neo4j_server import Server, empty_database

pytestmark = pytest.mark.neo4j
NAMES = ("xã Đức Thọ", "thị trấn Đức Thọ", "xã Tân Phú", "xã Tần Phù", "tỉnh Nghệ An", "phường Thủy Đường")
DUC_THO = {"xã Đức Thọ", "thị trấn Đức Thọ"}
PEOPLE = ("Tô Thế Mẫu", "Hoàng Mẫu An")


@pytest.fixture(scope="module")
def driver(neo4j_server: Server) -> Iterator[neo4j.Driver]:
    units = [
        Node(
            kind="Unit",
            id=str(number),
            labels=("Commune",),
            graph="register",
            properties={"name": name, "code": "1"},
        )
        for number, name in enumerate(NAMES)
    ]
    people = [
        Node(kind="Person", id=name, graph="derived", properties={"name": name, "spellings": (f"{name} Cũ",)})
        for name in PEOPLE
    ]
    act = Node(kind="LegalAct", id="a", graph="register", properties={"number": "1665/NQ-UBTVQH15"})
    with empty_database(neo4j_server) as driver:
        load(driver, Graph(nodes=(*units, *people, act)), "names")
        yield driver


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Duc Tho", DUC_THO),
        ("duc tho", DUC_THO),
        ("đức thọ", DUC_THO),
        ("Đức Thọ", DUC_THO),
        ("ÐỨC THỌ", DUC_THO),
        ('"thi tran Duc Tho"', {"thị trấn Đức Thọ"}),
        ("Tân Phú", {"xã Tân Phú", "xã Tần Phù"}),
        ("Tan AND Phu", {"xã Tân Phú", "xã Tần Phù"}),
        ('"Nghe An"', {"tỉnh Nghệ An"}),
        ("thuy duong", {"phường Thủy Đường"}),
        ("mau AND cu", set(PEOPLE)),
        ('"1665/NQ-UBTVQH15"', {None}),
        ('"Ha Tinh"', set()),
        # Words that are English without diacritics are left out by this analyzer; the other index has them.
        ("An", set()),
    ],
)
def test_a_name_is_found_without_diacritics(driver: neo4j.Driver, typed: str, found: set[str | None]) -> None:
    assert names(driver, "kg_names", typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Đức Thọ", DUC_THO),
        ("đức thọ", DUC_THO),
        ("duc tho", set()),
        ("Tân Phú", {"xã Tân Phú"}),
        ("tần phù", {"xã Tần Phù"}),
        ("An", {"tỉnh Nghệ An", "Hoàng Mẫu An"}),
        ("Tô", {"Tô Thế Mẫu"}),
        ("cũ", set(PEOPLE)),
    ],
)
def test_a_name_with_diacritics_is_told_from_others(
    driver: neo4j.Driver, typed: str, found: set[str]
) -> None:
    assert names(driver, "kg_names_exact", typed) == found


def names(driver: neo4j.Driver, index: str, typed: str) -> set[str | None]:
    rows, _, _ = driver.execute_query(
        "CALL db.index.fulltext.queryNodes($index, $typed) YIELD node RETURN node.name AS name",
        index=index,
        typed=typed,
    )
    return {row["name"] for row in rows}
