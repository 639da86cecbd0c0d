"""The verbs by which posts are given, held and lost, and what they make of a post."""

import re

from kg.extract.mentions.cues import CALLED, HOLDS, OFFICE
from kg.model.findings import GIVEN, LOST, TenureStatus
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.fold import lower

HOLDING = Cue(
    r"(?:chức (?:vụ|danh)(?:\s+[^\W\d]+){0,6}?\s*,?\s*(?:bao gồm|gồm|như|sau)"
    rf"|giữ(?:\s+\w+)?\s+(?:{OFFICE}|cương vị|vị trí)|giữ|chức(?:\s+(?:vụ"
    r"|danh))?|vị trí|cương vị|(?:rời|ngồi)(?:\s+(?:bỏ|vào))? ghế"
    r"|làm|làm nhiệm vụ|công tác(?<=nhận công tác)|đảm nhiệm|đảm nhận|vào|tham gia|trở thành"
    r"|đề bạt(?:\s+(?:lên|giữ(?:\s+chức)?))?|chuyển\s+(?:sang|về|lên|qua)|(?:rồi|(?:19|20)\d\d|thăng)\s+lên"
    r"|nhiệm vụ(?:\s+mới)?(?!\s+của\s)|giao (?:thực hiện )?(?:các )?nhiệm vụ(?:,?\s+(?:và\s+)?quyền hạn)?"
    r"|phụ trách|điều hành(?:\s+hoạt động)?"
    r"|(?P<verb>bầu|bổ nhiệm|chỉ định|miễn nhiệm|cách chức|bãi nhiệm|thôi|giao|trao(?=\s+quyền\s)|ứng cử"
    r"|tái cử|(?:tái )?đắc cử|trúng cử|kiện toàn|phê chuẩn)(?:\s+(?:bổ sung|lại|ra"
    r"|giữ|tạm thời|quyền|kiêm(?:\s+nhiệm)?))*)"
    r"\s*:?\s*(?:quyền\s+|các\s+|là\s+|của\s+|(?:[2-9]|hai|ba|bốn)\s+)*$",
    re.IGNORECASE,
)
PASSIVE = re.compile(r"\b(?:được|bị|trúng|nhận|quyết định|tái|đắc)\b", re.IGNORECASE)
# Of verbs, in lower case; where every alternative begins with a letter, others are passed over at once.
_STATUS: tuple[tuple[TenureStatus, Cue], ...] = (
    (
        "disciplined-removed",
        Cue(
            r"(?<!tư )cách(?:\s+(?:tất cả|hết|mọi))?(?:\s+các)?\s+chức|khai trừ|bãi nhiệm"
            r"|tước (?:chức|ghế)|phế truất"
        ),
    ),
    (
        "leaves",
        Cue(
            r"miễn nhiệm(?<!bổ\smiễn nhiệm)|cho thôi|thôi (?:không )?(?:giữ|làm|tham gia|kiêm)"
            r"|thôi chức|thôi tham gia"
            r"|thôi(?:\s+không)?(?:\s+giữ)?\s+(?:chức|nhiệm vụ|đảm)|nghỉ hưu|nghỉ hưởng|nghỉ chế độ"
            r"|từ chức(?!\s+(?:vụ|danh)\b)|từ nhiệm|rời (?:bỏ )?(?:chức|cương vị|ghế|vị trí)"
            r"|(?:điều chuyển|rời|đưa|cho ra) (?:ra )?khỏi (?:chức|cương vị|ghế|vị trí)|mất (?:chức|ghế)",
        ),
    ),
    (
        "nominated",
        Cue(
            r"giới thiệu|ứng cử|đề cử|đề nghị|dự kiến|thi tuyển|dự tuyển|ứng tuyển|quy hoạch"
            r"|(?:chọn|nhân sự|người) cho (?:chức danh|vị trí)"
        ),
    ),
    (
        "former",
        Cue(
            r"từng|trước đó|trước đây|nguyên (?:là|giữ|làm)|lần lượt (?:giữ|đảm nhiệm)|quá trình công tác"
            rf"|có \d+ năm|hơn \d+ năm|năm(?<=\d năm) (?:liền |liên tục )?{HOLDS}"
            rf"|nhiệm kỳ(?<=\d nhiệm kỳ) (?:liền |liên tục )?{HOLDS}"
            r"|đương chức|tại chức|(?:thời(?: kỳ)?|lúc) (?:còn |đương )?(?:làm|giữ|là)\b"
            r"|bắt đầu (?:sự nghiệp|công tác)|đã (?:giữ|đảm nhiệm) (?:các|nhiều)"
            r"|thời điểm(?!\s+(?:hiện|này))|giai đoạn|khi còn|trải qua|kinh qua"
            r"|lúc (?:đó|ấy|còn)|khi (?:đó|đang)|trong thời gian|xóa tư cách"
            r"|khi(?<!trước khi)(?<!sau khi)(?<!đến khi)(?<!từ khi) (?:làm|là|giữ)\b",
        ),
    ),
    ("elected", Cue(r"bầu|trúng cử|đắc cử|tái cử|tái đắc cử|tín nhiệm|hiệp thương")),
    (
        "appointed",
        Cue(
            r"bổ nhiệm|chỉ định|điều động|nhận quyết định|luân chuyển|phân công|phê chuẩn|chuẩn y|tiếp nhận"
            r"|biệt phái|điều chuyển|điều (?:về|lên|sang|đến|ra)|đề bạt"
            r"|giao giữ|giao nhiệm vụ|giao(?=\s+(?:đồng chí|ông|bà|quyền))|kiện toàn"
            r"|được giao|nhận nhiệm vụ|nhận công tác|trở thành|thay thế|kế nhiệm"
            r"|được bố trí|đã bố trí"
            # "được cử giữ chức C"; "hiệp thương cử", "tín nhiệm cử" elect
            r"|cử(?<!thương cử)(?<!nhiệm cử)(?<!ứng cử)(?<!trúng cử)(?<!tái cử)(?<!đắc cử)(?<!đề cử)"
            r"(?=\s+(?:giữ|làm|đồng chí|ông|bà|tham gia)\b)",
        ),
    ),
)
# "được giao (thực hiện) nhiệm vụ Chủ tịch": stands in for one; not "được giao nhiệm vụ làm Chủ tịch"
STANDS_IN = Cue(
    r"\bgiao\b(?:[^.;:]{0,120}\s(?:thực hiện|đảm nhiệm|đảm đương))?(?:\s+các)?\s+"
    r"(?:nhiệm vụ(?:,?\s+(?:và\s+)?quyền hạn)?|chức trách)(?:\s+của)?\s+$",
    re.IGNORECASE,
)
# "ông A vẫn đang giữ chức C", whatever else the sentence speaks of
STILL = Cue(
    rf"\b(?:vẫn(?:\s+(?:đang|còn))?|hiện(?:\s+(?:đang|vẫn))?|đang)\s+{HOLDS}"
    rf"(?:\s+(?:{OFFICE}|cương vị))?\s*$"
    # "ông A với cương vị là C", whatever was proposed before
    r"|\b(?:với|trên)\s+(?:cương vị|tư cách|vai trò)\s+là\s*$",
    re.IGNORECASE,
)
# "dưới thời ông A làm C", "sau thời gian được điều động làm C"
BY_THEN = Cue(
    r"\b(?:dưới thời|(?:sau|có)\s+(?:một\s+)?thời gian)\b(?:(?!trước khi)[^,;.]){0,70}$", re.IGNORECASE
)
# "trao 2 quyết định: ông A (C) làm", "công bố quyết định, theo đó, ông A giữ chức"
DECIDED = Cue(
    r"\b(?:trao|công bố|ban hành|ký|có|ra)\s+(?:(?:các|\d+|hai|ba|bốn|năm)\s+)?(?:quyết định|nghị quyết)"
    r"(?: [^.:\n]{0,80})?:(?:(?!\b(?:đang|hiện|vẫn|từng|nguyên)\s+(?:làm|giữ))[^.\n])*"
    rf"\b(?:làm|giữ {OFFICE})\s+$",
    re.IGNORECASE,
)
# "đang xem xét cách chức", "đề nghị bãi nhiệm": not decided yet
PROPOSED = Cue(
    r"(?<!theo )\b(?:đề nghị|kiến nghị|yêu cầu|đề xuất|làm quy trình|đang xem xét|có thể|nếu)\b"
    r"(?:(?!quyết định|\bđã\b|thống nhất|biểu quyết|thông qua)[^.;])*$",
    re.IGNORECASE,
)
# "cử tri đề nghị bãi nhiệm C A", "HĐND sẽ miễn nhiệm chức C": who is to go has not gone
ASKED_FOR = Cue(
    r"\b(?:(?:đề nghị|kiến nghị|đề xuất|(?<!thông qua )(?<!quy trình, )thủ tục)(?:\s+[^\W\d]+){0,5}?"
    r"|(?:đang|giao\s[^.;,]{2,40}|sẽ)\s+xem xét,?(?:\s+việc)?|(?:dự kiến|sẽ)(?:\s+(?:họp|tiến hành|để)){0,2})"
    r"\s+(?:bãi nhiệm|miễn nhiệm|cách chức|cho thôi)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
HANDS_OVER = Cue(
    r"trao (?:các |\d+ )?(?:quyết định|nghị quyết)|ký (?:ban hành )?(?:các |\d+ )?(?:quyết định|tờ trình)"
    r"|(?:chủ (?:trì|tọa)|điều hành|dự|khai mạc|triệu tập)\s+"
    r"(?:kỳ họp|hội nghị|đại hội|phiên họp|cuộc họp|buổi|lễ)"
    r"|(?:đã|vừa|cũng)\s+(?:ký\s+)?phê chuẩn kết quả|công bố|thông báo|đến khi|đồng nghĩa|cảm ơn"
    r"|(?<!được )đề nghị"
    r"|nhận thấy|cho biết|yêu cầu",
    re.IGNORECASE,
)
# "giới thiệu để phân công giữ chức C" is as little decided as "giới thiệu để bầu làm C"
_CLAUSE_END = re.compile(
    r";|\.\s|để\b(?<!\wđể)(?<!trình để)(?<!giới thiệu để)(?!(?:,?\s+[\w.]+){0,12},?\s+bầu)"
    r"|sau khi\b(?<!\wsau khi)|trước khi\b(?<!\wtrước khi)"
)
# "A, C1, thay ông B giữ chức C2", "phát biểu": what somebody does who was called by a post before
HOLDS_LATER = re.compile(
    r"\s*(?:\([^()]*\))?\s*,?\s*(?:đi|giữ|làm|đảm nhiệm|chủ trì|dự|tham dự|phát biểu|ký|tiếp|trả lời"
    r"|điều hành|trình bày|đọc|giải trình)\s",
    re.IGNORECASE,
)
# "thôi giữ chức C1 để giữ chức C2"
_TO_HOLD = re.compile(
    r"\s*(?:(?:nhận\s+)?(?:giữ|làm|đảm nhiệm|nhận)\s+(?:chức|nhiệm vụ|cương vị)|tham gia\s)", re.IGNORECASE
)
# "rời chức C1, sang làm C2"
_MOVES_ON = re.compile(
    r"\b(?:để|mà|về|sang|lên|xuống|chuyển|trở lại)\s+(?:[^\W\d]+\s+){0,2}(?:làm|giữ|nhận|đảm nhiệm)"
    rf"(?:\s+(?:{OFFICE}|nhiệm vụ|cương vị))?\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"(?<!\w)sau khi\s", re.IGNORECASE)
_DOES_THEN = re.compile(rf",\s*{CALLED}\s+[{UPPER}][^,;]*\b{HOLDS}\b[^,;]*$")
# Whoever is named after "A nghỉ hưu, ông B" is another one.
_SOMEBODY = re.compile(rf"\b{CALLED}\s+[{UPPER}]")
REPLACES = re.compile(
    r"[\s,(]*(?:(?:kể\s+)?từ\s+(?:ngày|tháng|năm)\s+[\d/.\- ]+[\s,]*)?(?:để\s+)?"
    r"(?:thay(?:\s+thế)?(?:\s+cho)?|kế nhiệm|tiếp nối)\s+(?:vị trí\s+(?:của\s+)?)?"
    r"(?:(?:\d+\s+)?người tiền nhiệm\s+(?:là\s+)?)?",
    re.IGNORECASE,
)

_GOES_ON = re.compile(
    r"\btiếp tục\s+(?:được\s+)?(?:(?:tín nhiệm|phân công)\s+)?(?:giữ|làm|đảm nhiệm|đảm nhận)"
    rf"(?:\s+{OFFICE})?\s+$",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\b(?:từng|nguyên|cựu|khi|(?:19|20)\d\d)\b", re.IGNORECASE)
_OF_ONESELF = re.compile(r"nghỉ|từ chức|từ nhiệm", re.IGNORECASE)
# What stands right before the verb: "HĐND sẽ họp bầu", "tờ trình về việc bổ nhiệm", "đang xem xét bổ nhiệm"
_TO_COME = Cue(
    r"\b(?:(?:sẽ|dự kiến)(?:\s+(?:họp|tiến hành|xem xét|để|tổ chức)\b,?){0,3}"
    r"|sẽ\s+(?:[^\W\d]+\s+){0,2}?(?:miễn nhiệm|bãi nhiệm|cho thôi)\s[^.;]{2,160}?(?:\svà|,)"
    r"|(?:đang|kỳ họp (?:tới|sắp tới)[^.;]{2,60}?)\s+xem xét,?(?:\s+việc)?|(?<!đã )xem xét(?:\s+về)?\s+việc"
    r"|(?<!đã )(?:tiến hành|thực hiện)(?:\s+các)?\s+(?:quy trình|thủ tục|bước)|đề xuất(?:\s+việc)?|tiến"
    r"|lấy phiếu(?:\s+tín nhiệm)?(?:\s+(?:để|về việc|việc))?"
    r"|(?<!thông qua )(?<!theo )tờ trình(?:\s+(?:về|việc|đề nghị|xin|phê chuẩn)){0,4}"
    r"|(?:lấy ý kiến|thẩm định)(?:\s+(?:hồ sơ|nhân sự))?(?:\s+(?:về việc|về|việc))?)\s+$",
    re.IGNORECASE,
)
_PUT_FORWARD = Cue(
    r"giới thiệu(?!\s*(?:,|và)\s+(?:bỏ phiếu\s+)?$)|Giới thiệu(?=[^.;]{0,200}\sđể\s)|[Đđ]ề cử"
    r"|ứng cử|dự kiến|(?:thi|dự|ứng) tuyển|đủ (?:điều kiện|tiêu chuẩn)|(?:được|bị) (?:trình|đề nghị)"
    r"|trình (?:để|Quốc hội|HĐND)|đề nghị\b[^.;]{0,120}\b(?:lãnh đạo|chỉ đạo)\b"
)
# "quy hoạch Bí thư" is planned for the post; the office "Phòng Quy hoạch" plans towns.
_OFFICE = re.compile(r"Quy hoạch(?<=\w Quy hoạch)")
# The last syllable of "Thái Nguyên", "ông Trần Cao Nguyên" says nothing of the past.
_NAMED_SO = re.compile(r"(?:Nguyên|NGUYÊN)(?<=\w (?:Nguyên|NGUYÊN))")


def goes_on_holding(clause: str) -> bool:
    """Return whether somebody goes on, whatever was before: "Trước đó, bà A tiếp tục giữ chức C"."""
    return _GOES_ON.search(clause) is not None and _ONCE.search(clause) is None


def governing_status(clause: str) -> TenureStatus | None:
    """Return the status that the last verb of the clause gives."""
    cut = [match.end() for match in _CLAUSE_END.finditer(clause)]
    tail = clause[cut[-1] :] if cut else clause
    if cut and clause[: cut[-1]].endswith("để") and _TO_HOLD.match(tail):
        return "appointed"
    for scope in (tail, clause) if cut else (clause,):
        last = _last_verb(scope)
        if last is None:
            continue
        before, status = scope[: last[0]], last[1]
        is_lost = status in LOST
        if is_lost and _AFTER.search(clause) and _DOES_THEN.search(scope, last[0]):
            return "holds"  # "Sau khi thôi giữ chức C1, ông A làm C2"
        if is_lost and _MOVES_ON.search(scope, last[0]):
            return "appointed"
        if is_lost and _is_of_another(scope, last[0], is_tail=scope is tail):
            continue
        # "để bầu làm C1 thay ông B vừa được bổ nhiệm làm C2"
        own = before.rpartition("thay ")[2]
        if status in GIVEN and (_PUT_FORWARD.search(own) or _TO_COME.search(own)):
            return "nominated"
        return "holds" if status == "disciplined-removed" and PROPOSED.search(before) else status
    return None


def _is_of_another(clause: str, verb: int, *, is_tail: bool) -> bool:
    """Return whether a post was lost by somebody before: "miễn nhiệm ông A; ông B, C1, làm C2"."""
    if _OF_ONESELF.match(clause, verb):
        return not is_tail or _SOMEBODY.search(clause, verb) is not None
    return not is_tail and ";" in clause[verb:]


def _last_verb(clause: str) -> tuple[int, TenureStatus] | None:
    """Return where the last verb of a clause begins, and the status it gives."""
    lowered = lower(_NAMED_SO.sub("______", _OFFICE.sub("phòng ban", clause)))
    last: tuple[int, TenureStatus] | None = None
    for status, pattern in _STATUS:
        for match in pattern.finditer(lowered):
            if last is None or match.start() > last[0]:
                last = match.start(), status
    return last
