"""Who holds which posts: chains of posts tied to people within one sentence.

Constructions, by the text between a chain of posts and a person:
    before   "Bí thư Đảng ủy xã A Trần Văn B"; "các Phó Chủ tịch UBND tỉnh: A, B"
    after    "Trần Văn B, Bí thư Đảng ủy xã A"; "ông B - nguyên Chủ tịch"; "ông B (Chủ tịch)"; "ông B là …";
             "ông B từng kinh qua các chức vụ: C1, C2"
    governed "bổ nhiệm ông B, C1, giữ chức C2"; "miễn nhiệm chức vụ C đối với ông B"; "ông B được bầu làm C"
A governed chain takes its status from the verb; every other holds, unless a word before it says otherwise.
What a sentence denies, doubts or only supposes is not assigned, and what it announces is a nomination. A
relative, and whoever is replaced, never takes the verb that follows.
"""

import re
from collections.abc import Callable, Iterator, Sequence

import msgspec

from kg.extract.mentions.chains import cut
from kg.extract.mentions.cues import CALLED, TO
from kg.extract.mentions.parts import Assignment, Chain, Statement
from kg.extract.mentions.rules import found_by
from kg.extract.mentions.types import Item, PersonMention, Post
from kg.extract.roles.after import after_name, all_are, continued
from kg.extract.roles.before import after_dash, before_names, candidates, who_it_is
from kg.extract.roles.career import career
from kg.extract.roles.deeds import told_of_deed
from kg.extract.roles.governed import governed, moved_from, predecessor, to_those_listed
from kg.extract.roles.handovers import handed_over, taken_over
from kg.extract.roles.modality import is_only_asked_for, modality
from kg.extract.roles.named_apart import has_another, names_another
from kg.extract.roles.nameless import is_nameless_s, without_nameless
from kg.extract.roles.neighbours import each_of_his_unit, list_in_a_row, two_in_a_row
from kg.extract.roles.notes import with_note
from kg.extract.roles.passing import (
    back_when,
    before_that,
    in_passing,
    may_last,
    now_or_then,
    over_by_now,
    when_he,
)
from kg.extract.roles.removals import without_removed
from kg.extract.roles.same_verb import Row, by_same_verb
from kg.extract.roles.shares import made, split_before, with_head
from kg.extract.roles.verbs import HOLDING, PASSIVE
from kg.model.findings import GIVEN, HELD, IN_OFFICE, LOST, Span, TenureStatus
from kg.text.cue import Cue

# Verbs by which somebody gives a post: "ông A bổ nhiệm C"; "ông A được bổ nhiệm C" gets it.
_GIVES = re.compile(r"bầu|bổ nhiệm|chỉ định|giao|trao|kiện toàn|phê chuẩn", re.IGNORECASE)
# "ba trong số bốn chức danh C": of nobody named
_AMONG = Cue(
    r"\btrong (?:số|tổng số)\s+(?:\w+\s+){0,2}(?:chức danh|chức vụ|vị trí)\s*$"
    # "A và B hoán đổi vị trí C1 và C2": who gets which is not said
    r"|\b(?:hoán đổi|đổi|tráo đổi)(?:\s+(?:cho nhau|chức danh|chức vụ|chức|vị trí|công tác|ghế))*\s*$",
    re.IGNORECASE,
)

# "điều động ông A, C1, về Bộ Công Thương, giao Quyền Bộ trưởng": who is moved is who gets
_IS_MOVED = re.compile(
    r"\b(?:điều động|tiếp nhận|luân chuyển|biệt phái)(?:[,\s]+(?:và\s+)?(?:bổ nhiệm|phân công|chỉ định))*\s+"
    rf"(?:{CALLED}\s+)?$",
    re.IGNORECASE,
)

# "giới thiệu ông A để bầu C1, ông B để bầu C2"
_TO_ELECT = re.compile(r"\bđể\s+(?:\S+\s+){0,4}?bầu\s+(?:chức\s+(?:vụ\s+|danh\s+)?)?$", re.IGNORECASE)
_PUTS_FORWARD = re.compile(r"\b(?:giới thiệu|đề cử)\b", re.IGNORECASE)


def assign(
    text: str, span: Span, items: Sequence[Item], subject: PersonMention | None
) -> Iterator[Assignment]:
    """Yield the assignments of one sentence.

    Args:
        span: of the sentence. subject: the person that the sentences before speak of.
    """
    if subject is None and not any(isinstance(item, PersonMention) for item in items):
        return
    if not any(isinstance(item, Post) for item in items):
        return
    said = cut(text, span, items, subject)
    last: list[Assignment] = []
    row: Row | None = None
    for index, part in enumerate(said.parts):
        if isinstance(part, Chain):
            last = _assign_chain(said, index, part) or found_by(continued, continued(said, index, part, last))
            last, row = by_same_verb(said, with_head(said, index, part, last), row)
            before = found_by(predecessor, predecessor(said, index, part))
            told = [one for one in without_removed(said, last) if not _is_of_another(said, index, part, one)]
            others = found_by(taken_over, taken_over(said, index, part, told))
            for assignment in (*before, *told, *others):
                checked = _checked(said, assignment)
                if checked is not None:
                    yield checked


