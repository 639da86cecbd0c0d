"""kg analyse: tables on stdout, what is missing on stderr and in the file."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from kg.store import Store
from tests.analysis.careers import DUC_THO, DUC_THO_DISTRICT, HA_TINH, HAI_DUONG, HAI_PHONG, PHU_THO, Careers
from tests.stores import put

Kg = Callable[..., Result]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of a few careers around 1/7/2025."""
    careers = Careers()
    careers.holds("An", "bi-thu", "tinh-uy", HAI_DUONG, seen=["2025-05-01"], end=(None, "2025-06-30"))
    careers.holds("An", "bi-thu", "thanh-uy", HAI_PHONG, start=("2025-07-01", "2025-07-05"), held=True)
    careers.holds(
        "Ba", "chu-tich", "uy-ban-nhan-dan", HAI_DUONG, seen=["2025-05-01"], end=(None, "2025-06-30")
    )
    careers.holds("Ba", "chu-tich", "uy-ban-nhan-dan", PHU_THO, seen=["2025-08-01"])
    careers.holds("Cả", "bi-thu", "huyen-uy", DUC_THO_DISTRICT, seen=["2025-05-01"])
    careers.holds("Cả", "bi-thu", "dang-uy-xa", DUC_THO, seen=["2025-08-01"])
    careers.holds("Cả", "chu-tich", "hoi-dong-nhan-dan", DUC_THO, held=True)
    careers.holds("Dư", "bi-thu", "dang-uy-xa", DUC_THO, start=("2025-09-01", "2025-09-01"))
    path = tmp_path_factory.mktemp("careers") / "a.kg"
    put(Store.create(path), "b1", careers.graph())
    return path


@pytest.fixture
def analysed(kg: Kg, store: Path) -> Callable[..., dict]:
    """What `kg analyse` writes as JSON."""

    def run(*arguments: str) -> dict:
        ran = kg("analyse", *arguments, "--store", store, "--format", "json")
        assert ran.exit_code == 0, ran.stderr
        return json.loads(ran.stdout)

    return run


