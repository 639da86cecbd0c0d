"""Notes beside a post that tell that it is over: "C khi đó", "C (nay đã nghỉ hưu)", "C1 (nay là C2)"."""

import re
from bisect import bisect_left

import msgspec

from kg.extract.mentions.cues import HOLDS, OFFICE
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import UnitMention
from kg.model.findings import HELD
from kg.text.alphabet import UPPER
from kg.text.cue import Cue, past
from kg.vocabulary import is_seat

# "C A lúc bấy giờ", "ông A, C thời kỳ 1999 - 2004", "giữ chức vụ này cho đến năm 2010"
_SAID_THEN = Cue(
    r"\s*\(?(?:(?:(?:vào|tại|ở)\s+)?(?:(?:lúc|khi|thời|thời điểm|thời kỳ)\s+(?:đó|ấy|bấy giờ)|đương thời"
    r"|thời điểm xảy ra[^.,;()]{0,30}|thời điểm\s+(?:(?:tháng\s+)?\d{1,2}/|năm\s+)\d{4})"
    r"|(?:nhiệm kỳ|khóa)\s+trước(?!\s+(?:đó|đây|khi))"
    r"|(?:trước đó|trước đây|trước kia)(?=\s*(?:[.,;)]|$))"
    r"|(?:(?:trong|vào)\s+)?(?:thời kỳ|giai đoạn|những năm|các năm)\s+(?:từ\s+)?(?:năm\s+)?"
    r"\d{4}\s*(?:-|đến)\s*(?:năm\s+)?\d{4}"
    r"|(?:trong|suốt)\s+(?:(?:hơn|gần)\s+)?(?:\d{1,2}|một|hai|ba|bốn)\s+(?:năm|nhiệm kỳ)(?=\s*(?:[.,;)]|$))"
    r"|[^.;]{0,20}\bvà giữ (?:chức vụ|cương vị|vị trí|trọng trách) (?:này|đó)"
    r" (?:(?:cho )?(?:đến|tới)|trong) (?!nay|hiện))",
    re.IGNORECASE,
)
# "nghỉ hưu sau khi làm C được 4 năm"
_AFTER_BEING = re.compile(rf"\bsau khi\s+(?:đã\s+)?(?:là|{HOLDS}(?:\s+{OFFICE})?)\s+$", re.IGNORECASE)
_FOR_YEARS = re.compile(
    r"\s+(?:được|trong|suốt)\s+(?:(?:hơn|gần)\s+)?(?:\d{1,2}|một|hai|ba|bốn|năm)\s+(?:năm|nhiệm kỳ)\b"
)
# "C hai khóa liền rồi về nghỉ", "C được 8 năm thì nghỉ hưu"
_YEARS_THEN = re.compile(
    r"\s+(?:được\s+|trong\s+)?(?:(?:hơn|gần|tròn)\s+)?(?:\d{1,2}|một|hai|ba|bốn|năm|mấy)"
    r"\s+(?:năm|khóa|nhiệm kỳ)(?:\s+(?:liền|liên tiếp|liên tục))?,?\s+(?:rồi|thì)\s",
    re.IGNORECASE,
)
# "Dưới thời C A", "Dưới thời ông A, C,", "Khi C là ông A,"
_UNDER = re.compile(r"\b(?:dưới|hồi)\s+thời\s+(?:(?:của|ông|bà|đồng chí|cố)\s+)*$", re.IGNORECASE)
_WHEN = re.compile(r"\b(?:(?<!sau )(?<!trước )(?<!đến )khi|lúc|hồi|thời điểm)\s+$", re.IGNORECASE)
# "Hôm nay là ngày cuối cùng ông A làm C"
_LAST_DAY = Cue(r"\bngày(?:\s+làm việc)?\s+cuối(?:\s+cùng)?(?:\s+(?:mà|của|ông|bà|đồng chí|anh|chị))*\s+$")
# "A là người kế nhiệm C B"
_SUCCEEDED = Cue(r"(?<!sẽ )\b(?:kế nhiệm|thay thế)\s+(?:(?:cho|của|ông|bà|đồng chí|vị)\s+)*$", re.IGNORECASE)
_WAS = re.compile(r"\s+(?:còn\s+|đang\s+|vẫn\s+)?là\s+", re.IGNORECASE)
_GONE = (
    r"(?:nghỉ (?:hưu|chế độ|công tác|việc)|về hưu|thôi việc|qua đời"
    rf"|chuyển (?:công tác|ngành|(?:sang|về|lên)\s+(?:làm|giữ|công tác|đơn vị|nơi|(?-i:[{UPPER}])))"
    r"|từ trần|mất(?=\s*[).,;]|\s+(?:năm|từ|cách)\s))"
)
# "(nay đã nghỉ hưu)", "(SN 1960, đã chuyển công tác)", ", nay đã mất"
_HAS_LEFT = Cue(
    r"\s*(?:\((?:[^()]{1,40},)?\s*(?:(?:nay|hiện|hiện nay|hiện tại)\s+)?(?:đều\s+)?"
    rf"(?:đã|(?P<just>vừa|mới)|(?<=nay )|(?<=hiện )(?:đang\s+)?)\s*{_GONE}"
    rf"|[,-]?\s*(?:nay|hiện)\s+(?:đều\s+)?đã\s+{_GONE}"
    r"|[,(-]\s*nay\s+(?:làm việc|công tác)\s+(?:tại|ở)\s)",
    re.IGNORECASE,
)
# "| A | C | Nghỉ hưu từ 1/1/2025 |": the cell of notes
_NOTED = re.compile(
    rf"\s*\|\s*(?P<over>(?:nay\s+)?đã\s+)?{_GONE}(?!\s+từ\s+(?!ngày|tháng|năm|\d))[^|\n]{{0,40}}\|",
    re.IGNORECASE,
)
# "A, C1, nay là C2", "C1 A (hiện là C2)"
_NOW_IS = re.compile(
    r"\s*(?:[,;-]?\s*(?:nay|hiện nay)|\(\s*(?:nay|hiện|hiện nay|hiện đang))"
    rf"\s+(?:là|làm|giữ {OFFICE})\s+",
    re.IGNORECASE,
)
# "C thời bao cấp", "C những năm kháng chiến", "C năm 1951"
_WAR = r"(?:(?:kháng chiến )?chống (?:Mỹ|Pháp)|kháng chiến|chiến tranh)"
_OLD_TIME = re.compile(
    rf"\s*\(?(?:(?:trong\s+)?(?:thời|thời kỳ|những năm|giai đoạn)\s+(?:{_WAR}|bao cấp|Pháp thuộc)\b"
    r"|(?:ngày|hồi|dạo|thuở)\s+(?:đó|ấy|xưa)\b|(?:những\s+)?năm\s+1[89]\d\d(?!\d)"
    r"|đầu tiên\s+(?:sinh ra (?:tại|ở)|hy sinh|bị (?:địch|giặc|thực dân)))",
    re.IGNORECASE,
)
LEADS_A_PLACE = (
    "uy-ban-nhan-dan", "uy-ban-hanh-chinh", "uy-ban-khang-chien", "hoi-dong-nhan-dan", "tinh-uy", "thanh-uy",
    "huyen-uy", "thi-uy", "quan-uy", "dang-uy",
)  # fmt: skip
_IN_A_UNIT = re.compile(r"[\s,(]*")
# "Phó Giám đốc Sở (đã mất)": of the one named before
_IN_THAT = re.compile(r"\s+(?:sở|phòng|ban|đơn vị)(?!\s*\w)", re.IGNORECASE)


