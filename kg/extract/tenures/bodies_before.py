"""The body of a post that prints none: one that the sentence says to be led, or of the post before it."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.cues import CALLED, HOLDS, OFFICE
from kg.extract.mentions.outside import OWNER
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Item, Post, Sentence
from kg.extract.tenures.next_posts import with_next
from kg.model.findings import GIVEN, TenureStatus
from kg.vocabulary import is_deputy

_LED = re.compile(
    r"(?:\s*-\s*(?:[A-ZĐ]\w*\s*){1,4})?"
    r"\s*[(,]?\s*do\s(?:ông|bà|đồng chí|đ/c|các)\s[^.;:]{4,120}\s(?:làm|giữ chức)\s+"
)
# "đến nhận công tác tại Ủy ban Kiểm tra Tỉnh ủy, giữ chức Phó Chủ nhiệm"
_WORKS = re.compile(
    r"\b(?:công tác|nhiệm vụ|làm việc)(?:\s+[^\W\d]+){0,3}?\s+(?:tại|ở|về|đến)\s+$", re.IGNORECASE
)
_AND_HOLDS = re.compile(
    r"\s*,?\s*(?:và\s+|để\s+|đồng thời\s+)?(?:được\s+)?(?:(?:bổ nhiệm|phân công|chỉ định)\s+)?"
    rf"{HOLDS}(?:\s+{OFFICE})?\s+",
    re.IGNORECASE,
)
_NEAR = 250
# "Ủy ban Kiểm tra Huyện ủy do bà A, Phó Chủ nhiệm, làm Trưởng đoàn"
_LED_BY = re.compile(rf"\s*[(,]?\s*do\s{CALLED}\s[^.;:,()-]{{4,40}}(?:,|\s-|\s\()\s*")
_HAS = re.compile(
    r"\s+(?:(?:hiện|nay|hiện nay)\s+)?(?:còn(?:\s+có)?|có|gồm)\s+(?:các|\d+|một|hai|ba|bốn|năm)[^.;]{0,150}"
)
# "UBND tỉnh có Chủ tịch là ông A và 3 Phó Chủ tịch là ông B, C"
_IS_LED = re.compile(
    r"(?:\s+(?:khóa|nhiệm kỳ)\s[^,.;]{1,30}?)?\s+(?:(?:hiện|nay|hiện nay)\s+)?có\s+"
    r"(?:(?:[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc)\s+là\b[^.;]{0,150})?"
)
_COLON = re.compile(r"\s*:")
# "Tại Sở Y tế, 4 Phó Giám đốc gồm: …"; "Thay mặt UBND tỉnh, Phó Chủ tịch A"
_THERE = re.compile(r"\b(?:tại|ở)\s+$", re.IGNORECASE)
_COUNTED = re.compile(r",\s+(?:các|\d+|hai|ba|bốn|năm)\s+")
_ON_BEHALF = re.compile(
    r"\bthay mặt\s+(?:(?:Đoàn Chủ tịch|Ban Thường trực|lãnh đạo|tập thể)\s+)*$", re.IGNORECASE
)
# "Thường trực HĐND tỉnh gồm Chủ tịch A; Phó Chủ tịch B" lead the whole
_STANDING = {
    "thuong-truc-hoi-dong-nhan-dan": "hoi-dong-nhan-dan",
    "ban-thuong-truc-uy-ban-mttq": "uy-ban-mttq",
}
# "HĐND tỉnh hiện có Chủ tịch A; Phó Chủ tịch B"
_CONSISTS = re.compile(
    r"\s+(?:(?:hiện|nay|hiện nay)\s+)?(?:có|(?:bao\s+)?gồm(?:\s+có)?)\s*:?\s+(?:(?:các|\d|một|hai|ba)\s+)?",
    re.IGNORECASE,
)
# "Đại hội đại biểu Hội Nông dân xã A"
_MEETS = re.compile(
    r"(?:đại hội|hội nghị)(?:\s+(?:đại biểu|toàn thể|hiệp thương|lần thứ\s+\w+|của|thành lập|Ủy ban))*\s+$",
    re.IGNORECASE,
)


def _led(source: Source, post: Post, items: Sequence[Item]) -> BodyMention | None:
    """Return the body of "Ban Pháp chế (do ông A làm Trưởng ban)", "Bộ Y tế có 4 Thứ trưởng: A, B"."""
    before = [item for item in items if isinstance(item, BodyMention) and item.end <= post.start]
    if not before:
        return None
    first, last = before[0], before[-1]
    between = source.text[last.end : post.start]
    if _WORKS.search(source.text, max(0, last.start - 60), last.start) and _AND_HOLDS.fullmatch(between):
        return last
    if _IS_LED.fullmatch(between):
        return last
    lead = source.text[max(0, last.start - 60) : last.start]
    if (_THERE.search(lead) and _COUNTED.fullmatch(between)) or (_ON_BEHALF.search(lead) and between == ", "):
        return last
    if _LED.fullmatch(between) and "," not in between:
        return last  # "Sở Y tế do ông A làm Giám đốc, Sở Nội vụ do bà B làm Giám đốc"
    is_its = any(form.fullmatch(between) for form in (_LED, _LED_BY, _HAS))
    if is_its or _is_heading(source, first, items) or _has_leaders(source, post, items):
        return last if first is last else None
    return next((body for body in reversed(before) if _is_elected_there(source, body)), None)


def _is_heading(source: Source, body: BodyMention, items: Sequence[Item]) -> bool:
    """Return whether a body heads the sentence: "HĐND xã A: Chủ tịch: ông B; Phó Chủ tịch: bà C"."""
    return body is items[0] and _COLON.match(source.text, body.end) is not None


def _has_leaders(source: Source, post: Post, items: Sequence[Item]) -> bool:
    """Return whether a sentence counts who leads its body, up to this post: "HĐND tỉnh có Chủ tịch A; …"."""
    body = items[0]
    consists = _CONSISTS.match(source.text, body.end) if isinstance(body, BodyMention) else None
    named = [item for item in items[1:] if item.start <= post.start and isinstance(item, Post)]
    return consists is not None and named[0].start == consists.end() and all(one.is_open for one in named)


def _is_elected_there(source: Source, body: BodyMention) -> bool:
    """Return whether an organisation meets that elects its own: "Đại hội Hội Nông dân xã A bầu …"."""
    if body.unit is None and body.end + 1 in source.anchors.heads:
        return False  # "Đoàn Thanh niên Công an tỉnh A"
    system = source.lexicon.vocabulary.bodies[body.kinds[0]].system
    return system in ("front", "mass") and bool(
        _MEETS.search(source.text, max(0, body.start - 60), body.start)
    )


def head_among(posts: Sequence[Post], status: TenureStatus) -> Post | None:
    """Return the last of the posts that somebody gets, if it is no deputy's and its body is printed."""
    last = posts[-1]
    is_given = status in GIVEN
    return last if is_given and not last.is_open and not last.title_id.startswith("pho-") else None


