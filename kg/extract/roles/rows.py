"""Rows of people whose roles are told in words that we do not know: "A - Giáo viên Trường B, xã C; D - …"."""

import re

from kg.extract.mentions.parts import Part, Statement
from kg.extract.mentions.types import PersonMention

_ROLE = r"\s*[-(,]\s*(?:(?!\b(?:được|bị|đã|sẽ|thay|cùng)\b)[^;:\n]){2,200}"
_IN_ROLE = re.compile(_ROLE, re.IGNORECASE)
_ROW = re.compile(rf"{_ROLE};\s*(?:và\s+)?(?:\d{{1,2}}[.)]\s*)?", re.IGNORECASE)
# What a guest does, who is no row: "; ông D, C, điều hành phiên họp"
_DOES = (
    r"được|bị|đã|sẽ|thay|cùng|vừa|đang|điều hành|chủ trì|chủ tọa|trao|tặng|dự|tham dự|phát biểu|chúc mừng|cho"
    r"|nói|ký|công bố|đọc|trình|tiếp|đến|đề nghị|yêu cầu|có|nêu|chia sẻ|chứng kiến|giữ|làm|cảm ơn|nhận"
    r"|khẳng định|nhấn mạnh|thông báo|phân tích|kết luận|thay mặt"
)
_WITH_ROLE = re.compile(
    rf"\s*[-(,]\s*(?:(?!\b(?:{_DOES})\b)(?:[^;:.\n]|\.(?=\S)))*(?:[;\n]|\.(?:\s|$)|$)", re.IGNORECASE
)


def is_in_row(said: Statement, person: PersonMention, part: Part) -> bool:
    """Return whether a part stands in the words that tell who somebody is: "A - Công chức Đảng ủy xã B"."""
    return _IN_ROLE.fullmatch(said.text, person.end, part.start) is not None


def is_next_row(said: Statement, person: PersonMention, part: Part) -> bool:
    """Return whether a semicolon ends these words before somebody else who has a role and no more."""
    is_next = said.up_to_name(_ROW, person.end, part.start) is not None
    return is_next and _WITH_ROLE.match(said.text, part.end, said.span[1]) is not None
