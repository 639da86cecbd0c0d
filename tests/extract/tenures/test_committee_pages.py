"""Pages about a party committee: who leads it in rows of a table."""

import pytest

DAY = "2025-11-10"

ROWS = (
    "| |\n| Bí thư | Phạm Đình Khuê Ủy viên Trung ương Đảng |\n|---|---|\n| Phó Bí thư thường trực (1) | Đặng Bá Thụ |\n"
    "| Phó Bí thư (2) | Lê Thị Hạnh Sùng A Mộc |\n| Tỉnh ủy viên (47) | Ban Chấp hành Đảng bộ tỉnh khóa I |\n"
)


def test_rows_of_a_page_that_a_committee_heads_name_who_leads_it(posts):
    assert posts(f"# Tỉnh ủy Phú Thọ\n\n{ROWS}\nĐứng đầu Tỉnh ủy là Bí thư.", on=DAY) == {
        "Phạm Đình Khuê | Bí thư | Tỉnh ủy Phú Thọ | holds",
        "Đặng Bá Thụ | Phó Bí thư Thường trực | Tỉnh ủy Phú Thọ | holds",
        "Lê Thị Hạnh | Phó Bí thư | Tỉnh ủy Phú Thọ | holds",
        "Sùng A Mộc | Phó Bí thư | Tỉnh ủy Phú Thọ | holds",
    }


def test_a_note_tells_the_standing_deputy(posts):
    page = "# Tỉnh ủy Lai Châu\n\n| Bí thư | Lê Thị Hạnh |\n|---|---|\n| Phó Bí thư (2) | Sùng A Mộc (Th. trực) Đặng Bá Thụ |"
    assert posts(page, on=DAY) == {
        "Lê Thị Hạnh | Bí thư | Tỉnh ủy Lai Châu | holds",
        "Sùng A Mộc | Phó Bí thư Thường trực | Tỉnh ủy Lai Châu | holds",
        "Đặng Bá Thụ | Phó Bí thư | Tỉnh ủy Lai Châu | holds",
    }


@pytest.mark.parametrize(
    "first", ["# Tỉnh Phú Thọ", "# Tỉnh ủy Phú Thọ họp với các huyện", "# Ủy ban nhân dân tỉnh Phú Thọ"]
)
def test_rows_of_other_pages_name_nobody(posts, first):
    assert posts(f"{first}\n\n{ROWS}", on=DAY) == set()
