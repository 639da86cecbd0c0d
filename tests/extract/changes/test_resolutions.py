"""Acts that change units, of every age: who went into whom, by which clause, on which day."""

import pytest

from kg.model.findings import UnitChange

NEW, OLD, DECREE = "2025", "2019", "2006"
# number, day of adoption, province, what the last article says
ACTS = {
    NEW: (
        "1658/NQ-UBTVQH15",
        "ngày 16 tháng 6 năm 2025",
        "1. Nghị quyết này có hiệu lực thi hành từ ngày được thông qua.\n"
        "2. Chính quyền địa phương chính thức hoạt động từ ngày 01 tháng 7 năm 2025.",
    ),
    OLD: (
        "819/NQ-UBTVQH14",
        "ngày 21 tháng 11 năm 2019",
        "Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.",
    ),
    "2021": (
        "1111/NQ-UBTVQH14",
        "ngày 09 tháng 12 năm 2020",
        "Nghị quyết này có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2021.",
    ),
    "2025-01": (
        "1194/NQ-UBTVQH15",
        "ngày 28 tháng 9 năm 2024",
        "Nghị quyết này có hiệu lực thi hành kể từ ngày 01/01/2025.",
    ),
    DECREE: (
        "142/2006/NĐ-CP",
        "ngày 22 tháng 11 năm 2006",
        "Nghị định này có hiệu lực sau 15 ngày, kể từ ngày ký.",
    ),
}


def act(body: str, *, age: str = OLD, province: str = "TỈNH HÀ TĨNH") -> str:
    number, day, last = ACTS[age]
    return (
        f"Số: {number}\nHà Nội, {day}\n\nNGHỊ QUYẾT\nVỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CỦA {province}\n\n"
        f"Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;\n\nQUYẾT NGHỊ:\n\n"
        f"Điều 1. Sắp xếp các đơn vị hành chính\n{body}\n\nĐiều 2. Hiệu lực thi hành\n{last}\n"
    )


def shown(change: UnitChange) -> str:
    sources = ", ".join(
        f"{source.unit} {'rest' if source.is_remainder else source.extent}" for source in change.sources
    )
    return f"{change.kind} {change.result or '-'} < {sources or '-'}"


