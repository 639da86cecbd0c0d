"""What is wrong with a Cypher query, in plain words: those of an engine are its parser's."""

import re

from kg.errors import QueryError, WrongParameter
from kg.query.cypher_text import only_place, tokens
from kg.query.place import (
    ENDLESS_STRING,
    ENDS_EARLY,
    NOT_LIKE_THIS,
    endless_string,
    one_line,
    place_of,
    wrong_at,
)

_PARAMETERS = re.compile(r"Expected parameter\(s\): (?P<name>\w+)")
_INPUT = r"(?:mismatched|extraneous|Invalid|Unexpected) input '"
_AT_END = re.compile(rf"{_INPUT}(?:<EOF>)?'(?!')|no viable .*'<EOF>'")
_PARSER = re.compile(rf"{_INPUT}|no viable alternative|missing .+ at '|token recognition")
_EMPTY = "Query cannot be empty"
_FULL_TEXT = "db.index.fulltext."
_UNKNOWN = (
    (re.compile(r"(?:\w+: )?Variable [`'](?P<name>[^`']+)[`'] not defined"), "no variable is called"),
    (re.compile(r"(?:\w+: )?Unknown function '(?P<name>[\w.]+)'"), "there is no function"),
)


def fault(message: str, text: str, place: tuple[int, int] | None) -> QueryError:
    """Return the error for what an engine says of a query; what it has no plain word for stays as it is.

    >>> str(fault("mismatched input 'RETURN' expecting {'$', '{', ')', WHERE}", "MATCH (n RETURN n", (1, 10)))
    'Cypher: line 1, column 10: the query does not go on like this: MATCH (n >>>RETURN n'
    >>> str(fault("Variable `m` not defined", "MATCH (n) RETURN m", None))
    'Cypher: line 1, column 18: no variable is called m: MATCH (n) RETURN >>>m'

    Args:
        message: without the place. place: line and column from 1 where the engine tells them.
    """
    if missing := _PARAMETERS.search(message):
        name = missing["name"]
        return WrongParameter(f"parameter {name} is missing; give -p {name}=VALUE")
    if (string := endless_string(tokens(text))) is not None:
        place, what = place_of(text, string), ENDLESS_STRING
    elif _AT_END.match(message):
        place, what = place_of(text, len(text.rstrip())), ENDS_EARLY
    elif _PARSER.match(message):
        what = NOT_LIKE_THIS
    elif message.startswith(_EMPTY):
        what, place = "there is nothing in it but comments", None
    elif _FULL_TEXT in message:
        what = "there are no full-text indexes here, only in a Neo4j; compare names by CONTAINS"
    else:
        what, place = _unknown(message, text, place)
    return QueryError(f"Cypher: {wrong_at(text, *place, what) if place else what}")


def _unknown(message: str, text: str, place: tuple[int, int] | None) -> tuple[str, tuple[int, int] | None]:
    """Return the word for a name that there is not, with its place where it stands in the query once."""
    for pattern, said in _UNKNOWN:
        if match := pattern.match(message):
            at = only_place(text, match["name"])
            return f"{said} {match['name']}", place or (None if at is None else place_of(text, at))
    return one_line(message), place
