"""Which congress of the party a sentence tells of itself, and which it only speaks of."""

import re

from kg.model.findings import Span
from kg.text.cue import Cue

CONGRESS = Cue(r"Đại hội(?:\s+đại biểu)?\s+(?=Đảng bộ\s)", re.IGNORECASE)
_CONGRESS_OF = re.compile(r"Đại hội(?:\s+đại biểu)?\s+$", re.IGNORECASE)
_OTHER_CONGRESS = Cue(
    r"đại hội(?: đại biểu)?\s+(?:Mặt trận|MTTQ|Ủy ban Mặt trận|Công đoàn|Hội|Đoàn|Liên đoàn|Liên hiệp|thi đua"
    r"|Cựu chiến binh|các dân tộc|thể dục|cổ đông|chi bộ)(?!\w)",
    re.IGNORECASE,
)
# A congress that another one is held for, or to which people are sent.
_SPOKEN_OF = re.compile(
    r"(?<!\w)(?:chào mừng|(?:hướng|tiến) tới|nghị quyết|kết quả|thành công(?: của)?|chuẩn bị(?: cho)?|phục vụ"
    r"|(?P<attended>(?:tham )?dự)|sau|trước|đến|của)\s+$",
    re.IGNORECASE,
)
# "Hội Nông dân xã A tổ chức đại hội với 150 đại biểu".
_OTHER_HOLDS = re.compile(
    r"(?<!\w)(?:Hội (?!nghị|trường|đồng)|Đoàn (?!đại biểu|công tác|kiểm tra)|Công đoàn|Mặt trận|MTTQ"
    r"|Liên đoàn|Chi (?:bộ|hội|đoàn))[^.;]{0,90}?\s(?:tổ chức|tiến hành|khai mạc|diễn ra)[^.;]{0,30}?\s"
    r"[Đđ]ại hội(?! Đảng)"
)


def own_congress(text: str, span: Span) -> re.Match[str] | None:
    """Return the last congress that a sentence tells of itself, else the one that people attend."""
    named = list(CONGRESS.finditer(text, *span))
    asides = [_SPOKEN_OF.search(text, span[0], one.start()) for one in named]
    own = [one for one, aside in zip(named, asides, strict=True) if aside is None]
    attended = [one for one, aside in zip(named, asides, strict=True) if aside and aside["attended"]]
    return next(reversed(own or attended), None)


def is_congress_of(text: str, start: int, position: int) -> bool:
    """Return whether an organisation is named as the one whose congress it is."""
    return _CONGRESS_OF.search(text, start, position) is not None


def is_of_others(text: str, span: Span) -> bool:
    """Return whether a stretch tells of the congress of a society, a union or a cell."""
    return bool(_OTHER_CONGRESS.search(text, *span) or _OTHER_HOLDS.search(text, *span))
