"""What is wished, studied, planned or asked is not done; what is done stays so, whatever is asked beside it."""

import pytest

IN_MAY, IN_JUNE, IN_NOVEMBER = "2025-05-10", "2025-06-18", "2025-11-20"
MERGER = "sáp nhập xã Kim Hoa và xã Sơn Phúc thành xã Kim Hoa, tỉnh Hà Tĩnh"
NEW = "xã Kim Hoa, tỉnh Hà Tĩnh được thành lập trên cơ sở sáp nhập xã Kim Hoa và xã Sơn Phúc"
# As was resolved on 16 June 2025.
ENACTED = "xã Gia Hanh, tỉnh Hà Tĩnh"

STATUS = [
    # wished, asked, looked into
    (f"Bà con mong muốn {MERGER}.", IN_MAY, "proposed"),
    (f"Sở Nội vụ đang nghiên cứu {MERGER}.", IN_MAY, "proposed"),
    (f"Huyện hoàn thiện hồ sơ {MERGER}.", IN_MAY, "proposed"),
    (f"Có nên {MERGER}?", IN_MAY, "proposed"),
    (f"Nên {MERGER}.", IN_MAY, "proposed"),
    (f"Dân ít nên {MERGER}.", IN_MAY, "done"),
    (f"Ông Đoàn Khắc Liệu cho rằng nên {MERGER}.", IN_MAY, "proposed"),
    (f"95% cử tri đồng ý {MERGER}.", IN_MAY, "proposed"),
    ("Cần hợp nhất tỉnh Nghệ An và tỉnh Hà Tĩnh thành tỉnh Nghệ Tĩnh.", IN_MAY, "proposed"),
    (f"Nếu {MERGER} thì dân số vượt 10.000 người.", IN_MAY, "proposed"),
    (f"HĐND tỉnh đã thông qua Nghị quyết về việc {MERGER}.", IN_MAY, "proposed"),
    (f"HĐND tỉnh cũng đồng ý {MERGER}.", IN_MAY, "proposed"),
    (f"Huyện vừa trình hồ sơ {MERGER}.", IN_MAY, "proposed"),
    # aimed at
    (
        "Phấn đấu đến năm 2030, thành lập phường Kim Hoa trên cơ sở xã Kim Hoa, tỉnh Hà Tĩnh.",
        IN_MAY,
        "planned",
    ),
    ("Đến năm 2030 nâng cấp xã Kim Hoa, tỉnh Hà Tĩnh thành phường Kim Hoa.", IN_MAY, "planned"),
    (f"Cuối năm nay {MERGER}.", IN_MAY, "planned"),
    (f"Chuẩn bị {MERGER}.", IN_MAY, "planned"),
    (f"Năm 2026, {MERGER}.", IN_MAY, "planned"),
    (f"Thời gian tới, {MERGER}.", IN_MAY, "planned"),
    (f"Đến ngày 1/7, {MERGER}.", IN_MAY, "planned"),
    ("Ngày 1/7 tới, các xã Kim Hoa, Sơn Phúc (Hà Tĩnh) hợp nhất thành xã Kim Hoa.", IN_JUNE, "planned"),
    # before the act was adopted
    (f"{ENACTED} được thành lập trên cơ sở các xã Thanh Lộc, Khánh Vĩnh Yên.", IN_MAY, "planned"),
    (f"{ENACTED} được thành lập trên cơ sở các xã Thanh Lộc, Khánh Vĩnh Yên.", IN_JUNE, "done"),
    (f"Xã Thanh Lộc, nay là {ENACTED}, có chợ.", IN_MAY, "done"),
    (f"Chỉ còn vài ngày nữa {MERGER}.", IN_JUNE, "planned"),
    # a name that has a word of submitting
    (
        "Xã Thạch An, tỉnh Cao Bằng được thành lập từ xã Lê Lai, xã Tiên Thành và xã Vân Trình.",
        IN_NOVEMBER,
        "done",
    ),
    # done: what is asked, built or planned beside it is something else
    (f"Sau quá trình {MERGER}, bộ máy đã ổn định.", IN_NOVEMBER, "done"),
    (f"Nay {NEW}, có nhiều công trình xuống cấp.", IN_NOVEMBER, "done"),
    (f"Sau khi {MERGER}, cử tri kiến nghị mở thêm tuyến xe buýt.", IN_NOVEMBER, "done"),
    (f"Ngày 1/7/2025, {NEW}; thời gian tới xã sẽ xây chợ.", IN_NOVEMBER, "done"),
    (
        "Đến năm 2020, xã Kim Hoa sáp nhập với xã Sơn Phúc thành xã Kim Hoa, tỉnh Hà Tĩnh.",
        IN_NOVEMBER,
        "done",
    ),
    (f"Sau khi xem xét, Ủy ban Thường vụ Quốc hội đã quyết nghị {MERGER}.", IN_NOVEMBER, "done"),
    (f"HĐND thông qua, Quốc hội ra nghị quyết {MERGER}.", IN_NOVEMBER, "done"),
    (f"Theo sách nghiên cứu của hội, năm 2019 huyện {MERGER}.", IN_NOVEMBER, "done"),
    (f"Thực hiện kế hoạch {MERGER}, hai xã đã bàn giao trụ sở.", IN_NOVEMBER, "done"),
    (
        "Theo tư liệu của các nhà nghiên cứu, tỉnh Minh Hải (nay là tỉnh Cà Mau) có 18 đảo.",
        IN_NOVEMBER,
        "done",
    ),
]


