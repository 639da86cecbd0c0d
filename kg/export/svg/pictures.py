"""A picture that was asked for, as a file of SVG."""

from datetime import date
from typing import Literal

import msgspec

from kg.export.svg.bodies import draw_offices
from kg.export.svg.career import draw_careers, read_careers
from kg.export.svg.drawing import Picture
from kg.export.svg.flows import read_lineage
from kg.export.svg.frame import BuildFacts, Content, framed
from kg.export.svg.lineage import draw_lineage
from kg.export.svg.offices import read_offices
from kg.export.svg.relations import Relations
from kg.export.svg.words import Language

View = Literal["lineage", "career", "bodies"]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a picture is to show.

    Attributes:
        seeds: references: of people for careers, of one unit for the others.
        on: for bodies the day; for careers the day until which what has no end is drawn. None: the last
            that a document is of, for a unit that was gone by then its own last day.
        hops: for a lineage the rounds back and on.
    """

    view: View
    seeds: tuple[str, ...]
    on: date | None = None
    hops: int = 9
    language: Language = "vi"


def draw(graph: Relations, asked: Asked, facts: BuildFacts) -> Picture:
    """Return a picture.

    Raises: NotFound: there is nothing to draw. OutputError: it is more than a picture can show.
    """
    return framed(_content(graph, asked), facts, asked.language)


def _content(graph: Relations, asked: Asked) -> Content:
    language = asked.language
    if asked.view == "lineage":
        return draw_lineage(read_lineage(graph, asked.seeds[0], asked.hops), language)
    if asked.view == "career":
        careers = read_careers(graph, asked.seeds, language)
        return draw_careers(careers, asked.on or graph.latest_day(), language)
    unit = asked.seeds[0]
    return draw_offices(read_offices(graph, unit, asked.on or _day_of(graph, unit), language), language)


def _day_of(graph: Relations, unit: str) -> date:
    day, first, last = graph.latest_day(), graph.day(unit, "from"), graph.day(unit, "until")
    day = min(day, last) if last else day
    return max(day, first) if first else day
