"""Values that a Python program gives for the parameters of a query."""

from collections.abc import Mapping
from datetime import date

from kg.api.node import Node
from kg.errors import QueryError
from kg.model.ids import RESOURCES
from kg.query.parameters import NodeRef, Parameter

Given = str | int | float | bool | date | Node


def as_parameters(given: Mapping[str, Given]) -> dict[str, Parameter]:
    """Return the values for a query; an object of the graph is a reference to it.

    >>> as_parameters({"day": date(2025, 7, 1), "limit": 3})
    {'day': datetime.date(2025, 7, 1), 'limit': 3}

    Raises: QueryError: one is of another type.
    """
    return {name: _parameter(name, value) for name, value in given.items()}


def as_texts(given: Mapping[str, Given]) -> dict[str, str]:
    """Return the same as texts, for a question that declares its types.

    >>> as_texts({"day": date(2025, 7, 1), "deep": True})
    {'day': '2025-07-01', 'deep': 'true'}

    Raises: QueryError: one is of another type.
    """
    return {name: _text(value) for name, value in as_parameters(given).items()}


def as_name(text: str) -> str:
    """Return a name as it is (half a letter is a question mark), and the reference of a node for its IRI.

    >>> as_name("https://w3id.org/vietgov/id/unit/18229-0"), as_name("xã Đức Thọ")
    ('Unit/18229-0', 'xã Đức Thọ')

    Raises:
        QueryError: it is no text.
        SchemaError: an IRI of ours that is none of a node.
    """
    if not isinstance(text, str):
        raise QueryError(f"{text!r} is no name; write names, ids and codes as texts, '01234' with its zeros")
    if not text.startswith(RESOURCES):
        return text.encode(errors="replace").decode()
    from kg.export.rdf_terms import reference

    return reference(text)


def _parameter(name: str, value: Given) -> Parameter:
    if isinstance(value, Node):
        return NodeRef(value.kind, value.id)
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, str | int | float):
        return value
    raise QueryError(
        f"parameter {name} is of type {type(value).__name__}; give a text, a number, True or False, a day, "
        "or an object of this graph"
    )


def _text(value: Parameter) -> str:
    return str(value).lower() if isinstance(value, bool) else as_name(str(value))
