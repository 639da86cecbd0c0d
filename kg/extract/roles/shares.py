"""Who of several people gets which post: each his own, all the same, one title in many bodies, or a half."""

import re
from collections.abc import Sequence

import msgspec

from kg.extract.mentions.cues import BEFORE_LIST, CALLED, LIST_GAP, RANKED, TO_BE
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import BodyMention, PersonMention, Post, UnitMention
from kg.extract.roles.lists import is_plural, is_shared, names_from, people_before, people_with_roles
from kg.extract.roles.verbs import HOLDING, PASSIVE, governing_status
from kg.model.findings import TenureStatus

_DASH = re.compile(r"\s+-\s+(?:(?:các|đều|là|nguyên|cựu)\s+)*", re.IGNORECASE)
_COMMA_ONCE = re.compile(r",\s+(?:đều\s+)?(?:là\s+)?(?:nguyên|cựu)\s+(?:là\s+)?", re.IGNORECASE)
_TOGETHER = re.compile(rf"\s*(?:,|và)\s+(?:{CALLED}\s+)?", re.IGNORECASE)
_LIST_LEAD = re.compile(r"(?:[:;]|\bcác (?:đồng chí|ông|bà|ông,? bà))\s*:?\s*$", re.IGNORECASE)
# Between two of a group, and before its first: each is called so.
_NEXT_CALLED = re.compile(r",\s+(?:ông|bà|đồng chí|đ/c)\s+", re.IGNORECASE)
_GROUP_LEAD = re.compile(r"(?:(?P<next>;)|:)\s*(?:ông|bà|đồng chí|đ/c)\s+$", re.IGNORECASE)
_GROUP_END = re.compile(r"[^.;:()]{0,40};")
_CALLED = re.compile(rf"\b(?:các|hai)\s+{CALLED}\s+$", re.IGNORECASE)
# "Chủ tịch và hai Phó Chủ tịch", "Chủ tịch, các Phó Chủ tịch"
_AND_SEVERAL = re.compile(r"(?:\s*,|\s+(?:và|cùng))\s+(?P<count>các|hai|ba|bốn|[2-9])\s+", re.IGNORECASE)
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, **{str(count): count for count in range(2, 10)}}
_ARE = re.compile(r"\blà\s")
_BARE = re.compile(rf"\s+{TO_BE}\s+", re.IGNORECASE)
GIVES_TO = re.compile(
    r"\b(?:bầu|(?<!ứng )cử|bổ nhiệm|chỉ định|suy tôn)(?:\s+bổ sung)?\s+"
    rf"(?:(?:(?:các|hai|ba|\d)\s+)?{CALLED}\s+)?$",
    re.IGNORECASE,
)
_AS = re.compile(r"\s*\)?\s*là\s+(?:tân\s+)?", re.IGNORECASE)
# "A được điều động làm C1, C2 B sẽ thay ông": who acts next has the post before his name
_ACTS_NEXT = re.compile(r"\s+(?:sẽ|đã|được|vừa|cũng|thay|lên thay|tiếp tục)\s", re.IGNORECASE)


def given_to_each(chain: Chain, people: Sequence[PersonMention], status: TenureStatus) -> list[Assignment]:
    """Return posts given to several people: to each his own if there are as many, seats to all.

    "A và B thôi giữ chức Chủ tịch, Phó Chủ tịch": A was the one, B the other. Nothing where it is not clear
    who gets which.
    """
    own = [post for post in chain.posts if not post.title_id.startswith("uy-vien")]
    if len(people) < 2 or len(chain.posts) < 2 or not own:
        return [chain.given(person, status, "governed") for person in people]
    if len(people) == len(chain.posts):
        return _each_his_own(chain, people, status, "governed")
    if len(own) == 1 and own[0].title_id.startswith("pho-"):
        return [chain.given(person, status, "governed") for person in people]
    return []


