"""The corpus has a scorer of its own; the same files must give the same figures."""

import json
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.evaluate import evaluate, read_findings

Document = dict[str, Any]
LISTS = ("tenures", "unit_changes", "events", "figures")
STATUSES = ("holds", "former", "nominated", "appointed", "leaves")


def perturbed(document: Document, draw: random.Random) -> Document:
    """Drop, double, mark and misread rows."""
    result = {"doc_id": document["doc_id"]}
    for name in LISTS:
        rows: list[Document] = []
        for row in document.get(name, []):
            if draw.random() < 0.15:
                continue
            rows.append(misread(dict(row), draw))
            if draw.random() < 0.1:
                rows.append(misread(dict(row), draw))
        result[name] = rows
    return result


def misread(row: Document, draw: random.Random) -> Document:
    if draw.random() < 0.5:
        row.pop("unsure", None)
        row.pop("scope", None)
    for field, values in (
        ("person", ("NGUYỄN VĂN THỬ", "Trần  Thử")),
        ("title", ("PCT", "Tỉnh ủy viên", "Phó Bí thư")),
        ("body", ("UBND TP Vinh", "Ban Chấp hành Đảng bộ huyện Đức Thọ", "Uỷ ban MTTQ Việt Nam các cấp")),
        ("unit", (None, "", "xã Hoà Lạc", "TP.HCM")),
        ("status", STATUSES),
        ("result", ("xã Đức Thọ", ["xã Một", "xã Hai"])),
        ("sources", (None, [])),
        ("subject", ("Đại hội Đảng bộ xã Đức Thọ", "đảng bộ phường 5")),
        ("value", (None, 1, 48.9301)),
        ("term", (None, "2025 - 2030")),
        ("kind", ("congress",)),
        ("unsure", (True,)),
        ("scope", ("other",)),
    ):
        if (field in row or field == "unsure") and draw.random() < 0.08:
            row[field] = draw.choice(values)
    return row


def figures_of_score_py(corpus_dir: Path, found: Path) -> dict[str, tuple[str, ...]]:
    """Return precision, recall, F1, right, given and gold as it prints them."""
    script = corpus_dir / "score.py"
    run = subprocess.run(
        [sys.executable, "-X", "utf8", str(script), str(corpus_dir / "gold"), str(found)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    number = r"([\d.]+)"
    shape = rf"^(\w+) +P {number}  R {number}  F1 {number}   \((\d+) right, (\d+) given, (\d+) gold\)$"
    printed = {match[0]: match[1:] for match in re.findall(shape, run.stdout, re.MULTILINE)}
    status = re.search(rf"^status +(\d+)/(\d+) = {number}", run.stdout, re.MULTILINE)
    assert status is not None, run.stdout
    return printed | {"status": status.groups()}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_figures_are_those_of_the_scorer_of_the_corpus(
    corpus_dir: Path, tmp_path: Path, seed: int
) -> None:
    draw = random.Random(seed)
    found = tmp_path / "found.jsonl"
    with found.open("w", encoding="utf-8") as lines:
        for path in sorted((corpus_dir / "gold").glob("*.json")):
            if draw.random() < 0.95:
                document = perturbed(json.loads(path.read_text(encoding="utf-8")), draw)
                lines.write(json.dumps(document, ensure_ascii=False) + "\n")

    report = evaluate(corpus_dir / "gold", read_findings(found))

    ours: dict[str, tuple[str, ...]] = {
        row.measure: (
            f"{row.precision.value:.3f}",
            f"{row.recall.value:.3f}",
            f"{row.f1.value:.3f}",
            str(row.right),
            str(row.given),
            str(row.gold),
        )
        for row in report.rows
        if row.measure != "status"
    }
    status = report.row("status")
    ours["status"] = (str(status.right), str(status.gold), f"{status.f1.value:.3f}")
    assert ours == figures_of_score_py(corpus_dir, found)
    assert 0.3 < report.row("tenure").f1.value < 0.95
