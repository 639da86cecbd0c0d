"""Mergers and new names as reports tell them in their own words.

"Sáp nhập" SOURCES "thành" RESULT; SOURCES "sáp nhập, đổi tên thành" RESULT. The result may stand apart from
its sources (see `results_apart`). A change names its sources and its result, else it is none.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.changes.changes import MERGE, NOT_DONE, Told
from kg.extract.changes.province_lists import province_at, provinces, provinces_before
from kg.extract.changes.results import INTO, parse_result, result_after
from kg.extract.changes.results_apart import final_result, is_new, result_apart, result_that_grows
from kg.extract.changes.unit_before import NameOf, list_before, unit_before
from kg.extract.changes.unit_lists import ListedUnit, parse_list
from kg.extract.changes.units_above import parse_parent, rank
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.units import parse_name, parse_unit
from kg.extract.mentions.villages import VILLAGES
from kg.model.findings import ChangeKind, Span
from kg.text.cue import past

_VERB = re.compile(
    r"(?<!\w)(?:thực hiện\s+|(?:bị\s+)?giải thể,?\s+"
    r"(?:(?:toàn bộ )?(?:địa bàn|địa giới|diện tích|đất đai)(?: và dân số)?\s+)?(?:(?:và|để|rồi|được)\s+)*)?"
    rf"(?:{MERGE}, ?{MERGE}|{MERGE}|gộp|ghép|tổ chức lại|hợp(?= thành)"
    r"|về (?:chung )?(?:một|chung) (?:mái )?nhà)(?!\w)(?: lại| với nhau| chung| nguyên trạng(?=,| thành))?"
    r"(?:\s+(?:các\s+)?đơn vị hành chính\s*:?)?",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"\s*(?:\(?cũ\)? )?(?:(?:còn lại|có|với) (?:[^.;:()\n]|\.(?=\d)){1,90}?(?:,| và) )?"
    r"(?:sau (?:đó |này )?)?(?:được |sẽ |đã |lại |chính thức )*"
    r"(?:(?P<rename>(?:đổi|cải) tên(?: lại)?|đổi(?: lại)?(?= thành)|đổi lại(?= là))|nâng cấp|nâng lên"
    r"|(?P<turn>chuyển|trở)(?= thành))"
    r"(?: lên)?(?: thành(?! phố)| là)?\s+(?=\w)",
    re.IGNORECASE,
)
_RAISED = re.compile(r"(?:được|đã|chính thức) (?:đã )?(?:nâng|trở)", re.IGNORECASE)
_AIM = re.compile(
    r"(?<!\w)(?:sẽ|để|khi|nếu|phấn đấu|mục tiêu|định hướng|quy hoạch|đến năm)(?!\w)", re.IGNORECASE
)
# "Năm 1976, tỉnh được hợp nhất với tỉnh B thành tỉnh C", of the unit told before.
_ALONE = re.compile(
    rf"(?:[,;:.!?] |\n|^)(?P<alone>{TYPE})(?: này)? (?:được |bị |sẽ |đã |lại |chính thức )*$", re.IGNORECASE
)
_FOUNDS = re.compile(r"(?<!\w)(?:thành|lập)(?!\w)", re.IGNORECASE)
_FURTHER = re.compile(r"(?: \([^()\n]{1,40}\))?[;,] ?(?:và )?(?=(?:\d{1,2} |các )?(?:xã|phường|thị trấn) )")
_WITH = (" với ", " cùng ", " thêm ")
# "xã A, xã B cùng với thôn C thành xã D"
_VILLAGES = re.compile(
    rf",? (?:và|cùng|cùng với) (?:một số )?(?:{VILLAGES}) [^,;.:()\n]{{1,40}}?(?: ?\([^()\n]{{1,90}}\))?"
    r"(?= (?:để )?thành| lấy tên| vào )"
)
_MARKS = re.compile(r"[\s•*+-]*(?=\w)")
_TO_VERB = re.compile(r" (?:được |lại |sẽ |đã )*")


def became(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "xã A đổi tên thành xã B" and "thị xã A được nâng lên thành phố A" tell."""
    lowered = text[slice(*sentence)].lower()
    is_raised = any(word in lowered for word in ("đổi ", "cải tên", "nâng", "chuyển thành", "trở thành"))
    for match in _BECOMES.finditer(text, *sentence) if is_raised else ():
        before = unit_before(text, match.start(), sentence[0], name_of)
        is_name_alone = match.group("rename") and parse_unit(text, match.end()) is None
        type_ = before.type if before and is_name_alone else ""
        result = parse_result(text, match.end(), type_=type_) if before else None
        if before and result is None and _RAISED.search(match.group()):
            result = _of_the_same_name(text, (sentence[0], match.end()), before)
        if before is None or result is None:
            continue
        if match.group("turn") and rank(before) != rank(result):
            continue
        parent, end = parse_parent(text, result.end, result)
        kind: ChangeKind = "rename" if match.group("rename") else "establish"
        source = ListedUnit(mention=before)
        yield Told(kind=kind, result=result, parent=parent, sources=(source,), span=(before.start, end))


