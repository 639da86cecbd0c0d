"""The posts of a life: dated lines, lines that are a post alone, and what is said of an earlier year."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kg.extract.mentions.cues import BRACKETS, OF_ANOTHER, OFFICE, THEN, WHILE_HE
from kg.extract.mentions.parts import Chain
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.tenures.over import rules_out
from kg.extract.tenures.periods import Period, later_periods, parse_period, trailing_period
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.told import ToldTenure, now_in, said_now
from kg.model.findings import Span, Tenure
from kg.text.cue import Cue
from kg.text.dates import find_dates
from kg.vocabulary import is_seat

# "theo quyết định của Thủ tướng": a post that somebody else holds.
_OF_ANOTHER = Cue(
    rf"\b(?:{OF_ANOTHER}|từ|thay)\s+(?:nguyên\s+|các\s+|đồng chí\s+|tân\s+)*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    rf"(?:\[[^\[\]\n]{{1,40}}\])?[\s|*+•#-]*(?:(?:nguyên|là|giữ {OFFICE}|làm)\s+)*", re.IGNORECASE
)
# "ông từng kinh qua nhiều chức danh như", "đã trải qua các vị trí"
_ONCE = Cue(
    r"\b(?:từng|trải qua|kinh qua|lần lượt|đã (?:giữ|đảm nhiệm|qua)"
    r"|qua (?:các|nhiều) (?:chức|vị trí|cương vị))\b",
    re.IGNORECASE,
)
# "Từ năm 1997, ông giữ các chức vụ chủ chốt của tỉnh như …"
_SEVERAL = re.compile(
    r"\b(?:giữ|đảm nhiệm|đảm nhận|qua|nắm) (?:nhiều|các) (?:chức vụ|chức danh|vị trí|cương vị|trọng trách)\b"
)
_FIRM = re.compile(
    r"[^;.\n]{0,70}?\b(?:[Xx]í nghiệp|[Cc]ông ty|[Nn]hà máy|[Tt]rường (?:Đại|Cao|Trung|THPT|Cán|cán|Chính)"
    r"|Đại học|Học viện|[Bb]ệnh viện|[Nn]ông trường|[Ll]âm trường|Tập đoàn|Ngân hàng|Hợp tác xã|Đài)"
)
_SAYS = re.compile(r"\b(?:cho biết|cho hay|khẳng định|nói rằng|kể)\b")
_I_SAY = re.compile(r"\b(?:tôi|chúng tôi|mình|em)\b", re.IGNORECASE)
# What parts a post from the time printed after the next one: "C1 khóa VI, VII, C2 (1980-1991)",
# "C1,[1] C2 (1980-1991)", where each has a source of its own.
_OTHER_TIME = re.compile(r"[;.]|\[\d{1,3}\]|\b(?:khóa|nhiệm kỳ|trước khi|sau khi)\b", re.IGNORECASE)
_ENDS = Cue(
    r"\b(?:thôi|miễn nhiệm|bãi nhiệm|từ chức|nghỉ hưu|rời)"
    r"(?:\s+(?:không|tham gia|giữ|làm|các|chức|vụ|nhiệm vụ))*\b"
    r"(?!.*\b(?:chỉ định|bầu|bổ nhiệm|điều động|phân công|giữ chức|trở thành|tham gia|làm)\b)",
    re.IGNORECASE,
)
# "- Từ 7/2025: C", "7/2025 C", a line of its own
_HEADS_LINE = re.compile(r"(?:\A|\n)[ \t\-+*•|]*(?:Từ (?:sau )?)?(?:năm |tháng )?[\d/.-]{4,10}\s?[:\s]")
# "Thủ tướng quyết định …": whoever acts there is not told of as holding it.
_ACTS = re.compile(
    r"(?:\s+nước Cộng hòa xã hội chủ nghĩa Việt Nam)?\s+(?:đã\s+|vừa\s+|có\s+)*"
    r"(?:ký|quyết định|ban hành|bổ nhiệm|giao|phê chuẩn|trao|phân công|điều động|tổ chức|thông báo|giới thiệu"
    r"|chủ trì|công bố|phát biểu|yêu cầu|tặng|cho biết|chỉ đạo|gửi|dự|đến|chúc mừng)\b",
    re.IGNORECASE,
)


def is_post_line(text: str, sentence: Sentence) -> bool:
    """Return whether a line is posts, with their time at most: "Bí thư Tỉnh ủy A từ 3/2013 đến 4/2016"."""
    posts = sentence.posts
    if not posts or not _LEAD.fullmatch(text, sentence.span[0], posts[0].start):
        return False
    end = posts[-1].end
    trail = trailing_period(text, end, sentence.span[1])
    return trail is not None or not text[end : sentence.span[1]].strip(" .;|,*")


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """When a post of a life was held.

    Attributes:
        is_end: the date is the last day: "Năm 2015, ông thôi giữ chức C".
        is_now: it is said to be held when the text was written.
    """

    period: Period | None = None
    is_end: bool = False
    is_now: bool = False

    @property
    def is_begun(self) -> bool:
        """Whether a beginning is printed, and no end: "- Từ 7/2025: C"."""
        is_one = self.period is not None and self.period.start is not None and not self.period.is_range
        return is_one and not self.is_end and not self.is_now

    def of(self, tenure: Tenure) -> Tenure:
        """Return the tenure at this time."""
        if self.is_now and tenure.status == "former":
            tenure = msgspec.structs.replace(tenure, status="holds")
        if self.period is None:
            return tenure
        if self.is_end and self.period.end is None:
            return msgspec.structs.replace(self.period, start=None, end=self.period.start).dated(tenure)
        return self.period.dated(tenure)


def is_dated(text: str, sentence: Sentence, *, is_life: bool) -> bool:
    """Return whether a sentence prints when its posts were held.

    In news a single date tells an event, not a time: "Năm 2015, ông được bổ nhiệm giữ chức C"; several tell
    steps: "Năm 2010, ông làm C1; năm 2015 làm C2".
    """
    posts = sentence.posts
    period = parse_period(text, sentence.span, posts[0].start if is_life and posts else None)
    if period is not None and (is_life or period.is_range or text.startswith(":", period.stop)):
        return True
    if period is not None and (
        _SEVERAL.search(text, period.stop, sentence.span[1])
        or any(later_periods(text, period.stop, sentence.span[1]))
    ):
        return True
    ends = [*(post.start for post in posts[1:]), sentence.span[1]]
    trails = [trailing_period(text, post.end, end) for post, end in zip(posts, ends, strict=False)]
    return any(trail is not None and trail.is_range for trail in trails)


def career(
    reading: Reading, sentence: Sentence, subject: PersonMention, *, is_first: bool = False
) -> Iterator[ToldTenure]:
    """Yield the posts of a line of a life, each with its own time.

    Args:
        is_first: nothing is told before, so that "A là C1, C2 (2002-2004)" says that C1 is held.
    """
    is_first = is_first and parse_period(reading.text, sentence.span) is None
    for told in _told(reading, sentence, subject, _own(reading.text, sentence, sentence.posts)):
        is_told_of = told.tenure.start or told.tenure.end or told.is_now
        if is_first and not is_told_of and _is_said(reading, sentence, told.tenure):
            yield ToldTenure(tenure=msgspec.structs.replace(told.tenure, status="holds"), is_now=True)
        else:
            yield told


def _is_said(reading: Reading, sentence: Sentence, tenure: Tenure) -> bool:
    """Return whether "là" governs a post, and nothing says that it is over."""
    before = reading.document.text[reading.raw(sentence.span)[0] : tenure.spans["title"][0]]
    is_over = re.search(r"\b(?:nguyên|từng|cựu|đã|trước đây)\b", before, re.IGNORECASE)
    return re.search(r"\blà\b", before) is not None and is_over is None


def is_open_list(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence lists past posts to its end, so that the next line may go on with them."""
    posts = sentence.posts
    if not posts or text[posts[-1].end : sentence.span[1]].strip(" .;,"):
        return False
    once = _ONCE.search(text, sentence.span[0], posts[-1].start)
    return once is not None and not _I_SAY.search(text, *sentence.span)


