"""Which sentences have a word: looked for once in the whole text, so that grammars pass over the others."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from kg.model.findings import Span
from kg.text.words import Words

# "1,2 triệu dân", "9.540 nhân khẩu".
_BETWEEN = ("người", "nhân", "triệu", "vạn", "nghìn", "ngàn")
_REACH = 24


class Spotted:
    """The sentences of a document, to be asked for words in lower case."""

    def __init__(self, lowered: str, spans: Sequence[Span]) -> None:
        self._lowered = lowered
        self._starts = [start for start, _ in spans]

    def with_any(self, words: Words) -> set[int]:
        """Return the indexes of the sentences in which one of the words begins."""
        return self._indexes(words.starts(self._lowered))

    def with_number_before(self, words: Words) -> set[int]:
        """Return the indexes of the sentences where one of the words stands behind a number, or its scale."""
        return self._indexes(filter(self._is_counted, words.starts(self._lowered)))

    def _indexes(self, positions: Iterable[int]) -> set[int]:
        return {max(0, bisect_right(self._starts, position) - 1) for position in positions}

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
