"""Words that grammars look for in a whole text."""

import pytest

from kg.extract.mentions.spotted import WORDS, Spotted


@pytest.mark.parametrize(
    ("text", "kind", "starts"),
    [
        ("kỳ họp thứ ba", "session", [3]),
        # one word may be asked for by several grammars
        ("kỳ họp thứ ba", "conference", [3]),
        ("hội nghị công bố", "session", []),
        # of two that overlap both count
        ("dân số dân", "area or population", [0, 4]),
        ("khối mới gồm các xã", "change", [5, 9]),
    ],
)
def test_words_are_found_by_who_asks_for_them(text, kind, starts):
    assert Spotted(text)[kind] == starts


def test_a_word_that_begins_a_mention_stands_alone():
    assert Spotted("bà ở xã ba, ông bảo xã hội, nhanh").alone("beginning") == [0, 5, 12, 20]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("có 9.540 dân. nhân dân vui.", {0}),
        ("có 1,2 triệu dân. nhân dân vui.", {0}),
        ("nhân dân vui. ủy ban nhân dân.", set()),
    ],
)
def test_a_number_stands_before_what_is_counted(text, counted):
    end = text.index(".", text.index("vui") - 8)
    assert Spotted(text).counted("people counted", [(0, end), (end + 2, len(text))]) == counted


def test_words_are_in_lower_case():
    assert all(word == word.lower() for words in WORDS.values() for word in words)
