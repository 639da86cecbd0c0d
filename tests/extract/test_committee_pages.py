"""Pages about a party committee: who leads it in rows of a table, and who led one in turn under a heading."""

import pytest

DAY = "2025-11-10"

ROWS = (
    "| |\n| Bí thư | Phạm Đình Khuê Ủy viên Trung ương Đảng |\n|---|---|\n| Phó Bí thư thường trực (1) | Đặng Bá Thụ |\n"
    "| Phó Bí thư (2) | Lê Thị Hạnh Sùng A Mộc |\n| Tỉnh ủy viên (47) | Ban Chấp hành Đảng bộ tỉnh khóa I |\n"
)
TURNS = (
    "- 1976-1983: Phạm Đình Khuê (1919-2008)\n\n- Từ 1983-1991: ông Đặng Bá Thụ\n\n- 2021-nay: Lê Thị Hạnh\n"
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


@pytest.mark.parametrize(
    "heading", ["Bí thư Tỉnh ủy Phú Thọ (1976 - nay)", "2. Danh sách Bí thư Tỉnh ủy Phú Thọ qua các thời kỳ:"]
)
def test_a_heading_names_the_post_that_those_below_it_held_in_turn(posts, heading):
    assert posts(f"Lịch sử\n\n{heading}\n\n{TURNS}\nKhác\n\n- 2021-nay: Lê Văn Bảy", on=DAY) == {
        "Phạm Đình Khuê | Bí thư | Tỉnh ủy Phú Thọ | former",
        "Đặng Bá Thụ | Bí thư | Tỉnh ủy Phú Thọ | former",
        "Lê Thị Hạnh | Bí thư | Tỉnh ủy Phú Thọ | holds",
    }


@pytest.mark.parametrize(
    "heading", ["Bí thư Tỉnh ủy Phú Thọ họp với các huyện:", "Những người con của tỉnh Phú Thọ (1976 - nay)"]
)
def test_lines_of_years_under_another_heading_name_nobody(posts, heading):
    assert posts(f"Lịch sử\n\n{heading}\n\n{TURNS}", on=DAY) == set()
