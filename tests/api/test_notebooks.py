"""The notebooks run from top to bottom, and what is kept of them is what they show."""

import re
from pathlib import Path

import pytest

pytest.importorskip("arcadedb_embedded", reason="the extra cypher is not installed")

from tools.run_notebooks import NOTEBOOKS, differing, executed, read, write

PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
STALE = "run: python tools/run_notebooks.py"


def test_there_are_three() -> None:
    assert [path.stem for path in PATHS] == ["after-the-merger", "first-look", "statistics"]


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_shows_what_is_kept_of_it(path: Path, sample_store: Path) -> None:
    assert differing(executed(path, sample_store), read(path)) == [], STALE


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_what_is_kept_has_no_error_and_tells_nothing_of_a_machine(path: Path) -> None:
    outputs = [output for cell in read(path).cells for output in cell.get("outputs", [])]
    assert outputs
    assert all(output.output_type in ("execute_result", "display_data", "stream") for output in outputs)
    assert all(output.name == "stdout" for output in outputs if output.output_type == "stream")
    assert not re.search(
        r"/(?:home|root|tmp|usr|work|Users)/|0x[0-9a-f]{6,}", path.read_text(encoding="utf-8")
    )


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_in_one_form(path: Path, tmp_path: Path) -> None:
    write(read(path), tmp_path / path.name)
    assert (tmp_path / path.name).read_bytes() == path.read_bytes(), STALE