# body, the changes shown
FORMS = [
    # one into another that lives on, with what it has afterwards
    (
        "1. Nhập toàn bộ 5,32 km2 diện tích tự nhiên, quy mô dân số 3.257 người của xã Đức Thanh vào xã Thái Yên. "
        "Sau khi nhập, xã Thái Yên có diện tích tự nhiên là 13,40 km2 và quy mô dân số là 9.815 người. "
        "Xã Thái Yên giáp các xã Đức Thịnh, Yên Hồ.",
        ["merge xã Thái Yên < xã Đức Thanh whole"],
    ),
    # founded on several, each with its own measures
    (
        "1. Thành lập xã Lâm Trung Thủy thuộc huyện Đức Thọ trên cơ sở nhập toàn bộ 4,83 km2 diện tích tự nhiên, "
        "3.120 người của xã Đức Lâm, toàn bộ 3,87 km2 diện tích tự nhiên, 2.412 người của xã Trung Lễ và toàn bộ "
        "4,37 km2 diện tích tự nhiên, 3.060 người của xã Đức Thủy.",
        ["merge xã Lâm Trung Thủy < xã Đức Lâm whole, xã Trung Lễ whole, xã Đức Thủy whole"],
    ),
    (
        "1. Thành lập xã Bùi La Nhân trên cơ sở nhập toàn bộ diện tích tự nhiên, quy mô dân số của các xã Bùi Xá, "
        "Đức La và điều chỉnh 1,2 km2 diện tích tự nhiên, 350 người của xã Đức Nhân.",
        ["merge xã Bùi La Nhân < xã Bùi Xá whole, xã Đức La whole, xã Đức Nhân part"],
    ),
    (
        "1. Thành lập xã Tân Lâm Hương trên cơ sở sáp nhập 3 xã: Thạch Tân, Thạch Lâm, Thạch Hương thuộc huyện Thạch Hà.",
        ["merge xã Tân Lâm Hương < xã Thạch Tân whole, xã Thạch Lâm whole, xã Thạch Hương whole"],
    ),
    # names that the register does not have
    (
        "1. Thành lập Phường Hồng Lĩnh 1 trên cơ sở nhập phường Nam Hồng và phường Đức Thuận thuộc thị xã Hồng Lĩnh hiện nay.",
        ["merge phường Hồng Lĩnh 1 < phường Nam Hồng whole, phường Đức Thuận whole"],
    ),
    # a town for a commune
    (
        "1. Thành lập thị trấn Lộc Hà thuộc huyện Lộc Hà trên cơ sở toàn bộ 9,51 km2 diện tích tự nhiên và quy mô "
        "dân số 10.015 người của xã Thạch Bằng.",
        ["establish thị trấn Lộc Hà < xã Thạch Bằng whole"],
    ),
    ("1. Chuyển thị trấn Nghèn thành phường Nghèn.", ["establish phường Nghèn < thị trấn Nghèn whole"]),
    (
        "1. Thành lập các phường Đậu Liêu và Đức Thuận thuộc thị xã Hồng Lĩnh trên cơ sở toàn bộ diện tích tự nhiên và "
        "dân số của các xã Đậu Liêu và Đức Thuận tương ứng.",
        [
            "establish phường Đậu Liêu < xã Đậu Liêu whole",
            "establish phường Đức Thuận < xã Đức Thuận whole",
        ],
    ),
    (
        "1. Thành lập 02 phường Đậu Liêu, Đức Thuận thuộc thị xã Hồng Lĩnh trên cơ sở nguyên trạng diện tích tự nhiên và "
        "dân số của các xã tương ứng: Đậu Liêu, Đức Thuận.",
        [
            "establish phường Đậu Liêu < xã Đậu Liêu whole",
            "establish phường Đức Thuận < xã Đức Thuận whole",
        ],
    ),
    # pieces of land
    (
        "1. Điều chỉnh một phần diện tích tự nhiên là 0,53 km2, quy mô dân số 129 người của xã Đức Yên để nhập vào "
        "thị trấn Đức Thọ.",
        ["adjust thị trấn Đức Thọ < xã Đức Yên part"],
    ),
    (
        "1. Điều chỉnh 1.019 ha diện tích tự nhiên của xã Đức Đồng thuộc huyện Đức Thọ về xã Sơn Long thuộc huyện "
        "Hương Sơn quản lý; điều chỉnh 12,5 ha diện tích tự nhiên của xã Đức Lạng về xã Đức Đồng quản lý.",
        ["adjust xã Sơn Long < xã Đức Đồng part", "adjust xã Đức Đồng < xã Đức Lạng part"],
    ),
    (
        "1. Tách toàn bộ thôn Đông Sơn của xã Thạch Đài để nhập vào thị trấn Thạch Hà.",
        ["adjust thị trấn Thạch Hà < xã Thạch Đài part"],
    ),
    (
        "1. Mở rộng địa giới hành chính thị trấn Thạch Hà trên cơ sở điều chỉnh 1,24 km2 diện tích tự nhiên, 1.100 "
        "người của xã Thạch Thanh và toàn bộ diện tích tự nhiên, dân số của xã Thạch Long.",
        ["adjust thị trấn Thạch Hà < xã Thạch Thanh part, xã Thạch Long whole"],
    ),
    (
        "1. Nhập phần diện tích tự nhiên còn lại là 2,10 km2 và dân số còn lại 1.002 người của xã Thạch Tiến (sau khi "
        "điều chỉnh theo quy định tại điểm a khoản này) vào xã Thạch Ngọc.",
        ["adjust xã Thạch Ngọc < xã Thạch Tiến rest"],
    ),
    (
        "1. Nhập một phần diện tích tự nhiên (1,2 km2) và dân số (350 người) của xã Thạch Hạ vào phường Nguyễn Du.",
        ["adjust phường Nguyễn Du < xã Thạch Hạ part"],
    ),
    (
        "1. Điều chỉnh 0,5 km2 diện tích tự nhiên và 210 người từ xã Xuân Giang về thị trấn Tiên Điền.",
        ["adjust thị trấn Tiên Điền < xã Xuân Giang part"],
    ),
    (
        "1. Thành lập thị trấn Lộc Hà - thị trấn huyện lỵ huyện Lộc Hà trên cơ sở 120 ha diện tích tự nhiên và 2.100 nhân "
        "khẩu của xã Thạch Bằng.",
        ["split thị trấn Lộc Hà < xã Thạch Bằng part"],
    ),
    (
        "1. Thành lập phường Đậu Liêu từ một phần diện tích, dân số của phường Nam Hồng.",
        ["split phường Đậu Liêu < phường Nam Hồng part"],
    ),
    # several changes in one clause
    (
        "1. Giải thể xã Sơn Thịnh; nhập toàn bộ diện tích tự nhiên, dân số của xã Sơn Thịnh và xã Sơn Hòa vào xã Sơn An để "
        "thành lập xã An Hòa Thịnh.",
        [
            "dissolve - < xã Sơn Thịnh whole",
            "merge xã An Hòa Thịnh < xã Sơn Thịnh whole, xã Sơn Hòa whole, xã Sơn An whole",
        ],
    ),
    (
        "1. Sáp nhập xã Hương Thọ vào xã Đức Hương và đổi tên xã Đức Hương thành xã Thọ Điền.",
        ["merge xã Đức Hương < xã Hương Thọ whole", "rename xã Thọ Điền < xã Đức Hương whole"],
    ),
    # what is left after other clauses; a remainder ends with its reference
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Thạch Kênh, phần còn lại của các xã Thạch Sơn, "
        "Thạch Liên sau khi sắp xếp theo quy định tại khoản 7, khoản 31 Điều này và xã Ích Hậu thành xã mới có tên "
        "gọi là xã Lộc Hà.",
        ["merge xã Lộc Hà < xã Thạch Kênh whole, xã Thạch Sơn rest, xã Thạch Liên rest, xã Ích Hậu whole"],
    ),
    # other parents, other names, dissolved, kept, divided
    (
        "1. Chuyển xã Thuận Lộc thuộc huyện Can Lộc về trực thuộc thị xã Hồng Lĩnh.",
        ["adjust xã Thuận Lộc < xã Thuận Lộc whole"],
    ),
    ("1. Đổi tên xã Sơn Diệm thành xã Quang Diệm.", ["rename xã Quang Diệm < xã Sơn Diệm whole"]),
    ("1. Đổi tên xã Sơn Diệm thành xã Sơn Diệm Thượng.", ["rename xã Sơn Diệm Thượng < xã Sơn Diệm whole"]),
    ("1. Giải thể xã Đức Lạng thuộc huyện Đức Thọ.", ["dissolve - < xã Đức Lạng whole"]),
    (
        "1. Chia xã Hương Giang thành 02 xã, lấy tên là xã Hương Giang và xã Lộc Yên.",
        ["split xã Hương Giang < xã Hương Giang part", "split xã Lộc Yên < xã Hương Giang part"],
    ),
    (
        "1. Sau khi sắp xếp, tỉnh Hà Tĩnh có 69 đơn vị hành chính cấp xã; trong đó có 02 xã không thực hiện sắp xếp là "
        "xã Sơn Kim 2 và xã Thạch Kênh.",
        ["keep xã Sơn Kim 2 < xã Sơn Kim 2 whole", "keep xã Thạch Kênh < xã Thạch Kênh whole"],
    ),
    ("1. Giữ nguyên xã Thạch Kênh.", ["keep xã Thạch Kênh < xã Thạch Kênh whole"]),
    # what stands in lists beside units
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Thạch Kênh (bao gồm đảo Yến), xã xã Thạch Liên và "
        "toàn bộ diện tích tự nhiên của Trường bắn Cồn Cao thành xã mới có tên gọi là xã Lộc Hà.",
        ["merge xã Lộc Hà < xã Thạch Kênh whole, xã Thạch Liên whole"],
    ),
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Kỳ Lợi và khu vực bãi bồi ven biển (do huyện Kỳ Anh "
        "quản lý) thành xã mới có tên gọi là xã Kỳ Xuân.",
        ["merge xã Kỳ Xuân < xã Kỳ Lợi whole, huyện Kỳ Anh part"],
    ),
    # a remainder before "vào"; a second piece without a verb; names after "lấy tên" and in brackets
    (
        "1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số còn lại của xã Thạch Sơn sau khi điều chỉnh địa giới hành "
        "chính theo quy định tại khoản 4 Điều này vào xã Thạch Kênh.",
        ["adjust xã Thạch Kênh < xã Thạch Sơn rest"],
    ),
    (
        "1. Điều chỉnh 1,35 km2 diện tích tự nhiên và 420 người dân của xã Đức Đồng vào xã Đức Lạng và 0,80 km2 diện "
        "tích tự nhiên của xã Đức Đồng vào xã Tân Hương.",
        ["adjust xã Đức Lạng < xã Đức Đồng part", "adjust xã Tân Hương < xã Đức Đồng part"],
    ),
    (
        "1. Hợp nhất các xã Thạch Lưu, Thạch Vĩnh và Bắc Sơn lấy tên xã Lưu Vĩnh Sơn.",
        ["merge xã Lưu Vĩnh Sơn < xã Thạch Lưu whole, xã Thạch Vĩnh whole, xã Bắc Sơn whole"],
    ),
    (
        "1. Thành lập huyện Lộc Hà trên cơ sở điều chỉnh 7.800 ha diện tích tự nhiên của huyện Can Lộc (bao gồm toàn bộ "
        "diện tích tự nhiên và nhân khẩu của các xã Ích Hậu, Hồng Lộc, Phù Lưu, Bình Lộc, Tân Lộc, Thịnh Lộc và An Lộc); "
        "4.000 ha diện tích tự nhiên của huyện Thạch Hà.",
        ["merge huyện Lộc Hà < huyện Can Lộc part, huyện Thạch Hà part"],
    ),
    (
        "1. Thành lập thành phố Hà Tĩnh thuộc tỉnh Hà Tĩnh trên cơ sở toàn bộ diện tích tự nhiên, dân số và các đơn vị "
        "hành chính trực thuộc của thị xã Hà Tĩnh.",
        ["establish thành phố Hà Tĩnh < thị xã Hà Tĩnh whole"],
    ),
]


