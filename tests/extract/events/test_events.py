"""Congresses, council sessions, elections and conferences, with number, term and day."""

import pytest

OLD = "2023-05-10"
NEW = "2025-09-10"

# text, day, kind, body, ordinal, term, date, basis of the date
EVENTS = [
    (
        "Ngày 17/7/2025, Đảng bộ xã Nam Đàn tổ chức Đại hội đại biểu Đảng bộ xã Nam Đàn lần thứ I, nhiệm kỳ 2025 - 2030.",
        NEW,
        ("congress", "Đảng bộ xã Nam Đàn", 1, "2025-2030", "2025-07-17", "stated"),
    ),
    (
        "Mọi người phấn khởi chào mừng Đại hội Đảng bộ tỉnh Nghệ An lần thứ XX.",
        NEW,
        ("congress", "Đảng bộ tỉnh Nghệ An", 20, None, None, None),
    ),
    (
        "Nghị quyết Đại hội đại biểu Đảng bộ huyện Di Linh lần thứ XII, nhiệm kỳ 2020–2025 đã đi vào cuộc sống.",
        OLD,
        ("congress", "Đảng bộ huyện Di Linh", 12, "2020-2025", None, None),
    ),
    (
        "Cả xã thi đua lập thành tích chào mừng Đại hội lần thứ XIV của Đảng.",
        NEW,
        ("congress", "Đảng Cộng sản Việt Nam", 14, None, None, None),
    ),
    (
        "Văn kiện Đại hội XIII của Đảng nêu rõ điều này.",
        OLD,
        ("congress", "Đảng Cộng sản Việt Nam", 13, None, None, None),
    ),
    (
        "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng đã thành công.",
        OLD,
        ("congress", "Đảng Cộng sản Việt Nam", 13, None, None, None),
    ),
    (
        "Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII được quán triệt.",
        OLD,
        ("congress", "Đảng Cộng sản Việt Nam", 13, None, None, None),
    ),
    (
        "Đại hội đại biểu MTTQ Việt Nam xã Nam Đàn lần thứ I, nhiệm kỳ 2025-2030 thành công tốt đẹp.",
        NEW,
        ("congress", "Mặt trận Tổ quốc Việt Nam xã Nam Đàn", 1, "2025-2030", None, None),
    ),
    (
        "Sáng 15/3/2023, HĐND huyện Di Linh khóa XI tổ chức kỳ họp thứ 9.",
        OLD,
        ("council_session", "Hội đồng nhân dân huyện Di Linh", 9, "khóa XI", "2023-03-15", "stated"),
    ),
    (
        "Kỳ họp thứ 14, HĐND huyện Di Linh khóa XI, nhiệm kỳ 2021-2026 xem xét nhiều nội dung.",
        OLD,
        ("council_session", "Hội đồng nhân dân huyện Di Linh", 14, "2021-2026", None, None),
    ),
    (
        "Ngày 9/5, tại kỳ họp thứ mười bốn HĐND tỉnh Lâm Đồng nhiệm kỳ 2021-2026, các đại biểu chất vấn.",
        OLD,
        ("council_session", "Hội đồng nhân dân tỉnh Lâm Đồng", 14, "2021-2026", "2023-05-09", "inferred"),
    ),
    (
        "HĐND xã Nam Đàn tổ chức kỳ họp thứ nhất, nhiệm kỳ 2021 - 2026.",
        NEW,
        ("council_session", "Hội đồng nhân dân xã Nam Đàn", 1, "2021-2026", None, None),
    ),
    (
        "Sáng nay, HĐND TP Đà Nẵng họp kỳ họp bất thường.",
        OLD,
        ("council_session", "Hội đồng nhân dân thành phố Đà Nẵng", None, None, OLD, "inferred"),
    ),
    (
        "Cử tri cả nước đi bầu cử đại biểu Quốc hội khóa XV.",
        OLD,
        ("election", "Quốc hội", None, "khóa XV", None, None),
    ),
    (
        "Công tác chuẩn bị bầu cử đại biểu HĐND tỉnh Lâm Đồng nhiệm kỳ 2021-2026 đã xong.",
        OLD,
        ("election", "Hội đồng nhân dân tỉnh Lâm Đồng", None, "2021-2026", None, None),
    ),
    (
        "Chiều 9/9, Ban Thường vụ Tỉnh ủy Nghệ An tổ chức hội nghị bàn công tác cán bộ.",
        NEW,
        ("conference", "Tỉnh ủy Nghệ An", None, None, "2025-09-09", "inferred"),
    ),
    (
        "Ngày 8/5/2023, UBND huyện Di Linh tổ chức hội nghị trực tuyến về cải cách hành chính.",
        OLD,
        ("conference", "Ủy ban nhân dân huyện Di Linh", None, None, "2023-05-08", "stated"),
    ),
    # the term of the posts that a session fills is the council's
    (
        "Sáng 5/5, HĐND tỉnh Lâm Đồng tổ chức kỳ họp thứ 12. Các đại biểu đã bầu ông Phạm Đình Khuê làm Phó Chủ tịch "
        "UBND tỉnh nhiệm kỳ 2021-2026.",
        OLD,
        ("council_session", "Hội đồng nhân dân tỉnh Lâm Đồng", 12, "2021-2026", "2023-05-05", "inferred"),
    ),
    (
        "HĐND tỉnh Lâm Đồng tổ chức kỳ họp thứ 12. Ông Phạm Đình Khuê từng là Ủy viên BCH Đảng bộ tỉnh, nhiệm kỳ 2015-2020.",
        OLD,
        ("council_session", "Hội đồng nhân dân tỉnh Lâm Đồng", 12, None, None, None),
    ),
    # the council is the one beside the session, or the one named before
    (
        "HĐND huyện Di Linh vừa họp và bầu ông Phạm Đình Khuê giữ chức Phó Chủ tịch UBND huyện.",
        OLD,
        ("council_session", "Hội đồng nhân dân huyện Di Linh", None, None, None, None),
    ),
    (
        "Cử tri kiến nghị với HĐND huyện Di Linh nhiều việc. Tại kỳ họp thứ 8, các việc ấy đã được giải trình.",
        OLD,
        ("council_session", "Hội đồng nhân dân huyện Di Linh", 8, None, None, None),
    ),
    (
        "Trước đó, tại kỳ họp HĐND tỉnh thứ 11, tỉnh Lâm Đồng đã thông qua bảng giá đất.",
        OLD,
        ("council_session", "Hội đồng nhân dân tỉnh Lâm Đồng", 11, None, None, None),
    ),
    # congresses with the number before the body, of agencies, of a unit alone
    (
        "Nghị quyết Đại hội XI Đảng bộ tỉnh Lâm Đồng đã đi vào cuộc sống.",
        OLD,
        ("congress", "Đảng bộ tỉnh Lâm Đồng", 11, None, None, None),
    ),
    (
        "Tại Đại hội đại biểu tỉnh Lâm Đồng (lần thứ IX), ông Phạm Đình Khuê trúng cử.",
        OLD,
        ("congress", "Đảng bộ tỉnh Lâm Đồng", 9, None, None, None),
    ),
    (
        "Đại hội đại biểu Đảng bộ Bộ Tài chính lần thứ XXV, nhiệm kỳ 2020-2025 diễn ra tại Hà Nội.",
        OLD,
        ("congress", "Đảng bộ Bộ Tài chính", 25, "2020-2025", None, None),
    ),
    (
        "Đại hội Đảng bộ Quân sự tỉnh Lâm Đồng lần thứ XI, nhiệm kỳ 2020-2025 thành công.",
        OLD,
        ("congress", "Đảng bộ Quân sự tỉnh Lâm Đồng", 11, "2020-2025", None, None),
    ),
    (
        "Đảng bộ Cơ quan Tạp chí Mùa Xuân tổ chức Đại hội lần thứ III.",
        OLD,
        ("congress", "Đảng bộ Cơ quan Tạp chí Mùa Xuân", 3, None, None, None),
    ),
    (
        "Đại hội Đảng bộ Ban Dân vận Tỉnh ủy Lâm Đồng lần thứ II khai mạc.",
        OLD,
        ("congress", "Đảng bộ Ban Dân vận Tỉnh ủy Lâm Đồng", 2, None, None, None),
    ),
    (
        "Đại hội đại biểu Đảng bộ UBND tỉnh Lâm Đồng lần thứ I, nhiệm kỳ 2025-2030 khai mạc.",
        NEW,
        ("congress", "Đảng bộ Ủy ban nhân dân tỉnh Lâm Đồng", 1, "2025-2030", None, None),
    ),
    (
        "Sáng 17/8, xã Nam Đàn (tỉnh Nghệ An) tổ chức Đại hội đại biểu Đảng bộ lần thứ I, nhiệm kỳ 2025-2030.",
        NEW,
        ("congress", "Đảng bộ xã Nam Đàn", 1, "2025-2030", "2025-08-17", "inferred"),
    ),
    (
        "Đại hội đại biểu Hội Nông dân Việt Nam xã Nam Đàn lần thứ I, nhiệm kỳ 2025-2030 thành công tốt đẹp.",
        NEW,
        ("congress", "Hội Nông dân xã Nam Đàn", 1, "2025-2030", None, None),
    ),
    # a congress is of the term for which it elects
    (
        "Ngày 30/1/2021, Đại hội đại biểu toàn quốc lần thứ XIII của Đảng bầu bà làm Ủy viên Ban Chấp hành "
        "Trung ương Đảng, nhiệm kỳ 2021-2026.",
        OLD,
        ("congress", "Đảng Cộng sản Việt Nam", 13, "2021-2026", "2021-01-30", "stated"),
    ),
    (
        "Đại hội Đảng toàn quốc lần thứ X (tháng 4/2006) bầu Ban Chấp hành Trung ương.",
        OLD,
        ("congress", "Đảng Cộng sản Việt Nam", 10, None, "2006-04", "stated"),
    ),
    # conferences with a number, without a day, of the first of several bodies, in a house
    (
        "Hội nghị lần thứ 8 Ban Chấp hành Trung ương Hội Nông dân Việt Nam khóa VII bàn về giống lúa.",
        OLD,
        ("conference", "Hội Nông dân Việt Nam", 8, "khóa VII", None, None),
    ),
    (
        "Hội nghị lần thứ 3 Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam bàn về tiền lương.",
        OLD,
        ("conference", "Tổng Liên đoàn Lao động Việt Nam", 3, None, None, None),
    ),
    (
        "Hội nghị Ban Thường vụ Tỉnh ủy Lâm Đồng lần thứ 40, nhiệm kỳ 2020-2025 bàn về quy hoạch.",
        OLD,
        ("conference", "Tỉnh ủy Lâm Đồng", 40, "2020-2025", None, None),
    ),
    (
        "Hội nghị lần thứ 6 Ban Chấp hành Tỉnh ủy Lâm Đồng khóa 2020-2025 đã họp.",
        OLD,
        ("conference", "Tỉnh ủy Lâm Đồng", 6, "2020-2025", None, None),
    ),
    (
        "Huyện ủy Di Linh tổ chức hội nghị lần thứ 6, khóa XV, nhiệm kỳ 2020-2025.",
        OLD,
        ("conference", "Huyện ủy Di Linh", 6, "2020-2025", None, None),
    ),
    # the Front: its centre, its presidium, its standing board
    (
        "Hội nghị Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam lần thứ 11, khóa IX cho ý kiến.",
        OLD,
        ("conference", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", 11, "khóa IX", None, None),
    ),
    (
        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng tổ chức hội nghị góp ý dự án luật.",
        OLD,
        ("conference", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng", None, None, None, None),
    ),
    (
        "Hội nghị Ủy ban Mặt trận Tổ quốc (UBMTTQ) Việt Nam tỉnh Lâm Đồng (bất thường) lần thứ 7.",
        OLD,
        ("conference", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng", 7, None, None, None),
    ),
    (
        "(baolamdong.vn) - Ngày 4/5, Huyện ủy Di Linh tổ chức hội nghị về quy hoạch.",
        OLD,
        ("conference", "Huyện ủy Di Linh", None, None, "2023-05-04", "inferred"),
    ),
    (
        "Ủy ban MTTQ Việt Nam tỉnh Lâm Đồng tổ chức hội nghị hiệp thương lần thứ hai.",
        OLD,
        ("conference", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng", 2, None, None, None),
    ),
    (
        "Huyện học Nghị quyết Hội nghị lần thứ 5, 6 của Ban Chấp hành Trung ương Đảng khóa XII.",
        OLD,
        ("conference", "Ban Chấp hành Trung ương Đảng", 5, "khóa XII", None, None),
    ),
    (
        "Liên đoàn Lao động tỉnh Lâm Đồng tổ chức Hội nghị lần thứ 9, Ban Chấp hành khóa X.",
        OLD,
        ("conference", "Liên đoàn Lao động tỉnh Lâm Đồng", 9, "khóa X", None, None),
    ),
    (
        "Hội nghị Ban Chấp hành Đảng bộ huyện Di Linh đã bầu bà Lê Thị Hoa làm Bí thư nhiệm kỳ 2020-2025.",
        OLD,
        ("conference", "Huyện ủy Di Linh", None, "2020-2025", None, None),
    ),
    # a conference that elects, without a day
    (
        "Ông Phạm Đình Khuê làm Bí thư sau khi hội nghị Ban Chấp hành Đảng bộ huyện Di Linh bầu xong.",
        OLD,
        ("conference", "Huyện ủy Di Linh", None, None, None, None),
    ),
    # the term right behind a congress of the party
    (
        "Đảng viên học Nghị quyết Đại hội lần thứ XIII của Đảng, nhiệm kỳ 2021-2026.",
        OLD,
        ("congress", "Đảng Cộng sản Việt Nam", 13, "2021-2026", None, None),
    ),
    # congresses of the whole country
    (
        "Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XI bầu 145 ủy viên.",
        OLD,
        ("congress", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", 11, None, None, None),
    ),
    (
        "Nghị quyết Đại hội Hội Nông dân (HND) Việt Nam lần thứ VIII.",
        OLD,
        ("congress", "Hội Nông dân Việt Nam", 8, None, None, None),
    ),
    (
        "Nghị quyết Đại hội đại biểu toàn quốc Hội Người cao tuổi Việt Nam lần thứ V.",
        OLD,
        ("congress", "Hội Người cao tuổi Việt Nam", 5, None, None, None),
    ),
    (
        "Bà được cử tri bầu vào HĐND xã Gung Ré nhiệm kỳ 2021-2026.",
        OLD,
        ("election", "Hội đồng nhân dân xã Gung Ré", None, "2021-2026", None, None),
    ),
    # the number behind the council
    (
        "Kỳ họp chuyên đề HĐND tỉnh Lâm Đồng lần thứ 9 bàn về giá đất.",
        OLD,
        ("council_session", "Hội đồng nhân dân tỉnh Lâm Đồng", 9, None, None, None),
    ),
    (
        "HĐND phường Lộc Phát long trọng tổ chức kỳ họp Hội đồng nhân dân phường lần thứ Nhất khóa III.",
        OLD,
        ("council_session", "Hội đồng nhân dân phường Lộc Phát", 1, "khóa III", None, None),
    ),
    (
        "Tại Hội nghị lần thứ 22 Ban Chấp hành Đảng bộ tỉnh Lâm Đồng khóa XI, nhiều ý kiến được nêu.",
        OLD,
        ("conference", "Tỉnh ủy Lâm Đồng", 22, "khóa XI", None, None),
    ),
    (
        "Mới đây, Ban Thường vụ Huyện ủy Di Linh và UBND huyện đã tổ chức hội nghị trao quyết định về công tác cán bộ.",
        OLD,
        ("conference", "Huyện ủy Di Linh", None, None, None, None),
    ),
    (
        "Sáng 8/5, tại trụ sở Tỉnh ủy Lâm Đồng đã diễn ra hội nghị công bố quyết định của Bộ Chính trị.",
        OLD,
        ("conference", "Tỉnh ủy Lâm Đồng", None, None, "2023-05-08", "inferred"),
    ),
    (
        "Ban Chấp hành Đảng bộ huyện Di Linh khóa XV, nhiệm kỳ 2020-2025 tổ chức Hội nghị lần thứ 20.",
        OLD,
        ("conference", "Huyện ủy Di Linh", 20, "2020-2025", None, None),
    ),
    (
        "Sáng 8/4/2022, Hội nghị Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam nhóm họp, cử bà làm Phó Chủ "
        "tịch.",
        OLD,
        ("conference", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", None, None, "2022-04-08", "stated"),
    ),
    (
        "Đảng ủy xã Nam Đàn và Câu lạc bộ Sen Vàng đã tổ chức hội nghị giao lưu.",
        NEW,
        ("conference", "Đảng ủy xã Nam Đàn", None, None, None, None),
    ),
    (
        "Công an tỉnh Lâm Đồng tổ chức hội nghị sơ kết.",
        OLD,
        ("conference", "Công an tỉnh Lâm Đồng", None, None, None, None),
    ),
]


@pytest.mark.parametrize(("text", "on", "expected"), EVENTS)
def test_a_sentence_gives_its_event(read, text, on, expected):
    found = read(text, on=on).events
    assert [(one.kind, one.body, one.ordinal, one.term, one.date, one.date_basis) for one in found] == [
        expected
    ]


def test_the_unit_of_an_event_is_linked(read):
    (event,) = read("Đại hội Đảng bộ xã Nam Đàn lần thứ I khai mạc.", on=NEW).events
    assert (event.unit, event.unit_id, event.body_kind) == ("xã Nam Đàn", "17935-20250701", "dang-bo")


def test_an_event_of_the_centre_has_the_empty_unit(read):
    (event,) = read("Hướng tới Đại hội XIV của Đảng.", on=NEW).events
    assert (event.unit, event.unit_id) == ("", None)


def test_an_event_told_twice_is_one_and_is_completed(read):
    text = (
        "Xã Nam Đàn chuẩn bị Đại hội đại biểu Đảng bộ xã Nam Đàn lần thứ I. "
        "Đại hội đại biểu Đảng bộ xã Nam Đàn nhiệm kỳ 2025-2030 sẽ bầu 27 ủy viên."
    )
    assert [(one.kind, one.ordinal, one.term) for one in read(text, on=NEW).events] == [
        ("congress", 1, "2025-2030")
    ]


def test_congresses_of_two_numbers_are_two_events(read):
    text = "Từ Đại hội XII của Đảng đến Đại hội XIII của Đảng, huyện Di Linh đổi thay nhiều."
    assert [one.ordinal for one in read(text, on=OLD).events] == [12, 13]


def test_day_and_month_without_a_known_year_give_no_date(read):
    (event,) = read("Ngày 9/5, HĐND huyện Di Linh tổ chức kỳ họp thứ 9.").events
    assert (event.ordinal, event.date, event.date_basis) == (9, None, None)


def test_a_term_in_years_and_a_number_may_be_of_one_session(read):
    text = (
        "Kỳ họp thứ 9 HĐND huyện Di Linh khóa XI khai mạc. "
        "Kỳ họp thứ 9 HĐND huyện Di Linh nhiệm kỳ 2021-2026 bế mạc sau hai ngày."
    )
    assert [(one.ordinal, one.term) for one in read(text, on=OLD).events] == [(9, "2021-2026")]


def test_congresses_of_one_round_share_the_term_that_the_text_gives_to_one(read):
    text = (
        "Chiều 5/9, Đại hội Đảng bộ tỉnh Lâm Đồng lần thứ X, nhiệm kỳ 2015-2020 bế mạc. "
        "Cùng ngày, tại Đại hội Đảng bộ tỉnh Nghệ An, ông Phạm Đình Khuê được bầu lại. "
        "Tại Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XVIII, bà Lê Thị Hoa tái đắc cử Bí thư."
    )
    assert [(one.body, one.ordinal, one.term) for one in read(text, on="2015-09-06").events] == [
        ("Đảng bộ tỉnh Lâm Đồng", 10, "2015-2020"),
        ("Đảng bộ tỉnh Nghệ An", None, "2015-2020"),
        ("Đảng bộ tỉnh Hà Tĩnh", 18, "2015-2020"),
    ]


# What follows "Chiều 9/9, Tỉnh ủy Nghệ An tổ chức hội nghị.": who took part
PARTICIPANTS = [
    ("Đồng chí Trần Văn Khải, Phó Bí thư Tỉnh ủy chủ trì hội nghị.", {"Trần Văn Khải chaired"}),
    ("Phó Bí thư Tỉnh ủy Trần Văn Khải chủ trì.", {"Trần Văn Khải chaired"}),
    (
        "Chủ trì hội nghị có các đồng chí: Trần Văn Khải, Phó Bí thư Tỉnh ủy; Lê Thị Hoa, Phó Chủ tịch UBND tỉnh.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired"},
    ),
    (
        "Các đồng chí Trần Văn Khải, Phó Bí thư Tỉnh ủy và Lê Thị Hoa, Phó Chủ tịch UBND tỉnh đồng chủ trì hội nghị.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired"},
    ),
    (
        "Hội nghị diễn ra dưới sự chủ trì của Phó Bí thư Tỉnh ủy Trần Văn Khải.",
        {"Trần Văn Khải chaired"},
    ),
    ("Phát biểu chỉ đạo tại hội nghị, đồng chí Trần Văn Khải nêu 3 việc.", {"Trần Văn Khải spoke"}),
    ("Phát biểu khai mạc, Thiếu tướng Trần Văn Khải nêu 3 việc.", {"Trần Văn Khải spoke"}),
    ("Dự và phát biểu tại hội nghị, đồng chí Trần Văn Khải nêu 3 việc.", {"Trần Văn Khải spoke"}),
    (
        "Hội nghị diễn ra dưới sự chủ trì của ông Trần Văn Khải, Bí thư Tỉnh ủy và bà Lê Thị Hoa.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired"},
    ),
    (
        "Hội nghị diễn ra dưới sự chủ trì của ông Trần Văn Khải, ông Lê Văn Hậu ghi biên bản.",
        {"Trần Văn Khải chaired"},
    ),
    ("Phát biểu kết luận, Phó Bí thư Tỉnh ủy Trần Văn Khải nêu 3 việc.", {"Trần Văn Khải spoke"}),
    ("Tại hội nghị, ông Lê Văn Hậu đã phát biểu tham luận.", {"Lê Văn Hậu spoke"}),
    ("Ông Lê Văn Hậu chủ trì, phát biểu khai mạc hội nghị.", {"Lê Văn Hậu chaired", "Lê Văn Hậu spoke"}),
    ("Thay mặt Tỉnh ủy, bà Lê Thị Hoa điều hành hội nghị.", {"Lê Thị Hoa chaired"}),
    ("Cùng điều hành hội nghị có bà Lê Thị Hoa.", {"Lê Thị Hoa chaired"}),
    ("Bà Lê Thị Hoa điều hành các nội dung, chương trình hội nghị.", {"Lê Thị Hoa chaired"}),
    (
        "Hội nghị diễn ra dưới sự chủ tọa của đồng chí Trần Văn Khải, Bí thư; Lê Thị Hoa, Phó Bí thư.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired"},
    ),
    (
        "Chủ tịch HĐND tỉnh Trần Văn Khải, các Phó Chủ tịch HĐND tỉnh Lê Thị Hoa, Bùi Văn Tạo chủ trì hội nghị.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired", "Bùi Văn Tạo chaired"},
    ),
    ("Cùng chủ trì có Phó Bí thư Tỉnh ủy Lê Thị Hoa.", {"Lê Thị Hoa chaired"}),
    (
        "Hội nghị họp dưới sự chủ tọa của ông Trần Văn Khải - Bí thư; bà Lê Thị Hoa - Phó Bí thư.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired"},
    ),
    (
        "Hội nghị họp dưới sự chủ trì của ông Trần Văn Khải, Bí thư; bà Lê Thị Hoa, Phó Bí thư vắng mặt.",
        {"Trần Văn Khải chaired"},
    ),
    (
        "Chủ tịch HĐND tỉnh Trần Văn Khải và các Phó Chủ tịch HĐND tỉnh chủ trì hội nghị.",
        {"Trần Văn Khải chaired"},
    ),
    (
        "Hội nghị diễn ra dưới sự chủ trì của các đồng chí: Trần Văn Khải; Lê Thị Hoa, Phó Bí thư nghe ý kiến của "
        "bà Bùi Thị Tạo.",
        {"Trần Văn Khải chaired", "Lê Thị Hoa chaired"},
    ),
    ("Ông Lê Văn Hậu điều hành công ty.", set()),
    ("Hội nghị diễn ra dưới sự chủ trì của các ban ngành liên quan, ông Lê Văn Hậu dự.", set()),
    (
        "Ông Lê Văn Hậu đón đại biểu, ông Bùi Văn Tạo và bà Lê Thị Hoa chủ trì hội nghị.",
        {"Bùi Văn Tạo chaired", "Lê Thị Hoa chaired"},
    ),
    ("Chủ trì hội nghị từ sáng đến chiều rồi về thăm Lê Văn Hậu.", set()),
    ("Báo cáo kết quả, ông Lê Văn Hậu được khen.", set()),
    ("Phát biểu tại hội nghị khen ông Lê Văn Hậu.", set()),
    ("Bà Lê Thị Hoa, Chánh Văn phòng Tỉnh ủy trình bày báo cáo tóm tắt.", {"Lê Thị Hoa reported"}),
    ("Ông Lê Văn Hậu báo cáo kết quả công tác năm.", {"Lê Văn Hậu reported"}),
    ("Ông Lê Văn Hậu phát biểu tại lễ khởi công cầu mới.", set()),
    ("Ông Lê Văn Hậu giao Sở Tài chính chủ trì xây dựng đề án.", set()),
    ("Ông Lê Văn Hậu, người dân xã Nam Đàn, mong hội nghị bàn kỹ.", set()),
    ("Sở Tài chính chủ trì hội nghị với báo chí.", set()),
    ("Công an nghe ông Lê Văn Hậu trình bày sự việc.", set()),
    ("Báo cáo do bà Lê Thị Hoa trình bày, nêu rõ kết quả.", {"Lê Thị Hoa reported"}),
]


