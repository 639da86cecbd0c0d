"""Names of units as keys, and the question which units bore a name.

Order of steps: type word off the front (longest first), `kg.text.fold` of the rest, one space on
either side of a hyphen, leading zeros of a number away.
"""

import re

from kg.text.fold import fold
from kg.units.types import Unit

TYPE_WORDS = ("thành phố", "thị trấn", "đặc khu", "phường", "thị xã", "huyện", "quận", "tỉnh", "xã")
_HYPHEN = re.compile(r" *- *")
_RANKS = {"province": 0, "district": 1, "commune": 2}


def key(bare: str) -> str:
    """Return the key of a bare name.

    >>> key("Hoà  Lạc"), key("Bà Rịa–Vũng Tàu"), key("04")
    ('hòa lạc', 'bà rịa - vũng tàu', '4')
    """
    folded = _HYPHEN.sub(" - ", fold(bare))
    return (folded.lstrip("0") or "0") if folded.isdecimal() else folded


def split_type(name: str) -> tuple[str | None, str]:
    """Return type word (None without one) and the key of the rest.

    >>> split_type("Thị Xã Hồng Lĩnh"), split_type("Hồng Lĩnh")
    (('thị xã', 'hồng lĩnh'), (None, 'hồng lĩnh'))
    """
    folded = fold(name)
    for word in TYPE_WORDS:
        if folded.startswith(word + " "):
            return word, key(folded[len(word) + 1 :])
    return None, key(folded)


def rank(unit: Unit) -> tuple[bool, int, int, str]:
    """Return the place of a candidate: existing ones first, then the latest to end, then by level and id."""
    end = unit.until.toordinal() if unit.until else 0
    return unit.until is not None, -end, _RANKS[unit.level], unit.id