def _is_of_another(said: Statement, index: int, chain: Chain, found: Assignment) -> bool:
    """Return whether a post was given to who is named behind it and has another."""
    return found.person is said.at(index + 1) and has_another(said, index, chain)


def _checked(said: Statement, found: Assignment) -> Assignment | None:
    """Return the assignment if the sentence says that it is so; as a nomination where it will be."""
    posts = found.posts[0].start, found.posts[-1].end
    found = with_note(said, found)
    if over_by_now(said, found):
        found = msgspec.structs.replace(found, status="former", construction="passing")
    if found.status == "former" and may_last(said, found):
        return None
    first, last = min(found.person.start, posts[0]), max(found.person.end, posts[1])
    if found.status == "leaves" and is_only_asked_for(said.text, said.span, first, last):
        return msgspec.structs.replace(found, status="holds")
    is_governed, is_deed = found.construction == "governed", found.status in (*GIVEN, *LOST)
    told = told_of_deed(said.text, said.span, found.person, posts) if is_governed or is_deed else "done"
    if told == "not done":
        return None
    if told == "proposed" and is_deed:
        status: TenureStatus = "nominated" if found.status in GIVEN else "holds"
        return msgspec.structs.replace(found, status=status)
    mode = modality(said.text, said.span, found.person, posts, is_governed=is_governed)
    if mode == "over" and found.status in IN_OFFICE:
        return msgspec.structs.replace(found, status="leaves")
    if mode == "planned" and found.status in HELD:
        return msgspec.structs.replace(found, status="nominated")
    return found if mode else None


# "ông A bị dọa, huyện giao Trưởng Công an xã xác minh": in a clause of its own somebody else is charged
_OTHERS_GIVE = re.compile(
    r"[,;:]\s+(?!(?:và\s+)?(?:được\s+)?giao\s)(?:(?!\b(?:được|bị)\s)[^,;:])*\sgiao\s+(?:cho\s+)?$",
    re.IGNORECASE,
)


def is_held(said: Statement, index: int) -> bool:
    """Return whether the words before a chain say that somebody holds it, gets it or loses it.

    "ông A giao Giám đốc Sở Nội vụ" gives it to nobody: he who acts is not he who gets.
    """
    left = said.left(index)
    holding = HOLDING.search(left)
    if holding is None or _AMONG.search(left):
        return False
    people = [part for part in said.parts[:index] if isinstance(part, PersonMention)]
    if not holding.group("verb") or not people or not _GIVES.fullmatch(holding.group("verb")):
        return True
    if _TO_ELECT.search(left) and _PUTS_FORWARD.search(said.up_to(index)):
        return True
    if _IS_MOVED.search(said.text, said.span[0], people[-1].start):
        return True
    if _OTHERS_GIVE.search(said.text, people[-1].end, said.parts[index].start):
        return False
    return PASSIVE.search(said.text, people[-1].end, said.parts[index].start) is not None or _is_given_after(
        said, index
    )


def _is_given_after(said: Statement, index: int) -> bool:
    after = said.at(index + 1)
    return (
        isinstance(after, PersonMention | Chain)
        and TO.match(said.text, said.parts[index].end, after.start) is not None
    )


def _assign_chain(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return what the first construction that fits says of a chain."""
    if names_another(said, index, chain):
        return []
    is_told = said.left(index).strip(_MARKS)
    found = _first(_OF_A_TIME_OR_PLACE if is_told else _WITHOUT_WORDS, said, index, chain)
    if found:
        return found
    if is_held(said, index):
        if is_nameless_s(said, index) and is_held(said, index - 1):
            return []
        mine, others = split_before(said, index, chain)
        mine = without_nameless(said, index, mine)
        return [*found_by(split_before, others), *found_by(governed, governed(said, index, mine))]
    return _first(_BESIDE_NAMES, said, index, chain)


_Rule = Callable[[Statement, int, Chain], list[Assignment]]
_OF_A_TIME_OR_PLACE: tuple[_Rule, ...] = (
    now_or_then,
    in_passing,
    back_when,
    before_that,
    when_he,
    career,
    all_are,
    moved_from,
    handed_over,
    each_of_his_unit,
    two_in_a_row,
    list_in_a_row,
    who_it_is,
)
# Those of them that a chain without words right before it never fits.
_BY_WORDS_BEFORE = frozenset(
    [now_or_then, in_passing, back_when, before_that, when_he, all_are, moved_from, handed_over]
)
_WITHOUT_WORDS = tuple(rule for rule in _OF_A_TIME_OR_PLACE if rule not in _BY_WORDS_BEFORE)
_MARKS = " \n,;:.()-"
_BESIDE_NAMES: tuple[_Rule, ...] = (candidates, made, before_names, after_dash, after_name, to_those_listed)


def _first(rules: Sequence[_Rule], said: Statement, index: int, chain: Chain) -> list[Assignment]:
    for rule in rules:
        found = rule(said, index, chain)
        if found:
            return found_by(rule, found)
    return []
