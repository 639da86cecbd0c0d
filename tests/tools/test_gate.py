"""The gate: floors rise by themselves and fall only with a reason."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import pin_scores

    return pin_scores


def test_the_first_scores_are_the_floors(gate: ModuleType) -> None:
    new = gate.updated(gate.Floors(), {"a tenure f1": 0.91239}, "hash", None)
    assert (new.floors, new.corpus, new.lowered) == ({"a tenure f1": 0.9123}, "hash", [])
    assert gate.complaints(new, {"a tenure f1": 0.91239}, "hash") == []


def test_a_floor_rises_and_does_not_fall_without_a_reason(gate: ModuleType) -> None:
    old = gate.Floors("hash", {"a": 0.8, "b": 0.8})
    assert gate.updated(old, {"a": 0.9, "b": 0.7}, "hash", None).floors == {"a": 0.9, "b": 0.8}


def test_a_reason_lowers_a_floor_and_stays(gate: ModuleType) -> None:
    old = gate.Floors("hash", {"a": 0.8, "b": 0.8})
    new = gate.updated(old, {"a": 0.9, "b": 0.7}, "hash", "the gold was wrong")
    assert new.floors == {"a": 0.9, "b": 0.7}
    assert new.lowered == [gate.Lowered("b", 0.8, 0.7, "the gold was wrong")]
    assert gate.updated(new, {"a": 0.9, "b": 0.9}, "hash", None).lowered == new.lowered


def test_a_fall_a_missing_score_and_another_corpus_are_named(gate: ModuleType) -> None:
    old = gate.Floors("hash", {"a": 0.8, "b": 0.8})
    lines = gate.complaints(old, {"a": 0.79}, "other")
    assert [line.partition(":")[0] for line in lines[:2]] == ["a", "b"]
    assert "not those that were pinned" in lines[2]


def test_precision_is_pinned_up_to_what_is_asked(gate: ModuleType) -> None:
    from kg.evaluate import Reading, compare
    from kg.evaluate.readings import TenureReading

    tenures = (TenureReading(person="A B", title="Bí thư", body="Tỉnh ủy X", unit="tỉnh X", status="holds"),)
    reading = Reading(doc_id="a", tenures=tenures)
    found = dict(gate.scores({"articles": compare({"a": reading}, [reading])}))
    assert found["articles tenure precision"] == 0.94
    assert found["articles tenure f1"] == 1.0


@pytest.mark.parametrize("arguments", [["--lower", " "], ["--lower", "x", "--check"], ["--kept", "--check"]])
def test_a_floor_is_not_lowered_in_silence(arguments: list[str]) -> None:
    command = [sys.executable, str(ROOT / "tools" / "pin_scores.py"), *arguments]
    assert subprocess.run(command, capture_output=True).returncode == 2


def test_no_kept_document_is_among_those_that_are_scored(corpus_dir: Path, gate: ModuleType) -> None:
    from gold_corpus import SETS, gold_of, is_kept

    for name in SETS:
        dev, kept = gold_of(corpus_dir, name, "dev"), gold_of(corpus_dir, name, "kept")
        assert dev
        assert kept or name == "tenures"  # which were chosen from the rest
        assert not any(map(is_kept, dev))
        assert all(map(is_kept, kept))
