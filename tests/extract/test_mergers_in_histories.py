"""Changes of units as histories of places, encyclopedias and look-back articles tell them."""

import pytest

DIVIDED = [
    (
        "Quốc hội khóa VIII quyết định chia tỉnh Nghĩa Bình để tái lập tỉnh Quảng Ngãi và tỉnh Bình Định.",
        [("tỉnh Quảng Ngãi", ["tỉnh Nghĩa Bình"]), ("tỉnh Bình Định", ["tỉnh Nghĩa Bình"])],
    ),
    (
        "Đến cuối năm 1996, Quốc hội ra nghị quyết chia tách tỉnh Nam Hà, tái lập hai tỉnh Hà Nam và Nam Định.",
        [("tỉnh Hà Nam", ["tỉnh Nam Hà"]), ("tỉnh Nam Định", ["tỉnh Nam Hà"])],
    ),
    (
        "Năm 1991, tỉnh Hà Tuyên được chia tách để tái lập tỉnh Hà Giang và tỉnh Tuyên Quang.",
        [("tỉnh Hà Giang", ["tỉnh Hà Tuyên"]), ("tỉnh Tuyên Quang", ["tỉnh Hà Tuyên"])],
    ),
    (
        "Sau đó tỉnh Bình Trị Thiên được tách ra thành ba tỉnh như cũ là Quảng Bình, Quảng Trị và Thừa Thiên Huế.",
        [
            ("tỉnh Quảng Bình", ["tỉnh Bình Trị Thiên"]),
            ("tỉnh Quảng Trị", ["tỉnh Bình Trị Thiên"]),
            ("tỉnh Thừa Thiên Huế", ["tỉnh Bình Trị Thiên"]),
        ],
    ),
    (
        "Năm 1986, huyện Kông Chro và các xã phía nam được chia thành hai huyện, xã Ya Ma thuộc huyện Kông Chro.",
        [],
    ),
    (
        "Năm 1981, huyện Vĩnh Châu được chia thành hai huyện Vĩnh Châu và Mỹ Xuyên, xã Vĩnh Hải thuộc huyện Vĩnh Châu.",
        [("huyện Vĩnh Châu", ["huyện Vĩnh Châu"]), ("huyện Mỹ Xuyên", ["huyện Vĩnh Châu"])],
    ),
    (
        "Sắc lệnh năm ấy chia tỉnh Quảng Nam thành hai tỉnh Quảng Nam và Quảng Tín.",
        [("tỉnh Quảng Nam", ["tỉnh Quảng Nam"]), ("tỉnh Quảng Tín", ["tỉnh Quảng Nam"])],
    ),
    (
        "• Chia xã Krông Nô thành 2 xã lấy tên là xã Krông Nô và xã Đưng K'Nớ.",
        [("xã Krông Nô", ["xã Krông Nô"]), ("xã Đưng K'Nớ", ["xã Krông Nô"])],
    ),
    (
        "Chia xã Đạ Tông thành 3 đơn vị hành chính lấy tên là xã Đạ Tông, xã Đạ Long và xã Đạ M'Rông.",
        [
            ("xã Đạ Tông", ["xã Đạ Tông"]),
            ("xã Đạ Long", ["xã Đạ Tông"]),
            ("xã Đạ M'Rông", ["xã Đạ Tông"]),
        ],
    ),
    (
        "Nghị định năm 2003 quyết định huyện Hiên được chia tách thành 2 huyện Đông Giang và Tây Giang.",
        [("huyện Đông Giang", ["huyện Hiên"]), ("huyện Tây Giang", ["huyện Hiên"])],
    ),
    (
        "Hội đồng Chính phủ ra quyết định: Chia nửa xã Phong Lạc thành 2 xã: Phong Điền, Phong Phú.",
        [("xã Phong Điền", ["xã Phong Lạc"]), ("xã Phong Phú", ["xã Phong Lạc"])],
    ),
    (
        "Tách đất xã Viên An, lập xã mới Đất Mũi.",
        [("xã Đất Mũi", ["xã Viên An"])],
    ),
    (
        "Một phần diện tích và dân số của xã Xuân Thọ được tách ra để thành lập thị trấn Gia Ray.",
        [("thị trấn Gia Ray", ["xã Xuân Thọ"])],
    ),
    (
        "Phường 8 được thành lập tháng 8 năm 1986, được chia tách từ Phường 5 cũ.",
        [("phường 8", ["phường 5"])],
    ),
    # What a unit consists of is no change of it.
    (
        "Huyện Phục Hòa được chia thành 9 đơn vị hành chính, gồm 2 thị trấn và 7 xã: thị trấn Tà Lùng, xã Hồng Đại.",
        [],
    ),
    ("Quận 1 sáp nhập 10 phường thành 4 phường: Sài Gòn, Tân Định, Bến Thành, Cầu Ông Lãnh.", []),
    ("Xã Xuân Phương được chia thành 5 thôn: Dân Phú 1, Dân Phú 2, Lệ Uyên, Phú Mỹ, Trung Trinh.", []),
    ("Tỉnh Hà Tĩnh gồm thị xã Hà Tĩnh và 8 huyện: Cẩm Xuyên, Can Lộc, Đức Thọ, Hương Khê.", []),
]

