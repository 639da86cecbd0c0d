"""Changes of units told line by line by look-up pages: tables of which only the lines are left, labelled lines."""

import pytest

_TABLE = """Danh sách xã mới của tỉnh Hà Tĩnh sau khi sắp xếp
Huyện |
Các xã, thị trấn hiện nay |
Tên gọi mới |
Cẩm Xuyên |
"""
_SECOND_RECORD = "Tên xã mới: xã Kỳ Xuân\nTrụ sở: đường Lê Lợi\nSáp nhập từ: xã Kỳ Phú, xã Kỳ Bắc"
_RECORDS = (
    "Tên xã mới: xã Đức Thọ\nTrụ sở: đường Trần Phú\nSáp nhập từ: xã Tùng Ảnh, xã Bùi La Nhân\n\n"
    + _SECOND_RECORD
)
TOLD = [
    # by signs; a name without type word has that of what went into the unit
    (
        "Sau sắp xếp, các xã của tỉnh Hà Tĩnh gồm:\n- Thị trấn Đồng Lộc + Mỹ Lộc + phần Thượng Lộc → Xã Đồng Lộc\n-\n2) xã Khánh Vĩnh Yên, xã Thanh Lộc và xã Gia Hanh => xã Gia Hanh (trụ sở tại xã Gia Hanh)",
        [
            "thị trấn Đồng Lộc → xã Đồng Lộc",
            "xã Gia Hanh → xã Gia Hanh",
            "xã Khánh Vĩnh Yên → xã Gia Hanh",
            "xã Mỹ Lộc → xã Đồng Lộc",
            "xã Thanh Lộc → xã Gia Hanh",
            "xã Thượng Lộc → xã Đồng Lộc",
        ],
    ),
    (
        "Sắp xếp xã ở Hà Tĩnh:\nxã Kỳ Xuân = xã Kỳ Phú + xã Kỳ Bắc + xã Kỳ Xuân",
        ["xã Kỳ Bắc → xã Kỳ Xuân", "xã Kỳ Phú → xã Kỳ Xuân", "xã Kỳ Xuân → xã Kỳ Xuân"],
    ),
    # rows without bars and types
    (
        "Các xã của tỉnh Hà Tĩnh\nSTT Xã, phường, thị trấn sáp nhập Xã, phường mới\n1 Cẩm Thành, Cẩm Bình và Cẩm Vịnh  Cẩm Bình\n2 Đồng Lộc, Thượng Lộc và Mỹ Lộc Đồng Lộc",
        [
            "thị trấn Đồng Lộc → xã Đồng Lộc",
            "xã Cẩm Bình → xã Cẩm Bình",
            "xã Cẩm Thành → xã Cẩm Bình",
            "xã Cẩm Vịnh → xã Cẩm Bình",
            "xã Mỹ Lộc → xã Đồng Lộc",
            "xã Thượng Lộc → xã Đồng Lộc",
        ],
    ),
    # a row of a list without a verb
    (
        "Năm 1977, các huyện của tỉnh Bình Trị Thiên được hợp nhất như sau:\n* 2 huyện Triệu Phong, Hải Lăng thành huyện Triệu Hải;\n* huyện Lệ Thủy và huyện Quảng Ninh thành huyện Lệ Ninh.",
        [
            "huyện Hải Lăng → huyện Triệu Hải",
            "huyện Lệ Thủy → huyện Lệ Ninh",
            "huyện Quảng Ninh → huyện Lệ Ninh",
            "huyện Triệu Phong → huyện Triệu Hải",
        ],
    ),
    # what is told in brackets behind a source is of it
    (
        "Xã Gia Hanh, Hà Tĩnh được sáp nhập từ xã Khánh Vĩnh Yên, xã Thanh Lộc (phần còn lại sau khi sáp nhập vào xã Trường Lưu), Hà Tĩnh.",
        ["xã Khánh Vĩnh Yên → xã Gia Hanh", "xã Thanh Lộc → xã Gia Hanh"],
    ),
    (
        "Phường Long Tuyền sáp nhập với phường Long Hòa; phường Trà An nhập với phường Trà Nóc, lấy tên là phường Thới An Đông.",
        ["phường Trà An → phường Thới An Đông", "phường Trà Nóc → phường Thới An Đông"],
    ),
    # by a colon, where the register knows that all of the list went into the unit
    (
        "Các xã của tỉnh Hà Tĩnh sau sắp xếp:\n1. Xã Đồng Lộc: Đồng Lộc, Thượng Lộc, Mỹ Lộc.\n2. Xã Gia Hanh gồm Khánh Vĩnh Yên, Thanh Lộc và xã Gia Hanh – Trụ sở: xã Gia Hanh",
        [
            "thị trấn Đồng Lộc → xã Đồng Lộc",
            "xã Gia Hanh → xã Gia Hanh",
            "xã Khánh Vĩnh Yên → xã Gia Hanh",
            "xã Mỹ Lộc → xã Đồng Lộc",
            "xã Thanh Lộc → xã Gia Hanh",
            "xã Thượng Lộc → xã Đồng Lộc",
        ],
    ),
    (
        _TABLE + "Cẩm Thành, Cẩm Bình và xã Cẩm Vịnh |\nCẩm Bình |\nCẩm Mỹ, Cẩm Duệ |\nCẩm Duệ |",
        [
            "xã Cẩm Bình → xã Cẩm Bình",
            "xã Cẩm Duệ → xã Cẩm Duệ",
            "xã Cẩm Mỹ → xã Cẩm Duệ",
            "xã Cẩm Thành → xã Cẩm Bình",
            "xã Cẩm Vịnh → xã Cẩm Bình",
        ],
    ),
    (
        _TABLE + "1 |\nXã Cẩm Lạc và một phần xã Cẩm Minh |\nxã Cẩm Lạc |",
        ["xã Cẩm Lạc → xã Cẩm Lạc", "xã Cẩm Minh → xã Cẩm Lạc"],
    ),
    (
        "Xã mới\nDiện tích\nĐược sáp nhập từ\n1\nxã Cổ Đạm\n54,32 km2\nxã Cương Gián, xã Xuân Liên và xã Cổ Đạm",
        ["xã Cương Gián → xã Cổ Đạm", "xã Cổ Đạm → xã Cổ Đạm", "xã Xuân Liên → xã Cổ Đạm"],
    ),
    (
        "TT Xã, thị trấn trước sắp xếp Xã sau sắp xếp\n1 xã Sơn Tây, Sơn Kim 1 xã Sơn Kim 1\n2 xã Sơn Lĩnh và Sơn Hồng xã Sơn Hồng",
        [
            "xã Sơn Hồng → xã Sơn Hồng",
            "xã Sơn Kim 1 → xã Sơn Kim 1",
            "xã Sơn Lĩnh → xã Sơn Hồng",
            "xã Sơn Tây → xã Sơn Kim 1",
        ],
    ),
    (
        "Bảng xã sau sáp nhập.\nSTT Tên xã mới Các xã cũ\n7 xã Hồng Lộc xã Tân Lộc, Hồng Lộc và xã Thịnh Lộc",
        ["xã Hồng Lộc → xã Hồng Lộc", "xã Thịnh Lộc → xã Hồng Lộc", "xã Tân Lộc → xã Hồng Lộc"],
    ),
    (
        "Đơn vị mới: Xã Gia Hanh, tỉnh Hà Tĩnh\nDiện tích: 41 km2\nCác xã cùng sáp nhập: Xã Khánh Vĩnh Yên, Xã Thanh Lộc, Xã Gia Hanh",
        ["xã Gia Hanh → xã Gia Hanh", "xã Khánh Vĩnh Yên → xã Gia Hanh", "xã Thanh Lộc → xã Gia Hanh"],
    ),
    (
        "Tra cứu xã sáp nhập ở Hà Tĩnh\nTên xã, phường mới: Phường, xã mới Trường Lưu\nĐơn vị cũ: Xã Kim Song Trường, Xã Thường Nga",
        ["xã Kim Song Trường → xã Trường Lưu", "xã Thường Nga → xã Trường Lưu"],
    ),
    (
        "Vài nét về Xã Đồng Lộc (Hà Tĩnh)\n- Sáp nhập từ: Thị trấn Đồng Lộc, Xã Thượng Lộc và Xã Mỹ Lộc\n- Dân số: 19.250 người",
        ["thị trấn Đồng Lộc → xã Đồng Lộc", "xã Mỹ Lộc → xã Đồng Lộc", "xã Thượng Lộc → xã Đồng Lộc"],
    ),
    (
        "Từ ngày 01/07/2025, Xã Đức Quang là đơn vị cơ sở của tỉnh Hà Tĩnh, được thành lập từ việc nhập Xã Bùi La Nhân, Xã Quang Vĩnh.",
        ["xã Bùi La Nhân → xã Đức Quang", "xã Quang Vĩnh → xã Đức Quang"],
    ),
    (
        "Theo đề án, TT.Vũ Quang và xã Hương Minh nhập chung với X.Thọ Điền để lập xã mới có tên X.Vũ Quang.",
        ["thị trấn Vũ Quang → xã Vũ Quang", "xã Hương Minh → xã Vũ Quang", "xã Thọ Điền → xã Vũ Quang"],
    ),
    (
        "Thành lập 2 phường thuộc thị xã Kỳ Anh là các phường Kỳ Long, Kỳ Liên trên cơ sở nguyên trạng diện tích, dân số của các xã cùng tên.",
        ["xã Kỳ Liên → phường Kỳ Liên", "xã Kỳ Long → phường Kỳ Long"],
    ),
    (
        "Phường Sông Trí rộng 39 km2, dự kiến có 35.000 dân. Địa giới hành chính bao gồm toàn bộ diện tích, dân số của các phường: Hưng Trí, Kỳ Trinh và một phần xã Kỳ Châu.",
        [
            "phường Hưng Trí → phường Sông Trí",
            "phường Kỳ Trinh → phường Sông Trí",
            "xã Kỳ Châu → phường Sông Trí",
        ],
    ),
    (
        "Đơn vị hành chính Hải Ninh có diện tích 32 km2. Địa giới hành chính gồm toàn bộ các phường Kỳ Ninh, Kỳ Hà.",
        ["phường Kỳ Hà → phường Hải Ninh", "phường Kỳ Ninh → phường Hải Ninh"],
    ),
    (
        "Đơn vị hành chính cơ sở xã Cẩm Hưng rộng 66 km2. Địa giới hành chính gồm toàn bộ diện tích các xã: Cẩm Thịnh, Cẩm Hà; một phần xã Cẩm Thành.",
        ["xã Cẩm Hà → xã Cẩm Hưng", "xã Cẩm Thành → xã Cẩm Hưng", "xã Cẩm Thịnh → xã Cẩm Hưng"],
    ),
    (
        "Các xã của Hà Tĩnh\n\nSTT\n\nTrước sáp nhập\n\nSau sáp nhập\n\n1\n\nXã Thạch Lạc, một phần Xã Thạch Trị\n\nXã Thạch Lạc",
        ["xã Thạch Lạc → xã Thạch Lạc", "xã Thạch Trị → xã Thạch Lạc"],
    ),
    (
        "Bảng xã mới của tỉnh Hà Tĩnh\nTTHuyệnXã, thị trấn trước sáp nhậpSau sáp nhập\n1Lộc HàPhù Lưu, Ích HậuÍch Hậu\nMột phần Thạch Mỹ, Thạch KimThạch Kim",
        [
            "xã Phù Lưu → xã Ích Hậu",
            "xã Thạch Kim → xã Thạch Kim",
            "xã Thạch Mỹ → xã Thạch Kim",
            "xã Ích Hậu → xã Ích Hậu",
        ],
    ),
    (
        "Nghị quyết nhập toàn bộ 30,25 km2 diện tích tự nhiên (quy mô dân số 9.120 người) của xã Sơn Diệm vào xã Quang Diệm.",
        ["xã Sơn Diệm → xã Quang Diệm"],
    ),
    (
        "Trong đó 3 phường nằm ven sông Rác gồm Kỳ Phương, Kỳ Liên, Kỳ Long được sáp nhập, dự kiến mang tên phường Vũng Áng.",
        [
            "phường Kỳ Liên → phường Vũng Áng",
            "phường Kỳ Long → phường Vũng Áng",
            "phường Kỳ Phương → phường Vũng Áng",
        ],
    ),
    (
        "Xã Thạch Hà sẽ sáp nhập thêm xã Thạch Long; xã Toàn Lưu thêm hai xã Ngọc Sơn, Lưu Vĩnh Sơn của huyện Thạch Hà.",
        ["xã Lưu Vĩnh Sơn → xã Toàn Lưu", "xã Ngọc Sơn → xã Toàn Lưu", "xã Thạch Long → xã Thạch Hà"],
    ),
    (
        "Nhập P.Bắc Hà với xã Thạch Trung để thành 1 phường mới, tên gọi dự kiến là P.Thành Sen.\n\nNhập P.Thạch Quý và xã Thạch Hưng thành 1 phường mới, dự kiến tên gọi là P.Trần Phú.",
        [
            "phường Bắc Hà → phường Thành Sen",
            "phường Thạch Quý → phường Trần Phú",
            "xã Thạch Hưng → phường Trần Phú",
            "xã Thạch Trung → phường Thành Sen",
        ],
    ),
    (
        "Nhập thêm 2 xã Cẩm Quang, Cẩm Huy. Cụ thể, nhập TT.Thiên Cầm và xã Cẩm Nhượng, lấy tên là xã Thiên Cầm.",
        ["thị trấn Thiên Cầm → xã Thiên Cầm", "xã Cẩm Nhượng → xã Thiên Cầm"],
    ),
    (
        "Đặc khu Cô Tô: gồm toàn bộ diện tích và dân số của huyện đảo Cô Tô.",
        ["huyện Cô Tô → đặc khu Cô Tô"],
    ),
    (
        "Xã Sơn Tiến (sáp nhập các xã Sơn Lễ (huyện Hương Sơn), An Hòa Thịnh, Sơn Tiến) giữ trụ sở cũ.",
        ["xã An Hòa Thịnh → xã Sơn Tiến", "xã Sơn Lễ → xã Sơn Tiến", "xã Sơn Tiến → xã Sơn Tiến"],
    ),
    (
        "Quận điều chỉnh một phần Láng Hạ, Ngọc Khánh vào phường Thành Công; phần còn lại của Cống Vị vào phường Ngọc Hà.",
        [
            "phường Cống Vị → phường Ngọc Hà",
            "phường Láng Hạ → phường Thành Công",
            "phường Ngọc Khánh → phường Thành Công",
        ],
    ),
    (
        "Sáp nhập xã\nXã Đồng Lộc, tỉnh Hà Tĩnh\nDân số: 19.250 người\nSáp nhập từ: Xã Thượng Lộc, Xã Mỹ Lộc",
        ["xã Mỹ Lộc → xã Đồng Lộc", "xã Thượng Lộc → xã Đồng Lộc"],
    ),
    (  # each list goes to the new unit of its own record
        "Sáp nhập xã ở Hà Tĩnh\n" + _RECORDS,
        [
            "xã Bùi La Nhân → xã Đức Thọ",
            "xã Kỳ Bắc → xã Kỳ Xuân",
            "xã Kỳ Phú → xã Kỳ Xuân",
            "xã Tùng Ảnh → xã Đức Thọ",
        ],
    ),
    (  # labels with the old units first: the line above a list is of another record
        "Sáp nhập xã ở Hà Tĩnh\nSáp nhập từ các xã: Tùng Ảnh, Bùi La Nhân\nTên xã mới: xã Đức Thọ\n"
        "Sáp nhập từ các xã: Kỳ Phú, Kỳ Bắc\nTên xã mới: xã Kỳ Xuân",
        [
            "xã Bùi La Nhân → xã Đức Thọ",
            "xã Kỳ Bắc → xã Kỳ Xuân",
            "xã Kỳ Phú → xã Kỳ Xuân",
            "xã Tùng Ảnh → xã Đức Thọ",
        ],
    ),
    (
        "Sáp nhập xã ở Hà Tĩnh\nTên xã mới: (chưa đặt tên)\n"
        "Sáp nhập từ: xã Tùng Ảnh, xã Bùi La Nhân\n\n" + _SECOND_RECORD,
        ["xã Kỳ Bắc → xã Kỳ Xuân", "xã Kỳ Phú → xã Kỳ Xuân"],
    ),
    (
        "Tra cứu sáp nhập ở Hà Tĩnh\n\nTên đơn vị cũ:\n\nXã Thạch Khê\n\nTên đơn vị mới:\n\nPhường, xã mới Thạch Khê\n\nHuyện cũ:\n\nHuyện Thạch Hà\n\nCác xã / phường cùng sáp nhập:\n\nXã Thạch Hải, Xã Đỉnh Bàn, Xã Thạch Khê",
        ["xã Thạch Hải → xã Thạch Khê", "xã Thạch Khê → xã Thạch Khê", "xã Đỉnh Bàn → xã Thạch Khê"],
    ),
    (
        "Phương án của tỉnh Hà Tĩnh\n| Huyện | Tên xã, thị trấn hiện tại | Tên xã sau sắp xếp |\n| Đức Thọ | Đức Lạng, Đức Đồng | Đức Đồng |\n| Tân Hương, Tân Dân | Đức Minh | |\n| Lâm Trung Thủy, An Dũng | Đức Thịnh |",
        [
            "xã An Dũng → xã Đức Thịnh",
            "xã Lâm Trung Thủy → xã Đức Thịnh",
            "xã Tân Dân → xã Đức Minh",
            "xã Tân Hương → xã Đức Minh",
            "xã Đức Lạng → xã Đức Đồng",
            "xã Đức Đồng → xã Đức Đồng",
        ],
    ),
    (
        "Các xã của tỉnh Hà Tĩnh\nHuyện Xã hiện tại Xã sau sắp xếp\nHương Khê Hà Linh, Điền Mỹ Hà Linh\nHương Xuân, Hương Giang và xã Hương Thủy Hương Phố",
        [
            "xã Hà Linh → xã Hà Linh",
            "xã Hương Giang → xã Hương Phố",
            "xã Hương Thủy → xã Hương Phố",
            "xã Hương Xuân → xã Hương Phố",
            "xã Điền Mỹ → xã Hà Linh",
        ],
    ),
    (  # a misprint among names that are known
        _TABLE + "Cẩm Hưng, Cẩm Thịch, Cẩm Hà |\nCẩm Hưng |",
        ["xã Cẩm Hà → xã Cẩm Hưng", "xã Cẩm Hưng → xã Cẩm Hưng", "xã Cẩm Thịch → xã Cẩm Hưng"],
    ),
    (
        "Xã Cẩm Trung của tỉnh Hà Tĩnh (trước đây thuộc huyện Cẩm Xuyên, tỉnh Nghệ Tĩnh cũ) được thành lập trên cơ sở hợp nhất 2 xã: Cẩm Lĩnh, Cẩm Trung.",
        ["xã Cẩm Lĩnh → xã Cẩm Trung", "xã Cẩm Trung → xã Cẩm Trung"],
    ),
    (
        "Tỉnh đề nghị thành lập 2 phường (Kỳ Nam, Kỳ Lợi) trên cơ sở nguyên trạng diện tích, dân số của 2 xã này.",
        ["xã Kỳ Lợi → phường Kỳ Lợi", "xã Kỳ Nam → phường Kỳ Nam"],
    ),
    (
        "Sáp nhập xã ở tỉnh Hà Tĩnh\nHuyện Xã hiện nay Xã sau sắp xếp\nLộc Hà Thạch Kim huyện Lộc Hà, Thạch Châu và hai xã Mai Phụ, Hộ Độ thuộc huyện Lộc Hà Mai Phụ",
        [
            "xã Hộ Độ → xã Mai Phụ",
            "xã Mai Phụ → xã Mai Phụ",
            "xã Thạch Châu → xã Mai Phụ",
            "xã Thạch Kim → xã Mai Phụ",
        ],
    ),
]