@pytest.mark.parametrize(("body", "expected"), FORMS)
def test_a_clause_says_which_units_became_which(read, body, expected):
    assert [shown(change) for change in read(act(body)).unit_changes] == expected


def test_land_of_another_province_is_that_of_the_parent_printed(read):
    body = (
        "1. Hợp nhất toàn bộ diện tích tự nhiên và dân số hiện tại là 2.568.007 người của tỉnh Hà Tây vào thành phố Hà "
        "Nội;\n2. Chuyển toàn bộ diện tích tự nhiên là 14.164,53 ha và dân số của huyện Mê Linh, tỉnh Vĩnh Phúc về thành "
        "phố Hà Nội;\n3. Chuyển các xã Đông Xuân và Tiến Xuân thuộc huyện Lương Sơn, tỉnh Hòa Bình về thành phố Hà Nội."
    )
    text = act(body, age=DECREE, province="THÀNH PHỐ HÀ NỘI VÀ MỘT SỐ TỈNH").replace("2006", "2008")
    changes = read(text).unit_changes
    assert [[source.unit_id for source in change.sources] for change in changes] == [
        ["28-0"],
        ["250-0"],
        ["04939-0"],
        ["04936-0"],
    ]
    assert {change.result_parent for change in changes[1:]} == {"thành phố Hà Nội"}


