"""Changes of units as histories of places, encyclopedias and look-back articles tell them."""

import pytest

DIVIDED = [
    (
        "Kỳ họp giữa năm 1989 thông qua việc chia tỉnh Phú Khánh để tái lập tỉnh Phú Yên và tỉnh Khánh Hòa.",
        [("tỉnh Phú Yên", ["tỉnh Phú Khánh"]), ("tỉnh Khánh Hòa", ["tỉnh Phú Khánh"])],
    ),
    (
        "Gần ba mươi năm chung một nhà khép lại khi Trung ương cho chia tách tỉnh Hải Hưng, tái lập hai tỉnh Hải Dương và Hưng Yên.",
        [("tỉnh Hải Dương", ["tỉnh Hải Hưng"]), ("tỉnh Hưng Yên", ["tỉnh Hải Hưng"])],
    ),
    (
        "Tôi vừa ra trường thì tỉnh Nghệ Tĩnh được chia tách để tái lập tỉnh Nghệ An và tỉnh Hà Tĩnh.",
        [("tỉnh Nghệ An", ["tỉnh Nghệ Tĩnh"]), ("tỉnh Hà Tĩnh", ["tỉnh Nghệ Tĩnh"])],
    ),
    (
        "Mười ba năm sau, tỉnh Bình Trị Thiên được tách ra thành ba tỉnh như cũ là Thừa Thiên Huế, Quảng Trị và Quảng Bình, ai về quê nấy.",
        [
            ("tỉnh Thừa Thiên Huế", ["tỉnh Bình Trị Thiên"]),
            ("tỉnh Quảng Trị", ["tỉnh Bình Trị Thiên"]),
            ("tỉnh Quảng Bình", ["tỉnh Bình Trị Thiên"]),
        ],
    ),
    (
        "Vào năm 2006, huyện Tuần Giáo và mấy xã phía tây được chia thành hai huyện, xã Quài Tở thuộc huyện Tuần Giáo.",
        [],
    ),
    (
        "Hè năm 2013, huyện Mộc Châu được chia thành hai huyện Mộc Châu và Vân Hồ, xã Chiềng Sơn thuộc huyện Mộc Châu.",
        [("huyện Mộc Châu", ["huyện Mộc Châu"]), ("huyện Vân Hồ", ["huyện Mộc Châu"])],
    ),
    (
        "Chính quyền Sài Gòn hồi đó chia tỉnh An Giang thành hai tỉnh An Giang và Châu Đốc.",
        [("tỉnh An Giang", ["tỉnh An Giang"]), ("tỉnh Châu Đốc", ["tỉnh An Giang"])],
    ),
    (
        "• Chia xã Phi Liêng thành 2 xã lấy tên là xã Phi Liêng và xã Đạ K'Nàng.",
        [("xã Phi Liêng", ["xã Phi Liêng"]), ("xã Đạ K'Nàng", ["xã Phi Liêng"])],
    ),
    (
        "Chia xã Quảng Sơn thành 3 đơn vị hành chính lấy tên là xã Quảng Sơn, xã Quảng Hòa và xã Đắk R'Măng, mỗi nơi một trạm xá.",
        [
            ("xã Quảng Sơn", ["xã Quảng Sơn"]),
            ("xã Quảng Hòa", ["xã Quảng Sơn"]),
            ("xã Đắk R'Măng", ["xã Quảng Sơn"]),
        ],
    ),
    (
        "Ở chợ Prao, người ta chuyền nhau tin huyện Hiên được chia tách thành 2 huyện Tây Giang và Đông Giang.",
        [("huyện Tây Giang", ["huyện Hiên"]), ("huyện Đông Giang", ["huyện Hiên"])],
    ),
    (
        "Tờ giấy cũ của huyện Thới Bình còn ghi: Chia nửa xã Tân Lộc thành 2 xã: Tân Lộc Bắc, Tân Lộc Đông.",
        [("xã Tân Lộc Bắc", ["xã Tân Lộc"]), ("xã Tân Lộc Đông", ["xã Tân Lộc"])],
    ),
    (
        "Tách đất xã Khánh Hòa, lập xã mới Khánh Thuận, ven rừng tràm.",
        [("xã Khánh Thuận", ["xã Khánh Hòa"])],
    ),
    (
        "Dân kéo về đông, một phần diện tích và dân số của xã Ia Blang được tách ra để thành lập thị trấn Chư Sê.",
        [("thị trấn Chư Sê", ["xã Ia Blang"])],
    ),
    (
        "Phường 9 được thành lập tháng 3 năm 1983, được chia tách từ Phường 7 cũ, hồi đầu họp nhờ nhà dân.",
        [("phường 9", ["phường 7"])],
    ),
    # What a unit consists of is no change of it.
    (
        "Trước đợt sắp xếp, huyện Hạ Lang được chia thành 13 đơn vị hành chính, gồm 1 thị trấn và 12 xã: thị trấn Thanh Nhật, xã Thắng Lợi.",
        [],
    ),
    (
        "Còn Quận 12 sáp nhập 11 phường thành 5 phường: Đông Hưng Thuận, Trung Mỹ Tây, Thới An, An Phú Đông.",
        [],
    ),
    (
        "Ở cuối huyện, xã Hòa Tâm được chia thành 5 thôn: Phước Long 1, Phước Long 2, Phước Giang, Phước Tân, Phước Lộc.",
        [],
    ),
    ("Hai chục năm trước, tỉnh Bắc Kạn gồm thị xã Bắc Kạn và 7 huyện: Na Rì, Chợ Đồn, Ba Bể, Pác Nặm.", []),
]

