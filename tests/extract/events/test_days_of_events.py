"""On which day an event was: beside its words, of its sentence, "sáng nay", of a Sunday; in which year."""

import pytest

from kg.extract.events.event_days import year_told

CONGRESSES = [
    # the month, or the year in brackets, right beside
    ("Tháng 9 năm 2005, tại Đại hội Đảng bộ tỉnh Sơn La lần thứ XI, ông Quàng Văn Khởi trúng cử.", "2005-09"),
    ("Đại hội Đảng bộ tỉnh Sơn La lần thứ XI (9/2005) bầu 47 ủy viên.", "2005-09"),
    ("Sau Đại hội Đảng toàn quốc lần thứ XI (2011), ông về hưu.", "2011"),
    ("Tại Đại hội XI của Đảng năm 2011 có nhiều gương mặt trẻ.", "2011"),
    ("Sau Đại hội XI của Đảng, năm 2012 tỉnh xây thêm 20 trường.", None),
    ("Tháng 3/1960, Đảng bộ huyện Thuận Châu tổ chức Đại hội đại biểu lần thứ II.", "1960-03"),
    ("Năm 2017, tại Đại hội Nông dân tỉnh Sơn La lần thứ XVII, ông Quàng Văn Khởi trúng cử.", "2017"),
    ("Đại hội Đảng toàn quốc lần thứ XII sẽ tổ chức vào đầu năm 2016.", "2016"),
    ("Đến năm 2030, tại Đại hội Nông dân tỉnh Sơn La lần thứ XXI, việc này sẽ xong.", None),
    ("Sau Đại hội XIII của Đảng, ngày 7/4/2021 ông được Quốc hội bầu.", None),
    ("Cùng với công tác chuẩn bị, Đại hội Đảng toàn quốc lần thứ XII sẽ tổ chức vào đầu năm 2016.", "2016"),
    ("Ngày 30/1/2021, tại phiên bế mạc Đại hội lần thứ XIII của Đảng, ông trúng cử.", "2021-01-30"),
    # a day of another thing
    ("Hướng tới Đại hội Phụ nữ tỉnh Sơn La lần thứ XV, ngày 8/3/2021 hội trồng 500 cây ban.", None),
    ("Chào mừng Đại hội lần thứ XII của Đảng, ngày 3/2/2016 xã Tà Hộc làm đường mới.", None),
    (
        "Ngày 15/8/2025, Đảng bộ xã Mường La tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030.",
        "2025-08-15",
    ),
    ("Đại hội XI của Đảng diễn ra tại Hà Nội từ ngày 12 tháng 1 đến ngày 19 tháng 1 năm 2011.", "2011-01-12"),
    ("Sau Đại hội Đảng toàn quốc lần thứ XII (tháng 1.2016), bà trở lại Sơn La.", "2016-01"),
    ("Hội chuẩn bị Đại hội Nông dân tỉnh Sơn La lần thứ X, dự kiến tổ chức ngày 20-21/6/2023.", "2023-06-20"),
    ("Ngày 9/5/2023, hội chuẩn bị Đại hội Nông dân tỉnh Sơn La lần thứ X.", None),
    ("Ngày 9/5/2023, xã tổ chức hội nghị học Nghị quyết Đại hội Nông dân tỉnh Sơn La lần thứ X.", None),
    # the party's congresses open their term
    (
        "Trong các ngày 11, 12/8, Đảng bộ Công an tỉnh Sơn La tổ chức Đại hội lần thứ XIV, nhiệm kỳ 2020-2025.",
        "2020-08-11",
    ),
    ("Sáng 21/9, Đại hội Đảng bộ tỉnh Sơn La lần thứ XV, nhiệm kỳ 2020-2025 khai mạc.", "2020-09-21"),
    ("Sáng 21/9, Đại hội Đảng bộ tỉnh Sơn La lần thứ XV khai mạc.", None),
    ("Sáng 21/9, Đại hội Hội Nông dân tỉnh Sơn La lần thứ X, nhiệm kỳ 2023-2028 khai mạc.", None),
]


@pytest.mark.parametrize(("text", "expected"), CONGRESSES)
def test_a_congress_has_the_day_that_is_its_own(read, text, expected):
    (event,) = read(text).events
    assert event.date == expected


