"""Names of units in text: type word and name, bare names of provinces, types alone.

Type words followed by a known name of that type make a mention; provinces, districts and cities are closed
lists, so that "tỉnh Hồ Khắc Thuật" is a type and a person. A type word alone ("tỉnh", "xã") is a mention
that the context names.
"""

import re
from functools import lru_cache

from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.people import may_begin_name
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COMMUNES
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import past
from kg.units.names import loose_key
from kg.vocabulary import load_vocabulary

_TYPE = re.compile(
    r"(?P<word>[Tt]hành phố|[Tt]hị trấn|[Đđ]ặc khu|[Tt]hị xã|[Pp]hường"
    r"|[Hh]uyện(?: đảo)?|[Tt]ỉnh|[Qq]uận|(?<![Tt]hị )[Xx]ã(?: đảo)?"
    r"|THÀNH PHỐ|THỊ TRẤN|ĐẶC KHU|THỊ XÃ|PHƯỜNG|HUYỆN|TỈNH|QUẬN|(?<!THỊ )XÃ)(?!\w)"
    rf"|(?P<short>T\.?P\.?|Tp\.?|TX\.?|TT\.?|Q\.|P\.|H\.|X\.)(?=\s?[{UPPER}\d])"
    r"|(?P<alone>TP|Tp|TX)(?!\w)"
)
# The first words of a type or of Hồ Chí Minh, in lower case.
_WORDS = "thành thị đặc phường huyện tỉnh quận xã t tp tx tt q p h x hcm hồ"
_FIRST_WORDS = frozenset(_WORDS.split())
# Those that they begin with; a space may stand before Hồ Chí Minh.
_FIRST_LETTERS = frozenset("tTđĐpPhHqQxX \n")
_SHORT = {
    "TP": "thành phố", "TX": "thị xã", "TT": "thị trấn", "Q": "quận", "P": "phường", "H": "huyện", "X": "xã",
}  # fmt: skip
_NOT_UNIT = re.compile(r" *(?:ủy|hội|đoàn|đội viên|hóa|giao|tắc)(?!\w)", re.IGNORECASE)
_NAME = re.compile(
    rf" ?(?P<name>(?:Nông trường )?[{UPPER}][\w']*(?:(?: - |-| )(?:[{UPPER}][\w']*|\d{{1,2}})){{0,5}}"
    rf"|\d{{1,2}}(?: [{UPPER}][\w']*){{0,3}})(?!\w)"
)
# A closed name with one letter printed small: "tỉnh Nghệ an".
_HALF_SMALL = re.compile(rf" ?(?P<name>[{UPPER}]\w+ [{LOWER}]+)(?!\w)")
# "Điện Biên Phủ" and "Thái Bình Dương" are no provinces.
_LONGER = re.compile(r"(?<=Điện Biên) Phủ(?!\w)|(?<=Thái Bình) Dương(?!\w)|(?<=Hà Nội) [Mm]ới(?!\w)")
_SYLLABLE = re.compile(r"[\w']+")
_FORMER = re.compile(
    r"\s?\(\s?(?:cũ|trước đây|trước (?:khi )?(?:sáp nhập|hợp nhất|sắp xếp))\s?\)"
    r"|\s(?:cũ|trước đây(?!\s+thuộc\s))(?!\w)"
)
_HCM = re.compile(
    r"(?:T\.?P\.?|Tp\.?|thành phố|Thành phố|THÀNH PHỐ)?\s?(?:HCM|Hồ Chí Minh|HỒ CHÍ MINH|Hồ Chí Mính)(?!\w)"
)
# "xã biên giới Pù Nhi", "huyện miền núi Quế Phong"
_DESCRIBED = re.compile(
    r"\s*(?:biên giới|miền núi|vùng cao|vùng biên|ven biển|bãi ngang|nông thôn mới)(?=\s)"
)
_LONGEST = 6
# Types with thousands of names, and bare names; the others are closed lists.
_OPEN = frozenset([*COMMUNES, "đặc khu", ""])
_PEERS = {
    "xã": ("phường", "thị trấn"), "phường": ("xã", "thị trấn"), "thị trấn": ("phường", "xã"),
    "huyện": ("thị xã", "quận"), "thị xã": ("huyện", "thành phố"), "quận": ("huyện", "thị xã"),
}  # fmt: skip
_RANKS = frozenset(
    ["Đại", "Thượng", "Trung", "Thiếu", "Tiến", "Thạc", "TS", "ThS", "PGS", "GS", "Đồng", "Ông", "Bà"]
)
# What stands between surname and given name.
_MIDDLES = "Văn Thị Đức Sỹ Sĩ Đình Hữu Xuân Quang Minh Ngọc Quốc Công Duy Trọng Thế Tiến Viết Bá Đăng"
_MIDDLE_NAMES = frozenset(_MIDDLES.split())


@lru_cache(maxsize=1 << 13)
def may_begin_unit(word: str) -> bool:
    """Return whether a unit may begin with a word as printed: a type word, or the first of a province."""
    return word.lower() in _FIRST_WORDS or f"\n{loose_key(word.lower())}" in _provinces()


@lru_cache(maxsize=1)
def _provinces() -> str:
    """Return the loose keys of the provinces' names, each in a line below another."""
    return "\n" + "\n".join(load_gazetteer().loose[""])