def one_each(said: Statement, index: int, chain: Chain) -> list[Assignment] | None:
    """Return "Chủ tịch, Phó Chủ tịch UBND huyện A và B", "C1, C2 là A và B": to each name its own post.

    Nothing where there are not as many names as posts, None where somebody may hold all of them.
    """
    if len(chain.posts) < 2 or is_plural(said.left(index)):
        return None
    titles = {post.title_id for post in chain.posts}
    are_apart = all(post.is_open for post in chain.posts[:-1]) and any(
        "pho-" + title in titles for title in titles
    )
    people = names_from(said, index + 1)
    # "bắt Phó Chủ tịch và cán bộ địa chính xã X: A, B"
    are_two = len(people) > 1 and chain.posts[0].is_open and not chain.posts[-1].is_open
    last_two = said.text[chain.posts[-2].end : chain.posts[-1].start]
    are_apart = are_apart or (are_two and last_two.strip() == "và")
    are_they = len(people) > 1 and _ARE.search(said.text, chain.end, people[0].start) is not None
    if not are_apart and not are_they:
        return None
    if len(people) != len(chain.posts):
        return []
    status: TenureStatus = "former" if chain.posts[0].prefix == "former" else "holds"
    return _each_his_own(chain, people, status, "before")


def with_head(said: Statement, index: int, chain: Chain, found: Sequence[Assignment]) -> Sequence[Assignment]:
    """Return what several deputies have, the first as head: "Bí thư và 2 Phó Bí thư Huyện ủy: A, B, C"."""
    head = said.at(index - 1)
    several = _AND_SEVERAL.fullmatch(said.left(index)) if isinstance(head, Chain) and len(found) > 2 else None
    if several is None or not isinstance(head, Chain) or len(head.posts) > 1 or len(chain.posts) > 1:
        return found
    count = _COUNTS.get(several.group("count").lower())
    is_his = chain.posts[0].title_id == f"pho-{head.posts[0].title_id}" and head.posts[0].is_open
    if not is_his or count not in (None, len(found) - 1):
        return found
    first = msgspec.structs.replace(found[0], posts=head.posts, among=(*head.posts, *chain.posts))
    return [first, *found[1:]]


def _each_his_own(
    chain: Chain, people: Sequence[PersonMention], status: TenureStatus, construction: str
) -> list[Assignment]:
    return [
        Assignment(person=person, posts=(post,), status=status, construction=construction, among=chain.posts)
        for post, person in zip(chain.posts, people, strict=True)
    ]


def in_turn(
    said: Statement, index: int, chain: Chain, people: Sequence[PersonMention], status: TenureStatus
) -> list[Assignment]:
    """Return "A và B lần lượt giữ chức Chủ tịch HĐND, UBND huyện": one title in as many bodies or units."""
    post = chain.posts[0]
    posts, end = [post], post.end
    for part in said.parts[index + 1 :]:
        if isinstance(part, PersonMention | Chain) or not LIST_GAP.fullmatch(said.text, end, part.start):
            break
        posts.append(_moved_to(post, part))
        end = part.end
    if len(posts) != len(people):
        return [] if post.is_open or not is_shared(post) else given_to_each(chain, people, status)
    unit = posts[-1].body.unit if posts[-1].body else None
    if post.body and post.body.unit is None and post.body.host is None:
        posts[0] = msgspec.structs.replace(post, body=msgspec.structs.replace(post.body, unit=unit))
    return given_to_each(Chain(tuple(posts)), people, status)


def _moved_to(post: Post, place: BodyMention | UnitMention) -> Post:
    """Return the same title in another body, or in that body of another unit."""
    if isinstance(place, BodyMention):
        return msgspec.structs.replace(post, body=place, end=place.end, unit=None)
    body = post.body and msgspec.structs.replace(post.body, unit=place)
    return msgspec.structs.replace(post, body=body, unit=None if body else place, end=place.end)


def sharing(said: Statement, index: int, chain: Chain, last: PersonMention) -> list[PersonMention]:
    """Return those named together before a post of several: "các đồng chí A, B - C", "A và B, nguyên C"."""
    people = [last]
    left = said.left(index)
    is_of_several = is_shared(chain.posts[0]) and len(chain.posts) == 1
    if is_of_several and left == ", " and _called_together(said, index):
        return [part for part in said.parts[index - 2 : index] if isinstance(part, PersonMention)]
    if left == ", " and all(is_shared(post) for post in chain.posts):
        people = _in_one_group(said, index, last)
    is_dashed = is_of_several and _DASH.fullmatch(left)
    if not is_dashed and not _COMMA_ONCE.fullmatch(left):
        return people
    for position in range(index - 2, -1, -1):
        part = said.parts[position]
        gap = said.text[part.end : people[0].start]
        if not isinstance(part, PersonMention) or part.is_pronoun or not _TOGETHER.fullmatch(gap):
            break
        people.insert(0, part)
    # One name alone before the last may belong to something else.
    lead = said.text[said.span[0] : people[0].start]
    return people if len(people) > 1 and _LIST_LEAD.search(lead) else [last]


