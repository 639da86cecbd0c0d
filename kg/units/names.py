"""Names of units as keys: what a printed name may stand for.

A part of an address is read as type word and bare name; the bare name has three keys, from strict to lenient:

1. `key`: `kg.text.fold` (case, spaces, tone placement, Đ), one space on either side of a hyphen, leading
   zeros of a number away.
2. `loose_key`: besides, i and y after a consonant are one ("Quí", "Quý"), so are the spellings of Đắk and Lắk
   and a tone on the u of "qu", "NT" and "Nông trường", and spellings of single names ("Bắc Cạn"); spaces,
   hyphens and apostrophes go ("A Vương", "Avương").
3. `plain_key`: besides, without diacritics.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from kg.text.fold import fold, plain
from kg.units.types import Unit

TYPE_WORDS = ("thành phố", "thị trấn", "đặc khu", "phường", "thị xã", "huyện", "quận", "tỉnh", "xã")
_HYPHEN = re.compile(r" *- *")
_RANKS = {"province": 0, "district": 1, "commune": 2}
_PLAIN_TYPES = {plain(word): word for word in TYPE_WORDS}
_TYPE = re.compile(f"({'|'.join(TYPE_WORDS)}) (?=.)")
_PLAIN_TYPE = re.compile(f"({'|'.join(_PLAIN_TYPES)}) (?=.)")
# Abbreviations of type words, folded. F is the phường of Hồ Chí Minh City.
_SHORT_TYPES = {
    "tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "p": "phường", "f": "phường", "q": "quận",
    "h": "huyện", "x": "xã", "t": "tỉnh", "đk": "đặc khu",
}  # fmt: skip
_SHORT = re.compile(r"(?P<short>t\.?[pxt]|[pfqhxt]|đk)(?:\.\s*|\s+|(?=\d))(?=[\w'])")
# What people write for a whole name.
_ALIASES = {
    "hcm": "hồ chí minh", "tphcm": "hồ chí minh", "tp hcm": "hồ chí minh", "tp.hcm": "hồ chí minh",
    "tp. hcm": "hồ chí minh", "tt huế": "thừa thiên huế", "tt. huế": "thừa thiên huế",
    "tt.huế": "thừa thiên huế", "tt - huế": "thừa thiên huế", "thừa thiên - huế": "thừa thiên huế",
    "brvt": "bà rịa - vũng tàu", "br - vt": "bà rịa - vũng tàu", "t.t.huế": "thừa thiên huế",
    "hn": "hà nội", "tphn": "hà nội", "hcmc": "hồ chí minh", "bmt": "buôn ma thuột",
    "thủ dầu 1": "thủ dầu một", "thu dau 1": "thủ dầu một",
}  # fmt: skip
# Spellings of single names that no rule tells, with those of the registers.
_SPELLINGS = {
    "bắc cạn": "bắc kạn", "mù căng chải": "mù cang chải", "buôn mê thuột": "buôn ma thuột",
    "ban mê thuột": "buôn ma thuột", "krông păk": "krông pắc", "krông pắk": "krông pắc",
    "krông păc": "krông pắc",
}  # fmt: skip
_FARM = re.compile(r"n(?:ông trường|ong truong) (?=\w)")
_FARM_TOWN = re.compile(r"ttnt\.?\s+(?=\w)")
_ISLAND = re.compile(r"(?:huyện|xã|thành phố) đảo (?=\w)|huyen dao (?=\w)")
_I_OR_Y = re.compile(r"(?<!\w)((?:qu|[bcdđghklmnprstvx]+)?)([iìíỉĩị])(?!\w)")
_I_TO_Y = str.maketrans("iìíỉĩị", "yỳýỷỹỵ")
_QU = re.compile(r"q([ùúủũụ])([yi])(?!\w)")
_TONED_Y = {"ù": "ỳ", "ú": "ý", "ủ": "ỷ", "ũ": "ỹ", "ụ": "ỵ"}
_HIGHLAND = re.compile(r"(?<!\w)(?:đ[aăâắấ]|l[ăâắấ])[kc]")
_GLUE = re.compile(r"[\s\-']+")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


class Reading(NamedTuple):
    """One way to read a part of an address.

    Attributes:
        type: type word; None where none is printed.
        bare: the rest, folded (`key`).
    """

    type: str | None
    bare: str


@lru_cache(maxsize=1 << 14)
def key(bare: str) -> str:
    """Return the strict key of a bare name.

    >>> key("Hoà  Lạc"), key("Bà Rịa–Vũng Tàu"), key("04")
    ('hòa lạc', 'bà rịa - vũng tàu', '4')
    """
    return _bare(fold(bare))


def _bare(folded: str) -> str:
    if "-" in folded:
        return _HYPHEN.sub(" - ", folded)
    return (folded.lstrip("0") or "0") if folded.isdecimal() else folded


def loose_key(strict: str) -> str:
    """Return the loose key of a strict one.

    >>> loose_key(key("Quí Lộc")) == loose_key(key("Quý Lộc")), loose_key(key("A Vương"))
    (True, 'avương')
    """
    text = _FARM.sub("nt ", _SPELLINGS.get(strict, strict), count=1)
    text = _QU.sub(lambda match: "qu" + _TONED_Y[match.group(1)], text)
    text = _I_OR_Y.sub(lambda match: match.group(1) + match.group(2).translate(_I_TO_Y), text)
    text = _HIGHLAND.sub(lambda match: match.group()[0] + "ắk", text)
    return glued(text)


def plain_key(loose: str) -> str:
    """Return the plain key of a loose one.

    >>> plain_key("đứcthọ")
    'ductho'
    """
    return without_marks(loose)


def numbered(strict: str) -> str:
    """Return the strict key with a Roman number at its end in Arabic digits.

    >>> numbered("hòa tú ii"), numbered("vi"), numbered("ba vì")
    ('hòa tú 2', '6', 'ba vì')
    """
    head, space, last = strict.rpartition(" ")
    return f"{head}{space}{_ROMAN.index(last) + 1}" if last in _ROMAN else strict


def glued(strict: str) -> str:
    """Return the strict key without spaces, hyphens and apostrophes.

    >>> glued("ea h'leo")
    'eahleo'
    """
    return _GLUE.sub("", strict)


@lru_cache(maxsize=1 << 14)
def without_marks(text: str) -> str:
    """Return folded text without diacritics."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("đ", "d")


