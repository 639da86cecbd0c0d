"""Changes that a row tells by a sign: "A + B → xã C", "Xã C = xã A + xã B", "A, B thành xã C", "Xã C: A, B".

A colon or "gồm" may head any list: there the register must know that all of it went into the unit before.
"""

import re
from collections.abc import Iterator, Sequence

from kg.extract.changes.bare_communes import BareNames
from kg.extract.changes.changes import Told
from kg.extract.changes.lives import named
from kg.extract.changes.unit_lists import ListedUnit, are_level
from kg.extract.mentions.types import UnitMention
from kg.model.findings import Span
from kg.units import load_register

_ROW = re.compile(r"[^\n;]+")
_HEAD = re.compile(r"[\s>*_•|+–-]*(?:\d{1,3}\s?[.)/]\s*|\(\d{1,3}\)\s*|[a-zđ]\)\s*)?[*_]*(?=\w)")
# What stands before a sign is cut off afterwards: a sign is rarer than a space.
_SIGN = re.compile(
    r"(?P<arrow>[→⇒➔➜]|--?>|=>|thành(?<=\sthành)(?=\s)(?!\s+(?:phố|lập)))\s*|(?P<equal>=(?<=\s=))\s+"
    r"|(?P<colon>:(?: (?:bao )?gồm:?)?|(?:sẽ |mới )?(?:bao )?gồm(?: có)?:?)[*_]*\s+"
)
_REMARK = re.compile(
    r"(?: mới(?=\W*$))?\s*"
    r"(?:\([^()\n]*\)|[–-] .*|[,.] (?:[Tt]rụ sở|[Dd]iện tích|[Dd]ân số|[Cc]ó|[Vv]ới) .*)?[\s.,*_|]*$"
)
_LONGEST = 400


def told_by_signs(text: str, names: BareNames) -> Iterator[tuple[Told, Span]]:
    """Yield the changes that rows of a list tell by signs, each with its row."""
    for row in _ROW.finditer(text):
        if row.end() - row.start() > _LONGEST:
            continue
        told = _of_row(text, row.span(), names)
        if told is not None:
            yield told, told.span


def _of_row(text: str, row: Span, names: BareNames) -> Told | None:
    head = _HEAD.match(text, *row)
    start = head.end() if head else row[0]
    sign = _SIGN.search(text, start, row[1])
    if sign is not None and text.rfind("(", start, sign.start()) > text.rfind(")", start, sign.start()):
        closed = text.find(")", sign.end(), row[1])  # "2 huyện A (trừ 2 xã: B, C) và D thành huyện E"
        sign = _SIGN.search(text, closed, row[1]) if closed > 0 else None
    if sign is None:
        return None
    left = start, start + len(text[start : sign.start()].rstrip("*_ " if sign.group("colon") else None))
    right = _without_remark(text, (sign.end(), row[1]))
    is_old_first = bool(sign.group("arrow")) or (bool(sign.group("equal")) and "+" in text[slice(*left)])
    old, new = (left, right) if is_old_first else (right, left)
    result = names.one(text, new)
    listed = names.listed(text, old) if result is not None else []
    if result is None or result.bare is None or len(listed) < 2:
        return None
    if not are_level(listed, result):
        return None
    sources = tuple(names.of_result(listed, result))
    if sign.group("colon") and not _are_known(result, sources, names):
        return None
    return Told(kind="merge", result=result, sources=sources, span=(start, right[1]))


def _without_remark(text: str, span: Span) -> Span:
    remark = _REMARK.search(text, *span)
    return span[0], remark.start() if remark else span[1]


def _are_known(result: UnitMention, listed: Sequence[ListedUnit], names: BareNames) -> bool:
    """Return whether all units of a list went into one that bears the name, by the register."""
    register = load_register()
    return any(
        all(before.intersection(named(register, one.mention)) for one in listed)
        for before in names.before(result)
    )
