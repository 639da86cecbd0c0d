"""What is left of a query that is stopped: nothing."""

import json
import signal
import time
from pathlib import Path

import pytest

from kg.query.embedded import cypher_embedded
from kg.store import Store
from tests.cypher_engine import python, store_of, wait_until_empty
from tests.graphs import story

PRODUCT = " ".join(f"?a{number} ?b{number} ?c{number} ." for number in range(8))
ENDLESS = {
    "sparql": f"SELECT (COUNT(*) AS ?n) {{ {PRODUCT} }}",
    "cypher": "UNWIND range(1, 9000000) AS a UNWIND range(1, 9000000) AS b WITH a, b WHERE a = -b RETURN a",
}
# Seconds after which a process is taken for one that does not end; the queries would run for years.
IDLE = 60


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return store_of(story(), tmp_path_factory.mktemp("stopping") / "s.kg").path


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("NEO4J_URI", raising=False)
    (tmp_path / "temporary").mkdir()
    return tmp_path / "temporary"


def processes(temporary: Path) -> list[str]:
    """Commands of all processes that were started with this folder for temporary files."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if f"TMPDIR={temporary}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()[:200])
        except OSError:
            continue
    return [command for command in found if command]


def wait_for(temporary: Path, count: int) -> None:
    deadline = time.monotonic() + IDLE
    while len(processes(temporary)) != count:
        assert time.monotonic() < deadline, processes(temporary)
        time.sleep(0.05)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("language", ["sparql", pytest.param("cypher", marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    ("sent", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGKILL, -9)],
)
def test_a_query_that_is_stopped_ends_at_once_and_leaves_no_process_and_no_file(
    small: Path,
    temporary: Path,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    language: str,
    sent: signal.Signals,
    code: int,
) -> None:
    if language == "cypher":
        request.getfixturevalue("cypher_engine")
        with Store.open(small).current() as build:
            cypher_embedded(build, "RETURN 1")
    output = tmp_path / "answer.csv"
    arguments = ("query", language, ENDLESS[language], "--store", small, "--format", "csv", "-o", output)
    with python("-m", "kg", *arguments, temporary=temporary) as asking:
        wait_for(temporary, 2)
        time.sleep(1)
        asking.send_signal(sent)
        _, errors = asking.communicate(timeout=IDLE)
    assert asking.returncode == code
    assert "Traceback" not in errors
    assert len([line for line in errors.splitlines() if not line.startswith("answered by")]) <= 1
    wait_for(temporary, 0)
    wait_until_empty(temporary)
    assert not list(tmp_path.glob("*answer.csv*"))


def test_a_reader_that_has_enough_ends_the_query(small: Path, temporary: Path) -> None:
    product = "SELECT * { ?s ?p ?o . ?t ?q ?r . ?u ?v ?w }"
    arguments = ("query", "sparql", product, "--store", small, "--format", "jsonl", "--limit", 10**9)
    with python("-m", "kg", *arguments, temporary=temporary) as asking:
        assert asking.stdout is not None
        assert set(json.loads(asking.stdout.readline())) == set("spotqruvw")
        asking.stdout.close()
        assert asking.wait(timeout=IDLE) == 141
        assert asking.stderr is not None
        assert asking.stderr.read() == ""
    wait_for(temporary, 0)


@pytest.mark.parametrize("locale", ["C", "POSIX", "vi_VN.TCVN", "en_US.ISO-8859-1"])
def test_text_is_utf_8_in_every_locale(
    small: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setenv("PYTHONIOENCODING", "latin-1")
    asked = "SELECT ?n { ?u vg:code '00001' ; skos:prefLabel ?n }"
    for form in ("table", "csv", "json", "jsonl"):
        arguments = ("query", "sparql", asked, "--store", small, "--format", form)
        with python("-m", "kg", *arguments, temporary=temporary) as asking:
            assert asking.stdout is not None
            assert "xã Mẫu Sơn".encode() in asking.stdout.buffer.read()
            assert asking.wait() == 0
    with python("-m", "kg", "query", "sparql", "xã ỹ", "--store", small, temporary=temporary) as asking:
        assert asking.stderr is not None
        assert "SPARQL: line 1, column 1" in asking.stderr.buffer.read().decode()
        assert asking.wait() == 1
