"""Who leads a unit, in the box of its page: rows "| Chủ tịch UBND | A |" of "Đức Thọ là một xã …"."""

import re
from collections.abc import Iterator

from kg.extract.carry import in_unit
from kg.extract.name_cells import names_in
from kg.extract.parts import Assignment
from kg.extract.portraits import page_unit
from kg.extract.posts import parse_post
from kg.extract.reading import Reading
from kg.extract.types import Post, UnitMention
from kg.model.findings import Tenure

_ROW = re.compile(r"(?m)^\|? *(?P<label>[^|\n]{5,60}?) *\| *(?P<names>[^|\n]{4,300}?) *\|")


def unit_box(reading: Reading) -> Iterator[Tenure]:
    """Yield who leads the unit that a page is about, by the rows of its box."""
    unit = page_unit(reading.source) if "|" in reading.text else None
    if unit is None:
        return
    for row in _ROW.finditer(reading.text, 0, unit.start):
        post = _post(reading, row, unit)
        if post is None:
            continue
        people = list(names_in(reading.text, row.span("names"), reading.source.lexicon.vocabulary))
        if len(people) > 1 and not post.title_id.startswith("pho-"):
            continue  # one after another: which of them holds it now is not said
        for named in people:
            said = Assignment(
                person=named.person,
                posts=(post,),
                status="holds",
                construction="list",
                rule="unit_boxes.unit_box",
            )
            for tenure in reading.tenures(said):
                yield reading.within(tenure, row.span())


def _post(reading: Reading, row: re.Match[str], unit: UnitMention) -> Post | None:
    """Return the post that is all a label says, in the body of the unit; None where it may be another's."""
    start, end = row.span("label")
    if start not in reading.source.anchors.titles:
        return None
    post = parse_post(reading.source, start)
    if post is None or post.end != end or post.body is None or post.printed_unit is not None:
        return None
    placed = in_unit(reading.source, (post,), unit)[0]
    return placed if placed.printed_unit is not None else None