def goes_on(text: str, sentence: Sentence) -> bool:
    """Return whether a line begins with a post and names nobody: the rest of a list of past posts."""
    posts = sentence.posts
    return (
        bool(posts)
        and not sentence.people
        and _LEAD.fullmatch(text, sentence.span[0], posts[0].start) is not None
    )


def at_their_times(reading: Reading, sentence: Sentence, found: Sequence[Tenure]) -> list[Tenure]:
    """Return the posts that a sentence says somebody once had, each with its own time."""
    posts = sentence.posts
    starts = [reading.raw(post.title_span)[0] for post in posts]
    times = dict(zip(starts, _times(reading.text, sentence.span, posts), strict=True))
    told, last, period, is_cut = list[Tenure](), None, None, False
    for one in reversed(found):
        start = one.spans["title"][0]
        time = msgspec.structs.replace(times[start], is_now=False)
        if last is None or time.period is not period:
            last, period, is_cut = one, time.period, False
        elif period is not None and period.start and time.is_begun and not is_seat(one.title_id):
            # "từng là C1, C2 từ năm 2021": the day is that of C2, unless nobody has one without the other
            is_cut = is_cut or (reading.raw(period.start.span)[0] > start and rules_out(last, one))
        told.insert(0, one if is_cut else time.of(one))
    return told


