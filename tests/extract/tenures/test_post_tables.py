"""Rows of a table of posts as tenures."""

import csv
import io
from pathlib import Path

import pytest

from kg.extract import extract
from kg.model.document import Document
from kg.model.findings import Tenure
from kg_loaders import load

COLUMNS = ("person", "title", "body", "unit", "from", "until", "source")
COMMUNE, OF_OLD, PROVINCE = "18229-20250701", "18229-0", "42-0"


def document(tmp_path: Path, **cells: str) -> Document:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerow({"person": "Nguyễn Văn Mẫu"} | cells)
    (tmp_path / "posts.csv").write_text(text.getvalue())
    (found,) = load([str(tmp_path / "posts.csv")])
    assert isinstance(found, Document), found
    return found


def tenure(tmp_path: Path, title: str, body: str = "", unit: str = "", **others: str) -> Tenure:
    (found,) = extract(document(tmp_path, title=title, body=body, unit=unit, **others)).tenures
    return found


NOW = {"from": "1/7/2025"}
BEFORE = {"from": "2019"}


@pytest.mark.parametrize(
    ("title", "body", "unit", "others", "expected"),
    [
        ("Bí thư", "Đảng ủy xã Đức Thọ", "xã Đức Thọ, Hà Tĩnh", NOW, ("bi-thu", "dang-uy-xa", COMMUNE)),
        ("Bí thư", "Đảng ủy xã", "xã Đức Thọ, Hà Tĩnh", NOW, ("bi-thu", "dang-uy-xa", COMMUNE)),
        ("bí thư", "Đảng ủy", "Xã Đức Thọ, tỉnh Hà Tĩnh", NOW, ("bi-thu", "dang-uy-xa", COMMUNE)),
        ("Bí thư", "Đảng ủy xã Đức Thọ", "", NOW, ("bi-thu", "dang-uy-xa", COMMUNE)),
        ("Bí thư", "Đảng ủy xã Đức Thọ", "tỉnh Hà Tĩnh", NOW, ("bi-thu", "dang-uy-xa", COMMUNE)),
        ("Bí thư Đảng ủy", "", "xã Đức Thọ", NOW, ("bi-thu", "dang-uy-xa", COMMUNE)),
        ("Chủ tịch", "UBND", "xã Đức Thọ, Hà Tĩnh", NOW, ("chu-tich", "uy-ban-nhan-dan", COMMUNE)),
        ("Chủ tịch UBND xã Đức Thọ", "", "", NOW, ("chu-tich", "uy-ban-nhan-dan", COMMUNE)),
        ("Chủ tịch", "", "18229", NOW, ("chu-tich", "uy-ban-nhan-dan", COMMUNE)),
        ("Chủ tịch", "UBND", "18229-0", BEFORE, ("chu-tich", "uy-ban-nhan-dan", OF_OLD)),
        ("Chủ tịch", "UBND thị trấn Đức Thọ", "huyện Đức Thọ, Hà Tĩnh", BEFORE, ("chu-tich", "uy-ban-nhan-dan", OF_OLD)),
        ("Bí thư", "Tỉnh ủy", "tỉnh Hà Tĩnh", NOW, ("bi-thu", "tinh-uy", PROVINCE)),
        ("Bí thư", "Tỉnh ủy Hà Tĩnh", "tỉnh Hà Tĩnh", {}, ("bi-thu", "tinh-uy", PROVINCE)),
        ("Giám đốc", "Sở Nội vụ", "Hà Tĩnh", NOW, ("giam-doc", "so-noi-vu", PROVINCE)),
        ("Trưởng ban", "Ban Tổ chức Tỉnh ủy", "tỉnh Hà Tĩnh", NOW, ("truong-ban", "ban-to-chuc-cap-uy", PROVINCE)),
        ("Chánh Văn phòng", "Văn phòng Tỉnh ủy Hà Tĩnh", "", NOW, ("chanh-van-phong", "van-phong-cap-uy", PROVINCE)),
        ("Bộ trưởng", "Bộ Nội vụ", "", {}, ("bo-truong", "bo-noi-vu", None)),
        ("Bộ trưởng", "Bộ Nội vụ", "Trung ương", {}, ("bo-truong", "bo-noi-vu", None)),
        ("Tổng Bí thư", "Ban Chấp hành Trung ương Đảng", "", {}, ("tong-bi-thu", "ban-chap-hanh-trung-uong", None)),
        ("Chủ tịch nước", "Chủ tịch nước", "", {}, ("chuc-chu-tich-nuoc", "chu-tich-nuoc", None)),
    ],
)  # fmt: skip
def test_title_body_and_unit_are_read_together(
    tmp_path: Path,
    title: str,
    body: str,
    unit: str,
    others: dict[str, str],
    expected: tuple[str, str, str | None],
) -> None:
    found = tenure(tmp_path, title, body, unit, **others)
    assert (found.title_id, found.body_kind, found.unit_id) == expected
    assert found.unit_candidates == ()