@lru_cache(maxsize=1 << 14)
def readings(part: str) -> tuple[Reading, ...]:
    """Return the ways to read one part of an address, the likelier first.

    >>> readings("TT. Đức Thọ")
    (Reading(type='thị trấn', bare='đức thọ'), Reading(type=None, bare='tt. đức thọ'))
    >>> readings("P4")[0], readings("phuong 04")[0]
    (Reading(type='phường', bare='4'), Reading(type='phường', bare='4'))
    """
    folded = fold(part)
    if "đảo " in folded or "dao " in folded:
        folded = _ISLAND.sub(_without_island, folded, count=1)
    if folded.startswith("ttnt"):
        folded = _FARM_TOWN.sub("tt nt ", folded, count=1)
    whole = _bare(folded)
    if whole in _ALIASES:
        return (Reading(None, _ALIASES[whole]),)
    word, rest = _typed(folded, _TYPE)
    if word is None:
        word, rest = _typed(folded, _PLAIN_TYPE)
        word = word and _PLAIN_TYPES[word]
    if word is None:
        short = _SHORT.match(folded)
        if short:
            word, rest = _SHORT_TYPES[short.group("short").replace(".", "")], folded[short.end() :]
    if word is None:
        return (Reading(None, whole),)
    bare = _bare(rest)
    return Reading(word, _ALIASES.get(bare, bare)), Reading(None, whole)


def _without_island(match: re.Match[str]) -> str:
    return match.group()[:-4]  # "huyện đảo Lý Sơn" is huyện Lý Sơn


def _typed(folded: str, words: re.Pattern[str]) -> tuple[str | None, str]:
    """Return the type word that folded text begins with, and the rest."""
    match = words.match(folded)
    return (match.group(1), folded[match.end() :]) if match else (None, folded)


def rank(unit: Unit) -> tuple[bool, int, int, str]:
    """Return the place of a candidate: existing ones first, then the latest to end, then by level and id."""
    end = unit.until.toordinal() if unit.until else 0
    return unit.until is not None, -end, _RANKS[unit.level], unit.id
