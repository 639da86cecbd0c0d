"""Units raised to another type, as reports tell it: "đưa xã A lên thị trấn", "2 xã lên phường, gồm: A, B"."""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.changes.changes import NOT_DONE, Told
from kg.extract.changes.unit_before import list_before
from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.changes.units_above import parse_parent, rank
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

_RAISE = Cue(r"(?<!\w)(?:(?P<carry>đưa)|nâng(?: cấp)?) (?=\w)", re.IGNORECASE)
# "quyết định đưa xã A lên thị trấn": no aim
_DECIDED = re.compile(r"(?:quyết (?:định|nghị)|thống nhất|thông qua|nghị quyết)(?: việc)? $", re.IGNORECASE)
_RAISE_LISTED = Cue(
    rf"(?<!\w)(?:đưa|nâng(?: cấp)?) (?:{COUNT}|các) (?P<from>{TYPE}) (?:lên|thành|lên thành) (?P<to>{TYPE})"
    r",? ?(?:(?:bao )?gồm|là|:) ?:? ?(?=\w)",
    re.IGNORECASE,
)
# "… đều được tỉnh A nâng lên phường", "… được chuyển thành phường"
_LISTED_RAISED = Cue(
    rf",? (?:cũng |đều )?(?:sẽ |đã )?được (?:(?:{TYPE} )?[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}} )?"
    r"(?i:(?:đưa|nâng(?: cấp)?) lên(?: thành)?|chuyển(?: đổi)? thành)"
    r" (?P<to>phường|thị trấn|thị xã|thành phố)(?= gồm|[.;,\n]|$)",
)
# "3 xã được đưa lên thị trấn gồm: …"
_SO_MANY_RAISED = Cue(
    rf"(?<!\w)(?:{COUNT}|các) (?P<from>{TYPE}|đơn vị hành chính(?: cấp xã)?) được (?:đưa|nâng(?: cấp)?) lên"
    r"(?: thành)? (?P<to>phường|thị trấn),? ?(?:(?:bao )?gồm|là|:) ?:? ?(?=\w)",
    re.IGNORECASE,
)
# "Xã A thuộc huyện B lên thị trấn.", in a text of changes
_LONE = Cue(r" lên (?P<to>phường|thị trấn)(?=[.;]|\n|$)")
_BEGINS = re.compile(r"(?:^|[\n;.•-]) ?$")
_AIM = re.compile(
    r"(?<!\w)(?:để|(?<!trong )khi|nếu|phấn đấu|mục tiêu|định hướng|quy hoạch|đến năm)(?!\w)", re.IGNORECASE
)
_HAS_RAISED = Cue(r"(?<!\w)(?:đã|vừa|quyết định|thống nhất) (?:đưa|nâng(?: cấp)?) (?=\w)", re.IGNORECASE)
_UP_ALONE = re.compile(
    r" lên(?: thành)? (?P<to>phường|thị trấn|thị xã|thành phố)(?= từ |[.;,\n]|$)", re.IGNORECASE
)
_UP = re.compile(r" (?:lên|trở thành|thành(?! phố))(?: thành(?! phố))? ")


def raised(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "đưa thị xã A lên thành phố A" and "nâng xã A lên thị trấn B" tell."""
    yield from _raised_together(text, sentence)
    for match in _RAISE.finditer(text, *sentence):
        source = parse_unit(text, match.end())
        if source is None or source.bare is None:
            continue
        above, end = parse_parent(text, source.end, source)
        up = _UP.match(text, end)
        result = parse_unit(text, up.end()) if up else None
        if result is not None and result.bare is None and _is_decided(text, sentence[0], match.start()):
            result = msgspec.structs.replace(result, bare=source.bare, key=source.key)
        if result is None or result.bare is None or source.type == result.type:
            continue
        if match.group("carry") and source.bare != result.bare:  # things too are carried up somewhere
            continue
        one = ListedUnit(mention=source, parent=above)
        if rank(source) == rank(result):
            yield Told(kind="establish", result=result, sources=(one,), span=(match.start(), result.end))


def _is_decided(text: str, start: int, stop: int) -> bool:
    """Return whether what stands before a verb says that it was decided, not refused or asked for."""
    decided = _DECIDED.search(text, start, stop)
    return decided is not None and not NOT_DONE.search(text, start, decided.start())


def _raised_together(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "đưa 2 xã lên phường, gồm: A, B" and "xã A và xã B được đưa lên thị trấn" tell."""
    for match in _RAISE_LISTED.finditer(text, *sentence):
        listed, end = parse_list(text, match.end(), sentence[1], type_=match.group("from").lower())
        yield from _new_types(listed, match.group("to").lower(), (match.start(), end))
    for match in _LISTED_RAISED.finditer(text, *sentence):
        listed, start = list_before(text, match.start(), sentence[0])
        is_done = not (
            _AIM.search(text, sentence[0], match.end()) or NOT_DONE.search(text, sentence[0], start)
        )
        if len(listed) > 1 and is_done:
            yield from _new_types(listed, match.group("to").lower(), (start, match.end()))
    for match in _SO_MANY_RAISED.finditer(text, *sentence):
        listed, end = parse_list(text, match.end(), sentence[1])
        yield from _new_types(listed, match.group("to").lower(), (match.start(), end))
    for match in _LONE.finditer(text, *sentence):
        listed, start = list_before(text, match.start(), sentence[0])
        if listed and _BEGINS.search(text[sentence[0] : start]):
            yield from _new_types(listed, match.group("to"), (start, match.end()))
    for match in _HAS_RAISED.finditer(text, *sentence):
        if NOT_DONE.search(text, sentence[0], match.start()):
            continue
        listed, end = parse_list(text, match.end(), sentence[1])
        up = _UP_ALONE.match(text, end, sentence[1])
        if up is not None and len(listed) > 1:
            yield from _new_types(listed, up.group("to").lower(), (match.start(), up.end()))


def _new_types(listed: list[ListedUnit], type_: str, span: Span) -> Iterator[Told]:
    for one in listed if all(one.mention.type != type_ for one in listed) else ():
        result = msgspec.structs.replace(one.mention, type=type_)
        yield Told(kind="establish", result=result, sources=(one,), span=span)
