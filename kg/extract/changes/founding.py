"""Units founded on others, as reports tell it.

RESULT "được thành lập trên cơ sở sáp nhập" SOURCES, "được tái lập từ" SOURCE; "… và thị trấn B trên cơ sở xã
B", where one verb founds several units, each on its own.
"""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.changes.changes import MERGE, Told, kind_of_founding, of_result
from kg.extract.changes.province_lists import provinces_before
from kg.extract.changes.results import INTO
from kg.extract.changes.unit_before import NameOf, list_before, spoken_of, unit_before
from kg.extract.changes.unit_lists import ListedUnit, parse_list, same_level
from kg.extract.changes.units_above import rank
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

# "năm 2018", "vào tháng 7/2025", "từ ngày 1 tháng 7 năm 2025".
_DAY = (
    r"(?:vào\s+|từ\s+|hồi\s+)?(?:cuối\s+|đầu\s+|giữa\s+)?"
    r"(?:ngày|tháng|năm)\s+[\d/.-]+(?:\s+(?:tháng|năm)\s+[\d/.-]+){0,2}"
)
# "theo Nghị quyết số 1678/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội".
_ACT = r"(?:theo|bằng|tại)\s+(?:Nghị quyết|Nghị định|Quyết định|Sắc lệnh)[^,.;:()]{0,110}?"
# "cùng với quận B và quận C", founded on the same day.
_OTHERS = r"cùng (?:với|lúc với|ngày với|thời với)[^,.;:()]{1,70}?"
_SIZE = r"(?:với|có)\s+(?:diện tích|quy mô|dân số|tổng)(?:[^.;:()\n]|\.(?=\d)){1,110}?(?=,)"
_WHEN = rf"(?:\s*,?\s*(?:{_DAY}|{_ACT}|{_OTHERS}|{_SIZE})){{0,3}}"
_APART = r"(?:chia tách|tách)(?: ra)?"
_FOUNDED = Cue(
    r"\s*(?:\(?mới\)?\s*)?(?:-\s*|,\s*(?=được |vốn |(?:(?:sáp )?nhập|hợp nhất|hình thành|thành lập) từ ))?\(?"
    r"(?:vốn\s+|từng\s+|được\s+|sẽ\s+|vừa\s+|mới\s+|chính thức\s+|cũng\s+)*"
    r"(?:thành lập|hình thành|hợp thành|tổ chức lại|lập|sáp nhập|hợp nhất|nhập(?= từ )|gộp|ghép"
    rf"|(?P<split>tái lập|{_APART}))(?:\s+mới|\s+lại)?{_WHEN}\s*,?\s*"
    r"(?:(?:(?:dựa\s+)?trên|từ|bởi|do|nhờ|bằng|sau\s+khi(?=\s+(?:sáp|hợp|nhập)))"
    r"\s+(?:cơ sở|nền tảng|việc|sự)?\s*(?:việc\s+)?"
    rf"(?:(?:{MERGE}|(?P<apart>{_APART})(?: từ)?|(?P<name>đổi tên(?: lại)?))"
    rf"(?: quy mô lớn)?\s*)?(?:của\s+)?(?:từ\s+)?"
    rf"|(?:được\s+)?{MERGE}\s+từ\s+(?:việc\s+)?|(?:được\s+|do\s+)*(?P<off>{_APART})\s+từ\s+"
    # "phường A được thành lập với 5,2 km2 và 8.000 người của xã A"
    rf"|(?<=lập )với\s+(?=[\d.,]+ ?(?:km2|ha) (?:[^.,;:()\n]|[.,](?=\d)){{1,80}}"
    rf" của (?:(?:các|{COUNT}) )?{TYPE} ))"
    # "xã A chính thức hoạt động sau khi sáp nhập xã B và xã C", "phường A ra đời từ sự hợp nhất của …"
    # "xã A là kết quả của việc sáp nhập 3 xã: B, C, D"
    rf"|\s*(?:\(mới\)\s*)?là kết quả (?:của|từ)\s+(?:(?:việc|sự)\s+)?{MERGE}\s*(?:của\s+)?"
    r"|\s*(?:đã\s+|vừa\s+|sẽ\s+|chính thức\s+|được\s+)*(?:đi vào\s+)?(?:hoạt động|vận hành|ra đời|ra mắt)"
    rf"{_WHEN}\s*,?\s*(?:sau khi|trên cơ sở|từ|do|nhờ)\s+(?:(?:việc|sự)\s+)?{MERGE}\s*(?:của\s+)?",
    re.IGNORECASE,
)
_BASED = Cue(
    rf"(?:\s+(?:gồm|có)\s+{COUNT}\s+[^,.;:()\n]{{1,40}})?,?\s+(?:dựa )?trên cơ sở"
    rf"\s+(?:việc\s+)?(?:{MERGE}\s+)?(?:của\s+)?",
    re.IGNORECASE,
)
_FROM_MERGER = Cue(rf"(?: \(?mới\)?)? từ (?:việc |sự )?{MERGE} (?:của )?(?=\w)", re.IGNORECASE)
# "xã A được thành lập từ 2 xã B, C; xã D từ 3 xã E, F, G"
_OF_OTHERS = re.compile(rf" từ (?:{COUNT}|các) {TYPE} ", re.IGNORECASE)
# "Các phường A, B thuộc thị xã C được thành lập trên cơ sở …"
_OF = re.compile(rf"(?<!\w)(?:thuộc|của|ở|tại) (?:(?:các|{COUNT}) )?$", re.IGNORECASE)
# "Các phường A, B được thành lập trên cơ sở toàn bộ diện tích và dân số của các xã cùng tên"
# Nothing but the amounts may stand between: "từ năm 2020, người dân các xã này" founds nothing.
_OF_ALL = (
    r"(?:(?:toàn bộ|nguyên trạng|hiện trạng|cơ sở|diện tích|tự nhiên|quy mô|dân số|số dân|địa giới|hành chính"
    r"|nâng cấp|và|của|[\d.,]+ (?:km2|ha|người)),? )*"
)
_SAME_NAMES = Cue(
    rf"{_OF_ALL}(?:các|{COUNT}) (?P<type>{TYPE}) (?:cùng tên|(?:này|(?:nói |nêu )?trên)(?=[,.;]|$))(?!\w)",
    re.IGNORECASE,
)
# Words in lower case of which it has one of each row.
_FOUNDING = (
    *("lập", "hình thành", "hợp thành", "tổ chức lại", "nhập", "hợp nhất", "tái lập", "tách"),
    *("gộp", "ghép"),
    *("hoạt động", "vận hành", "ra đời", "ra mắt", "kết quả"),
)
_BASES = ("trên", "từ", "bởi", "sau khi", "do", "nhờ", "bằng", "lập với", "kết quả")
# A label of a page that is looked up: its unit may stand below it as well as above.
_LABEL = re.compile(
    rf"[\s•*+-]*(?=[{UPPER}])(?i:(?:được )?(?:{MERGE}|hình thành|hợp thành|thành lập) từ(?: các)?"
    rf"(?:(?: |, ?){TYPE})*\s*:)"
)
# "Phường A (TP. B) có diện tích 2 km2, dân số 70.000 người, được thành lập …"
_HEAD = re.compile(rf"[\s•*+-]*(?:(?:Từ|Kể từ|Sau) {_DAY}, ?)?(?=\w)")
# "A là một huyện cũ của tỉnh B, được thành lập …"
_BEING = re.compile(
    rf"(?P<name>[{UPPER}][\w']*(?: [{UPPER}][\w']*){{0,3}}) (?:hiện |từng |nguyên )?là (?:tên )?(?:một |1 )?"
    rf"(?P<type>{TYPE}) "
)
_HAS = re.compile(r"(?: \([^()\n]{2,40}\))? (?:hiện |mới )?(?:có|rộng|nằm|gồm|là)(?!\w)")
# "Huyện A (nay là thị xã A) được thành lập từ …"
_TODAY = re.compile(r" (?:\((?:hiện )?nay (?:là|thuộc) [^()\n]{3,70}\)|(?:ngày|hiện) nay)$")
# "Xã A (trước đây thuộc huyện B, tỉnh C cũ) được thành lập …"
_REMARK = re.compile(
    r" \((?:trước|vốn|nguyên|gồm|nằm|thuộc|ở|tên|trụ sở|diện tích|rộng|dân số|có)[^()]{3,230}\)$"
)
# "giáp xã A (xã mới thành lập trên cơ sở …)": the type in brackets stands for the unit before them.
_AGAIN = re.compile(rf" \((?:là |một )*{TYPE}$", re.IGNORECASE)
# So many bullets and spaces may stand before a sentence without its subject: "• Được thành lập …".
_MARKS = 4
_FAR = 200


