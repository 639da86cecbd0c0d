"""Names behind a post that are those of others: "Nghi phạm đâm C là A", "Bằng khen của C: A, B"."""

import re

from kg.extract.mentions.cues import CALLED
from kg.extract.mentions.parts import Chain, Statement, kind_of
from kg.extract.mentions.people import RANK
from kg.extract.mentions.types import PersonMention, Post
from kg.extract.roles.lists import is_plural, is_shared, people_with_roles
from kg.extract.roles.together import cannot_both
from kg.vocabulary import is_seat

_IS = re.compile(r"[^:;]{0,60}?(?:\blà\b|\btên\b|:)", re.IGNORECASE)
_HOLDS = (
    r"giữ|làm|là|đảm nhiệm|đảm nhận|chức|ghế|vị trí|cương vị|cử|bầu|chọn|bổ nhiệm|chỉ định|được|thay|kế nhiệm"
    r"|kế tục|tiếp quản|đứng đầu|lên|về|nhận|có|gồm|danh sách|nhân sự"
)
_NEAR = 120
# The clause has another subject than the official: "Kẻ giả danh C là A", not "Người giữ chức C là A".
_SUBJECT = re.compile(
    r"(?:^|[,;:.\n]\s*|-\s)\W*(?:(?:các|một|những|hai|ba)\s+)?"
    r"(?:(?:người(?!\s+dân)|kẻ|nghi phạm|nghi can|đối tượng|hung thủ|thủ phạm|bị can|bị cáo|nguyên đơn|bị đơn"
    r"|nhà thầu|nhà báo|phóng viên|vụ(?!\s+trưởng)|vụ án|nạn nhân|học sinh|sinh viên)\s+"
    rf"(?![^,;:.()]*\b(?:{_HOLDS})\b)"
    r"|người\s+(?:(?:đã|trực tiếp|từng)\s+)*"
    r"(?:ký|đề nghị|đề xuất|ra|trao|công bố|phê chuẩn|giới thiệu|tiến cử|tham mưu|phản đối)\s)"
    r"[^,;:.()]*$",
    re.IGNORECASE,
)
# "Trong thư gửi C: A viết", "Nhận Bằng khen của C: A, B"
_TO_OR_OF = re.compile(
    r"\b(?:của|gửi|gửi (?:tới|đến|cho)|thừa lệnh|ký thay|thay mặt)\s+(?:(?:đồng chí|ông|bà)\s+)?$",
    re.IGNORECASE,
)
# "C, Đại tá A, C2", "C, TS A, C2"
_COMMA_AND_RANK = re.compile(rf"\s*,\s*(?=(?P<officer>\w+\s(?:tướng|tá|úy)\s)|{RANK}\s)")
_ACCORDING = re.compile(rf"\btheo\s+(?:lời\s+)?{CALLED}\s+$", re.IGNORECASE)
_FORCES = re.compile(
    r"cong-an|canh-sat|quan-(?:su|khu|doan|doi|chung|uy)|bien-phong|bo-(?:quoc-phong|tu-lenh)|binh-|tinh-doi"
)


def names_another(said: Statement, index: int, chain: Chain) -> bool:
    """Return whether the name that "là" or a colon sets behind a post is that of somebody else."""
    after = said.at(index + 1)
    if not isinstance(after, PersonMention) or not _IS.match(said.text, chain.end, after.start):
        return False
    start = max(said.span[0], chain.start - _NEAR)
    if _SUBJECT.search(said.text[start : chain.start]):
        return True
    if ":" not in said.text[chain.end : after.start]:
        return False
    return _TO_OR_OF.search(said.left(index)) is not None


def has_another(said: Statement, index: int, chain: Chain) -> bool:
    """Return whether who is named behind a post has another: "Chủ tịch UBND xã, Thiếu tướng A, Tư lệnh B".

    Behind a comma a rank begins a row where its bearer's post stands behind the name, if that is more than a
    seat and the first post is not one of the same forces: "Giám đốc Công an tỉnh, Đại tá A, Tỉnh ủy viên".
    """
    after, role = said.at(index + 1), said.at(index + 2)
    if not isinstance(after, PersonMention) or not said.is_respect(chain.end, after.start):
        return False
    rank, first = _COMMA_AND_RANK.match(said.text, chain.end, after.start), chain.posts[-1]
    if rank is None or (_is_of_forces(first) and not rank.group("officer")):
        return False
    if not isinstance(role, Chain) or not said.follows(index + 2) or said.named_after(index + 2):
        return False
    own = role.posts[0]
    is_of_both = cannot_both(first, own) if _is_of_forces(first) else True
    return is_of_both and not is_seat(own.title_id)


def _is_of_forces(post: Post) -> bool:
    """Return whether a post is in the police or the army."""
    return _FORCES.search(kind_of(post)) is not None


def are_too_many(said: Statement, index: int, chain: Chain) -> bool:
    """Return whether several are listed behind a post of one person: which of them has it is not said."""
    post = chain.posts[-1]
    if is_shared(post) or post.prefix == "former":
        return False
    return not is_plural(said.left(index)) and len(people_with_roles(said, index + 1)) > 1


def is_quoted(said: Statement, person: PersonMention) -> bool:
    """Return whether somebody is named only as the source of a statement: "theo ông A, …"."""
    before = _ACCORDING.search(said.text, max(0, person.start - 20), person.start)
    if before is None or not said.text.startswith(",", person.end):
        return False
    after = (part for part in said.parts if part.start > person.end)
    return not any(isinstance(part, PersonMention) and part.is_pronoun for part in after)
