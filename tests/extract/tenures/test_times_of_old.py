"""Posts of old: what the aged had, what was in a war or "hồi ấy", the day that somebody recalls."""

import pytest

DAY = "2023-05-10"
_A = "Đặng Bá Thụ"
_C = f"{_A} | Chủ tịch | Ủy ban nhân dân xã Tân Thượng"
_S = f"{_A} | Bí thư | Huyện ủy Di Linh"
_CHAIR = "Chủ tịch UBND xã Tân Thượng, huyện Di Linh"
_HEAD = "Bí thư Huyện ủy Di Linh"

OVER = [
    *(
        (f"{lead} đồng chí {_A}, {_HEAD}, {deed}.", _S)
        for lead in (
            "Trong kháng chiến chống Mỹ,",
            "Những năm kháng chiến chống Pháp,",
            "Thời bao cấp,",
            "Trong Cách mạng tháng Tám,",
            "Chiến dịch Hồ Chí Minh bắt đầu,",
            "Đầu những năm 90,",
            "Những năm 80 của thế kỷ trước,",
            "Mùa xuân năm 1975,",
            "Trước năm 1975,",
            "Năm 1972,",
            "Những năm 1965-1968,",
        )
        for deed in ("lãnh đạo nhân dân sản xuất", "đi bộ xuống xã")
    ),
    (f"Trong kháng chiến chống Mỹ, {_CHAIR} {_A} chỉ huy dân quân.", _C),
    *(
        (f"{lead} ông {_A} {verb} {_CHAIR}.", _C)
        for lead in (
            "Hòa bình lập lại,",
            "Đất nước thống nhất,",
            "Sau khi miền Nam hoàn toàn giải phóng,",
            "Hồi ấy,",
            "Hồi đó",
            "Ngày ấy,",
            "Bấy giờ",
            "Thời điểm ấy,",
        )
        for verb in ("làm", "được bầu làm")
    ),
    (f"Lúc ấy ông {_A} là {_HEAD}.", _S),
    (f"Sinh thời, ông {_A} là {_HEAD}.", _S),
    (f'Ông {_A} kể: "Hồi tôi làm {_HEAD}, đường sá chưa có".', _S),
    (f'Ông {_A} nhớ lại: "Năm 1986, tôi được bầu làm {_HEAD}".', _S),
    (f"Ngày ông {_A} còn làm {_CHAIR}, đường chưa có.", _C),
    (f"Nhắc lại thời làm {_HEAD}, ông {_A} cười.", _S),
    # those whom a text tells to be old
    (f"Ông {_A}, 78 tuổi, nhớ lại ngày được bầu làm {_CHAIR}.", _C),
    (f"Ở tuổi 80, ông {_A} vẫn nhớ như in ngày được giao giữ chức {_HEAD}.", _S),
    (f"Ông {_A} năm nay đã 81 tuổi. Ông được giao làm {_CHAIR} khi xã còn nghèo.", _C),
    (f"Ông {_A} (sinh năm 1931) được bầu làm {_CHAIR} khi xã còn nghèo.", _C),
    (f"Cụ {_A} được bầu làm {_CHAIR} khi xã còn nghèo.", _C),
    (f"Mới 30 tuổi, ông {_A} đã được bầu làm {_CHAIR}. Nay ông đã ngoài 80.", _C),
    (f"Ông {_A} được bầu làm {_CHAIR} khi ra tù. Ông hy sinh năm 1968.", _C),
    (f"Ông {_A} được bầu làm {_CHAIR} khi ra tù. Ông nghỉ hưu năm 1985.", _C),
    (f"Ông {_A} tham gia cách mạng từ năm 1945. Ra tù, ông làm {_CHAIR}.", _C),
    (f"Ông {_A}, cán bộ hưu trí, được giao làm {_CHAIR} khi còn trẻ.", _C),
    (f"Năm nay 85 tuổi, ông {_A} vẫn khỏe. Hòa bình lập lại, ông về quê, được bầu làm {_CHAIR}.", _C),
]


@pytest.mark.parametrize("day", [DAY, None])
@pytest.mark.parametrize(("text", "post"), OVER)
def test_what_was_of_old_is_over(posts, text, post, day):
    assert posts(text, on=day) == {f"{post} | former"}


