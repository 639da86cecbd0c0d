"""Values for the parameters of a query, from text."""

import re
from datetime import date
from typing import Literal

import msgspec

from kg.errors import QueryError

Parameter = str | int | float | bool | date
ParameterType = Literal["string", "date", "integer", "decimal", "boolean"]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Declared(msgspec.Struct, frozen=True):
    """A parameter that a query file names; `default` None must be given."""

    type: ParameterType
    default: Parameter | None = None


def read_value(name: str, text: str, value_type: ParameterType) -> Parameter:
    """Return the value that a text stands for.

    >>> read_value("founded", "2025-07-01", "date")
    datetime.date(2025, 7, 1)

    Raises: QueryError: it is no value of this type.
    """
    try:
        if value_type == "date":
            return date.fromisoformat(text)
        if value_type == "integer":
            return int(text)
        if value_type == "decimal":
            return float(text)
        if value_type == "boolean":
            return {"true": True, "false": False}[text.lower()]
    except (ValueError, KeyError) as error:
        raise QueryError(f"parameter {name} must be a {value_type}, {text!r} is none") from error
    return text


def guess_value(text: str) -> Parameter:
    """Return the value of a parameter that no file declares: a full day is a date, all else a string.

    Codes are strings, however they look:

    >>> guess_value("18229"), guess_value("2025-07-01")
    ('18229', datetime.date(2025, 7, 1))
    """
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text
