"""Events in the words of the press: kind, body and number of each."""

import pytest

TOLD = [
    (
        "Trong sáng 19/9, Công đoàn phường Thục Phán long trọng tổ chức Đại hội lần thứ I, nhiệm kỳ 2025-2030.",
        [("congress", "Công đoàn phường Thục Phán", 1)],
    ),
    (
        "Chiều 27/9, Công đoàn xã Kim Hoa (tỉnh Hà Tĩnh) tổ chức Đại hội đại biểu lần thứ I.",
        [("congress", "Công đoàn xã Kim Hoa", 1)],
    ),
    (
        "Các tổ thảo luận sôi nổi về văn kiện Đại hội Công đoàn tỉnh Lạng Sơn lần thứ XVII.",
        [("congress", "Liên đoàn Lao động tỉnh Lạng Sơn", 17)],
    ),
    ("Công đoàn xã Kim Hoa đã tổ chức lớp bơi cho trẻ em.", []),
    (
        "Sáng 8/7, HĐND tỉnh Yên Bái khóa XIX, nhiệm kỳ 2021-2026 khai mạc Kỳ họp thứ 19.",
        [("council_session", "Hội đồng nhân dân tỉnh Yên Bái", 19)],
    ),
    (
        "Hội đồng nhân dân tỉnh Đồng Tháp họp phiên bất thường, bầu ông Trần Văn Khởi làm Chủ tịch UBND tỉnh.",
        [("council_session", "Hội đồng nhân dân tỉnh Đồng Tháp", None)],
    ),
    (
        "Tại phiên họp bầu bổ sung của HĐND huyện Yên Thành diễn ra ngày 4/1, ông Lê Văn Khởi trúng cử.",
        [("council_session", "Hội đồng nhân dân huyện Yên Thành", None)],
    ),
    (
        "Kỳ họp thứ mười, HĐND thành phố Cần Thơ khóa X diễn ra trong hai ngày 8 và 9/12.",
        [("council_session", "Hội đồng nhân dân thành phố Cần Thơ", 10)],
    ),
    (
        "Chiều 5/6, kỳ họp chuyên đề lần thứ 29, HĐND tỉnh Lâm Đồng đã bế mạc.",
        [("council_session", "Hội đồng nhân dân tỉnh Lâm Đồng", 29)],
    ),
    (
        "HĐND quận Sơn Trà vừa tiến hành kỳ họp bất thường để bầu thêm hai chức danh.",
        [("council_session", "Hội đồng nhân dân quận Sơn Trà", None)],
    ),
    (
        "Ngày 1/7, HĐND xã Đức Thọ (tỉnh Hà Tĩnh) tổ chức Kỳ họp thứ nhất, nhiệm kỳ 2021-2026.",
        [("council_session", "Hội đồng nhân dân xã Đức Thọ", 1)],
    ),
    (
        "Kỳ họp bất thường HĐND TP Hà Nội khóa XVI xem xét công tác nhân sự.",
        [("council_session", "Hội đồng nhân dân thành phố Hà Nội", None)],
    ),
    (
        "Sáng nay, 15/8, HĐND tỉnh Bắc Ninh khai mạc kỳ họp chuyên đề.",
        [("council_session", "Hội đồng nhân dân tỉnh Bắc Ninh", None)],
    ),
    (
        "Nghị quyết được HĐND tỉnh Thanh Hóa thông qua tại Kỳ họp thứ 14.",
        [("council_session", "Hội đồng nhân dân tỉnh Thanh Hóa", 14)],
    ),
    (
        "Tại kỳ họp giữa năm 2023, HĐND TP Hải Phòng đã lấy phiếu tín nhiệm.",
        [("council_session", "Hội đồng nhân dân thành phố Hải Phòng", None)],
    ),
    ("Phiên họp thứ 40 của Thường trực HĐND tỉnh Gia Lai thống nhất nhiều nội dung.", []),
    (
        "Ngày 29-12, Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2025-2030.",
        [("congress", "Tỉnh đoàn Nghệ An", 20)],
    ),
    (
        "Hội Nông dân tỉnh Hà Tĩnh tổ chức Đại hội đại biểu lần thứ XI, nhiệm kỳ 2023-2028.",
        [("congress", "Hội Nông dân tỉnh Hà Tĩnh", 11)],
    ),
    (
        "Hội Liên hiệp Phụ nữ tỉnh Quảng Bình đã tổ chức Đại hội đại biểu Phụ nữ tỉnh lần thứ XVI, nhiệm kỳ 2021-2026.",
        [("congress", "Hội Liên hiệp Phụ nữ tỉnh Quảng Bình", 16)],
    ),
    (
        "Đại hội đại biểu Hội Cựu chiến binh tỉnh Nam Định lần thứ VII, nhiệm kỳ 2022-2027 diễn ra thành công.",
        [("congress", "Hội Cựu chiến binh tỉnh Nam Định", 7)],
    ),
    (
        "Đại hội MTTQ Việt Nam huyện Can Lộc lần thứ XX, nhiệm kỳ 2024-2029 hiệp thương cử 55 vị.",
        [("congress", "Mặt trận Tổ quốc Việt Nam huyện Can Lộc", 20)],
    ),
    (
        "Ông Lê Văn Khởi được bầu làm Bí thư Đảng ủy phường An Lạc (TP.HCM) tại Đại hội đại biểu lần thứ nhất, nhiệm kỳ 2025-2030.",
        [("congress", "Đảng bộ phường An Lạc", 1)],
    ),
    (
        "Hai ngày 4 và 5/8, Đảng bộ xã Yên Khánh (tỉnh Ninh Bình) long trọng tổ chức Đại hội đại biểu lần thứ "
        "I.",
        [("congress", "Đảng bộ xã Yên Khánh", 1)],
    ),
    (
        "Đại hội Đảng bộ thành phố Huế lần thứ XVII, nhiệm kỳ 2025-2030 bế mạc.",
        [("congress", "Đảng bộ thành phố Huế", 17)],
    ),
    (
        "Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XVII chọn xong 50 ủy viên.",
        [("congress", "Đảng bộ tỉnh Lạng Sơn", 17)],
    ),
    (
        "Sáng 10/9, khai mạc Đại hội đại biểu lần thứ XXI Đảng bộ tỉnh Thái Nguyên.",
        [("congress", "Đảng bộ tỉnh Thái Nguyên", 21)],
    ),
    ("Nghị quyết Đại hội XIII của Đảng.", [("congress", "Đảng Cộng sản Việt Nam", 13)]),
    (
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV của tỉnh Ninh Thuận.",
        [("congress", "Đảng bộ tỉnh Ninh Thuận", 14)],
    ),
    ("Các cấp ủy tỉnh Hà Nam chuẩn bị đại hội Đảng các cấp.", []),
    (
        "Tối 21/6, Hội nghị Ban Chấp hành Đảng bộ tỉnh Lai Châu bầu xong bà Vũ Thị Thảo Vi làm Bí thư Tỉnh ủy.",
        [("conference", "Tỉnh ủy Lai Châu", None)],
    ),
    (
        "Tại Hội nghị lần thứ 15, Ban Chấp hành Đảng bộ tỉnh Long An khóa XI đã bầu Phó Bí thư.",
        [("conference", "Tỉnh ủy Long An", 15)],
    ),
    ("Ban Chấp hành Đảng bộ tỉnh Long An họp phiên thứ 15.", [("conference", "Tỉnh ủy Long An", 15)]),
    (
        "Họp Hội nghị lần thứ hai Ban Chấp hành Đoàn TNCS Hồ Chí Minh TP Hải Phòng khóa XIII ngay đầu xuân.",
        [("conference", "Thành đoàn Hải Phòng", 2)],
    ),
    (
        "Hội nghị Ủy ban MTTQ Việt Nam tỉnh Sơn La lần thứ 12, khóa XV hiệp thương cử bổ sung.",
        [("conference", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La", 12)],
    ),
    (
        "Hội nghị lần thứ 5 Ban Chấp hành Hội Nông dân tỉnh Bến Tre khóa X đã bầu ông Lê Văn Khởi giữ chức Chủ tịch.",
        [("conference", "Hội Nông dân tỉnh Bến Tre", 5)],
    ),
    (
        "Sáng 10/4/2020, tại Hội nghị trực tuyến của Chính phủ với các địa phương, ông Lê Văn Khởi đề nghị hỗ trợ.",
        [("conference", "Chính phủ", None)],
    ),
    (
        "Ngày 5/3/2019, tại hội nghị của Tỉnh ủy Quảng Trị, ông Lê Văn Khởi được giới thiệu.",
        [("conference", "Tỉnh ủy Quảng Trị", None)],
    ),
    (
        "Chiều 7/5, Tỉnh ủy Kon Tum tổ chức hội nghị công bố quyết định của Ban Bí thư.",
        [("conference", "Tỉnh ủy Kon Tum", None)],
    ),
    (
        "Sáng 7/5, Huyện ủy Hương Khê đã tổ chức Hội nghị Ban Chấp hành lần thứ 20.",
        [("conference", "Huyện ủy Hương Khê", 20)],
    ),
    (
        "Sáng 16-1 đã diễn ra Hội nghị Ban Chấp hành Đảng bộ tỉnh Kiên Giang lần thứ hai (mở rộng) khóa XI, nhiệm kỳ 2020-2025.",
        [("conference", "Tỉnh ủy Kiên Giang", 2)],
    ),
    ("Hội nghị Trung ương 8 khóa XIII.", [("conference", "Ban Chấp hành Trung ương Đảng", 8)]),
    (
        "Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII ban hành Nghị quyết 18.",
        [("conference", "Ban Chấp hành Trung ương Đảng", 6)],
    ),
    ("Hội nghị Trung ương 7 (khóa X) về nông nghiệp.", [("conference", "Ban Chấp hành Trung ương Đảng", 7)]),
    ("Trung ương khóa XIII họp Hội nghị lần thứ 9.", [("conference", "Ban Chấp hành Trung ương Đảng", 9)]),
    ("Có 5 ứng viên đại biểu Quốc hội khóa XIV rút lui.", [("election", "Quốc hội", None)]),
    (
        "Cử tri cả nước đi bầu đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026.",
        [("election", "Quốc hội", None)],
    ),
    (
        "Danh sách ứng cử viên đại biểu HĐND tỉnh Hà Tĩnh nhiệm kỳ 2021-2026.",
        [("election", "Hội đồng nhân dân tỉnh Hà Tĩnh", None)],
    ),
    (
        "Ông được giới thiệu ứng cử đại biểu HĐND thành phố Đà Nẵng khóa X, nhiệm kỳ 2021-2026.",
        [("election", "Hội đồng nhân dân thành phố Đà Nẵng", None)],
    ),
    ("Cuộc bầu cử Quốc hội khóa XI diễn ra ngày 19/5/2002.", [("election", "Quốc hội", None)]),
    (
        "Ông Khởi đắc cử đại biểu HĐND tỉnh Cà Mau nhiệm kỳ 2004-2011.",
        [("election", "Hội đồng nhân dân tỉnh Cà Mau", None)],
    ),
    (
        "Sở Y tế tỉnh Lào Cai tổ chức hội nghị tổng kết năm 2022.",
        [("conference", "Sở Y tế tỉnh Lào Cai", None)],
    ),
    ("UBND tỉnh yêu cầu các sở tổ chức hội nghị tổng kết.", []),
    ("Trường THPT Lê Lợi tổ chức hội nghị phụ huynh.", []),
    ("Công ty cổ phần Bình Minh họp Đại hội cổ đông thường niên lần thứ 5.", []),
    (
        "HĐND tỉnh Bình Định (khóa XII) đã tổ chức kỳ họp thứ 6 vào ngày 15/7/2022.",
        [("council_session", "Hội đồng nhân dân tỉnh Bình Định", 6)],
    ),
    (
        "Kỳ họp thứ 3 HĐND huyện Sóc Sơn khóa XX bầu Phó Chủ tịch UBND huyện.",
        [("council_session", "Hội đồng nhân dân huyện Sóc Sơn", 3)],
    ),
    (
        "Đại hội Đoàn TNCS Hồ Chí Minh huyện Thanh Chương lần thứ XXV, nhiệm kỳ 2022-2027.",
        [("congress", "Huyện đoàn Thanh Chương", 25)],
    ),
    (
        "Đại hội đại biểu toàn quốc MTTQ Việt Nam lần thứ X, nhiệm kỳ 2024-2029.",
        [("congress", "Mặt trận Tổ quốc Việt Nam", 10)],
    ),
    (
        "Đại hội Hội Liên hiệp Phụ nữ Việt Nam lần thứ XIII nhiệm kỳ 2022-2027.",
        [("congress", "Hội Liên hiệp Phụ nữ Việt Nam", 13)],
    ),
    (
        "Ngày 12/8/2020, Đảng bộ Quân sự tỉnh Cao Bằng tổ chức Đại hội đại biểu lần thứ XVI, nhiệm kỳ "
        "2020-2025.",
        [("congress", "Đảng bộ Quân sự tỉnh Cao Bằng", 16)],
    ),
    (
        "Đại hội Đảng bộ Công an tỉnh Bình Thuận lần thứ XII, nhiệm kỳ 2020-2025.",
        [("congress", "Đảng bộ Công an tỉnh Bình Thuận", 12)],
    ),
    (
        "Kỳ họp thứ 20 của HĐND tỉnh Sơn La khóa XV sẽ khai mạc vào ngày 10/7.",
        [("council_session", "Hội đồng nhân dân tỉnh Sơn La", 20)],
    ),
    (
        "Tại phiên chất vấn của kỳ họp thứ 9, HĐND tỉnh Bình Thuận, nhiều đại biểu nêu câu hỏi.",
        [("council_session", "Hội đồng nhân dân tỉnh Bình Thuận", 9)],
    ),
    (
        "Sáng 9/12, kỳ họp thứ mười sáu - HĐND tỉnh Hòa Bình khóa XVII khai mạc.",
        [("council_session", "Hội đồng nhân dân tỉnh Hòa Bình", 16)],
    ),
    (
        "HĐND phường Hải Châu (TP Đà Nẵng) tổ chức kỳ họp thứ hai.",
        [("council_session", "Hội đồng nhân dân phường Hải Châu", 2)],
    ),
    (
        "Hội đồng nhân dân huyện Đô Lương khóa XX tổ chức Kỳ họp chuyên đề lần thứ 5.",
        [("council_session", "Hội đồng nhân dân huyện Đô Lương", 5)],
    ),
    (
        "HĐND TPHCM họp bất thường để bầu Chủ tịch UBND TP.",
        [("council_session", "Hội đồng nhân dân Thành phố Hồ Chí Minh", None)],
    ),
    (
        "Ngày 23/2/2023, tại Kỳ họp thứ 12 (chuyên đề), HĐND tỉnh Đắk Nông đã thông qua 8 nghị quyết.",
        [("council_session", "Hội đồng nhân dân tỉnh Đắk Nông", 12)],
    ),
    (
        "Bế mạc kỳ họp thứ 11 HĐND tỉnh Kon Tum khóa XII.",
        [("council_session", "Hội đồng nhân dân tỉnh Kon Tum", 11)],
    ),
    (
        "Nghị quyết số 12/NQ-HĐND được thông qua tại kỳ họp thứ 4 HĐND huyện Quỳ Châu.",
        [("council_session", "Hội đồng nhân dân huyện Quỳ Châu", 4)],
    ),
    ("Ban Thường vụ Tỉnh ủy Hưng Yên họp phiên thứ 40.", [("conference", "Tỉnh ủy Hưng Yên", 40)]),
    (
        "Chiều 18/6/2024, Tỉnh ủy Yên Bái tổ chức Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 27.",
        [("conference", "Tỉnh ủy Yên Bái", 27)],
    ),
    (
        "Hội nghị Tỉnh ủy Cao Bằng lần thứ 18 (khóa XIX) thảo luận kinh tế.",
        [("conference", "Tỉnh ủy Cao Bằng", 18)],
    ),
    (
        "Hội nghị lần thứ tư Ban Chấp hành Đảng bộ xã Kim Hoa (Hà Tĩnh) khóa I diễn ra sáng nay.",
        [("conference", "Đảng ủy xã Kim Hoa", 4)],
    ),
    (
        "Tại Hội nghị Thành ủy Hải Phòng lần thứ 22, các đại biểu biểu quyết.",
        [("conference", "Thành ủy Hải Phòng", 22)],
    ),
    (
        "Sáng 3/2/2025, Ban Tổ chức Tỉnh ủy Lạng Sơn tổ chức hội nghị tổng kết công tác.",
        [("conference", "Ban Tổ chức Tỉnh ủy Lạng Sơn", None)],
    ),
    (
        "Ngày 12/8/2024, Công an tỉnh Nam Định tổ chức hội nghị công bố quyết định.",
        [("conference", "Công an tỉnh Nam Định", None)],
    ),
    (
        "Hội nghị BCH Trung ương Đảng lần thứ 11 khóa XIII.",
        [("conference", "Ban Chấp hành Trung ương Đảng", 11)],
    ),
    ("Hội nghị Trung ương lần thứ năm (khóa VIII).", [("conference", "Ban Chấp hành Trung ương Đảng", 5)]),
    (
        "Đại hội Đảng bộ huyện Nghi Lộc khóa XXX, nhiệm kỳ 2020 - 2025 bầu 41 ủy viên.",
        [("congress", "Đảng bộ huyện Nghi Lộc", 30)],
    ),
    ("Đại hội XVIII Đảng bộ tỉnh Nghệ An.", [("congress", "Đảng bộ tỉnh Nghệ An", 18)]),
    (
        "Đại hội đại biểu lần thứ XXXIII Đảng bộ huyện Diễn Châu nhiệm kỳ 2020-2025.",
        [("congress", "Đảng bộ huyện Diễn Châu", 33)],
    ),
    (
        "Đảng bộ Công an tỉnh Hà Nam tổ chức Đại hội đại biểu lần thứ XXI, nhiệm kỳ 2025-2030.",
        [("congress", "Đảng bộ Công an tỉnh Hà Nam", 21)],
    ),
    ("Đại hội lần thứ IX của Đảng họp tháng 4/2001.", [("congress", "Đảng Cộng sản Việt Nam", 9)]),
    (
        "Tại Đại hội toàn quốc lần thứ VII của Đảng, ông được bầu vào Ban Chấp hành.",
        [("congress", "Đảng Cộng sản Việt Nam", 7)],
    ),
    (
        "Đại hội Hội Cựu chiến binh huyện Yên Thành lần thứ VII (nhiệm kỳ 2022-2027) thành công.",
        [("congress", "Hội Cựu chiến binh huyện Yên Thành", 7)],
    ),
    (
        "Liên đoàn Lao động tỉnh Quảng Trị tổ chức Đại hội Công đoàn tỉnh lần thứ XVII, nhiệm kỳ 2023-2028.",
        [("congress", "Liên đoàn Lao động tỉnh Quảng Trị", 17)],
    ),
    (
        "Ủy ban MTTQ Việt Nam tỉnh Bắc Giang tổ chức Đại hội đại biểu lần thứ XV, nhiệm kỳ 2024-2029.",
        [("congress", "Mặt trận Tổ quốc Việt Nam tỉnh Bắc Giang", 15)],
    ),
    (
        "Đảng ủy xã Nam Đàn tổ chức Đại hội đại biểu Đảng bộ xã lần thứ I, nhiệm kỳ 2025-2030.",
        [("congress", "Đảng bộ xã Nam Đàn", 1)],
    ),
    (
        "Bầu cử đại biểu Quốc hội khóa XVI và HĐND các cấp nhiệm kỳ 2026-2031.",
        [("election", "Quốc hội", None)],
    ),
    (
        "Ngày 29/7, Đảng bộ xã Ea Kar, tỉnh Đắk Lắk tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025-2030.",
        [("congress", "Đảng bộ xã Ea Kar", 1)],
    ),
    (
        "Cả ngày 14/8, phường Kinh Bắc (Bắc Ninh) tổ chức Đại hội đại biểu lần thứ nhất.",
        [("congress", "Đảng bộ phường Kinh Bắc", 1)],
    ),
    ("Phường Kinh Bắc tổ chức Đại hội Phụ nữ lần thứ nhất.", []),
    ("Trường THPT ở phường Kinh Bắc tổ chức Đại hội cổ đông lần thứ nhất.", []),
    ("Ông là đại biểu Quốc hội khóa XIV.", []),
    ("Ông là đại biểu HĐND tỉnh Hà Nam nhiệm kỳ 2016-2021.", []),
    ("Đoàn đại biểu Quốc hội tỉnh Hà Nam tiếp xúc cử tri trước kỳ họp thứ 7, Quốc hội khóa XV.", []),
    (
        "Cử tri huyện Thanh Liêm kiến nghị trước kỳ họp thứ 7 HĐND tỉnh Hà Nam.",
        [("council_session", "Hội đồng nhân dân tỉnh Hà Nam", 7)],
    ),
    (
        "Hôm 6/8/2025, Thường trực HĐND xã Kim Hoa khóa I, nhiệm kỳ 2021-2026 đã tổ chức hội nghị tiếp xúc cử "
        "tri hai xóm.",
        [],
    ),
    ("Hội nghị phụ huynh trường ở xã Kim Hoa.", []),
    # at which somebody is, as news; not one whose resolution is spoken of
    (
        "Bà Trần Thị Lan, Phó Bí thư Tỉnh ủy Nghệ An, dự và phát biểu tại Đại hội đại biểu Đảng bộ xã Kim Hoa.",
        [("congress", "Đảng bộ xã Kim Hoa", None)],
    ),
    (
        "Ông Lê Văn Khởi đến dự Đại hội đại biểu Đảng bộ UBND tỉnh Nghệ An.",
        [("congress", "Đảng bộ Ủy ban nhân dân tỉnh Nghệ An", None)],
    ),
    ("Xã thực hiện nghị quyết Đại hội Đảng bộ tỉnh Nghệ An.", []),
    ("Xã bầu 5 đại biểu đi dự Đại hội Đảng bộ tỉnh Nghệ An.", []),
    # of the nation
    (
        "Đại hội đại biểu Hội Nông dân toàn quốc lần thứ V bầu 124 ủy viên.",
        [("congress", "Hội Nông dân Việt Nam", 5)],
    ),
    ("Đại hội MTTQ Việt Nam toàn quốc lần thứ X đã bế mạc.", [("congress", "Mặt trận Tổ quốc Việt Nam", 10)]),
    ("Cả nước có Đại hội MTTQ Việt Nam các cấp, nhiệm kỳ 2024-2029.", []),
    (
        "Ban Chấp hành Trung ương Hội Nông dân Việt Nam tiến hành Hội nghị lần thứ nhất.",
        [("conference", "Hội Nông dân Việt Nam", 1)],
    ),
    (
        "Hội nghị Ban Chấp hành Đảng bộ UBND tỉnh Nghệ An lần thứ hai (mở rộng) bàn 3 việc.",
        [("conference", "Đảng ủy Ủy ban nhân dân tỉnh Nghệ An", 2)],
    ),
    # the first and the last of a term
    (
        "HĐND tỉnh Nghệ An khóa XVIII, nhiệm kỳ 2021-2026, tổ chức phiên họp đầu tiên.",
        [("council_session", "Hội đồng nhân dân tỉnh Nghệ An", None)],
    ),
    (
        "Tại kỳ họp cuối cùng của HĐND xã Kim Hoa, 3 tờ trình được thông qua.",
        [("council_session", "Hội đồng nhân dân xã Kim Hoa", None)],
    ),
    (
        "Chiều 5/12, tại phiên họp thứ 2 của kỳ họp thứ 7 HĐND tỉnh Nghệ An, đại biểu bỏ phiếu.",
        [("council_session", "Hội đồng nhân dân tỉnh Nghệ An", 7)],
    ),
    (
        "Ông dự Đại hội X, XI của Đảng.",
        [("congress", "Đảng Cộng sản Việt Nam", 10), ("congress", "Đảng Cộng sản Việt Nam", 11)],
    ),
    ("Ông dự Đại hội X, XI của Đảng bộ.", []),
    # councils elected with the Assembly
    (
        "Hội nghị chốt danh sách ứng viên đại biểu Quốc hội khóa XIV và HĐND tỉnh Nghệ An khóa XVII, nhiệm kỳ 2016-2021.",
        [("election", "Quốc hội", None), ("election", "Hội đồng nhân dân tỉnh Nghệ An", None)],
    ),
    (
        "Cử tri bầu cử đại biểu Quốc hội khóa XVI, đại biểu HĐND tỉnh Nghệ An và đại biểu HĐND xã Kim Hoa nhiệm kỳ 2026-2031.",
        [
            ("election", "Quốc hội", None),
            ("election", "Hội đồng nhân dân tỉnh Nghệ An", None),
            ("election", "Hội đồng nhân dân xã Kim Hoa", None),
        ],
    ),
    (
        "Cả nước bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp nhiệm kỳ 2026-2031.",
        [("election", "Quốc hội", None)],
    ),
    # held by whom is named behind
    (
        "Ông dự hội nghị về chuyển đổi số do UBND tỉnh Nghệ An phối hợp với Bộ Công an tổ chức.",
        [("conference", "Ủy ban nhân dân tỉnh Nghệ An", None)],
    ),
    ("Hội nghị bàn về hậu quả do bão gây ra, Sở Y tế tỉnh Nghệ An tổ chức khám bệnh.", []),
    # meetings that are no conferences
    # meetings that are no conferences
    ("Sáng 19/6, UBND tỉnh Nghệ An tổ chức buổi họp về dự án cầu.", []),
    ("Ngày 10/4, Ban Thường vụ Huyện ủy Yên Thành tiến hành phiên họp đột xuất về vụ việc.", []),
    ("Chiều 11/12, Tỉnh ủy Nghệ An tổ chức công bố các quyết định về công tác cán bộ.", []),
    (
        "Ngày 28/4, Ban Chấp hành Đảng bộ tỉnh Nghệ An họp bất thường.",
        [("conference", "Tỉnh ủy Nghệ An", None)],
    ),
    ("Đại hội cổ đông bất thường của công ty ở tỉnh Hà Nam.", []),
    ("Tỉnh ủy Hà Nam đề nghị tổ chức hội nghị.", []),
    ("Đại hội chi bộ thôn 3 xã Kim Hoa nhiệm kỳ 2025-2027.", []),
    ("Tại Đại hội đại biểu lần thứ I, ông Lê Văn Khởi dự với tư cách Bí thư Tỉnh ủy Nghệ An.", []),
    ("Ông Lê Văn Khởi, Phó Bí thư Tỉnh ủy Nghệ An, dự Đại hội đại biểu lần thứ XX của trường.", []),
    ("UBND tỉnh Nghệ An tổ chức Đại hội đại biểu các dân tộc thiểu số.", []),
    ("Liên đoàn Bóng đá Việt Nam tổ chức Đại hội lần thứ IX.", []),
    ("Công ty ở huyện Di Linh tuyển ứng viên đại biểu thương mại khóa 3.", []),
    ("Nhiều huyện cũng tổ chức Đại hội đại biểu Đảng bộ nhiệm kỳ 2010-2015.", []),
    ("Hội Nông dân tỉnh Nghệ An họp mặt hội viên tiêu biểu.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_sentence_of_the_press_gives_its_events(read, text, expected):
    assert [(one.kind, one.body, one.ordinal) for one in read(text).events] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ngày 5/7/2024, HĐND tỉnh Nghệ An khai mạc Kỳ họp thứ 21.", "2024-07-05"),
        (
            "Ngày 26/3/2024, Thường trực HĐND huyện Nga Sơn duyệt xong nội dung, chương trình kỳ họp thứ 17, "
            "HĐND huyện Nga Sơn.",
            None,
        ),
        (
            "Sáng 20/6/2024, tổ đại biểu tiếp xúc cử tri xã Kim Hoa trước kỳ họp thứ 21, HĐND tỉnh Hà Tĩnh.",
            None,
        ),
        (
            "Theo dự kiến, kỳ họp thứ 17, HĐND huyện Nga Sơn khai mạc vào ngày 9/4/2024.",
            "2024-04-09",
        ),
    ],
)
def test_a_session_that_is_prepared_has_not_the_day_of_its_preparation(read, text, expected):
    assert [one.date for one in read(text).events if one.kind == "council_session"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chiều 8/7, Ủy ban MTTQ Việt Nam xã Kim Hoa đã tổ chức Hội nghị lần thứ nhất, nhiệm kỳ 2024–2029.",
            "2024-2029",
        ),
        ("Sáng 11/7, Tỉnh ủy Hà Tĩnh tổ chức Hội nghị lần thứ 5 bàn về nhiệm kỳ 2025-2030.", None),
    ],
)
def test_the_years_after_the_number_of_a_conference_are_its_term(read, text, expected):
    assert [one.term for one in read(text).events] == [expected]


