"""Terms and congresses go to the body that they are of; a category of a page is no event."""

import pytest

OLD = "2024-03-10"

TERMS = [
    # years and numbers of another council are not borrowed
    ("HĐND xã Gung Ré tổ chức kỳ họp thứ 5. Trước đó HĐND huyện Di Linh nhiệm kỳ 2021-2026 đã họp.", None),
    ("HĐND TP Đà Lạt khai mạc kỳ họp thứ 8. Nguyên Chủ tịch HĐND tỉnh Lâm Đồng nhiệm kỳ 2016-2021 dự.", None),
    ("Kỳ họp thứ 3 HĐND phường Lộc Phát bầu Chủ tịch UBND. Đại biểu HĐND tỉnh Lâm Đồng khóa X dự.", None),
    # the years that the text gives the number of its term
    (
        "HĐND tỉnh Lâm Đồng khóa X họp kỳ thứ 15. Đại biểu HĐND tỉnh Lâm Đồng khóa X, nhiệm kỳ 2021-2026 dự.",
        "2021-2026",
    ),
    ("HĐND tỉnh Lâm Đồng khóa X họp kỳ thứ 15. Chủ tịch HĐND khóa IX, nhiệm kỳ 2016-2021 dự.", "khóa X"),
    ("HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG\nKHÓA X - KỲ HỌP THỨ 15", "khóa X"),
    # that of a post named after it, or with it
    ("Kỳ họp bất thường của HĐND tỉnh Lâm Đồng bãi nhiệm đại biểu HĐND tỉnh khóa X.", None),
    ("HĐND tỉnh Lâm Đồng khóa X họp kỳ thứ 15, cho thôi đại biểu HĐND tỉnh khóa IX.", "khóa X"),
    ("Tại Kỳ họp thứ 9, khóa 7, HĐND tỉnh Lâm Đồng thông qua 8 nghị quyết.", "khóa 7"),
    # its own, and what is said of all councils
    ("HĐND tỉnh Lâm Đồng khóa X họp kỳ thứ 15. Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 dự.", "khóa X"),
    ("HĐND xã Gung Ré tổ chức kỳ họp thứ 5, bầu Chủ tịch UBND xã nhiệm kỳ 2021-2026.", "2021-2026"),
    ("HĐND xã Gung Ré tổ chức kỳ họp thứ 5. Đây là HĐND các cấp nhiệm kỳ 2021-2026.", "2021-2026"),
]


# The term of another body, or of a post, that the words of an event are followed by.
OF_OTHERS = [
    ("Hội nghị Trung ương 10 giới thiệu nhân sự Quốc hội khóa XV.", [None]),
    ("Hội nghị Trung ương 10 (khóa XIII) giới thiệu nhân sự Quốc hội khóa XV.", ["khóa XIII"]),
    ("Hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh Lâm Đồng bàn nhân sự HĐND tỉnh khóa X.", [None]),
    ("Hội nghị Ban Chấp hành Đảng bộ tỉnh Lâm Đồng khóa XI lần thứ 12 bàn nhân sự.", ["khóa XI"]),
    ("Kỳ họp thứ 5, HĐND tỉnh Lâm Đồng cho thôi đại biểu Quốc hội khóa XV.", [None]),
    ("Ông trúng cử đại biểu Quốc hội, được bầu làm Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016-2021.", []),
    ("Ứng cử đại biểu HĐND tỉnh Lâm Đồng, Bí thư Huyện ủy Di Linh nhiệm kỳ 2020-2025 hứa 3 việc.", []),
    # that of the posts it fills, told before it
    (
        "Ông Lê Văn Nam được bầu làm Bí thư Tỉnh ủy Lâm Đồng nhiệm kỳ 2020-2025 với 100% phiếu, tại Hội nghị "
        "lần thứ nhất Ban Chấp hành Đảng bộ tỉnh.",
        ["2020-2025"],
    ),
    (
        "Tại Đại hội Đoàn TNCS Hồ Chí Minh tỉnh Lâm Đồng lần thứ XI, anh Lê Văn Nam được chỉ định làm Bí thư "
        "Tỉnh đoàn nhiệm kỳ 2022-2027.",
        ["2022-2027"],
    ),
    (
        "Ông Lê Văn Nam, được bầu làm Bí thư Huyện ủy nhiệm kỳ 2015-2020, nay là Phó Bí thư, dự và phát biểu tại "
        "Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ XI.",
        [None],
    ),
    ("Chào mừng Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ XI (2020 - 2025).", ["2020-2025"]),
    ("Bầu cử đại biểu Quốc hội và đại biểu HĐND các cấp nhiệm kỳ 2026-2031.", ["2026-2031"]),
    (
        "Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ XI bầu ông Lê Văn Nam, nguyên Bí thư Huyện ủy nhiệm kỳ 2010-2015.",
        [None],
    ),
    (
        "Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ XI bầu ông Lê Văn Nam làm Bí thư nhiệm kỳ 2020-2025.",
        ["2020-2025"],
    ),
]


