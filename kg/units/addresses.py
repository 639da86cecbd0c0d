"""An address as parts: "12 Nguyễn Du, P.4, TP. Tân An, Long An"; "xã Tùng Ảnh (nay là xã Đức Thọ)".

Parts are cut at commas, semicolons, bars, line ends and brackets; one that is no name then before type words
("xã Tùng Ảnh huyện Đức Thọ"), else at hyphens.
"""

import re
from collections.abc import Callable
from functools import lru_cache

import msgspec

from kg.text.fold import plain
from kg.units.names import TYPE_WORDS

_SEPARATOR = re.compile(r"\s*[,;|\n\t/]\s*")
_SEVERAL = re.compile(r"[,;|\n\t/(]")
_BRACKET = re.compile(r"\(([^()]*)\)")
_FORMER = re.compile(r"(?<!\w)(?:cũ|cu|trước đây|trước kia|truoc day|đã sáp nhập)\s*$", re.IGNORECASE)
_LAST_WORDS = ("cũ", "đây", "kia", "nhập")
_NOW = re.compile(
    r"^\s*(?:nay (?:là|thuộc)|nay|bây giờ là|hiện (?:là|thuộc)|nay la|nay thuoc)\s+", re.IGNORECASE
)
_BEFORE = re.compile(
    r"^\s*(?:trước (?:là|thuộc)|trước đây (?:là|thuộc)|cũ là|thuộc|của|trực thuộc)\s+", re.IGNORECASE
)
_COUNTRY = frozenset({"việt nam", "viet nam", "vietnam", "vn", "nước việt nam"})
_WORDS = "|".join(sorted((*TYPE_WORDS, *(plain(word) for word in TYPE_WORDS)), key=len, reverse=True))
# Where a part is cut: no cut after a type word ("phường Phường Đúc") nor before one that ends a name.
_SHORT = r"(?:TP|Tp|TX|Tx|TT|P|Q|H|X|T)\.\s*\w|TP\s+\w|[PQ]\d|TP\.?HCM"


