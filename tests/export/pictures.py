"""A picture as its shapes: where texts and boxes stand on the paper."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from lxml import etree

from kg.export.svg import Picture
from kg.export.svg.lettering import Face, width

SVG = "{http://www.w3.org/2000/svg}"
_MOVE = re.compile(r"translate\(([-\d.]+) ([-\d.]+)\)")


class Box(NamedTuple):
    """Edges on the paper, and what stands there."""

    left: float
    top: float
    right: float
    bottom: float
    what: str

    def overlaps(self, other: "Box") -> bool:
        """Whether both have an area in common; half a pixel is rounding."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > 0.5 and tall > 0.5


def parsed(picture: Picture) -> Any:
    """The picture read by lxml, which takes only what is XML."""
    return etree.fromstring(picture.content)


def texts(picture: Picture) -> list[str]:
    """Lines of text, in the order of the file."""
    return [one.text for one in parsed(picture).iter(f"{SVG}text")]


def classes(picture: Picture) -> list[str]:
    return [one.get("class") for one in parsed(picture).iter() if one.get("class")]


def titles(picture: Picture) -> list[str]:
    return [one.text for one in parsed(picture).iter(f"{SVG}title")]


def text_boxes(picture: Picture) -> Iterator[Box]:
    """The widest that each line of text may be, stacked marks included."""
    for one in parsed(picture).iter(f"{SVG}text"):
        face = Face(float(one.get("font-size")), one.get("font-weight") == "600")
        x, y = _place(one)
        wide = width(one.text, face)
        left = x - {"start": 0, "middle": wide / 2, "end": wide}[one.get("text-anchor", "start")]
        yield Box(left, y - face.ascent, left + wide, y + face.descent, one.text)


def rects(picture: Picture, class_: str) -> Iterator[Box]:
    """The first rectangles of groups of a class: units, bodies."""
    for one in parsed(picture).iter(f"{SVG}g"):
        if class_ in (one.get("class") or "").split():
            rect = one.find(f"{SVG}rect")
            x, y = _place(rect)
            wide, tall = float(rect.get("width")), float(rect.get("height"))
            yield Box(x, y, x + wide, y + tall, class_)


def _place(one: Any) -> tuple[float, float]:
    x, y = float(one.get("x", 0)), float(one.get("y", 0))
    for group in one.iterancestors(f"{SVG}g"):
        move = _MOVE.fullmatch(group.get("transform", "translate(0 0)"))
        assert move, group.get("transform")
        x, y = x + float(move[1]), y + float(move[2])
    return x, y


def overlapping(boxes: Sequence[Box]) -> list[tuple[str, str]]:
    return [(one.what, other.what) for one, other in combinations(boxes, 2) if one.overlaps(other)]


def outside(boxes: Sequence[Box], picture: Picture) -> list[Box]:
    return [
        one
        for one in boxes
        if one.left < 0 or one.top < 0 or one.right > picture.width or one.bottom > picture.height
    ]