def test_a_heading_founds_nothing_that_its_clauses_found(read):
    text = act(
        "1. Thành lập thị xã Kỳ Anh trên cơ sở 28.025,03 ha diện tích tự nhiên và 85.508 nhân khẩu của huyện Kỳ Anh.\n"
        "2. Thành lập 2 phường thuộc thị xã Kỳ Anh:\n"
        "a) Thành lập phường Sông Trí trên cơ sở toàn bộ diện tích tự nhiên và nhân khẩu của thị trấn Kỳ Anh;\n"
        "b) Thành lập phường Hưng Trí.\n"
    ).replace("Điều 1. Sắp xếp các đơn vị hành chính", "Điều 1. Thành lập thị xã Kỳ Anh và các phường")
    assert [(shown(change), change.clause) for change in read(text).unit_changes] == [
        ("split thị xã Kỳ Anh < huyện Kỳ Anh part", "khoản 1 Điều 1"),
        ("establish phường Sông Trí < thị trấn Kỳ Anh whole", "điểm a khoản 2 Điều 1"),
        ("establish phường Hưng Trí < -", "điểm b khoản 2 Điều 1"),
    ]


def test_a_heading_moves_nothing_that_its_clauses_move(read):
    text = act(
        "1. Điều chỉnh 1,5 km2 diện tích tự nhiên của xã Đức Yên vào xã Tùng Ảnh.\n"
        "2. Thành lập thị trấn Đức Thọ trên cơ sở toàn bộ diện tích tự nhiên của xã Đức Yên."
    ).replace(
        "Điều 1. Sắp xếp các đơn vị hành chính",
        "Điều 1. Điều chỉnh địa giới hành chính xã Đức Yên, xã Tùng Ảnh và thành lập thị trấn Đức Thọ",
    )
    assert [shown(change) for change in read(text).unit_changes] == [
        "adjust xã Tùng Ảnh < xã Đức Yên part",
        "establish thị trấn Đức Thọ < xã Đức Yên whole",
    ]


