"""Posts that a sentence leaves open, named before it: whom somebody replaces, who wins, who runs.

"Ông A được bầu làm C. Ông thay ông B, nghỉ hưu."; "HĐND bầu 2 Phó Chủ tịch. Kết quả, ông A và B trúng cử.";
"các ứng cử viên đại biểu Quốc hội … Ông A ứng cử tại đơn vị bầu cử số 1".
"""

import re
from collections.abc import Iterator, Sequence

from kg.extract.mentions.chains import cut
from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.parts import Assignment, Chain
from kg.extract.mentions.people import RANK, TITLES_OF_RESPECT
from kg.extract.mentions.rules import found_by
from kg.extract.mentions.types import PersonMention, Post, Sentence
from kg.extract.roles.lists import people_with_roles
from kg.extract.tenures.role import Role
from kg.extract.tenures.successors import successor
from kg.model.findings import GIVEN
from kg.text.cue import Cue

# "Ông A nhận nhiệm vụ thay cho ông B", "ông A kế nhiệm ông B", "người tiền nhiệm là ông B"
_INSTEAD = Cue(
    r"\b(?:(?:thay(?:\s+thế)?|kế nhiệm)(?:\s+cho)?(?:\s+(?:vị trí|chức vụ|cương vị)(?:\s+của)?)?"
    r"(?:\s+(?:cho\s+)?người tiền nhiệm(?:\s+là)?)?|(?<!cho )người tiền nhiệm(?:\s+(?:của\s+\w+\s+)?là)?)\s+",
    re.IGNORECASE,
)
# Behind who is replaced stands why, or nothing; "thay ông B ký" is on his behalf.
_IS_GONE = re.compile(
    r"\s*(?:$|[.;,)]|-|–|(?:đã|vừa|mới|được|bị|hiện|nay|người|nghỉ|chuyển|về|sang|đến|nhận|thôi|xin|mãn|hết"
    r"|qua đời|từ trần)(?!\w))",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:sẽ|dự kiến)\b", re.IGNORECASE)
_COUNTS = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    **{f"{n:0{w}}": n for n in range(1, 10) for w in (1, 2)},
}
# "bầu ra 2 Phó Chủ tịch", "tiến hành bầu chức danh Chủ tịch"
_ELECTS = re.compile(
    r"\bbầu(?:\s+(?:bổ sung|ra|thêm|cử|lại))*(?:\s+(?:các\s+)?(?:chức danh|chức vụ))?"
    rf"(?:\s+(?P<count>{'|'.join(_COUNTS)}))?\s+$",
    re.IGNORECASE,
)
_WINS = Cue(
    r"\b(?:(?:đã|đều|cùng|tái)\s+)*(?:trúng cử|đắc cử|được bầu)(?=\s*(?:[.,;(]|với\s|đạt\s|$))", re.IGNORECASE
)
_NOT_YET = re.compile(r"\b(?:không|chưa|nếu|sẽ|dự kiến)\s+(?:\w+\s+)?$", re.IGNORECASE)
_RUNS = Cue(r"\bứng cử\s+(?:tại|ở)\s", re.IGNORECASE)
_RUNNERS = Cue(
    r"\b(?:ứng viên|ứng cử viên|người ứng cử)(?:\s+(?:khác|còn lại|này|nữa))?(?:\s[^.;:()]{0,40}?)?"
    rf"\s(?:gồm|là|có)\s*:?\s+(?=(?:{CALLED}|các)\s|[^\W\d_]+\s+[^\W\d_]+)",
    re.IGNORECASE,
)
_OF_CANDIDATES = re.compile(r"ứng cử|ứng viên", re.IGNORECASE)
_AND_CALLED = re.compile(rf"\bvà\s+(?:{CALLED}|{RANK})\s+$", re.IGNORECASE)
_DELEGATE = "dai-bieu"
_SEAT = "uy-vien"
_REACH = 160


class LeftOpen:
    """What the sentences read so far leave for the next one to fill in."""

    def __init__(self) -> None:
        self._elected: tuple[Post, int] | None = None
        self._seat: Post | None = None

    def read(self, text: str, sentence: Sentence, roles: Sequence[Role]) -> list[Assignment]:
        """Return what a sentence says of posts that it does not print.

        Args:
            roles: those read so far, in the order of the text, with those of the sentence.
        """
        follows = successor(text, sentence, roles)
        found = [follows] if follows else []
        found += found_by(replaced, replaced(text, sentence, roles))
        if self._elected is not None:
            found += found_by(winners, winners(text, sentence, *self._elected))
        self._elected = _put_to_vote(text, sentence)
        self._seat = _run_for(text, sentence) or self._seat
        if self._seat is not None:
            found += found_by(running, running(text, sentence, self._seat, roles))
            found += found_by(candidates, candidates(text, sentence, self._seat))
        return found


