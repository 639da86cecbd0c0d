"""Units that a text does not go on about: of guests, of models, of where one won, of where another lies."""

import re
from collections.abc import Iterator

from kg.extract.mentions.types import UnitMention
from kg.text.cue import Cue

REACH = 48
# Whom a place receives, or what it leads to, is not where it lies: "tiếp đoàn công tác của tỉnh B".
_GUEST = Cue(
    r"\b(?:[Đđ]oàn|[Kk]hách|[Đđ]ại biểu)(?: (?:công tác|đại biểu|cán bộ|lãnh đạo|khách))*(?: của| từ)? $"
    r"|\b(?:đến từ|nối với|nối liền với|kết nghĩa với) $"
)
# "hỗ trợ huyện B", "học tập mô hình của huyện B"
_ASIDE = re.compile(
    r"\b(?:[Hh]ỗ trợ|[Gg]iúp(?: đỡ)?|[Ss]o với|[Hh]ọc tập|[Nn]hư|[Tt]ừ|sang|lân cận|cạnh|[Cc]ùng với"
    r"|(?:mô hình|kinh nghiệm)(?: của| ở| tại)?"
    r"|(?:nối|giáp|tiếp giáp|hợp tác|kết nghĩa|giao lưu|phối hợp|thi đấu|gặp) với)"
    r"(?: các| (?:người|nhân) dân| đồng bào| địa bàn)* $"
)
# "Đoàn xã B đến chúc mừng" is none of the youth union; "Lãnh đạo xã B tới dự"
_COMES = re.compile(r"[^.;:\n]{0,40}?\s(?:đến|tới|sang)\s", re.IGNORECASE)
_LEADERS = Cue(r"\b(?:[Ll]ãnh đạo|[Đđ]ại diện(?: lãnh đạo)?)(?: của)? $")
_ATTENDS = re.compile(
    r"[^.;:\n]{0,40}?\s(?:đến|tới|sang)\s(?:[^\W\d]+,?\s){0,3}?"
    r"(?:dự|tham dự|chúc mừng|chung vui|chia vui|giao lưu|học tập|tham quan)\b"
)
# A line that tells where the unit of a page lies
_LABELLED = Cue(
    r"(?:^|\n)[\s*•-]*(?:(?:(?:Trực t|T)huộc\s)?(?:[Tt]ỉnh|[Hh]uyện)(?:/thành phố)?|(?:Trực t|T)huộc)\s?:\s?$"
)
_LABEL_REACH = 40
# "Xã A nằm ở phía nam tỉnh B"
_LIES_IN = re.compile(
    r"\s(?:[^\W\d]+\s){0,3}(?:trực\s)?thuộc\s(?:địa bàn\s)?|"
    r"\s(?:nằm|ở|thuộc|là|có)\s[^.;:\n]{0,40}?(?:phía|hướng|cực)\s(?:đông|tây|nam|bắc)"
    r"(?:[\s-]+(?:nam|bắc))?\s(?:của\s)?",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"(?:\b(?:các|những|nhiều|mọi|hai|ba|bốn)|\d)\s$", re.IGNORECASE)
# "Học sinh tỉnh A giành giải nhất tại thành phố B", "Tỉnh A tham gia hội chợ ở B"
_WON_AT = re.compile(
    r"\b(?:giành|đoạt|đạt|vô địch|huy chương|thi đấu|tranh tài|tham gia|trưng bày|triển lãm)\b"
    r"[^.;:\n]*\s(?:tại|ở)\s$"
)

# "Đơn vị bầu cử số 5: các xã A, B": of which somebody is, it does not tell
CONSTITUENCY = Cue(
    r"\bđơn vị (?:bầu cử )?số\b[^\n;]*?\b(?:các|hai|ba|[2-9]|1\d) (?:xã|phường|huyện|quận)\b", re.IGNORECASE
)
# "Tiếp đoàn có ông A", "Về phía tỉnh bạn": those of the place
HOSTS = re.compile(
    r"\s*(?:(?:Cùng\s+)?(?:tiếp|đón)\b[^,.;]{0,40}?\bđoàn|(?:Đón tiếp|Tiếp đón)\b"
    r"|(?:Về phía|Phía|Thay mặt)\s+(?:lãnh đạo\s+)?(?:tỉnh|địa phương|đơn vị)\s+bạn)",
    re.IGNORECASE,
)
# Those who came
_COMPANIONS = Cue(
    r"(?:\s*(?:Cùng đi|Đi cùng|(?:Tham gia|Thay mặt|Trưởng|Dẫn đầu) đoàn|Đoàn(?: công tác)? do)\b(?! với)"
    r"|[^.;\n]{0,200}?\s(?:cùng đi|đi cùng|tháp tùng|tham gia đoàn)\s*(?:[.;\n]|$))"
)
_VENUE = re.compile(r"\b(?:điểm|đầu) cầu (?:của |cấp )?$", re.IGNORECASE)
_HELPED = Cue(r"\b(?:[Hh]ỗ trợ|[Gg]iúp(?: đỡ)?)(?: (?:các|người|nhân) dân| đồng bào)* $")
_THANKS = re.compile(r"[^.;\n]{0,200}?\b(?:cảm ơn|cám ơn|tiếp nhận|đón nhận)\b")
# "Tại xã A, Bí thư Đảng ủy xã B đến thăm": B's is a visitor
_AT = re.compile(r"\W*(?:(?:Sáng|Chiều|Tối|Ngày)\s[^,.;\n]{1,16},\s)?(?:[Tt]ại|[Ởở])\s$")
_VISITS = re.compile(r"[^.;:\n]{0,60}?\s(?:đến|tới|về|sang)\s(?:thăm|dự|làm việc|kiểm tra|khảo sát|chúc)\b")
# "Ở tỉnh A, xã B có".
_IN_PLACE, _NEXT_TO = re.compile(r"(?:^|\W)(?:[Ởở]|[Tt]ại)\s+$"), re.compile(r",\s+")
_IN_LONG = 8

