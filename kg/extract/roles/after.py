"""Posts printed after the name of who holds or held them: "A, C", "A là C", "A từng kinh qua: C1, C2"."""

import re
from collections.abc import Sequence

from kg.extract.mentions.chains import OTHERS
from kg.extract.mentions.cues import (
    ABOUT,
    AFTER,
    BETWEEN_POSTS,
    BORN,
    BRACKETS,
    CALLED,
    CLAUSE_WORD,
    LIST_GAP,
    OFFICE,
)
from kg.extract.mentions.parts import BESIDE, NATION_HEADS, Assignment, Chain, Statement
from kg.extract.mentions.types import BodyMention, PersonMention, UnitMention
from kg.extract.roles.lists import IS_HIM, people_before
from kg.extract.roles.modality import is_relative
from kg.extract.roles.neighbours import own_of
from kg.extract.roles.shares import GIVES_TO, given_to_each, sharing
from kg.extract.roles.verbs import governing_status
from kg.model.findings import CURRENT
from kg.text.alphabet import LOWER, UPPER

_ASIDE = re.compile(rf"\b(?:theo|ngoài|bên cạnh|trừ|trước|sau)(?:\s+{CALLED})?\s+$", re.IGNORECASE)
_IS_SUBJECT = re.compile(
    r"\s+(?:là|từng|đã|được|bị|sẽ|phải|cần|đang|có|cũng|không|chưa|mới|vẫn)\s", re.IGNORECASE
)
# "Trả lời ông A, C cho biết": whom an opening tells of is not who acts then
_OPENING = re.compile(
    r"\W*(?:Trả lời|Giải quyết|Trao|Tặng|Thăm|Chia sẻ với|Chia buồn|Động viên|Tiễn|Gặp|Ghi nhận|Liên quan"
    r"|Truy điệu|Tại (?:nhà|gia đình)|Theo (?:phản ánh|đơn|lời khai|trình bày)|Nhận (?:được )?đơn"
    r"|Qua (?:xác minh|kiểm tra|làm việc)|Trước (?:phản ánh|khiếu nại|đề nghị|thắc mắc))\b[^,.;:()]*$"
)
_ACTS_THEN = re.compile(r"\s(?!và\b|cùng\b|kiêm\b|nhiệm kỳ\b|khóa\b|thời\b|năm\b)[^\W\d_A-ZĐ]")
_SEVERAL = re.compile(r",\s*(?:và\s+|cùng\s+)?các\s+(?:(?:vị|đồng chí)\s+)?$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,3}[.)]?\s+")
# "ông Lê Văn Nam Nguyên Bí thư Huyện ủy B": a name, or "nguyên"
_MAY_BE_ONCE = re.compile(r"\w+ (?!Thị )\w+ \w+ Nguyên").fullmatch
# "A, Chủ tịch UBND xã B Phu Che Thó": behind the unit stands a name that is not known
_NAMES_ANOTHER = re.compile(rf" (?:[{UPPER}][{LOWER}']+ ){{2,3}}[{UPPER}][{LOWER}']+(?=\s*(?:[,;.(]|$))")
# "ông A phó bí thư đảng ủy được bầu làm …"
_GETS_NEXT = re.compile(
    r"\s+(?:được|tiếp tục được|tái đắc cử|trúng cử)\s+(?:bầu|tín nhiệm|bổ nhiệm|chỉ định)?"
)
# Of the words that begin a clause, those that a birth or a degree may have.
_AT_HOME = re.compile(
    r"\b(?:(?:nghề nghiệp,\s+)?chức (?:vụ|danh)(?:\s+(?:hiện nay|hiện tại|công tác|đang giữ))?\s*:"
    r"|tại|có(?= (?:trình độ|chuyên môn|bằng))|là(?= (?:thạc|tiến|cử|kỹ)))(?!\w)",
    re.IGNORECASE,
)
# "A, C1 (nguyên C2)"
_ONCE_WAS = re.compile(
    rf"\s*\(\s*(?:nguyên|cựu|(?:đã\s+)?từng|trước(?:\s+(?:đó|đây))?)\s+(?:(?:là|làm|giữ {OFFICE})\s+)?",
    re.IGNORECASE,
)
_IS_ALSO = re.compile(
    r"\s*(?:\)|\([^()]{1,40}\))?\s*,?\s*(?:và\s+)?(?:(?:hiện|cũng|còn|đồng thời|đang)\s+)*là\s+",
    re.IGNORECASE,
)
_IS = re.compile(r"\blà\s+(?:(?:nguyên|cựu)\s+)?$", re.IGNORECASE)
_ALL_ARE = re.compile(
    rf"\s*(?:[,-]?\s*(?:đều|cùng)\s+(?:là|giữ {OFFICE})\s+|\(\s*(?:đều|cùng)\s+(?:là\s+)?)"
    r"(?:nguyên\s+|cựu\s+)?",
    re.IGNORECASE,
)
_AND_HIM = re.compile(rf"\s+(?:và|cùng)\s+(?:{CALLED}\s+)?", re.IGNORECASE)
# "C A, Hạt trưởng Hạt Kiểm lâm khu vực X B": the post of who is named behind a unit that is not known
_IN_UNKNOWN = re.compile(rf" (?:(?:khu vực|liên huyện|vùng|số) )?(?:(?:[{UPPER}][{LOWER}]*|\d+|-) )+")
# "Ông A: Bí thư Đảng ủy xã phải chịu trách nhiệm": what he says of another
_SAYS_OF = re.compile(
    r"\s+(?:phải|cần|nên|đã|sẽ|đang|không|chưa|có thể|mới|cũng|rất|luôn|từng|bị|chịu|nói|chỉ đạo|yêu cầu)\s"
)
# "A, Thứ trưởng Bộ B trực tiếp phụ trách Cục C, nguyên Cục trưởng"
_LOOKS_AFTER = re.compile(r"^\s*,?\s*(?:trực tiếp\s+)?phụ trách\s[^.;:,()]{2,60}(?=,)", re.IGNORECASE)
_ONCE = re.compile(r"từng|trước", re.IGNORECASE)


