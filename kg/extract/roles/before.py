"""Posts printed before the names of those who hold them: "C A", "các C: A, B", "C - A", "C, ông A"."""

import re

import msgspec

from kg.extract.mentions.cues import (
    BEFORE_LIST,
    CALLED,
    CANDIDATE,
    GROUP,
    HOLDS,
    OF_ANOTHER,
    OFFICE,
    RANKED,
    SEVERAL,
)
from kg.extract.mentions.parts import NATION_HEADS, Assignment, Chain, Statement
from kg.extract.mentions.types import PersonMention
from kg.extract.roles.lists import beyond_head, far_list, is_plural, is_shared, names_from, people_with_roles
from kg.extract.roles.named_apart import are_too_many
from kg.extract.roles.shares import one_each
from kg.extract.roles.verbs import PROPOSED, governing_status
from kg.model.findings import TenureStatus
from kg.text.alphabet import LOWER
from kg.text.cue import Cue, past
from kg.vocabulary import is_deputy

# "Bí thư Tỉnh ủy khi đó là ông A"
_WAS_HIM = re.compile(
    r"(?P<when>\s*(?:(?P<then>từng|trước đó|trước đây|khi đó|khi ấy|lúc đó|lúc ấy|(?:lúc )?bấy giờ"
    r"|thời điểm đó)"
    r"|hiện nay|hiện tại|hiện|đương nhiệm|mới))?\s+là\s+"
    r"(?=ông|bà|đồng chí|anh|chị|(?<=nay là )|(?<=tại là ))",
    re.IGNORECASE,
)
# "Bí thư Huyện ủy được chỉ định là ông A"
_BECAME_HIM = re.compile(
    r"\s+(?:(?:vừa|mới)\s+)?(?P<verb>được\s+[^,.;:()]{2,40}?)\s+là\s+(?=ông|bà|đồng chí|anh|chị)",
    re.IGNORECASE,
)
_AMONG_CANDIDATES = re.compile(rf"[^.;:()]{{0,60}}?(?:gồm|có|là|như)\s*:?\s*{GROUP}", re.IGNORECASE)
# "Phó Giám đốc Sở Y tế, ông A, ..."
_APPOSITION = re.compile(rf",\s+{CALLED}\s+", re.IGNORECASE)