@pytest.mark.parametrize(("text", "terms"), OF_OTHERS)
def test_an_event_has_not_the_term_of_others(read, text, terms):
    assert [event.term for event in read(text, on=OLD).events] == terms


@pytest.mark.parametrize(("text", "term"), TERMS)
def test_a_session_has_the_term_of_its_own_council(read, text, term):
    assert [event.term for event in read(text, on=OLD).events] == [term]


SHORT_NAMES = [
    ("Đại hội Công đoàn tỉnh Lâm Đồng lần thứ XI", "Liên đoàn Lao động tỉnh Lâm Đồng", 11),
    ("Đại hội đại biểu Phụ nữ tỉnh Lâm Đồng lần thứ XVI", "Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng", 16),
    ("Đại hội Nông dân huyện Di Linh lần thứ X", "Hội Nông dân huyện Di Linh", 10),
    ("Đại hội Cựu chiến binh xã Gung Ré lần thứ VII", "Hội Cựu chiến binh xã Gung Ré", 7),
    ("Đại hội Đoàn tỉnh Lâm Đồng lần thứ XI", "Tỉnh đoàn Lâm Đồng", 11),
    ("Đại hội Đoàn huyện Di Linh lần thứ XX", "Huyện đoàn Di Linh", 20),
    ("Đại hội Đoàn toàn quốc lần thứ XII", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", 12),
    ("Đại hội Phụ nữ toàn quốc lần thứ XIII", "Hội Liên hiệp Phụ nữ Việt Nam", 13),
]


@pytest.mark.parametrize(("text", "body", "ordinal"), SHORT_NAMES)
def test_a_congress_is_known_by_the_short_name_of_its_organisation(read, text, body, ordinal):
    found = read(f"Đại biểu dự {text} đã về đông đủ.", on=OLD).events
    assert [(event.kind, event.body, event.ordinal) for event in found] == [("congress", body, ordinal)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Hồ Văn Cố là chính khách.\n\nNgười Lâm Đồng\nBầu cử Quốc hội Việt Nam khóa I\nMất năm 1998", 0),
        ("Hồ Văn Cố là chính khách.\n\n- Người Lâm Đồng\n- Bầu cử đại biểu Quốc hội khóa I", 0),
        ("Thể loại: Bầu cử Quốc hội Việt Nam khóa XIV | Chính khách Việt Nam", 0),
        ("Cử tri đi bầu.\nBầu cử đại biểu Quốc hội khóa XV là ngày hội.", 1),
        ("Bầu cử đại biểu Quốc hội khóa XV: những điều cần biết", 1),
    ],
)
def test_a_category_at_the_foot_of_a_page_is_no_election(read, text, number):
    assert len(read(text, on=OLD).events) == number


def test_a_youth_union_is_called_by_its_middle_name_too(read):
    (event,) = read("Đại hội đại biểu Đoàn Thanh niên huyện Di Linh lần thứ XX thành công.", on=OLD).events
    assert (event.body, event.ordinal) == ("Huyện đoàn Di Linh", 20)


