"""Units that take in others, as reports tell it.

"Xã A tiếp nhận toàn bộ diện tích của xã B"; "xã A sau khi nhập xã B có …"; "sau khi sáp nhập với xã B, xã A
…"; "xã A mới có 20.000 dân sau khi hợp nhất các xã A, B"; "xã A gồm toàn bộ xã B và một phần xã C".
"""

import re
from collections.abc import Iterator

from kg.extract.changes.changes import MERGE, Told
from kg.extract.changes.institutions import is_of_house
from kg.extract.changes.province_lists import province_at, provinces, provinces_before
from kg.extract.changes.results import INTO, result_after
from kg.extract.changes.results_apart import is_new
from kg.extract.changes.unit_before import NameOf, list_before, unit_before
from kg.extract.changes.unit_lists import ListedUnit, are_level, parse_list
from kg.extract.changes.units_above import rank
from kg.extract.mentions.gazetteer import lives
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.numbers import parse_ordinal
from kg.units import load_register

_TAKES = re.compile(
    r" (?:được |đã |sẽ |chính thức )*(?:tiếp nhận|(?:nhập|sáp nhập|hợp nhất) thêm) (?=\w)", re.IGNORECASE
)
_AFTER = re.compile(
    rf"(?:(?:,| [–-])? sau (?:khi )?(?:được )?{MERGE}(?: thêm)?(?: với)?| \(sau (?:khi )?{MERGE} với) (?=\w)",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"(?<!\w)thay (?:cho|thế)(?: tên)? $")
_WITH = re.compile(
    rf"(?<!\w)sau (?:khi |giai đoạn |thời gian )?(?:được )?{MERGE} "
    rf"(?:(?P<with>với|thêm) |(?P<count>{COUNT}) (?={TYPE} ))?(?=\w)",
    re.IGNORECASE,
)
# "… thành tỉnh A vào năm 1963, tỉnh B"
_SUBJECT = re.compile(r"(?: (?:vào |từ |trong )?(?:ngày|tháng|năm) [\w /.-]{1,30}?)?, (?=\w)")
_MORE = " thêm "
# "Tỉnh A (gộp thêm B)", "tỉnh A mới (được hợp nhất với tỉnh B)", "tỉnh A (sáp nhập cùng B)"
_JOINED = Cue(
    rf" \((?:được |đã |sau khi )*(?:{MERGE}|gộp)(?: với(?= )| cùng| thêm| cả)+ (?=\w)", re.IGNORECASE
)
_COMPRISES = re.compile(r" (?:sẽ |hiện |nay |mới )?(?:bao )?gồm(?: có)? ?:? ?(?=\w)", re.IGNORECASE)
_COMMUNES = re.compile(rf"(?:các|{COUNT}) (?:xã|phường|thị trấn) ?:? (?=[{UPPER}])", re.IGNORECASE)
_BEGINS = re.compile(r"(?:^|[\n:;•*+-] ?)$")
_SHARE = re.compile(r"(?<!\w)(?:toàn bộ|nguyên trạng|một phần|phần còn lại|cũ)(?!\w)", re.IGNORECASE)
_OLD = re.compile(r" \(?cũ\)?(?!\w)")
# "Thành phố A sẽ rộng 305 km2 sau khi sáp nhập …"
_SO_LARGE = re.compile(r"(?:có|rộng|với|đạt|tăng)(?!\w)[^,;]{0,30}\d ?(?:km2|ha|người|dân|nhân khẩu)(?!\w)")
_HEAD = re.compile(rf"\W*(?:(?:Đến|Từ|Vào|Năm) [^,;\n]{{3,30}}, )?(?={TYPE}(?!\w)|TP)", re.IGNORECASE)
_UNTIL_AFTER = re.compile(rf"(?:[^.;:\n]|\.(?=\d)){{0,90}}?(?=,? sau (?:khi )?(?:được )?{MERGE} )")
# "… là tỉnh A. Năm 1976, tỉnh được nhập vào tỉnh B."
_ALONE = re.compile(
    rf"(?:[,;:] |\n|^)(?={TYPE} )(?P<alone>{TYPE})(?: này)? (?:được |bị |chính thức )*{MERGE} vào (?=\w)",
    re.IGNORECASE,
)
_PART_OF = Cue(rf" (?:sẽ |đã |cũng )*trở thành một phần (?:của )?(?={TYPE} )", re.IGNORECASE)
_PASSED = Cue(
    rf" (?:lại )?được chuyển (?:giao )?(?:từ {TYPE} [^,.;:()\n]{{2,30}}? )?(?:về|sang|cho|vào) (?=\w)",
    re.IGNORECASE,
)
# A place of which somebody was moved begins no part of a sentence: "cán bộ xã A được chuyển về huyện B".
# Nor does one whose papers were: "hồ sơ của các huyện A, B".
_BEGINS_LIST = re.compile(
    rf"(?:[.;:,\n(] ?|(?<!\w)(?:và|(?<!của )(?<!thuộc )(?<!tại )(?<!từ )(?<!ở )(?:các|{COUNT})) )$",
    re.IGNORECASE,
)
# Of two merged with each other the one that then has so much is the one that stays.
_SIZE = re.compile(r"(?: mới)?[,]? (?:sẽ |hiện |nay )*(?:có|rộng|với|tăng)(?!\w)[^.;\n]{0,40}?\d")