def _inner(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<=[\w.'])(?:(?<!thị)(?<!Thị)(?<!THỊ)(?<!thi)(?<!Thi)(?<!THI)\s+"
        rf"(?=(?i:(?:{words})\s+(?!(?:{words})\s)\S))|\s+(?={_SHORT}))"
    )


_INNER = _inner("|".join(TYPE_WORDS))
_INNER_PLAIN = _inner("|".join(plain(word) for word in TYPE_WORDS))
_TYPE_ALONE = re.compile(rf"(?:{_WORDS}|t\.?[pxt]\.?|[pqhx]\.)", re.IGNORECASE)
# "Phường 15 Tân Bình", "P4Q5": a name that is a number ends with it.
_NUMBERED = re.compile(
    r"((?:phường|phuong|quận|quan|[pfq])\.?\s*\d{1,2})(?:\s+(?![\s-]|cũ|cu\b|trước|truoc|đã|mới)|(?=[q]))(?=\D)",
    re.IGNORECASE,
)
_LABEL = re.compile(rf"(?<!\w)({_WORDS})\s*:\s*(?=\w)", re.IGNORECASE)
_BRACKETED_NEW = re.compile(r"\(\s*(?:mới|moi)\s*\)", re.IGNORECASE)
_NEW = re.compile(r"\s+mới$", re.IGNORECASE)
_EDGES = ' .:"“”«»'
_HYPHEN = re.compile(r"\s*[-–—]\s*")


class Address(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The parts of an address.

    Attributes:
        parts: as printed, from left to right.
        former: places of the parts that are marked as gone ("cũ", "trước đây", "nay là ...").
        context: what only tells where it lay or what it is now ("nay là xã Đức Thọ").
    """

    parts: tuple[str, ...]
    former: frozenset[int] = frozenset()
    context: tuple[str, ...] = ()


class AddressReader:
    """Reads addresses; parts that come again, as names of provinces, are read once.

    >>> AddressReader(lambda part: False).read("xã Tùng Ảnh (cũ), nay là xã Đức Thọ")
    Address(parts=('xã Tùng Ảnh',), former=frozenset({0}), context=('xã Đức Thọ',))

    Args:
        is_name: whether a part is one name and is not to be cut.
    """

    def __init__(self, is_name: Callable[[str], bool]) -> None:
        self._is_name = is_name
        self._part = lru_cache(maxsize=1 << 14)(self._read_part)

    def read(self, text: str) -> Address:
        """Return the parts of an address; the country is left out."""
        if not _SEVERAL.search(text) and self._is_name(text):
            return Address(parts=(text,))
        outer, context = text, []
        if ":" in outer:
            outer = _LABEL.sub(r"\1 ", outer)
        if "(" in outer:
            outer = _BRACKETED_NEW.sub(" ", outer)
            outer, inner = _BRACKET.sub(_kept_mark, outer), _BRACKET.findall(outer)
            context = [part for one in inner if not _is_mark(one) for part in self._context(one)]
        parts: list[str] = []
        former: list[int] = []
        for printed in _SEPARATOR.split(outer):
            if _NOW.match(printed):
                context += self._context(printed)
                former += [len(parts) - 1] if parts else []
                continue
            for part, is_gone in self._part(printed):
                former += [len(parts)] if is_gone else []
                parts.append(part)
        return Address(parts=tuple(parts), former=frozenset(former), context=tuple(context))

    def _read_part(self, printed: str) -> tuple[tuple[str, bool], ...]:
        """Return the names in a part, and whether each is marked as gone."""
        found = []
        for piece in self._pieces(printed):
            part = piece.strip(_EDGES)
            is_gone = part[-4:].lower().endswith(_LAST_WORDS) and bool(_FORMER.search(part))
            if is_gone:
                part = _FORMER.sub("", part).strip(_EDGES) or part
            if part and part.lower() not in _COUNTRY:
                found.append((part, is_gone))
        return tuple(found)

    def _context(self, text: str) -> list[str]:
        pieces = self._pieces(_NOW.sub("", _BEFORE.sub("", text)))
        return [part for piece in pieces if (part := _FORMER.sub("", piece).strip(_EDGES))]

    def _pieces(self, part: str) -> list[str]:
        """Return a part as it is if it is a name, else its pieces."""
        bare = part.strip(_EDGES)
        if self._is_name(bare):
            return [part]
        if self._is_name(known := _NEW.sub("", bare)):
            return [known]
        numbered = _NUMBERED.match(bare)
        if numbered:
            return [numbered.group(1), *self._pieces(bare[numbered.end() :])]
        pieces = split_types(part)
        return pieces if len(pieces) > 1 else split_hyphens(part, self._is_name)


def _is_mark(inner: str) -> bool:
    return not _FORMER.sub("", inner).strip()


def _kept_mark(bracket: re.Match[str]) -> str:
    return " cũ" if _is_mark(bracket.group(1)) or _NOW.match(bracket.group(1)) else " "


def split_types(part: str) -> list[str]:
    """Return the pieces of a part before its type words.

    >>> split_types("phường Phường Đúc TP. Huế"), split_types("12 Lê Lợi P.4 TP Tân An")
    (['phường Phường Đúc', 'TP. Huế'], ['12 Lê Lợi', 'P.4', 'TP Tân An'])
    """
    inner = _INNER_PLAIN if part.isascii() else _INNER
    pieces: list[str] = []
    for piece in inner.split(part):
        if pieces and _TYPE_ALONE.fullmatch(pieces[-1]):
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return [piece.strip() for piece in pieces if piece.strip()]


def split_hyphens(part: str, is_name: Callable[[str], bool]) -> list[str]:
    """Return the pieces of a part at its hyphens, those of one name kept together, longest first.

    >>> split_hyphens("Côn Đảo - Bà Rịa - Vũng Tàu", {"Côn Đảo", "Bà Rịa - Vũng Tàu"}.__contains__)
    ['Côn Đảo', 'Bà Rịa - Vũng Tàu']
    """
    pieces = _HYPHEN.split(part)
    found: list[str] = []
    index = 0
    while index < len(pieces):
        for stop in range(len(pieces), index, -1):
            joined = " - ".join(pieces[index:stop])
            if stop == index + 1 or is_name(joined):
                found.append(joined)
                index = stop
                break
    return found
