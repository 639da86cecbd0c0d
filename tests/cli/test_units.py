"""kg units history, convert and join."""

import csv
import io
import json
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pyarrow.parquet
import pytest

from tests.cli.conftest import Kg


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_history_of_a_code_tells_all_its_units(kg: Kg) -> None:
    shown = kg("units", "history", "18229")
    assert shown.exit_code == 0
    lines = [line.strip("│├└─ ") for line in shown.stdout.splitlines()]
    assert lines[0] == "xã Đức Thọ (18229-20250701), tỉnh Hà Tĩnh, since 2025-07-01"
    (change,) = [line for line in lines if "1665/NQ-UBTVQH15" in line]
    assert "in force 2025-06-16, operative 2025-07-01" in change
    for unit in (
        "thị trấn Đức Thọ (18229-20200101), huyện Đức Thọ, tỉnh Hà Tĩnh, since 2020-01-01 until 2025-06-30",
        "xã Tùng Ảnh (18259-0)",
        "xã Hòa Lạc (18280-20200101)",
        "xã Tân Dân (18283-20200101)",
        "xã Đức Hòa (18280-0)",
        "xã Đức Lạc (18301-0)",
        "xã Đức Long (18283-0)",
        "xã Đức Lập (18295-0)",
    ):
        assert any(line.startswith(unit) for line in lines), unit


def test_history_as_table_and_as_graph(kg: Kg, tmp_path: Path) -> None:
    rows = table(kg("units", "history", "18229", "--format", "csv").stdout)
    assert ("18259-0", "18229-20250701", "whole", "1", "2025-07-01") in {
        (row["from_id"], row["to_id"], row["extent"], row["share"], row["effective"]) for row in rows
    }
    assert {row["share"] for row in rows if row["extent"] != "whole"} == {"unknown"}
    dot = kg("units", "history", "18229", "--format", "dot").stdout
    assert '"18259-0" -> "18229-20250701" [label="2025-07-01 whole", style=solid];' in dot
    graphml = kg("units", "history", "18229", "--format", "graphml").stdout
    assert ElementTree.fromstring(graphml) is not None
    (tmp_path / "a.graphml").write_text(graphml, encoding="utf-8")
    assert nx.read_graphml(tmp_path / "a.graphml").has_edge("18259-0", "18229-20250701")


def test_history_of_candidates_says_that_they_are(kg: Kg) -> None:
    shown = kg("units", "history", "03388-0").stdout
    assert "candidate, not certain" in shown


def test_history_of_an_ambiguous_name_lists_the_candidates(kg: Kg) -> None:
    shown = kg("units", "history", "xã Tân An")
    assert shown.exit_code == 4
    assert shown.stdout.count("xã Tân An") > 3
    assert shown.stderr.startswith("error: 'xã Tân An' may be ")
    assert "; give one of the ids, or narrow it down by --in 'tỉnh " in shown.stderr
    assert shown.stderr.endswith(" or --on\n")


@pytest.mark.parametrize(("form", "listed"), [("csv", "csv"), ("json", "json"), ("dot", "table")])
def test_candidates_come_in_the_form_that_was_asked_for(kg: Kg, form: str, listed: str) -> None:
    shown = kg("units", "history", "xã Tân An", "--format", form)
    beginning = {"csv": "id,name,what", "json": "[", "table": "id  "}[listed]
    assert (shown.exit_code, shown.stdout.startswith(beginning)) == (4, True)


def test_convert_of_an_ambiguous_name_lists_the_candidates_and_the_options_that_decide(kg: Kg) -> None:
    shown = kg("units", "convert", "xã Tân An", "--from", "2025-06-30", "--format", "csv")
    assert shown.exit_code == 4
    candidates = {row["id"]: row for row in table(shown.stdout)}
    assert candidates["02320-0"]["what"] == "huyện Chiêm Hóa, tỉnh Tuyên Quang, until 2025-06-30"
    assert shown.stderr.endswith(", or narrow it down by --in 'tỉnh Tuyên Quang'\n")
    untyped = kg("units", "convert", "Tân An", "--from", "2025-06-30")
    assert untyped.stderr.endswith(" or --type\n")
    chosen = kg("units", "convert", "02320-0", "--from", "2025-06-30", "--format", "csv")
    assert [row["relation"] for row in table(chosen.stdout)] == ["merged"]


