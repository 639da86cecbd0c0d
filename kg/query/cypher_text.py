"""Cypher as tokens: enough to see what must not reach an engine, and to leave out comments."""

import re
from collections.abc import Iterator

from kg.errors import QueryError
from kg.query.tokens import DEEPEST, LONGEST_TEXT

_TOKEN = re.compile(
    r"""
    (?P<string> '(?:[^'\\]|\\.)*' | "(?:[^"\\]|\\.)*" )
  | (?P<quoted> `(?:[^`]|``)*` )
  | (?P<comment> //[^\n\r]* | /\*.*?\*/ )
  | (?P<word> [^\W\d]\w* )
  | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)


def guard_cypher(text: str) -> None:
    """Refuse a query that an engine could choke on before its limits hold, or that reaches out of it.

    >>> guard_cypher("RETURN " + "[" * 101 + "]" * 101)
    Traceback (most recent call last):
    ...
    kg.errors.QueryError: the query is nested more than 100 deep; make it flatter

    Raises: QueryError: it is too long, too deep, or reads a file or an address.
    """
    if len(text) > LONGEST_TEXT:
        raise QueryError(f"the query is longer than {LONGEST_TEXT} characters; give values as parameters")
    depth = 0
    before = ""
    for kind, token in _tokens(text):
        if kind == "comment" or token.isspace():
            continue
        if kind == "other":
            depth += (token in "{([") - (token in "})]")
        if kind == "word" and (before, token.upper()) == ("LOAD", "CSV"):
            raise QueryError("LOAD CSV reads files and addresses, which a query may not; leave it out")
        before = token.upper()
        if depth > DEEPEST:
            raise QueryError(f"the query is nested more than {DEEPEST} deep; make it flatter")


def plain(text: str) -> str:
    r"""Return the query without comments; all else keeps its line and column.

    >>> plain("// Ai?\nRETURN 1 /* một\n  */ + 2")
    '      \nRETURN 1       \n     + 2'
    """
    return "".join(
        re.sub(r"[^\n\r]", " ", token) if kind == "comment" else token for kind, token in _tokens(text)
    )


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    for match in _TOKEN.finditer(text):
        yield str(match.lastgroup), match.group()
