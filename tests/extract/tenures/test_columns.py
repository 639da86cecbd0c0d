"""Tables whose heads are posts or steps, and lists of units whose heading or title is a post."""

import pytest

DAY = "2025-08-10"
TITLE = "Danh sách lãnh đạo các xã của tỉnh Lâm Đồng"
_A, _B, _C = "Đặng Bá Thụ", "Vũ Khắc Hạnh", "Phạm Đình Khuê"
_LED = {
    f"{_A} | Bí thư | Đảng ủy xã Di Linh | holds",
    f"{_B} | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    f"{_C} | Bí thư | Đảng ủy xã Bảo Thuận | holds",
    "Vũ Thảo Vi | Chủ tịch | Ủy ban nhân dân xã Bảo Thuận | holds",
}


def _bars(*rows: tuple[str, ...]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _tabs(*rows: tuple[str, ...]) -> str:
    return "\n".join("\t".join(row) for row in rows)


LAID_OUT = pytest.mark.parametrize("laid_out", [_bars, _tabs])


@LAID_OUT
@pytest.mark.parametrize(
    "rows",
    [
        [
            ("Địa phương", "Bí thư Đảng ủy xã", "Chủ tịch UBND xã"),
            ("Xã Di Linh", _A, _B),
            ("Xã Bảo Thuận", _C, "Vũ Thảo Vi"),
        ],
        [("Đơn vị", "Bí thư", "Chủ tịch UBND"), ("Xã Di Linh", _A, _B), ("Xã Bảo Thuận", _C, "Vũ Thảo Vi")],
        [
            ("STT", "Tên xã", "Bí thư Đảng ủy", "Chủ tịch UBND", "Điện thoại"),
            ("1", "Di Linh", f"Ông {_A}", f"Ông {_B}", "0912"),
            ("2", "Bảo Thuận", f"{_C} (SN 1975)", "Bà Vũ Thảo Vi", "0913"),
        ],
    ],
)
def test_posts_that_head_columns_are_of_the_unit_of_each_row(posts, laid_out, rows):
    assert posts(laid_out(*rows), on=DAY, title=TITLE) == _LED


def test_a_column_of_two_posts_gives_both_and_a_rule_is_passed_over(posts):
    text = (
        _bars(("Đơn vị", "Bí thư, Chủ tịch HĐND"), ("---", "---"), ("Xã Di Linh", _A)) + f"\n\nÔng {_B} dự."
    )
    assert posts(text, on=DAY, title=TITLE) == {
        f"{_A} | Bí thư | Đảng ủy xã Di Linh | holds",
        f"{_A} | Chủ tịch | Hội đồng nhân dân xã Di Linh | holds",
    }


@LAID_OUT
@pytest.mark.parametrize(
    ("heads", "old", "new"),
    [
        (("Họ và tên", "Chức vụ cũ", "Chức vụ mới"), "former", "appointed"),
        (("Họ tên", "Chức vụ hiện tại", "Chức vụ được bổ nhiệm"), "holds", "appointed"),
        (("Họ và tên", "Chức vụ trước sáp nhập", "Chức vụ sau sáp nhập"), "former", "appointed"),
        (("Họ và tên", "Chức danh đang giữ", "Chức danh được bầu"), "holds", "elected"),
    ],
)
def test_old_and_new_posts_have_their_columns(posts, laid_out, heads, old, new):
    row = (_A, "Phó Chủ tịch UBND huyện Di Linh", "Chủ tịch UBND xã Bảo Thuận")
    assert posts(laid_out(("TT", *heads), ("1", *row)), on=DAY) == {
        f"{_A} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | {old}",
        f"{_A} | Chủ tịch | Ủy ban nhân dân xã Bảo Thuận | {new}",
    }


_PLACED = ("Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại")


@LAID_OUT
@pytest.mark.parametrize("head", ["Đơn vị", "Cơ quan, đơn vị công tác", "Nơi công tác", "Địa phương"])
def test_title_and_place_stand_in_columns_of_their_own(posts, laid_out, head):
    rows = [
        ("Họ và tên", "Chức vụ", head, "Điện thoại"),
        (_A, "Bí thư Đảng ủy, Chủ tịch HĐND", "xã Di Linh, tỉnh Lâm Đồng", "0912"),
        (f"Ông {_B}", "Chủ tịch", "UBND xã Bảo Thuận", ""),
        (_C, "Giám đốc", "Sở Tài chính tỉnh Lâm Đồng", "0913"),
    ]
    assert posts(laid_out(*rows), on=DAY) == {
        f"{_A} | Bí thư | Đảng ủy xã Di Linh | holds",
        f"{_A} | Chủ tịch | Hội đồng nhân dân xã Di Linh | holds",
        f"{_B} | Chủ tịch | Ủy ban nhân dân xã Bảo Thuận | holds",
        f"{_C} | Giám đốc | Sở Tài chính tỉnh Lâm Đồng | holds",
    }


def test_a_column_of_communes_may_name_the_type_in_its_head(posts):
    rows = (
        ("Họ và tên", "Chức danh", "Xã"),
        (_A, "Bí thư Đảng ủy", "Di Linh"),
        (_B, "Chủ tịch UBND", "Bảo Thuận"),
    )
    assert posts(_bars(*rows), on=DAY, title=TITLE) == {
        f"{_A} | Bí thư | Đảng ủy xã Di Linh | holds",
        f"{_B} | Chủ tịch | Ủy ban nhân dân xã Bảo Thuận | holds",
    }


@pytest.mark.parametrize(
    "row",
    [
        (_A, "Phó Chủ tịch", "Đảng ủy xã Di Linh", ""),
        (_A, "Chủ tịch UBND", "Sở Tài chính tỉnh Lâm Đồng", ""),
        (_A, "Phó Chủ tịch", "xã Di Linh", ""),
        (_A, "Giám đốc", "tổ 3", ""),
        (_A, "Chủ tịch", "UBND xã Di Linh và xã Bảo Thuận", ""),
        (f"{_A}, {_B}", "Chủ tịch", "UBND xã Di Linh", ""),
    ],
)
def test_a_title_that_does_not_fit_its_place_names_nobody(posts, row):
    assert not posts(_bars(_PLACED, row), on=DAY, title=TITLE)


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        ("Dự kiến nhân sự các xã của tỉnh Lâm Đồng", [("Đơn vị", "Bí thư"), ("Xã Di Linh", _A)]),
        ("Lãnh đạo các xã trước khi sáp nhập, tỉnh Lâm Đồng", [("Đơn vị", "Bí thư"), ("Xã Di Linh", _A)]),
        (TITLE, [("Đơn vị", "Chủ tịch"), ("Xã Di Linh", _A)]),
        (TITLE, [("Đơn vị", "Bí thư"), ("Xã Di Linh", "Khuyết")]),
        (TITLE, [("Đơn vị", "Bí thư"), ("Xã Di Linh", f"{_A}, {_B}")]),
        (TITLE, [("Đơn vị", "Bí thư"), ("Sở Y tế", _A)]),
        (TITLE, [("Đơn vị", "Chủ tịch UBND huyện"), ("Xã Di Linh", _A)]),
        (TITLE, [("Đơn vị", "Giám đốc"), ("Xã Di Linh", _A)]),
    ],
)
def test_what_is_not_sure_in_a_table_names_nobody(posts, title, rows):
    assert not posts(_bars(*rows), on=DAY, title=title)


