import os
import signal
from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest

from kg.errors import ServerError
from kg.query import cypher, load_query
from kg.query.bolt import BoltServer, serve
from kg.store import Build
from tests.cypher_engine import python, store_of, wait_until_empty
from tests.query.test_library import ANSWERS, decided

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("cypher_engine")]


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    with store_of(decided(), tmp_path_factory.mktemp("bolt") / "s.kg").current() as current:
        yield current


@pytest.fixture(scope="module")
def server(build: Build) -> Iterator[BoltServer]:
    with serve(build, 0) as server:
        yield server


@pytest.fixture(scope="module")
def driver(server: BoltServer) -> Iterator[neo4j.Driver]:
    with neo4j.GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
        yield driver


@pytest.mark.parametrize(("name", "parameters", "rows"), ANSWERS)
def test_a_question_has_the_same_answer_over_bolt(
    driver: neo4j.Driver, name: str, parameters: dict[str, str], rows: list[tuple[object, ...]]
) -> None:
    query = load_query(name, "cypher")
    assert list(cypher(driver, query.text, parameters).rows) == rows


def test_what_is_written_stays_in_the_copy(build: Build, server: BoltServer, driver: neo4j.Driver) -> None:
    driver.execute_query("MATCH (b:Body {id: 'b1'}) SET b.note = 'của tôi' CREATE (:Note {id: 'n'})")
    assert driver.execute_query("MATCH (n:Note) RETURN n.id")[0][0].value() == "n"
    with (
        serve(build, 0) as other,
        neo4j.GraphDatabase.driver(other.uri, auth=(other.user, other.password)) as fresh,
    ):
        assert fresh.execute_query("MATCH (b:Body {id: 'b1'}) RETURN b.note")[0][0].value() is None
        assert other.password != server.password


def test_a_wrong_password_is_refused(server: BoltServer) -> None:
    with (
        neo4j.GraphDatabase.driver(server.uri, auth=(server.user, "không")) as driver,
        pytest.raises(neo4j.exceptions.AuthError),
    ):
        driver.verify_connectivity()


def test_it_reads_no_files(driver: neo4j.Driver) -> None:
    with pytest.raises(neo4j.exceptions.ClientError, match="LOAD CSV"):
        driver.execute_query("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line")


def test_it_listens_on_this_machine_and_on_its_port_alone(server: BoltServer) -> None:
    listening = _ports_of_children()
    assert listening == {("127.0.0.1", int(server.uri.rpartition(":")[2]))}


def _ports_of_children() -> set[tuple[str, int]]:
    """Addresses on which the children of this process listen."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    sockets = {
        os.readlink(link).removeprefix("socket:[").removesuffix("]")
        for child in children
        for link in Path(f"/proc/{child}/fd").iterdir()
    }
    found = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in sockets:
                address, port = fields[1].split(":")
                found.add(("127.0.0.1" if address.endswith("0100007F") else address, int(port, 16)))
    return found


def test_a_port_that_is_taken_is_one_line(build: Build, server: BoltServer) -> None:
    port = int(server.uri.rpartition(":")[2])
    with (
        pytest.raises(ServerError, match=f"port {port} is taken; name another with --port"),
        serve(build, port),
    ):
        pass


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_the_command_ends_on_ctrl_c_and_leaves_nothing(
    build: Build, tmp_path: Path, sent: signal.Signals
) -> None:
    command = ("-m", "kg", "cypher-server", "--port", "0", "--store", build.path.parents[1])
    with python(*command, temporary=tmp_path, cwd=tmp_path) as process:
        assert process.stdout is not None
        told = dict(process.stdout.readline().strip().split("=", 1) for _ in range(3))
        assert list(told) == ["NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD"]
        with neo4j.GraphDatabase.driver(
            told["NEO4J_URI"], auth=(told["NEO4J_USERNAME"], told["NEO4J_PASSWORD"])
        ) as driver:
            assert driver.execute_query("MATCH (n:Person {id: 'm1'}) RETURN count(n)")[0][0].value() == 1
        process.send_signal(sent)
        _, words = process.communicate(timeout=20)
    if sent != signal.SIGKILL:
        assert process.returncode == 0
        assert "Ctrl-C ends it" in words
        assert "ended" in words
    wait_until_empty(tmp_path)
