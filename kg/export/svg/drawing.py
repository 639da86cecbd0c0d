"""What pictures are made of: shapes and lines of text, each an element of SVG.

Looks are attributes of the elements, not of a style sheet: programs that read SVG know them all. Classes say
what a shape means. Numbers have one decimal place at most, so that equal pictures are equal bytes.
"""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element, SubElement, tostring

import msgspec

from kg.export.svg.lettering import Face, clean, shortened
from kg.export.svg.palette import INK

FONTS = "Inter, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"
_SPACE = "http://www.w3.org/2000/svg"
Attribute = str | float


class Picture(msgspec.Struct, frozen=True):
    """A file of SVG in UTF-8, and how wide and high it is in pixels."""

    content: bytes
    width: float
    height: float


def shape(tag: str, told: str = "", /, **attributes: Attribute) -> Element:
    """Return an element; underscores of names become hyphens, a last one falls away.

    Args:
        told: what a reader of the screen says of it, and a browser shows under the pointer.
    """
    made = Element(
        tag, {name.rstrip("_").replace("_", "-"): _text(value) for name, value in attributes.items()}
    )
    if told:
        SubElement(made, "title").text = clean(told)
    return made


def group(shapes: Iterable[Element], told: str = "", **attributes: Attribute) -> Element:
    """Return shapes as one."""
    made = shape("g", told, **attributes)
    made.extend(shapes)
    return made


def line(text: str, x: float, y: float, face: Face, **attributes: Attribute) -> Element:
    """Return one line of text, y being its base line."""
    weight: dict[str, Attribute] = {"font_weight": "600"} if face.is_bold else {}
    look: dict[str, Attribute] = {"fill": INK, **weight, **attributes}
    made = shape("text", x=x, y=y, font_size=face.size, **look)
    made.text = clean(text)
    return made


def short_line(text: str, x: float, y: float, face: Face, room: float, **attributes: Attribute) -> Element:
    """Return one line of text that fits into some room; the whole stands in its title where it was cut."""
    return _titled(line(shortened(text, face, room), x, y, face, **attributes), text)


def paragraph(
    lines: Sequence[str], x: float, y: float, face: Face, whole: str = "", **attributes: Attribute
) -> Element:
    """Return lines below each other, the first on base line y.

    Args:
        whole: the text before it was broken; it becomes the title where lines lack some of it.
    """
    rows = (line(text, x, y + at * face.leading, face, **attributes) for at, text in enumerate(lines))
    lacks = bool(whole) and " ".join(lines) != clean(whole)
    return group(rows, whole if lacks else "")


def height(lines: Sequence[str], face: Face) -> float:
    """Return how many pixels lines below each other take."""
    return len(lines) * face.leading


def _titled(made: Element, whole: str) -> Element:
    if made.text != clean(whole):
        made.append(shape("title"))
        made[-1].text = clean(whole)
    return made


def document(
    width: float, height: float, title: str, description: str, language: str, shapes: Iterable[Element]
) -> Picture:
    """Return a picture of some width and height."""
    root = Element(
        "svg",
        {
            "xmlns": _SPACE,
            "viewBox": f"0 0 {_text(width)} {_text(height)}",
            "width": _text(width),
            "height": _text(height),
            "role": "img",
            "aria-labelledby": "title description",
            "lang": language,
            "font-family": FONTS,
        },
    )
    for tag, name, text in (("title", "title", title), ("desc", "description", description)):
        SubElement(root, tag, id=name).text = clean(text)
    root.extend(shapes)
    content = b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8") + b"\n"
    return Picture(content, width, height)


def _text(value: Attribute) -> str:
    if isinstance(value, str):
        return clean(value)
    return f"{value:.1f}".removesuffix(".0").replace("-0.0", "0")
