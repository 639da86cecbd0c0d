"""How wide a text is, before any font is known, and how it is broken into lines.

widths.csv holds the widest of several common fonts (tools/measure_letters.py), in thousandths of the size. A
letter with marks is as wide as the one without; a letter that is not in the table counts as a whole square.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

_SQUARE = 1000
_ELLIPSIS = "…"
# What may not stand in XML, and marks that turn the direction of what follows.
# Parts of a line that stay together: "nhân dân", "Điều 1", "Tỉnh ủy", "Văn Miếu -".
_TOGETHER = (
    r"[Tt]hành phố|[Tt]hị (?:trấn|xã)|[Đđ]ặc khu|[Hh]ội đồng|[Nn]hân dân|Ủy (?:ban|viên)|Hồ Chí Minh|Việt Nam"
)
_WORD = re.compile(rf"(?:(?:{_TOGETHER})[.,;)]*(?= |$)|[^ ]+)(?: (?:\d{{1,4}}|ủy|[-–·→])[.,;)]*(?= |$))*")
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Face(msgspec.Struct, frozen=True):
    """Size in pixels, and whether bold."""

    size: float
    is_bold: bool = False

    @property
    def ascent(self) -> float:
        """Pixels above the base line, stacked marks included."""
        return self.size * 1.05

    @property
    def descent(self) -> float:
        """Pixels below the base line."""
        return self.size * 0.3

    @property
    def leading(self) -> float:
        """Pixels from a base line to the next."""
        return round(self.size * 1.36, 1)


def clean(text: str) -> str:
    r"""Return a text in NFC, on one line, without characters that XML or a reader cannot bear.

    >>> clean("Đức\x00 \n Thọ\u202e")
    'Đức Thọ'
    """
    kept = (" " if char.isspace() else char for char in text)
    shown = "".join(char for char in kept if _is_shown(char))
    return unicodedata.normalize("NFC", " ".join(shown.split()))


def _is_shown(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cs", "Cn", "Co") and char not in _TURNING


def width(text: str, face: Face) -> float:
    """Return how many pixels a text is wide at most."""
    widths = _widths()
    units = sum(widths.get(char, (_SQUARE, _SQUARE))[face.is_bold] for char in _bases(text))
    return units * face.size / 1000


def _bases(text: str) -> Iterator[str]:
    """Letters with their marks taken off one by one, until the table has them: ớ is as wide as ơ."""
    for char in text:
        base = char
        while base not in _widths() and (parts := _canonical(base)):
            base = chr(int(parts[0], 16))
        if not unicodedata.combining(base):
            yield base


def _canonical(char: str) -> list[str]:
    parts = unicodedata.decomposition(char)
    return [] if parts.startswith("<") else parts.split()


def broken(text: str, face: Face, room: float, most: int = 2) -> tuple[str, ...]:
    """Return a text as lines that are not wider than some room, and of like width.

    Args:
        text: any; it is cleaned.
        most: lines; where they do not suffice the last ends in an ellipsis.
    Returns: no line for an empty text. A word that is too wide for a line is cut.
    """
    words = _WORD.findall(clean(text))
    lines = _filled(words, face, room, most)
    if len(lines) > 1 and not lines[-1].endswith(_ELLIPSIS):
        narrower = room
        while (narrower := narrower - face.size / 2) > room / 2:
            closer = _filled(words, face, narrower, most)
            if len(closer) > len(lines) or " ".join(closer) != " ".join(lines):
                break
            lines = closer
    return lines


def _filled(words: Sequence[str], face: Face, room: float, most: int) -> tuple[str, ...]:
    lines: list[str] = []
    for place, word in enumerate(words):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, face) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(_cut(word, face, room))
        else:
            lines[-1] = shortened(" ".join([lines[-1], *words[place:]]), face, room)
            break
    return tuple(lines)


def shortened(text: str, face: Face, room: float) -> str:
    """Return a text on one line, cut with an ellipsis where it is too wide."""
    return _cut(clean(text), face, room)


def _cut(text: str, face: Face, room: float) -> str:
    if width(text, face) <= room:
        return text
    left = room - width(_ELLIPSIS, face)
    kept = ""
    for char in text:
        if width(kept + char, face) > left:
            break
        kept += char
    return kept.rstrip(" ,.;·") + _ELLIPSIS


def widest(lines: Sequence[str], face: Face) -> float:
    """Return the width of the widest line."""
    return max((width(line, face) for line in lines), default=0.0)


@cache
def _widths() -> dict[str, tuple[int, int]]:
    with (Path(__file__).parent / "widths.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {chr(int(row["letter"][2:], 16)): (int(row["regular"]), int(row["bold"])) for row in rows}
