"""Bars on an axis of time: what is certain, what is open, what is possible; also without colour.

Solid is certain. A thinner bar with an arrow has no known end. Hatched is possible, and fades where nothing
bounds it. Hollow is acting or in charge. A tick is a day on which a document shows it, a bracket a term.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from xml.etree.ElementTree import Element

import msgspec

from kg.export.svg.drawing import Attribute, shape
from kg.export.svg.frame import Sign
from kg.export.svg.palette import COLOURS, FAINT, INK, PAPER, SYSTEMS, System
from kg.export.svg.tenures import Piece, Tenure, pieces
from kg.export.svg.words import Language, say, say_day

_TALL, _THIN = 13.0, 7.0
_LEAST_WIDTH = 3.0
_LEAST_APART = 46.0
_STEPS = (1, 2, 5, 10, 20, 50)


class Axis(msgspec.Struct, frozen=True):
    """Days from the first to the last, from x on over some pixels."""

    first: date
    last: date
    x: float
    width: float

    def at(self, day: date) -> float:
        """Return where a day begins; days beyond the ends lie on them."""
        day = min(max(day, self.first), self.last)
        return self.x + self.width * (day - self.first).days / (self.last - self.first).days

    def years(self) -> Iterator[int]:
        """Yield the years to mark, so far apart that their numbers do not touch."""
        most = max(1, int(self.width / _LEAST_APART))
        count = self.last.year - self.first.year
        step = next((one for one in _STEPS if count / one <= most), 100)
        begin = -(-self.first.year // step) * step
        yield from range(begin, self.last.year + 1, step)


def bar(told: Tenure, axis: Axis, middle: float, until: date, language: Language) -> Iterator[Element]:
    """Yield the shapes of a tenure; `middle` is the height of its middle line."""
    for piece in pieces(told, until):
        yield from _piece(piece, told, axis, middle)
    if told.bounds:
        for first, last in told.terms:
            yield _term(axis, first, last, middle + _TALL / 2 + 4.5)
    for day in told.seen:
        yield _tick(axis.at(day), middle, say_day(day, language))


def _piece(piece: Piece, told: Tenure, axis: Axis, middle: float) -> Iterator[Element]:
    left, right = axis.at(piece.first), axis.at(piece.last)
    if piece.look == "certain":
        wide = max(right - left, _LEAST_WIDTH)
        look = _hollow(told.system) if told.capacity != "full" else {"fill": COLOURS[told.system]}
        yield _box("certain", left, middle, wide, _TALL, rx=1.5, **look)
    elif piece.look == "open":
        yield _box("open", left, middle, max(right - left - 5, 0), _THIN, fill=f"url(#open-{told.system})")
        yield _arrow(right, middle, COLOURS[told.system])
    else:
        hatched: dict[str, Attribute] = {"fill": f"url(#hatch-{told.system})"}
        if told.capacity != "full":
            hatched |= {"stroke": COLOURS[told.system], "stroke_width": 1.4}
        if piece.fades:
            hatched["mask"] = f"url(#fade-{piece.fades})"
        yield _box("possible", left, middle, right - left, _TALL - 2, **hatched)


def _box(look: str, x: float, middle: float, wide: float, tall: float, **attributes: Attribute) -> Element:
    return shape("rect", class_=look, x=x, y=middle - tall / 2, width=wide, height=tall, **attributes)


def _hollow(system: System) -> dict[str, Attribute]:
    return {"fill": PAPER, "stroke": COLOURS[system], "stroke_width": 2}


def _arrow(x: float, middle: float, colour: str) -> Element:
    return shape(
        "path",
        class_="arrow",
        d=f"M{x - 6:.1f} {middle - 5.5:.1f}L{x:.1f} {middle:.1f}L{x - 6:.1f} {middle + 5.5:.1f}Z",
        fill=colour,
    )


def _tick(x: float, middle: float, told: str) -> Element:
    return shape(
        "path",
        told,
        class_="seen",
        d=f"M{x:.1f} {middle - 9:.1f}V{middle + 9:.1f}",
        stroke=INK,
        stroke_width=1.2,
        fill="none",
    )


def _term(axis: Axis, first: int, last: int, y: float) -> Element:
    """The years of a term; a side beyond the axis stays open."""
    left, right = axis.at(date(first, 1, 1)) + 1, axis.at(date(last, 12, 31)) - 1
    opens = f"M{left:.1f} {y - 2.5:.1f}v2.5" if date(first, 1, 1) >= axis.first else f"M{left:.1f} {y:.1f}"
    closes = "v-2.5" if date(last, 12, 31) <= axis.last else ""
    return _bracket(f"{opens}H{right:.1f}{closes}")


def _bracket(path: str) -> Element:
    return shape("path", class_="term", d=path, stroke=FAINT, fill="none")


def bar_defs(told: Sequence[Tenure]) -> tuple[Element, ...]:
    """Return the patterns of the systems that occur, and what lets bars fade."""
    used = {one.system for one in told}
    found: list[Element] = []
    for system in SYSTEMS:
        if system in used:
            found += [_hatch(system), _opening(system)]
    return (*found, *_fade("left", 0, 1), *_fade("right", 1, 0))


def _hatch(system: System) -> Element:
    made = shape(
        "pattern",
        id=f"hatch-{system}",
        width=5,
        height=5,
        patternUnits="userSpaceOnUse",
        patternTransform="rotate(45)",
    )
    made.append(shape("rect", width=5, height=5, fill=COLOURS[system], fill_opacity=0.14))
    made.append(shape("rect", width=1.7, height=5, fill=COLOURS[system], fill_opacity=0.75))
    return made


def _opening(system: System) -> Element:
    made = shape("linearGradient", id=f"open-{system}")
    for offset, opacity in ((0, 0.9), (1, 0.35)):
        made.append(shape("stop", offset=offset, stop_color=COLOURS[system], stop_opacity=opacity))
    return made


def _fade(side: str, left: float, right: float) -> tuple[Element, Element]:
    gradient = shape("linearGradient", id=f"to-{side}")
    for offset, opacity in ((0, left), (1, right)):
        gradient.append(shape("stop", offset=offset, stop_color="#ffffff", stop_opacity=opacity))
    mask = shape("mask", id=f"fade-{side}", maskContentUnits="objectBoundingBox")
    mask.append(shape("rect", width=1, height=1, fill=f"url(#to-{side})"))
    return gradient, mask


def signs_of(told: Sequence[Tenure], until: date, language: Language) -> Iterator[Sign]:
    """Yield the legend of the bars, as far as they are used."""
    looks = {piece.look for one in told for piece in pieces(one, until)}
    system = next(one.system for one in told)
    colour, middle = COLOURS[system], 6.0
    if "certain" in looks:
        solid = _box("certain", 0, middle, 26, _TALL - 1, rx=1.5, fill=colour)
        yield Sign((solid,), say(language, "certain"))
    if "possible" in looks:
        hatched = _box("possible", 0, middle, 26, _TALL - 2, fill=f"url(#hatch-{system})")
        yield Sign((hatched,), say(language, "possible"))
    if "open" in looks:
        thin = _box("open", 0, middle, 20, _THIN, fill=f"url(#open-{system})")
        yield Sign((thin, _arrow(26, middle, colour)), say(language, "open"))
    if any(one.capacity != "full" for one in told):
        hollow = _box("certain", 1, middle, 24, _TALL - 2, **_hollow(system))
        yield Sign((hollow,), say(language, "deputising"))
    if any(one.seen for one in told):
        yield Sign((_tick(5, middle, ""),), say(language, "seen_tick"), 10)
    if any(one.terms and one.bounds for one in told):
        yield Sign((_bracket("M1 6.5v2.5h24v-2.5"),), say(language, "term_line"))
