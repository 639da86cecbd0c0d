"""The text under the reader's eyes with its anchors: what every grammar gets."""

import re
from bisect import bisect_left

import msgspec

from kg.extract.lexicon import Anchors, Lexicon, find_anchors, load_lexicon
from kg.extract.units import Gazetteer, load_gazetteer
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.normalise import Normalised, normalise
from kg.text.words import Words

# Besides capitals and anchors: words in lower case that begin a unit or a person.
_WORDS = Words(
    "tỉnh", "thành phố", "thị", "huyện", "quận", "xã", "phường", "đặc khu",
    "các", "đồng chí", "đ/c", "đc", "ông", "bà", "anh", "chị", "cô", "thầy", "đại", "thượng", "trung",
    "thiếu", "tiến", "thạc", "bác", "kỹ", "luật", "giáo", "phó", "nhà", "cử",
)  # fmt: skip
# The letter comes first, so that all that is no capital is passed over at once.
_CAPITAL = re.compile(rf"[{UPPER}](?<!\w.)")


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Normalised text, its lower-case form of equal length, its anchors, and the reader's knowledge."""

    normalised: Normalised
    text: str
    lowered: str
    anchors: Anchors
    starts: tuple[int, ...]
    lexicon: Lexicon
    gazetteer: Gazetteer

    def starts_in(self, span: Span) -> tuple[int, ...]:
        """Return the positions in a span where a mention may begin, in order."""
        return self.starts[bisect_left(self.starts, span[0]) : bisect_left(self.starts, span[1])]


def open_source(raw: str) -> Source:
    """Return a text ready for the grammars."""
    normalised = normalise(raw)
    lowered = lower(normalised.text)
    lexicon = load_lexicon()
    anchors = find_anchors(normalised.text, lowered, lexicon)
    begins = {match.start() for match in _CAPITAL.finditer(normalised.text)}
    begins.update(_WORDS.alone(lowered))
    return Source(
        normalised=normalised,
        text=normalised.text,
        lowered=lowered,
        anchors=anchors,
        starts=tuple(sorted(begins.union(anchors.titles, anchors.heads))),
        lexicon=lexicon,
        gazetteer=load_gazetteer(),
    )


def lower(text: str) -> str:
    """Return the lower-case text; letters whose lower case is longer stay, so that the length does."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