def after_name(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A, C", "A (C)" and "A là C"."""
    before = said.at(index - 1)
    left = said.left(index)
    if isinstance(before, UnitMention | BodyMention):
        return _after_birth(said, index, chain)
    if not isinstance(before, PersonMention):
        return []
    if (
        left.strip() == ","
        and _IS_SUBJECT.match(said.text, chain.end)
        and _ASIDE.search(said.text, max(0, before.start - 20), before.start)
    ):
        return []  # "theo ông A, C đã nhận trách nhiệm", "ngoài ông A, C cũng kỷ luật ông B"
    if left.strip() == ":" and _SAYS_OF.match(said.text, chain.end, said.span[1]):
        return []
    if _acts_after_opening(said, index, chain) or _names_another(said, index, chain):
        return []
    if is_relative(said.text, before) and _IS.search(left) and not IS_HIM.search(said.up_to(index - 1)):
        return []  # "chồng bà A là C"
    if chain.posts[0].title_id in NATION_HEADS and _is_another(said, index, chain):
        return []  # "cùng Bộ trưởng A, Thủ tướng đã thăm"
    if not AFTER.fullmatch(left):
        return _after_birth(said, index, chain) or _without_comma(said, index, chain)
    if _ONCE.search(left):
        return [chain.given(before, "former", "passing")]
    people = sharing(said, index, chain, before)
    if len(people) == 1 and _SEVERAL.search(left):
        return []  # "ông A, các đại biểu HĐND đã bầu"
    own = own_of(said, index, chain)
    first = said.at(index - 2)
    if (
        own is not chain
        and isinstance(first, PersonMention)
        and _AND_HIM.fullmatch(said.text, first.end, before.start)
    ):
        # "ông A và ông B - Chủ tịch UBND và Trưởng Công an xã C"
        return given_to_each(chain, [first, before], "holds")
    return [own.given(person, "holds", "after") for person in people] if own else []


def _acts_after_opening(said: Statement, index: int, chain: Chain) -> bool:
    """Return whether an unnamed official acts after an opening: "Trả lời ông A, C cho biết"."""
    person = said.parts[index - 1]
    opening = said.text[said.span[0] : person.start]
    return (
        "," in said.left(index)
        and _OPENING.match(opening) is not None
        and _ACTS_THEN.match(said.text, chain.end) is not None
        and said.post_before(index - 1) is None
    )


def _names_another(said: Statement, index: int, chain: Chain) -> bool:
    """Return whether a name that is no mention stands behind the unit of a post in a row of them."""
    unit, after = chain.posts[-1].printed_unit, said.at(index + 1)
    if isinstance(after, PersonMention) and _IN_UNKNOWN.fullmatch(said.text, chain.end, after.start):
        return True
    if unit is None or unit.bare is None or said.post_before(index - 1) is None:
        return False
    is_known = after is not None and after.start == chain.end + 1
    return not is_known and _NAMES_ANOTHER.match(said.text, chain.end, said.span[1]) is not None


def _is_another(said: Statement, index: int, chain: Chain) -> bool:
    """Return whether a clause of its own begins with a post after somebody who has another."""
    has_role = said.post_before(index - 1) is not None
    return has_role and _IS_SUBJECT.match(said.text, chain.end) is not None


def _after_birth(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A, 57 tuổi, quê xã B, C", "A, đảng viên Chi bộ B, C"."""
    position = index - 1
    while isinstance(said.at(position), UnitMention | BodyMention):
        position -= 1
    person = said.at(position)
    if not isinstance(person, PersonMention) or person.is_pronoun or said.named_after(index):
        return []
    between = said.text[person.end : chain.start]
    if ABOUT.fullmatch(between):
        return [chain.given(person, "holds", "after")]
    if any(isinstance(part, BodyMention) for part in said.parts[position:index]):
        return []
    said_of_him = _AT_HOME.sub("", BRACKETS.sub("", _IS.sub("", between)))
    if not BORN.fullmatch(between) or CLAUSE_WORD.search(said_of_him):
        return []
    return [chain.given(person, "holds", "after")]


def _without_comma(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "ông A Phó Giám đốc Sở B" and the row "1 A Phó Giám đốc Sở B": the comma is left out."""
    person, left = said.parts[index - 1], said.left(index)
    if (
        not BESIDE.fullmatch(left)
        or not isinstance(person, PersonMention)
        or person.is_short
        or person.is_pronoun
    ):
        return []
    is_taken = isinstance(said.at(index - 2), Chain) or said.named_after(index) or _MAY_BE_ONCE(person.name)
    is_called = said.is_called(index) or (
        _NUMBER.fullmatch(said.text, said.span[0], person.start) and chain.end == said.span[1]
    )
    is_role = said.text[chain.start].isupper() or _GETS_NEXT.match(said.text, chain.end)
    if is_taken or not is_called or not is_role:
        return []
    return [chain.given(person, "holds", "after")]


def all_are(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "A và B đều là C", "A và B (đều là cựu C)"."""
    if not _ALL_ARE.fullmatch(said.left(index)):
        return []
    people, last = people_before(said, index), said.at(index - 1)
    if people == [last] and isinstance(last, PersonMention):  # named beside a bracket
        others = people_before(said, index - 1)
        is_next = bool(others) and LIST_GAP.match(said.text, others[-1].end, last.start) is not None
        people = [*others, last] if is_next else people
    return [chain.given(person, "holds", "after") for person in people]


def continued(said: Statement, index: int, chain: Chain, last: Sequence[Assignment]) -> list[Assignment]:
    """Return the rest of a row: "A, C1 (C2)", "A, C1 là C2", "A, C1 Học viện B, C2" (B unknown to us)."""
    position = index - 1
    while isinstance(said.at(position), BodyMention | UnitMention):
        position -= 1
    first = said.at(position)
    if not isinstance(first, Chain) or not last or last[0].posts != first.posts:
        return []
    between = _LOOKS_AFTER.sub("", said.text[first.end : chain.start])
    if _ONCE_WAS.fullmatch(between) and not said.named_after(index):
        return [chain.given(one.person, "former", "after") for one in last[-1:]]
    if _IS_ALSO.fullmatch(between) and not said.named_after(index):
        return [_also(said, one, chain) for one in last if one.status in CURRENT]
    if between == " (" and said.text.startswith(")", chain.end) and last[0].status in CURRENT:
        return [chain.given(one.person, "holds", "after") for one in last if not first.posts[0].prefix]
    is_broken = not BETWEEN_POSTS.fullmatch(between) or CLAUSE_WORD.search(BRACKETS.sub("", between))
    if (
        is_broken
        or OTHERS.search(between)
        or said.named_after(index)
        or last[0].construction not in ("after", "passing")
    ):
        return []
    return [chain.given(one.person, one.status, one.construction) for one in last]


def _also(said: Statement, one: Assignment, chain: Chain) -> Assignment:
    """Return C2 of "A, C1 là C2" as held; of "bầu A, C1 là C2" as what the verb says."""
    verb = GIVES_TO.search(said.text, said.span[0], one.person.start)
    status = governing_status(verb.group()) if verb else None
    return chain.given(one.person, status or "holds", "governed" if status else "after")