# "Phó Chủ tịch UBND xã B phụ trách khối kinh tế A"
_IN_CHARGE_OF = re.compile(
    r"\s+(?:được giao\s+)?phụ trách\s+(?:(?:khối|lĩnh vực|mảng|công tác)\s+)?"
    rf"(?:(?:(?!(?:ông|bà|anh|chị|đồng|của|và|với|cùng|cho|do|là|đoàn|các)\s)[{LOWER}]+|-)\s+){{1,6}}"
)
_DASH = re.compile(r"\s+-\s+")
_COLON = re.compile(r"\s*:\s*(?:đồng chí\s+)?")
_OF_ANOTHER = re.compile(
    rf"\b(?:{OF_ANOTHER}|từ|được|bị|(?:ủy|thừa) quyền|ủy nhiệm|thừa lệnh|như|trước|gửi|hỏi|nhờ|kiện|tố cáo"
    r"|thuyết phục|nghe|về|tới|đến|bên cạnh|ngoài|cảm ơn|phản ánh|khiếu nại|kiến nghị|đề nghị|yêu cầu|trả lời"
    r"|phê bình|xin lỗi)\s+(?:(?:vị|đồng chí|ông|bà)\s+)?$",
    re.IGNORECASE,
)
# "trao đổi với Chủ tịch UBND xã, anh A, chủ quán": a comma behind a name closes no apposition there
_IS_PRIVATE = re.compile(
    r",\s+(?:(?:là\s+)?(?:một\s+)?(?:người\s|chủ\s(?!tịch|nhiệm|tọa)|hộ\s|nông dân|cử tri|phụ huynh|luật sư"
    r"|nạn nhân|tiểu thương|giáo viên|tài xế|công nhân|hàng xóm|phóng viên|nhà báo)"
    r"|trú\s|ngụ\s|thường trú|\d{2} tuổi)",
    re.IGNORECASE,
)
# "Chất vấn Giám đốc Sở A, đại biểu B hỏi": a delegate is not whom he asks
_ASKS = Cue(
    r"(?:^|[,;:]\s)\W*(?:khi\s+)?(?:chất vấn|hỏi|tranh luận với"
    r"|(?:đặt|nêu|gửi)\s+(?:câu hỏi|vấn đề)\s+(?:cho|tới|đến|với))\s+(?:(?:đồng chí|ông|bà)\s+)?$",
    re.IGNORECASE,
)
# "Chủ tịch UBND xã (ông A)"; a name alone may be that of a unit
_BRACKET = re.compile(rf"\s*\(\s*(?={CALLED}\s)")
# "thừa ủy quyền Thủ tướng, Bộ trưởng Bộ Y tế A"
_FOR_ANOTHER = re.compile(
    r"\b(?:(?:thừa|ủy) quyền|ủy nhiệm|thay mặt|đề nghị|chỉ đạo|phân công|quyết định|của|do|theo|bởi)\s+$",
    re.IGNORECASE,
)
# "thay mặt Chủ tịch UBND tỉnh, Phó Giám đốc Sở A"
_ON_BEHALF = re.compile(
    r"\b(?:thay mặt|(?:thừa\s+)?ủy quyền|thừa lệnh|ký thay)(?:\s+(?:của|cho))?\s+$", re.IGNORECASE
)
# "người đang giữ chức C là ông A"
_HOLDER = re.compile(
    rf"\b[Nn]gười\s+(?:(?P<then>từng|đã|trước đó|trước đây)\s+|đang\s+|hiện\s+)*{HOLDS}"
    rf"(?:\s+(?:{OFFICE}|cương vị|vị trí))?\s+$"
)
# "Người thay thế vị trí C là ông A", "Thay vị trí C là ông A"
_NEXT_HOLDER = re.compile(
    r"\b(?:[Nn]gười\s+(?:(?:được\s+(?:chọn|cử|bầu|bổ nhiệm|chỉ định)|sẽ|lên|về)\s+)?"
    r"(?:thay(?:\s+thế)?|kế nhiệm|tiếp quản)"
    rf"|Thay(?:\s+thế)?|Kế nhiệm)\s+(?:(?:ở|vào|cho)\s+)?(?:vị trí|{OFFICE}|cương vị|ghế)\s+$"
)
# "Giao nhiệm vụ cho quyền Bí thư Tỉnh ủy, Trưởng ban C A yêu cầu"
_SPEAKS_TO = re.compile(
    r"\W*(?:Chúc mừng\s|(?:Phát biểu|Trao đổi|Giao nhiệm vụ|Nói|Trao)\b[^,;:]{0,60}?\b(?:cho|với|tới)\s)\s*"
    r"(?:(?:quyền|tân|đồng chí)\s+)*$"
)
# "miễn nhiệm Chủ tịch A và Phó Chủ tịch B theo nguyện vọng"; not "… và Phó Chủ tịch B được giao điều hành"
_TAKES_AWAY = re.compile(r"\b(?:miễn nhiệm|bãi nhiệm|cách chức)\s+$", re.IGNORECASE)
_ENDS_THERE = re.compile(r"\s*(?:[.,;)]|$|(?:theo|do|vì|vào|từ|kể từ|tại|để|sau khi)\s)", re.IGNORECASE)
_ROW = re.compile(r"\s-\s[^.;:]{2,60}\s-\s")
_COUNTED = re.compile(rf"\b{SEVERAL}\s*$", re.IGNORECASE)