MERGED = [
    (
        "Ở miền Bắc, nhiều tỉnh hợp lại. Tuyên Quang sáp nhập với Hà Giang thành Hà Tuyên. Nam Hà sáp nhập với Ninh Bình thành Hà Nam Ninh.",
        [
            ("tỉnh Hà Tuyên", ["tỉnh Hà Giang", "tỉnh Tuyên Quang"]),
            ("tỉnh Hà Nam Ninh", ["tỉnh Nam Hà", "tỉnh Ninh Bình"]),
        ],
    ),
    (
        "Ba tỉnh Lào Cai, Nghĩa Lộ và Yên Bái sáp nhập thành Hoàng Liên Sơn.",
        [("tỉnh Hoàng Liên Sơn", ["tỉnh Lào Cai", "tỉnh Nghĩa Lộ", "tỉnh Yên Bái"])],
    ),
    (
        "Quảng Bình, Quảng Trị, Thừa Thiên Huế cùng khu vực Vĩnh Linh nhập thành tỉnh Bình Trị Thiên.",
        [("tỉnh Bình Trị Thiên", ["tỉnh Quảng Bình", "tỉnh Quảng Trị", "tỉnh Thừa Thiên Huế"])],
    ),
    (
        "Thời ấy, tỉnh Bắc Giang từng sáp nhập với tỉnh Bắc Ninh thành tỉnh Hà Bắc.",
        [("tỉnh Hà Bắc", ["tỉnh Bắc Giang", "tỉnh Bắc Ninh"])],
    ),
    (
        "Tỉnh Quảng Nam - Đà Nẵng ra đời năm 1976 do hợp nhất tỉnh Quảng Nam và tỉnh Quảng Đà.",
        [("tỉnh Quảng Nam - Đà Nẵng", ["tỉnh Quảng Nam", "tỉnh Quảng Đà"])],
    ),
    (
        "Đến năm 1988, hai phường 14 và 15 sáp nhập và lấy lại tên cũ: Phường Nguyễn Cư Trinh.",
        [("phường Nguyễn Cư Trinh", ["phường 14", "phường 15"])],
    ),
    (
        "Chính phủ đồng ý chuyển huyện Ba Đồn thành thị xã Ba Đồn, đồng thời điều chỉnh 229,34 ha diện tích tự nhiên và 668 người của xã Quảng Thọ để thành lập phường Quảng Long.",
        [("thị xã Ba Đồn", ["huyện Ba Đồn"]), ("phường Quảng Long", ["xã Quảng Thọ"])],
    ),
    (
        "Xã Thanh xuân được thành lập trên cơ sở sáp nhập các xã Thanh Khê, Thanh Thủy.",
        [("xã Thanh Xuân", ["xã Thanh Khê", "xã Thanh Thủy"])],
    ),
    (
        "Lập huyện Mang Thít từ phần đất của huyện Cái Nhum cũ; lập huyện Duyên Hải.",
        [("huyện Mang Thít", ["huyện Cái Nhum"])],
    ),
    (
        "Nghị quyết năm 1976 đổi tên Thành phố Sài Gòn - Gia Định thành Thành phố Hồ Chí Minh.",
        [("thành phố Hồ Chí Minh", ["thành phố Sài Gòn - Gia Định"])],
    ),
    (
        "Tỉnh Kiến Tường được lập trên cơ sở tỉnh Mộc Hóa cũ.",
        [("tỉnh Kiến Tường", ["tỉnh Mộc Hóa"])],
    ),
    (
        "Thị xã Tịnh Biên được thành lập trên cơ sở nguyên trạng huyện Tịnh Biên; thị trấn Đa Phước trên cơ sở xã Đa Phước thuộc huyện An Phú và thị trấn Hội An trên cơ sở xã Hội An thuộc huyện Chợ Mới.",
        [
            ("thị xã Tịnh Biên", ["huyện Tịnh Biên"]),
            ("thị trấn Đa Phước", ["xã Đa Phước"]),
            ("thị trấn Hội An", ["xã Hội An"]),
        ],
    ),
    (
        "Xã Bắc Hùng được thành lập trên cơ sở sáp nhập toàn bộ diện tích và dân số của xã An Hùng với 4,67 km2 diện tích tự nhiên và 325 người thuộc thôn Thanh Hảo và một phần thôn Bó Củng của xã Tân Lang; toàn bộ 16,24 km2 diện tích tự nhiên và 1.201 người thuộc 7 thôn: Đoàn Kết, Lũng Vài, Bản Vạc của xã Trùng Quán.",
        [("xã Bắc Hùng", ["xã An Hùng", "xã Trùng Quán", "xã Tân Lang"])],
    ),
    (
        "Quận 1 có 4 phường: Tân Định (nhập phường Tân Định và một phần phường Đa Kao); Bến Thành (nhập phường Bến Thành, Phạm Ngũ Lão và một phần phường Cầu Ông Lãnh). Quận 3 còn 3 phường, gồm: Bàn Cờ (nhập phường 1, 2, 3 và một phần phường 4, 5).",
        [
            ("phường Tân Định", ["phường Tân Định", "phường Đa Kao"]),
            ("phường Bến Thành", ["phường Bến Thành", "phường Cầu Ông Lãnh", "phường Phạm Ngũ Lão"]),
            ("phường Bàn Cờ", ["phường 1", "phường 2", "phường 3", "phường 4", "phường 5"]),
        ],
    ),
    ("Thành phố dự kiến sáp nhập 3 quận (gồm quận 2, 9 và Thủ Đức) để lập thành phố phía Đông.", []),
    ("Quốc hội giải thể Tòa án nhân dân quận 2, quận 9 để thành lập Tòa án nhân dân thành phố Thủ Đức.", []),
    (
        "Đảng bộ phường Cầu Đất được thành lập trên cơ sở sáp nhập Đảng bộ phường Lương Khánh Thiện vào Đảng bộ phường Cầu Đất.",
        [],
    ),
    ("Huyện sẽ không sáp nhập xã Thanh Khê vào xã Thanh Thủy.", []),
]

