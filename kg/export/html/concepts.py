"""Names of concepts in both languages, as far as the nodes of a page use them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kg.export.html.columns import Column, Tables
from kg.vocabulary.load import load_vocabulary


def concepts(tables: Tables) -> dict[str, dict[str, Any]]:
    """Return kinds of bodies, titles, types of units and terms, by id.

    Kinds give their Vietnamese and English pattern and their system; titles their names and rank.
    """
    known = load_vocabulary()
    kinds = {one: known.bodies[one] for one in _used(tables, "Body", "kind") if one in known.bodies}
    titles = {one: known.titles[one] for one in _used(tables, "Position", "title") if one in known.titles}
    return {
        "kinds": {one: [kind.pattern, kind.english, kind.system] for one, kind in kinds.items()},
        "titles": {one: [title.name, title.english, title.rank] for one, title in titles.items()},
        "types": {one.name: one.english for one in known.unit_types.values()},
        "terms": {one.term_id: [one.vietnamese, one.english] for one in known.terms.values()},
    }


def one_seat_positions(tables: Tables) -> list[int]:
    """Return the numbers of the positions that one person has at a time."""
    titles, kinds = load_vocabulary().titles, _kinds_of_positions(tables)
    first = tables.numbers_from("Position")
    found = []
    for row, title in enumerate(_cells(tables, "Position", "title")):
        kind = kinds.get(first + row)
        if kind and title in titles and titles[title].has_one_seat(kind):
            found.append(first + row)
    return found


def _kinds_of_positions(tables: Tables) -> Mapping[int, str]:
    kinds, first = _cells(tables, "Body", "kind"), tables.numbers_from("Body")
    within = tables.edges.get("IN_BODY", {"s": [], "t": []})
    return {
        int(str(position)): kinds[int(str(body)) - first]
        for position, body in zip(within["s"], within["t"], strict=True)
    }


def _used(tables: Tables, kind: str, name: str) -> Iterable[str]:
    return sorted(set(_cells(tables, kind, name)))


def _cells(tables: Tables, kind: str, name: str) -> list[str]:
    return list(_texts(tables.nodes.get(kind, {}).get(name, [])))


def _texts(column: Column) -> Iterator[str]:
    if isinstance(column, dict):
        values = column["d"]
        yield from (str(values[place]) if place >= 0 else "" for place in column["i"])
    else:
        yield from (str(cell) if cell is not None else "" for cell in column)
