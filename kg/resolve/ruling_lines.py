"""Rulings as JSON Lines: one object a line, read strictly, since a misread word decides wrongly.

A line is refused, with file and number, if it is no JSON object, has a key that no such ruling has or one key
twice, lacks one that it must have, or a value is of the wrong kind. Empty lines count for nothing; a byte
order mark, Windows line ends and a last line without an end are read as they are meant.
"""

import difflib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kg.errors import UnreadableRuling
from kg.resolve.rulings import Correction, Judgement, Ruling, Suppression

R = TypeVar("R", bound=Ruling | Suppression)

# Keys as people read them best: what, then who, when, why.
_KEYS: dict[type[msgspec.Struct], tuple[str, ...]] = {
    Judgement: ("a", "b", "verdict", "by", "on", "why"),
    Correction: ("id", "field", "value", "by", "on", "why"),
    Suppression: ("person", "mentions", "document", "claim", "by", "on", "why"),
}
_MAY_LACK: dict[type[msgspec.Struct], tuple[str, ...]] = {Suppression: _KEYS[Suppression]}
_DOCUMENTED: dict[type[msgspec.Struct], str] = {Suppression: "docs/privacy.md"}
_ALLOWED = {
    "verdict": "same or different",
    "field": "claim, start, end, over, held or value",
    "value": "a word or a date in quotes, or a number",
    "on": "a day as YYYY-MM-DD",
    "mentions": "a list of hashes in quotes",
}


def read_rulings(path: Path, kind: type[R]) -> tuple[R, ...]:
    """Return the rulings of a file, in the order of its lines.

    Raises: UnreadableRuling: the file or a line cannot be read as what it must be.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableRuling(str(path), f"cannot be read ({error.strerror})", "check the path") from error
    return tuple(parse_rulings(content, str(path), kind))


def parse_rulings(content: bytes, name: str, kind: type[R]) -> Iterator[R]:
    """Yield the rulings of the content of a file.

    Raises: UnreadableRuling: a line cannot be read.
    """
    for number, line in enumerate(_lines(content), 1):
        where = f"{name}:{number}"
        try:
            text = line.decode("utf-8").strip()
        except UnicodeDecodeError as error:
            raise UnreadableRuling(where, f"not UTF-8 ({error.reason})", "save the file as UTF-8") from error
        if text:
            yield _ruling(text, where, kind)


def format_ruling(ruling: Ruling | Suppression) -> bytes:
    """Return the line of a ruling, with its end.

    >>> from datetime import date
    >>> about = {"by": "Lan", "on": date(2026, 11, 20), "why": "cùng một quyết định"}
    >>> print(format_ruling(Judgement(a="m1", b="m2", verdict="same", **about)).decode().strip())
    {"a": "m1", "b": "m2", "verdict": "same", "by": "Lan", "on": "2026-11-20", "why": "cùng một quyết định"}
    """
    found = msgspec.to_builtins(ruling)
    given = (key for key in _KEYS[type(ruling)] if key not in _optional(type(ruling)) or found[key])
    ordered = {key: found[key] for key in given}
    return json.dumps(ordered, ensure_ascii=False).encode() + b"\n"


def _lines(content: bytes) -> Iterable[bytes]:
    return content.removeprefix(b"\xef\xbb\xbf").split(b"\n")


def _ruling(text: str, where: str, kind: type[R]) -> R:
    found = _object(text, where, f"one object a line, see {_DOCUMENTED.get(kind, 'docs/review.md')}")
    _check_keys(found.keys(), where, kind)
    try:
        return msgspec.convert(found, kind)
    except msgspec.ValidationError as error:
        reason, _, place = str(error).partition(" - at `$.")
        key = place.rstrip("`")
        if key not in found:
            raise UnreadableRuling(where, reason) from error
        allowed = _ALLOWED.get(key, "text in quotes")
        raise UnreadableRuling(where, f"{key} is {found[key]!r}", f"write {allowed}") from error


def _object(text: str, where: str, remedy: str) -> dict[str, Any]:
    def distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            names = [key for key, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise UnreadableRuling(where, f"key {twice!r} stands twice", "write two lines")
        return found

    try:
        msgspec.json.decode(text)  # Python's own reader takes NaN and halves of characters.
        found = json.loads(text, object_pairs_hook=distinct)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UnreadableRuling(where, f"not JSON ({error})", remedy) from error
    if not isinstance(found, dict):
        raise UnreadableRuling(where, "not a JSON object", remedy)
    return found


def _check_keys(found: Iterable[str], where: str, kind: type[msgspec.Struct]) -> None:
    known = _KEYS[kind]
    keys = list(found)
    for key in keys:
        if key not in known:
            close = difflib.get_close_matches(key, known, n=1)
            meant = f"did you mean {close[0]!r}? " if close else ""
            raise UnreadableRuling(where, f"unknown key {key!r}", f"{meant}keys are: {', '.join(known)}")
    missing = [key for key in known if key not in keys and key not in _optional(kind)]
    if missing:
        raise UnreadableRuling(where, f"no {' and no '.join(missing)}", f"every line has {', '.join(known)}")


def _optional(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    return _MAY_LACK.get(kind, ())
