"""Ids and names of what stands around a row: position, body, unit, province."""

from typing import Any

from kg.export.facts import Facts, text
from kg.model.graph import Node
from kg.vocabulary import Vocabulary

# Values by the names of columns.
Named = dict[str, Any]


class Names:
    """Finds them in a graph."""

    def __init__(self, facts: Facts, vocabulary: Vocabulary) -> None:
        self._facts = facts
        self._vocabulary = vocabulary
        self._provinces: dict[str, Node | None] = {}

    def position(self, node: Node) -> Named:
        """Return the columns of a position: id, name, title."""
        return {"position_id": node.id, "position": text(node, "name"), "title": self.title(node)[0]}

    def title(self, position: Node) -> tuple[str, str | None]:
        """Return the title in Vietnamese, else its id, and in English."""
        ident = str(position.properties["title"])
        title = self._vocabulary.titles.get(ident)
        return (title.name, title.english) if title else (ident, None)

    def body(self, node: Node) -> Named:
        """Return the columns of a body: id, name, and of its unit id, name, province."""
        unit = self._facts.one("OF_UNIT", node)
        return {
            "body_id": node.id,
            "body": text(node, "name"),
            "unit_id": id_of(unit),
            "unit": name_of(unit),
            "province": name_of(self.province(unit)) if unit else None,
        }

    def province(self, unit: Node) -> Node | None:
        """Return the province in which a unit lay last, or the unit itself if it is one."""
        if unit.ref not in self._provinces:
            above = None if "Province" in unit.labels else self._facts.parent(unit)
            own = unit if "Province" in unit.labels else None
            self._provinces[unit.ref] = self.province(above) if above else own
        return self._provinces[unit.ref]

    def province_of(self, node: Node | None) -> str | None:
        """Return the name of the province of a unit, a body or an event, if it has one."""
        body = self._facts.one("ORGANISED_BY", node) if node and node.kind == "Event" else node
        unit = self._facts.one("OF_UNIT", body) if body and body.kind == "Body" else body
        return name_of(self.province(unit)) if unit and unit.kind == "Unit" else None


def id_of(node: Node | None) -> str | None:
    """Return the id of a node, if there is one."""
    return node.id if node else None


def name_of(node: Node | None) -> str | None:
    """Return the name of a node, if there is one."""
    return text(node, "name") if node else None