MORE = [
    (
        "STT | Trước sáp nhập | Sau sáp nhập |\n1 | Thị trấn An Phú, Xã Vĩnh Hội Đông, một phần Xã Phú Hội | Xã An Phú |\n2 | Xã Phú Hiệp, Xã Hòa Lạc (huyện Phú Tân) | Xã Hòa Lạc |",
        [
            ("xã An Phú", ["thị trấn An Phú", "xã Phú Hội", "xã Vĩnh Hội Đông"]),
            ("xã Hòa Lạc", ["xã Hòa Lạc", "xã Phú Hiệp"]),
        ],
    ),
    ("Xã mới | Điện thoại\nXã An Phú | 0296 123 456\nXã Hòa Lạc | 0296 654 321", []),
    ("Trang chủ | Xã Phú Hiệp, Xã Hòa Lạc | Tin tức sau sáp nhập", []),
    (
        "Thành phố thành lập 3 đơn vị, gồm phường Tam Kỳ (sáp nhập phường An Mỹ, An Xuân), phường Bàn Thạch (phường Tân Thạnh, Hòa Thuận, xã Tam Thăng), phường Hương Trà (phường Hòa Hương và xã Tam Ngọc).",
        [
            ("phường Tam Kỳ", ["phường An Mỹ", "phường An Xuân"]),
            ("phường Bàn Thạch", ["phường Hòa Thuận", "phường Tân Thạnh", "xã Tam Thăng"]),
            ("phường Hương Trà", ["phường Hòa Hương", "xã Tam Ngọc"]),
        ],
    ),
    ("Đoàn khách đến phường Bàn Thạch (phường Tân Thạnh, Hòa Thuận, xã Tam Thăng) thăm hỏi.", []),
    (
        "Quận Hải Châu còn 2 phường: phường Hải Châu (trên cơ sở nhập các phường Thanh Bình, Thuận Phước) và phường Hòa Cường (nhập các phường Bình Thuận, Hòa Cường Bắc).",
        [
            ("phường Hải Châu", ["phường Thanh Bình", "phường Thuận Phước"]),
            ("phường Hòa Cường", ["phường Bình Thuận", "phường Hòa Cường Bắc"]),
        ],
    ),
    (
        "Ở quận Ngũ Hành Sơn, 4 phường hiện tại (Mỹ An, Khuê Mỹ, Hòa Hải, Hòa Quý) sẽ nhập lại thành một phường duy nhất mang tên phường Ngũ Hành Sơn.",
        [("phường Ngũ Hành Sơn", ["phường Hòa Hải", "phường Hòa Quý", "phường Khuê Mỹ", "phường Mỹ An"])],
    ),
    (
        "Theo nghị quyết, thị trấn Hùng Quốc được sáp nhập vào huyện Trùng Khánh và đổi tên thành thị trấn Trà Lĩnh.",
        [("thị trấn Trà Lĩnh", ["thị trấn Hùng Quốc"])],
    ),
    ("Xã Hòa Phước, thành phố không cắt phần diện tích của xã Hòa Phước để nhập vào phường Hòa Xuân.", []),
    (
        "Năm 1981, sáp nhập xã Tả Chu Phùng (trừ hai thôn Tả Chu Phùng và Tù Chả) vào xã Mường Khương.",
        [("xã Mường Khương", ["xã Tả Chu Phùng"])],
    ),
    (
        "Phường An Mỹ và An Xuân nhập thành phường Tam Kỳ; phường An Phú và xã Tam Thanh thành phường Quảng Phú.",
        [
            ("phường Tam Kỳ", ["phường An Mỹ", "phường An Xuân"]),
            ("phường Quảng Phú", ["phường An Phú", "xã Tam Thanh"]),
        ],
    ),
    (
        "Thành lập các phường thuộc thành phố Thanh Hóa gồm: phường Rừng Thông, phường Đông Thịnh, phường Hoằng Quang.",
        [],
    ),
    (
        "Phường An Hòa sáp nhập với phường Cái Khế (quận Ninh Kiều) và một phần diện tích tự nhiên 1,83 km, quy mô dân số 330 người của phường Bùi Hữu Nghĩa (quận Bình Thủy) lấy tên là phường Cái Khế.",
        [("phường Cái Khế", ["phường An Hòa", "phường Bùi Hữu Nghĩa", "phường Cái Khế"])],
    ),
    (
        "Phường Hưng Lợi và An Khánh hợp nhất thành phường Tân An, còn phường An Bình nhập với xã Mỹ Khánh (huyện Phong Điền) vẫn giữ tên phường An Bình. Phường Trà An nhập với Thới An Đông lấy tên là phường Thới An Đông.",
        [
            ("phường Tân An", ["phường An Khánh", "phường Hưng Lợi"]),
            ("phường An Bình", ["phường An Bình", "xã Mỹ Khánh"]),
            ("phường Thới An Đông", ["phường Thới An Đông", "phường Trà An"]),
        ],
    ),
    (
        "Quận Cái Răng, bốn phường Lê Bình, Ba Láng, Hưng Thạnh, Thường Thạnh hợp nhất thành phường Cái Răng.",
        [
            (
                "phường Cái Răng",
                ["phường Ba Láng", "phường Hưng Thạnh", "phường Lê Bình", "phường Thường Thạnh"],
            )
        ],
    ),
    (
        "Phường Hồng Hà mới được thành lập với diện tích 16,61 km2 và dân số 126.000 người, hợp nhất từ toàn bộ phường Chương Dương, Phúc Tân (Hoàn Kiếm), Phúc Xá (Ba Đình).",
        [("phường Hồng Hà", ["phường Chương Dương", "phường Phúc Tân", "phường Phúc Xá"])],
    ),
    (
        "Theo đó, Cần Thơ sẽ thực hiện hợp nhất với Hậu Giang và Sóc Trăng để hình thành một đơn vị hành chính cấp tỉnh mới – lấy tên Thành phố Cần Thơ.",
        [("thành phố Cần Thơ", ["thành phố Cần Thơ", "tỉnh Hậu Giang", "tỉnh Sóc Trăng"])],
    ),
    (
        "Nhập huyện Hoành Bồ với TP Hạ Long. Tên gọi của đơn vị hành chính mới là TP Hạ Long với 33 xã, phường.",
        [("thành phố Hạ Long", ["huyện Hoành Bồ", "thành phố Hạ Long"])],
    ),
    (
        "Phường Tương Mai mới được thành lập trên cơ sở sáp nhập phần lớn diện tích của 10 phường thuộc các quận Hoàng Mai, Hai Bà Trưng và Thanh Xuân.",
        [],
    ),
    (
        "Có 2 phường được thành lập từ các xã, gồm: Phường Hương Vinh (từ xã Hương Vinh); Phường Thủy Vân (từ xã Thủy Vân).",
        [("phường Hương Vinh", ["xã Hương Vinh"]), ("phường Thủy Vân", ["xã Thủy Vân"])],
    ),
    ("Ông Lê Văn Tám, Chủ tịch UBND phường Hương Vinh (từ xã Thủy Vân chuyển về), phát biểu.", []),
    (
        "Chính phủ lập quận Bắc Từ Liêm. Quận này được thành lập trên cơ sở toàn bộ diện tích của các xã: Thượng Cát, Liên Mạc; 9,30 ha của xã Xuân Phương; hơn 75 ha diện tích tự nhiên của thị trấn Cầu Diễn.",
        [("quận Bắc Từ Liêm", ["thị trấn Cầu Diễn", "xã Liên Mạc", "xã Thượng Cát", "xã Xuân Phương"])],
    ),
    (
        "Quận Bắc Từ Liêm gồm 13 phường trực thuộc, trên cơ sở toàn bộ diện tích tự nhiên và dân số của các xã Thượng Cát và Liên Mạc.",
        [("quận Bắc Từ Liêm", ["xã Liên Mạc", "xã Thượng Cát"])],
    ),
    (
        "Theo Nghị quyết, 2 quận được thành lập từ huyện Từ Liêm, có tên là quận Bắc Từ Liêm và quận Nam Từ Liêm.",
        [("quận Bắc Từ Liêm", ["huyện Từ Liêm"]), ("quận Nam Từ Liêm", ["huyện Từ Liêm"])],
    ),
    (
        "Thủ tướng ký quyết định điều chỉnh địa giới huyện Từ Liêm thành 2 quận Bắc Từ Liêm và Nam Từ Liêm với 23 phường.",
        [("quận Bắc Từ Liêm", ["huyện Từ Liêm"]), ("quận Nam Từ Liêm", ["huyện Từ Liêm"])],
    ),
    (
        "Chính phủ ra nghị định về việc điều chỉnh địa giới hành chính huyện Krông Búk để thành lập thị xã Buôn Hồ và huyện Krông Búk.",
        [("thị xã Buôn Hồ", ["huyện Krông Búk"]), ("huyện Krông Búk", ["huyện Krông Búk"])],
    ),
    (
        "Phường Đức Thắng thành lập trên cơ sở 120 ha diện tích tự nhiên và gần 20.000 nhân khẩu còn lại của xã Đông Ngạc.",
        [("phường Đức Thắng", ["xã Đông Ngạc"])],
    ),
    (
        "Sau năm 1975, quận Buôn Hồ chuyển thành huyện Krông Búk, gồm 22 xã.",
        [("huyện Krông Búk", ["quận Buôn Hồ"])],
    ),
    ("Xã Kim Hoa trở thành xã nông thôn mới kiểu mẫu.", []),
    ("Phường Hải Châu trở thành trung tâm của thành phố Đà Nẵng.", []),
    (
        "Năm 1987, thành lập huyện Krông Nô trên cơ sở tách một số xã thuộc các huyện Đắk Mil, Đắk Nông và Lắk.",
        [("huyện Krông Nô", ["huyện Lắk", "huyện Đắk Mil", "huyện Đắk Nông"])],
    ),
    (
        "Năm 1990, thành lập huyện Cư Jút trên cơ sở tách ra từ huyện Đắk Mil và thị xã Buôn Ma Thuột.",
        [("huyện Cư Jút", ["huyện Đắk Mil", "thị xã Buôn Ma Thuột"])],
    ),
    (
        "2 xã Đức Hòa, Đức Lạc sáp nhập thành Xã Hòa Lạc\n\nThị trấn Nghi Xuân, huyện Nghi Xuân",
        [("xã Hòa Lạc", ["xã Đức Hòa", "xã Đức Lạc"])],
    ),
    (
        "Từ ngày 1/12/2019, sau sáp nhập xã Hoằng Xuân và xã Hoằng Khánh cũ sẽ có tên gọi chung là xã Hoằng Xuân.",
        [("xã Hoằng Xuân", ["xã Hoằng Khánh", "xã Hoằng Xuân"])],
    ),
    (
        "Quận 2 là một quận cũ. Quận được thành lập vào năm 1997 cùng với quận Thủ Đức và Quận 9 trên cơ sở chia tách từ huyện Thủ Đức cũ.",
        [("quận 2", ["huyện Thủ Đức"])],
    ),
    (
        "Năm 1976, thành phố giải thể quận Gò Vấp cũ và thành lập quận Gò Vấp mới trên cơ sở 3 xã Hạnh Thông, An Nhơn và Thông Tây Hội.",
        [("", ["quận Gò Vấp"]), ("quận Gò Vấp", ["xã An Nhơn", "xã Hạnh Thông", "xã Thông Tây Hội"])],
    ),
    (
        "Quốc hội đổi tên thành phố Sài Gòn thành Thành phố Hồ Chí Minh.",
        [("thành phố Hồ Chí Minh", ["thành phố Sài Gòn"])],
    ),
    (
        "Năm 2019, xã Kim Hoa sát nhập với xã Sơn Phúc thành xã Kim Hoa.",
        [("xã Kim Hoa", ["xã Kim Hoa", "xã Sơn Phúc"])],
    ),
    (
        "1. Chia xã Sinh Long thành 2 xã lấy tên là xã Sinh Long và xã Khao Tinh\n2. Tách xóm Nà Lung của xã Sinh Long để sáp nhập vào xã Thượng Nông",
        [
            ("xã Sinh Long", ["xã Sinh Long"]),
            ("xã Khao Tinh", ["xã Sinh Long"]),
            ("xã Thượng Nông", ["xã Sinh Long"]),
        ],
    ),
    (
        "Tỉnh Kiến Tường có bốn quận. Tháng 2 năm 1976, tỉnh được nhập vào tỉnh Long An.",
        [("tỉnh Long An", ["tỉnh Kiến Tường"])],
    ),
    ("Sau khi được nhập vào tỉnh Long An, tỉnh có thêm hai huyện.", []),
    (
        "Đặc khu Thổ Châu được thành lập từ toàn bộ địa giới, dân số và cơ sở hạ tầng của xã Thổ Châu.",
        [("đặc khu Thổ Châu", ["xã Thổ Châu"])],
    ),
    (
        "Sau khi điều chỉnh, xã Đắk Song còn lại 8.058 ha diện tích tự nhiên, 5.454 người và được đổi tên thành xã Nam Bình.",
        [("xã Nam Bình", ["xã Đắk Song"])],
    ),
    (
        "Phường Hải Hòa và phường Hải Yên được thành lập trên cơ sở toàn bộ diện tích tự nhiên và nhân khẩu của 2 xã Hải Hòa và Hải Yên.",
        [("phường Hải Hòa", ["xã Hải Hòa"]), ("phường Hải Yên", ["xã Hải Yên"])],
    ),
    (
        "Theo Nghị định, điều chỉnh địa giới các huyện: An Biên, An Minh, Vĩnh Thuận để thành lập huyện U Minh Thượng với 6 xã.",
        [("huyện U Minh Thượng", ["huyện An Biên", "huyện An Minh", "huyện Vĩnh Thuận"])],
    ),
    (
        "Xã Bãi Trành được thành lập trên cơ sở 1.253,79 ha diện tích tự nhiên của Nông trường Bãi Trành đang sử dụng thuộc địa giới hành chính của xã Xuân Bình và 1.283,48 ha diện tích tự nhiên của xã Xuân Hòa.",
        [("xã Bãi Trành", ["xã Xuân Bình", "xã Xuân Hòa"])],
    ),
]


