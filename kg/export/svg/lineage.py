"""Units before and after a unit as a flow: thick the whole, thin a part, dashed what is not certain."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from xml.etree.ElementTree import Element

import msgspec

from kg.export.svg.boxes import Words, box, height_of, law_of, words_of
from kg.export.svg.drawing import Attribute, line, shape
from kg.export.svg.flows import Flow, Lineage
from kg.export.svg.frame import Content, Sign, sentences
from kg.export.svg.lettering import Face
from kg.export.svg.palette import FLOW, GOES_ON, LINE, PAPER, QUIET, REFORM
from kg.export.svg.stages import Plan, heights, plan
from kg.export.svg.words import REFORM_DAY, Language, say, say_day, unit_in_english

_BOX = 256.0
# Between two eras: the more, the steeper the bands would be.
_LEAST_BETWEEN, _MOST_BETWEEN, _SLOPE = 116.0, 260.0, 0.28
_HEAD, _GAP = 38.0, 16.0
_DAY = Face(12, True)
_BANDS = {"whole": 15.0, "part": 4.5, "unknown": 9.0}
_APART = 3.0
_REFORM: dict[str, Attribute] = {"stroke": REFORM, "stroke_width": 1.2, "stroke_dasharray": "5 3"}


class Layout(msgspec.Struct, frozen=True):
    """Where all stands: the left edges of the eras, upper edges and heights of the stages."""

    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    tall: tuple[float, ...]

    @property
    def width(self) -> float:
        """From the left edge of the first era to the right one of the last."""
        return self.lefts[-1] + _BOX

    @property
    def bottom(self) -> float:
        """The lowest edge of a stage."""
        return max(top + tall for top, tall in zip(self.tops, self.tall, strict=True))


def draw_lineage(told: Lineage, language: Language) -> Content:
    """Return the picture of a lineage."""
    found = plan(told)
    words = [_words(told, found, at, language) for at in range(len(found.stages))]
    layout = _layout(found, words)
    bands = list(_bands(found, layout, told, language))
    boxes = [_box(told, found, at, words[at], layout) for at in range(len(words))]
    centre = told.units[told.centre]
    english = f" ({unit_in_english(centre.name)})" if language == "en" else ""
    code = say(language, "code", code=centre.code)
    return Content(
        title=centre.name + english,
        subtitle=" · ".join((say(language, "lineage"), *centre.places, code)),
        description=sentences(_description(told, language)),
        width=layout.width,
        height=layout.bottom,
        shapes=(*bands, *_days(told.days, layout, language), *boxes),
        signs=tuple(_signs(told, found, language)),
    )


def _words(told: Lineage, found: Plan, number: int, language: Language) -> tuple[Words, ...]:
    stage = found.stages[number]
    eras = stage.last - stage.first
    room = _BOX + eras * (_BOX + _LEAST_BETWEEN)
    laws = (law_of(told, link.flow, language) for link in found.links if link.flow and link.target == number)
    return words_of(told.units[stage.unit], laws, room, language)


def _layout(found: Plan, words: Sequence[Sequence[Words]]) -> Layout:
    ports = _ports(found)
    tall = [max(height_of(one), _ports_height(ports, at)) for at, one in enumerate(words)]
    tops = [_HEAD + top for top in heights(found, tall, _GAP)]
    eras = max(stage.last for stage in found.stages) + 1
    steep = [0.0] * eras
    for link in found.links:
        middles = [tops[at] + tall[at] / 2 for at in (link.source, link.target)]
        era = found.stages[link.source].last
        steep[era] = max(steep[era], abs(middles[0] - middles[1]))
    lefts = [0.0]
    for era in range(eras - 1):
        between = min(max(_LEAST_BETWEEN, steep[era] * _SLOPE), _MOST_BETWEEN)
        lefts.append(lefts[-1] + _BOX + between)
    return Layout(tuple(lefts), tuple(tops), tuple(tall))


def _ports(found: Plan) -> dict[tuple[int, str], list[int]]:
    """Numbers of the links at each side of a stage."""
    ports: dict[tuple[int, str], list[int]] = defaultdict(list)
    for number, link in enumerate(found.links):
        ports[link.source, "right"].append(number)
        ports[link.target, "left"].append(number)
    return ports


def _ports_height(ports: dict[tuple[int, str], list[int]], number: int) -> float:
    most = max(len(ports.get((number, side), ())) for side in ("left", "right"))
    return most * (_BANDS["whole"] + _APART) + 12


def _box(told: Lineage, found: Plan, number: int, words: Sequence[Words], layout: Layout) -> Element:
    stage = found.stages[number]
    x = layout.lefts[stage.first]
    wide = layout.lefts[stage.last] + _BOX - x
    size = (wide, layout.tall[number])
    return box(words, x, layout.tops[number], size, is_centre=stage.unit == told.centre)


def _bands(found: Plan, layout: Layout, told: Lineage, language: Language) -> Iterator[Element]:
    """Curves between the boxes; at each side of a box they are in the order of where they come from."""
    place = {number: at for at, number in enumerate(found.order)}
    ends: dict[tuple[int, str], float] = {}
    for (number, side), links in sorted(_ports(found).items()):
        in_order = sorted(links, key=lambda at: (place[_other(found, at, side)], at))
        sizes = [_thick(found.links[at].flow) for at in in_order]
        middle = layout.tops[number] + layout.tall[number] / 2
        y = middle - (sum(sizes) + _APART * (len(sizes) - 1)) / 2
        for at, size in zip(in_order, sizes, strict=True):
            ends[at, side] = y + size / 2
            y += size + _APART
    for at, link in enumerate(found.links):
        x1 = layout.lefts[found.stages[link.source].last] + _BOX
        x2 = layout.lefts[found.stages[link.target].first]
        path = _curve(x1, ends[at, "right"], x2, ends[at, "left"])
        yield from _band(path, link.flow, _told(told, link.flow, language))


def _other(found: Plan, at: int, side: str) -> int:
    link = found.links[at]
    return link.source if side == "left" else link.target


def _curve(x1: float, y1: float, x2: float, y2: float) -> str:
    bend = (x1 + x2) / 2
    return f"M{x1:.1f} {y1:.1f}C{bend:.1f} {y1:.1f} {bend:.1f} {y2:.1f} {x2:.1f} {y2:.1f}"


def _thick(flow: Flow | None) -> float:
    return _BANDS[flow.extent] if flow else _BANDS["whole"]


def _band(path: str, flow: Flow | None, told: str) -> Iterator[Element]:
    """A band on a white one, so that those that cross are told apart."""
    size = _thick(flow)
    yield shape("path", d=path, stroke=PAPER, stroke_width=size + 2.5, fill="none")
    look: dict[str, Attribute] = {"stroke": FLOW, "stroke_width": size}
    if flow is None:
        look = {"stroke": GOES_ON, "stroke_width": size, "class_": "same"}
    elif flow.is_certain:
        look["class_"] = f"flow {flow.extent} certain"
    else:
        dashes: dict[str, Attribute] = {"stroke": QUIET, "stroke_width": 1.6, "stroke_dasharray": "6 4"}
        look = {**dashes, "class_": f"flow {flow.extent} candidate"}
    yield shape("path", told, d=path, fill="none", **look)


def _days(days: Sequence[date], layout: Layout, language: Language) -> Iterator[Element]:
    """The days of the changes between the eras; the reform is marked."""
    for era, day in enumerate(days):
        x = (layout.lefts[era] + _BOX + layout.lefts[era + 1]) / 2
        is_reform = day == REFORM_DAY
        look: dict[str, Attribute] = _REFORM if is_reform else {"stroke": LINE}
        path = f"M{x:.1f} 24V{layout.bottom:.1f}"
        yield shape("path", class_="reform" if is_reform else "day", d=path, fill="none", **look)
        fill = REFORM if is_reform else QUIET
        yield line(say_day(day, language), x, 14, _DAY, fill=fill, text_anchor="middle")


def _signs(told: Lineage, found: Plan, language: Language) -> Iterator[Sign]:
    path = "M0 6H26"
    flows = [link.flow for link in found.links]
    for extent in _BANDS:
        used = next((flow for flow in flows if flow and flow.is_certain and flow.extent == extent), None)
        if used:
            yield Sign(tuple(_band(path, used, "")), say(language, extent))
    unsure = next((flow for flow in flows if flow and not flow.is_certain), None)
    if unsure:
        yield Sign(tuple(_band(path, unsure, "")), say(language, "maybe"))
    if None in flows:
        yield Sign(tuple(_band(path, None, "")), say(language, "same_unit"))
    if REFORM_DAY in told.days:
        yield Sign((shape("path", d="M4 0V13", fill="none", **_REFORM),), say(language, "reform"), 8)


def _told(told: Lineage, flow: Flow | None, language: Language) -> str:
    """A flow in words, with its act."""
    if flow is None:
        return say(language, "same_unit")
    source, target = (told.units[end].name for end in (flow.source, flow.target))
    words = [say(language, flow.extent), *([] if flow.is_certain else [say(language, "maybe")])]
    words += [say_day(flow.day, language), *([flow.law] if flow.law else [])]
    return f"{source} → {target}: {', '.join(words)}"


def _description(told: Lineage, language: Language) -> Iterator[str]:
    yield from (_told(told, flow, language) for flow in told.flows)
