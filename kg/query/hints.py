"""What to write instead where a SPARQL query does not go on."""

import re
from difflib import get_close_matches

_WORDS = (
    *("SELECT", "CONSTRUCT", "ASK", "DESCRIBE", "PREFIX", "DISTINCT", "WHERE", "FROM", "GRAPH", "OPTIONAL"),
    *("UNION", "MINUS", "BIND", "VALUES", "FILTER", "EXISTS", "GROUP", "ORDER", "HAVING", "LIMIT", "OFFSET"),
    *("COUNT", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT", "REGEX", "CONTAINS", "STRSTARTS", "LCASE"),
    *("BOUND", "COALESCE", "YEAR", "MONTH", "LANG", "DATATYPE"),
)
_NEAR = 200
_NAME = re.compile(r"[^\W\d]+(?![\w:])")

# What stands before the place, what stands at it, and what to do; the first that fits is told.
_HINTS = tuple(
    (re.compile(before, re.IGNORECASE | re.DOTALL), re.compile(at, re.IGNORECASE), said)
    for before, at, said in (
        (r"\A\s*\Z", r"(?:MATCH|CREATE|MERGE|CALL|UNWIND)\b", "this is Cypher: kg query cypher"),
        (
            r"\A\s*\Z",
            r"(?:INSERT|DELETE|DROP|CLEAR|LOAD|WITH)\b",
            "the store is only read: SELECT, ASK, CONSTRUCT",
        ),
        (r"\b(?:ORDER|GROUP)\s+\Z", r"", "write ORDER BY, GROUP BY"),
        (r"\bSELECT\b[^{}]*\Z", r"(?:[?$]\w+\s*)?,", "no commas between variables"),
        (r"\bSELECT\b[^{}]*\Z", r"\(", "what is counted gets a name: (COUNT(?x) AS ?n)"),
        (r"\bSELECT\b[^{}]*\Z", r"\w", "a variable begins with ?"),
        (r"\bFILTER\s+\Z", r"", "write FILTER(…)"),
        (r"[^\s{}.;,]\s+\Z", r"[?$<:]|\w+:", "is a . or ; missing before it?"),
        (
            r"(?<![\w:?$])[^\W\d]+\Z",
            r"",
            "a variable begins with ?, a text stands in quotes, a name has a prefix",
        ),
    )
)


def hint(text: str, offset: int) -> str:
    """Return what to write at a place where a query does not go on, "" where nothing is likely.

    >>> hint("SELECT ?p WHRE { ?p ?q ?r }", 10)
    'is it WHERE?'
    >>> hint("SELECT p { ?p ?q ?r }", 7)
    'a variable begins with ?'

    Args:
        offset: in code points.
    """
    before, rest = text[max(0, offset - _NEAR) : offset], text[offset:]
    word = _NAME.match(rest)
    if word and word[0].upper() not in _WORDS:
        near = get_close_matches(word[0].upper(), _WORDS, 1, 0.75)
        if near:
            return f"is it {near[0]}?"
    return next((said for left, at, said in _HINTS if left.search(before) and at.match(rest)), "")


def unclosed(text: str) -> str:
    """Return which brackets of a query are not closed, "" where as many close as open.

    >>> unclosed("SELECT ?p { ?p ?q ?r ")
    '1 { is not closed'

    Args:
        text: without strings and comments.
    """
    for opens, closes in ("{}", "()"):
        if (count := text.count(opens) - text.count(closes)) > 0:
            return f"{count} {opens} {'is' if count == 1 else 'are'} not closed"
    return ""
