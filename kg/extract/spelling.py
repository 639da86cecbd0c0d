"""Names that an act prints otherwise than the register: old spellings, spaces, numerals, misprints.

A last resort among the few units that can be meant, and only where one of them is nearest.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from kg.extract.types import UnitMention
from kg.text.fold import fold, plain
from kg.units import Register

_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8"}
_SIGNS = re.compile(r"[\s'.-]+")
_FARM = re.compile(r"^(?:nông trường|n\.?t\.?) ")
# A word of so few letters has neighbours that are other names: "Đak Pơ" and "Đak Pi".
_LEAST = 6
_LIKELY = 0.65


def nearest(mention: UnitMention, among: Sequence[str], register: Register) -> list[str]:
    """Return the ids of the units whose name is nearest to the one printed; none where none is near.

    Order: the same letters but for spaces, signs, i and y, and Roman numerals; the same to the ear, but for
    accents; the same name of another type; one letter more, less or other, accents apart.
    """
    names = [
        (ident, period.type == mention.type, loose(period.bare))
        for ident in among
        for period in register.units[ident].periods
    ]
    printed = loose(mention.bare or "")
    steps = (
        [ident for ident, is_same_type, name in names if is_same_type and name == printed],
        [ident for ident, is_same_type, name in names if is_same_type and heard(name) == heard(printed)],
        [ident for ident, _, name in names if name == printed],
        [ident for ident, is_same_type, name in names if is_same_type and _differ_by_one(name, printed)],
    )
    found = list(dict.fromkeys(next((found for found in steps if found), [])))
    return [] if found == steps[-1] and len(found) > 1 else found


def likeliest(mention: UnitMention, among: Sequence[str], register: Register) -> list[str]:
    """Return the one unit of the type, among neighbours, most of whose letters are printed; else none."""
    printed = plain(loose(mention.bare or ""))
    scores = sorted(
        (
            max(
                SequenceMatcher(None, printed, plain(loose(period.bare))).ratio()
                for period in register.units[ident].periods
            ),
            ident,
        )
        for ident in among
        if any(period.type == mention.type for period in register.units[ident].periods)
    )
    if not scores or scores[-1][0] < _LIKELY or (len(scores) > 1 and scores[-2][0] == scores[-1][0]):
        return []
    return [scores[-1][1]]


def loose(bare: str) -> str:
    """Return the key under which spellings of one name are equal.

    >>> loose("Hòa Tú II") == loose("Hoà Tú 2"), loose("A Vương") == loose("Avương")
    (True, True)
    >>> loose("Mỹ Quí") == loose("Mỹ Quý")
    True
    """
    words = _FARM.sub("nt ", fold(bare)).split()
    joined = _SIGNS.sub("", " ".join(_ROMAN.get(word, word.lstrip("0")) for word in words))
    return joined.translate(str.maketrans("yýỳỷỹỵ", "iíìỉĩị"))


def heard(key: str) -> str:
    """Return a loose key as the ear has it, without accents: x is s, tr is ch, k and q are c.

    >>> heard(loose("Sủng Cháng")) == heard(loose("Sủng Tráng"))
    True
    """
    return plain(key).replace("tr", "ch").translate(str.maketrans("xkq", "scc"))


def _differ_by_one(one: str, other: str) -> bool:
    """Return whether one letter more, less or other makes one name of the other.

    >>> _differ_by_one("ngọkwang", "ngọcwang"), _differ_by_one("đăkui", "đăkpi")
    (True, False)
    """
    one, other = plain(one), plain(other)
    if min(len(one), len(other)) < _LEAST or abs(len(one) - len(other)) > 1:
        return False
    shorter, longer = sorted((one, other), key=len)
    first = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return longer[first + 1 :] in (shorter[first:], shorter[first + 1 :])
