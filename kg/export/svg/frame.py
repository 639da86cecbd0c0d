"""What all pictures have around what they show: title, legend, and where it comes from."""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

import msgspec

from kg.export.svg.drawing import Picture, document, line, paragraph, shape, short_line
from kg.export.svg.lettering import Face, broken, width
from kg.export.svg.palette import LINE, PAPER, QUIET
from kg.export.svg.words import Language, say

MARGIN = 36.0
TITLE, SUBTITLE, SMALL = Face(24, True), Face(13.5), Face(11.5)
_APART = 22.0


class BuildFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture says of where it comes from.

    Attributes:
        build_id, documents: of the manifest. program: name and version.
    """

    build_id: str
    documents: int
    program: str


class Sign(msgspec.Struct, frozen=True):
    """A sign of the legend: shapes in a box 12 pixels high at the origin, and what they mean."""

    shapes: tuple[Element, ...]
    meaning: str
    width: float = 26.0


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture shows, as shapes below the origin.

    Attributes:
        width, height: of the shapes. subtitle: one line below the title.
        description: the same for who does not see it, in sentences.
        defs: patterns and gradients that the shapes use.
    """

    title: str
    subtitle: str
    description: str
    width: float
    height: float
    shapes: tuple[Element, ...]
    signs: tuple[Sign, ...]
    defs: tuple[Element, ...] = ()


def framed(content: Content, facts: BuildFacts, language: Language) -> Picture:
    """Return the whole picture."""
    wide = content.width + 2 * MARGIN
    shapes: list[Element] = []
    y = MARGIN + TITLE.ascent
    title = broken(content.title, TITLE, content.width, 2)
    shapes.append(paragraph(title, MARGIN, y, TITLE, content.title))
    y += (len(title) - 1) * TITLE.leading + TITLE.descent
    if content.subtitle:
        y += SUBTITLE.leading
        shapes.append(short_line(content.subtitle, MARGIN, y, SUBTITLE, content.width, fill=QUIET))
        y += SUBTITLE.descent
    y += 22
    inner = shape("g", transform=f"translate({MARGIN:g} {round(y, 1):g})")
    inner.extend(content.shapes)
    shapes.append(inner)
    y += content.height + 28
    shapes.append(shape("path", d=f"M{MARGIN:g} {y:.1f}H{wide - MARGIN:g}", stroke=LINE, fill="none"))
    legend, tall = _legend(content.signs, y + 12, content.width)
    shapes.extend(legend)
    y += 12 + tall + SMALL.leading
    source = say(language, "source", program=facts.program, build=facts.build_id[:12], n=facts.documents)
    shapes.append(short_line(source, MARGIN, y, SMALL, content.width, fill=QUIET))
    high = y + SMALL.descent + MARGIN * 0.7
    paper = shape("rect", width=wide, height=high, fill=PAPER)
    defs = shape("defs")
    defs.extend(content.defs)
    return document(wide, high, content.title, content.description, language, [defs, paper, *shapes])


def _legend(signs: Sequence[Sign], top: float, room: float) -> tuple[list[Element], float]:
    """Signs beside each other, in rows as wide as the picture; and how tall they are."""
    shapes: list[Element] = []
    x, y = 0.0, top
    for sign in signs:
        wide = sign.width + 7 + width(sign.meaning, SMALL)
        if x and x + wide > room:
            x, y = 0.0, y + 20
        drawn = shape("g", class_="sign", transform=f"translate({MARGIN + x:g} {y:.1f})")
        drawn.extend(sign.shapes)
        shapes.append(drawn)
        shapes.append(line(sign.meaning, MARGIN + x + sign.width + 7, y + 10.2, SMALL, fill=QUIET))
        x += wide + _APART
    return shapes, (y - top + 20 if signs else 0.0)


def sentences(parts: Iterable[str]) -> str:
    """Return parts as sentences behind each other."""
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)
