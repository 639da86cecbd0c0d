"""Every question on the graph of the whole corpus: the same answer from every engine."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from kg.export.neo4j import load
from kg.pipeline import build
from kg.query.ask import Answer
from kg.query.compared import difference, outcome
from kg.query.embedded import EmbeddedCypher
from kg.query.examples import example, things
from kg.query.library import names
from kg.query.names import Names
from kg.query.runners import Runner, on_arcadedb, on_neo4j, on_oxigraph
from kg.store import Build, open_store
from tests.neo4j_server import Server, empty_database

pytestmark = pytest.mark.slow
INPUTS = ("seed.txt", "articles.jsonl", "unlabelled.jsonl")


@pytest.fixture(scope="module")
def corpus(corpus_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    store = tmp_path_factory.mktemp("questions") / "corpus.kg"
    build([str(corpus_dir / name) for name in INPUTS], store)
    with open_store(store) as current:
        yield current


@pytest.fixture(scope="module")
def oxigraph(corpus: Build) -> Runner:
    return on_oxigraph(corpus.oxigraph())


@pytest.fixture(scope="module")
def answers(corpus: Build, oxigraph: Runner) -> dict[str, Answer | None]:
    named, known = Names(corpus.path, corpus.oxigraph()), cache(lambda: things(oxigraph))
    return {name: example(name, named, oxigraph, known) for name in names("sparql")}


@pytest.fixture(scope="module")
def arcadedb(cypher_engine: None, corpus: Build) -> Iterator[Runner]:
    with EmbeddedCypher(corpus) as session:
        yield on_arcadedb(session)


@pytest.fixture(scope="module", name="neo4j")
def neo4j_runner(corpus: Build, neo4j_server: Server) -> Iterator[Runner]:
    with empty_database(neo4j_server) as driver:
        load(driver, corpus.graph(), corpus.manifest.build_id)
        yield on_neo4j(driver)


def test_nearly_every_question_has_an_answer_in_the_corpus(answers: dict[str, Answer | None]) -> None:
    assert {name for name, answer in answers.items() if answer is None} <= {"acting-holders"}


@pytest.mark.parametrize("engine", ["arcadedb", pytest.param("neo4j", marks=pytest.mark.neo4j)])
@pytest.mark.parametrize("name", names("sparql"))
def test_a_question_has_the_same_answer_in_cypher(
    name: str,
    engine: str,
    oxigraph: Runner,
    answers: dict[str, Answer | None],
    request: pytest.FixtureRequest,
) -> None:
    answer = answers[name]
    if answer is None:
        pytest.skip("nothing in the corpus answers it")
    runner: Runner = request.getfixturevalue(engine)
    asked = [outcome(name, answer.values, one, repeats=1) for one in (oxigraph, runner)]
    assert difference(asked) == ""
