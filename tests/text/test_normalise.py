"""Normalised text and the way back to the text as read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.normalise import normalise

NASTY = st.text(
    alphabet=st.one_of(
        st.sampled_from("aăâđeêoôơuưyàảắậếộứỷĐÐÂẮHhQqoOuU .,-–—\n\r\t\u00a0\u2009\u202f"),
        st.sampled_from("\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"),
        st.sampled_from("\u200b\u200c\u200d\u00ad\ufeff\u2060"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Tỉnh uỷ Hoà Bình", "Tỉnh ủy Hòa Bình"),
        ("Ông\u00a0Phạm\u202fKhuê", "Ông Phạm Khuê"),
        ("Ðồng Nai", "Đồng Nai"),
        ("2020–2025 — hết", "2020-2025 - hết"),
        ("Phạm\u200b Khuê", "Phạm Khuê"),
        ("\ufeffTin", "Tin"),
        ("một \u200b\u00a0hai", "một hai"),
        ("hợp\u00adtác", "hợptác"),
        ("một\r\nhai\rba", "một\n\nhai\nba"),
        ("một\thai", "một hai"),
        ("Họ tên\tChức vụ\r\nLê Thụ\tBí thư", "Họ tên|Chức vụ\n\nLê Thụ|Bí thư"),
        ("1.\tmột\n2.\thai", "1. một\n2. hai"),
        ("Họ tên:\tLê Thụ\nChức vụ:\tBí thư", "Họ tên: Lê Thụ\nChức vụ: Bí thư"),
        ("\tmột\n\thai", " một\n hai"),
        ("một\v\u205fhai\fba\u2028bốn", "một hai\nba\nbốn"),
        ("Sở Nông nghiệp (NN) và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ("Hội Liên hiệp Phụ nữ (LHPN) xã", "Hội Liên hiệp Phụ nữ xã"),
        ("Sở Giáo dục và Đào tạo (GD-ĐT) tỉnh", "Sở Giáo dục và Đào tạo tỉnh"),
        ("Phòng Kinh tế (PC08) xã", "Phòng Kinh tế (PC08) xã"),
        ("Phòng Kinh tế (VH) xã", "Phòng Kinh tế (VH) xã"),
        ("ông Đặng Bá Thụ (ĐBT) nói", "ông Đặng Bá Thụ (ĐBT) nói"),
        ("một\n \n\n\nhai", "một\n \n\n\nhai"),
        ("một" + 30 * "\r\n\u200b " + "hai", "một\n\n\n\n hai"),
        ("", ""),
    ],
)
def test_what_is_printed_in_many_ways_is_read_in_one(raw, text):
    assert normalise(raw).text == text


def test_composed_text_needs_no_way_back():
    assert normalise("Bí thư Đảng ủy xã\u00a0Nam Đàn").shifts == ()


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_every_unicode_form_of_a_text_is_read_alike(form):
    text = "Chủ tịch Ủy ban nhân dân xã Nghĩa Lộ, ông Đặng Bá Thụ"
    assert normalise(unicodedata.normalize(form, text)).text == text


@pytest.mark.parametrize(
    ("raw", "word", "printed"),
    [
        (
            unicodedata.normalize("NFD", "Ông Đặng Bá Thụ nói"),
            "Đặng Bá Thụ",
            unicodedata.normalize("NFD", "Đặng Bá Thụ"),
        ),
        ("Tỉnh uỷ Hoà Bình họp", "ủy Hòa", "uỷ Hoà"),
        ("ông Đặng\u00a0Bá\u00a0Thụ nói", "Đặng Bá Thụ", "Đặng\u00a0Bá\u00a0Thụ"),
        ("ông Đặng \u200bBá Thụ nói", "Đặng Bá Thụ", "Đặng \u200bBá Thụ"),
        ("một\r\nông Thụ nói", "ông Thụ", "ông Thụ"),
        ("tỉnh Ðồng Nai", "Đồng Nai", "Ðồng Nai"),
        ("\ufeff\ufeffông Thụ", "ông", "ông"),
        ("a" * 40 + unicodedata.normalize("NFD", "ếếế") + "ông Thụ", "ông Thụ", "ông Thụ"),
    ],
)
def test_a_word_found_in_the_normalised_text_is_quoted_as_printed(raw, word, printed):
    normalised = normalise(raw)
    start = normalised.text.index(word)
    first, until = normalised.raw((start, start + len(word)))
    assert raw[first:until] == printed


@given(NASTY)
def test_spans_lead_back_into_the_text_in_order(raw):
    normalised = normalise(raw)
    last = 0
    for position in range(len(normalised.text) + 1):
        start, end = normalised.raw((position, position))
        assert start == end
        assert last <= start <= len(raw)
        last = start


def bare(text: str) -> str:
    marks = "\u0300\u0301\u0309\u0303\u0323"
    return "".join(
        char for char in unicodedata.normalize("NFD", text) if char not in marks and not char.isspace()
    )


@given(NASTY, st.data())
def test_what_a_span_quotes_normalises_to_what_was_found(raw, data):
    normalised = normalise(raw)
    start = data.draw(st.integers(0, len(normalised.text)))
    end = data.draw(st.integers(start, len(normalised.text)))
    first, until = normalised.raw((start, end))
    quoted = normalise(raw[first:until]).text
    # Through a syllable, in which a tone moves, and through many line ends, which are few, a quote may cut.
    assert bare(quoted) == bare(normalised.text[start:end])


@given(NASTY)
def test_normalising_twice_changes_nothing(raw):
    once = normalise(raw).text
    assert normalise(once).text == once


@given(st.text(alphabet="aăâđeêoôơuưyàảắậếộứỷĐÂẮHhQqoOuU .,-\n"))
def test_composed_and_decomposed_text_are_read_alike(text):
    assert (
        normalise(unicodedata.normalize("NFD", text)).text
        == normalise(unicodedata.normalize("NFC", text)).text
    )
