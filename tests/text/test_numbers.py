"""Vietnamese numbers and ordinals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.numbers import parse_number, parse_ordinal


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("40.065", 40065),
        ("1.234.567", 1234567),
        ("48,93", 48.93),
        ("1.234,5", 1234.5),
        ("16.486,49", 16486.49),
        ("77", 77),
        ("0,5", 0.5),
        # a dot before other than three digits begins decimals
        ("4.8", 4.8),
        ("48.93", 48.93),
        ("3,4", 3.4),
        ("1234", 1234),
    ],
)
def test_a_dot_groups_thousands_and_a_comma_begins_decimals(printed, value):
    assert parse_number(printed) == value


@pytest.mark.parametrize("printed", ["", "một", "1.234.5x", "-"])
def test_what_is_no_number_is_refused(printed):
    with pytest.raises(ValueError, match="could not convert"):
        parse_number(printed)


@given(st.integers(0, 10**9))
def test_a_grouped_number_is_read_back(value):
    assert parse_number(f"{value:,}".replace(",", ".")) == value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("I", 1),
        ("IV", 4),
        ("IX", 9),
        ("XIV", 14),
        ("XVIII", 18),
        ("XX", 20),
        ("XLIX", 49),
        ("7", 7),
        ("14", 14),
        ("nhất", 1),
        ("Nhất", 1),
        ("hai", 2),
        ("tư", 4),
        ("mười", 10),
    ],
)
def test_an_ordinal_is_read_in_figures_roman_figures_and_words(printed, value):
    assert parse_ordinal(printed) == value


@pytest.mark.parametrize("printed", ["", "IIX", "VX", "IL", "A", "xã", "1a"])
def test_what_is_no_ordinal_is_none(printed):
    assert parse_ordinal(printed) is None
