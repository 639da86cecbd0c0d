"""People in a row: after a post that all hold, before one that all get, each with a role of their own."""

import re
from typing import TypeGuard

from kg.extract.mentions.cues import BEFORE_LIST, CALLED, CANDIDATE, GROUP, LIST_GAP, OFFICE, SEAT, TO_BE
from kg.extract.mentions.parts import Chain, Part, Statement, kind_of
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.roles.modality import is_named_aside, is_replaced
from kg.extract.roles.rows import is_in_row, is_next_row
from kg.vocabulary import load_vocabulary

# "các Phó Chủ tịch HĐND khóa mới được bầu gồm: A, B"
_BEFORE_FAR_LIST = re.compile(
    rf"(?P<verb>[^.;:()]{{0,80}}?)\s(?:(?:bao\s+)?gồm(?:\s+có)?|như sau|sau đây"
    r"|có\s+(?:\d|hai|ba|bốn)\s+(?:người|đồng chí|gương mặt)(?:\s+mới)?\s*(?:là|:)"
    rf"|(?:(?<=trước tuổi )|(?<=nghỉ hưu )|(?<=theo chế độ ))là(?=\s+(?:các\s+)?{CALLED}\s))"
    rf"\s*:?\s*{GROUP}(?:,\s*(?:bao\s+)?gồm\s*:?\s*)?"
    r"(?:\d{1,2}[.)]\s*)?",
    re.IGNORECASE,
)