def before_names(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "C A", "các C: A, B" and "các C: C1 A, C2 B"."""
    after = said.at(index + 1)
    if isinstance(after, Chain):
        far = beyond_head(said, index, chain)
        if far is not None:
            return [chain.given(person, "holds", "list") for person in people_with_roles(said, far)]
        # "các Ủy viên Bộ Chính trị: Chủ tịch nước A, Thủ tướng B"
        is_headed = is_plural(said.left(index)) and _COLON.fullmatch(said.text, chain.end, after.start)
        people = people_with_roles(said, index + 1) if is_headed else []
        return [chain.given(person, "holds", "list") for person in people]
    if not isinstance(after, PersonMention) or after.is_pronoun:
        return []
    return _right_before(said, index, chain, after) or _before_list(said, index, chain, after)


def _own_part(said: Statement, index: int, chain: Chain) -> Chain:
    """Return "Phó Thủ tướng A" of "thừa ủy quyền của Thủ tướng, Phó Thủ tướng A", "giao việc cho C, C2 A"."""
    first = chain.posts[0].title_id
    if len(chain.posts) > 1 and _SPEAKS_TO.fullmatch(said.up_to(index)):
        return Chain(chain.posts[1:])
    if not isinstance(said.at(index - 1), PersonMention) and _ASKS.search(said.left(index)):
        delegates = [at for at, post in enumerate(chain.posts) if post.title_id.startswith("dai-bieu")]
        return Chain(chain.posts[delegates[0] :]) if delegates else chain
    is_of_another = len(chain.posts) > 1 and (
        is_deputy(chain.posts[1].title_id, first)
        or (first in NATION_HEADS and _FOR_ANOTHER.search(said.left(index)))
    )
    return Chain(chain.posts[1:]) if is_of_another and first in NATION_HEADS else chain


def _right_before(said: Statement, index: int, chain: Chain, after: PersonMention) -> list[Assignment]:
    start = past(_IN_CHARGE_OF, said.text, chain.end, after.start)
    gap = said.text[start : after.start]
    if not said.is_respect(start, after.start) or "\n" in gap or (after.is_short and not gap.strip()):
        return []
    if "là" in gap.split() and is_plural(said.left(index)):
        return []  # "3 Phó Chủ tịch là ông A (C1), ông B (C2)": a list
    if (
        "," in gap
        and said.follows(index)
        and isinstance(said.at(index + 2), Chain)
        and said.follows(index + 2)
    ):
        return []  # "A, C1, Thượng tá B, C2": each has his role behind him
    if "," in gap and _is_of_another(said, index, after):
        return []  # "gặp Chủ tịch UBND huyện, Đại tá A nói"
    chain = _own_part(said, index, chain)
    each = one_each(said, index, chain)
    if each is not None:
        return each
    people = names_from(said, index + 1) if is_plural(said.left(index)) else [after]
    is_counted = _COUNTED.search(said.left(index)) is not None
    # "các nguyên Chủ tịch A, B": one after the other
    if len(people) > 1 and not is_shared(chain.posts[-1]) and chain.posts[0].prefix != "former":
        people = [] if is_counted else [after]  # "hai Giám đốc Sở A và B": which is whose is not said
    if len(people) == 1 and len(chain.posts) > 1 and is_counted:
        chain = Chain(chain.posts[1:])  # "cùng 2 Giám đốc Sở, Chủ tịch UBND tỉnh A"
    status = _taken_with_another(said, index) or "holds"
    return [chain.given(person, status, "before") for person in people]


def _taken_with_another(said: Statement, index: int) -> TenureStatus | None:
    """Return the status of B in "miễn nhiệm C1 A, C2 B", None where the verb is not said of him."""
    at = index
    while said.left(at) in (", ", " và ") and _called(said, at - 2):
        at -= 2
    verb = _TAKES_AWAY.search(said.left(at)) if at < index else None
    if verb is None or PROPOSED.search(said.text, said.span[0], said.parts[at].start):
        return None
    while _called(said, index + 2) and said.left(index + 2) in (", ", " và "):
        index += 2
    end = said.parts[index + 1].end
    # "miễn nhiệm C1 A, C2 B, người chủ trì": behind a comma that tells no reason he may do something
    end += said.text.startswith(",", end)
    return governing_status(verb.group()) if _ENDS_THERE.match(said.text, end, said.span[1]) else None


def _called(said: Statement, index: int) -> bool:
    """Return whether a chain stands right before a name."""
    return isinstance(said.at(index), Chain) and said.named_after(index) is not None


def who_it_is(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "C khi đó là ông A", "người giữ chức C (trước đó) là ông A", "người thay vị trí C là ông A"."""
    after = said.at(index + 1)
    if not isinstance(after, PersonMention):
        return []
    was = said.up_to_name(_WAS_HIM, chain.end, after.start)
    if was is None:
        return []
    if _NEXT_HOLDER.search(said.left(index)) and not was.group("then"):
        return [chain.given(after, "appointed", "governed")]
    holder = _HOLDER.search(said.left(index))
    if not was.group("when") and holder is None:
        return []
    is_then = was.group("then") or (holder and holder.group("then"))
    each = one_each(said, index, chain)
    if each is not None:
        return [msgspec.structs.replace(one, status="former") for one in each] if is_then else each
    return [chain.given(after, "former" if is_then else "holds", "before")]


def _before_list(said: Statement, index: int, chain: Chain, after: PersonMention) -> list[Assignment]:
    if said.up_to_name(_BRACKET, chain.end, after.start):
        people = names_from(said, index + 1) if is_plural(said.left(index)) else [after]
        return [chain.given(person, "holds", "before") for person in people]
    became = said.up_to_name(_BECAME_HIM, chain.end, after.start)
    status = governing_status(became.group("verb")) if became else None
    if status:
        return [chain.given(after, status, "before")]
    if said.up_to_name(BEFORE_LIST, chain.end, after.start):
        each = one_each(said, index, chain)
        if each is not None:
            return each
        if are_too_many(said, index, chain):
            return []  # "Tặng thưởng của C: A, B"
        return [chain.given(person, "holds", "list") for person in _without_own(said, index, chain)]
    far = far_list(said, index, chain, after)
    if far is None:
        return []
    status = governing_status(far.group("verb")) or "holds"
    return [chain.given(person, status, "list") for person in _without_own(said, index, chain)]


def _without_own(said: Statement, index: int, chain: Chain) -> list[PersonMention]:
    """Return those listed but for who has more: A in "3 Phó Chủ tịch: A (Phó Chủ tịch Thường trực), B"."""
    people = people_with_roles(said, index + 1)
    if len(chain.posts) > 1:
        return people
    longer = f"{chain.posts[0].title_id}-"
    roles = {said.parts[at - 1]: part for at, part in enumerate(said.parts) if isinstance(part, Chain)}
    own = {one: roles[one].posts[0].title_id for one in people if one in roles}
    return [one for one in people if not own.get(one, "").startswith(longer)]


def candidates(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return candidates: "ứng viên C A", "ứng cử viên đại biểu HĐND tỉnh gồm: C1 A, B"."""
    after = said.at(index + 1)
    if after is None or not CANDIDATE.search(said.left(index)):
        return []
    if isinstance(after, PersonMention) and said.is_respect(chain.end, after.start):
        return [chain.given(after, "nominated", "before")]
    if said.up_to_name(_AMONG_CANDIDATES, chain.end, after.start) is None:
        return []
    return [chain.given(person, "nominated", "list") for person in people_with_roles(said, index + 1)]


def _is_of_who_is_named_before(said: Statement, index: int) -> bool:
    """Return whether C goes on a row of roles: "ông A - thủ trưởng - C, ông B"."""
    people = [part for part in said.parts[:index] if isinstance(part, PersonMention)]
    row = said.text[people[-1].end : said.parts[index].start] if people else ""
    return _ROW.fullmatch(row) is not None


def _is_of_another(said: Statement, index: int, after: PersonMention) -> bool:
    """Return whether a post is that of another than whom a comma sets apart from it: "gặp C, ông A nói"."""
    if not _OF_ANOTHER.search(said.left(index)):
        return False
    is_closed = said.text.startswith((",", ")"), after.end)
    has_role = isinstance(said.at(index + 2), Chain) and said.follows(index + 2)
    return not is_closed or has_role or _IS_PRIVATE.match(said.text, after.end) is not None


def after_dash(said: Statement, index: int, chain: Chain) -> list[Assignment]:
    """Return "C - A" and "C, ông A", which name nobody before C; "C - Thiếu tướng A" in any case."""
    after, before = said.at(index + 1), said.at(index - 1)
    if not isinstance(after, PersonMention):
        return []
    is_first = not isinstance(before, PersonMention) or not said.follows(index)
    if said.up_to_name(_DASH if is_first else RANKED, chain.end, after.start):
        return [chain.given(after, "holds", "before")]
    if (
        not is_first
        or is_plural(said.left(index))
        or not _APPOSITION.fullmatch(said.text, chain.end, after.start)
    ):
        return []
    if _ON_BEHALF.search(said.left(index)) or _is_of_who_is_named_before(said, index):
        return []
    if _is_of_another(said, index, after):
        return []  # "theo quyết định của Thủ tướng, ông A được bổ nhiệm"
    role = said.at(index + 2)
    has_role = isinstance(role, Chain) and said.follows(index + 2)
    return [] if has_role else [chain.given(after, "holds", "before")]
