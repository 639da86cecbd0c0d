"""What people held, on one axis of time, in lanes of party, council, state and Front."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from xml.etree.ElementTree import Element

import msgspec

from kg.errors import NotFound, OutputError
from kg.export.svg.bars import Axis, bar, bar_defs, signs_of
from kg.export.svg.drawing import Attribute, group, height, line, paragraph, shape
from kg.export.svg.frame import Content, sentences
from kg.export.svg.lettering import Face, broken
from kg.export.svg.palette import COLOURS, INK, LINE, QUIET, REFORM, SYSTEMS, WASH, System
from kg.export.svg.relations import Relations
from kg.export.svg.tenures import Tenure, pieces, post_in_english, tell_days, tenures_of_person
from kg.export.svg.words import REFORM_DAY, Language, say, say_day

MOST_ROWS = 150
LABELS, CHART = 390.0, 700.0
_GAP = 28.0
# So far the axis goes on behind the last day: a bar without an end is seen to go on.
_BEHIND = timedelta(days=30)
_PERSON, _LANE, _POST, _DAYS = Face(17, True), Face(12.5, True), Face(13), Face(11)
_TICK = Face(11)
_HEAD = 34.0


class Row(msgspec.Struct, frozen=True):
    """A post of a person with its name in English, "" where that is not shown."""

    told: Tenure
    english: str = ""


class Career(msgspec.Struct, frozen=True):
    """A person, by name, and what he or she held."""

    name: str
    rows: tuple[Row, ...]


def read_careers(graph: Relations, people: Sequence[str], language: Language) -> tuple[Career, ...]:
    """Return the careers of people.

    Args:
        people: references.
    Raises: NotFound: none of them held a post. OutputError: they held more than a picture can show.
    """
    found = []
    for person in people:
        held = tenures_of_person(graph, person)
        rows = (Row(one, post_in_english(one, graph) if language == "en" else "") for one in held)
        found.append(Career(graph.name(person), tuple(rows)))
    count = sum(len(one.rows) for one in found)
    if not count:
        names = ", ".join(one.name for one in found)
        raise NotFound(f"{names}: no post is known, there is no career to draw; kg show tells what is known")
    if count > MOST_ROWS:
        raise OutputError(
            f"{count} posts do not fit into one picture (at most {MOST_ROWS}); "
            "draw fewer people, or see all of them with kg export html --person"
        )
    return tuple(found)


def draw_careers(careers: Sequence[Career], until: date, language: Language) -> Content:
    """Return the picture of careers.

    Args:
        until: day until which what has no end is drawn.
    """
    axis = _axis([row.told for career in careers for row in career.rows], until)
    shapes: list[Element] = []
    y = _HEAD
    for career in careers:
        drawn, y = _career(career, axis, y, until, language, is_named=len(careers) > 1)
        shapes.extend(drawn)
    told = [row.told for career in careers for row in career.rows]
    return Content(
        title=careers[0].name if len(careers) == 1 else " · ".join(one.name for one in careers),
        subtitle=" · ".join((say(language, "career"), say(language, "as_of", day=say_day(until, language)))),
        description=sentences(_description(careers, language)),
        width=LABELS + _GAP + CHART,
        height=y,
        shapes=(*_grid(axis, y, language), *shapes),
        signs=tuple(signs_of(told, until, language)),
        defs=bar_defs(told),
    )


def _axis(told: Sequence[Tenure], until: date) -> Axis:
    """From the first of a year until shortly after what is known, three years at least."""
    first, last = until, until
    for one in told:
        for piece in pieces(one, until):
            first = min(first, piece.first)
            last = max(last, piece.first if piece.fades == "right" else piece.last)
        for years in one.terms:
            if one.bounds:
                first = min(first, date(years[0], 1, 1))
    start = min(first.year, last.year - 2)
    return Axis(date(start, 1, 1), last + _BEHIND, LABELS + _GAP, CHART)


def _grid(axis: Axis, bottom: float, language: Language) -> Iterator[Element]:
    for year in axis.years():
        x = axis.at(date(year, 1, 1))
        yield shape("path", d=f"M{x:.1f} {_HEAD - 8:g}V{bottom:.1f}", stroke=LINE, fill="none")
        yield line(str(year), x, _HEAD - 14, _TICK, fill=QUIET, text_anchor="middle")
    if axis.first < REFORM_DAY < axis.last:
        x = axis.at(REFORM_DAY)
        look: dict[str, Attribute] = {
            "stroke": REFORM,
            "stroke_width": 1.2,
            "stroke_dasharray": "5 3",
            "fill": "none",
        }
        yield shape(
            "path", say(language, "reform"), class_="reform", d=f"M{x:.1f} {_HEAD - 8:g}V{bottom:.1f}", **look
        )
        yield line(say_day(REFORM_DAY, language), x, 4, _TICK, fill=REFORM, text_anchor="end")


def _career(
    career: Career, axis: Axis, y: float, until: date, language: Language, *, is_named: bool
) -> tuple[list[Element], float]:
    shapes: list[Element] = []
    if is_named:
        y += 14
        lines = broken(career.name, _PERSON, LABELS, 2)
        shapes.append(paragraph(lines, 0, y + _PERSON.ascent, _PERSON, career.name))
        y += height(lines, _PERSON) + 6
    for system in SYSTEMS:
        rows = [row for row in career.rows if row.told.system == system]
        if rows:
            shapes.extend(_lane(system, y, language))
            y += 26
            for row in rows:
                drawn, tall = _row(row, axis, y, until, language)
                shapes.append(drawn)
                y += tall
            y += 10
    return shapes, y


def _lane(system: System, y: float, language: Language) -> Iterator[Element]:
    right = LABELS + _GAP + CHART
    yield shape("rect", x=0, y=y + 4, width=10, height=10, rx=2, fill=COLOURS[system])
    yield line(say(language, system), 18, y + 13.2, _LANE, fill=COLOURS[system])
    yield shape(
        "path", d=f"M0 {y + 20:.1f}H{right:g}", stroke=COLOURS[system], stroke_opacity=0.45, fill="none"
    )


def _row(row: Row, axis: Axis, y: float, until: date, language: Language) -> tuple[Element, float]:
    """A post: its name and days at the left, its bar on the axis; and how tall it is."""
    told = row.told
    name, days = _named(row, language), _days(told, language)
    posts, below = broken(name, _POST, LABELS, 3), broken(days, _DAYS, LABELS, 3)
    top = y + 7
    labels = [paragraph(posts, 0, top + _POST.ascent, _POST, name, fill=INK)]
    under = top + height(posts, _POST)
    labels.append(paragraph(below, 0, under + _DAYS.ascent, _DAYS, days, fill=QUIET))
    tall = 7 + height(posts, _POST) + height(below, _DAYS) + 5
    middle = y + tall / 2 - 1
    track = shape("path", d=f"M{axis.x:g} {middle:.1f}h{axis.width:g}", stroke=WASH, fill="none")
    drawn = [track, *labels, *bar(told, axis, middle, until, language)]
    return group(drawn, class_=f"tenure {told.system}"), tall


def _named(row: Row, language: Language) -> str:
    name = row.english or row.told.name
    if row.told.capacity in ("acting", "in_charge"):
        return f"{name} ({say(language, row.told.capacity)})"
    return name


def _days(told: Tenure, language: Language) -> str:
    terms = (say(language, "term_of", term=f"{first}–{last}") for first, last in told.terms)
    conflict = [say(language, "conflict")] if told.has_conflict else []
    return " · ".join((tell_days(told, language), *terms, *conflict))


def _description(careers: Sequence[Career], language: Language) -> Iterator[str]:
    for career in careers:
        posts = (f"{_named(row, language)}: {_days(row.told, language)}" for row in career.rows)
        yield f"{career.name}: {'; '.join(posts)}"