MERGED = [
    (
        "Trong năm 1968, nhiều tỉnh hợp lại. Vĩnh Phúc sáp nhập với Phú Thọ thành Vĩnh Phú. Hưng Yên sáp nhập với Hải Dương thành Hải Hưng.",
        [
            ("tỉnh Vĩnh Phú", ["tỉnh Phú Thọ", "tỉnh Vĩnh Phúc"]),
            ("tỉnh Hải Hưng", ["tỉnh Hưng Yên", "tỉnh Hải Dương"]),
        ],
    ),
    (
        "Ba tỉnh Ninh Thuận, Bình Tuy và Bình Thuận sáp nhập thành Thuận Hải.",
        [("tỉnh Thuận Hải", ["tỉnh Bình Thuận", "tỉnh Bình Tuy", "tỉnh Ninh Thuận"])],
    ),
    (
        "Thừa Thiên Huế, Quảng Trị, Quảng Bình cùng khu vực Vĩnh Linh nhập thành tỉnh Bình Trị Thiên.",
        [("tỉnh Bình Trị Thiên", ["tỉnh Quảng Bình", "tỉnh Quảng Trị", "tỉnh Thừa Thiên Huế"])],
    ),
    (
        "Ít ai còn nhớ, tỉnh Hà Tây từng sáp nhập với tỉnh Hòa Bình thành tỉnh Hà Sơn Bình.",
        [("tỉnh Hà Sơn Bình", ["tỉnh Hà Tây", "tỉnh Hòa Bình"])],
    ),
    (
        "Tỉnh Gia Lai - Kon Tum ra đời năm 1975 do hợp nhất tỉnh Gia Lai và tỉnh Kon Tum.",
        [("tỉnh Gia Lai - Kon Tum", ["tỉnh Gia Lai", "tỉnh Kon Tum"])],
    ),
    (
        "Ít lâu sau, hai phường 7 và 8 sáp nhập và lấy lại tên cũ: Phường Phạm Ngũ Lão.",
        [("phường Phạm Ngũ Lão", ["phường 7", "phường 8"])],
    ),
    (
        "Nghị quyết cho chuyển huyện Kinh Môn thành thị xã Kinh Môn, đồng thời điều chỉnh 153,07 ha diện tích tự nhiên và 912 người của xã Hiệp Hòa để thành lập phường Hiệp An.",
        [("thị xã Kinh Môn", ["huyện Kinh Môn"]), ("phường Hiệp An", ["xã Hiệp Hòa"])],
    ),
    (
        "Bên Nam Sách, xã Hợp tiến được thành lập trên cơ sở sáp nhập các xã Nam Hưng, Nam Tân.",
        [("xã Hợp Tiến", ["xã Nam Hưng", "xã Nam Tân"])],
    ),
    (
        "Năm 1999, lập huyện Văn Giang từ phần đất của huyện Châu Giang cũ; lập huyện Yên Mỹ.",
        [("huyện Văn Giang", ["huyện Châu Giang"])],
    ),
    (
        "Kỳ họp mùa hè 1976 đổi tên Thành phố Sài Gòn - Gia Định thành Thành phố Hồ Chí Minh.",
        [("thành phố Hồ Chí Minh", ["thành phố Sài Gòn - Gia Định"])],
    ),
    (
        "Cuối năm 1956, tỉnh Phước Tuy được lập trên cơ sở tỉnh Bà Rịa cũ.",
        [("tỉnh Phước Tuy", ["tỉnh Bà Rịa"])],
    ),
    (
        "Thị xã Mộc Châu được thành lập trên cơ sở nguyên trạng huyện Mộc Châu; thị trấn Tân Khai trên cơ sở xã Tân Khai thuộc huyện Hớn Quản và thị trấn Mường Giàng trên cơ sở xã Mường Giàng thuộc huyện Quỳnh Nhai.",
        [
            ("thị xã Mộc Châu", ["huyện Mộc Châu"]),
            ("thị trấn Tân Khai", ["xã Tân Khai"]),
            ("thị trấn Mường Giàng", ["xã Mường Giàng"]),
        ],
    ),
    (
        "Xã Điềm He được thành lập trên cơ sở sáp nhập toàn bộ diện tích và dân số của xã Văn An với 5,12 km2 diện tích tự nhiên và 407 người thuộc thôn Bản Chầu và một phần thôn Nà Lốc của xã Vĩnh Lại; toàn bộ 13,86 km2 diện tích tự nhiên và 1.085 người thuộc 6 thôn: Trung Thành, Phai Làng, Bản Giếng của xã Song Giang.",
        [("xã Điềm He", ["xã Song Giang", "xã Văn An", "xã Vĩnh Lại"])],
    ),
    (
        "Quận 7 có 4 phường: Phú Thuận (nhập phường Phú Thuận và một phần phường Phú Mỹ); Tân Thuận (nhập phường Tân Thuận Đông, Bình Thuận và một phần phường Tân Thuận Tây). Quận 10 còn 3 phường, gồm: Hòa Hưng (nhập phường 15, 13, 12 và một phần phường 14, 11).",
        [
            ("phường Phú Thuận", ["phường Phú Mỹ", "phường Phú Thuận"]),
            ("phường Tân Thuận", ["phường Bình Thuận", "phường Tân Thuận Tây", "phường Tân Thuận Đông"]),
            ("phường Hòa Hưng", ["phường 11", "phường 12", "phường 13", "phường 14", "phường 15"]),
        ],
    ),
    ("Đề án cũ dự kiến sáp nhập 3 quận (gồm quận 6, 8 và Bình Tân) để lập thành phố phía Tây.", []),
    (
        "Nghị quyết giải thể Tòa án nhân dân huyện Quảng Uyên, huyện Phục Hòa để thành lập Tòa án nhân dân huyện Quảng Hòa.",
        [],
    ),
    (
        "Đảng bộ phường Vinh Tân được thành lập trên cơ sở sáp nhập Đảng bộ phường Hồng Sơn vào Đảng bộ phường Vinh Tân, có ba trăm đảng viên.",
        [],
    ),
    ("Đường sá cách trở, huyện sẽ không sáp nhập xã Nam Hưng vào xã Nam Tân.", []),
]