# Where a text goes on to: the head of a sentence or clause, or a place that somebody comes to.
_GOES_ON = re.compile(
    r"(?:^|[\n.!?:;,(–—/\])\"”»-]|\b(?:tại|đến|tới|về|thăm|tiếp|gồm|như|là|địa bàn|toàn|cả|cho"
    r"|thành|thuộc|lập|nhập|theo|nay|cũ|mới|(?-i:Ở|Trên)))[\s*_#>\[]*(?:\d{1,2}[.)]\s)?(?:các )?$",
    re.IGNORECASE,
)


def goes_on(text: str, mention: UnitMention) -> bool:
    """Return whether a text may go on about a unit by where it stands; by "học sinh xã B" it does not."""
    return _GOES_ON.search(text, max(0, mention.start - REACH), mention.start) is not None


def is_labelled(text: str, mention: UnitMention) -> bool:
    """Return whether a line names a unit as that in which a page's lies: "Thuộc tỉnh: A"."""
    return _LABELLED.search(text, max(0, mention.start - _LABEL_REACH), mention.start) is not None


def lies_in(text: str, below: UnitMention, above: UnitMention) -> bool:
    """Return whether a unit is told to lie in one above: "xã A ở phía nam tỉnh B", "xã thuộc huyện B"."""
    if below.bare is None and _SEVERAL.search(text, max(0, below.start - 16), below.start):
        return False
    return _LIES_IN.fullmatch(text, below.end, above.start) is not None


def is_of_companions(text: str, sentence: int) -> bool:
    """Return whether a sentence tells of those who came along: "Cùng đi có ông A", "Bí thư A cùng đi".

    Args:
        sentence: where it begins.
    """
    return _COMPANIONS.match(text, sentence) is not None


def is_of_helped(text: str, sentence: int, mention: UnitMention) -> bool:
    """Return whether a sentence has thanks for what another unit gave this one: "Chủ tịch UBND xã cảm ơn"."""
    is_helped = _HELPED.search(text, max(0, mention.start - REACH), mention.start)
    return is_helped is not None and _THANKS.match(text, sentence) is not None


def is_venue(text: str, mention: UnitMention) -> bool:
    """Return whether those behind a unit sit where it does: "Tại điểm cầu tỉnh, ông A, Phó Bí thư"."""
    return _VENUE.search(text, max(0, mention.start - REACH), mention.start) is not None


def is_guest(text: str, mention: UnitMention) -> bool:
    """Return whether a unit is told of as that of a guest: "tiếp đoàn công tác của tỉnh B"."""
    return _GUEST.search(text, max(0, mention.start - REACH), mention.start) is not None


def is_aside(text: str, mention: UnitMention, *, is_office: bool) -> bool:
    """Return whether a sentence only has to do with a unit: "hỗ trợ huyện B", "tiếp đoàn huyện B".

    Args:
        is_office: a post or body is printed with it.
    """
    if is_guest(text, mention):
        return not is_office or _COMES.match(text, mention.end) is not None
    near = max(0, mention.start - REACH)
    if _LEADERS.search(text, near, mention.start):
        return _ATTENDS.match(text, mention.end) is not None
    return not is_office and _ASIDE.search(text, near, mention.start) is not None


def comes_to(text: str, sentence: int, place: UnitMention, visitor: UnitMention) -> bool:
    """Return whether a sentence opens with the place to which another unit's official comes.

    Args:
        sentence: where it begins.
    """
    if place.type != visitor.type or not _AT.fullmatch(text, sentence, place.start):
        return False
    return _VISITS.match(text, visitor.end) is not None


def place_of(text: str, mention: UnitMention, before: Iterator[UnitMention]) -> UnitMention | None:
    """Return the unit that stands right before another as its place: "Ở tỉnh A, xã B".

    Args:
        before: the units named before it, the last first.
    """
    place = next(before, None)
    if place is None or place.bare is None or not place.is_above(mention):
        return None
    is_next = _NEXT_TO.fullmatch(text, place.end, mention.start)
    return place if is_next and _IN_PLACE.search(text, max(0, place.start - _IN_LONG), place.start) else None


def won_at(text: str, sentence: int, mention: UnitMention) -> int | None:
    """Return where a sentence begins to tell of what one won or took part in at the place of a mention.

    Args:
        sentence: where it begins.
    """
    if not text.endswith(("tại ", "ở "), sentence, mention.start):
        return None
    won = _WON_AT.search(text, sentence, mention.start)
    return won.start() if won else None