_MERGED = "Danh bạ tỉnh Hà Tĩnh sau khi sáp nhập xã\n"
NONE = [
    # heads and labels of other things
    _MERGED + "Địa bàn xã, phường hiện nay\nĐơn vị thu gom mới\nxã Kỳ Phú, xã Kỳ Bắc\nxã Kỳ Xuân",
    _MERGED + "Tên cửa hàng mới\nTên xã phục vụ hiện nay\nKỳ Xuân\nKỳ Phú, Kỳ Bắc",
    _MERGED + "Quán phở mới ở xã\nKhách quen từ các xã cũ\nxã Kỳ Xuân\nxã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "Điểm đầu tại xã mới\nĐiểm đón khách hiện nay ở các xã\nKỳ Xuân\nKỳ Phú, Kỳ Bắc",
    _MERGED + "Bảng giá đất xã mới\nKhu vực (xã cũ)\nxã Kỳ Xuân\nxã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "Đội quản lý điện cũ Địa bàn xã mới\n1 xã Kỳ Phú, Kỳ Bắc xã Kỳ Xuân",
    _MERGED + "Phòng giao dịch xã mới: xã Kỳ Xuân\nNhận hồ sơ của các xã cũ: xã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "Điểm trường xã mới: xã Kỳ Xuân\nNhận học sinh xã cũ: xã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "| Trường tại xã mới | Học sinh các xã cũ |\n| Kỳ Xuân | Kỳ Phú, Kỳ Bắc |",
    _MERGED + "| Trạm y tế xã mới | Điểm trạm cũ |\n| xã Kỳ Xuân | xã Kỳ Phú, xã Kỳ Bắc |",
    # no new name of its own
    "Sáp nhập xã ở Hà Tĩnh\nĐược sáp nhập từ: xã Tùng Ảnh, xã Bùi La Nhân\n" + _SECOND_RECORD,
    # a colon heads any list
    "Các xã của tỉnh Hà Tĩnh sau sắp xếp:\nXã Đồng Lộc: Kỳ Phú, Kỳ Bắc, Mỹ Lộc",
    "Sau sắp xếp, tuyến xe của Hà Tĩnh:\nxã Kỳ Phú → xã Kỳ Bắc\nxã Kỳ Phú, chợ Kỳ Bắc → xã Đồng Lộc",
    # no heads
    "Danh sách xã của Hà Tĩnh có nhiều thay đổi sau khi sáp nhập.\nCẩm Thành, Cẩm Bình\nCẩm Bình",
    # of posts, not of units
    "Tên xã mới\nBí thư Đảng ủy hiện nay\nXã Cẩm Bình\nTrần Văn Khởi, Lê Thị Nhạn",
    # one unit stays what it is
    _TABLE + "Cẩm Lạc |\nCẩm Lạc |",
    # a name that no commune of the province has
    _TABLE + "Cẩm Thành, Bát Tràng |\nCẩm Bình |",
    # other lists further down the page
    _TABLE
    + "Lịch thi đấu bóng đá\nBảng A\nKỳ Xuân, Kỳ Phú, Kỳ Bắc\nXã Kỳ Anh\nBảng B\nCẩm Xuyên, Cẩm Trung\nXã Đức Thọ",
    _TABLE + "\nThông tin liên hệ\nCẩm Vịnh, Cẩm Thành\nXã Cẩm Bình",
    # the text between ends the table
    _TABLE
    + "Ngày 5/5, cử tri được lấy ý kiến.\nViệc này xong trong tháng.\nTờ trình đã gửi đi.\nMọi người đồng ý.\nxã Cẩm Thành, xã Cẩm Bình |\nCẩm Bình |",
    "Trụ sở mới: Xã Cẩm Bình\nCác xã lân cận: Xã Cẩm Thành, Xã Thạch Bình",
    "Tuyến xe mới: xã Cẩm Bình\nĐi qua các xã hiện nay đang làm đường: xã Cẩm Thành, xã Thạch Bình",
    # no title of a page about a commune
    _MERGED
    + "Chúng tôi có 3 cửa hàng mới ở xã Đức Thọ, tỉnh Hà Tĩnh\nĐược thành lập từ: xã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "Xã Đức Thọ có 3 cửa hàng mới\nĐược thành lập từ: xã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "Đội tuyển xã Đức Thọ\nCụm thi đua mới được thành lập từ: xã Kỳ Phú, xã Kỳ Bắc",
    _MERGED + "Xã Đức Thọ\nCụm thi đua mới được thành lập từ: xã Kỳ Phú, xã Kỳ Bắc",
    "Về xã Đồng Lộc và xã Gia Hanh\n- Sáp nhập từ: Xã Thượng Lộc, Xã Mỹ Lộc",  # which of the two
    "Khu đô thị có diện tích 12 ha. Địa giới hành chính gồm toàn bộ các phường Kỳ Ninh, Kỳ Hà.",
    "Trước sáp nhập\nSau sáp nhập\nTrường Tiểu học Cẩm Bình, Trường Tiểu học Cẩm Vịnh\nTrường Tiểu học Cẩm Bình",
    "Đặc khu Cô Tô: gồm các đảo của huyện đảo Cô Tô và Thanh Lân, sau sắp xếp có 2 trường.",
    "Xã Thạch Hà sẽ nhập thêm máy, xã Toàn Lưu thêm hai xe.",
    "Điều chỉnh giờ từ Láng Hạ, Ngọc Khánh vào phường Thành Công.",
    "Các xã của tỉnh Hà Tĩnh sau sáp nhập\nHuyện Xã hiện tại Xã sau sắp xếp\nHương Khê Hà Linh, Điền Mỹ, Hương Xuân",
    _TABLE + "Cẩm Hưng, Hoàng Tử, Bạch Mã |\nCẩm Hưng |",
    "Sáp nhập xã ở Hà Tĩnh: tra cứu\nHuyện cũ:\nHuyện Thạch Hà\nXã mới:\nđang cập nhật\nCác xã cùng sáp nhập:\nXã Thạch Hải, Xã Đỉnh Bàn",
    _TABLE + "Cẩm Hưng, Cẩm Mỹ Cẩm Thịnh Lạc, Cẩm Duệ, Cẩm Vịnh |\nCẩm Hưng |",  # cells run together
    "Các phường Kỳ Long, Kỳ Liên được thành lập trên cơ sở sắp xếp lại các xã trên địa bàn thị xã.",
    "Các phường Hưng Trí, Kỳ Trinh được thành lập từ năm 2020, người dân các xã này rất phấn khởi.",
    "Ngân hàng chính sách điều chỉnh Kỳ Phú, Kỳ Bắc vào xã Kỳ Xuân để giao dịch.",
    "Trường của các phường Kỳ Long, Kỳ Liên được thành lập trên cơ sở trường của các xã cùng tên.",
]


def _edges(read, text):
    return sorted(
        f"{one.unit} → {change.result}" for change in read(text).unit_changes for one in change.sources
    )


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_lines_tell_what_became_what(read, text, expected):
    assert _edges(read, text) == sorted(expected)


@pytest.mark.parametrize("text", NONE)
def test_other_lines_tell_no_change(read, text):
    assert not read(text).unit_changes
