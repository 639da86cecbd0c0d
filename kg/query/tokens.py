"""SPARQL as tokens: enough to put terms in the place of variables and to see what must not reach the engine.

The engine dies of deep nesting and of very long chains, with the whole process; it also opens network
connections for SERVICE. `guard` refuses these.
"""

import re
from collections.abc import Iterator, Mapping

from kg.errors import QueryError

LONGEST_TEXT = 50_000
DEEPEST = 100

_TOKEN = re.compile(
    r"""
    (?P<iri> <[^<>"{}|^`\\\x00-\x20]*> )
  | (?P<string> \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3} | '{3}(?:[^'\\]|\\.|'(?!''))*'{3}
              | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*' )
  | (?P<comment> \#[^\n\r]* )
  | (?P<variable> [?$]\w+ )
  | (?P<name> (?:\w(?:[\w.-]*\w)?)?:(?:[\w:.%-]|\\.)* )
  | (?P<word> [^\W\d][\w-]* )
  | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_ORDERING = {"BY", "ASC", "DESC"}


def guard(text: str) -> None:
    """Refuse a query that could take the process down or reach out of it.

    >>> guard("SELECT * " + "{" * 101 + "}" * 101)
    Traceback (most recent call last):
    ...
    kg.errors.QueryError: the query is nested more than 100 deep; make it flatter

    Raises: QueryError: it is too long, too deep, or asks another server.
    """
    if len(text) > LONGEST_TEXT:
        raise QueryError(f"the query is longer than {LONGEST_TEXT} characters; put values into fewer clauses")
    depth = signs = 0
    for kind, token in tokens(text):
        if kind == "word" and token.upper() == "SERVICE":
            raise QueryError("SERVICE asks another server, which this program does not do; leave it out")
        if kind != "other":
            signs = signs if kind == "comment" else 0
        elif token in "{([":
            depth += 1
        elif token in "})]":
            depth -= 1
        elif not token.isspace():
            signs = signs + 1 if token in "!-+^" else 0
        if depth > DEEPEST or signs > DEEPEST:
            raise QueryError(f"the query is nested more than {DEEPEST} deep; make it flatter")


def bind(text: str, terms: Mapping[str, str]) -> str:
    """Return the query with terms (in N-Triples form) in the place of variables.

    In a SELECT list the variable keeps its column, `(term AS ?name)`; in GROUP BY and ORDER BY the term
    gets brackets.

    >>> bind('SELECT ?unit ?code WHERE { ?unit vg:code $code }', {"code": '"18229"'})
    'SELECT ?unit ("18229" AS ?code) WHERE { ?unit vg:code "18229" }'

    Raises: QueryError: the query has no variable of a name.
    """
    bound: list[str] = []
    used: set[str] = set()
    clause, depth = "", 0
    for kind, token in tokens(text):
        if kind == "word":
            clause = _clause(clause, token.upper())
        elif kind == "other":
            depth += (token == "(") - (token == ")")
            if token in "{}":
                clause, depth = "", 0
        if kind != "variable" or token[1:] not in terms:
            bound.append(token)
            continue
        used.add(token[1:])
        bound.append(_placed(terms[token[1:]], token[1:], clause if depth == 0 else ""))
    unused = [name for name in terms if name not in used]
    if unused:
        raise QueryError(
            f"the query has no variable ?{unused[0]}; leave the parameter out or correct its name"
        )
    return "".join(bound)


def _clause(clause: str, word: str) -> str:
    if word in ("SELECT", "BY"):
        return word
    if clause == "SELECT":
        return "" if word in ("WHERE", "FROM") else clause
    return clause if word in _ORDERING else ""


def _placed(term: str, name: str, clause: str) -> str:
    if clause == "SELECT":
        return f"({term} AS ?{name})"
    return f"({term})" if clause == "BY" else term


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield kind and text of each token; joined, the texts are the query."""
    for match in _TOKEN.finditer(text):
        yield str(match.lastgroup), match.group()
