"""What a sentence says of a change beside the units: its day, its act, whether it is done."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

from kg.model.findings import Span
from kg.text.cue import Cue
from kg.text.dates import PrintedDate, find_dates

Status = Literal["done", "planned", "proposed"]

# What is not decided yet.
_DRAFT = "phương án|lấy ý kiến|dự thảo"
_DRAFT_OR_SCHEME = rf"{_DRAFT}|(?<!thực hiện )đề án|tán thành"
_PROPOSED = re.compile(
    rf"{_DRAFT_OR_SCHEME}|đề xuất|đề nghị|kiến nghị|trình|thống nhất chủ trương"
    r"|(?<!thực hiện )chủ trương (?:sáp nhập|nhập|hợp nhất|thành lập|sắp xếp)",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"dự kiến|(?<!\w)sẽ(?!\w)|sắp tới|chuẩn bị (?:sáp|hợp)"
    # What is merged still is there: "xã A, xã B thuộc huyện C hiện nay".
    r"|(?:thuộc|của) (?:huyện|quận|thị xã|thành phố|tỉnh)[^,.;]{2,30}? (?:hiện nay|hiện tại|hiện hữu)",
    re.IGNORECASE,
)
# What tells a plan for all that follows: "Theo phương án, quận A có 4 phường: …".
_PLAN = re.compile(rf"{_DRAFT}|dự kiến|đề xuất|tờ trình|(?:theo|trong|hồ sơ) đề án", re.IGNORECASE)
_IS_SO = re.compile(
    r"(?<!\w)(?:đã|vừa|từng|chính thức|trước đây|nay là|UBTVQH\d*|(?:năm|ngày|tháng) \d+)"
    r"(?!\w)",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"(?:(?P<clause>(?:điểm [a-zđ] )?(?:khoản \d+ )?Điều \d+)(?: của)? )?"
    r"(?:Nghị quyết|Nghị định)\s+(?:số\s+)?(?P<number>\d+/[\w\-/]+)",
    re.IGNORECASE,
)
_CITED_ABOVE = re.compile(
    r"(?:theo|tại) (?:Nghị quyết|Nghị định)(?: này| nói trên| trên)?(?=[,;:])", re.IGNORECASE
)
# "Nghị quyết số 786/NQ-UBTVQH14 về việc nhập xã A vào xã B".
_TITLE = re.compile(r"về việc $", re.IGNORECASE)
_OPINION = re.compile(r"tán thành|thông qua|thống nhất|nhất trí|đồng ý|chủ trương", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s*(?:Bãi bỏ|Căn cứ|Xét|Theo đề nghị|Đính chính)(?!\w)")
_SINCE = re.compile(r"(?<!\w)từ (?:ngày )?$", re.IGNORECASE)
_DENIED = re.compile(
    r"(?<!\w)(?:không|chưa|chẳng|phản đối|bác bỏ|hủy bỏ|dừng)"
    r"(?: (?:thực hiện|tiến hành|việc|được|phải|thể|nên|đồng ý|tán thành|ủng hộ|muốn|cần|đề xuất))* $",
    re.IGNORECASE,
)

# A text about a plan tells it at its head, and nowhere that it was enacted.
_PLANS = Cue(rf"{_DRAFT_OR_SCHEME}|tờ trình", re.IGNORECASE)
_ENACTED = re.compile(
    r"Ủy ban Thường vụ Quốc hội|UBTVQH|Nghị (?:quyết|định) số \d|có hiệu lực|công bố (?:các )?(?:nghị|quyết)"
    r"|hoạt động từ|chính thức",
    re.IGNORECASE,
)
_HEAD = 600
# From "theo Nghị quyết" to the one that it means.
_NOT_FAR = 4000


def is_about_plan(text: str) -> bool:
    """Return whether what a text tells is a plan, as its head says."""
    return _PLANS.search(text, 0, _HEAD) is not None and _ENACTED.search(text) is None


def is_denied(text: str, position: int) -> bool:
    """Return whether what begins at a position is said not to be: "không sáp nhập xã A vào xã B"."""
    return _DENIED.search(text, max(0, position - 60), position) is not None


def stated_day(text: str, sentence: Span, told: Span) -> date | None:
    """Return the one full day within a change, else the one of its sentence from which something is so.

    "thành lập ngày 1/7/2025 trên cơ sở …", "từ ngày 1/11/2024, xã A nhập vào xã B".
    """
    within = _full_days(find_dates(text, *told))
    since = (one for one in find_dates(text, *sentence) if _SINCE.search(text, sentence[0], one.span[0]))
    for days in (within, _full_days(since)):
        if len(days) == 1:
            return days[0]
    return None


def _full_days(found: Iterable[PrintedDate]) -> list[date]:
    printed = (one.iso() for one in found if one.day and one.year)
    return [date.fromisoformat(iso) for iso in printed if iso]


def stated_status(statement: str, *, is_coming: bool, above: str = "", is_plan: bool = False) -> Status:
    """Return whether a sentence tells what was done.

    Args:
        is_coming: its day is not yet there.
        above: the title of the text, and what the paragraph says before the sentence: it may tell a plan.
        is_plan: the text is about one.
    """
    if _PROPOSED.search(statement) or ((is_plan or _PLAN.search(above)) and not _IS_SO.search(statement)):
        return "proposed"
    return "planned" if is_coming or _PLANNED.search(statement) else "done"


def cited_act(text: str, sentence: Span) -> re.Match[str] | None:
    """Return the act that a sentence cites; "theo Nghị quyết" alone is the one cited last before it.

    Its groups are number and clause.
    """
    cited = _CITED.search(text, *sentence)
    if cited is None and _CITED_ABOVE.search(text, *sentence):
        before = list(_CITED.finditer(text, max(0, sentence[0] - _NOT_FAR), sentence[0]))
        return before[-1] if before else None
    return cited


def is_title(text: str, start: int, position: int) -> bool:
    """Return whether a verb of an act stands in a title, its own or a cited one, and not in an opinion."""
    title = _TITLE.search(text, start, position)
    return title is not None and not _OPINION.search(text, start, title.start())


def is_of_another_act(text: str, sentence: Span) -> bool:
    """Return whether a sentence of an act names the grounds of it, or what it repeals."""
    return _OF_ANOTHER.match(text, *sentence) is not None
