"""Sentences of normalised text."""

import re
from collections.abc import Iterator

from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER

# A full stop after these is an abbreviation's: "TP. Vinh", "ThS. Nguyễn", "T.Ư".
_ABBREVIATIONS = frozenset(
    [
        "tp", "tx", "tt", "h", "q", "p", "x", "t", "ts", "ths", "pgs", "gs", "bs", "ks", "cn", "ls", "ncs",
        "đ/c", "đc", "ông", "bà", "th.s", "t.s", "st", "no", "vs", "bcđ", "ttg", "ubnd",
    ]
)  # fmt: skip
# It begins with a set of characters, so that all others are passed over at once; a row of dots is taken a few
# at a time, else its length would count twice.
_BREAK = re.compile(
    r"[\n.!?…](?:(?<=\n)\n*"
    rf"|(?<=[.!?…])[.!?…]{{0,8}}[\"'”’)\]]*(?:\[\d{{1,3}}\]){{0,9}}(?=\s+[\"'“‘(\[]?[{UPPER}\d-])"
    rf"|(?<=[{LOWER}][.])(?=[{UPPER}][{LOWER}]))"
)
_NUMERAL = re.compile(r"[:;,] {0,2}\d{1,2}$")
# "phường Cửa Ông."
_NAME = re.compile(rf"\w [{UPPER}][{LOWER}]+ (?:Ông|Bà)$")
_LAST_WORD = re.compile(r"[\w/.]+$")


# Behind "Du lịch TP." the next of several pieces of news may begin: "Bắc Kạn: Ngày 16/4, …".
_HEADING = re.compile(
    rf"\s+[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}: (?:Ngày|Sáng|Trưa|Chiều|Tối|Hôm|Mới|Vừa)(?!\w)"
)

# No sentence of ours is longer; what has no end, as a page in one line, is cut at a gap between words.
_LONGEST = 3000


def sentences(text: str) -> Iterator[Span]:
    r"""Yield the spans of the sentences, in order; line ends always break, and no sentence is endless.

    >>> text = "Ngày 1.7, tại TP. Vinh, ông A nói. Bà B dự.\nHết"
    >>> [text[i:j] for i, j in sentences(text)]
    ['Ngày 1.7, tại TP. Vinh, ông A nói.', 'Bà B dự.', 'Hết']
    """
    start = 0
    for match in _BREAK.finditer(text):
        if match.group().startswith("."):
            word = _LAST_WORD.search(text, max(start, match.start() - 12), match.start())
            last = word.group().rsplit(".", 1)[-1] if word else ""
            if word and _NUMERAL.search(text, max(start, match.start() - 6), match.start()):
                continue  # "gồm: 1. Ông A; 2. Ông B"
            if word and word.group().isdigit() and not text[start : word.start()].strip(" \n"):
                continue  # a line that begins with its number
            is_short = _ABBREVIATIONS & {word.group().lower(), last.lower()} if word else None
            if is_short and _NAME.search(text, max(start, match.start() - 24), match.start()):
                is_short = None
            if word and (is_short or _is_initial(last)):
                is_first = not text[start : word.start()].strip(" \n")
                if is_first or not _HEADING.match(text, match.end()):
                    continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = start + _LONGEST if cut < 0 else cut
        yield from _trimmed(text, start, cut)
        start = cut
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
