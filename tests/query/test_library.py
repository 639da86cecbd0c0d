"""The library of questions: heads, answers to the story on every engine, what is refused."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import neo4j
import pyoxigraph as ox
import pytest

from kg.errors import NotFound, QueryError, ServerError
from kg.export.neo4j import load
from kg.export.rdf import quads
from kg.graph import Graph, check
from kg.model.graph import Edge, Node
from kg.model.ids import DERIVED_GRAPH
from kg.query import cypher, load_query, read_query
from kg.query.ask import same_form
from kg.query.embedded import EmbeddedCypher
from kg.query.library import names
from kg.query.parameters import Declared
from kg.query.runners import Runner, on_arcadedb, on_neo4j, on_oxigraph
from kg.query.tokens import tokens
from tests.cypher_engine import store_of
from tests.graphs import CHANGE, EARLIER, story
from tests.neo4j_server import Server, empty_database

CHECKOUT = Path(__file__).resolve().parents[2]
DECIDED = date(2025, 11, 30)
DAY = date(2025, 7, 1)
SEEN = date(2025, 7, 17)
COMMUNE = {"unit": "00001-20250701"}
COMMUNE_NAME = "xã Mẫu Sơn"
SECRETARY = ("Nguyễn Thị Mẫu", "Bí thư Đảng ủy xã Mẫu Sơn")
VICE_CHAIR = ("Nguyễn Thị Mẫu", "Phó Chủ tịch UBND xã Mẫu Hạ")
MERGER = ("1665/NQ-UBTVQH15", None)
DECISIONS: list[tuple[object, ...]] = [
    (
        "correction",
        "start",
        "2025-07-02",
        None,
        "an",
        DECIDED,
        "the act says so",
        "Correction/k1",
        "Tenure/t1",
        None,
    ),
    *(
        (
            "judgement",
            SECRETARY[0],
            "different",
            None,
            "an",
            DECIDED,
            "two faces",
            "Judgement/j1",
            person,
            None,
        )
        for person in ("Person/m1", "Person/m3")
    ),
]
ANSWERS: list[tuple[str, dict[str, str], list[tuple[object, ...]]]] = [
    (
        "predecessors-of-unit",
        COMMUNE,
        [
            ("xã Mẫu Hạ", "part", DAY, *MERGER, "Unit/00002-0", f"UnitChange/{CHANGE}"),
            ("thị trấn Mẫu", "whole", DAY, *MERGER, "Unit/00003-0", f"UnitChange/{CHANGE}"),
        ],
    ),
    ("predecessors-of-unit", {"unit": "00003-0"}, []),
    (
        "successors-of-unit",
        {"unit": "00002-0"},
        [(COMMUNE_NAME, "part", DAY, *MERGER, "Unit/00001-20250701", f"UnitChange/{CHANGE}")],
    ),
    (
        "lineage-of-unit",
        COMMUNE,
        [
            (
                "xã Mẫu Hạ",
                COMMUNE_NAME,
                "part",
                DAY,
                "1665/NQ-UBTVQH15",
                "Unit/00002-0",
                "Unit/00001-20250701",
                f"UnitChange/{CHANGE}",
            ),
            (
                "thị trấn Mẫu",
                COMMUNE_NAME,
                "whole",
                DAY,
                "1665/NQ-UBTVQH15",
                "Unit/00003-0",
                "Unit/00001-20250701",
                f"UnitChange/{CHANGE}",
            ),
            (
                "xã Mẫu Trung",
                "xã Mẫu Hạ",
                "part",
                date(2020, 1, 1),
                None,
                "Unit/00004-0",
                "Unit/00002-0",
                f"UnitChange/{EARLIER}",
            ),
        ],
    ),
    ("lineage-of-unit", {"unit": "00004-0"}, []),
    ("holders", COMMUNE, [(SECRETARY[1], SECRETARY[0], "full", None, SEEN, None, "Person/m1", "Tenure/t1")]),
    ("holders", {"unit": "00001-20250702"}, []),
    (
        "holders-on-day",
        {**COMMUNE, "day": "17/7/2025"},
        [(SECRETARY[1], "certain", SECRETARY[0], "full", SEEN, SEEN, "Person/m1", "Tenure/t1")],
    ),
    (
        "holders-on-day",
        {**COMMUNE, "day": "2025-07-18"},
        [(SECRETARY[1], "possible", SECRETARY[0], "full", SEEN, SEEN, "Person/m1", "Tenure/t1")],
    ),
    ("holders-on-day", {**COMMUNE, "day": "2025-06-30"}, []),
    (
        "holders-on-day",
        {"unit": "00002-0", "day": "2025-06-30"},
        [(VICE_CHAIR[1], "possible", VICE_CHAIR[0], "full", None, None, "Person/m1", "Tenure/t2")],
    ),
    ("holders-on-day", {"unit": "00002-0", "day": "2025-07-01"}, []),
    (
        "appointments",
        {**COMMUNE, "from": "2025-07-01", "until": "2025-07-17"},
        [
            ("possible", None, SEEN, SECRETARY[1], "Lê Văn Mẫu", "full", "Person/m4", "Tenure/t3"),
            ("possible", None, SEEN, SECRETARY[1], SECRETARY[0], "full", "Person/m1", "Tenure/t1"),
        ],
    ),
    ("appointments", {**COMMUNE, "from": "2025-07-01", "until": "2025-07-16"}, []),
    (
        "sentences-behind",
        {"person": "m1"},
        [
            (SECRETARY[1], "Bí thư Đảng ủy", "bài 1", 10, 24, "stated", "normal", "Tenure/t1", "Claim/c1"),
            (VICE_CHAIR[1], "Phó … Mẫu Hạ", "bài 1", 30, 70, "stated", "normal", "Tenure/t2", "Claim/c2"),
        ],
    ),
    ("sentences-behind", {"person": 'x"._?s_?p_?o'}, []),
    (
        "conflicts",
        COMMUNE,
        [
            (COMMUNE_NAME, "population", "value", *told, "Figure/f1")
            for told in (
                ("other", None, 40064.0, "40.064 người", "bài 2"),
                ("preferred", None, 40065.0, "40.065 người", "bài 2"),
            )
        ]
        + [
            (*SECRETARY, "holder", *told, "Tenure/t1")
            for told in (
                ("other", "Lê Văn Mẫu", None, "Bí thư Lê Văn Mẫu", "bài 2"),
                ("preferred", None, None, "Bí thư Đảng ủy", "bài 1"),
            )
        ],
    ),
    (
        "conflicts",
        {"unit": "00002-0"},
        [
            (*VICE_CHAIR, "end", *told, "Tenure/t2")
            for told in (
                ("other", "2026", None, "Phó Chủ tịch đến 2026", "bài 2"),
                ("preferred", "the unit ended", None, None, None),
            )
        ],
    ),
    (
        "decisions",
        {**COMMUNE, "likely": "0.4"},
        [*DECISIONS, ("undecided", "Lê Văn Mẫu", SECRETARY[0], 0.4, *[None] * 4, "Person/m4", "Person/m1")],
    ),
    ("decisions", {"unit": "00003-0", "likely": "0.4"}, DECISIONS),
    (
        "same-name-people",
        {"name": "Nguyễn Thị Mẫu"},
        [
            ("Person/m1", SECRETARY[1], "judged different", "Person/m3", SECRETARY[0], None),
            ("Person/m1", SECRETARY[1], "undecided", "Person/m4", "Lê Văn Mẫu", 0.4),
            ("Person/m3", None, "judged different", "Person/m1", SECRETARY[0], None),
        ],
    ),
    (
        "empty-posts",
        COMMUNE,
        [
            ("Bí thư Đảng ủy xã Mẫu Sơn", "called vacant before", SEEN, "Position/p1", "Vacancy/v1"),
            ("Phó Bí thư Đảng ủy xã Mẫu Sơn", "no known holder", None, "Position/p3", None),
        ],
    ),
]
ENGINES = ("oxigraph", "arcadedb", pytest.param("neo4j", marks=pytest.mark.neo4j))


def decided() -> Graph:
    """The story, in which somebody decided something, and a post is called vacant."""
    told = {"by": "an", "on": DECIDED}
    derived: dict[str, Any] = {"graph": DERIVED_GRAPH}
    nodes = (
        Node(
            kind="Judgement",
            id="j1",
            properties={"verdict": "different", "mentions": ("m1", "m3"), "why": "two faces", **told},
            **derived,
        ),
        Node(
            kind="Correction",
            id="k1",
            properties={"field": "start", "newValue": "2025-07-02", "why": "the act says so", **told},
            **derived,
        ),
        Node(kind="Vacancy", id="v1", properties={"seenOn": (DAY, SEEN)}, **derived),
        Node(
            kind="Position",
            id="p3",
            properties={"name": "Phó Bí thư Đảng ủy xã Mẫu Sơn", "title": "pho-bi-thu"},
            **derived,
        ),
    )
    ends = (
        ("CONCERNS", "Judgement/j1", "Person/m1"),
        ("CONCERNS", "Judgement/j1", "Person/m3"),
        ("CORRECTS", "Correction/k1", "Tenure/t1"),
        ("OF_POSITION", "Vacancy/v1", "Position/p1"),
        ("IN_BODY", "Position/p3", "Body/b1"),
    )
    pair = Edge(
        type="POSSIBLY_SAME",
        source="Person/m4",
        target="Person/m1",
        properties={"score": 0.4},
        **derived,
    )
    edges = (Edge(type=kind, source=source, target=target, **derived) for kind, source, target in ends)
    whole = story()
    return Graph(nodes=(*whole.nodes, *nodes), edges=(*whole.edges, *edges, pair))


@pytest.fixture(scope="module")
def oxigraph() -> Runner:
    store = ox.Store()
    store.extend(quads(decided()))
    return on_oxigraph(store)


@pytest.fixture(scope="module")
def driver(neo4j_server: Server) -> Iterator[neo4j.Driver]:
    with empty_database(neo4j_server) as driver:
        load(driver, decided(), "story")
        yield driver


@pytest.fixture(scope="module", name="neo4j")
def neo4j_runner(driver: neo4j.Driver) -> Runner:
    return on_neo4j(driver)


@pytest.fixture(scope="module")
def arcadedb(cypher_engine: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    store = store_of(decided(), tmp_path_factory.mktemp("library") / "s.kg")
    with store.current() as build, EmbeddedCypher(build) as session:
        yield on_arcadedb(session)


def test_the_story_keeps_the_schema() -> None:
    assert check(decided()) == []


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("name", "parameters", "rows"), ANSWERS)
def test_a_question_has_its_answer_on_every_engine(
    request: pytest.FixtureRequest,
    engine: str,
    name: str,
    parameters: dict[str, str],
    rows: list[tuple[object, ...]],
) -> None:
    runner: Runner = request.getfixturevalue(engine)
    query = load_query(name, runner.language)
    result = same_form(runner.run(query, query.values(parameters)))
    assert (result.columns, list(result.rows)) == (query.columns, rows)


def test_every_question_is_there_for_both_languages() -> None:
    assert names("sparql") == names("cypher")
    assert len(names("sparql")) >= 30


@pytest.mark.parametrize("name", names("sparql"))
def test_both_texts_of_a_question_have_one_head(name: str) -> None:
    one, other = load_query(name, "sparql"), load_query(name, "cypher")
    assert one.english.endswith("?")
    assert one.vietnamese.endswith("?")
    assert msgspec.structs.replace(one, text="") == msgspec.structs.replace(other, text="")
    assert set(one.sources) <= set(one.columns)
    assert {parameter for parameter, told in one.parameters.items() if told.default is None} <= set(
        one.example
    )


@pytest.mark.parametrize("name", names("sparql"))
def test_no_other_variable_has_the_name_of_a_parameter(name: str) -> None:
    query = load_query(name, "sparql")
    variables = {token for kind, token in tokens(query.text) if kind == "variable"}
    assert not {f"?{parameter}" for parameter in query.parameters} & variables


def test_the_page_of_questions_is_in_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(CHECKOUT / "tools"))
    import write_question_table

    monkeypatch.setattr(sys, "argv", ["write_question_table.py", "--check"])
    assert write_question_table.main() == 0, "run tools/write_question_table.py"


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("CREATE (n:Person {id: 'x'}) RETURN n", "read access mode"),
        ("MATCH (n) DETACH DELETE n", "read access mode"),
        ("MATCH (n RETURN n", "the query does not go on like this"),
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


@pytest.mark.parametrize(
    ("name", "near"),
    [("holder", "holders"), ("career-of-person", "career"), ("predecesors", "predecessors-of-unit")],
)
def test_an_unknown_question_names_those_near_to_it(name: str, near: str) -> None:
    with pytest.raises(NotFound, match=f"near to it: .*{near}"):
        load_query(name, "sparql")


@pytest.mark.parametrize("name", ["../cypher/holders", "", ".", "zzzzzz"])
def test_what_is_no_name_of_a_question_is_refused(name: str) -> None:
    with pytest.raises(NotFound, match="kg ask lists them"):
        load_query(name, "sparql")


def test_a_head_gives_questions_parameters_and_columns() -> None:
    query = read_query(
        "// Who?\n// Ai?\n// param n: integer = 3\n// param d: date\n// columns: a, b_id\n// sources: b_id\n"
        "// example: n=4; d=2025-07-01\nRETURN 1\n// x"
    )
    assert (query.english, query.vietnamese, query.columns) == ("Who?", "Ai?", ("a", "b_id"))
    assert query.parameters == {"n": Declared("integer", 3), "d": Declared("date")}
    assert (query.sources, query.example) == (("b_id",), {"n": "4", "d": "2025-07-01"})
    assert query.values({"d": "2025-07-01"}) == {"n": 3, "d": DAY}


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({}, "parameter d is missing: a day such as 2025-07-01; give -p d=VALUE"),
        ({"d": "1/7/2025"}, "d must be a day such as"),
        ({"d": "2025-07-01", "n": "x"}, "n must be a whole number"),
    ],
)
def test_a_wrong_parameter_is_named(given: dict[str, str], complaint: str) -> None:
    query = read_query("# Who?\n# param n: integer = 3\n# param d: date\n")
    with pytest.raises(QueryError, match=complaint):
        query.values(given)
