"""Changes of units told line by line by look-up pages: tables of which only the lines are left, labelled lines."""

import pytest

_TABLE = """Danh sách xã mới của tỉnh Hà Tĩnh sau khi sắp xếp
Huyện |
Các xã, thị trấn hiện nay |
Tên gọi mới |
Cẩm Xuyên |
"""
TOLD = [
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
]

NONE = [
    # no heads
    "Danh sách xã của Hà Tĩnh có nhiều thay đổi sau khi sáp nhập.\nCẩm Thành, Cẩm Bình\nCẩm Bình",
    # of posts, not of units
    "Tên xã mới\nBí thư Đảng ủy hiện nay\nXã Cẩm Bình\nTrần Văn Khởi, Lê Thị Nhạn",
    # one unit stays what it is
    _TABLE + "Cẩm Lạc |\nCẩm Lạc |",
    # a name that no commune of the province has
    _TABLE + "Cẩm Thành, Bát Tràng |\nCẩm Bình |",
    # the text between ends the table
    _TABLE
    + "Ngày 5/5, cử tri được lấy ý kiến.\nViệc này xong trong tháng.\nTờ trình đã gửi đi.\nMọi người đồng ý.\nxã Cẩm Thành, xã Cẩm Bình |\nCẩm Bình |",
    "Trụ sở mới: Xã Cẩm Bình\nCác xã lân cận: Xã Cẩm Thành, Xã Thạch Bình",
    "Tuyến xe mới: xã Cẩm Bình\nĐi qua các xã hiện nay đang làm đường: xã Cẩm Thành, xã Thạch Bình",
    "Về xã Đồng Lộc và xã Gia Hanh\n- Sáp nhập từ: Xã Thượng Lộc, Xã Mỹ Lộc",  # which of the two
    "Khu đô thị có diện tích 12 ha. Địa giới hành chính gồm toàn bộ các phường Kỳ Ninh, Kỳ Hà.",
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
