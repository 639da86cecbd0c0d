"""Areas, inhabitants and households in the rows of tables."""

import pytest

HEAD = "| STT | Tên đơn vị | Diện tích (km2) | Dân số (người) |\n|---|---|---|---|\n"

TABLES = [
    # heads in lines of their own; a name of which the text tells the type
    (
        "Sáp nhập xã Kim Hoa và xã Kim Lộc thành xã Kim Hoa.\nSTT | Xã, phường sau sắp xếp |\nDiện tích (km2) |\nDân số (người) |\n1 | Kim Hoa | 35,2 | 8.100 |\n2 | Sơn Phúc | 21 | 5.300 |",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 8100.0)],
    ),
    (
        HEAD + "| 1 | Xã Kim Hoa | 35,2 | 8.100 |\n| 2 | Xã Sơn Phúc | 21 | 5.300 |",
        [
            ("xã Kim Hoa", "area_km2", 35.2),
            ("xã Kim Hoa", "population", 8100.0),
            ("xã Sơn Phúc", "area_km2", 21.0),
            ("xã Sơn Phúc", "population", 5300.0),
        ],
    ),
    # names without type words, hectares, households; a row of sums is no unit
    (
        "| Xã | Số hộ | Diện tích tự nhiên (ha) |\n|---|---|---|\n| Kim Hoa | 2.100 | 3.520 |\n| Cộng | 9.000 | 12.000 |",
        [("xã Kim Hoa", "households", 2100.0), ("xã Kim Hoa", "area_km2", 35.2)],
    ),
    # densities, shares, standards and other land are no sizes
    (
        "| Huyện | Mật độ dân số | Diện tích lúa (ha) | Dân số so với tiêu chuẩn (%) |\n|---|---|---|---|\n"
        "| Hương Sơn | 120 | 5.000 | 93 |",
        [],
    ),
    # no unit of measure, no unit in the row
    ("| Xã | Diện tích |\n|---|---|\n| Kim Hoa | 35,2 |", []),
    (HEAD + "| 1 | Thôn Nam Hòa | 2,5 | 810 |\n| 2 | Xã Kim Hoa và xã Sơn Phúc | 56 | 13.400 |", []),
    (HEAD + "| 1 | Xã Kim Hoa | chưa có | - |", []),
    # every cell in a line of its own, with bars or without; a type in its own column, or in the head
    (
        "| STT |\nTên |\nLoại |\nDân số (người) |\n| #1 |\nKim Hoa |\nXã |\n8,100 |\n| #2 |\nPhố Châu |\nThị trấn |\n9,600 |\nXem thêm:",
        [("xã Kim Hoa", "population", 8100.0), ("thị trấn Phố Châu", "population", 9600.0)],
    ),
    (
        "TT\nTên xã\nDiện tích (km2)\nDân số\nTrụ sở xã\n1\nKim Hoa\n35,2\n8.100\nThôn Đông\n2\nSơn Phúc\n21\n5.300\nThôn Tây",
        [
            ("xã Kim Hoa", "area_km2", 35.2),
            ("xã Kim Hoa", "population", 8100.0),
            ("xã Sơn Phúc", "area_km2", 21.0),
            ("xã Sơn Phúc", "population", 5300.0),
        ],
    ),
    # a number of the next row among the values; a row that lacks a cell; one row is no table
    (
        "STT\nTên xã\nDân số\nSố thôn\n1\nKim Hoa\n8.100\n2\n2\nSơn Phúc\n5.300\n9\n3\nSơn Lễ\n7\n4\nSơn Giang\n4.700\n8",
        [
            ("xã Kim Hoa", "population", 8100.0),
            ("xã Sơn Phúc", "population", 5300.0),
            ("xã Sơn Giang", "population", 4700.0),
        ],
    ),
    ("STT\nTên xã\nDân số\n1\nKim Hoa\n8.100", []),
    ("STT\nHọ tên\nChức vụ\n1\nLê Văn Bền\nBí thư\n2\nTrần Thị Mai\nPhó Bí thư", []),
]