def parse_unit(text: str, start: int, *, allow_bare: bool = False) -> UnitMention | None:
    """Return the mention of a unit that begins exactly at `start`, else None.

    Args:
        allow_bare: also take a province's name without type word (after "Tỉnh ủy").
    """
    if text[start : start + 1] not in _FIRST_LETTERS:
        return _bare_province(text, start) if allow_bare else None
    hcm = _HCM.match(text, start)
    if hcm and (allow_bare or not hcm.group().startswith(("Hồ", "HỒ"))):
        return _finished(text, start, hcm.end(), "thành phố", "Hồ Chí Minh", "Hồ Chí Minh")
    match = _TYPE.match(text, start)
    if match is None:
        return _bare_province(text, start) if allow_bare else None
    word = match.group("word")
    short = match.group("short") or match.group("alone")
    type_ = word.lower().removesuffix(" đảo") if word else _SHORT[short.replace(".", "").upper()]
    described = past(_DESCRIBED, text, match.end()) if word else match.end()
    named = (
        _longest_name(text, described, type_)
        or _half_small(text, match.end(), type_)
        or _gone_name(text, match.end(), type_)
        or _of_another_type(text, match.end(), type_)
    )
    if named:
        return _finished(text, start, named[0], type_, named[1], named[2])
    if _NOT_UNIT.match(text, match.end()):
        return None
    if not word and type_ not in ("thành phố", "thị xã"):
        return None
    end = match.end() - (not word and short.endswith("."))  # the full stop of "UBND TP. Ông ..."
    return UnitMention(start=start, end=end, type=type_)


def parse_name(text: str, start: int, type_: str, *, of_old: bool = False) -> UnitMention | None:
    """Return the unit of a given type whose name, without type word, begins at `start`, else None.

    Args:
        of_old: former provinces too whose name is a town's.
    """
    named = _longest_name(text, start, type_) or _half_small(text, start, type_)
    named = named or (_gone_name(text, start, type_) if of_old else None)
    return _finished(text, start, named[0], type_, named[1], named[2]) if named else None


def _finished(text: str, start: int, end: int, type_: str, bare: str, key: str) -> UnitMention:
    former = _FORMER.match(text, end)
    end = former.end() if former else end
    return UnitMention(start=start, end=end, type=type_, bare=bare, key=key, is_former=former is not None)


def _longest_name(text: str, start: int, type_: str) -> tuple[int, str, str] | None:
    """Return end, printed name and the register's name of the longest known name of the type at `start`."""
    match = _NAME.match(text, start)
    found = match and _longest_in(match.group("name"), type_)
    return (match.start("name") + found[0], *found[1:]) if match and found else None


@lru_cache(maxsize=1 << 14)
def _longest_in(run: str, type_: str) -> tuple[int, str, str] | None:
    """Return length, printed name and the register's name of the longest known name at the head of a run."""
    known = load_gazetteer().names[type_]
    syllables = list(_SYLLABLE.finditer(run))[:_LONGEST]
    for count in range(len(syllables), 0, -1):
        name = run[: syllables[count - 1].end()]
        folded = name.lower()  # the text is normalised: lower case is the folded key
        key = (
            known.get(folded)
            or known.get(folded.removeprefix("0"))
            or load_gazetteer().loose_name(folded, type_)
        )
        if key is not None:
            if type_ in _OPEN and _is_start_of_person(syllables, count, run):
                continue
            return len(name), _display(name), key
    return None


def _gone_name(text: str, start: int, type_: str) -> tuple[int, str, str] | None:
    """Return a former province that is told from a town by its type word."""
    match, known = _NAME.match(text, start), load_gazetteer().gone.get(type_, {})
    run = match.group("name") if match and known else ""
    for syllable in reversed(list(_SYLLABLE.finditer(run))):
        key = known.get(run[: syllable.end()].lower())
        if match and key is not None:
            return match.start("name") + syllable.end(), _display(run[: syllable.end()]), key
    return None


def _half_small(text: str, start: int, type_: str) -> tuple[int, str, str] | None:
    """Return a closed name, or one that the register itself prints so: "xã Đại áng"."""
    match = _HALF_SMALL.match(text, start)
    key = load_gazetteer().names[type_].get(match.group("name").lower()) if match else None
    return (match.end(), key, key) if match and key and (type_ not in _OPEN or match["name"] == key) else None


def _of_another_type(text: str, start: int, type_: str) -> tuple[int, str, str] | None:
    """Return a name that the register has as another type of that level: "xã" for a new "phường".

    Only a name that nothing in capitals follows: a person may stand there.
    """
    match = _NAME.match(text, start)
    if match is None or match.group("name").isdigit():
        return None
    for other in _PEERS.get(type_, ()):
        named = _longest_name(text, start, other)
        if named and named[0] == match.end():
            return named
    return None


def _is_start_of_person(syllables: list[re.Match[str]], count: int, run: str) -> bool:
    """Return whether the name goes on as a person's: "phường Trần Phú An" is no phường Trần Phú.

    Nor does "thị trấn Hồ Văn Nam" name a thị trấn Hồ.
    """
    first, after = syllables[0].group(), syllables[count].group() if count < len(syllables) else ""
    vocabulary = load_vocabulary()
    may_be_surname = may_begin_name(first, vocabulary)
    if count == 1:
        return may_be_surname and after in _MIDDLE_NAMES and len(syllables) in (3, 4)
    is_surname = first in vocabulary.surnames or (may_be_surname and syllables[1].group() in ("Văn", "Thị"))
    is_next_last = len(run.split()) == count + 1 == len(syllables)
    return is_next_last and count in (2, 3) and is_surname and after not in _RANKS


def _bare_province(text: str, start: int) -> UnitMention | None:
    named = _longest_name(text, start, "")
    if named is None or _LONGER.match(text, named[0]):
        return None
    return _finished(text, start, named[0], "", named[1], named[2])


def _display(name: str) -> str:
    """Return the printed name, a heading in capitals as a name."""
    return name.title() if name.isupper() and len(name) > 3 else name
