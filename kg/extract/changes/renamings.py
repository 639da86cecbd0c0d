"""Units that a text gives with the name they bear today: "xã A, huyện B (nay là phường C, tỉnh D)".

Texts are tidy. What became of the unit in between is not told: the extent is unknown. Of a chain of units the
one of the level of today's unit is meant, else the first.
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.changes.changes import Told
from kg.extract.changes.results import parse_result
from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.changes.units_above import parse_parent, rank, typed
from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COUNT, DISTRICTS
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import A_WORD, Cue

NOW = "nay là|nay thuộc|nay nằm trong"
_NOW = Cue(
    r"(?<!\w)(?:(?:hiện |bây giờ |ngày )?nay|sau (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)) "
    r"(?P<how>là|thuộc|nằm trong) (?:một phần (?:của )?|địa bàn )?",
    re.IGNORECASE,
)
# "Trước năm 2003, vùng đất quận A ngày nay là một phần huyện B" tells what was.
_THEN = re.compile(
    r"(?<!\w)(?:(?:trước|thời|từ|đến) (?:năm|tháng|khi|Cách mạng)"
    r"|thời (?:Việt Nam|Pháp|nhà|vua|chúa|phong kiến))[^,;]{0,40}, [^,;]*$",
    re.IGNORECASE,
)
ONCE_WAS = "vốn là|trước là|trước đây là|trước kia là|tiền thân là"
_ONCE = Cue(rf"(?<!\w)(?:{ONCE_WAS}|(?P<still>hiện (?:nay |đang |vẫn )*là)) ", re.IGNORECASE)
# "thành lập thành phố A (hiện là thị xã A)"
_FOUNDS = re.compile(r"(?<!\w)thành lập(?: mới)? $", re.IGNORECASE)
_SEVERAL = re.compile(rf"(?:các|{COUNT}) (?=(?:xã|phường|thị trấn|huyện|tỉnh)(?: |:))", re.IGNORECASE)
_TODAY = re.compile(
    r" (?:mới )?(?:hiện nay|ngày nay|bây giờ|hiện tại),? ?(?:(?:trước đây|trước kia|xưa) ?)?$"
)
# From the chain to "nay": a district without its type word ("xã A, Cao Lãnh (nay là …"), a mark.
_TO_NOW = re.compile(
    rf"(?:, (?P<bare>[{UPPER}]\w*(?: [{UPPER}]\w*){{0,2}}))?[\s,(-]*(?:\(?(?:cũ|trước đây|trước kia)\)?)?"
    r"[\s,()-]*"
)
_ABOVE = (*DISTRICTS, "thành phố", "")
# A unit that the register does not know, before its district or right before "nay".
_UNKNOWN = Cue(
    r"(?<!\w)(?<![Tt]hị )(?P<type>(?i:xã|phường|thị trấn|huyện))"
    rf" (?P<name>[{UPPER}]\w*(?: (?!Văn |Thị )[{UPPER}]\w*){{0,2}})"
    r"(?: \(?cũ\)?)?(?P<to>,? ?(?:thuộc )?\(?)$"
)
# "hai xã A, B (nay là …": the type word serves both.
_SHARED = re.compile(rf"(?<!\w)(?:các|{COUNT}) $", re.IGNORECASE)
_MARK = re.compile(r"[,(-] ?$")
_LAND = re.compile(r"(?:địa bàn|vùng đất|địa phận) $", re.IGNORECASE)
_INSIDE = re.compile(r"(?:, ?|(?<!\w)(?:thuộc|của|ở) )$")
_TO_PARENT = re.compile(r"\s*[,(-]?\s*(?:thuộc\s+)?")
_REACH = 110


def renamed(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what the units of a sentence are called today."""
    for now in _NOW.finditer(text, *sentence):
        result = parse_result(text, now.end()) or _province(text, now.end())
        chain = _chain_before(text, max(sentence[0], now.start() - _REACH), now.start())
        if not chain:
            unknown = _unknown(text, sentence[0], now.start())
            chain = [unknown] if unknown else []
        if not chain or _THEN.search(text, sentence[0], now.start()):
            continue
        if result is None:
            yield from _divided(text, now.end(), chain, sentence[1])
            continue
        level = rank(result)
        is_in = now.group("how") != "là"
        is_of_today = now.group().startswith("ngày") or _LAND.search(text, *_just_before(chain[0].start))
        if is_in and is_of_today and not _MARK.search(text, *_just_before(now.start())):
            continue  # "xã A ngày nay thuộc …" speaks of the unit of today
        of_level = [at for at, one in enumerate(chain) if rank(one) == level]
        if not of_level and ")" in text[chain[-1].end : now.start()]:
            continue
        if not of_level and rank(chain[0], highest=True) < level:
            unknown = _unknown(text, sentence[0], chain[0].start)
            if unknown is None and _INSIDE.search(text, *_just_before(chain[0].start)):
                continue  # the address of something else
            chain, of_level = ([unknown, *chain], [0]) if unknown else (chain, [])
        index = of_level[0] if of_level else 0
        source, above = chain[index], chain[index + 1 : index + 2]
        is_same = (source.type, source.bare) == (result.type, result.bare) and not above
        if is_same or rank(source) != level or (is_in and index > 0):
            continue  # "huyện A (nay là xã B)" tells where its seat is
        parent, end = parse_parent(text, result.end, result)
        yield Told(
            kind="rename",
            result=result,
            parent=parent,
            sources=(ListedUnit(mention=source, share="unknown", parent=above[0] if above else None),),
            span=(source.start, end),
        )