@pytest.mark.parametrize(("text", "on", "expected"), STATUS)
def test_what_is_open_is_not_done_and_what_is_done_is_not_open(read, text, on, expected):
    assert [change.status for change in read(text, on=on).unit_changes] == [expected]


def test_a_title_tells_that_a_scheme_was_only_agreed_to(read):
    found = read(
        "Nhập xã Nhã Nam vào thị trấn Nhã Nam.", title="Thông qua Đề án sắp xếp đơn vị hành chính cấp xã"
    )
    assert [change.status for change in found.unit_changes] == ["proposed"]


def test_one_plan_that_the_register_knows_tells_that_the_text_is_about_plans(read):
    text = (
        f"Thành ủy thống nhất tên gọi: {ENACTED} được thành lập trên cơ sở các xã Thanh Lộc, Khánh Vĩnh Yên. "
        "Phường Thạch Thang được thành lập trên cơ sở phường Thanh Bình và phường Thuận Phước. "
        "Năm 2020, xã Kim Song Trường được thành lập trên cơ sở các xã Kim Lộc, Song Lộc, Trường Lộc."
    )
    assert [change.status for change in read(text, on=IN_MAY).unit_changes] == ["planned", "planned", "done"]


def test_a_day_without_a_year_may_be_still_to_come(read):
    text = "Từ 1/7, xã Kim Hoa và xã Sơn Phúc (Hà Tĩnh) sáp nhập thành xã Kim Hoa."
    (before,) = read(text, on=IN_JUNE).unit_changes
    (after,) = read(text, on=IN_NOVEMBER).unit_changes
    assert (before.status, before.effective, before.effective_basis) == ("planned", "2025-07-01", "inferred")
    assert after.status == "done"


NO_CHANGE = [
    f"Không có chuyện {MERGER}.",
    f"Tỉnh chưa có chủ trương {MERGER}.",
    "Chưa thể thành lập phường Kim Hoa trên cơ sở xã Kim Hoa, tỉnh Hà Tĩnh.",
    "Không đổi tên xã Kim Hoa thành xã Sơn Phúc, tỉnh Hà Tĩnh.",
    f"Tin đồn {MERGER} khiến giá đất tăng.",
    f"Thông tin {MERGER} là sai sự thật.",
    "Xã Kim Hoa và xã Sơn Phúc chưa sáp nhập thành xã Kim Hoa, tỉnh Hà Tĩnh.",
    "Xã Kim Hoa, tỉnh Hà Tĩnh không được nhập vào xã Sơn Phúc.",
    f"Tỉnh bác thông tin {MERGER}.",
    f"Phạt người tung tin {MERGER}.",
    "Thay vì nhập xã Kim Hoa vào xã Sơn Giang, tỉnh Hà Tĩnh, huyện giữ nguyên trạng.",
    f"Tài khoản lạ lan truyền văn bản {MERGER}.",
    f"Hồi đầu năm dự kiến {MERGER}. Nhưng do dân không chịu, phương án này bị bác.",
]


@pytest.mark.parametrize("text", NO_CHANGE)
def test_what_is_denied_rumoured_or_dropped_is_no_change(read, text):
    assert not read(text, on=IN_MAY).unit_changes


def test_a_lie_about_something_else_leaves_the_change(read):
    text = f"Ngày 1/7/2025 {MERGER}. Kẻ xấu lan truyền tin thất thiệt về việc này."
    assert len(read(text, on=IN_NOVEMBER).unit_changes) == 1
