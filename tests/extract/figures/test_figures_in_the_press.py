"""Figures in the words of the press: subject, variable and value of each."""

import pytest

TOLD = [
    # a bound, a change, a mean, and the size of what a unit is compared with, are not its own
    *(
        (f"{text} người.", [])
        for text in (
            "Dân số xã Kim Hoa không quá 9.000",
            "Dân số xã Kim Hoa dưới 9.000",
            "Dân số xã Kim Hoa không phải 9.000",
            "Dân số xã Kim Hoa chỉ bằng một nửa xã Sơn Phúc với 9.000",
            "Dân số xã Kim Hoa gấp đôi xã Sơn Phúc với 9.000",
            "Xã Kim Hoa có 12 thôn, mỗi thôn khoảng 300 hộ, 1.200",
        )
    ),
    ("Diện tích xã Kim Hoa tăng thêm 12,5 km2 sau sáp nhập.", []),
    ("Diện tích xã Kim Hoa nhỏ hơn xã Sơn Phúc (35,2 km2).", []),
    ("Xã Kim Hoa chưa đạt tiêu chuẩn diện tích 30 km2.", []),
    ("Dân số xã Kim Hoa đông, với 9.000 người.", [("xã Kim Hoa", "population", 9000.0)]),
    ("Theo báo cáo cũ, dân số xã Kim Hoa là 8.000 người; số liệu đúng là 9.000 người.", []),
    ("Theo báo cáo mới, dân số xã Kim Hoa là 8.000 người.", [("xã Kim Hoa", "population", 8000.0)]),
    # nor those of fields, nor of a place told of in the sentence before
    ("Với diện tích hơn 450 ha, xã Kim Hoa là vùng trồng bưởi lớn nhất tỉnh Hà Tĩnh.", []),
    ("Với diện tích 450 ha cam, xã Kim Hoa được mùa.", []),
    ("Với diện tích 4.500 ha, xã Kim Hoa là xã lớn của tỉnh Hà Tĩnh.", [("xã Kim Hoa", "area_km2", 45.0)]),
    ("Xã Kim Hoa nằm ven sông. Địa bàn có Khu du lịch Đông Thái. Diện tích 120 ha, dân số 500 người.", []),
    # nor are those of a bay, a basin, a people or a clan
    ("Tỉnh Quảng Ninh có vịnh Hạ Long rộng 1.553 km2.", []),
    ("Lưu vực sông La qua xã Kim Hoa có diện tích 3.200 km2.", []),
    ("Người Chứt ở xã Kim Hoa có 246 hộ, 960 nhân khẩu.", []),
    ("Dòng họ Phan ở xã Kim Hoa có 1.000 hộ, 4.500 nhân khẩu.", []),
    # nor those of a cell or of the party above
    ("Chi bộ thôn Đông, Đảng bộ xã Kim Hoa có 56 đảng viên.", []),
    ("Đảng bộ Trường THPT Trần Phú thuộc Đảng bộ xã Kim Hoa có 76 đảng viên.", []),
    (
        "Đảng bộ xã Kim Hoa trực thuộc Đảng bộ tỉnh Hà Tĩnh, có 68 chi bộ, 2.989 đảng viên.",
        [
            ("Đảng bộ xã Kim Hoa", "party_organisations", 68.0),
            ("Đảng bộ xã Kim Hoa", "party_members", 2989.0),
        ],
    ),
    (
        "Đảng bộ xã Kim Hoa có 68 chi bộ, trung bình mỗi chi bộ 45 đảng viên.",
        [("Đảng bộ xã Kim Hoa", "party_organisations", 68.0)],
    ),
    ("Đảng bộ xã Kim Hoa cảnh cáo 5 tổ chức đảng.", []),
    ("Đại hội Đảng bộ xã Kim Hoa có 5 đại biểu tham luận.", []),
    # what was before is not what there is
    (
        "So với năm 2019, dân số xã Kim Hoa tăng từ 7.400 người lên 8.100 người.",
        [("xã Kim Hoa", "population", 8100.0)],
    ),
    (
        "Sau sáp nhập, diện tích xã Kim Hoa mở rộng từ 35,2 km2 lên 56,2 km2, dân số từ 8.100 người (năm 2024) tăng lên 13.400 người.",
        [("xã Kim Hoa", "area_km2", 56.2), ("xã Kim Hoa", "population", 13400.0)],
    ),
    ("Dân số xã Kim Hoa giảm từ 8.100 xuống còn 7.400 người.", [("xã Kim Hoa", "population", 7400.0)]),
    ("Dân số xã Kim Hoa từ 8.000 người trở lên.", []),
    # pages of communes
    (
        "Xã Kim Hoa là xã miền núi.\n2- Đất đai: Tổng diện tích tự nhiên: 3.520 ha.\n1- Dân cư: Tổng số: 656 hộ 3.172 khẩu.",
        [
            ("xã Kim Hoa", "area_km2", 35.2),
            ("xã Kim Hoa", "population", 3172.0),
            ("xã Kim Hoa", "households", 656.0),
        ],
    ),
    (
        "Xã Kim Hoa là xã miền núi. Hiện tại 2.150 hộ với 8.100 nhân khẩu; có 3 dân tộc.",
        [("xã Kim Hoa", "population", 8100.0), ("xã Kim Hoa", "households", 2150.0)],
    ),
    (
        "Xã Kim Hoa có diện tích: 3.520 ha; dân số có: 8.100 nhân khẩu; có 2.150 hộ khẩu.",
        [
            ("xã Kim Hoa", "area_km2", 35.2),
            ("xã Kim Hoa", "population", 8100.0),
            ("xã Kim Hoa", "households", 2150.0),
        ],
    ),
    # in brackets, without a word for it
    (
        "Sắp xếp toàn bộ các xã Kim Hoa, Sơn Phúc thành xã mới có tên gọi là xã Kim Hoa (56,2 km2; 13.400 người).",
        [("xã Kim Hoa", "area_km2", 56.2), ("xã Kim Hoa", "population", 13400.0)],
    ),
    ("Xã Kim Hoa có hồ nước (0,2 km2), 300 người đến tắm mỗi ngày.", []),
    (
        "Xã Đức Thọ có diện tích tự nhiên 48,93 km2, dân số 40.065 người.",
        [("xã Đức Thọ", "area_km2", 48.93), ("xã Đức Thọ", "population", 40065.0)],
    ),
    (
        "Huyện Can Lộc rộng 302 km², dân số gần 130.000 người.",
        [("huyện Can Lộc", "area_km2", 302.0), ("huyện Can Lộc", "population", 130000.0)],
    ),
    (
        "Tỉnh Gia Lai có diện tích lớn nhất Tây Nguyên với 15.510 km2.",
        [("tỉnh Gia Lai", "area_km2", 15510.0)],
    ),
    ("Dân số của tỉnh Thanh Hóa là hơn 3,7 triệu người.", [("tỉnh Thanh Hóa", "population", 3700000.0)]),
    (
        "Với diện tích 12.000 ha và dân số 9.500 người, xã Sơn Kim 1 là xã biên giới.",
        [("xã Sơn Kim 1", "area_km2", 120.0), ("xã Sơn Kim 1", "population", 9500.0)],
    ),
    (
        "Xã Kim Hoa (huyện Hương Sơn) có 2.150 hộ với 7.800 nhân khẩu.",
        [("xã Kim Hoa", "population", 7800.0), ("xã Kim Hoa", "households", 2150.0)],
    ),
    (
        "Phường Tương Mai có diện tích 3,56km2; quy mô dân số 136.292 người.",
        [("phường Tương Mai", "area_km2", 3.56), ("phường Tương Mai", "population", 136292.0)],
    ),
    (
        "Đảng bộ xã Đức Thọ có 47 tổ chức cơ sở đảng với 2.310 đảng viên.",
        [
            ("Đảng bộ xã Đức Thọ", "party_organisations", 47.0),
            ("Đảng bộ xã Đức Thọ", "party_members", 2310.0),
        ],
    ),
    (
        "Đảng bộ tỉnh Hà Tĩnh hiện có 102.000 đảng viên sinh hoạt tại 676 tổ chức cơ sở đảng.",
        [
            ("Đảng bộ tỉnh Hà Tĩnh", "party_organisations", 676.0),
            ("Đảng bộ tỉnh Hà Tĩnh", "party_members", 102000.0),
        ],
    ),
    (
        "Dự Đại hội Đảng bộ huyện Hương Khê lần thứ XX có 250 đại biểu đại diện cho hơn 9.000 đảng viên.",
        [
            ("Đảng bộ huyện Hương Khê", "party_members", 9000.0),
            ("Đảng bộ huyện Hương Khê", "delegates", 250.0),
        ],
    ),
    (
        "Đại hội Đảng bộ phường Sơn Trà có sự tham dự của 310 đại biểu chính thức.",
        [("Đảng bộ phường Sơn Trà", "delegates", 310.0)],
    ),
    ("Quy mô dân số xã Yên Hòa là 15.320 người.", [("xã Yên Hòa", "population", 15320.0)]),
    ("Tổng diện tích tự nhiên của huyện Hương Sơn là 1.104 km2.", [("huyện Hương Sơn", "area_km2", 1104.0)]),
    (
        "Thành phố Vinh có 105,8 km² diện tích và khoảng 350.000 dân.",
        [("thành phố Vinh", "area_km2", 105.8), ("thành phố Vinh", "population", 350000.0)],
    ),
    (
        "Sau sáp nhập, tỉnh Ninh Bình có diện tích 3.942,62 km2, quy mô dân số hơn 4,4 triệu người.",
        [("tỉnh Ninh Bình", "area_km2", 3942.62), ("tỉnh Ninh Bình", "population", 4400000.0)],
    ),
    (
        "Tỉnh Gia Lai mới có diện tích tự nhiên hơn 21.576 km2, dân số trên 3,5 triệu người.",
        [("tỉnh Gia Lai", "area_km2", 21576.0), ("tỉnh Gia Lai", "population", 3500000.0)],
    ),
    (
        "Toàn xã Kim Hoa có 2.300 hộ, 8.100 khẩu.",
        [("xã Kim Hoa", "population", 8100.0), ("xã Kim Hoa", "households", 2300.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa được thành lập với 30 chi bộ trực thuộc, 850 đảng viên.",
        [("Đảng bộ xã Kim Hoa", "party_organisations", 30.0), ("Đảng bộ xã Kim Hoa", "party_members", 850.0)],
    ),
    (
        "Đảng bộ phường An Hội có 45 chi, đảng bộ trực thuộc với 1.900 đảng viên.",
        [
            ("Đảng bộ phường An Hội", "party_organisations", 45.0),
            ("Đảng bộ phường An Hội", "party_members", 1900.0),
        ],
    ),
    ("Tỉnh Hà Tây có dân số 2,5 triệu người (năm 2007).", [("tỉnh Hà Tây", "population", 2500000.0)]),
    ("Năm 1999, huyện Đông Anh có 262.000 dân.", [("huyện Đông Anh", "population", 262000.0)]),
    (
        "Tỉnh Sông Bé rộng 9.500 km2, dân số 1 triệu người.",
        [("tỉnh Sông Bé", "area_km2", 9500.0), ("tỉnh Sông Bé", "population", 1000000.0)],
    ),
    (
        "Thị xã Buôn Hồ có 28.205,89 ha diện tích tự nhiên và 101.554 nhân khẩu.",
        [("thị xã Buôn Hồ", "area_km2", 282.0589), ("thị xã Buôn Hồ", "population", 101554.0)],
    ),
    (
        "Diện tích xã Đông Thành: 35,2 km2. Dân số: 41.000 người.",
        [("xã Đông Thành", "area_km2", 35.2), ("xã Đông Thành", "population", 41000.0)],
    ),
    (
        "Phường Bến Thành có tổng diện tích 1,85 km², dân số 71.785 người, mật độ 38.000 người/km2.",
        [("phường Bến Thành", "area_km2", 1.85), ("phường Bến Thành", "population", 71785.0)],
    ),
    ("Dân số phường Hải Châu đạt 131.427 người.", [("phường Hải Châu", "population", 131427.0)]),
    (
        "Dân số toàn tỉnh Quảng Ninh năm 2023 ước đạt 1,38 triệu người.",
        [("tỉnh Quảng Ninh", "population", 1380000.0)],
    ),
    ("Quận Hải Châu có số dân 201.522 người.", [("quận Hải Châu", "population", 201522.0)]),
    ("Huyện Can Lộc có 5 người bị thương.", []),
    ("Tỉnh Nghệ An hỗ trợ 1.200 hộ nghèo xây nhà.", []),
    ("Xã Kim Hoa trồng 120 ha cam.", []),
    ("Dự án tại huyện Hương Sơn có diện tích 25 ha.", []),
    ("Huyện Hương Khê kết nạp 150 đảng viên mới.", []),
    ("Công ty tại thành phố Vinh có 2.000 lao động.", []),
    ("Xã Kim Hoa giảm 120 người sau sắp xếp.", []),
    ("Khu công nghiệp ở thị xã Kỳ Anh rộng 5 km2.", []),
    ("Lễ hội tại xã Đức Thọ thu hút 10.000 người.", []),
    ("UBND huyện Can Lộc cấp phát 500 suất quà cho 500 hộ.", []),
    ("Hội nghị có 120 đại biểu dự tại UBND huyện Can Lộc.", []),
    ("Huyện Hương Sơn có 85% dân số là nông dân.", []),
    ("Tỉnh Hà Tĩnh đã tiêm cho 300.000 người.", []),
    ("Mật độ dân số huyện Can Lộc là 430 người/km2.", []),
    ("Xã Yên Hòa có 35 hộ nghèo.", []),
    ("Đại hội Đảng bộ xã Yên Hòa bầu 27 đồng chí vào Ban Chấp hành.", []),
    ("Trong nhiệm kỳ, Đảng bộ huyện Can Lộc kết nạp 500 đảng viên.", []),
    ("Rừng phòng hộ huyện Vũ Quang rộng 250 km2.", []),
    ("Bão làm 12.000 hộ dân huyện Kỳ Anh mất điện.", []),
    ("Xã Đức Thọ đạt tỷ lệ 98% số hộ dùng nước sạch.", []),
    (
        "Xã Kim Hoa có diện tích 35,2 km2. Dân số 9.100 người.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 9100.0)],
    ),
    (
        "Xã Kim Hoa có diện tích 35,2 km2. Năm nay mưa nhiều. Dân số 9.100 người.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 9100.0)],
    ),
    (
        "Mới từ tháng 7, phường Cẩm Thành được thành lập trên cơ sở hợp nhất phường Nguyễn Nghiêm, phường "
        "Chánh Lộ có tổng diện tích tự nhiên 6,94 km², dân số 48.200 người với 61 tổ dân phố.",
        [("phường Cẩm Thành", "area_km2", 6.94), ("phường Cẩm Thành", "population", 48200.0)],
    ),
    (
        "Sáp nhập xã Kim Hoa có diện tích 35,2 km2 và xã Sơn Phúc có diện tích 21 km2 thành xã Kim Hoa.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Sơn Phúc", "area_km2", 21.0)],
    ),
    (
        "Suốt ngày 5/8/2025, Đảng bộ phường Thục Phán (Cao Bằng) tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ "
        "2025-2030. Dự đại hội có 187 đại biểu chính thức, đại diện cho 2.045 đảng viên của phường.",
        [
            ("Đảng bộ phường Thục Phán", "party_members", 2045.0),
            ("Đảng bộ phường Thục Phán", "delegates", 187.0),
        ],
    ),
    (
        "Đầu tháng 8, Đảng bộ xã Kim Hoa đã tổ chức Đại hội đại biểu khóa I. Về dự Đại hội có 138 đại biểu đại "
        "diện cho trên 950 đảng viên sinh hoạt tại 29 chi, đảng bộ trực thuộc.",
        [
            ("Đảng bộ xã Kim Hoa", "party_organisations", 29.0),
            ("Đảng bộ xã Kim Hoa", "party_members", 950.0),
            ("Đảng bộ xã Kim Hoa", "delegates", 138.0),
        ],
    ),
    (
        "Cùng năm, Thị ủy cho thành lập Đảng bộ phường Trung Sơn (trên cơ sở chia tách Đảng bộ phường Bắc Sơn) "
        "gồm 214 đảng viên.",
        [("Đảng bộ phường Trung Sơn", "party_members", 214.0)],
    ),
    (
        "Xã Kim Hoa nằm cuối huyện Hương Sơn, dân số có 1.870 hộ, với khoảng 7.200 nhân khẩu.",
        [("xã Kim Hoa", "population", 7200.0), ("xã Kim Hoa", "households", 1870.0)],
    ),
    (
        "Xã Kim Hoa có diện tích 35,2 km², dân số năm 2018 là 9.100 người.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 9100.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội. Phiên cuối, Đại hội bầu Đoàn đại biểu dự Đại hội huyện gồm 11 đại "
        "biểu chính thức.",
        [],
    ),
    (
        "Đảng bộ xã Kim Hoa có 26 chi bộ trực thuộc, trong đó có 15 chi bộ xóm, 9 chi bộ trường học với tổng "
        "số 512 đảng viên (302 đảng viên vốn ở xã Sơn Phúc và 210 đảng viên của xã Kim Hoa trước đây).",
        [("Đảng bộ xã Kim Hoa", "party_organisations", 26.0), ("Đảng bộ xã Kim Hoa", "party_members", 512.0)],
    ),
    (
        "Quận 7 có diện tích 35,69 km², dân số ngày 1/4/2009 (theo Tổng điều tra dân số và nhà ở) là 244.276 "
        "người.",
        [("quận 7", "area_km2", 35.69), ("quận 7", "population", 244276.0)],
    ),
    (
        "Thành phố Vinh được mở rộng với diện tích hơn 166 km2 (tăng 1,59 lần), dân số 580.700 người (tăng 1,7 "
        "lần).",
        [("thành phố Vinh", "area_km2", 166.0), ("thành phố Vinh", "population", 580700.0)],
    ),
    (
        "Khi mới lập, quận Dương Kinh có tổng diện tích tự nhiên là 4.584,87ha, với 48.700 nhân khẩu.",
        [("quận Dương Kinh", "area_km2", 45.8487), ("quận Dương Kinh", "population", 48700.0)],
    ),
    ("Tỉnh Lai Châu có dân số hiện tại là 482.100 người.", [("tỉnh Lai Châu", "population", 482100.0)]),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa mở màn. Họp phiên trù bị có 132 đại biểu chính thức, trong đó có "
        "19 đại biểu đương nhiên, đại diện cho hơn 980 đảng viên.",
        [("Đảng bộ xã Kim Hoa", "party_members", 980.0), ("Đảng bộ xã Kim Hoa", "delegates", 132.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội. Trên các hàng ghế có sự có mặt của 141 đại biểu chính thức đại "
        "diện cho 1.076 đảng viên.",
        [("Đảng bộ xã Kim Hoa", "party_members", 1076.0), ("Đảng bộ xã Kim Hoa", "delegates", 141.0)],
    ),
    ("Đảng bộ xã Kim Hoa tổ chức Đại hội. Có 30 đại biểu là nữ, trong đó có 12 đảng viên trẻ.", []),
    ("Đảng bộ xã Kim Hoa tổ chức hội nghị. Dự hội nghị có 120 đại biểu.", []),
    ("Đảng bộ xã Kim Hoa tổ chức Đại hội. Chi bộ thôn 2 kết nạp 12 đảng viên.", []),
    ("Với diện tích 25 ha, dự án tại xã Kim Hoa sẽ khởi công.", []),
    ("Diện tích lúa xã Kim Hoa là 350 ha.", []),
    ("Cánh đồng ở xã Kim Hoa có diện tích 50 ha.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_sentence_of_the_press_gives_its_figures(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)