def test_a_congress_told_second_has_not_the_day_of_the_first(read):
    text = (
        "Chiều 6/8/2025, Đại hội Đảng bộ xã Mường La lần thứ I khai mạc, góp ý văn kiện Đại hội Đảng bộ tỉnh "
        "Sơn La lần thứ XVI."
    )
    assert {event.ordinal: event.date for event in read(text).events} == {1: "2025-08-06", 16: None}


SESSIONS = [
    ("Hôm nay, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12.", "2023-07-11", "2023-07-11"),
    ("Chiều qua, HĐND tỉnh Sơn La bế mạc kỳ họp thứ 12.", "2023-07-11", "2023-07-10"),
    ("Sáng nay (8/7), HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12.", "2023-07-11", "2023-07-08"),
    ("Hôm nay, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12.", None, None),
    (
        "Ngày 9/12, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12, kỳ họp thường lệ cuối năm 2022.",
        None,
        "2022-12-09",
    ),
    (
        "Ngày 9/7, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12, nghe kết quả 6 tháng đầu năm 2021.",
        None,
        "2021-07-09",
    ),
    (
        "Ngày 9/7, HĐND tỉnh Sơn La họp kỳ họp thứ 12. Thu ngân sách tăng 5% so với 6 tháng đầu năm 2021.",
        None,
        None,
    ),
    (
        "Ngày 9/7, HĐND tỉnh Sơn La họp kỳ họp thứ 12. Số thu hơn cùng kỳ 6 tháng đầu năm 2021 là 5%.",
        None,
        None,
    ),
    (
        "Ngày 9/7, HĐND tỉnh Sơn La họp kỳ họp thứ 12, thu hơn cùng kỳ. Kết quả 6 tháng đầu năm 2021 khá.",
        None,
        "2021-07-09",
    ),
    (
        "Ngày 9/7, HĐND tỉnh Sơn La họp kỳ họp thứ 12. So với 6 tháng đầu năm 2020, kết quả 6 tháng đầu năm "
        "2021 khá hơn.",
        None,
        "2021-07-09",
    ),
    ("Ngày 9/3, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12, bàn việc 6 tháng đầu năm 2021.", None, None),
    ("Kỳ họp thứ 12, HĐND tỉnh Sơn La khóa XV dự kiến diễn ra đầu tháng 12/2022.", None, "2022-12"),
    ("Ngày 9/12, HĐND tỉnh Sơn La khai mạc kỳ họp thứ 12 bàn về kế hoạch năm 2023.", None, None),
    ("Ngày 6/4, HĐND tỉnh Sơn La tổ chức kỳ họp bất thường năm 2019.", None, "2019-04-06"),
    ("Dự kiến giữa tháng 6/2021, HĐND tỉnh Sơn La tổ chức kỳ họp thứ nhất.", None, "2021-06"),
    ("Tại kỳ họp bất thường tháng 4/2019, HĐND tỉnh Sơn La bầu bà Lò Thị Thơm.", None, "2019-04"),
    (
        "Ngày 2/5, HĐND tỉnh họp báo về kỳ họp thứ 12, HĐND tỉnh Sơn La khai mạc ngày 9/5/2022.",
        None,
        "2022-05-09",
    ),
    # its day in the sentence after it
    (
        "HĐND tỉnh Sơn La chốt nội dung kỳ họp thứ 12. Kỳ họp dự kiến diễn ra từ ngày 18-20/7/2023.",
        None,
        "2023-07-18",
    ),
    (
        "HĐND tỉnh Sơn La chốt nội dung kỳ họp thứ 12. Sáng 18/7/2023, tại thành phố, kỳ họp bế mạc.",
        None,
        "2023-07-18",
    ),
    ("HĐND tỉnh Sơn La chốt nội dung kỳ họp thứ 12. Sáng 18/7/2023, kỳ thi bế mạc.", None, None),
    ("HĐND tỉnh Sơn La chốt nội dung kỳ họp thứ 12. Hội nghị diễn ra sáng 18/7/2023.", None, None),
]


@pytest.mark.parametrize(("text", "on", "expected"), SESSIONS)
def test_a_session_has_the_day_that_is_told_of_it(read, text, on, expected):
    dates = [event.date for event in read(text, on=on).events if event.kind == "council_session"]
    assert dates == [expected]


