"""Which sentences have a word: looked for once in the whole text, so that grammars pass over the others."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kg.model.findings import Span

# "1,2 triệu dân", "9.540 nhân khẩu".
_BETWEEN = ("người", "nhân", "triệu", "vạn", "nghìn", "ngàn")
_REACH = 24


class Spotted:
    """The sentences of a document, to be asked for words in lower case."""

    def __init__(self, lowered: str, spans: Sequence[Span]) -> None:
        self._lowered = lowered
        self._starts = [start for start, _ in spans]

    def with_any(self, *words: str) -> set[int]:
        """Return the indexes of the sentences in which one of the words begins."""
        find, starts = self._lowered.find, self._starts
        found: set[int] = set()
        for word in words:
            position = find(word)
            while position >= 0:
                index = bisect_right(starts, position) - 1
                if index >= 0:
                    found.add(index)
                # All of the sentence is settled by its first word.
                position = find(word, starts[index + 1]) if index + 1 < len(starts) else -1
        return found

    def with_number_before(self, *words: str) -> set[int]:
        """Return the indexes of the sentences where one of the words stands behind a number, or its scale."""
        find, starts = self._lowered.find, self._starts
        found: set[int] = set()
        for word in words:
            position = find(word)
            while position >= 0:
                if self._is_counted(position):
                    found.add(max(0, bisect_right(starts, position) - 1))
                position = find(word, position + 1)
        return found

    def _is_counted(self, position: int) -> bool:
        before = self._lowered[max(0, position - _REACH) : position].rstrip()
        if before[-1:].isdigit():
            return True
        if before.endswith(_BETWEEN):
            for word in _BETWEEN:
                before = before.removesuffix(word).rstrip()
            return before[-1:].isdigit()
        return False


def ends_of_word(lowered: str, word: str) -> Iterator[int]:
    """Yield where a word in lower case ends, wherever it stands on its own.

    >>> list(ends_of_word("cựu bí thư, cựuchiến, cựu", "cựu"))
    [3, 25]
    """
    start = lowered.find(word)
    while start >= 0:
        end = start + len(word)
        if not (lowered[start - 1 : start].isalnum() or lowered[end : end + 1].isalnum()):
            yield end
        start = lowered.find(word, end)
