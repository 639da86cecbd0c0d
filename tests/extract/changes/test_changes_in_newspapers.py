"""Changes of units in the words of newspapers, reports and biographies: "source → result", with what is no change."""

import pytest

TOLD = [
    (
        "Ninh Bình, Hà Nam và Nam Định sáp nhập thành tỉnh Ninh Bình từ ngày 1/7/2025.",
        ["tỉnh Hà Nam → tỉnh Ninh Bình", "tỉnh Nam Định → tỉnh Ninh Bình", "tỉnh Ninh Bình → tỉnh Ninh Bình"],
    ),
    (
        "Hợp nhất tỉnh Bến Tre, tỉnh Trà Vinh và tỉnh Vĩnh Long, lấy tên là tỉnh Vĩnh Long.",
        [
            "tỉnh Bến Tre → tỉnh Vĩnh Long",
            "tỉnh Trà Vinh → tỉnh Vĩnh Long",
            "tỉnh Vĩnh Long → tỉnh Vĩnh Long",
        ],
    ),
    (
        "Từ 1/7/2025, tỉnh Hậu Giang và tỉnh Sóc Trăng sáp nhập vào TP Cần Thơ.",
        ["tỉnh Hậu Giang → thành phố Cần Thơ", "tỉnh Sóc Trăng → thành phố Cần Thơ"],
    ),
    (
        "Tỉnh Gia Lai mới được hình thành từ việc hợp nhất hai tỉnh Gia Lai và Bình Định.",
        ["tỉnh Bình Định → tỉnh Gia Lai", "tỉnh Gia Lai → tỉnh Gia Lai"],
    ),
    (
        "Sau khi sáp nhập tỉnh Kon Tum vào tỉnh Quảng Ngãi, địa phương có 96 đơn vị hành chính cấp xã.",
        ["tỉnh Kon Tum → tỉnh Quảng Ngãi"],
    ),
    (
        "Sau khi sáp nhập các xã Tiên Kiều, Vĩnh Hảo, Đồng Tâm thành xã Đồng Tâm, trụ sở đặt tại xã cũ Đồng Tâm.",
        ["xã Tiên Kiều → xã Đồng Tâm", "xã Vĩnh Hảo → xã Đồng Tâm", "xã Đồng Tâm → xã Đồng Tâm"],
    ),
    (
        "Phường Trấn Biên (sáp nhập từ các phường Bửu Hòa, Tân Vạn, Quyết Thắng) có dân số hơn 190.000 người.",
        [
            "phường Bửu Hòa → phường Trấn Biên",
            "phường Quyết Thắng → phường Trấn Biên",
            "phường Tân Vạn → phường Trấn Biên",
        ],
    ),
    (
        "Ông sinh năm 1942 tại xã Hưng Xá (nay thuộc xã Hưng Nguyên), tỉnh Nghệ An.",
        ["xã Hưng Xá → xã Hưng Nguyên"],
    ),
    ("Bà quê ở xã Mỹ Lộc, huyện Can Lộc (nay là xã Đồng Lộc), tỉnh Hà Tĩnh.", ["xã Mỹ Lộc → xã Đồng Lộc"]),
    (
        "Thành phố Gia Nghĩa được thành lập trên cơ sở toàn bộ diện tích tự nhiên và dân số của thị xã Gia Nghĩa.",
        ["thị xã Gia Nghĩa → thành phố Gia Nghĩa"],
    ),
    (
        "Năm 1997, tỉnh Quảng Nam - Đà Nẵng được tách thành tỉnh Quảng Nam và thành phố Đà Nẵng trực thuộc Trung ương.",
        ["tỉnh Quảng Nam - Đà Nẵng → thành phố Đà Nẵng", "tỉnh Quảng Nam - Đà Nẵng → tỉnh Quảng Nam"],
    ),
    (
        "Giữa năm 1989, tỉnh Phú Khánh chia tách thành hai tỉnh Phú Yên và Khánh Hòa.",
        ["tỉnh Phú Khánh → tỉnh Khánh Hòa", "tỉnh Phú Khánh → tỉnh Phú Yên"],
    ),
    ("Tỉnh Hậu Giang được tách ra từ tỉnh Cần Thơ vào đầu năm 2004.", ["tỉnh Cần Thơ → tỉnh Hậu Giang"]),
    (
        "Huyện Vũ Quang được thành lập năm 2000 trên cơ sở một phần các huyện Hương Khê, Đức Thọ và Hương Sơn.",
        [
            "huyện Hương Khê → huyện Vũ Quang",
            "huyện Hương Sơn → huyện Vũ Quang",
            "huyện Đức Thọ → huyện Vũ Quang",
        ],
    ),
    ("Xã Ba Vì được nâng cấp lên thành thị trấn Tây Đằng.", ["xã Ba Vì → thị trấn Tây Đằng"]),
    (
        "Thị xã Thuận An được nâng lên thành phố Thuận An từ tháng 2/2020.",
        ["thị xã Thuận An → thành phố Thuận An"],
    ),
    ("Xã Thạch Trung nhập vào phường Thành Sen.", ["xã Thạch Trung → phường Thành Sen"]),
    (
        "Xã Phú Cường và xã Phú Túc được nhập về xã Phú Hòa, huyện Định Quán.",
        ["xã Phú Cường → xã Phú Hòa", "xã Phú Túc → xã Phú Hòa"],
    ),
    (
        "Theo phương án, phường Nghĩa Đô sẽ gồm toàn bộ phường Cổ Nhuế 1 và một phần phường Mai Dịch.",
        ["phường Cổ Nhuế 1 → phường Nghĩa Đô", "phường Mai Dịch → phường Nghĩa Đô"],
    ),
    (
        "Dự kiến, huyện Kỳ Anh sẽ sáp nhập 3 xã Kỳ Hợp, Kỳ Lâm, Kỳ Tây thành xã Lâm Hợp.",
        ["xã Kỳ Hợp → xã Lâm Hợp", "xã Kỳ Lâm → xã Lâm Hợp", "xã Kỳ Tây → xã Lâm Hợp"],
    ),
    (
        "Đề án đề xuất nhập thị trấn Vân Canh với xã Canh Thuận, lấy tên mới là xã Vân Canh.",
        ["thị trấn Vân Canh → xã Vân Canh", "xã Canh Thuận → xã Vân Canh"],
    ),
    (
        "Huyện Sóc Sơn lấy ý kiến cử tri về việc nhập xã Trung Giã, xã Tân Minh và xã Bắc Sơn thành xã Trung Giã.",
        ["xã Bắc Sơn → xã Trung Giã", "xã Trung Giã → xã Trung Giã", "xã Tân Minh → xã Trung Giã"],
    ),
    (
        "Phường Hoàn Kiếm gồm các phường Hàng Bạc, Hàng Bồ, Hàng Gai cũ.",
        [
            "phường Hàng Bạc → phường Hoàn Kiếm",
            "phường Hàng Bồ → phường Hoàn Kiếm",
            "phường Hàng Gai → phường Hoàn Kiếm",
        ],
    ),
    (
        "Xã Mường Lát được hợp thành từ thị trấn Mường Lát và xã Tam Chung.",
        ["thị trấn Mường Lát → xã Mường Lát", "xã Tam Chung → xã Mường Lát"],
    ),
    (
        "Phường Cửa Nam - hợp nhất từ phường Hàng Bài, phường Phan Chu Trinh và một phần phường Trần Hưng Đạo - có diện tích 1,68 km2.",
        [
            "phường Hàng Bài → phường Cửa Nam",
            "phường Phan Chu Trinh → phường Cửa Nam",
            "phường Trần Hưng Đạo → phường Cửa Nam",
        ],
    ),
    (
        "Thị trấn Cái Rồng sáp nhập với xã Hạ Long thành đặc khu Vân Đồn.",
        ["thị trấn Cái Rồng → đặc khu Vân Đồn", "xã Hạ Long → đặc khu Vân Đồn"],
    ),
    (
        "Quốc hội quyết nghị mở rộng địa giới Hà Nội, hợp nhất toàn bộ tỉnh Hà Tây vào thành phố Hà Nội.",
        ["tỉnh Hà Tây → thành phố Hà Nội"],
    ),
    (
        "Giữa năm 2008, toàn bộ tỉnh Hà Tây, huyện Mê Linh (Vĩnh Phúc) được sáp nhập vào thành phố Hà Nội.",
        ["huyện Mê Linh → thành phố Hà Nội", "tỉnh Hà Tây → thành phố Hà Nội"],
    ),
    (
        "Huyện Hương Phú được chia thành hai huyện Hương Thủy và Phú Vang.",
        ["huyện Hương Phú → huyện Hương Thủy", "huyện Hương Phú → huyện Phú Vang"],
    ),
    (
        "Quận 9, quận 2 và quận Thủ Đức được sáp nhập để thành lập thành phố Thủ Đức.",
        ["quận 2 → thành phố Thủ Đức", "quận 9 → thành phố Thủ Đức", "quận Thủ Đức → thành phố Thủ Đức"],
    ),
    (
        "TP Thủ Đức được thành lập từ ba quận 2, 9 và Thủ Đức.",
        ["quận 2 → thành phố Thủ Đức", "quận 9 → thành phố Thủ Đức", "quận Thủ Đức → thành phố Thủ Đức"],
    ),
    (
        "Phường Sài Gòn được thành lập trên cơ sở nhập phường Bến Nghé, một phần phường Đa Kao và phường Nguyễn Thái Bình.",
        [
            "phường Bến Nghé → phường Sài Gòn",
            "phường Nguyễn Thái Bình → phường Sài Gòn",
            "phường Đa Kao → phường Sài Gòn",
        ],
    ),
    (
        "Xã Đông Anh: hình thành từ thị trấn Đông Anh, các xã Cổ Loa, Việt Hùng.",
        ["thị trấn Đông Anh → xã Đông Anh", "xã Cổ Loa → xã Đông Anh", "xã Việt Hùng → xã Đông Anh"],
    ),
    (
        "- Phường Hồng Gai: sáp nhập phường Hồng Gai, phường Bạch Đằng và phường Trần Hưng Đạo.",
        [
            "phường Bạch Đằng → phường Hồng Gai",
            "phường Hồng Gai → phường Hồng Gai",
            "phường Trần Hưng Đạo → phường Hồng Gai",
        ],
    ),
    (
        "Xã Tân Thanh, Vinh Quang và Hùng Thắng hợp nhất lấy tên xã Hùng Thắng.",
        ["xã Hùng Thắng → xã Hùng Thắng", "xã Tân Thanh → xã Hùng Thắng", "xã Vinh Quang → xã Hùng Thắng"],
    ),
    (
        "Ba xã Nghi Kim, Nghi Liên và Nghi Đức sẽ được gộp lại thành phường Vinh Lộc.",
        ["xã Nghi Kim → phường Vinh Lộc", "xã Nghi Liên → phường Vinh Lộc", "xã Nghi Đức → phường Vinh Lộc"],
    ),
    ("Nhập xã Sơn Lễ, Sơn An vào xã Sơn Tiến", ["xã Sơn An → xã Sơn Tiến", "xã Sơn Lễ → xã Sơn Tiến"]),
    (
        "Thành phố Huế trực thuộc Trung ương được thành lập trên cơ sở toàn bộ diện tích, dân số của tỉnh Thừa Thiên Huế.",
        ["tỉnh Thừa Thiên Huế → thành phố Huế"],
    ),
    ("Đổi tên xã Sơn Diệm thành xã Quang Diệm.", ["xã Sơn Diệm → xã Quang Diệm"]),
    (
        "Huyện Đông Sơn chính thức sáp nhập vào TP Thanh Hóa từ ngày 1/1/2025.",
        ["huyện Đông Sơn → thành phố Thanh Hóa"],
    ),
    (
        "TP Thanh Hóa sau khi nhập huyện Đông Sơn có diện tích 228 km2.",
        ["huyện Đông Sơn → thành phố Thanh Hóa"],
    ),
    (
        "Tỉnh Hà Nam Ninh được hợp nhất từ hai tỉnh Nam Hà và Ninh Bình cuối năm 1975.",
        ["tỉnh Nam Hà → tỉnh Hà Nam Ninh", "tỉnh Ninh Bình → tỉnh Hà Nam Ninh"],
    ),
    (
        "Thị trấn Quán Lào được thành lập trên cơ sở sáp nhập xã Định Tường vào thị trấn Quán Lào.",
        ["xã Định Tường → thị trấn Quán Lào"],
    ),
    (
        "Giải thể thị trấn Nông trường Mộc Châu để nhập vào thị xã Mộc Châu.",
        ["thị trấn Nông trường Mộc Châu → thị xã Mộc Châu"],
    ),
    (
        "Xã Thượng Đức là xã mới, được sáp nhập từ ba xã Đức Hương, Đức Liên và Đức Bồng.",
        ["xã Đức Bồng → xã Thượng Đức", "xã Đức Hương → xã Thượng Đức", "xã Đức Liên → xã Thượng Đức"],
    ),
    (
        "Phường Nam Định tiếp nhận toàn bộ diện tích và dân số của phường Vị Xuyên và phường Lộc Vượng.",
        ["phường Lộc Vượng → phường Nam Định", "phường Vị Xuyên → phường Nam Định"],
    ),
    ("Chuyển xã Hòa Lạc từ huyện Phú Tân về huyện Chợ Mới quản lý.", ["xã Hòa Lạc → xã Hòa Lạc"]),
    (
        "Thành lập phường Kỳ Trinh trên cơ sở toàn bộ diện tích và dân số của xã Kỳ Trinh.",
        ["xã Kỳ Trinh → phường Kỳ Trinh"],
    ),
    (
        "Xã Lộc Yên và xã Hương Trà đã về chung một nhà với tên gọi xã Hương Khê.",
        ["xã Hương Trà → xã Hương Khê", "xã Lộc Yên → xã Hương Khê"],
    ),
    (
        "Hai tỉnh Long An, Tây Ninh hợp nhất, tên gọi mới là tỉnh Tây Ninh, trung tâm hành chính đặt tại Long "
        "An.",
        ["tỉnh Long An → tỉnh Tây Ninh", "tỉnh Tây Ninh → tỉnh Tây Ninh"],
    ),
    (
        "Hà Giang sáp nhập với Tuyên Quang, lấy tên là tỉnh Tuyên Quang.",
        ["tỉnh Hà Giang → tỉnh Tuyên Quang", "tỉnh Tuyên Quang → tỉnh Tuyên Quang"],
    ),
    (
        "Ngày 12/6/2025, Quốc hội thông qua nghị quyết, theo đó sáp nhập tỉnh Thái Bình và tỉnh Hưng Yên thành tỉnh mới có tên gọi là tỉnh Hưng Yên.",
        ["tỉnh Hưng Yên → tỉnh Hưng Yên", "tỉnh Thái Bình → tỉnh Hưng Yên"],
    ),
    (
        "Huyện Lộc Hà (được thành lập năm 2007 từ 7 xã của huyện Can Lộc và 6 xã của huyện Thạch Hà) có bờ biển dài 12 km.",
        ["huyện Can Lộc → huyện Lộc Hà", "huyện Thạch Hà → huyện Lộc Hà"],
    ),
    ("Xã Nga Thạch, nay là xã Hồ Vương, có nghề dệt chiếu lâu đời.", ["xã Nga Thạch → xã Hồ Vương"]),
    (
        "Phường Long Biên được tổ chức lại từ phường Cự Khối, phường Thạch Bàn và một phần phường Phúc Đồng.",
        [
            "phường Cự Khối → phường Long Biên",
            "phường Phúc Đồng → phường Long Biên",
            "phường Thạch Bàn → phường Long Biên",
        ],
    ),
    (
        "Xã Cẩm Bình mới có hơn 23.000 dân sau khi hợp nhất các xã Cẩm Bình, Cẩm Vịnh và Thạch Bình.",
        ["xã Cẩm Bình → xã Cẩm Bình", "xã Cẩm Vịnh → xã Cẩm Bình", "xã Thạch Bình → xã Cẩm Bình"],
    ),
    (
        "Sau sáp nhập với xã Đại Sơn, thị trấn Đồng Đăng rộng thêm 20 km2.",
        ["xã Đại Sơn → thị trấn Đồng Đăng"],
    ),
    (
        "Xã Ia Hrung (tỉnh Gia Lai) được thành lập trên cơ sở hợp nhất 3 xã: Ia Bă, Ia Yok và Ia Hrung của huyện Ia Grai.",
        ["xã Ia Bă → xã Ia Hrung", "xã Ia Hrung → xã Ia Hrung", "xã Ia Yok → xã Ia Hrung"],
    ),
    (
        "Thành ủy đề nghị nhập nguyên trạng xã Hòa Ninh và xã Hòa Phú thành xã Bà Nà.",
        ["xã Hòa Ninh → xã Bà Nà", "xã Hòa Phú → xã Bà Nà"],
    ),
    (
        "Sắp xếp xã Bình Thạnh, xã Bình Lợi thành một xã, lấy tên xã Bình Lợi.",
        ["xã Bình Lợi → xã Bình Lợi", "xã Bình Thạnh → xã Bình Lợi"],
    ),
    (
        "Đăk Nông, Bình Thuận cùng Lâm Đồng hợp thành tỉnh Lâm Đồng, tỉnh rộng nhất cả nước.",
        ["tỉnh Bình Thuận → tỉnh Lâm Đồng", "tỉnh Lâm Đồng → tỉnh Lâm Đồng", "tỉnh Đăk Nông → tỉnh Lâm Đồng"],
    ),
    (
        "Thị xã Phú Mỹ được thành lập năm 2018 trên cơ sở nguyên trạng huyện Tân Thành.",
        ["huyện Tân Thành → thị xã Phú Mỹ"],
    ),
    ("Ông nguyên là Bí thư xã Thạch Sơn (sau sáp nhập là xã Thạch Hà).", ["xã Thạch Sơn → xã Thạch Hà"]),
    (
        "Xã Tân Dân và xã Tân Hưng được sáp nhập với nhau và mang tên xã Tân Hưng.",
        ["xã Tân Dân → xã Tân Hưng", "xã Tân Hưng → xã Tân Hưng"],
    ),
    (
        "Phường 3, phường 4 và phường 5 của quận 3 được sắp xếp thành phường Bàn Cờ.",
        ["phường 3 → phường Bàn Cờ", "phường 4 → phường Bàn Cờ", "phường 5 → phường Bàn Cờ"],
    ),
    (
        "Từ hôm nay, Yên Bái và Lào Cai chính thức về một nhà, mang tên tỉnh Lào Cai.",
        ["tỉnh Lào Cai → tỉnh Lào Cai", "tỉnh Yên Bái → tỉnh Lào Cai"],
    ),
    (
        "Tỉnh Vĩnh Long mới gồm Vĩnh Long, Bến Tre và Trà Vinh.",
        [
            "tỉnh Bến Tre → tỉnh Vĩnh Long",
            "tỉnh Trà Vinh → tỉnh Vĩnh Long",
            "tỉnh Vĩnh Long → tỉnh Vĩnh Long",
        ],
    ),
    (
        "Tỉnh An Giang (hợp nhất An Giang và Kiên Giang) có đường biên giới dài 148 km.",
        ["tỉnh An Giang → tỉnh An Giang", "tỉnh Kiên Giang → tỉnh An Giang"],
    ),
    (
        "Phường Hạc Thành được lập từ các phường Phú Sơn, Lam Sơn, Ba Đình.",
        [
            "phường Ba Đình → phường Hạc Thành",
            "phường Lam Sơn → phường Hạc Thành",
            "phường Phú Sơn → phường Hạc Thành",
        ],
    ),
    (
        "Xã Bát Tràng sau hợp nhất có tên là xã Bát Tràng, bao gồm toàn bộ xã Kim Đức và một phần xã Đa Tốn.",
        ["xã Kim Đức → xã Bát Tràng", "xã Đa Tốn → xã Bát Tràng"],
    ),
    (
        "Ngày 1/3/2025, 3 xã Tân Phúc, Tân Thọ, Tân Khang của huyện Nông Cống được ghép thành một xã lấy tên Tân Ninh.",
        ["xã Tân Khang → xã Tân Ninh", "xã Tân Phúc → xã Tân Ninh", "xã Tân Thọ → xã Tân Ninh"],
    ),
    (
        "Năm 2003, huyện Krông Nô (tách từ huyện Đắk Mil) trực thuộc tỉnh Đắk Nông.",
        ["huyện Đắk Mil → huyện Krông Nô"],
    ),
    (
        "Huyện Ia Pa được tách từ huyện Ayun Pa theo Nghị định 156/2002/NĐ-CP.",
        ["huyện Ayun Pa → huyện Ia Pa"],
    ),
    (
        "Tháng 11/2007, Chính phủ ban hành nghị định chia huyện Ba Bể thành huyện Ba Bể và huyện Pác Nặm.",
        ["huyện Ba Bể → huyện Ba Bể", "huyện Ba Bể → huyện Pác Nặm"],
    ),
    (
        "Ông Lường Văn Sĩ sinh tại xã Chiềng Ngần, nay là phường Chiềng An, tỉnh Sơn La.",
        ["xã Chiềng Ngần → phường Chiềng An"],
    ),
    (
        "Di tích nằm ở xã Đông Hoàng (huyện Đông Sơn cũ), nay thuộc phường Đông Quang.",
        ["xã Đông Hoàng → phường Đông Quang"],
    ),
    (
        "1. Phường Việt Trì: sáp nhập từ phường Tân Dân, phường Gia Cẩm, phường Minh Nông.",
        [
            "phường Gia Cẩm → phường Việt Trì",
            "phường Minh Nông → phường Việt Trì",
            "phường Tân Dân → phường Việt Trì",
        ],
    ),
    (
        "Thị trấn Quốc Oai, xã Thạch Thán và xã Ngọc Mỹ được hợp nhất, lấy tên xã Quốc Oai.",
        ["thị trấn Quốc Oai → xã Quốc Oai", "xã Ngọc Mỹ → xã Quốc Oai", "xã Thạch Thán → xã Quốc Oai"],
    ),
    ("Sáp nhập phường Phạm Ngũ Lão vào phường Bến Thành", ["phường Phạm Ngũ Lão → phường Bến Thành"]),
    (
        "Hai xã Bồng Khê và Chi Khê cùng thị trấn Trà Lân nhập làm một, mang tên xã Con Cuông.",
        ["thị trấn Trà Lân → xã Con Cuông", "xã Bồng Khê → xã Con Cuông", "xã Chi Khê → xã Con Cuông"],
    ),
    (
        "Theo dự thảo, phường Quy Nhơn được hợp nhất từ 4 phường Đống Đa, Hải Cảng, Thị Nại, Trần Phú.",
        [
            "phường Hải Cảng → phường Quy Nhơn",
            "phường Thị Nại → phường Quy Nhơn",
            "phường Trần Phú → phường Quy Nhơn",
            "phường Đống Đa → phường Quy Nhơn",
        ],
    ),
    (
        "Xã Đại Lộc mới được hình thành trên nền tảng thị trấn Ái Nghĩa, xã Đại Hiệp và xã Đại Hòa.",
        ["thị trấn Ái Nghĩa → xã Đại Lộc", "xã Đại Hiệp → xã Đại Lộc", "xã Đại Hòa → xã Đại Lộc"],
    ),
    ("UBND tỉnh trình phương án nhập xã Phú Sơn vào thị trấn Nho Quan.", ["xã Phú Sơn → thị trấn Nho Quan"]),
    (
        "Thành phố Tân An (tỉnh Long An) vốn là thị xã Tân An, được nâng cấp năm 2009.",
        ["thị xã Tân An → thành phố Tân An"],
    ),
    ("Chính phủ quyết định đưa thị xã Bà Rịa lên thành phố Bà Rịa.", ["thị xã Bà Rịa → thành phố Bà Rịa"]),
    (
        "Thành lập quận Hải An trên cơ sở 5 phường của quận Ngô Quyền và một phần huyện An Hải.",
        ["huyện An Hải → quận Hải An", "quận Ngô Quyền → quận Hải An"],
    ),
    ("Huyện An Hải được đổi tên thành huyện An Dương vào tháng 12/2002.", ["huyện An Hải → huyện An Dương"]),
    ("Xã Mỹ Thành đổi thành phường Mỹ Thành từ đầu năm 2024.", ["xã Mỹ Thành → phường Mỹ Thành"]),
    (
        "Tỉnh Sông Bé được chia làm hai: Bình Dương và Bình Phước.",
        ["tỉnh Sông Bé → tỉnh Bình Dương", "tỉnh Sông Bé → tỉnh Bình Phước"],
    ),
    (
        "Ngày 1/1/1997, tỉnh Bắc Thái tách ra thành 2 tỉnh Bắc Kạn và Thái Nguyên.",
        ["tỉnh Bắc Thái → tỉnh Bắc Kạn", "tỉnh Bắc Thái → tỉnh Thái Nguyên"],
    ),
    (
        "Sau khi nhập 2 xã Vạn Xuân và Bảo Lý, xã Vạn Phú có gần 20.000 nhân khẩu.",
        ["xã Bảo Lý → xã Vạn Phú", "xã Vạn Xuân → xã Vạn Phú"],
    ),
    (
        "Xã Thanh Mai (hợp nhất 2 xã Cẩm Giàng, Thanh Mai) tổ chức ngày hội đại đoàn kết.",
        ["xã Cẩm Giàng → xã Thanh Mai", "xã Thanh Mai → xã Thanh Mai"],
    ),
    (
        "Các xã Phong Mỹ, Phong Thu đã được sáp nhập về phường Phong Điền.",
        ["xã Phong Mỹ → phường Phong Điền", "xã Phong Thu → phường Phong Điền"],
    ),
    (
        "Phường Thanh Khê, được hợp nhất bởi các phường Xuân Hà, Chính Gián, Thạc Gián, là nơi đông dân nhất.",
        [
            "phường Chính Gián → phường Thanh Khê",
            "phường Thạc Gián → phường Thanh Khê",
            "phường Xuân Hà → phường Thanh Khê",
        ],
    ),
    (
        "Thị xã Sơn Tây và xã Cổ Đông được tổ chức lại, hình thành phường Sơn Tây.",
        ["thị xã Sơn Tây → phường Sơn Tây", "xã Cổ Đông → phường Sơn Tây"],
    ),
    (
        "Quyết định nêu rõ: Hợp nhất 02 đơn vị hành chính là xã Pa Tần và xã Nậm Tăm thành 01 đơn vị hành chính mới có tên là xã Pa Tần.",
        ["xã Nậm Tăm → xã Pa Tần", "xã Pa Tần → xã Pa Tần"],
    ),
    (
        "Việc hợp nhất Quảng Bình với Quảng Trị thành tỉnh Quảng Trị mở ra không gian phát triển mới.",
        ["tỉnh Quảng Bình → tỉnh Quảng Trị", "tỉnh Quảng Trị → tỉnh Quảng Trị"],
    ),
    ("Thái Nguyên sau hợp nhất với Bắc Kạn có 92 xã, phường.", ["tỉnh Bắc Kạn → tỉnh Thái Nguyên"]),
    ("Ninh Thuận sáp nhập vào Khánh Hòa từ 1/7/2025.", ["tỉnh Ninh Thuận → tỉnh Khánh Hòa"]),
    (
        "Hải Dương – Hải Phòng về chung một nhà, lấy tên TP Hải Phòng.",
        ["thành phố Hải Phòng → thành phố Hải Phòng", "tỉnh Hải Dương → thành phố Hải Phòng"],
    ),
    (
        "Đảng bộ xã Ia Lâu được thành lập trên cơ sở hợp nhất Đảng bộ xã Ia Lâu và Đảng bộ xã Ia Piơr; xã Ia Lâu được sáp nhập từ xã Ia Lâu và xã Ia Piơr.",
        ["xã Ia Lâu → xã Ia Lâu", "xã Ia Piơr → xã Ia Lâu"],
    ),
    (
        "| Xã mới | Các xã sáp nhập |\n|---|---|\n| Xã Cẩm Xuyên | Thị trấn Cẩm Xuyên, xã Cẩm Quang, xã Cẩm Quan |",
        ["thị trấn Cẩm Xuyên → xã Cẩm Xuyên", "xã Cẩm Quan → xã Cẩm Xuyên", "xã Cẩm Quang → xã Cẩm Xuyên"],
    ),
    (
        "Thành ủy công bố xã Ninh Sở và xã Duyên Thái nhập chung thành xã Hồng Vân.",
        ["xã Duyên Thái → xã Hồng Vân", "xã Ninh Sở → xã Hồng Vân"],
    ),
    (
        "Xã Mường Bú (trước đây là xã Mường Chùm, huyện Mường La) nổi tiếng với gạo nếp.",
        ["xã Mường Chùm → xã Mường Bú"],
    ),
    (
        "Chính phủ đồng ý nâng cấp thị xã Sầm Sơn lên thành phố Sầm Sơn.",
        ["thị xã Sầm Sơn → thành phố Sầm Sơn"],
    ),
    (
        "Phường Vũng Tàu được hợp thành từ 8 phường: 1, 2, 3, 4, 5, Thắng Nhì, Thắng Tam và Nguyễn An Ninh.",
        [
            "phường 1 → phường Vũng Tàu",
            "phường 2 → phường Vũng Tàu",
            "phường 3 → phường Vũng Tàu",
            "phường 4 → phường Vũng Tàu",
            "phường 5 → phường Vũng Tàu",
            "phường Nguyễn An Ninh → phường Vũng Tàu",
            "phường Thắng Nhì → phường Vũng Tàu",
            "phường Thắng Tam → phường Vũng Tàu",
        ],
    ),
    (
        "Sau khi sáp nhập các xã Phú Lâm, Phú Thạnh và Phú Hiệp, phường Bình Kiến rộng gần 60 km2.",
        [
            "xã Phú Hiệp → phường Bình Kiến",
            "xã Phú Lâm → phường Bình Kiến",
            "xã Phú Thạnh → phường Bình Kiến",
        ],
    ),
    (
        "Hậu Giang, Sóc Trăng nhập vào TP Cần Thơ.",
        ["tỉnh Hậu Giang → thành phố Cần Thơ", "tỉnh Sóc Trăng → thành phố Cần Thơ"],
    ),
    (
        "Thành phố Cần Thơ sau khi hợp nhất với Hậu Giang và Sóc Trăng có 103 xã, phường.",
        ["tỉnh Hậu Giang → thành phố Cần Thơ", "tỉnh Sóc Trăng → thành phố Cần Thơ"],
    ),
    (
        "Long An và Tây Ninh hợp nhất lấy tên Tây Ninh.",
        ["tỉnh Long An → tỉnh Tây Ninh", "tỉnh Tây Ninh → tỉnh Tây Ninh"],
    ),
    (
        "Xã Nhơn Hòa Lập gồm toàn bộ xã Tân Lập và một phần xã Hậu Thạnh Tây.",
        ["xã Hậu Thạnh Tây → xã Nhơn Hòa Lập", "xã Tân Lập → xã Nhơn Hòa Lập"],
    ),
    (
        "Phường Pleiku, được thành lập từ 4 phường Tây Sơn, Hội Thương, Hoa Lư và Phù Đổng, là trung tâm của tỉnh.",
        [
            "phường Hoa Lư → phường Pleiku",
            "phường Hội Thương → phường Pleiku",
            "phường Phù Đổng → phường Pleiku",
            "phường Tây Sơn → phường Pleiku",
        ],
    ),
    (
        "Xã Ea Súp tiếp nhận nguyên trạng thị trấn Ea Súp, xã Cư M’Lan.",
        ["thị trấn Ea Súp → xã Ea Súp", "xã Cư M'Lan → xã Ea Súp"],
    ),
    (
        "Năm 1976, hai tỉnh Lào Cai, Yên Bái cùng tỉnh Nghĩa Lộ sáp nhập thành tỉnh Hoàng Liên Sơn.",
        [
            "tỉnh Lào Cai → tỉnh Hoàng Liên Sơn",
            "tỉnh Nghĩa Lộ → tỉnh Hoàng Liên Sơn",
            "tỉnh Yên Bái → tỉnh Hoàng Liên Sơn",
        ],
    ),
    (
        "Cuối năm 1991, Hoàng Liên Sơn lại tách thành Lào Cai và Yên Bái.",
        ["tỉnh Hoàng Liên Sơn → tỉnh Lào Cai", "tỉnh Hoàng Liên Sơn → tỉnh Yên Bái"],
    ),
]
NOT_READ = [
    (
        "Phường Buôn Ma Thuột = phường Thành Công + phường Tân Tiến + phường Tân Lợi.",
        [
            "phường Thành Công → phường Buôn Ma Thuột",
            "phường Tân Lợi → phường Buôn Ma Thuột",
            "phường Tân Tiến → phường Buôn Ma Thuột",
        ],
    ),
    (
        "Cử tri hai xã Lộc Hòa và Mỹ Xá tán thành việc sáp nhập hai xã thành phường Mỹ Lộc.",
        ["xã Lộc Hòa → phường Mỹ Lộc", "xã Mỹ Xá → phường Mỹ Lộc"],
    ),
    (
        "Ngày trước, nơi đây là xã Hương Sơ; năm 2021 xã được nhập với phường An Hòa thành phường An Hòa, thành phố Huế.",
        ["phường An Hòa → phường An Hòa", "xã Hương Sơ → phường An Hòa"],
    ),
    ("Thị trấn Lăng Cô vốn là xã Lộc Hải, huyện Phú Lộc.", ["xã Lộc Hải → thị trấn Lăng Cô"]),
]
NONE = [
    "Sở Tài chính và Sở Kế hoạch và Đầu tư tỉnh Nghệ An hợp nhất thành Sở Tài chính.",
    "Hai trường THCS xã Sơn Lễ và xã Sơn An sáp nhập thành Trường THCS Lễ An.",
    "Sau sáp nhập, xã Đồng Tâm có 12.000 dân và 9 thôn.",
    "Công ty Xăng dầu Hà Tĩnh sáp nhập vào Công ty Xăng dầu Nghệ An.",
    "Đảng bộ Khối cơ quan cùng Đảng bộ Khối doanh nghiệp tỉnh Cao Bằng kết thúc hoạt động, sáp nhập thành Đảng "
    "bộ các cơ quan Đảng tỉnh.",
    "Hai thôn Trung Tiến và Trung Hòa của xã Cẩm Mỹ sáp nhập thành thôn Trung Hòa.",
    "Người dân phường Nghĩa Đô đồng thuận cao với chủ trương sáp nhập xã, phường.",
    "Công an huyện Đức Thọ và Công an huyện Hương Sơn được sắp xếp lại, thành lập công an cấp xã.",
    "Đường Nguyễn Du nối phường Trần Phú và phường Thành Sen được chia thành hai đoạn.",
    "Tỉnh Nghệ An và tỉnh Hà Tĩnh ký kết hợp tác thành lập tuyến xe buýt liên tỉnh.",
    "Hà Nội và TP.HCM là hai thành phố trực thuộc Trung ương lớn nhất cả nước sau sáp nhập.",
    "Bệnh viện Đa khoa huyện Nghi Lộc nhập viện hơn 100 ca sốt xuất huyết trong tháng 7.",
    "Ban Dân vận Tỉnh ủy và Ban Tuyên giáo Tỉnh ủy Quảng Bình hợp nhất thành Ban Tuyên giáo và Dân vận Tỉnh ủy.",
    "Xã Sơn Kim 1 được công nhận là xã nông thôn mới nâng cao.",
    "Thị trấn Phố Châu phấn đấu lên đô thị loại IV trước năm 2025.",
    "Bí thư Huyện ủy Kỳ Anh được điều động về làm Bí thư Thị ủy Hồng Lĩnh.",
    "Chi nhánh Agribank huyện Thạch Hà và chi nhánh thành phố Hà Tĩnh sáp nhập thành một.",
    "Đoàn đại biểu gồm các xã Đức Lạng, Tân Hương và phường Nam Hồng đã tới dâng hương.",
    "Cụm thi đua số 3 gồm các phường Bắc Hà, Nam Hà, Tân Giang do phường Bắc Hà làm cụm trưởng.",
    "Việc sáp nhập huyện Lộc Hà khiến nhiều cán bộ phải chuyển chỗ làm.",
    "Hợp tác xã Nông nghiệp xã Tân Lâm Hương sáp nhập hai tổ sản xuất.",
    "Khu vực biên giới gồm xã Sơn Kim 1 và xã Sơn Kim 2 được chia thành 3 chốt tuần tra.",
    "Báo Quảng Nam và Đài Phát thanh - Truyền hình tỉnh Quảng Nam hợp nhất thành Báo và phát thanh, truyền hình Quảng Nam.",
    "Tuyến đường từ xã Thạch Hạ đến xã Thạch Trung được nâng lên đường cấp III.",
    "Bưu cục phường Hàng Bạc chuyển về phường Cửa Nam từ tháng 7.",
    "Quỹ tín dụng nhân dân xã Hồng Lộc được thành lập trên cơ sở vốn góp của xã Hồng Lộc và xã Tân Lộc.",
    "Ông Lê Văn Hạnh, Phó Bí thư Đảng ủy xã Đức Đồng, nay là Chủ tịch UBND xã Đức Lạng.",
    "Giải bóng đá nam phường Đậu Liêu chia thành bốn bảng, gồm bảng A của phường Đức Thuận.",
    "Trạm y tế xã Hòa Hải được tách thành hai điểm trạm ở xã Hòa Hải và xã Phương Mỹ.",
    "Tòa án nhân dân khu vực 1 - Quảng Trị được thành lập trên cơ sở Tòa án nhân dân thành phố Đông Hà và huyện Cam Lộ.",
    "Các xã Thạch Lạc, Thạch Trị, Thạch Hội thành lập tổ công tác chống khai thác cát.",
    "Cử tri xã Quảng Lưu kiến nghị không sáp nhập xã Quảng Lưu.",
    "Ba huyện Quảng Trạch, Tuyên Hóa, Minh Hóa hợp tác thành một chuỗi du lịch sinh thái.",
    "Đảng ủy xã Tân Kỳ tiếp nhận 12 đảng viên từ Đảng ủy xã Tân Hợp và xã Tân An.",
    "Phường Vinh Hưng tiếp nhận toàn bộ hồ sơ đất đai của phường Vinh Tân và phường Trung Đô.",
    "Đơn vị bầu cử số 3 gồm toàn bộ phường Thành Vinh và một phần phường Trường Vinh.",
    "Chủ tịch xã Đô Lương sau khi sáp nhập các phòng chuyên môn đã phân công lại cán bộ.",
    "Hội Nông dân xã Yên Thành, sau khi nhập thêm hội viên xã Quan Thành, có 2.000 người.",
    "Tổ hợp tác xã Hùng Chân gồm toàn bộ hộ nuôi tôm xã Hùng Chân và một phần xã Quỳnh Anh.",
    "Sau sáp nhập, phường Cửa Lò và xã Hải Lộc phối hợp giữ gìn an ninh trật tự.",
    "Ông rời xã Nghi Phong, nay là cán bộ phường Vinh Phú.",
    "Câu lạc bộ Hải Phòng và Câu lạc bộ Hải Dương hợp nhất lấy tên Hải Phòng.",
    "Bảo hiểm xã hội huyện Quỳ Hợp và Quỳ Châu sáp nhập thành Bảo hiểm xã hội cơ sở Quỳ Hợp.",
    "Nhiều hộ xã Mường Xén ghép nhóm với các hộ xã Tà Cạ thành tổ vay vốn.",
    "Chợ Vinh được nâng cấp, thành phố Vinh chi 20 tỷ đồng.",
    "Trường Mầm non xã Diễn Hồng được nâng lên trường chuẩn quốc gia, xã Diễn Kỷ cũng vậy.",
    "Trung tâm Y tế huyện Nam Đàn tách thành Trung tâm Y tế Nam Đàn và Trung tâm Y tế Kim Liên.",
    "Chi cục Thuế khu vực Bắc Vinh được hợp nhất từ Chi cục Thuế thành phố Vinh và huyện Hưng Nguyên.",
    "Sau khi sáp nhập với xã khác, nhiều thôn của xã Đại Đồng đổi tên.",
    "Hội thi gồm các đội xã Hạnh Lâm, Hoa Quân cũ và đội xã Bích Hào.",
    "Xã Kim Bảng, xã Hoàn Long chung tay xây dựng nông thôn mới sau khi sắp xếp lại bộ máy.",
    "Đài truyền thanh xã Tam Đồng được thành lập từ năm 1998, xã Cát Ngạn lập năm 2001.",
    "Quỹ khuyến học phường Tây Hiếu và xã Đông Hiếu gộp thành quỹ chung.",
    "Ông từng là Bí thư Huyện ủy Bình Lục (trước là huyện Bình Lục, tỉnh Hà Nam Ninh).",
    "Quảng Nam sau khi sáp nhập với Đà Nẵng không còn là một tỉnh.",
    "Năm 2008, huyện Cư Jút cùng huyện Krông Nô đón nhận danh hiệu, sau khi sáp nhập lực lượng dân quân.",
    "Công an phường Tân Lập được thành lập từ Công an phường Tân Lập và Công an xã Hòa Thuận.",
    "Xã Ea Súp tiếp nhận 20 tấn gạo từ xã Ea Lê và xã Ea Rốk.",
    "Trường THPT Cờ Đỏ vốn là trường cấp hai xã Nghĩa Hợp.",
    "Chị Lan, trước đây là công chức xã Ia Tô, nay là cán bộ xã Ia Krái.",
    "Hội Chữ thập đỏ xã Kông Chro gồm toàn bộ hội viên xã Yang Trung và một phần xã Chư Krêy.",
    "Huyện Đông Sơn sau khi sáp nhập với TP Thanh Hóa đã trở nên sầm uất.",
    "Bà Tư, trước đây là xã viên hợp tác xã Tân Tiến, nay là hội viên xã Tân Hòa.",
    "Ông Bình, trước là Chủ tịch huyện Tân Yên, về hưu năm 2010.",
    "Nâng cấp xã Bản Rịa lên thị xã là mục tiêu xa.",
    "Quốc lộ 1 qua huyện Phú Xuyên được nâng lên 4 làn, huyện Thường Tín được mở rộng.",
    "Hai xã Kim Sơn và Kim Thủy về chung một nhà văn hóa mới xây.",
    "Vợ chồng anh Tú về chung một nhà, xã Lệ Thủy tặng quà.",
    "Huyện Lệ Thủy được nâng cấp đường, thành phố Đồng Hới cũng vậy.",
    "Xã A Dơi gồm các dân tộc Vân Kiều, Pa Cô, xã Thuận cũ cũng thế.",
    "Phường Đồng Thuận gồm toàn bộ 12 tổ dân phố phường Bắc Lý và một phần phường Nam Lý cũ tham gia hội thao.",
    "Ba trạm ghép lại, xã Mai Hóa và xã Phong Hóa dùng chung.",
    "Bí thư huyện Quảng Ninh chuyển về thành phố Đồng Hới, sau khi sáp nhập xã Võ Ninh và Duy Ninh, thăm dân.",
    "Huyện Minh Hóa tiếp nhận 12 giáo viên từ huyện Tuyên Hóa và huyện Bố Trạch.",
    "Sau khi nhập học, hai xã Hóa Hợp và Xuân Hóa, huyện Minh Hóa tặng xe đạp.",
    "Sau sáp nhập các xã Hóa Hợp và Xuân Hóa, huyện Minh Hóa còn 14 xã.",
    "Nâng cấp thị trấn Quán Hàu lên đô thị loại IV.",
    "Đưa thị xã Ba Đồn lên thành phố vào năm 2030 là mục tiêu của tỉnh.",
    "Đưa hàng từ xã Trường Xuân lên xã Trường Sơn bằng xe ngựa.",
    "Đưa xã Trường Xuân lên thị trấn Quán Hàu để bàn giao hồ sơ.",
    "Bàn thờ của phường Hải Thành (trước là xã) đặt tại phường Phú Hải.",
]


def _edges(read, text):
    return sorted(
        f"{one.unit} → {change.result}" for change in read(text).unit_changes for one in change.sources
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_change_names_what_became_what(read, text, expected):
    assert _edges(read, text) == expected


@pytest.mark.xfail(strict=True, reason="forms that are not read")
@pytest.mark.parametrize(("text", "expected"), NOT_READ)
def test_rarer_forms_are_read(read, text, expected):
    assert _edges(read, text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_unit_changes(read, text):
    assert not read(text).unit_changes
