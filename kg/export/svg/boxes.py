"""A unit of a lineage as a box: its name, code and days, the units above it, and the act that made it so."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

import msgspec

from kg.export.svg.drawing import Attribute, group, height, paragraph, shape
from kg.export.svg.flows import Flow, Lineage, Unit
from kg.export.svg.lettering import Face, broken
from kg.export.svg.palette import ACCENT, FAINT, INK, PAPER, QUIET
from kg.export.svg.words import Language, say, say_day, unit_in_english

_PAD = 12.0
_BEFORE_LAW = 4.0
_NAME, _SMALL = Face(13.5, True), Face(11)
_CENTRE: dict[str, Attribute] = {"fill": "#eaf2f8", "stroke": ACCENT, "stroke_width": 1.8}
_OTHER: dict[str, Attribute] = {"fill": PAPER, "stroke": FAINT}


class Words(msgspec.Struct, frozen=True):
    """A text of a box, broken into lines; `space` is left above it."""

    text: str
    lines: tuple[str, ...]
    face: Face
    fill: str
    space: float = 0.0


def words_of(
    unit: Unit, laws: Iterable[tuple[str, str]], room: float, language: Language
) -> tuple[Words, ...]:
    """Return what is said in the box of a unit.

    Args:
        laws: acts that it came of, each with who else took part. room: width of the box.
    """
    return tuple(_words(unit, laws, room - 2 * _PAD, language))


def _words(unit: Unit, laws: Iterable[tuple[str, str]], room: float, language: Language) -> Iterator[Words]:
    told = [(unit.name, _NAME, INK, 3)]
    if language == "en":
        told.append((unit_in_english(unit.name), _SMALL, QUIET, 2))
    told.append(
        (" · ".join((say(language, "code", code=unit.code), _life(unit, language))), _SMALL, QUIET, 2)
    )
    told.append((", ".join(unit.places), _SMALL, QUIET, 2))
    for text, face, fill, most in told:
        if text:
            yield Words(text, broken(text, face, room, most), face, fill)
    space = _BEFORE_LAW
    for law, others in dict.fromkeys(laws):
        for text, fill in ((law, ACCENT), (others, QUIET)):
            if text:
                yield Words(text, broken(text, _SMALL, room, 3), _SMALL, fill, space)
                space = 0.0


def _life(unit: Unit, language: Language) -> str:
    first, last = (say_day(day, language, is_short=True) if day else "" for day in (unit.first, unit.last))
    if first and last:
        return f"{first} – {last}"
    if first:
        return say(language, "from", day=first)
    return say(language, "until", day=last) if last else say(language, "so_far")


def law_of(told: Lineage, flow: Flow, language: Language) -> tuple[str, str]:
    """Return act and clause of a flow, and how many others that are not drawn gave something with it."""
    others = told.others.get((flow.target, flow.day), 0)
    more = say(language, "others_too" if others > 1 else "other_too", n=others) if others else ""
    return flow.law, more


def height_of(words: Iterable[Words]) -> float:
    """Return how tall a box must be."""
    return 2 * _PAD - 4 + sum(height(one.lines, one.face) + one.space for one in words)


def box(words: Iterable[Words], x: float, y: float, size: tuple[float, float], *, is_centre: bool) -> Element:
    """Return the box of a unit; the words stand in its middle.

    Args:
        size: width and height.
    """
    words = tuple(words)
    wide, tall = size
    look = _CENTRE if is_centre else _OTHER
    drawn = [shape("rect", x=x, y=y, width=wide, height=tall, rx=5, **look)]
    at = y + (tall - height_of(words)) / 2 + _PAD - 2
    for one in words:
        at += one.space
        drawn.append(paragraph(one.lines, x + _PAD, at + one.face.ascent, one.face, one.text, fill=one.fill))
        at += height(one.lines, one.face)
    return group(drawn, class_="unit centre" if is_centre else "unit")