ELECTIONS = [
    ("Cuộc bầu cử đại biểu Quốc hội khóa XIV diễn ra vào ngày 22/5/2016.", "2016-05-22"),
    ("Ngày bầu cử đại biểu Quốc hội khóa XIV được ấn định là Chủ nhật, ngày 22/5/2016.", "2016-05-22"),
    ("Ngày 22/5/2016, toàn tỉnh Sơn La bầu cử đại biểu HĐND tỉnh Sơn La nhiệm kỳ 2016-2021.", "2016-05-22"),
    ("Ngày 22/5/2016, bà được bầu làm đại biểu Quốc hội khóa XIV.", "2016-05-22"),
    ("Hôm nay, ngày 15/3/2026, cử tri cả nước sẽ tham gia bầu cử đại biểu Quốc hội khóa XVI.", "2026-03-15"),
    ("Ngày 15/3/2026, cử tri xã Mường La bầu cử đại biểu Quốc hội khóa XVI.", "2026-03-15"),
    ("Ngày 22/5/2016, bà trúng cử đại biểu Quốc hội khóa XIV.", "2016-05-22"),
    ("Tháng 7 năm 1997, ông trúng cử đại biểu Quốc hội khóa X.", "1997-07"),
    # its year is that of the term
    ("Bầu cử đại biểu Quốc hội khóa XVI diễn ra vào ngày 15/3, các xã đã sẵn sàng.", "2026-03-15"),
    ("Bầu cử đại biểu Quốc hội khóa XVI diễn ra vào ngày 16/3, các xã đã sẵn sàng.", None),
    # no Sunday: what is told of the election
    ("Kết quả bầu cử đại biểu Quốc hội khóa XIV công bố vào ngày 8/6/2016.", None),
    ("Ngày 22/5/2016, ông ứng cử đại biểu Quốc hội khóa XIV.", None),
    # a Sunday or a month of those who prepare it
    ("Hội nghị triển khai công tác bầu cử ĐBQH khóa XVI diễn ra vào ngày 18/1/2026.", None),
    ("Triển khai bầu cử đại biểu Quốc hội khóa XVI, tổ bầu cử họp, được tổ chức ngày 11/1/2026.", None),
    ("Bầu cử đại biểu Quốc hội khóa XVI: hội nghị tập huấn được tổ chức ngày 11/1/2026.", None),
    ("Hội nghị hiệp thương bầu cử đại biểu HĐND tỉnh Sơn La khóa XVI được tổ chức ngày 7/12/2025.", None),
    ("Kế hoạch bầu cử đại biểu HĐND tỉnh Sơn La nhiệm kỳ 2026-2031 được ban hành vào ngày 7/12/2025.", None),
    ("Tháng 11/2025, cả nước tiến hành để bầu cử đại biểu Quốc hội khóa XVI.", None),
    ("Tháng 11/2025, cử tri bầu cử đại biểu HĐND tỉnh Sơn La nhiệm kỳ 2026-2031.", None),
    ("Ngày 6/9/2026, cử tri bầu đại biểu HĐND tỉnh Sơn La nhiệm kỳ 2026-2031.", None),
    ("Cuộc bầu cử đại biểu Quốc hội khóa XV diễn ra vào ngày 15/3/2026.", None),
    ("Năm 2025, cử tri bầu cử đại biểu Quốc hội khóa XVI.", None),
    ("Tháng 3/2026, cử tri bầu cử đại biểu Quốc hội khóa XVI.", "2026-03"),
    ("Tháng 11/1999, cử tri bầu cử đại biểu HĐND tỉnh Sơn La nhiệm kỳ 1999-2004.", "1999-11"),
    ("Ngày 15/3/2026, cử tri bầu cử đại biểu HĐND tỉnh Sơn La nhiệm kỳ 2026-2031.", "2026-03-15"),
]


@pytest.mark.parametrize(("text", "expected"), ELECTIONS)
def test_an_election_has_the_sunday_of_the_vote(read, text, expected):
    (event,) = read(text).events
    assert event.date == expected


def test_the_line_at_the_head_of_a_page_gives_the_year(read):
    text = "Xã Mường La họp hội đồng\nThứ Tư, 09/07/2025\nHĐND xã Mường La khai mạc kỳ họp thứ hai ngày 8/7."
    (event,) = read(text).events
    assert event.date == "2025-07-08"


def test_a_year_is_taken_only_where_the_document_may_tell_of_it(read):
    text = "Kỳ họp thường lệ cuối năm 2020 của HĐND tỉnh Hà Tĩnh khai mạc ngày 5/7."
    assert [one.date for one in read(text).events] == ["2020-07-05"]
    assert [one.date for one in read(text.replace("cuối năm 2020", "cuối năm")).events] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kỳ họp thường lệ giữa năm 2021", 2021),
        ("họp bất thường năm 2019", 2019),
        ("kế hoạch năm 2021", None),
    ],
)
def test_the_year_of_a_session_is_told_with_it(text, expected):
    assert year_told(text, (0, len(text))) == expected