def test_a_term_in_roman_numbers_is_that_in_digits(read):
    text = (
        "Kỳ họp thứ nhất HĐND tỉnh Hà Tĩnh khóa IX đã bế mạc. "
        "Tại kỳ họp thứ nhất, HĐND tỉnh Hà Tĩnh khóa 9 đã bầu các chức danh."
    )
    assert [one.ordinal for one in read(text).events] == [1]


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("Trong hai ngày 18 và 19/12/2023", "2023-12-18"),
        ("Trong 2 ngày (18-19/12/2023)", "2023-12-18"),
        ("Từ ngày 11 đến hết ngày 12/9/2025", "2025-09-11"),
        ("Trong các ngày 11, 12/9/2025", "2025-09-11"),
        ("Ngày 5 tháng 7 năm 2024", "2024-07-05"),
        # no range: what stands before is no day, or a later one
        ("Tại hội trường số 30, ngày 12/9/2025", "2025-09-12"),
    ],
)
def test_what_takes_several_days_has_the_first(read, when, expected):
    (event,) = read(f"{when}, HĐND tỉnh Nghệ An khai mạc Kỳ họp thứ 21.").events
    assert event.date == expected


@pytest.mark.parametrize(
    ("url", "told", "expected"),
    [
        ("https://doluong.gov.vn/a", "HĐND huyện khai mạc kỳ họp thứ 5.", "huyện Đô Lương"),
        (
            "https://dienbiendong.dienbien.gov.vn/a",
            "HĐND huyện khai mạc kỳ họp thứ 5.",
            "huyện Điện Biên Đông",
        ),
        ("https://doluong.example.vn/a", "HĐND huyện khai mạc kỳ họp thứ 5.", None),
    ],
)
def test_the_site_of_a_district_tells_whose_council_meets(read, url, told, expected):
    events = read(told, url=url, on="2023-05-01").events
    assert [event.unit for event in events] == ([expected] if expected else [])


def test_a_number_in_brackets_is_that_of_a_draft(read):
    text = "Ban Thường vụ vừa sửa xong dự thảo Văn kiện Đại hội Hội Cựu chiến binh tỉnh Vĩnh Long (lần 3)."
    assert not read(text).events


def test_the_kind_of_a_session_in_brackets_is_no_session_of_its_own(read):
    text = (
        "Ngày 26/3/2024, Thường trực HĐND huyện Nga Sơn thống nhất nội dung kỳ họp thứ 17 (kỳ họp chuyên đề), "
        "HĐND huyện Nga Sơn khóa XIX."
    )
    (session,) = [one for one in read(text).events if one.kind == "council_session"]
    assert (session.ordinal, session.date) == (17, None)