@pytest.mark.parametrize(("text", "expected"), PARTICIPANTS)
def test_who_chaired_reported_and_spoke_takes_part(read, text, expected):
    whole = "Chiều 9/9, Tỉnh ủy Nghệ An tổ chức hội nghị. " + text
    (event,) = read(whole, on=NEW).events
    assert {f"{one.person} {one.role}" for one in event.participants} == expected
    assert all(whole[slice(*one.span)] == one.person for one in event.participants)


def test_who_takes_part_far_from_the_words_for_the_only_event_is_in_it(read):
    text = "Chiều 9/9, Tỉnh ủy Nghệ An tổ chức hội nghị. " + "Trời có mưa. " * 400
    (event,) = read(text + "Ông Trần Văn Khải chủ trì hội nghị.", on=OLD).events
    assert [one.person for one in event.participants] == ["Trần Văn Khải"]


def test_a_part_is_in_the_event_of_its_kind(read):
    text = (
        "Sáng 8/9, HĐND tỉnh Nghệ An tổ chức kỳ họp thứ 30. Chiều 8/9, Tỉnh ủy Nghệ An tổ chức hội nghị. "
        "Phát biểu tại kỳ họp, ông Lê Văn Hậu nêu 3 việc."
    )
    session, conference = read(text, on=NEW).events
    assert [one.person for one in session.participants] == ["Lê Văn Hậu"]
    assert conference.participants == ()


