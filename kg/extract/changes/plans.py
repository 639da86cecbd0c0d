"""Whether a change is told as done, planned or proposed, or said not to be."""

import re
from datetime import date
from typing import Literal

import msgspec

from kg.model.findings import Span
from kg.text.cue import Cue

Status = Literal["done", "planned", "proposed"]

# What is not decided yet.
_DRAFT = "phương án|lấy ý kiến|dự thảo"
_DRAFT_OR_SCHEME = rf"{_DRAFT}|(?<!thực hiện )đề án|tán thành"
# "quá trình", "công trình", "trình độ" submit nothing.
_SUBMITTED = (
    r"(?<!\w)(?<!quá )(?<!công )(?<!chương )(?<!lộ )(?<!giáo )(?<!quy )(?<!hành )(?<!tiến )"
    r"(?:(?-i:trình)|^Trình)(?!\w| độ| bày| tự)"  # "xã Vân Trình"
)
_ASKED = (
    rf"đề xuất|đề nghị|kiến nghị|{_SUBMITTED}|thống nhất chủ trương"
    r"|(?<!thực hiện )chủ trương (?:sáp nhập|nhập|hợp nhất|thành lập|sắp xếp)"
)
_PROPOSED = Cue(rf"{_DRAFT_OR_SCHEME}|{_ASKED}", re.IGNORECASE)
_PROPOSED_AFTER = re.compile(_DRAFT_OR_SCHEME, re.IGNORECASE)
_PLANNED = re.compile(
    r"dự kiến|(?<!\w)sẽ(?!\w)|sắp tới|chuẩn bị (?:sáp|hợp)|còn [^,.;\n]{1,12}(?:ngày|tuần|tháng) nữa"
    # What is merged still is there: "xã A, xã B thuộc huyện C hiện nay".
    r"|(?:thuộc|của) (?:huyện|quận|thị xã|thành phố|tỉnh)[^,.;]{2,30}? (?:hiện nay|hiện tại|hiện hữu)",
    re.IGNORECASE,
)
# What is wished, asked or looked into: "Cử tri mong muốn …", "Nghiên cứu …"; "xem xét, quyết định" decides.
_WISHED = re.compile(
    r"(?<!\w)(?:(?:cử tri|dân|bà con) mong|mong (?:muốn|mỏi)|kỳ vọng|nguyện vọng|gợi ý|nghiên cứu"
    r"|xem xét(?!,| và| thông qua| quyết)|có nên"
    r"|liệu (?:có|rằng)|khi nào|tiến tới|cho ý kiến|cho chủ trương|trong trường hợp"
    r"|(?:lập|hoàn thiện|thẩm định|xây dựng) (?:hồ sơ|đề án))(?!\w)(?P<to>(?:(?!năm \d)[^.;\n]){0,60})$"
    r"|(?:cử tri|dân|bà con)(?: \w+){0,3} (?:đồng (?:ý|tình|thuận)|ủng hộ|nhất trí)(?: với)?(?: việc)? $"
    r"|(?<!\w)nếu (?:\S+ ){0,3}$|(?<!\w)(?:rằng nên|có thể|cần|muốn)(?: \S+){0,2} $|^\s*nên (?:\S+ ){0,2}$",
    re.IGNORECASE,
)
# What is to be reached: "Phấn đấu đến năm 2030, …", "theo quy hoạch, …", "cuối năm nay …".
_AIMED = re.compile(
    r"(?<!\w)(?:phấn đấu|(?:mục tiêu|định hướng) (?:là|đến)|theo quy hoạch|phải hoàn thành|theo lộ trình"
    r"|(?:thời gian|năm|tháng|quý|\d) tới|(?:cuối|trong|quý [IV1-4]{1,3}) năm nay)(?!\w)"
    r"(?P<to>[^.;\n]{0,90})$"
    r"|(?<!\w)(?:sớm|chuẩn bị|(?<!thực hiện )kế hoạch)(?: cho)?(?: việc)? $",
    re.IGNORECASE,
)
_BY_YEAR = re.compile(r"(?:^\s*|(?<!\w)(?:đến|trước|trong) )năm (?P<year>20\d\d)(?!\w)", re.IGNORECASE)
_CHANGES = re.compile(
    r"(?<!\w)(?:thành lập|nhập|hợp nhất|sắp xếp|đổi tên|nâng|tách|chia|chuyển|trở thành)(?!\w)", re.IGNORECASE
)
_DECIDED = re.compile(
    r"(?<!\w)(?:đã|vừa|chính thức|quyết định|quyết nghị|ban hành|UBTVQH\d*|Ủy ban Thường vụ Quốc hội)(?!\w)",
    re.IGNORECASE,
)
# A council agrees; the National Assembly or its committee resolves.
_AGREED = re.compile(
    r"(?<!\w)(?:HĐND|Hội đồng nhân dân)[^.;\n]{0,90}?(?<!\w)(?:thông qua|đồng ý|nhất trí)[^.;\n]{0,120}$",
    re.IGNORECASE,
)
_RESOLVED = re.compile(r"Quốc hội|UBTVQH|Chính phủ|Nghị định|có hiệu lực", re.IGNORECASE)
# "Sau khi sáp nhập xã A vào xã B, cử tri kiến nghị …": what is asked is something else.
_AFTER_IT = re.compile(
    r"(?<!\w)(?:(?:sau|từ|kể từ) (?:khi|quá trình|ngày)|sau)(?: thực hiện)?(?: việc)? $", re.IGNORECASE
)
# What tells a plan for all that follows: "Theo phương án, quận A có 4 phường: …".
_PLAN = re.compile(
    rf"{_DRAFT}|dự kiến|đề xuất|tờ trình|(?:theo|trong|hồ sơ) đề án"
    r"|(?<!Quốc hội )thông qua (?:đề án|chủ trương)",
    re.IGNORECASE,
)
_IS_SO = re.compile(
    r"(?<!\w)(?:đã|vừa|từng|chính thức|trước đây|nay là|UBTVQH\d*|(?:năm|ngày|tháng) \d+)"
    r"(?!\w)",
    re.IGNORECASE,
)

