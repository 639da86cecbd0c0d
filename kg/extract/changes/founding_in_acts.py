"""Units that an act founds or makes larger: "Thành lập RESULTS PARENT? (trên cơ sở | gồm) LIST"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from kg.extract.changes.changes import MERGE, Told, kind_of_founding, of_result
from kg.extract.changes.results import NEW_UNIT, parse_result
from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.changes.units_above import parse_parent
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.model.findings import ChangeKind
from kg.text.alphabet import UPPER
from kg.text.cue import past

BASIS = re.compile(
    r"(?: mới)?,? ?(?:(?:(?:dựa )?trên|từ)(?: cơ sở)?(?: việc| sự)?"
    rf"(?: {MERGE}(?: của)?| điều chỉnh|(?P<name> đổi tên(?: lại)?)| (?:chia )?tách(?: ra)?(?: từ)?| chia)*"
    r"|(?:bao )?gồm|với)(?!\w)",
    re.IGNORECASE,
)
_OF_THE_SAME_NAMES = re.compile(
    rf" (?:(?:toàn bộ|nguyên trạng) (?:[^.;:()\n]|\.(?=\d)){{0,90}}?(?:của )?)?(?:các|{COUNT}) "
    rf"(?P<type>{TYPE}) (?:tương ứng|cùng tên)(?! gồm|:)(?!\w)",
    re.IGNORECASE,
)
_ON_OTHERS = re.compile(r",? trên cơ sở(?! sắp xếp lại)(?!\w)")
_BETWEEN_RESULTS = re.compile(rf"\)?(?:,| và)? ?(?:và )?(?:các )?(?:{TYPE} )?")
# "Thành lập các phường thuộc thành phố A gồm …": A is not what is founded.
_THOSE_OF = re.compile(
    rf" (?:các|những|{COUNT}) {TYPE}(?:,? (?:và )?{TYPE})* (?:(?:trực )?thuộc|của) ", re.IGNORECASE
)
# "thị trấn A - thị trấn huyện lỵ huyện A trên cơ sở …".
_SEAT = re.compile(
    r" ?[-,(] ?(?:là )?(?:thị trấn |thị xã )?(?:huyện|tỉnh) l[ịỵ](?: của)?"
    rf"(?: (?:huyện|tỉnh)(?: [{UPPER}][\w']*){{1,4}})?(?:\)| -(?= trên)|,(?= trên))?"
)


def founded(text: str, verb: re.Match[str], stop: int) -> Iterator[Told]:
    """Yield the founding of each unit that is named after a verb, with what it is founded on."""
    results, end = _results(text, verb.end(), stop)
    if results and not _THOSE_OF.match(text, verb.end(), results[0].mention.start):
        yield from _founded(text, verb, results, end, stop)


def _founded(
    text: str, verb: re.Match[str], results: Sequence[ListedUnit], end: int, stop: int
) -> Iterator[Told]:
    """Yield the founding of units that end at a place, on what follows there."""
    is_larger = verb.group().lower().startswith("mở rộng")
    basis = BASIS.match(text, past(_SEAT, text, end, stop), stop)
    same = _OF_THE_SAME_NAMES.match(text, basis.end(), stop) if basis else None
    if same is not None:
        yield from _of_the_same_names(results, same, verb)
        return
    listed, last = parse_list(text, basis.end(), stop) if basis else ([], end)
    following = listed[-1] if basis and len(listed) > 1 and _ON_OTHERS.match(text, last, stop) else None
    if following is not None:  # "thành lập xã A trên cơ sở xã B, xã C và xã D trên cơ sở …"
        listed, last = listed[:-1], _end(listed[-2])
    span = (verb.start(), max(end, last))
    for result in results:
        sources = tuple(of_result(result, results, listed))
        kind: ChangeKind = "adjust" if is_larger else kind_of_founding(sources)
        kind = "rename" if kind == "establish" and basis and basis.group("name") else kind
        yield Told(kind=kind, result=result.mention, parent=result.parent, sources=sources, span=span)
    if following is not None:
        yield from _founded(text, verb, [following], _end(following), stop)


def _of_the_same_names(
    results: Sequence[ListedUnit], same: re.Match[str], verb: re.Match[str]
) -> Iterator[Told]:
    """Yield what "thành lập các phường A, B trên cơ sở các xã tương ứng" founds."""
    for one in results:
        mention = msgspec.structs.replace(one.mention, type=same.group("type").lower())
        if mention.type != one.mention.type:
            yield Told(
                kind="establish",
                result=one.mention,
                parent=one.parent,
                sources=(ListedUnit(mention=mention),),
                span=(verb.start(), same.end()),
            )


def _results(text: str, position: int, stop: int) -> tuple[list[ListedUnit], int]:
    """Return the units founded, each with its parent; a new name need not be in the register."""
    listed, end = parse_list(text, position, stop)
    for index, (one, after) in enumerate(pairwise(listed)):
        if not _BETWEEN_RESULTS.fullmatch(text[_end(one) : after.mention.start]):
            listed, end = listed[: index + 1], _end(one)
            break
    if listed:
        return listed, end
    result = parse_result(text, past(NEW_UNIT, text, position))
    if result is None:
        return [], position
    parent, end = parse_parent(text, result.end, result)
    return [ListedUnit(mention=result, parent=parent)], end


def _end(one: ListedUnit) -> int:
    """Return where a unit with its parent ends, as far as that is printed right after it."""
    return max(
        one.mention.end, one.parent.end if one.parent and one.parent.start < one.mention.end + 12 else 0
    )
