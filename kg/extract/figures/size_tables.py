"""Tables of sizes: a row a unit, columns of areas, inhabitants, households; their heads tell which."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice, pairwise, takewhile
from statistics import mode

import msgspec

from kg.extract.mentions.amounts import Amount, Size, counted
from kg.extract.mentions.table_rows import ROW, RULE, cells_of
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.units import parse_name, parse_unit
from kg.model.findings import Span
from kg.text.cue import Cue, past
from kg.text.numbers import NUMBER, parse_number

_HEAD = re.compile(
    r"(?:(?P<area_km2>(?:tổng )?diện tích(?: đất)?(?: tự nhiên)?)"
    r"|(?P<population>(?:quy mô |tổng )?(?:dân số|số dân|nhân khẩu|số khẩu|số nhân khẩu))"
    r"|(?P<households>(?:tổng )?số hộ(?: dân| gia đình)?))(?!\w)"
)
# What the head of a whole unit's size adds; "năm 2019", "quy hoạch 2035", "nam", "ngập", "cũ" are others.
_ADDED = re.compile(
    r"(?:[\s(),:/*_\[\].-]|km\s?2|km²|(?<!\d)\d{1,2}(?!\d)|1\.?000(?= người)|ha\b|héc ta|hecta"
    r"|(?:nghìn |ngàn )?người|hộ\b|khẩu|đvt|đơn vị tính|tự nhiên|mới|chung|thực tế|thường trú|trung bình"
    r"|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất|thành lập)|hiện (?:nay|tại|trạng|có)"
    r"|toàn (?:xã|phường|tỉnh)|của (?:xã|phường|đặc khu|tỉnh|đvhc))*"
)
# What the land, the households or the people of a table are of, in the line above it.
_OF_SOMETHING = re.compile(
    r"(?<!\w)(?:lúa|ngập|lụt|cháy|rừng|dự án|thu hồi|nghèo|trồng|hỗ trợ|lớp|bảo hiểm|thiệt hại)(?!\w)"
)
_LONGEST_CAPTION = 200
_HECTARE = re.compile(r"(?<!\w)(?:ha|héc ta|hecta)(?!\w)")
_THOUSANDS = re.compile(r"nghìn người|ngàn người|1\.000 người|1000 người")
_SQUARE_KM = re.compile(r"km\s?2|km²")
_TYPE = re.compile(rf"(?<!\w){TYPE}(?!\w)")
_LEAD = re.compile(r"[\s*_]*(?:\d{1,3}[.)]?\s+(?=\D))?[\s*_]*")
_VALUE = re.compile(rf"[\s*_]*(?P<n>{NUMBER})\s*(?:km\s?2|km²|ha|người|hộ)?(?:\[\d+\])*[\s*_]*")


# The first head of a table of which every cell stands in a line of its own.
_FIRST_HEAD = Cue(r"^[|\s]{0,4}(?P<head>STT|Số TT|TT|(?:Thứ|Xếp) hạng)[ |]*\n", re.MULTILINE | re.IGNORECASE)
_CELL = re.compile(r"[^|\n]*[^|\s][^|\n]*")
_ORDINAL = re.compile(r"\s*#?0?(?P<n>\d{1,3})\.?\s*")
_MOST_HEADS = 15
_NO_CELL = (0, 0)


class _Column(msgspec.Struct, frozen=True):
    """What a column holds, how much one of it is in km2 or people, and what is too little for a commune."""

    variable: str
    factor: float
    least: float = 0


def sizes_in_tables(text: str, types: Mapping[str, str]) -> Iterator[tuple[Size, UnitMention, Span]]:
    """Yield the sizes in rows of tables, each with its unit and its row.

    Args:
        types: of units that the text tells elsewhere, by their names in lower case.
    """
    columns: Mapping[int, _Column] = {}
    heads: list[Span] = []
    end, type_ = -1, ""
    for row in ROW.finditer(text):
        cells = cells_of(row)
        is_next = row.start() <= end + 1
        full = [cell for cell in cells if text[slice(*cell)].strip()]
        if is_next and heads and len(full) == 1 and _HEAD.match(_words(text, full[0])):
            heads = [*heads, *full]  # heads that stand in lines of their own
            columns, type_ = _columns(text, heads)
        elif not is_next or not columns:
            heads = cells
            columns, type_ = _columns(text, heads)
        elif not RULE.fullmatch(row.group("cells")):
            unit = _unit(text, cells, columns, type_) or _named_elsewhere(text, cells, columns, types)
            if unit is not None:
                yield from ((size, unit, row.span()) for size in _sizes(text, cells, columns, unit))
        end = row.end()


def sizes_in_lines(text: str) -> Iterator[tuple[Size, UnitMention, Span]]:
    """Yield the sizes of tables whose cells stand in lines of their own: rows are told by their numbers."""
    for first in _FIRST_HEAD.finditer(text):
        cells = (one.span() for one in _CELL.finditer(text, first.start("head")))
        heads = list(islice(takewhile(lambda cell: _ordinal(text, cell) is None, cells), _MOST_HEADS))
        columns, type_ = _columns(text, heads)
        rows = list(_numbered(text, cells)) if columns and len(heads) < _MOST_HEADS else []
        width = mode(len(row) for row in rows) if rows else 0
        for row in rows:
            if len(row) == width or (len(row) > width and row is rows[-1]):
                words = (_words(text, cell) for cell in row[:width])
                own = next(filter(_TYPE.fullmatch, words), type_)
                unit = _unit(text, row[: min(columns)], columns, own)
                if unit is not None:
                    yield from (
                        (size, unit, (row[1][0], row[width - 1][1]))
                        for size in _sizes(text, row, columns, unit)
                    )


def _numbered(text: str, cells: Iterator[Span]) -> Iterator[list[Span]]:
    """Yield the rows of a table whose first cells are 1, 2, 3 …, if there are two; 1 is read already."""
    row: list[Span] = [_NO_CELL]
    number = 2
    for cell, following in pairwise(chain(cells, [_NO_CELL])):
        if _ordinal(text, cell) == number and not _VALUE.fullmatch(text, *following):
            yield row
            row, number = [], number + 1
        elif len(row) > _MOST_HEADS:
            break
        row.append(cell)
    if number > 2:
        yield row


def _ordinal(text: str, cell: Span) -> int | None:
    match = _ORDINAL.fullmatch(text, *cell)
    return int(match.group("n")) if match else None


def _words(text: str, cell: Span) -> str:
    return text[slice(*cell)].strip(" *_").lower()


def _columns(text: str, cells: list[Span]) -> tuple[dict[int, _Column], str]:
    """Return what the columns under a row of heads hold, and the type of the units if they name one alone."""
    found: dict[int, _Column] = {}
    types: set[str] = set()
    named: set[str] = set()  # "Tên tỉnh", beside "Tỉnh lỵ" and "Thành phố"
    for index, cell in enumerate(cells):
        head = _words(text, cell)
        match = _HEAD.match(head)
        variable = match.lastgroup if match else None
        if match is None or variable is None:
            (named if head.startswith("tên") else types).update(_TYPE.findall(head))
        elif _ADDED.fullmatch(head, match.end()) and variable not in {one.variable for one in found.values()}:
            factor = _factor(variable, head)
            if factor is not None:
                found[index] = _Column(variable, factor, _least(variable, factor, head))
    types = named or types
    if all(one.least for one in found.values()) or _is_of_something(text, cells[0][0]):
        return {}, ""
    return found, types.pop() if len(types) == 1 else ""


def _least(variable: str, factor: float, head: str) -> float:
    """Return what is too little for a commune; hectares may be those of fields, km2 are not."""
    if variable == "area_km2":
        return 3 if factor < 1 and "tự nhiên" not in head else 0
    return 100 if variable == "households" else 0


def _is_of_something(text: str, start: int) -> bool:
    """Return whether the line above a table says that it is about fields or projects or the poor."""
    lines = [one for one in text[max(0, start - _LONGEST_CAPTION) : start].split("\n") if one.strip("| *_")]
    above = [one.strip("# *_") for one in lines if not one.lstrip("(* ").startswith("Đơn vị tính")]
    caption = above[-1] if above else ""
    return bool(_OF_SOMETHING.search(caption[:1].lower() + caption[1:]))


def _factor(variable: str, head: str) -> float | None:
    if variable == "area_km2":
        return 0.01 if _HECTARE.search(head) else 1 if _SQUARE_KM.search(head) else None
    return 1_000 if _THOUSANDS.search(head) else 1


def _unit(text: str, cells: list[Span], columns: Mapping[int, _Column], type_: str) -> UnitMention | None:
    """Return the unit that a row is about: a cell that is its name and nothing else."""
    for start, stop in _names(text, cells, columns):
        start = past(_LEAD, text, start, stop)
        unit = parse_unit(text, start)
        if unit is None and type_:
            unit = parse_name(text, start, type_)
        if unit is not None and unit.bare is not None and not text[unit.end : stop].strip(" *_"):
            return unit
    return None


def _named_elsewhere(
    text: str, cells: list[Span], columns: Mapping[int, _Column], types: Mapping[str, str]
) -> UnitMention | None:
    """Return the unit of a cell that is a name of which the text tells the type elsewhere."""
    for start, stop in _names(text, cells, columns):
        name = text[start:stop].strip(" *_")
        if name.lower() in types:
            at = text.index(name, start)
            return UnitMention(start=at, end=at + len(name), type=types[name.lower()], bare=name, key=name)
    return None


def _names(text: str, cells: list[Span], columns: Mapping[int, _Column]) -> list[Span]:
    """Return the cells that may be a name: a number, and not that of the row, only where no other cell is."""
    apart = [(index, cell) for index, cell in enumerate(cells) if index not in columns and cell[0] < cell[1]]
    named = [(index, cell) for index, cell in apart if _ordinal(text, cell) is None]
    first = min(columns)
    if not any(index < first for index, _ in named):
        named = [one for one in apart if one not in named and one[0] < first][-1:] + named
    return [cell for _, cell in named]


def _sizes(text: str, cells: list[Span], columns: Mapping[int, _Column], unit: UnitMention) -> list[Size]:
    found: list[Size] = []
    for index, column in columns.items():
        match = _VALUE.fullmatch(text, *cells[index]) if index < len(cells) else None
        if match is None:
            continue
        printed = match.group("n")
        number = parse_number(printed) if column.variable == "area_km2" else counted(printed)
        value = round(number * column.factor, 6)
        if unit.type == "xã" and value < column.least:
            return []
        if value:
            found.append(Size(variable=column.variable, amount=Amount(value, match.span("n"))))
    return found
