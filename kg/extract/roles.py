"""Who holds which posts: chains of posts tied to people within one sentence.

Constructions, by the text between a chain of posts and a person:
    before   "Bí thư Đảng ủy xã A Trần Văn B"; "các Phó Chủ tịch UBND tỉnh: A, B"
    after    "Trần Văn B, Bí thư Đảng ủy xã A"; "ông B - nguyên Chủ tịch"; "ông B (Chủ tịch)"; "ông B là …"
    governed "bổ nhiệm ông B, C1, giữ chức C2"; "miễn nhiệm chức vụ C đối với ông B"; "ông B được bầu làm C"
A governed chain takes its status from the verb; every other holds, unless a word before it says otherwise.
What a sentence denies, doubts or only supposes is not assigned, and what it announces is a nomination. A
relative, and whoever is replaced, never takes the verb that follows.
"""

import re
from collections.abc import Iterator, Sequence

import msgspec

from kg.extract.cues import (
    AFTER,
    APPOSITION,
    BEFORE_LIST,
    CHAIN,
    CLAUSE_END,
    HANDS_OVER,
    HOLDING,
    LIST_GAP,
    NOW_OR_THEN,
    REPLACES,
    SEAT,
    SEAT_LINK,
    STATUS,
    TO,
    TO_HOLD,
)
from kg.extract.modality import is_relative, is_replaced, modality
from kg.extract.people import TITLES_OF_RESPECT
from kg.extract.types import BodyMention, Item, PersonMention, Post, UnitMention
from kg.model.findings import Span, TenureStatus


class Assignment(msgspec.Struct, frozen=True, kw_only=True):
    """One person and a chain of posts.

    Attributes:
        status: of every post whose prefix does not say otherwise.
        construction: before, after, governed or list; for confidence and debugging.
    """

    person: PersonMention
    posts: tuple[Post, ...]
    status: TenureStatus
    construction: str


class Chain(msgspec.Struct, frozen=True):
    """Posts in a row with nothing but separators between them."""

    posts: tuple[Post, ...]

    @property
    def start(self) -> int:
        """First code point."""
        return self.posts[0].start

    @property
    def end(self) -> int:
        """Past the last code point."""
        return self.posts[-1].end


def chains(text: str, items: Sequence[Item]) -> list[Chain | PersonMention | BodyMention | UnitMention]:
    """Return the items with neighbouring posts joined to chains."""
    joined: list[Chain | PersonMention | BodyMention | UnitMention] = []
    for item in items:
        if not isinstance(item, Post):
            joined.append(item)
            continue
        last = joined[-1] if joined else None
        if isinstance(last, Chain) and _is_joined(text, last, item):
            joined[-1] = Chain((*last.posts, item))
        else:
            joined.append(Chain((item,)))
    return joined


def _is_joined(text: str, chain: Chain, post: Post) -> bool:
    """Return whether only separators stand between; after a seat also "và giữ chức"."""
    gap = text[chain.end : post.start]
    if CHAIN.fullmatch(gap) and gap.strip():
        return True
    return bool(SEAT.match(text, chain.posts[-1].start)) and SEAT_LINK.fullmatch(gap) is not None


def assign(
    text: str, span: Span, items: Sequence[Item], subject: PersonMention | None
) -> Iterator[Assignment]:
    """Yield the assignments of one sentence.

    Args:
        span: of the sentence. subject: the person that the sentences before speak of.
    """
    parts = chains(text, items)
    for index, part in enumerate(parts):
        if isinstance(part, Chain):
            for assignment in _assign_chain(text, span[0], parts, index, part, subject):
                checked = _checked(text, span, assignment)
                if checked is not None:
                    yield checked


def _checked(text: str, span: Span, found: Assignment) -> Assignment | None:
    """Return the assignment if the sentence says that it is so; as a nomination where it will be."""
    posts = found.posts[0].start, found.posts[-1].end
    said = modality(text, span, found.person, posts, is_governed=found.construction == "governed")
    if said == "planned" and found.status in ("elected", "appointed", "holds"):
        return msgspec.structs.replace(found, status="nominated")
    return found if said else None


