"""Events that something else is held, said or written for: neither its day nor its people are theirs."""

import pytest

IN_JULY, IN_DECEMBER = "2025-07-20", "2025-12-10"
CONGRESS, SESSION = "Đại hội Đảng bộ tỉnh Sơn La lần thứ XVI", "kỳ họp thứ 14 HĐND tỉnh Sơn La"

FOR_A_CONGRESS = [
    f"Sáng 18/7, Tiểu ban Tuyên truyền {CONGRESS} họp phiên thứ 2. Ông Lò Văn Thuận, Bí thư Tỉnh ủy chủ trì.",
    f"Chiều 18/7, hội nghị góp ý dự thảo văn kiện trình {CONGRESS} do ông Lò Văn Thuận chủ trì.",
    f"Tổng duyệt {CONGRESS} diễn ra tối 18/7. Ông Lò Văn Thuận phát biểu.",
    f"Giải cầu lông chào mừng {CONGRESS} khai mạc ngày 18/7/2025.",
    f"Cuộc thi tìm hiểu {CONGRESS} được tổ chức ngày 18/7/2025. Ông Lò Văn Thuận chủ trì.",
    f"Sáng 18/7 diễn ra lễ khánh thành cầu chào mừng {CONGRESS}. Ông Lò Văn Thuận dự và phát biểu.",
    f"Ngày 18/7/2025, Tỉnh ủy Sơn La tổ chức hội nghị hướng dẫn đại biểu tham dự {CONGRESS}.",
    f"Ngày 18/7/2025, xã tổ chức lễ chào cờ ngay sau thành công của {CONGRESS}.",
    f"Ông Lò Văn Thuận báo cáo tình hình từ sau {CONGRESS} đến nay.",
]
FOR_A_SESSION = [
    f"Tổ đại biểu tiếp xúc cử tri xã Mường La trước {SESSION} vào ngày 4/12. Ông Lò Văn Thuận phát biểu.",
    f"Ban Pháp chế thẩm tra nội dung trình {SESSION} vào ngày 4/12. Ông Lò Văn Thuận chủ trì.",
    f"Chiều 4/12, UBND tỉnh Sơn La họp xem xét tờ trình phục vụ {SESSION}. Ông Lò Văn Thuận chủ trì.",
    f"Ngày 4/12, Thường trực họp thống nhất nội dung {SESSION}. Ông Lò Văn Thuận phát biểu.",
    f"Ngày 4/12, lớp tập huấn về {SESSION} khai giảng. Ông Lò Văn Thuận phát biểu.",
    f"Ngày 4/12, xã Mường La báo cáo kết quả {SESSION} với cử tri. Ông Lò Văn Thuận chủ trì.",
]


@pytest.mark.parametrize(
    ("text", "on"),
    [(text, IN_JULY) for text in FOR_A_CONGRESS] + [(text, IN_DECEMBER) for text in FOR_A_SESSION],
)
def test_what_is_held_for_an_event_tells_neither_its_day_nor_its_people(read, text, on):
    (event,) = [event for event in read(text, on=on).events if event.kind != "conference"]
    assert (event.ordinal in (14, 16), event.date, event.participants) == (True, None, ())


THEMSELVES = [
    (f"Sáng 18/7, tại Trung tâm Hội nghị tỉnh, {CONGRESS} khai mạc. Ông Lò Văn Thuận chủ trì.", "2025-07-18"),
    (f"Sau hội nghị trù bị, sáng 18/7, {CONGRESS} khai mạc. Ông Lò Văn Thuận chủ trì.", "2025-07-18"),
    (f"Sáng 18/7, lễ khai mạc {CONGRESS} diễn ra. Ông Lò Văn Thuận chủ trì.", "2025-07-18"),
    (f"Phát biểu tại {CONGRESS} sáng 18/7, ông Lò Văn Thuận nêu kết quả.", "2025-07-18"),
    # spoken of at last, told before
    (
        f"Sáng 18/7, {CONGRESS} khai mạc. Nhiều công trình chào mừng {CONGRESS} đã xong. Ông Lò Văn Thuận chủ trì.",
        "2025-07-18",
    ),
    (f"Sáng 18/7, HĐND tỉnh Sơn La khai mạc {SESSION[:13]}. Ông Lò Văn Thuận chủ trì.", "2025-07-18"),
]


@pytest.mark.parametrize(("text", "day"), THEMSELVES)
def test_an_event_told_itself_keeps_its_day_and_people(read, text, day):
    (event,) = read(text, on=IN_JULY).events
    assert (event.date, [part.person for part in event.participants]) == (day, ["Lò Văn Thuận"])


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Tỉnh ủy họp báo về {CONGRESS}, khai mạc ngày 24/7/2025.", "2025-07-24"),
        (f"Triển lãm chào mừng {CONGRESS}, dự kiến diễn ra ngày 24/7/2025.", "2025-07-24"),
        (f"Hội nghị bầu đoàn đại biểu đi dự {CONGRESS} vào tháng 7/2025.", "2025-07"),
        (f"Tiếp xúc cử tri sau {SESSION} (tháng 7/2025).", "2025-07"),
    ],
)
def test_an_event_spoken_of_has_the_day_that_is_told_as_its_own(read, text, day):
    assert [event.date for event in read(text).events] == [day]


def test_who_speaks_at_a_conference_about_a_congress_took_part_in_the_conference(read):
    text = (
        "Sáng 18/7, Ban Thường vụ Tỉnh ủy Sơn La tổ chức hội nghị về ngân sách.\n"
        f"Ông Lò Văn Thuận báo cáo kết quả thực hiện Nghị quyết {CONGRESS}."
    )
    people = {event.kind: [part.person for part in event.participants] for event in read(text).events}
    assert people == {"conference": ["Lò Văn Thuận"], "congress": []}
