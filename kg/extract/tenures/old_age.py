"""Who is too old to have a post: "Bà A, 78 tuổi", "cụ A", "Ở tuổi 80, ông A", "ông A (sinh năm 1938)"."""

import re
from collections.abc import Iterator, Sequence

from kg.extract.mentions.source import Source
from kg.extract.mentions.types import PersonMention, Sentence
from kg.extract.roles.notes import LEADS_A_PLACE
from kg.model.findings import Tenure

_AGE = r"(?:[7-9]\d|1[01]\d)"
_BORN = r"(?P<born>1[89]\d\d)(?!\d)"
# Years as a member of the party are no age: "60 năm tuổi Đảng".
_AGED = re.compile(
    rf"\s*[,(]?\s*(?:(?:năm\s+)?nay\s+)?(?:(?:đã|cũng|gần|hơn|ngoài)\s+)*{_AGE}\s+tuổi\b(?!\s+đảng)"
    rf"|\s*[,(]?\s*(?:SN\s*:?|sinh\s+(?:năm|ngày\s+\d{{1,2}}[/-]\d{{1,2}}[/-]))\s*{_BORN}",
    re.IGNORECASE,
)
_AT_AGE = re.compile(
    rf"(?:^|[.\n]\s*)(?:(?:Ở|Đã|Năm nay|Ngoài|Gần|Hơn|Bước sang|độ|cái)\s+)+(?:tuổi\s+{_AGE}|{_AGE}\s+tuổi)\b"
    r"[^,.;]{0,20},\s+(?:[^\W\d]+\s+){0,2}$",
    re.IGNORECASE,
)
_ELDER = re.compile(r"\bcụ\s+$", re.IGNORECASE)
_REACH = 60
_OLD = 70
# Associations, cells, villages and the Front may be led at that age.
_IN_OFFICE = (
    *LEADS_A_PLACE, "so-", "phong-", "cong-an-", "bo-chi-huy-", "ban-chi-huy-", "hoi-lien-hiep-phu-nu",
    "doan-thanh-nien",
)  # fmt: skip


def the_old(source: Source, sentences: Sequence[Sentence], year: int) -> Iterator[PersonMention]:
    """Yield those of whom a text tells that they are 70 or more.

    Args:
        year: when the text was written.
    """
    for sentence in sentences:
        for person in sentence.people:
            if not person.is_pronoun and _is_old(source.text, sentence.span[0], person, year):
                yield person


def _is_old(text: str, start: int, person: PersonMention, year: int) -> bool:
    aged = _AGED.match(text, person.end)
    if aged is not None:
        born = aged.group("born")
        return born is None or int(born) <= year - _OLD
    before = text[max(start, person.start - _REACH) : person.start]
    return _ELDER.search(before) is not None or _AT_AGE.search(before) is not None


def is_too_old_for(tenure: Tenure) -> bool:
    """Return whether nobody of that age has a post: in the authorities and committees of a place."""
    return bool(tenure.unit) and (tenure.body_kind or "").startswith(_IN_OFFICE)
