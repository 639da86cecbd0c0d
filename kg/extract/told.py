"""How tenures are told: as held now, or as a step of a life; and what of that stays."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.carry import Sentence
from kg.extract.reading import Reading
from kg.extract.types import Post
from kg.model.findings import Tenure

_NOW = re.compile(
    r"\b(?:hiện|hiện nay|hiện tại|nay|đang)(?:,?\s+(?:ông|bà|đồng chí))?(?:\s+(?:cũng|còn|đang))*"
    r"\s+(?:là|giữ(?:\s+(?:chức(?:\s+(?:vụ|danh))?|cương vị))?|làm|đảm nhiệm)\s*:?\s*$",
    re.IGNORECASE,
)
_EARLIER_ONES = re.compile(
    r"[^.;]{0,40}\b(?:từng|trải qua|kinh qua|lần lượt)\b[^;]{0,300}"
    r"\btrước khi\s+(?:được|trở thành|làm|giữ|lên|về|sang)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
_SEATS = ("uy-vien", "dai-bieu")
_REACH = 70
_BREAKS_OFF = re.compile(
    r"[.]\s|\b(?:nguyên|từng|trước|sau|khi|theo|do|của|thay|được|năm|thời|con|vợ|chồng)\b", re.IGNORECASE
)


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A tenure with the way it is told.

    Attributes:
        is_now: the text says that it is held when it is written.
        is_past: it is told of an earlier time, as a step of a life.
        is_passing: it is told in passing, as what somebody once was.
        is_next: it came after earlier ones: "từng làm C1 trước khi được bổ nhiệm làm C2".
    """

    tenure: Tenure
    is_now: bool = False
    is_past: bool = False
    is_passing: bool = False
    is_next: bool = False

    def of_the_dead(self) -> "Told":
        """Return the same, over: who has died holds nothing."""
        if self.tenure.status not in ("holds", "acting"):
            return self
        return msgspec.structs.replace(self, tenure=msgspec.structs.replace(self.tenure, status="former"))


def settled(told: Sequence[Told]) -> list[Tenure]:
    """Return the tenures without the steps by which somebody came to what is said to be held now."""
    now = {_key(one.tenure) for one in told if one.is_now}
    starts = {
        _key(one.tenure): one.tenure
        for one in told
        if one.is_past and one.tenure.start and not one.tenure.end
    }
    return [
        _begun(one.tenure, starts.get(_key(one.tenure))) if one.is_now else one.tenure
        for one in told
        if one.is_now or not one.is_past or _key(one.tenure) not in now
    ]


def without_echoes(told: Sequence[Told]) -> list[Told]:
    """Return what is told without what is said in passing of posts that the text speaks of otherwise."""
    known = {_key(one.tenure) for one in told if not one.is_past}
    return [one for one in told if not one.is_passing or _key(one.tenure) not in known]


def outgrown(told: Sequence[Told], year: int) -> list[Told]:
    """Return posts that somebody got in an earlier year or step as former, where they have another since.

    Seats of committees are held beside other posts.

    Args:
        year: when the text was written.
    """
    now = {
        (one.tenure.person, one.tenure.title, one.tenure.body)
        for one in told
        if one.tenure.status in ("holds", "elected", "appointed")
        and not (one.is_passing or one.is_next or one.tenure.start)
        and not _is_seat(one.tenure)
    }
    busy = {person for person, _, _ in now}
    return [
        msgspec.structs.replace(one, tenure=msgspec.structs.replace(one.tenure, status="former"))
        if one.tenure.status in ("elected", "appointed")
        and (one.is_next or (one.tenure.start is not None and int(one.tenure.start[:4]) < year - 1))
        and one.tenure.person in busy
        and _key(one.tenure) not in now
        and not _is_seat(one.tenure)
        else one
        for one in told
    ]


def is_next_step(text: str, start: int, stop: int) -> bool:
    """Return whether the words between a name and a post tell of earlier ones: "từng …, trước khi làm"."""
    return _EARLIER_ONES.match(text, start, stop) is not None


def _is_seat(tenure: Tenure) -> bool:
    return (tenure.title_id or "").startswith(_SEATS)


def _begun(tenure: Tenure, step: Tenure | None) -> Tenure:
    if tenure.start or step is None:
        return tenure
    return msgspec.structs.replace(tenure, start=step.start, start_basis=step.start_basis)


def _key(tenure: Tenure) -> tuple[str, str, str]:
    return tenure.person, tenure.title, tenure.body


def now_in(reading: Reading, sentence: Sentence) -> set[int]:
    """Return where in the text as read the titles begin that the sentence says are held now."""
    posts = [item for item in sentence.items if isinstance(item, Post)]
    now = said_now(reading.text, posts)
    return {reading.raw(post.title_span)[0] for post in posts if post.start in now}


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
