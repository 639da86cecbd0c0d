"""How reports tell changes of units in their own words.

RESULT "được thành lập trên cơ sở sáp nhập" SOURCES, "được tái lập từ" SOURCE, "mới gồm" SOURCES; "sáp nhập"
SOURCES "thành" RESULT; SOURCES "sáp nhập, đổi tên thành" RESULT. The result may stand apart from its sources
(see `kg.extract.results_apart`). A change names its sources and its result, else it is none.
"""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from kg.extract.comprising import comprising, heading, in_brackets
from kg.extract.province_lists import province_at, provinces, provinces_before
from kg.extract.resolutions import MERGE, Told, kind_of_founding
from kg.extract.results import INTO, parse_result, result_after
from kg.extract.results_apart import final_result, is_new, result_apart, result_that_grows
from kg.extract.types import UnitMention
from kg.extract.unit_before import unit_before
from kg.extract.unit_lists import ListedUnit, parse_list, parse_parent
from kg.extract.units import Gazetteer
from kg.model.findings import ChangeKind, Span

# "năm 2018", "vào tháng 7/2025", "từ ngày 1 tháng 7 năm 2025".
_DAY = (
    r"(?:vào\s+|từ\s+|hồi\s+)?(?:cuối\s+|đầu\s+|giữa\s+)?"
    r"(?:ngày|tháng|năm)\s+[\d/.-]+(?:\s+(?:tháng|năm)\s+[\d/.-]+){0,2}"
)
# "theo Nghị quyết số 1678/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội".
_ACT = r"(?:theo|bằng|tại)\s+(?:Nghị quyết|Nghị định|Quyết định|Sắc lệnh)[^,.;:()]{0,110}?"
_WHEN = rf"(?:\s*,?\s*(?:{_DAY}|{_ACT})){{0,3}}"
_APART = r"(?:chia tách|tách)(?: ra)?"
_FOUNDED = re.compile(
    r"\s*(?:\(?mới\)?\s*)?(?:[-–]\s*|,\s*(?=được |vốn ))?\(?"
    r"(?:vốn\s+|được\s+|sẽ\s+|vừa\s+|mới\s+|chính thức\s+|cũng\s+)*"
    r"(?:thành lập|hình thành|hợp thành|tổ chức lại|lập|sáp nhập|hợp nhất|gộp|ghép"
    rf"|(?P<split>tái lập|{_APART}))(?:\s+mới|\s+lại)?{_WHEN}\s*,?\s*"
    r"(?:(?:trên|từ|bởi|do|nhờ|bằng)\s+(?:cơ sở|nền tảng|việc|sự)?\s*(?:việc\s+)?"
    rf"(?:(?:{MERGE}|(?P<apart>{_APART})(?: từ)?)\s*)?(?:của\s+)?"
    rf"|(?:được\s+|do\s+)*(?P<off>{_APART})\s+từ\s+)"
    # "xã A chính thức hoạt động sau khi sáp nhập xã B và xã C", "phường A ra đời từ sự hợp nhất của …"
    r"|\s*(?:đã\s+|vừa\s+|sẽ\s+|chính thức\s+|được\s+)*(?:đi vào\s+)?(?:hoạt động|vận hành|ra đời|ra mắt)"
    rf"{_WHEN}\s*,?\s*(?:sau khi|trên cơ sở|từ|do|nhờ)\s+(?:(?:việc|sự)\s+)?{MERGE}\s*(?:của\s+)?",
    re.IGNORECASE,
)
# "… và thị trấn B trên cơ sở xã B": one verb founds several units, each on its own.
_BASED = re.compile(rf",?\s+trên cơ sở\s+(?:việc\s+)?(?:{MERGE}\s+)?(?:của\s+)?", re.IGNORECASE)
# Words in lower case of which it has one of each row.
_FOUNDING = (
    *("lập", "hình thành", "hợp thành", "tổ chức lại", "nhập", "hợp nhất", "tái lập", "tách"),
    *("gộp", "ghép"),
    *("hoạt động", "vận hành", "ra đời", "ra mắt"),
)
_BASES = ("trên", "từ", "bởi", "sau khi", "do", "nhờ", "bằng")
_VERB = re.compile(
    rf"(?<!\w)(?:thực hiện\s+)?(?:{MERGE}|gộp|ghép|tổ chức lại|hợp(?= thành)"
    r"|về (?:chung )?(?:một|chung) (?:mái )?nhà)(?!\w)(?: lại| với nhau| chung)?"
    r"(?:\s+(?:các\s+)?đơn vị hành chính\s*:?)?",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"\s*(?:\(?cũ\)? )?(?:được |sẽ |đã |chính thức )*(?:(?P<rename>đổi tên|đổi(?= thành))|nâng cấp|nâng lên)"
    r"(?: lên)?(?: thành(?! phố)| là)?\s+(?=\w)",
    re.IGNORECASE,
)
_TYPE_WORD = re.compile(
    r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Tt]hị (?:trấn|xã)|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện|[Qq]uận)(?!\w)"
)
_FURTHER = re.compile(r"(?: \([^()\n]{1,40}\))?[;,] ?(?:và )?(?=(?:\d{1,2} |các )?(?:xã|phường|thị trấn) )")
# "Tại quận A, phường B nhập vào phường C".
_AT = re.compile(r"(?<!\w)(?:tại|ở|địa bàn) $", re.IGNORECASE)
_WITH = (" với ", " cùng ")
_TO_VERB = re.compile(
    r"(?:(?:\S+\s+)?từ ngày [\d/]+\s*)?(?:(?:được|sẽ|đã|vừa|từng|lại|cùng|chính thức|tiếp tục)(?:\s|$))*"
)