def _assign_chain(
    text: str,
    start: int,
    parts: Sequence[Chain | PersonMention | BodyMention | UnitMention],
    index: int,
    chain: Chain,
    subject: PersonMention | None,
) -> Iterator[Assignment]:
    before = _neighbour(parts, index, -1)
    after = _neighbour(parts, index, +1)
    left = text[before.end if before else start : chain.start]
    yield from _predecessor(text, chain, after)
    spoken = NOW_OR_THEN.search(left)
    if spoken and (people := _people_before(text, parts, index) or ([subject] if subject else [])):
        said: TenureStatus = "former" if spoken.group("then") else "holds"
        for person in people[-1:]:
            yield Assignment(person=person, posts=chain.posts, status=said, construction="after")
        return
    governed = HOLDING.search(left)
    if governed is not None:
        split = _split_before(text, chain, after)
        if split:
            yield Assignment(person=split[2], posts=split[1].posts, status="holds", construction="before")
            parts = [*parts[:index], split[0]]
            chain = split[0]
        yield from _governed(text, start, parts, index, chain, subject)
        return
    if isinstance(after, PersonMention) and not after.is_pronoun:
        gap = text[chain.end : after.start]
        if TITLES_OF_RESPECT.fullmatch(gap) and "\n" not in gap and (not after.is_short or gap.strip()):
            people = _people(text, parts, index + 1) if _is_plural(left) else [after]
            for person in people:
                yield Assignment(person=person, posts=chain.posts, status="holds", construction="before")
            return
        listed = BEFORE_LIST.match(gap)
        if listed and TITLES_OF_RESPECT.fullmatch(gap, listed.end()):
            for person in _people(text, parts, index + 1, through_roles=True):
                yield Assignment(person=person, posts=chain.posts, status="holds", construction="list")
            return
    if (
        isinstance(after, Chain)
        and _is_plural(left)
        and re.fullmatch(r"\s*:\s*(?:đồng chí\s+)?", text[chain.end : after.start])
    ):
        # "các Ủy viên Bộ Chính trị: Chủ tịch nước A, Thủ tướng B"
        for person in _people_with_roles(text, parts, index + 1):
            yield Assignment(person=person, posts=chain.posts, status="holds", construction="list")
        return
    if isinstance(after, PersonMention) and not isinstance(before, PersonMention):
        dash = re.match(r"\s+[-–]\s+", text[chain.end : after.start])
        if dash and TITLES_OF_RESPECT.fullmatch(text[chain.end : after.start], dash.end()):
            yield Assignment(person=after, posts=chain.posts, status="holds", construction="before")
            return
    if isinstance(after, PersonMention) and not isinstance(before, PersonMention) and not _is_plural(left):
        named = APPOSITION.fullmatch(text, chain.end, after.start)
        role = parts[index + 2] if index + 2 < len(parts) else None
        if named and not (isinstance(role, Chain) and _follows(text, after, role)):
            yield Assignment(person=after, posts=chain.posts, status="holds", construction="before")
            return
    if isinstance(before, PersonMention) and AFTER.fullmatch(left):
        status: TenureStatus = "former" if re.search(r"từng", left) else "holds"
        yield Assignment(person=before, posts=chain.posts, status=status, construction="after")
        return
    if isinstance(after, PersonMention) and not after.is_pronoun:
        gap = text[chain.end : after.start]
        to = TO.match(gap)
        if to and TITLES_OF_RESPECT.fullmatch(gap, to.end()):
            found = _governing_status(text[start : chain.start])
            if found:
                for person in _people(text, parts, index + 1, through_roles=True):
                    yield Assignment(person=person, posts=chain.posts, status=found, construction="governed")


