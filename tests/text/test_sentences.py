"""Sentences of normalised text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.sentences import sentences


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Thụ nói. Bà Vi dự.", ["Ông Thụ nói.", "Bà Vi dự."]),
        ("Ông Thụ nói! Bà Vi dự?", ["Ông Thụ nói!", "Bà Vi dự?"]),
        ("Ông Thụ nói… Bà Vi dự.", ["Ông Thụ nói…", "Bà Vi dự."]),
        ("Tiêu đề\nÔng Thụ nói.", ["Tiêu đề", "Ông Thụ nói."]),
        ("một\n\n\nhai", ["một", "hai"]),
        ('Ông nói: "Làm ngay." Bà Vi dự.', ['Ông nói: "Làm ngay."', "Bà Vi dự."]),
        # a note behind the stop
        ("Ông Thụ nói.[1][12] Bà Vi dự.", ["Ông Thụ nói.[1][12]", "Bà Vi dự."]),
        # a sentence printed without a space after it
        ("Ông Thụ nói.Bà Vi dự.", ["Ông Thụ nói.", "Bà Vi dự."]),
        # the next of several pieces of news behind an abbreviation
        (
            "Bà Vi làm Phó Giám đốc Sở Du lịch TP. Bắc Kạn: Ngày 16/4, ông Thụ về.",
            ["Bà Vi làm Phó Giám đốc Sở Du lịch TP.", "Bắc Kạn: Ngày 16/4, ông Thụ về."],
        ),
        # a name that ends with what is an honorific elsewhere
        ("Đoàn đến phường Cửa Ông. Bà Vi dự.", ["Đoàn đến phường Cửa Ông.", "Bà Vi dự."]),
        # "tỉnh" is no abbreviation
        ("Ông về thăm tỉnh. Bà Vi dự.", ["Ông về thăm tỉnh.", "Bà Vi dự."]),
        ("Kết thúc năm 2025. Bà Vi dự.", ["Kết thúc năm 2025.", "Bà Vi dự."]),
    ],
)
def test_sentences_end_at_stops_and_line_ends(text, expected):
    assert _split(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn đến TP. Vinh sáng nay",
        "Đoàn đến TX. Hoàng Mai sáng nay",
        "TP. Đà Nẵng: Ngày 16/4, ông Thụ về.",
        "Các đơn vị ở TP. Đà Nẵng: trường, bệnh viện",
        "Đoàn đến TT. Di Linh, H. Di Linh sáng nay",
        "Nhà ở P. Bến Nghé, Q. Hải Châu",
        "Họp với ThS. Phạm Khuê và PGS.TS. Đặng Thụ",
        "Ngày 1.7.2025 có 2.989 người",
        "Ủy viên T.Ư Đảng",
        "Ông Nguyễn V. A dự họp",
        "Họp với Ông. Phạm Khuê",
        "TP.HCM và TP.Đà Nẵng",
        "lúc 7.30 sáng",
        "Số 1671/NQ-UBTVQH15 và các trang sau",
    ],
)
def test_a_stop_after_an_abbreviation_or_in_a_number_ends_no_sentence(text):
    assert _split(text) == [text]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0"])
def test_an_empty_text_has_no_sentence(text):
    assert _split(text) == []


@given(st.text(alphabet="aàĐB12 .!?…\n\"'()"))
def test_sentences_cover_all_but_spaces_and_never_overlap(text):
    last = 0
    for start, end in sentences(text):
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()