def test_the_parent_of_a_result_is_the_district_above_its_clause(read):
    text = act(
        "1. Sắp xếp các đơn vị hành chính cấp xã thuộc huyện Đức Thọ như sau:\n"
        "a) Thành lập xã Bùi La Nhân trên cơ sở nhập xã Bùi Xá và xã Đức La.\n"
        "2. Huyện Thạch Hà: nhập xã Phù Việt và xã Việt Xuyên thành xã Việt Tiến.\n"
        "3. Nhập xã Cẩm Huy vào thị trấn Cẩm Xuyên."
    )
    assert [change.result_parent for change in read(text).unit_changes] == [
        "huyện Đức Thọ",
        "huyện Thạch Hà",
        "tỉnh Hà Tĩnh",
    ]


def test_bulleted_points_keep_their_letters(read):
    text = act(
        "1. Huyện Đức Thọ:\n- a) Nhập xã Đức Thanh vào xã Thái Yên;\n- b) Nhập xã Bùi Xá vào xã Đức La."
    )
    assert [change.clause for change in read(text).unit_changes] == [
        "điểm a khoản 1 Điều 1",
        "điểm b khoản 1 Điều 1",
    ]


NOTHING = [
    "1. Bãi bỏ việc nhập xã Đức Thanh vào xã Thái Yên.",
    "1. Thay thế Nghị quyết số 786/NQ-UBTVQH14 về việc nhập xã Đức Thanh vào xã Thái Yên.",
    "1. Nâng cấp xã Thái Yên đạt chuẩn nông thôn mới.",
    "1. Đổi tên đường Nguyễn Du thành đường Phan Kính, nối vào xã Thái Yên.",
    "1. Sáp nhập Đảng bộ xã Đức Thanh vào Đảng bộ xã Thái Yên.",
    "1. Thành lập thôn Bình Tân thuộc xã Thái Yên trên cơ sở nhập thôn Bình Hà và thôn Tân Tiến, xã Thái Yên.",
    "1. Sau khi sắp xếp, huyện Đức Thọ có 16 đơn vị hành chính cấp xã, gồm 15 xã và 01 thị trấn.",
    "1. Xã Thái Yên giáp các xã Đức Thịnh, Yên Hồ và huyện Can Lộc.",
    "1. Sau khi điều chỉnh địa giới hành chính, xã Đức Lạng còn lại 1.500 ha diện tích tự nhiên.",
    "1. Ủy ban nhân dân tỉnh Hà Tĩnh có trách nhiệm sắp xếp, ổn định bộ máy của xã Thái Yên.",
    "1. Chuyển trụ sở Ủy ban nhân dân xã Thái Yên về xã Đức Thanh.",
]