NO_EVENT = [
    "Đại hội cổ đông thường niên Công ty Chè Gung Ré thông qua cổ tức.",
    "Đại hội Thể dục thể thao huyện Di Linh lần thứ IX khai mạc.",
    "Đại hội chi bộ thôn 4 diễn ra sáng nay.",
    "Đại hội Đảng bộ Đảng ủy lần thứ I khai mạc.",
    "Sáng nay, tỉnh Lâm Đồng, xã Gung Ré tổ chức Đại hội đại biểu lần thứ I.",
    "Ngày 8/5/2023, Chi bộ Sở Y tế tỉnh Lâm Đồng tổ chức hội nghị.",
    "Đại hội Phụ nữ xã lần thứ I khai mạc.",
    "Đại hội Đảng bộ Ban Tổ chức lần thứ II khai mạc.",
    "Bầu cử đại biểu HĐND xã nhiệm kỳ 2021-2026 diễn ra ngày 23/5/2021.",
    "Hội nghị về giá chè do UBND huyện Di Linh đề nghị, Công ty Chè chuẩn bị.",
    "Công ty tổ chức hội nghị khách hàng ngày 8/5/2023.",
    "Ông tham dự nhiều hội nghị ở huyện Di Linh.",
    "HĐND huyện Di Linh giám sát việc thu phí.",
    "Ủy viên Bộ Chính trị khóa XIII về thăm huyện Di Linh.",
    "Học sinh bầu cử lớp trưởng.",
    "Đảng ủy xã Gung Ré phân công cán bộ.",
    "Cử tri đề nghị UBND huyện Di Linh tổ chức hội nghị về giá chè.",
    "Sở Y tế tỉnh Lâm Đồng tham mưu UBND tỉnh Lâm Đồng tổ chức hội nghị.",
    "UBND huyện Di Linh tổ chức họp báo về vụ việc.",
    "Tại kỳ họp thứ 20, Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng đã xem xét kỷ luật.",
    "Trường Chính trị tỉnh Lâm Đồng tổ chức hội nghị viên chức.",
    "Tại Đại hội Đảng bộ tỉnh Lâm Đồng, ông Phạm Đình Khuê được bầu lại.",
    "Cán bộ huyện Di Linh bàn về Đại hội Đảng bộ lần thứ XV.",
    "Nội quy kỳ họp HĐND huyện Di Linh gồm 9 điều.",
    "Sáng 7/3, Hội Nông dân huyện Di Linh tổ chức họp mặt hội viên cũ.",
    "Ban tổ chức kỷ niệm ngày bầu Quốc hội tổ chức phiên họp thứ nhất.",
    "Thường trực HĐND huyện Di Linh giải quyết việc phát sinh giữa hai kỳ họp HĐND huyện.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_what_is_no_event_of_a_body_gives_none(read, text):
    assert read(text, on=OLD).events == ()


def test_each_of_the_congresses_of_the_party_that_one_went_to_is_told(read):
    text = "Ông dự Đại hội đại biểu toàn quốc lần thứ VII, VIII và IX của Đảng. Ông về hưu năm 2004."
    assert [event.ordinal for event in read(text, on=OLD).events] == [7, 8, 9]


def test_a_special_session_is_not_the_first_of_the_term(read):
    text = (
        "HĐND xã Gung Ré tổ chức kỳ họp bất thường bầu Chủ tịch UBND xã. "
        "Trước đó, tại kỳ họp thứ nhất, HĐND xã Gung Ré đã bầu ông Lê Văn Hậu."
    )
    assert [event.ordinal for event in read(text, on=OLD).events] == [None, 1]
    numbered = text.replace("thứ nhất", "thứ 5")
    assert [event.ordinal for event in read(numbered, on=OLD).events] == [5]


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("thứ Hai ngày 8/7/2024", None),
        ("thứ hai, ngày 8/7/2024", None),
        ("thứ Bảy (8/6/2024)", None),
        ("(khóa XV) thứ Tư ngày 8/5/2024", None),
        ("lần thứ Hai ngày 8/7/2024", 2),
        ("thứ 15 ngày 8/7/2024", 15),
        ("thứ mười hai ngày 8/7/2024", 12),
    ],
)
def test_a_day_of_the_week_behind_a_council_is_no_number_of_a_session(read, day, number):
    (event,) = read(f"Phiên họp HĐND tỉnh Nghệ An {day} bàn về giá đất.").events
    assert event.ordinal == number
