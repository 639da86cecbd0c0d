"""Units that are divided, as reports and histories tell it.

"Tỉnh A được chia thành tỉnh B và tỉnh C"; "chia tách tỉnh A để tái lập hai tỉnh B và C"; "một phần xã A được
tách ra để thành lập xã B"; "phố A được tách khỏi xã B để thành lập thị trấn C". What a unit comes apart into
is of its own level: what it consists of ("huyện A được chia thành 9 đơn vị hành chính: thị trấn B, xã C …")
is no change of it.
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.changes.changes import Told
from kg.extract.changes.extents import HAS_SIZE
from kg.extract.changes.province_lists import provinces, provinces_before
from kg.extract.changes.unit_before import NameOf, unit_before
from kg.extract.changes.unit_lists import ListedUnit, before_next, parse_list, same_level
from kg.extract.changes.units_above import rank
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

# What leads from a unit to those that it becomes. Its type serves names: "hai xã, lấy tên là A và B".
_LINK = (
    r"(?:\s+(?:làm|thành)(?! phố| lập)|,?\s+(?:và\s+|để\s+)*(?P<found>(?:tái |tái thành |thành )?lập)"
    r"(?:\s+lại)?(?:\s+thành(?! phố))?)"
    rf"(?:\s+(?:{COUNT}|các)\s+(?:(?P<type>{TYPE})|đơn vị)(?:\s+hành chính)?(?:\s+cấp (?:xã|huyện|tỉnh))?"
    r"(?:\s+(?:mới|như cũ|như trước|riêng))*,?"
    r"(?:(?:\s+(?:được\s+)?(?:lấy|có|mang|với|đặt)(?:\s+lại)?\s+tên(?:\s+gọi)?)?(?:\s+là|\s+gồm|\s*:)+"
    rf"|\s+(?:lấy|mang|đặt)\s+tên(?=\s+(?-i:[{UPPER}])))|\s+hai(?=\s*:)|\s+hai(?= )"
    rf"|\s+{TYPE}\s+mới,?\s+(?:lấy|có|mang|với)\s+tên(?:\s+gọi)?(?:\s+là)?)?\s*:?\s*"
)
_PASSIVE = Cue(
    r"\s*(?:(?:bị )?giải thể,? (?:và )?)?(?:được |sẽ |đã |lại |vừa |tiếp tục |chính thức )*"
    r"(?P<verb>chia tách|tách|chia)(?: ra| đôi| nhỏ| lại)?"
    rf"(?:\s+làm (?:hai|ba|2|3)(?=\s*:))?{_LINK}",
    re.IGNORECASE,
)
_ACTIVE = re.compile(
    r"(?<!\w)(?:(?<!được )(?<!sẽ )(?:chia tách|chia|tách)(?: ra)?|tách(?: ra)? (?:khỏi|từ))(?!\w)\s+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(_LINK, re.IGNORECASE)

# "2 quận được thành lập từ huyện A, có tên là quận B và quận C".
_SEVERAL = re.compile(
    rf"(?<!\w){COUNT} {TYPE}(?: mới)? (?:được )?(?:thành lập|hình thành|tách|chia tách)(?: ra)? từ ",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r",? (?:và )?(?:có|lấy|mang|đặt) tên(?: gọi)?(?: là)?\s*:?\s*(?P<type>(?!))?", re.IGNORECASE
)
# "Năm 1954 chia A làm 3 xã B, C, D": communes come of a commune.
_BARE = re.compile(
    rf"(?=[{UPPER}])[^,.;:()\n]{{2,30}}? (?:thành|làm) {COUNT} (?P<type>(?i:xã|phường|huyện|tỉnh)) "
)
# "Phường A có diện tích 43 km2, dân số 66.000 người sẽ tách thành …".
_SIZED = re.compile(HAS_SIZE + r"$")
_LONGEST_SIZE = 130


def divided(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what a sentence tells of a unit that is divided, or that land is taken from."""
    lowered = text[slice(*sentence)].lower()
    if not any(word in lowered for word in ("chia", "tách", "tên")):
        return
    for match in _PASSIVE.finditer(text, *sentence):
        whole = unit_before(text, match.start(), sentence[0], name_of)
        sized = _SIZED.search(text, max(sentence[0], match.start() - _LONGEST_SIZE), match.start())
        if whole is None and sized is not None:
            whole = unit_before(text, sized.start(), sentence[0], name_of)
        if whole is None:
            alone, _ = provinces_before(text, match.start("verb"), sentence[0])
            whole = alone[0].mention if len(alone) == 1 else None
        if whole is not None:
            source = ListedUnit(mention=whole, share="part")
            is_cut = bool(match.group("found")) and "tách" in match.group("verb").lower()
            yield from _into(text, match, source, (whole.start, sentence[1]), least=2 - is_cut)
    for match in _SEVERAL.finditer(text, *sentence):
        listed, end = parse_list(text, match.end(), sentence[1])
        named = _NAMED.match(text, end, sentence[1])
        if len(listed) == 1 and named is not None:
            source = msgspec.structs.replace(listed[0], share="part")
            yield from _into(text, named, source, (match.start(), sentence[1]), least=2)
    for verb in _ACTIVE.finditer(text, *sentence):
        listed, end = parse_list(text, verb.end(), sentence[1])
        bare = _BARE.match(text, verb.end(), sentence[1]) if not listed else None
        if bare is not None:
            listed, end = parse_list(text, verb.end(), sentence[1], type_=bare.group("type").lower())
        link = _GOES_ON.match(text, end, sentence[1])
        if len(listed) == 1 and link is not None:
            source = msgspec.structs.replace(listed[0], share="part")
            is_cut = bool(link.group("found")) and (
                listed[0].share != "whole" or "tách" in verb.group().lower()
            )
            yield from _into(text, link, source, (verb.start(), sentence[1]), least=2 - is_cut)


def _into(text: str, link: re.Match[str], source: ListedUnit, place: Span, *, least: int) -> Iterator[Told]:
    """Yield what a unit becomes, at least so many units. Args: place: where it begins, where to stop."""
    whole = source.mention
    type_ = (link.group("type") or whole.type).lower()
    listed, end = parse_list(text, link.end(), place[1], type_=type_)
    if not listed and rank(whole) == 0:
        listed, end = provinces(text, link.end())
    listed = before_next(text, listed)
    results = same_level(listed, whole)
    is_spoken_of = whole.end - whole.start <= len(whole.type)  # "tỉnh này", and guessed which
    if len(results) < least or (is_spoken_of and any(one.mention.bare == whole.bare for one in results)):
        return
    end = end if len(results) == len(listed) else results[-1].mention.end
    for one in results:
        parent = one.parent or source.parent
        yield Told(kind="split", result=one.mention, parent=parent, sources=(source,), span=(place[0], end))
