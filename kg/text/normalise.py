"""Normalised text whose offsets lead back to the text as read.

Order of steps: tabs between the cells of a table to bars; white space to plain spaces and line ends; Ð
(U+00D0) to Đ; dashes to a hyphen; ’ to '; NFC; invisible characters (zero width, soft hyphen, BOM) away, and
short forms in brackets behind the words that they stand for, in the midst of a sentence; a run of spaces to
one, more than four line ends to four; modern tone placement. The steps before NFC, and the last, keep the
length.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable

import msgspec

from kg.model.findings import Span
from kg.text.fold import modern_tone

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_SPACES = (
    "\t\v\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_LINE_ENDS = "\r\f\x85\u2028\u2029"
# Each to one character, so that lengths stay; replaced one by one, which is 20 times as fast as `translate`.
_CHARACTERS = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_LINE_ENDS, "\n"),
    **{"Ð": "Đ", "\u2010": "-", "\u2011": "-", "–": "-", "—": "-", "−": "-", "’": "'"},
}
# Patterns pass over white space at several places in a row: on a page of empty lines each would take minutes.
_RUN_OF_ENDS = re.compile(rf"\n(?:(?: |{INVISIBLE.pattern})*\n){{4,}}")
_RUN_OF_SPACES = re.compile(f" (?:{INVISIBLE.pattern}* )+")
# "Mặt trận Tổ quốc (MTTQ) Việt Nam"
_SHORT_FORM = re.compile(r" \((?P<short>[A-ZĐ][A-ZĐ&\-]{1,10})\)(?=,? [^\W\d])")
_REACH = 80
# Rows of a table have as many tabs as a neighbour; behind a number or a label a tab parts no cells.
_LINE = re.compile(r"[^\n\r]+")
_SET_APART = re.compile(r"\s*(?:[(\[]?\w{0,4}[.)\]]|[^\w\s]+|.*:|)\s*")
# A base character with the combining marks that follow it composes on its own.
_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")


class Normalised(msgspec.Struct, frozen=True):
    """A normalised text.

    Attributes:
        text: what grammars read.
        shifts: (position in `text`, what to add to it to get the position in the raw text), ascending;
            empty where all positions are equal.
    """

    text: str
    shifts: tuple[tuple[int, int], ...] = ()

    def raw(self, span: Span) -> Span:
        """Return the span of the text as read for a span of the normalised one."""
        if not self.shifts:
            return span
        # The end maps by its last character, so that marks composed or dropped after it stay outside
        # only where they belong to the next character.
        start = self._raw(span[0])
        return start, max(start, self._raw(span[1]))

    def _raw(self, position: int) -> int:
        index = bisect_right(self.shifts, (position, 1 << 60)) - 1
        return position + (self.shifts[index][1] if index >= 0 else 0)


def normalise(raw: str) -> Normalised:
    r"""Return the normalised text and the way back.

    >>> n = normalise("Hoa\u0300 Bình\u00a0– Ðức")
    >>> n.text, n.raw((4, 8))
    ('Hòa Bình - Đức', (5, 9))
    """
    shifts: list[tuple[int, int]] = []
    text = _barred(raw) if "\t" in raw else raw
    for printed, plain in _CHARACTERS.items():
        text = text.replace(printed, plain)
    if not unicodedata.is_normalized("NFC", text):
        text, shifts = _changed(text, _CHANGED)
    elif "  " in text or any(odd.search(text) for odd in (INVISIBLE, _RUN_OF_ENDS, _SHORT_FORM)):
        text, shifts = _changed(text, _DROPPED)
    return Normalised(modern_tone(text), tuple(shifts))


def _barred(raw: str) -> str:
    r"""Return a text with bars for the tabs between the cells of tables.

    >>> _barred("A\tBí thư\nB\tPhó Bí thư\n1.\tMột\n2.\tHai")
    'A|Bí thư\nB|Phó Bí thư\n1.\tMột\n2.\tHai'
    """
    lines = list(_LINE.finditer(raw))
    tabs = [0, *(_inner_tabs(line.group()) for line in lines), 0]
    parts, start = list[str](), 0
    for before, line, own, after in zip(tabs, lines, tabs[1:], tabs[2:], strict=False):
        if own and own in (before, after):
            parts += raw[start : line.start()], line.group().replace("\t", "|")
            start = line.end()
    return "".join((*parts, raw[start:]))


def _inner_tabs(line: str) -> int:
    """Return how many tabs may part the cells of a line."""
    first, *others = line.split("\t")
    return 0 if len(others) == 1 and (_SET_APART.fullmatch(first) or not others[0].strip()) else len(others)


_DROPPED = re.compile("|".join(odd.pattern for odd in (_RUN_OF_ENDS, INVISIBLE, _RUN_OF_SPACES, _SHORT_FORM)))
_CHANGED = re.compile(f"{_CLUSTER.pattern}|{_DROPPED.pattern}")


def _replacement(match: re.Match[str]) -> str:
    changed = match.group()
    if match["short"]:
        return "" if _is_told_before(match) else changed
    if changed.endswith("\n"):
        return "\n\n\n\n"
    if changed.endswith(" "):
        return " "
    return "" if INVISIBLE.fullmatch(changed) else unicodedata.normalize("NFC", changed)


def _changed(raw: str, pattern: re.Pattern[str]) -> tuple[str, list[tuple[int, int]]]:
    """Compose cluster by cluster and drop invisible characters, noting each change of length."""
    return rewrite(raw, pattern.finditer(raw), _replacement)


def _is_told_before(match: re.Match[str]) -> bool:
    """Return whether the words before a short form begin with its letters; a name of somebody has none."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    letters = [letter for letter in match["short"] if letter.isalpha()]
    words = [word for word in before.split() if word[0].isalpha() and word != "và"][-len(letters) :]
    is_name = all(word[0].isupper() for word in words)
    return not is_name and [_first_letter(word) for word in words] == letters


def _first_letter(word: str) -> str:
    return unicodedata.normalize("NFD", word[0])[0].upper()


def rewrite(
    raw: str,
    matches: Iterable[re.Match[str]],
    replacement: Callable[[re.Match[str]], str],
) -> tuple[str, list[tuple[int, int]]]:
    """Return the text with every match replaced, and the shifts that lead back (see `Normalised`).

    Args:
        matches: in the text, ascending and apart.
    """
    parts: list[str] = []
    shifts: list[tuple[int, int]] = []
    length = done = 0
    for match in matches:
        parts.append(raw[done : match.start()])
        length += match.start() - done
        new = replacement(match)
        parts.append(new)
        length += len(new)
        done = match.end()
        if not shifts or shifts[-1][1] != done - length:
            shifts.append((length, done - length))
    parts.append(raw[done:])
    return "".join(parts), shifts
