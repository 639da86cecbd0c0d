"""Congresses: whose, which, in which term and on which day."""

import pytest

DAY = "2023-08-31"
TOLD = [
    # organisations in small letters
    (
        "Sáng 20/6, Đại hội đại biểu phụ nữ tỉnh Hà Tĩnh lần thứ XVII, nhiệm kỳ 2021-2026 khai mạc.",
        ("Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh", 17, "2021-2026", "2023-06-20"),
    ),
    (
        "Nghị quyết Đại hội đại biểu nông dân toàn quốc lần thứ VIII nêu rõ.",
        ("Hội Nông dân Việt Nam", 8, None, None),
    ),
    ("Ngày 4/8, Đại hội đảng bộ huyện Hương Sơn lần thứ XXII bế mạc.", ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-04")),
    ("Đại hội nông dân sản xuất giỏi lần thứ V diễn ra sôi nổi.", None),
    (
        "Đại hội đại biểu Hội LHPN VN, tỉnh Hà Tĩnh lần thứ XVII khai mạc.",
        ("Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh", 17, None, None),
    ),
    # a place or a number in brackets
    (
        "Ngày 9/8, Đại hội đại biểu MTTQ Việt Nam xã Kim Hoa (tỉnh Hà Tĩnh) lần thứ I, nhiệm kỳ 2025-2030 bế mạc.",
        ("Mặt trận Tổ quốc Việt Nam xã Kim Hoa", 1, "2025-2030", "2023-08-09"),
    ),
    (
        "Đại hội đại biểu Đảng bộ huyện Hương Sơn (khóa XXII), nhiệm kỳ 2020-2025 thành công.",
        ("Đảng bộ huyện Hương Sơn", 22, "2020-2025", None),
    ),
    (
        "Hội Nông dân huyện Hương Sơn tổ chức Đại hội lần thứ X nhiệm kỳ (2023-2028).",
        ("Hội Nông dân huyện Hương Sơn", 10, "2023-2028", None),
    ),
    ("Kết quả ĐHĐB Đảng bộ huyện Hương Sơn lần thứ 22.", ("Đảng bộ huyện Hương Sơn", 22, None, None)),
    (
        "Đại hội đại biểu Mặt trận Tổ quốc (MTTQ) Việt Nam huyện Hương Sơn lần thứ XXI, nhiệm kỳ 2024-2029.",
        ("Mặt trận Tổ quốc Việt Nam huyện Hương Sơn", 21, "2024-2029", None),
    ),
    (
        "Ngày 9/8, Đại hội đại biểu Đảng bộ huyện Hương Sơn (Hà Tĩnh) lần thứ XXII khai mạc.",
        ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-09"),
    ),
    ("Kết quả thực hiện Nghị quyết ĐH Đảng bộ thị xã Hồng Lĩnh lần thứ VI.", ("Đảng bộ thị xã Hồng Lĩnh", 6, None, None)),
    # whose it is stands before it
    (
        "Ngày 7/8, tại hội trường UBND xã Kim Hoa, Hội Nông dân xã Kim Hoa tổ chức Đại hội lần thứ IX.",
        ("Hội Nông dân xã Kim Hoa", 9, None, "2023-08-07"),
    ),
    (
        "Ngày 7/8, Hội Nông dân xã Kim Hoa tổ chức Đại hội đại biểu xã Kim Hoa lần thứ IX.",
        ("Hội Nông dân xã Kim Hoa", 9, None, "2023-08-07"),
    ),
    # sessions of it
    (
        "Chiều 3/8, Đại hội Đảng bộ huyện Hương Sơn lần thứ XXII bước vào phiên trù bị.",
        ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-03"),
    ),
    (
        "Chiều 3/8, Hội Nông dân tỉnh Hà Tĩnh tổ chức phiên làm việc thứ nhất Đại hội đại biểu lần thứ XI.",
        ("Hội Nông dân tỉnh Hà Tĩnh", 11, None, "2023-08-03"),
    ),
    # days of something else
    (
        "Ngày mai (6/8), Đại hội Đảng bộ huyện Hương Sơn lần thứ XXII sẽ tiếp tục làm việc.",
        ("Đảng bộ huyện Hương Sơn", 22, None, None),
    ),
    (
        "Ngày 2/8, tỉnh tổ chức họp báo về Đại hội đại biểu Phụ nữ tỉnh Hà Tĩnh lần thứ XVII.",
        ("Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh", 17, None, None),
    ),
    (
        "Ngày 2/8, Ban Thường vụ tổ chức duyệt lần cuối báo cáo trình Đại hội Đảng bộ huyện Hương Sơn lần thứ XXII.",
        ("Đảng bộ huyện Hương Sơn", 22, None, None),
    ),
    # a parent between the unit and the number, with or without brackets
    (
        "Nghị quyết Đại hội Đảng bộ xã Sơn Kim 1, tỉnh Hà Tĩnh lần thứ XXI, nhiệm kỳ 2020-2025 nêu rõ.",
        ("Đảng bộ xã Sơn Kim 1", 21, "2020-2025", None),
    ),
    (
        "Ngày 3/8, Đại hội đại biểu Hội Nông dân xã Sơn Kim 1, huyện Hương Sơn, tỉnh Hà Tĩnh, lần thứ VI bế mạc.",
        ("Hội Nông dân xã Sơn Kim 1", 6, None, "2023-08-03"),
    ),
    (
        "Ngày 3/8, Đại hội Đảng bộ huyện Hương Sơn, tỉnh Hà Tĩnh khai mạc, sau kỳ họp lần thứ VI của HĐND.",
        ("Đảng bộ huyện Hương Sơn", None, None, "2023-08-03"),
    ),
    # a unit in the name of somebody else
    ("Sáng 3/8, Hội Cựu giáo chức huyện Hương Sơn tổ chức Đại hội đại biểu lần thứ III.", None),
    (
        "Sáng 3/8, huyện Hương Sơn tổ chức Đại hội đại biểu lần thứ XXII.",
        ("Đảng bộ huyện Hương Sơn", 22, None, "2023-08-03"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_congress_has_its_body_number_term_and_day(read, text, expected):
    found = [one for one in read(text, on=DAY).events if one.kind == "congress"]
    assert [(one.body, one.ordinal, one.term, one.date) for one in found] == ([expected] if expected else [])


def test_the_last_day_of_a_year_is_of_that_year(read):
    text = "Sáng 30/12, Hội Nông dân tỉnh Hà Tĩnh tổ chức Đại hội đại biểu lần thứ I."
    assert [one.date for one in read(text, on="2025-12-31").events] == ["2025-12-30"]


def test_a_conference_that_takes_place_is_of_the_committee_named_behind(read):
    text = (
        "Tại Hội nghị lần thứ nhất diễn ra tối nay, Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XIX bầu Bí thư."
    )
    assert [(one.body, one.ordinal) for one in read(text).events] == [("Tỉnh ủy Hà Tĩnh", 1)]


def test_the_number_of_a_committee_may_stand_in_brackets_behind_its_conference(read):
    text = "Sáng 4/7, Huyện ủy Hương Sơn tổ chức hội nghị lần thứ 5 (khóa XXII) bàn việc cán bộ."
    assert [(one.ordinal, one.term) for one in read(text).events] == [(5, "khóa XXII")]


def test_a_numbered_conference_is_one_on_whatever_day_it_is_spoken_of(read):
    text = (
        "Chiều 27/10/2020, Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XIX tổ chức Hội nghị lần thứ nhất. Ngày "
        "28/10/2020, kết quả Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh khóa XIX được công bố."
    )
    assert [one.date for one in read(text).events] == ["2020-10-27"]


def test_days_joined_by_a_stroke_begin_with_the_first(read):
    text = "Đại hội Hội Nông dân tỉnh Hà Tĩnh lần thứ X diễn ra vào 3 - 4/10/2018."
    assert [one.date for one in read(text).events] == ["2018-10-03"]


def test_a_short_name_of_a_congress_of_an_organisation_is_no_other_congress(read):
    text = (
        "Đại hội đại biểu Phụ nữ tỉnh Hà Tĩnh lần thứ XVII diễn ra ngày 5/8/2023. Sau một ngày, Đại hội đại "
        "biểu tỉnh Hà Tĩnh lần thứ XVII đã thành công."
    )
    assert [one.body for one in read(text).events] == ["Hội Liên hiệp Phụ nữ tỉnh Hà Tĩnh"]


def test_the_congress_whose_resolution_was_carried_out_is_the_one_before(read):
    text = (
        "Sáng 3/8/2025, Đại hội đại biểu Đảng bộ tỉnh Hà Tĩnh khai mạc. Nhiệm kỳ qua, tỉnh đã thực hiện Nghị "
        "quyết Đại hội Đảng bộ tỉnh lần thứ XIX."
    )
    assert [(one.ordinal, one.date) for one in read(text).events] == [(None, "2025-08-03"), (19, None)]


def test_delegates_may_be_told_before_the_congress(read):
    text = (
        "Dự Đại hội có 210 đại biểu chính thức trong tổng số 6.400 đảng viên.\n"
        "Đại hội đại biểu Đảng bộ huyện Hương Sơn lần thứ XXII khai mạc sáng nay."
    )
    assert {(one.subject, one.variable, one.value) for one in read(text).figures} == {
        ("Đảng bộ huyện Hương Sơn", "delegates", 210.0),
        ("Đảng bộ huyện Hương Sơn", "party_members", 6400.0),
    }
    of_women = text.replace("Dự", "Đại hội Hội Nông dân huyện bế mạc. Dự")
    assert not read(of_women).figures


@pytest.mark.parametrize("name", ["Hội đồng nhân dân (HĐND) huyện", "HĐND huyện"])
def test_a_short_form_in_brackets_is_part_of_the_name_of_a_council(read, name):
    text = f"Sáng 4/7/2023, {name} khai mạc Kỳ họp thứ 9. Dự kỳ họp có đại biểu huyện Hương Sơn."
    assert [one.body for one in read(text, url="https://hatinh.gov.vn/a").events] == [
        "Hội đồng nhân dân huyện Hương Sơn"
    ]


def test_a_history_of_congresses_names_its_organisation_once(read):
    text = (
        "Hướng tới Đại hội Đảng bộ huyện Hương Sơn lần thứ XX (nhiệm kỳ 2010-2015), xin giới thiệu.\n"
        "* Đại hội lần thứ I (nhiệm kỳ 1961 - 1963), diễn ra từ ngày 3 đến 5/3/1961.\n"
        "- Đại hội đại biểu lần thứ II, nhiệm kỳ 1963 - 1965: bầu 21 ủy viên.\n"
        "Hội Làm vườn tổ chức Đại hội lần thứ III, nhiệm kỳ 2008-2013."
    )
    found = [(one.body, one.ordinal, one.term, one.date) for one in read(text).events]
    assert found == [
        ("Đảng bộ huyện Hương Sơn", 20, "2010-2015", None),
        ("Đảng bộ huyện Hương Sơn", 1, "1961-1963", "1961-03-03"),
        ("Đảng bộ huyện Hương Sơn", 2, "1963-1965", None),
    ]
    assert not read(text[text.index("*") :]).events


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tại Hội nghị lần thứ 21, Tỉnh ủy Hà Tĩnh bầu bổ sung ông A vào Ban Thường vụ, nhiệm kỳ 2020 - 2025.", "2020-2025"),
        ("Sáng 3/8, Ban Chấp hành Đảng bộ tỉnh Hà Tĩnh họp bất thường, bầu Bí thư nhiệm kỳ 2010-2015.", "2010-2015"),
        ("Sáng 3/8, Tỉnh ủy Hà Tĩnh tổ chức hội nghị bất thường để bầu Phó Bí thư nhiệm kỳ 2015– 2020.", "2015-2020"),
        ("Tỉnh ủy Hà Tĩnh tổ chức hội nghị bất thường (khóa XV) để bầu Phó Bí thư nhiệm kỳ 2015 - 2020.", "khóa XV"),
        ("Sáng 3/8, Tỉnh ủy Hà Tĩnh tổ chức hội nghị bầu bổ sung ủy viên, nhiệm kỳ 2020-2025.", None),
    ],
)  # fmt: skip
def test_a_numbered_conference_that_elects_has_the_term_of_the_posts(read, text, expected):
    assert [one.term for one in read(text).events] == [expected]


LINES = [
    # the party organisation of the head
    ("Đại hội lần thứ V được tổ chức vào năm 1969 tại xóm Trại.", [("Đảng bộ huyện Hương Sơn", 5, "1969")]),
    (
        "2. Đại hội lần thứ VI (từ ngày 8 đến ngày 10/4/1972) bầu 25 ủy viên.",
        [("Đảng bộ huyện Hương Sơn", 6, "1972-04-08")],
    ),
    (
        "Đại hội lần thứ VII khai mạc vào ngày 5-6-1975 ở Phố Châu.",
        [("Đảng bộ huyện Hương Sơn", 7, "1975-06-05")],
    ),
    # neither number nor day of one, the party's, another's
    ("Đại hội lần thứ V là dấu mốc lớn.", []),
    ("Đại hội lần thứ VI của Đảng mở ra thời kỳ đổi mới.", [("Đảng Cộng sản Việt Nam", 6, None)]),
    ("Câu lạc bộ thơ tổ chức Đại hội lần thứ V vào năm 1999.", []),
]
NAMELESS = "Đại hội Đảng bộ huyện lần thứ IV bầu 11 ủy viên.\nĐại hội lần thứ V (năm 1969) bầu 15 ủy viên."


HISTORY = "Lịch sử Đảng bộ huyện Hương Sơn\n\nĐại hội lần thứ IV (năm 1966) bầu 19 ủy viên.\n"
NO_HISTORY = [
    # of the party, told in the history of a commune
    "Lịch sử Đảng bộ xã Sơn Tây\nĐại hội lần thứ III tổ chức tháng 9/1960 tại Hà Nội. Đại hội lần thứ VI (tháng "
    "12/1986) mở đầu đổi mới.",
    "Lịch sử Đảng bộ xã Sơn Tây\nĐại hội lần thứ III họp tháng 9/1960.\nĐại hội lần thứ VI (tháng 12/1986).",
    # of an association
    "Đảng bộ xã Sơn Tây chúc mừng Hội Doanh nghiệp trẻ. Đại hội lần thứ II được tổ chức ngày 12/5/2019 tại khách "
    "sạn với 200 doanh nhân.",
    "Đảng bộ xã Sơn Tây\nCông ty Chè họp cổ đông.\nĐại hội lần thứ II (năm 2018).\nĐại hội lần thứ III (năm 2023).",
    # numbers that do not rise, a head that tells more
    "Đảng bộ xã Sơn Tây\nĐại hội lần thứ V (năm 1999).\nĐại hội lần thứ II (năm 2003).",
    "Đảng bộ xã Sơn Tây vào vụ\nĐại hội lần thứ IV (năm 1999).\nĐại hội lần thứ V (năm 2003).",
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_the_congresses_of_a_history_are_those_of_the_organisation_at_its_head(read, line, expected):
    found = [(one.body, one.ordinal, one.date) for one in read(HISTORY + line).events if one.ordinal != 4]
    assert found == expected


@pytest.mark.parametrize("text", NO_HISTORY)
def test_congresses_under_the_name_of_an_organisation_may_be_of_others(read, text):
    assert not read(text).events


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội Đảng bộ xã Sơn Tây lần thứ II thành công. Đại hội lần thứ VI (tháng 12/1986) mở đầu đổi mới.",
        "Mừng Đại hội Đảng bộ xã Sơn Tây lần thứ II, Hội Làm vườn họp. Đại hội lần thứ VI họp năm 2019.",
    ],
)
def test_a_congress_told_behind_another_may_be_of_others(read, text):
    assert [one.ordinal for one in read(text).events] == [2]


def test_the_congresses_of_a_history_of_nobody_are_not_listed(read):
    assert [one.ordinal for one in read(NAMELESS).events] == [4]


def test_the_congress_of_an_association_without_its_unit_is_nobodys(read):
    text = (
        "Đến nay 64/64 xã trong tỉnh đã tổ chức xong Đại hội đại biểu Hội Nông dân lần thứ I. "
        "Hội Nông dân xã Sơn Tây ra mắt."
    )
    assert not read(text).events


def test_an_association_holds_its_congress_beside_the_name_of_its_province(read):
    text = "Hội Nông dân xã Sơn Tây, tỉnh Hà Tĩnh tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030."
    assert [(one.body, one.ordinal) for one in read(text).events] == [("Hội Nông dân xã Sơn Tây", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sáng 12/8/2025, 150 đảng viên xã Sơn Tây (Hà Tĩnh) tham dự Đại hội Đảng bộ lần thứ I.",
            [("Đảng bộ xã Sơn Tây", 1, "2025-08-12")],
        ),
        ("Sáng 12/8/2025, đảng viên xã Sơn Tây và xã Kim Hoa dự Đại hội Đảng bộ lần thứ I.", []),
        ("Sáng 12/8/2025, lãnh đạo tỉnh Hà Tĩnh dự Đại hội Đảng bộ lần thứ I.", []),
        (
            "Ngày 5/7/2025, xã bầu đoàn đi dự Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX.",
            [("Đảng bộ tỉnh Hà Tĩnh", 20, None)],
        ),
    ],
)
def test_a_congress_without_its_body_is_that_of_the_one_commune_of_its_sentence(read, text, expected):
    assert [(one.body, one.ordinal, one.date) for one in read(text).events] == expected


PARTY = "Đảng Cộng sản Việt Nam"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị quyết Đại hội XIII của Đảng và XIX của Đảng bộ tỉnh Hà Tĩnh", [13]),
        ("Góp ý văn kiện trình Đại hội lần thứ XIV của Đảng, XX của tỉnh.", [14]),
        ("Góp ý văn kiện trình Đại hội lần thứ XIV của Đảng, IX của Đoàn xã.", [14]),
        ("Nghị quyết Đại hội XIII của Đảng, XIX Đảng bộ tỉnh và X của Quốc hội.", [13]),
        ("Nghị quyết Đại hội XIII của Đảng và V, VI của Đảng bộ tỉnh.", [13]),
        ("Từ Đại hội XIII của Đảng, XIX là số đẹp.", [13]),
        ("Đại hội Đảng lần thứ XXI mừng công.", []),
        ("Văn kiện Đại hội toàn quốc lần thứ VI, VII và VIII của Đảng.", [6, 7, 8]),
    ],
)
def test_the_party_has_no_more_congresses_than_it_held(read, text, expected):
    assert [one.ordinal for one in read(text).events if one.body == PARTY] == expected
