"""Texts that are not what the reader is made for: nothing breaks, and nothing is found that is not there."""

import unicodedata
from collections.abc import Callable

import pytest

from kg.model.findings import Findings

NEWS = (
    "Sáng 17/7, Đại hội Đảng bộ xã Đức Thọ lần thứ I, nhiệm kỳ 2025-2030 khai mạc. "
    "Dự đại hội có đồng chí Trần Văn Tâm, Phó Bí thư Thường trực Tỉnh ủy Hà Tĩnh; "
    "ông Lê Đình Phúc, Chủ tịch UBND xã Đức Thọ. Đảng bộ xã có 2.410 đảng viên.\n"
)
POEM = "Sông Lam một dải nước trong\nNgười đi kẻ ở đôi dòng nhớ thương\nBí ơi thương lấy bầu cùng\n" * 20
CODE = "def secretary(xa: str) -> int:\n    return {'bi_thu': 1}.get(xa, 0)  # TP.HCM\n" * 50
ENGLISH = "The Secretary of the Party Committee, Mr. Nguyen Van Anh, chairs the council of Hanoi. " * 30
CHINESE = "中共河静省委书记主持会议，讨论了2025年的工作。" * 30
SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"]
NAMES = "\n".join(f"{SURNAMES[n % 10]} Văn {chr(65 + n % 26)}{'inh'[: n % 4]}" for n in range(5000))
BROKEN = unicodedata.normalize("NFD", NEWS).replace("\u0323", "").replace("\u0301", "`")
NOTHING = [POEM, CODE, ENGLISH, CHINESE, NAMES, "", " \r\n\t", "🎉🔥" * 500, "\u202e" * 200, "." * 10_000]

Read = Callable[..., Findings]
Check = Callable[[str, Findings], None]


@pytest.mark.parametrize("text", NOTHING, ids=range(len(NOTHING)))
def test_a_text_of_another_kind_says_nothing(read: Read, text: str) -> None:
    found = read(text)
    assert found.tenures == found.unit_changes == found.events == found.figures == ()


@pytest.mark.parametrize(
    "text",
    [
        unicodedata.normalize("NFD", NEWS),
        NEWS.replace(" ", "\u00a0"),
        NEWS.replace("\n", "\r\n") * 3,
        NEWS.replace(" ", "\u200b \u200f"),
        NEWS.replace("đồng chí ", "đồng chí 🎉 "),
        "<div class='x'><p>" + NEWS.replace(". ", ".</p><p>") + "</p></div>",
        NEWS.upper(),
        BROKEN,
        unicodedata.normalize("NFD", NEWS).encode("ascii", "ignore").decode(),
        NEWS.replace("\n", " ") * 40,
    ],
)
def test_quotes_are_in_the_text_however_it_is_written(read: Read, check_spans: Check, text: str) -> None:
    check_spans(text, read(text))


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC"])
def test_the_same_is_found_in_every_unicode_form(read: Read, form: str) -> None:
    plain = read(NEWS)
    other = read(unicodedata.normalize(form, NEWS))  # type: ignore[arg-type]
    assert {(t.person, t.title, t.body, t.status) for t in plain.tenures} == {
        (t.person, t.title, t.body, t.status) for t in other.tenures
    }
    assert [f.value for f in plain.figures] == [f.value for f in other.figures]


def test_a_megabyte_in_one_line_gives_what_its_sentence_gives(read: Read, check_spans: Check) -> None:
    line = NEWS.replace("\n", " ")
    text = line * (1_000_000 // len(line))
    found = read(text)
    check_spans(text, found)
    assert {t.person for t in found.tenures} == {"Trần Văn Tâm", "Lê Đình Phúc"}


# A pattern that passes over white space in several ways would take hours.
@pytest.mark.parametrize("gap", [" ", "\n", " \n", "\r\n\u200b", "\v", "\u2028", "\u205f"])
def test_a_gap_of_any_length_is_a_gap(read: Read, check_spans: Check, gap: str) -> None:
    text = (
        f"Ông Đặng Bá Thụ,{gap * 3000}Bí thư Huyện ủy Nam Đàn,{gap * 3000}thôi giữ chức.{gap * 3000}" + NEWS
    )
    found = read(text)
    check_spans(text, found)
    assert {"Trần Văn Tâm", "Lê Đình Phúc"} <= {t.person for t in found.tenures}
