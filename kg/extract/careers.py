"""The posts of a life: dated lines, lines that are a post alone, and what is said of an earlier year."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kg.extract.carry import Sentence
from kg.extract.parts import Assignment
from kg.extract.periods import Period, later_periods, parse_period, trailing_period
from kg.extract.reading import Reading
from kg.extract.types import PersonMention, Post
from kg.model.findings import Span, Tenure
from kg.text.dates import find_dates

# "theo quyết định của Thủ tướng", "| Thủ tướng |": a post that somebody else holds.
_OF_ANOTHER = re.compile(
    r"(?:của|do|theo|cùng|với|giúp|gặp|từ|thay|cho|\|)\s+(?:nguyên\s+|các\s+|đồng chí\s+|tân\s+)*$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"[\s|*+•#-]*(?:(?:nguyên|là|giữ chức(?:\s+vụ)?|làm)\s+)*", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:hiện|hiện nay|hiện tại|nay|đang)(?:\s+(?:cũng|còn|đang))*"
    r"\s+(?:là|giữ(?:\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị))?|làm|đảm nhiệm)\s*:?\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:\([^()]*\)\s*|\[\d+\]\s*)*[,;]?\s*(?:và|kiêm|đồng thời(?:\s+là)?|cũng là)?\s*")
_DID = re.compile(r"\b(?:làm|giữ|đảm nhiệm|đảm nhận)\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_ENDS = re.compile(r"\b(?:thôi|miễn nhiệm|bãi nhiệm|từ chức|nghỉ hưu)\b", re.IGNORECASE)


def is_post_line(text: str, sentence: Sentence) -> bool:
    """Return whether a line is posts, with their time at most: "Bí thư Tỉnh ủy A từ 3/2013 đến 4/2016"."""
    posts = _posts(sentence)
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

    def of(self, tenure: Tenure) -> Tenure:
        """Return the tenure at this time."""
        if self.is_now and tenure.status == "former":
            tenure = msgspec.structs.replace(tenure, status="holds")
        if self.period is None:
            return tenure
        if self.is_end and self.period.end is None:
            return msgspec.structs.replace(self.period, start=None, end=self.period.start).dated(tenure)
        return self.period.dated(tenure)


def is_dated(text: str, sentence: Sentence) -> bool:
    """Return whether a sentence prints when its posts were held."""
    if parse_period(text, sentence.span) is not None:
        return True
    posts = _posts(sentence)
    ends = [*(post.start for post in posts[1:]), sentence.span[1]]
    return any(trailing_period(text, post.end, end) for post, end in zip(posts, ends, strict=False))


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A tenure with the way it is told.

    Attributes:
        is_now: the text says that it is held when it is written.
        is_past: it is told of an earlier time, as a step of a life.
        is_passing: it is told in passing, as what somebody once was.
    """

    tenure: Tenure
    is_now: bool = False
    is_past: bool = False
    is_passing: bool = False


def settled(told: Sequence[Told]) -> list[Tenure]:
    """Return the tenures without the steps by which somebody came to what is said to be held now."""
    now = {key_of(one.tenure) for one in told if one.is_now}
    return [one.tenure for one in told if one.is_now or not one.is_past or key_of(one.tenure) not in now]


def key_of(tenure: Tenure) -> tuple[str, str, str]:
    """Return what makes two tenures the same: person, title and body."""
    return tenure.person, tenure.title, tenure.body


def career(reading: Reading, sentence: Sentence, subject: PersonMention) -> Iterator[Told]:
    """Yield the posts of a line of a life, each with its own time."""
    posts = _own(reading.text, sentence, _posts(sentence))
    times = {
        reading.raw(post.title_span)[0]: time
        for post, time in zip(posts, _times(reading.text, sentence.span, posts), strict=True)
    }
    line = Assignment(person=subject, posts=posts, status="former", construction="timeline")
    for tenure in reading.alone(line):
        time = times[tenure.spans["title"][0]]
        yield Told(tenure=time.of(tenure), is_now=time.is_now, is_past=True)


def _times(text: str, line: Span, posts: Sequence[Post]) -> list[Time]:
    """Return the time of each post: printed after it or after its list, else at the head of its clause."""
    head = parse_period(text, line)
    now = said_now(text, posts)
    heads = [head, *later_periods(text, head.stop, line[1])] if head else list(later_periods(text, *line))
    found: list[Time] = []
    after: Period | None = None
    following = line[1]
    for index in range(len(posts) - 1, -1, -1):
        post = posts[index]
        trail = trailing_period(text, post.end, following)
        if trail is not None:
            after = trail
        elif ";" in text[post.end : following] or "." in text[post.end : following]:
            after = None
        found.insert(0, _time(text, line[0], post, heads, after, is_now=post.start in now))
        following = post.start
    return found