def with_body_of_head(
    source: Source, posts: Sequence[Post], head: Post | None, sentence: Sentence
) -> tuple[Post, ...]:
    """Return "Phó Giám đốc" alone with the body whose head got his post just before: "Giám đốc Sở Y tế".

    Nothing is filled in where the sentence speaks of another body.
    """
    start, end = sentence.span
    if head is None or not 0 <= posts[0].start - head.end < _NEAR:
        return tuple(posts)
    bodies = [item for item in sentence.items if isinstance(item, BodyMention) and item.start > head.end]
    if bodies or OWNER.search(source.text, max(start, head.end), end):
        return tuple(posts)
    return tuple(
        msgspec.structs.replace(post, body=head.body, unit=head.unit)
        if post.is_open and is_deputy(post.title_id, head.title_id)
        else post
        for post in posts
    )


def with_body_before(
    source: Source, posts: Sequence[Post], items: Sequence[Item], among: Sequence[Post] = ()
) -> tuple[Post, ...]:
    """Return "Phó Chủ tịch" of "Chủ tịch UBND tỉnh A và Phó Chủ tịch B" with the body named before it.

    Only for a post that stands alone: one in a chain takes its body from the chain.
    """
    if len(posts) != 1 or among or posts[0].printed_unit is not None:
        return tuple(posts)
    vocabulary = source.lexicon.vocabulary
    beside = with_next(source, posts[0], items)
    if beside is not None:
        return (beside,)
    if not posts[0].is_open:
        return tuple(posts)
    led = _led(source, posts[0], items)
    if led is not None and led.kinds[0] in _STANDING:
        led = msgspec.structs.replace(led, kinds=(_STANDING[led.kinds[0]],))
    if led is not None and any(vocabulary.fits(posts[0].title_id, kind) for kind in led.kinds):
        return (msgspec.structs.replace(posts[0], body=led),)
    if vocabulary.titles[posts[0].title_id].role != "deputy":
        return tuple(posts)
    before = [item for item in items if isinstance(item, Post) and item.end <= posts[0].start]
    body = before[-1].body if before else None
    if body is None or not any(vocabulary.fits(posts[0].title_id, kind) for kind in body.kinds):
        return tuple(posts)
    return (msgspec.structs.replace(posts[0], body=body),)
