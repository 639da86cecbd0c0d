"""Where words stand in a text: all that anyone looks for, found in one pass (Aho-Corasick)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Protocol

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.text.fold import lower


class Seeker(Protocol):
    """What works out once for a text where it looks."""

    def places(self, starts: Mapping[str, Sequence[int]]) -> Sequence[int]:
        """Return places in order, from where words begin."""


class Index(dict[Seeker, Sequence[int]]):
    """The places of one text.

    Attributes:
        lowered: the text in lower case, of equal length. starts: where a word begins, in order, if it occurs.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self.lowered = lower(text)
        automaton, words = _automaton()
        self.starts: dict[str, list[int]] = defaultdict(list)
        for number, start, _ in automaton.find_matches_as_indexes(self.lowered, overlapping=True):
            self.starts[words[number]].append(start)

    def __missing__(self, seeker: Seeker) -> Sequence[int]:
        places = self[seeker] = seeker.places(self.starts)
        return places


_words: set[str] = set()


def look_for(words: Iterable[str]) -> None:
    """Have words in lower case looked for in every text."""
    _words.update(words)
    _automaton.cache_clear()
    index_of.cache_clear()


# A document has few texts: its own, its title and what others make of it.
@lru_cache(maxsize=8)
def index_of(text: str) -> Index:
    """Return where words stand in a text; kept for the texts asked for last.

    >>> look_for(["bầu", "bổ nhiệm"])
    >>> index_of("Bầu ông A, bầu bà B.").starts["bầu"]
    [0, 11]
    """
    return Index(text)


@lru_cache(maxsize=1)
def _automaton() -> tuple[AhoCorasick, Sequence[str]]:
    words = sorted(_words)
    return AhoCorasick(words, matchkind=MatchKind.Standard, implementation=Implementation.DFA), words