def _divided(text: str, position: int, chain: list[UnitMention], stop: int) -> Iterator[Told]:
    """Yield what "huyện A (nay là hai huyện B và C)" tells: units of the level of the one before."""
    several = _SEVERAL.match(text, position, stop)
    listed, end = parse_list(text, position, stop) if several else ([], position)
    level = rank(chain[0])
    if len(listed) < 2 or any(rank(one.mention) != level for one in listed):
        return
    source = ListedUnit(mention=chain[0], share="part", parent=chain[1] if len(chain) > 1 else None)
    for one in listed:
        yield Told(
            kind="split", result=one.mention, parent=one.parent, sources=(source,), span=(chain[0].start, end)
        )


def formerly(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "xã A (trước đây là xã B, huyện C)" tells: the older name of a unit of the same level."""
    for once in _ONCE.finditer(text, *sentence):
        source = parse_unit(text, once.end())
        if not once.group("still") and _SEVERAL.match(text, once.end(), sentence[1]):
            yield from _several(text, once.span(), sentence)
            continue
        chain = _chain_before(text, max(sentence[0], once.start() - _REACH), once.start())
        if source is None or source.bare is None or not chain:
            continue
        parent, end = parse_parent(text, source.end, source)
        result = chain[0]
        if once.group("still") and not _FOUNDS.search(text, sentence[0], result.start):
            continue
        is_same = (source.type, source.bare) == (result.type, result.bare) and parent is None
        if is_same or rank(result) != rank(source):
            continue
        yield Told(
            kind="establish" if once.group("still") else "rename",
            result=result,
            parent=chain[1] if len(chain) > 1 else None,
            sources=(ListedUnit(mention=source, share="unknown", parent=parent),),
            span=(result.start, end),
        )


def _several(text: str, once: Span, sentence: Span) -> Iterator[Told]:
    """Yield what "địa bàn xã A hiện nay vốn là hai xã B và C" tells: a unit of several of its level."""
    before = text[max(sentence[0], once[0] - _REACH) : once[0]]
    stop = once[0] - len(before) + len(_TODAY.sub("", before))
    chain = _chain_before(text, max(sentence[0], once[0] - _REACH), stop)
    listed, end = parse_list(text, once[1], sentence[1])
    ranks = {rank(one.mention) for one in listed}
    if len(listed) > 1 and chain and ranks == {rank(chain[0])}:
        yield Told(
            kind="merge",
            result=chain[0],
            parent=chain[1] if len(chain) > 1 else None,
            sources=tuple(listed),
            span=(chain[0].start, end),
        )


def _province(text: str, position: int) -> UnitMention | None:
    mention = parse_unit(text, position, allow_bare=True)
    return typed(mention) if mention is not None and mention.bare is not None else None


def _chain_before(text: str, start: int, stop: int) -> list[UnitMention]:
    """Return a unit and those above it, printed one after the other up to "nay"."""
    chain: list[UnitMention] = []
    end = start
    for word in A_WORD.finditer(text, start, stop):
        if word.start() < end:
            continue
        mention = parse_unit(text, word.start(), allow_bare=text[word.start()].isupper())
        if mention is not None and mention.is_former and mention.end > stop:  # "xã A trước đây là …"
            mention = msgspec.structs.replace(mention, end=stop, is_former=False)
        if mention is None or mention.bare is None or mention.end > stop:
            continue
        mention = typed(mention)
        is_above = chain and rank(mention, highest=True) < rank(chain[-1])
        if not (is_above and _TO_PARENT.fullmatch(text, end, mention.start)):
            chain = []
        chain.append(mention)
        end = mention.end
    gap = _TO_NOW.fullmatch(text, end, stop) if chain else None
    if gap is None:
        return []
    bare = (gap.group("bare") or "").lower()
    if (
        bare
        and bare in load_gazetteer().names[chain[-1].type]
        and _SHARED.search(text, *_just_before(chain[-1].start))
    ):
        at = gap.span("bare")
        return [UnitMention(start=at[0], end=at[1], type=chain[-1].type, bare=gap.group("bare"))]
    is_district = not bare or any(bare in load_gazetteer().names[type_] for type_ in _ABOVE)
    return chain if is_district else []


def _just_before(position: int) -> Span:
    """Return the span of the last characters before a position."""
    return max(0, position - 10), position


def _unknown(text: str, start: int, stop: int) -> UnitMention | None:
    """Return the unit right before its district, or before "nay", that the register does not know."""
    match = _UNKNOWN.search(text, max(start, stop - _REACH), stop)
    if match is None:
        return None
    name = match.group("name")
    return UnitMention(
        start=match.start(), end=match.end("name"), type=match.group("type").lower(), bare=name
    )
