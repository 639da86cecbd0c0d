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
        ("council_session", "Hội đồng nhân dân thành phố Đà Nẵng", None, None, None, None),
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


NO_EVENT = [
    "Đại hội cổ đông thường niên Công ty Chè Gung Ré thông qua cổ tức.",
    "Đại hội Thể dục thể thao huyện Di Linh lần thứ IX khai mạc.",
    "Đại hội chi bộ thôn 4 diễn ra sáng nay.",
    "Công ty tổ chức hội nghị khách hàng ngày 8/5/2023.",
    "Ông tham dự nhiều hội nghị ở huyện Di Linh.",
    "HĐND huyện Di Linh giám sát việc thu phí.",
    "Ủy viên Bộ Chính trị khóa XIII về thăm huyện Di Linh.",
    "Học sinh bầu cử lớp trưởng.",
    "Đảng ủy xã Gung Ré phân công cán bộ.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_what_is_no_event_of_a_body_gives_none(read, text):
    assert read(text, on=OLD).events == ()
