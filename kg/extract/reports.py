"""How reports tell changes of units in their own words.

RESULT "được thành lập trên cơ sở sáp nhập" SOURCES, "được tái lập từ" SOURCE, "mới gồm" SOURCES; "sáp nhập"
SOURCES "thành" RESULT; SOURCES "sáp nhập, đổi tên thành" RESULT. The result may stand apart from its sources
(see `kg.extract.results_apart`). A change names its sources and its result, else it is none.
"""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from kg.extract.province_lists import province_at, provinces, provinces_before
from kg.extract.resolutions import MERGE, Told, kind_of_founding
from kg.extract.results import INTO, parse_result, result_after
from kg.extract.results_apart import final_result, is_new, result_apart, result_that_grows
from kg.extract.types import UnitMention
from kg.extract.unit_lists import COUNT, ListedUnit, parse_list, parse_parent, rank
from kg.extract.units import Gazetteer, parse_unit
from kg.model.findings import ChangeKind, Span

_FOUNDED = re.compile(
    r"\s*(?:\(?mới\)?\s*)?\(?(?:được\s+|sẽ\s+|vừa\s+)*"
    r"(?:thành lập|hình thành|sáp nhập|hợp nhất|(?P<split>tái lập|chia tách|tách(?: ra)?))(?:\s+mới)?"
    r"(?:\s*,?\s*(?:vào\s+|từ\s+)?ngày\s+[\d/.-]+)?\s*,?\s*(?:trên|từ)\s+(?:cơ sở|việc)?\s*(?:việc\s+)?"
    rf"(?:(?:{MERGE}|(?P<apart>chia tách|tách)(?: ra)?(?: từ)?)\s*)?"
    # "xã A chính thức hoạt động sau khi sáp nhập xã B và xã C", "phường A ra đời từ sự hợp nhất của …"
    r"|\s*(?:đã\s+|vừa\s+|sẽ\s+|chính thức\s+|được\s+)*(?:đi vào\s+)?(?:hoạt động|vận hành|ra đời|ra mắt)\s+"
    rf"(?:sau khi|trên cơ sở|từ)\s+(?:(?:việc|sự)\s+)?{MERGE}\s*(?:của\s+)?",
    re.IGNORECASE,
)
# Words in lower case of which it has one of each row.
_FOUNDING = (
    *("thành lập", "hình thành", "nhập", "hợp nhất", "tái lập", "tách"),
    *("hoạt động", "vận hành", "ra đời", "ra mắt"),
)
_BASES = ("trên", "từ", "sau khi")
# "Xã A: hợp nhất các xã B, C", as lists of new units tell.
_HEADS = re.compile(rf" ?: ?(?:được\s+)?(?:{MERGE}|thành lập (?:từ|trên cơ sở))(?!\w)", re.IGNORECASE)
# "Sau sắp xếp, xã A gồm …"
_AFTERWARDS = re.compile(
    r"(?<!\w)sau (?:khi )?(?:được )?(?:sáp nhập|sắp xếp|hợp nhất)[^,.;:\n]{0,30}, (?:thì )?(?=\w)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r" (?:mới )?(?:sẽ )?(?:bao )?gồm(?: có)? ?:? ?(?=\w)")
_COMPRISES = re.compile(
    r"\s*(?:\(?mới\)?|sẽ (?:rộng|mở rộng)|sau (?:khi )?(?:được )?(?:sáp nhập|sắp xếp|hợp nhất))"
    r"[^.;:\n]{0,45}?\s*(?:bao )?gồm(?: có)?\s*:?\s*(?=\w)",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"(?<!\w)(?:thực hiện\s+)?{MERGE}(?!\w)(?: lại| với nhau| chung)?"
    r"(?:\s+(?:các\s+)?đơn vị hành chính\s*:?)?",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"Thủ đô (?P<name>Hà Nội)\s*$")
_DIVIDED = re.compile(
    r"\s*(?:được |sẽ |đã )*(?:chia tách|tách|chia)(?: ra)?(?: làm \w+)?(?: thành)"
    rf"(?: (?:{COUNT}|các) (?:tỉnh|huyện|xã|phường|đơn vị)(?: mới)?)?(?: là| gồm)?\s*:?\s*",
    re.IGNORECASE,
)
_BECOMES = re.compile(
    r"\s*(?:\(?cũ\)? )?(?:được |sẽ |đã |chính thức )*(?:(?P<rename>đổi tên)|nâng cấp|nâng lên)"
    r"(?: lên)?(?: thành| là)\s+",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r" \((?:(?P<list>[^()\n]{3,90}?) (?:sáp nhập|hợp nhất|nhập)(?: lại| với nhau| thành)?"
    r"|(?:bao )?gồm (?P<all>[^()\n]{3,150}))\)",
    re.IGNORECASE,
)
_TYPE_WORD = re.compile(
    r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Tt]hị (?:trấn|xã)|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện|[Qq]uận)(?!\w)"
)
_FURTHER = re.compile(r"(?: \([^()\n]{1,40}\))?[;,] ?(?:và )?(?=(?:\d{1,2} |các )?(?:xã|phường|thị trấn) )")
# "Tại quận A, phường B nhập vào phường C".
_AT = re.compile(r"(?<!\w)(?:tại|ở|địa bàn) $", re.IGNORECASE)
_CENTRAL = re.compile(r" ?trực thuộc [Tt]rung ương")
_WITH = (" với ", " cùng ")
_TO_VERB = re.compile(r"(?:(?:\S+\s+)?từ ngày [\d/]+\s*)?(?:được|sẽ|đã|vừa|đã được|sẽ được)?")


