"""Who follows in a post: after the one the sentence before told of, or after any that the text tells of."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.parts import Assignment, Chain
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.roles.modality import end_of_posts
from kg.extract.roles.verbs import PROPOSED
from kg.extract.tenures.role import Role
from kg.extract.tenures.same_posts import PostKey, post_of
from kg.extract.tenures.told import ToldTenure
from kg.model.findings import GIVEN, LOST, Span, Tenure, TenureStatus
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.vocabulary import load_vocabulary

_RESPECT = rf"(?:{CALLED}\s+)?"
_THIS = r"(?:vị trí|chức vụ|chức danh|chức|cương vị)\s+(?:này|đó|ấy|(?:nói |nêu )?trên)(?!\w)"
# "Người thay thế vị trí này là ông A", "Người được bầu thay ông B là ông A", "Thay ông B là ông A"
_FOLLOWS = re.compile(
    r"\W*(?:Người\s+)?(?:(?:được\s+(?P<verb>\w+(?:\s+\w+)?)|về|đến|(?P<will>sẽ))\s+)?"
    r"(?:(?:thay thế|kế nhiệm|thay|đảm nhận|đảm nhiệm|giữ)(?:\s+(?:ở|vào|giữ|cho))?"
    rf"\s+(?:{_THIS}|{CALLED}\s+(?P<whom>(?-i:(?:[{UPPER}]\w*\s+){{1,5}}))(?=là\s))"
    rf"|thay(?:\s+thế)?)\s*là\s+{_RESPECT}",
    re.IGNORECASE,
)
# "bầu ông A vào vị trí này", "ông A được bầu thay thế", "ông A được bổ nhiệm thay ông B"
_TO_IT = Cue(
    r"\b(?:(?:(?:vào|giữ|đảm nhận|đảm nhiệm|thay(?:\s+thế)?|kế nhiệm|nhận|ở|phụ trách)\s+){1,3}"
    rf"{_THIS}|(?:thay(?:\s+thế)?|kế nhiệm)(?:\s+cho)?"
    rf"(?:(?=\s*(?:[.,;]|$))|\s+{CALLED}\s+"
    rf"(?P<whom>(?-i:[{UPPER}]\w*(?:\s[{UPPER}]\w*){{0,4}}))))",
    re.IGNORECASE,
)
_GIVES = r"(?P<verb>bầu|bổ nhiệm|chỉ định|điều động|phân công|giao|phê chuẩn|cử)(?:\s+bổ sung)?"
_IS_GIVEN = re.compile(
    rf"[\s,)]*(?:(?:sẽ|đã|vừa|mới)\s+)*được\s+(?:[^\W\d]+\s+){{0,5}}?{_GIVES}"
    r"(?:,?\s+(?:và\s+)?(?:điều động|phân công|bổ nhiệm|chỉ định))*\s+$",
    re.IGNORECASE,
)
_GIVEN_TO = re.compile(rf"(?<!chưa )(?<!không )\b{_GIVES}\s+{_RESPECT}$", re.IGNORECASE)
_WILL = re.compile(r"\b(?:sẽ|dự kiến|giới thiệu|để|xem xét|chuẩn bị)\b[^.;]*$", re.IGNORECASE)
_NOTHING_BETWEEN = re.compile(r"[\s,)]*")
_REACH = 40
_LEFT = ("former", *LOST)


def successor(text: str, sentence: Sentence, roles: Sequence[Role]) -> Assignment | None:
    """Return the only post given up before, in a sentence or in that before it, as that of who follows.

    Args:
        roles: those read so far, in the order of the text, with those of the sentence.
    """
    if not roles:
        return None
    follows = _FOLLOWS.match(text, *sentence.span) or _TO_IT.search(text, *sentence.span)
    taken = _taken_by(text, sentence, follows) if follows else None
    left = _left_before(text, sentence, roles, taken[0]) if taken else []
    if not follows or not taken or len({(post.start, post.end) for _, post in left}) != 1:
        return None
    person, status = taken
    whom, names = (follows.group("whom") or "").strip(), {name for name, _ in left}
    if person.name in names or (whom and not any(f" {name}".endswith(f" {whom}") for name in names)):
        return None
    post = msgspec.structs.replace(left[0][1], prefix="")
    return Chain((post,)).given(person, status, "governed", successor)


def _status(verb: str | None, *, is_to_come: bool) -> TenureStatus:
    if is_to_come:
        return "nominated"
    return "elected" if verb and verb.lower().startswith("bầu") else "appointed"


def _taken_by(text: str, sentence: Sentence, cue: re.Match[str]) -> tuple[PersonMention, TenureStatus] | None:
    """Return who gets a post named before, and how: "Người thay là ông A", "bầu ông A vào vị trí này"."""
    if cue.re is _FOLLOWS:
        person = next((one for one in sentence.named if one.start == cue.end()), None)
        return (person, _status(cue.group("verb"), is_to_come=bool(cue.group("will")))) if person else None
    start, people = sentence.span[0], [one for one in sentence.named if one.end <= cue.start()]
    if not people or people[-1].is_short:
        return None
    person = people[-1]
    end = end_of_posts(text, person, [one for one in sentence.items if one.start >= person.end])
    given = _IS_GIVEN.match(text, end, cue.start())
    if given is None and _NOTHING_BETWEEN.fullmatch(text, end, cue.start()):
        given = _GIVEN_TO.search(text, max(start, person.start - _REACH), person.start)
    if given is None or PROPOSED.search(text, start, given.start("verb")):
        return None
    if "phụ trách" in cue.group().lower():
        return person, "acting"
    clause = max(start, text.rfind(";", start, given.start()), text.rfind(",", start, given.start()))
    is_to_come = _WILL.search(text, clause, given.start("verb")) is not None
    return person, _status(given.group("verb"), is_to_come=is_to_come)


def _left_before(
    text: str, sentence: Sentence, roles: Sequence[Role], person: PersonMention
) -> list[tuple[str, Post]]:
    """Return the posts given up before somebody is named, in his sentence or else in that right before it."""
    own, last = list[tuple[str, Post]](), list[tuple[str, Post]]()
    before: Span | None = None
    for role in reversed(roles):
        span = role.sentence.span
        if span != sentence.span:
            before = before or span
            if span != before or text[before[1] : sentence.span[0]].strip():
                break
        to = own if span == sentence.span else last
        to += [
            (role.name, one)
            for one in role.said.posts
            if one.end <= person.start and _is_left(role.said, one)
        ]
    return own or last


def _is_left(said: Assignment, post: Post) -> bool:
    return post.prefix == "former" or said.status in _LEFT


def succeeded(told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return a post that one has at a time as former for whom the text says that another got it later.

    "Chiều nay, bà B được bầu làm Bí thư. Tháng 9/2015, ông A được bầu giữ chức Bí thư."
    """
    got: dict[PostKey, dict[PostKey, Tenure]] = {}
    for one in told:
        tenure = one.tenure
        # Without its unit two posts of one name may be of two places.
        if tenure.status in GIVEN and _has_one_seat(tenure) and tenure.unit_id and not one.is_passing:
            got.setdefault(_post(tenure), {}).setdefault(_taken(tenure), tenure)
    over = {
        (post, taken)
        for post, group in got.items()
        for taken, tenure in group.items()
        if any(one.person != tenure.person and _is_before(tenure, one) for one in group.values())
    }
    return [
        one.with_status("former")
        if (_post(one.tenure), _taken(one.tenure)) in over
        and one.tenure.status in GIVEN
        and not one.is_passing
        else one
        for one in told
    ]


def _has_one_seat(tenure: Tenure) -> bool:
    """Return whether one person at a time has a post."""
    title = load_vocabulary().titles.get(tenure.title_id or "")
    return title is not None and title.has_one_seat(tenure.body_kind or "")


def _post(tenure: Tenure) -> PostKey:
    return tenure.unit_id, *post_of(tenure)[1:]


def _taken(tenure: Tenure) -> PostKey:
    return tenure.person, tenure.start, tenure.start_basis


def _is_before(tenure: Tenure, other: Tenure) -> bool:
    """Return whether a post was got before another was; one without a day is news."""
    if tenure.start is None:
        return False
    if other.start is None:
        return tenure.start_basis == "stated"
    length = min(len(tenure.start), len(other.start))
    return tenure.start[:length] < other.start[:length]