SPOKEN_OF = [
    (
        "Địa bàn xã Kim Hoa hiện nay trước đây vốn là hai xã Sơn Phúc và Sơn Mai thuộc huyện Hương Sơn.",
        [("xã Kim Hoa", ["xã Sơn Mai", "xã Sơn Phúc"])],
    ),
    (
        "Xã Kim Hoa trước đây là ba xã: Sơn Phúc, Sơn Mai, Sơn Thủy.",
        [("xã Kim Hoa", ["xã Sơn Mai", "xã Sơn Phúc", "xã Sơn Thủy"])],
    ),
    ("Xã Kim Hoa vốn là một trong ba xã Sơn Phúc, Sơn Mai và Sơn Thủy có nghề dệt.", []),
    ("Vùng này vốn là hai xã Sơn Phúc và Sơn Mai.", []),
    ("Huyện Hương Sơn trước đây là hai xã Sơn Phúc và Sơn Mai.", []),
    (
        "Xuân Thủy là một huyện cũ của miền biển. Huyện được thành lập năm 1967 trên cơ sở hợp nhất huyện "
        "Xuân Trường và huyện Giao Thủy.",
        [("huyện Xuân Thủy", ["huyện Giao Thủy", "huyện Xuân Trường"])],
    ),
    (
        "Huyện Hương Điền nay không còn. Huyện được lập từ ngày 11 tháng 3 năm 1977 trên cơ sở hợp nhất 3 huyện "
        "Hương Trà, Phong Điền và Quảng Điền.",
        [("huyện Hương Điền", ["huyện Hương Trà", "huyện Phong Điền", "huyện Quảng Điền"])],
    ),
    (
        "Miền này từng có nhiều huyện. Huyện được thành lập năm 1977 trên cơ sở hợp nhất 3 huyện Hương Trà, "
        "Phong Điền và Quảng Điền.",
        [],
    ),
]