@pytest.mark.parametrize("body", NOTHING)
def test_what_is_so_afterwards_is_no_change(read, body):
    assert read(act(body)).unit_changes == ()


def test_a_change_has_act_clause_and_day(read):
    body = (
        "1. Huyện Đức Thọ:\na) Nhập xã Đức Thanh vào xã Thái Yên;\nb) Đổi tên xã Đức Lập thành xã Tân Dân.\n"
        "2. Nhập xã Phù Việt và xã Việt Xuyên thành xã Việt Tiến."
    )
    changes = read(act(body)).unit_changes
    assert [(change.clause, change.result) for change in changes] == [
        ("điểm a khoản 1 Điều 1", "xã Thái Yên"),
        ("điểm b khoản 1 Điều 1", "xã Tân Dân"),
        ("khoản 2 Điều 1", "xã Việt Tiến"),
    ]
    assert {(change.act, change.effective, change.effective_basis) for change in changes} == {
        ("819/NQ-UBTVQH14", "2020-01-01", "stated")
    }


@pytest.mark.parametrize(
    ("afterwards", "area", "population"),
    [
        (
            "Sau khi nhập, xã Thái Yên có diện tích tự nhiên là 13,40 km2 và quy mô dân số là 9.815 người.",
            13.4,
            9815,
        ),
        ("Sau sáp nhập, xã Thái Yên có diện tích 13,40 km2, dân số 9.815 người.", 13.4, 9815),
        ("Xã Thái Yên có 1.340 ha diện tích tự nhiên và 9.815 nhân khẩu.", 13.4, 9815),
        ("Sau khi nhập, xã Đức Thịnh có 1.340 ha diện tích tự nhiên và 9.815 nhân khẩu.", None, None),
    ],
)
def test_the_size_of_the_result_is_told_in_the_next_sentence(read, afterwards, area, population):
    text = act(f"1. Nhập 5,32 km2 diện tích tự nhiên của xã Đức Thanh vào xã Thái Yên. {afterwards}")
    (change,) = read(text).unit_changes
    assert (change.area_km2, change.population) == (area, population)


def test_a_unit_made_of_one_has_its_size(read):
    text = act(
        "1. Thành lập phường Đậu Liêu trên cơ sở nguyên trạng toàn bộ diện tích tự nhiên là 24,27 km2 và quy mô dân số là "
        "6.105 người của xã Đậu Liêu; nhập 1,2 km2 diện tích tự nhiên của xã Thuận Lộc vào phường Nam Hồng."
    )
    assert [(change.area_km2, change.population) for change in read(text).unit_changes] == [
        (24.27, 6105),
        (None, None),
    ]


def test_what_moves_whole_has_the_size_of_its_unit_and_a_part_of_none(read):
    text = act(
        "1. Thành lập xã Lâm Trung Thủy trên cơ sở nhập toàn bộ diện tích tự nhiên 4,83 km2, quy mô dân số 3.120 người của "
        "xã Đức Lâm và một phần diện tích tự nhiên 3,87 km2 của xã Trung Lễ."
    )
    sizes = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sizes == [("xã Đức Lâm", "area_km2", 4.83), ("xã Đức Lâm", "population", 3120)]


