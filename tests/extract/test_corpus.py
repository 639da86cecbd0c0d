"""Real texts: no failure, exact quotes; and the seed, scored by the corpus's own scorer."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kg.extract import extract
from kg.model.document import Document
from kg.model.paths import data_path
from kg_loaders import load

ROOT = Path(__file__).resolve().parents[2]
BENCHMARKS, TOOLS = ROOT / "benchmarks", ROOT / "tools"


@pytest.fixture(scope="module")
def documents(corpus_dir: Path) -> list[Document]:
    loaded = list(
        load([str(corpus_dir / name) for name in ("seed.txt", "articles.jsonl", "unlabelled.jsonl")])
    )
    assert [one for one in loaded if not isinstance(one, Document)] == []
    return loaded


@pytest.mark.slow
def test_every_text_is_read_with_exact_quotes(documents, check_spans):
    assert len(documents) > 600
    for document in documents:
        check_spans(document.text, extract(document))


@pytest.mark.slow
def test_most_texts_with_gold_tenures_give_some(documents, corpus_dir):
    gold = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in (corpus_dir / "gold").glob("*.json")
    }
    held = {
        name
        for name, rows in gold.items()
        if any(row.get("scope") == "gov" for row in rows.get("tenures", []))
    }
    silent = [one.doc_id for one in documents if one.doc_id in held and not extract(one).tenures]
    assert len(silent) <= 0.05 * len(held), silent


def test_the_seed_gives_its_gold_and_nothing_else(corpus_dir, tmp_path):
    (document,) = load([str(corpus_dir / "seed.txt")])
    gold = tmp_path / "gold"
    gold.mkdir()
    shutil.copy(corpus_dir / "gold" / "seed.json", gold)
    predicted = tmp_path / "predicted.jsonl"
    predicted.write_bytes(msgspec.json.encode(extract(document)) + b"\n")
    printed = subprocess.run(
        [sys.executable, str(corpus_dir / "score.py"), str(gold), str(predicted)],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
    ).stdout
    counts = dict(re.findall(r"^(\w+) .*\((\d+ right, \d+ given, \d+ gold)\)$", printed, re.MULTILINE))
    assert {measure: counts[measure] for measure in ("tenure", "merger", "figure", "event")} == {
        "tenure": "8 right, 8 given, 8 gold",
        "merger": "4 right, 4 given, 4 gold",
        "figure": "5 right, 5 given, 5 gold",
        "event": "4 right, 4 given, 4 gold",
    }
    assert "status   8/8" in printed


def test_the_seed_gives_no_row_beside_its_gold(corpus_dir):
    (document,) = load([str(corpus_dir / "seed.txt")])
    findings = extract(document)
    counts = [
        len(rows) for rows in (findings.tenures, findings.unit_changes, findings.events, findings.figures)
    ]
    assert counts == [8, 1, 4, 5]
    assert {one.scope for one in findings.tenures} == {"gov"}


def test_the_resolutions_give_every_row_of_the_table_and_none_too_many(corpus_dir):
    folder, reference = corpus_dir / "resolutions", corpus_dir.parent / "reference"
    run = subprocess.run(
        [
            sys.executable,
            str(BENCHMARKS / "resolutions.py"),
            *("--resolutions", str(folder), "--reference", str(reference), "--json"),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr
    printed = json.loads(run.stdout)
    assert printed["counts"] == {
        "rows": 10_571,
        "found": 10_566,
        "missing": 4,
        "extra": 2,
        "wrong extent": 1,
        "new units": 3_321,
        "with clause": 3_321,
        "unlinked": 0,
    }
    assert {one["target"] for one in printed["differences"]} == {"31108", "23041", "23053"}


def test_the_clauses_that_ship_are_those_of_the_resolutions(corpus_dir, tmp_path):
    command = [
        sys.executable,
        str(TOOLS / "compile_clauses.py"),
        str(corpus_dir / "resolutions"),
        str(tmp_path),
    ]
    subprocess.run(command, check=True, capture_output=True)
    shipped = data_path("units", "data", "clauses.tsv").read_bytes()
    assert (tmp_path / "clauses.tsv").read_bytes() == shipped
    assert shipped.count(b"\n") == 3_321 + shipped.count(b"#") + 1


@pytest.mark.slow
def test_no_score_falls_below_its_floor(corpus_dir):
    """The gate: docs/gate.md says what to do when it fails."""
    run = subprocess.run(
        [sys.executable, str(TOOLS / "pin_scores.py"), str(corpus_dir), "--check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.slow
def test_every_resolution_is_read_with_exact_quotes(corpus_dir, check_spans, document):
    for path in sorted((corpus_dir / "resolutions").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        check_spans(text, extract(document(text)))
