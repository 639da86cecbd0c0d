"""Who is too old to have a post: "Bà A, 78 tuổi", "cụ A", "Ở tuổi 80, ông A", "Ông nghỉ hưu năm 1985"."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import PersonMention, Sentence
from kg.extract.roles.notes import LEADS_A_PLACE
from kg.model.findings import Span, Tenure
from kg.text.cue import Cue
from kg.vocabulary import is_seat

_AGE = r"(?:[7-9]\d|1[01]\d)"
_BORN = r"(?P<born>1[89]\d\d)(?!\d)"
# Years as a member of the party are no age: "60 năm tuổi Đảng".
_AGED = re.compile(
    rf"\s*[,(]?\s*(?:(?:năm\s+)?nay\s+)?(?:(?:đã|cũng|gần|hơn|ngoài)\s+)*{_AGE}\s+tuổi\b(?!\s+đảng)"
    rf"|\s*[,(]?\s*(?:SN\s*:?|sinh\s+(?:năm|ngày\s+\d{{1,2}}[/-]\d{{1,2}}[/-]))\s*{_BORN}",
    re.IGNORECASE,
)
_YEAR = r"(?:19|20)\d\d(?!\d)"
# "Ông nghỉ hưu năm 1985", "ông A hy sinh năm 1968", "bà A tham gia cách mạng từ năm 1945", "ông đã ngoài 80"
_LONG_GONE = re.compile(
    r"\s*(?:\([^()]{1,40}\)\s*)?,?\s*(?:đã\s+|được\s+)*(?:"
    r"(?:nghỉ hưu|về hưu|hy sinh|mất|qua đời|từ trần)\s+(?:(?:từ|vào|ngày|tháng|năm)\s+)*"
    rf"(?:\d{{1,2}}[/.-]){{0,2}}(?P<since>{_YEAR})"
    r"|(?:tham gia|hoạt động|theo)\s+(?:cách mạng|kháng chiến)[^.;,]{0,20}?(?P<joined>19[2-7]\d)(?!\d)"
    r"|(?:là\s+)?(?:cán bộ|đảng viên)\s+(?:hưu trí|nghỉ hưu)"
    rf"|(?:nay\s+)?(?:đã\s+)?(?:ngoài|hơn|gần|bước sang)\s+(?:tuổi\s+)?{_AGE}(?:\s+tuổi)?(?=\s*[.,;]))",
    re.IGNORECASE,
)
_AT_AGE = Cue(
    rf"(?:^|[.\n]\s*)(?:(?:Ở|Đã|Năm nay|Ngoài|Gần|Hơn|Bước sang|độ|cái)\s+)+(?:tuổi\s+{_AGE}|{_AGE}\s+tuổi)\b"
    r"[^,.;]{0,20},\s+(?:[^\W\d]+\s+){0,2}$",
    re.IGNORECASE,
)
_ELDER = Cue(r"\bcụ\s+$", re.IGNORECASE)
_HE = re.compile(r"(?:Ông|Bà|Cụ)(?=\s)")
_REACH = 60
_OLD = 70
# So long after somebody joined the revolution he has no office.
_SINCE_JOINING = 50
# Associations, cells, villages and the Front may be led at that age.
_IN_OFFICE = (
    *LEADS_A_PLACE, "so-", "phong-", "cong-an-", "bo-chi-huy-", "ban-chi-huy-", "hoi-lien-hiep-phu-nu",
    "doan-thanh-nien",
)  # fmt: skip


def the_old(source: Source, sentences: Sequence[Sentence], year: int) -> Iterator[PersonMention]:
    """Yield those of whom a text tells that they are 70 or more, retired or dead.

    "Ông" is the only one whom the last sentence with a name has.

    Args:
        year: when the text was written.
    """
    last: Sequence[PersonMention] = ()
    for sentence in sentences:
        start, is_one = sentence.span[0], len({one.name for one in last}) == 1
        he = _HE.match(source.text, start) if is_one and not sentence.people else None
        if he is not None and _is_old(source.text, start, he.span(), year):
            yield last[0]
        for person in sentence.people:
            is_told = is_one if person.is_pronoun else True
            if is_told and _is_old(source.text, start, (person.start, person.end), year):
                yield last[0] if person.is_pronoun else person
        last = sentence.named or last


def _is_old(text: str, start: int, person: Span, year: int) -> bool:
    gone = _LONG_GONE.match(text, person[1])
    if gone is not None:
        since, joined = gone.group("since"), gone.group("joined")
        return int(since or 0) < year and int(joined or 0) <= year - _SINCE_JOINING
    aged = _AGED.match(text, person[1])
    if aged is not None:
        born = aged.group("born")
        return born is None or int(born) <= year - _OLD
    before = text[max(start, person[0] - _REACH) : person[0]]
    return _ELDER.search(before) is not None or _AT_AGE.search(before) is not None


def is_too_old_for(tenure: Tenure) -> bool:
    """Return whether nobody of that age has a post, in the authorities of a place; seats are for all ages."""
    is_kept = is_seat(tenure.title_id)
    return bool(tenure.unit) and not is_kept and (tenure.body_kind or "").startswith(_IN_OFFICE)