# body, age, province, (result, sources)
LINKED = [
    # names shared by several units: the parent printed, the province of the title, the units beside
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Minh Trí, Tân Dân (huyện Sóc Sơn) và "
        "Minh Phú thành xã mới có tên gọi là xã Kim Anh.",
        NEW,
        "THÀNH PHỐ HÀ NỘI",
        ("00382-20250701", ["00382-0", "00415-0", "00397-0"]),
    ),
    ("1. Đổi tên xã Krông Na thành xã Buôn Đôn.", NEW, "TỈNH ĐẮK LẮK", ("24235-0", ["24235-0"])),
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của huyện Hoàng Sa thành đặc khu có tên gọi là đặc khu "
        "Hoàng Sa.",
        NEW,
        "THÀNH PHỐ ĐÀ NẴNG",
        ("20333-20250701", ["498-0"]),
    ),
    # the old units of a province that was merged the same day
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Yên Giả và xã Chi Lăng thành xã mới có tên gọi là "
        "xã Chi Lăng.",
        NEW,
        "TỈNH BẮC NINH",
        ("09313-20250701", ["09304-0", "09313-20250101"]),
    ),
    # other spellings and misprints
    (
        "1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Hòa Tú 2 và xã Hòa Tú 1 thành xã mới có tên gọi là "
        "xã Hòa Tú.",
        NEW,
        "THÀNH PHỐ CẦN THƠ",
        ("31717-20250701", ["31729-0", "31717-0"]),
    ),
    # a district goes into a town
    (
        "Nhập toàn bộ diện tích tự nhiên, quy mô dân số của huyện Hoành Bồ vào thành phố Hạ Long.",
        OLD,
        "TỈNH QUẢNG NINH",
        ("193-20200101", ["204-0"]),
    ),
    # a decree, whose day is counted from its signature
    (
        "Thành lập huyện Tuy Đức thuộc tỉnh Đắk Nông trên cơ sở điều chỉnh 112.384 ha diện tích tự nhiên và 21.868 "
        "nhân khẩu của huyện Đắk R'Lấp.",
        DECREE,
        "TỈNH ĐẮK NÔNG",
        ("667-20061207", ["666-0"]),
    ),
    # numbers as names: the parent of the result serves the source
    (
        "1. Nhập Phường 12 vào Phường 11, quận Phú Nhuận.",
        "2021",
        "THÀNH PHỐ HỒ CHÍ MINH",
        ("27073-20210101", ["27082-0"]),
    ),
    # a unit that the register has lost before the day of the act
    (
        "1. Nhập phường Tân Tiến vào phường Tân Mai.",
        "2025-01",
        "TỈNH ĐỒNG NAI",
        ("26014-20241101", ["26014-0"]),
    ),
    # no unit of another province
    (
        "1. Nhập xã Tuy Đức vào xã Thái Yên.",
        OLD,
        "TỈNH HÀ TĨNH",
        ("18274-0", [None]),
    ),
]


@pytest.mark.parametrize(("body", "age", "province", "expected"), LINKED)
def test_units_are_those_of_the_title_on_the_eve(read, body, age, province, expected):
    (change,) = read(act(body, age=age, province=province)).unit_changes
    assert (change.result_id, [source.unit_id for source in change.sources]) == expected


def test_provinces_are_merged_and_kept(read):
    text = (
        "Số: 202/2025/QH15\nNGHỊ QUYẾT\nVỀ VIỆC SẮP XẾP ĐƠN VỊ HÀNH CHÍNH CẤP TỈNH\n\nĐiều 1. Sắp xếp\n"
        "21. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của Thành phố Hồ Chí Minh, tỉnh Bà Rịa - Vũng Tàu và tỉnh "
        "Bình Dương thành thành phố mới có tên gọi là Thành phố Hồ Chí Minh.\n"
        "24. Sau khi sắp xếp, cả nước có 34 đơn vị; trong đó 11 đơn vị hành chính cấp tỉnh không thực hiện sắp xếp là "
        "thành phố Hà Nội, thành phố Huế, các tỉnh Lai Châu và Cao Bằng.\n"
        "Điều 2. Chính quyền chính thức hoạt động từ ngày 01 tháng 7 năm 2025.\n"
    )
    changes = read(text).unit_changes
    assert changes[0].result_id == "79-20250701"
    assert [source.unit_id for source in changes[0].sources] == ["79-0", "77-0", "74-0"]
    assert [(change.kind, change.result_id) for change in changes[1:]] == [
        ("keep", "01-20080801"),
        ("keep", "46-0"),
        ("keep", "12-0"),
        ("keep", "04-0"),
    ]


