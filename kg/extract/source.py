"""The text under the reader's eyes with its anchors: what every grammar gets."""

import msgspec

from kg.extract.lexicon import Anchors, Lexicon, find_anchors, load_lexicon
from kg.extract.units import Gazetteer, load_gazetteer
from kg.text.normalise import Normalised, normalise


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Normalised text, its lower-case form of equal length, its anchors, and the reader's knowledge."""

    normalised: Normalised
    text: str
    lowered: str
    anchors: Anchors
    lexicon: Lexicon
    gazetteer: Gazetteer


def open_source(raw: str) -> Source:
    """Return a text ready for the grammars."""
    normalised = normalise(raw)
    lowered = lower(normalised.text)
    lexicon = load_lexicon()
    return Source(
        normalised=normalised,
        text=normalised.text,
        lowered=lowered,
        anchors=find_anchors(normalised.text, lowered, lexicon),
        lexicon=lexicon,
        gazetteer=load_gazetteer(),
    )


def lower(text: str) -> str:
    """Return the lower-case text; letters whose lower case is longer stay, so that the length does."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