SPOKEN_OF += [
    (
        "Giải thể xã Tân Tạo để thành lập hai phường Tân Tạo và Tân Tạo A.",
        [("phường Tân Tạo", ["xã Tân Tạo"]), ("phường Tân Tạo A", ["xã Tân Tạo"])],
    ),
    ("Giải thể xã Bình Trị Đông để thành lập ba phường mới.", []),
    (
        "Giải thể xã Sơn Mai để thành lập xã Kim Hoa.",
        [("xã Kim Hoa", ["xã Sơn Mai"])],
    ),
    (
        "Sau năm năm, xã Kim Hoa đổi lại là xã Sơn Phúc.",
        [("xã Sơn Phúc", ["xã Kim Hoa"])],
    ),
    ("Trước năm 2003, vùng đất quận Bình Tân ngày nay là một phần huyện Bình Chánh.", []),
    (
        "Nghĩa Lộ là một tỉnh cũ. Từ năm 1976, tỉnh được hợp nhất với Yên Bái thành tỉnh Hoàng Liên Sơn.",
        [("tỉnh Hoàng Liên Sơn", ["tỉnh Nghĩa Lộ", "tỉnh Yên Bái"])],
    ),
    (
        "Xã Kim Hoa sau này được đổi tên thành xã Sơn Phúc.",
        [("xã Sơn Phúc", ["xã Kim Hoa"])],
    ),
    (
        "Phường Bình Đông được thành lập trên cơ sở sáp nhập quy mô lớn từ phường 6 và phường 7 của Quận 8.",
        [("phường Bình Đông", ["phường 6", "phường 7"])],
    ),
    ("Đó là một tỉnh cũ. Từ năm 1976, tỉnh được hợp nhất với các tỉnh khác.", []),
]
BARE = [
    (
        "Quận Thanh Xuân: Kim Giang và Hạ Đình sáp nhập thành phường Hạ Đình; Khương Đình và Hạ Đình thành phường "
        "Khương Đình.",
        [
            ("phường Hạ Đình", ["phường Hạ Đình", "phường Kim Giang"]),
            ("phường Khương Đình", ["phường Hạ Đình", "phường Khương Đình"]),
        ],
    ),
    (
        "Một phần phường Kim Giang nhập vào Hạ Đình, lấy tên phường Hạ Đình.",
        [("phường Hạ Đình", ["phường Hạ Đình", "phường Kim Giang"])],
    ),
    (
        "Trước mắt, nhập một phần phường Kim Giang vào Hạ Đình thành phường Hạ Đình.",
        [("phường Hạ Đình", ["phường Hạ Đình", "phường Kim Giang"])],
    ),
    (
        "Phần còn lại của phường Kim Giang nhập vào Hạ Đình được giữ tên phường Hạ Đình.",
        [("phường Hạ Đình", ["phường Hạ Đình", "phường Kim Giang"])],
    ),
    ("Công an Kim Giang và Hạ Đình sáp nhập thành phường Hạ Đình.", []),
    ("Trường Kim Giang nhập vào Hạ Đình, lấy tên trường Hạ Đình.", []),
    ("Ông Trần Văn Quý và Hạ Đình thành phường bạn.", []),
    ("Kim Giang và Hạ Đình thành phường văn minh sau khi sáp nhập.", []),
]


