"""Canonical names of bodies: what is printed after a title, and what the guide calls it."""

import pytest

OLD = "2023-05-10"
NEW = "2025-09-10"

# printed post, title, body, unit; on a day when there were districts
BEFORE_THE_REFORM = [
    # Party committees
    ("Bí thư Tỉnh ủy Nghệ An", "Bí thư", "Tỉnh ủy Nghệ An", "tỉnh Nghệ An"),
    ("Phó Bí thư Tỉnh uỷ Hoà Bình", "Phó Bí thư", "Tỉnh ủy Hòa Bình", "tỉnh Hòa Bình"),
    ("Phó Bí thư Thành ủy Đà Nẵng", "Phó Bí thư", "Thành ủy Đà Nẵng", "thành phố Đà Nẵng"),
    ("Bí thư Thành ủy Vinh", "Bí thư", "Thành ủy Vinh", "thành phố Vinh"),
    (
        "Phó Bí thư Thường trực Thành ủy TP.HCM",
        "Phó Bí thư Thường trực",
        "Thành ủy Thành phố Hồ Chí Minh",
        "thành phố Hồ Chí Minh",
    ),
    (
        "Phó Bí thư Thường trực Huyện ủy Di Linh",
        "Phó Bí thư Thường trực",
        "Huyện ủy Di Linh",
        "huyện Di Linh",
    ),
    ("Bí thư Thị ủy Hoàng Mai", "Bí thư", "Thị ủy Hoàng Mai", "thị xã Hoàng Mai"),
    ("Bí thư Quận ủy Hải Châu", "Bí thư", "Quận ủy Hải Châu", "quận Hải Châu"),
    ("Bí thư Quận ủy Quận 5", "Bí thư", "Quận ủy Quận 5", "quận 5"),
    ("Bí thư Quận ủy 5", "Bí thư", "Quận ủy Quận 5", "quận 5"),
    ("Bí thư Đảng ủy Phường 9, thành phố Đà Lạt", "Bí thư", "Đảng ủy phường 9", "phường 9"),
    ("Bí thư Đảng ủy thị trấn Di Linh", "Bí thư", "Đảng ủy thị trấn Di Linh", "thị trấn Di Linh"),
    ("Bí thư Đảng ủy xã Gung Ré", "Bí thư", "Đảng ủy xã Gung Ré", "xã Gung Ré"),
    ("Ủy viên Ban Thường vụ Tỉnh ủy Nghệ An", "Ủy viên Ban Thường vụ", "Tỉnh ủy Nghệ An", "tỉnh Nghệ An"),
    ("Ủy viên BTV Huyện ủy Di Linh", "Ủy viên Ban Thường vụ", "Huyện ủy Di Linh", "huyện Di Linh"),
    (
        "Ủy viên Ban Chấp hành Đảng bộ tỉnh Nghệ An",
        "Ủy viên Ban Chấp hành",
        "Tỉnh ủy Nghệ An",
        "tỉnh Nghệ An",
    ),
    ("Ủy viên Ban Thường vụ Đảng ủy xã Gung Ré", "Ủy viên Ban Thường vụ", "Đảng ủy xã Gung Ré", "xã Gung Ré"),
    # Boards of Party committees
    ("Trưởng ban Tổ chức Tỉnh ủy Nghệ An", "Trưởng ban", "Ban Tổ chức Tỉnh ủy Nghệ An", "tỉnh Nghệ An"),
    ("Trưởng Ban Dân vận Tỉnh ủy Lâm Đồng", "Trưởng ban", "Ban Dân vận Tỉnh ủy Lâm Đồng", "tỉnh Lâm Đồng"),
    (
        "Phó Trưởng Ban Tuyên giáo Huyện ủy Di Linh",
        "Phó Trưởng ban",
        "Ban Tuyên giáo Huyện ủy Di Linh",
        "huyện Di Linh",
    ),
    (
        "Phó Trưởng ban Nội chính Thành ủy Đà Nẵng",
        "Phó Trưởng ban",
        "Ban Nội chính Thành ủy Đà Nẵng",
        "thành phố Đà Nẵng",
    ),
    (
        "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Nghệ An",
        "Chủ nhiệm",
        "Ủy ban Kiểm tra Tỉnh ủy Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Phó Chủ nhiệm UBKT Huyện ủy Di Linh",
        "Phó Chủ nhiệm",
        "Ủy ban Kiểm tra Huyện ủy Di Linh",
        "huyện Di Linh",
    ),
    ("Chánh Văn phòng Tỉnh ủy Nghệ An", "Chánh Văn phòng", "Văn phòng Tỉnh ủy Nghệ An", "tỉnh Nghệ An"),
    (
        "Phó Chánh Văn phòng Huyện ủy Di Linh",
        "Phó Chánh Văn phòng",
        "Văn phòng Huyện ủy Di Linh",
        "huyện Di Linh",
    ),
    # a short form in brackets in the midst of a name
    (
        "Phó Giám đốc Sở Nông nghiệp (NN) và Phát triển nông thôn (PTNT) tỉnh Lào Cai",
        "Phó Giám đốc",
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lào Cai",
        "tỉnh Lào Cai",
    ),
    (
        "Chủ tịch Ủy ban Mặt trận Tổ quốc (UBMTTQ) Việt Nam xã Gung Ré",
        "Chủ tịch",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Gung Ré",
        "xã Gung Ré",
    ),
    # People's committees and councils
    ("Chủ tịch UBND tỉnh Nghệ An", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An", "tỉnh Nghệ An"),
    ("Chủ tịch Ủy ban nhân dân quận Hải Châu", "Chủ tịch", "Ủy ban nhân dân quận Hải Châu", "quận Hải Châu"),
    (
        "Phó Chủ tịch UBND TP Đà Nẵng",
        "Phó Chủ tịch",
        "Ủy ban nhân dân thành phố Đà Nẵng",
        "thành phố Đà Nẵng",
    ),
    (
        "Phó Chủ tịch UBND TPHCM",
        "Phó Chủ tịch",
        "Ủy ban nhân dân Thành phố Hồ Chí Minh",
        "thành phố Hồ Chí Minh",
    ),
    ("PCT UBND huyện Di Linh", "Phó Chủ tịch", "Ủy ban nhân dân huyện Di Linh", "huyện Di Linh"),
    ("Chủ tịch HĐND huyện Di Linh", "Chủ tịch", "Hội đồng nhân dân huyện Di Linh", "huyện Di Linh"),
    (
        "Phó Chủ tịch Thường trực HĐND tỉnh Nghệ An",
        "Phó Chủ tịch Thường trực",
        "Hội đồng nhân dân tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Trưởng ban Pháp chế HĐND tỉnh Nghệ An",
        "Trưởng ban",
        "Ban Pháp chế Hội đồng nhân dân tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Phó Trưởng ban Kinh tế - Ngân sách HĐND tỉnh Lâm Đồng",
        "Phó Trưởng ban",
        "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Trưởng Ban KT-XH HĐND huyện Di Linh",
        "Trưởng ban",
        "Ban Kinh tế - Xã hội Hội đồng nhân dân huyện Di Linh",
        "huyện Di Linh",
    ),
    (
        "Chánh Văn phòng UBND tỉnh Nghệ An",
        "Chánh Văn phòng",
        "Văn phòng Ủy ban nhân dân tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Chánh Văn phòng HĐND và UBND huyện Di Linh",
        "Chánh Văn phòng",
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Di Linh",
        "huyện Di Linh",
    ),
    # Departments
    ("Giám đốc Sở Tài chính tỉnh Nghệ An", "Giám đốc", "Sở Tài chính tỉnh Nghệ An", "tỉnh Nghệ An"),
    ("Giám đốc Sở Tư pháp Nghệ An", "Giám đốc", "Sở Tư pháp tỉnh Nghệ An", "tỉnh Nghệ An"),
    ("Giám đốc Sở GD&ĐT tỉnh Nghệ An", "Giám đốc", "Sở Giáo dục và Đào tạo tỉnh Nghệ An", "tỉnh Nghệ An"),
    (
        "Phó Giám đốc Sở NN&PTNT tỉnh Lâm Đồng",
        "Phó Giám đốc",
        "Sở Nông nghiệp và Phát triển nông thôn tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Giám đốc Sở LĐ-TB&XH tỉnh Lâm Đồng",
        "Giám đốc",
        "Sở Lao động - Thương binh và Xã hội tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng",
        "Giám đốc",
        "Sở Văn hóa, Thể thao và Du lịch tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Giám đốc Sở TN-MT tỉnh Lâm Đồng",
        "Giám đốc",
        "Sở Tài nguyên và Môi trường tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    ("Trưởng phòng Nội vụ huyện Di Linh", "Trưởng phòng", "Phòng Nội vụ huyện Di Linh", "huyện Di Linh"),
    (
        "Phó Trưởng Phòng Giáo dục và Đào tạo huyện Di Linh",
        "Phó Trưởng phòng",
        "Phòng Giáo dục và Đào tạo huyện Di Linh",
        "huyện Di Linh",
    ),
    (
        "Trưởng phòng Tài chính - Kế hoạch huyện Di Linh",
        "Trưởng phòng",
        "Phòng Tài chính - Kế hoạch huyện Di Linh",
        "huyện Di Linh",
    ),
    (
        "Trưởng phòng Quản lý đô thị quận Hải Châu",
        "Trưởng phòng",
        "Phòng Quản lý đô thị quận Hải Châu",
        "quận Hải Châu",
    ),
    ("Chánh Thanh tra tỉnh Nghệ An", "Chánh Thanh tra", "Thanh tra tỉnh Nghệ An", "tỉnh Nghệ An"),
    (
        "Chi cục trưởng Chi cục Kiểm lâm tỉnh Nghệ An",
        "Chi cục trưởng",
        "Chi cục Kiểm lâm tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    # Police, military, courts, procuracy
    ("Giám đốc Công an tỉnh Nghệ An", "Giám đốc", "Công an tỉnh Nghệ An", "tỉnh Nghệ An"),
    ("Phó Giám đốc Công an TP Đà Nẵng", "Phó Giám đốc", "Công an thành phố Đà Nẵng", "thành phố Đà Nẵng"),
    ("Trưởng Công an huyện Di Linh", "Trưởng Công an", "Công an huyện Di Linh", "huyện Di Linh"),
    ("Phó trưởng Công an xã Gung Ré", "Phó Trưởng Công an", "Công an xã Gung Ré", "xã Gung Ré"),
    (
        "Chỉ huy trưởng Bộ CHQS tỉnh Nghệ An",
        "Chỉ huy trưởng",
        "Bộ Chỉ huy Quân sự tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Chính ủy Bộ Chỉ huy Quân sự tỉnh Lâm Đồng",
        "Chính ủy",
        "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Chính trị viên Ban CHQS huyện Di Linh",
        "Chính trị viên",
        "Ban Chỉ huy Quân sự huyện Di Linh",
        "huyện Di Linh",
    ),
    (
        "Chỉ huy trưởng Bộ đội Biên phòng tỉnh Nghệ An",
        "Chỉ huy trưởng",
        "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    ("Chánh án TAND tỉnh Nghệ An", "Chánh án", "Tòa án nhân dân tỉnh Nghệ An", "tỉnh Nghệ An"),
    (
        "Phó Chánh án Tòa án nhân dân huyện Di Linh",
        "Phó Chánh án",
        "Tòa án nhân dân huyện Di Linh",
        "huyện Di Linh",
    ),
    ("Viện trưởng VKSND tỉnh Nghệ An", "Viện trưởng", "Viện kiểm sát nhân dân tỉnh Nghệ An", "tỉnh Nghệ An"),
    # Front and mass organisations
    (
        "Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Nghệ An",
        "Chủ tịch",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Phó Chủ tịch UBMTTQ huyện Di Linh",
        "Phó Chủ tịch",
        "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Di Linh",
        "huyện Di Linh",
    ),
    ("Chủ tịch Hội LHPN tỉnh Nghệ An", "Chủ tịch", "Hội Liên hiệp Phụ nữ tỉnh Nghệ An", "tỉnh Nghệ An"),
    ("Chủ tịch LĐLĐ huyện Di Linh", "Chủ tịch", "Liên đoàn Lao động huyện Di Linh", "huyện Di Linh"),
    (
        "Phó Chủ tịch Hội Nông dân tỉnh Lâm Đồng",
        "Phó Chủ tịch",
        "Hội Nông dân tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    ("Chủ tịch Hội Cựu chiến binh xã Gung Ré", "Chủ tịch", "Hội Cựu chiến binh xã Gung Ré", "xã Gung Ré"),
    ("Bí thư Tỉnh đoàn Nghệ An", "Bí thư", "Tỉnh đoàn Nghệ An", "tỉnh Nghệ An"),
    ("Phó Bí thư Thành đoàn Đà Nẵng", "Phó Bí thư", "Thành đoàn Đà Nẵng", "thành phố Đà Nẵng"),
    ("Bí thư Huyện đoàn Di Linh", "Bí thư", "Huyện đoàn Di Linh", "huyện Di Linh"),
    (
        "Chủ tịch Hội LHTN Việt Nam tỉnh Lâm Đồng",
        "Chủ tịch",
        "Hội Liên hiệp Thanh niên Việt Nam tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    # Boards, forest rangers, tax offices
    (
        "Giám đốc Ban Quản lý dự án đầu tư xây dựng huyện Di Linh",
        "Giám đốc",
        "Ban Quản lý dự án đầu tư xây dựng huyện Di Linh",
        "huyện Di Linh",
    ),
    ("Hạt trưởng Hạt Kiểm lâm huyện Di Linh", "Hạt trưởng", "Hạt Kiểm lâm huyện Di Linh", "huyện Di Linh"),
    ("Cục trưởng Cục Thuế tỉnh Lâm Đồng", "Cục trưởng", "Cục Thuế tỉnh Lâm Đồng", "tỉnh Lâm Đồng"),
    (
        "Chi cục trưởng Chi cục Thuế huyện Di Linh",
        "Chi cục trưởng",
        "Chi cục Thuế huyện Di Linh",
        "huyện Di Linh",
    ),
    (
        "Phó Bí thư Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lâm Đồng",
        "Phó Bí thư",
        "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    ("Bí thư Đảng ủy Công an tỉnh Lâm Đồng", "Bí thư", "Đảng ủy Công an tỉnh Lâm Đồng", "tỉnh Lâm Đồng"),
    (
        "Trưởng phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng",
        "Trưởng phòng",
        "Phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh Lâm Đồng",
        "Thủ trưởng",
        "Cơ quan Cảnh sát điều tra Công an tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    # Deputies
    (
        "Tổ trưởng Tổ đại biểu HĐND tỉnh Lâm Đồng",
        "Tổ trưởng",
        "Tổ đại biểu Hội đồng nhân dân tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    (
        "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Lâm Đồng",
        "Chánh Văn phòng",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    ("Đại biểu HĐND tỉnh Nghệ An", "Đại biểu", "Hội đồng nhân dân tỉnh Nghệ An", "tỉnh Nghệ An"),
    (
        "Phó Trưởng đoàn đại biểu Quốc hội tỉnh Nghệ An",
        "Phó Trưởng đoàn",
        "Đoàn đại biểu Quốc hội tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Trưởng Đoàn ĐBQH tỉnh Lâm Đồng",
        "Trưởng đoàn",
        "Đoàn đại biểu Quốc hội tỉnh Lâm Đồng",
        "tỉnh Lâm Đồng",
    ),
    # Central bodies
    ("Tổng Bí thư", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng", ""),
    ("Ủy viên Bộ Chính trị", "Ủy viên", "Bộ Chính trị", ""),
    ("Ủy viên Trung ương Đảng", "Ủy viên", "Ban Chấp hành Trung ương Đảng", ""),
    ("Ủy viên dự khuyết Trung ương Đảng", "Ủy viên dự khuyết", "Ban Chấp hành Trung ương Đảng", ""),
    ("Bí thư Trung ương Đảng", "Bí thư", "Ban Bí thư", ""),
    ("Trưởng Ban Nội chính Trung ương", "Trưởng ban", "Ban Nội chính Trung ương", ""),
    ("Phó Trưởng ban Tổ chức Trung ương", "Phó Trưởng ban", "Ban Tổ chức Trung ương", ""),
    ("Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương", "Phó Chủ nhiệm", "Ủy ban Kiểm tra Trung ương", ""),
    ("Chủ tịch nước", "Chủ tịch nước", "", ""),
    ("Phó Chủ tịch nước", "Phó Chủ tịch nước", "", ""),
    ("Chủ tịch Quốc hội", "Chủ tịch", "Quốc hội", ""),
    ("Phó Chủ tịch Quốc hội", "Phó Chủ tịch", "Quốc hội", ""),
    ("Đại biểu Quốc hội khóa XV", "Đại biểu", "Quốc hội", ""),
    ("Thủ tướng Chính phủ", "Thủ tướng", "Chính phủ", ""),
    ("Phó Thủ tướng", "Phó Thủ tướng", "Chính phủ", ""),
    ("Bộ trưởng Bộ Nội vụ", "Bộ trưởng", "Bộ Nội vụ", ""),
    ("Thứ trưởng Bộ Tài chính", "Thứ trưởng", "Bộ Tài chính", ""),
    ("Chánh án Tòa án nhân dân tối cao", "Chánh án", "Tòa án nhân dân tối cao", ""),
    ("Viện trưởng VKSND tối cao", "Viện trưởng", "Viện kiểm sát nhân dân tối cao", ""),
    ("Phó Tổng Thanh tra Chính phủ", "Phó Tổng Thanh tra", "Thanh tra Chính phủ", ""),
    ("Chủ nhiệm Văn phòng Chính phủ", "Chủ nhiệm", "Văn phòng Chính phủ", ""),
    ("Phó Chủ nhiệm Ủy ban Pháp luật của Quốc hội", "Phó Chủ nhiệm", "Ủy ban Pháp luật của Quốc hội", ""),
    ("Phó Tổng cục trưởng Tổng cục Thuế", "Phó Tổng cục trưởng", "Tổng cục Thuế", ""),
    ("Vụ trưởng Vụ Tổ chức cán bộ Bộ Nội vụ", "Vụ trưởng", "Vụ Tổ chức cán bộ Bộ Nội vụ", ""),
    ("Phó Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ", "Phó Vụ trưởng", "Vụ Tổ chức cán bộ Bộ Nội vụ", ""),
    ("Tư lệnh Quân khu 7", "Tư lệnh", "Quân khu 7", ""),
    ("Chính ủy Quân khu 4", "Chính ủy", "Quân khu 4", ""),
    (
        "Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam",
        "Phó Chủ tịch",
        "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        "",
    ),
]

# the same on a day when communes stand directly under provinces
AFTER_THE_REFORM = [
    ("Bí thư Đảng ủy xã Nam Đàn", "Bí thư", "Đảng ủy xã Nam Đàn", "xã Nam Đàn"),
    (
        "Phó Bí thư Thường trực Đảng ủy phường Hải Châu",
        "Phó Bí thư Thường trực",
        "Đảng ủy phường Hải Châu",
        "phường Hải Châu",
    ),
    ("Bí thư Đảng ủy đặc khu Côn Đảo", "Bí thư", "Đảng ủy đặc khu Côn Đảo", "đặc khu Côn Đảo"),
    ("Chủ tịch UBND đặc khu Côn Đảo", "Chủ tịch", "Ủy ban nhân dân đặc khu Côn Đảo", "đặc khu Côn Đảo"),
    ("Phó Chủ tịch UBND xã Nam Đàn", "Phó Chủ tịch", "Ủy ban nhân dân xã Nam Đàn", "xã Nam Đàn"),
    ("Chủ tịch HĐND phường Hải Châu", "Chủ tịch", "Hội đồng nhân dân phường Hải Châu", "phường Hải Châu"),
    (
        "Trưởng ban Văn hóa - Xã hội HĐND xã Nam Đàn",
        "Trưởng ban",
        "Ban Văn hóa - Xã hội Hội đồng nhân dân xã Nam Đàn",
        "xã Nam Đàn",
    ),
    (
        "Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An",
        "Trưởng ban",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Trưởng Ban Xây dựng Đảng Đảng ủy xã Nam Đàn",
        "Trưởng ban",
        "Ban Xây dựng Đảng Đảng ủy xã Nam Đàn",
        "xã Nam Đàn",
    ),
    ("Chủ nhiệm UBKT Đảng ủy xã Nam Đàn", "Chủ nhiệm", "Ủy ban Kiểm tra Đảng ủy xã Nam Đàn", "xã Nam Đàn"),
    (
        "Trưởng phòng Văn hóa - Xã hội xã Nam Đàn",
        "Trưởng phòng",
        "Phòng Văn hóa - Xã hội xã Nam Đàn",
        "xã Nam Đàn",
    ),
    (
        "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Hải Châu",
        "Trưởng phòng",
        "Phòng Kinh tế, Hạ tầng và Đô thị phường Hải Châu",
        "phường Hải Châu",
    ),
    (
        "Giám đốc Trung tâm Phục vụ hành chính công xã Nam Đàn",
        "Giám đốc",
        "Trung tâm Phục vụ hành chính công xã Nam Đàn",
        "xã Nam Đàn",
    ),
    (
        "Giám đốc Sở NN&MT tỉnh Nghệ An",
        "Giám đốc",
        "Sở Nông nghiệp và Môi trường tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    (
        "Giám đốc Sở Dân tộc và Tôn giáo Nghệ An",
        "Giám đốc",
        "Sở Dân tộc và Tôn giáo tỉnh Nghệ An",
        "tỉnh Nghệ An",
    ),
    ("Trưởng Công an phường Hải Châu", "Trưởng Công an", "Công an phường Hải Châu", "phường Hải Châu"),
    (
        "Chỉ huy trưởng Ban CHQS xã Nam Đàn",
        "Chỉ huy trưởng",
        "Ban Chỉ huy Quân sự xã Nam Đàn",
        "xã Nam Đàn",
    ),
    (
        "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã Nam Đàn",
        "Chủ tịch",
        "Ủy ban Mặt trận Tổ quốc Việt Nam xã Nam Đàn",
        "xã Nam Đàn",
    ),
    ("Chủ tịch Hội Nông dân xã Nam Đàn", "Chủ tịch", "Hội Nông dân xã Nam Đàn", "xã Nam Đàn"),
    ("Trưởng Ban Tuyên giáo và Dân vận Trung ương", "Trưởng ban", "Ban Tuyên giáo và Dân vận Trung ương", ""),
    (
        "Phó Trưởng ban Chính sách, chiến lược Trung ương",
        "Phó Trưởng ban",
        "Ban Chính sách, Chiến lược Trung ương",
        "",
    ),
    ("Thứ trưởng Bộ Nông nghiệp và Môi trường", "Thứ trưởng", "Bộ Nông nghiệp và Môi trường", ""),
]


def _cases(rows, on):
    for row in rows:
        yield pytest.param(*row, on, id=row[0])


# a division with the agency that owns it, and the words between
OWNED = [
    ("Trưởng phòng Ngân sách, Sở Tài chính tỉnh Nghệ An", "Phòng Ngân sách Sở Tài chính tỉnh Nghệ An"),
    ("Trưởng phòng Ngân sách - Sở Tài chính", "Phòng Ngân sách Sở Tài chính tỉnh Nghệ An"),
    ("Trưởng phòng Ngân sách Sở Tài chính Nghệ An", "Phòng Ngân sách Sở Tài chính tỉnh Nghệ An"),
    ("Phó Trưởng phòng Giám sát 3, Thanh tra tỉnh", "Phòng Giám sát 3 Thanh tra tỉnh Nghệ An"),
    (
        "Trưởng phòng Tổng hợp thuộc Văn phòng UBND tỉnh",
        "Phòng Tổng hợp Văn phòng Ủy ban nhân dân tỉnh Nghệ An",
    ),
    ("Trưởng phòng Lý luận, Ban Tuyên giáo Tỉnh ủy", "Phòng Lý luận Ban Tuyên giáo Tỉnh ủy Nghệ An"),
    (
        "Phó phòng Cảnh sát kinh tế (PC03) Công an TP Đà Nẵng",
        "Phòng Cảnh sát kinh tế Công an thành phố Đà Nẵng",
    ),
    ("Đội trưởng Đội Cảnh sát hình sự Công an huyện Di Linh", "Đội Cảnh sát hình sự Công an huyện Di Linh"),
    ("Trưởng phòng Nội vụ UBND huyện Di Linh", "Phòng Nội vụ huyện Di Linh"),
    ("Vụ trưởng Vụ Pháp chế, Bộ Y tế", "Vụ Pháp chế Bộ Y tế"),
    ("Phó Vụ trưởng Vụ Địa phương II, Ban Tổ chức Trung ương", "Vụ Địa phương II Ban Tổ chức Trung ương"),
    ("Cục trưởng Cục Quản lý giá (Bộ Tài chính)", "Cục Quản lý giá Bộ Tài chính"),
    ("Chánh Thanh tra Bộ Công an", "Thanh tra Bộ Công an"),
    ("Cục trưởng Cục Phòng, chống rửa tiền công bố quyết định", "Cục Phòng, chống rửa tiền"),
    ("Phó Cục trưởng Cục Y tế dự phòng", "Cục Y tế dự phòng"),
    (
        "Tổng cục trưởng Tổng cục Thủy lợi, Bộ NN&PTNT",
        "Tổng cục Thủy lợi Bộ Nông nghiệp và Phát triển Nông thôn",
    ),
]


@pytest.mark.parametrize(("printed", "body"), OWNED)
def test_a_division_is_named_with_the_agency_it_belongs_to(read, printed, body):
    url = "https://baonghean.vn/lam-viec-1.html"
    (tenure,) = read(f"Đồng chí Đỗ Khắc Miên, {printed}, chủ trì buổi làm việc.", on=OLD, url=url).tenures
    assert tenure.body == body


@pytest.mark.parametrize(
    ("printed", "body"),
    [
        ("Trưởng phòng Nội vụ, Chủ tịch Hội Nông dân huyện Di Linh", "Phòng Nội vụ huyện Di Linh"),
        ("Trưởng phòng Tư pháp huyện Di Linh, Công an huyện Di Linh", "Phòng Tư pháp huyện Di Linh"),
    ],
)
def test_what_follows_a_division_is_not_always_its_owner(read, printed, body):
    found = read(f"Dự lễ có đồng chí Đỗ Khắc Miên, {printed}.", on=OLD).tenures
    assert found[0].body == body


# "Đảng ủy", "Đảng đoàn" without a name: of the agency in the same chain of posts
OF_THE_AGENCY_BESIDE = [
    ("Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Nghệ An", "Đảng ủy Sở Y tế tỉnh Nghệ An"),
    (
        "nguyên Phó Bí thư Đảng ủy, nguyên Phó Cục trưởng Cục Thuế tỉnh Nghệ An",
        "Đảng ủy Cục Thuế tỉnh Nghệ An",
    ),
    ("Bí thư Đảng ủy, Chủ tịch UBND tỉnh Nghệ An", "Đảng ủy Ủy ban nhân dân tỉnh Nghệ An"),
    ("Phó Bí thư Đảng ủy, Thứ trưởng Bộ Y tế", "Đảng ủy Bộ Y tế"),
    ("Bí thư Đảng đoàn, Chủ tịch HĐND tỉnh Nghệ An", "Đảng đoàn Hội đồng nhân dân tỉnh Nghệ An"),
    (
        "Ủy viên Ban cán sự đảng, Phó Chánh án TAND tỉnh Nghệ An",
        "Ban cán sự đảng Tòa án nhân dân tỉnh Nghệ An",
    ),
    # a commune has one committee
    ("Bí thư Đảng ủy, Chủ tịch UBND xã Gung Ré", "Đảng ủy xã Gung Ré"),
    ("Phó Bí thư Đảng ủy, Chủ tịch Hội Nông dân xã Gung Ré", "Đảng ủy xã Gung Ré"),
    ("Ủy viên Ban Thường vụ Đảng ủy, Trưởng Công an xã Gung Ré", "Đảng ủy xã Gung Ré"),
]


@pytest.mark.parametrize(("printed", "body"), OF_THE_AGENCY_BESIDE)
def test_a_party_body_without_a_name_is_that_of_the_agency_beside_it(read, printed, body):
    found = read(f"Đồng chí Đỗ Khắc Miên, {printed}, chủ trì buổi làm việc.", on=OLD).tenures
    assert found[0].body == body


@pytest.mark.parametrize("printed", ["Bí thư Đảng ủy", "Ủy viên Ban Thường vụ Đảng ủy cơ quan"])
def test_a_party_committee_whose_owner_the_text_does_not_tell_is_not_found(posts, printed):
    url = "https://baonghean.vn/lam-viec-1.html"
    assert posts(f"Đồng chí Đỗ Khắc Miên, {printed}, chủ trì buổi làm việc.", on=OLD, url=url) == set()


# printed post, title, body
ELSEWHERE = [
    # central bodies by their short names
    ("Chủ tịch MTTQ Việt Nam", "Chủ tịch", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
    ("Phó Chủ tịch Hội LHPN Việt Nam", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ Việt Nam"),
    ("Phó Chủ tịch Hội LHPNVN", "Phó Chủ tịch", "Hội Liên hiệp Phụ nữ Việt Nam"),
    ("Chủ tịch BCH TƯ Hội NDVN", "Chủ tịch", "Hội Nông dân Việt Nam"),
    ("Phó Chủ tịch Ban Chấp hành Hội Nông dân Việt Nam", "Phó Chủ tịch", "Hội Nông dân Việt Nam"),
    (
        "Bí thư Đảng đoàn MTTQ Việt Nam",
        "Bí thư",
        "Đảng đoàn Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    ),
    ("Chủ tịch Hội Nông dân Việt Nam tỉnh Nghệ An", "Chủ tịch", "Hội Nông dân tỉnh Nghệ An"),
    ("Chủ nhiệm UBKT Trung ương Đảng", "Chủ nhiệm", "Ủy ban Kiểm tra Trung ương"),
    (
        "Phó Trưởng ban Bảo vệ chính trị nội bộ Trung ương",
        "Phó Trưởng ban",
        "Ban Bảo vệ Chính trị nội bộ Trung ương",
    ),
    (
        "Chủ nhiệm UBKT Trung ương Đoàn",
        "Chủ nhiệm",
        "Ủy ban Kiểm tra Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    ),
    ("Ủy viên Đảng ủy Công an Trung ương", "Ủy viên Ban Chấp hành", "Đảng ủy Công an Trung ương"),
    (
        "Phó Chủ nhiệm Tổng cục Chính trị",
        "Phó Chủ nhiệm",
        "Tổng cục Chính trị Quân đội nhân dân Việt Nam",
    ),
    ("Tổng Kiểm toán Nhà nước", "Tổng Kiểm toán", "Kiểm toán Nhà nước"),
    # the armed forces
    ("Phó Tư lệnh Quân đoàn 3", "Phó Tư lệnh", "Quân đoàn 3"),
    ("Tham mưu trưởng Bộ Tư lệnh Quân khu 4", "Tham mưu trưởng", "Bộ Tư lệnh Quân khu 4"),
    ("Phó Chính ủy Quân chủng Hải quân", "Phó Chính ủy", "Quân chủng Hải quân"),
    ("Bí thư Đảng ủy Quân khu 4", "Bí thư", "Đảng ủy Quân khu 4"),
    # committees of blocs and offices
    ("Bí thư Đảng ủy Khối tỉnh Nghệ An", "Bí thư", "Đảng ủy Khối tỉnh Nghệ An"),
    ("Bí thư Đảng ủy các cơ quan tỉnh Nghệ An", "Bí thư", "Đảng ủy các cơ quan tỉnh Nghệ An"),
    (
        "Phó Bí thư Đảng ủy Khối cơ quan và doanh nghiệp tỉnh Nghệ An",
        "Phó Bí thư",
        "Đảng ủy Khối cơ quan và doanh nghiệp tỉnh Nghệ An",
    ),
    ("Phó Bí thư Đảng ủy cơ quan Văn phòng Quốc hội", "Phó Bí thư", "Đảng ủy Cơ quan Văn phòng Quốc hội"),
    # of other times
    ("Chủ tịch Ủy ban hành chính tỉnh Nghệ An", "Chủ tịch", "Ủy ban Hành chính tỉnh Nghệ An"),
    (
        "Phó Chủ tịch Ủy ban Kháng chiến - Hành chính tỉnh Nghệ An",
        "Phó Chủ tịch",
        "Ủy ban Kháng chiến Hành chính tỉnh Nghệ An",
    ),
    ("Trưởng ban Tuyên huấn Tỉnh ủy Nghệ An", "Trưởng ban", "Ban Tuyên huấn Tỉnh ủy Nghệ An"),
    ("Chính trị viên Huyện đội Di Linh", "Chính trị viên", "Huyện đội Di Linh"),
    ("Trưởng ban Dân tộc Trung ương", "Trưởng ban", "Ban Dân tộc Trung ương"),
    # party organisations of agencies and unions
    ("Ủy viên Ban Chấp hành Đảng bộ Quân khu 4", "Ủy viên Ban Chấp hành", "Đảng ủy Quân khu 4"),
    (
        "Ủy viên Ban Chấp hành Trung ương Đoàn",
        "Ủy viên Ban Chấp hành",
        "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    ),
    ("Bí thư Đảng bộ Công an tỉnh Nghệ An", "Bí thư", "Đảng ủy Công an tỉnh Nghệ An"),
    ("Ủy viên Đảng đoàn Quốc hội", "Ủy viên", "Đảng đoàn Quốc hội"),
    ("Chủ nhiệm Ủy ban Pháp luật Quốc hội", "Chủ nhiệm", "Ủy ban Pháp luật Quốc hội"),
    ("Chủ nhiệm Ủy ban Pháp luật của QH", "Chủ nhiệm", "Ủy ban Pháp luật của Quốc hội"),
    ("Trưởng ban Dân nguyện", "Trưởng ban", "Ban Dân nguyện"),
    ("Chủ tịch Hội đồng Đội Trung ương", "Chủ tịch", "Hội đồng Đội Trung ương"),
    ("Phó Vụ trưởng Vụ Bảo hiểm xã hội", "Phó Vụ trưởng", "Vụ Bảo hiểm xã hội"),
    (
        "Chánh Văn phòng Đoàn ĐBQH, Hội đồng nhân dân và UBND tỉnh Nghệ An",
        "Chánh Văn phòng",
        "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Nghệ An",
    ),
    # police of crimes, coordination offices
    (
        "Cục trưởng Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu",
        "Cục trưởng",
        "Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu",
    ),
    (
        "Trưởng phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Nghệ An",
        "Trưởng phòng",
        "Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Nghệ An",
    ),
    (
        "Phó Chánh Văn phòng Điều phối nông thôn mới tỉnh Nghệ An",
        "Phó Chánh Văn phòng",
        "Văn phòng Điều phối Nông thôn mới tỉnh Nghệ An",
    ),
    (
        "Trưởng Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Nghệ An",
        "Trưởng ban",
        "Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh Nghệ An",
    ),
    ("Giám đốc BHXH tỉnh Nghệ An", "Giám đốc", "Bảo hiểm xã hội tỉnh Nghệ An"),
    ("Nguyên Bí thư Xứ ủy Bắc Kỳ", "Bí thư", "Xứ ủy Bắc Kỳ"),
    ("Phó Bí thư Liên khu ủy 5", "Phó Bí thư", "Liên khu ủy 5"),
    # boards and zones
    (
        "Giám đốc Ban QLDA đầu tư xây dựng tỉnh Nghệ An",
        "Giám đốc",
        "Ban Quản lý dự án đầu tư xây dựng tỉnh Nghệ An",
    ),
    (
        "Trưởng ban Quản lý Khu kinh tế Đông Nam Nghệ An",
        "Trưởng ban",
        "Ban Quản lý Khu kinh tế Đông Nam Nghệ An",
    ),
    (
        "Phó Trưởng ban Quản lý các dự án trọng điểm Nghệ An",
        "Phó Trưởng ban",
        "Ban Quản lý các dự án trọng điểm tỉnh Nghệ An",
    ),
    # villages
    ("Bí thư Chi bộ thôn Hòa Lạc", "Bí thư", "Chi bộ thôn Hòa Lạc"),
    ("Trưởng ban Công tác Mặt trận khu phố 3", "Trưởng ban", "Ban Công tác Mặt trận khu phố 3"),
]


@pytest.mark.parametrize(("printed", "title", "body"), ELSEWHERE)
def test_bodies_of_the_centre_the_army_the_past_and_the_village(read, printed, title, body):
    (tenure,) = read(f"Dự lễ có {printed} Đỗ Khắc Miên.", on=OLD).tenures
    assert (tenure.title, tenure.body) == (title, body)


def test_seats_take_the_committee_that_is_named_after_them(read):
    text = "Ông Đỗ Khắc Miên tham gia Ban Thường vụ Đảng ủy và giữ chức Phó Bí thư Đảng ủy Khối các cơ quan tỉnh."
    found = read(text, on=OLD, url="https://baonghean.vn/lam-viec-1.html").tenures
    assert [(one.title, one.body) for one in found] == [
        ("Ủy viên Ban Thường vụ", "Đảng ủy Khối các cơ quan tỉnh Nghệ An"),
        ("Phó Bí thư", "Đảng ủy Khối các cơ quan tỉnh Nghệ An"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Bộ Y tế có văn bản mới. Thứ trưởng Đỗ Khắc Miên ký.",
            {"Đỗ Khắc Miên | Thứ trưởng | Bộ Y tế | holds"},
        ),
        ("Bộ Y tế và Bộ Công an có văn bản mới. Thứ trưởng Đỗ Khắc Miên ký.", set()),
        ("Bộ Y tế có văn bản. Bộ trưởng Đỗ Khắc Miên nêu ý kiến.", set()),
        ("Vụ trưởng Đỗ Khắc Miên ký.", set()),
    ],
)
def test_a_deputy_minister_without_a_ministry_is_of_the_only_one_nearby(posts, text, found):
    assert posts(text, on=OLD) == found


@pytest.mark.parametrize(
    ("post", "found"),
    [
        (
            "Phó Chủ tịch - Tổng Thư ký Mặt trận Tổ quốc khóa IX",
            {
                "Đặng Bá Thụ | Phó Chủ tịch | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | elected",
                "Đặng Bá Thụ | Tổng Thư ký | Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam | elected",
            },
        ),
        (
            "Phó Chủ tịch Mặt trận Tổ quốc khóa IX",
            {"Đặng Bá Thụ | Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng | elected"},
        ),
    ],
)
def test_a_secretary_general_of_the_front_is_that_of_the_whole(posts, post, found):
    text = f"Hội nghị họp tại tỉnh Lâm Đồng. Ông Đặng Bá Thụ được hiệp thương cử giữ chức {post}."
    assert posts(text, on=OLD) == found


@pytest.mark.parametrize("other", ["Hội Luật gia", "Hội Nhà báo"])
def test_a_secretary_general_of_another_body_tells_nothing_of_this(posts, other):
    text = f"Ông Lê Văn Cảnh, Tổng Thư ký {other}, Phó Chủ tịch Hội Nông dân, đã đến thăm ở huyện Đức Thọ, tỉnh Hà Tĩnh."
    assert not [one for one in posts(text, on=OLD) if "Hội Nông dân Việt Nam |" in one]


def test_where_somebody_is_born_is_not_where_his_committee_is_though_it_has_a_new_name(posts):
    text = (
        "Ông Đặng Bá Thụ sinh tại xã Gung Ré, huyện Di Linh (nay là xã Di Linh), tỉnh Lâm Đồng. Ông Đặng Bá Thụ được "
        "chỉ định giữ chức Phó Bí thư Thường trực Đảng ủy."
    )
    assert posts(text, on=NEW) == set()


def test_a_bloc_is_the_one_that_the_text_names_in_full(posts):
    text = "Đảng ủy Khối doanh nghiệp tỉnh Nghệ An họp. Ông Đỗ Khắc Miên, Bí thư Đảng ủy Khối, chủ trì."
    assert posts(text, on=OLD) == {"Đỗ Khắc Miên | Bí thư | Đảng ủy Khối doanh nghiệp tỉnh Nghệ An | holds"}


@pytest.mark.parametrize(
    ("bloc", "found"),
    [
        ("Khối Kinh tế Trung ương", set()),
        ("khối Tư tưởng - Văn hóa Trung ương", set()),
        ("Khối", {"Đỗ Khắc Miên | Bí thư | Đảng ủy Khối tỉnh Nghệ An | holds"}),
        (
            "Khối các cơ quan Trung ương",
            {"Đỗ Khắc Miên | Bí thư | Đảng ủy Khối các cơ quan Trung ương | holds"},
        ),
    ],
)
def test_a_bloc_of_the_centre_that_we_do_not_know_is_not_that_of_the_province(posts, bloc, found):
    assert posts(f"Tỉnh Nghệ An họp sáng nay. Ông Đỗ Khắc Miên là Bí thư Đảng ủy {bloc}.", on=OLD) == found


def test_the_party_cell_of_a_village_takes_its_name_from_the_next_post(read):
    found = read("Bí thư chi bộ, Trưởng thôn Hòa Lạc Đỗ Khắc Miên cho biết.", on=OLD).tenures
    assert [one.body for one in found] == ["Chi bộ thôn Hòa Lạc", "thôn Hòa Lạc"]


# the joiners of a name that a text spells out
JOINED = [
    ("Giám đốc Sở Thông tin Truyền thông Nghệ An", "Sở Thông tin Truyền thông tỉnh Nghệ An"),
    ("Giám đốc Sở Văn hóa - Thể thao Nghệ An", "Sở Văn hóa - Thể thao tỉnh Nghệ An"),
    ("Giám đốc Sở VH-TT Nghệ An", "Sở Văn hóa và Thể thao tỉnh Nghệ An"),
    ("Giám đốc Sở GD-ĐT Nghệ An", "Sở Giáo dục và Đào tạo tỉnh Nghệ An"),
    (
        "Trưởng ban Kinh tế và Ngân sách HĐND tỉnh Nghệ An",
        "Ban Kinh tế và Ngân sách Hội đồng nhân dân tỉnh Nghệ An",
    ),
    (
        "Chánh Văn phòng Đoàn ĐBQH, HĐND, UBND tỉnh Nghệ An",
        "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân, Ủy ban nhân dân tỉnh Nghệ An",
    ),
    ("Giám đốc NHNN tỉnh Nghệ An", "Ngân hàng Nhà nước tỉnh Nghệ An"),
    ("Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh Nghệ An", "Ngân hàng Nhà nước chi nhánh tỉnh Nghệ An"),
    ("Giám đốc Sở Tài nguyên & Môi trường Nghệ An", "Sở Tài nguyên và Môi trường tỉnh Nghệ An"),
    ("Giám đốc Sở Kế hoạch - Đầu tư tỉnh Nghệ An", "Sở Kế hoạch - Đầu tư tỉnh Nghệ An"),
    ("Giám đốc Sở Giao thông vận tải - Xây dựng Nghệ An", "Sở Giao thông vận tải - Xây dựng tỉnh Nghệ An"),
    ("Thứ trưởng Bộ Khoa học Công nghệ", "Bộ Khoa học và Công nghệ"),
]


@pytest.mark.parametrize(("printed", "body"), JOINED)
def test_a_name_that_is_spelled_out_keeps_its_joiners(read, printed, body):
    (tenure,) = read(f"Dự lễ có {printed} Đỗ Khắc Miên.", on=OLD).tenures
    assert tenure.body == body


SHAPES = {
    "the post before the name": "Dự buổi làm việc có {} Đỗ Khắc Miên.",
    "the post after the name": "Đồng chí Đỗ Khắc Miên, {}, chủ trì buổi làm việc.",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize(
    ("printed", "title", "body", "unit", "on"),
    [*_cases(BEFORE_THE_REFORM, OLD), *_cases(AFTER_THE_REFORM, NEW)],
)
def test_a_printed_body_gets_its_canonical_name(read, shape, printed, title, body, unit, on):
    found = read(shape.format(printed), on=on).tenures
    assert [(one.person, one.title, one.body, one.unit, one.status) for one in found] == [
        ("Đỗ Khắc Miên", title, body, unit, "holds")
    ]
    assert found[0].scope == "gov"


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Bí thư Tỉnh ủy Nghệ An", "tinh-uy"),
        ("Bí thư Đảng ủy xã Gung Ré", "dang-uy-xa"),
        ("Trưởng ban Pháp chế HĐND tỉnh Nghệ An", "ban-phap-che-hdnd"),
        ("Giám đốc Công an tỉnh Nghệ An", "cong-an-tinh"),
        ("Trưởng Công an huyện Di Linh", "cong-an-huyen"),
        ("Trưởng Công an xã Gung Ré", "cong-an-xa"),
        ("Chánh án TAND huyện Di Linh", "tand-huyen"),
        ("Chỉ huy trưởng Ban CHQS huyện Di Linh", "ban-chi-huy-quan-su-huyen"),
        ("Chỉ huy trưởng Ban CHQS xã Gung Ré", "ban-chi-huy-quan-su-xa"),
        ("Bộ trưởng Bộ Nội vụ", "bo-noi-vu"),
    ],
)
def test_the_kind_of_a_body_follows_the_level_of_its_unit(read, printed, kind):
    (tenure,) = read(f"Dự lễ có {printed} Đỗ Khắc Miên.", on=OLD).tenures
    assert tenure.body_kind == kind


COMPLETED = [
    # the body's own host or unit is not printed: address, dateline, or what the text spoke of gives it
    ("Trưởng ban Tổ chức Tỉnh ủy Đỗ Khắc Miên", "Trưởng ban", "Ban Tổ chức Tỉnh ủy Nghệ An"),
    ("Trưởng ban Tổ chức Đỗ Khắc Miên", "Trưởng ban", "Ban Tổ chức Tỉnh ủy Nghệ An"),
    ("Chủ tịch UBND tỉnh Đỗ Khắc Miên", "Chủ tịch", "Ủy ban nhân dân tỉnh Nghệ An"),
    (
        "Phó Chủ tịch Ủy ban MTTQ tỉnh Đỗ Khắc Miên",
        "Phó Chủ tịch",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Nghệ An",
    ),
    ("Giám đốc Sở Y tế Đỗ Khắc Miên", "Giám đốc", "Sở Y tế tỉnh Nghệ An"),
    (
        "Trưởng ban KT-NS HĐND tỉnh Đỗ Khắc Miên",
        "Trưởng ban",
        "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Nghệ An",
    ),
    (
        "Trưởng ban Kinh tế - Ngân sách Đỗ Khắc Miên",
        "Trưởng ban",
        "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Nghệ An",
    ),
    ("Tỉnh ủy viên Đỗ Khắc Miên", "Ủy viên Ban Chấp hành", "Tỉnh ủy Nghệ An"),
    ("Phó Bí thư Thường trực Tỉnh ủy Đỗ Khắc Miên", "Phó Bí thư Thường trực", "Tỉnh ủy Nghệ An"),
    ("Giám đốc Công an tỉnh Đỗ Khắc Miên", "Giám đốc", "Công an tỉnh Nghệ An"),
    ("Phó Giám đốc Sở Nội vụ tỉnh Đỗ Khắc Miên", "Phó Giám đốc", "Sở Nội vụ tỉnh Nghệ An"),
]


@pytest.mark.parametrize(("post", "title", "body"), COMPLETED)
@pytest.mark.parametrize("source", ["address", "dateline", "first sentence"])
def test_a_body_without_its_unit_takes_the_units_of_the_article(posts, source, post, title, body):
    lead = {
        "address": "",
        "dateline": "(Baonghean.vn) - ",
        "first sentence": "Đoàn công tác của tỉnh Nghệ An đi kiểm tra tiến độ các dự án. ",
    }[source]
    url = "https://baonghean.vn/kiem-tra-tien-do-1.html" if source == "address" else None
    assert posts(f"{lead}Dự buổi làm việc có {post}.", on=OLD, url=url) == {
        f"Đỗ Khắc Miên | {title} | {body} | holds"
    }


def test_a_body_whose_unit_the_article_never_names_stays_without_one(read):
    (tenure,) = read("Phó Bí thư Tỉnh ủy Đỗ Khắc Miên chủ trì cuộc họp.").tenures
    assert (tenure.body, tenure.unit, tenure.unit_id) == ("Tỉnh ủy", None, None)


OTHER = [
    "Tổng Biên tập Báo Nghệ An",
    "Chủ tịch Hội Chữ thập đỏ tỉnh Nghệ An",
    "Chủ tịch Liên minh Hợp tác xã tỉnh Nghệ An",
    "Giám đốc Bệnh viện Đa khoa huyện Di Linh",
    "Hiệu trưởng Trường THPT Di Linh",
    "Trưởng phòng Kỹ thuật, Công ty Điện lực Nghệ An",
    "Phó Trưởng phòng Đào tạo Trường Đại học Vinh",
    "Bí thư Đoàn thanh niên Công ty Điện lực Nghệ An",
    "Chánh Văn phòng Đảng đoàn",
    "Chủ tịch Hội đồng quản trị Công ty cổ phần Chè Gung Ré",
    "Tổng Giám đốc Tập đoàn Điện lực Việt Nam",
    "Giám đốc Công ty TNHH Thủy Lợi Di Linh",
    "Chủ tịch Hội Doanh nghiệp trẻ tỉnh Nghệ An",
    "Giám đốc Hợp tác xã Nông nghiệp Gung Ré",
    "Giám đốc Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh Di Linh",
]


@pytest.mark.parametrize("printed", OTHER)
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_a_post_in_a_company_a_school_or_an_association_is_no_post_of_government(posts, shape, printed):
    assert posts(shape.format(printed), on=OLD) == set()


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Ông Lê Văn Tố, Bí thư Đảng ủy Cơ quan Tạp chí Cộng sản, dự họp.", "other"),
        ("Ông Lê Văn Tố, Bí thư Đảng ủy Đài Truyền hình Việt Nam, dự họp.", "other"),
        ("Ông Lê Văn Tố, Bí thư Đảng ủy Bộ Nội vụ, dự họp.", "gov"),
    ],
)
def test_a_party_committee_of_the_press_is_of_its_scope(read, text, scope):
    assert {tenure.scope for tenure in read(text).tenures} == {scope}


OF_STATE_OR_COUNCIL = [
    # beside those of the people's committee, while the province had such an agency
    ("Cùng dự có Giám đốc Sở Nội vụ tỉnh Sơn La Tạ Văn Kiệm, Trưởng ban Dân tộc Phạm Đình Khuê.", "2019-05-10", "Ban Dân tộc tỉnh Sơn La"),
    ("Phó Chủ tịch UBND tỉnh Sơn La Tạ Văn Kiệm và Phó Trưởng ban Dân tộc Phạm Đình Khuê trao quà.", "2022-05-10", "Ban Dân tộc tỉnh Sơn La"),
    # after it only the council has one
    ("Cùng dự có Giám đốc Sở Nội vụ tỉnh Sơn La Tạ Văn Kiệm, Trưởng ban Dân tộc Phạm Đình Khuê.", "2025-09-10", "Ban Dân tộc Hội đồng nhân dân tỉnh Sơn La"),
    # where a council is told of
    ("Thường trực HĐND tỉnh Sơn La làm việc với Sở Nội vụ. Trưởng ban Dân tộc Phạm Đình Khuê phát biểu.", "2019-05-10", "Ban Dân tộc Hội đồng nhân dân tỉnh Sơn La"),
    ("Đoàn giám sát đến Sở Nội vụ tỉnh Sơn La. Trưởng ban Dân tộc Phạm Đình Khuê dẫn đầu.", "2019-05-10", "Ban Dân tộc Hội đồng nhân dân tỉnh Sơn La"),
    # on which day is not known
    ("Cùng dự có Giám đốc Sở Nội vụ tỉnh Sơn La Tạ Văn Kiệm, Trưởng ban Dân tộc Phạm Đình Khuê.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "on", "body"), OF_STATE_OR_COUNCIL)
def test_a_board_that_state_and_council_have_is_the_council_s_where_one_is_told_of(read, text, on, body):
    bodies = {one.body for one in read(text, on=on).tenures if one.person == "Phạm Đình Khuê"}
    assert bodies == ({body} if body else set())