def test_convert_forth_back_and_over_several_rounds(kg: Kg) -> None:
    forth = table(
        kg(
            *("units", "convert", "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh", "--from", "2025-06-30"),
            *("--to", "2025-07-01", "--format", "csv"),
        ).stdout
    )
    assert [(row["relation"], row["share"], row["id"], row["act"]) for row in forth] == [
        ("merged", "1", "18229-20250701", "1665/NQ-UBTVQH15")
    ]
    back = kg(
        "units", "convert", "xã Đức Thọ", "--from", "2025-07-01", "--to", "2018-01-01", "--format", "json"
    )
    assert {row["name"] for row in json.loads(back.stdout)} == {
        "thị trấn Đức Thọ", "xã Đức Yên", "xã Tùng Ảnh", "xã Đức Hòa", "xã Đức Lạc", "xã Đức Long", "xã Đức Lập",
    }  # fmt: skip
    assert "is 7 units of 2018-01-01" in back.stderr
    old = table(kg("units", "convert", "xã Đức Yên", "--from", "2018-01-01", "--format", "csv").stdout)
    assert [(row["relation"], row["share"], row["id"]) for row in old] == [
        ("merged or part", "unknown", "18229-20250701")
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("xã Tùng Ảnh", "--from", "2003-01-01"), 2, "before the register"),
        (("xã Tùng Ảnh", "--from", "2025-06-30", "--to", "2099-01-01"), 2, "in the future"),
        (("xã Tùng Ảnh", "--from", "2025"), 2, "no single day"),
        (("xã Tùng Ảnh", "--from", "hôm qua"), 2, "is no day"),
        (("xã Không Có", "--from", "2025-06-30"), 4, "no unit ever had"),
        (
            ("xã Tùng Ãnh", "--from", "2025-06-30"),
            4,
            "nearest: 18259-0 xã Tùng Ảnh (huyện Đức Thọ, tỉnh Hà Tĩnh)",
        ),
        (("xã Tùng Ảnh", "--from", "2025-07-01"), 4, "until 2025-06-30, then xã Đức Thọ"),
        (("xã Tân An", "--from", "2025-06-30"), 4, "huyện Chiêm Hóa, tỉnh Tuyên Quang, until 2025-06-30"),
        (("Tùng Ảnh", "--from", "2025-06-30", "--type", "làng"), 2, "is no type word"),
        (
            ("huyện Đức Thọ", "--from", "2025-06-30"),
            4,
            "440-0 huyện Đức Thọ ended with all districts on 2025-06-30",
        ),
    ],
)
def test_convert_says_what_is_wrong(kg: Kg, arguments: tuple[str, ...], code: int, message: str) -> None:
    shown = kg("units", "convert", *arguments)
    assert shown.exit_code == code, shown.output
    assert message in " ".join(shown.output.split())


def test_names_are_those_of_the_day(kg: Kg) -> None:
    found = kg("units", "find", "TP Huế", "--on", "2015", "--format", "csv")
    (row,) = table(found.stdout)
    assert (row["name"], row["in"]) == ("thành phố Huế", "tỉnh Thừa Thiên Huế")
    (row,) = table(kg("units", "find", "TP Huế", "--on", "2015-03-01", "--format", "csv").stdout)
    assert row["name"] == "thành phố Huế"
    shown = kg("units", "convert", "huyện Từ Liêm", "--from", "2013-01-01", "--to", "2015-01-01")
    assert "huyện Từ Liêm of 2013-01-01 is 2 units of 2015-01-01" in shown.stderr
    back = kg("units", "convert", "phường Sa Pa, Lào Cai", "--from", "2026-01-01", "--to", "2019-01-01")
    assert "huyện Sa Pa, tỉnh Lào Cai" in back.stdout
    assert "thị xã" not in back.stdout


def test_a_type_word_is_read_like_those_of_names(kg: Kg) -> None:
    for word in ("TT", "Thị Trấn", "thi tran", "thị trấn"):
        found = kg("units", "find", "Đức Thọ", "--type", word, "--on", "2024", "--format", "csv")
        assert [row["id"] for row in table(found.stdout)] == ["18229-20200101"], word


def test_convert_says_how_it_read_a_misspelt_name(kg: Kg) -> None:
    shown = kg("units", "convert", "xã Tùng Ãnh, Đức Thọ", "--from", "2025-06-30")
    assert shown.exit_code == 0
    assert "is read as xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh" in shown.stderr


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(
        "id,xa,huyen,tinh,match\n"
        "01,xã Tùng Ảnh,Đức Thọ,Hà Tĩnh,x\n"
        "02,Phường Điện Biên,Ba Đình,Hà Nội,=1+1\n"
        "03,Tân An,,,\n"
        "04,,,,\n"
        "05,xã Tùng Ãnh,Đức Thọ,Hà Tĩnh,,extra\n",
        encoding="utf-8",
    )
    return path


def join(kg: Kg, path: Path, *more: object) -> object:
    return kg(
        *("units", "join", path, "--column", "xa", "--district", "huyen", "--province", "tinh"),
        *("--from", "2025-06-30", "--to", "2025-07-01", *more),
    )


