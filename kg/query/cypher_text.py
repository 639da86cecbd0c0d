"""Cypher as tokens: enough to see what must not reach an engine, and to leave out comments.

Time grows with the length of a text, whatever it holds: a string or a comment that does not end is one up to
the end of the text.
"""

import re
from collections.abc import Iterator, Mapping

from kg.errors import QueryError, WrongParameter
from kg.query.library import read_query
from kg.query.limits import check_depth, check_length, check_unicode
from kg.query.parameters import NodeRef, Parameter

_TOKEN = re.compile(
    r"""
    (?P<string> '(?:[^'\\]|\\.)*+'? | "(?:[^"\\]|\\.)*+"? )
  | (?P<quoted> `(?:[^`]|``)*+`? )
  | (?P<comment> //[^\n\r]*+ | /\*(?:[^*]|\*(?!/))*+(?:\*/)? )
  | (?P<word> [^\W\d]\w*+ )
  | (?P<other> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u+([0-9a-fA-F]{4})")


def guard_cypher(text: str) -> None:
    """Refuse a query that an engine could choke on before its limits hold, or that reaches out of it.

    >>> guard_cypher("RETURN " + "[" * 101 + "]" * 101)
    Traceback (most recent call last):
    ...
    kg.errors.QueryError: the query is nested more than 100 deep; make it flatter

    Raises: QueryError: it is too long, too deep, or reads a file or an address.
    """
    check_length(text)
    _guard(text)
    if "\\u" in text:
        # Neo4j reads an escape as its letter wherever it stands.
        _guard(_ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), text))


def _guard(text: str) -> None:
    depth = 0
    before = ""
    for kind, token in tokens(text):
        if kind == "comment" or token.isspace():
            continue
        if kind == "other":
            depth += (token in "{([") - (token in "})]")
        if kind == "word" and (before, token.upper()) == ("LOAD", "CSV"):
            raise QueryError("LOAD CSV reads files and addresses, which a query may not; leave it out")
        before = token.upper()
        check_depth(depth)


def prepare(text: str, parameters: Mapping[str, Parameter]) -> dict[str, Parameter]:
    """Return the values that an engine binds to the parameters of a query: nodes by their ids.

    Raises:
        QueryError: it is refused (`guard_cypher`), or a letter in it is none.
        WrongParameter: one is missing, of another type, or none of the query's.
    """
    guard_cypher(text)
    values = read_query(text).values(parameters)
    if unused := parameters.keys() - _parameters(text):
        raise WrongParameter(
            f"the query has no parameter ${min(unused)}; leave the parameter out or correct its name"
        )
    bound: dict[str, Parameter] = {
        name: one.id if isinstance(one, NodeRef) else one for name, one in values.items()
    }
    check_unicode(text, bound)
    return bound


def _parameters(text: str) -> set[str]:
    """Return the names of the parameters in a query."""
    found = set()
    before = ""
    for kind, token in tokens(text):
        if before == "$" and kind in ("word", "quoted"):
            found.add(token.strip("`"))
        before = before if token.isspace() else token
    return found


def plain(text: str) -> str:
    r"""Return the query without comments; all else keeps its line and column.

    >>> plain("// Ai?\nRETURN 1 /* một\n  */ + 2")
    '      \nRETURN 1       \n     + 2'
    """
    return "".join(
        re.sub(r"[^\n\r]", " ", token) if kind == "comment" and _ends(token) else token
        for kind, token in tokens(text)
    )


def only_place(text: str, name: str) -> int | None:
    """Return the offset of a word that stands once in a query; None if it stands there never or often.

    >>> only_place("MATCH (n) RETURN m", "m"), only_place("MATCH (n) RETURN n", "n")
    (17, None)
    """
    at, places = 0, []
    for kind, token in tokens(text):
        places += [at] if kind == "word" and token == name else []
        at += len(token)
    return places[0] if len(places) == 1 else None


def words_of_patterns(text: str) -> Iterator[str]:
    """Yield the labels and types in the patterns of a query.

    >>> list(words_of_patterns("MATCH (p:Person)-[h:HOLDS|HELD*1..2]->(:Post) RETURN {a: b}, ':X'"))
    ['Person', 'HOLDS', 'HELD', 'Post']
    >>> list(words_of_patterns("RETURN [n IN nodes(p) WHERE n:Person | n.name]"))
    ['Person']
    """
    opened: list[str] = []
    before = ""  # ":" where a label may follow, "word" behind one
    last = ""
    for kind, token in tokens(text):
        if kind == "comment" or token.isspace():
            continue
        if token in ("(", "[", "{"):
            opened.append("list" if token == "[" and last != "-" else token)
        elif token in (")", "]", "}"):
            del opened[-1:]
        last = token
        or_more = ("&", "!") if opened[-1:] == ["list"] else ("|", "&", "!")
        if kind == "word" and before == ":":
            yield token
            before = "word"
        elif (token == ":" and opened[-1:] != ["{"]) or (before and token in or_more):
            before = ":"
        else:
            before = ""


def _ends(comment: str) -> bool:
    return comment.startswith("//") or (comment.endswith("*/") and len(comment) > len("/*/"))


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield kind and text of each token; joined, the texts are the query."""
    for match in _TOKEN.finditer(text):
        yield str(match.lastgroup), match.group()
