"""Communes that a report names without their type word, which is that of what they become.

"A và B sáp nhập thành phường C; D và E thành phường F"; "một phần phường A nhập vào B, lấy tên phường C".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping

import msgspec

from kg.extract.changes.changes import MERGE, Told
from kg.extract.changes.extents import Share
from kg.extract.changes.results import parse_result
from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.mentions.gazetteer import load_gazetteer
from kg.extract.mentions.types import UnitMention
from kg.model.findings import ChangeKind, Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue, past

_NAME = rf"[{UPPER}][\w']*(?: (?:- )?(?:[{UPPER}][\w']*|\d+)){{0,5}}"
_TYPE = "(?:phường|xã|thị trấn|huyện)"
_TO_RESULT = rf"(?={_TYPE} )"
_BECOME = Cue(
    rf"(?P<verb> (?:sẽ |được |đã |cùng )*(?:{MERGE}|gộp|ghép)(?: lại| với nhau)?)?(?: để)?,? thành (?:một )?"
    + _TO_RESULT,
    re.IGNORECASE,
)
# "điều chỉnh một phần A, B vào phường C"
_ADJUSTED = re.compile(r" (?:để nhập )?vào " + _TO_RESULT, re.IGNORECASE)
_TAKEN_IN = Cue(
    rf" (?:(?:sẽ |được |đã )*(?i:{MERGE}) )?vào (?P<into>{_NAME}),? (?:và )?(?:sẽ )?"
    r"(?:(?:được )?(?:lấy|giữ|mang)(?: nguyên| lại)?(?: tên)?(?: gọi)?(?: là)?|thành) " + _TO_RESULT
)
_SOURCE = re.compile(rf"(?:{_TYPE} )?(?P<name>{_NAME})$")
_SHARES: tuple[tuple[re.Pattern[str], Share], ...] = (
    (re.compile(rf"(?<!\w)một phần (?:của )?(?:{_TYPE} )?$", re.IGNORECASE), "part"),
    (re.compile(rf"(?<!\w)phần còn lại (?:của )?(?:{_TYPE} )?$", re.IGNORECASE), "remainder"),
)
_MERGES = re.compile(rf"(?<!\w){MERGE}(?!\w)", re.IGNORECASE)
_ADJUSTS = Cue(
    rf"(?<!\w)(?i:(?P<merges>{MERGE})|điều chỉnh) (?:thêm )?"
    rf"(?=(?:(?:một phần|phần còn lại) (?:của )?)?[{UPPER}])"
)
_REACH = 300
_CLAUSE = re.compile(r"[;:.]\s+")
# "và A, B thành …", "Năm 1977, A và B …", "hợp nhất A và B …"
_LEAD = re.compile(
    r"[\s,]*(?:(?:và|còn|cụ thể|theo đó),? )?(?:(?:(?:đến|từ|vào) )?(?:(?:năm|tháng|ngày) [\d/.-]+,? )+)?"
    rf"(?:(?:{MERGE}|điều chỉnh) (?=[{UPPER}]|(?:một phần|phần còn lại) (?:của )?[{UPPER}]))?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:,(?: và)?|(?<!\w)và|(?<!\w)với)\s+")


def of_bare_names(text: str, sentence: Span) -> Iterator[Told]:
    """Yield the mergers of communes named without type word; the register knows all of them."""
    end = sentence[0]
    for match in _BECOME.finditer(text, *sentence):
        result = parse_result(text, match.end())
        if result is None or not (match.group("verb") or _MERGES.search(text, sentence[0], match.start())):
            continue
        place = (_clause(text, end, match.start()), match.start())
        sources = _listed(text, place, result.type)
        end = result.end
        if len(sources) > 1:
            span = (sources[0].mention.start, result.end)
            yield Told(kind="merge", result=result, sources=tuple(sources), span=span)
    yield from _adjusted(text, sentence)
    for match in _TAKEN_IN.finditer(text, *sentence):
        result = parse_result(text, match.end())
        start = _clause(text, sentence[0], match.start())
        named = _SOURCE.search(text, start, match.start())
        if result is None or named is None:
            continue
        known = load_gazetteer().names[result.type]
        one = _unit(text, named.span("name"), result.type, known)
        other = _unit(text, match.span("into"), result.type, known)
        if one is not None and other is not None:
            span = (one.mention.start, result.end)
            yield Told(kind="merge", result=result, sources=(one, other), span=span)


def _adjusted(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "điều chỉnh một phần A, B vào phường C" tells; an amount before the first is of each.

    Whole units are not "adjusted": "điều chỉnh A, B vào xã C" is also told of customers.
    """
    verbs = list(_ADJUSTS.finditer(text, *sentence))
    ends = [verb.end() for verb in verbs]
    for match in _ADJUSTED.finditer(text, *sentence) if verbs else ():
        result = parse_result(text, match.end())
        verb = verbs[max(0, bisect_right(ends, match.start()) - 1)]
        start = max(verb.end(), match.start() - _REACH)
        if result is None or start >= match.start():
            continue
        place = (_clause(text, start, match.start()), match.start())
        sources = _listed(text, place, result.type)
        if not sources or (not verb.group("merges") and all(one.share == "whole" for one in sources)):
            continue
        if sources[0].share == "part":
            sources = [msgspec.structs.replace(one, share="part") for one in sources]
        kind: ChangeKind = "adjust" if all(one.share == "part" for one in sources) else "merge"
        span = (sources[0].mention.start, result.end)
        yield Told(kind=kind, result=result, sources=tuple(sources), span=span)


def _clause(text: str, start: int, stop: int) -> int:
    """Return where the clause begins that goes on to a position."""
    ends = [match.end() for match in _CLAUSE.finditer(text, start, stop)]
    return past(_LEAD, text, ends[-1] if ends else start, stop)


def _listed(text: str, span: Span, type_: str) -> list[ListedUnit]:
    """Return the units of a list of bare names, none if one of them is no known name of the type."""
    found: list[ListedUnit] = []
    start = span[0]
    ends = [(match.start(), match.end()) for match in _BETWEEN.finditer(text, *span)]
    for stop, following in (*ends, (span[1], span[1])):
        named = _SOURCE.search(text, start, stop)
        before = text[start : named.start("name")].strip().lower() if named else ""
        if named is None or before not in ("", "một phần", "phần còn lại", "phần còn lại của"):
            return []
        one = _unit(text, named.span("name"), type_, load_gazetteer().names[type_])
        if one is None:
            return []
        found.append(one)
        start = following
    return found


def _unit(text: str, span: Span, type_: str, known: Mapping[str, str]) -> ListedUnit | None:
    key = known.get(text[slice(*span)].lower())
    if key is None:
        return None
    before = max(0, span[0] - 40), span[0]
    share = next((share for form, share in _SHARES if form.search(text, *before)), None)
    mention = UnitMention(start=span[0], end=span[1], type=type_, bare=text[slice(*span)], key=key)
    return ListedUnit(mention=mention, share=share or "whole")
