"""Every question of the library, asked of every engine that holds the sample articles."""

from collections.abc import Iterator

import pytest

from kg.export.neo4j import load
from kg.pipeline import build
from kg.query.ask import ask, same_form
from kg.query.compared import sorted_rows
from kg.query.embedded import EmbeddedCypher
from kg.query.library import load_query, names
from kg.query.names import Names
from kg.query.runners import Runner, on_arcadedb, on_neo4j, on_oxigraph
from kg.store import Build, open_store
from tests.neo4j_server import Server, empty_database
from tests.sample import ARTICLES

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    store = tmp_path_factory.mktemp("questions") / "sample.kg"
    assert build([str(ARTICLES)], store).failures == ()
    with open_store(store) as current:
        yield current


@pytest.fixture(scope="module")
def oxigraph(sample: Build) -> Runner:
    return on_oxigraph(sample.oxigraph())


@pytest.fixture(scope="module")
def named(sample: Build) -> Names:
    return Names(sample.path, sample.oxigraph())


@pytest.fixture(scope="module")
def arcadedb(cypher_engine: None, sample: Build) -> Iterator[Runner]:
    with EmbeddedCypher(sample) as session:
        yield on_arcadedb(session)


@pytest.fixture(scope="module", name="neo4j")
def neo4j_runner(sample: Build, neo4j_server: Server) -> Iterator[Runner]:
    with empty_database(neo4j_server) as driver:
        load(driver, sample.graph(), sample.manifest.build_id)
        yield on_neo4j(driver)


@pytest.mark.parametrize("name", names("sparql"))
def test_the_sample_holds_a_case_of_every_question(name: str, oxigraph: Runner, named: Names) -> None:
    answer = ask(name, load_query(name, "sparql").example, named, oxigraph)
    assert answer.result.rows
    assert answer.result.columns == answer.query.columns
    assert len(set(answer.result.rows)) == len(answer.result.rows)


@pytest.mark.parametrize("engine", ["arcadedb", pytest.param("neo4j", marks=pytest.mark.neo4j)])
@pytest.mark.parametrize("name", names("sparql"))
def test_a_question_has_the_same_answer_in_cypher(
    name: str, engine: str, oxigraph: Runner, named: Names, request: pytest.FixtureRequest
) -> None:
    runner: Runner = request.getfixturevalue(engine)
    answer = ask(name, load_query(name, "sparql").example, named, oxigraph)
    query = load_query(name, "cypher")
    found = same_form(runner.run(query, answer.values))
    assert found.columns == answer.result.columns
    assert sorted_rows(found) == sorted_rows(answer.result)
