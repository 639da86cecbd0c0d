"""kg extract and eval."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Kg = Callable[..., Any]
NOTHING = '{"doc_id": "mot", "tenures": []}\n'


def test_findings_come_one_document_a_line(kg: Kg, article: Path) -> None:
    shown = kg("extract", article)
    assert (shown.exit_code, shown.stderr) == (0, "")
    (found,) = [json.loads(line) for line in shown.stdout.splitlines()]
    assert found["doc_id"] == "mot"
    assert [(row["person"], row["title"], row["body"]) for row in found["tenures"]] == [
        ("Lê Hữu Trân", "Bí thư", "Đảng ủy xã Đức Thọ")
    ]


def test_standard_input_is_read(kg: Kg) -> None:
    shown = kg("extract", "-", input="Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân dự họp.")
    assert json.loads(shown.stdout)["doc_id"] == "stdin"


@pytest.mark.parametrize(("with_good", "code"), [(True, 5), (False, 1)])
def test_a_bad_input_is_named_after_the_rest(
    kg: Kg, article: Path, tmp_path: Path, with_good: bool, code: int
) -> None:
    shown = kg("extract", tmp_path / "none.txt", *([article] if with_good else []))
    assert shown.exit_code == code
    assert len(shown.stdout.splitlines()) == with_good
    assert shown.stderr.endswith("none.txt: there is no such file or folder; check the path\n")


def test_a_damaged_character_is_a_warning(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "x\\ud800"}')
    shown = kg("extract", tmp_path / "a.jsonl")
    assert shown.exit_code == 0
    assert "a.jsonl:1: 1 lone surrogate became U+FFFD" in shown.stderr


def test_a_reader_that_has_enough_ends_the_work_quietly(tmp_path: Path) -> None:
    line = json.dumps({"text": "Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân dự họp."})
    (tmp_path / "a.jsonl").write_text(f"{line}\n" * 2000)
    process = subprocess.Popen(
        [sys.executable, "-m", "kg", "extract", str(tmp_path / "a.jsonl")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert (process.wait(60), process.stderr.read()) == (141, b"")
    process.stderr.close()


def test_a_text_is_explained_with_the_rules_that_fired(kg: Kg, article: Path) -> None:
    shown = kg("extract", "--explain", article, article)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout.count("Lê Hữu Trân | Bí thư | Đảng ủy xã Đức Thọ | holds") == 2
    assert "rule       roles.before.before_names" in shown.stdout
    assert "title Bí thư; body Đảng ủy xã Đức Thọ; unit xã Đức Thọ; person Lê Hữu Trân" in shown.stdout
    assert "\x1b" not in shown.stdout


def test_the_example_of_the_page_on_reading_is_what_is_shown(kg: Kg, tmp_path: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "reading.md").read_text(encoding="utf-8")
    example = re.search(r"^    \[2\] (?P<text>.+)\n(?:    .*\n)+", page, re.MULTILINE)
    before = re.search(r'before it stood "(?P<text>[^"]+)"', page)
    assert example is not None
    assert before is not None
    text = tmp_path / "a.txt"
    text.write_text(f"{before['text']} {example['text']}", encoding="utf-8")
    shown = kg("extract", "--explain", text).stdout
    for line in example.group().replace("\n    ", "\n").strip().splitlines():
        assert line.partition(", … :")[0] in shown


def test_what_is_left_out_is_said_to_be(kg: Kg, article: Path) -> None:
    shown = kg("extract", "--explain", "--min-confidence", "0.999", article)
    assert "LEFT OUT: below 0.999" in shown.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("no_color", "has_colour"), [("", True), ("1", False)])
def test_mentions_are_coloured_on_a_terminal(article: Path, no_color: str, has_colour: bool) -> None:
    import pty

    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "kg", "extract", "--explain", str(article)],
        stdout=theirs,
        env={**os.environ, "NO_COLOR": no_color, "TERM": "xterm-256color"},
        check=True,
    )
    os.close(theirs)
    shown = os.read(ours, 65536).decode(errors="replace")
    os.close(ours)
    assert ("\x1b[1;35m" in shown) is has_colour
    assert ("mentions" in shown) is not has_colour


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder with the gold of the article."""
    folder = tmp_path / "gold"
    folder.mkdir()
    tenure = {
        "person": "Lê Hữu Trân",
        "title": "Bí thư",
        "body": "Đảng ủy xã Đức Thọ",
        "unit": "xã Đức Thọ",
        "status": "holds",
        "scope": "gov",
        "quote": "Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân",
    }
    (folder / "mot.json").write_text(json.dumps({"doc_id": "mot", "on_topic": True, "tenures": [tenure]}))
    return folder


def test_scores_are_a_table_and_a_floor_decides(kg: Kg, article: Path, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "pred.jsonl").write_text(kg("extract", article).stdout)
    shown = kg("eval", gold, tmp_path / "pred.jsonl", "--floor", "tenure=0.99", "--format", "json")
    assert shown.exit_code == 0
    (row,) = [row for row in json.loads(shown.stdout) if row["measure"] == "tenure"]
    assert (row["f1"], row["right"], row["gold"]) == (1.0, 1, 1)
    below = kg("eval", gold, "-", "--floor", "tenure=0.99", input=NOTHING)
    assert below.exit_code == 3
    assert "tenure: F1 0.000 is below its floor 0.99" in below.stderr