def founded_on(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "xã A được thành lập trên cơ sở sáp nhập xã B và xã C" tells."""
    lowered = text[slice(*sentence)].lower()
    if "gồm" in lowered:
        yield from comprising(text, sentence, gazetteer, name_of)
    if "(" in lowered and ("nhập" in lowered or "hợp nhất" in lowered or "gồm" in lowered):
        yield from in_brackets(text, sentence, gazetteer, name_of)
    if ":" in lowered:
        yield from heading(text, sentence, gazetteer, name_of)
    is_founded = any(word in lowered for word in _BASES) and any(word in lowered for word in _FOUNDING)
    for match in _FOUNDED.finditer(text, *sentence) if is_founded else ():
        result = unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        listed, end = parse_list(text, match.end(), sentence[1], gazetteer)
        for index, one in enumerate(listed):
            if _begins_another(text, one, listed[index - 1 : index]):
                listed, end = listed[:index], listed[index - 1].mention.end
                break
        if result and listed and (match.group("split") or match.group("apart") or match.group("off")):
            apart = tuple(msgspec.structs.replace(one, share="part") for one in listed)
            yield Told(kind="split", result=result, sources=apart, span=(result.start, end))
        elif result and listed:
            is_merger = re.search(MERGE, match.group(), re.IGNORECASE) is not None
            kind = "merge" if is_merger else kind_of_founding(listed)
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, end))


def _begins_another(text: str, one: ListedUnit, before: Sequence[ListedUnit]) -> bool:
    """Return whether a listed unit is what the next change results in: "…; xã D được thành lập từ …"."""
    end = one.parent.end if one.parent and one.parent.start >= one.mention.end else one.mention.end
    return bool(before) and any(form.match(text, end) is not None for form in (_FOUNDED, _BASED))


def based_on(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "… và thị trấn B trên cơ sở xã B" tells, whose verb stands before another unit."""
    for match in _BASED.finditer(text, *sentence):
        result = unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        listed, end = parse_list(text, match.end(), sentence[1], gazetteer)
        for index, one in enumerate(listed):
            if _begins_another(text, one, listed[index - 1 : index]):
                listed, end = listed[:index], listed[index - 1].mention.end
                break
        if result and listed:
            kind = kind_of_founding(listed)
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, end))


