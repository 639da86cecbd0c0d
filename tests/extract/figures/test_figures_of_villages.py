"""Numbers of a village are none of its commune's; those of the commune in a text that names villages are."""

import pytest

OLD = "2024-03-10"

OF_VILLAGES = [
    "Thôn 3, xã Gung Ré có 120 hộ, 480 nhân khẩu.",
    "Ông K'Brèo, Trưởng thôn Hàng Làng (xã Gung Ré), cho biết: Thôn có 120 hộ, 480 nhân khẩu.",
    "Bản Nà Hỏi, xã Mường Pồn, có 85 hộ với hơn 400 nhân khẩu.",
    "Tổ dân phố số 7 phường Nam Hà có diện tích 0,25 km2, 300 hộ dân.",
    "Buôn Kô Tam thuộc xã Ea Tu có 180 hộ, 760 khẩu.",
    "Ấp 3 của xã Tân Phú hiện có 412 hộ dân với 1.650 nhân khẩu.",
    "Tại xóm Bãi Trành, xã Yên Hòa, nơi có 95 hộ, 410 nhân khẩu, nước dâng cao.",
    "Khóm 2, phường 5 có 512 hộ với 2.036 nhân khẩu.",
    "Sau sáp nhập, thôn Hòa Bình (xã Thạch Văn) có 300 hộ với 1.100 nhân khẩu.",
    "Thôn Tân Lập là thôn xa nhất của xã Gung Ré, với 98 hộ và 400 khẩu.",
]
OF_COMMUNES = [
    ("Xã Gung Ré có 9 thôn; thôn đông nhất có 450 hộ với 1.800 nhân khẩu.", set()),
    ("Xã Gung Ré gồm 12 xóm, xóm ít dân nhất có 220 hộ, 900 nhân khẩu.", set()),
    ("Xã Gung Ré có 9 thôn với 2.100 hộ, 8.900 nhân khẩu.", {8900, 2100}),
    ("Xã Gung Ré có các thôn xa nhau, với 2.100 hộ và 8.900 nhân khẩu.", {8900, 2100}),
    ("Thôn Hàng Hải ở đây có hồ lớn; toàn xã Gung Ré có 2.100 hộ, 8.900 nhân khẩu.", {8900, 2100}),
    ("Xã Gung Ré, cách thôn 3 xã bên 2 km, có dân số 8.900 người.", set()),
    ("Xã Gung Ré, nhìn từ thôn 3, có dân số 8.900 người.", {8900}),
    ("Văn bản số 5 nêu xã Gung Ré có dân số 8.900 người.", {8900}),
]


@pytest.mark.parametrize("text", OF_VILLAGES)
def test_numbers_of_a_village_are_not_those_of_its_commune(read, text):
    assert not read(text, on=OLD).figures


@pytest.mark.parametrize(("text", "values"), OF_COMMUNES)
def test_a_commune_keeps_its_numbers_beside_villages(read, text, values):
    assert {figure.value for figure in read(text, on=OLD).figures} == values