def test_mistakes_are_listed_on_demand(kg: Kg, gold: Path) -> None:
    shown = kg("eval", gold, "-", "--errors", "5", "--format", "jsonl", input=NOTHING)
    mistakes = [json.loads(line) for line in shown.stdout.splitlines()]
    assert ("mot", "tenure", "missed") in {(m["document"], m["measure"], m["verdict"]) for m in mistakes}


def test_a_folder_without_gold_is_one_line(kg: Kg, tmp_path: Path) -> None:
    shown = kg("eval", tmp_path, "-", input="")
    assert shown.exit_code == 1
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("by", "first"),
    [
        ("measure", {"measure": "person", "f1": 1.0}),
        ("detail", {"detail": "unit type", "f1": 1.0}),
        ("status", {"status": "holds", "f1": 1.0}),
        ("confusion", {"gold": "holds", "findings": "holds", "tenures": 1}),
    ],
)
def test_scores_are_shown_by_what_is_asked(
    kg: Kg, article: Path, gold: Path, by: str, first: dict[str, Any]
) -> None:
    found = kg("extract", article).stdout
    shown = kg("eval", gold, "-", "--by", by, "--format", "json", input=found)
    rows = json.loads(shown.stdout)
    assert first.items() <= rows[0].items()
    for form in ("table", "csv", "jsonl"):
        assert kg("eval", gold, "-", "--by", by, "--format", form, input=found).exit_code == 0


def test_gold_may_be_a_file_of_lines(kg: Kg, article: Path, gold: Path, tmp_path: Path) -> None:
    lines = tmp_path / "gold.jsonl"
    lines.write_text((gold / "mot.json").read_text() + "\n")
    shown = kg("eval", lines, "-", "--format", "json", input=kg("extract", article).stdout)
    assert [row["measure"] for row in json.loads(shown.stdout)] == ["person", "post", "tenure", "status"]


def test_findings_of_other_texts_are_no_score(kg: Kg, gold: Path) -> None:
    shown = kg("eval", gold, "-", input=NOTHING.replace("mot", "hai"))
    assert shown.exit_code == 1
    assert f"none of its documents has gold in {gold}" in shown.stderr


def test_a_file_without_gold_is_named(kg: Kg, article: Path, tmp_path: Path) -> None:
    (tmp_path / "texts.jsonl").write_text('{"doc_id": "mot", "text": "a"}\n')
    shown = kg("eval", tmp_path / "texts.jsonl", "-", input=kg("extract", article).stdout)
    assert shown.exit_code == 1
    assert "has neither tenures, changes, events, figures nor links" in shown.stderr


def test_what_is_left_out_of_a_folder_is_a_warning(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hôm nay trời mưa.")
    (tmp_path / "b.jpg").touch()
    shown = kg("extract", tmp_path)
    assert shown.exit_code == 0
    assert shown.stderr.startswith(f"warning: {tmp_path}: files of unknown kinds left out (1 .jpg)")


def test_texts_in_place_of_findings_are_no_score(kg: Kg, article: Path, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "found.jsonl").write_text(kg("extract", article).stdout)
    for given in (gold, tmp_path / "found.jsonl"):
        shown = kg("eval", given, article)
        assert (shown.exit_code, shown.stdout) == (1, "")
        assert (
            "mot.jsonl: has neither tenures, changes, events nor figures; give the gold first" in shown.stderr
        )


def test_an_unknown_measure_is_a_usage_error(kg: Kg, article: Path, gold: Path) -> None:
    shown = kg("eval", gold, "-", "--errors", "5", "--measure", "x", input=kg("extract", article).stdout)
    assert shown.exit_code == 2
    assert "tenure" in shown.stderr


@pytest.mark.parametrize("line", ["{", '{"tenures": []}', "[]"])
def test_bad_findings_are_one_line(kg: Kg, gold: Path, line: str) -> None:
    shown = kg("eval", gold, "-", input=line)
    assert shown.exit_code == 1
    assert len(shown.stderr.splitlines()) == 1
    assert "stdin:1" in shown.stderr


def test_findings_below_the_threshold_are_left_out(kg: Kg, article: Path) -> None:
    (found,) = json.loads(kg("extract", article, "--min-confidence", "0").stdout)["tenures"]
    assert 0 < found["confidence"] < 1
    above = kg("extract", article, "--min-confidence", found["confidence"])
    assert len(json.loads(above.stdout)["tenures"]) == 1
    below = json.loads(kg("extract", article, "--min-confidence", "1").stdout)
    assert (below["tenures"], below["on_topic"]) == ([], True)


@pytest.mark.parametrize("value", ["2", "-0.1", "much"])
def test_a_threshold_is_a_probability(kg: Kg, article: Path, value: str) -> None:
    assert kg("extract", article, "--min-confidence", value).exit_code == 2


def test_mistakes_are_listed_with_their_sentence(kg: Kg, gold: Path, tmp_path: Path) -> None:
    (tmp_path / "mot.txt").write_text("Trời mưa. Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân dự họp. Hết.")
    shown = kg(
        "eval",
        gold,
        "-",
        "--errors",
        "1",
        "--format",
        "jsonl",
        "--texts",
        tmp_path / "mot.txt",
        input=NOTHING,
    )
    assert json.loads(shown.stdout)["quote"] == "Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân dự họp."
    gone = kg("eval", gold, "-", "--errors", "1", "--texts", tmp_path / "none.txt", input=NOTHING)
    assert gone.exit_code == 1
    assert len(gone.stderr.splitlines()) == 1
