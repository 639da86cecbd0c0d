"""What a sentence does not say: posts denied, supposed or announced, and people who take no post.

Relatives ("con của ông B") and those replaced ("A thay B làm C") are named beside a post that is not theirs.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.people import RANK, TITLES_OF_RESPECT
from kg.extract.mentions.types import Item, PersonMention, Post
from kg.model.findings import Span
from kg.text.cue import Cue

_NEAR = 40
# "chưa được bổ nhiệm giữ chức C", "không trúng cử C"; "thôi không giữ chức C" is none
_DENIES = Cue(
    r"(?<!thôi )\b(?:không|chưa|chẳng)\s+(?:hề\s+|thể\s+)?(?:được|phải|bị|trúng|đắc|tái|giữ|làm|là\b"
    r"|đảm|nhận|bầu|bổ nhiệm|tham gia|ứng cử|từng)|\bkhỏi (?:danh sách|(?:diện )?quy hoạch)\b"
    r"|\bkhông\s+(?:đạt\s+)?(?:đủ|quá bán)\s+(?:số\s+)?(?:phiếu|quá bán)\b|\b(?:thua phiếu|thất cử)\b"
    r"|\b(?:từ chối|muốn|mong|mơ(?: ước)?|ước(?: mơ)?|hy vọng|trượt|hụt|suýt)"
    r"\s+(?:làm|giữ|nhận|chức|trở thành|được)\b",
    re.IGNORECASE,
)
# "không còn giữ chức C", "không còn là C" since some day: over, and "không còn được giữ chức C"
_NO_LONGER = Cue(
    r"\b(?:không|chẳng)\s+còn\s+(?:được\s+)?(?:là|giữ|làm|đảm nhiệm|đảm nhận|tham gia|đảm đương)\b",
    re.IGNORECASE,
)
# "A hứa xin cho bị hại vào chức C", "nhận tiền để lo cho bà B làm C"
_FOR_ANOTHER = Cue(
    r"\b(?:hứa|hứa hẹn|lo|lo lót|chạy|xin|giúp)\b[\"”]?\s+(?:[^\W\d]+\s+){0,3}?cho\s+"
    r"(?:(?!\b(?:thôi|nghỉ|từ|rút|mình|bản thân)\b)[^.;,])*$",
    re.IGNORECASE,
)
# "không làm C nữa"
_NO_MORE = re.compile(r"[^.;:,]{0,40}\snữa\b")
_SUPPOSES = Cue(
    r"\b(?:nếu|(?<!dự )khuyết(?![^.;:]{0,30}\b(?:khi|do|vì|bởi)\b)|(?:bỏ|còn|đang) trống|giả sử)\b",
    re.IGNORECASE,
)
# "người được đồn thay vị trí C là ông A"
_HOPED_FOR = Cue(
    r"\bngười\s+được\s+(?!(?:chọn|cử|bầu|bổ nhiệm|chỉ định|điều động|phân công|giao|tín nhiệm)\b)"
    r"(?:[^\W\d]+\s+){1,3}?(?:thay|kế nhiệm|tiếp quản)\b[^.;,]*$",
    re.IGNORECASE,
)
# "sẽ được bầu giữ chức C"; what somebody "sẽ thôi" his post for is decided, who is to be dismissed has his
_ANNOUNCED = Cue(
    r"\bsẽ\s(?!thôi\s[^.;]{2,240}\sđể\s|(?:[^\W\d]+,?\s){0,4}?(?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi)\b)",
    re.IGNORECASE,
)
# "Phương án nhân sự: ông A làm C", "Dự kiến nội dung kỳ họp: bầu ông A", "Tại kỳ họp tới, HĐND bầu …"
_PLANS = re.compile(
    r"\W*(?:(?:theo )?(?:dự kiến|phương án|đề án|kế hoạch)\b[^.;:]{0,60}:"
    r"|(?:tại|trong) kỳ họp (?:sắp )?tới\b)",
    re.IGNORECASE,
)
_LOSES = re.compile(r"\b(?:miễn nhiệm|bãi nhiệm|cách chức|thôi)\b[^;]*$", re.IGNORECASE)
# "đang xem xét cho ông A thôi giữ chức C", "đề nghị ông A từ chức": he still has it
_PENDS = re.compile(
    r"\b(?:(?:đang|sẽ|tiếp tục) xem xét|xem xét việc|chưa (?:đồng ý|quyết định|chấp thuận|thống nhất)"
    r"|đề nghị|yêu cầu|kêu gọi|khuyên|vận động|đòi)(?:\s+(?:việc|cho|để|ông|bà|đồng chí|anh|chị))*\s*$",
    re.IGNORECASE,
)
# "xin từ chức C nhưng chưa được chấp thuận", "đơn xin thôi giữ chức C đang được xem xét": he still has it
_ASKS = re.compile(r"\b(?:xin|đơn|nguyện vọng)\b", re.IGNORECASE)
_OPEN_STILL = re.compile(
    r"[^.]{0,80}?\b(?:(?:chưa|không) (?:được|có)(?:\s[^\W\d]+){0,5}?\s"
    r"(?:chấp thuận|chấp nhận|đồng ý|giải quyết|phê duyệt|quyết định)|chưa (?:đồng ý|chấp thuận|giải quyết)"
    r"|(?:đang|chờ) (?:được )?(?:[^\W\d]+\s){0,4}?(?:xem xét|quyết định|phê duyệt))\b",
    re.IGNORECASE,
)
# "ông A có nguyện vọng thôi giữ chức C", and nobody says that he may
_WISHES = Cue(
    r"\b(?:có|bày tỏ|nêu|trình bày)\s+nguyện vọng\s+(?:(?:được|xin)\s+)*(?:thôi|nghỉ|từ|rút)\b", re.IGNORECASE
)
_GRANTED = re.compile(
    r"\b(?:(?<!chưa )(?<!không )(?:đồng ý|chấp thuận|chấp nhận)|quyết định|thống nhất|cho thôi)\b"
)
# "con của ông B", "bố là ông B", "vợ B": no holder of what comes next
_KIN = (
    r"(?:(?:vợ(?! chồng)|(?<!vợ )chồng|thân phụ|thân mẫu|phu nhân"
    r"|(?:bố|cha|mẹ|con|anh|chị|em|cháu)\s+(?:đẻ|ruột|nuôi|vợ|chồng"
    r"|trai|gái|rể|dâu|họ|nội|ngoại))(?:\s+(?:là|của|:))?(?:\s+(?:cố|nguyên|cựu))?"
    r"|(?:bố|cha|mẹ|con|anh|chị|em|cháu)(?:\s+(?:là|của))?(?=\s+(?:ông|bà))"
    r"|(?:bố|cha|mẹ|con|anh|chị|em|cháu)\s+(?:là|của)"
    r"|(?:người\s+(?:tiền|kế)\s+nhiệm|cấp\s+(?:phó|dưới)|trợ\s+lý|thư\s+ký|lái\s+xe)\s+(?:của|cho))"
)
_RELATIVE = Cue(rf"\b{_KIN}(?:\s+{CALLED})?(?:\s+{RANK})?\s+$", re.IGNORECASE)
_OF_RELATIVE = Cue(rf"\b{_KIN}(?:\s+(?:ông|bà))?\s+$|\b(?:con|bố|cha|mẹ)\s+$", re.IGNORECASE)
# "bà A tố chồng làm C", "có con trai được bầu làm C": the post is that of the one not named
_RELATIVE_DOES = Cue(
    r"\b(?:vợ|chồng|(?<!công )(?<!tuyên )(?<!phân )bố(?! trí)|mẹ"
    r"|(?:con|anh|chị|em|cháu) (?:đẻ|ruột|nuôi|vợ|chồng|trai|gái|rể|dâu|họ))\b"
    r"(?: (?:mình|ông|bà|anh|chị|ấy|này|của))*(?: [^\W\d]+){0,4}"
    r" (?:làm|giữ|là|được|lên|trúng cử)\b[^.;,]*$",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?:nguyên|cựu|cố)\s+$", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,(-]*(?:(?:là|nguyên|cựu)\s+)?")
_LINK = re.compile(r"\blà\b", re.IGNORECASE)
_REPLACED = Cue(
    r"\b(?:thay(?:\s+thế)?(?:\s+cho)?|kế nhiệm)(?:\s+(?:ông|bà|đồng chí|cố))?"
    rf"(?:\s+{RANK})?\s+$",
    re.IGNORECASE,
)
_GOES_ELSEWHERE = re.compile(
    r"\s*(?:[,-]\s*)?(?:người\s+)?(?:được|bị|đã|vừa|nghỉ|chuyển|nhận|về|thôi|sang|xin)\s", re.IGNORECASE
)
# "A thay B, về hưu từ ngày 1/9, làm C": what B did is told aside
_GONE_ASIDE = re.compile(
    r"\s*,\s*(?:người\s+)?(?:(?:đã|vừa|sẽ)\s+)?(?:về hưu|chuyển|nhận|sang|được)\s"
    r"(?:[^,;.]|\.(?=\d)){0,80},\s*(?:làm|giữ chức|giữ cương vị|trở thành)\s",
    re.IGNORECASE,
)

# "ông A chúc mừng …", "ông A khẳng định …": he speaks of others; "được … ghi nhận" is said of him
_SPEAKS = Cue(
    r"\b(?:chúc mừng|khẳng định|nhấn mạnh|tin tưởng|tin rằng|cho rằng|hy vọng|mong|mong muốn|lưu ý"
    r"|hoan nghênh|đánh giá|ghi nhận|nêu rõ|quán triệt|báo cáo|trình bày|đọc|phổ biến|tặng hoa)\b",
    re.IGNORECASE,
)
_IS_SAID_OF = re.compile(r"\b(?:được|bị)\b", re.IGNORECASE)
_HIMSELF = Cue(r"\b(?:khi|vinh dự|bản thân|mình|cá nhân tôi)\b", re.IGNORECASE)
# "9 cán bộ vừa được bổ sung vào …"; A is one of "một trong 9 cán bộ", and gets it with "cùng 9 cán bộ"
_GROUP = Cue(
    r"(?<!\btrong )(?<!\btrong số )(?<!\bcùng )(?<!\bvà )(?<!\bvới )\b(?:các|những|\d+|hai|ba|bốn|năm)\s+"
    r"(?:tân\s+)?(?:đồng chí|cán bộ|người|nhân sự|ông,? bà|vị|cá nhân)\s+(?:(?:vừa|mới|đã)\s+)*"
    r"(?:được|trúng)\b"
    # "A được bầu làm C1 sau khi người tiền nhiệm được bổ nhiệm C2"
    r"|\bngười\s+tiền\s+nhiệm\s+(?:(?:vừa|mới|đã)\s+)*(?:được|chuyển|về|sang)\b",
    re.IGNORECASE,
)
# "ông A nói: "Anh làm C bao lâu rồi"": of whom he speaks to, unless he speaks of himself
_QUOTES = re.compile(r"[:,]\s*[\"“'‘][^\"“”]*$")
_OF_MYSELF = Cue(r"\b(?:tôi|mình|bản thân|tui|em)\b", re.IGNORECASE)


def is_said_of_others(between: str) -> bool:
    """Return whether the words between somebody and a verb's posts make it the posts of others.

    "ông A chúc mừng 9 cán bộ vừa được bổ sung vào Ban Chấp hành".
    """
    if _GROUP.search(between):
        return True
    speaks = _SPEAKS.search(between)
    if speaks is None or _IS_SAID_OF.search(between, 0, speaks.start()):
        return False
    return _HIMSELF.search(between, speaks.end()) is None


def is_named_aside(text: str, person: PersonMention, items: Sequence[Item]) -> bool:
    """Return whether somebody is named as a relative, by name or by post: "là con nguyên Bí thư B"."""
    start = start_of_posts(text, person, items)
    aside = _PREFIX.sub("", text[max(0, start - _NEAR) : start])
    return is_relative(text, person) or (start < person.start and _OF_RELATIVE.search(aside) is not None)


def start_of_posts(text: str, person: PersonMention, items: Sequence[Item]) -> int:
    """Return where the posts begin that are printed right before a name, where there are none the name."""
    start = person.start
    for item in reversed([item for item in items if item.end <= start]):
        gap = text[item.end : start].strip(" ,")
        if not isinstance(item, Post) or not TITLES_OF_RESPECT.fullmatch(gap):
            break
        start = item.start
    return start


def end_of_posts(text: str, person: PersonMention, items: Iterable[Item]) -> int:
    """Return where the posts end that are printed right behind a name.

    Args:
        items: those behind the name.
    """
    end = person.end
    for item in items:
        if isinstance(item, PersonMention) or not _BESIDE.fullmatch(text, end, item.start):
            break
        end = item.end
    return end


def is_relative(text: str, person: PersonMention) -> bool:
    """Return whether somebody is named only as a relative: "con của ông B"."""
    return _RELATIVE.search(text, max(0, person.start - _NEAR), person.start) is not None


def is_replaced(text: str, person: PersonMention) -> bool:
    """Return whether somebody is the one replaced: B in "A thay B làm C", not in "thay B được bầu làm C"."""
    before = _REPLACED.search(text, max(0, person.start - _NEAR), person.start)
    if before is None:
        return False
    goes = _GOES_ELSEWHERE.match(text, person.end)
    return goes is None or _GONE_ASIDE.match(text, person.end) is not None


def modality(
    text: str, sentence: Span, person: PersonMention, posts: Span, *, is_governed: bool
) -> Literal["stated", "planned", "over"] | None:
    """Return how a sentence ties a person to posts; None where it denies, doubts or only supposes it.

    "over" is what it says to be so no longer.

    Args:
        posts: first and last code point of the chain. is_governed: a verb ties them.
    """
    start, end = sentence
    is_after = person.start > posts[0]
    if is_after and _LINK.search(text, posts[1], person.start) and _OF_RELATIVE.search(text, start, posts[0]):
        return None  # "vợ Bí thư Đảng ủy là bà B"
    if is_after and _HOPED_FOR.search(text, start, posts[0]):
        return None
    first = min(person.start, posts[0])
    if _PLANS.match(text, start, first) and not _LOSES.search(text, start, first):
        return "planned"
    if is_governed and _is_said_to_another(text, sentence, person, posts):
        return None
    between = text[person.end if start <= person.start < posts[0] else start : posts[0]]
    if not is_after and (_OF_RELATIVE.search(between) or _RELATIVE_DOES.search(between)):
        return None  # "bà A (em gái Chủ tịch UBND xã)"
    if not is_after and _NO_LONGER.search(between) and not _DENIES.search(between):
        return "over"
    if not is_governed:
        return "stated" if is_after or not _DENIES.search(between) else None
    if not is_after and _FOR_ANOTHER.search(between):
        return None
    if _NO_MORE.match(text, posts[1], end) and _DENIES.search(between):
        return "over"
    if _DENIES.search(between) or _SUPPOSES.search(text, start, posts[0]):
        return None
    return "planned" if _ANNOUNCED.search(between) else "stated"


def is_only_asked_for(text: str, sentence: Span, start: int, end: int) -> bool:
    """Return whether somebody may leave posts, and the sentence says that it is not decided.

    Args:
        start: where the person and posts begin that the sentence says leave. end: past the last of them.
    """
    if _PENDS.search(text, sentence[0], start) or _PLANS.match(text, sentence[0], start):
        return True
    wishes = _WISHES.search(text, start, sentence[1])
    if wishes and not _GRANTED.search(text, *sentence):
        return True
    until = _OPEN_STILL.match(text, end, sentence[1])
    return until is not None and _ASKS.search(text, start, until.end()) is not None


def _is_said_to_another(text: str, sentence: Span, person: PersonMention, posts: Span) -> bool:
    """Return whether posts stand in what somebody says, and he does not speak of himself."""
    quotes = _QUOTES.search(text, sentence[0], posts[0])
    if quotes is None or (person.start >= quotes.start() and not person.is_pronoun):
        return False
    return person.start < posts[0] and _OF_MYSELF.search(text, quotes.start(), sentence[1]) is None