def _predecessor(text: str, chain: Chain, after: object) -> Iterator[Assignment]:
    """Yield who held a post before: "được bầu làm C thay ông B"."""
    if isinstance(after, PersonMention) and not after.is_pronoun:
        gap = text[chain.end : after.start]
        replaces = REPLACES.match(gap)
        if replaces and TITLES_OF_RESPECT.fullmatch(gap, replaces.end()):
            yield Assignment(person=after, posts=chain.posts[-1:], status="former", construction="governed")


def _split_before(text: str, chain: Chain, after: object) -> tuple[Chain, Chain, PersonMention] | None:
    """Return the two halves of "giữ chức C1; C2 B": C1 goes to who was named before, C2 to B."""
    if not isinstance(after, PersonMention) or after.is_pronoun or after.is_short:
        return None
    if not TITLES_OF_RESPECT.fullmatch(text, chain.end, after.start):
        return None
    for position in range(len(chain.posts) - 1, 0, -1):
        if ";" in text[chain.posts[position - 1].end : chain.posts[position].start]:
            return Chain(chain.posts[:position]), Chain(chain.posts[position:]), after
    return None


def _governed(
    text: str,
    start: int,
    parts: Sequence[Chain | PersonMention | BodyMention | UnitMention],
    index: int,
    chain: Chain,
    subject: PersonMention | None,
) -> Iterator[Assignment]:
    """Yield a chain that a verb governs: to the person after "đối với", else to the last before."""
    clause = text[start : chain.start]
    status = _governing_status(clause) or "holds"
    after = _neighbour(parts, index, +1)
    if isinstance(after, PersonMention) and not after.is_pronoun:
        gap = text[chain.end : after.start]
        to = TO.match(gap) or BEFORE_LIST.match(gap)
        direct = bool(TITLES_OF_RESPECT.fullmatch(gap)) and (not after.is_short or bool(gap.strip()))
        if direct or (to and TITLES_OF_RESPECT.fullmatch(gap, to.end())):
            people = _people(text, parts, index + 1, through_roles=True)
            held = (
                direct and status in ("appointed",) and HOLDING.search(clause) and "chức" not in clause[-20:]
            )
            for person in people if not direct else [after]:
                yield Assignment(
                    person=person,
                    posts=chain.posts,
                    status="holds" if held else status,
                    construction="governed",
                )
            return
    if isinstance(after, Chain):
        # "giao quyền C1 cho C2 B": B has both.
        gap = text[chain.end : after.start]
        to = TO.match(gap)
        people = _people_with_roles(text, parts, index + 1) if to and to.end() == len(gap) else []
        for person in people:
            yield Assignment(person=person, posts=chain.posts, status=status, construction="governed")
        if people:
            return
    people = _people_before(text, parts, index)
    if people and HANDS_OVER.search(text, people[-1].end, chain.start):
        return  # "A trao quyết định bổ nhiệm chức vụ C": A hands it over, and who gets it is not said here
    if not people and not HANDS_OVER.search(clause) and subject:
        people = [subject]
    for person in people:
        yield Assignment(person=person, posts=chain.posts, status=status, construction="governed")


def _governing_status(clause: str) -> TenureStatus | None:
    """Return the status that the last verb of the clause gives."""
    cut = [match.end() for match in CLAUSE_END.finditer(clause)]
    tail = clause[cut[-1] :] if cut else clause
    if cut and clause[: cut[-1]].endswith("để") and TO_HOLD.match(tail):
        return "appointed"
    for scope in (tail, clause):
        best: tuple[int, TenureStatus] | None = None
        for status, pattern in STATUS:
            for match in pattern.finditer(scope):
                if best is None or match.start() > best[0]:
                    best = match.start(), status
        if best:
            if best[1] in ("elected", "appointed") and re.search(
                r"giới thiệu|đề cử|ứng cử", scope[: best[0]]
            ):
                return "nominated"
            return best[1]
    return None


def _neighbour(
    parts: Sequence[Chain | PersonMention | BodyMention | UnitMention], index: int, step: int
) -> Chain | PersonMention | BodyMention | UnitMention | None:
    position = index + step
    return parts[position] if 0 <= position < len(parts) else None


