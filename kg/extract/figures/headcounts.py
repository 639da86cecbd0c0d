"""Households, and inhabitants without the words "dân số": "2.310 hộ với 9.540 nhân khẩu", "33.000 dân"."""

import re
from collections.abc import Iterator

from kg.extract.mentions.amounts import ABOUT, SCALE, Amount, populations, scaled
from kg.model.findings import Span
from kg.text.cue import Cue
from kg.text.numbers import NUMBER

# What may follow a number that is the whole: "người nghèo", "dân quân", "hộ mất đất" are other things.
_ENDS = (
    r"(?=\s*(?:[,.;:()\[\]|\n-]|$"
    r"|(?:và|với|gồm|thuộc|sinh|sống|đang|cư trú|phân bố|chia|trên|ở|tại)(?!\w)))"
)
_HOUSE = r"hộ(?:\s+(?:dân|gia đình|khẩu))?"
_PEOPLE = tuple(
    re.compile(pattern + r"(?!\w)" + _ENDS, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w){_HOUSE}\s*(?:,|;|/|với|và|là)?(?:\s+(?:với|và|có))?\s+{ABOUT}(?P<n>{NUMBER}){SCALE}"
        r"\s*(?:nhân khẩu|khẩu|người(?: dân)?|dân)",
        rf"(?<!\w)(?:có|với|gần|hơn|khoảng|trên)\s+{ABOUT}(?P<n>{NUMBER}){SCALE}\s*(?:người )?dân",
        rf"(?<!\w)(?:có|với|gần|hơn|khoảng|trên)\s+{ABOUT}(?P<n>{NUMBER}){SCALE}\s*nhân khẩu",
        rf"(?<= )(?P<n>{NUMBER})\s*(?P<scale>triệu|vạn)\s*(?:người )?dân",
    )
)
# "đông dân nhất là xã A với 65.000 người", "dân số vượt xã B (41.200 người)".
_OF_PEOPLE = Cue(r"dân số|số dân|đông dân|người,? trên diện tích", re.IGNORECASE)
_RANKED = re.compile(
    rf"(?:(?<!\w)(?:với|có|chỉ)\s+|\((?:[^()\d]{{1,30}},\s)?){ABOUT}"
    rf"(?P<n>\d{{1,3}}(?:\.\d{{3}})+|\d+(?:,\d+)?(?=\s*(?:triệu|vạn))){SCALE}\s*(?:người|cư dân)"
    rf"(?!\w|\s*/)(?:{_ENDS}|(?= sau khi))",
    re.IGNORECASE,
)
_HOUSEHOLDS = re.compile(
    rf"(?P<n>{NUMBER}){SCALE}\s*{_HOUSE}"
    r"(?=\s*(?:[,.;/)-]|$|(?:với|và|của|sinh sống|sống|phân bố|cư trú|chia|ở|tại|thuộc(?! diện))(?!\w)"
    rf"|(?:{NUMBER})\s*(?:nhân )?khẩu))",
    re.IGNORECASE,
)
# "Toàn xã có 2.310 hộ dân, 12 thôn": no people beside them.
_HAS_HOUSEHOLDS = re.compile(
    rf"(?<!\w)có\s+(?:tổng (?:số|cộng)\s+)?{ABOUT}(?P<n>{NUMBER}){SCALE}\s*{_HOUSE}"
    r"(?=\s*(?:,|\.|;|sinh sống|$))"
    # "450 hộ, 1.800 người phải di dời": of these too.
    rf"(?!,?\s+(?:với\s+|và\s+)?{ABOUT}(?:{NUMBER})\s*"
    rf"(?:(?:nhân )?khẩu|người(?: dân)?|dân)(?!\w)(?!{_ENDS}))",
    re.IGNORECASE,
)
_HOUSEHOLDS_OF = re.compile(
    rf"(?P<n>{NUMBER})\s*(?P<scale>triệu|vạn|nghìn|ngàn)\s*{_HOUSE}\s+(?:của|ở|tại|trên địa bàn)\s+",
    re.IGNORECASE,
)
# Fewer households than the smallest communes have are those of something else.
_FEWEST = 200


def inhabitants(text: str, span: Span) -> list[Amount]:
    """Return the inhabitants that a sentence tells with the words "dân số", else without."""
    found = list(populations(text, *span))
    if _OF_PEOPLE.search(text, *span):
        last = max((one.span[1] for one in found), default=span[0])
        ranked = _RANKED.finditer(text, last, span[1])
        found += [Amount(scaled(match), (match.start("n"), match.end())) for match in ranked]
    if found:
        return found
    match = next((one for pattern in _PEOPLE if (one := pattern.search(text, *span))), None)
    return [Amount(scaled(match), (match.start("n"), match.end()))] if match else []


def households(text: str, span: Span, *, is_peopled: bool) -> Iterator[Amount]:
    """Yield the households of a sentence.

    Args:
        is_peopled: it tells inhabitants or an area too.
    """
    if is_peopled:
        for match in _HOUSEHOLDS.finditer(text, *span):
            yield Amount(scaled(match), match.span())
        return
    for match in _HAS_HOUSEHOLDS.finditer(text, *span):
        if scaled(match) >= _FEWEST:
            yield Amount(scaled(match), (match.start("n"), match.end()))


def households_of(text: str, span: Span) -> Iterator[tuple[Amount, int]]:
    """Yield the households of "1,2 triệu hộ của tỉnh A", each with where their unit is named."""
    for match in _HOUSEHOLDS_OF.finditer(text, *span):
        yield Amount(scaled(match), match.span()), match.end()
