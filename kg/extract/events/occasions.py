"""Occasions: what the grammars of events hand on, and the terms and numbers they share."""

import re

import msgspec

from kg.extract.bodies.body_names import canonical_body
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.source import Source
from kg.model.document import DocumentDay
from kg.model.findings import Basis, EventKind, Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.numbers import parse_ordinal
from kg.vocabulary import load_vocabulary

_DIGIT = "một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín"
NUMBER = rf"(?:[IVXL]+|\d{{1,2}}|nhất|(?:mười|(?:{_DIGIT}) mươi)(?: (?:{_DIGIT}))?|{_DIGIT})(?!\w)"
LAN = rf"(?:(?:lần\s+)?thứ\s+|lần\s+(?:thứ\s+)?|khóa\s+)(?P<n>{NUMBER})"
# The number of a session or conference: "khóa" is that of its body.
NTH = rf"(?:(?:lần\s+)?thứ\s+|lần\s+)(?P<n>{NUMBER})"
LEVEL = "(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường)"
_TERM = re.compile(
    r"(?:nhiệm kỳ|nhiệm kì|NK|(?<!\w)khóa)\s*:?\s*\(?(?P<a>\d{4})\s*-\s*(?P<b>\d{4})"
    r"|\((?P<c>\d{4})\s*-\s*(?P<d>\d{4})\)",
    re.IGNORECASE,
)
# "nhiệm kỳ 2025-2030" behind the words of a congress.
TERM_BEHIND = r"(?:[\s,()]*(?:nhiệm kỳ|nhiệm kì|NK)\s*:?\s*\(?\d{4}\s*-\s*\d{4}\)?|\s*\(\d{4}\s*-\s*\d{4}\))"
# "Đảng bộ xã A, tỉnh B lần thứ I": the number is that of the congress of A.
BELOW = re.compile(
    r"(?:(?:, ?(?:(?:thuộc )?(?:huyện|quận|thị xã|thành phố|tỉnh)|TP\.?) ?"
    rf"(?-i:[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}})){{1,2}}"
    rf"(?=,? (?:{LAN})|{TERM_BEHIND}))?",
    re.IGNORECASE,
)
ELECTS = Cue(r"(?<!\w)(?:bầu|tái cử|tái đắc cử|trúng cử|được chỉ định)(?!\w)")
# Whose term is not that of whom one elects: "ông A, nguyên Bí thư nhiệm kỳ 2015-2020".
_FORMER = re.compile(r"(?<!\w)(?:nguyên|cựu)\s", re.IGNORECASE)
_OTHERS = re.compile(
    r"(?<!\w)(?:HĐND|UBND|hội đồng nhân dân|ủy ban nhân dân|chủ tịch|bí thư|ủy viên|đại biểu|quốc hội|QH|ĐBQH"
    r"|trung ương|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|đảng bộ|đại hội)(?!\w)",
    re.IGNORECASE,
)
_GIVEN_AT = re.compile(r"\d{4}\)?(?:\s+với\s[^,;.\n]{1,40})?,?\s+(?:tại|trong)\s+$", re.IGNORECASE)
_YEARS = 5
_KHOA = re.compile(r"(?<!\w)(?:khóa|Khóa|KHÓA)\s+(?P<n>[IVXL]+|\d{1,2})(?!\w)")

# A day, month or year, and whether it is printed so.
Day = tuple[str | None, Basis | None]
NO_DAY: Day = (None, None)


class EventText(msgspec.Struct, frozen=True):
    """A text under the grammars of events, with the units that it names and its day."""

    source: Source
    context: Context
    day: DocumentDay | None = None

    @property
    def text(self) -> str:
        """The normalised text."""
        return self.source.text


class Organiser(msgspec.Struct, frozen=True):
    """The body of an event.

    Attributes:
        unit: None for central bodies.
        own_name: of a body of a catch-all kind.
    """

    name: str
    kind: str
    unit: Link | None = None
    own_name: str | None = None

    @classmethod
    def of_kind(cls, kind_id: str, link: Link) -> "Organiser":
        """Return the body of a kind that a unit has."""
        return cls(canonical_body(load_vocabulary().bodies[kind_id], link.name), kind_id, link)


class Occasion(msgspec.Struct, frozen=True, kw_only=True):
    """One mention of an event, in normalised text.

    Attributes:
        is_held: a congress that the text tells as news, on its day or with whom it elects.
        is_attended: a congress at which somebody is or speaks, as the sentence tells.
        is_special: a session out of turn, or on one matter: not the first of a term.
        is_cited: a congress whose resolution is spoken of.
        is_aside: one for which its sentence tells another work or meeting; who takes part is at that.
        rule: module and name of the function that found it.
    """

    kind: EventKind
    body: Organiser
    span: Span
    is_held: bool = False
    is_attended: bool = False
    is_special: bool = False
    is_cited: bool = False
    is_aside: bool = False
    ordinal: int | None = None
    term: str | None = None
    when: Day = NO_DAY
    rule: str = ""

    @property
    def on(self) -> str | None:
        """The day, month or year that is told."""
        return self.when[0]


def year_of(body: Organiser, number: int | None) -> int | None:
    """Return the year in which a term of the party or the Assembly began; None where that is not known."""
    years = load_vocabulary().term_years.get(body.kind, ())
    return years[number - 1] if number and number <= len(years) else None


def find_term(text: str, start: int, end: int) -> str | None:
    """Return the first "nhiệm kỳ" of a stretch as "2025-2030"."""
    match = _TERM.search(text, start, end)
    if match is None:
        return None
    first, last = match.group("a") or match.group("c"), match.group("b") or match.group("d")
    return f"{first}-{last}"


def until_another(text: str, start: int, end: int) -> int:
    """Return where a stretch goes on to another body or to a post, whose term it may tell; else its end.

    "Hội nghị Trung ương 10 giới thiệu nhân sự Quốc hội khóa XV" is of no khóa XV.
    """
    other = _OTHERS.search(text, start, end)
    return other.start() if other else end


def term_of_elected(text: str, span: Span, remainder: int | None) -> str | None:
    """Return the term of the posts that a congress or a conference fills, as its sentence goes on.

    Args:
        remainder: of the first year by five: provincial and lower committees sit from 2020, the centre's
            from 2021; None is any, as each mass organisation counts its own.
    """
    elects = ELECTS.search(text, *span)
    if elects is None:
        return None
    former = _FORMER.search(text, elects.end(), span[1])
    term = find_term(text, elects.end(), former.start() if former else span[1])
    return term if term and remainder in (None, int(term[:4]) % _YEARS) else None


def term_given_at(text: str, span: Span, remainder: int | None) -> str | None:
    """Return the term of the posts that a stretch ends with, "… nhiệm kỳ 2025-2030, tại", as above."""
    return term_of_elected(text, span, remainder) if _GIVEN_AT.search(text, *span) else None


def find_khoa(text: str, span: Span) -> str | None:
    """Return the first "khóa" of a stretch as "khóa XV"."""
    match = _KHOA.search(text, *span)
    return f"khóa {match.group('n')}" if match else None


def ordinal_of(printed: str | None) -> int | None:
    """Return the value of a printed number, if there is one; "Xiv" is XIV."""
    return parse_ordinal(printed if printed.islower() else printed.upper()) if printed else None
