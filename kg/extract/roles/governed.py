"""Posts that a verb governs: "bổ nhiệm ông B, C1, giữ chức C2"; "miễn nhiệm chức vụ C đối với ông B"."""

import re
from collections.abc import Iterator

import msgspec

from kg.extract.mentions.cues import BEFORE_LIST, IN_TURN, LIST_GAP, OFFICE, SEAT, TO, TO_BE
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.types import BodyMention, PersonMention, Post
from kg.extract.roles.lists import (
    far_list,
    is_plural,
    is_shared,
    last_named,
    names_from,
    people_before,
    people_with_roles,
)
from kg.extract.roles.modality import is_replaced, is_said_of_others
from kg.extract.roles.named_apart import is_quoted
from kg.extract.roles.passing import was_before
from kg.extract.roles.same_verb import beside
from kg.extract.roles.shares import given_to_each, in_turn
from kg.extract.roles.verbs import (
    ASKED_FOR,
    BY_THEN,
    DECIDED,
    HANDS_OVER,
    HOLDING,
    HOLDS_LATER,
    REPLACES,
    STANDS_IN,
    STILL,
    goes_on_holding,
    governing_status,
)
from kg.model.findings import GIVEN, LOST, TenureStatus
from kg.text.cue import past

# "kiện toàn chức danh C": of whoever is named after it
_SETTLES = re.compile(
    r"(?<!được )\bkiện toàn\s+(?:(?:một|hai|ba|các|\d+)\s+)?(?:chức danh|chức vụ|vị trí)\s+$", re.IGNORECASE
)
_OF = re.compile(r"\bcủa\s+$", re.IGNORECASE)
# "miễn nhiệm chức danh C để nhận nhiệm vụ mới đối với ông A"
_REASON = re.compile(r"\s*,?\s*(?:để|do)\s[^.;:()]{3,60}?(?=\s*,?\s*đối với\s)", re.IGNORECASE)
# "cùng với chức danh Bí thư, hội nghị bầu 2 Phó Bí thư": of another
_BESIDES = re.compile(
    r"\b(?:cùng với|bên cạnh|ngoài)\s+(?:việc\s+bầu\s+)?(?:(?:các\s+)?(?:chức (?:danh|vụ)|vị trí)\s+)?$",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(r"[^.:]{0,40}?(?:[,;]|\bvà\b)", re.IGNORECASE)
_FROM = re.compile(rf"\btừ\s+(?:(?:{OFFICE}|vị trí|cương vị)\s+)?$", re.IGNORECASE)
_ONTO = re.compile(r"\s*,?\s*(?:sang|về|đến|lên|qua|ra|vào|làm|giữ)\s+(?:\w+\s+){0,3}", re.IGNORECASE)
_EARLIER = re.compile(r"Trước (?:đó|đây)|Năm \d{4}")
_WILL = re.compile(r"\bsẽ\s", re.IGNORECASE)
_NOUN_ALONE = re.compile(rf"[,;:]\s*(?:các\s+)?(?:{OFFICE}|vị trí|cương vị)\s+$", re.IGNORECASE)
# "Sau đó, ông làm C": a step of a life
_STEP = re.compile(
    r"(?:Sau đó|Tiếp đó|Tiếp theo|Thời gian sau"
    r"|Trong (?:\d+|suốt|nhiều|những|hơn) [^,.;]{0,20}(?:năm|tháng))\b"
)
_STILL = re.compile(r"[^.;]{0,40}\bnay\b")
# "A, C1, tham gia Ban Thường vụ, giữ chức C2", "A, C1, giữ chức C2": who already has a post gets another
_GETS = re.compile(
    rf"\s*[,:-]?\s*(?:được\s+)?(?:giữ\s+{OFFICE}|tham gia|nhận\s+{OFFICE})\s+",
    re.IGNORECASE,
)
_GETS_NEXT = re.compile(
    r"\s*[,;]?\s*(?:(?:(?:và|để|đồng thời)\s+)?(?:được\s+)?(?:nhận|giữ)\s+"
    rf"(?:{OFFICE}|nhiệm vụ)|(?:và|để|đồng thời)\s+tham gia)\s+",
    re.IGNORECASE,
)
# "12 nhân sự được trình để giữ chức C": none of those named before
_OTHERS = re.compile(r",\s+(?:\d+|các|những|nhiều)\s+(?:nhân sự|người|cán bộ|ứng viên|trường hợp)\b")
# "thôi giữ chức C1, tham gia Ban Thường vụ và giữ chức C2": the seat comes with C2
_JOINS = re.compile(r"\s*,\s*tham gia\s+", re.IGNORECASE)
_AND_GETS = re.compile(r"\b(?:giữ|nhận|đảm nhiệm)\s+chức\b", re.IGNORECASE)
_LEAD_IT = ("bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc")
_MAKES = re.compile(rf"\s+{TO_BE}\s+", re.IGNORECASE)
# "tham gia Ban Thường vụ và giới thiệu để bầu làm Bí thư Tỉnh ủy A": a seat of the committee to be led
_PUTS_FORWARD = re.compile(
    r",?\s*(?:và|đồng thời|,)?\s*(?:được\s+)?giới thiệu\b[^;]{0,120}\bbầu\b", re.IGNORECASE
)


def governed(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return a chain that a verb governs: given to the person after "đối với", else to the last before.

    Args:
        chain: the part at `index`, or the first half of it.
    """
    status = _status(said, index, chain)
    if chain is said.parts[index]:
        found = _to_those_after(said, index, chain, status)
        if found is not None:
            return found
    if _SETTLES.search(said.left(index)):
        return []
    found = _to_those_before(said, index, chain, status)
    led = _to_be_led(said, index, chain)
    return [msgspec.structs.replace(one, among=(*chain.posts, *led)) for one in found] if led else found


def _to_be_led(said: Statement, index: int, chain: Chain) -> tuple[Post, ...]:
    """Return the posts that somebody with a seat is put forward for, by which its committee is told."""
    for part in said.parts[index + 1 :] if SEAT.match(said.text, chain.posts[-1].start) else ():
        if isinstance(part, PersonMention):
            break
        if isinstance(part, Chain):
            is_next = _PUTS_FORWARD.match(said.text, chain.end, part.start)
            return part.posts if is_next and part.posts[0].title_id in _LEAD_IT else ()
    return ()


def _status(said: Statement, index: int, chain: Chain) -> TenureStatus:
    clause = said.up_to(index)
    if STILL.search(said.left(index)):
        return "holds"
    if BY_THEN.search(clause):
        return "former"
    status = governing_status(clause)
    if (status in LOST and ASKED_FOR.search(clause)) or (status == "former" and goes_on_holding(clause)):
        return "holds"
    if (status == "leaves" and _gets_next(said, index)) or (status == "former" and was_before(said, index)):
        return "appointed"
    if status in (None, "appointed") and not is_shared(chain.posts[0]) and STANDS_IN.search(clause):
        return "acting"
    return status or ("appointed" if _gets(said, index) else "holds")


def _gets_next(said: Statement, index: int) -> bool:
    """Return whether somebody gets a post after one given up: "thôi giữ chức C1, giữ chức C2"."""
    left, part = said.left(index), said.parts[index]
    if not isinstance(said.at(index - 1), Chain | BodyMention):
        return False
    is_joined = _JOINS.fullmatch(left) and _AND_GETS.search(said.text, part.start, part.end)
    return bool(is_joined or _GETS_NEXT.fullmatch(left))


def _gets(said: Statement, index: int) -> bool:
    """Return whether somebody with a post gets another, whatever the verb: "A, C1, giữ chức C2"."""
    if DECIDED.search(said.text, said.span[0], said.parts[index].start):
        return True
    role = said.at(index - 1)
    if isinstance(role, PersonMention):
        return SEAT.match(said.text, said.parts[index].start) is not None
    return (
        isinstance(role, Chain) and said.follows(index - 1) and _GETS.fullmatch(said.left(index)) is not None
    )


def _to_those_after(
    said: Statement, index: int, chain: Chain, status: TenureStatus
) -> list[Assignment] | None:
    """Return a chain given to those named after it, None where it is given to nobody there."""
    after = said.at(index + 1)
    if isinstance(after, Chain):
        # "giao quyền C1 cho C2 B": B has both.
        to = TO.match(said.text, chain.end, after.start)
        people = people_with_roles(said, index + 1) if to and to.end() == after.start else []
        if people:
            return given_to_each(chain, people, status)
        return _with_the_next(said, index, chain, status) or None
    if not isinstance(after, PersonMention):
        return None
    gap = said.text[chain.end : after.start]
    if after.is_pronoun:
        # "bãi nhiệm C đối với bà này"
        to = TO.fullmatch(gap)
        people = last_named(said, index) or ([said.subject] if said.subject else []) if to else []
        return [chain.given(person, status, "governed") for person in people] or None
    if said.is_respect(chain.end, after.start) and (not after.is_short or gap.strip()) and "là" not in gap:
        if "," in gap and isinstance(said.at(index - 1), PersonMention):
            return None  # "bổ nhiệm A giữ chức C, Thượng tá B dự"
        # "bầu Phó Chủ tịch A làm Chủ tịch", not "miễn nhiệm Chủ tịch A và bầu Phó Chủ tịch B làm C"
        is_led = isinstance(said.at(index + 2), Chain) and HOLDING.search(said.left(index + 2)) is not None
        goes_on = is_led and said.named_after(index + 2) is None
        is_held = goes_on or (status == "appointed" and "chức" not in said.up_to(index)[-20:])
        people = names_from(said, index + 1) if is_plural(said.left(index)) else [after]
        return [chain.given(person, "holds" if is_held else status, "governed") for person in people]
    if far_list(said, index, chain, after):
        return given_to_each(chain, people_with_roles(said, index + 1), status)
    reason = past(_REASON, gap) if status in LOST else 0
    to = TO.match(gap, reason) or BEFORE_LIST.match(gap) or beside(said, index)
    if to is None or not said.is_respect(chain.end + to.end(), after.start):
        return None
    people = people_with_roles(said, index + 1)
    is_who = people and _MAKES.match(said.text, people[-1].end)  # "bầu 3 Phó Bí thư là A, B, C làm …"
    return given_to_each(chain, people, "holds" if is_who else status)


def _with_the_next(said: Statement, index: int, chain: Chain, status: TenureStatus) -> list[Assignment]:
    """Return "cách chức C1 và cho thôi giữ chức C2 đối với ông A": A loses both."""
    following, left = said.parts[index + 1], said.left(index + 1)
    if not isinstance(following, Chain) or not _AND_ALSO.match(left) or not HOLDING.search(left):
        return []
    if _BESIDES.search(said.left(index)):
        return []
    people = people_before(said, index)
    if people and not HANDS_OVER.search(said.text, people[-1].end, chain.start):
        return []
    later = _to_those_after(said, index + 1, following, status) or []
    among = (*chain.posts, *following.posts)
    return [
        Assignment(person=one.person, posts=chain.posts, status=status, construction="governed", among=among)
        for one in later
        if one.person.start > following.end
    ]


def moved_from(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return the first post of "A được điều động từ C1 sang giữ chức C2"."""
    after = said.at(index + 1)
    if not isinstance(after, Chain) or not _FROM.search(said.left(index)):
        return []
    if not _ONTO.fullmatch(said.text, chain.end, after.start):
        return []
    status: TenureStatus = "former" if _EARLIER.match(said.text, said.span[0]) else "holds"
    return [chain.given(person, status, "governed") for person in people_before(said, index)]


def _to_those_before(said: Statement, index: int, chain: Chain, status: TenureStatus) -> list[Assignment]:
    if _NOUN_ALONE.search(said.left(index)) and governing_status(said.up_to(index)) is None:
        return []  # "theo ông A, chức C đang khuyết"
    people = people_before(said, index)
    if people and is_quoted(said, people[-1]):
        return []  # "theo ông A, tỉnh sẽ bầu chức danh C"
    if people and HANDS_OVER.search(said.text, people[-1].end, chain.start):
        return []  # "A trao quyết định bổ nhiệm chức vụ C": A hands it over, and who gets it is not said here
    between = said.text[people[-1].end : chain.start] if people else ""
    if is_said_of_others(between) or _OTHERS.search(between):
        return []
    is_step = (
        _STEP.match(said.text, *said.span)
        and governing_status(said.up_to(index)) is None
        and not _STILL.match(said.text, chain.end, said.span[1])
    )
    if is_step:
        people = people or ([said.subject] if said.subject else [])
        return [chain.given(person, "former", "passing") for person in people]
    if len(people) > 1 and IN_TURN.search(said.text, people[-1].end, chain.start):
        # "lần lượt" of several is no life of one
        status = governing_status(IN_TURN.sub("", said.up_to(index))) or "holds"
        if len(chain.posts) == 1:
            return in_turn(said, index, chain, people, status)
    if len(people) > 1 and _is_one_each(said, index, chain, status):
        return in_turn(said, index, chain, people, status)
    clause = said.up_to(index)
    if not people and said.subject and not HANDS_OVER.search(clause) and not is_said_of_others(clause):
        people = [said.subject]
    return [*given_to_each(chain, people, status), *(_the_replaced(said, index, chain) if people else ())]


def _is_one_each(said: Statement, index: int, chain: Chain, status: TenureStatus) -> bool:
    """Return whether not all can get a post: "A và B được bổ nhiệm làm Giám đốc Sở C và D"."""
    one, after = chain.posts[0], said.at(index + 1)
    if len(chain.posts) > 1 or one.body is None or status not in GIVEN:
        return False
    is_list = isinstance(after, BodyMention) and LIST_GAP.fullmatch(said.text, one.end, after.start)
    return not is_shared(one) or bool(is_list and after and said.text[after.start].isupper())


def _the_replaced(said: Statement, index: int, chain: Chain) -> Iterator[Assignment]:
    """Yield B of "A thay B làm C", who held it before, and holds it if A will replace him."""
    last = said.at(index - 1)
    if isinstance(last, PersonMention) and not last.is_pronoun and is_replaced(said.text, last):
        is_to_come = _WILL.search(said.text, said.span[0], last.start)
        yield chain.before(last, "holds" if is_to_come else "former", "governed")


def to_those_listed(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return a chain given to those after it by a verb before it: "bầu bổ sung … C cho A, B"."""
    after = said.at(index + 1)
    if not isinstance(after, PersonMention) or after.is_pronoun or _OF.search(said.left(index)):
        return []  # "tặng bằng khen của Chủ tịch UBND tỉnh cho ông A"
    to = said.up_to_name(TO, chain.end, after.start)
    status = governing_status(said.up_to(index)) if to else None
    return given_to_each(chain, people_with_roles(said, index + 1), status) if status else []


def predecessor(said: Statement, index: int, chain: Chain) -> Iterator[Assignment]:
    """Yield who held a post before: "được bầu làm C thay ông B", not "A, C1, thay ông B giữ chức C"."""
    after = said.at(index + 1)
    if isinstance(after, PersonMention) and not after.is_pronoun:
        is_role = said.follows(index) and (
            said.text.startswith((",", " (", " -"), said.parts[index - 1].end)
            or governing_status(said.up_to(index)) is None
            or HOLDS_LATER.match(said.text, after.end, said.span[1])
        )
        if said.up_to_name(REPLACES, chain.end, after.start) and not is_role:
            yield Chain(chain.posts[-1:]).before(after, "former", "governed")