def grown(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what a sentence tells of a unit that takes in others."""
    lowered = text[slice(*sentence)].lower()
    if "tiếp nhận" in lowered or "thêm" in lowered:
        for match in _TAKES.finditer(text, *sentence):
            result = unit_before(text, match.start(), sentence[0], name_of)
            yield from _taking(text, result, match.end(), sentence[1])
    if "sau" in lowered:
        for match in _AFTER.finditer(text, *sentence):
            result = unit_before(text, match.start(), sentence[0], name_of)
            if result is not None and _INSTEAD.search(text, sentence[0], result.start):
                continue
            result = result or _new_at_head(text, sentence[0], match)
            yield from _taking(text, result, match.end(), sentence[1])
            yield from _province_after(text, sentence, match)
        yield from _grown_with(text, sentence)
    for match in _JOINED.finditer(text, *sentence):
        result = unit_before(text, match.start(), sentence[0], name_of)
        before, _ = provinces_before(text, match.start() + 1, sentence[0])
        result = result or (before[0].mention if len(before) == 1 else None)
        yield from _taking(text, result, match.end(), sentence[1])
    if "chuyển " in lowered:
        yield from _passed(text, sentence)
    if "một phần" in lowered:
        yield from _part_of(text, sentence, name_of)
    if " vào " in lowered:
        yield from _taken_in(text, sentence, name_of)
    if "gồm" in lowered:
        yield from _comprising(text, sentence, name_of)


def _taking(text: str, result: UnitMention | None, position: int, stop: int) -> Iterator[Told]:
    """Yield the change of a unit and the units of its level listed from a position on."""
    if result is not None and is_of_house(text, 0, result.start):
        return
    listed, end = parse_list(text, position, stop) if result else ([], position)
    following = next((one for one in listed[1:] if text.startswith(_MORE, one.mention.end)), None)
    if following is not None:  # "xã A nhập thêm xã B; xã C thêm xã D"
        listed = listed[: listed.index(following)]
        yield from _taking(text, following.mention, following.mention.end + len(_MORE), stop)
        end = listed[-1].mention.end
    if result is not None and not listed and rank(result) == 0:
        listed, end = provinces(text, position, 1)
    if result is None or not listed or INTO.match(text, end, stop) or not are_level(listed, result):
        return
    same = [one for one in listed if (one.mention.type, one.mention.bare) == (result.type, result.bare)]
    is_guessed = result.end - result.start <= len(
        result.type
    )  # "phường mới sau khi sắp xếp phường A và xã B"
    if same and (is_guessed or len(same) == len(listed)):
        return
    if text.startswith("với ", position - 4) and not _is_left(text, end, result, listed):
        return
    span = (min(result.start, position), end)
    yield Told(kind="merge", result=result, sources=tuple(listed), span=span)


def _taken_in(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "tỉnh được nhập vào tỉnh B" tells of the unit told before."""
    for match in _ALONE.finditer(text, *sentence):
        source = unit_before(text, match.end("alone"), match.start("alone"), name_of)
        result = parse_unit(text, match.end())
        if source is None or result is None or result.bare is None:
            continue
        one = ListedUnit(mention=source)
        if source.bare != result.bare and are_level([one], result):
            yield Told(kind="merge", result=result, sources=(one,), span=(match.start("alone"), result.end))


def _part_of(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "xã A trở thành một phần của xã B" tells."""
    for match in _PART_OF.finditer(text, *sentence):
        source = unit_before(text, match.start(), sentence[0], name_of)
        result = parse_unit(text, match.end())
        if source is None or result is None or result.bare is None or source.bare == result.bare:
            continue
        one = ListedUnit(mention=source)
        before = text[sentence[0] : source.start]
        is_subject = not before.strip(" •*+-") or _BEGINS_LIST.search(before)
        if is_subject and are_level([one], result):
            yield Told(kind="merge", result=result, sources=(one,), span=(source.start, result.end))


def _passed(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "hai huyện A, B của tỉnh C được chuyển về tỉnh D" tells: units that came below another."""
    for match in _PASSED.finditer(text, *sentence):
        result = parse_unit(text, match.end())
        listed, start = list_before(text, match.start(), sentence[0]) if result else ([], 0)
        if result is None or result.bare is None:
            continue
        if start > sentence[0] and not _BEGINS_LIST.search(text, max(sentence[0], start - 12), start):
            continue
        level = rank(result)
        for one in listed if all(rank(one.mention) > level for one in listed) else ():
            yield Told(
                kind="adjust", result=one.mention, parent=result, sources=(one,), span=(start, result.end)
            )


def _new_at_head(text: str, start: int, after: re.Match[str]) -> UnitMention | None:
    """Return the unit of "Xã A mới có 20.000 dân sau khi hợp nhất …", said to be new, or so large by it."""
    head = _HEAD.match(text, start)
    unit = parse_unit(text, head.end()) if head else None
    if unit is None or unit.bare is None:
        return None
    if not (is_new(text, unit) or _SO_LARGE.search(text, unit.end, after.start())):
        return None
    until = _UNTIL_AFTER.match(text, unit.end)
    return unit if until is not None and until.end() == after.start() else None


def _province_after(text: str, sentence: Span, after: re.Match[str]) -> Iterator[Told]:
    """Yield what "Thái Nguyên sau hợp nhất với Bắc Kạn có …" tells, without type words."""
    verb = text.index("s", after.start())
    before, start = provinces_before(text, verb, sentence[0])
    listed, end = provinces(text, after.end(), 1) if len(before) == 1 else ([], 0)
    if not listed or INTO.match(text, end):
        return
    result = before[0].mention
    if " với" not in after.group().lower() or _is_left(text, end, result, listed):
        yield Told(kind="merge", result=result, sources=tuple(listed), span=(start, end))


def _is_left(text: str, end: int, result: UnitMention, listed: list[ListedUnit]) -> bool:
    """Return whether a unit merged with others is the one that stays: it then has so much, or they became it.

    Args:
        end: of the list of others. Whether they became it is told by the register.
    """
    if _SIZE.match(text, end):
        return True
    register = load_register()
    ids = {unit.id for unit, _ in lives(register, result)}
    return all(
        any(
            flow.target_id in ids
            for unit, _ in lives(register, one.mention)
            for flow in register.successors(unit.id)
        )
        for one in listed
    )


def _grown_with(text: str, sentence: Span) -> Iterator[Told]:
    """Yield what "sau khi sáp nhập với xã B, xã A rộng thêm …" tells."""
    for match in _WITH.finditer(text, *sentence):
        listed, end = parse_list(text, match.end(), sentence[1])
        if not listed and match.group("with"):
            listed, end = provinces(text, match.end())
        # The last of "với xã B, xã A" is what takes in the others.
        others, result = listed[:-1], listed[-1].mention if len(listed) > 1 else None
        if match.group("with"):
            yield from _gone_into(text, match, sentence[1])
        if result is None or INTO.match(text, end) or not are_level(others, result):
            continue
        if _ends_before(text, match, others, result):
            yield Told(kind="merge", result=result, sources=tuple(others), span=(match.start(), end))


def _gone_into(text: str, after: re.Match[str], stop: int) -> Iterator[Told]:
    """Yield what "sau khi sáp nhập với tỉnh A thành tỉnh B năm 1963, tỉnh C …" tells of A and C."""
    listed, end = parse_list(text, after.end(), stop)
    if not listed:
        listed, end = provinces(text, after.end(), 1)
    into = INTO.match(text, end, stop) if listed else None
    result = result_after(text, into) if into else None
    comma = _SUBJECT.match(text, result.end, stop) if result else None
    if result is None or comma is None:
        return
    subject = parse_unit(text, comma.end()) or province_at(text, comma.end())
    if subject is None or subject.bare is None or subject.bare == result.bare:
        return
    sources = [*listed, ListedUnit(mention=subject)]
    if are_level(sources, result):
        yield Told(kind="merge", result=result, sources=tuple(sources), span=(after.start(), subject.end))


def _ends_before(text: str, after: re.Match[str], others: list[ListedUnit], result: UnitMention) -> bool:
    """Return whether a list of units ends before the last of them: "2 xã A và B, xã C"."""
    if not re.search(rf", ?(?:{TYPE} )?$", text[others[-1].mention.end : result.start], re.IGNORECASE):
        return False
    count = (after.group("count") or "").lower()
    if count:
        return len(others) == parse_ordinal(count)
    if after.group("with"):
        return _is_left(text, result.end, result, others)
    return len(others) > 1 and " và " in text[others[-2].mention.end : others[-1].mention.start + 1]


def _comprising(text: str, sentence: Span, name_of: NameOf) -> Iterator[Told]:
    """Yield what "xã A gồm toàn bộ xã B và một phần xã C", "xã A gồm các xã B, C cũ" tell."""
    for match in _COMPRISES.finditer(text, *sentence):
        those = _COMMUNES.match(text, match.end())
        if not (those or _SHARE.search(text, *sentence)):
            continue
        listed, end = parse_list(text, match.end(), sentence[1])
        result = unit_before(text, match.start(), sentence[0], name_of)
        # No commune consists of communes but one that they were merged into.
        is_commune = bool(those and result and _BEGINS.search(text[sentence[0] : result.start]))
        is_told = is_commune or _OLD.match(text, end) or _SHARE.search(text, match.end(), end)
        if (
            result is not None
            and result.type == "đặc khu"
            and [one.mention.type for one in listed] == ["huyện"]
        ):
            yield Told(kind="establish", result=result, sources=tuple(listed), span=(result.start, end))
        elif is_told and result is not None and len(listed) > 1 and are_level(listed, result):
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))