# The number of a row is no ward, though there are wards named so.
NUMBERED = [
    (
        "STT\nPhường\nDân số\n1\nTrần Phú\n21.000\n2\nSông Trí\n18.000",
        [("phường Trần Phú", "population", 21000.0), ("phường Sông Trí", "population", 18000.0)],
    ),
    (
        "Xếp hạng\nPhường\nDân số\n1\nTrần Phú\n21.000\n2\nSông Trí\n18.000",
        [("phường Trần Phú", "population", 21000.0), ("phường Sông Trí", "population", 18000.0)],
    ),
    (
        "| STT | Phường | Dân số |\n|---|---|---|\n| 1 | Trần Phú | 21.000 |\n| 2 | Sông Trí | 18.000 |",
        [("phường Trần Phú", "population", 21000.0), ("phường Sông Trí", "population", 18000.0)],
    ),
    ("| STT | Phường | Dân số |\n|---|---|---|\n| 1 | Tên chưa đặt | 21.000 |", []),
    # where it is all the name there is
    ("| Phường | Dân số |\n|---|---|\n| 1 | 21.000 |", [("phường 1", "population", 21000.0)]),
    # a word behind the last row is no type of it
    (
        "STT\nTên\nDân số\n1\nXã Kim Hoa\n8.100\n2\nKỳ Anh\n18.000\nPhường\nXem thêm",
        [("xã Kim Hoa", "population", 8100.0)],
    ),
    # a row that goes on and on is none
    ("STT\nXã\nDân số\n1\nXã Kim Hoa\n9.000\n" + "1.000\n" * 20, []),
]

# Land of something, its households, its people.
OF_SOMETHING = [
    (
        "Diện tích lúa bị ngập tại tỉnh Hà Tĩnh\nSTT\nXã\nDiện tích (ha)\nSố hộ\n1\nXã Kim Hoa\n1.120\n350\n2\nXã Sơn Phúc\n890\n280",
        [],
    ),
    ("STT\nXã\nDiện tích (ha)\nSố hộ\n1\nXã Kim Hoa\n1.120\n350\n2\nXã Sơn Phúc\n890\n280", []),
    (
        "Thu hồi đất cho dự án\n\nSTT\nXã\nDiện tích (ha)\nDân số\n1\nXã Kim Hoa\n1.120\n3.500\n2\nXã Sơn Phúc\n890\n2.800",
        [],
    ),
    (
        "Diện tích rừng bị cháy\n\n| STT | Xã | Diện tích (ha) |\n|---|---|---|\n| 1 | Xã Kim Hoa | 420 |",
        [],
    ),
    # too little for a commune
    ("| STT | Xã | Diện tích (ha) | Số hộ |\n|---|---|---|---|\n| 1 | Xã Kim Hoa | 120 | 35 |", []),
    ("STT\nXã\nDiện tích (ha)\nDân số\n1\nXã Kim Hoa\n120\n350\n2\nXã Sơn Phúc\n80\n280", []),
]


@pytest.mark.parametrize(("text", "expected"), [*TABLES, *NUMBERED, *OF_SOMETHING])
def test_a_row_of_a_table_gives_the_sizes_of_its_unit(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("Dân số sau sáp nhập", 97240),
        ("Dân số hiện trạng (người)", 97240),
        ("Tổng dân số (1.000 người)", 97240000),
        ("Dân số trước sáp nhập", None),
        ("Dân số năm 2019", None),
        ("Dân số quy hoạch 2035", None),
        ("Dân số nam", None),
        ("Dân số thành thị", None),
        ("Dân số bị ảnh hưởng", None),
        ("Dân số theo tiêu chuẩn", None),
    ],
)
def test_a_head_says_whether_a_size_is_of_the_whole_unit_as_it_is(read, head, value):
    text = f"Xã, phường | {head}\nPhường Thành Sen | 97.240"
    assert [one.value for one in read(text, on="2025-10-20").figures] == ([] if value is None else [value])