def with_note(said: Statement, found: Assignment) -> Assignment:
    """Return posts as over where the note behind them, or behind the name after them, says so."""
    if found.status not in HELD:
        return found
    end = found.posts[-1].end
    end = max(end, found.person.end) if found.construction in ("before", "list") else end
    index, end = _behind(said, end)
    if _LAST_DAY.search(said.text, max(said.span[0], found.person.start - 40), found.person.start):
        return msgspec.structs.replace(found, status="leaves")
    if (
        _SAID_THEN.match(said.text, end, said.span[1])
        or _YEARS_THEN.match(said.text, end, said.span[1])
        or _is_after_being(said, found, end)
        or _is_of_then(said, found)
    ):
        return msgspec.structs.replace(found, status="former", construction="passing")
    if found.status != "holds":
        return found
    if _OLD_TIME.match(said.text, end, said.span[1]):
        return msgspec.structs.replace(found, status="former")
    left = _HAS_LEFT.match(said.text, end, said.span[1])
    if left is not None:
        return msgspec.structs.replace(found, status="leaves" if left.group("just") else "former")
    noted = _NOTED.match(said.text, end, said.span[1])
    if noted is not None:
        return msgspec.structs.replace(found, status="former" if noted.group("over") else "leaves")
    after = said.at(index)
    if isinstance(after, Chain) and _NOW_IS.fullmatch(said.text, end, after.start):
        return (
            found
            if all(is_seat(one.title_id) for one in found.posts)
            else msgspec.structs.replace(found, status="former")
        )
    return found


def _is_of_then(said: Statement, found: Assignment) -> bool:
    """Return whether posts are told of as of another time: "Dưới thời C A", "Khi C là ông A, …"."""
    person, post = found.person, found.posts[0]
    first = min(person.start, post.start)
    if found.status != "holds":
        return False
    if _UNDER.search(said.text, max(said.span[0], first - 40), first):
        return True
    if post.start < person.start and _SUCCEEDED.search(said.text, max(said.span[0], first - 40), first):
        return found.construction == "before"
    is_link = post.start < person.start and _WAS.match(said.text, found.posts[-1].end, person.start)
    return bool(is_link) and _WHEN.search(said.text, max(said.span[0], first - 20), first) is not None


def _is_after_being(said: Statement, found: Assignment, end: int) -> bool:
    """Return whether somebody does something "sau khi làm C được 4 năm"."""
    years = _FOR_YEARS.match(said.text, end, said.span[1])
    start = found.posts[0].start
    return (
        years is not None and _AFTER_BEING.search(said.text, max(said.span[0], start - 40), start) is not None
    )


def past_units(said: Statement, end: int) -> int:
    """Return past the units that a post lies in: the end of "C xã A, tỉnh B"."""
    return _behind(said, end)[1]


def _behind(said: Statement, end: int) -> tuple[int, int]:
    """Return the index of the next part that is no unit which a post lies in, and where these end."""
    end = past(_IN_THAT, said.text, end, said.span[1])
    index = bisect_left(said.parts, end, key=lambda part: part.start)
    while isinstance(unit := said.at(index), UnitMention) and _IN_A_UNIT.fullmatch(
        said.text, end, unit.start
    ):
        is_inside = "(" in said.text[end : unit.start]
        end = unit.end + (is_inside and said.text.startswith(")", unit.end))
        index += 1
    return index, end
