"""Loads that are interrupted: the client dies, the server dies, another client comes."""

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import neo4j
import pytest

from kg.errors import ServerError
from kg.export.neo4j import Loading, LoadReport, Source, check_source, connect, load_source, source_of_folder
from kg.graph import Graph
from kg.graph.lines import write_graph
from kg.model.graph import Edge, Node
from tests.neo4j_server import Server, empty_database

pytestmark = [pytest.mark.neo4j, pytest.mark.slow]
SMALL = Loading(size=100)
# Loads as a process of its own, which gets a signal at a moment of the load.
DYING = """
import os, sys
from pathlib import Path
from kg.export.neo4j import Loading, connect, load_source, source_of_folder

uri, user, password, folder, build_id, stage, limit, number = sys.argv[1:]

def progress(at, done, total):
    if at == stage and done >= int(limit):
        os.kill(os.getpid(), int(number))

with connect(uri, user, password) as driver:
    load_source(driver, source_of_folder(Path(folder), build_id, 0, 0, {}), progress, Loading(size=100))
"""


def chain(people: int, name: str = "Mẫu", score: float = 0.5) -> Graph:
    """People who may each be the next."""
    nodes = [
        Node(kind="Person", id=f"m{number:05}", graph="derived", properties={"name": f"{name} {number}"})
        for number in range(people)
    ]
    edges = [
        Edge(
            type="POSSIBLY_SAME",
            source=node.ref,
            target=after.ref,
            graph="derived",
            properties={"score": score, "reasons": ("one name",)},
        )
        for node, after in itertools.pairwise(nodes)
    ]
    return Graph(nodes=tuple(nodes), edges=tuple(edges))


def source(graph: Graph, folder: Path, build_id: str) -> Source:
    folder.mkdir(exist_ok=True)
    write_graph(graph, folder)
    return source_of_folder(folder, build_id, len(graph.nodes), len(graph.edges), {})


@pytest.fixture
def driver(neo4j_server: Server) -> Iterator[neo4j.Driver]:
    with empty_database(neo4j_server) as driver:
        yield driver


@pytest.fixture
def whole(tmp_path: Path) -> Source:
    return source(chain(1000), tmp_path / "whole", "b1")


@pytest.fixture
def changed(tmp_path: Path) -> Source:
    return source(chain(600, "Mẫu khác", 0.25), tmp_path / "changed", "b2")


def die(
    server: Server, folder: Path, build_id: str, stage: str, limit: int, number: int = signal.SIGKILL
) -> None:
    arguments = (server.uri, server.user, server.password, folder, build_id, stage, limit, int(number))
    done = subprocess.run(
        [sys.executable, "-c", DYING, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=120,
        check=False,
        stderr=subprocess.PIPE,
    )
    assert done.returncode == -number, done.stderr


@pytest.mark.parametrize(
    ("stage", "limit", "left"),
    [("nodes", 300, (700, 999)), ("edges", 500, (0, 499)), ("indexes", 0, (0, 0))],
)
def test_a_first_load_goes_on_where_its_client_was_killed(
    neo4j_server: Server,
    driver: neo4j.Driver,
    whole: Source,
    tmp_path: Path,
    stage: str,
    limit: int,
    left: tuple[int, int],
) -> None:
    die(neo4j_server, tmp_path / "whole", "b1", stage, limit)
    assert check_source(driver, whole)[0] == "no load was completed; run kg neo4j load"
    report = load_source(driver, whole, loading=SMALL)
    assert (report.nodes_written, report.edges_written) == left
    assert check_source(driver, whole) == []
    assert load_source(driver, whole, loading=SMALL) == LoadReport()


@pytest.mark.parametrize("stage", ["remove", "nodes", "edges"])
def test_a_later_load_goes_on_where_its_client_was_killed(
    neo4j_server: Server, driver: neo4j.Driver, whole: Source, changed: Source, tmp_path: Path, stage: str
) -> None:
    load_source(driver, whole, loading=SMALL)
    die(neo4j_server, tmp_path / "changed", "b2", stage, 100)
    assert check_source(driver, changed)[0] == "no load was completed; run kg neo4j load"
    load_source(driver, changed, loading=SMALL)
    assert check_source(driver, changed) == []


def test_ctrl_c_ends_a_load_and_the_next_one_goes_on(
    neo4j_server: Server, driver: neo4j.Driver, whole: Source, tmp_path: Path
) -> None:
    die(neo4j_server, tmp_path / "whole", "b1", "edges", 500, signal.SIGINT)
    assert load_source(driver, whole, loading=SMALL) == LoadReport(edges_written=499)
    assert check_source(driver, whole) == []


def test_a_build_of_today_takes_the_place_of_half_a_one_of_yesterday(
    neo4j_server: Server, driver: neo4j.Driver, whole: Source, changed: Source, tmp_path: Path
) -> None:
    die(neo4j_server, tmp_path / "whole", "b1", "edges", 200)
    load_source(driver, changed, loading=SMALL)
    assert check_source(driver, changed) == []


def test_a_load_goes_on_after_the_server_was_killed_in_its_middle(
    neo4j_server: Server, driver: neo4j.Driver, whole: Source
) -> None:
    with pytest.raises(
        ServerError, match="no Neo4j answers; what was loaded stays: start it and run the same"
    ):
        load_source(driver, whole, at("edges", 400, lambda: kill(neo4j_server)), SMALL)
    neo4j_server.run("start")
    with connect(neo4j_server.uri, neo4j_server.user, neo4j_server.password) as again:
        report = load_source(again, whole, loading=SMALL)
        assert (report.nodes_written, report.edges_written) == (0, 599)
        assert check_source(again, whole) == []


def test_a_load_waits_for_a_server_that_comes_back(
    neo4j_server: Server, driver: neo4j.Driver, whole: Source
) -> None:
    def restart() -> None:
        neo4j_server.run("stop")
        neo4j_server.run("start")

    access = (neo4j_server.uri, neo4j_server.user, neo4j_server.password)
    with connect(*access, retry_seconds=60) as patient:
        load_source(patient, whole, at("edges", 400, restart), SMALL)
        assert check_source(patient, whole) == []


def test_a_load_that_another_one_overtakes_stops_in_one_line(
    driver: neo4j.Driver, whole: Source, changed: Source
) -> None:
    def other() -> None:
        load_source(driver, changed, loading=SMALL)

    with pytest.raises(ServerError, match="another load of the database began meanwhile"):
        load_source(driver, whole, at("nodes", 400, other), SMALL)
    assert check_source(driver, changed) == []


def at(stage: str, limit: int, action: Callable[[], None]) -> Callable[[str, int, int | None], None]:
    """A progress that does something once, at a moment of the load."""
    is_over = False

    def progress(name: str, done: int, total: int | None) -> None:
        nonlocal is_over
        if name == stage and done >= limit and not is_over:
            is_over = True
            action()

    return progress


def kill(server: Server) -> None:
    os.kill(int((Path(server.environment["NEO4J_HOME"]) / "run" / "pid").read_text()), signal.SIGKILL)
