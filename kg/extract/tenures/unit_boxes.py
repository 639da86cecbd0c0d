"""Who leads a unit, in the box of its page: rows "| Chủ tịch UBND | A |" of "Đức Thọ là một xã …"."""

import re
from collections.abc import Iterator

from kg.extract.linking.portraits import page_unit
from kg.extract.mentions.parts import Chain
from kg.extract.mentions.posts import parse_post
from kg.extract.mentions.types import Post, UnitMention
from kg.extract.tenures.headings import in_unit
from kg.extract.tenures.name_cells import Named, names_in
from kg.extract.tenures.reading import Reading
from kg.model.findings import Tenure, TenureStatus

_ROW = re.compile(r"(?m)^\|? *(?P<label>[^|\n]{5,60}?) *\| *(?P<names>[^|\n]{4,300}?) *\|")
_NOTES = re.compile(r"(?:[\s,;.]|\[[^\]]*\]|\((?P<note>[^()]*)\))*+")
# "là một xã cũ", "đã sáp nhập vào xã A"; and what a later sentence or a row says
_ONCE = re.compile(
    r"[^.\n]*?\b(?:cũ|từng|trước đây|trước kia|không còn|nhập vào|đã (?:được )?(?:sáp nhập|hợp nhất|nhập))\b",
    re.IGNORECASE,
)
_ABOLISHED = re.compile(r"\b(?:giải thể|bãi bỏ)\b", re.IGNORECASE)


def unit_box(reading: Reading) -> Iterator[Tenure]:
    """Yield who leads the unit that a page is about, by the rows of its box."""
    unit = page_unit(reading.source) if "|" in reading.text else None
    if unit is None or _is_abolished(reading.text, unit):
        return
    for row in _ROW.finditer(reading.text, 0, unit.start):
        post = _post(reading, row, unit)
        if post is None:
            continue
        people = list(names_in(reading.text, row.span("names"), reading.source.lexicon.vocabulary))
        if len(people) > 1 and not post.title_id.startswith("pho-"):
            continue  # one after another: which of them holds it now is not said
        if people and _says_no_more(row, people):
            for named in people:
                yield from _given(reading, row, post, named)


def _is_abolished(text: str, unit: UnitMention) -> bool:
    """Return whether the page says of its unit that it is no more."""
    end = text.find("\n", unit.end)
    is_over = _ABOLISHED.search(text, 0, end if end >= 0 else len(text))
    return is_over is not None or _ONCE.match(text, unit.end) is not None


def _says_no_more(row: re.Match[str], people: list[Named]) -> bool:
    """Return whether a cell has names only, each with no more than one note."""
    notes = row.group("names").count("(")
    is_end = _NOTES.fullmatch(row.string, people[-1].person.end, row.end("names"))
    return is_end is not None and notes == sum(bool(named.note) for named in people)


def _given(reading: Reading, row: re.Match[str], post: Post, named: Named) -> Iterator[Tenure]:
    status = _status(reading, named)
    if status is None:
        return
    said = Chain((post,)).given(named.person, status, "list", unit_box)
    yield from reading.in_row(said, row.span(), named.period)


def _status(reading: Reading, named: Named) -> TenureStatus | None:
    """Return whether the post is held still by what stands behind the name; None where that does not tell."""
    period = named.period
    if period is None:
        return "holds" if named.is_standing or not named.note else None
    if period.end is not None:
        is_ahead = reading.today is not None and (period.end.year or 0) > reading.today.year
        return None if is_ahead else "former"
    is_since = named.note.startswith("từ") and period.start and period.stop == period.start.span[1]
    return "holds" if period.is_open or (is_since and period.stop == len(named.note.rstrip())) else None


def _post(reading: Reading, row: re.Match[str], unit: UnitMention) -> Post | None:
    """Return the post that is all a label says, in the body of the unit; None where it may be another's."""
    start, end = row.span("label")
    if start not in reading.source.anchors.titles:
        return None
    post = parse_post(reading.source, start)
    if post is None or post.end != end or post.body is None or post.printed_unit is not None:
        return None
    placed = in_unit(reading.source, post, unit)
    return placed if placed.printed_unit is not None else None
