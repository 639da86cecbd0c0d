"""Where in a query something is wrong, in words and with the line itself."""

import re
from collections.abc import Iterable

NOT_LIKE_THIS = "the query does not go on like this"
ENDS_EARLY = "the query ends too early, or its parts do not fit together"
ENDLESS_STRING = "the string that begins here does not end"

_NEAR = 40
_LONGEST = 140
_MARK = ">>>"
_WHOLE_STRING = re.compile(r"""("{3}|'{3}|"|')(?:\\.|(?!\1)[^\\])*+\1""", re.DOTALL)


def wrong_at(text: str, line: int, column: int, what: str) -> str:
    """Return one line that says what is wrong where, and shows it; the place is marked by `>>>`.

    Of a long line it shows what stands around the place.

    >>> wrong_at("MATCH (n RETURN n", 1, 10, "no ) before this")
    'line 1, column 10: no ) before this: MATCH (n >>>RETURN n'

    Args:
        text: the query. line, column: from 1, in code points.
        what: is wrong there.
    """
    return f"line {line}, column {column}: {what}: {_marked(text, line, column)}"


def one_line(message: str) -> str:
    r"""Return what an engine says in one line that is not too long and moves no cursor.

    >>> one_line("unexpected\n  '\x1b'")
    "unexpected ' '"
    """
    line = " ".join(_readable(message).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def place_of(text: str, offset: int) -> tuple[int, int]:
    r"""Return line and column, from 1, of an offset in code points.

    >>> place_of("SELECT\n?ỹ", 8)
    (2, 2)
    """
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def offset_of(text: str, line: int, column: int) -> int:
    r"""Return the offset in code points of a line and a column; at most the length of the text.

    >>> offset_of("SELECT\n?ỹ", 2, 2)
    8
    """
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1 or len(text)
    return min(start + column - 1, len(text))


def endless_string(tokens: Iterable[tuple[str, str]]) -> int | None:
    """Return the offset of a string without end; None if there is none.

    >>> endless_string([("run", "SELECT"), ("other", " "), ("string", "'Đức Thọ")])
    7

    Args:
        tokens: of a query in either language, kind and text.
    """
    at = 0
    for kind, token in tokens:
        if kind == "string" and not _WHOLE_STRING.fullmatch(token):
            return at
        at += len(token)
    return None


def _marked(text: str, line: int, column: int) -> str:
    lines = text.split("\n")
    whole = lines[line - 1] if line <= len(lines) else ""
    before, after = whole[: column - 1], whole[column - 1 :]
    shown_before = before if len(before) <= _NEAR else f"…{before[-_NEAR:]}"
    shown_after = after if len(after) <= _NEAR else f"{after[:_NEAR]}…"
    return _readable(f"{shown_before}{_MARK}{shown_after}").strip()


def _readable(text: str) -> str:
    """Return it without what would move the cursor of a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
