"""Keys for matching Vietnamese text; never exported, shown or hashed.

Order of steps: NFC, Ð (U+00D0) to Đ, one space, one hyphen, modern tone placement (hoà to hòa), lower case.
"""

import re
import unicodedata
from functools import lru_cache

# The vowel comes first, for it is rarer than the glide before it.
_OLD_TONE = re.compile(
    r"[àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸỳýỷỹỵỲÝỶỸỴ](?!\w)"
    r"(?:(?<=[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])|(?<=[uU][ỳýỷỹỵỲÝỶỸỴ])(?<![qQ]..))"
)
_NEW_TONE = re.compile(r"(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\w)")
_TONES = "\u0300\u0301\u0309\u0303\u0323"
_CHARACTERS = str.maketrans({"Ð": "Đ", "\u2010": "-", "\u2011": "-", "–": "-", "—": "-", "−": "-", "’": "'"})
_IS_SPECIAL = re.compile("[" + "".join(map(chr, _CHARACTERS)) + "]")
_TO_PLAIN = str.maketrans("đĐ", "dD")


def _move_tone(glide: str, vowel: str) -> str:
    decomposed = unicodedata.normalize("NFD", vowel)
    base, marks = decomposed[0], decomposed[1:]
    tone = "".join(mark for mark in marks if mark in _TONES)
    rest = "".join(mark for mark in marks if mark not in _TONES)
    return unicodedata.normalize("NFC", glide + tone) + unicodedata.normalize("NFC", base + rest)


def modern_tone(text: str) -> str:
    """Return NFC text with tone marks in the modern place; the length stays.

    >>> modern_tone("Tỉnh uỷ Hoà Bình, Quý, Thuỳ, Hoàng")
    'Tỉnh ủy Hòa Bình, Quý, Thùy, Hoàng'
    """
    parts: list[str] = []
    done = 0
    for match in _OLD_TONE.finditer(text):
        glide = match.start() - 1
        parts += text[done:glide], _move_tone(text[glide], match.group())
        done = match.end()
    return "".join((*parts, text[done:])) if parts else text


def old_tone(folded: str) -> str:
    """Return folded text with tone marks in the place where they stood before; the length stays.

    >>> old_tone("hòa bình, thủy")
    'hoà bình, thuỷ'
    """
    return _NEW_TONE.sub(_move_back, folded)


def _move_back(match: re.Match[str]) -> str:
    glide, vowel = match.group()[0], match.group()[1]
    decomposed = unicodedata.normalize("NFD", glide)
    return decomposed[0] + unicodedata.normalize("NFC", vowel + decomposed[1:])


def fold(text: str) -> str:
    """Return the key under which spellings of one name are equal, diacritics kept.

    >>> fold("Tỉnh  uỷ Bà Rịa – Vũng Tàu")
    'tỉnh ủy bà rịa - vũng tàu'
    """
    nfc = unicodedata.normalize("NFC", text)
    if _IS_SPECIAL.search(nfc):
        nfc = nfc.translate(_CHARACTERS)
    return modern_tone(" ".join(nfc.split())).lower()


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """Return the folded key without diacritics.

    >>> plain("Xã Đức Thọ")
    'xa duc tho'
    """
    decomposed = unicodedata.normalize("NFD", fold(text))
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_TO_PLAIN)


def joined(name: str) -> str:
    """Return a name in plain letters without spaces and hyphens, as addresses show it.

    >>> joined("Bà Rịa - Vũng Tàu")
    'bariavungtau'
    """
    return plain(name).replace(" ", "").replace("-", "")


def lower(text: str) -> str:
    """Return the lower-case text; letters whose lower case is longer stay, so that the length does."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
