"""The canonical name of a body: its kind's pattern filled with its field, its host and its unit.

Where a text spells the head out, its joiners stay: "Sở Thông tin Truyền thông", "Hội Liên hiệp Phụ nữ Việt
Nam". Abbreviations, ministries and every other wording take the name of the kind.
"""

import re
from functools import lru_cache

from kg.extract.mentions.unit_words import LEVELS, parted
from kg.extract.mentions.words import spellings
from kg.vocabulary import BodyKind

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_TOKEN = re.compile(r"\w+|[,-]")
_JOINERS = frozenset(["và", "-", ","])
# Abbreviations of whole bodies inside a longer name: "Văn phòng Đoàn ĐBQH, HĐND, UBND tỉnh".
_SPELLED = {form: word for word, form in spellings("body")}
_ABBREVIATION = re.compile("|".join(rf"\b{form}\b" for form in _SPELLED))
# Words of a canonical name that a text may leave out: "Ngân hàng Nhà nước (chi nhánh) tỉnh Nghệ An".
_OPTIONAL = (
    "Trung ương ", " chi nhánh", " các", " của Quốc hội", " của", " thuộc Ủy ban Thường vụ Quốc hội",
)  # fmt: skip
_HCM = "thành phố Hồ Chí Minh"


def canonical_body(
    kind: BodyKind,
    unit: str | None,
    *,
    field: str | None = None,
    host: str | None = None,
    printed: str = "",
) -> str:
    """Return the canonical name of a body.

    Args:
        unit: unit with type word; None or "" leaves the name out ("Tỉnh ủy").
        host: canonical name of the host body for {committee}, {council} and {body}.
        printed: the head as the text has it.
    """
    if kind.kind_id.startswith("bo-"):
        printed = ""  # ministries are few and known
    return _filled(kind.pattern, unit or "", field or "", host or "", printed)


@lru_cache(maxsize=1 << 14)
def _filled(pattern: str, unit: str, field: str, host: str, printed: str) -> str:
    """Return the pattern of a kind, or what is printed for its beginning, with its parts filled in."""
    shown = "Thành phố Hồ Chí Minh" if unit == _HCM else _numbered(unit)
    bare = shown if unit == _HCM or _is_numbered(unit) else _bare(unit)
    values = {
        "unit": shown, "name": bare, "committee": host, "council": host, "body": host,
        "field": field, "region": field,
    }  # fmt: skip
    if printed:
        fixed, brace, rest = pattern.partition("{")
        pattern = f"{_as_printed(fixed.strip(), printed)} {brace}{rest}"
    return " ".join(_PLACEHOLDER.sub(lambda match: values[match.group(1)], pattern).split())


@lru_cache(maxsize=4096)
def _as_printed(name: str, printed: str) -> str:
    """Return the name with the joiners of the printed head, where that has all its words."""
    if printed.lower() == name.lower():
        return name
    printed = _ABBREVIATION.sub(lambda match: _SPELLED[match.group()], printed)
    tokens = [token.lower() for token in _TOKEN.findall(printed.replace("&", " và "))]
    said = [token for token in tokens if token not in _JOINERS]
    for shorter in (name, *(name.replace(words, "") for words in _OPTIONAL), f"{name} của Quốc hội"):
        parts = _TOKEN.findall(shorter)
        words = [part for part in parts if part not in _JOINERS]
        if [word.lower() for word in words] != said:
            continue
        if tokens.count("và") == parts.count("và"):
            return shorter
        left = iter(words)
        joined = " ".join(token if token in _JOINERS else next(left) for token in tokens)
        return joined.replace(" ,", ",")
    return name


def _bare(unit: str) -> str:
    return "" if unit in LEVELS else parted(unit)[1]  # a type that the context does not name


def _numbered(unit: str) -> str:
    """Return "Quận 5" for "quận 5" (as the press writes numbered units), other names as they are."""
    return unit[:1].upper() + unit[1:] if _is_numbered(unit) else unit


def _is_numbered(unit: str) -> bool:
    return unit.startswith("quận ") and unit.rpartition(" ")[2].isdigit()