_DENIED = re.compile(
    r"(?<!\w)(?:không|chưa|chẳng|phản đối|bác bỏ|hủy bỏ|dừng|thay vì)"
    r"(?: (?:thực hiện|tiến hành|việc|được|phải|thể|nên|đồng ý|tán thành|ủng hộ|muốn|cần|đề xuất"
    r"|có|chuyện|chủ trương|kế hoạch|thông tin|về|thành lập))* $",
    re.IGNORECASE,
)
# "Xã A và xã B chưa sáp nhập vào xã C"; "không chỉ sáp nhập" does.
_NOT_SO = re.compile(
    r"(?<!\w)(?:không|chưa|chẳng)(?: (?:hề|được|bị|thể|phải))*"
    r" (?:sáp nhập|hợp nhất|nhập|đổi tên|trở thành|tách)(?!\w)",
    re.IGNORECASE,
)
# "Tin đồn sáp nhập …", "mạng xã hội lan truyền bản đồ …"; "… là sai sự thật".
_RUMOURED = re.compile(
    r"(?<!\w)(?:tin đồn|tin giả|đồn (?:đoán|thổi)|thất thiệt|lan truyền|bịa đặt|xuyên tạc"
    r"|(?:tung|loan|phao) tin|(?:bác|bác bỏ|phủ nhận) (?:thông )?tin)(?!\w)"
    r"[^.;\n]{0,80}$",
    re.IGNORECASE,
)
_FALSE = re.compile(
    r"(?<!\w)là (?:thông tin |tin )?(?:hoàn toàn )?(?:sai(?: sự thật)?|giả|bịa đặt|không chính xác"
    r"|không đúng(?: sự thật)?|không có căn cứ|thất thiệt)(?!\w)",
    re.IGNORECASE,
)
_DROPPED = re.compile(
    r"[\s.]*[^.\n]{0,90}(?<!\w)(?:phương án|đề xuất|kế hoạch|chủ trương|dự kiến) (?:này|trên|đó|nói trên|ấy)"
    r"(?: (?:đã|đều|cũng|sau đó))* (?:bị (?:loại|bác|hủy)|không được|không thực hiện|được rút|dừng)(?!\w)",
    re.IGNORECASE,
)

