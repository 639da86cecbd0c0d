"""Posts of another time than the text, told in passing: "khi ông A làm C", "A, hiện là C2, từng là C1"."""

import re

from kg.extract.mentions.cues import AFTER_YEARS, CALLED, EARLIER, HOLDS, OFFICE, ONCE, ONCE_WAS, WHILE
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import PersonMention
from kg.extract.roles.lists import people_before
from kg.model.findings import GIVEN
from kg.text.cue import Cue

# "A là chính khách, hiện là C", "A, sinh năm 1962, từng là C"
_HELD = r"(?:là|làm|giữ(?:\s+(?:chức|cương vị)(?:\s+vụ)?)?)"
# "A là chính khách, hiện là C", "A lúc đó là C", "A, C1 (thời điểm cấp đất làm C)"
_NOW_OR_THEN = Cue(
    rf"(?:(?:[,(;]|\svà)\s*(?:(?:hiện nay|hiện đang|hiện|đang|nay)(?:\s+{_HELD})?"
    rf"|(?P<then>đã từng|từng|{ONCE}|{EARLIER})\s+{_HELD})"
    rf"|[\s,(](?P<when>(?:(?:vào\s+)?(?:thời điểm|lúc|khi)\s+(?:đó|ấy|này|bấy giờ)|bấy giờ)"
    r"|\((?:tại\s+|vào\s+)?(?:thời điểm|lúc|khi)\s[^(),.;:]{0,40}?),?\s*(?:(?:đang|vẫn|còn)\s+)?"
    rf"{_HELD})\s*$",
    re.IGNORECASE,
)
# "A, trước đây là C1, giữ chức C2"
_IS_GIVEN = re.compile(rf"\s*\)?\s*,?\s*(?:làm|giữ(?:\s+{OFFICE})?)\s+", re.IGNORECASE)
# "trước khi được bầu làm C, ông A": said in passing of who may have gone on since
UNTIL_HOLDING = Cue(
    r"\btrước (?:khi|lúc|thời điểm)\s+(?:được\s+)?(?:[^\W\d]+,?\s+){0,5}?"
    r"(?:làm|giữ|trở thành|nhận|bầu|bổ nhiệm)"
    rf"(?:\s+{OFFICE})?\s*$",
    re.IGNORECASE,
)
# "Từng là C, ông A", "Đã từng giữ chức C, bà B"
_ONCE_HELD = re.compile(rf"(?:^|[.;:]\s*)\W*(?:(?:Vốn|Đã)\s+)?[Tt]ừng\s+(?:là|{HOLDS})(?:\s+{OFFICE})?\s*$")
# "Trước khi được bổ nhiệm, ông A là C", "ông A trước khi nghỉ hưu là C"
_BEFORE_THAT = re.compile(
    r"\s*(?:\([^()]{1,120}\))?\s*(?:,?\s*(?P<before>trước (?:khi|lúc|thời điểm)\s[^.;:()]{2,80}?),?)?"
    r"\s+(?:(?:đang|đã|vẫn|còn|từng)\s+)?"
    r"(?:(?:có|trải qua)\s+(?:\w+\s+){0,2}(?:năm|nhiệm kỳ|thời gian)\s+(?:\w+\s+)?)?"
    rf"(?:là|{HOLDS})(?:\s+(?:{OFFICE}|cương vị))?\s+",
    re.IGNORECASE,
)
_BEFORE_SOMETHING = re.compile(r"(?:^|[.;:]\s+)[Tt]rước (?:khi|lúc|thời điểm)\s[^.;:()]{2,120}$")
_AS = Cue(r"\b(?:trên|với|ở)\s+(?:cương vị|vai trò|tư cách|trách nhiệm)(?:\s+là)?\s*$", re.IGNORECASE)
# "từ tháng 10/2010 đến 11/2015, với cương vị C, ông A"
_OVER_BY = re.compile(
    r"\btừ\s[^.;:]{2,40}?\sđến\s+(?:(?:hết\s+)?(?:tháng|năm)\s+)?(?:\d{1,2}[/-])?\d{4}\s*,\s*"
    r"(?:trên|với|ở)\s[^,.;]*$",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"\s*(?P<past>\([^()]{1,60}\)|(?:từ|giai đoạn|nhiệm kỳ|cách đây|\d+\s+năm trước)[^,.;:()]{0,40})?\s*,\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\W*(?:Ngay )?[Tt]rước (?:khi|lúc|thời điểm)\s+"
    r"(?:được|làm|giữ|nhận|trở thành|trúng|đảm|về|sang|đến|lên|ra|nghỉ|chuyển)\b"
)
# "Tại thời điểm xảy ra vụ án, ông A là C", "Hồi ấy ông A được bầu làm C"
_AT_THAT_TIME = re.compile(
    r"\W*(?:(?:Tại|Vào|Ở)\s+)?(?:(?:Thời điểm|Lúc|Khi)\s+đó"
    r"|(?P<old>(?:Thời điểm|Lúc|Khi|Thời|Hồi|Dạo|Thuở|Ngày)\s+(?:ấy|bấy giờ|xưa)|(?:Thời|Hồi|Dạo|Thuở)\s+đó"
    r"|Năm\s+(?:ấy|đó)|(?:Xuất ngũ|Phục viên|Giải ngũ|Rời quân ngũ)\b[^,.;:()]{0,40}(?=,)"
    r"|Bấy giờ|(?:(?:Khi|Lúc)\s+)?sinh thời|(?:Khi|Lúc)\s+còn sống)"
    r"|(?:Khi|Lúc|Hồi)\s+[^,.;:()]{2,30}\scòn\s(?!là\b|làm\b|giữ\b)[^,.;:()]{2,30}(?=,)"
    r"|(?:Thời điểm|Khi|Lúc)\s+(?:đang\s+)?(?:xảy ra|phạm tội|vi phạm|gây án|ký)\b[^,.;:]{0,60}(?=,))"
    r"(?:,|(?=\s(?:ông|bà|đồng chí|anh|chị|cụ)\s))",
    re.IGNORECASE,
)
# "Khởi tố 3 cựu cán bộ huyện A: B, C1; D, C2"; not "lãnh đạo, nguyên lãnh đạo tỉnh: …", which has both
_OF_FORMER_ONES = Cue(
    r"(?<!lãnh đạo )(?<!lãnh đạo, )(?<!và )\b(?:\d+|hai|ba|bốn|năm|các|những|nhiều|loạt)\s+"
    rf"(?:bị (?:can|cáo)\s+(?:là\s+)?)?(?:cựu|{ONCE})\s+(?:cán bộ|lãnh đạo|quan chức)\b"
    r"(?:(?!\b(?:và|cùng|với|do|bị|được)\b)[^.:;\n]){0,100}(?::|\bgồm\b:?|\blà\b:?)"
    r"(?:(?!\b(?:nay|hiện|thay|đương|bổ nhiệm|cho biết|chủ trì|yêu cầu)\b)[^.:\n])*$",
    re.IGNORECASE,
)
# "Trước ông A, C là ông B", "Tiền nhiệm của ông A là ông B, C": B had it before
_BEFORE_HIM = re.compile(rf"\W*(?:(?:Ngay\s+)?[Tt]rước|(?:Người\s+)?[Tt]iền nhiệm của)\s+{CALLED}\s+")
_WAS = re.compile(r"^(?:(?!hiện|nay|vẫn).)*\b(?:là|làm|giữ|đảm nhiệm|đảm nhận|phụ trách)\b", re.IGNORECASE)
# "khi ông A làm C, …", "thời điểm ông A đang là C"
_WHEN = re.compile(
    r"(?<!\w)(?<!sau )(?<!trước )(?<!cho đến )"
    r"(?:khi|lúc|thời|hồi|thời điểm|(?<!từ )(?<!đến )ngày"
    r"|trong\s+(?:suốt\s+)?(?:thời gian|thời kỳ|giai đoạn))\s+"
    rf"(?:{CALLED}\s+)?$",
    re.IGNORECASE,
)
_WAS_IT = re.compile(rf"\s+(?:(?:còn|đang)\s+)?(?:là|làm|giữ(?:\s+{OFFICE})?|đảm nhiệm)\s+", re.IGNORECASE)
# "khi giữ chức C", "lúc làm C": of who may have it still
_JUST_WHEN = Cue(
    rf"\b(?:khi|lúc|(?:suốt|ngoài|kéo dài(?: thêm)?)\s+thời gian)\s+(?:là|{HOLDS})"
    rf"(?:\s+(?:{OFFICE}|cương vị))?\s*$",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:từng|đã|trước đó|trước đây|hồi|(?<!đến năm )(?:19\d\d|20[0-2]\d))\b", re.IGNORECASE)