def founded_on(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "xã A được thành lập trên cơ sở sáp nhập xã B và xã C" tells."""
    lowered = text[slice(*sentence)].lower()
    is_founded = any(word in lowered for word in _BASES) and any(word in lowered for word in _FOUNDING)
    for match in _FOUNDED.finditer(text, *sentence) if is_founded else ():
        if _LABEL.match(text, match.start()):
            continue
        result = _founded_before(text, match.start(), sentence[0], name_of)
        listed, end = _basis(text, match.end(), sentence[1])
        if result is None and listed:
            result = _subject(text, sentence[0], match, listed[0].mention)
        if result is None and listed and rank(listed[0].mention) == 0:
            alone, _ = provinces_before(text, _verb_of(match), sentence[0])
            result = alone[0].mention if len(alone) == 1 else None
        several = list(_each(text, match.start(), (sentence[0], end), listed))
        several = several or list(_of_same_names(text, match, sentence))
        if several:
            yield from several
        elif listed and any(match.group(name) for name in ("split", "apart", "off")):
            yield from _apart(text, match, (sentence[0], end), result, listed)
        elif result and _is_guessed(text, sentence[0], result, listed):
            continue
        elif result and listed and not _is_above(listed, result):
            is_merger = re.search(MERGE, match.group(), re.IGNORECASE) is not None
            kind = "merge" if is_merger else kind_of_founding(listed)
            kind = "rename" if match.group("name") and len(listed) == 1 else kind
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, end))


def _apart(
    text: str,
    verb: re.Match[str],
    span: Span,
    result: UnitMention | None,
    listed: list[ListedUnit],
) -> Iterator[Told]:
    """Yield what was divided from a unit: one, or several listed before the verb.

    Args:
        span: from where to look, and where the list of what was divided ends.
    """
    today = _TODAY.search(text, max(span[0], verb.start() - 90), verb.start())
    before, start = list_before(text, today.start() if today else verb.start(), span[0])
    if result and _is_guessed(text, span[0], result, listed):
        return
    if not before and rank(listed[0].mention) == 0:
        before, start = provinces_before(text, _verb_of(verb), span[0])
    sources = same_level([msgspec.structs.replace(one, share="part") for one in listed], listed[0].mention)
    into = INTO.match(text, span[1]) if len(listed) == 1 and len(before) < 2 else None
    if into and result and "thành" in into.group():  # "… trên cơ sở chia tỉnh A thành tỉnh B và tỉnh C"
        divided, end = parse_list(text, into.end(), span[1] + _FAR, type_=(into.group("type") or "").lower())
        if result.bare in [one.mention.bare for one in divided]:
            before, span = same_level(divided, result), (span[0], end)
    results = [one.mention for one in before] if len(before) > 1 and len(sources) == 1 else [result]
    for one in results:
        if one is not None and not _is_above(sources, one):
            start = min(start, one.start)
            yield Told(kind="split", result=one, sources=tuple(sources), span=(start, span[1]))


def _verb_of(match: re.Match[str]) -> int:
    """Return where the words of a match begin."""
    return match.start() + len(match.group()) - len(match.group().lstrip())


def _subject(text: str, start: int, verb: re.Match[str], of_level: UnitMention) -> UnitMention | None:
    """Return the unit that a sentence is about, where its verb stands apart from it.

    "… là một huyện cũ. Được thành lập năm 1977 trên cơ sở …"; "Xã A có diện tích 20 km2, được thành lập …".
    """
    if verb.start() < start + _MARKS:
        omitted = UnitMention(start=verb.start(), end=verb.start(), type=of_level.type)
        return spoken_of(text, verb.start(), omitted)
    head = _HEAD.match(text, start) if "," in text[verb.start() - 1 : verb.start() + 1] else None
    unit = parse_unit(text, head.end()) if head else None
    being = _BEING.match(text, head.end()) if head and unit is None else None
    if being is not None and being.group("type") == of_level.type:
        name = being.group("name")
        return UnitMention(
            start=being.start(), end=being.end("name"), type=of_level.type, bare=name, key=name
        )
    is_told = unit is not None and unit.bare is not None and _HAS.match(text, unit.end) is not None
    return unit if is_told and unit and rank(unit) == rank(of_level) else None


def _founded_before(text: str, position: int, start: int, name_of: NameOf) -> UnitMention | None:
    """Return the unit that a verb says to be founded, which is none that the words before lie in."""
    today = _TODAY.search(text, max(start, position - 90), position)
    position = today.start() if today else position
    remark = _REMARK.search(text, max(start, position - 250), position)
    position = remark.start() if remark else position
    again = _AGAIN.search(text, max(start, position - 30), position)
    position = again.start() if again else position
    unit = unit_before(text, position, start, name_of)
    is_named = unit is not None and unit.end - unit.start > len(unit.type)  # not "địa giới của phường được …"
    return None if unit is not None and is_named and _OF.search(text, start, unit.start) else unit


def _is_guessed(text: str, start: int, result: UnitMention, listed: list[ListedUnit]) -> bool:
    """Return whether a sentence that names its unit only by type gives no other than one of its sources."""
    is_printed = result.end - result.start > len(result.type)
    of_source = any(one.mention.bare == result.bare for one in listed)
    return of_source and not is_printed and (result.bare or "") not in text[:start]


def merged_from(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "phường A mới từ sáp nhập phường B và C" tells, without a verb of founding."""
    for match in _FROM_MERGER.finditer(text, *sentence):
        result = _founded_before(text, match.start(), sentence[0], name_of)
        type_ = result.type if result else ""
        listed, end = parse_list(text, match.end(), sentence[1], type_=type_)
        if result and len(listed) > 1 and not _is_above(listed, result):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def based_on(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "… và thị trấn B trên cơ sở xã B" tells, whose verb stands before another unit."""
    for match in _BASED.finditer(text, *sentence):
        result = _founded_before(text, match.start(), sentence[0], name_of)
        listed, end = _basis(text, match.end(), sentence[1])
        several = list(_each(text, match.start(), (sentence[0], end), listed))
        several = several or list(_of_same_names(text, match, sentence))
        if several:
            yield from several
        elif result and listed and not _is_above(listed, result):
            kind = kind_of_founding(listed)
            yield Told(kind=kind, result=result, sources=tuple(listed), span=(result.start, end))


def _is_above(listed: list[ListedUnit], result: UnitMention) -> bool:
    """Return whether a list names what lies above a unit: "phường A … của 10 phường thuộc các quận B, C".

    Or the province that communes lie in: "Xã B mới của tỉnh A hình thành từ xã C và xã D".
    """
    level = rank(result, highest=True)
    ranks = [rank(one.mention) for one in listed]
    if min(ranks) - rank(result) > 1:
        return True
    # Islands that were districts are special zones (đặc khu) of the level of communes.
    return result.type != "đặc khu" and any(one < level for one in ranks)


def _basis(text: str, position: int, stop: int) -> tuple[list[ListedUnit], int]:
    """Return the units listed up to the result of the next change: "…; xã D được thành lập từ …"."""
    listed, end = parse_list(text, position, stop)
    for index, one in enumerate(listed[1:], start=1):
        after = one.parent.end if one.parent and one.parent.start >= one.mention.end else one.mention.end
        if any(form.match(text, after) for form in (_FOUNDED, _BASED, _OF_OTHERS)):
            return listed[:index], listed[index - 1].mention.end
    return listed, end


def _each(text: str, position: int, span: Span, listed: list[ListedUnit]) -> Iterator[Told]:
    """Yield the units listed before a verb, each founded on the one that bears its name.

    Args:
        position: of the verb. span: from where to look, and where the list ends.
    """
    results, start = list_before(text, position, span[0])
    pairs = [(one, list(of_result(one, results, listed))) for one in results]
    if len(results) > 1 and len(results) == len(listed) and all(len(own) == 1 for _, own in pairs):
        for one, own in pairs:
            yield Told(kind="establish", result=one.mention, sources=tuple(own), span=(start, span[1]))


def _of_same_names(text: str, verb: re.Match[str], sentence: Span) -> Iterator[Told]:
    """Yield the units listed before a verb, each founded on the one of another type that bears its name."""
    same = _SAME_NAMES.match(text, verb.end(), sentence[1])
    results, start = list_before(text, verb.start(), sentence[0]) if same else ([], 0)
    type_ = same.group("type").lower() if same else ""
    is_of_them = any(one.mention.type == type_ for one in results) or _OF.search(text, sentence[0], start)
    for one in () if is_of_them else results:
        source = ListedUnit(mention=msgspec.structs.replace(one.mention, type=type_))
        span = (start, same.end() if same else start)
        yield Told(kind="establish", result=one.mention, sources=(source,), span=span)
