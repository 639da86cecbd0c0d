"""Tables of changes: a column of new units, and one of those that went into them; their heads tell which."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.changes.bare_communes import BareNames
from kg.extract.changes.changes import Told
from kg.extract.changes.column_heads import roles_of
from kg.extract.changes.results import parse_result
from kg.extract.changes.unit_lists import parse_list
from kg.extract.mentions.table_rows import ROW, RULE, cells_of
from kg.extract.mentions.unit_words import TYPE
from kg.model.findings import Span

_TYPE = re.compile(rf"(?<!\w){TYPE}(?!\w)", re.IGNORECASE)


def tabled(text: str, names: BareNames) -> Iterator[tuple[Told, Span]]:
    """Yield the changes that the rows of tables tell, each with its row."""
    if "|" not in text:
        return
    columns: tuple[int, int] | None = None
    end, type_ = -1, ""
    for row in ROW.finditer(text):
        cells = cells_of(row)
        heads, type_of_heads = _columns(text, cells)
        if row.start() > end + 1 or columns is None or heads is not None:
            columns, type_ = heads, type_of_heads
        elif not RULE.fullmatch(row.group("cells")):
            told = _told(text, cells, columns, type_, names) or _told_aside(text, cells, columns, names)
            if told is not None:
                yield told, row.span()
        end = row.end()


def _columns(text: str, cells: list[Span]) -> tuple[tuple[int, int] | None, str]:
    """Return which column has the new units and which the old ones, and the type of the new ones."""
    heads = [text[slice(*cell)].strip(" *") for cell in cells]
    roles = [roles_of(head) for head in heads]
    new = [index for index, role in enumerate(roles) if role == ("new",)]
    old = [index for index, role in enumerate(roles) if role == ("old",)]
    if len(new) != 1 or len(old) != 1:
        return None, ""
    type_ = _TYPE.search(heads[new[0]])
    return (new[0], old[0]), type_.group().lower() if type_ else ""


def _told(
    text: str, cells: Sequence[Span], columns: tuple[int, int], type_: str, names: BareNames
) -> Told | None:
    """Return the change of a row.

    Args:
        columns: of the new unit and of the old ones. type_: of the new unit, where its cell has none.
    """
    if len(cells) <= max(columns):
        return None
    new, old = (_trimmed(text, cells[column]) for column in columns)
    listed, result = names.listed(text, old), names.one(text, new)
    if type_ and (result is None or len(listed) < 2):
        result = parse_result(text, new[0], type_=type_)
        listed, end = parse_list(text, old[0], old[1], type_=type_)
        listed = [] if text[end : old[1]].strip(" *.") else listed
    if result is None or result.end > new[1] or len(listed) < 2:
        return None
    span = (min(new[0], old[0]), max(result.end, *(one.mention.end for one in listed)))
    return Told(kind="merge", result=result, sources=tuple(names.of_result(listed, result)), span=span)


def _told_aside(text: str, cells: Sequence[Span], columns: tuple[int, int], names: BareNames) -> Told | None:
    """Return the change of a row whose first cell is that of the row above: the others stand further left."""
    full = [cell for cell in cells if text[slice(*cell)].strip(" *")]
    if len(full) != 2 or abs(columns[0] - columns[1]) != 1:
        return None
    return _told(text, full, (0, 1) if columns[0] < columns[1] else (1, 0), "", names)


def _trimmed(text: str, cell: Span) -> Span:
    """Return a cell without the blanks and stars around it."""
    inner = text[slice(*cell)]
    return cell[0] + len(inner) - len(inner.lstrip(" *\t")), cell[1] - len(inner) + len(inner.rstrip(" *\t"))
