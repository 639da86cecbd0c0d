"""Values for the parameters of a query, from text."""

import re
from datetime import date
from typing import Literal

import msgspec

from kg.errors import WrongParameter
from kg.model.ids import ref, split_ref

ParameterType = Literal[
    "string",
    "date",
    "day",
    "integer",
    "decimal",
    "boolean",
    "person",
    "unit",
    "body",
    "position",
    "document",
    "publisher",
    "code",
    "name",
    "node",
]
# The kind of node that a parameter of this type stands for; of a "node" the reference says it.
NODE_KINDS: dict[ParameterType, str] = {
    "person": "Person",
    "unit": "Unit",
    "body": "Body",
    "position": "Position",
    "document": "Document",
}
EXPECTED: dict[ParameterType, str] = {
    "string": "a text",
    "date": "a day such as 2025-07-01",
    "day": "a day such as 2025-07-01 or 1/7/2025",
    "integer": "a whole number",
    "decimal": "a number",
    "boolean": "true or false",
    "person": "the name or the id of a person",
    "unit": "the name, the code or the id of a unit",
    "body": "the name or the id of a body",
    "position": "the name or the id of a position",
    "document": "the id of a document",
    "publisher": "a publisher, such as baohatinh.vn",
    "code": "a code of the statistics office, such as 18229",
    "name": "the name of people, as it is written",
    "node": "a reference such as Tenure/ID",
}

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_VIETNAMESE_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")


class NodeRef(msgspec.Struct, frozen=True):
    """A node as a value: its IRI in SPARQL, its id in Cypher."""

    kind: str
    id: str

    def __str__(self) -> str:
        return ref(self.kind, self.id)


Parameter = str | int | float | bool | date | NodeRef


class Declared(msgspec.Struct, frozen=True):
    """A parameter that a query file names; `default` None must be given."""

    type: ParameterType
    default: Parameter | None = None


def read_value(name: str, text: str, value_type: ParameterType) -> Parameter:
    """Return the value that a text stands for; nothing is looked up, so that a node must be given by its id.

    >>> read_value("founded", "2025-07-01", "date")
    datetime.date(2025, 7, 1)
    >>> str(read_value("unit", "18229-20250701", "unit"))
    'Unit/18229-20250701'

    Raises: WrongParameter: it is no value of this type.
    """
    try:
        return _read(text, value_type)
    except (ValueError, KeyError) as error:
        kind = NODE_KINDS.get(value_type)
        expected = f"the id of a {kind.lower()} (kg ask takes names too)" if kind else EXPECTED[value_type]
        raise WrongParameter(f"parameter {name} must be {expected}, {text!r} is none") from error


def _read(text: str, value_type: ParameterType) -> Parameter:
    """Raises: ValueError, KeyError: it is no value of this type."""
    if value_type == "date":
        return date.fromisoformat(text)
    if value_type == "day":
        return read_day(text)
    if value_type == "integer":
        return int(text)
    if value_type == "decimal":
        return float(text)
    if value_type == "boolean":
        return {"true": True, "false": False}[text.lower()]
    if value_type in NODE_KINDS or value_type == "node":
        return read_node(text, NODE_KINDS.get(value_type, "")) if text else text
    return text


def read_day(text: str) -> date:
    """Return the day that a text names, the year first or last.

    >>> read_day("1/7/2025")
    datetime.date(2025, 7, 1)

    Raises: ValueError: it names none.
    """
    if match := _VIETNAMESE_DAY.fullmatch(text.strip()):
        return date(int(match[3]), int(match[2]), int(match[1]))
    return date.fromisoformat(text.strip())


def read_node(text: str, kind: str) -> NodeRef:
    """Return the node of an id or of a reference.

    Args:
        text: "18229-20250701" or "Unit/18229-20250701".
        kind: that is wanted; "" if the text must say it.

    Raises: ValueError: it has no kind, another kind, or is no id; the code of a unit is none.
    """
    from kg.graph.schema import NODES

    said, ident = split_ref(text)
    if said not in NODES or not ident:
        said, ident = kind, text
    if not said or (kind and said != kind) or (" " in ident and said != "Document"):
        raise ValueError(text)
    if said == "Unit" and "-" not in ident:
        raise ValueError(text)
    return NodeRef(said, ident)


def guess_value(name: str, text: str) -> Parameter:
    """Return the value of a parameter that no file declares: a full day is a date, all else a string.

    Codes are strings, however they look:

    >>> guess_value("code", "18229"), guess_value("day", "2025-07-01")
    ('18229', datetime.date(2025, 7, 1))

    Raises: WrongParameter: a full day that there is not.
    """
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise WrongParameter(f"parameter {name}: there is no day {text}") from error
    return text
