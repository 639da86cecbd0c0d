"""Closed lists of words that the reader goes by, from kg/extract/data/words.tsv."""

import re
from functools import cache

from kg.model.paths import data_path


@cache
def _rows() -> tuple[list[str], ...]:
    lines = data_path("extract", "data", "words.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(line.split("\t") for line in lines if not line.startswith("#"))[1:]


def spellings(name: str) -> list[tuple[str, str]]:
    """Return the words of a list, each with another printed form of it: ("Nông dân", "ND")."""
    rows = (columns for kind, *columns in _rows() if kind == name and len(columns) > 1)
    return [(word, form) for word, also in rows for form in also.split("|")]


def words(name: str) -> frozenset[str]:
    """Return the words of a list and their other forms."""
    rows = (columns for kind, *columns in _rows() if kind == name)
    return frozenset(form for columns in rows for form in "|".join(columns).split("|"))


def any_of(name: str) -> str:
    """Return an expression for the words of a list; the longest is tried first."""
    forms = sorted(words(name), key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(map(re.escape, forms))})"
