"""Steps that disturb the spelling of a name: one wrong letter, and other ways to write the same."""

import re
import unicodedata
from collections.abc import Callable
from itertools import pairwise
from random import Random

TONE, I_Y, PLAIN, WRONG = "tone moved", "i/y exchanged", "no diacritics", "wrong letter"
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_MODERN = re.compile(rf"(?<!q)([ou])([{_TONES}])([aey])(?![\w\u0300-\u036f])", re.IGNORECASE)
_OLD = re.compile(rf"(?<!q)([ou])([aey])([{_TONES}])(?![\w\u0300-\u036f])", re.IGNORECASE)
_BASES = {"o": "ae", "u": "y"}
_I, _Y = "iìíỉĩị", "yỳýỷỹỵ"
_I_OR_Y = re.compile(rf"\b(qu|[hklmstv])([{_I}{_Y}])(?!\w)", re.IGNORECASE)
_EXCHANGE = str.maketrans(_I + _I.upper() + _Y + _Y.upper(), _Y + _Y.upper() + _I + _I.upper())
_ALPHABET = "abcdeghiklmnopqrstuvxy"
_FAMILIES = ["dđ"] + [
    "".join(unicodedata.normalize("NFC", letter + tone) for letter in letters for tone in ("", *_TONES))
    for letters in ("aăâ", "eê", "i", "oôơ", "uư", "y")
]
_FAMILY = {letter: family for family in _FAMILIES for letter in family}


def move_tone(text: str) -> str:
    """Return the other placement: Hòa for Hoà, Hoà for Hòa.

    >>> move_tone("Thủy Hoà, Quý"), move_tone("Hòa")
    ('Thủy Hòa, Quý', 'Hoà')
    """
    decomposed = unicodedata.normalize("NFD", text)
    moved = _swapped(_OLD, decomposed)
    return unicodedata.normalize("NFC", moved if moved != decomposed else _swapped(_MODERN, decomposed))


def _swapped(pattern: re.Pattern[str], decomposed: str) -> str:
    def swap(match: re.Match[str]) -> str:
        glide, second, third = match.groups()
        vowel = third if second in _TONES else second
        return glide + third + second if vowel.lower() in _BASES[glide.lower()] else match.group()

    return pattern.sub(swap, decomposed)


def exchange_i_y(text: str) -> str:
    """Return i for y and y for i where both are written.

    >>> exchange_i_y("Mỹ Quí Tây")
    'Mĩ Quý Tây'
    """
    return _I_OR_Y.sub(lambda match: match[1] + match[2].translate(_EXCHANGE), text)


def without_diacritics(text: str) -> str:
    """Return base letters only.

    >>> without_diacritics("Đức Thọ")
    'Duc Tho'
    """
    decomposed = unicodedata.normalize("NFD", text)
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return plain.translate(str.maketrans("đĐ", "dD"))


def _like(letter: str, model: str) -> str:
    return letter.upper() if model.isupper() else letter


def _is_letter(text: str) -> bool:
    return text.isalpha()


def _substitute(text: str, chance: Random) -> str | None:
    spots = [spot for spot, char in enumerate(text) if _is_letter(char)]
    if not spots:
        return None
    spot = chance.choice(spots)
    base = without_diacritics(text[spot]).lower()
    letter = chance.choice([letter for letter in _ALPHABET if letter != base])
    return text[:spot] + _like(letter, text[spot]) + text[spot + 1 :]


def _delete(text: str, chance: Random) -> str | None:
    words = [word.span() for word in re.finditer(r"[^\W\d]{2,}", text)]
    spots = [spot for start, end in words for spot in range(start, end)]
    spot = chance.choice(spots) if spots else None
    return None if spot is None else text[:spot] + text[spot + 1 :]


def _insert(text: str, chance: Random) -> str | None:
    spots = [spot + 1 for spot, char in enumerate(text) if _is_letter(char)]
    spot = chance.choice(spots) if spots else None
    return None if spot is None else text[:spot] + chance.choice(_ALPHABET) + text[spot:]


def _transpose(text: str, chance: Random) -> str | None:
    spots = [
        spot
        for spot, (one, other) in enumerate(pairwise(text))
        if _is_letter(one) and _is_letter(other) and one.lower() != other.lower()
    ]
    if not spots:
        return None
    spot = chance.choice(spots)
    one, other = text[spot], text[spot + 1]
    return text[:spot] + _like(other.lower(), one) + _like(one.lower(), other) + text[spot + 2 :]


def _wrong_diacritic(text: str, chance: Random) -> str | None:
    spots = [spot for spot, char in enumerate(text) if char.lower() in _FAMILY]
    for spot in chance.sample(spots, len(spots)):
        letter = text[spot].lower()
        others = [other for other in _FAMILY[letter][1:] if other != letter]
        if others:
            return text[:spot] + _like(chance.choice(others), text[spot]) + text[spot + 1 :]
    return None


def _missing_diacritic(text: str, chance: Random) -> str | None:
    spots = [spot for spot, char in enumerate(text) if without_diacritics(char) != char]
    spot = chance.choice(spots) if spots else None
    return None if spot is None else text[:spot] + without_diacritics(text[spot]) + text[spot + 1 :]


def _any_letter(text: str, chance: Random) -> str | None:
    return chance.choice((_substitute, _delete, _insert, _transpose))(text, chance)


LETTERS: dict[str, Callable[[str, Random], str | None]] = {
    "letter substituted": _substitute,
    "letter deleted": _delete,
    "letter inserted": _insert,
    "letters transposed": _transpose,
    "diacritic wrong": _wrong_diacritic,
    "diacritic missing": _missing_diacritic,
    WRONG: _any_letter,
}
SPELLINGS: dict[str, Callable[[str], str]] = {
    TONE: move_tone,
    I_Y: exchange_i_y,
    PLAIN: without_diacritics,
}
