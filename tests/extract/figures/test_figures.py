"""Numbers about units, party organisations and congresses: subject, variable, value, modality."""

import pytest

NEW = "2025-09-10"

FOUNDED = "Xã Nam Đàn được thành lập trên cơ sở sáp nhập các xã Kim Liên, Xuân Lâm (huyện Nam Đàn cũ). "

# text, rows "subject | variable | value | modality"
FIGURES = [
    (
        "Xã Nam Đàn có diện tích 77,25 km2, dân số 33.418 người.",
        ["xã Nam Đàn | area_km2 | 77.25 | stated", "xã Nam Đàn | population | 33418 | stated"],
    ),
    (
        "Phường Hải Châu có diện tích tự nhiên là 7,6km², quy mô dân số 131.427 người.",
        ["phường Hải Châu | area_km2 | 7.6 | stated", "phường Hải Châu | population | 131427 | stated"],
    ),
    ("Xã Nam Đàn rộng lớn với diện tích 7.725 ha.", ["xã Nam Đàn | area_km2 | 77.25 | stated"]),
    ("Tỉnh Nghệ An có diện tích 16.486,49 km2.", ["tỉnh Nghệ An | area_km2 | 16486.49 | stated"]),
    ("Tỉnh Nghệ An có dân số hơn 3,4 triệu người.", ["tỉnh Nghệ An | population | 3400000 | stated"]),
    ("Xã Nam Đàn có dân số khoảng 33 nghìn người.", ["xã Nam Đàn | population | 33000 | stated"]),
    (
        "Xã Nam Đàn có 8.120 hộ, dân số 33.418 người.",
        ["xã Nam Đàn | population | 33418 | stated", "xã Nam Đàn | households | 8120 | stated"],
    ),
    (
        "Đảng bộ xã Nam Đàn hiện có 62 tổ chức đảng trực thuộc với 1.874 đảng viên.",
        [
            "Đảng bộ xã Nam Đàn | party_organisations | 62 | stated",
            "Đảng bộ xã Nam Đàn | party_members | 1874 | stated",
        ],
    ),
    (
        "Đảng bộ phường Hải Châu có 115 chi, đảng bộ trực thuộc, 7.002 đảng viên.",
        [
            "Đảng bộ phường Hải Châu | party_organisations | 115 | stated",
            "Đảng bộ phường Hải Châu | party_members | 7002 | stated",
        ],
    ),
    (
        "Đại hội Đảng bộ xã Nam Đàn sắp họp. Dự kiến, tổng số đại biểu tham gia đại hội là 198.",
        ["Đảng bộ xã Nam Đàn | delegates | 198 | planned"],
    ),
    (
        "Đại hội đại biểu Đảng bộ xã Nam Đàn khai mạc với 198 đại biểu chính thức tham dự đại hội.",
        ["Đảng bộ xã Nam Đàn | delegates | 198 | stated"],
    ),
    (
        "Sau sắp xếp, xã Nam Đàn dự kiến có dân số 33.418 người.",
        ["xã Nam Đàn | population | 33418 | planned"],
    ),
    (
        "Theo dự thảo đề án, xã Nam Đàn có diện tích 77,25 km2.",
        ["xã Nam Đàn | area_km2 | 77.25 | draft"],
    ),
    # the subject stands in the sentence before
    (
        "Xã Nam Đàn nằm bên sông Lam. Xã có diện tích 77,25 km2.",
        ["xã Nam Đàn | area_km2 | 77.25 | stated"],
    ),
    (
        "Xã Nam Đàn vừa họp. Đảng bộ xã có 1.874 đảng viên.",
        ["Đảng bộ xã Nam Đàn | party_members | 1874 | stated"],
    ),
    (
        "Đảng bộ xã Nam Đàn vừa họp. Toàn Đảng bộ có 62 chi bộ, 1.874 đảng viên.",
        [
            "Đảng bộ xã Nam Đàn | party_organisations | 62 | stated",
            "Đảng bộ xã Nam Đàn | party_members | 1874 | stated",
        ],
    ),
    # the unit just founded
    (
        FOUNDED + "Sau sắp xếp, xã có diện tích 77,25 km2, dân số 33.418 người.",
        ["xã Nam Đàn | area_km2 | 77.25 | stated", "xã Nam Đàn | population | 33418 | stated"],
    ),
    (
        FOUNDED + "Sau sáp nhập, Đảng bộ xã có 62 chi bộ với gần 1.900 đảng viên.",
        [
            "Đảng bộ xã Nam Đàn | party_organisations | 62 | stated",
            "Đảng bộ xã Nam Đàn | party_members | 1900 | stated",
        ],
    ),
    (
        FOUNDED + "\n- Diện tích tự nhiên: 77,25 km2\n- Quy mô dân số: 33.418 người",
        ["xã Nam Đàn | area_km2 | 77.25 | stated", "xã Nam Đàn | population | 33418 | stated"],
    ),
    (
        "Dự kiến sáp nhập xã Võ Liệt và xã Thanh Long thành xã Kim Bảng 9. Xã Kim Bảng 9 có diện tích 30,5 km2.",
        ["xã Kim Bảng 9 | area_km2 | 30.5 | planned"],
    ),
    (
        "Xã Nam Đàn sau sáp nhập có dân số gần 33.500 người; 62 tổ chức cơ sở đảng; 1874 đảng viên.",
        [
            "xã Nam Đàn | population | 33500 | stated",
            "Đảng bộ xã Nam Đàn | party_organisations | 62 | stated",
            "Đảng bộ xã Nam Đàn | party_members | 1874 | stated",
        ],
    ),
    (
        "Sau khi sáp nhập xã Võ Liệt vào xã Thanh Long, xã Thanh Long có 9.000 dân.",
        ["xã Thanh Long | population | 9000 | stated"],
    ),
    # a heading, the unit after "của", other words for people
    (
        "**Xã Nam Đàn**\n- Diện tích: 77,25 km2\n- Dân số: 33.418 người",
        ["xã Nam Đàn | area_km2 | 77.25 | stated", "xã Nam Đàn | population | 33418 | stated"],
    ),
    ("Dân số của xã Nam Đàn là 33.418 người.", ["xã Nam Đàn | population | 33418 | stated"]),
    (
        "Diện tích của Thủ đô mới hơn 3.300 km2.",
        ["thành phố Hà Nội | area_km2 | 3300 | stated"],
    ),
    ("Tỉnh Nghệ An rộng 16.486 km2.", ["tỉnh Nghệ An | area_km2 | 16486 | stated"]),
    ("Hà Nội là thành phố hơn 8 triệu dân.", ["thành phố Hà Nội | population | 8000000 | stated"]),
    (
        "Toàn xã Nam Đàn có 8.120 hộ, 33.418 nhân khẩu.",
        ["xã Nam Đàn | population | 33418 | stated", "xã Nam Đàn | households | 8120 | stated"],
    ),
    (
        "Gần 2 triệu hộ dân của Thành phố Hồ Chí Minh được cấp thẻ.",
        ["thành phố Hồ Chí Minh | households | 2000000 | stated"],
    ),
    # congresses and party organisations of agencies
    (
        "Đại hội đại biểu Đảng bộ xã Nam Đàn có sự tham dự của 198 đại biểu, đại diện cho 1.874 đảng viên.",
        [
            "Đảng bộ xã Nam Đàn | delegates | 198 | stated",
            "Đảng bộ xã Nam Đàn | party_members | 1874 | stated",
        ],
    ),
    (
        "Đảng bộ Bộ Tài chính có 120 tổ chức đảng trực thuộc.",
        ["Đảng bộ Bộ Tài chính | party_organisations | 120 | stated"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_sentence_gives_its_figures(read, text, expected):
    found = read(text, on=NEW).figures
    assert {f"{one.subject} | {one.variable} | {one.value:.10g} | {one.modality}" for one in found} == set(
        expected
    )
    assert len(found) == len(expected)


def test_the_unit_of_a_figure_is_linked(read):
    (figure,) = read("Xã Nam Đàn có dân số 33.418 người.", on=NEW).figures
    assert (figure.unit, figure.unit_id, figure.body_kind) == ("xã Nam Đàn", "17935-20250701", None)


def test_the_party_organisation_of_a_figure_is_told_from_its_unit(read):
    (figure,) = read("Đảng bộ xã Nam Đàn có 1.874 đảng viên.", on=NEW).figures
    assert (figure.unit, figure.unit_id, figure.body_kind) == ("xã Nam Đàn", "17935-20250701", "dang-bo")


def test_the_quote_of_a_figure_is_the_number_and_its_words(read):
    (figure,) = read("Xã Nam Đàn có dân số 33.418 người, sống ở 40 thôn.", on=NEW).figures
    assert figure.quote == "dân số 33.418 người"


def test_a_figure_said_twice_is_one(read):
    text = "Xã Nam Đàn có dân số 33.418 người. Theo báo cáo, xã Nam Đàn có dân số 33.418 người."
    assert len(read(text, on=NEW).figures) == 1


def test_a_number_is_of_the_day_up_to_which_it_is_counted(read):
    (figure,) = read("Tính đến 31/12/2024, Đảng bộ xã Nam Đàn có 1.874 đảng viên.", on=NEW).figures
    assert figure.as_of == "2024-12-31"


AS_OF = [
    ("Năm 1946, xã Nam Đàn chỉ có 310 hộ, 1.420 dân. Nay toàn xã có 8.120 hộ.", ["1946", "1946", None]),
    (
        "Năm 1930, Đảng bộ tỉnh Nghệ An có 390 đảng viên. Đến nay, Đảng bộ có 190.000 đảng viên.",
        ["1930", None],
    ),
    ("Cuối năm 2024, dân số xã Nam Đàn là 33.418 người.", ["2024"]),
    ("Dân số xã Nam Đàn năm 2019 là 31.200 người.", ["2019"]),
    ("Xã Nam Đàn có diện tích 77,25 km2, dân số 31.200 người (2019).", [None, "2019"]),
    ("Ngày 1/4/1999, xã Nam Đàn có dân số 31.200 người.", ["1999-04-01"]),
    ("Cuối tháng 6/2023, Đảng bộ xã Nam Đàn có 1.874 đảng viên.", ["2023-06"]),
    ("Thời điểm 31/12/2024, xã Nam Đàn có dân số 33.418 người.", ["2024-12-31"]),
    ("Theo kết quả Tổng điều tra dân số và nhà ở ngày 1/4/2019, xã Nam Đàn có 31.200 người.", ["2019-04-01"]),
    ("Xã Nam Đàn có dân số 31.200 người (theo số liệu năm 2022).", ["2022"]),
    ("Khi bắt tay vào xây dựng nông thôn mới (năm 2011), xã Nam Đàn có 8.120 hộ.", ["2011"]),
    ("Đảng bộ xã Nam Đàn được thành lập tháng 6/1947 với 12 đảng viên.", ["1947-06"]),
    ("Ngày 12/8/2025, Đảng bộ xã Nam Đàn có 1.874 đảng viên.", [None]),
    ("Năm 1954, xã Nam Đàn được thành lập, diện tích 77,25 km2.", [None]),
    ("Năm 2020, xã Nam Đàn làm đường; hiện xã có dân số 33.418 người.", [None]),
    ("Xã Nam Đàn có dân số 2.019 người.", [None]),
    ("Dân số xã Nam Đàn tăng từ 29.400 người năm 2009 lên 33.418 người.", [None]),
]


@pytest.mark.parametrize(("text", "days"), AS_OF)
def test_a_number_is_of_the_year_that_is_printed_with_it(read, text, days):
    figures = sorted(read(text, on=NEW).figures, key=lambda one: one.span)
    assert [one.as_of for one in figures] == days


NO_FIGURE = [
    # of something in it, or it lies in
    "Xã Nam Đàn có 5 thôn đặc biệt khó khăn với 640 hộ, 3.100 khẩu.",
    "Ở xã Nam Đàn có hai bản người Thái là Khe Bục và Khe Rạn với 240 hộ, 1.100 khẩu.",
    "Tại xã Nam Đàn, sạt lở đe dọa 340 hộ với 1.150 nhân khẩu.",
    "Đất nông nghiệp xã Nam Đàn có diện tích 4.500 ha.",
    "Trung tâm xã Nam Đàn có 1.200 hộ, 5.000 dân.",
    "Xã Nam Đàn nằm trong lưu vực sông Lam rộng 3.200 km2.",
    "Xã Nam Đàn nằm trên cao nguyên rộng 160 km2.",
    # of several together
    "Đơn vị bầu cử số 3 gồm xã Nam Đàn, xã Đại Huệ (Nghệ An) với dân số 92.000 người.",
    "Đồn Biên phòng quản lý xã Nam Đàn và xã Đại Huệ với diện tích 120 km2, 5.600 hộ, 26.000 nhân khẩu.",
    "Hai xã gồm xã Nam Đàn và xã Đại Huệ có diện tích 120 km2, dân số 49.900 người.",
    # more than any commune has
    "Xã Nam Đàn có diện tích 3.200 km2.",
    "Xã Nam Đàn trồng 120 ha chè, năng suất 4,5 tấn/ha.",
    "Xã Nam Đàn có 1.200 người tham gia lễ hội.",
    "Công ty có diện tích nhà xưởng 3 ha.",
    "Chi bộ thôn 3 có 27 đảng viên.",
    "Xã Nam Đàn kết nạp 12 đảng viên mới.",
    "Hội thảo thu hút 300 đại biểu tham dự.",
    "Xã Nam Đàn hỗ trợ 45 hộ nghèo.",
    "Tuyến đường dài 12 km qua xã Nam Đàn.",
    "Dân số tăng 1,2% mỗi năm ở xã Nam Đàn.",
    "Trên địa bàn xã Nam Đàn có khu công nghiệp với diện tích 250 ha.",
    "Xã Nam Đàn bàn giao 2 thửa đất, diện tích hơn 20 ha.",
    "Xã Nam Đàn có 155 hộ mất rừng trồng trên tổng diện tích 107,06 ha.",
    "Xã Nam Đàn có 1.200 dân quân, 40 dân phòng.",
    "Đảng bộ xã Nam Đàn có 3 đảng viên bị kỷ luật.",
    "Đảng bộ khối được lập trên cơ sở hợp nhất 2 Đảng bộ của tỉnh Nghệ An.",
    "Xã Nam Đàn nhận thêm làng Sen (diện tích tự nhiên 2,5 km2, dân số 300 người).",
]


@pytest.mark.parametrize("text", NO_FIGURE)
def test_other_numbers_are_no_figures(read, text):
    assert read(text, on=NEW).figures == ()
