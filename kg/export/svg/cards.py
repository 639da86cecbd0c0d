"""A body as a card: its posts and who held them.

Who is certain has a full dot, whose end is not known a half one, who is possible an open one. What is not
known is said to be so; a vacancy only where a source says it.
"""

from collections.abc import Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element

import msgspec

from kg.export.svg.drawing import Attribute, group, height, line, paragraph, shape
from kg.export.svg.lettering import Face, broken, width
from kg.export.svg.offices import Holder, Office, Post, heads_both
from kg.export.svg.palette import COLOURS, INK, LINE, PAPER, QUIET
from kg.export.svg.tenures import Certainty
from kg.export.svg.words import Language, say, say_day

# Who has posts in two systems: person to bodies and posts.
Double = Mapping[str, Sequence[tuple[Office, Post]]]

_PAD, _NAMED = 12.0, 15.0
_BODY, _SMALL, _HOLDER = Face(13, True), Face(11), Face(13)
# From the base line of a name to the middle of its letters.
_MIDDLE = 4.6


class Part(msgspec.Struct, frozen=True):
    """Shapes below the origin, and how tall they are."""

    shapes: tuple[Element, ...]
    height: float


def card(office: Office, wide: float, double: Double, language: Language) -> Part:
    """Return the card of a body.

    Args:
        wide: width of the card. double: who has posts in two systems.
    """
    room = wide - 2 * _PAD
    y = _PAD - 2
    shapes: list[Element] = []
    for text, face, fill in ((office.name, _BODY, INK), (office.english, _SMALL, QUIET)):
        lines = broken(text, face, room, 3)
        shapes.append(paragraph(lines, _PAD, y + face.ascent, face, text, fill=fill))
        y += height(lines, face)
    y += 3
    for post in office.posts:
        part = _post(post, office, room, double, language)
        shapes.append(group(part.shapes, class_="post", transform=f"translate({_PAD:g} {y:.1f})"))
        y += part.height
    if not office.posts:
        shapes.append(_unknown("nobody_on", _PAD, y + _SMALL.ascent, _SMALL, language))
        y += _SMALL.leading
    tall = y + _PAD
    back = (
        shape("rect", width=wide, height=tall, rx=4, fill=PAPER, stroke=LINE),
        shape("rect", width=3.5, height=tall, rx=1.7, fill=COLOURS[office.system]),
    )
    return Part((*back, *shapes), tall)


def _unknown(word: str, x: float, y: float, face: Face, language: Language) -> Element:
    return line(say(language, word), x, y, face, fill=QUIET, font_style="italic", class_="unknown")


def _post(post: Post, office: Office, room: float, double: Double, language: Language) -> Part:
    y = 6.0
    titles = broken(post.title, _SMALL, room, 2)
    shapes: list[Element] = [paragraph(titles, 0, y + _SMALL.ascent, _SMALL, post.title, fill=QUIET)]
    y += height(titles, _SMALL) + 1
    if post.vacant_on:
        shapes.extend(_vacant(post, y, language))
        y += _HOLDER.leading
    elif not post.holders:
        shapes.append(_unknown("not_known", _NAMED, y + _HOLDER.ascent, _HOLDER, language))
        y += _HOLDER.leading
    for place, holder in enumerate(post.holders, 1):
        others = post.others if place == len(post.holders) else 0
        notes = _notes(holder, others, office, room - _NAMED, double, language)
        is_double = post.is_head and heads_both(double.get(holder.person, ()))
        part = _holder(holder, office, room, notes, language, is_double=is_double)
        look = f"holder {holder.certainty}"
        shapes.append(group(part.shapes, class_=look, transform=f"translate(0 {y:.1f})"))
        y += part.height
    return Part(tuple(shapes), y)


def _vacant(post: Post, y: float, language: Language) -> Iterator[Element]:
    if post.vacant_on:
        middle = y + _HOLDER.ascent - _MIDDLE
        cross = f"M1 {middle - 4:.1f}l8 8m0 -8l-8 8"
        yield shape("path", class_="vacant", d=cross, stroke=INK, stroke_width=1.4, fill="none")
        said = say(language, "vacant_on", day=say_day(post.vacant_on, language))
        yield line(said, _NAMED, y + _HOLDER.ascent, _SMALL)


def _notes(
    holder: Holder, others: int, office: Office, room: float, double: Double, language: Language
) -> tuple[str, ...]:
    """How certain a holder is, who else may be, and the posts in other systems; a line each."""
    also = [post.name for other, post in double.get(holder.person, ()) if other.system != office.system]
    more = [say(language, "other_holders", n=others)] if others else []
    told = [status(holder, language), *more]
    beside = " · ".join(told)
    if width(beside, _SMALL) <= room:
        told = [beside]
    return (*told, say(language, "also", posts="; ".join(also))) if also else tuple(told)


def _holder(
    holder: Holder, office: Office, room: float, notes: Sequence[str], language: Language, *, is_double: bool
) -> Part:
    name = named(holder, language)
    names = broken(name, _HOLDER, room - _NAMED - (24 if is_double else 0), 2)
    middle = _HOLDER.ascent - _MIDDLE
    shapes: list[Element] = [
        dot(holder.certainty, 5, middle, COLOURS[office.system]),
        paragraph(names, _NAMED, _HOLDER.ascent, _HOLDER, name),
    ]
    if is_double:
        shapes.append(rings(room - 17, middle))
    y = height(names, _HOLDER)
    for note in notes:
        lines = broken(note, _SMALL, room - _NAMED, 3)
        shapes.append(paragraph(lines, _NAMED, y + _SMALL.ascent, _SMALL, note, fill=QUIET))
        y += height(lines, _SMALL)
    return Part(tuple(shapes), y + 2)


def named(holder: Holder, language: Language) -> str:
    """Return the name of a holder, with the capacity where it is not the full one."""
    return holder.name if holder.capacity == "full" else f"{holder.name} ({say(language, holder.capacity)})"


def status(holder: Holder, language: Language) -> str:
    """Return how certain it is in words; what was seen last is said, never more."""
    parts = [say(language, "by_one" if holder.has_conflict else holder.certainty)]
    if holder.certainty != "certain" and holder.last_seen:
        parts.append(say(language, "last_seen", day=say_day(holder.last_seen, language)))
    if holder.certainty != "certain" and holder.next_seen:
        parts.append(say(language, "next_seen", day=say_day(holder.next_seen, language)))
    if holder.has_conflict:
        parts.append(say(language, "conflict"))
    return ", ".join(parts)


def dot(certainty: Certainty, x: float, y: float, colour: str) -> Element:
    """Return the dot before a name; it differs without colour."""
    look: dict[str, Attribute] = {"fill": PAPER, "stroke": colour, "stroke_width": 1.4}
    if certainty == "certain":
        look["fill"] = colour
    elif certainty == "possible":
        look["stroke_dasharray"] = "2.05 2.05"
    drawn = [shape("circle", cx=x, cy=y, r=3.9, **look)]
    if certainty == "open":
        drawn.append(shape("path", d=f"M{x:.1f} {y - 3.9:.1f}a3.9 3.9 0 0 0 0 7.8Z", fill=colour))
    return group(drawn, class_=f"dot {certainty}")


def rings(x: float, y: float) -> Element:
    """Return the sign of one person who heads two bodies."""
    look: dict[str, Attribute] = {"cy": y, "r": 4.6, "fill": "none", "stroke": INK, "stroke_width": 1.4}
    return group([shape("circle", cx=x + 5, **look), shape("circle", cx=x + 11, **look)], class_="one-person")