def _of_the_same_name(text: str, span: Span, before: UnitMention) -> UnitMention | None:
    """Return the town of "thị xã A được nâng lên thành phố". Args: span: the words before its type."""
    result = parse_unit(text, span[1])
    if result is None or result.type == before.type or _AIM.search(text, *span):
        return None
    if NOT_DONE.search(text, span[0], before.start):
        return None
    return msgspec.structs.replace(result, bare=before.bare, key=before.key)


def merged(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "sáp nhập xã A và xã B thành xã C" and "xã A, xã B sáp nhập thành xã C" tell.

    One verb serves several: "sáp nhập xã A, B thành xã C; xã D, E thành xã F".
    """
    end = sentence[0]
    for match in _VERB.finditer(text, *sentence):
        if match.start() < end:
            continue
        listed, (start, stop) = _around(text, match, (end, sentence[1]))
        alone = _ALONE.search(text[end : match.start()]) if text.startswith(_WITH, match.end()) else None
        spoken_of = (
            unit_before(text, end + alone.end("alone"), sentence[0], name_of) if alone and listed else None
        )
        if spoken_of is not None and spoken_of.bare not in [one.mention.bare for one in listed]:
            listed, start = [ListedUnit(mention=spoken_of), *listed], spoken_of.start
        told = _told(text, (start, stop), listed)
        if told is None and listed:
            told = _told_apart(text, (start, stop), listed, sentence)
        if told is not None and _is_higher(text, told):
            end = told.span[1]
            yield from _moved_below(told)
            continue
        while told is not None:
            end = told.span[1]
            yield told
            following = _FURTHER.match(text, end, sentence[1])
            start = following.end() if following else end
            listed, stop = parse_list(text, start, sentence[1]) if following else ([], end)
            told = _told(text, (start, stop), listed)


def _is_higher(text: str, told: Told) -> bool:
    """Return whether units came below another one: "xã A được nhập vào thành phố B"."""
    result = told.result
    if result is None or any(one.share != "whole" for one in told.sources):
        return False
    if _FOUNDS.search(text, told.sources[-1].mention.end, result.start):
        return False
    level = rank(result)
    if level == 0 and result.type == "thành phố":  # "Hà Nội" that grows by districts
        return False
    return all(rank(one.mention) > level for one in told.sources)


def _moved_below(told: Told) -> Iterator[Told]:
    """Yield units that stay what they are, each below the one that a change names as its result."""
    for one in told.sources:
        yield msgspec.structs.replace(
            told, kind="adjust", result=one.mention, parent=told.result, sources=(one,)
        )


def _around(text: str, verb: re.Match[str], place: Span) -> tuple[list[ListedUnit], Span]:
    """Return the units that a verb merges, from both sides of it, and where they are told."""
    is_with = text.startswith(_WITH, verb.end())
    listed, stop = parse_list(text, verb.end(), place[1])
    if not listed:
        listed, stop = provinces(text, verb.end(), 1 if is_with else 2)
    if listed and not is_with and not INTO.match(text, verb.end()):
        return listed, (verb.start(), stop)
    before, start = list_before(text, verb.start(), place[0])
    if before and is_with and not listed:  # "phường A nhập với B"
        listed, stop = parse_list(text, verb.end(), place[1], type_=before[-1].mention.type)
    if is_with and listed and not before:
        before, start = _at_head(text, verb.start(), place[0], listed[0].mention.type)
    if not before:
        before, start = provinces_before(text, verb.start(), place[0])
    if is_with:
        return [*before, *listed], (start, stop)
    return (before, (start, verb.end())) if before and not listed else (listed, (start, stop))


def _at_head(text: str, position: int, start: int, type_: str) -> tuple[list[ListedUnit], int]:
    """Return the unit whose bare name begins a line: "• Giao Thủy hợp nhất với huyện Xuân Trường thành …"."""
    head = _MARKS.match(text, max(start, text.rfind("\n", start, position) + 1))
    unit = parse_name(text, head.end(), type_, of_old=True) if head else None
    is_subject = unit is not None and _TO_VERB.fullmatch(text, unit.end, position) is not None
    return ([ListedUnit(mention=unit)], unit.start) if is_subject and unit else ([], position)


def _told(text: str, span: Span, listed: Sequence[ListedUnit]) -> Told | None:
    """Return the change of a list of units, if it goes on with what they become. Args: span: of the list."""
    into = INTO.match(text, past(_VILLAGES, text, span[1]))
    result = result_after(text, into) if into and listed else None
    if result is None and into and listed and not into.group("type"):
        result = province_at(text, into.end())
    if (
        result is None
        or into is None
        or (len(listed) < 2 and not re.search(r"(?:vào|trở lại)\s+$", into.group()))
    ):
        return None
    parent, _ = parse_parent(text, result.end, result)
    final = final_result(text, result.end)
    if final is not None and rank(result) < rank(final):
        result, parent = final, result  # "thị trấn A nhập vào huyện B và đổi tên thành thị trấn C"
    elif final is not None:  # "nhập vào thành phố A trở thành thành phố mới, vẫn mang tên A"
        listed, result, parent = [*listed, ListedUnit(mention=result, parent=parent)], final, None
    is_new = "thành" in into.group().lower()
    kind: ChangeKind = "merge" if is_new or any(one.share == "whole" for one in listed) else "adjust"
    return Told(kind=kind, result=result, parent=parent, sources=tuple(listed), span=(span[0], result.end))


def _told_apart(text: str, span: Span, listed: Sequence[ListedUnit], sentence: Span) -> Told | None:
    """Return the change of a list of units whose result is named elsewhere. Args: span: of the list."""
    grown = result_that_grows(text, sentence[0], span[0])
    if grown is not None:
        is_below = all(rank(one.mention) > rank(grown) for one in listed)
        is_named = any((one.mention.type, one.mention.bare) == (grown.type, grown.bare) for one in listed)
        sources = tuple(listed) if is_below or is_named else (ListedUnit(mention=grown), *listed)
        return Told(kind="merge", result=grown, sources=sources, span=(grown.start, span[1]))
    units = [one.mention for one in listed]
    if len(units) > 2 and is_new(text, units[-1]):  # "sau khi hợp nhất tỉnh A và tỉnh B, tỉnh A mới …"
        sources, result = tuple(listed[:-1]), units[-1]
        return Told(kind="merge", result=result, sources=sources, span=(span[0], result.end))
    apart = result_apart(text, span[1], units) if len(units) > 1 else None
    if apart is None:
        return None
    return Told(kind="merge", result=apart, sources=tuple(listed), span=(span[0], max(span[1], apart.end)))
