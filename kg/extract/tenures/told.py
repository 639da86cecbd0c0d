"""How tenures are told: as held now, or as a step of a life."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.cues import CALLED, OFFICE
from kg.extract.mentions.types import Post, Sentence
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.same_posts import PostKey, post_of
from kg.model.findings import CURRENT, Span, Tenure, TenureStatus
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

_NOW = Cue(
    rf"\b(?:hiện|hiện nay|hiện tại|nay|đang)(?:,?\s+{CALLED}"
    rf"(?:\s+(?-i:[{UPPER}])\w*){{0,4}})?(?:\s+(?:cũng|còn|đang))*"
    rf"\s+(?:là|giữ(?:\s+(?:{OFFICE}|cương vị))?|làm|đảm nhiệm)\s*:?\s*$"
    # the lines of a form: "Chức vụ hiện nay: C1", "Chức vụ trong Đảng: C2"
    r"|\bchức vụ (?:(?:công tác )?(?:hiện (?:nay|tại)|đang (?:giữ|đảm nhiệm))"
    r"|(?:(?:trong|về) )?(?:các )?(?:tổ chức )?(?:đảng|đoàn thể|chính quyền)(?:, (?:chính quyền|đoàn thể))*)"
    r"(?: hiện (?:nay|tại))?\s*:\s*$",
    re.IGNORECASE,
)
_EARLIER_ONES = Cue(
    r"[^.;]{0,40}\b(?:từng|trải qua|kinh qua|lần lượt)\b[^;]{0,300}"
    r"\btrước khi\s+(?:được|trở thành|làm|giữ|lên|về|sang)\b[^,;.]{0,40}$"
    r"|[^.;]{0,300}\b(?:làm|giữ|là)\b[^.;]{0,200},\s*(?:sau đó|rồi)\b[^,;.]{0,60}$",
    re.IGNORECASE,
)
_UNTIL_NOW = Cue(
    r"\b(?:đến|tới) (?:nay|hiện nay|hiện tại|giờ|bây giờ)\b(?! (?:thì )?(?:đã|không còn|mới|vừa))",
    re.IGNORECASE,
)
_REACH = 70
_BREAKS_OFF = re.compile(
    r"[.]\s|\b(?:nguyên|từng|trước|sau|khi|theo|do|của|thay|được|năm|thời|con|vợ|chồng)\b", re.IGNORECASE
)


class ToldTenure(msgspec.Struct, frozen=True, kw_only=True):
    """A tenure with the way it is told.

    Attributes:
        is_now: the text says that it is held when it is written.
        is_past: it is told of an earlier time, as a step of a life.
        is_passing: it is told in passing, as what somebody once was.
        is_next: it came after earlier ones: "từng làm C1 trước khi được bổ nhiệm làm C2".
        is_open_line: a line of a life that tells only when it began: "- Từ 7/2025: C".
        may_last: nothing beside it tells that it is over: "trước khi được bầu làm C, ông A …".
    """

    tenure: Tenure
    is_now: bool = False
    is_past: bool = False
    is_passing: bool = False
    is_next: bool = False
    is_open_line: bool = False
    may_last: bool = False

    @property
    def post(self) -> PostKey:
        """Two tenures of one post have the same."""
        return post_of(self.tenure)

    def with_status(self, status: TenureStatus) -> "ToldTenure":
        """Return the same with another status."""
        return msgspec.structs.replace(self, tenure=msgspec.structs.replace(self.tenure, status=status))

    def of_the_dead(self) -> "ToldTenure":
        """Return the same, over: who has died holds nothing."""
        return self.with_status("former") if self.tenure.status in CURRENT else self


def lasts(text: str, span: Span) -> bool:
    """Return whether a sentence says that what it tells is so still: "từ năm 2011 đến nay"."""
    return _UNTIL_NOW.search(text, *span) is not None


def is_next_step(text: str, start: int, stop: int) -> bool:
    """Return whether the words between a name and a post tell of earlier ones.

    "từng làm C1 trước khi được bổ nhiệm làm", "làm C1, sau đó giữ chức".
    """
    return _EARLIER_ONES.match(text, start, stop) is not None


def now_in(reading: Reading, sentence: Sentence) -> set[int]:
    """Return where in the text as read the titles begin that the sentence says are held now."""
    now = said_now(reading.text, sentence.posts)
    return {reading.raw(post.title_span)[0] for post in sentence.posts if post.start in now}


def said_now(text: str, posts: Sequence[Post]) -> set[int]:
    """Return where the posts begin that "hiện là" stands before, alone or before a list that they are in."""
    found: set[int] = set()
    end = -1
    for post in posts:
        goes_on = 0 <= end > post.start - _REACH and not _BREAKS_OFF.search(text, end, post.start)
        if goes_on or _NOW.search(text, max(0, post.start - 40), post.start):
            found.add(post.start)
            end = post.end
        else:
            end = -1
    return found
