"""Changes of units told in passing: whose parent, what a list names, what is founded with the land of another."""

import pytest

TOLD = [
    # provinces without type word, that take in others
    (
        "Lâm Đồng, sau khi sáp nhập với Đắk Nông và Bình Thuận, dẫn đầu cả nước.",
        ["tỉnh Bình Thuận → tỉnh Lâm Đồng", "tỉnh Đắk Nông → tỉnh Lâm Đồng"],
    ),
    (
        "Sau khi sáp nhập với Đắk Nông và Bình Thuận, Lâm Đồng là tỉnh rộng nhất nước.\n\nNgày 1/7, tỉnh mới lấy tên là tỉnh Gia Lai treo cờ.",
        ["tỉnh Bình Thuận → tỉnh Lâm Đồng", "tỉnh Đắk Nông → tỉnh Lâm Đồng"],
    ),
    ("Quảng Ngãi – sau khi hợp nhất với Kon Tum – có 96 xã.", ["tỉnh Kon Tum → tỉnh Quảng Ngãi"]),
    ("Đứng sau là tỉnh Gia Lai mới (gộp thêm Bình Định).", ["tỉnh Bình Định → tỉnh Gia Lai"]),
    ("Tỉnh Đắk Lắk (sáp nhập cùng Phú Yên) xếp thứ ba.", ["tỉnh Phú Yên → tỉnh Đắk Lắk"]),
    ("Đắk Lắk mới, sau khi sáp nhập tỉnh Phú Yên, xếp thứ ba.", ["tỉnh Phú Yên → tỉnh Đắk Lắk"]),
    # the name of a new unit stands before the verb
    (
        "Tỉnh mới có tên gọi dự kiến là Lâm Đồng, hình thành từ ba tỉnh gồm Lâm Đồng, Đắk Nông và Bình Thuận.",
        ["tỉnh Bình Thuận → tỉnh Lâm Đồng", "tỉnh Lâm Đồng → tỉnh Lâm Đồng", "tỉnh Đắk Nông → tỉnh Lâm Đồng"],
    ),
    (
        "Các tỉnh Sóc Trăng, Hậu Giang và thành phố Cần Thơ đã hợp nhất, hình thành một đô thị mới với tên gọi thành phố Cần Thơ.",
        [
            "thành phố Cần Thơ → thành phố Cần Thơ",
            "tỉnh Hậu Giang → thành phố Cần Thơ",
            "tỉnh Sóc Trăng → thành phố Cần Thơ",
        ],
    ),
    (
        "Quốc hội chia tỉnh Cần Thơ cũ thành thành phố Cần Thơ thuộc trung ương và tỉnh Hậu Giang.",
        ["tỉnh Cần Thơ → thành phố Cần Thơ", "tỉnh Cần Thơ → tỉnh Hậu Giang"],
    ),
    ("Nhập toàn bộ xã Hoằng Lý vàophường Tào Xuyên.", ["xã Hoằng Lý → phường Tào Xuyên"]),
    # communes that a commune is made of, behind its size
    (
        "Phường Nha Trang có diện tích 47,12km2, dân số 136.118 người, gồm: phường Vạn Thạnh, phường Tân Tiến.",
        ["phường Tân Tiến → phường Nha Trang", "phường Vạn Thạnh → phường Nha Trang"],
    ),
    # the district that communes lie in is none of them
    (
        "Đối với huyện Hòa Vang, xã Hòa Phong và xã Hòa Phú nhập thành xã Hòa Vang.",
        ["xã Hòa Phong → xã Hòa Vang", "xã Hòa Phú → xã Hòa Vang"],
    ),
    (
        "Huyện Hòa Vang, xã Hòa Phong và xã Hòa Phú sẽ nhập thành xã Hòa Vang.",
        ["xã Hòa Phong → xã Hòa Vang", "xã Hòa Phú → xã Hòa Vang"],
    ),
    (
        "Quốc hội quyết định giải thể xã Quế Cường thuộc huyện Quế Sơn, Quảng Nam để làm hồ chứa.",
        ["xã Quế Cường → "],
    ),
    (
        "Nhập các xã Hương Điền và Hương Quang thuộc huyện Vũ Quang, Hà Tĩnh thành xã Quang Điền.",
        ["xã Hương Quang → xã Quang Điền", "xã Hương Điền → xã Quang Điền"],
    ),
    (
        "Sáp nhập xã Đức Long (huyện Đức Thọ, Hà Tĩnh) và xã Đức Lập thành xã Lâm Trung Thủy.",
        ["xã Đức Long → xã Lâm Trung Thủy", "xã Đức Lập → xã Lâm Trung Thủy"],
    ),
    (
        "Phường Quảng Long thuộc thị xã Ba Đồn được thành lập trên cơ sở toàn bộ diện tích của xã Quảng Long.",
        ["xã Quảng Long → phường Quảng Long"],
    ),
    (
        "Thị xã Ba Đồn (tỉnh Quảng Bình) đã được nâng cấp lên thành phố.",
        ["thị xã Ba Đồn → thành phố Ba Đồn"],
    ),
    ("Thị xã Ba Đồn được nâng lên thành phố.", ["thị xã Ba Đồn → thành phố Ba Đồn"]),
    ("Xã Hoàn Lão được nâng cấp thành thị trấn.", ["xã Hoàn Lão → thị trấn Hoàn Lão"]),
    (
        "Ủy ban thông qua nghị quyết thành lập TP. Phổ Yên (hiện là thị xã Phổ Yên, tỉnh Thái Nguyên).",
        ["thị xã Phổ Yên → thành phố Phổ Yên"],
    ),
    (
        "Thị trấn Thiên Cầm được thành lập với 11,5 km2 diện tích tự nhiên và 8.120 người của xã Cẩm Long.",
        ["xã Cẩm Long → thị trấn Thiên Cầm"],
    ),
    (
        "Điều chỉnh 4,2 km² diện tích tự nhiên và 1.150 người (gồm toàn bộ dân số của thôn Trung Sơn) của xã Đức Long về xã Đức Lập.",
        ["xã Đức Long → xã Đức Lập"],
    ),
    (
        "Thị trấn Đồng Mỹ được sáp nhập vào thị xã Đồng Hới và chuyển thành phường Đồng Mỹ thuộc thị xã Đồng Hới.",
        ["thị trấn Đồng Mỹ → phường Đồng Mỹ"],
    ),
    (
        "Phố Nghèn được tách ra khỏi xã Thiên Lộc để thành lập thị trấn Nghèn.",
        ["xã Thiên Lộc → thị trấn Nghèn"],
    ),
    (
        "Kỳ họp quyết định việc tái lập hai tỉnh Nghệ An và Hà Tĩnh trên sự chia tách từ tỉnh Nghệ Tĩnh.",
        ["tỉnh Nghệ Tĩnh → tỉnh Hà Tĩnh", "tỉnh Nghệ Tĩnh → tỉnh Nghệ An"],
    ),
    (
        "Thành lập thị trấn Vũ Quang - thị trấn huyện lị huyện Vũ Quang - trên cơ sở điều chỉnh 38,2 ha diện tích tự nhiên của xã Hương Đại.",
        ["xã Hương Đại → thị trấn Vũ Quang"],
    ),
    (
        "Đến năm 2020, toàn bộ diện tích và dân số của huyện Trà Lĩnh được sáp nhập trở lại huyện Trùng Khánh.",
        ["huyện Trà Lĩnh → huyện Trùng Khánh"],
    ),
    (
        "Ủy ban Thường vụ Quốc hội quyết định đưa xã Hoàn Lão thuộc huyện Bố Trạch lên thị trấn.",
        ["xã Hoàn Lão → thị trấn Hoàn Lão"],
    ),
    (
        "Xã Kim Hoa được sáp nhập từ 2 xã Sơn Thủy, Sơn Mai; xã An Hòa Thịnh từ 3 xã Sơn An, Sơn Hòa, Sơn Thịnh.",
        ["xã Sơn Mai → xã Kim Hoa", "xã Sơn Thủy → xã Kim Hoa"],
    ),
    (
        "Nhập xã Kỳ Hợp có diện tích tự nhiên là 35,16 km² và quy mô dân số là 2.601 người vào xã Kỳ Lâm.",
        ["xã Kỳ Hợp → xã Kỳ Lâm"],
    ),
    (
        "Phường Hà Huy Tập gồm các phường: Thạch Quý, Thạch Linh; diện tích 15,5 km2.",
        ["phường Thạch Linh → phường Hà Huy Tập", "phường Thạch Quý → phường Hà Huy Tập"],
    ),
    (
        "Các phường mới có tên như sau.\nPhường Trần Phú gồm các phường Bắc Hà, Tân Giang.",
        ["phường Bắc Hà → phường Trần Phú", "phường Tân Giang → phường Trần Phú"],
    ),
    (
        "- Xã Hương Sơn gồm các xã Sơn Giang, Sơn Trung và thị trấn Phố Châu.",
        ["thị trấn Phố Châu → xã Hương Sơn", "xã Sơn Giang → xã Hương Sơn", "xã Sơn Trung → xã Hương Sơn"],
    ),
    (
        "Hai tỉnh Gia Lai và Bình Định sẽ sáp nhập với tên gọi tỉnh mới là Gia Lai.",
        ["tỉnh Bình Định → tỉnh Gia Lai", "tỉnh Gia Lai → tỉnh Gia Lai"],
    ),
    (
        "Sau giai đoạn sáp nhập với Hà Tĩnh thành tỉnh Nghệ Tĩnh từ năm 1976, Nghệ An được tái lập.",
        ["tỉnh Hà Tĩnh → tỉnh Nghệ Tĩnh", "tỉnh Nghệ An → tỉnh Nghệ Tĩnh"],
    ),
    (
        "Sau khi được sáp nhập với huyện Nghi Xuân để thành lập huyện Can Nghi, huyện Can Lộc lại đổi khác.",
        ["huyện Can Lộc → huyện Can Nghi", "huyện Nghi Xuân → huyện Can Nghi"],
    ),
    (
        "Khi ấy xã Đức Tân được chia thành hai xã Trường Sơn, Tùng Ảnh (nay là xã Đức Thọ).",
        ["xã Tùng Ảnh → xã Đức Thọ", "xã Đức Tân → xã Trường Sơn", "xã Đức Tân → xã Tùng Ảnh"],
    ),
    (
        "Nghị quyết quyết nghị thành lập thị xã Kỳ Anh trên cơ sở toàn bộ 280 km2 diện tích tự nhiên của huyện Kỳ Anh, Hà Tĩnh.",
        ["huyện Kỳ Anh → thị xã Kỳ Anh"],
    ),
    (
        "Sau đó tỉnh Quảng Đức bị giải thể, toàn bộ địa bàn sáp nhập vào tỉnh Lâm Đồng.",
        ["tỉnh Quảng Đức → tỉnh Lâm Đồng"],
    ),
    (
        "Điều chỉnh một phần H.Thạch Hà, gồm toàn bộ diện tích của TT.Thạch Hà và các xã Thạch Đài, Tượng Sơn vào TP.Hà Tĩnh để mở rộng thành phố.",
        ["huyện Thạch Hà → thành phố Hà Tĩnh"],
    ),
    (
        "Xã Xuân Giang và xã Tiên Điền đều được tỉnh Hà Tĩnh nâng cấp lên phường.",
        ["xã Tiên Điền → phường Tiên Điền", "xã Xuân Giang → phường Xuân Giang"],
    ),
    (
        "Dịp này xã Thạch Trung và Thạch Hạ (TP Hà Tĩnh) cũng sẽ được chuyển đổi thành phường.",
        ["xã Thạch Hạ → phường Thạch Hạ", "xã Thạch Trung → phường Thạch Trung"],
    ),
    (
        "Ở Hà Tĩnh, 2 đơn vị hành chính được đưa lên thị trấn gồm: xã Đức Lạng thuộc huyện Đức Thọ; xã Sơn Tây thuộc huyện Hương Sơn.",
        ["xã Sơn Tây → thị trấn Sơn Tây", "xã Đức Lạng → thị trấn Đức Lạng"],
    ),
    (
        "Nghị quyết đưa 2 xã lên phường, gồm: Thạch Trung, Thạch Hạ. Xã Cẩm Nhượng thuộc huyện Cẩm Xuyên lên thị trấn.",
        [
            "xã Cẩm Nhượng → thị trấn Cẩm Nhượng",
            "xã Thạch Hạ → phường Thạch Hạ",
            "xã Thạch Trung → phường Thạch Trung",
        ],
    ),
    (
        "Nhập một phần khác của P.Nam Hà vào P.Bắc Hà thành P.Bắc Hà.",
        ["phường Bắc Hà → phường Bắc Hà", "phường Nam Hà → phường Bắc Hà"],
    ),
    (
        "Xã Kỳ Xuân mới sẽ bao gồm xã Kỳ Phong, xã Kỳ Bắc (H.Kỳ Anh), Kỳ Xuân.",
        ["xã Kỳ Bắc → xã Kỳ Xuân", "xã Kỳ Phong → xã Kỳ Xuân", "xã Kỳ Xuân → xã Kỳ Xuân"],
    ),
    (
        "Xã Hương Bình (trụ sở tại UBND xã Hòa Hải, diện tích 120 km2, 9.000 dân), nhập từ các xã Hòa Hải, Phúc Đồng và Hương Bình.",
        ["xã Hòa Hải → xã Hương Bình", "xã Hương Bình → xã Hương Bình", "xã Phúc Đồng → xã Hương Bình"],
    ),
    (
        "Xã Hà Linh (diện tích 110 km2), nhập các xã Hà Linh, Điền Mỹ.",
        ["xã Hà Linh → xã Hà Linh", "xã Điền Mỹ → xã Hà Linh"],
    ),
    (
        "Phường Kỳ Trinh thuộc thị xã Kỳ Anh được thành lập trên cơ sở giữ nguyên trạng diện tích tự nhiên của xã Kỳ Trinh.",
        ["xã Kỳ Trinh → phường Kỳ Trinh"],
    ),
    (
        "Kon Tum và Quảng Ngãi sẽ sáp nhập nguyên trạng, lấy tên tỉnh mới là Quảng Ngãi.",
        ["tỉnh Kon Tum → tỉnh Quảng Ngãi", "tỉnh Quảng Ngãi → tỉnh Quảng Ngãi"],
    ),
    (
        "Sau khi sắp xếp, xã Sơn Thịnh đã trở thành một phần của xã An Hòa Thịnh.",
        ["xã Sơn Thịnh → xã An Hòa Thịnh"],
    ),
    (
        "Từ ngày 1/7/2025 Quảng Bình chính thức hợp nhất với Quảng Trị để hình thành đơn vị hành chính mới mang tên tỉnh Quảng Trị.",
        ["tỉnh Quảng Bình → tỉnh Quảng Trị", "tỉnh Quảng Trị → tỉnh Quảng Trị"],
    ),
    (
        "Năm 1948, xã Sơn Lễ tháp nhập với xã Sơn Tiến thành lập xã Lễ Tiến.",
        ["xã Sơn Lễ → xã Lễ Tiến", "xã Sơn Tiến → xã Lễ Tiến"],
    ),
    (
        "Tỉnh Tiền Giang và Đồng Tháp nhập lại thành tỉnh Đồng Tháp.",
        ["tỉnh Tiền Giang → tỉnh Đồng Tháp", "tỉnh Đồng Tháp → tỉnh Đồng Tháp"],
    ),
    (
        "Năm 1963, xã Sơn Hồng giải thể, chia nhỏ thành các xã Sơn Lĩnh, Sơn Kim 1 và Sơn Kim 2.",
        ["xã Sơn Hồng → xã Sơn Kim 1", "xã Sơn Hồng → xã Sơn Kim 2", "xã Sơn Hồng → xã Sơn Lĩnh"],
    ),
    (
        "Mùa thu 1954 được tách ra từ xã Đức Hòa và thành lập xã mới lấy tên là xã Đức Lạc.",
        ["xã Đức Hòa → xã Đức Lạc"],
    ),
    (
        "Năm 1946 ghép xã Hương Trạch, xã Phúc Trạch cùng với thôn Đông (nay là xóm 3) thành xã Hương Đô.",
        ["xã Hương Trạch → xã Hương Đô", "xã Phúc Trạch → xã Hương Đô"],
    ),
    (
        "Đến năm 2025, TP. Hà Tĩnh sẽ rộng 220 km2 sau khi sáp nhập một phần huyện Thạch Hà và Cẩm Xuyên.",
        ["huyện Cẩm Xuyên → thành phố Hà Tĩnh", "huyện Thạch Hà → thành phố Hà Tĩnh"],
    ),
    (
        "Bốn năm sau, tỉnh Tam Cần được cải tên thành Trà Vinh với địa giới như cũ; huyện Kỳ Lạc lại đổi tên thành huyện Kỳ Hoa.",
        ["huyện Kỳ Lạc → huyện Kỳ Hoa", "tỉnh Tam Cần → tỉnh Trà Vinh"],
    ),
]