def _in_one_group(said: Statement, index: int, last: PersonMention) -> list[PersonMention]:
    """Return those of one group of a list who share what follows: "…; ông A, ông B, bà D, C1, C2; …"."""
    people = [last]
    for part in reversed(said.parts[: index - 1]):
        if not isinstance(part, PersonMention) or not _NEXT_CALLED.fullmatch(
            said.text, part.end, people[0].start
        ):
            break
        people.insert(0, part)
    lead = _GROUP_LEAD.search(said.text, max(said.span[0], people[0].start - 16), people[0].start)
    is_one_of_them = lead and (lead.group("next") or _GROUP_END.match(said.text, said.parts[index].end))
    return people if is_one_of_them else [last]


def _called_together(said: Statement, index: int) -> bool:
    """Return whether two are called as several before a post: "các ông A và B, C"."""
    first, last = said.at(index - 2), said.at(index - 1)
    if not (isinstance(first, PersonMention) and isinstance(last, PersonMention)):
        return False
    is_called = _CALLED.search(said.text, max(said.span[0], first.start - 16), first.start)
    return is_called is not None and said.text[first.end : last.start] == " và "


def made(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "bổ nhiệm ông A (C1) và ông B là C"."""
    if not _AS.fullmatch(said.left(index)):
        return []
    people = people_before(said, index)
    verb = people and GIVES_TO.search(said.text, said.span[0], people[0].start)
    status = governing_status(verb.group()) if verb else None
    return [chain.given(person, status, "governed") for person in people] if status else []


def split_before(said: Statement, index: int, chain: Chain) -> tuple[Chain, list[Assignment]]:
    """Return the first half of "giữ chức C1; C2 B", which goes to who was named before, and C2 given to B."""
    after = said.at(index + 1)
    if not isinstance(after, PersonMention) or after.is_pronoun or after.is_short:
        return chain, []
    if not said.is_respect(chain.end, after.start):
        return _split_list(said, index, chain, after)
    later = said.at(index + 2)
    if len(chain.posts) > 1 and isinstance(later, Chain) and _BARE.fullmatch(said.left(index + 2)):
        # "A làm Trưởng ban, C B làm Phó Trưởng ban"
        other = Chain(chain.posts[1:]).given(after, "holds", "before")
        return Chain(chain.posts[:1]), [other] if people_before(said, index) else []
    for position in range(len(chain.posts) - 1, 0, -1):
        gap = said.text[chain.posts[position - 1].end : chain.posts[position].start]
        is_apart = gap == " và " or (gap == ", " and _ACTS_NEXT.match(said.text, after.end))
        if ";" in gap or (is_apart and _is_got(said, index) and people_before(said, index)):
            other = Chain(chain.posts[position:]).given(after, "holds", "before")
            return Chain(chain.posts[:position]), [other]
    return chain, []


def _is_got(said: Statement, index: int) -> bool:
    """Return whether the words before a chain are of who gets it, not of who gives it: "giữ chức"."""
    holding = HOLDING.search(said.left(index))
    return holding is None or not holding.group("verb") or PASSIVE.search(said.left(index)) is not None


def _split_list(
    said: Statement, index: int, chain: Chain, after: PersonMention
) -> tuple[Chain, list[Assignment]]:
    """Return the two halves of "giữ chức C1; C2 gồm các ông: B, C", "giữ chức C1; C2 - Đại tá B"."""
    gap = said.text[chain.posts[-2].end : chain.posts[-1].start] if len(chain.posts) > 1 else ""
    listed = BEFORE_LIST.match(said.text, chain.end, after.start)
    ranked = RANKED.match(said.text, chain.end, after.start) if ";" in gap else None
    if ranked and said.is_respect(ranked.end(), after.start) and people_before(said, index):
        return Chain(chain.posts[:-1]), [Chain(chain.posts[-1:]).given(after, "holds", "before")]
    if ";" not in gap or listed is None or not said.is_respect(listed.end(), after.start):
        return chain, []
    people = people_with_roles(said, index + 1)
    if not (len(people) == 1 or is_shared(chain.posts[-1])) or not people_before(said, index):
        return chain, []
    own, status = Chain(chain.posts[-1:]), governing_status(said.up_to(index)) or "holds"
    others = [own.given(person, status, "list") for person in people]
    return Chain(chain.posts[:-1]), others
