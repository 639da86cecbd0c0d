from collections.abc import Iterator
from datetime import date

import neo4j
import pyoxigraph as ox
import pytest

from kg.errors import NotFound, QueryError, ServerError
from kg.export.neo4j import load
from kg.export.rdf import quads
from kg.graph import check
from kg.query import cypher, load_query, names, read_query
from kg.query.oxigraph import ask_store
from kg.query.parameters import Declared
from tests.graphs import story
from tests.neo4j_server import Server, empty_database

DAY = date(2025, 7, 1)
COMMUNE = {"code": "00001", "founded": "2025-07-01"}
COMMUNE_NAME = "xã Mẫu Sơn"
SECRETARY = ("t1", "Nguyễn Thị Mẫu", "Bí thư Đảng ủy xã Mẫu Sơn")
VICE_CHAIR = ("t2", "Nguyễn Thị Mẫu", "Phó Chủ tịch UBND xã Mẫu Hạ")
ANSWERS: list[tuple[str, dict[str, str], list[tuple[object, ...]]]] = [
    (
        "predecessors-of-unit",
        COMMUNE,
        [
            ("00002-0", "xã Mẫu Hạ", "part", DAY, "1665/NQ-UBTVQH15"),
            ("00003-0", "thị trấn Mẫu", "whole", DAY, "1665/NQ-UBTVQH15"),
        ],
    ),
    ("predecessors-of-unit", {"code": "00002", "founded": "2025-07-01"}, []),
    (
        "lineage-of-unit",
        COMMUNE,
        [
            ("00002-0", "xã Mẫu Hạ", "00001-20250701", "part", DAY, "1665/NQ-UBTVQH15"),
            ("00003-0", "thị trấn Mẫu", "00001-20250701", "whole", DAY, "1665/NQ-UBTVQH15"),
            ("00004-0", "xã Mẫu Trung", "00002-0", "part", date(2020, 1, 1), None),
        ],
    ),
    ("lineage-of-unit", {"code": "00004"}, []),
    (
        "holders-in-commune",
        COMMUNE,
        [
            (
                "Nguyễn Thị Mẫu",
                "Bí thư Đảng ủy xã Mẫu Sơn",
                "Đảng ủy xã Mẫu Sơn",
                "full",
                None,
                date(2025, 7, 17),
            )
        ],
    ),
    ("holders-in-commune", {"code": "00001", "founded": "2025-07-02"}, []),
    (
        "sentences-behind",
        {"person": "Nguyễn Thị Mẫu"},
        [
            ("m1", "t1", "Bí thư Đảng ủy", "bài 1", 10, 24, "normal", "stated"),
            ("m1", "t2", "Phó … Mẫu Hạ", "bài 1", 30, 70, "normal", "stated"),
        ],
    ),
    (
        "sentences-behind",
        {"person": "Nguyễn Thị Mẫu", "tenure": "t2"},
        [("m1", "t2", "Phó … Mẫu Hạ", "bài 1", 30, 70, "normal", "stated")],
    ),
    ("sentences-behind", {"person": 'x" . ?s ?p ?o'}, []),
    (
        "conflicts",
        {},
        [
            ("f1", COMMUNE_NAME, "population", "value", "other", None, 40064.0, "40.064 người", "bài 2"),
            ("f1", COMMUNE_NAME, "population", "value", "preferred", None, 40065.0, "40.065 người", "bài 2"),
            (*SECRETARY, "holder", "other", "Lê Văn Mẫu", None, "Bí thư Lê Văn Mẫu", "bài 2"),
            (*SECRETARY, "holder", "preferred", None, None, "Bí thư Đảng ủy", "bài 1"),
            (*VICE_CHAIR, "end", "other", "2026", None, "Phó Chủ tịch đến 2026", "bài 2"),
            (*VICE_CHAIR, "end", "preferred", "the unit ended", None, None, None),
        ],
    ),
]


@pytest.fixture(scope="module")
def oxigraph() -> ox.Store:
    store = ox.Store()
    store.extend(quads(story()))
    return store


@pytest.fixture(scope="module")
def driver(neo4j_server: Server) -> Iterator[neo4j.Driver]:
    with empty_database(neo4j_server) as driver:
        load(driver, story(), "story")
        yield driver


