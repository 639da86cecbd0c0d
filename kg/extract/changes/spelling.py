"""Names that an act prints otherwise than the register: old spellings, spaces, numerals, misprints.

A last resort among the few units that can be meant, and only where one of them is nearest.
"""

from collections.abc import Sequence

from rapidfuzz.distance import Indel, Levenshtein

from kg.extract.mentions.types import UnitMention
from kg.text.fold import plain
from kg.units import Register
from kg.units.names import key, loose_key, numbered

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
                Indel.normalized_similarity(printed, plain(loose(period.bare)))
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
    """
    return loose_key(numbered(key(bare)))


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
    return min(len(one), len(other)) >= _LEAST and Levenshtein.distance(one, other, score_cutoff=1) == 1
