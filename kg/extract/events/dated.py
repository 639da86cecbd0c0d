"""Whether an event is on a day that its sentence prints, or that day is one of something else."""

import re

from kg.model.findings import Span
from kg.text.dates import PrintedDate

# Until, after or in place of which day it is, and what begins or is due on another: "trước ngày 1/4",
# "không diễn ra ngày 25/3", "thành lập ngày 1/7", "cách đây một năm, ngày 12/8".
_NOT_ON = re.compile(
    r"(?<!\w)(?:trước|sau|chậm nhất|muộn nhất|không (?:muộn|chậm) hơn|thay (?:vì|cho)|hạn(?: \w+){0,4}"
    r"|hiệu lực|thành lập|sinh|mất|ban hành|ký|gửi|nhận|(?:cách (?:đây|nay)|tròn)[^.;]{1,30},"
    r"|(?:không|chưa)(?: thể)? (?:diễn ra|tổ chức|họp|khai mạc))"
    r"(?: (?:kể|từ|là|vào|đến|ngày|(?:sáng|chiều|tối)(?: ngày)?)(?!\w))*\s*$",
    re.IGNORECASE,
)
# What is put off or not held is on no day but that to which it is put off.
_PUT_OFF = re.compile(
    r"(?<!\w)(?:hoãn|lùi|dời|hủy|(?:chuyển|đổi) (?:lịch|từ)"
    r"|(?:không|chưa)(?: thể)? (?:tổ chức|diễn ra|họp|khai mạc))(?!\w)",
    re.IGNORECASE,
)
_PUT_TO = re.compile(r"(?<!\w)(?:sang|lại|đến)(?: vào)?(?: (?:sáng|chiều|tối|ngày))*\s*$", re.IGNORECASE)
_NEAR = 90
# What stands before the day on which something is, at the head of a clause or behind its verb; "Chỉ thị số 5
# ngày 14/4/2025", "sinh ngày 12/5/1975", "Quốc khánh 2/9/1945", "kể từ ngày 1/7/2025" are other days.
_TIME = (
    r"(?:(?:vào|chỉ|trong|cả|các|một|hai|ba|mấy|từ|hôm|đêm|rạng sáng|sáng|trưa|chiều|tối|nay|qua|mai|đầu|giữa"
    r"|cuối|suốt|tuần|cùng|tức|lúc|hồi|\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?|thứ (?:hai|ba|tư|năm|sáu|bảy)"
    r"|chủ nhật|ngày|và|đến|hết|-|\d{1,2}(?:/\d{1,2}(?:/\d{4})?)?)(?!\w)[\s(,]*)"
)
_VERB = (
    r"(?:diễn ra|tổ chức|khai mạc|bế mạc|(?<!kỳ )(?<!phiên )họp|tiến hành|làm việc|ra mắt|bắt đầu|triệu tập"
    r"|hoàn thành|dự kiến|sẽ|đã|vừa|sang)\s+"
)
_ON = re.compile(
    rf"(?:^|[,.:;*)\]\n•]|(?<!\d)(?<!\d )[-–]|{_VERB}|(?<!\w)(?=(?:vào|sáng|trưa|chiều|tối)\s)"
    rf"|(?:kỳ họp|đại hội|hội nghị)(?: lần)?(?: thứ)? \w+ \()\s*{_TIME}*$",
    re.IGNORECASE,
)


def is_bound(text: str, span: Span, printed: PrintedDate) -> bool:
    """Return whether a date of a stretch is one that its event is not on."""
    first = printed.span[0]
    near = max(span[0], first - _NEAR)
    is_put_off = _PUT_OFF.search(text, near, min(span[1], first + _NEAR)) and not _PUT_TO.search(
        text, near, first
    )
    return bool(is_put_off or _NOT_ON.search(text, near, first))


def is_on(text: str, start: int, printed: PrintedDate) -> bool:
    """Return whether a date stands where a sentence says when something is, not within other words."""
    first = printed.span[0]
    is_head = text.startswith("Ngày", first)  # of a sentence whose end is lost
    return is_head or _ON.search(text[max(start, first - _NEAR) : first]) is not None