def test_a_session_that_is_to_be_has_the_day_told_of_it_later(read):
    text = (
        "Ngày 22/6/2021, Thường trực HĐND huyện Di Linh họp, chuẩn bị kỳ họp thứ nhất HĐND huyện khóa VI.\n"
        "Theo đó kỳ họp dự kiến được tổ chức vào ngày 01/7/2021 tại hội trường lớn."
    )
    assert [event.date for event in read(text).events if event.kind == "council_session"] == ["2021-07-01"]


NOT_ITS_DAY = [
    # the congress of a school, of a company
    "Trường THPT Mường La thi đua hưởng ứng Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI. Đại hội diễn ra ngày "
    "12/4/2025 với 120 đoàn viên.",
    "Đoàn trường hướng về Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI.\nĐại hội diễn ra ngày 12/4/2025.",
    "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV, Công ty Xổ số bầu ban kiểm soát. Đại hội được "
    "tổ chức ngày 28/6/2024 với 120 cổ đông.",
    # another time than that of its term
    "Đại hội Đảng bộ tỉnh Sơn La lần thứ XV, nhiệm kỳ 2020-2025 thành công. Đại hội diễn ra ngày 28/6/2024.",
    # of the centre
    "Hội nghị lần thứ 8 Ban Chấp hành Trung ương khóa XIII đã ra nghị quyết. Hội nghị diễn ra ngày 5/8/2025.",
    # two of a kind, or one told long before
    "Đại hội Đảng bộ xã Mường La lần thứ I góp ý văn kiện. Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI sẽ quyết. "
    "Đại hội diễn ra ngày 12/8/2025.",
    "Đại hội Đảng bộ xã Mường La lần thứ I thành công. Bà con ra đồng. Đại hội diễn ra ngày 12/8/2025.",
]


@pytest.mark.parametrize("text", NOT_ITS_DAY)
def test_the_day_of_a_meeting_without_a_name_is_not_that_of_one_spoken_of(read, text):
    assert not [event.date for event in read(text).events if event.date]


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội Đảng bộ xã Mường La lần thứ I, nhiệm kỳ 2025-2030 bầu 27 ủy viên. Đại hội diễn ra ngày 12/8/2025.",
        "Xã họp bàn chuẩn bị Đại hội Đảng bộ xã Mường La lần thứ I.\nĐại hội dự kiến diễn ra ngày 12/8/2025.",
    ],
)
def test_a_congress_held_or_prepared_has_the_day_of_the_sentence_behind(read, text):
    assert [event.date for event in read(text).events] == ["2025-08-12"]


YEARS = [
    # December's events in January
    ("Ngày 29/12, HĐND xã Mường La khai mạc kỳ họp thứ 6.", "2026-01-08", "2025-12-29"),
    (
        "Trong 2 ngày 22-23/12, Đảng bộ Công an tỉnh Sơn La tổ chức Đại hội lần thứ XV.",
        "2026-01-08",
        "2025-12-22",
    ),
    ("Kỳ họp thứ 6 HĐND xã Mường La họp ngày 20/11 đã bàn việc này.", "2026-02-02", "2025-11-20"),
    # January's in December
    ("Kỳ họp thứ 6 HĐND xã Mường La sẽ khai mạc ngày 9/1.", "2025-12-22", "2026-01-09"),
    ("Ngày 9/1 tới, HĐND xã Mường La khai mạc kỳ họp thứ 6.", "2025-12-22", "2026-01-09"),
    # of the same year
    ("Ngày 15/1, HĐND xã Mường La khai mạc kỳ họp thứ 6.", "2026-10-08", "2026-01-15"),
    ("Đại hội Đảng bộ xã Mường La lần thứ I dự kiến diễn ra ngày 12/10.", "2026-02-02", "2026-10-12"),
    ("Ngày 12/8, Đại hội Đảng bộ xã Mường La lần thứ I khai mạc.", "2025-06-28", "2025-08-12"),
    (
        "Kỳ họp thứ 6 HĐND xã Mường La sẽ bàn việc này; theo kế hoạch, kỳ họp khai mạc ngày 8/7.",
        "2025-07-20",
        "2025-07-08",
    ),
]


