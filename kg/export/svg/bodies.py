"""The parallel bodies of a unit on a day, side by side by system, and who held their posts.

A body within another, or led by it, hangs below it. A system with many bodies takes several columns.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import ceil
from xml.etree.ElementTree import Element

import msgspec

from kg.export.svg.cards import Double, Part, card, dot, named, rings, status
from kg.export.svg.drawing import Attribute, group, line, shape
from kg.export.svg.frame import Content, Sign, sentences
from kg.export.svg.lettering import Face
from kg.export.svg.offices import Office, Offices, heads_both, in_two_systems
from kg.export.svg.palette import COLOURS, INK, QUIET, SYSTEMS, System
from kg.export.svg.tenures import CERTAINTIES
from kg.export.svg.words import Language, say, say_day, unit_in_english

_COLUMN, _BETWEEN, _INDENT, _GAP = 284.0, 28.0, 20.0, 14.0
_HEAD = 40.0
_LANE, _NOTE = Face(14, True), Face(11)
# Where an elbow meets the card below.
_MEETS = 18.0
_DOTTED: dict[str, Attribute] = {"stroke_dasharray": "2 2.5"}
_ALWAYS: tuple[System, ...] = ("party", "council", "state", "front")
# A column that would be taller goes on beside itself.
_TALL = 1150.0


class Hanging(msgspec.Struct, frozen=True):
    """A body, how many it hangs below, and how: "leads", "part", or "" for none."""

    office: Office
    depth: int = 0
    by: str = ""


def draw_offices(told: Offices, language: Language) -> Content:
    """Return the picture of the bodies of a unit."""
    double = in_two_systems(told)
    shapes: list[Element] = []
    x = bottom = 0.0
    for system in SYSTEMS:
        offices = [one for one in told.offices if one.system == system]
        if offices or system in _ALWAYS:
            blocks = [_block(one, double, language) for one in _blocks(offices)]
            part, wide = _system(system, blocks, language)
            shapes.append(group(part.shapes, class_=f"system {system}", transform=f"translate({x:g} 0)"))
            x += wide + _BETWEEN
            bottom = max(bottom, part.height)
    english = f" ({unit_in_english(told.name)})" if language == "en" else ""
    elsewhen = [say(language, "elsewhen", n=told.elsewhen)] if told.elsewhen else []
    on_day = say(language, "parallel_on", day=say_day(told.day, language))
    return Content(
        title=told.name + english,
        subtitle=" · ".join((on_day, *told.places, *elsewhen)),
        description=sentences(_description(told, language)),
        width=x - _BETWEEN,
        height=bottom,
        shapes=tuple(shapes),
        signs=tuple(_signs(told, double, language)),
    )


def _blocks(offices: Sequence[Office]) -> Iterator[tuple[Hanging, ...]]:
    """Yield bodies that hang below none, each followed by those that hang below it."""
    below: dict[str, list[tuple[Office, str]]] = defaultdict(list)
    here = {one.body for one in offices}
    first = []
    for office in offices:
        host, by = (office.led_by, "leads") if office.led_by in here else (office.within, "part")
        if host is not None and host in here and host != office.body:
            below[host].append((office, by))
        else:
            first.append(office)
    seen: set[str] = set()

    def visit(office: Office, depth: int, by: str) -> Iterator[Hanging]:
        if office.body not in seen:
            seen.add(office.body)
            yield Hanging(office, depth, by)
            for other, how in below[office.body]:
                yield from visit(other, depth + 1, how)

    # Bodies that hang below each other in a ring have no first; they come last.
    for office in (*first, *offices):
        if block := tuple(visit(office, 0, "")):
            yield block


def _block(bodies: Sequence[Hanging], double: Double, language: Language) -> Part:
    """A body and those below it, each moved to the right of the one it hangs on."""
    shapes: list[Element] = []
    y = 0.0
    hosts: list[float] = []
    for one in bodies:
        indent = min(one.depth, 4) * _INDENT
        part = card(one.office, _COLUMN - indent, double, language)
        del hosts[one.depth :]
        if one.by:
            shapes.extend(_elbow(one, indent, hosts[-1], y))
        shapes.append(group(part.shapes, class_="body", transform=f"translate({indent:g} {y:.1f})"))
        y += part.height
        hosts.append(y)
        y += _GAP
    return Part(tuple(shapes), y - _GAP)


def _elbow(one: Hanging, indent: float, host: float, y: float) -> Iterator[Element]:
    """From the lower edge of the body above to this one."""
    colour = COLOURS[one.office.system]
    x, at = indent - _INDENT / 2, y + _MEETS
    leads = one.by == "leads"
    path = f"M{x:.1f} {host:.1f}V{at:.1f}H{indent - (5 if leads else 0):.1f}"
    look: dict[str, Attribute] = {} if leads else _DOTTED
    yield shape("path", class_=one.by, d=path, stroke=colour, stroke_width=1.6, fill="none", **look)
    if leads:
        yield _arrow(indent, at, colour)


def _arrow(x: float, y: float, colour: str) -> Element:
    return shape("path", d=f"M{x - 6:.1f} {y - 4:.1f}l6 4l-6 4Z", fill=colour)


def _system(system: System, blocks: Sequence[Part], language: Language) -> tuple[Part, float]:
    """A system under its name, in as many columns as it needs, and how wide these are."""
    whole = sum(block.height + _GAP for block in blocks)
    columns = _spread(blocks, whole / max(ceil(whole / _TALL), 1))
    wide = max(len(columns), 1) * (_COLUMN + _BETWEEN) - _BETWEEN
    shapes: list[Element] = [
        shape("rect", x=0, y=2, width=11, height=11, rx=2, fill=COLOURS[system]),
        line(say(language, system), 19, 12.5, _LANE),
        shape("path", d=f"M0 24H{wide:g}", stroke=COLOURS[system], stroke_width=2, fill="none"),
    ]
    if not blocks:
        nothing = say(language, "no_bodies")
        shapes.append(line(nothing, 0, _HEAD + 8, _NOTE, fill=QUIET, font_style="italic", class_="unknown"))
    bottom = _HEAD + 14
    for place, column in enumerate(columns):
        y = _HEAD
        for block in column:
            move = f"translate({place * (_COLUMN + _BETWEEN):g} {y:.1f})"
            shapes.append(group(block.shapes, transform=move))
            y += block.height + _GAP
        bottom = max(bottom, y - _GAP)
    return Part(tuple(shapes), bottom), wide


def _spread(blocks: Sequence[Part], tall: float) -> list[list[Part]]:
    """Blocks in columns of about one height, in their order."""
    columns: list[list[Part]] = []
    left = 0.0
    for block in blocks:
        if not columns or left < block.height / 2:
            columns.append([])
            left = tall
        columns[-1].append(block)
        left -= block.height + _GAP
    return columns


def _signs(told: Offices, double: Double, language: Language) -> Iterator[Sign]:
    found = {holder.certainty for one in told.offices for post in one.posts for holder in post.holders}
    for certainty in CERTAINTIES:
        if certainty in found:
            yield Sign((dot(certainty, 5, 6, INK),), say(language, certainty), 10)
    blocks = (_blocks([one for one in told.offices if one.system == system]) for system in SYSTEMS)
    used = {one.by for found_blocks in blocks for block in found_blocks for one in block}
    look: dict[str, Attribute] = {"stroke": INK, "stroke_width": 1.6, "fill": "none"}
    if "leads" in used:
        yield Sign((shape("path", d="M0 6H21", **look), _arrow(26, 6, INK)), say(language, "leads_line"))
    if "part" in used:
        yield Sign((shape("path", d="M0 6H26", **look, **_DOTTED),), say(language, "part_line"))
    if any(map(heads_both, double.values())):
        yield Sign((rings(0, 6),), say(language, "one_person"), 17)


def _description(told: Offices, language: Language) -> Iterator[str]:
    for office in told.offices:
        posts = []
        for post in office.posts:
            who = [f"{named(one, language)} ({status(one, language)})" for one in post.holders]
            vacant = (
                say(language, "vacant_on", day=say_day(post.vacant_on, language)) if post.vacant_on else ""
            )
            posts.append(f"{post.title}: {vacant or ', '.join(who) or say(language, 'not_known')}")
        yield f"{office.name}: {'; '.join(posts) or say(language, 'nobody_on')}"