NONE = [
    "Huyện Hương Sơn có diện tích 1.096 km2, dân số 110.000 người, gồm: thị trấn Phố Châu, xã Sơn Giang.",
    "Lâm Đồng, sau khi gặp gỡ với Đắk Nông và Bình Thuận, có kế hoạch sáp nhập các đội bóng.",
    "Đoàn tỉnh Gia Lai (thi đấu cùng Bình Định) sáp nhập hai đội.",
    "Huyện Hương Sơn gồm các xã Sơn Giang, Sơn Trung và thị trấn Phố Châu.",
    "Tuyến đường qua xã Cẩm Bình gồm các xã Cẩm Vĩnh, Cẩm Thành dài 5 km.",
    "Cụm thi đua số 2 do phường Trần Phú gồm các phường Bắc Hà, Nam Hà chủ trì.",
    "Xã Hoàn Lão muốn đưa xã Hoàn Lão lên thị trấn.",
    "Học sinh trở lại huyện Trùng Khánh sau khi trường ở huyện Trà Lĩnh sáp nhập.",
    "Phấn đấu đến năm 2030 thị xã Ba Đồn được nâng lên thành phố.",
    "Khi thị xã Ba Đồn được nâng lên thành phố, đường sẽ rộng hơn.",
    "Bãi tắm của thị xã Ba Đồn được nâng cấp, thành phố Đồng Hới cũng vậy.",
    "Khách đến thành phố Phổ Yên (hiện là thị xã Phổ Yên trong một số bản đồ).",
    "Đội bóng xã Đức Lập được thành lập với 15 người của xã Đức Long và xã Đức Lạng.",
    "Xã Đức Lập được thành lập với 5.200 người, phía đông giáp xã Đức Long.",
    "Anh Tú tách khỏi đoàn ở xã Thiên Lộc để thành lập đội thuyền ở thị trấn Nghèn.",
    "Thôn Trung Sơn được tách khỏi xã Đức Long, thành lập chi bộ mới.",
    "Các phường Quảng Long, Quảng Thọ thuộc thị xã Ba Đồn được thành lập trên cơ sở 16 xã, phường của thị xã Ba Đồn.",
    "Tòa sứ nằm ở thị xã Hồng Gai (nay là thành phố Hạ Long).",  # the register has no such town, and no xã
    "Ngoài thị trấn Quán Hàu, hai thị trấn mới khác được lập, gồm thị trấn Đồng Lê và Hoàn Lão.",
    "Sắp xếp lại, chợ xã Sơn Thịnh trở thành một phần của xã An Hòa Thịnh.",
    "Công ty (trụ sở tại xã Hòa Hải, diện tích 2 ha), nhập các xã Hà Linh, Điền Mỹ một lô hàng.",
    "Bò tháp nhập đàn ở xã Sơn Lễ, xã Sơn Tiến thành đàn lớn.",
    "Từ năm 2020 anh Hải được tách ra từ đội xã Đức Hòa và thành lập nhóm mới.",
    "Xã Kỳ Hoa thuộc tỉnh Hà Tĩnh đổi tên thành Phường, xã mới.",
    "TP. Hà Tĩnh tổ chức 3 hội thi sau khi sáp nhập Trường Tiểu học huyện Thạch Hà và Cẩm Xuyên.",
    "Sáp nhập xong, cán bộ từ xã Cẩm Nhượng lên thị trấn.",
    "Hội đồng nhân dân chưa thống nhất nâng xã Kỳ Nam lên phường.",
    "Kỳ họp không thông qua nâng xã Kỳ Nam lên phường.",
    "Cử tri đề nghị Quốc hội thông qua nâng xã Kỳ Nam lên phường.",
    "Người dân mong muốn xã Kỳ Nam và xã Kỳ Ninh được nâng lên phường.",
    "Tỉnh chưa thống nhất nâng xã Kỳ Nam và xã Kỳ Ninh lên phường.",
    "Toàn bộ hồ sơ của các huyện Đức Thọ, Hương Sơn được chuyển về tỉnh Hà Tĩnh.",
    "Trạm y tế xã Đức Thọ tiếp nhận thêm xã Tùng Ảnh 20 ca.",
    "Trường Tiểu học xã Kỳ Xuân sau khi sáp nhập với xã Kỳ Phú có 500 học sinh.",
    "Hợp tác xã dịch vụ xã Kỳ Xuân sau khi sáp nhập xã Kỳ Phú vẫn hoạt động.",
    "Phấn đấu để xã Xuân Giang và xã Tiên Điền đều được tỉnh Hà Tĩnh nâng cấp lên phường.",
    "Sau khi sáp nhập với Đoàn trường huyện Can Lộc thành một khối, huyện Nghi Xuân vui hội.",
]


def _edges(read, text):
    return sorted(
        f"{one.unit} → {change.result}" for change in read(text).unit_changes for one in change.sources
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_change_names_what_became_what(read, text, expected):
    assert _edges(read, text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_unit_changes(read, text):
    assert not read(text).unit_changes


@pytest.mark.parametrize(
    ("day", "parent"),
    [
        ("2025-02-20", "tỉnh Hải Dương"),
        ("2025-06-28", "tỉnh Hải Dương"),
        ("2025-08-20", "thành phố Hải Phòng"),
    ],
)
def test_what_a_unit_is_now_it_is_on_the_day_of_the_text(read, day, parent):
    text = f"Ngôi chùa cổ ở xã Nam Chính (nay là xã Trần Phú), {parent}, vừa được tu bổ."
    assert [one.result_parent for one in read(text, on=day).unit_changes] == [parent]
