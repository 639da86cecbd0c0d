"""The old posts of those who moved long before a text was written."""

import pytest

OLD = "2023-05-10"
_A = "Đặng Bá Thụ"
_OLD = f"{_A} | Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh"
_NEW = f"{_A} | Phó Giám đốc | Sở Y tế tỉnh Lâm Đồng"
_MOVED = f"ông {_A} - Phó Chủ tịch UBND huyện Di Linh - được điều động, bổ nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Lâm Đồng."

# Every row is a text and the status of the old post; the new one is that of the verb.
MOVES = [
    *(
        (f"{when}, {_MOVED}", "former")
        for when in (
            "Hồi tháng 11 năm ngoái",
            "Tháng 10/2021",
            "Trước đó, ngày 14/5/2020",
            "Năm 2019",
            "Hai năm trước",
            "Cách đây ba năm",
        )
    ),
    *(
        (f"{when}, {_MOVED}", "holds")
        for when in (
            "Sáng 9/5",
            "Ngày 5/5/2023",
            "Trước đó",
            "Trước đó, ngày 14/4",
            "Tháng 4/2023",
            "Năm nay",
        )
    ),
    (f"Hội nghị tổng kết năm 2022 hôm nay công bố: {_MOVED}", "holds"),
    (f"Theo Nghị quyết số 12 ngày 4/6/2021, {_MOVED}", "holds"),
]


@pytest.mark.parametrize(("text", "status"), MOVES)
def test_who_moved_long_ago_has_not_the_post_that_he_left(posts, text, status):
    assert posts(text, on=OLD) == {f"{_OLD} | {status}", f"{_NEW} | appointed"}


def test_who_only_goes_to_a_post_has_it(posts):
    text = (
        "Hồi tháng 11 năm ngoái, Giám đốc Sở Y tế tỉnh Lâm Đồng Đặng Bá Thụ về làm Bí thư Huyện ủy Di Linh."
    )
    assert posts(text, on=OLD) == {
        f"{_A} | Giám đốc | Sở Y tế tỉnh Lâm Đồng | former",
        f"{_A} | Bí thư | Huyện ủy Di Linh | holds",
    }


def test_who_gives_the_post_long_ago_may_have_his_own_still(posts):
    text = (
        f"Tháng 7/2021, Bí thư Huyện ủy Di Linh {_A} trao quyết định bổ nhiệm ông Phạm Đình Khuê giữ chức Trưởng phòng "
        "Nội vụ huyện Di Linh."
    )
    assert f"{_A} | Bí thư | Huyện ủy Di Linh | holds" in posts(text, on=OLD)


_SECRETARY = f"{_A} | Bí thư | Huyện ủy Di Linh"

# Every row is a text of somebody who gets a post beside his own, which stays.
BESIDE = [
    f"Năm 2021, ông {_A}, Bí thư Huyện ủy Di Linh, được bầu làm Ủy viên Ban Chấp hành Đảng bộ tỉnh Lâm Đồng.",
    f"Năm ngoái, ông {_A}, Bí thư Huyện ủy Di Linh, được bầu làm Đại biểu HĐND tỉnh Lâm Đồng.",
    f"Năm ngoái, ông {_A}, Bí thư Huyện ủy Di Linh, được bầu giữ chức Chủ tịch HĐND huyện Di Linh.",
    f"Hai năm trước, ông {_A}, Bí thư Huyện ủy Di Linh, được bầu kiêm Chủ tịch HĐND huyện Di Linh.",
    f"Hai năm trước, ông {_A}, Bí thư Huyện ủy Di Linh, được bổ nhiệm kiêm Giám đốc Sở Y tế tỉnh Lâm Đồng.",
    f"Hai năm trước, ông {_A}, Bí thư Huyện ủy Di Linh, được bổ nhiệm kiêm giữ chức Giám đốc Sở Y tế tỉnh Lâm Đồng.",
]


@pytest.mark.parametrize("text", BESIDE)
def test_who_got_another_post_beside_his_own_keeps_it(posts, text):
    assert f"{_SECRETARY} | holds" in posts(text, on=OLD)


WITHOUT_A_DAY = [
    (f"Trước đó, ngày 31/5/2013, {_MOVED} Hội nghị ngày 9/7 bàn việc này.", "former"),
    (f"Tháng 5/2013, {_MOVED} Đến năm 2018, ông xin nghỉ.", "former"),
    (f"Trước đó, ngày 31/5/2013, {_MOVED}", "holds"),
    (f"Ngày 31/5/2013, {_MOVED} Lễ trao vào ngày 2/6.", "holds"),
    (f"Ngày 31/5/2013, {_MOVED} Nhiệm kỳ 2011 - 2016 còn dài.", "holds"),
    # what a text plans is not what came later
    (f"Năm 2024, {_MOVED} Kế hoạch đến năm 2030 còn nhiều việc.", "holds"),
    (f"Năm 2024, {_MOVED} Đến năm 2030, tỉnh phấn đấu có thêm hai bệnh viện.", "holds"),
    (f"Năm 2024, {_MOVED} Quy hoạch tầm nhìn 2045 đã xong.", "holds"),
    (f"Năm 2024, {_MOVED} Bệnh viện mới mở cửa vào năm 2030.", "holds"),
    # no other year
    (f"Điện thoại liên hệ: 0987 321654 -\n\nNăm 2019, {_MOVED}", "holds"),
    (f"Ngày 31/4/2019, {_MOVED}", "holds"),
]


@pytest.mark.parametrize(("text", "status"), WITHOUT_A_DAY)
def test_other_days_tell_that_a_move_was_long_ago(posts, text, status):
    assert f"{_OLD} | {status}" in posts("Sở Y tế tỉnh Lâm Đồng có việc mới. " * 13 + text)


def test_of_a_move_of_ten_years_ago_both_posts_are_past(posts):
    assert posts(f"Tháng 6/2013, {_MOVED}", on=OLD) == {f"{_OLD} | former", f"{_NEW} | former"}
