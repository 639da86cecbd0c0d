"""Figures as reports, portraits and boxes tell them by the way: of new units, beside neighbours, below labels."""

import pytest

HOA, PHUC = "xã Kim Hoa", "xã Sơn Phúc"

SIZES = [
    # a new unit, called so before its name
    (
        "Đứng đầu là tỉnh mới Lào Cai (gồm tỉnh Yên Bái và tỉnh Lào Cai cũ), rộng nhất vùng với tổng diện tích 13.257 km2.",
        [("tỉnh Lào Cai", "area_km2", 13257.0)],
    ),
    ("Dân số của xã mới Kim Hoa là 8.100 người.", [(HOA, "population", 8100.0)]),
    ("Xã mới sẽ bầu trưởng thôn trong năm nay, kinh phí 35 triệu đồng.", []),
    # neither its neighbours nor what they lie in
    (
        "Xã Kim Hoa phía đông giáp xã Sơn Phúc, phía nam giáp xã Sơn Lễ (huyện Hương Sơn) có diện tích 35,2 km2.",
        [(HOA, "area_km2", 35.2)],
    ),
    (
        "Xã Kim Hoa được nhập vào xã Sơn Phúc, xã Sơn Phúc nay có diện tích 56 km2.",
        [(PHUC, "area_km2", 56.0)],
    ),
    # other words for a size
    (
        "Tỉnh Lào Cai vừa thành lập. Xét về diện tích, tỉnh Lào Cai có quy mô gần 13.257 km2.",
        [("tỉnh Lào Cai", "area_km2", 13257.0)],
    ),
    ("Xã Kim Hoa có khu chăn nuôi quy mô 35 ha.", []),
    (
        "Xã Kim Hoa nằm ở chân núi. Dân số dự kiến sẽ vào khoảng 8.100 người.",
        [(HOA, "population", 8100.0)],
    ),
    (
        "Xã Kim Hoa bao gồm 12 thôn.\n\nDiện tích tự nhiên là: 35,2 km2.\n\nDân số là: 8.100 người.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    # what of a unit goes to another is not all of it
    (
        "Năm 2009, một phần địa bàn của xã Kim Hoa (gồm 310 ha diện tích tự nhiên và 940 người) được chuyển về xã Sơn Phúc.",
        [],
    ),
    (
        "Thị trấn Phố Châu được lập trên cơ sở toàn bộ 420 ha diện tích tự nhiên, 6.480 nhân khẩu và 7 đơn vị khối phố của xã Kim Hoa.",
        [(HOA, "area_km2", 4.2), (HOA, "population", 6480.0)],
    ),
    # villages that are counted by the way
    (
        "Xã Kim Hoa có 3 thôn là thôn Đông, thôn Tây và 2 đội sản xuất với 3.520 ha diện tích tự nhiên và 8.100 nhân khẩu.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    ("Xã Kim Hoa có 2 thôn là thôn Đông với 320 hộ, 1.280 nhân khẩu và thôn Tây.", []),
    ("Ở xã Kim Hoa, đông nhất là thôn Tây với 120 hộ, 480 khẩu.", []),
    # merged into what the sentence does not name
    (
        "Từ khi tỉnh Quảng Bình và tỉnh Quảng Trị nhập thành một tỉnh mới, với diện tích 12.700 km2, Quảng Trị thêm việc.",
        [("tỉnh Quảng Trị", "area_km2", 12700.0)],
    ),
    ("Xã Kim Hoa và xã Nam Đàn hợp nhất thành một đơn vị mới, có diện tích 56 km2.", []),
    # a list below its head
    (
        "Các xã của huyện Hương Sơn sẽ có quy mô như sau: xã Kim Hoa gồm các xã A Dơi, Sơn Lễ; diện tích 35,2 km2, dân số 8.100 người.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    # a name whose type is told elsewhere
    (
        "Kim Hoa là một trong các xã rộng nhất huyện. Kim Hoa hiện có 8.100 nhân khẩu ở 2.100 hộ thuộc 12 thôn.",
        [(HOA, "population", 8100.0), (HOA, "households", 2100.0)],
    ),
    ("Kim Hoa là một trong những người trẻ nhất. Kim Hoa có 8.100 nhân khẩu để theo dõi.", []),
    # what lies between is beside the point where all land is meant; land for something is not
    (
        "Xã Kim Hoa nằm trong quy hoạch vùng cam của tỉnh, giao thông đường thủy đường bộ thuận lợi, có diện tích tự nhiên 35,2 km2.",
        [(HOA, "area_km2", 35.2)],
    ),
    (
        "Xã Kim Hoa nằm trong quy hoạch vùng cam của tỉnh, giao thông đường thủy đường bộ thuận lợi, có diện tích 35,2 km2.",
        [],
    ),
    (
        "Phường Nam Hà gồm 8 khu dân cư với 2.100 hộ, 8.100 nhân khẩu.",
        [("phường Nam Hà", "households", 2100.0), ("phường Nam Hà", "population", 8100.0)],
    ),
    # where one comes from, or what one leaves, is by the way
    ("Rời xã Sơn Phúc, xe đến xã Kim Hoa, nơi có 8.100 dân.", [(HOA, "population", 8100.0)]),
    ("Bà Bưởi, quê xã Sơn Phúc, bán hàng ở xã Kim Hoa, nơi có 8.100 dân.", [(HOA, "population", 8100.0)]),
    ("Ngoài xã Sơn Phúc, xã Kim Hoa cũng có trên 8.100 dân.", []),
    ("Phường Nam Hà có 2 khu công nghiệp với tổng diện tích 240 ha.", []),
    # a sentence that leaves its subject to the one before
    (
        "Thị trấn Phố Châu nằm bên sông Ngàn Phố. Là đô thị trung tâm của huyện Hương Sơn có diện tích 13,4 km2.",
        [("thị trấn Phố Châu", "area_km2", 13.4)],
    ),
    (
        "Xã Kim Hoa có sông chảy qua. Đây là nơi đông dân nhất huyện Hương Sơn, với hơn 8.100 cư dân.",
        [(HOA, "population", 8100.0)],
    ),
    (
        "Xã Kim Hoa nằm bên sông. Với diện tích 35,2 km2, có 2.100 hộ, 8.100 nhân khẩu.",
        [(HOA, "area_km2", 35.2), (HOA, "households", 2100.0), (HOA, "population", 8100.0)],
    ),
    ("Xã Kim Hoa nằm bên sông.\n2. Dân cư: Dân số là 8.100 người.", [(HOA, "population", 8100.0)]),
    ("Đây là hồ lớn nhất huyện Hương Sơn, với diện tích 3,5 km2.", []),
    (
        "Thủ đô Hà Nội nằm giữa châu thổ. Thành phố rộng xấp xỉ 3.359 km2.",
        [("thành phố Hà Nội", "area_km2", 3359.0)],
    ),
    # brackets behind a unit and what it lies in; other marks between the two sizes
    (
        "Nhập xã Kim Hoa, huyện Hương Sơn (có diện tích 35,2km2; dân số 8.100 người) với xã Sơn Phúc, huyện Hương Sơn "
        "(diện tích 21 km2, dân số 5.300 người).",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            (PHUC, "area_km2", 21.0),
            (PHUC, "population", 5300.0),
        ],
    ),
    (
        "Các phường gồm:\n1- phường Nam Hà (342ha, dân số: 8.100 nhân khẩu)",
        [("phường Nam Hà", "area_km2", 3.42), ("phường Nam Hà", "population", 8100.0)],
    ),
    (
        "Quận Hà Đông có diện tích 4.964 ha diện tích tự nhiên và 397.000 nhân khẩu.",
        [("quận Hà Đông", "area_km2", 49.64), ("quận Hà Đông", "population", 397000.0)],
    ),
    (
        "Huyện Hương Sơn ở phía tây. Hương Sơn nằm trên đường 8, diện tích tự nhiên: 109.680 ha.",
        [("huyện Hương Sơn", "area_km2", 1096.8)],
    ),
    # no number of units: a year
    (
        "Xã Kim Hoa đổi thay. Đến cuối năm 2021 xã có 2.100 hộ với 8.100 nhân khẩu.",
        [(HOA, "households", 2100.0), (HOA, "population", 8100.0)],
    ),
    (
        "Xã Kim Hoa có 12 thôn với tổng số 2.100 hộ 8.100 khẩu.",
        [(HOA, "households", 2100.0), (HOA, "population", 8100.0)],
    ),
    # boxes: values below their labels; rows that tell where the unit lies
    (
        "Xã Kim Hoa\nQuốc gia\nViệt Nam\nTỉnh\nHà Tĩnh\nDiện tích\n35,2 km²[1]\nDân số (2019)\nTổng cộng\n8.100 người[2]\nMật độ\n230 người/km²",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    (
        "Xã Kim Hoa\nHành chính\nVùng Bắc Trung Bộ\nTỉnh Hà Tĩnh\nHuyện Hương Sơn\nDiện tích 35,2 km²\nDân số 8.100 người",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    ("Xã Kim Hoa họp bàn.\nDân số\n12 trang, giá 35.000 đồng", []),
]

COUNTS = [
    # of the commune that a list tells of
    (
        "Xã Kim Hoa nay có 12 thôn; diện tích 35,2 km2; dân số 8.100 người; 31 chi bộ với gần 900 đảng viên.",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            ("Đảng bộ xã Kim Hoa", "party_organisations", 31.0),
            ("Đảng bộ xã Kim Hoa", "party_members", 900.0),
        ],
    ),
    ("Xã Kim Hoa có trường học mới. Trường gồm 2 chi bộ với 35 đảng viên.", []),
    # whom delegates speak for, though they are some of those who come
    (
        "Khai mạc Đại hội đại biểu Đảng bộ xã Kim Hoa. Dự phiên trù bị có 190 người, trong đó 142 đại biểu chính "
        "thức đại diện cho 31 chi bộ trực thuộc và gần 900 đảng viên.",
        [
            ("Đảng bộ xã Kim Hoa", "delegates", 142.0),
            ("Đảng bộ xã Kim Hoa", "party_organisations", 31.0),
            ("Đảng bộ xã Kim Hoa", "party_members", 900.0),
        ],
    ),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa khai mạc. Dự Đại hội có 142 đại biểu chính thức được chỉ định từ 31 chi bộ.",
        [
            ("Đảng bộ xã Kim Hoa", "delegates", 142.0),
            ("Đảng bộ xã Kim Hoa", "party_organisations", 31.0),
        ],
    ),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa khai mạc. Đại hội triệu tập 142 đại biểu chính thức của 31 chi bộ trực thuộc.",
        [
            ("Đảng bộ xã Kim Hoa", "delegates", 142.0),
            ("Đảng bộ xã Kim Hoa", "party_organisations", 31.0),
        ],
    ),
    # words for its kind are no other organisation
    (
        "Đảng bộ xã Kim Hoa là đảng bộ trực tiếp của các chi bộ, gồm 31 tổ chức đảng trực thuộc và 900 đảng viên.",
        [
            ("Đảng bộ xã Kim Hoa", "party_organisations", 31.0),
            ("Đảng bộ xã Kim Hoa", "party_members", 900.0),
        ],
    ),
    ("Khi nhận Đảng bộ xã Kim Hoa, Hương Sơn thành Đảng bộ cấp huyện mạnh nhất với 9.400 đảng viên.", []),
    # a commune holds the congress of its organisation; guests are no delegates
    (
        "Hôm nay, xã Kim Hoa tổ chức Đại hội đại biểu Đảng bộ khóa I với sự tham dự của 142 đại biểu, đại diện cho 900 "
        "đảng viên.",
        [("Đảng bộ xã Kim Hoa", "delegates", 142.0), ("Đảng bộ xã Kim Hoa", "party_members", 900.0)],
    ),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa họp hai ngày. Số lượng đại biểu dự là 190 đại biểu, gồm 142 đại biểu chính thức.",
        [("Đảng bộ xã Kim Hoa", "delegates", 142.0)],
    ),
    ("Đảng bộ xã Kim Hoa tiếp nhận 14 đảng viên từ 3 chi bộ của thị trấn.", []),
    # the congress is named later
    (
        "Ông Lê Văn Bền cho hay, đại hội họp trong 2 ngày với sự tham gia của 142 đại biểu.\n\nPhương châm của Đại hội đại "
        "biểu Đảng bộ xã Kim Hoa là đoàn kết.",
        [("Đảng bộ xã Kim Hoa", "delegates", 142.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa vừa họp. Tổng số đảng viên tính đến ngày 15/4/2024 có 1.130 đồng chí.",
        [("Đảng bộ xã Kim Hoa", "party_members", 1130.0)],
    ),
    (
        "Đảng bộ xã Kim Hoa vừa họp. Xã nhận bằng khen. Hiện nay, số đảng viên là 1.130 đồng chí.",
        [("Đảng bộ xã Kim Hoa", "party_members", 1130.0)],
    ),
    (
        "Sáng nay khai mạc Đại hội đại biểu Đảng bộ xã Kim Hoa. Tham dự có 142 đại biểu.",
        [("Đảng bộ xã Kim Hoa", "delegates", 142.0)],
    ),
    (
        "Đại hội đại biểu Đảng bộ xã Kim Hoa đã bế mạc hôm qua. Sáng nay, Hội Nông dân xã tổng kết phong trào trồng rau sạch "
        "và trao giấy khen cho các hộ làm kinh tế giỏi của xã trong ba năm qua. Tham dự có 60 đại biểu.",
        [],
    ),
]


def test_whom_coming_delegates_speak_for_is_there_already(read):
    text = "Đại hội đại biểu Đảng bộ xã Kim Hoa sẽ khai mạc với 142 đại biểu chính thức đại diện cho 900 đảng viên."
    assert [(one.value, one.modality) for one in read(text).figures] == [
        (142.0, "planned"),
        (900.0, "stated"),
    ]


def test_what_a_province_has_now_is_not_planned_though_it_is_to_grow(read):
    text = (
        "Dự kiến hợp nhất tỉnh Yên Bái và tỉnh Lào Cai thành tỉnh Lào Cai. Hiện nay tỉnh Lào Cai có dân số 761.890 "
        "người. Sau hợp nhất, tỉnh Lào Cai sẽ có dân số 1.656.500 người."
    )
    found = [(one.value, one.modality) for one in read(text).figures]
    assert found == [(761890.0, "stated"), (1656500.0, "planned")]


def test_a_unit_told_to_be_new_is_the_planned_one(read):
    text = (
        "Hai tỉnh An Giang và tỉnh Kiên Giang sẽ được hợp nhất, lấy tên gọi là tỉnh An Giang. "
        "Tỉnh mới An Giang sau sáp nhập có diện tích tự nhiên trên 9.888 km2."
    )
    assert [(one.value, one.modality) for one in read(text, on="2025-04-27").figures] == [(9888.0, "planned")]


def test_what_goes_into_a_coming_change_is_there_already(read):
    text = "Tỉnh Hà Tĩnh sẽ nhập toàn bộ 35,2 km2 diện tích tự nhiên, 8.100 người của xã Kim Hoa vào xã Sơn Phúc. Trong tương lai xã Sơn Phúc có 56,2 km2 diện tích tự nhiên."
    assert [(one.value, one.modality) for one in read(text).figures] == [
        (35.2, "stated"),
        (8100.0, "stated"),
        (56.2, "planned"),
    ]


def test_what_others_are_to_be_merged_into_is_there_already(read):
    text = "Huyện đề xuất nhập xã Kỳ Lạc (diện tích 110 km2) vào xã Kỳ Lâm (diện tích 43 km2), huyện Kỳ Anh. Sau khi nhập, xã Kỳ Lâm có diện tích 153 km2."
    assert [(one.value, one.modality) for one in read(text, on="2024-03-10").figures] == [
        (110.0, "stated"),
        (43.0, "stated"),
        (153.0, "planned"),
    ]


def test_a_town_with_its_type_cut_short_is_the_one_to_come_once_that_is_told(read):
    text = "Theo tờ trình, TP Vinh trước khi sáp nhập có dân số 340.000 người. UBND tỉnh Nghệ An đề nghị nhập thị xã Cửa Lò vào TP Vinh. Sau sáp nhập, TP Vinh rộng 166 km2."
    assert [(one.value, one.modality) for one in read(text, on="2024-03-10").figures] == [
        (340000.0, "stated"),
        (166.0, "planned"),
    ]


@pytest.mark.parametrize(("on", "modality"), [("2025-05-10", "planned"), ("2025-06-20", "stated")])
def test_what_a_unit_is_to_have_is_planned_until_its_act_is_adopted(read, on, modality):
    found = read("Phường Khánh Hội của Thành phố Hồ Chí Minh có diện tích 1,07 km2.", on=on).figures
    assert [one.modality for one in found] == [modality]


def test_what_a_province_has_now_is_not_planned_though_its_act_is_to_come(read):
    text = "HĐND thông qua chủ trương thành lập tỉnh Quảng Trị trên cơ sở hợp nhất tỉnh Quảng Bình và tỉnh Quảng Trị. Theo tờ trình, hiện nay tỉnh Quảng Trị có dân số 781.848 người."
    assert [(one.value, one.modality) for one in read(text, on="2025-04-25").figures] == [
        (781848.0, "stated")
    ]


def test_a_name_of_the_title_is_known_with_its_type(read):
    found = read("Kim Hoa hiện có 8.100 nhân khẩu.", title="Mùa vui ở xã Kim Hoa").figures
    assert [one.subject for one in found] == [HOA]


@pytest.mark.parametrize(("text", "expected"), [*SIZES, *COUNTS])
def test_what_is_told_by_the_way_is_of_the_unit_meant(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "as_of", "modality"),
    [
        ("Dân số tỉnh Hà Tĩnh năm 2030 là 1,7 triệu người.", "2030", "planned"),
        ("Năm 2031, tỉnh Hà Tĩnh có dân số 1,7 triệu người.", "2031", "planned"),
        ("Tỉnh Hà Tĩnh có dân số 1,7 triệu người vào năm 2035.", "2035", "planned"),
        ("Tỉnh Hà Tĩnh có dân số 1,3 triệu người vào năm 2023.", "2023", "stated"),
        ("Lẽ ra tỉnh Hà Tĩnh có dân số 1,7 triệu người.", None, "planned"),
    ],
)
def test_what_is_told_of_years_to_come_is_planned(read, text, as_of, modality):
    assert [(one.as_of, one.modality) for one in read(text, on="2025-08-15").figures] == [(as_of, modality)]
