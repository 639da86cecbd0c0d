"""Answers of a million rows are written while they come: neither process holds them."""

import sys
from pathlib import Path

import pytest
from pyarrow import parquet

from tests.cypher_engine import python, store_of
from tests.graphs import story

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is counted in other units elsewhere"),
]
NUMBERS = " ".join(map(str, range(1000)))
MILLION = f"SELECT ?a ?b {{ VALUES ?a {{ {NUMBERS} }} VALUES ?b {{ {NUMBERS} }} }}"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return store_of(story(), tmp_path_factory.mktemp("streaming") / "s.kg").path


# A process begins with the memory of the one that starts it: this one is small.
MEASURE = """
import resource, subprocess, sys
code = subprocess.run([sys.executable, "-m", "kg", "query", *sys.argv[1:]]).returncode
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
sys.exit(code)
"""


def peak_megabytes(temporary: Path, *arguments: object) -> int:
    """Run kg query; return the most memory that it or a child of it had."""
    with python("-c", MEASURE, *arguments, temporary=temporary) as asking:
        peak, errors = asking.communicate()
    assert (asking.returncode, errors) == (0, "")
    return int(peak)


@pytest.mark.parametrize(("form", "most"), [("csv", 100), ("jsonl", 100), ("json", 100), ("parquet", 220)])
def test_a_million_rows_take_little_memory(small: Path, tmp_path: Path, form: str, most: int) -> None:
    output = tmp_path / f"rows.{form}"
    options = ("--store", small, "--format", form, "-o", output, "--limit", 1_000_000, "--timeout", 300)
    assert peak_megabytes(tmp_path, "sparql", MILLION, *options) < most
    if form == "parquet":
        assert parquet.ParquetFile(output).metadata.num_rows == 1_000_000
    else:
        assert output.read_bytes().count(b"\n") == 1_000_000 + {"csv": 1, "jsonl": 0, "json": 2}[form]
