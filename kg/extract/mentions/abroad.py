"""What is abroad: posts of other countries, and texts that tell of nothing else."""

import re
from collections.abc import Sequence

from kg.extract.mentions.types import Post, UnitMention
from kg.extract.mentions.words import any_of
from kg.model.findings import Tenure
from kg.text.alphabet import UPPER
from kg.text.cue import Cue

_COUNTRIES = any_of("country")
# Provinces and cities whose leaders the press calls by Vietnamese titles; none is the name of a unit of ours.
_PLACES = any_of("place abroad")
_TYPES = r"(?:tỉnh\s+|thành phố\s+|TP\.?\s*|thủ đô\s+|huyện\s+|châu\s+)?"
FOREIGN = re.compile(
    r"\s+(?:Đảng\s+)?(?:Cộng sản\s+|nước\s+|Nhân dân Cách mạng\s+|CHDCND\s+)?"
    rf"(?:{_COUNTRIES}|{_TYPES}{_PLACES})(?!\w)"
    # "Thành ủy A (Quảng Tây, Trung Quốc)"
    rf"|\s+{_TYPES}[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}\s*\((?:[^()]{{0,40}}[,\s])?"
    rf"(?:{_COUNTRIES}|{_PLACES})\)"
)
# no person is called so, and no body of ours
PLACE_ABROAD = re.compile(rf"{_PLACES}(?!\w)(?! [{UPPER}])")
# "Bí thư Tỉnh ủy Quảng Tây, Chủ tịch HĐND tỉnh": the next post is there too
_GOES_ON = Cue(
    rf"(?:ủy|ban|đoàn|nhân dân|HĐND|UBND|chính quyền|tịch|trưởng)\s+{_TYPES}{_PLACES}"
    r"(?:\s*\([^()]*\))?\s*(?:,|,?\skiêm|\svà|,?\sđồng thời là)\s+$",
    re.IGNORECASE,
)
_REACH = 90
_COUNTRY = re.compile(rf"(?<!\w)(?:{_COUNTRIES}|{_PLACES})(?!\w)")
_LEAST = 2


def is_abroad(text: str, post: Post) -> bool:
    """Return whether a post is one of another country, or follows one in the same row."""
    if FOREIGN.match(text, post.end) or (
        post.body is not None and post.body.field and PLACE_ABROAD.match(post.body.field)
    ):
        return True
    printed = post.printed_unit
    is_open = printed is None or printed.bare is None
    return is_open and _GOES_ON.search(text, max(0, post.start - _REACH), post.start) is not None


def of_viet_nam(text: str, units: Sequence[UnitMention], found: Sequence[Tenure]) -> list[Tenure]:
    """Return the tenures without the local ones of a text that names other countries and no unit of ours."""
    if any(unit.bare is not None for unit in units) or len(_COUNTRY.findall(text)) < _LEAST:
        return list(found)
    return [tenure for tenure in found if tenure.unit is not None]
