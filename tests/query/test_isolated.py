import time
from collections.abc import Iterator

import pytest

from kg.errors import QueryError
from kg.query.isolated import sparql_isolated
from kg.store import Build, Store
from tests.graphs import story
from tests.stores import put


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    store = Store.create(tmp_path_factory.mktemp("isolated") / "s.kg")
    with store.building():
        put(store, "b", story())
    with store.current() as current:
        yield current


def test_an_answer_comes_back_from_the_child(build: Build) -> None:
    result = sparql_isolated(build, "SELECT ?n { ?u vg:code $code ; skos:prefLabel ?n }", {"code": "00001"})
    assert result.rows == (("xã Mẫu Sơn",),)


def test_an_error_comes_back_from_the_child(build: Build) -> None:
    with pytest.raises(QueryError, match="SPARQL: line 1"):
        sparql_isolated(build, "SELECT nothing")


def test_a_query_that_never_ends_is_given_up(build: Build) -> None:
    product = " ".join(f"?a{number} ?b{number} ?c{number} ." for number in range(8))
    began = time.monotonic()
    with pytest.raises(QueryError, match="not answered in 2 s"):
        sparql_isolated(build, f"SELECT (COUNT(*) AS ?n) {{ {product} }}", seconds=2)
    assert time.monotonic() - began < 10


def test_a_query_that_takes_all_memory_kills_only_the_child(build: Build) -> None:
    product = " ".join(f"?a{number} ?b{number} ?c{number} ." for number in range(4))
    with pytest.raises(QueryError, match=r"too much|not answered"):
        sparql_isolated(build, f"SELECT * {{ {product} }} ORDER BY ?a3", seconds=60, megabytes=512)


def test_a_query_that_the_engine_dies_of_kills_only_the_child(build: Build) -> None:
    chain = "OPTIONAL{?s ?p ?o}" * 2700
    with pytest.raises(QueryError, match=r"too much|not answered"):
        sparql_isolated(build, f"SELECT * {{ {chain} }}", seconds=20)