@pytest.mark.parametrize(
    ("title", "body", "unit", "others"),
    [
        ("Tổng quản", "Đảng ủy xã Đức Thọ", "xã Đức Thọ, Hà Tĩnh", NOW),
        ("Bí thư", "Hội quán xã Đức Thọ", "xã Đức Thọ, Hà Tĩnh", NOW),
        ("Bí thư", "Đảng ủy Công ty Mẫu", "xã Đức Thọ, Hà Tĩnh", NOW),
        ("Bí thư", "Đảng ủy", "xã Không Có", NOW),
        ("Bí thư", "Đảng ủy xã Đức Thọ", "xã Đức Thọ, Nghệ An", NOW),
    ],
)
def test_what_is_not_understood_keeps_its_words(
    tmp_path: Path, title: str, body: str, unit: str, others: dict[str, str]
) -> None:
    found = tenure(tmp_path, title, body, unit, **others)
    assert (found.title, found.body) == (title, body)
    assert found.body_kind is None


@pytest.mark.parametrize(
    ("body", "unit", "others"),
    [
        ("Đảng ủy", "xã Tân Hòa", NOW),  # of several provinces
        ("UBND", "tỉnh Lâm Đồng", {}),  # before or after the merger
        ("Đảng ủy xã Đức Minh", "xã Đức Thọ, Hà Tĩnh", NOW),  # one or the other
    ],
)
def test_a_unit_that_is_not_decided_stays_open(
    tmp_path: Path, body: str, unit: str, others: dict[str, str]
) -> None:
    found = tenure(tmp_path, "Bí thư" if "Đảng" in body else "Chủ tịch", body, unit, **others)
    assert found.unit_id is None
    assert len(found.unit_candidates) > 1


@pytest.mark.parametrize(
    ("others", "unit_id"),
    [
        ({"from": "2021"}, "68-0"),
        ({"from": "7/2025"}, "68-20250701"),
        ({"until": "6/2025"}, "68-0"),
        ({"source": "Công báo 17/8/2025"}, "68-20250701"),
        ({"source": "Công báo 17/8/2024", "until": "?"}, "68-0"),
    ],
)
def test_the_days_of_a_row_decide_which_unit_a_name_means(
    tmp_path: Path, others: dict[str, str], unit_id: str
) -> None:
    assert tenure(tmp_path, "Chủ tịch", "UBND", "tỉnh Lâm Đồng", **others).unit_id == unit_id


@pytest.mark.parametrize(
    ("title", "others", "status", "capacity"),
    [
        ("Chủ tịch", {}, "holds", "full"),
        ("Quyền Chủ tịch", {}, "acting", "acting"),
        ("Nguyên Chủ tịch", {}, "former", "full"),
        ("Chủ tịch", {"until": "?"}, "former", "full"),
        ("Quyền Chủ tịch", {"until": "2024"}, "former", "acting"),
        ("Chủ tịch", {"until": "2030", "source": "Công báo 17/7/2025"}, "holds", "full"),
        ("Chủ tịch", {"until": "6/2025", "source": "Công báo 17/7/2025"}, "former", "full"),
    ],
)
def test_a_row_with_an_end_is_of_the_past_unless_its_source_is_older(
    tmp_path: Path, title: str, others: dict[str, str], status: str, capacity: str
) -> None:
    found = tenure(tmp_path, title, "UBND tỉnh Hà Tĩnh", **others)
    assert (found.title, found.body) == ("Chủ tịch", "Ủy ban nhân dân tỉnh Hà Tĩnh")
    assert (found.status, found.capacity) == (status, capacity)


def test_the_row_is_the_quote_and_its_cells_are_the_parts(tmp_path: Path) -> None:
    given = document(tmp_path, title="Chủ tịch", body="UBND tỉnh Hà Tĩnh", until="30/6/2025", **BEFORE)
    (found,) = extract(given).tenures
    assert found.quote == "Nguyễn Văn Mẫu | Chủ tịch | UBND tỉnh Hà Tĩnh |  | 2019 | 30/6/2025"
    assert given.text[slice(*found.span)] == found.quote
    parts = {part: given.text[slice(*span)] for part, span in found.spans.items()}
    assert parts == {
        "person": "Nguyễn Văn Mẫu",
        "title": "Chủ tịch",
        "body": "UBND tỉnh Hà Tĩnh",
        "start": "2019",
        "end": "30/6/2025",
    }
    assert (found.start, found.start_basis, found.end, found.end_basis) == (
        "2019",
        "stated",
        "2025-06-30",
        "stated",
    )


def test_all_rows_are_kept_whatever_confidence_is_asked_for(tmp_path: Path) -> None:
    given = document(tmp_path, title="Chủ tịch", body="UBND tỉnh Hà Tĩnh")
    (found,) = extract(given, 1.0).tenures
    assert found.confidence == 1.0
    assert extract(given).kind == "posts"