def said_now(text: str, posts: Sequence[Post]) -> set[int]:
    """Return where the posts begin that "hiện là" stands before, alone or before a list that they are in."""
    found: set[int] = set()
    end = -1
    for post in posts:
        goes_on = end >= 0 and post.prefix != "former" and _GOES_ON.fullmatch(text, end, post.start)
        if goes_on or _NOW.search(text, max(0, post.start - 40), post.start):
            found.add(post.start)
            end = post.end
        else:
            end = -1
    return found


def _time(
    text: str, start: int, post: Post, heads: Sequence[Period], after: Period | None, *, is_now: bool
) -> Time:
    before = [period for period in heads if period.stop <= post.start]
    clause = max(before[-1].stop if before else start, text.rfind(";", start, post.start) + 1)
    if after is not None:
        return Time(period=after, is_now=after.is_open or (is_now and after.end is None))
    if not before:
        return Time(is_now=is_now)
    if find_dates(_BRACKETS.sub(_blank, text[before[-1].stop : post.start])):
        return Time(is_now=is_now)  # another date stands before the post
    is_end = _ENDS.search(text, clause, post.start) is not None
    return Time(period=before[-1], is_end=is_end, is_now=is_now or before[-1].is_open)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def left_over(reading: Reading, sentence: Sentence, subject: PersonMention, done: set[int]) -> Iterator[Told]:
    """Yield a biography's posts that nobody else is named for: the subject's, and past."""
    posts = _own(reading.text, sentence, [post for post in _posts(sentence) if post.start not in done])
    if posts and not all(post.is_open for post in posts):
        line = Assignment(person=subject, posts=posts, status="former", construction="timeline")
        now = {
            reading.raw(post.title_span)[0] for post in posts if post.start in said_now(reading.text, posts)
        }
        for tenure in reading.alone(line):
            is_now = tenure.spans["title"][0] in now
            yield Told(tenure=Time(is_now=is_now).of(tenure), is_now=is_now, is_past=True)


def _posts(sentence: Sentence) -> list[Post]:
    return [item for item in sentence.items if isinstance(item, Post)]


def _own(text: str, sentence: Sentence, posts: Iterable[Post]) -> tuple[Post, ...]:
    """Return the posts without those that a word before them gives to somebody else."""
    return tuple(
        post
        for post in posts
        if not _OF_ANOTHER.search(text, max(sentence.span[0], post.start - 24), post.start)
    )


def at_its_time(
    reading: Reading, sentence: Sentence, read_here: Iterable[Tenure], *, is_life: bool
) -> Iterator[Tenure]:
    """Yield what a sentence that begins with an earlier year says: "Năm 2010, ông B được bổ nhiệm …".

    Who took up a post then began then. Who was something then held it before, if a life is told; a report
    says neither that it is held now nor that it is over, so nothing is found.
    """
    period = parse_period(reading.text, sentence.span)
    today = reading.context.days.first if reading.context.days else None
    is_past = bool(period and period.start and today and (period.start.year or today.year) < today.year)
    if period is None or period.start is None or not is_past:
        yield from read_here
        return
    later = find_dates(reading.text, period.stop, sentence.span[1])
    limit = reading.raw(later[0].span)[0] if later else reading.raw(sentence.span)[1]
    for tenure in read_here:
        if tenure.span[0] >= limit:
            yield tenure
        elif tenure.status in ("appointed", "elected") and tenure.start is None:
            yield msgspec.structs.replace(tenure, start=period.start.iso(), start_basis="stated")
        elif tenure.status in ("holds", "acting") and not period.is_open and _says_did(tenure):
            yield msgspec.structs.replace(tenure, status="former")
        elif tenure.status in ("holds", "acting") and _says_is(tenure):
            if is_life:
                yield msgspec.structs.replace(tenure, status="former")
        else:
            yield tenure


def _says_did(tenure: Tenure) -> bool:
    """Return whether a verb of work stands between name and post: "Từ năm 2003, ông A làm C" tells a step."""
    offset, name, title = tenure.span[0], tenure.spans["person"], tenure.spans["title"]
    return _DID.search(tenure.quote[name[1] - offset : title[0] - offset]) is not None


def _says_is(tenure: Tenure) -> bool:
    """Return whether "là" stands between name and post: a statement of that time, not a description."""
    offset, name, title = tenure.span[0], tenure.spans["person"], tenure.spans["title"]
    return re.search(r"\blà\b", tenure.quote[name[1] - offset : title[0] - offset]) is not None