MORE = [
    (
        "STT | Trước sáp nhập | Sau sáp nhập |\n1 | Thị trấn Phú Thái, Xã Kim Liên, một phần Xã Thượng Quận | Xã Phú Thái |\n2 | Xã Hiệp Cát, Xã Trần Phú (huyện Nam Sách) | Xã Trần Phú |",
        [
            ("xã Phú Thái", ["thị trấn Phú Thái", "xã Kim Liên", "xã Thượng Quận"]),
            ("xã Trần Phú", ["xã Hiệp Cát", "xã Trần Phú"]),
        ],
    ),
    ("Xã mới | Điện thoại\nXã Phú Thái | 0220 123 456\nXã Trần Phú | 0220 654 321", []),
    ("Trang chủ | Xã Hiệp Cát, Xã Trần Phú | Tin tức sau sáp nhập", []),
    (
        "Dịp này thành phố thành lập 3 đơn vị, gồm phường Thành Nhất (sáp nhập phường Thành Nhất, Khánh Xuân), phường Tân Lập (phường Tân Lập, Tân Hòa, xã Hòa Thắng), phường Ea Kao (phường Ea Tam và xã Ea Kao).",
        [
            ("phường Thành Nhất", ["phường Khánh Xuân", "phường Thành Nhất"]),
            ("phường Tân Lập", ["phường Tân Hòa", "phường Tân Lập", "xã Hòa Thắng"]),
            ("phường Ea Kao", ["phường Ea Tam", "xã Ea Kao"]),
        ],
    ),
    ("Lớp tôi ghé phường Tân Lập (phường Tân Lập, Tân Hòa, xã Hòa Thắng) thăm thầy cũ.", []),
    (
        "Bên kia sông Hàn, quận Sơn Trà còn 2 phường: phường An Hải (trên cơ sở nhập các phường Phước Mỹ, An Hải Bắc) và phường Sơn Trà (nhập các phường Mân Thái, Thọ Quang).",
        [
            ("phường An Hải", ["phường An Hải Bắc", "phường Phước Mỹ"]),
            ("phường Sơn Trà", ["phường Mân Thái", "phường Thọ Quang"]),
        ],
    ),
    (
        "Ở thị xã Kinh Môn, 4 phường hiện tại (Phú Thứ, Minh Tân, Duy Tân, Tân Dân) sẽ nhập lại thành một phường chung mang tên phường Nhị Chiểu.",
        [("phường Nhị Chiểu", ["phường Duy Tân", "phường Minh Tân", "phường Phú Thứ", "phường Tân Dân"])],
    ),
    (
        "Từ đầu năm 2020, thị trấn Trới được sáp nhập vào thành phố Hạ Long và đổi tên thành phường Hoành Bồ.",
        [("phường Hoành Bồ", ["thị trấn Trới"])],
    ),
    (
        "Xã Vĩnh Phương, thành phố không cắt phần diện tích của xã Vĩnh Phương để nhập vào phường Ngọc Hiệp.",
        [],
    ),
    (
        "Thời bao cấp, sáp nhập xã Dìn Chin (trừ hai thôn Dìn Chin và Cốc Cáng) vào xã Tả Gia Khâu.",
        [("xã Tả Gia Khâu", ["xã Dìn Chin"])],
    ),
    (
        "Phường An Lạc và Đồng Lạc nhập thành phường Lê Đại Hành; phường An Phụ và xã Hiệp Hòa thành phường Trần Liễu, tên hai nhân vật thời Lê và thời Trần.",
        [
            ("phường Lê Đại Hành", ["phường An Lạc", "phường Đồng Lạc"]),
            ("phường Trần Liễu", ["phường An Phụ", "xã Hiệp Hòa"]),
        ],
    ),
    (
        "Thành lập các phường thuộc thành phố Chí Linh gồm: phường Cổ Thành, phường Văn Đức, phường Tân Dân, kịp ngày hội Côn Sơn.",
        [],
    ),
    (
        "Trong phương án hai, phường Thủy Biều sáp nhập với phường Thủy Xuân (quận Thuận Hóa) và một phần diện tích tự nhiên 0,92 km, quy mô dân số 214 người của phường Hương Long (quận Phú Xuân) lấy tên là phường Thủy Xuân.",
        [("phường Thủy Xuân", ["phường Hương Long", "phường Thủy Biều", "phường Thủy Xuân"])],
    ),
    (
        "Phường Long Thạnh và Long Sơn hợp nhất thành phường Tân Châu, còn phường Vĩnh Thông nhập với xã Mỹ Lâm (huyện Hòn Đất) vẫn giữ tên phường Vĩnh Thông. Phường Mỹ Thạnh nhập với Mỹ Thới lấy tên là phường Mỹ Thới.",
        [
            ("phường Tân Châu", ["phường Long Sơn", "phường Long Thạnh"]),
            ("phường Vĩnh Thông", ["phường Vĩnh Thông", "xã Mỹ Lâm"]),
            ("phường Mỹ Thới", ["phường Mỹ Thạnh", "phường Mỹ Thới"]),
        ],
    ),
    (
        "Sang quận Thanh Khê, năm phường Xuân Hà, Chính Gián, Thạc Gián, Thanh Khê Tây, Thanh Khê Đông hợp nhất thành phường Thanh Khê.",
        [
            (
                "phường Thanh Khê",
                [
                    "phường Chính Gián",
                    "phường Thanh Khê Tây",
                    "phường Thanh Khê Đông",
                    "phường Thạc Gián",
                    "phường Xuân Hà",
                ],
            )
        ],
    ),
    (
        "Phường Cửa Nam mới được thành lập với diện tích 1,7 km2 và dân số 52.000 người, hợp nhất từ toàn bộ phường Hàng Bài, Phan Chu Trinh (Hoàn Kiếm), Phạm Đình Hổ (Hai Bà Trưng).",
        [("phường Cửa Nam", ["phường Hàng Bài", "phường Phan Chu Trinh", "phường Phạm Đình Hổ"])],
    ),
    (
        "Theo một đề xuất không thành, Hải Phòng sẽ thực hiện hợp nhất với Quảng Ninh và Hải Dương để hình thành một đơn vị hành chính cấp tỉnh – lấy tên Thành phố Hải Phòng.",
        [("thành phố Hải Phòng", ["thành phố Hải Phòng", "tỉnh Hải Dương", "tỉnh Quảng Ninh"])],
    ),
    (
        "Nhập huyện Đông Sơn với TP Thanh Hóa. Tên gọi của đơn vị hành chính mới là TP Thanh Hóa, rộng gấp rưỡi ngày trước.",
        [("thành phố Thanh Hóa", ["huyện Đông Sơn", "thành phố Thanh Hóa"])],
    ),
    (
        "Phường Yên Hòa mới lập từ tháng 7/2025 trên cơ sở sáp nhập phần lớn diện tích của 4 phường thuộc các quận Cầu Giấy, Nam Từ Liêm và Thanh Xuân, trụ sở ở ven hồ.",
        [],
    ),
    (
        "Lên thị xã, nơi đây thành lập thêm 2 phường: Phường Yên Bắc (từ xã Yên Bắc); Phường Duy Minh (từ xã Duy Minh).",
        [("phường Yên Bắc", ["xã Yên Bắc"]), ("phường Duy Minh", ["xã Duy Minh"])],
    ),
    ("Ông Lê Văn Tám, Chủ tịch UBND phường Yên Bắc (từ xã Duy Minh chuyển về), phát biểu.", []),
    (
        "Năm 2004 phía nam thành phố có quận Cái Răng. Quận này được lập trên cơ sở toàn bộ diện tích của các xã: Phú An, Hưng Thạnh; 118,6 ha của xã Đông Thạnh; gần 640 ha diện tích tự nhiên của thị trấn Cái Răng.",
        [("quận Cái Răng", ["thị trấn Cái Răng", "xã Hưng Thạnh", "xã Phú An", "xã Đông Thạnh"])],
    ),
    (
        "Bên kia sông, quận Long Biên gồm 14 phường ven đê, trên cơ sở toàn bộ diện tích và dân số của các xã Giang Biên và Cự Khối.",
        [("quận Long Biên", ["xã Cự Khối", "xã Giang Biên"])],
    ),
    (
        "Ở xứ dừa, 2 huyện được thành lập từ huyện Mỏ Cày, có tên là huyện Mỏ Cày Bắc và huyện Mỏ Cày Nam, mỗi bên giữ một chợ lớn.",
        [("huyện Mỏ Cày Bắc", ["huyện Mỏ Cày"]), ("huyện Mỏ Cày Nam", ["huyện Mỏ Cày"])],
    ),
    (
        "Cuối năm 2003 có nghị định điều chỉnh địa giới quận Tân Bình thành 2 quận Tân Bình và Tân Phú, lấy đường Âu Cơ làm ranh.",
        [("quận Tân Bình", ["quận Tân Bình"]), ("quận Tân Phú", ["quận Tân Bình"])],
    ),
    (
        "Trong tập công báo có tờ về việc điều chỉnh địa giới huyện Quảng Trạch để thành lập thị xã Ba Đồn và huyện Quảng Trạch, in cuối năm 2013.",
        [("thị xã Ba Đồn", ["huyện Quảng Trạch"]), ("huyện Quảng Trạch", ["huyện Quảng Trạch"])],
    ),
    (
        "Phường Hiệp Thành thành lập trên cơ sở 415 ha diện tích tự nhiên và hơn 11.000 nhân khẩu còn lại của xã Tân Thới Hiệp, ven rạch.",
        [("phường Hiệp Thành", ["xã Tân Thới Hiệp"])],
    ),
    (
        "Hết chiến tranh, quận Lạc Thiện chuyển thành huyện Lắk, dân chừng hai vạn.",
        [("huyện Lắk", ["quận Lạc Thiện"])],
    ),
    ("Xã Kim Hoa trở thành xã nông thôn mới kiểu mẫu.", []),
    ("Phường Hải Châu trở thành trung tâm của thành phố Đà Nẵng.", []),
    (
        "Cuối năm 2003, thành lập huyện Tam Đảo trên cơ sở tách một số xã thuộc các huyện Lập Thạch, Tam Dương và Bình Xuyên, phần nhiều ở chân núi.",
        [("huyện Tam Đảo", ["huyện Bình Xuyên", "huyện Lập Thạch", "huyện Tam Dương"])],
    ),
    (
        "Mùa hè 2007, thành lập huyện Cam Lâm trên cơ sở tách ra từ huyện Diên Khánh và thị xã Cam Ranh, lỵ sở đặt tại Cam Đức.",
        [("huyện Cam Lâm", ["huyện Diên Khánh", "thị xã Cam Ranh"])],
    ),
    (
        "2 xã Vĩnh Thành, Vĩnh Hiền sáp nhập thành Xã Hiền Thành\n\nThị trấn Cửa Tùng, huyện Vĩnh Linh",
        [("xã Hiền Thành", ["xã Vĩnh Hiền", "xã Vĩnh Thành"])],
    ),
    (
        "Kể từ ngày 1/2/2020, sau sáp nhập xã Hồng Việt và xã Bình Long cũ sẽ mang tên gọi chung là xã Hồng Việt, chợ phiên vẫn họp như trước.",
        [("xã Hồng Việt", ["xã Bình Long", "xã Hồng Việt"])],
    ),
    (
        "Huyện Bàu Bàng nhiều nhà máy. Huyện được lập vào cuối năm 2013 cùng với thị xã Tân Uyên và huyện Bắc Tân Uyên trên cơ sở chia tách từ huyện Bến Cát cũ.",
        [("huyện Bàu Bàng", ["huyện Bến Cát"])],
    ),
    (
        "Qua năm sau, người ta giải thể quận Tân Bình cũ và lập quận Tân Bình mới trên cơ sở 3 xã Tân Sơn Nhì, Tân Phú và Tân Sơn Hòa.",
        [("", ["quận Tân Bình"]), ("quận Tân Bình", ["xã Tân Phú", "xã Tân Sơn Hòa", "xã Tân Sơn Nhì"])],
    ),
    (
        "Kỳ họp tháng 7 năm ấy đổi tên thành phố Sài Gòn thành Thành phố Hồ Chí Minh, cả hội trường đứng dậy.",
        [("thành phố Hồ Chí Minh", ["thành phố Sài Gòn"])],
    ),
    (
        "Năm 2019, xã Kim Hoa sát nhập với xã Sơn Phúc thành xã Kim Hoa.",
        [("xã Kim Hoa", ["xã Kim Hoa", "xã Sơn Phúc"])],
    ),
    (
        "1. Chia xã Nấm Lư thành 2 xã lấy tên là xã Nấm Lư và xã Tả Chu Phùng\n2. Tách bản Sấn Pản của xã Nấm Lư để sáp nhập vào xã Lùng Khấu Nhin",
        [
            ("xã Nấm Lư", ["xã Nấm Lư"]),
            ("xã Tả Chu Phùng", ["xã Nấm Lư"]),
            ("xã Lùng Khấu Nhin", ["xã Nấm Lư"]),
        ],
    ),
    (
        "Tỉnh Gò Công nhỏ mà đông dân. Đầu năm 1976, tỉnh được nhập vào tỉnh Tiền Giang, lỵ sở thành thị xã.",
        [("tỉnh Tiền Giang", ["tỉnh Gò Công"])],
    ),
    ("Sau khi được nhập vào tỉnh Tiền Giang, tỉnh có thêm hai huyện.", []),
    (
        "Nơi tận cùng tây nam, đặc khu Thổ Châu được lập từ toàn bộ dân số, địa giới và cơ sở hạ tầng của xã Thổ Châu.",
        [("đặc khu Thổ Châu", ["xã Thổ Châu"])],
    ),
    (
        "Bớt đất cho thị trấn, xã Ia Lang còn lại 6.127 ha diện tích tự nhiên, 3.869 người và được đổi tên thành xã Ia Din từ vụ mùa ấy.",
        [("xã Ia Din", ["xã Ia Lang"])],
    ),
    (
        "Gần cảng, phường Kỳ Long và phường Kỳ Thịnh được lập trên cơ sở toàn bộ diện tích và nhân khẩu của 2 xã Kỳ Long và Kỳ Thịnh.",
        [("phường Kỳ Long", ["xã Kỳ Long"]), ("phường Kỳ Thịnh", ["xã Kỳ Thịnh"])],
    ),
    (
        "Cũng dịp ấy, điều chỉnh địa giới các huyện: Lâm Hà, Lạc Dương, Đức Trọng để thành lập huyện Đam Rông với 8 xã vùng sâu.",
        [("huyện Đam Rông", ["huyện Lâm Hà", "huyện Lạc Dương", "huyện Đức Trọng"])],
    ),
    (
        "Xã Ea Kiết được lập trên cơ sở 2.415,6 ha diện tích tự nhiên của Lâm trường Buôn Ja Wầm đang quản lý thuộc địa giới hành chính của xã Ea H'đing và 960,25 ha diện tích tự nhiên của xã Quảng Hiệp, dân phần đông là người mới đến.",
        [("xã Ea Kiết", ["xã Ea H'đing", "xã Quảng Hiệp"])],
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
        "Kim Môn là một huyện cũ giữa hai con sông. Huyện được lập hồi năm 1979 trên cơ sở hợp nhất huyện "
        "Kinh Môn và huyện Kim Thành, đến 1997 thì thôi.",
        [("huyện Kim Môn", ["huyện Kim Thành", "huyện Kinh Môn"])],
    ),
    (
        "Huyện Bến Hải chỉ còn trong trí nhớ. Huyện được lập từ ngày 11/3/1977 trên cơ sở hợp nhất 3 huyện "
        "Vĩnh Linh, Gio Linh và Cam Lộ.",
        [("huyện Bến Hải", ["huyện Cam Lộ", "huyện Gio Linh", "huyện Vĩnh Linh"])],
    ),
    (
        "Miền này từng có nhiều huyện. Huyện được lập năm 1977 trên cơ sở hợp nhất 3 huyện Vĩnh Linh, "
        "Gio Linh và Cam Lộ.",
        [],
    ),
]


