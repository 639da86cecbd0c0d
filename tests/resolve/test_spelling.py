"""Spellings of one name, and names that may be misprints."""

import pytest

from kg.resolve.spelling import misprint, name_key


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Trần Thu Thuý", "Trần Thu Thúy"),
        ("LÊ VĂN HOÀ", "Lê Văn Hòa"),
        ("Quách Sỹ Dũng", "Quách Sĩ Dũng"),
        ("Lê Thị Lý", "Lê Thị Lí"),
    ],
)
def test_one_name_has_one_key(a, b):
    assert name_key(a) == name_key(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lê Văn Huy", "Lê Văn Hui"),
        ("Lê Văn Tây", "Lê Văn Tâi"),
        ("Lê Văn Hòa", "Lê Văn Hóa"),
        ("Lê Yên", "Lê Iên"),
    ],
)
def test_other_names_have_other_keys(a, b):
    assert name_key(a) != name_key(b)


@pytest.mark.parametrize(
    ("a", "b", "difference"),
    [
        ("Phan Thị Kim Thành", "Phạm Thị Kim Thành", "letter"),
        ("Trần Hoài Mẫu", "Trần Hoài Mậu", "letter"),
        ("Nguyễn Quyết Quyết", "Nguyễn Quốc Quyết", "syllable"),
        ("Lê Văn Nam", "Lê Văn Bình", None),
        ("Lê Văn Nam", "Lê Văn Nam", None),
        ("Lê Nam", "Lê Năm", None),
        ("Lê Văn Nam", "Lê Văn Hoài Nam", None),
        ("Lê Văn Nam", "Trần Văn Năm", None),
    ],
)
def test_a_misprint_is_in_one_syllable_of_three_or_more(a, b, difference):
    assert misprint(a, b) == misprint(b, a) == difference
