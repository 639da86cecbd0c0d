"""Which units a disturbed name could denote, decided without `Register.find`.

A unit counts if every name above it that is given stands above it, each as another unit, and if its own name
becomes the same text by the same steps. Where a letter is wrong, a unit counts if the text is no more than
one edit from its name: a letter or a diacritic substituted, a letter deleted or inserted, or two neighbours
transposed. A type word counts where it is shown. Case, tone placement, a hyphen for a space and leading zeros
tell no names apart.
Text without any diacritic is first the names that it is without theirs.
In an address that is turned the last name may also be that of the unit, and the first what is above it.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from disturbed import TURNED, Name, Place, Query
from misspelled import I_Y, LETTERS, PLAIN, move_tone, without_diacritics

Marks = frozenset[str]
Texts = dict[tuple[str, str], set[str]]
_EXACT: Marks = frozenset()
_ZEROS = re.compile(r"\b0+(?=\d)")
_SEPARATORS = re.compile(r"[\s\-\u2010-\u2015]+")
_ONE_VOWEL = re.compile(r"\b(qu|[hklmstv])([yýỳỷỹỵ])(?!\w)")
_TO_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


class Pool:
    """The units of one day."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.unit_id: place for place in places}
        self._below = lru_cache(maxsize=8)(self._read_below)
        self._texts = lru_cache(maxsize=128)(self._read_texts)
        self._shortened = lru_cache(maxsize=128)(self._read_shortened)

    def denoted(self, query: Query) -> frozenset[str]:
        """Return the ids of the units that it could denote; the one meant is among them."""
        marks = _marks(query)
        if " ".join((query.name, *query.above)).isascii():
            plain = frozenset({PLAIN})
            exact = self._called(Name(query.given.type, query.bare), query.parents, plain, plain)
            if exact:
                return frozenset(exact | self._turned(query))
        found = self._called(query.given, query.parents, marks, marks) | self._turned(query)
        if any(step in LETTERS for step in query.steps):
            found |= self._near(query.given, query.parents, marks)
        return frozenset(found)

    def named(self, query: Query) -> frozenset[str]:
        """Return the ids of the units whose very name the text is."""
        marks = frozenset({PLAIN}) & _marks(query)
        found = self._called(Name(query.given.type, query.bare), query.parents, marks, _marks(query))
        return frozenset(found | self._turned(query))

    def _turned(self, query: Query) -> set[str]:
        if TURNED not in query.steps:
            return set()
        *others, last = query.parents
        return self._called(last, (query.given, *others), _marks(query), _marks(query))

    def _called(self, name: Name, parents: tuple[Name, ...], marks: Marks, above: Marks) -> set[str]:
        texts = self._texts(parents, marks, above)
        return {unit for text in spellings(name.bare, marks) for unit in texts.get((name.type, text), ())}

    def _near(self, name: Name, parents: tuple[Name, ...], marks: Marks) -> set[str]:
        shortened = self._shortened(parents, marks)
        return {
            unit
            for text in spellings(name.bare, marks)
            for short in _shortenings(text)
            for unit, spelling in shortened.get((name.type, short), ())
            if is_one_edit(text, spelling)
        }

    def _read_below(self, marks: Marks) -> Texts:
        found: Texts = defaultdict(set)
        for unit_id, place in self._places.items():
            for name in place.above:
                for text in spellings(name.bare, marks):
                    found[name.type, text].add(unit_id)
                    found["", text].add(unit_id)
        return found

    def _inside(self, parents: tuple[Name, ...], marks: Marks) -> set[str]:
        below, inside = self._below(marks), set(self._places)
        for name in parents:
            inside &= set().union(*(below.get((name.type, text), ()) for text in spellings(name.bare, marks)))
        if len({spellings(name.bare, marks) for name in parents}) == len(parents):
            return inside
        return {unit_id for unit_id in inside if self._are_others(unit_id, parents, marks)}

    def _are_others(self, unit_id: str, parents: tuple[Name, ...], marks: Marks) -> bool:
        """Whether two parents of one name are two units above it: "Yên Bái, Yên Bái" is city and province."""
        above = self._places[unit_id].above
        matches = [
            {
                spot
                for spot, name in enumerate(above)
                if parent.type in ("", name.type)
                and spellings(parent.bare, marks) & spellings(name.bare, marks)
            }
            for parent in parents
        ]
        return len(set().union(*matches)) >= len(parents)

    def _read_texts(self, parents: tuple[Name, ...], marks: Marks, above: Marks) -> Texts:
        found: Texts = defaultdict(set)
        for unit_id in self._inside(parents, above):
            name = self._places[unit_id].name
            for text in spellings(name.bare, marks):
                found[name.type, text].add(unit_id)
                found["", text].add(unit_id)
        return found

    def _read_shortened(
        self, parents: tuple[Name, ...], marks: Marks
    ) -> dict[tuple[str, str], set[tuple[str, str]]]:
        found = defaultdict(set)
        for (word, text), units in self._texts(parents, marks, marks).items():
            for short in _shortenings(text):
                found[word, short] |= {(unit, text) for unit in units}
        return found


def _marks(query: Query) -> Marks:
    return frozenset(query.steps) & {I_Y, PLAIN}


@lru_cache(maxsize=1 << 16)
def spellings(bare: str, marks: Marks) -> frozenset[str]:
    """Return the texts of a bare name, in both tone placements, without what the steps wipe out.

    >>> sorted(spellings("Hoà  Lạc", frozenset()))
    ['hoà lạc', 'hòa lạc']
    >>> sorted(spellings("Mỹ Quý", frozenset({"i/y exchanged", "no diacritics"})))
    ['mi qui']
    """
    text = _ZEROS.sub("", _SEPARATORS.sub(" ", unicodedata.normalize("NFC", bare)).strip().lower())
    found = {text, move_tone(text)}
    if I_Y in marks:
        found = {_ONE_VOWEL.sub(lambda match: match[1] + match[2].translate(_TO_I), one) for one in found}
    return frozenset(without_diacritics(one) if PLAIN in marks else one for one in found)


def _shortenings(text: str) -> Iterator[str]:
    """Yield the text and what is left of it without one character."""
    yield text
    for spot in range(len(text)):
        yield text[:spot] + text[spot + 1 :]


def is_one_edit(one: str, other: str) -> bool:
    """Return whether one substitution, deletion, insertion or transposition at most tells them apart.

    >>> is_one_edit("tùng", "tugn"), is_one_edit("tùng", "tùgn"), is_one_edit("ba", "bac")
    (False, True, True)
    """
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if len(one) <= 1 and len(other) <= 1:
        return True
    return len(one) == len(other) == 2 and one == other[::-1]