def test_kept_has_a_row_a_province_and_says_what_is_missing(kg: Kg, store: Path) -> None:
    ran = kg("analyse", "kept", "--province", "Hải Dương", "--store", store, "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(ran.stdout))
    assert (row["province"], row["became"]) == ("tỉnh Hải Dương (until 2025-06-30)", "thành phố Hải Phòng")
    assert [row[name] for name in ("leaders", "kept", "kept_within", "elsewhere", "share_of_known")] == [
        "2",
        "1",
        "1",
        "1",
        "0.5",
    ]
    assert row["tenure_ids"].startswith("Tenure/man.30-0.tinh-uy.bi-thu.1; ")
    assert "missing: 219 of 220 units that ended have no leader known" in ran.stderr


def test_a_province_that_is_named_stands_for_those_that_went_into_it(analysed) -> None:
    rows = analysed("kept", "--province", "Hải Phòng")["rows"]
    assert [row["province_id"] for row in rows] == ["Unit/30-0", "Unit/31-0"]


def test_kept_by_level_and_by_leader(analysed) -> None:
    rows = analysed("kept", "--by", "level")["rows"]
    assert [(row["level"], row["leaders"], row["kept"]) for row in rows] == [
        ("province", 2, 1),
        ("district", 1, 1),
        ("commune", 0, 0),
    ]
    rows = analysed("kept", "--by", "leader", "--level", "district")["rows"]
    assert [(row["name"], row["outcome"], row["later_tenure_id"]) for row in rows] == [
        ("Cả", "kept", "Tenure/mcả.18229-20250701.dang-uy-xa.bi-thu.1")
    ]


def test_rotation_by_move_and_by_flow(analysed) -> None:
    (row,) = analysed("rotation", "--leading")["rows"]
    assert (row["name"], row["from_province_id"], row["to_province_id"]) == (
        "Ba",
        "Unit/30-0",
        "Unit/25-20250701",
    )
    (row,) = analysed("rotation", "--by", "flow")["rows"]
    assert (row["people"], row["order_not_known"]) == (1, 0)
    assert analysed("rotation", "--province", HA_TINH)["rows"] == []


def test_succession(analysed) -> None:
    rows = analysed("succession", "--province", "tỉnh Hà Tĩnh")["rows"]
    assert [(row["name"], row["relation"], row["gap_min"], row["gap_max"]) for row in rows] == [
        ("Cả", "first known", None, None),
        ("Dư", "next known", 0, 30),
    ]
    assert analysed("succession", "--province", "Hải Phòng")["rows"] == []
    assert len(analysed("succession", "--fewest", "1", "--on", "2025-08-01")["rows"]) == 5


def test_centrality_of_people_and_of_bodies(analysed) -> None:
    rows = analysed("centrality", "--limit", "2")["rows"]
    assert [row["name"] for row in rows] == ["Cả", "An"]
    rows = analysed("centrality", "--of", "bodies", "--province", "Hà Tĩnh")["rows"]
    assert {row["province"] for row in rows} == {"tỉnh Hà Tĩnh"}


def test_provinces(analysed) -> None:
    (row,) = analysed("provinces", "--province", "Hà Tĩnh", "--on", "2025-08-01")["rows"]
    assert [row[f"holder_{word}"] for word in ("certain", "possible", "not_known")] == [1, 1, 278]
    assert len(analysed("provinces")["rows"]) == len(analysed("provinces", "--on", "2025-07-01")["rows"])


def test_json_holds_the_coverage(analysed) -> None:
    found = analysed("provinces")
    assert found["columns"][0] == "province"
    names = {one["name"] for one in found["coverage"]}
    assert {"seats_without_holder", "tenures_without_days"} <= names
    assert all(one["count"] <= one["of"] and one["sentence"] for one in found["coverage"])


def test_a_table_leaves_lists_of_ids_out_and_json_lines_do_not(kg: Kg, store: Path) -> None:
    table = kg("analyse", "kept", "--by", "level", "--store", store)
    assert "tenure_ids" not in table.stdout
    lines = kg("analyse", "kept", "--by", "level", "--store", store, "--format", "jsonl").stdout.splitlines()
    assert len(json.loads(lines[0])["tenure_ids"]) == 4


def test_a_limit_says_how_many_rows_there_are(kg: Kg, store: Path) -> None:
    ran = kg("analyse", "centrality", "--limit", "1", "--store", store)
    assert "1 of 4 rows; --limit 4 writes all" in ran.stderr


def test_a_day_on_which_nothing_ended_is_said(kg: Kg, store: Path) -> None:
    ran = kg("analyse", "kept", "--on", "2024-05-05", "--store", store)
    assert (ran.exit_code, ran.stderr.splitlines()[0]) == (
        0,
        "no such unit ended on 2024-05-04; --on takes the first day of the new units",
    )


def test_no_rows_is_no_error(kg: Kg, store: Path) -> None:
    ran = kg("analyse", "rotation", "--province", "Hà Tĩnh", "--store", store)
    assert (ran.exit_code, ran.stderr.splitlines()[0]) == (0, "no rows")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["provinces", "--province", "Atlantis"], 4, "no province ever had that name"),
        (["provinces", "--province", "xã Đức Thọ"], 4, "that is a commune; name a province"),
        (["provinces", "--on", "2025"], 2, "no single day"),
        (["kept", "--on", "yesterday"], 2, "is no day"),
        (["kept", "--within", "-1"], 2, "--within"),
        (["centrality", "--of", "units"], 2, "--of"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(
    kg: Kg, store: Path, arguments: list[str], code: int, words: str
) -> None:
    ran = kg("analyse", *arguments, "--store", store)
    assert ran.exit_code == code
    assert words in ran.stderr


def test_without_a_store_it_says_how_to_make_one(kg: Kg, tmp_path: Path) -> None:
    ran = kg("analyse", "kept", "--store", tmp_path / "none.kg")
    assert (ran.exit_code, "make one with: kg build" in ran.stderr) == (1, True)
