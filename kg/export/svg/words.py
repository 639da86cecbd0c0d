"""Words of the pictures in Vietnamese and English, days and names in both; they are those of the explorer."""

import csv
import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from kg.vocabulary.load import load_vocabulary

Language = Literal["vi", "en"]
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
REFORM_DAY = date(2025, 7, 1)
_ABOUT_USE = re.compile(r"\s*\([^)]*\)")


def say(language: Language, word: str, **values: str | int) -> str:
    """Return a word of words.csv in a language, with values put in.

    >>> say("en", "parallel_on", day="1 July 2025")
    'Parallel bodies on 1 July 2025'
    """
    return _words()[word][language].format_map(values)


def say_day(day: date, language: Language, *, is_short: bool = False) -> str:
    """Return a day as it is written in a language.

    >>> say_day(REFORM_DAY, "vi"), say_day(REFORM_DAY, "en"), say_day(REFORM_DAY, "en", is_short=True)
    ('1/7/2025', '1 July 2025', '1 Jul 2025')
    """
    if language == "vi":
        return f"{day.day}/{day.month}/{day.year}"
    month = _MONTHS[day.month - 1]
    return f"{day.day} {month[:3] if is_short else month} {day.year}"


def say_period(first: date, last: date, language: Language) -> str:
    """Return a day, month or year where the two bounds are the whole of it, else "".

    >>> say_period(date(2025, 7, 1), date(2025, 7, 31), "vi")
    '7/2025'
    """
    if first == last:
        return say_day(first, language)
    if first.day == 1 and first.year == last.year and last.day == monthrange(last.year, last.month)[1]:
        if (first.month, last.month) == (1, 12):
            return str(first.year)
        if first.month == last.month:
            month = str(first.month) if language == "vi" else _MONTHS[first.month - 1]
            return f"{month}/{first.year}" if language == "vi" else f"{month} {first.year}"
    return ""


def title_name(title: str, name: str, language: Language) -> str:
    """Return a post without its body: "Bí thư", "Secretary"; without a title the name of the position."""
    known = load_vocabulary().titles.get(title)
    if known is None:
        return name
    return known.name if language == "vi" else _first_term(known.english)


def unit_in_english(name: str) -> str:
    """Return "Đức Thọ commune" for "xã Đức Thọ", "" where the type is not known."""
    types = {one.name: one.english for one in load_vocabulary().unit_types.values()}
    for type_ in sorted(types, key=lambda one: (-len(one), one)):
        if name.lower().startswith(f"{type_} "):
            return f"{name[len(type_) + 1 :]} {types[type_]}"
    return ""


def body_in_english(kind: str, unit: str) -> str:
    """Return a body by the terms of the vocabulary, "" where it has none.

    Args:
        kind: id of its kind. unit: name of its unit, "" for none.
    """
    known = load_vocabulary().bodies.get(kind)
    if known is None:
        return ""
    place = unit_in_english(unit) or unit
    english = re.sub(r"\{(unit|name|committee|council)\}", lambda _: place, known.english)
    if "{" in english:
        return ""
    named = f"{english}, {place}" if place and place not in english else english
    named = re.sub(r"\s*\((?:historical|Party caucus)\)", "", named)
    return re.sub(r"\b(\w+) \1\b", r"\1", re.sub(r"\s+of\s*$", "", named)).strip()


def _first_term(terms: str) -> str:
    return " ".join(_ABOUT_USE.sub("", terms.partition(";")[0]).split())


@cache
def _words() -> Mapping[str, Mapping[Language, str]]:
    with (Path(__file__).parent / "words.csv").open(encoding="utf-8", newline="") as file:
        return {row["word"]: {"vi": row["vi"], "en": row["en"]} for row in csv.DictReader(file)}