NOW = [
    (f"Trong lễ kỷ niệm ngày giải phóng miền Nam, {_CHAIR} {_A} tặng hoa.", "holds"),
    (f"Sau khi giải phóng mặt bằng, {_CHAIR} {_A} bàn giao đất.", "holds"),
    (f"Sau khi thống nhất phương án nhân sự, kỳ họp bầu ông {_A} làm {_CHAIR}.", "elected"),
    (f"Sau giải phóng, ông {_A} đi học, năm 2021 được bầu làm {_CHAIR}.", "elected"),
    (f"Những năm 90, ông {_A} làm thầy giáo, nay là {_CHAIR}.", "holds"),
    (f"Từ ngày giải phóng đến nay, xã đổi thay, {_CHAIR} {_A} vui mừng.", "holds"),
    (f"Trong kháng chiến chống Mỹ, xã có 300 liệt sĩ, ông {_A}, {_CHAIR}, cho biết.", "holds"),
    (f"Ông {_A}, {_CHAIR}, kể lại trận đánh thời chống Mỹ của quê hương.", "holds"),
    (f"Kể từ ngày ông {_A} làm {_CHAIR}, xã đổi thay.", "holds"),
    (f"{_CHAIR} {_A} nhớ như in ngày lũ về.", "holds"),
    (f"{_CHAIR} {_A}, 70 tuổi Đảng, dự.", "holds"),
    (f"Ông {_A}, 58 tuổi, {_CHAIR}, thăm cụ Vũ Thị Lụa, 92 tuổi.", "holds"),
    (f"Con trai của cụ Vũ Khắc Hạnh, ông {_A}, {_CHAIR}, cảm ơn.", "holds"),
    (f"Ông {_A}, {_CHAIR}, thăm ông Vũ Khắc Hạnh. Ông tham gia cách mạng từ năm 1945.", "holds"),
    (f"Tại nhà ông Vũ Khắc Hạnh, {_CHAIR} {_A} tặng quà. Ông nghỉ hưu năm 1985.", "holds"),
    (f"Thời điểm đó, ông {_A} được bổ nhiệm làm {_CHAIR}.", "appointed"),
    (f"Ông {_A} nhớ lại ngày được bầu làm {_CHAIR}. Hiện ông Thụ là {_CHAIR}.", "holds"),
]


@pytest.mark.parametrize(("text", "status"), NOW)
def test_what_is_told_beside_times_of_old_is_so_now(posts, text, status):
    assert posts(text, on=DAY) == {f"{_C} | {status}"}


@pytest.mark.parametrize(
    "text",
    [
        f"Ông {_A} nhớ lại ngày được bầu làm {_CHAIR}.",
        f"Ông {_A} không quên thời điểm được bổ nhiệm giữ chức {_HEAD}.",
        f"Ngày đầu làm {_CHAIR}, ông {_A} đến thăm trường học.",
        f"Mỗi ngày làm {_HEAD}, ông {_A} đi bộ.",
    ],
)
def test_who_recalls_the_day_on_which_he_got_a_post_may_have_it_still(posts, text):
    assert not posts(text, on=DAY)


def test_a_deputy_may_be_of_any_age(posts):
    text = f"Hòa thượng {_A}, 74 tuổi, đại biểu HĐND tỉnh Lâm Đồng, phát biểu."
    assert posts(text, on=DAY) == {f"{_A} | Đại biểu | Hội đồng nhân dân tỉnh Lâm Đồng | holds"}


def test_an_association_may_be_led_at_any_age(posts):
    text = f"Ông {_A}, 74 tuổi, Chủ tịch Hội Cựu chiến binh xã Tân Thượng, huyện Di Linh, tặng quà."
    assert posts(text, on=DAY) == {f"{_A} | Chủ tịch | Hội Cựu chiến binh xã Tân Thượng | holds"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"Theo cáo trạng, tháng 8/2020, {_A} ({_CHAIR}) ký khống hồ sơ.", "former"),
        (f"Kết luận điều tra nêu: từ năm 2018 đến 2020, {_CHAIR} {_A} nhận tiền.", "former"),
        (f"Từ năm 2017 đến 2019, {_CHAIR} {_A} chỉ đạo thu tiền trái quy định.", "former"),
        (f"Theo điều tra, từ tháng 3/2019 đến tháng 6/2020, {_A} ({_CHAIR}) lập khống hồ sơ.", "former"),
        (f"Giai đoạn 2019 - 2021, theo ông {_A}, {_CHAIR}, địa phương đã giảm 200 hộ nghèo.", "holds"),
        (f"{_CHAIR} {_A} nói: Giai đoạn 2019 - 2020 có 15 giấy cấp sai.", "holds"),
        (f"Cáo trạng ngày 5/4/2023 được {_CHAIR} {_A} xác nhận đã nhận.", "holds"),
    ],
)
def test_who_is_charged_with_what_he_did_years_ago_is_out_of_office(posts, text, status):
    assert posts(text, on=DAY) == {f"{_C} | {status}"}