def became(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "xã A đổi tên thành xã B" and "thị xã A được nâng lên thành phố A" tell."""
    lowered = text[slice(*sentence)].lower()
    is_raised = "đổi " in lowered or "nâng" in lowered
    for match in _BECOMES.finditer(text, *sentence) if is_raised else ():
        before = unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        result = parse_result(text, match.end(), gazetteer) if before else None
        if before is None or result is None:
            continue
        parent, end = parse_parent(text, result.end, result, gazetteer)
        kind: ChangeKind = "rename" if match.group("rename") else "establish"
        source = ListedUnit(mention=before)
        yield Told(kind=kind, result=result, parent=parent, sources=(source,), span=(before.start, end))


def merged(text: str, sentence: Span, gazetteer: Gazetteer) -> Iterator[Told]:
    """Yield what "sáp nhập xã A và xã B thành xã C" and "xã A, xã B sáp nhập thành xã C" tell.

    One verb serves several: "sáp nhập xã A, B thành xã C; xã D, E thành xã F".
    """
    end = sentence[0]
    for match in _VERB.finditer(text, *sentence):
        if match.start() < end:
            continue
        listed, stop = parse_list(text, match.end(), sentence[1], gazetteer)
        if not listed:
            least = 1 if text.startswith(_WITH, match.end()) else 2
            listed, stop = provinces(text, match.end(), gazetteer, least)
        start = match.start()
        if not listed or INTO.match(text, match.end()):
            before, start = _list_before(text, match.start(), end, gazetteer)
            if not before:
                before, start = provinces_before(text, match.start(), end, gazetteer)
            listed, stop = (before, match.end()) if before and not listed else (listed, stop)
        elif text.startswith(_WITH, match.end()):
            before, start = _list_before(text, match.start(), end, gazetteer)
            if not before:
                before, start = provinces_before(text, match.start(), end, gazetteer)
            listed = [*before, *listed]
        told = _told(text, (start, stop), listed, gazetteer)
        if told is None and listed:
            told = _told_apart(text, (start, stop), listed, sentence, gazetteer)
        while told is not None:
            end = told.span[1]
            yield told
            following = _FURTHER.match(text, end, sentence[1])
            start = following.end() if following else end
            listed, stop = parse_list(text, start, sentence[1], gazetteer) if following else ([], end)
            told = _told(text, (start, stop), listed, gazetteer)


def _told(text: str, span: Span, listed: Sequence[ListedUnit], gazetteer: Gazetteer) -> Told | None:
    """Return the change of a list of units, if it goes on with what they become. Args: span: of the list."""
    into = INTO.match(text, span[1])
    result = result_after(text, into, gazetteer) if into and listed else None
    if result is None and into and listed and not into.group("type"):
        result = province_at(text, into.end(), gazetteer)
    if result is None or into is None or (len(listed) < 2 and not re.search(r"vào\s+$", into.group())):
        return None
    parent, _ = parse_parent(text, result.end, result, gazetteer)
    final = final_result(text, result.end, gazetteer)
    if final is not None:  # "nhập vào thành phố A trở thành thành phố mới, vẫn mang tên A"
        listed, result, parent = [*listed, ListedUnit(mention=result, parent=parent)], final, None
    return Told(kind="merge", result=result, parent=parent, sources=tuple(listed), span=(span[0], result.end))


def _told_apart(
    text: str, span: Span, listed: Sequence[ListedUnit], sentence: Span, gazetteer: Gazetteer
) -> Told | None:
    """Return the change of a list of units whose result is named elsewhere. Args: span: of the list."""
    grown = result_that_grows(text, sentence[0], span[0], gazetteer)
    if grown is not None:
        sources = (ListedUnit(mention=grown), *listed)
        return Told(kind="merge", result=grown, sources=sources, span=(grown.start, span[1]))
    units = [one.mention for one in listed]
    if len(units) > 2 and is_new(text, units[-1]):  # "sau khi hợp nhất tỉnh A và tỉnh B, tỉnh A mới …"
        sources, result = tuple(listed[:-1]), units[-1]
        return Told(kind="merge", result=result, sources=sources, span=(span[0], result.end))
    apart = result_apart(text, span[1], units, gazetteer) if len(units) > 1 else None
    if apart is None:
        return None
    return Told(kind="merge", result=apart, sources=tuple(listed), span=(span[0], max(span[1], apart.end)))


def _list_before(text: str, position: int, start: int, gazetteer: Gazetteer) -> tuple[list[ListedUnit], int]:
    """Return the units listed right before a verb ("xã A và xã B sáp nhập"), and where they start."""
    start = max(start, text.rfind(";", start, position) + 1)
    for match in _TYPE_WORD.finditer(text, start, position):
        if _AT.search(text, start, match.start()):
            continue
        listed, end = parse_list(text, match.start(), position, gazetteer)
        if listed and _TO_VERB.fullmatch(text[end:position].strip(" ,*")):
            return listed, match.start()
    return [], position