_OF_ALL = "Danh sách Chủ tịch UBND 103 xã, phường của tỉnh Lâm Đồng"
_CHAIRS = {
    f"{_A} | Chủ tịch | Ủy ban nhân dân xã Di Linh | holds",
    f"{_B} | Chủ tịch | Ủy ban nhân dân xã Bảo Thuận | holds",
}


@pytest.mark.parametrize(
    "rows",
    [
        f"1. Xã Di Linh: ông {_A}\n2. Xã Bảo Thuận: ông {_B}",
        f"- Xã Di Linh - {_A}\n- Xã Bảo Thuận - {_B}",
        f"Xã Di Linh: đồng chí {_A};\nXã Bảo Thuận: đồng chí {_B}.",
        f"1. Ông {_A} - xã Di Linh\n2. Ông {_B} - xã Bảo Thuận",
        f"1. {_A} (xã Di Linh)\n2. {_B} (xã Bảo Thuận)",
    ],
)
@pytest.mark.parametrize("is_title", [True, False])
def test_the_post_of_a_list_of_units_is_that_of_its_title_or_heading(posts, rows, is_title):
    title, text = (_OF_ALL, rows) if is_title else ("Tin mới", f"{_OF_ALL}:\n{rows}")
    assert posts(f"Chủ tịch UBND tỉnh vừa công bố.\n{text}", on=DAY, title=title) == _CHAIRS


def test_what_somebody_was_may_stand_behind_his_name(posts):
    text = f"Xã Di Linh: ông {_A}, nguyên Phó Chủ tịch UBND huyện Di Linh\nXã Bảo Thuận: ông {_B}"
    was = f"{_A} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh | former"
    assert posts(text, on=DAY, title=_OF_ALL) == _CHAIRS | {was}


def test_secretaries_are_of_the_committee_of_each_unit(posts):
    text = f"Xã Di Linh: {_A}\nPhường Xuân Hương - Đà Lạt: {_B}"
    assert posts(text, on=DAY, title="Danh sách 103 Bí thư Đảng ủy xã, phường tỉnh Lâm Đồng") == {
        f"{_A} | Bí thư | Đảng ủy xã Di Linh | holds",
        f"{_B} | Bí thư | Đảng ủy phường Xuân Hương - Đà Lạt | holds",
    }


_ROWS = f"1. Xã Di Linh: ông {_A}\n2. Xã Bảo Thuận: ông {_B}"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Danh sách Bí thư, Chủ tịch UBND 103 xã, phường của tỉnh Lâm Đồng", _ROWS),
        ("Dự kiến danh sách Chủ tịch UBND 103 xã, phường của tỉnh Lâm Đồng", _ROWS),
        ("Danh sách 103 xã, phường của tỉnh Lâm Đồng", _ROWS),
        ("Chủ tịch UBND các xã, phường của tỉnh Lâm Đồng đi cơ sở", _ROWS),
        (_OF_ALL, f"1. Xã Di Linh: ông {_A}"),
        (_OF_ALL, f"Phó Chủ tịch UBND:\n{_ROWS}"),
        (_OF_ALL, f"Xã Di Linh có ông {_A} đến dự.\nXã Bảo Thuận có ông {_B} đến dự."),
    ],
)
def test_lines_below_another_title_name_no_chairs(posts, title, text):
    assert not [one for one in posts(text, on=DAY, title=title) if " | Chủ tịch | " in one]
