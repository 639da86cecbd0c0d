"""Patterns that are tried only where one of the words stands without which they never match.

Most patterns are tried on text that has nothing of them. Which words a pattern cannot do without, and how far
from the beginning of a match these stand, is read from its syntax tree. (RE2 calls this a prefilter.) In a
long text the words of all patterns are looked for at once.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from re import _constants, _parser  # type: ignore[attr-defined]
from sys import maxsize
from typing import Any, NamedTuple

from kg.text.index import index_of, look_for

_SHORTEST = 2
# Words that stand nearly everywhere.
_COMMON = frozenset(["là", "của", "và", "có", "các", "được", "đã", "cho", "trong", "với", "người", "năm"])
# From so many characters on, all words of a text are looked for at once.
_LONG = 600

# Where a word begins.
A_WORD = re.compile(r"(?<!\w)\w")


class Word(NamedTuple):
    """A word in lower case, and how far behind the beginning of a match it begins."""

    text: str
    least: int
    most: int

    def behind(self, least: int, most: int) -> "Word":
        """Return the word with so much more before it."""
        return Word(self.text, self.least + least, min(self.most + most, maxsize))


class Cue:
    r"""A pattern that is first looked for by its words.

    >>> cue = Cue(r"\b(?:nguyên|cựu)\s+$", re.IGNORECASE)
    >>> cue.search("Bí thư ") is None, cue.search("Nguyên ").span()
    (True, (0, 7))
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.words = words_of(pattern, flags)
        self._shortest_first = sorted(_shortest(self.words), key=len)
        self._is_fixed = all(word.least == word.most for word in self.words)
        self._back = 0 if self._is_fixed else max(word.most for word in self.words)
        self._backs = [(word.text, word.least if self._is_fixed else 0) for word in self.words]
        look_for(word.text for word in self.words)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match, as a pattern does."""
        if len(text) < _LONG:
            return self.pattern.search(text, start, end) if self._stands_in(text[start:end]) else None
        places = index_of(text)[self]
        if not places:
            return None
        number = bisect_left(places, start)
        if not self._is_fixed:
            if number == len(places) or places[number] >= end:
                return None
            return self.pattern.search(text, max(start, places[number] - self._back), end)
        while number < len(places) and places[number] < end:
            match = self.pattern.match(text, places[number], end)
            if match:
                return match
            number += 1
        return None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches, as a pattern does."""
        if len(text) < _LONG:
            return self.pattern.finditer(text, start, end) if self._stands_in(text[start:end]) else iter(())
        places = index_of(text)[self]
        number = bisect_left(places, start)
        if self._is_fixed:
            return self._matches(text, places[number : bisect_left(places, end, number)], end)
        if number == len(places) or places[number] >= end:
            return iter(())
        return self.pattern.finditer(text, max(start, places[number] - self._back), end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the match that begins at a place, as a pattern does."""
        return self.pattern.match(text, start, end) if self._may_begin(text, start, end) else None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the match of a stretch, as a pattern does."""
        return self.pattern.fullmatch(text, start, end) if self._may_begin(text, start, end) else None

    def _may_begin(self, text: str, start: int, end: int) -> bool:
        if len(text) < _LONG:
            return True
        places = index_of(text)[self]
        number = bisect_left(places, start)
        return number < len(places) and places[number] < end and places[number] <= start + self._back

    def _matches(self, text: str, places: Sequence[int], end: int) -> Iterator[re.Match[str]]:
        """Yield the matches that begin at places, apart from one another."""
        past = 0
        for place in places:
            match = self.pattern.match(text, place, end) if place >= past else None
            if match:
                yield match
                past = match.end()

    def _stands_in(self, text: str) -> bool:
        lowered = text.lower()
        for word in self._shortest_first:  # noqa: SIM110 - `any` takes twice as long
            if word in lowered:
                return True
        return False

    def places(self, starts: Mapping[str, Sequence[int]]) -> Sequence[int]:
        """Return where a match can begin, if its words tell that, else where these stand."""
        found = [(starts[text], back) for text, back in self._backs if text in starts]
        if len(found) == 1 and not found[0][1]:
            return found[0][0]
        return sorted({start - back for those, back in found for start in those}) if found else ()


def past(pattern: re.Pattern[str] | Cue, text: str, start: int = 0, end: int = maxsize) -> int:
    r"""Return where what a pattern matches at a place ends, the place itself where it matches nothing there.

    >>> past(re.compile(r"\s+"), "a  b", 1), past(re.compile(r"\s+"), "ab", 1)
    (3, 1)
    """
    match = pattern.match(text, start, end)
    return match.end() if match else start


def required_words(pattern: str, flags: int = 0) -> frozenset[str]:
    r"""Return words in lower case of which every match of a pattern has one at least.

    >>> sorted(required_words(r"\b(?:nghỉ\s+hưu|[Tt]ừ chức)(?=\s)"))
    ['nghỉ', 'từ chức']

    Raises: ValueError: the pattern has a match without any.
    """
    return _shortest(words_of(pattern, flags))


def _shortest(words: frozenset[Word]) -> frozenset[str]:
    """Return words without those that hold another one."""
    texts = {word.text for word in words}
    return frozenset(text for text in texts if not any(other in text for other in texts - {text}))


def words_of(pattern: str, flags: int = 0) -> frozenset[Word]:
    r"""Return words of which every match of a pattern has one at least, with their places.

    >>> sorted(words_of(r"(?:đã |sẽ )?(?:sáp nhập|chia)"))
    [Word(text='chia', least=0, most=3), Word(text='sáp nhập', least=0, most=3)]

    Raises: ValueError: the pattern has a match without any.
    """
    words = _required(_parser.parse(pattern, flags))
    if words is None:
        raise ValueError(f"no words that {pattern!r} cannot do without")
    return words


def _required(tree: Any, before: str = "") -> frozenset[Word] | None:
    """Return the best of the sets of words that a row of parts demands; None where there is none.

    Args:
        before: letters right before it. (The parser takes "b" out of "(?:bầu|bổ nhiệm)".)
    """
    demanded: list[frozenset[Word]] = []
    run, least, most = before, 0, 0
    for kind, value in (*tree, (None, None)):
        letter = _letter(kind, value)
        if not letter:
            if len(run.strip()) >= _SHORTEST:
                back = len(run.lstrip())
                demanded.append(frozenset([Word(run.strip(), least - back, most - back)]))
            below = _below(kind, value, run)
            if below:
                demanded.append(frozenset(word.behind(least, most) for word in below))
            run = ""
        run += letter
        if kind:
            width = (1, 1) if letter else _parser.SubPattern(tree.state, [(kind, value)]).getwidth()
            least, most = least + width[0], min(most + width[1], maxsize)
    return min(demanded, key=_cost, default=None)


def _letter(kind: Any, value: Any) -> str:
    """Return the one letter in lower case that a part stands for: "t" of "[Tt]"."""
    if kind is _constants.LITERAL:
        return chr(value).lower()
    if kind is _constants.IN and all(part is _constants.LITERAL for part, _ in value):
        letters = {chr(code).lower() for _, code in value}
        return letters.pop() if len(letters) == 1 else ""
    return ""


def _below(kind: Any, value: Any, before: str) -> frozenset[Word] | None:
    """Return what a group, its alternatives or a repetition demand."""
    if kind is _constants.BRANCH:
        found = [_required(tree, before) for tree in value[1]]
        return None if None in found else frozenset().union(*(one for one in found if one))
    if kind is _constants.SUBPATTERN:
        return _required(value[3], before)
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[0] > 0:
        return _required(value[2], before)
    return None


def _cost(words: frozenset[Word]) -> float:
    """Return what tells how often words stand where the pattern does not match."""
    texts = {word.text for word in words}
    return len(texts) / min(map(len, texts)) ** 3 + len(texts & _COMMON)
