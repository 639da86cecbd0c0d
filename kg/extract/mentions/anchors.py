"""The anchors of one text: where titles and heads of bodies begin, found in one pass (Aho-Corasick)."""

from collections import defaultdict

import msgspec

from kg.extract.mentions.lexicon import Head, Lexicon, TitleForm

# Heads that are common words as well ("vụ án", "cục bộ"): only with a capital.
_CAPITALISED = frozenset(["vụ", "cục"])


class Anchors(msgspec.Struct, frozen=True):
    """The anchors of one text: by first code point, the longest first.

    Attributes:
        of_kind: where the heads begin that most likely are of a kind.
    """

    titles: dict[int, list[tuple[int, TitleForm]]]
    heads: dict[int, list[tuple[int, tuple[Head, ...]]]]
    of_kind: dict[str, list[int]]

    def kind(self, start: int) -> str:
        """Return the kind that the longest head at a position most likely is of."""
        return self.heads[start][0][1][0].kind_id


def find_anchors(text: str, lowered: str, lexicon: Lexicon) -> Anchors:
    """Return the anchors of a normalised text and its lower-case form (of equal length)."""
    titles: dict[int, list[tuple[int, TitleForm]]] = defaultdict(list)
    heads: dict[int, list[tuple[int, tuple[Head, ...]]]] = defaultdict(list)
    for index, start, end in lexicon.automaton.find_matches_as_indexes(lowered, overlapping=True):
        if lowered[start - 1 : start].isalnum() or lowered[end : end + 1].isalnum():
            continue  # part of a longer word
        form = lexicon.forms[index]
        if form in lexicon.exact and text[start:end] != form.upper():
            continue
        if form in _CAPITALISED and not text[start].isupper():
            continue
        if form in lexicon.titles:
            titles[start].append((end, lexicon.titles[form]))
        if form in lexicon.heads:
            heads[start].append((end, lexicon.heads[form]))
    of_kind: dict[str, list[int]] = defaultdict(list)
    for start, found in heads.items():
        of_kind[found[-1][1][0].kind_id].append(start)
    # The automaton reports the matches by their end, the longest of one start last.
    return Anchors(
        {start: found[::-1] for start, found in titles.items()},
        {start: found[::-1] for start, found in heads.items()},
        dict(of_kind),
    )
