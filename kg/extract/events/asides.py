"""Events that a sentence only speaks of: what it tells is held, said or written for one."""

import re

from kg.text.cue import Cue

# What is held beside an event, or for it; "Trung tâm Hội nghị" is a place.
_OCCASION = (
    r"(?<!\w)(?:(?<!trung tâm )(?<!sau )(?:hội nghị|cuộc họp|phiên họp)(?! (?:đảng viên|trù bị))|hội thảo"
    r"|tọa đàm|triển lãm|trưng bày|(?:hội|cuộc) thi|liên hoan|văn nghệ|họp báo|diễn tập|gặp mặt|tập huấn"
    r"|tiếp xúc cử tri|giải (?:bóng|cầu|chạy|thể thao|đấu|báo)|ra quân|khánh thành|khởi công|phát động"
    r"|lễ (?:chào cờ|kỷ niệm|gắn biển)(?! khai)|tổng duyệt|buổi duyệt|tiểu ban)(?!\w)"
)
# Words of what is done for an event, or with what it resolved; "trình bày", "quá trình" are none of them.
_WORK = (
    r"(?<!\w)(?:(?<!phát biểu )chào mừng|hướng (?:tới|đến|về)|tiến tới|tìm hiểu|phục vụ|chuẩn bị|góp ý"
    r"|dự thảo|văn kiện|duyệt|tổng kết|sơ kết|họp báo|thẩm tra|giám sát|tuyên truyền|quán triệt|triển khai"
    r"|kết quả|thành công(?= của)|bảo vệ|thực hiện|(?<!thông qua )nghị quyết|thống nhất nội dung"
    r"|(?<!chương )(?<!quá )(?<!công )(?<!lộ )trình(?! bày))(?!\w)"
)
_ASIDE = Cue(
    rf"{_OCCASION}[^,;\n]{{0,90}}(?<!tại )(?<!trong )(?<!khai mạc )(?<!bế mạc )$"
    rf"|{_WORK}(?: (?!tại |trong |ở |khi )[^\s,;]+){{0,3}} $"
    r"|(?<!\w)(?:(?:trước|sau)(?: thềm| thành công(?: của)?)?|thông tin về|họp (?:bàn )?về) $"
    r"|(?<!\w)(?:bầu|cử|giới thiệu|chỉ định)[^,;\n]{0,40} (?:đi |về )?dự $"
    r"|(?<!\w)thực hiện[^,;\n]{0,40} (?:kết luận|nghị quyết|kiến nghị|cam kết)(?: nêu)? tại $",
    re.IGNORECASE,
)
_OF_OCCASION = re.compile(rf"{_OCCASION}[^,;\n]{{0,90}}$", re.IGNORECASE)
# Such a meeting does not open: what does is the event that it is about.
_OF_PRESS = re.compile(r"họp báo|tiếp xúc cử tri|gặp mặt", re.IGNORECASE)
# "thực hiện Nghị quyết Đại hội …": a day behind it is that of the resolution
_RESOLUTION = re.compile(
    r"(?<!thông qua )(?<!dự thảo )(?:Nghị quyết|Kết luận)(?:\s+số\s+\S+)?(?:\s+của)?\s+$", re.IGNORECASE
)
_REACH, _NEAR = 120, 40
# "chuẩn bị Đại hội … dự kiến được tổ chức ngày 5/8": the day is its own again.
_IS_HELD = r"(?:được |chính thức )*(?:diễn ra|tổ chức|khai mạc|họp)(?!\w)"
# "đi dự Đại hội … vào tháng 9/2019", "(12/8/2025)": a meeting for it is told by its day, outside brackets.
_ITS_OWN = rf"\s*\(|[\s,]*(?:vào |trong )?tháng \d|[\s,(]*(?:(?:dự kiến|sẽ) )+{_IS_HELD}"
_OPENS = re.compile(r"[\s,(]*(?:được |chính thức )*khai mạc(?!\w)", re.IGNORECASE)
_WILL_BE = re.compile(_ITS_OWN, re.IGNORECASE)
_WAS_OR_WILL_BE = re.compile(rf"{_ITS_OWN}|[\s,(]*{_IS_HELD}", re.IGNORECASE)


def is_resolution_of(text: str, start: int, position: int) -> bool:
    """Return whether an event that begins at a position is cited for its resolution."""
    return _RESOLUTION.search(text, max(start, position - _NEAR), position) is not None


def is_aside(text: str, start: int, position: int) -> bool:
    """Return whether an event that begins at a position is only spoken of, as its sentence from `start` says.

    "hội nghị góp ý văn kiện Đại hội …", "tiếp xúc cử tri trước kỳ họp …".
    """
    return _ASIDE.search(text, max(start, position - _REACH), position) is not None


def has_own_day(text: str, start: int, position: int, end: int) -> bool:
    """Return whether what follows the words of an event spoken of says when that is.

    "Triển lãm chào mừng Đại hội … khai mạc ngày 20/8" does not: it is the exhibition that opens.

    Args:
        start: of the sentence. position, end: of the words.
    """
    another = _OF_OCCASION.search(text, max(start, position - _REACH), position)
    if another is None:
        return _WAS_OR_WILL_BE.match(text, end) is not None
    opens = _OPENS.match(text, end) if _OF_PRESS.match(another.group()) else None
    return opens is not None or _WILL_BE.match(text, end) is not None
