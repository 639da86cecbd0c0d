"""Dates as Vietnamese texts print them."""

import pytest

from kg.text.dates import find_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ngày 17/7/2025", ["2025-07-17"]),
        ("ngày 17-7-2025", ["2025-07-17"]),
        ("date 2025-08-12 Ngày 12-8-2025", ["2025-08-12", "2025-08-12"]),
        ("ngày 17.7.2025", ["2025-07-17"]),
        ("Ngày 01/07/2025", ["2025-07-01"]),
        ("ngày 17 tháng 7 năm 2025", ["2025-07-17"]),
        ("ngày 17 tháng 7, năm 2025", ["2025-07-17"]),
        ("tháng 5 năm 2004", ["2004-05"]),
        ("tháng 5/2004", ["2004-05"]),
        ("Tháng 12-2004", ["2004-12"]),
        ("từ 5/2004 đến 8/2010", ["2004-05", "2010-08"]),
        ("năm 1999", ["1999"]),
        ("sinh 1962, mất 2020", ["1962", "2020"]),
        ("29/2/2024", ["2024-02-29"]),
        ("Sáng 1/7/2025 và chiều 2/7/2025", ["2025-07-01", "2025-07-02"]),
    ],
)
def test_a_date_with_its_year_is_read(text, expected):
    assert [found.iso() for found in find_dates(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chiều 17/7", "2025-07-17"),
        ("chiều ngày 17/7,", "2025-07-17"),
        ("ngày 9 tháng 5", "2025-05-09"),
        ("(17/7)", "2025-07-17"),
    ],
)
def test_a_date_without_year_is_completed_by_the_year_given(text, expected):
    (found,) = find_dates(text)
    assert found.year is None
    assert found.iso() is None
    assert found.iso(2025) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "17 người",
        "đạt 17/7%",
        "32/13/2025 người",
        "ngày 45/7 không có",
        "17/45 xã",
        "tháng 13/2025 không có",
        "2.025 người",
        "giải 1234",
        "số 16710/2",
        "tăng 3,5 lần",
        "số 1671/NQ-UBTVQH15",
    ],
)
def test_other_numbers_are_no_dates(text):
    assert [found for found in find_dates(text) if found.iso(2025)] == []


@pytest.mark.parametrize("text", ["29/2/2023", "31/4/2025", "ngày 31 tháng 11 năm 2020"])
def test_a_day_that_the_calendar_lacks_has_no_iso_form(text):
    assert [found.iso() for found in find_dates(text)] == [None]


def test_the_span_of_a_date_is_what_is_printed():
    text = "Chiều ngày 17/7/2025, trời mưa"
    (found,) = find_dates(text)
    assert text[slice(*found.span)] == "ngày 17/7/2025"


def test_dates_are_looked_for_between_the_limits_only():
    text = "1/1/2020 rồi 2/2/2021 rồi 3/3/2022"
    start = text.index("2/2")
    assert [found.iso() for found in find_dates(text, start, start + 8)] == ["2021-02-02"]
