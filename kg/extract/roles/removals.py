"""Posts given up or taken away by what stands beside them: "ông A, C, nghỉ hưu"; "cách chức ông A, C"."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.mentions.cues import CALLED, OFFICE, SEVERAL
from kg.extract.mentions.parts import Assignment, Chain, Statement, kind_of
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.roles.verbs import PROPOSED
from kg.model.findings import Span, TenureStatus
from kg.text.cue import Cue
from kg.vocabulary import is_seat

# "quyết định nghỉ hưu đối với ông A, C"
_RETIRED = Cue(
    rf"\bnghỉ\s+(?:hưu|công tác|chế độ|việc)\b[^.;:()]{{0,60}}?\s(?:cho|đối với)\s+{CALLED}?\s*$"
    # "các Giám đốc nghỉ hưu từ 1/6 gồm: A - C1; B - C2"
    r"|(?<!xin )(?<!đơn )\bnghỉ\s+(?:hưu|công tác|việc)\b(?:(?!\bcòn\b)[^.;:()]){0,60}?\sgồm\s*:"
    r"(?:(?!\b(?:bổ nhiệm|thay|điều động)\b)[^.:])*$"
    rf"|\b(?:miễn nhiệm|quyết định nghỉ hưu)\s+(?:đối với\s+)?{CALLED}\s*$"
    # "cho nghỉ hưu trước tuổi C A"
    r"|\bcho\s+nghỉ\s+(?:hưu|việc|công tác)(?:\s+(?:trước tuổi|sớm))?\s+(?:ông\s+|bà\s+|đồng chí\s+)?$",
    re.IGNORECASE,
)
# "miễn nhiệm ông A, C1, khỏi chức vụ C2"
_AWAY_FROM = re.compile(
    r"(?:(?!\b(?:bầu|bổ nhiệm|chỉ định)\b)[^.;]){0,40}?\b(?:khỏi|chức|giữ|thôi)\b", re.IGNORECASE
)
# "ông A, C, nghỉ hưu", "ông A, C huyện này, xin thôi việc"
_RETIRES = Cue(
    r"(?:(?:\s+(?:xã|phường|huyện|tỉnh|đơn vị|sở))?\s+này)?\s*,?\s*"
    r"(?:(?:sẽ|được|bị|đã|vừa|mới|cũng|xin|cho|bất ngờ|(?:viết|làm|nộp) đơn|(?:nhận|có) quyết định)\s+){0,4}"
    r"(?:nghỉ\s+(?:hưu|việc|công tác|chế độ|hưởng)|thôi việc"
    r"|về hưu|từ chức|từ nhiệm|thôi chức(?!\s+(?:vụ|danh)\b)|miễn nhiệm(?=\s*(?:[,.;]|$))"
    rf"|(?P<last>thôi giữ {OFFICE}(?=\s*(?:[,.;]|và|để|từ|kể))))",
    re.IGNORECASE,
)
# "cách chức tất cả các chức vụ trong Đảng đối với ông A, C", "ông A, C, bị cách chức"
_REMOVES = (
    rf"(?<!tư )(?P<verb>cách)\s+(?:chức\s+)?(?P<all>(?:hết|tất cả)\s+)?(?:các\s+)?{OFFICE}"
    r"(?P<party>\s+(?:(?:trong|về)\s+)?đảng)?"
)
_OTHER_MEASURE = r"(?!\b(?:cảnh cáo|khiển trách|khai trừ|kỷ luật|đình chỉ|đề nghị)\b)"
_REMOVED = Cue(
    rf"\b{_REMOVES}(?:\s+và chính quyền)?\s+(?:(?:đối với|của|với)\s+{CALLED}?\s*$"
    # "cách chức vụ trong Đảng đối với các đồng chí: A, C1; B, C2", "cách chức 2 người (A, C1 và B, C2)"
    rf"|(?:(?:đối với|của|với)\s+)?{SEVERAL}\s+"
    r"(?:đồng chí|ông,? bà|ông|bà|cá nhân|đảng viên|cán bộ|lãnh đạo|người|trường hợp)\b[^.;:,()]{0,30}"
    rf"(?::(?:{_OTHER_MEASURE}[^.:])*|\((?:{_OTHER_MEASURE}[^.:)])*)$)",
    re.IGNORECASE,
)
# "cách chức ông A, C1, và ông B, C2", "bãi nhiệm ông A, C": from what they are called. Whom no "và" joins, or
# who stands behind a word that tells more than a role, may be somebody who decides it or speaks of it.
_DISMISSED = Cue(
    rf"\b(?:cách chức|(?P<recall>bãi nhiệm))\s+{CALLED}\s+"
    r"(?:(?:(?!\b(?:cảnh cáo|khiển trách|khai trừ|kỷ luật|đình chỉ|đề nghị|thay|bổ nhiệm|bầu|giao|chức|theo"
    rf"|được|bị|do|vì|khi|của|đã|cho|để|với|bởi|là)\b)[^.:;]){{4,160}}?,?\svà\s+{CALLED}\s+)?$",
    re.IGNORECASE,
)
_REMOVED_AFTER = re.compile(
    rf"\s*\)?\s*(?:,?\s*(?:(?:đã|vừa|mới|cũng|người)\s+)*(?:bị|chịu)\s+(?:[^.;,:()]{{0,40}}\s)?|:\s*)"
    rf"(?:{_REMOVES}|(?P<recall>bãi nhiệm))"
    r"(?=\s*(?:[.,;)]|$|vì|do|về|sau|từ|hồi|vào))",
    re.IGNORECASE,
)

# Titles that only the party gives.
_OF_THE_PARTY = ("bi-thu", "pho-bi-thu", "uy-vien-ban-")
_AT_ITS_CENTRE = ("ban-chap-hanh-trung-uong", "bo-chinh-tri", "ban-bi-thu")
# Who is recalled loses what a council elected him to.
_ELECTS = ("hoi-dong-nhan-dan", "uy-ban-nhan-dan", "quoc-hoi")
_AND = re.compile(r"\s*(?:,\s*(?:và\s+)?|và\s+|cùng\s+)")


def without_removed(said: Statement, found: Sequence[Assignment]) -> Iterator[Assignment]:
    """Yield posts that are held, or given up with what follows: "ông A, C, nghỉ hưu"."""
    for one in found:
        yield from _left(said, one) if one.status == "holds" else (one,)


def _left(said: Statement, one: Assignment) -> Iterator[Assignment]:
    """Yield posts said to be held, apart those that the words beside them take away."""
    start, end = min(one.person.start, one.posts[0].start), max(one.person.end, one.posts[-1].end)
    is_retired = _RETIRED.search(said.text, said.span[0], start) is not None
    if is_retired and not _AWAY_FROM.match(said.text, end, said.span[1]):
        yield msgspec.structs.replace(one, status="leaves")
        return
    removed = _dismissed(said, one, start) or _removed(said, one, (start, end))
    if removed:
        yield from _parted(one, removed, "disciplined-removed")
        return
    retires = _RETIRES.match(said.text, end, said.span[1]) if one.construction != "governed" else None
    if retires is None:
        yield one
        return
    # "thôi giữ chức" is said of the post before it, and not of all that somebody holds.
    yield from _parted(one, one.posts[-1:] if retires.group("last") else one.posts, "leaves")


def _parted(one: Assignment, lost: tuple[Post, ...], status: TenureStatus) -> Iterator[Assignment]:
    """Yield the posts that somebody keeps, then those that he loses."""
    kept = tuple(post for post in one.posts if post not in lost)
    if kept:
        yield msgspec.structs.replace(one, posts=kept, among=one.posts)
    yield msgspec.structs.replace(one, posts=lost, among=one.posts, status=status)


def _dismissed(said: Statement, one: Assignment, start: int) -> tuple[Post, ...]:
    """Return what "cách chức ông A, C" takes away: no seats, which nobody takes away with a post."""
    cue = _DISMISSED.search(said.text, said.span[0], start) if one.construction == "after" else None
    if cue is None or PROPOSED.search(said.text, said.span[0], cue.start()):
        return ()
    if _AWAY_FROM.match(said.text, one.posts[-1].end, said.span[1]):
        return ()
    if cue.group("recall"):
        return _recalled(one)
    return tuple(post for post in one.posts if not is_seat(post.title_id)) or one.posts


def _recalled(one: Assignment) -> tuple[Post, ...]:
    """Return the one post that a council takes back."""
    elected = tuple(post for post in one.posts if kind_of(post) in _ELECTS)
    return elected if len(elected) == 1 else ()


def _removed(said: Statement, one: Assignment, around: Span) -> tuple[Post, ...]:
    """Return the posts taken away: "cách chức vụ trong Đảng đối với ông A, C1", "ông A, C, bị cách chức"."""
    start, end = around
    cue = _REMOVED.search(said.text, said.span[0], start) or next(
        (cue for at in _row_ends(said, end) if (cue := _REMOVED_AFTER.match(said.text, at, said.span[1]))),
        None,
    )
    if cue is None or PROPOSED.search(
        said.text, said.span[0], cue.start("verb" if cue["verb"] else "recall")
    ):
        return ()
    if cue["verb"] is None:
        return _recalled(one)
    if cue.group("party"):
        return tuple(
            post
            for post in one.posts
            if post.title_id.startswith(_OF_THE_PARTY)
            or (kind_of(post) in _AT_ITS_CENTRE and post.prefix != "former")
        )
    return one.posts if cue.group("all") or len(one.posts) == 1 else ()


def _row_ends(said: Statement, end: int) -> Iterator[int]:
    """Yield where somebody with a role ends, and where those named next to him end: "C1 A và C2 B bị …"."""
    yield end
    for index, part in enumerate(said.parts):
        beside = said.at(index + 1)
        if part.start < end or not isinstance(part, Chain | PersonMention):
            continue
        if said.up_to_name(_AND, end, part.start) is None:
            continue
        if isinstance(part, Chain):
            if not isinstance(beside, PersonMention) or not said.is_respect(part.end, beside.start):
                return
            end = beside.end
        else:
            end = beside.end if isinstance(beside, Chain) and said.follows(index + 1) else part.end
        yield end
