"""Whose an area, a number of people or of households is, and what is no unit's."""

import pytest

HOA, PHUC = "xã Kim Hoa", "xã Sơn Phúc"

OWNED = [
    # acts: what goes into a change, with its owner behind it
    (
        "Thành lập phường Nam Hà trên cơ sở toàn bộ diện tích tự nhiên 35,2 km2 và quy mô dân số là 8.100 người của xã Kim Hoa.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    (
        "Nhập toàn bộ 35,2 km2 diện tích tự nhiên, quy mô dân số 8.100 người của xã Kim Hoa; toàn bộ 21 km2 diện tích tự nhiên, 5.300 người của xã Sơn Phúc.",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            (PHUC, "area_km2", 21.0),
            (PHUC, "population", 5300.0),
        ],
    ),
    (
        "Xã Đức Thọ được thành lập từ:\n- Toàn bộ diện tích tự nhiên là 35,2 km², quy mô dân số là 8.100 người của xã Kim Hoa;\n- Toàn bộ diện tích tự nhiên là 21 km², quy mô dân số là 5.300 người của xã Sơn Phúc.",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            (PHUC, "area_km2", 21.0),
            (PHUC, "population", 5300.0),
        ],
    ),
    (
        "Thị xã Ninh Hòa được thành lập trên cơ sở toàn bộ gần 120.000 ha diện tích tự nhiên và hơn 230.000 nhân khẩu của huyện Ninh Hòa.",
        [("huyện Ninh Hòa", "area_km2", 1200.0), ("huyện Ninh Hòa", "population", 230000.0)],
    ),
    (
        "Sau khi thành lập thị xã Ninh Hòa, tỉnh Khánh Hòa có trên 520.000 ha diện tích tự nhiên và gần 1.160.000 nhân khẩu.",
        [("tỉnh Khánh Hòa", "area_km2", 5200.0), ("tỉnh Khánh Hòa", "population", 1160000.0)],
    ),
    # what a unit belongs to today is not what the text goes on about
    (
        "Tổng quan tỉnh Khánh Hòa sau khi sáp nhập như sau:\n- Phía Nam giáp tỉnh Bình Thuận cũ (nay là Lâm Đồng)\n- Dân số: 2.243.554 người",
        [],
    ),
    # of several: what the change results in
    (
        "Thành lập phường Nam Hà trên cơ sở toàn bộ 56,2 km2 diện tích tự nhiên và quy mô dân số 13.400 người của các xã Kim Hoa và Sơn Phúc.",
        [("phường Nam Hà", "area_km2", 56.2), ("phường Nam Hà", "population", 13400.0)],
    ),
    # of a part: what is founded on it, nobody where it goes to another
    (
        "Thành lập phường Nam Hà trên cơ sở một phần diện tích tự nhiên là 12,7 km2 và quy mô dân số là 6.100 người của xã Kim Hoa.",
        [("phường Nam Hà", "area_km2", 12.7), ("phường Nam Hà", "population", 6100.0)],
    ),
    ("Điều chỉnh 5 km2 diện tích tự nhiên và 300 người của xã Kim Hoa về xã Sơn Phúc.", []),
    (
        "Thành lập phường Nam Hà trên cơ sở điều chỉnh 318 ha diện tích tự nhiên và 1.745 nhân khẩu của xã Kim "
        "Hoa; 92 ha diện tích tự nhiên và 604 nhân khẩu của xã Sơn Phúc.",
        [],
    ),
    (
        "Điều chỉnh 5 km2 diện tích tự nhiên và 300 người của xã Kim Hoa về xã Sơn Phúc; sau đó quản lý diện tích 30 km2.",
        [],
    ),
    ("Phần diện tích còn lại của xã Kim Hoa rộng 1,5 km2, với 1.600 người dân.", []),
    ("Điều chỉnh xã Kim Hoa (diện tích tự nhiên 35,2 km2, dân số 8.100 người) về huyện Hương Sơn.", []),
    (
        "Điều chỉnh một phần xã Kim Hoa (diện tích tự nhiên là 5,00 km2) thuộc huyện Hương Sơn.",
        [],
    ),
    (
        "Phường Kiến An được thành lập trên cơ sở phần lớn đất đai của các phường Nam Sơn, Đồng Hòa, một phần "
        "đất và dân phường Trần Thành Ngọ, có diện tích 14,62 km2, gồm 41 tổ dân phố, dân số 52.310 người.",
        [("phường Kiến An", "area_km2", 14.62), ("phường Kiến An", "population", 52310.0)],
    ),
    (
        "Phường Kiến An được lập theo một nghị quyết.\n\nVới diện tích tự nhiên 14,62km2 và dân số 52.000 "
        "người, cùng 19 ngôi chợ, Kiến An giữ cửa ngõ phía tây.",
        [("phường Kiến An", "area_km2", 14.62), ("phường Kiến An", "population", 52000.0)],
    ),
    # clauses with a unit each; brackets
    (
        "Sau khi điều chỉnh, xã Kim Hoa có diện tích 35,2 km2, dân số 8.100 người; xã Sơn Phúc có diện tích 21 km2 và dân số 5.300 người.",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            (PHUC, "area_km2", 21.0),
            (PHUC, "population", 5300.0),
        ],
    ),
    (
        "Sáp nhập xã Kim Hoa (diện tích 35,2 km2, dân số 8.100 người) và xã Sơn Phúc (diện tích 21 km2, dân số 5.300 người).",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            (PHUC, "area_km2", 21.0),
            (PHUC, "population", 5300.0),
        ],
    ),
    (
        "Nhập xã Kim Hoa có diện tích 35,2 km2, với 8.100 dân số cùng toàn xã Sơn Phúc có diện tích 21 km2.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0), (PHUC, "area_km2", 21.0)],
    ),
    # the result under its new name
    (
        "Sáp nhập tỉnh Yên Bái và tỉnh Lào Cai thành tỉnh mới có tên gọi là tỉnh Lào Cai, nơi làm việc đặt tại "
        "tỉnh Yên Bái có **diện tích tự nhiên ****13.256,9 km2**.",
        [("tỉnh Lào Cai", "area_km2", 13256.9)],
    ),
    (
        "Sau khi nhập hai xã này sẽ thành lập xã mới có tên Kim Hoa có diện tích 35,2 km2 và quy mô dân số 8.100 người.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    # parents are not the subject
    (
        "Xã Kim Hoa thuộc huyện Hương Sơn có diện tích 35,2 km2.",
        [(HOA, "area_km2", 35.2)],
    ),
    ("Xã Kim Hoa, huyện Hương Sơn có diện tích 35,2 km2.", [(HOA, "area_km2", 35.2)]),
    (
        "Xã Kim Hoa, huyện Hương Sơn, tỉnh Hà Tĩnh được lập năm 1978, có diện tích 35,2 km2.",
        [(HOA, "area_km2", 35.2)],
    ),
    (
        "Ở huyện Hương Sơn, xã Kim Hoa (tỉnh Hà Tĩnh), diện tích 35,2 km2, là xã xa nhất.",
        [(HOA, "area_km2", 35.2)],
    ),
    ("Xã Kim Hoa giáp xã Sơn Phúc, huyện Hương Sơn, có diện tích 35,2 km2.", [(HOA, "area_km2", 35.2)]),
    (
        "Sau khi thành lập thị xã Kỳ Anh, tỉnh Hà Tĩnh có diện tích 5.990 km2, dân số 1,3 triệu người.",
        [("tỉnh Hà Tĩnh", "area_km2", 5990.0), ("tỉnh Hà Tĩnh", "population", 1300000.0)],
    ),
    ("Tỉnh Hà Tĩnh làm lễ đón bằng xã mới, có diện tích 35,2 km2, dân số 8.100 người.", []),
    (
        "Quận Thủ Đức có diện tích 47 km2; xã Bình Hưng, thành phố Hồ Chí Minh có diện tích 13 km2.",
        [("quận Thủ Đức", "area_km2", 47.0), ("xã Bình Hưng", "area_km2", 13.0)],
    ),
    (
        "Với diện tích 35,2 km2, dân số 8.100 người, xã Kim Hoa là xã lớn nhất huyện Hương Sơn.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    # neighbours, several together, what went in
    (
        "Bắc Giang giáp Lạng Sơn, tỉnh Thái Nguyên, có diện tích 3.896 km2.",
        [("tỉnh Bắc Giang", "area_km2", 3896.0)],
    ),
    ("Cùng với xã Sơn Phúc, xã Kim Hoa (Hà Tĩnh) có diện tích 35,2 km2.", [(HOA, "area_km2", 35.2)]),
    ("Nằm giáp xã Sơn Phúc, xã Kim Hoa có diện tích 35,2 km2.", [(HOA, "area_km2", 35.2)]),
    ("Hai xã Kim Hoa và Sơn Phúc có tổng diện tích 56,2 km2, dân số 13.400 người.", []),
    ("Xã Kim Hoa và xã Sơn Phúc có tổng diện tích 56,2 km2.", []),
    ("Xã Kim Hoa (Hà Tĩnh) và 2 xã lân cận có dân số 22.000 người.", []),
    (
        "Sau khi sáp nhập các xã Sơn Phúc, Sơn Tây vào xã Kim Hoa, diện tích 35,2 km2, dân số 8.100 người.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    (
        "Tỉnh Hà Tĩnh có 69 xã, trong đó 2 xã giữ nguyên là Sơn Kim 1, Sơn Kim 2 với diện tích 430 km2.",
        [],
    ),
    # days and years between the words and the number
    (
        "Xã Kim Hoa có diện tích 35,2 km², dân số năm 2017 là 8.100 người, tính ra mật độ dân số đạt 230 "
        "người/km².",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    (
        "Dân số xã Kim Hoa tính tới ngày 30/6/2023 là 8.100 người.",
        [(HOA, "population", 8100.0)],
    ),
    # carried from the sentences before
    (
        "Xã Kim Hoa nằm phía tây huyện Hương Sơn, giáp xã Sơn Phúc. Diện tích tự nhiên 3.520 ha (trong đó đất "
        "rừng 2.100 ha). Phía bắc giáp xã Sơn Phúc. Toàn xã có 2.100 hộ với 8.100 người sống rải ở 12 thôn.",
        [(HOA, "area_km2", 35.2), (HOA, "households", 2100.0), (HOA, "population", 8100.0)],
    ),
    (
        "Huyện Hương Sơn có 25 xã. Xã Kim Hoa cách trung tâm huyện 7 km. Xã có diện tích 35,2 km2.",
        [(HOA, "area_km2", 35.2)],
    ),
    (
        "Sau sáp nhập với Phú Yên, tỉnh Đắk Lắk có 102 xã, phường. Tỉnh này rộng hơn 18.000 km2.",
        [("tỉnh Đắk Lắk", "area_km2", 18000.0)],
    ),
    (
        "Xã Kim Hoa nằm ở phía tây, xã Sơn Phúc có chợ lớn. Diện tích tự nhiên 35,2 km2.",
        [(HOA, "area_km2", 35.2)],
    ),
    (
        "Xã Kim Hoa có diện tích 35,2 km2. Xã Sơn Phúc nằm bên sông. Dân số 5.300 người.",
        [(HOA, "area_km2", 35.2), (PHUC, "population", 5300.0)],
    ),
    # units of measure, numbers
    ("- Xã Kim Hoa có 3.520 ha đất và 8.100 người.", [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)]),
    (
        "- Xã Kim Hoa có 3.520 hécta đất với 8,100 nhân khẩu.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    (
        "Sau khi chỉnh lại ranh giới xã Kim Hoa có 3.520 ha diện tích tự nhiên 8.100 nhân khẩu.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    ("Tách 950 hécta đất với 2.500 nhân khẩu của xã Kim Hoa để sáp nhập vào xã Sơn Phúc.", []),
    (
        "Xã Kim Hoa có 35,2 km diện tích tự nhiên, 8.100 người và 12 thôn.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    (
        "Tỉnh Hà Tĩnh có 5.990,7 km², dân số gần 1,3 triệu người.",
        [("tỉnh Hà Tĩnh", "area_km2", 5990.7), ("tỉnh Hà Tĩnh", "population", 1300000.0)],
    ),
    (
        "Xã Kim Hoa có diện tích: 35.2 km2; dân số: 8,100 người.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0)],
    ),
    ("Dân số tỉnh Hà Tĩnh ước đạt 1.323,7 nghìn người.", [("tỉnh Hà Tĩnh", "population", 1323700.0)]),
    (
        "Huyện Đức Thọ có gần 20,3 nghìn ha diện tích tự nhiên.",
        [("huyện Đức Thọ", "area_km2", 203.0)],
    ),
    ("Xã Kim Hoa có diện tích hơn 35 km, chợ dài 2 km.", [("xã Kim Hoa", "area_km2", 35.0)]),
    ("Tỉnh Hà Tĩnh có dân số khoảng 1,6 triệu; giáp Nghệ An.", [("tỉnh Hà Tĩnh", "population", 1600000.0)]),
    ("Tỉnh Hà Tĩnh hỗ trợ hộ có dân số đông 1,6 triệu đồng.", []),
    ("Dân số tỉnh Hà Tĩnh là 1.323 nghìn người.", [("tỉnh Hà Tĩnh", "population", 1323000.0)]),
    ("Dân số tỉnh Hà Tĩnh là 1.323 triệu người.", [("tỉnh Hà Tĩnh", "population", 1323000.0)]),
    ("Huyện Cần Giờ chiếm 1/3 diện tích TP.HCM với 704 km2.", []),
    (
        "* Xã Sơn Kim 1\n- Diện tích: 223,5 km2.\n- Dân số: 6.521 người.\n* Xã Sơn Kim 2\n- Diện tích: 208,4 km2.",
        [
            ("xã Sơn Kim 1", "area_km2", 223.5),
            ("xã Sơn Kim 1", "population", 6521.0),
            ("xã Sơn Kim 2", "area_km2", 208.4),
        ],
    ),
    ("Phường Nam Hà có 12,5 vạn dân.", [("phường Nam Hà", "population", 125000.0)]),
    ("Xã Kim Hoa có trên 8 nghìn dân sinh sống ở 12 thôn.", [(HOA, "population", 8000.0)]),
    ("Xã Kim Hoa có quy mô dân số 8.100.", [(HOA, "population", 8100.0)]),
    ("Toàn xã Kim Hoa có tổng số 2.100 hộ dân, 12 thôn.", [(HOA, "households", 2100.0)]),
    # superlatives, predicates, what was founded
    (
        "Huyện Hương Sơn có diện tích tự nhiên 1.104 km², là huyện rộng nhất tỉnh Hà Tĩnh, dân số năm 2018 là 104.900 người.",
        [("huyện Hương Sơn", "area_km2", 1104.0), ("huyện Hương Sơn", "population", 104900.0)],
    ),
    (
        "Sau khi sáp nhập với Vĩnh Phúc và Hòa Bình, Phú Thọ là tỉnh có diện tích lớn nhất trung du với "
        "9.361km2.",
        [("tỉnh Phú Thọ", "area_km2", 9361.0)],
    ),
    (
        "Còn với tỉnh Bình Phước, thành phố Đồng Xoài được thành lập trên cơ sở nguyên trạng 167,7 km2 diện "
        "tích tự nhiên, quy mô dân số 150.052 người, 6 phường và 2 xã của thị xã Đồng Xoài.",
        [("thị xã Đồng Xoài", "area_km2", 167.7), ("thị xã Đồng Xoài", "population", 150052.0)],
    ),
    (
        "Trên cơ sở thị xã Gò Công, thành phố Gò Công thuộc tỉnh Tiền Giang được thành lập với tổng diện tích "
        "gần 102 km2, gồm 7 phường, 3 xã, dân số là 152.000 người.",
        [("thành phố Gò Công", "area_km2", 102.0), ("thành phố Gò Công", "population", 152000.0)],
    ),
    (
        "Để thành lập huyện Nậm Nhùn, huyện Mường Tè còn lại 267.900 ha diện tích tự nhiên và 39.900 nhân khẩu.",
        [("huyện Mường Tè", "area_km2", 2679.0), ("huyện Mường Tè", "population", 39900.0)],
    ),
    (
        "Hà Nội có diện tích 3.360 km2, dân số 8,5 triệu người. Dân số của TP.HCM là hơn 9,3 triệu người.",
        [
            ("thành phố Hà Nội", "area_km2", 3360.0),
            ("thành phố Hà Nội", "population", 8500000.0),
            ("thành phố Hồ Chí Minh", "population", 9300000.0),
        ],
    ),
    # pages that introduce a commune
    (
        "Xã Kim Hoa\n\n1. Vị trí: Kim Hoa là xã vùng cao của huyện Hương Sơn, với tổng diện tích đất tự nhiên "
        "là 3.520 ha, riêng đất rừng là 2.310 ha.\n\n2. Dân số: Toàn xã có 4 dân tộc với 2.100 hộ, 8.100 khẩu "
        "ở 17 thôn.",
        [(HOA, "area_km2", 35.2), (HOA, "households", 2100.0), (HOA, "population", 8100.0)],
    ),
    (
        "XÃ KIM HOA\n\n1. Vị trí: xã Kim Hoa nằm ở phía Bắc của huyện Hương Sơn.\n- Phía Đông giáp xã Sơn Phúc;\n- Diện tích 35,2 km2;\n\n2. Dân cư:\n\nDân số là 8,100 người, 2.100 hộ gia đình.",
        [(HOA, "area_km2", 35.2), (HOA, "population", 8100.0), (HOA, "households", 2100.0)],
    ),
    (
        "Kim Hoa là một xã của huyện Hương Sơn. Dân số toàn xã đến giữa năm 2016 là 2.100 hộ/ 8.100 khẩu "
        "(trong đó người Kinh 1.520 hộ/ 5.830 khẩu).",
        [(HOA, "households", 2100.0), (HOA, "population", 8100.0)],
    ),
    # villages and parts of the people
    ("Thôn Nam Hòa, xã Kim Hoa có 320 hộ, 1.280 nhân khẩu.", []),
    ("Thôn Nam Hòa (xã Kim Hoa) có 320 hộ với 1.280 người.", []),
    ("Xã Kim Hoa có thôn Nam Hòa với 120 hộ, 480 khẩu.", []),
    ("Xã Kim Hoa di dời 245 hộ với 980 nhân khẩu.", []),
    ("Tại xã Kim Hoa, hơn 500 người dân phải sơ tán.", []),
    ("Xã Kim Hoa có 350 hộ nghèo, 120 hộ cận nghèo.", []),
    ("Xã Kim Hoa có 98% dân số là người Kinh.", []),
    ("Dự án ở xã Kim Hoa phục vụ 5.000 dân.", []),
    ("Giáo xứ Nam Hòa, xã Kim Hoa, tỉnh Hà Tĩnh có 540 hộ, hơn 2.100 nhân khẩu.", []),
    ("Xã Kim Hoa (Hà Tĩnh): Làng nghề mộc có 310 hộ, 1.100 khẩu.", []),
    # of several changes in a sentence the last; of none of several that something is given by
    (
        "Chuyển huyện Từ Sơn thành thị xã Từ Sơn và thành lập phường Đông Ngàn trên cơ sở 110 ha diện tích tự nhiên, 8.200 người của thị trấn Từ Sơn.",
        [("phường Đông Ngàn", "area_km2", 1.1), ("phường Đông Ngàn", "population", 8200.0)],
    ),
    (
        "Thành lập thị xã Gia Nghĩa trên cơ sở toàn bộ diện tích và dân số của thị trấn Gia Nghĩa; 2.100 ha diện tích tự nhiên và 1.200 nhân khẩu của xã Quảng Thành.",
        [],
    ),
    # each of several has its own; what they become is called so behind its size
    (
        "Thành lập xã Kim Phúc trên cơ sở xã Kim Hoa có diện tích 35,2 km2, dân số 8.100 người và xã Sơn Phúc có diện tích 21 km2, dân số 5.300 người.",
        [
            (HOA, "area_km2", 35.2),
            (HOA, "population", 8100.0),
            (PHUC, "area_km2", 21.0),
            (PHUC, "population", 5300.0),
        ],
    ),
    (
        "Sáp nhập xã Kim Hoa, xã Sơn Phúc và một phần xã Sơn Trà thành đơn vị hành chính mới, có diện tích 56 km2, dân số là 13.400 người, lấy tên xã Kim Phúc.",
        [("xã Kim Phúc", "area_km2", 56.0), ("xã Kim Phúc", "population", 13400.0)],
    ),
    (
        "Lúc mới lập, xã Kim Hoa có diện tích 35 km2.[2] Hiện nay, xã Kim Hoa có diện tích 41 km2.",
        [(HOA, "area_km2", 35.0), (HOA, "area_km2", 41.0)],
    ),
    # land and works
    ("Tỉnh Hà Tĩnh có bờ biển dài 137 km, thềm lục địa có diện tích 18.400 km2.", []),
    ("Hồ Kẻ Gỗ thuộc huyện Cẩm Xuyên có diện tích 25 km2.", []),
    ("Công ty tại thành phố Vinh có diện tích 30 ha.", []),
    ("Diện tích đất nông nghiệp xã Kim Hoa là 2.100 ha.", []),
    ("Huyện Hương Sơn duy trì 900 ha diện tích cam theo tiêu chuẩn VietGAP.", []),
    ("Vườn quốc gia Vũ Quang nằm ở huyện Vũ Quang, rộng 550 km2.", []),
    ("Huyện Hương Sơn lập khu kinh tế với quy mô dân số 20.000 người.", []),
    ("Phường Hải Châu có 3 chung cư với 1.200 hộ dân, 4.500 nhân khẩu.", []),
    ("Quy hoạch chung thị trấn Phố Châu có diện tích 1.250 ha, quy mô dân số khoảng 15.000 người.", []),
    # thresholds and ranges
    ("Tiêu chuẩn của thị trấn Kim Hoa là dân số 8.000 người và diện tích 14 km2 trở lên.", []),
    ("Xã Kim Hoa có dân số từ 5.000 đến 8.000 người.", []),
    ("Xã Kim Hoa phải có diện tích tự nhiên từ 50 km2 và dân số từ 8.000 người trở lên.", []),
    # what came or went; people of whom something else is told
    ("Dân số xã Kim Hoa (Hà Tĩnh) giảm 1.200 người.", []),
    ("Dân số xã Kim Hoa giảm còn 8.100 người.", [(HOA, "population", 8100.0)]),
    ("Dân số xã Kim Hoa tăng lên 8.100 người.", [(HOA, "population", 8100.0)]),
    ("Xã Kim Hoa có 420 hộ, 1.700 người phải sơ tán.", []),
    ("Xã Kim Hoa có 2.100 hộ, 8.100 người.", [(HOA, "households", 2100.0), (HOA, "population", 8100.0)]),
    # whose a size is stands in its own words, or it is of a place, of nobody or a bound
    (
        "Xã Kim Hoa rộng 35,2 km2, còn dân số của xã Sơn Phúc là 5.300 người.",
        [(HOA, "area_km2", 35.2), (PHUC, "population", 5300.0)],
    ),
    ("Nằm ở xã Kim Hoa, với tổng diện tích 0,5 km2.", []),
    ("Có diện tích 35,2 km2 của nơi này.", []),
    ("Diện tích của nơi đây là 35,2 km2.", []),
    ("Xã Kim Hoa có diện tích 35,2 km2 trở lên.", []),
]


@pytest.mark.parametrize(("text", "expected"), OWNED)
def test_a_size_is_of_the_unit_that_the_text_gives_it(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)
