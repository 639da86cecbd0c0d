"""Posts of no authority: of a company, a school, a hospital or the press, or of an agency's youth union."""

import re

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post
from kg.text.cue import Cue

# Owners that are no authority: "Bí thư Đoàn thanh niên Công ty A", "Trưởng phòng Đào tạo, Trường Đại học B".
_OWNER = (
    r"(?:Trường|Công ty|Xí nghiệp|Nhà máy|Bệnh viện|Tập đoàn|Tổng [Cc]ông ty|Đại học|Học viện|Hợp tác xã|HTX"
    r"|Ngân hàng(?! Nhà nước)|Đài|Báo|Tạp chí)(?!\w)"
)
_OUTSIDE = re.compile(rf"\s*(?P<comma>,\s*)?(?:(?:của|thuộc|tại)\s+)?(?:{_OWNER}|trường\s)")
OWNER = Cue(rf"(?<!\w){_OWNER}")
# "Bí thư Đoàn Thanh niên Bộ Công an" is of no province
_YOUTH = ("doan-thanh-nien", "tinh-doan")
_OF_AN_AGENCY = re.compile(
    r"\s*(?:của\s+)?(?:Bộ|Sở|Công an|Cục|Tổng cục|[Cc]ơ quan|[Cc]ác cơ quan|Văn phòng|Quân|Chính phủ|Quốc hội"
    r"|Tòa án|Viện)(?!\w)"
)
_OWNED_BY_ANY = (
    "phong-", "doan-thanh-nien", "tinh-doan", "dang-uy-xa", "dang-uy-khac", "chi-bo", "cong-doan",
)  # fmt: skip
# "Công ty A trao quà tại xã B. Anh C, Bí thư Đoàn Thanh niên, …": whose members the employer's are
_OF_STAFF = ("doan-thanh-nien", "tinh-doan", "hoi-cuu-chien-binh", "cong-doan")
_EMPLOYER = Cue(
    r"(?:^|[.!?\n]\s*)(?:[^.!?,;\n]{0,40}?\b(?:với|của)\s+)?"
    rf"(?:{_OWNER}|(?:Sở|Cục|Chi cục|Kho bạc)\s)"
    r"(?:(?![.!?]\s|\n)[^;]){0,200}[.!?]?\s*(?:(?![.!?]\s|\n)[^;]){0,60}$"
)
_REACH = 320


def is_of_an_employer(source: Source, body: BodyMention) -> bool:
    """Return whether an association is of an employer's staff, who opens the sentence or the one before."""
    if not body.kinds[0].startswith(_OF_STAFF) or body.printed.endswith("đoàn"):
        return False
    return _EMPLOYER.search(source.text, max(0, body.start - _REACH), body.start) is not None


def is_outside(source: Source, post: Post) -> bool:
    """Return whether the body of a post is part of a company, a school, a hospital or the press."""
    body = post.body
    if body is None or body.unit is not None or body.host is not None:
        return False
    if not body.kinds[0].startswith(_OWNED_BY_ANY):
        return False
    if body.field is not None and OWNER.search(body.field):
        return True
    if body.kinds[0] in _YOUTH and _OF_AN_AGENCY.match(source.text, post.end):
        return True
    after = _OUTSIDE.match(source.text, post.end)
    return after is not None and (after.group("comma") is None or body.kinds[0].startswith("phong-"))


# "chưa từng là C1, C2", "không phải là C", "không giữ chức C"
_DENIED = re.compile(
    r"(?<!\w)(?:chưa (?:từng|bao giờ|hề)(?!\w)[^.;:\n]{0,80}"
    r"|(?:chưa|(?<!thôi )không)(?: phải)?\s+(?:là|làm|giữ)(?:\s+(?:chức|vụ|danh))*\s+)$",
    re.IGNORECASE,
)
_DENIED_REACH = 110
# "không làm C nữa": he has left
_NO_MORE = re.compile(r"[^.;:\n]{0,100}\snữa(?!\w)")


def is_denied(text: str, start: int) -> bool:
    """Return whether the words before a post say that somebody has or had it not."""
    denied = _DENIED.search(text, max(0, start - _DENIED_REACH), start)
    return denied is not None and not _NO_MORE.match(text, start)