def test_an_opinion_on_a_plan_proposes(read):
    body = "1. Thành lập xã Việt Tiến trên cơ sở nhập xã Phù Việt và xã Việt Xuyên."
    text = act(body).replace("Điều 1. Sắp xếp các", "Điều 1. Tán thành chủ trương sắp xếp các")
    assert [change.status for change in read(text).unit_changes] == ["proposed"]


def test_a_council_gives_its_opinion_and_no_day(read):
    text = (
        "Số: 165/NQ-HĐND\nHà Tĩnh, ngày 20 tháng 9 năm 2019\nNGHỊ QUYẾT\nVề chủ trương sắp xếp các đơn vị hành chính "
        "của tỉnh Hà Tĩnh\nĐiều 1. Nhất trí sắp xếp như sau:\n1. Sáp nhập xã Phù Việt và xã Việt Xuyên, thành lập xã Việt "
        "Tiến.\nĐiều 2. Nghị quyết này có hiệu lực từ ngày 20 tháng 9 năm 2019.\n"
    )
    (change,) = read(text).unit_changes
    assert (change.status, change.effective, change.result_id) == ("proposed", None, "18601-20200101")


def test_an_act_without_articles_is_known_by_the_words_that_enact(read):
    text = (
        "Nghị định số 77/2009/NĐ-CP của Chính phủ về thị trấn\nSố: 15/2006/NĐ-CP\nHà Nội, ngày 7 tháng 2 năm 2006\n"
        "VỀ VIỆC NHẬP XÃ ĐỨC THANH VÀO XÃ THÁI YÊN, TỈNH HÀ TĨNH\nCăn cứ Luật Tổ chức Chính phủ,\nNGHỊ ĐỊNH:\n"
        "1. Nhập xã Đức Thanh vào xã Thái Yên.\n"
    )
    changes = read(text).unit_changes
    assert [(change.act, change.clause) for change in changes] == [("15/2006/NĐ-CP", "khoản 1")]


def test_numbers_of_a_report_are_no_clauses(read):
    text = (
        "Tỉnh Hà Tĩnh còn 69 xã.\n1. Thành lập xã Việt Tiến trên cơ sở nhập xã Phù Việt và xã Việt Xuyên.\n"
    )
    assert [change.clause for change in read(text).unit_changes] == [None]


def test_a_clause_printed_alone_keeps_its_number(read):
    (change,) = read("37. Nhập xã Đức Thanh vào xã Thái Yên thuộc tỉnh Hà Tĩnh.").unit_changes
    assert (change.clause, change.act, change.effective) == ("khoản 37", None, None)


VARIANTS = {
    "\\r\\n": lambda text: text.replace("\n", "\r\n"),
    "no-break spaces": lambda text: text.replace(" xã", "\u00a0xã"),
    "hard-wrapped": lambda text: text.replace(" thành xã", "\nthành xã").replace(
        " Việt Xuyên", "\nViệt Xuyên"
    ),
    "Markdown": lambda text: text.replace("1. ", "1\\. ").replace("xã Việt Tiến", "**xã Việt Tiến**"),
    "superscripts": lambda text: text.replace("diện tích tự nhiên", "5,2 km<sup>2</sup> diện tích tự nhiên"),
    "run together": lambda text: text.replace("của các xã", "củacác xã").replace("Xuyên thành", "Xuyênthành"),
}


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=VARIANTS)
def test_the_form_of_the_text_does_not_matter(read, variant):
    body = "1. Nhập toàn bộ diện tích tự nhiên của các xã Phù Việt và Việt Xuyên thành xã mới có tên gọi là xã Việt Tiến."
    (change,) = read(variant(act(body))).unit_changes
    assert shown(change) == "merge xã Việt Tiến < xã Phù Việt whole, xã Việt Xuyên whole"
    assert (change.clause, change.act) == ("khoản 1 Điều 1", "819/NQ-UBTVQH14")