def _people_before(
    text: str, parts: Sequence[Chain | PersonMention | BodyMention | UnitMention], index: int
) -> list[PersonMention]:
    """Return the last person before a governed chain, and those listed with them."""
    found: list[PersonMention] = []
    end = 0  # where the person, with the role after the name, that comes next begins
    position = index
    while position > 0:
        position -= 1
        part = parts[position]
        if isinstance(part, Chain) and position > 0 and _follows(text, parts[position - 1], part):
            continue
        if isinstance(part, Chain) and found and TITLES_OF_RESPECT.fullmatch(text, part.end, end):
            end = part.start  # "Giám đốc A và Giám đốc B được điều động"
            continue
        if not isinstance(part, PersonMention):
            if found:
                break
            continue
        if not found and (is_relative(text, part) or is_replaced(text, part)):
            continue
        if part.is_pronoun and not found:
            return []
        role = parts[position + 1] if position + 1 < index else None
        stop = role.end if isinstance(role, Chain) and _follows(text, part, role) else part.end
        if found:
            gap = text[stop:end]
            listed = LIST_GAP.match(gap)
            if listed is None or not TITLES_OF_RESPECT.fullmatch(gap, listed.end()):
                break
        found.insert(0, part)
        end = part.start
    return found


def _follows(text: str, person: object, chain: Chain) -> bool:
    return isinstance(person, PersonMention) and AFTER.fullmatch(text, person.end, chain.start) is not None


def _people(
    text: str,
    parts: Sequence[Chain | PersonMention | BodyMention | UnitMention],
    index: int,
    *,
    through_roles: bool = False,
) -> list[PersonMention]:
    """Return the people listed from `index` on: names with nothing but separators between them.

    Args:
        through_roles: each name may be followed by the role it holds ("A, Giám đốc Sở; B, Chánh án").
    """
    if through_roles:
        return _people_with_roles(text, parts, index)
    found: list[PersonMention] = []
    for position in range(index, len(parts)):
        part = parts[position]
        if not isinstance(part, PersonMention) or part.is_pronoun:
            # "A, B, Giám đốc Sở": the last name belongs to the role after it, not to the list.
            if (
                isinstance(part, Chain)
                and len(found) > 1
                and AFTER.fullmatch(text, found[-1].end, part.start)
            ):
                found.pop()
            break
        if found:
            gap = text[found[-1].end : part.start]
            listed = LIST_GAP.match(gap)
            if listed is None or not TITLES_OF_RESPECT.fullmatch(gap, listed.end()):
                break
        found.append(part)
    return found


def _people_with_roles(
    text: str, parts: Sequence[Chain | PersonMention | BodyMention | UnitMention], index: int
) -> list[PersonMention]:
    """Return the people of a list whose members have roles of their own, after or before the name."""
    found: list[PersonMention] = []
    end = parts[index].start
    for position in range(index, len(parts)):
        part = parts[position]
        following = parts[position + 1] if position + 1 < len(parts) else None
        gap = text[end : part.start]
        listed = LIST_GAP.match(gap) if found else re.match("", gap)
        if isinstance(part, PersonMention) and not part.is_pronoun:
            previous = parts[position - 1] if position > index else None
            leads = isinstance(previous, Chain) and previous.end == end and not gap.strip()
            if not leads and (listed is None or not TITLES_OF_RESPECT.fullmatch(gap, listed.end())):
                break
            found.append(part)
        elif isinstance(part, Chain) and found and _follows(text, parts[position - 1], part):
            pass
        elif isinstance(part, Chain) and isinstance(following, PersonMention) and listed is not None:
            if not TITLES_OF_RESPECT.fullmatch(gap, listed.end()) or text[part.end : following.start].strip():
                break
        else:
            break
        end = part.end
    return found


def _is_plural(left: str) -> bool:
    return re.search(r"các(?:\s+(?:đồng chí|vị|ông|bà))?\s*:?\s*$", left, re.IGNORECASE) is not None
