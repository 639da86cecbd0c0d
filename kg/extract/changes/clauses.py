"""Articles, clauses and points of a legal act, and what its head and its last articles say of it as a whole.

An act is told by an article at the beginning of a line ("Điều 1"). Clauses are numbered in every text: a
clause that is printed outside its act keeps its number.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from kg.model.findings import Basis, Span
from kg.text.cue import Cue
from kg.text.dates import find_dates

_ARTICLE = r"(?P<article>(?:Điều|ĐIỀU) \d+[a-zđ]?)(?: ?[.:-]+|(?= ?[A-ZĐ\n]|$)) ?"
_MARKER = re.compile(
    rf"^[ >]*(?:[-+•] )?(?:{_ARTICLE}|(?:Khoản )?(?P<clause>\d{{1,3}}) ?(?:[.)]-?|-)(?!\d) ?"
    r"|(?P<point>[a-zđ])[.)] )",
    re.MULTILINE,
)
_ENACTS = Cue(r"^[ >]*(?:QUYẾT NGHỊ|NGHỊ ĐỊNH|QUYẾT ĐỊNH) ?:", re.MULTILINE)
# The beginning of an article, or the words that enact, in texts that are not yet tidy.
ARTICLE = Cue(r"^[ >*]*(?:(?:Điều|ĐIỀU) \d|(?:QUYẾT NGHỊ|NGHỊ ĐỊNH|QUYẾT ĐỊNH) ?:)", re.MULTILINE)
_HEAD_END = re.compile(r"^ ?(?:Căn cứ|Xét|Theo đề nghị) ", re.MULTILINE)
_SIGN = r"(?P<number>\d{1,4} ?(?:/ ?\d{4})?[/-] ?[A-ZĐ]+[A-ZĐ\d-]*(?:/[A-ZĐ\d-]+)?)"
# The number that the act bears goes before one in the title of a page.
_NUMBERS = tuple(re.compile(rf"(?<!\w)số{mark} ?{_SIGN}", re.IGNORECASE) for mark in (" ?:", ""))
_NAMED = re.compile(
    r"(?:Nghị quyết|Nghị định|Quyết định) (?:số )?(?P<number>\d{1,4}(?:/\d{4})?[/-][A-ZĐ]+[A-ZĐ\d-]*)",
    re.IGNORECASE,
)
_OPERATIVE = re.compile(r"chính thức (?:đi vào )?hoạt động (?:kể )?từ(?= ngày)", re.IGNORECASE)
_IN_FORCE = re.compile(r"có hiệu lực(?: thi hành)?,?(?: kể)? (?=từ ngày|sau \d+ ngày)", re.IGNORECASE)
_ON_ADOPTION = re.compile(r"từ ngày (?:được )?(?:thông qua|ký|ban hành)", re.IGNORECASE)
_AFTER_DAYS = re.compile(
    r"sau (?P<days>\d+) ngày,? kể từ ngày (?:được )?(?:thông qua|ký|ban hành)", re.IGNORECASE
)
_DRAFT = re.compile(r"dự thảo", re.IGNORECASE)
_OPINION = re.compile(
    r"(?:tán thành|thông qua|thống nhất|nhất trí|đồng ý)(?: về| với)?(?: các)?"
    r" (?:chủ trương|phương án|đề án|việc)|về(?: việc)? chủ trương",
    re.IGNORECASE,
)
# People's councils change no units: they give their opinion.
_COUNCIL = "HĐND"
_REACH = 120


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """The smallest numbered stretch of a text.

    Attributes:
        label: "khoản 37 Điều 1", "điểm a khoản 2 Điều 1"; None for what stands before the first number.
        span: its words, without the number and what is numbered below it.
        leads: the words of the article and the clause above it, the outermost first.
    """

    label: str | None
    span: Span
    leads: tuple[Span, ...] = ()


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """A legal act.

    Attributes:
        number: "1658/NQ-UBTVQH15"; None where the text lacks its head.
        head: title and number, before the grounds ("Căn cứ …"). heading: of the first article.
        effective: the day from which the authorities work, else that from which the act is in force.
        basis: of `effective`: "stated" where the day is printed, "inferred" where the day of adoption is.
            Of an opinion only the first: the plan is not in force with it.
        is_draft: a draft, or an opinion on a plan.
    """

    number: str | None
    head: Span
    heading: Span
    adopted: date | None
    effective: date | None
    basis: Basis | None
    is_draft: bool


def clauses(text: str) -> Iterator[Clause]:
    r"""Yield the stretches of a tidy text in order; all of it is in one of them.

    >>> [clause.label for clause in clauses("Điều 2. Như sau:\n1. A\na) B\nb) C\n2. D")]
    ['Điều 2', 'khoản 1 Điều 2', 'điểm a khoản 1 Điều 2', 'điểm b khoản 1 Điều 2', 'khoản 2 Điều 2']
    """
    markers = list(_MARKER.finditer(text))
    starts = [marker.start() for marker in markers]
    if not starts or starts[0] > 0:
        yield Clause(label=None, span=(0, starts[0] if starts else len(text)))
    above: dict[str, tuple[str, Span]] = {}
    for marker, end in zip(markers, [*starts[1:], len(text)], strict=False):
        level = marker.lastgroup or ""
        printed = marker.group(level).replace("ĐIỀU", "Điều")
        span = (marker.end(), max(marker.end(), end))
        for lower in ("article", "clause", "point")[("article", "clause", "point").index(level) :]:
            above.pop(lower, None)
        leads = tuple(lead for _, lead in above.values())
        names = {"article": printed, "clause": f"khoản {printed}", "point": f"điểm {printed}"}
        above[level] = (names[level], span)
        label = " ".join(name for name, _ in reversed(above.values()))
        yield Clause(label=label, span=span, leads=leads)


def parse_act(text: str) -> Act | None:
    """Return what a tidy text says of itself as an act; None where it is none."""
    articles = (marker for marker in _MARKER.finditer(text) if marker.group("article"))
    first = next(articles, None) or _ENACTS.search(text)
    if first is None:
        return None
    grounds = _HEAD_END.search(text, 0, first.start())
    head = (0, grounds.start() if grounds else first.start())
    end = text.find("\n", first.end())
    heading = (first.end(), len(text) if end < 0 else end)
    number = next((one for form in (*_NUMBERS, _NAMED) if (one := form.search(text, *head))), None)
    adopted = _day(text, head[0], head[1])
    is_opinion = any(_OPINION.search(text, *span) for span in (head, heading)) or (
        number is not None and number.group("number").endswith(_COUNCIL)
    )
    effective, basis = _effective(text, first.end(), adopted, is_opinion=is_opinion)
    return Act(
        number=number.group("number").replace(" ", "") if number else None,
        head=head,
        heading=heading,
        adopted=adopted,
        effective=effective,
        basis=basis,
        is_draft=is_opinion or any(_DRAFT.search(text, *span) for span in (head, heading)),
    )


def _effective(
    text: str, start: int, adopted: date | None, *, is_opinion: bool
) -> tuple[date | None, Basis | None]:
    for pattern in (_OPERATIVE,) if is_opinion else (_OPERATIVE, _IN_FORCE):
        for match in pattern.finditer(text, start):
            after = _AFTER_DAYS.match(text, match.end())
            if after and adopted:
                return adopted + timedelta(int(after.group("days"))), "inferred"
            if _ON_ADOPTION.match(text, match.end()):
                return adopted, "inferred" if adopted else None
            day = _day(text, match.end(), match.end() + _REACH)
            if day:
                return day, "stated"
    return None, None


def _day(text: str, start: int, end: int) -> date | None:
    """Return the first full day printed in text[start:end]."""
    return next((day for printed in find_dates(text, start, end) if (day := printed.on())), None)
