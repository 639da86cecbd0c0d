"""kg diff."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.store import Store

Kg = Callable[..., Any]
LATER = "Hà Tĩnh: Ngày 5/12/2025, nguyên Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân được tặng huy hiệu."
OTHER = "Hà Tĩnh: Ngày 6/12/2025, Bí thư Đảng ủy xã Đức Minh Bùi Thế Kỷ dự họp."
UNITS = "Tỉnh Hà Tĩnh: từ ngày 1/3/2012, sáp nhập xã Đức Yên vào thị trấn Đức Thọ, huyện Đức Thọ."


@pytest.fixture(scope="module")
def two(kg: Kg, _built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of one article to which three were added; for reading only."""
    folder = tmp_path_factory.mktemp("two")
    store = Path(shutil.copytree(_built, folder / "a.kg"))
    for name, text in (("hai", LATER), ("ba", OTHER), ("bon", UNITS)):
        (folder / f"{name}.txt").write_text(text)
    added = kg("add", *(folder / f"{name}.txt" for name in ("hai", "ba", "bon")), "--store", store)
    assert added.exit_code == 0
    return store


def test_the_two_builds_of_a_store_are_compared_in_words(kg: Kg, two: Path) -> None:
    shown = kg("diff", "--store", two)
    assert (shown.exit_code, shown.stderr) == (3, "")
    head, counts, *groups = shown.stdout.split("\n\n")
    assert [line.split(", ")[1] for line in head.splitlines()] == ["1 document", "4 documents"]
    assert counts.splitlines() == [
        "Documents: 3 new",
        "People: 1 new, 1 changed",
        "Tenures: 1 new, 1 changed",
        "Bodies: 1 new",
        "Positions: 1 new",
        "Claims: 3 added",
        "Units and register: 1 new (--all lists them)",
    ]
    tenures = groups[2].splitlines()
    assert tenures[0] == "Tenures"
    assert tenures[1].startswith("- Bùi Thế Kỷ, Bí thư Đảng ủy xã Đức Minh (m")
    assert tenures[1].endswith(
        ") is new: held now; begun on 2025-07-01 or later; seen in office on 2025-12-06."
    )
    assert tenures[2].startswith("- Lê Hữu Trân, Bí thư Đảng ủy xã Đức Thọ (m")
    assert (
        "): now ended on 2025-12-05 or earlier (not known before) [former: hai: “Bí thư Đảng ủy xã Đức Thọ Lê Hữu "
        "Trân” (c" in tenures[2]
    )
    assert tenures[2].endswith(")]; not held now (was held now).")


def test_builds_are_named_by_store_previous_and_id(kg: Kg, two: Path, store: Path) -> None:
    wanted = kg("diff", "--store", two).stdout
    builds = Store.open(two)
    before, after = builds.previous_id(), builds.current_id()
    names = [
        (f"{two}@previous", two),
        (f"{two}@{before}", f"{two}@{after}"),
        (store, two),
    ]
    assert [kg("diff", *pair).stdout for pair in names] == [wanted] * 3
    back = kg("diff", two, f"{two}@previous")
    assert back.exit_code == 3
    assert "Claims: 3 withdrawn" in back.stdout


def test_a_folder_may_have_an_at_sign_in_its_name(kg: Kg, two: Path, tmp_path: Path) -> None:
    store = shutil.copytree(two, tmp_path / "a@previous")
    assert kg("diff", store, store).exit_code == 0
    assert kg("diff", f"{store}@previous", store).exit_code == 3


@pytest.mark.parametrize("form", ["text", "jsonl", "json"])
def test_equal_builds_leave_with_0(kg: Kg, two: Path, form: str) -> None:
    shown = kg("diff", two, two, "--format", form)
    assert shown.exit_code == 0
    assert "no difference between build" in shown.stderr
    assert json.loads(shown.stdout)["changes"] == [] if form == "json" else shown.stdout == ""


def test_json_and_json_lines_hold_the_same_changes_with_their_sentences(kg: Kg, two: Path) -> None:
    whole = json.loads(kg("diff", "--store", two, "--format", "json", "--all").stdout)
    lines = kg("diff", "--store", two, "--format", "jsonl", "--all").stdout.splitlines()
    assert [json.loads(line) for line in lines] == whole["changes"]
    assert (whole["before"]["documents"], whole["after"]["documents"]) == (1, 4)
    assert sum(count for ways in whole["counts"].values() for count in ways.values()) == len(lines)
    sentences = [change["text"] for change in whole["changes"]]
    shown = kg("diff", "--store", two, "--all").stdout
    assert [line.removeprefix("- ") for line in shown.splitlines() if line.startswith("- ")] == sentences
    (unit,) = (change for change in whole["changes"] if change["group"] == "unit")
    assert unit["relations"][0]["after"][0]["name"] == "xã Đức Yên"


def test_only_some_kinds_count_and_are_listed(kg: Kg, two: Path) -> None:
    shown = kg("diff", "--store", two, "--kind", "unit", "--kind", "body", "--format", "jsonl")
    assert shown.exit_code == 3
    assert [json.loads(line)["group"] for line in shown.stdout.splitlines()] == ["body", "unit"]
    none = kg("diff", "--store", two, "--kind", "figure")
    assert (none.exit_code, none.stdout) == (0, "")


def test_a_limit_is_for_each_kind_and_way(kg: Kg, two: Path) -> None:
    shown = kg("diff", "--store", two, "--kind", "claim", "--kind", "tenure", "--limit", "1").stdout
    assert shown.count("\n- ") == 4
    assert shown.endswith("- 2 more added; --all lists them\n")
    listed = kg("diff", "--store", two, "--format", "jsonl", "--limit", "0")
    assert (listed.exit_code, listed.stdout) == (3, "")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["{store}"], 2, "give both A and B"),
        (["{store}@nothing", "{store}"], 4, "holds no build nothing; it holds (current, previous): "),
        (["{store}/none", "{store}"], 1, "is no store"),
        (["--store", "{first}"], 4, "holds no build before the current one"),
        (["--store", "{store}", "--kind", "comet"], 2, "comet"),
    ],
)
def test_what_cannot_be_compared_is_one_line(
    kg: Kg, two: Path, store: Path, arguments: list[str], code: int, message: str
) -> None:
    shown = kg("diff", *(argument.format(store=two, first=store) for argument in arguments))
    assert (shown.exit_code, shown.stdout) == (code, "")
    assert message in " ".join(shown.stderr.split())


def test_another_reader_is_said_to_be_one(kg: Kg, store: Path, article: Path) -> None:
    assert kg("build", article, "--store", store, "--min-confidence", "0.1").exit_code == 0
    shown = kg("diff", "--store", store)
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "no difference" in shown.stderr
    assert kg("build", article, "--store", store, "--min-confidence", "1").exit_code == 0
    shown = kg("diff", "--store", store)
    assert shown.exit_code == 3
    assert "The reader, or its threshold, is another" in shown.stdout
    assert "Documents" not in shown.stdout