def replaced(text: str, sentence: Sentence, roles: Sequence[Role]) -> Iterator[Assignment]:
    """Yield the post that somebody got, as that of whom a later clause says he replaces."""
    for cue in _INSTEAD.finditer(text, *sentence.span) if roles else ():
        who = next((one for one in sentence.named if one.start >= cue.end()), None)
        if who is None or who.is_short or not TITLES_OF_RESPECT.fullmatch(text, cue.end(), who.start):
            continue
        if not _IS_GONE.match(text, who.end, sentence.span[1]):
            continue
        before = [one for one in sentence.people if one.end <= cue.start()]
        if before and any(before[-1].end <= post.start < cue.start() for post in sentence.posts):
            is_told = (
                cue.group().lower().startswith("người")
            )  # "được bổ nhiệm làm C, người tiền nhiệm là ông B"
            if not is_told:
                continue  # "A được bầu làm C thay ông B" says it all
        post = _got(roles, before[-1] if before else None)
        if post is not None and post.end <= cue.start() and post.title_id != _DELEGATE:
            is_to_come = _WILL.search(text, sentence.span[0], cue.start())
            yield Chain((post,)).before(who, "holds" if is_to_come else "former", "governed")


def _got(roles: Sequence[Role], person: PersonMention | None) -> Post | None:
    """Return the one post that somebody was told to get last."""
    if person is None:
        return None
    name = roles[-1].name if person.is_pronoun else person.name
    for role in reversed(roles):
        if f" {role.name}".endswith(f" {name}") and role.said.status in GIVEN:
            own = [post for post in role.said.posts if not post.title_id.startswith(_SEAT)]
            return own[0] if len(own) == 1 else None
    return None


def _put_to_vote(text: str, sentence: Sentence) -> tuple[Post, int] | None:
    """Return the post that was voted on, and for how many, where a sentence names nobody for it."""
    for post in sentence.posts:
        elects = _ELECTS.search(text, max(sentence.span[0], post.start - 60), post.start)
        if elects and not any(one.start > post.start for one in sentence.people):
            return post, _COUNTS.get((elects.group("count") or "một").lower(), 1)
    return None


def winners(text: str, sentence: Sentence, post: Post, count: int) -> Iterator[Assignment]:
    """Yield a post voted on in the sentence before, as that of as many as then are said to win."""
    wins = _WINS.search(text, *sentence.span)
    if wins is None or _NOT_YET.search(text, sentence.span[0], wins.start()):
        return
    people = [one for one in sentence.named if one.end <= wins.start()]
    if len(people) == count and not any(one.is_short for one in people):
        yield from (Chain((post,)).given(person, "elected", "governed") for person in people)


def _run_for(text: str, sentence: Sentence) -> Post | None:
    """Return the seat that candidates in a sentence run for."""
    seats = [post for post in sentence.posts if post.title_id == _DELEGATE and post.body is not None]
    return seats[-1] if seats and _OF_CANDIDATES.search(text, *sentence.span) else None


def running(text: str, sentence: Sentence, seat: Post, roles: Sequence[Role]) -> Iterator[Assignment]:
    """Yield a seat named before as what somebody runs for in a place: "ông A ứng cử tại tỉnh B"."""
    for cue in _RUNS.finditer(text, *sentence.span):
        people = [one for one in sentence.people if one.end <= cue.start()]
        if not people or cue.start() - people[-1].end > _REACH:
            continue
        person = roles[-1].said.person if people[-1].is_pronoun and roles else people[-1]
        if not _NOT_YET.search(text, people[-1].end, cue.start()):
            yield Chain((seat,)).given(person, "nominated", "governed")


def candidates(text: str, sentence: Sentence, seat: Post) -> Iterator[Assignment]:
    """Yield a seat named before as what those who are listed run for: "các ứng viên khác gồm: A; B"."""
    cue = _RUNNERS.search(text, *sentence.span)
    if cue is None:
        return
    said = [item for item in sentence.items if cue.start() <= item.start < cue.end()]
    if said and isinstance(said[-1], Post):
        return  # "các ứng cử viên đại biểu HĐND tỉnh A gồm: …" says it all
    in_office = {post.end + 1 for post in sentence.posts if post.title_id == _DELEGATE}
    for person in _listed(text, sentence, cue.end()):
        if person.start not in in_office:  # "các ứng viên gồm: …; đại biểu Quốc hội khóa XIII A"
            yield Chain((seat,)).given(person, "nominated", "list")


def _listed(text: str, sentence: Sentence, start: int) -> list[PersonMention]:
    """Return those of a list, whatever is said of each: the first of each row, and who is called "và ông"."""
    if ";" in text[start : sentence.span[1]]:
        people = [one for one in sentence.named if one.start >= start and not one.is_short]
        rows = [0, *(text.count(";", start, one.start) + 1 for one in people)]
        return [
            one
            for one, row, before in zip(people, rows[1:], rows, strict=False)
            if row != before or _AND_CALLED.search(text, max(start, one.start - 20), one.start)
        ]
    said = cut(text, sentence.span, sentence.items, None)
    first = next((index for index, part in enumerate(said.parts) if part.start >= start), None)
    if first is None or not said.is_respect(start, said.parts[first].start):
        return []
    return people_with_roles(said, first)
