"""Names are found in every spelling, given names only where somebody is called by them."""

import unicodedata

import pytest

from kg.resolve.masks import masked
from kg.resolve.name_finder import NameFinder

NAME = "Trần Thuý Mỹ"
FINDER = NameFinder([[NAME]])

FULL = [
    ("Bí thư Trần Thuý Mỹ phát biểu", "Bí thư … phát biểu"),
    ("BÍ THƯ TRẦN THÚY MỸ", "BÍ THƯ …"),
    ("bà Trần Thúy Mĩ, Bí thư", "bà …, Bí thư"),
    ("Trần\nThuý   Mỹ và Trần-Thuý-Mỹ", "… và …"),
    ("Trần\u00a0Thuý\u200b Mỹ", "…"),
    ("Ms Tran Thuy My said", "Ms … said"),
    ("Trần Thuý Mỹ, Trần Thuý Mỹ", "…, …"),
    ("(Trần Thuý Mỹ)", "(…)"),
    ("Nguyễn Trần Thuý Mỹ", "Nguyễn …"),
]
CALLED = [
    ("bà Mỹ cho biết", "bà … cho biết"),
    ("Bà Thúy Mỹ cho biết", "Bà … cho biết"),
    ("đồng chí Mỹ và đ/c Mỹ", "đồng chí … và đ/c …"),
    ("Đại tá Mỹ", "Đại tá …"),
    ("BÀ MỸ GIỮ CHỨC", "BÀ … GIỮ CHỨC"),
    ("gặp đ/c Mỹ, TS. Mỹ và Thượng tá, bà Mỹ", "gặp đ/c …, TS. … và Thượng tá, bà …"),
    ("Họp xong. Bà Mỹ về", "Họp xong. Bà … về"),
]
NOBODY = [
    "Trần Thuý Mai",
    "Trần Thuý",
    "Mỹ Thuý Trần",
    "Trần Thuý, Mỹ Đức",
    "Trần Thuý và Mỹ",
    "quân Mỹ, xã Mỹ Thuý",
    "bà Mỹ Hạnh",
    "bà mỹ thuật",
    "xã Cô Mỹ, Huyện ủy Anh Mỹ",
    "Phó Thủ tướng Mỹ",
    "bà, Mỹ",
    "Trần Thuý Mỹa",
]


@pytest.mark.parametrize(("text", "shown"), [*FULL, *CALLED])
def test_a_name_is_found(text, shown):
    assert masked(text, [found.span for found in FINDER.find(text)]) == shown


@pytest.mark.parametrize(("text", "shown"), [*FULL, *CALLED])
def test_decomposed_letters_hide_no_name(text, shown):
    decomposed = unicodedata.normalize("NFD", text)
    found = masked(decomposed, [found.span for found in FINDER.find(decomposed)])
    assert unicodedata.normalize("NFC", found) == shown


@pytest.mark.parametrize("text", NOBODY)
def test_what_only_looks_like_the_name_is_not_found(text):
    assert FINDER.find(text) == []


def test_who_is_found_and_whether_in_full():
    finder = NameFinder([[NAME], ["Lê Văn Mẫu", "Lê Văn Mẩu"]])
    found = finder.find("Lê Văn Mẩu gặp bà Mỹ")
    assert [(one.who, one.is_short) for one in found] == [(1, False), (0, True)]


def test_nobody_is_found_where_nobody_is_looked_for():
    assert NameFinder([]).find(NAME) == []
    assert NameFinder([[""]]).find(NAME) == []


ADDRESSES = [
    ("https://bao.example/ba-tran-thuy-my-giu-chuc-bi-thu-4123.html", True),
    ("https://bao.example/Tr%E1%BA%A7n_Thu%C3%BD_M%E1%BB%B9", True),
    ("tin/2025/Trần Thuý Mỹ.txt", True),
    ("https://tranthuymy.example/", True),
    ("https://bao.example/tran-thuy-mai", False),
    ("https://bao.example/ba-my", False),
    ("", False),
]


@pytest.mark.parametrize(("address", "expected"), ADDRESSES)
def test_an_address_spells_a_name(address, expected):
    assert bool(FINDER.spells(address)) is expected


def test_a_name_of_few_letters_is_not_looked_for_without_spaces():
    assert not NameFinder([["Lê An"]]).spells("https://bao.example/clean-water")