_PLURAL = re.compile(
    r"\b(?:các(?:\s+(?:đồng chí|vị|ông|bà|thành phần))?\s*:?"
    r"|(?:hai|ba|bốn|[2-9])(?:\s+(?:đồng chí|vị))?)\s*$",
    re.IGNORECASE,
)
_SEPARATED = re.compile(
    r"[,;(:\-]\s*\w*\s*$|\b(?:chức|vụ|danh|làm|là|và|từ|giữ|vị trí|cương vị|nguyên|của)\s*$", re.IGNORECASE
)
_BARE_VERB = re.compile(rf"\s+(?:được\s+\w+\s+\w*\s*)?{TO_BE}\s+", re.IGNORECASE)
_HELPS = re.compile(r"\s+(?:giúp việc|giúp|hỗ trợ)(?:\s+cho)?\s+", re.IGNORECASE)
_BY = re.compile(rf"\b(?:được|bị)\s+(?:{CALLED}\s+)?$", re.IGNORECASE)
# "có em trai là ông B làm C"
IS_HIM = re.compile(rf"\blà\s+(?:{CALLED}\s+)?$", re.IGNORECASE)
_IS = re.compile(r"\s+là\s+", re.IGNORECASE)
_ACTS = re.compile(
    r"\s+(?:(?:hiện|nay|đang|đã|từng|vừa|mới|cũng)\s+){0,3}(?:được\s+\w+\s+\w*\s*)?"
    rf"(?:làm|giữ(?:\s+{OFFICE})?)\s+",
    re.IGNORECASE,
)
# What who takes over does: a post that somebody else gets is given ("được bổ nhiệm")
_AT_ONCE = re.compile(rf"\s*\)?\s*,?\s*(?:để\s+)?(?:làm|giữ(?:\s+{OFFICE})?|đảm nhiệm)\s+", re.IGNORECASE)
_VOTES = re.compile(
    r"(?<!được )(?<!do )\b(?:biểu quyết|bỏ phiếu|thống nhất|nhất trí|thông qua|giới thiệu|đề nghị|chọn)\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"\b(?:nguyên|cựu|tân)\s*$", re.IGNORECASE)
_IN_ROWS = re.compile(rf":\s*(?:\d{{1,2}}[.)]\s*)?(?:(?:các\s+)?{CALLED}\s+)?$", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:[,;.:)(]|và\b|cùng\b|-|$|\n)")


def is_plural(left: str) -> bool:
    """Return whether a post after these words is that of several people: "các Phó Chủ tịch"."""
    return _PLURAL.search(_PREFIX.sub("", left)) is not None


def far_list(said: Statement, index: int, chain: Chain, after: PersonMention) -> re.Match[str] | None:
    """Return the words between a post of several people and the first of them.

    "các Phó Chủ tịch HĐND khóa mới được bầu gồm: A, B"; "Ban Chấp hành khóa I gồm 27 đồng chí: A, B".
    """
    left = said.left(index)
    is_of_several = is_plural(left) or CANDIDATE.search(left) is not None
    if not is_of_several and not SEAT.match(said.text, chain.posts[-1].start):
        return None
    far = said.up_to_name(_BEFORE_FAR_LIST, chain.end, after.start)
    if far is None or _VOTES.search(far.group("verb")):
        return None  # "Các đại biểu HĐND đã biểu quyết thông qua 2 nhân sự gồm: A, B"
    return far


def beyond_head(said: Statement, index: int, chain: Chain) -> int | None:
    """Return where the people begin of "2 thứ trưởng giúp việc cho Bộ trưởng A, gồm: B, C"."""
    head, holder, first = (said.at(index + step) for step in (1, 2, 3))
    if not isinstance(head, Chain) or not isinstance(holder, PersonMention):
        return None
    if not isinstance(first, PersonMention) or not is_shared(chain.posts[-1]):
        return None
    if not is_plural(said.left(index)) or not _HELPS.fullmatch(said.text, chain.end, head.start):
        return None
    return index + 3 if said.up_to_name(BEFORE_LIST, holder.end, first.start) else None


def is_shared(post: Post) -> bool:
    """Return whether several people may hold a post of one body: deputies and members, not heads."""
    return not load_vocabulary().titles[post.title_id].has_one_seat(kind_of(post))


def names_from(said: Statement, index: int) -> list[PersonMention]:
    """Return the people listed from `index` on: names with nothing but separators between them."""
    found: list[PersonMention] = []
    for position in range(index, len(said.parts)):
        part = said.parts[position]
        if not _is_named(part):
            # "A, B, Giám đốc Sở": the last name belongs to the role after it, not to the list.
            if isinstance(part, Chain) and len(found) > 1 and said.follows(position):
                # "A, B; C và D, nguyên Giám đốc Sở": so do those named with him.
                own = said.text.rfind(";", found[0].end, found.pop().start)
                found = [person for person in found if own < 0 or person.end <= own]
            break
        if found and not _is_next(said, found[-1].end, part.start):
            break
        found.append(part)
    return found


def people_with_roles(said: Statement, index: int) -> list[PersonMention]:
    """Return the people of a list whose members have roles of their own, after or before the name."""
    found: list[PersonMention] = []
    are_led = isinstance(said.parts[index], Chain)
    are_in_rows, is_one = _are_in_rows(said, index), _is_of_one(said, index)
    end = said.parts[index].start
    for position in range(index, len(said.parts)):
        part = said.parts[position]
        is_next = _is_next(said, end, part.start) if found else said.is_respect(end, part.start)
        is_next = is_next or bool(found and are_in_rows and is_next_row(said, found[-1], part))
        if found and is_one and ";" in said.text[found[-1].end : part.start]:
            break
        if _is_named(part):
            leads = (
                position > index
                and isinstance(said.parts[position - 1], Chain)
                and not said.text[end : part.start].strip()
            )
            if not leads and not is_next:
                break
            if leads and not are_led and not _GOES_ON.match(said.text, part.end):
                break  # "các ông A và B, C D trình …": D acts
            are_led = are_led or leads
            found.append(part)
        elif (isinstance(part, Chain) and found and said.follows(position)) or (
            found and _is_behind_in_brackets(said, found[-1], part)
        ):
            pass
        elif found and not isinstance(part, PersonMention) and is_in_row(said, found[-1], part):
            continue
        elif not isinstance(part, Chain) or not is_next or not _leads(said, position):
            break
        end = part.end
    return found


def _are_in_rows(said: Statement, index: int) -> bool:
    """Return whether a post of several people stands before rows of them: "các C gồm: A - …; B - …"."""
    chain = said.at(index - 1)
    return isinstance(chain, Chain) and is_shared(chain.posts[-1]) and bool(_IN_ROWS.search(said.left(index)))


def _is_of_one(said: Statement, index: int) -> bool:
    """Return whether one alone gets what stands before: not B of "bầu C là ông A, C1; ông B điều hành"."""
    chain = said.at(index - 1)
    if not isinstance(chain, Chain) or is_shared(chain.posts[-1]) or ":" in said.left(index):
        return False
    return not is_plural(said.left(index - 1)) and CANDIDATE.search(said.left(index - 1)) is None


def people_before(said: Statement, index: int) -> list[PersonMention]:
    """Return the last person before a governed chain, and those listed with them."""
    beside = said.at(index - 1)
    if isinstance(beside, PersonMention) and _is_behind_in_brackets(said, beside, said.parts[index]):
        return [beside]  # "thay ông B (đã được phân công làm C)"
    found: list[PersonMention] = []
    end = 0  # where the person, with the role after the name, that comes next begins
    position = index
    while position > 0:
        position -= 1
        part = said.parts[position]
        if isinstance(part, Chain) and said.follows(position):
            if found and _IS.fullmatch(said.left(position)):
                break  # "bổ nhiệm ông A là C1, bà B được bầu làm C2"
            continue
        if isinstance(part, Chain) and found and said.is_respect(part.end, end):
            end = part.start  # "Giám đốc A và Giám đốc B được điều động"
            continue
        if not isinstance(part, PersonMention):
            if not found and said.is_called(position):
                continue
            if found or _takes_the_verb(said, position, index):
                break
            continue
        role = said.parts[position + 1]
        has_role = position + 1 < index and isinstance(role, Chain) and said.follows(position + 1)
        is_aside = (
            (_is_relative(said, position) and not _is_who_acts(said, position, index))
            or (is_replaced(said.text, part) and not (has_role and _follows_on(said, position, index)))
            or _is_agent(said, position)
            or _is_named_in_brackets(said, position, index)
        )
        if not found and is_aside:
            continue
        if part.is_pronoun and not found:
            return last_named(said, position)
        if found and not _is_next(said, role.end if has_role else part.end, end):
            break
        if found and (is_replaced(said.text, part) or _is_relative(said, position)):
            break  # "thay ông B, ông A được bầu làm C", "em rể ông B, ông A làm C"
        found.insert(0, part)
        end = part.start
    return found


def _follows_on(said: Statement, position: int, index: int) -> bool:
    """Return whether who is replaced gets what comes next: not B in "A kế nhiệm B, nguyên C1, làm C2"."""
    is_named = any(_is_named(part) for part in said.parts[:position])
    return not (is_named and _AT_ONCE.fullmatch(said.left(index)))


def _is_behind_in_brackets(said: Statement, person: PersonMention, part: Part) -> bool:
    """Return whether a part stands in brackets right after somebody: "A (Bí thư Đoàn trường B)"."""
    gap = said.text[person.end : part.start]
    return gap.lstrip().startswith("(") and ")" not in gap


def last_named(said: Statement, index: int) -> list[PersonMention]:
    """Return the last person named before a part, but for relatives: whom "ông" there stands for."""
    named = [
        part
        for position, part in enumerate(said.parts[:index])
        if _is_named(part) and not _is_relative(said, position)
    ]
    return named[-1:]


def _is_relative(said: Statement, index: int) -> bool:
    """Return whether somebody is named as a relative, by name or by post: "con trai nguyên Bí thư B"."""
    person, role = said.parts[index], said.post_before(index)
    return isinstance(person, PersonMention) and is_named_aside(said.text, person, role.posts if role else ())


def _is_who_acts(said: Statement, position: int, index: int) -> bool:
    """Return whether the verb is a relative's: B in "A có em trai là ông B làm C"."""
    person = said.parts[position]
    if position != index - 1 or not _ACTS.fullmatch(said.left(index)):
        return False
    return IS_HIM.search(said.text, max(said.span[0], person.start - 20), person.start) is not None


def _is_named_in_brackets(said: Statement, position: int, index: int) -> bool:
    """Return whether an aside on another names somebody: B in "ông A (cháu của ông B) làm C"."""
    person, end = said.parts[position], said.parts[index].start
    opening = said.text.rfind("(", said.span[0], person.start)
    if opening < 0 or ")" in said.text[opening : person.start] or ")" not in said.text[person.end : end]:
        return False
    return any(
        _is_named(part) and not said.text[part.end : opening].strip() for part in said.parts[:position]
    )


def _is_agent(said: Statement, index: int) -> bool:
    """Return whether somebody gives what another gets: B in "A được C B phân công giữ chức"."""
    start = (said.post_before(index) or said.parts[index]).start
    passive = _BY.search(said.text, max(said.span[0], start - 20), start)
    return passive is not None and any(_is_named(part) for part in said.parts[:index])


def _takes_the_verb(said: Statement, position: int, index: int) -> bool:
    """Return whether a verb speaks of a chain that names nobody: "A bị bắt Giám đốc B làm C"."""
    part = said.parts[position]
    return (
        isinstance(part, Chain)
        and position == index - 1
        and not _SEPARATED.search(said.left(position))
        and _BARE_VERB.fullmatch(said.left(index)) is not None
    )


def _is_named(part: Part | None) -> TypeGuard[PersonMention]:
    return isinstance(part, PersonMention) and not part.is_pronoun


def _is_next(said: Statement, end: int, start: int) -> bool:
    """Return whether a list goes on: a separator, then nothing but honorifics and ranks."""
    return said.up_to_name(LIST_GAP, end, start) is not None


def _leads(said: Statement, index: int) -> bool:
    """Return whether a name stands right after a chain: "Giám đốc Sở A B"."""
    following = said.at(index + 1)
    return (
        isinstance(following, PersonMention)
        and not said.text[said.parts[index].end : following.start].strip()
    )
