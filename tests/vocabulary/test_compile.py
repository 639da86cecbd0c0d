import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

from kg.model.paths import data_path

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "compile_vocabulary", ROOT / "tools" / "compile_vocabulary.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def nomenclature() -> Path:
    folder = (
        Path(os.environ.get("VIETGOV_REFERENCE") or ROOT.parent / "shared" / "reference") / "nomenclature"
    )
    if not folder.is_dir():
        pytest.skip(f"no nomenclature tables in {folder}; set VIETGOV_REFERENCE to the folder above them")
    return folder


def test_the_tables_in_the_package_are_what_the_tool_writes(
    tool: ModuleType, nomenclature: Path, tmp_path: Path
) -> None:
    tool.main(nomenclature, tmp_path)
    for name in ("abbreviations", "bodies", "titles"):
        written = (tmp_path / f"{name}.csv").read_bytes()
        assert written == data_path("vocabulary", "data", f"{name}.csv").read_bytes(), name


def test_every_correction_has_a_reason(tool: ModuleType) -> None:
    corrections = tool._read(ROOT / "tools" / "vocabulary_corrections.csv")
    assert [correction for correction in corrections if not correction["reason"]] == []


@pytest.mark.parametrize(
    "correction",
    [
        {"table": "titles", "id": "none", "action": "set", "field": "name", "value": "x"},
        {"table": "titles", "id": "head", "action": "drop", "field": "aliases", "value": "not there"},
        {"table": "titles", "id": "head", "action": "add", "field": "aliases", "value": "there"},
        {"table": "titles", "id": "head", "action": "guess", "field": "", "value": ""},
    ],
)
def test_a_correction_that_finds_nothing_to_correct_is_an_error(
    tool: ModuleType, correction: dict[str, str]
) -> None:
    tables = {"titles": [{"title_id": "head", "name": "Trưởng", "aliases": "there"}]}
    with pytest.raises(tool.CorrectionError):
        tool._correct(tables, correction)
