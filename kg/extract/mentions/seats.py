"""Posts without a printed title: seats in committees that somebody joins, bodies that he has charge of."""

import re
from collections.abc import Sequence

from kg.extract.mentions import people
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Item, PersonMention, Post
from kg.text.alphabet import LOWER, UPPER
from kg.text.cue import Cue, past

SEAT = re.compile(r"(?P<bch>Ban Chấp hành|BCH)|(?P<btv>Ban Thường vụ|BTV)(?!\w)", re.IGNORECASE)
_JOINS = Cue(
    r"(?:tham gia|vào|bổ sung|thôi nhiệm vụ|bầu(?:\s+bổ sung)?|chỉ định|(?:trúng|tái|đắc)\s+cử)"
    r"\s+(?:là\s+)?$",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s*")
_SEAT_GAP = re.compile(r"\s*(?:,|và)\s*")


def committee_seat(source: Source, position: int, items: list[Item]) -> Post | None:
    """Return the seat that "tham gia Ban Chấp hành" gives: a post, though no title is printed."""
    match = SEAT.match(source.text, position)
    if match is None:
        return None
    joins = _JOINS.search(source.text, max(0, position - 24), position)
    last = items[-1] if items else None
    follows = (
        isinstance(last, Post)
        and (last.title_id == "uy-vien-ban-chap-hanh" or _is_other_seat(source, last, match))
        and _SEAT_GAP.fullmatch(source.text, last.end, position)
    )
    title_id = "uy-vien-ban-chap-hanh" if match.group("bch") else "uy-vien-ban-thuong-vu"
    whole = parse_body(source, position)
    host = whole.host if whole is not None and whole.host is not None else None
    if host is None:
        host = parse_body(source, past(_SPACE, source.text, match.end()))
    if (
        whole is not None
        and host is None
        and whole.end > match.end()
        and "ban-thuong-vu-cap-uy" not in whole.kinds
    ):
        host = whole
    end = host.end if host else match.end()
    if not follows and not _is_joined(source, joins, end):
        return None
    if host is not None and host.kinds == ("dang-bo",) and host.unit is None:
        host = None
    if host is not None and "ban-chap-hanh-trung-uong" in host.kinds:
        title_id = "uy-vien"
    return Post(
        start=position,
        end=end,
        title_id=title_id,
        title_span=match.span(),
        body=host,
    )


def _is_other_seat(source: Source, last: Post, seat: re.Match[str]) -> bool:
    """Return whether the post before is the other seat: "tham gia Ban Thường vụ, Ban Chấp hành"."""
    before = SEAT.match(source.text, last.start)
    return before is not None and before.lastgroup != seat.lastgroup


# "Ban Chấp hành khóa I gồm 27 đồng chí: 1. Ông A"
_LISTED = re.compile(
    r"[^.;:\n]{0,60}?\sgồm(?:\s+có)?(?:\s+(?:các|\d{1,3}))?"
    r"(?:\s*(?:đồng chí|ông|bà|người|thành viên|ủy viên|,))*\s*"
    rf"(?::\s*$|:?\s*(?:\d{{1,2}}[.)]\s*)?(?:{people.HONORIFIC}\s+)?(?P<name>[{UPPER}]\w+)\s[{UPPER}])",
    re.MULTILINE,
)
_WHOLE = re.compile(r"(?<!được )(?<!trúng )bầu(?:\s+bổ sung)?\s+$", re.IGNORECASE)
_GIVEN = re.compile(r"[^.;:]{0,40}?\s(?:đối với|cho)\s")


def _is_joined(source: Source, joins: re.Match[str] | None, end: int) -> bool:
    """Return whether somebody joins a committee, or all who sit in it are named; else it only is elected."""
    if joins and not _WHOLE.search(source.text, joins.start(), joins.end()):
        return True
    listed = _LISTED.match(source.text, end)
    if listed:
        name = listed.group("name")
        return name is None or people.may_begin_name(name, source.lexicon.vocabulary)
    return joins is not None and _GIVEN.match(source.text, end) is not None


_CHARGE = Cue(
    r"(?:phụ trách(?:,?\s+điều hành)?|(?:giao|phân công)(?:\s+(?:quyền|nhiệm vụ|ông|bà|đồng chí))?"
    rf"(?:\s+[{UPPER}][{LOWER}]+){{0,5}}\s+(?:tạm thời\s+|tạm\s+)?điều hành)"
    r"(?:\s+(?:các\s+)?(?:hoạt động|công việc)(?:\s+của)?)?\s+$",
    re.IGNORECASE,
)

# Something other than "phụ trách" stands after the post: a verb gives the charge.
_AFTER_POST = re.compile(r"\s*(?!phụ trách)\S")


# "Phân công ông A, Phó Chánh Văn phòng Tỉnh ủy phụ trách Văn phòng Tỉnh ủy"
_GIVES_CHARGE = re.compile(rf"\b(?:phân công|giao)\s+{CALLED}\s+$", re.IGNORECASE)


def _is_given_charge(source: Source, body: BodyMention, items: Sequence[Item]) -> bool:
    """Return whether somebody with a post in a body is given charge of it."""
    if len(items) < 2:
        return False
    person, post = items[-2:]
    return (
        isinstance(person, PersonMention)
        and isinstance(post, Post)
        and post.body is not None
        and post.body.kinds[0] == body.kinds[0]
        and _GIVES_CHARGE.search(source.text, max(0, person.start - 30), person.start) is not None
    )


_OFFICES = ("so-", "phong-", "thanh-tra-", "chi-cuc", "trung-tam", "van-phong", "ban-")
# Who is above a body looks after it: chairs and secretaries after offices, ministers after all below
# their ministry, directors after divisions.
_ABOVE = (
    (("chu-tich", "pho-chu-tich", "bi-thu", "pho-bi-thu"), _OFFICES),
    (("bo-truong", "thu-truong"), ("tong-cuc", "cuc-", "vu-", *_OFFICES)),
    (("giam-doc", "pho-giam-doc"), ("phong-", "chi-cuc", "trung-tam", "thanh-tra-so")),
)
_DIRECTLY = re.compile(r"\btrực tiếp\s+$", re.IGNORECASE)
# "kiêm phụ trách", "phụ trách Sở A cho đến khi có Giám đốc": for a time even who is above it is its head
_ALSO = re.compile(r"\b(?:kiêm(?:\s+nhiệm)?|tạm(?:\s+thời)?)\s+$", re.IGNORECASE)
_FOR_A_TIME = re.compile(
    r"[^.;,]{0,40}?,?\s(?:thay|(?:cho\s+)?đến\s+(?:khi|lúc)|(?:kể\s+)?từ\s+(?:ngày|tháng|khi)|trong\s+thời\s+gian)\s"
)
# "phụ trách Sở A, Sở B", "phụ trách Phòng A; theo dõi xã B": what somebody looks after
_AND_MORE = re.compile(
    r"\s*(?:(?:,|;|\svà)\s+(?:(?:phụ trách|theo dõi)\s+)?(?:các\s+)?(?:lĩnh vực|địa bàn)|[,;]\s+theo dõi"
    r"|(?:,|\svà)\s+(?:[Ss]ở|[Pp]hòng|[Cc]hi cục|[Cc]ục|[Vv]ụ|[Tt]rung tâm|[Hh]ội|[Vv]ăn phòng)"
    rf"(?!\s[^,;.]{{2,60}}\s(?:đã|sẽ|cũng|tổ chức|công bố|cho biết)\s)\s+[{UPPER}])"
)


def _looks_after(source: Source, body: BodyMention, items: Sequence[Item], charge: re.Match[str]) -> bool:
    """Return whether somebody above a body looks after it, or after several, and leads none of them."""
    lead = source.text[max(0, charge.start() - 20) : charge.start()]
    if _DIRECTLY.search(lead) or _AND_MORE.match(source.text, body.end):
        return True
    if (
        "điều hành" in charge.group().lower()
        or _ALSO.search(lead)
        or _FOR_A_TIME.match(source.text, body.end)
    ):
        return False
    posts = _posts_of_last(source, items)
    if any(post.body is not None and post.body.kinds[0] == body.kinds[0] for post in posts):
        return False
    return any(_is_above(post, body) for post in posts)


def _is_above(post: Post, body: BodyMention) -> bool:
    """Return whether a post is above a body: a director whose body is left out may be its own."""
    title = post.title_id.removesuffix("-thuong-truc")
    rows = [below for titles, below in _ABOVE if title in titles]
    is_own = post.is_open and title.endswith("giam-doc")
    return not is_own and any(body.kinds[0].startswith(below) for below in rows)


def _posts_of_last(source: Source, items: Sequence[Item]) -> list[Post]:
    """Return the posts beside who is named last: "Phó Chủ tịch UBND tỉnh A", "A, Phó Chủ tịch UBND tỉnh"."""
    last = next((at for at in range(len(items) - 1, -1, -1) if isinstance(items[at], PersonMention)), None)
    if last is None:
        return []
    posts = [item for item in items[last:] if isinstance(item, Post)]
    before = items[last - 1] if last else None
    if isinstance(before, Post) and people.TITLES_OF_RESPECT.fullmatch(
        source.text, before.end, items[last].start
    ):
        posts.append(before)
    return posts


def in_charge(source: Source, body: BodyMention, items: Sequence[Item]) -> Post | None:
    """Return the head's post of a body that somebody has charge of: "giao bà A phụ trách Sở Y tế"."""
    charge = _CHARGE.search(source.text, max(0, body.start - 80), body.start)
    if charge is None or _looks_after(source, body, items, charge):
        return None
    last = items[-1] if items else None
    is_given = isinstance(last, Post) and _is_given_charge(source, body, items)
    if isinstance(last, Post) and not is_given and not _AFTER_POST.match(source.text, last.end):
        return None  # "Phó Chủ tịch phụ trách Hội Nông dân" looks after it, and is not its head
    vocabulary = source.lexicon.vocabulary
    heads = [
        title.title_id
        for title in vocabulary.titles.values()
        if title.role == "head" and title.is_single_seat and vocabulary.fits(title.title_id, body.kinds[0])
    ]
    kind = vocabulary.bodies[body.kinds[0]]
    if not heads or kind.is_party_committee or (kind.system == "party" and not is_given):
        return None
    return Post(
        start=body.start,
        end=body.end,
        title_id=heads[0],
        title_span=(body.start, body.end),
        body=body,
        prefix="in_charge",
    )


_AS_ROLE = re.compile(r"\s*[-,(]\s*(?:nguyên\s+)?", re.IGNORECASE)


def standing_member(source: Source, position: int, items: list[Item]) -> Post | None:
    """Return the seat of "ông A - thường vụ Huyện ủy", where it stands as somebody's role."""
    last = items[-1] if items and source.lowered.startswith("thường vụ ", position) else None
    role = _AS_ROLE.fullmatch(source.text, last.end, position) if last else None
    end = position + len("thường vụ")
    committee = parse_body(source, end + 1) if role and isinstance(last, PersonMention | Post) else None
    if committee is None or not source.lexicon.vocabulary.fits("uy-vien-ban-thuong-vu", committee.kinds[0]):
        return None
    return Post(
        start=position,
        end=committee.end,
        title_id="uy-vien-ban-thuong-vu",
        title_span=(position, end),
        body=committee,
        prefix="former" if role and "nguyên" in role.group().lower() else "",
    )


# "được bầu vào Bộ Chính trị"
_AT_THE_TOP = {"bo-chinh-tri": "uy-vien", "ban-bi-thu": "bi-thu"}
_ELECTED_TO = ("được bầu vào ", "được bầu bổ sung vào ", "trúng cử vào ")


def in_committee(source: Source, body: BodyMention) -> Post | None:
    """Return the seat of "chỉ định tham gia Đảng ủy Quân khu 7": a post, though no title is printed."""
    kind = source.lexicon.vocabulary.bodies[body.kinds[0]]
    if kind.kind_id in _AT_THE_TOP and source.lowered.endswith(_ELECTED_TO, 0, body.start):
        span = body.start, body.end
        return Post(
            start=span[0], end=span[1], title_id=_AT_THE_TOP[kind.kind_id], title_span=span, body=body
        )
    if not kind.is_party_committee or not source.lowered.endswith("tham gia ", 0, body.start):
        return None
    if body.unit is None and body.host is None and (body.field is None and not kind.is_central):
        return None
    fits = source.lexicon.vocabulary.fits
    titles = [one for one in ("uy-vien-ban-chap-hanh", "uy-vien") if fits(one, kind.kind_id)]
    span = body.start, body.end
    return (
        Post(start=span[0], end=span[1], title_id=titles[0], title_span=span, body=body) if titles else None
    )
