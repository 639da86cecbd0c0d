"""Patterns that are tried only where a word of theirs stands."""

import pkgutil
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg.extract
from kg.text.cue import Cue, required_words, words_of


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"bổ nhiệm|miễn nhiệm", {"bổ nhiệm", "miễn nhiệm"}),
        (r"\bnghỉ\s+hưu\b", {"nghỉ"}),
        (r"[Tt]ừ chức", {"từ chức"}),
        # of two rows of words the longer ones, which are rarer
        (r"(?:đang\s+)?giữ (?:chức|quyền)", {"giữ chức", "giữ quyền"}),
        (r"(?<!được )kiện toàn(?= chức)", {"kiện toàn"}),
        (r"(?:là|của)\s+(?:vợ|chồng)", {"vợ", "chồng"}),
        # what holds another word of the row is found by that
        (r"hiện nay|hiện", {"hiện"}),
        (r"(?:sáp nhập)+", {"sáp nhập"}),
    ],
)
def test_words_are_those_that_no_match_can_do_without(pattern, words):
    assert required_words(pattern) == words


@pytest.mark.parametrize(
    "pattern", [r"\s*,\s*", r"(?:nguyên\s+)?\w+", r"nguyên|\d+", r"(?:nguyên){0,2}", r"x"]
)
def test_a_pattern_that_matches_without_words_is_no_cue(pattern):
    with pytest.raises(ValueError, match="no words"):
        required_words(pattern)


def _cues() -> dict[str, Cue]:
    """Return all cues of the reader by module and name, those in tables as well."""
    found: dict[str, Cue] = {}
    for module in pkgutil.walk_packages(kg.extract.__path__, "kg.extract."):
        for name, value in vars(import_module(module.name)).items():
            rows = value if isinstance(value, tuple) else [value]
            cells = [cell for row in rows for cell in (row if isinstance(row, tuple) else [row])]
            found |= {
                f"{module.name}.{name}.{number}": cell
                for number, cell in enumerate(cells)
                if isinstance(cell, Cue)
            }
    return found


CUES = _cues()
WORDS = sorted(
    {word for cue in CUES.values() for word in required_words(cue.pattern.pattern, cue.pattern.flags)}
)
# A text around others that is long enough to be looked through at once.
_AROUND = "Tối nay mưa. " * 60
_PIECES = st.sampled_from(
    [*WORDS, "ông", "Trần Văn A", "của", "là", "được", "chức", "giữ", "năm 2025", ",", "."]
)


@given(pieces=st.lists(_PIECES, max_size=12), name=st.sampled_from(sorted(CUES)), is_upper=st.booleans())
def test_a_cue_finds_what_its_pattern_finds(pieces, name, is_upper):
    text, cue = " ".join(pieces) + " ", CUES[name]
    text = text.upper() if is_upper else text
    _assert_finds_the_same(cue, text, 3, 20)
    start = len(_AROUND)
    _assert_finds_the_same(cue, f"{_AROUND}{text}{_AROUND}", start + 3, start + 20)
    _assert_finds_the_same(cue, f"{_AROUND}{text}", start, start + len(text))


def _assert_finds_the_same(cue: Cue, text: str, start: int, end: int) -> None:
    assert _span(cue.search(text)) == _span(cue.pattern.search(text))
    assert _span(cue.search(text, start, end)) == _span(cue.pattern.search(text, start, end))
    assert [*map(_span, cue.finditer(text))] == [*map(_span, cue.pattern.finditer(text))]
    within = [*map(_span, cue.pattern.finditer(text, start, end))]
    assert [*map(_span, cue.finditer(text, start, end))] == within
    for span in ((start, end), *filter(None, within)):
        assert _span(cue.match(text, *span)) == _span(cue.pattern.match(text, *span))
        assert _span(cue.fullmatch(text, *span)) == _span(cue.pattern.fullmatch(text, *span))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:bầu|bổ nhiệm)", {("bầu", 0, 0), ("bổ nhiệm", 0, 0)}),
        (r"(?:đã |sẽ )?chia", {("chia", 0, 3)}),
        (r"\d{1,2} năm nữa", {("năm nữa", 2, 3)}),
        (r"(?:[Bb]à|ông)? xin thôi", {("xin thôi", 1, 4)}),
        (r"(?:mới ){1,3}trúng cử", {("trúng cử", 4, 12)}),
    ],
)
def test_it_is_known_how_far_from_the_beginning_of_a_match_its_words_stand(pattern, words):
    assert words_of(pattern) == words


@pytest.mark.parametrize("text", ["Ông A, thành viên", _AROUND + "İ ông A, đã bầu", _AROUND.upper() + "BẦU"])
def test_letters_of_any_case_are_found(text):
    _assert_finds_the_same(Cue("bầu|ông", re.IGNORECASE), text, 0, len(text))


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None