SPOKEN_OF += [
    (
        "Giải thể xã Tăng Nhơn Phú để lập hai phường Tăng Nhơn Phú A và Tăng Nhơn Phú B, ranh là một con suối.",
        [("phường Tăng Nhơn Phú A", ["xã Tăng Nhơn Phú"]), ("phường Tăng Nhơn Phú B", ["xã Tăng Nhơn Phú"])],
    ),
    ("Giải thể xã Tân Thới Hiệp để thành lập hai phường mới.", []),
    (
        "Giải thể xã Sơn Mai để thành lập xã Kim Hoa.",
        [("xã Kim Hoa", ["xã Sơn Mai"])],
    ),
    (
        "Sau năm năm, xã Kim Hoa đổi lại là xã Sơn Phúc.",
        [("xã Sơn Phúc", ["xã Kim Hoa"])],
    ),
    ("Trước năm 2005, ruộng đồng quận Cẩm Lệ ngày nay là một phần huyện Hòa Vang.", []),
    (
        "Nam Hà là một tỉnh cũ ven biển. Từ cuối năm 1975, tỉnh được hợp nhất với Ninh Bình thành tỉnh Hà Nam Ninh.",
        [("tỉnh Hà Nam Ninh", ["tỉnh Nam Hà", "tỉnh Ninh Bình"])],
    ),
    (
        "Xã Kim Hoa sau này được đổi tên thành xã Sơn Phúc.",
        [("xã Sơn Phúc", ["xã Kim Hoa"])],
    ),
    (
        "Phường Khánh Hội được lập trên cơ sở sáp nhập quy mô lớn từ phường 8 và phường 9 của Quận 4, sát bến cảng.",
        [("phường Khánh Hội", ["phường 8", "phường 9"])],
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
            "Theo phương án, mấy phường hẹp gộp lại. Trong đó có phường Xóm Chiếu (nhập phường 13, 16, 18); phường Vĩnh Hội (nhập phường 1 và phường 3).",
            ["proposed", "proposed"],
        ),
        (
            "Theo tờ trình, số tỉnh giảm gần một nửa. Nhập tỉnh Phú Yên và tỉnh Đắk Lắk thành tỉnh Đắk Lắk.",
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
        (
            "HĐND tỉnh họp cả ngày rồi tán thành chủ trương nhập huyện Tây Trà vào huyện Trà Bồng.",
            ["proposed"],
        ),
        (
            "Theo phương án, xã còn 9 thôn, nay chính thức là vậy.\nXã Kim Hoa sáp nhập với xã Sơn Phúc thành xã Kim Hoa.",
            ["done"],
        ),
    ],
)
def test_a_plan_told_before_is_no_deed(read, text, expected):
    assert [one.status for one in read(text).unit_changes] == expected
