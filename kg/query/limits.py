"""What a query may take, and what it says when that is not enough."""

import re
from collections.abc import Mapping

import msgspec

from kg.errors import QueryError
from kg.query.parameters import Parameter

LONGEST_TEXT = 50_000
"""Characters of a query."""

DEEPEST = 100
"""Brackets, and signs before a value, within each other."""

OUT_OF_MEMORY_TEXT = "the query took too much memory; ask for less, or allow more"
TOO_MUCH_TEXT = "the query was too much for the engine; make it simpler, or ask for less"

_HALF = re.compile("[\ud800-\udfff]")


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What a query may take.

    Attributes:
        seconds: of wall clock, the start of the engine included where it does not run yet; while whoever
            reads the answer does something else, the clock stands still.
        megabytes: of memory for the engine.
        rows: of the answer.
        answer_megabytes: the size of the answer.
    """

    seconds: float = 30.0
    megabytes: int = 1024
    rows: int = 1_000_000
    answer_megabytes: int = 256


def too_slow(limits: Limits) -> QueryError:
    """Return what is raised when the time is over."""
    return QueryError(
        f"the query was not answered in {round(limits.seconds, 2):g} s; ask for less, or allow more time"
    )


def too_large(limits: Limits) -> QueryError:
    """Return what is raised when the answer is too large."""
    return QueryError(
        f"the answer is larger than {limits.answer_megabytes} MB; ask for less, or allow a larger one"
    )


def too_many(limits: Limits) -> QueryError:
    """Return what is raised when the answer has too many rows."""
    return QueryError(
        f"the answer has more than {limits.rows} rows; ask for less, as with LIMIT, or allow more"
    )


def too_long() -> QueryError:
    """Return what is raised when a query is too long."""
    return QueryError(
        f"the query is longer than {LONGEST_TEXT} characters; put values into fewer clauses, "
        "or give them as parameters"
    )


def check_length(text: str) -> None:
    """Refuse a query that is too long, or has nothing in it.

    Raises: QueryError.
    """
    if not text.strip():
        raise QueryError("the query is empty; write one")
    if len(text) > LONGEST_TEXT:
        raise too_long()


def check_depth(depth: int) -> None:
    """Refuse what is nested too deep.

    Raises: QueryError.
    """
    if depth > DEEPEST:
        raise QueryError(f"the query is nested more than {DEEPEST} deep; make it flatter")


def check_unicode(text: str, values: Mapping[str, Parameter]) -> None:
    """Refuse a query or values that no engine can be told.

    Raises: QueryError: one holds half a letter, or a byte that was no UTF-8.
    """
    for name, value in (("", text), *values.items()):
        if isinstance(value, str) and _HALF.search(value):
            what = f"parameter {name}" if name else "the query"
            raise QueryError(f"{what} holds a byte or half a letter that is no Unicode text; correct it")
