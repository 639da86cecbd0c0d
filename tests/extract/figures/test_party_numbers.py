"""Members, organisations and delegates in the words of congress news."""

import pytest

HOA = "Đảng bộ xã Kim Hoa"

COUNTED = [
    # of the congress told of, not of the one above it that is spoken of
    (
        "Đại hội Đảng bộ xã Kim Hoa lần thứ I, chào mừng Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX, có 195 đại biểu dự.",
        [(HOA, "delegates", 195.0)],
    ),
    (
        "Hướng tới Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX, Đảng bộ xã Kim Hoa khai mạc Đại hội lần thứ I với 195 "
        "đại biểu.",
        [(HOA, "delegates", 195.0)],
    ),
    (
        "Đại hội Đảng bộ xã Kim Hoa lần thứ I bầu 33 ủy viên và 12 đại biểu dự Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX.",
        [],
    ),
    (
        "Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Hà Tĩnh, Hội Nông dân xã Kim Hoa tổ chức đại hội với 150 đại biểu.",
        [],
    ),
    # the number is the cell's
    ("Chi bộ thôn 3 có 46 đảng viên, trực thuộc Đảng bộ xã Kim Hoa.", []),
    ("Chi bộ Trường Tiểu học có 28 đảng viên, thuộc Đảng bộ xã Kim Hoa.", []),
    # before it went into another
    (
        "Đảng bộ tỉnh Bạc Liêu trước khi hợp nhất vào Đảng bộ tỉnh Cà Mau có 36.000 đảng viên.",
        [("Đảng bộ tỉnh Bạc Liêu", "party_members", 36000.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa vừa sơ kết. Đến nay, toàn Đảng bộ có 36 tổ chức đảng (giảm 1 tổ chức, do Đảng bộ xã Sơn Phúc sáp nhập vào Đảng bộ xã Sơn Trà).",
        [(HOA, "party_organisations", 36.0)],
    ),
    (
        "Sớm nay, Đảng bộ xã Kim Hoa tổ chức khai mạc Đại hội khóa I với sự tham dự của 133 đại biểu chính "
        "thức đại diện cho hơn 1.120 đảng viên của xã.",
        [(HOA, "delegates", 133.0), (HOA, "party_members", 1120.0)],
    ),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa khai mạc. Đại hội triệu tập 118 đại biểu, đều là những người hăng "
        "hái, đại diện cho trên 1.040 đảng viên.",
        [(HOA, "delegates", 118.0), (HOA, "party_members", 1040.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội đại biểu lần thứ I. Khách mời là lãnh đạo các phòng, bên cạnh sự "
        "có mặt của 141 đại biểu chính thức đại diện cho 1.076 đảng viên.",
        [(HOA, "delegates", 141.0), (HOA, "party_members", 1076.0)],
    ),
    (
        "Đại hội Đảng bộ xã Kim Hoa diễn ra trong 2 ngày. Tham dự Đại hội có 148 đại biểu ưu tú, thay mặt cho hơn 1.300 đảng viên.",
        [(HOA, "delegates", 148.0), (HOA, "party_members", 1300.0)],
    ),
    (
        "Đại hội Đảng bộ xã Kim Hoa họp phiên trù bị. Ngồi kín phiên trù bị có 164 đại biểu chính thức, trong "
        "đó có 21 đại biểu đương nhiên, đại diện cho hơn 1.090 đảng viên.",
        [(HOA, "delegates", 164.0), (HOA, "party_members", 1090.0)],
    ),
    (
        "Tổng số đại biểu được triệu tập dự Đại hội đại biểu Đảng bộ xã Kim Hoa là 150 đồng chí.",
        [(HOA, "delegates", 150.0)],
    ),
    (
        "Số lượng đại biểu chính thức tham dự Đại hội Đảng bộ xã Kim Hoa là 150 đồng chí.",
        [(HOA, "delegates", 150.0)],
    ),
    ("Đảng bộ xã Kim Hoa dự kiến triệu tập 150 đại biểu dự Đại hội.", [(HOA, "delegates", 150.0)]),
    ("Đại hội Đảng bộ xã Kim Hoa có 24 đại biểu nữ, 12 đại biểu trẻ dự đại hội.", []),
    # named behind the number
    (
        "Đại hội có sự tham dự của 172 đại biểu chính thức của Đảng bộ xã Kim Hoa.",
        [(HOA, "delegates", 172.0)],
    ),
    (
        "Dự Đại hội có 126 đại biểu chính thức, đại diện cho gần 1.010 đảng viên thuộc Đảng bộ xã Kim Hoa.",
        [(HOA, "delegates", 126.0), (HOA, "party_members", 1010.0)],
    ),
    # the whole, not a kind of organisation
    (
        "Đảng bộ huyện Can Lộc có 65 tổ chức cơ sở đảng (40 đảng bộ, 25 chi bộ) với gần 9.500 đảng viên.",
        [
            ("Đảng bộ huyện Can Lộc", "party_organisations", 65.0),
            ("Đảng bộ huyện Can Lộc", "party_members", 9500.0),
        ],
    ),
    (
        "Đảng bộ xã Kim Hoa có 35 chi bộ trực thuộc, trong đó có 20 chi bộ thôn, 8 chi bộ trường học; tổng số đảng viên là 1.250 đồng chí.",
        [(HOA, "party_organisations", 35.0), (HOA, "party_members", 1250.0)],
    ),
    (
        "Đảng bộ huyện Can Lộc hiện có 65 TCCSĐ, 9.500 đảng viên.",
        [
            ("Đảng bộ huyện Can Lộc", "party_organisations", 65.0),
            ("Đảng bộ huyện Can Lộc", "party_members", 9500.0),
        ],
    ),
    (
        "Đảng bộ phường Sơn Trà kết nạp 131 đảng viên, nâng tổng số đảng viên toàn Đảng bộ lên 5.416 đồng chí.",
        [("Đảng bộ phường Sơn Trà", "party_members", 5416.0)],
    ),
    # of a unit, of the congress before
    (
        "Xã Kim Hoa hiện có 35 chi bộ với 1.250 đảng viên.",
        [(HOA, "party_organisations", 35.0), (HOA, "party_members", 1250.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội đại biểu lần đầu. Huyện Hương Sơn có các xã Sơn Phúc, Sơn Tây. "
        "Đảng bộ xã hiện có gần 1.180 đảng viên với 33 chi bộ trực thuộc.",
        [(HOA, "party_organisations", 33.0), (HOA, "party_members", 1180.0)],
    ),
    # other congresses, honours, branches that did well, those who go to another congress
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội. Đại hội Mặt trận Tổ quốc Việt Nam xã Kim Hoa có sự tham dự của 120 đại biểu chính thức.",
        [],
    ),
    ("Xã Kim Hoa có 3 đảng viên được trao Huy hiệu 50 năm tuổi Đảng.", []),
    ("Đảng bộ xã Kim Hoa có 33 chi bộ hoàn thành tốt nhiệm vụ.", []),
    ("Đảng bộ xã Kim Hoa có 12 chi bộ trường học.", []),
    ("Đảng bộ xã Kim Hoa có tổng số đảng viên dự học nghị quyết đạt 98%.", []),
    ("Xã Kim Hoa có 35 chi bộ.", []),
    ("Đại hội Đảng bộ xã Kim Hoa bầu đoàn đại biểu gồm 12 đại biểu chính thức dự đại hội cấp trên.", []),
    # who is inspected, honoured, struck off, how many more; some of them
    ("Ủy ban Kiểm tra Đảng bộ huyện Can Lộc giám sát 85 tổ chức đảng và 1.240 đảng viên.", []),
    ("Đảng bộ xã Kim Hoa đã xóa tên 4 đảng viên, đưa ra khỏi Đảng 7 đảng viên.", []),
    ("Đảng bộ xã Kim Hoa huy động 300 đảng viên, tăng 40 đảng viên.", []),
    ("Đảng bộ xã Kim Hoa có 140 đảng viên nhận Huy hiệu, 90 đảng viên từ 50 năm tuổi Đảng trở lên.", []),
    ("Đảng bộ xã Kim Hoa có 96% đảng viên tốt; 12 chi bộ trong sạch, vững mạnh.", []),
    ("Đảng bộ xã Kim Hoa chọn 2 chi bộ họp trước.", []),
    ("Đảng bộ xã Kim Hoa có 18 chi bộ nông thôn với 560 đảng viên.", []),
    ("Toàn Đảng bộ huyện Can Lộc có 310 chi bộ sinh hoạt chuyên đề.", []),
    (
        "Đảng bộ xã Kim Hoa có 33 chi bộ trực thuộc Đảng ủy với 1.120 đảng viên đang sinh hoạt.",
        [(HOA, "party_organisations", 33.0), (HOA, "party_members", 1120.0)],
    ),
    (
        "Sau kiểm tra, giám sát, Đảng bộ xã Kim Hoa hiện có 1.120 đảng viên và 33 chi bộ.",
        [(HOA, "party_organisations", 33.0), (HOA, "party_members", 1120.0)],
    ),
    (
        "Theo Nghị quyết Đại hội Đảng bộ xã Kim Hoa, lớp học có 160 học viên tham gia, gồm 130 đảng viên.",
        [],
    ),
    ("Học Nghị quyết Đại hội Đảng bộ xã Kim Hoa, lớp bồi dưỡng có 160 đại biểu tham dự.", []),
    # delegates of one of those that come, some of them, of another meeting
    (
        "Tham dự Đại hội Đảng bộ huyện Can Lộc, Đoàn đại biểu Đảng bộ thị trấn Nghèn có 17 đại biểu.",
        [],
    ),
    (
        "Đại hội Đảng bộ huyện Can Lộc khai mạc. Đảng bộ xã Kim Hoa có 7 đại biểu dự đại hội.",
        [],
    ),
    ("Đại hội Đảng bộ xã Kim Hoa có 19 đại biểu dưới 30 tuổi.", []),
    (
        "Đại hội Đảng bộ xã Kim Hoa có 142 đại biểu. Chào mừng đại hội, Đoàn xã có 55 đại biểu thanh niên họp mặt.",
        [(HOA, "delegates", 142.0)],
    ),
    # a total soon after; but not of what else was named since
    (
        "Đảng bộ xã Kim Hoa họp phiên quý ba. Tổng số đảng viên là 1.130 đồng chí.",
        [(HOA, "party_members", 1130.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa họp phiên quý ba. Xã Sơn Phúc cũng vậy. Tổng số đảng viên là 1.130 đồng chí.",
        [],
    ),
    (
        "Đảng bộ xã Kim Hoa chỉ đạo Chi bộ Trường Tiểu học tổ chức đại hội. Tổng số đảng viên là 30.",
        [],
    ),
    ("Đảng bộ tỉnh Hà Tĩnh khen Công ty Xổ số. Tổng số đảng viên là 120 đồng chí.", []),
    # who comes to a meeting about a congress
    (
        "Xã Kim Hoa mở hội nghị tuyên truyền kết quả Đại hội Đảng bộ xã Kim Hoa lần thứ I. Tham dự có 140 đại biểu.",
        [],
    ),
    (
        "Đại hội Đảng bộ xã Kim Hoa lần thứ I khai mạc sáng nay. Tham dự có 140 đại biểu.",
        [(HOA, "delegates", 140.0)],
    ),
    # of what was founded, not of those that went into it
    (
        "Đảng bộ xã Kim Hoa được thành lập trên cơ sở sáp nhập Đảng bộ của 2 xã Kim Hoa và Sơn Phúc với 27 tổ chức đảng trực thuộc và 640 đảng viên.",
        [(HOA, "party_organisations", 27.0), (HOA, "party_members", 640.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa thành lập trên cơ sở hợp nhất Đảng bộ xã Kim Hoa và Đảng bộ xã Sơn Phúc, có 640 đảng viên.",
        [(HOA, "party_members", 640.0)],
    ),
    # what there is today
    (
        "Lúc thành lập chỉ có 4 đảng viên, đến nay, Đảng bộ xã Kim Hoa có 322 đảng viên được chia thành 10 chi bộ.",
        [(HOA, "party_members", 322.0), (HOA, "party_organisations", 10.0)],
    ),
    # of the commune that a page is about, unless something else there has an organisation too
    (
        "Xã Kim Hoa nằm ở phía tây huyện Hương Sơn.\n\nĐảng bộ có 26 chi bộ trực thuộc với 591 đảng viên.",
        [(HOA, "party_organisations", 26.0), (HOA, "party_members", 591.0)],
    ),
    (
        "Xã Kim Hoa nằm ở phía tây huyện Hương Sơn, có Công ty Chè. Đảng bộ có 26 chi bộ trực thuộc với 591 đảng viên.",
        [],
    ),
    (
        "Đảng bộ xã Kim Hoa có 640 đảng viên ở 27 cơ sở Đảng trực thuộc.",
        [(HOA, "party_organisations", 27.0), (HOA, "party_members", 640.0)],
    ),
    ("Chung cư tại phường Sông Trí hiện có hơn 5.000 cư dân.", []),
    ("Đảng bộ xã Kim Hoa có 512 đảng viên và 300 đảng viên.", []),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_a_sentence_gives_the_numbers_of_its_party_organisation(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)
