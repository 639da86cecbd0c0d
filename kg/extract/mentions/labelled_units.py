"""Communes on a line of a page that names them behind a label: "Xã: Gung Ré", "Tên xã: Gung Ré"."""

import re

import msgspec

from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import LEVELS
from kg.extract.mentions.units import parse_name
from kg.text.alphabet import UPPER

# Not "Xã: 12", which counts them
_LABEL = re.compile(rf"\s?:(?=\s?[{UPPER}])")
_BEGINS_LINE = re.compile(r"(?:^|\n)[\s*•+-]*(?:Tên )?$")
_ENDS_LINE = re.compile(r"[^\S\n]*(?:\n|$)")


def labelled_unit(text: str, label: UnitMention) -> UnitMention:
    """Return the commune whose name is all that stands behind a type word on its line, else the word."""
    if label.bare is not None or "commune" not in LEVELS[label.type]:
        return label
    colon = _LABEL.match(text, label.end)
    if colon is None or not _BEGINS_LINE.search(text, max(0, label.start - 12), label.start):
        return label
    named = parse_name(text, colon.end(), label.type)
    if named is None or not _ENDS_LINE.match(text, named.end):
        return label
    return msgspec.structs.replace(named, start=label.start)