@pytest.mark.parametrize(("text", "on", "expected"), YEARS)
def test_a_day_without_a_year_is_the_one_that_a_text_of_its_day_may_tell(read, text, on, expected):
    assert [event.date for event in read(text, on=on).events] == [expected]


SAME_DAY = [
    ("Ông Quàng Văn Khởi trúng cử.", "2024-12-10"),
    ("Ngày 11/12/2024, tỉnh đón khách.", None),
    ("Hôm 10/12, trời mưa.", "2024-12-10"),
]


@pytest.mark.parametrize(("between", "expected"), SAME_DAY)
def test_the_same_day_is_that_of_the_event_told_last(read, between, expected):
    text = (
        "Ngày 10/12/2024, HĐND tỉnh Sơn La tổ chức kỳ họp thứ 24. "
        f"{between} Chiều cùng ngày, Tỉnh ủy Sơn La tổ chức hội nghị."
    )
    assert [event.date for event in read(text).events] == ["2024-12-10", expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("sẽ tổ chức hội nghị vào ngày 18/5/2024", "2024-05-18"),
        ("sẽ họp từ ngày 16 đến ngày 18/5/2024", "2024-05-16"),
        ("dự kiến tổ chức hội nghị vào ngày 18/5/2024", "2024-05-18"),
        ("tổ chức hội nghị, sau đó ngày 18/5/2024 giao ban", None),
    ],
)
def test_the_day_behind_a_conference_is_its_own_if_beside_it(read, told, expected):
    (event,) = read(f"Ban Chấp hành Trung ương Đảng {told}.").events
    assert event.date == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khóa XII ngày 30/10/2016 nêu 3 việc.",
        "Tỉnh thực hiện Kết luận số 12 của hội nghị lần thứ 5 Ban Chấp hành Đảng bộ tỉnh Sơn La ngày 12/3/2021.",
    ],
)
def test_the_day_of_a_resolution_is_not_that_of_the_conference(read, text):
    (event,) = read(text).events
    assert event.ordinal and event.date is None


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Ngày 20/3, HĐND xã Mường La họp Kỳ họp thứ nhất; ngày 30/3, HĐND xã Tà Hộc họp Kỳ họp thứ nhất.",
            ["2026-03-20", "2026-03-30"],
        ),
        (
            "HĐND xã Mường La họp Kỳ họp thứ nhất ngày 20/3, Kỳ họp thứ hai ngày 9/7, Kỳ họp thứ ba ngày 8/12.",
            ["2026-03-20", "2026-07-09", "2026-12-08"],
        ),
        (
            "Ngày 20/3 HĐND xã Mường La họp kỳ thứ nhất, ngày 9/7 họp kỳ thứ hai.",
            ["2026-03-20", "2026-07-09"],
        ),
        (
            "Kỳ họp thứ nhất (20/3), Kỳ họp thứ hai (9/7) HĐND xã Mường La đã xong.",
            ["2026-03-20", "2026-07-09"],
        ),
        ("HĐND xã Tà Hộc và HĐND xã Mường La họp kỳ thứ nhất lần lượt vào ngày 20/3 và 21/3.", [None]),
        ("Sáng 20/3, HĐND xã Tà Hộc; sáng 21/3, HĐND xã Mường La tổ chức Kỳ họp thứ nhất.", ["2026-03-21"]),
        (
            "Ngày 9/7, Kỳ họp thứ hai HĐND xã Mường La và Kỳ họp thứ ba HĐND xã Tà Hộc bế mạc.",
            ["2026-07-09"] * 2,
        ),
        (
            "Ngày 12/7, Đảng bộ xã Mường La tổ chức Đại hội lần thứ I, ngày 15/7, Đảng bộ xã Tà Hộc tổ chức Đại "
            "hội lần thứ I.",
            ["2026-07-12", "2026-07-15"],
        ),
        (
            "Đại hội Đảng bộ xã Mường La lần thứ I tổ chức ngày 10/7; Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI "
            "dự kiến vào tháng 9.",
            ["2026-07-10", None],
        ),
    ],
)
def test_of_several_events_of_a_sentence_each_has_its_day(read, text, dates):
    assert [event.date for event in read(text, on="2026-12-20").events] == dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HĐND xã Mường La tổ chức kỳ họp thứ nhất trước ngày 1/4/2026.", None),
        ("Chậm nhất ngày 1/4/2026, HĐND xã Mường La phải tổ chức kỳ họp thứ nhất.", None),
        ("Đại hội Đảng bộ xã Mường La lần thứ I phải xong trước 30/7/2025.", None),
        ("Sau khi thành lập ngày 1/7/2025, HĐND xã Mường La đã tổ chức Kỳ họp thứ nhất.", None),
        ("Kỳ họp thứ nhất HĐND xã Mường La lùi từ ngày 25/3/2026 sang ngày 28/3/2026.", "2026-03-28"),
        ("Thay vì ngày 25/3/2026, Kỳ họp thứ nhất HĐND xã Mường La họp ngày 28/3/2026.", "2026-03-28"),
        ("Kỳ họp thứ nhất HĐND xã Mường La không diễn ra ngày 25/3/2026 như dự kiến.", None),
        ("Kỳ họp thứ 3 HĐND xã Mường La thông qua nghị quyết có hiệu lực từ ngày 1/10/2025.", None),
        ("Ngày 10/7/2026 hoãn Kỳ họp thứ 3 HĐND xã Mường La.", None),
        ("HĐND xã Mường La không tổ chức Kỳ họp thứ 3 vào ngày 20/7/2026.", None),
        ("Kỷ niệm Cách mạng tháng Tám (19/8/1945 - 19/8/2025), HĐND xã Mường La họp Kỳ họp thứ 3.", None),
        ("Nhân Ngày thành lập Đảng 3/2/1930, tại Đại hội Đảng bộ xã Mường La lần thứ I có 12 người.", None),
        ("Kỳ họp thứ nhất HĐND xã Mường La bầu ông Quàng Văn Khởi, sinh ngày 12/5/1975.", None),
        ("Thực hiện Chỉ thị 45-CT/TW ngày 14/4/2025, Đại hội Đảng bộ xã Mường La lần thứ I đã họp.", None),
        ("Kỳ họp thứ 3 HĐND xã Mường La bãi bỏ nghị quyết số 12/NQ-HĐND ngày 18/12/2025.", None),
        ("Kỳ họp thứ 3 HĐND xã Mường La nghe báo cáo tính đến ngày 30/6/2026.", None),
        ("Kể từ ngày 1/7/2025, HĐND xã Mường La đã họp Kỳ họp thứ 3.", None),
        ("Cách đây đúng một năm, ngày 12/8/2025, HĐND xã Mường La họp Kỳ họp thứ 3.", None),
        ("Sáng thứ Ba (12/8/2025), HĐND xã Mường La khai mạc Kỳ họp thứ 3.", "2025-08-12"),
        ("HĐND xã Mường La tổ chức trọng thể Kỳ họp thứ 3 vào ngày 12/8/2025.", "2025-08-12"),
        ("Thông báo Kỳ họp thứ 4 HĐND xã Mường La; hạn gửi tài liệu ngày 5/12/2025.", None),
        ("Đại hội Đảng bộ xã Mường La lần thứ I thành công, ngày 5/9/2025 Đảng ủy họp phiên đầu tiên.", None),
        ("Sau thành công Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI, ngày 15/3/2026 cả tỉnh đi bầu cử.", None),
        ("Sáng 5/9/2025, UBND xã báo cáo việc thực hiện kết luận tại Kỳ họp thứ 3 HĐND xã Mường La.", None),
        ("Ngày 12/7/2025, Đảng ủy bầu Đoàn đại biểu đi dự Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI.", None),
        (
            "Tại Kỳ họp thứ 3 HĐND xã Mường La, ngày 5/9/2025 các đại biểu đã bầu ông Quàng Văn Khởi.",
            "2025-09-05",
        ),
    ],
)
def test_an_event_has_no_day_on_which_it_is_not(read, text, expected):
    assert [event.date for event in read(text).events] == [expected]


def test_the_day_of_last_year_is_of_that_year(read):
    (event,) = read("Ngày 10/7 năm ngoái, HĐND xã Mường La họp Kỳ họp thứ 3.", on="2026-07-20").events
    assert (event.date, event.date_basis) == ("2025-07-10", "inferred")


@pytest.mark.parametrize(
    "words", ["lần thứ ba, Kỳ họp thứ 12", "lần thứ ba - Kỳ họp thứ 12", "lần thứ ba (Kỳ họp thứ 12)"]
)
def test_a_session_counted_twice_is_one(read, words):
    (event,) = read(f"Kỳ họp chuyên đề {words} HĐND xã Mường La khóa I diễn ra ngày 10/8/2025.").events
    assert event.ordinal == 12
