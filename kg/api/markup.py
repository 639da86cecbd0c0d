"""HTML for notebooks: escaped, small, without style of its own beyond what a table needs."""

from collections.abc import Iterable, Sequence
from html import escape

ROWS_SHOWN = 50
_LONGEST_CELL = 300


def html_table(columns: Sequence[str], rows: Sequence[Sequence[str]], total: int | None = None) -> str:
    """Return a table with its head, and a word on the rows that are left out.

    >>> html_table(("name",), (("a < b",),), total=3)
    '<table><thead><tr><th>name</th></tr></thead><tbody><tr><td>a &lt; b</td></tr></tbody></table>\
<p>1 of 3 rows</p>'

    Args:
        rows: those that are shown, cells as text; a long one is cut.
        total: how many there are; None: these.
    """
    head = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        f"<p>{counted(len(rows), len(rows) if total is None else total)}</p>"
    )


def html_page(title: str, lines: Iterable[str], table: str = "") -> str:
    """Return a title in bold with lines below it, and a table that is HTML already."""
    told = "".join(f"<br>{escape(line)}" for line in lines)
    return f"<p><b>{escape(title)}</b>{told}</p>{table}"


def counted(shown: int, total: int) -> str:
    """Say how many rows there are, and how many of them are shown.

    >>> counted(2, 2), counted(50, 312), counted(0, 0)
    ('2 rows', '50 of 312 rows', 'no rows')
    """
    if not total:
        return "no rows"
    rows = f"{total} row{'' if total == 1 else 's'}"
    return rows if shown == total else f"{shown} of {rows}"


def _cell(text: str) -> str:
    return escape(text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…")
