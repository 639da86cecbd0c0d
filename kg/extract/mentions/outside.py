"""Posts of no authority: of a company, a school, a hospital or the press, or of an agency's youth union."""

import re

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Post
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
