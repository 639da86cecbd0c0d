"""Figures in the words of the press: subject, variable and value of each."""

import pytest

TOLD = [
    (
        "Xã Đức Thọ có diện tích tự nhiên 48,93 km2, dân số 40.065 người.",
        [("xã Đức Thọ", "area_km2", 48.93), ("xã Đức Thọ", "population", 40065.0)],
    ),
    (
        "Huyện Can Lộc rộng 302 km², dân số gần 130.000 người.",
        [("huyện Can Lộc", "area_km2", 302.0), ("huyện Can Lộc", "population", 130000.0)],
    ),
    ("Tỉnh Nghệ An có diện tích lớn nhất cả nước với 16.490 km2.", [("tỉnh Nghệ An", "area_km2", 16490.0)]),
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
        "Đảng bộ xã Đức Thọ có 52 tổ chức cơ sở đảng với 2.989 đảng viên.",
        [
            ("Đảng bộ xã Đức Thọ", "party_organisations", 52.0),
            ("Đảng bộ xã Đức Thọ", "party_members", 2989.0),
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
        "Đại hội đại biểu Đảng bộ phường Hải Châu có sự tham dự của 300 đại biểu chính thức.",
        [("Đảng bộ phường Hải Châu", "delegates", 300.0)],
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
        "Phường Hải Châu được thành lập trên cơ sở hợp nhất phường Thanh Bình, phường Phước Ninh có tổng diện tích tự nhiên 7,58 km², dân số 131.427 người với 90 tổ dân phố.",
        [("phường Hải Châu", "area_km2", 7.58), ("phường Hải Châu", "population", 131427.0)],
    ),
    (
        "Sáp nhập xã Kim Hoa có diện tích 35,2 km2 và xã Sơn Phúc có diện tích 21 km2 thành xã Kim Hoa.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Sơn Phúc", "area_km2", 21.0)],
    ),
    (
        "Chiều 11/8/2025, Đảng bộ phường Cầu Giấy (Hà Nội) tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030. Dự đại hội có 246 đại biểu chính thức, đại diện cho 2.716 đảng viên trong toàn Đảng bộ.",
        [
            ("Đảng bộ phường Cầu Giấy", "party_members", 2716.0),
            ("Đảng bộ phường Cầu Giấy", "delegates", 246.0),
        ],
    ),
    (
        "Sáng 29/7, Đảng bộ xã Kim Hoa tổ chức Đại hội đại biểu lần thứ I. Tham dự Đại hội có 165 đại biểu đại diện cho trên 1.800 đảng viên sinh hoạt tại 41 chi, đảng bộ trực thuộc.",
        [
            ("Đảng bộ xã Kim Hoa", "party_organisations", 41.0),
            ("Đảng bộ xã Kim Hoa", "party_members", 1800.0),
            ("Đảng bộ xã Kim Hoa", "delegates", 165.0),
        ],
    ),
    (
        "Thành ủy quyết định thành lập Đảng bộ phường Đống Đa (trên cơ sở chia tách Đảng bộ phường Thống Nhất) gồm 193 đảng viên.",
        [("Đảng bộ phường Đống Đa", "party_members", 193.0)],
    ),
    (
        "Xã Kim Hoa nằm ở phía tây huyện Hương Sơn, dân số có 2.021 hộ, với khoảng 8.000 nhân khẩu.",
        [("xã Kim Hoa", "population", 8000.0), ("xã Kim Hoa", "households", 2021.0)],
    ),
    (
        "Xã Kim Hoa có diện tích 35,2 km², dân số năm 2018 là 9.100 người.",
        [("xã Kim Hoa", "area_km2", 35.2), ("xã Kim Hoa", "population", 9100.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội. Đại hội bầu Đoàn đại biểu dự Đại hội cấp trên gồm 9 đại biểu chính thức.",
        [],
    ),
    (
        "Đảng bộ xã Kim Hoa có 20 chi bộ trực thuộc, trong đó có 11 chi bộ thôn, 8 chi bộ sự nghiệp với tổng số 394 đảng viên (220 đảng viên từ xã Sơn Phúc chuyển sang và 174 đảng viên của xã Kim Hoa cũ).",
        [("Đảng bộ xã Kim Hoa", "party_organisations", 20.0), ("Đảng bộ xã Kim Hoa", "party_members", 394.0)],
    ),
    (
        "Quận 2 có diện tích 49,74 km², dân số ngày 1/10/2004 (theo Điều tra dân số năm 2004) là 125.136 người.",
        [("quận 2", "area_km2", 49.74), ("quận 2", "population", 125136.0)],
    ),
    (
        "Thành phố Huế được mở rộng với diện tích hơn 265 km2 (tăng 3,76 lần), dân số 652.572 người (tăng 1,8 lần).",
        [("thành phố Huế", "area_km2", 265.0), ("thành phố Huế", "population", 652572.0)],
    ),
    (
        "Quận Bắc Từ Liêm có tổng diện tích tự nhiên là 4.335,34ha, với 320.414 nhân khẩu.",
        [("quận Bắc Từ Liêm", "area_km2", 43.3534), ("quận Bắc Từ Liêm", "population", 320414.0)],
    ),
    ("Tỉnh Điện Biên có dân số hiện tại là 440.300 người.", [("tỉnh Điện Biên", "population", 440300.0)]),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa khai mạc. Tham dự phiên trù bị có 500 đại biểu chính thức, trong đó có "
        "83 đại biểu đương nhiên, đại diện cho hơn 1.520 đảng viên.",
        [("Đảng bộ xã Kim Hoa", "party_members", 1520.0), ("Đảng bộ xã Kim Hoa", "delegates", 500.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa tổ chức Đại hội. Cùng dự có sự có mặt của 156 đại biểu chính thức đại diện cho 1.189 đảng "
        "viên.",
        [("Đảng bộ xã Kim Hoa", "party_members", 1189.0), ("Đảng bộ xã Kim Hoa", "delegates", 156.0)],
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