@pytest.mark.parametrize(("text", "expected"), MORE + DIVIDED + MERGED + SPOKEN_OF + BARE)
def test_a_history_gives_its_changes(read, text, expected):
    found = read(text).unit_changes
    assert [(one.result, sorted(source.unit for source in one.sources)) for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Theo phương án, quận còn 2 phường. Trong đó có phường Bàn Cờ (nhập phường 1, 2, 3); phường Xuân Hòa (nhập phường 9 và phường 10).",
            ["proposed", "proposed"],
        ),
        (
            "Theo tờ trình, cả nước còn 34 tỉnh. Nhập tỉnh Yên Bái và tỉnh Lào Cai thành tỉnh Lào Cai.",
            ["proposed"],
        ),
        (
            "Theo phương án cũ thì khác. Ngày 1/7/2025, xã Kim Hoa đã sáp nhập với xã Sơn Phúc thành xã Kim Hoa.",
            ["done"],
        ),
        (
            "UBND huyện vừa có phương án sắp xếp các xã.\n1. Xã Kim Hoa:\n- Nhập xã Kim Hoa và xã Sơn Phúc thành xã Kim Hoa.",
            ["proposed"],
        ),
        (
            "Theo phương án đã trình, huyện còn 7 xã. Nghị quyết có hiệu lực từ tháng 7.\nNhập xã Kim Hoa và xã Sơn Phúc thành xã Kim Hoa.",
            ["done"],
        ),
        ("HĐND tỉnh tán thành chủ trương nhập huyện Lộc Hà vào huyện Thạch Hà.", ["proposed"]),
        (
            "Theo phương án, xã còn 9 thôn, nay chính thức là vậy.\nXã Kim Hoa sáp nhập với xã Sơn Phúc thành xã Kim Hoa.",
            ["done"],
        ),
    ],
)
def test_a_plan_told_before_is_no_deed(read, text, expected):
    assert [one.status for one in read(text).unit_changes] == expected