def founded_on(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "xã A được thành lập trên cơ sở sáp nhập xã B và xã C" tells."""
    lowered = text[slice(*sentence)].lower()
    if "gồm" in lowered:
        yield from _comprising(text, sentence, gazetteer, name_of)
    if "(" in lowered and ("nhập" in lowered or "hợp nhất" in lowered or "gồm" in lowered):
        yield from _in_brackets(text, sentence, gazetteer, name_of)
    if ":" in lowered:
        yield from _heading(text, sentence, gazetteer, name_of)
    is_founded = any(word in lowered for word in _BASES) and any(word in lowered for word in _FOUNDING)
    for match in _FOUNDED.finditer(text, *sentence) if is_founded else ():
        result = _unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        listed, end = parse_list(text, match.end(), sentence[1], gazetteer)
        for index, one in enumerate(listed):
            if _FOUNDED.match(text, one.mention.end):  # "…; xã D được thành lập trên cơ sở …"
                listed, end = listed[:index], listed[index - 1].mention.end
                break
        if result and listed and (match.group("split") or match.group("apart")):
            apart = tuple(msgspec.structs.replace(one, share="part") for one in listed)
            yield Told(kind="split", result=result, sources=apart, span=(result.start, end))
        elif result and listed:
            is_merger = re.search(MERGE, match.group(), re.IGNORECASE) is not None
            kind = "merge" if is_merger else kind_of_founding(listed)
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, end))


def _comprising(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "xã A mới gồm các xã B, C" tells: units of its own level."""
    found = [
        (_unit_before(text, match.start(), sentence[0], gazetteer, name_of), match.end())
        for match in _COMPRISES.finditer(text, *sentence)
    ]
    for result, position in (*found, *_afterwards(text, sentence, gazetteer)):
        listed, end = parse_list(text, position, sentence[1], gazetteer)
        if len(listed) < 2:
            listed, end = provinces(text, position, gazetteer)
        if result is None or len(listed) < 2:
            continue
        level = rank(result, gazetteer)
        if any(rank(one.mention, gazetteer) == level for one in listed):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def _heading(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "Xã A: hợp nhất các xã B, C" tells; a district heads what goes into a third unit."""
    for match in _HEADS.finditer(text, *sentence):
        result = _unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        listed, end = parse_list(text, match.end(), sentence[1], gazetteer)
        if result is None or len(listed) < 2 or INTO.match(text, end, sentence[1]):
            continue
        if all(rank(one.mention, gazetteer) == rank(result, gazetteer) for one in listed):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def _afterwards(text: str, sentence: Span, gazetteer: Gazetteer) -> Iterator[tuple[UnitMention, int]]:
    """Yield the units of "Sau sắp xếp, xã A gồm", and where what they comprise begins."""
    for match in _AFTERWARDS.finditer(text, *sentence):
        unit = parse_unit(text, match.end(), gazetteer)
        goes_on = _GOES_ON.match(text, unit.end) if unit is not None and unit.bare is not None else None
        if unit is not None and goes_on is not None:
            yield unit, goes_on.end()


def _in_brackets(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "tỉnh A (B và C nhập lại)" tells."""
    for match in _IN_BRACKETS.finditer(text, *sentence):
        result = _unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        if result is None:
            continue
        start, stop = match.span("list" if match.group("list") else "all")
        listed, end = parse_list(text, start, stop, gazetteer, type_=result.type)
        level = rank(result, gazetteer)
        is_whole = not text[end:stop].strip() and all(rank(one.mention, gazetteer) == level for one in listed)
        if len(listed) > 1 and is_whole:
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, match.end()))


def became(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "tỉnh A được chia thành tỉnh B và tỉnh C" and "xã A đổi tên thành xã B" tell."""
    lowered = text[slice(*sentence)].lower()
    is_divided = "thành" in lowered and ("tách" in lowered or "chia" in lowered)
    for match in _DIVIDED.finditer(text, *sentence) if is_divided else ():
        whole = _unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        if whole is None:
            continue
        results, end = parse_list(text, match.end(), sentence[1], gazetteer, type_=whole.type)
        for one in results if len(results) > 1 else ():
            source = ListedUnit(mention=whole, share="part")
            yield Told(kind="split", result=one.mention, sources=(source,), span=(whole.start, end))
    is_raised = "đổi tên" in lowered or "nâng" in lowered
    for match in _BECOMES.finditer(text, *sentence) if is_raised else ():
        before = _unit_before(text, match.start(), sentence[0], gazetteer, name_of)
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


def _unit_before(
    text: str,
    position: int,
    start: int,
    gazetteer: Gazetteer,
    name_of: Callable[[UnitMention], str | None],
) -> UnitMention | None:
    """Return the named unit that ends right before `position`."""
    best = None
    capital = _CAPITAL.search(text, start, position)
    if capital is not None:
        at = capital.start("name")
        return UnitMention(start=at, end=capital.end("name"), type="thành phố", bare="Hà Nội", key="Hà Nội")
    for match in re.compile(r"(?<!\w)\w").finditer(text, max(start, position - 60), position):
        unit = parse_unit(text, match.start(), gazetteer)
        if unit is None or unit.end > position or best is not None:
            continue
        _, end = parse_parent(text, unit.end, unit, gazetteer) if unit.bare else (None, unit.end)
        if not _CENTRAL.sub("", text[min(end, position) : position]).strip(" ,:*()mới"):
            best = unit
    if best is None or best.bare is not None:
        return best
    name = name_of(best)
    if name is None or not name.startswith(best.type + " "):
        return None
    return msgspec.structs.replace(best, bare=name[len(best.type) + 1 :])


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
