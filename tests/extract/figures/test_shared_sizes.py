"""Sizes of several units told at once: in turn, or the same of all."""

import pytest

HOA, PHUC, LE = "xã Kim Hoa", "xã Sơn Phúc", "xã Sơn Lễ"

IN_TURN = [
    (
        "Xã Kim Hoa cùng xã Sơn Phúc có diện tích lần lượt là 35,2 km2 và 21 km2.",
        [(HOA, "area_km2", 35.2), (PHUC, "area_km2", 21.0)],
    ),
    # the unit of measure stands once, or is another
    (
        "Diện tích tự nhiên của xã Kim Hoa và xã Sơn Phúc lần lượt là 3.520 và 2.100 ha.",
        [(HOA, "area_km2", 35.2), (PHUC, "area_km2", 21.0)],
    ),
    # one type word for all, their district behind them
    (
        "Ba xã Kim Hoa, Sơn Phúc, Sơn Lễ (huyện Hương Sơn) có dân số lần lượt 8.100, 5.300 và 4.700 người.",
        [(HOA, "population", 8100.0), (PHUC, "population", 5300.0), (LE, "population", 4700.0)],
    ),
    (
        "Xã Kim Hoa và xã Sơn Phúc có diện tích lần lượt là 35,2 km2, 21 km2; số hộ lần lượt là 2.100 và 1.400 hộ.",
        [
            (HOA, "area_km2", 35.2),
            (PHUC, "area_km2", 21.0),
            (HOA, "households", 2100.0),
            (PHUC, "households", 1400.0),
        ],
    ),
    # of one unit over the years; of more units than numbers; no measure; shares
    ("Xã Kim Hoa có dân số năm 2009 và 2019 lần lượt là 7.600 và 8.100 người.", []),
    ("Các xã Kim Hoa, Sơn Phúc, Sơn Lễ có diện tích lần lượt là 35,2 km2 và 21 km2.", []),
    ("Xã Kim Hoa và xã Sơn Phúc có diện tích lần lượt là 35,2 và 21.", []),
    ("Dân số xã Kim Hoa và xã Sơn Phúc lần lượt tăng 2,5% và 3%.", []),
    # millions
    (
        "Dân số tỉnh Hà Tĩnh và tỉnh Quảng Bình lần lượt là 1,3 và 1,1 triệu người.",
        [("tỉnh Hà Tĩnh", "population", 1_300_000.0), ("tỉnh Quảng Bình", "population", 1_100_000.0)],
    ),
    (
        "Tỉnh Hà Tĩnh và tỉnh Quảng Bình có số dân lần lượt là 1,3 triệu và 890 nghìn người.",
        [("tỉnh Hà Tĩnh", "population", 1_300_000.0), ("tỉnh Quảng Bình", "population", 890_000.0)],
    ),
    # other things are measured, or how much they grow
    ("Diện tích trồng lúa của xã Kim Hoa và xã Sơn Phúc lần lượt là 120 ha và 80 ha.", []),
    ("Diện tích rừng cháy của xã Kim Hoa và xã Sơn Phúc lần lượt là 12 và 8 ha.", []),
    ("Xã Kim Hoa và xã Sơn Phúc có diện tích lúa lần lượt là 520 và 480 ha.", []),
    ("Số hộ nghèo của xã Kim Hoa và xã Sơn Phúc lần lượt là 120 và 85 hộ.", []),
    ("Dân số tham gia bảo hiểm y tế của xã Kim Hoa và xã Sơn Phúc lần lượt là 8.100 và 5.300 người.", []),
    ("Mật độ dân số của xã Kim Hoa và xã Sơn Phúc lần lượt là 1.200 và 800 người/km2.", []),
    ("Dân số của xã Kim Hoa và xã Sơn Phúc lần lượt là 1.200 và 800 người/km2.", []),
    ("Tỷ lệ tăng dân số của xã Kim Hoa và xã Sơn Phúc lần lượt là 12 và 8 phần nghìn.", []),
    ("Diện tích nhà ở của xã Kim Hoa và xã Sơn Phúc tăng lần lượt 12 và 8 ha.", []),
    ("Trang trại tại xã Kim Hoa và xã Sơn Phúc có diện tích lần lượt là 320 và 410 ha.", []),
    # two things of two units, two things of one
    ("Diện tích và dân số của xã Kim Hoa và xã Sơn Phúc lần lượt là 30 km2 và 12.000 người.", []),
    ("Xã Kim Hoa và xã Sơn Phúc có diện tích lần lượt là 30 km2 và 12.000 người.", []),
    ("Xã Kim Hoa và xã Sơn Phúc có dân số và số hộ lần lượt là 12.500 và 3.200.", []),
]

# Which units: all of the list right before the numbers.
WHOSE = [
    ("Diện tích tự nhiên của xã Kỳ Văn, xã Kỳ Khang và xã Kỳ Lạc lần lượt là 15 và 26 km2.", []),
    (
        "So với xã Kỳ Anh và xã Kỳ Xuân, dân số thường trú và tạm trú của xã Đức Thọ lần lượt là 12.000 và 800 người.",
        [],
    ),
    ("So với xã Kỳ Anh và xã Kỳ Xuân, xã Đức Thọ có dân số lần lượt là 12.000 và 11.500 người.", []),
    ("Xã Kỳ Anh và xã Kỳ Xuân giáp biển, dân số lần lượt là 12.000 và 800 người.", []),
]

ALIKE = [
    (
        "Xã Kim Hoa và xã Sơn Phúc đều có dân số trên 5.000 người.",
        [(HOA, "population", 5000.0), (PHUC, "population", 5000.0)],
    ),
    (
        "Hai xã Kim Hoa, Sơn Phúc mỗi xã có hơn 5.000 dân.",
        [(HOA, "population", 5000.0), (PHUC, "population", 5000.0)],
    ),
    ("Xã Kim Hoa nay có dân số 8.100 người, xã nào cũng đông.", [(HOA, "population", 8100.0)]),
]


@pytest.mark.parametrize(("text", "expected"), [*IN_TURN, *WHOSE, *ALIKE])
def test_each_of_several_units_has_its_size(read, text, expected):
    found = [(one.subject, one.variable, one.value) for one in read(text).figures]
    assert sorted(found) == sorted(expected)
