"""Vietnamese numbers: a dot groups thousands, a comma begins decimals; Roman numerals."""

import re

NUMBER = r"\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_FOREIGN = re.compile(r"\d{1,3}(?:,\d{3}){2,}")
_ROMAN = re.compile(r"M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WORDS = {
    "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười": 10, "một": 1, "mốt": 1, "lăm": 5, "mươi": 10,
}  # fmt: skip


def parse_number(printed: str) -> float:
    """Return the value of a number as printed in Vietnamese text; several commas group thousands.

    >>> parse_number("40.065"), parse_number("48,93"), parse_number("4.8"), parse_number("1.234,5")
    (40065.0, 48.93, 4.8, 1234.5)
    >>> parse_number("1,207,350")
    1207350.0
    """
    if _FOREIGN.fullmatch(printed):
        return float(printed.replace(",", ""))
    if _GROUPED.fullmatch(printed):
        return float(printed.replace(".", "").replace(",", "."))
    return float(printed.replace(",", "."))


def _spoken(words: list[str]) -> int:
    """Return the value of "bảy", "mười bốn", "hai mươi", "hai mươi mốt"."""
    if len(words) == 1:
        return _WORDS[words[0]]
    if words[0] == "mười":
        return 10 + _WORDS[words[1]]
    return _WORDS[words[0]] * 10 + (_WORDS[words[2]] if len(words) == 3 else 0)


def parse_ordinal(printed: str) -> int | None:
    """Return the value of "14", "XIV" or "thứ nhất"'s "nhất"; None if it is none of these.

    >>> parse_ordinal("XX"), parse_ordinal("7"), parse_ordinal("nhất"), parse_ordinal("IIX")
    (20, 7, 1, None)
    """
    if printed.isdigit():
        return int(printed)
    words = printed.lower().split()
    if words and all(word in _WORDS for word in words) and len(words) <= 3:
        return _spoken(words)
    if not printed or not _ROMAN.fullmatch(printed):
        return None
    values = [_VALUES[letter] for letter in printed]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))