def test_the_story_keeps_the_schema() -> None:
    assert check(story()) == []


@pytest.mark.parametrize(("name", "parameters", "rows"), ANSWERS)
def test_a_question_has_its_answer_in_sparql(
    oxigraph: ox.Store, name: str, parameters: dict[str, str], rows: list[tuple[object, ...]]
) -> None:
    query = load_query(name, "sparql")
    result = ask_store(oxigraph, query.text, parameters)
    assert (result.columns, list(result.rows)) == (query.columns, rows)


@pytest.mark.neo4j
@pytest.mark.parametrize(("name", "parameters", "rows"), ANSWERS)
def test_a_question_has_the_same_answer_in_cypher(
    driver: neo4j.Driver, name: str, parameters: dict[str, str], rows: list[tuple[object, ...]]
) -> None:
    query = load_query(name, "cypher")
    result = cypher(driver, query.text, parameters)
    assert (result.columns, list(result.rows)) == (query.columns, rows)


def test_every_question_is_there_for_both_engines_and_has_a_test() -> None:
    assert names("sparql") == names("cypher") == sorted({name for name, _, _ in ANSWERS})


@pytest.mark.parametrize("name", names("sparql"))
def test_both_texts_of_a_question_have_one_head(name: str) -> None:
    one, other = load_query(name, "sparql"), load_query(name, "cypher")
    assert one.english.endswith("?")
    assert one.vietnamese.endswith("?")
    assert (one.english, one.vietnamese, one.parameters, one.columns) == (
        other.english,
        other.vietnamese,
        other.parameters,
        other.columns,
    )


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("CREATE (n:Person {id: 'x'}) RETURN n", "read access mode"),
        ("MATCH (n) DETACH DELETE n", "read access mode"),
        ("MATCH (n RETURN n", "Invalid input"),
        ("RETURN $missing", "missing"),
    ],
)
def test_cypher_that_writes_or_does_not_parse_is_one_line(
    driver: neo4j.Driver, text: str, complaint: str
) -> None:
    with pytest.raises(QueryError, match=complaint) as error:
        cypher(driver, text)
    assert "\n" not in str(error.value)


@pytest.mark.neo4j
def test_cypher_gives_references_of_nodes_and_days_of_python(driver: neo4j.Driver) -> None:
    result = cypher(
        driver,
        "MATCH (p:Person)-[r:HOLDS]->(q) RETURN p, r, r.lastSeen AS seen, [p.name, r.lastSeen] AS both",
    )
    assert result.columns == ("p", "r", "seen", "both")
    assert result.rows == (("Person/m1", "HOLDS", date(2025, 7, 17), ("Nguyễn Thị Mẫu", date(2025, 7, 17))),)


def test_cypher_without_a_server_is_one_line() -> None:
    driver = neo4j.GraphDatabase.driver(
        "bolt://127.0.0.1:1", auth=("neo4j", "x"), max_transaction_retry_time=0
    )
    with driver, pytest.raises(ServerError, match="no Neo4j answers"):
        cypher(driver, "RETURN 1")


def test_an_unknown_question_names_those_there_are() -> None:
    with pytest.raises(NotFound, match="holders-in-commune"):
        load_query("../cypher/holders-in-commune", "sparql")


def test_a_head_gives_questions_parameters_and_columns() -> None:
    query = read_query(
        "// Who?\n// Ai?\n// param n: integer = 3\n// param d: date\n// columns: a, b\nRETURN 1\n// x"
    )
    assert (query.english, query.vietnamese, query.columns) == ("Who?", "Ai?", ("a", "b"))
    assert query.parameters == {"n": Declared("integer", 3), "d": Declared("date")}
    assert query.values({"d": "2025-07-01"}) == {"n": 3, "d": DAY}


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({}, "parameter d has no default"),
        ({"d": "1/7/2025"}, "must be a date"),
        ({"d": "2025-07-01", "n": "x"}, "n must be"),
    ],
)
def test_a_wrong_parameter_is_named(given: dict[str, str], complaint: str) -> None:
    query = read_query("# Who?\n# param n: integer = 3\n# param d: date\n")
    with pytest.raises(QueryError, match=complaint):
        query.values(given)
