"""How reports tell changes of units in their own words.

RESULT "được thành lập trên cơ sở sáp nhập" SOURCES; "sáp nhập" SOURCES "thành" RESULT; SOURCES "sáp nhập, đổi
tên thành" RESULT. A change names its sources and its result, else it is none.
"""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from kg.extract.resolutions import MERGE, Told, kind_of_founding
from kg.extract.results import INTO, result_after
from kg.extract.types import UnitMention
from kg.extract.unit_lists import ListedUnit, parse_list, parse_parent
from kg.extract.units import Gazetteer, parse_unit
from kg.model.findings import Span

_FOUNDED = re.compile(
    r"\s*(?:\(?mới\)?\s*)?\(?(?:được\s+|sẽ\s+|vừa\s+)*(?:thành lập|hình thành|sáp nhập|hợp nhất)(?:\s+mới)?"
    r"(?:\s*,?\s*(?:vào\s+|từ\s+)?ngày\s+[\d/.-]+)?\s*,?\s*(?:trên|từ)\s+(?:cơ sở|việc)?\s*(?:việc\s+)?"
    rf"(?:{MERGE}\s*)?",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"(?<!sau khi )(?<!\w)(?:thực hiện\s+)?{MERGE}(?!\w)(?:\s+(?:các\s+)?đơn vị hành chính\s*:?)?",
    re.IGNORECASE,
)
_TYPE_WORD = re.compile(
    r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện|[Qq]uận)(?!\w)"
)
_FURTHER = re.compile(r"(?: \([^()\n]{1,40}\))?[;,] ?(?:và )?(?=(?:\d{1,2} |các )?(?:xã|phường|thị trấn) )")
# "Tại quận A, phường B nhập vào phường C".
_AT = re.compile(r"(?<!\w)(?:tại|ở|địa bàn) $", re.IGNORECASE)
_TO_VERB = re.compile(r"(?:(?:\S+\s+)?từ ngày [\d/]+\s*)?(?:được|sẽ|đã|vừa|đã được|sẽ được)?")


def founded_on(
    text: str, sentence: Span, gazetteer: Gazetteer, name_of: Callable[[UnitMention], str | None]
) -> Iterator[Told]:
    """Yield what "xã A được thành lập trên cơ sở sáp nhập xã B và xã C" tells."""
    if not re.search(rf"{MERGE}|cơ sở", text[slice(*sentence)], re.IGNORECASE):
        return
    for match in _FOUNDED.finditer(text, *sentence):
        result = _unit_before(text, match.start(), sentence[0], gazetteer, name_of)
        listed, end = parse_list(text, match.end(), sentence[1], gazetteer)
        for index, one in enumerate(listed):
            if _FOUNDED.match(text, one.mention.end):  # "…; xã D được thành lập trên cơ sở …"
                listed, end = listed[:index], listed[index - 1].mention.end
                break
        if result and listed:
            is_merger = re.search(MERGE, match.group(), re.IGNORECASE) is not None
            kind = "merge" if is_merger else kind_of_founding(listed)
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, end))


def merged(text: str, sentence: Span, gazetteer: Gazetteer) -> Iterator[Told]:
    """Yield what "sáp nhập xã A và xã B thành xã C" and "xã A, xã B sáp nhập thành xã C" tell.

    One verb serves several: "sáp nhập xã A, B thành xã C; xã D, E thành xã F".
    """
    end = sentence[0]
    for match in _VERB.finditer(text, *sentence):
        if match.start() < end:
            continue
        listed, stop = parse_list(text, match.end(), sentence[1], gazetteer)
        start = match.start()
        if not listed or INTO.match(text, match.end()):
            before, start = _list_before(text, match.start(), end, gazetteer)
            listed, stop = (before, match.end()) if before and not listed else (listed, stop)
        elif text.startswith(" với ", match.end()):
            before, start = _list_before(text, match.start(), end, gazetteer)
            listed = [*before, *listed]
        told = _told(text, (start, stop), listed, gazetteer)
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
    if result is None or into is None or (len(listed) < 2 and not re.search(r"vào\s+$", into.group())):
        return None
    parent, _ = parse_parent(text, result.end, result, gazetteer)
    return Told(kind="merge", result=result, parent=parent, sources=tuple(listed), span=(span[0], result.end))


def _unit_before(
    text: str,
    position: int,
    start: int,
    gazetteer: Gazetteer,
    name_of: Callable[[UnitMention], str | None],
) -> UnitMention | None:
    """Return the named unit that ends right before `position`."""
    best = None
    for match in re.compile(r"(?<!\w)\w").finditer(text, max(start, position - 60), position):
        unit = parse_unit(text, match.start(), gazetteer)
        if unit is None or unit.end > position or best is not None:
            continue
        _, end = parse_parent(text, unit.end, unit, gazetteer) if unit.bare else (None, unit.end)
        if not text[min(end, position) : position].strip(" ,:*()mới"):
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
