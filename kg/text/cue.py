"""Patterns that are tried only where one of the words stands without which they never match.

Most patterns are tried on text that has nothing of them. Which words a pattern cannot do without is read from
its syntax tree; they are looked for in a tenth of the time. (RE2 calls this a prefilter.)
"""

import re
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from sys import maxsize
from typing import Any

_SHORTEST = 2
# Words that stand nearly everywhere.
_COMMON = frozenset(["là", "của", "và", "có", "các", "được", "đã", "cho", "trong", "với", "người", "năm"])

# Where a word begins.
A_WORD = re.compile(r"(?<!\w)\w")


class Cue:
    r"""A pattern that is first looked for by its words; `match` and `fullmatch` try it at once.

    >>> cue = Cue(r"\b(?:nguyên|cựu)\s+$", re.IGNORECASE)
    >>> cue.search("Bí thư ") is None, cue.search("Nguyên ").span()
    (True, (0, 7))
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.match, self.fullmatch = self.pattern.match, self.pattern.fullmatch
        self._words = sorted(required_words(pattern, flags), key=len)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match, as a pattern does."""
        if self._has_word(text[start:end].lower()):
            return self.pattern.search(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches, as a pattern does."""
        if self._has_word(text[start:end].lower()):
            return self.pattern.finditer(text, start, end)
        return iter(())

    def _has_word(self, lowered: str) -> bool:
        for word in self._words:  # noqa: SIM110 - `any` takes twice as long, an automaton half as long again
            if word in lowered:
                return True
        return False


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
    words = _required(_parser.parse(pattern, flags))
    if words is None:
        raise ValueError(f"no words that {pattern!r} cannot do without")
    return frozenset(word for word in words if not any(other in word for other in words - {word}))


def _required(tree: Any) -> frozenset[str] | None:
    """Return the best of the sets of words that a row of parts demands; None where there is none."""
    demanded: list[frozenset[str]] = []
    run = ""
    for kind, value in (*tree, (None, None)):
        letter = _letter(kind, value)
        if letter:
            run += letter
            continue
        demanded += [frozenset([run.strip()])] if len(run.strip()) >= _SHORTEST else []
        run = ""
        below = _below(kind, value)
        if below:
            demanded.append(below)
    return min(demanded, key=_cost, default=None)


def _letter(kind: Any, value: Any) -> str:
    """Return the one letter in lower case that a part stands for: "t" of "[Tt]"."""
    if kind is _constants.LITERAL:
        return chr(value).lower()
    if kind is _constants.IN and all(part is _constants.LITERAL for part, _ in value):
        letters = {chr(code).lower() for _, code in value}
        return letters.pop() if len(letters) == 1 else ""
    return ""


def _below(kind: Any, value: Any) -> frozenset[str] | None:
    """Return what a group, its alternatives or a repetition demand."""
    if kind is _constants.BRANCH:
        found = [_required(tree) for tree in value[1]]
        return None if None in found else frozenset().union(*(one for one in found if one))
    if kind is _constants.SUBPATTERN:
        return _required(value[3])
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[0] > 0:
        return _required(value[2])
    return None


def _cost(words: frozenset[str]) -> float:
    """Return what tells how often words stand where the pattern does not match."""
    return len(words) / min(map(len, words)) ** 3 + len(words & _COMMON)
