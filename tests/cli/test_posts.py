"""A table of posts as input, and as output."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.store import open_store

Kg = Callable[..., Any]
ROWS = """\
Họ và tên;Chức vụ;Cơ quan;Đơn vị;Từ;Đến;Nguồn
Nguyễn Văn Mẫu;Bí thư;Đảng ủy xã Đức Thọ;xã Đức Thọ, Hà Tĩnh;1/7/2025;nay;https://bao.example/a-20250717093011.htm
Trần Thị Thử;Chủ tịch;UBND;xã Đức Thọ, Hà Tĩnh;7/2025;;https://bao.example/a-20250717093011.htm
Lê Văn Nghiệm;Chủ tịch;UBND;tỉnh Hà Tĩnh;2021;30/6/2025;Công báo
Phạm Thị Lạ;Tổng quản;Hội quán;xã Đức Thọ, Hà Tĩnh;2025;;
"""


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("table") / "chức vụ.csv"
    path.write_text(ROWS)
    return path


@pytest.fixture(scope="module")
def store(kg: Kg, table: Path) -> Path:
    built = kg("build", table, "--store", table.parent / "a.kg")
    assert built.exit_code == 0, built.stderr
    assert "findings that gave a claim only: 1 body of no known kind" in built.stderr
    return table.parent / "a.kg"


def holders(store: Path) -> set[tuple[str, str, str]]:
    with open_store(store) as build:
        graph = build.graph()
    names = {node.ref: str(node.properties.get("name")) for node in graph.nodes}
    kinds = ("HOLDS", "HELD")
    return {(names[e.source], e.type, names[e.target]) for e in graph.edges if e.type in kinds}


def test_rows_are_tenures_with_the_row_as_evidence(kg: Kg, store: Path) -> None:
    shown = kg("show", "Nguyễn Văn Mẫu", "--store", store)
    assert shown.exit_code == 0, shown.stderr
    assert "Bí thư Đảng ủy xã Đức Thọ" in shown.stdout
    assert "2025-07-01" in shown.stdout
    with open_store(store) as build:
        (person,) = (node.id for node in build.nodes() if node.properties.get("name") == "Nguyễn Văn Mẫu")
    why = kg("why", person, "--store", store)
    line = "Nguyễn Văn Mẫu | Bí thư | Đảng ủy xã Đức Thọ | xã Đức Thọ, Hà Tĩnh | 1/7/2025 | nay"
    assert line in " ".join(why.stdout.split())
    assert "https://bao.example/a-20250717093011.htm" in why.stdout


def test_what_was_exported_is_read_in_again_with_the_same_holders(
    kg: Kg, store: Path, tmp_path: Path
) -> None:
    assert kg("export", "posts", "-o", tmp_path / "posts.csv", "--store", store).exit_code == 0
    with (tmp_path / "posts.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert sorted((row["person"], row["from"], row["until"]) for row in rows) == [
        ("Lê Văn Nghiệm", "2021", "2025-06-30"),
        ("Nguyễn Văn Mẫu", "2025-07-01", ""),
        ("Trần Thị Thử", "2025-07", ""),
    ]
    assert kg("build", tmp_path / "posts.csv", "--store", tmp_path / "b.kg").exit_code == 0
    assert holders(tmp_path / "b.kg") == holders(store)
    assert len(holders(store)) == 3


def test_a_table_is_added_changed_and_taken_out(kg: Kg, table: Path, article: Path, tmp_path: Path) -> None:
    store, copy = tmp_path / "s.kg", tmp_path / "posts.csv"
    copy.write_text(ROWS)
    assert kg("build", article, "--store", store).exit_code == 0
    added = kg("add", copy, "--store", store)
    assert "4 documents (3 read now, 1 read before)" in added.stderr
    copy.write_text(ROWS.replace("Trần Thị Thử", "Trần Thị Mới"))
    assert "4 documents (1 read now, 3 read before)" in kg("add", copy, "--store", store).stderr
    assert "Trần Thị Mới" in {name for name, _, _ in holders(store)}
    assert "1 document (0 read now" in kg("remove", copy, "--store", store).stderr


def test_bad_rows_are_named_and_the_rest_is_there(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "posts.csv").write_text(ROWS.replace("7/2025;;", "13/2025;;"))
    built = kg("build", tmp_path / "posts.csv", "--store", tmp_path / "s.kg")
    assert built.exit_code == 5
    assert "posts.csv:3: column from: '13/2025' is no day; write 1/7/2025, 7/2025" in built.stderr
    assert {name for name, _, _ in holders(tmp_path / "s.kg")} == {"Nguyễn Văn Mẫu", "Lê Văn Nghiệm"}


def test_kg_extract_writes_the_rows_and_does_not_explain_them(kg: Kg, table: Path) -> None:
    assert kg("extract", table).stdout.count("Nguyễn Văn Mẫu") > 0
    explained = kg("extract", "--explain", table)
    assert explained.stdout == ""
    assert "a table of posts; its rows are what it says" in explained.stderr
