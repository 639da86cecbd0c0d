"""Spellings of one name: those that are the same by rule, and those that may be a misprint."""

import re

from rapidfuzz.distance import OSA

from kg.text.fold import fold, plain

# After a consonant and at the end of a syllable i and y are one letter: Sĩ, Sỹ; not Huy, Tây.
_Y = re.compile(r"(?<=[bcdđghklmnpqrstvx])([yýỳỷỹỵ])(?!\w)")
_TO_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_LEAST_SYLLABLES = 3


def name_key(name: str) -> str:
    """Return the key under which spellings of one name are equal.

    >>> name_key("Trần Thu Thuý") == name_key("TRẦN THU THÚY"), name_key("Quách Sỹ Dũng")
    (True, 'quách sĩ dũng')
    """
    return _Y.sub(lambda match: match[1].translate(_TO_I), fold(name))


def misprint(a: str, b: str) -> str | None:
    """Return how much two names differ if one may be a misprint of the other, else None.

    >>> misprint("Phan Thị Kim Thành", "Phạm Thị Kim Thành"), misprint("Lê Văn Nam", "Lê Hoài Nam")
    ('letter', 'syllable')

    Returns: "letter": in one letter of one syllable, or its marks. "syllable": in one that is not the last,
        by which people are told apart. Names of two syllables are never near.
    """
    ours, theirs = fold(a).split(), fold(b).split()
    if len(ours) != len(theirs) or len(ours) < _LEAST_SYLLABLES:
        return None
    differing = [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    if len(differing) != 1:
        return None
    one, other = map(plain, differing[0])
    if OSA.distance(one, other) <= 1:
        return "letter"
    return "syllable" if ours[-1] == theirs[-1] else None
