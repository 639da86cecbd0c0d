"""The text under the reader's eyes with its anchors: what every grammar gets."""

import re
from bisect import bisect_left

import msgspec

from kg.extract.mentions.anchors import Anchors, find_anchors
from kg.extract.mentions.lexicon import Lexicon, load_lexicon
from kg.extract.mentions.spotted import Spotted
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.index import index_of
from kg.text.normalise import Normalised, normalise

# The letter comes first, so that all that is no capital is passed over at once.
_CAPITALISED = re.compile(rf"[{UPPER}](?<!\w.)\w*")
_WORD = re.compile(r"\w*")


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Normalised text, its lower-case form of equal length, anchors and words, and the reader's knowledge."""

    normalised: Normalised
    text: str
    lowered: str
    anchors: Anchors
    spotted: Spotted
    starts: tuple[int, ...]
    capitalised: dict[int, str]
    lexicon: Lexicon

    def starts_in(self, span: Span) -> tuple[int, ...]:
        """Return the positions in a span where a mention may begin, in order."""
        return self.starts[bisect_left(self.starts, span[0]) : bisect_left(self.starts, span[1])]

    def titles_in(self, span: Span) -> list[int]:
        """Return where titles begin in a span, in order."""
        return [start for start in self.starts_in(span) if start in self.anchors.titles]

    def heads_in(self, span: Span) -> list[int]:
        """Return where heads of bodies begin in a span, in order."""
        return [start for start in self.starts_in(span) if start in self.anchors.heads]

    def word_at(self, position: int) -> str:
        """Return the word that begins at a position, "" where none does."""
        word = self.capitalised.get(position)
        if word is None:
            match = _WORD.match(self.text, position)
            word = match.group() if match else ""
        return word


def open_source(raw: str) -> Source:
    """Return a text ready for the grammars."""
    normalised = normalise(raw)
    lowered = index_of(normalised.text).lowered
    lexicon = load_lexicon()
    anchors = find_anchors(normalised.text, lowered, lexicon)
    spotted = Spotted(normalised.text)
    capitalised = {match.start(): match.group() for match in _CAPITALISED.finditer(normalised.text)}
    begins = {*capitalised, *spotted.alone("beginning"), *anchors.titles, *anchors.heads}
    return Source(
        normalised=normalised,
        text=normalised.text,
        lowered=lowered,
        anchors=anchors,
        spotted=spotted,
        starts=tuple(sorted(begins)),
        capitalised=capitalised,
        lexicon=lexicon,
    )
