"""Where names of people stand in a text, in whatever spelling.

A name is found word by word, whatever stands between its words (spaces, a line end, a hyphen, a dot), in any
case, with tone marks in either place, i or y, composed or not, and without any diacritics ("Tran Hoai Mau").
After a form of address the last words of a name are found as well: "ông Mẫu", "đồng chí Hoài Mẫu".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from urllib.parse import unquote

import msgspec

from kg.model.findings import Span
from kg.resolve.spelling import name_key
from kg.text.fold import plain
from kg.text.normalise import normalise

_WORD = re.compile(r"[^\W_]+")
_NO_LETTER = re.compile(r"[\W_]+")
# So many letters without spaces between are nobody's name by chance: "lean" is no Lê An.
_TELLING = 8
_BETWEEN = re.compile(r"[\s.\-]{1,3}")
# What a person is called by before the given name. In the middle of a sentence it is in small letters:
# "huyện Anh Sơn", "đặc khu Cô Tô" call nobody.
_ADDRESS = re.compile(
    r"(?:^|(?P<start>[.!?:;,\"“(\n]\s*)|(?<=[\s/]))"
    r"(?:(?P<abbreviated>đ/c|ths|ts|pgs|gs|bs|mr|mrs|ms|dr)|(?P<word>ông|bà|anh|chị|cô|chú|bác|thầy|cụ|em|đồng\s+chí"
    r"|(?:thiếu|trung|thượng|đại)\s+(?:tướng|tá|úy)|(?:tiến|thạc|bác)\s+[sS][ĩỹ]))[\s.]{1,3}\Z",
    re.IGNORECASE,
)
_LONGEST_ADDRESS = 16


class Found(msgspec.Struct, frozen=True):
    """A name in a text.

    Attributes:
        span: in the text. who: index of the person. is_short: not the full name.
    """

    span: Span
    who: int
    is_short: bool


class _Pattern(msgspec.Struct, frozen=True):
    """Words to find one after another, each in either spelling: with diacritics, without."""

    words: tuple[tuple[str, str], ...]
    who: int
    is_short: bool

    def fits(self, keys: Sequence[str]) -> bool:
        return len(keys) == len(self.words) and all(
            key in word for key, word in zip(keys, self.words, strict=True)
        )


class NameFinder:
    """Finds the names of some people.

    Args:
        people: the spellings of the name of each.
    """

    def __init__(self, people: Sequence[Iterable[str]]) -> None:
        self._patterns: dict[str, list[_Pattern]] = {}
        self._run_together = [
            (letters, who)
            for who, spellings in enumerate(people)
            for name in spellings
            if len(letters := _NO_LETTER.sub("", plain(name))) >= _TELLING
        ]
        for who, spellings in enumerate(people):
            for pattern in dict.fromkeys(one for name in spellings for one in _patterns(name, who)):
                # The last word tells more than the first: four in ten people are called Nguyễn.
                for last in dict.fromkeys(pattern.words[-1]):
                    self._patterns.setdefault(last, []).append(pattern)

    def spells(self, address: str) -> frozenset[int]:
        """Return who is named in full in an address or a path: tran-hoai-mau, tranhoaimau.

        >>> NameFinder([["Trần Hoài Mẫu"]]).spells("https://bao.example/ong-tran-hoai-mau-nhan-nhiem-vu.html")
        frozenset({0})
        """
        text = _NO_LETTER.sub(" ", unquote(address))
        found = {one.who for one in self.find(text) if not one.is_short}
        letters = plain(text).replace(" ", "")
        found |= {who for name, who in self._run_together if name in letters}
        return frozenset(found)

    def find(self, text: str) -> list[Found]:
        """Return the names in a text, in order of their ends; overlapping ones are all there.

        >>> [found.span for found in NameFinder([["Trần Hoài Mẫu"]]).find("TRẦN HOÀI MẪU, bà Mẫu, xã Mẫu")]
        [(0, 13), (18, 21)]
        """
        if not self._patterns:
            return []
        normalised = normalise(text)
        words = [(match.span(), match.group()) for match in _WORD.finditer(normalised.text)]
        keys = [name_key(word) for _, word in words]
        found: list[Found] = []
        for last, key in enumerate(keys):
            for pattern in self._patterns.get(key, ()):
                start, end = last + 1 - len(pattern.words), last + 1
                if (
                    start >= 0
                    and pattern.fits(keys[start:end])
                    and _stand_together(words[start:end], normalised.text)
                    and (not pattern.is_short or _is_called(start, end, words, normalised.text))
                ):
                    span = normalised.raw((words[start][0][0], words[last][0][1]))
                    found.append(Found(span, pattern.who, pattern.is_short))
        return found


def _patterns(name: str, who: int) -> Iterator[_Pattern]:
    words = tuple((word, plain(word)) for word in _WORD.findall(name_key(name)))
    yield from (_Pattern(words[start:], who, start > 0) for start in range(len(words)))


_Words = Sequence[tuple[Span, str]]


def _stand_together(words: _Words, text: str) -> bool:
    return all(_BETWEEN.fullmatch(text, before[1], after[0]) for (before, _), (after, _) in pairwise(words))


def _is_called(start: int, end: int, words: _Words, text: str) -> bool:
    """Whether the words are a given name after a form of address, and not the beginning of another name."""
    (position, _), given = words[start][0], words[start][1]
    if not given[0].isupper() or not _is_address(text[max(0, position - _LONGEST_ADDRESS) : position], given):
        return False
    if end == len(words) or words[end - 1][1].isupper():
        return True
    goes_on = text[words[end - 1][0][1] : words[end][0][0]] == " " and words[end][1][0].isupper()
    return not goes_on


def _is_address(before: str, given: str) -> bool:
    found = _ADDRESS.search(before)
    if found is None:
        return False
    word = found["word"]
    return (
        word is None or word[0].islower() or found.start("word") in (0, found.end("start")) or given.isupper()
    )