def test_join_keeps_every_row_and_reports(kg: Kg, sheet: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    shown = join(kg, sheet, "-o", target)
    assert shown.exit_code == 0, shown.output
    rows = table(target.read_text(encoding="utf-8"))
    assert [(row["id"], row["match_2"]) for row in rows] == [
        ("01", "exact"), ("02", "exact"), ("02", "exact"), ("02", "exact"), ("02", "exact"),
        ("03", "ambiguous"), ("04", "unknown"), ("05", "corrected"),
    ]  # fmt: skip
    assert rows[1]["match"] == "=1+1"
    assert target.read_text(encoding="utf-8").rstrip().endswith(",extra")
    assert "added are match as match_2" in shown.stderr
    assert "5 rows: 2 exact, 1 corrected, 1 ambiguous, 1 unknown; 1 became several units" in shown.stderr
    assert "  ambiguous: Tân An: " in shown.stderr


def test_join_into_parquet_and_for_a_spreadsheet(kg: Kg, sheet: Path, tmp_path: Path) -> None:
    text = sheet.read_text(encoding="utf-8").replace(",,extra", ",")
    sheet.write_text(text, encoding="utf-8")
    assert join(kg, sheet, "-o", tmp_path / "out.parquet").exit_code == 0
    assert pyarrow.parquet.read_table(tmp_path / "out.parquet").num_rows == 8
    shown = join(kg, sheet, "-o", tmp_path / "out.csv", "--excel", "--one-row")
    assert shown.exit_code == 0
    written = (tmp_path / "out.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert b'"=""18229"""' in written
    assert b"'=1+1" in written
    assert len(table(written.decode("utf-8-sig"))) == 5


def test_join_reads_addresses_and_days_of_rows(kg: Kg, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(
        "dia_chi;ngay\n"
        "Số 1 đường A, xã Đức Yên, huyện Đức Thọ;30/6/2018\n"
        "xã Tùng Ảnh, Đức Thọ;2025-06-30\n"
        "xã Đức Thọ;2025-06-30\n",
        encoding="utf-8",
    )
    shown = kg("units", "join", path, "--address", "dia_chi", "--day-column", "ngay", "--to", "2025-07-01")
    assert shown.exit_code == 0, shown.output
    rows = list(csv.DictReader(io.StringIO(shown.stdout), delimiter=";"))
    assert [(row["match"], row["to_id"]) for row in rows] == [
        ("exact", "18229-20250701"), ("exact", "18229-20250701"), ("unknown", ""),
    ]  # fmt: skip


def test_join_knows_a_column_whose_letters_and_tones_stand_apart(kg: Kg, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    text = "Xã,Huyện\nTùng Ảnh,huyện Đức Thọ\n"
    path.write_bytes(unicodedata.normalize("NFD", text).encode("utf-8"))
    shown = kg("units", "join", path, "--column", "Xã", "--district", "Huyện", "--from", "2025-06-30")
    assert shown.exit_code == 0, shown.output
    assert "1 rows: 1 exact" in shown.stderr


def test_join_counts_the_rows_that_have_no_unit_of_the_other_day(kg: Kg, sheet: Path) -> None:
    shown = kg("units", "join", sheet, "--column", "huyen", "--level", "district", "--from", "2025-06-30")
    assert "3 have none of the other day" in shown.stderr
    assert "  lost: Đức Thọ: " in shown.stderr


@pytest.mark.parametrize(
    ("header", "options", "message"),
    [
        ("a,b", ("--column", "xa"), "there is no column 'xa'; there are: a, b"),
        ("xa,xa", ("--column", "xa"), "several columns are named 'xa' (number 1, 2)"),
        ("xa,b", ("--column", "xa", "--address", "b"), "one of both"),
        ("xa,b", (), "--column or --address"),
        ("xa,b", ("--column", "xa", "--decimal", ";"), "no decimal sign"),
        ("xa,b", ("--column", "xa", "--delimiter", ";;"), "one character"),
    ],
)
def test_join_says_what_is_wrong_before_it_begins(
    kg: Kg, tmp_path: Path, header: str, options: tuple[str, ...], message: str
) -> None:
    path = tmp_path / "in.csv"
    path.write_text(f"{header}\n1,2\n", encoding="utf-8")
    shown = kg("units", "join", path, *options, "--from", "2025-06-30")
    assert shown.exit_code == 2
    assert message in " ".join(shown.output.replace("│", " ").split())


def test_join_writes_over_nothing_and_names_what_it_cannot_read(kg: Kg, sheet: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine", encoding="utf-8")
    shown = join(kg, sheet, "-o", target)
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert f"{target} exists; write over it with --force" in shown.stderr
    assert "does not exist; make it first" in join(kg, sheet, "-o", tmp_path / "none" / "out.csv").stderr
    assert target.read_text(encoding="utf-8") == "mine"
    assert join(kg, sheet, "-o", target, "--force").exit_code == 0
    sheet.write_bytes(b"xa,huyen,tinh\n\xff\xff,,\n")
    broken = join(kg, sheet, "-o", tmp_path / "new.csv")
    assert broken.exit_code == 1
    assert "can't be read as UTF-8" in broken.stderr
    assert not (tmp_path / "new.csv").exists()
