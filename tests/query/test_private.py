import multiprocessing
import os
import shutil
import signal
import time
from pathlib import Path

import pytest

from kg.errors import QueryError
from kg.graph import Graph
from kg.query.embedded import cypher_embedded
from kg.query.private import private_copy
from kg.store import Build, Store
from tests.cypher_engine import python, store_of, wait_until_empty
from tests.graphs import story

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cypher_engine")]
PERSONS = sum(node.kind == "Person" for node in story().nodes)
COUNT = "MATCH (n:Person) RETURN count(n)"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return store_of(story(), tmp_path / "s.kg")


def databases(build: Build) -> list[str]:
    return sorted(path.name for path in build.path.iterdir() if path.is_dir() and path.name != "oxigraph")


def count_persons(path: Path) -> int:
    with Store.open(path).current() as build:
        return int(str(cypher_embedded(build, COUNT).rows[0][0]))


def test_the_database_is_made_once_a_build(store: Store) -> None:
    stages: list[str] = []
    with store.current() as build:
        with private_copy(build, lambda stage, *_: stages.append(stage)) as folder:
            assert (folder / "databases" / "kg" / "schema.json").is_file()
        assert stages == ["nodes", "edges", "indexes"]
        with private_copy(build, lambda stage, *_: stages.append(stage)):
            pass
        assert len(stages) == 3
        assert not folder.exists()
        assert [name.partition("-")[0] for name in databases(build)] == ["arcadedb"]


def test_two_that_come_at_once_make_one(store: Store) -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(2) as pool:
        assert pool.map(count_persons, [store.path, store.path]) == [PERSONS, PERSONS]
    with store.current() as build:
        assert len(databases(build)) == 1


MAKE = """
import sys
from kg.query.private import private_copy
from kg.store import Store
with Store.open(sys.argv[1]).current() as build:
    with private_copy(build, lambda *progress: print(*progress, flush=True)):
        pass
"""


def test_a_maker_that_is_killed_leaves_nothing_that_hinders(store: Store, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    with python("-c", MAKE, store.path, temporary=temporary) as maker:
        assert maker.stdout is not None
        assert maker.stdout.readline().startswith("nodes ")
        maker.send_signal(signal.SIGKILL)
    wait_until_empty(temporary)
    with store.current() as build:
        deadline = time.monotonic() + 10
        while databases(build) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert databases(build) == []
        (build.path / ".new-left").mkdir()
        assert cypher_embedded(build, COUNT).rows == ((PERSONS,),)
        assert len(databases(build)) == 1


def test_it_goes_with_its_build(store: Store) -> None:
    with store.current() as build:
        cypher_embedded(build, COUNT)
        first = build.path
    for number in (1, 2):
        store_of(Graph(nodes=story().nodes[:1]), store.path, f"b{number}")
    assert not first.exists()
    with store.current() as build:
        assert cypher_embedded(build, COUNT).rows == ((0,),)


def test_one_of_another_engine_is_made_anew(store: Store) -> None:
    with store.current() as build:
        (build.path / "arcadedb-20.1.1-0").mkdir()
        cypher_embedded(build, COUNT)
        assert "arcadedb-20.1.1-0" not in databases(build)


def test_a_copy_to_write_to_shares_no_file_with_the_store(store: Store) -> None:
    with store.current() as build:
        with private_copy(build, is_written=True) as folder:
            files = list((folder / "databases" / "kg").iterdir())
            assert files
            assert all(path.stat().st_nlink == 1 and os.access(path, os.W_OK) for path in files)
        with private_copy(build) as folder:
            shared = [path for path in (folder / "databases" / "kg").iterdir() if path.stat().st_nlink > 1]
            assert all(path.stat().st_mode & 0o222 == 0 for path in shared)


def test_a_store_that_cannot_be_written_to_serves_too(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """To root all files are open; the system says here that the disk is read-only."""

    def refuse(*_: object) -> Path:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("kg.query.private.new_folder", refuse)
    with store.current() as build:
        assert cypher_embedded(build, COUNT).rows == ((PERSONS,),)
        assert databases(build) == []


def test_a_database_that_cannot_be_made_is_one_line(store: Store) -> None:
    with store.current() as build:
        path = build.path / "edges.jsonl"
        path.write_bytes(
            path.read_bytes()
            + b'{"type":"LEADS","source":"Body/none","target":"Body/b1","graph":"derived","labels":[],"properties":{}}\n'
        )
        with pytest.raises(QueryError, match="could not be made") as error:
            cypher_embedded(build, COUNT)
    assert "\n" not in str(error.value)
    with store.current() as build:
        assert databases(build) == []
        shutil.rmtree(build.path)