# A text about a plan tells it at its head, and nowhere that it was enacted.
_PLANS = Cue(rf"{_DRAFT_OR_SCHEME}|tờ trình", re.IGNORECASE)
_ENACTED = Cue(
    r"Ủy ban Thường vụ Quốc hội|UBTVQH|Nghị (?:quyết|định) số \d|có hiệu lực|công bố (?:các )?(?:nghị|quyết)"
    r"|hoạt động từ|chính thức",
    re.IGNORECASE,
)
_HEAD, _LEAD, _NEXT = 600, 240, 200


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """A change where a text tells it.

    Attributes:
        sentence: up to the next change.
        told: the words of the change.
        above: the title of the text, and what the paragraph says before the sentence: it may tell a plan.
        effective: the day of the change.
        known: no later day can be spoken of as done.
        is_plan: the text is about one.
    """

    text: str
    sentence: Span
    told: Span
    above: str = ""
    effective: date | None = None
    known: date | None = None
    is_plan: bool = False


def is_about_plan(text: str) -> bool:
    """Return whether what a text tells is a plan, as its head says."""
    return _PLANS.search(text, 0, _HEAD) is not None and not tells_enacted(text)


def tells_enacted(text: str) -> bool:
    """Return whether a text says anywhere that something was enacted."""
    return _ENACTED.search(text) is not None


def is_denied(text: str, sentence: Span, told: Span) -> bool:
    """Return whether a change is said not to be: "không sáp nhập xã A vào xã B", "… là sai sự thật"."""
    lead = max(sentence[0], told[0] - _LEAD)
    if _NOT_SO.search(text, *told):
        return True
    if _DENIED.search(text, max(0, told[0] - 60), told[0]) or _RUMOURED.search(text, lead, told[0]):
        return True
    stop = max(sentence[1], told[1])
    dropped = _DROPPED.match(text, stop, stop + _NEXT)
    return dropped is not None or _FALSE.search(text, told[1], stop) is not None


def status_of(one: Statement) -> Status:
    """Return whether a sentence tells what was done."""
    text, stop = one.text, max(one.sentence[1], one.told[1])
    lead, words = text[one.sentence[0] : one.told[0]], text[slice(*one.told)]
    tail = text[one.told[1] : stop].partition(";")[0]
    is_coming = bool(one.effective and one.known and one.effective >= one.known)
    if one.effective and one.known and not is_coming:
        tail = tail.partition(",")[0]  # what follows is of the unit that there is
    statement = lead + words + tail
    asked = _PROPOSED.search(lead + words) or (
        (_PROPOSED_AFTER if _AFTER_IT.search(lead) else _PROPOSED).search(tail)
    )
    if asked or _is_open(_WISHED, lead, words) or _is_agreed(statement, lead):
        return "proposed"
    if (one.is_plan or _PLAN.search(one.above)) and not _IS_SO.search(statement):
        return "proposed"
    is_aimed = _is_open(_AIMED, lead, words) or _is_of_later_year(lead, one.known)
    return "planned" if is_coming or is_aimed or _PLANNED.search(statement) else "done"


def _is_open(pattern: re.Pattern[str], lead: str, words: str) -> bool:
    """Return whether words before a change leave it open, and nothing after them decides it.

    The change must be what they are about: "theo các nhà nghiên cứu, xã A (nay là xã B)" leaves nothing open.
    """
    found = pattern.search(lead[-_LEAD:])
    if found is None or _DECIDED.search(found.group("to") or ""):
        return False
    return _CHANGES.search(found.group() + words) is not None


def _is_agreed(statement: str, lead: str) -> bool:
    """Return whether a change is what a council agreed to, and nobody above it resolved."""
    return _AGREED.search(lead[-_LEAD:]) is not None and not _RESOLVED.search(statement)


def _is_of_later_year(lead: str, known: date | None) -> bool:
    by = _BY_YEAR.search(lead[-_LEAD:])
    return by is not None and known is not None and int(by.group("year")) > known.year
