"""Where a SPARQL query stops to be one.

Oxigraph names the farthest letter that it read while it tried to go on. Of a keyword it reads as many letters
as that has, whatever they are, so that it names one some words behind the place, or the end. Where the words
stand far enough apart, all that it reads is the wrong word and the blank after it.
"""

import re
from collections.abc import Callable

import msgspec

from kg.graph.schema import PREFIXES
from kg.query.hints import hint, unclosed
from kg.query.place import ENDLESS_STRING, ENDS_EARLY, NOT_LIKE_THIS, endless_string, offset_of
from kg.query.tokens import tokens

_PLACE = re.compile(r"error at (?P<line>\d+):(?P<column>\d+): expected (?:one of )?(?P<wanted>.*)", re.DOTALL)
_KEYWORD = re.compile(r"[A-Za-z]\w*|\[_\]")
_BLANK = " \t\r\n"
_LONGER_THAN_KEYWORDS = " " * 40

_NO_PREFIX = f"the prefix is not declared; write PREFIX name: <…> first (known: {' '.join(PREFIXES)})"
_SAID = {
    "Prefix not found": _NO_PREFIX,
    "IRI parsing failed": "this is no whole IRI; write <https://…>",
    "Duplicated variable name": "SELECT has two columns of one name",
    "The VALUES clause rows": "a row of VALUES has one value for each variable, or UNDEF",
    "a variable that is unbound": "SELECT has a variable that is not in GROUP BY",
}


def wrong_place(text: str, parse: Callable[[str], object]) -> tuple[int, str] | None:
    """Return the offset in code points of what is wrong with a query, and a word on it; None if unknown.

    Args:
        text: that does not parse.
        parse: the engine; it raises SyntaxError.
    """
    if (string := endless_string(tokens(text))) is not None:
        return string, ENDLESS_STRING
    stretched, words = _stretched(text)
    try:
        parse(stretched)
    except SyntaxError as error:
        place = _PLACE.match(str(error))
    else:
        place = None
    if place is None:
        return None
    at = offset_of(stretched, int(place["line"]), int(place["column"]))
    wanted = place["wanted"]
    said = next((said for sign, said in _SAID.items() if sign in wanted), "")
    if not words or at >= words[-1].at + words[-1].length + len(_LONGER_THAN_KEYWORDS):
        code = "".join(token for kind, token in tokens(text) if kind not in ("string", "comment", "iri"))
        return len(text.rstrip()), said or _with(ENDS_EARLY, unclosed(code))
    word = next(word for word in reversed(words) if word.at <= at or word is words[0])
    if said == _NO_PREFIX:
        return _name_before(text, word.origin + min(at - word.at, word.length)), said
    is_exact = said or not _KEYWORD.fullmatch(wanted.split(", ")[0])
    found = word.origin + (min(at - word.at, word.length) if is_exact else 0)
    return found, said or _with(NOT_LIKE_THIS, hint(text, found))


def _with(said: str, what_to_do: str) -> str:
    return f"{said} ({what_to_do})" if what_to_do else said


def _name_before(text: str, offset: int) -> int:
    """Return where the name begins that the engine read up to an offset."""
    at = begin = 0
    for kind, token in tokens(text):
        if at >= offset:
            break
        if kind == "name":
            begin = at
        at += len(token)
    return begin


class _Word(msgspec.Struct):
    """What stands between blanks: its offset in the stretched query and in the query, its length."""

    at: int
    origin: int
    length: int = 0


def _stretched(text: str) -> tuple[str, list[_Word]]:
    """Return the query with its words far apart, and these."""
    parts: list[str] = []
    words: list[_Word] = []
    at = origin = 0
    is_inside = False
    for kind, token in tokens(text):
        is_word = kind != "comment" and token not in _BLANK
        if is_word and not is_inside:
            words.append(_Word(at, origin))
        if is_word:
            words[-1].length += len(token)
        shown = token if is_word else f"{token}\n{_LONGER_THAN_KEYWORDS}"
        parts.append(shown)
        at, origin, is_inside = at + len(shown), origin + len(token), is_word
    return "".join([*parts, "\n", _LONGER_THAN_KEYWORDS]), words
