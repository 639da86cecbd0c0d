"""Rows of tables whose cells stand between bars."""

import re

from kg.model.findings import Span

# The bars at the ends of a row may be left out.
ROW = re.compile(r"^[ >]*\|?(?P<cells>[^\n|]*\|[^\n]*?)\|?[ ]*$", re.MULTILINE)
RULE = re.compile(r"[\s|:-]*")


def cells_of(row: re.Match[str]) -> list[Span]:
    """Return the spans of the cells of a match of ROW."""
    found, start = [], row.start("cells")
    for cell in row.group("cells").split("|"):
        found.append((start, start + len(cell)))
        start += len(cell) + 1
    return found
