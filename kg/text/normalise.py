"""Normalised text whose offsets lead back to the text as read.

Order of steps: NFC; invisible characters (zero width, soft hyphen, BOM) away; a run of space characters,
but for line ends, to one plain space; Ð (U+00D0) to Đ; dashes to a hyphen; ’ to '; modern tone placement. All
steps after the third keep the length.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable

import msgspec

from kg.model.findings import Span
from kg.text.fold import modern_tone

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_SPACES = "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
# Each to one character, so that lengths stay; replaced one by one, which is 20 times as fast as `translate`.
_CHARACTERS = {
    **dict.fromkeys(_SPACES, " "),
    **{"Ð": "Đ", "\u2010": "-", "\u2011": "-", "–": "-", "—": "-", "−": "-", "’": "'", "\r": "\n"},
}
_SPACE = _SPACES + " "
_RUN_OF_SPACES = re.compile(f"[{_SPACE}][{_SPACE}]+")
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
    text = raw
    if not unicodedata.is_normalized("NFC", raw):
        text, shifts = _changed(raw, _CHANGED)
    elif INVISIBLE.search(raw) or _RUN_OF_SPACES.search(raw):
        text, shifts = _changed(raw, _DROPPED)
    for printed, plain in _CHARACTERS.items():
        text = text.replace(printed, plain)
    return Normalised(modern_tone(text), tuple(shifts))


_DROPPED = re.compile(f"{INVISIBLE.pattern}|{_RUN_OF_SPACES.pattern}")
_CHANGED = re.compile(f"{_CLUSTER.pattern}|{_DROPPED.pattern}")


def _replacement(changed: str) -> str:
    if INVISIBLE.fullmatch(changed):
        return ""
    return " " if _RUN_OF_SPACES.fullmatch(changed) else unicodedata.normalize("NFC", changed)


def _changed(raw: str, pattern: re.Pattern[str]) -> tuple[str, list[tuple[int, int]]]:
    """Compose cluster by cluster and drop invisible characters, noting each change of length."""
    return rewrite(raw, pattern.finditer(raw), lambda match: _replacement(match.group()))


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