@pytest.mark.parametrize("printed", ["Khóa XII, nhiệm kỳ 2021-2026", "Kỳ họp thứ 9", "Nhiệm kỳ 2021-2026"])
def test_a_word_of_sessions_in_capitals_is_no_name_of_a_unit(read, printed):
    text = f"Ngày 20/4, tại hội trường xã Gung Ré, HĐND xã tổ chức kỳ họp thứ 9, HĐND xã {printed} bế mạc."
    assert {event.body for event in read(text, on=OLD).events} == {"Hội đồng nhân dân xã Gung Ré"}


@pytest.mark.parametrize(
    "told",
    [
        "Đại hội Đảng bộ Quân sự tỉnh lần thứ I, nhiệm kỳ 2025-2030 thành công.",
        "Đại hội Đoàn TNCS Hồ Chí Minh nhiệm kỳ 2022-2027 thành công.",
        "Ủy ban bầu cử các xã báo cáo kết quả cuộc bầu cử đại biểu HĐND xã nhiệm kỳ 2021-2026.",
    ],
)
def test_an_event_of_nobody_is_not_listed(read, told):
    assert not read(told, on=OLD).events


def test_the_election_of_a_council_is_told_beside_the_name_of_its_commune(read):
    text = "Ủy ban bầu cử xã Gung Ré báo cáo kết quả cuộc bầu cử đại biểu HĐND xã nhiệm kỳ 2021-2026."
    assert [event.body for event in read(text, on=OLD).events] == ["Hội đồng nhân dân xã Gung Ré"]


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("Thực hiện chỉ đạo của Huyện ủy Di Linh, Đảng ủy xã Gung Ré", "Đảng ủy xã Gung Ré"),
        ("Theo kế hoạch của UBND huyện Di Linh, UBND xã Gung Ré", "Ủy ban nhân dân xã Gung Ré"),
        ("UBND huyện Di Linh, UBND xã Gung Ré", "Ủy ban nhân dân huyện Di Linh"),
    ],
)
def test_whose_order_is_carried_out_holds_no_conference(read, who, body):
    (event,) = read(f"Ngày 20/4, {who} tổ chức hội nghị về đất đai.", on=OLD).events
    assert event.body == body


def test_who_reads_the_opening_address_has_spoken(read):
    text = (
        "Ngày 20/4, Đảng bộ xã Gung Ré tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.\n"
        "Đọc diễn văn khai mạc đại hội, ông Phạm Đình Khuê cho hay đây là sự kiện lớn."
    )
    (event,) = read(text, on=OLD).events
    assert [(part.role, part.person) for part in event.participants] == [("spoke", "Phạm Đình Khuê")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Đại hội Đảng bộ tỉnh Tuyên Quang lần thứ XVII, nhiệm kỳ 2020-2025 đã thành công.", "08-0"),
        ("Kỳ họp thứ 15 HĐND tỉnh Tuyên Quang ngày 12/12/2023 đã thông qua nghị quyết.", "08-0"),
        # a city lay in the unit that has its name since 2025
        ("Đại hội Đảng bộ thành phố Huế lần thứ XII, nhiệm kỳ 2020-2025 đã thành công.", "474-0"),
        ("Kỳ họp thứ 21 HĐND thành phố Huế ngày 22/2/2025 đã thông qua nghị quyết.", "46-0"),
        ("Đại hội Đảng bộ tỉnh Tuyên Quang lần thứ I, nhiệm kỳ 2025-2030 đã thành công.", "08-20250701"),
    ],
)
def test_an_event_is_of_the_unit_that_had_the_name_then(read, text, unit):
    assert [event.unit_id for event in read(text, on="2025-10-15").events] == [unit]


def test_one_chairs_the_congress_named_behind_the_verb(read):
    text = "Ông Phạm Đình Khuê chủ trì Đại hội Đảng bộ xã Gung Ré và dự Đại hội Đảng bộ xã Sơn Điền."
    found = {event.body: [part.role for part in event.participants] for event in read(text, on=OLD).events}
    assert found == {"Đảng bộ xã Gung Ré": ["chaired"], "Đảng bộ xã Sơn Điền": []}
