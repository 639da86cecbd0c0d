"""Closed lists of words: what the table of them has."""

import re
import unicodedata

import pytest

from kg.extract.mentions.words import any_of, spellings, words
from kg.model.paths import data_path

LISTS = ("no anchor", "country", "place abroad", "namesake", "no name", "unit", "field", "body")


@pytest.fixture(scope="module")
def rows():
    lines = data_path("extract", "data", "words.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")][1:]


def test_every_row_is_of_a_list_that_is_read_and_stands_once(rows):
    assert {row[0] for row in rows} == set(LISTS)
    assert len({(row[0], row[1]) for row in rows}) == len(rows)
    assert all(
        unicodedata.is_normalized("NFC", cell) and cell == cell.strip() for row in rows for cell in row
    )


def test_other_forms_are_words_of_the_list_too():
    assert {"Mát-xcơ-va", "Mátxcơva"} <= words("place abroad")
    assert ("Nông dân", "ND") in spellings("body")


@pytest.mark.parametrize("name", LISTS)
def test_each_form_of_a_list_is_matched_as_a_whole(name):
    assert words(name)
    assert all(re.match(any_of(name), form).group() == form for form in words(name))