def _told(
    reading: Reading,
    sentence: Sentence,
    subject: PersonMention,
    posts: tuple[Post, ...],
) -> Iterator[ToldTenure]:
    times = {
        reading.raw(post.title_span)[0]: time
        for post, time in zip(posts, _times(reading.text, sentence.span, posts), strict=True)
    }
    line = Chain(posts).given(subject, "former", "timeline", career)
    elsewhere = {reading.raw(post.title_span)[0] for post in posts if _is_of_a_firm(reading.text, post)}
    is_line = _HEADS_LINE.match(reading.text, max(0, sentence.span[0] - 1), sentence.span[1]) is not None
    for tenure in reading.alone(line):
        if tenure.spans["title"][0] in elsewhere:
            continue
        time = times[tenure.spans["title"][0]]
        told = ToldTenure(tenure=time.of(tenure), is_now=time.is_now, is_past=True)
        yield msgspec.structs.replace(told, is_open_line=is_line and time.is_begun)


def _is_of_a_firm(text: str, post: Post) -> bool:
    """Return whether a bare body is that of the firm or school named after it: "Bí thư Đoàn Nhà máy A"."""
    body = post.body
    if body is None or body.unit is not None or body.host is not None:
        return False
    return (
        body.kinds[0].startswith(("dang-uy", "doan-", "phong-")) and _FIRM.match(text, post.end) is not None
    )


def _times(text: str, line: Span, posts: Sequence[Post]) -> list[Time]:
    """Return the time of each post: printed after it or after its list, else at the head of its clause."""
    head = parse_period(text, line, posts[0].start if posts else None)
    now = said_now(text, posts)
    heads = [head, *later_periods(text, head.stop, line[1])] if head else list(later_periods(text, *line))
    found: list[Time] = []
    after: Period | None = None
    following = line[1]
    for index in range(len(posts) - 1, -1, -1):
        post = posts[index]
        trail = trailing_period(text, post.end, following)
        if trail is not None and (trail.is_range or not WHILE_HE.search(text, line[0], post.start)):
            after = trail
        elif _OTHER_TIME.search(text[post.title_span[1] : following]):
            after = None
        found.insert(0, _time(text, line[0], post, heads, after, is_now=post.start in now))
        if index + 1 < len(posts) and THEN.fullmatch(text, post.end, following):
            found[:2] = _parted(post, *found[:2])
        following = post.start
    return found


def _parted(post: Post, first: Time, then: Time) -> tuple[Time, Time]:
    """Return the times of "2016 - 2020: C1 rồi C2": the first day is that of C1, the last that of C2."""
    period = first.period
    if period is None or period is not then.period:
        return first, then
    if period.stop > post.end:
        return Time(), then  # "C1 rồi C2 (2016-2020)"
    until = msgspec.structs.replace(period, start=None) if period.end else None
    since = msgspec.structs.replace(period, end=None, is_open=False)
    return Time(period=since), Time(period=until, is_now=then.is_now)


def _time(
    text: str, start: int, post: Post, heads: Sequence[Period], after: Period | None, *, is_now: bool
) -> Time:
    before = [period for period in heads if period.stop <= post.start]
    clause = max(before[-1].stop if before else start, text.rfind(";", start, post.start) + 1)
    if after is not None:
        return Time(period=after, is_now=after.is_open or (is_now and after.end is None))
    if not before:
        return Time(is_now=is_now)
    if find_dates(BRACKETS.sub(_blank, text[before[-1].stop : post.start])):
        return Time(is_now=is_now)  # another date stands before the post
    if not before[-1].is_range and WHILE_HE.search(text, before[-1].stop, post.start):
        return Time()  # "Năm 2012, khi đang là C, ông …": he began before
    is_end = _ENDS.search(text, clause, post.start) is not None
    return Time(period=before[-1], is_end=is_end, is_now=is_now or before[-1].is_open)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def left_over(
    reading: Reading, sentence: Sentence, subject: PersonMention, done: set[int]
) -> Iterator[ToldTenure]:
    """Yield a biography's posts that nobody else is named for: the subject's, and past."""
    posts = _own(reading.text, sentence, [post for post in sentence.posts if post.start not in done])
    posts = tuple(post for post in posts if not _SAYS.search(reading.text, sentence.span[0], post.start))
    if posts and not all(post.is_open for post in posts):
        line = Chain(posts).given(subject, "former", "timeline", left_over)
        now = now_in(reading, sentence)
        for tenure in reading.alone(line):
            is_now = tenure.spans["title"][0] in now
            yield ToldTenure(tenure=Time(is_now=is_now).of(tenure), is_now=is_now, is_past=True)


def _own(text: str, sentence: Sentence, posts: Iterable[Post]) -> tuple[Post, ...]:
    """Return the posts without those that a word before them gives to somebody else."""
    return tuple(
        post
        for post in posts
        if not _OF_ANOTHER.search(text, max(sentence.span[0], post.start - 24), post.start)
        and not _ACTS.match(text, post.end)
    )
