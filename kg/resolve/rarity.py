"""How rare a name is, from how often its syllables follow each other in names."""

import math

import msgspec

from kg.text.fold import fold

# How many people bear a syllable that nobody was seen to bear; how much a syllable alone counts beside the
# one before it ("Thị Thu" is frequent, "Văn Thu" is not).
_UNSEEN = 0.3
_ALONE = 8.0
_LEAST, _MOST = 2.5, 6.0
STEP = 0.5


class NameParts(msgspec.Struct, frozen=True):
    """How often people bear syllables, folded.

    Attributes:
        surnames: as the first. others: elsewhere.
        pairs: one right after the other, "thị thu"; one less than there are, so that nobody's name is
            frequent by its bearer.
    """

    surnames: dict[str, int]
    others: dict[str, int]
    pairs: dict[str, int]

    def share(self, name: str) -> float:
        """Return the expected share of people of that name, 0..1."""
        first, *rest = fold(name).split() or [""]
        share = (self.surnames.get(first, 0) + _UNSEEN) / (sum(self.surnames.values()) + _UNSEEN)
        before, count = first, self.surnames.get(first, 0)
        all_others = sum(self.others.values())
        for syllable in rest:
            borne = self.others.get(syllable, 0)
            alone = (borne + _UNSEEN) / (all_others + _UNSEEN)
            share *= (self.pairs.get(f"{before} {syllable}", 0) + _ALONE * alone) / (count + _ALONE)
            before, count = syllable, borne
        return share

    def rarity(self, name: str) -> str:
        """Return minus the decimal logarithm of the share, in steps of a half from "2.5" to "6.0"."""
        exact = -math.log10(self.share(name))
        return f"{min(max(math.floor(exact / STEP) * STEP, _LEAST), _MOST):.1f}"