_GIVEN_UP = re.compile(
    r"\b(?:từng|trước đó|nghỉ|về hưu|thôi|rời|chuyển|từ chức|từ nhiệm|qua đời)\b", re.IGNORECASE
)
_STILL = re.compile(
    r"\b(?:sẽ|cam kết|hứa|vinh dự|(?<!chịu )trách nhiệm|đến nay|từ (?:khi|lúc))\b", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:nay|hiện)\b")
# "lĩnh vực mà ông A từng tham gia khi là C, bà B nói"
_DID_WHILE = re.compile(r"\s+(?:từng|đã)\s[^,;:]*$")
_ONCE = re.compile(r"từng|trước", re.IGNORECASE)


def over_by_now(said: Statement, found: Assignment) -> bool:
    """Return whether a sentence says of what somebody holds that it was then: "Khi đó, ông A là C"."""
    then = (_is_before_another, _is_at_that_time, _is_of_former_ones, _is_before_him)
    if found.status in GIVEN:
        return _is_at_that_time(said, found)
    return found.status == "holds" and any(tells(said, found) for tells in then)


def now_or_then(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A, sinh năm 1962, hiện là C" and "A, C1 (lúc đó là C)"."""
    left = said.left(index)
    spoken = _NOW_OR_THEN.search(left)
    people = those_spoken_of(said, index) if spoken else []
    if spoken is None or not people or (spoken.group().startswith("(") and left[: spoken.start()].strip()):
        return []
    beside = said.at(index - 1)
    if left.lstrip().startswith("(") and isinstance(beside, PersonMention) and not beside.is_pronoun:
        people = [beside]  # "thay bà B (nay là C)"
    if spoken.group("when") or (spoken.group("then") and _ONCE.search(spoken.group("then"))):
        return [chain.given(people[-1], "former", "passing")]
    return [chain.given(people[-1], "former" if spoken.group("then") else "holds", "after")]


def in_passing(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "trong thời gian làm C, ông A", "từng là C, ông A", "trên cương vị C, ông A"."""
    left, after = said.left(index), said.at(index + 1)
    if not isinstance(after, PersonMention):
        return []
    past = (WHILE, UNTIL_HOLDING, AFTER_YEARS, _ONCE_HELD)
    while_holding = any(one.search(left) for one in past)
    if not while_holding and not _AS.search(left):
        return []
    lead = _LEAD_IN.match(said.text, chain.end, after.start)
    person = said.subject if after.is_pronoun else after
    if lead is None or person is None:
        return []
    if not after.is_pronoun and not said.is_respect(lead.end(), after.start):
        return []
    before = said.at(index - 1)
    if while_holding and isinstance(before, PersonMention) and _DID_WHILE.match(left):
        person = said.subject if before.is_pronoun and said.subject else before
    if while_holding or lead.group("past") or _OVER_BY.search(left):
        return [chain.given(person, "former", "passing")]
    return [chain.given(person, "holds", "after")]


def back_when(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return C2 of "ông A, C1, vi phạm khi còn là C2", "… giữ chức C1 sau 2 năm làm C2": he had it before."""
    left = said.left(index)
    if not (WHILE.search(left) or AFTER_YEARS.search(left)) or said.named_after(index):
        return []
    return [chain.given(person, "former", "passing") for person in people_before(said, index)[-1:]]


def before_that(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "trước khi được bổ nhiệm, ông A là C", however the two stand to each other."""
    before = said.at(index - 1)
    was = _BEFORE_THAT.fullmatch(said.left(index)) if isinstance(before, PersonMention) else None
    if not isinstance(before, PersonMention) or was is None or said.named_after(index):
        return []
    lead = said.text[said.span[0] : before.start]
    if not was.group("before") and not _BEFORE_SOMETHING.search(lead):
        return []
    person = said.subject if before.is_pronoun and said.subject else before
    return [chain.given(person, "former", "passing")]


def those_spoken_of(said: Statement, index: int) -> list[PersonMention]:
    """Return those named before a chain, else the one that the sentences before speak of."""
    return people_before(said, index) or ([said.subject] if said.subject else [])


def may_last(said: Statement, found: Assignment) -> bool:
    """Return whether nothing tells that C of "khi giữ chức C", "sau hơn một năm giữ chức C" is over."""
    start = found.posts[0].start
    years = AFTER_YEARS.search(said.text, said.span[0], start)
    if years is None and not _JUST_WHEN.search(said.text, said.span[0], start):
        return False
    if _STILL.search(said.text, *said.span):
        return True
    over = _GIVEN_UP if years else _PAST
    return over.search(said.text, *said.span) is None and not _has_another(said, found)


def _has_another(said: Statement, found: Assignment) -> bool:
    """Return whether a sentence names other posts too, and not this one again."""
    others = [
        post.title_id
        for part in said.parts
        if isinstance(part, Chain) and not part.start <= found.posts[0].start < part.end
        for post in part.posts
    ]
    return bool(others) and found.posts[0].title_id not in others


def _is_before_another(said: Statement, found: Assignment) -> bool:
    """Return whether "Trước khi làm C2, ông A là C" tells of it."""
    until = _BEFORE.match(said.text, *said.span)
    if until is None or not until.end() <= found.person.end <= found.posts[0].start:
        return False
    between = said.text[found.person.end : found.posts[0].start]
    return "," in said.text[until.end() : found.person.start] and _WAS.search(between) is not None


def _is_at_that_time(said: Statement, found: Assignment) -> bool:
    """Return whether "Thời điểm xảy ra vụ án, ông A là C" tells of it; of what he got, only "hồi ấy"."""
    then = _AT_THAT_TIME.match(said.text, *said.span)
    if then is None or not then.end() <= found.person.start < found.posts[0].start:
        return False
    if found.status in GIVEN and not then.group("old"):
        return False
    return _WAS.search(said.text[found.person.end : found.posts[0].start]) is not None


def _is_of_former_ones(said: Statement, found: Assignment) -> bool:
    """Return whether somebody is one of a list of those who were something: "3 cựu cán bộ huyện: A, C1"."""
    first = min(found.person.start, found.posts[0].start)
    if _OF_FORMER_ONES.search(said.text, said.span[0], first) is None:
        return False
    return _NOW.search(said.text, found.person.end, found.posts[0].start) is None


def _is_before_him(said: Statement, found: Assignment) -> bool:
    """Return whether somebody is told to have had a post before another: "Trước ông A, C là ông B"."""
    lead = _BEFORE_HIM.match(said.text, *said.span)
    if lead is None or found.person.start <= lead.end():
        return False
    if _NOW.search(said.text, found.person.end, found.posts[0].start):
        return False
    return _WAS.search(said.text[lead.end() : max(found.person.start, found.posts[0].start)]) is not None


def when_he(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "khi ông A làm C, …", which tells of another time."""
    before = said.at(index - 1)
    if not isinstance(before, PersonMention) or before.is_pronoun or not _WAS_IT.fullmatch(said.left(index)):
        return []
    is_then = _WHEN.search(said.text, max(said.span[0], before.start - 40), before.start)
    if is_then is None:
        return []
    # "thời điểm ông A đang là C" is of then at once, "khi ông A đang là C phát biểu" is not
    how = said.left(index).split()[0]
    is_past = not is_then.group().lower().startswith(("khi", "lúc")) or _PAST.search(said.text, *said.span)
    is_open = how == "còn" or (how == "đang" and is_past)
    if not (is_open or said.text.startswith(",", chain.end)):
        return []
    return [chain.given(before, "former", "passing")]


def was_before(said: Statement, index: int) -> bool:
    """Return whether words of the past are those of a post before: "A, trước đây là C1, giữ chức C2"."""
    chain = said.at(index - 1)
    if not isinstance(chain, Chain) or not _IS_GIVEN.fullmatch(said.left(index)):
        return False
    if said.text.endswith("trước đây", chain.start, chain.end):
        return True  # "A, Bí thư Huyện ủy B trước đây, làm C2"
    before = said.left(index - 1)
    return before.strip().startswith((",", "(", "-")) and ONCE_WAS.search(before) is not None
