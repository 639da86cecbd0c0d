"""Tenures as a table of posts, in the form that `kg build` reads (`kg_loaders.posts`).

One row a tenure and a document that says so: person, title, body, unit, from, until, source. A date is
there only where it is certain to the day, month or year that it names (`Facts.date`). `until` is empty for
who holds a post, and "?" for who held it without such a date. The source is the address of the document,
else its title, with its day if it shows the post held then.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import IO

from kg.export.facts import Facts, address, text
from kg.graph.container import Graph
from kg.model.graph import Node
from kg.units import Register, Unit, load_register
from kg.vocabulary import load_vocabulary

COLUMNS = ("person", "title", "body", "unit", "from", "until", "source")
_GONE = "?"
_PREFIXES = {"acting": "Quyền ", "in_charge": "Phụ trách "}


def write(graph: Graph, output: IO[bytes]) -> str:
    """Write the table to a binary stream: CSV in UTF-8 with a byte order mark, as spreadsheets want it.

    Returns: how many rows there are, for people.
    """
    lines = io.TextIOWrapper(output, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    count = 0
    for row in _rows(Facts(graph)):
        writer.writerow(row)
        count += 1
    lines.detach()
    return f"{count} rows"


def _rows(facts: Facts) -> Iterator[tuple[str, ...]]:
    titles = load_vocabulary().titles
    register = load_register()
    for held in facts.held():
        title = titles.get(str(held.position.properties["title"]))
        if title is None:
            continue
        prefix = _PREFIXES.get(text(held.tenure, "capacity") or "", "")
        row = (
            text(held.person, "name") or "",
            prefix + title.name,
            text(held.body, "name") or "",
            _place(facts, held.unit, register) if held.unit else "",
            facts.date(held.tenure, "start") or "",
            facts.date(held.tenure, "end") or ("" if held.status == "current" else _GONE),
        )
        for said in facts.said(held.tenure.ref):
            yield (*row, _source(held.tenure, said.document))


def _place(facts: Facts, unit: Node, register: Register) -> str:
    """Return a unit with those that it lay in last: "xã Đức Thọ, tỉnh Hà Tĩnh".

    Its id where that may be another one as well.
    """
    names: list[str] = []
    above: Node | None = unit
    while above is not None:
        names.append(text(above, "name") or "")
        above = facts.parent(above)
    named = ", ".join(names)
    found = register.find(named)
    return named if isinstance(found, Unit) and found.id == unit.id else unit.id


def _source(tenure: Node, document: Node) -> str:
    """Return address, or title, of a document, and its day if it shows the post held on that day."""
    named = address(document) or text(document, "title") or document.id
    day = document.properties.get("issued")
    seen = tenure.properties.get("seenOn", ())
    is_seen = isinstance(day, date) and isinstance(seen, tuple) and day in seen
    return f"{named} {day.day}/{day.month}/{day.year}" if is_seen and isinstance(day, date) else named
