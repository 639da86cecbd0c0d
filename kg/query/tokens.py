"""SPARQL as tokens: enough to put terms in the place of variables and to see what must not reach the engine.

The engine dies of deep nesting and of very long chains, with the whole process; it also opens network
connections for SERVICE. `guard` refuses these.

The engine reads without tokens, letter by letter: `trueSERVICE:x` is the value true and a SERVICE. Where the
two could see different things, more is refused than must be. Time grows with the length of a text, whatever
it holds: a string that does not end is one up to the end of its line or of the text.
"""

import re
from collections.abc import Iterator, Mapping

from kg.errors import QueryError, WrongParameter
from kg.query.limits import DEEPEST, LONGEST_TEXT, check_depth, check_length

__all__ = ["DEEPEST", "LONGEST_TEXT", "bind", "graphs", "guard", "names_dataset", "tokens", "unbound"]

_TOKEN = re.compile(
    r"""
    (?P<iri> <[^<>"{}|^`\\\x00-\x20]*+> )
  | (?P<string> \"{3}(?:[^"\\]|\\.?|"(?!""))*+(?:\"{3})? | '{3}(?:[^'\\]|\\.?|'(?!''))*+(?:'{3})?
              | "(?:[^"\\\n\r]|\\.)*+"? | '(?:[^'\\\n\r]|\\.)*+'? )
  | (?P<comment> \#[^\n\r]*+ )
  | (?P<variable> [?$]\w++ )
  | (?P<name> (?:\w[\w.-]*+)?+:(?:(?:[\w:%]|\\.)(?:[\w:.%-]|\\.)*+)?+ )
  | (?P<run> \w[\w.-]*+ )
  | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_IN_RUN = re.compile(r"(?P<word>[^\W\d][\w-]*+)|(?P<other>.)", re.DOTALL)
_ORDERING = {"BY", "ASC", "DESC"}
_BEFORE_GRAPH = {"GRAPH", "FROM", "NAMED"}
_SERVICE = re.compile("service", re.IGNORECASE)
# In `n:a.n:.SERVICE:x` the engine sees two names; only what is plainly one is believed here.
_PLAIN_NAME = re.compile(r"(?!\w*service)\w*:[\w-]*", re.IGNORECASE)
# In `1<2)SERVICE:x#>` the engine sees no IRI.
_NO_IRI = re.compile(r"\).*service", re.IGNORECASE)


def guard(text: str) -> None:
    """Refuse a query that could take the process down or reach out of it.

    >>> guard("SELECT * " + "{" * 101 + "}" * 101)
    Traceback (most recent call last):
    ...
    kg.errors.QueryError: the query is nested more than 100 deep; make it flatter

    Raises: QueryError: it is too long, too deep, or asks another server.
    """
    check_length(text)
    depth = signs = 0
    for kind, token in tokens(text):
        if _asks_a_server(kind, token):
            raise QueryError("SERVICE asks another server, which this program does not do; leave it out")
        if kind != "other":
            signs = signs if kind == "comment" else 0
        elif token in "{([":
            depth += 1
        elif token in "})]":
            depth -= 1
        elif not token.isspace():
            signs = signs + 1 if token in "!-+^" else 0
        check_depth(max(depth, signs))


def _asks_a_server(kind: str, token: str) -> bool:
    if kind == "iri":
        return bool(_NO_IRI.search(token))
    if kind == "name" and _PLAIN_NAME.fullmatch(token):
        return False
    return kind in ("word", "name") and bool(_SERVICE.search(token))


def bind(text: str, terms: Mapping[str, str]) -> str:
    """Return the query with terms (in N-Triples form) in the place of variables.

    In a SELECT list the variable keeps its column, `(term AS ?name)`; in GROUP BY and ORDER BY the term
    gets brackets.

    >>> bind('SELECT ?unit ?code WHERE { ?unit vg:code $code }', {"code": '"18229"'})
    'SELECT ?unit ("18229" AS ?code) WHERE { ?unit vg:code "18229" }'

    Raises: WrongParameter: the query has no variable of a name.
    """
    bound = list(_bound(text, terms))
    used = {token[1:] for token, placed in bound if token != placed}
    unused = [name for name in terms if name not in used]
    if unused:
        raise WrongParameter(
            f"the query has no variable ?{unused[0]}; leave the parameter out or correct its name"
        )
    return "".join(placed for _, placed in bound)


def unbound(text: str, terms: Mapping[str, str], offset: int) -> int:
    """Return the offset in a query of what stands at an offset in the bound one.

    >>> unbound('{ ?unit vg:code ?code . }', {"code": '"18229"'}, 24)
    22
    """
    at = at_bound = 0
    for token, placed in _bound(text, terms):
        if offset < at_bound + len(placed):
            return at + min(offset - at_bound, len(token) - 1)
        at, at_bound = at + len(token), at_bound + len(placed)
    return at


def graphs(text: str, prefixes: Mapping[str, str]) -> Iterator[str]:
    """Yield the IRIs of the graphs that a query names; of relative ones none.

    >>> list(graphs("SELECT * FROM <http://a> { GRAPH vg:x { ?s ?p ?o } }", {"vg": "http://vg#"}))
    ['http://a', 'http://vg#x']
    """
    known = dict(prefixes)
    before, last = "", ""
    for kind, token in tokens(text):
        if kind == "comment" or token.isspace():
            continue
        prefix, _, local = token.partition(":")
        if before == "PREFIX" and kind == "iri":
            known[last.partition(":")[0]] = token[1:-1]
        elif last in _BEFORE_GRAPH and kind == "iri" and ":" in token:
            yield token[1:-1]
        elif last in _BEFORE_GRAPH and kind == "name" and prefix in known:
            yield known[prefix] + re.sub(r"\\(.)", r"\1", local)
        before, last = last, token.upper() if kind == "word" else token


def names_dataset(text: str) -> bool:
    """Whether a query says by FROM which graphs it is about.

    >>> names_dataset("SELECT * FROM <http://a> { }"), names_dataset("SELECT * { ?from ?p 'FROM' }")
    (True, False)
    """
    return any(kind == "word" and token.upper() == "FROM" for kind, token in tokens(text))


def _bound(text: str, terms: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each token and what stands in its place."""
    clause, depth = "", 0
    for kind, token in tokens(text):
        if kind == "word":
            clause = _clause(clause, token.upper())
        elif kind == "other":
            depth += (token == "(") - (token == ")")
            if token in "{}":
                clause, depth = "", 0
        if kind == "variable" and token[1:] in terms:
            yield token, _placed(terms[token[1:]], token[1:], clause if depth == 0 else "")
        else:
            yield token, token


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
        if match.lastgroup == "run":
            for part in _IN_RUN.finditer(match.group()):
                yield str(part.lastgroup), part.group()
        else:
            yield str(match.lastgroup), match.group()
