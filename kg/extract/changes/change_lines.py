"""Changes that look-up pages tell line by line, without a sentence.

Cells of a table on lines of their own ("Xã, phường hiện nay" / "Tên gọi mới", then lists and names in turn);
rows without bars ("12 xã A, B và C xã D"); labelled lines ("Đơn vị mới: xã D", "Sáp nhập từ: xã A, xã B").
What a list stands beside is told by heads or labels alone: without them nothing is found.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.changes.bare_communes import BareNames
from kg.extract.changes.changes import MERGE, Told
from kg.extract.changes.column_heads import Role, roles_of
from kg.extract.changes.unit_lists import ListedUnit, are_level, parse_list
from kg.extract.changes.units_above import parse_parent
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import past

# Cells may be run together: "Phú Nham, Phú LộcPhù Ninh"; the capital is of the next one.
_CELL_END = re.compile(rf"[\n{UPPER}](?:(?<=\n)\n*|(?<=[{LOWER}].))")
_MARKS = " \t|*•+-"
# The label that says of the unit of its page what it was made of.
_MADE_OF = re.compile(
    rf"(?:được )?(?:{MERGE}|hình thành|thành lập|hợp thành) (?:từ|trên cơ sở)(?: các)?(?: xã| phường|,)*$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^:\n]{4,60}?\s*:(?=\s*\S)")
_NUMBER = re.compile(r"\d{1,3}[.)]?(?=\s|$)\s*")
# Areas, inhabitants and shares between the two cells of a row.
_FIGURE = re.compile(r"[\d.,/% ]*(?:km2|km²|ha|người)?")
# What stands between two units of one list, and not between two cells of a row.
_JOINS = re.compile(r"[,;]|(?<!\w)(?:và|với|cùng)(?!\w)")
_LONGEST_TITLE = 90
# The line that only says what its page is about.
_COMMUNE = re.compile(r"(?<!\w)(?:xã|phường|đặc khu) ", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:(?:giới thiệu|tổng quan|thông tin|vài nét|đôi nét)(?: chung)?(?: về)? )?(?=(?:xã|phường|đặc khu) )",
    re.IGNORECASE,
)
_TITLE_END = re.compile(r"\s*(?:\([^()\n]*\))?")
# So many lines stand at most between two heads, and between a label and its fellow.
_NEAR = 6
# So many lines that are no cells end a table, and one that stands apart from it.
_APART = 2


class _Heads(msgspec.Struct, frozen=True):
    """Which of two columns comes first, and whether their heads stand on one line: then rows do too."""

    first: Role
    are_one_line: bool


class _Line(msgspec.Struct, frozen=True):
    """A line without the marks around it: where that is, and the text."""

    span: Span
    text: str


class _Label(msgspec.Struct, frozen=True):
    """A label of a new unit or of old ones: its line, where its value ends, and what that names."""

    line: int
    role: Role
    end: int
    unit: UnitMention | None = None
    listed: tuple[ListedUnit, ...] = ()
    is_made_of: bool = False


def told_in_lines(text: str, names: BareNames) -> Iterator[tuple[Told, Span]]:
    """Yield the changes that the lines of a look-up page tell, each with the stretch that it stands in."""
    lines = list(_lines(text))
    yield from _labelled(text, lines, names)
    for heads, before, line in _below_heads(text, lines, names):
        told = _of_row(text, line, heads, names) or _of_cells(text, before, line, heads, names)
        if told is not None:
            yield told, told.span


def _below_heads(
    text: str, lines: Sequence[_Line], names: BareNames
) -> Iterator[tuple[_Heads, _Line | None, _Line]]:
    """Yield the lines below heads of old and of new units, each with the heads and the cell before it."""
    places: dict[Role, tuple[int, int]] = {}
    heads: _Heads | None = None
    before: _Line | None = None
    apart, end = 0, 0
    for index, line in enumerate(lines):
        roles = () if _LABELLED.match(line.text) else roles_of(line.text)
        if roles:
            places = {one: at for one, at in places.items() if index - at[0] <= _NEAR}
            places.update((one, (index, place)) for place, one in enumerate(roles))
            if len(places) > 1:
                heads = _Heads(min(places, key=places.__getitem__), len(roles) > 1)
            before, apart = None, 0
        elif heads is not None and line.text:
            is_cell = _is_cell(text, line, names)
            apart += 0 if is_cell else _APART if text.count("\n", end, line.span[0]) > 1 else 1
            if apart >= _APART:
                heads, places = None, {}
                continue
            yield heads, before, line
            before = before if _FIGURE.fullmatch(line.text) else line
        end = line.span[1] if line.text else end


def _is_cell(text: str, line: _Line, names: BareNames) -> bool:
    """Return whether a line has what a table of units has: names of them, figures, the number of a row."""
    if _FIGURE.fullmatch(line.text) or _NUMBER.match(line.text):
        return True
    return (
        names.one(text, line.span) is not None
        or names.is_district(line.text)
        or any((names.listed(text, line.span), names.row(text, line.span)))
    )


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for end in _CELL_END.finditer(text):
        yield _line(text, (start, end.start()))
        start = end.end() if end.group().startswith("\n") else end.start()
    yield _line(text, (start, len(text)))


def _line(text: str, span: Span) -> _Line:
    stripped = text[slice(*span)].strip(_MARKS)
    start = text.find(stripped, span[0]) if stripped else span[0]
    return _Line((start, start + len(stripped)), stripped)


def _of_row(text: str, line: _Line, heads: _Heads, names: BareNames) -> Told | None:
    """Return the change of a row without bars: "12 xã A, B và C xã D"."""
    number = _NUMBER.match(text, *line.span)
    if number is None or number.end() >= line.span[1]:
        row = names.row(text, line.span) if heads.are_one_line and heads.first == "old" else None
        return _merger(row[1], row[0], line.span, names) if row else None
    listed, end = parse_list(text, number.end(), line.span[1])
    if not listed and heads.are_one_line and heads.first == "old":
        row = names.row(text, (number.end(), line.span[1]))
        return _merger(row[1], row[0], line.span, names) if row else None
    breaks = [
        at
        for at in range(1, len(listed))
        if not _JOINS.search(text, listed[at - 1].mention.end, listed[at].mention.start)
    ]
    place = len(listed) - 1 if heads.first == "old" else 1
    if text[end : line.span[1]].strip(" .") or breaks != [place]:
        return None
    result, sources = (listed[-1], listed[:-1]) if heads.first == "old" else (listed[0], listed[1:])
    return _merger(result.mention, sources, line.span, names)


def _of_cells(text: str, before: _Line | None, line: _Line, heads: _Heads, names: BareNames) -> Told | None:
    """Return the change of two cells, one below the other."""
    if before is None:
        return None
    new, old = (before, line) if heads.first == "new" else (line, before)
    listed = names.listed(text, (past(_NUMBER, text, *old.span), old.span[1]))
    result = names.one(text, (past(_NUMBER, text, *new.span), new.span[1])) if len(listed) > 1 else None
    return _merger(result, listed, (before.span[0], line.span[1]), names)


def _merger(
    result: UnitMention | None, listed: Sequence[ListedUnit], span: Span, names: BareNames
) -> Told | None:
    if result is None or result.bare is None or len(listed) < 2:
        return None
    if not are_level(listed, result):
        return None
    sources = tuple(names.of_result(listed, result))
    return Told(kind="merge", result=result, sources=sources, span=span)


def _labelled(text: str, lines: Sequence[_Line], names: BareNames) -> Iterator[tuple[Told, Span]]:
    """Yield the changes of labelled lines: "Đơn vị mới: xã D" beside "Sáp nhập từ: xã A, xã B"."""
    labels = list(_sided(text, lines, names))
    has_new = any(one.role == "new" for one in labels)
    for new, old in _records(labels):
        span = (min(lines[new.line].span[0], lines[old.line].span[0]), max(new.end, old.end))
        told = _merger(new.unit, old.listed, span, names)
        if told is not None:
            yield told, told.span
    for one in () if has_new else labels:
        start = max(0, one.line - _NEAR)
        result = _title_above(text, lines[start : one.line], names) if one.is_made_of else None
        told = _merger(result, one.listed, (lines[one.line].span[0], one.end), names)
        if told is not None:
            yield told, told.span


def _sided(text: str, lines: Sequence[_Line], names: BareNames) -> Iterator[_Label]:
    """Yield the labels of new units and of old ones, also those whose value cannot be read."""
    for index, label, value in _labels(lines):
        roles, is_made_of = roles_of(label), _MADE_OF.match(label) is not None
        if roles[:1] == ("new",):
            one = names.one(text, value)
            yield _Label(index, "new", one.end if one else value[1], unit=one)
        elif roles or is_made_of:
            listed = tuple(names.listed(text, value))
            end = max((one.mention.end for one in listed), default=value[1])
            yield _Label(index, "old", end, listed=listed, is_made_of=is_made_of)


def _records(labels: Sequence[_Label]) -> Iterator[tuple[_Label, _Label]]:
    """Yield the labels that belong together: on one page the new unit always comes first, or always last."""
    news = [one for one in labels if one.role == "new"]
    olds = [one for one in labels if one.role == "old" and len(one.listed) > 1]
    if len(news) == len(olds) == 1:
        yield from [(news[0], olds[0])] if abs(news[0].line - olds[0].line) <= _NEAR else ()
        return
    first: _Label | None = None
    for one in labels if len(news) >= len(olds) else ():
        if one.role == labels[0].role:
            first = one
        elif first is not None and (one.role == "new" or len(one.listed) > 1):
            if one.line - first.line <= _NEAR:
                yield (first, one) if one.role == "old" else (one, first)
            first = None


def _labels(lines: Sequence[_Line]) -> Iterator[tuple[int, str, Span]]:
    """Yield the labels of lines, each with its line and its value: behind the colon, or on the next line."""
    for index, line in enumerate(lines):
        label = _LABELLED.match(line.text)
        if label is not None:
            value = line.text[label.end() :].lstrip()
            yield index, label.group().rstrip(" :"), (line.span[1] - len(value), line.span[1])
        elif line.text.endswith(":") and _LONGEST_TITLE > len(line.text) > 1:
            following = next((one for one in lines[index + 1 : index + 3] if one.text), None)
            if following is not None:
                yield index, line.text.rstrip(" :"), following.span


def _title_above(text: str, lines: Sequence[_Line], names: BareNames) -> UnitMention | None:
    """Return the commune that is the title above: the nearest short line that names one, and nothing else."""
    for line in reversed(lines):
        if not line.text or len(line.text) > _LONGEST_TITLE or _LABELLED.match(line.text):
            continue
        title = _TITLE.match(text, *line.span)
        unit = parse_unit(text, title.end()) if title else None
        if unit is not None and unit.bare is not None:
            _, end = parse_parent(text, unit.end, unit)
            return unit if _TITLE_END.fullmatch(text, end, line.span[1]) else None
        if _COMMUNE.search(line.text):
            return None
    return None
