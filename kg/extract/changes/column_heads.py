"""Heads of columns and labels of lines: whether the new unit stands below or behind, or the old ones."""

import re
from typing import Literal

from kg.extract.changes.changes import MERGE
from kg.extract.mentions.unit_words import COUNT, TYPE
from kg.text.cue import Cue

Role = Literal["new", "old"]
# All that the head of a column of units is made of: "Trường tại xã mới" is of schools.
_OF_UNITS = re.compile(
    rf"(?:(?:{TYPE}|tên|gọi|các|{COUNT}|stt|tt|số|thứ tự|đơn vị|hành chính|đvhc|cấp|cơ sở|địa danh|địa phương"
    r"|cũ|mới|sau|trước|khi|đây|sắp xếp|sáp nhập|hợp nhất|nhập|được|từ|trên|hình thành|thành lập|hợp thành"
    r"|thành|cùng|hiện|nay|tại|trạng|hữu|thuộc|tỉnh|và|với|là|của|này|dự kiến|đề xuất|theo|phương án|lại"
    r"|ngày|tháng|năm|bị|sẽ|để|toàn bộ|một phần)(?!\w)|\d|\W)++",
    re.IGNORECASE,
)
_ABOUT_UNITS = Cue(rf"(?<!\w)(?:{TYPE}|đơn vị|đvhc|tên|địa danh)(?!\w)", re.IGNORECASE)
# In this order: "sau sắp xếp" is of the new unit, "sắp xếp" alone of the old ones.
_SAID_OF = re.compile(
    rf"(?P<new>(?<!\w)mới(?!\w)|sau (?:khi )?(?:được )?{MERGE}|(?:được )?thành lập$|hình thành$)"
    rf"|(?P<old>(?<!\w)cũ(?!\w)|trước (?:khi )?{MERGE}|trước đây|hiện (?:nay|trạng|tại|hữu)|cùng {MERGE}$"
    rf"|(?:được )?(?:{MERGE}|hình thành|thành lập|hợp thành)(?: từ)?(?: các)?(?: xã| phường)*$"
    rf"|(?:xã|phường|thị trấn) {MERGE}(?= xã| phường)|trên cơ sở$)",
    re.IGNORECASE,
)
# Heads that need not say of what they are.
_ALONE = re.compile(
    rf"(?:(?P<after>sau)|trước) (?:khi )?{MERGE}|(?:được )?{MERGE} từ|(?:được )?hình thành từ",
    re.IGNORECASE,
)
_LONGEST_HEAD = 110


def roles_of(head: str) -> tuple[Role, ...]:
    """Return what heads of columns a line has, in their order: of old units, of new ones, or both."""
    if len(head) > _LONGEST_HEAD or head.endswith((".", ";", ":", "?", "!")):
        return ()
    if not _ABOUT_UNITS.search(head):
        alone = _ALONE.fullmatch(head)
        return ("new" if alone.group("after") else "old",) if alone else ()
    if not _OF_UNITS.fullmatch(head):
        return ()
    return tuple(dict.fromkeys("new" if said.group("new") else "old" for said in _SAID_OF.finditer(head)))
