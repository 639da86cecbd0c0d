"""Events with body, number, term and day, as newspapers of several years tell them, and meetings that are none."""

import pytest

TOLD = [
    (
        "Sáng 15/8/2025, Đảng bộ xã Cẩm Bình long trọng tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030.",
        [("congress", "Đảng bộ xã Cẩm Bình", 1, "2025-2030", "2025-08-15")],
    ),
    (
        "Ngày 9/12/2024, HĐND tỉnh Quảng Ngãi khóa XIII khai mạc Kỳ họp thứ 31.",
        [("council_session", "Hội đồng nhân dân tỉnh Quảng Ngãi", 31, "khóa XIII", "2024-12-09")],
    ),
    (
        "HĐND thành phố Đà Nẵng khóa X, nhiệm kỳ 2021-2026 họp kỳ thứ 20 (chuyên đề).",
        [("council_session", "Hội đồng nhân dân thành phố Đà Nẵng", 20, "2021-2026", None)],
    ),
    (
        "Tại Đại hội XIII của Đảng, ông được bầu vào Ban Chấp hành Trung ương.",
        [("congress", "Đảng Cộng sản Việt Nam", 13, None, None)],
    ),
    (
        "Đại hội đại biểu MTTQ Việt Nam tỉnh Hà Nam lần thứ XIII, nhiệm kỳ 2024-2029 đã thành công tốt đẹp.",
        [("congress", "Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam", 13, "2024-2029", None)],
    ),
    (
        "Hội nghị Ban Chấp hành Đảng bộ tỉnh Bắc Kạn lần thứ 22 được tổ chức sáng 5/3/2025.",
        [("conference", "Tỉnh ủy Bắc Kạn", 22, None, "2025-03-05")],
    ),
    (
        "Kỳ họp thứ 25, HĐND tỉnh Bình Thuận khóa XI bế mạc chiều 10/7/2024.",
        [("council_session", "Hội đồng nhân dân tỉnh Bình Thuận", 25, "khóa XI", "2024-07-10")],
    ),
    (
        "Đảng bộ huyện Nghi Xuân tổ chức thành công Đại hội lần thứ XXII.",
        [("congress", "Đảng bộ huyện Nghi Xuân", 22, None, None)],
    ),
    (
        "Sáng 1/7/2025, HĐND phường Hạc Thành khóa I tổ chức Kỳ họp thứ nhất.",
        [("council_session", "Hội đồng nhân dân phường Hạc Thành", 1, "khóa I", "2025-07-01")],
    ),
    (
        "Đại hội đại biểu Hội Cựu chiến binh tỉnh Phú Yên lần thứ VII, nhiệm kỳ 2022 - 2027 khai mạc ngày 7/9/2022.",
        [("congress", "Hội Cựu chiến binh tỉnh Phú Yên", 7, "2022-2027", "2022-09-07")],
    ),
    (
        "Đại hội đại biểu Hội Nông dân tỉnh Sóc Trăng lần thứ X thành công.",
        [("congress", "Hội Nông dân tỉnh Sóc Trăng", 10, None, None)],
    ),
    (
        "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng đã đề ra nhiệm vụ.",
        [("congress", "Đảng Cộng sản Việt Nam", 12, None, None)],
    ),
    (
        "Hội nghị lần thứ mười Ban Chấp hành Trung ương Đảng khóa XIII bế mạc ngày 20/9/2024.",
        [("conference", "Ban Chấp hành Trung ương Đảng", 10, "khóa XIII", "2024-09-20")],
    ),
    ("Kỳ họp thứ 9, Quốc hội khóa XV thông qua nghị quyết sáp nhập tỉnh.", []),
    ("Kỳ họp bất thường lần thứ 7 Quốc hội khóa XV diễn ra ngày 30/8/2024.", []),
    (
        "Thường trực HĐND tỉnh Cà Mau khóa X họp phiên thứ 40.",
        [("conference", "Thường trực Hội đồng nhân dân tỉnh Cà Mau", 40, "khóa X", None)],
    ),
    (
        "HĐND huyện Đạ Tẻh khóa XI, nhiệm kỳ 2021 - 2026 khai mạc kỳ họp thứ 14 vào ngày 18/7/2024.",
        [("council_session", "Hội đồng nhân dân huyện Đạ Tẻh", 14, "2021-2026", "2024-07-18")],
    ),
    (
        "Đại hội Đoàn TNCS Hồ Chí Minh tỉnh Đồng Tháp lần thứ XI, nhiệm kỳ 2022-2027 có 250 đại biểu.",
        [("congress", "Tỉnh đoàn Đồng Tháp", 11, "2022-2027", None)],
    ),
    ("Đại hội cổ đông Công ty Cấp nước Nghệ An lần thứ 5 bầu hội đồng quản trị.", []),
    ("Đại hội Thể dục Thể thao tỉnh Yên Bái lần thứ IX năm 2022 bế mạc.", []),
    ("Đại hội thi đua yêu nước tỉnh Bến Tre lần thứ VI diễn ra sáng nay.", []),
    ("Hội nghị xúc tiến đầu tư tỉnh Gia Lai lần thứ 3 thu hút 200 doanh nghiệp.", []),
    ("Đại hội chi bộ thôn Tân Tiến, xã Sơn Tây nhiệm kỳ 2025-2027 diễn ra đúng tiến độ.", []),
    ("Lễ hội đền Trần lần thứ 10 do xã Tiến Đức tổ chức ngày 15/2/2024.", []),
    ("Phiên họp thứ 12 của UBND tỉnh Kiên Giang bàn về giải ngân.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_an_event_has_its_body_number_term_and_day(read, text, expected):
    assert [(one.kind, one.body, one.ordinal, one.term, one.date) for one in read(text).events] == expected
