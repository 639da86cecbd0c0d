"""Members of the National Assembly, whom its news calls by the province that elected them."""

import re

import msgspec

from kg.extract.mentions.people import RUN, TITLES_OF_RESPECT
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, Post, UnitMention
from kg.extract.mentions.units import parse_unit

_TITLE = re.compile(r"[Đđ]ại biểu(?=\s)")
_DELEGATION = re.compile(r"\s*(?:\(|-|,)\s*(?:[Đđ]oàn\s+)?(?:ĐBQH\s+|đại biểu Quốc hội\s+)?(?:của\s+)?")
_ASSEMBLY = re.compile(r"quốc hội|đbqh")
# A congress of the party has delegates of provinces, too.
_SITS = re.compile(r"kỳ họp|chất vấn|nghị trường")
# "các ĐBQH (thuộc) đoàn Nghệ An: A, B", "đại biểu Quốc hội tỉnh Nghệ An A"
_ELECTED_IN = re.compile(r" (?:(?:thuộc )?[Đđ]oàn (?:ĐBQH )?|(?=tỉnh |thành phố |TP))")
# The label of a form, whose answer is mostly none: "Là đại biểu Quốc hội (nếu có): Không"
_IS_ONE = re.compile(r"(?:^|[\n.;|*+-]\s*|\d\)\s*)Là\s+$", re.IGNORECASE)
_LABEL = r"[^\S\n]*(?:(?:các cấp|cấp|khóa|nhiệm kỳ)[^\S\n]*)*(?:\([^()\n]{0,40}\))?[^\S\n]*"
_ANSWER = re.compile(_LABEL + r"(?:[:|]|-?\s*[Kk]hông\b)")
# "Đại biểu Quốc hội khóa: Không", "đại biểu HĐND tỉnh: chưa từng;"
_NONE = re.compile(
    _LABEL + r"[:|-]\s*(?:không|chưa)(?:\s+(?:có|từng|là|tham gia|bao giờ))*\s*(?:[.,;|\n)]|$)", re.IGNORECASE
)


def is_asked(source: Source, post: Post) -> bool:
    """Return whether a form asks if somebody has a seat: "7. Là đại biểu HĐND: Không"."""
    if post.title_id != "dai-bieu":
        return False
    if _NONE.match(source.text, post.end):
        return True
    is_one = _IS_ONE.search(source.text, max(0, post.start - 8), post.start)
    return is_one is not None and _ANSWER.match(source.text, post.end) is not None


def elected_in(source: Source, post: Post) -> Post:
    """Return a seat in the National Assembly with the province printed after it."""
    body = post.body
    if post.title_id != "dai-bieu" or body is None or body.kinds != ("quoc-hoi",) or body.unit is not None:
        return post
    gap = _ELECTED_IN.match(source.text, post.end)
    province = _province(source, gap.end()) if gap else None
    if province is None:
        return post
    return msgspec.structs.replace(
        post, end=province.end, body=msgspec.structs.replace(body, unit=province, end=province.end)
    )


def _province(source: Source, start: int) -> UnitMention | None:
    """Return the province whose name begins at `start`."""
    unit = parse_unit(source.text, start, allow_bare=True)
    is_one = unit is not None and unit.bare is not None and unit.type in ("", "tỉnh", "thành phố")
    return unit if is_one else None


def parse_delegate(source: Source, start: int) -> Post | None:
    """Return the seat of "đại biểu Trần Văn A (đoàn Nghệ An)", whose words begin exactly at `start`.

    None where the text names no National Assembly: councils have members as well.
    """
    text = source.text
    title = _TITLE.match(text, start)
    respect = TITLES_OF_RESPECT.match(text, title.end()) if title else None
    name = RUN.match(text, respect.end()) if respect else None
    gap = _DELEGATION.match(text, name.end()) if name else None
    if title is None or name is None or gap is None or " " not in name.group():
        return None
    is_bracketed = gap.group().lstrip().startswith("(")
    if not is_bracketed and "oàn" not in gap.group():
        return None  # "đại biểu A, Nghệ An"
    province = _province(source, gap.end())
    if province is None or (is_bracketed and not text.startswith(")", province.end)):
        return None
    if not _ASSEMBLY.search(source.lowered) or (
        "đại hội" in source.lowered and not _SITS.search(source.lowered)
    ):
        return None
    body = BodyMention(start=start, end=title.end(), kinds=("quoc-hoi",))
    return Post(start=start, end=title.end(), title_id="dai-bieu", title_span=title.span(), body=body)
