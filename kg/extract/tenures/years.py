"""What sentences and clauses say that begin with a year: "Năm 2010, ông B được bổ nhiệm …"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from kg.extract.mentions.cues import CALLED, OFFICE, THEN
from kg.extract.mentions.types import Sentence
from kg.extract.tenures.eras import DID
from kg.extract.tenures.long_ago import IS, as_long_ago, is_recalled, words_before
from kg.extract.tenures.over import long_over, rules_out
from kg.extract.tenures.periods import Period, later_periods, parse_period
from kg.extract.tenures.reading import Reading
from kg.extract.tenures.told import ToldTenure
from kg.model.findings import CURRENT, GIVEN, HELD, IN_OFFICE, Span, Tenure, TenureStatus
from kg.text.cue import Cue
from kg.text.dates import find_dates

_BEFORE_THAT = re.compile(r"[\s\-*]*Trước (?:khi|đó|đây)\b")
# "Tháng 6/2007, ông giữ chức C" tells when he took it up
_TOOK = re.compile(
    rf"(?:^|,\s+{CALLED})\s*(?:(?:được|chuyển (?:sang|về)|lên|về|nhận|đã)\s+)?"
    rf"(?:(?:giữ|nhận|đảm nhiệm|đảm nhận)(?:\s+{OFFICE})?|làm)\s+$",
    re.IGNORECASE,
)
# "Năm 2011, ông làm C1, sau đó được bổ nhiệm giữ chức C2": C2 some time later
_THEN = re.compile(r"\b(?:sau đó|sau này|tiếp đó|rồi)\b")
# "Từ năm 2016 đến 2018, A là C", "… A được bầu làm C", of that time alone
_HELD = rf"(?:là|làm|giữ(?:\s+(?:{OFFICE}|cương vị))?|đảm nhiệm(?:\s+{OFFICE})?)"
_WAS_THEN = re.compile(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:(?:đã|đang|cũng|từng)\s+)*"
    rf"(?:{_HELD}\s|được\s+(?:[^\W\d]+\s+){{1,4}}?(?:{_HELD}\s+)?$)"
)
# "Từ năm 2016 đến 2018, C là ông A"
_WAS_HE = re.compile(r"\s+là\s+(?:[^\W\d]+\s+){0,2}$")
# "Nhiệm kỳ 2015-2020, ông A là C", right before the name
_IN_TERM = Cue(
    r"(?:^|[.;]\s|,\s)\W*(?:trong\s+)?nhiệm kỳ\s+(?:19|20)\d\d\s*[-–]\s*(?P<until>(?:19|20)\d\d),?\s+"
    rf"(?:{CALLED}\s+)?$",
    re.IGNORECASE,
)
_IS_SOMEBODY = re.compile(r",?\s+(?:[^\W\d]+\s+){1,7}?(?:là|làm|giữ)\s")
# "ông A, nay là C1, C2"; not "ông A, nay là C1, là C"
_IS_NOW = re.compile(r"\b(?:nay|hiện)\b(?!.*,\s+là\b)", re.IGNORECASE)
# A line that tells since when: "- Từ 7/2025: C"
_SINCE = re.compile(r"[ \t\-+*•|]*Từ\s", re.IGNORECASE)
_REACH = 90
_ONE_TERM = 5
_IS_OVER = re.compile(
    r"\b(?:nguyên|cựu|cố|nghỉ (?:hưu|công tác|chế độ|việc)|về hưu|hưu trí|từ trần|qua đời|mất"
    r"|bị (?:bắt|can|cáo)|khởi tố|cách chức|miễn nhiệm|kỷ luật|thôi (?:giữ|làm|chức))\b",
    re.IGNORECASE,
)


def at_its_time(
    reading: Reading, sentence: Sentence, read_here: Iterable[Tenure], *, is_life: bool
) -> Iterator[Tenure]:
    """Yield what a sentence that begins with an earlier year says: "Năm 2010, ông B được bổ nhiệm …".

    Who took up a post then began then. Who was something then held it before, if a life is told; a report
    says neither that it is held now nor that it is over, so nothing is found.
    """
    read_here = list(read_here)
    if not read_here:
        return
    if _BEFORE_THAT.match(reading.text, *sentence.span):
        for tenure in read_here:
            yield _over(reading, sentence, as_long_ago(reading, sentence, tenure))
        return
    periods = _periods(reading.text, sentence.span)
    for read in read_here:
        if is_recalled(reading, sentence, read):
            continue
        tenure = _in_its_term(reading, sentence, read)
        title = tenure.spans["title"][0]
        mine = [period for period in periods if reading.raw((period.stop - 1, period.stop))[1] <= title]
        told = _at(reading, sentence, tenure, mine[-1], is_life=is_life) if mine else tenure
        if not (mine and mine[-1].is_open):
            then = as_long_ago(reading, sentence, told or tenure)
            told = then if told is not None or then.status == "former" else None
        if told is not None:
            yield told


@lru_cache(maxsize=16)  # the people of a sentence are read one after another
def _periods(text: str, sentence: Span) -> tuple[Period, ...]:
    """Return the periods that a sentence and its later clauses begin with."""
    head = parse_period(text, sentence)
    later = later_periods(text, head.stop if head else sentence[0], sentence[1])
    return (head, *later) if head else tuple(later)


def _at(
    reading: Reading, sentence: Sentence, tenure: Tenure, period: Period, *, is_life: bool
) -> Tenure | None:
    """Return what a clause that begins with an earlier year says; None where it leaves today open."""
    today = reading.today
    is_past = bool(period.start and today and (period.start.year or today.year) < today.year)
    is_ended = period.end is not None and (today is None or (period.end.iso() or "") < today.isoformat())
    is_past = is_past or is_ended or (is_life and not period.is_open)
    later = find_dates(reading.text, period.stop, sentence.span[1])
    limit = reading.raw(later[0].span)[0] if later else reading.raw(sentence.span)[1]
    if period.start is None or not is_past or tenure.spans["title"][0] >= limit:
        return tenure
    before = words_before(reading, sentence, tenure)
    is_held = tenure.status in IN_OFFICE
    if _is_ended(reading, tenure, period, before):
        stop, name = reading.raw((0, period.stop))[1], tenure.spans["person"][0]
        clause, *others = reading.document.text[stop:name].split(";")
        if not others or _IS_SOMEBODY.match(clause):
            return msgspec.structs.replace(tenure if others else period.dated(tenure), status="former")
    if is_held and today and period.end and (period.end.iso() or "") > today.isoformat():
        return tenure  # "Từ năm 2021 đến 2026, ông A giữ chức C", in 2023
    if tenure.status in GIVEN and not period.start.day and _THEN.search(before):
        dated = long_over(period.dated(tenure), today)
        return msgspec.structs.replace(tenure, status=dated.status)
    if (tenure.status in GIVEN and tenure.start is None) or (is_held and period.is_open):
        return msgspec.structs.replace(tenure, start=period.start.iso(), start_basis="stated")
    if is_held and period.end is None and period.start.month and _TOOK.search(before):
        status: TenureStatus = "appointed" if today and _is_lately(period, today) else "former"
        return msgspec.structs.replace(tenure, status=status, start=period.start.iso(), start_basis="stated")
    if is_held and (DID.search(before) or (is_life and IS.search(before))):
        return msgspec.structs.replace(tenure, status="former")
    return None if is_held and IS.search(before) else tenure


def _is_ended(reading: Reading, tenure: Tenure, period: Period, before: str) -> bool:
    """Return whether somebody is said to have been something from and until days that are past.

    Args:
        before: the words between the name and the post.
    """
    end = period.end.iso() if period.end else None
    if end is None or (reading.today and end >= reading.today.isoformat()[: len(end)]):
        return False
    if tenure.status not in (*CURRENT, "former") or tenure.start or tenure.end:
        return False
    stop, name = (
        max(span[1] for part, span in tenure.spans.items() if part != "person"),
        tenure.spans["person"][0],
    )
    if THEN.match(reading.document.text, stop):
        return False
    if stop <= name:
        return _WAS_HE.fullmatch(reading.document.text, stop, name) is not None
    return _WAS_THEN.match(before) is not None and not _THEN.search(before)


def _in_its_term(reading: Reading, sentence: Sentence, tenure: Tenure) -> Tenure:
    """Return as over what somebody was or got in a term before his name: "Nhiệm kỳ 2015-2020, ông là C"."""
    start, name = reading.raw(sentence.span)[0], tenure.spans["person"][0]
    today = reading.today
    if today is None or tenure.status not in HELD or name < start:
        return tenure
    term = _IN_TERM.search(reading.document.text[max(start, name - _REACH) : name])
    if term is None or int(term.group("until")) >= today.year:
        return tenure
    is_then = tenure.status in GIVEN or _WAS_THEN.match(words_before(reading, sentence, tenure))
    return msgspec.structs.replace(tenure, status="former") if is_then else tenure


def _is_lately(period: Period, today: date) -> bool:
    """Return whether what began then may well be so still: in the year before this one, or later."""
    return period.start is not None and (period.start.year or 0) >= today.year - 1


def _over(reading: Reading, sentence: Sentence, tenure: Tenure) -> Tenure:
    """Return as former what somebody is said to have been: "Trước khi được bầu, ông A là C"."""
    before = words_before(reading, sentence, tenure)
    is_over = tenure.status == "holds" and IS.search(before) and not _IS_NOW.search(before)
    return msgspec.structs.replace(tenure, status="former") if is_over else tenure


def with_last_steps(reading: Reading, told: Sequence[ToldTenure]) -> list[ToldTenure]:
    """Return the open last line of a life as held: "- Từ 7/2025: C", not long ago and with no end told."""
    return [
        one.with_status("holds") if one.is_open_line and _lasts(reading, one, told) else one for one in told
    ]


def _lasts(reading: Reading, last: ToldTenure, told: Sequence[ToldTenure]) -> bool:
    """Return whether nothing that a text tells comes after a line of a life."""
    begun, end = last.tenure.start, last.tenure.span[1]
    is_late = begun is not None and reading.today is not None and not reading.is_dead
    if begun is None or not is_late or int(begun[:4]) < reading.last_year - _ONE_TERM:
        return False
    for sentence in reversed(reading.sentences):
        if reading.raw(sentence.span)[0] < end:
            break
        if parse_period(reading.text, sentence.span):
            return False
    if _IS_OVER.search(reading.document.text, end) or _IS_OVER.search(reading.document.title or ""):
        return False
    others = [one for one in told if one.tenure.person == last.tenure.person and one is not last]
    days = [day[: len(begun)] for one in others for day in (one.tenure.start, one.tenure.end) if day]
    line = reading.document.text.rfind("\n", 0, last.tenure.span[0]) + 1
    if not _SINCE.match(reading.document.text, line) and all(one.tenure.end != begun for one in others):
        return False  # "2021: C" alone says not that it lasts, after "2018 - 2021: C1" it does
    held = [one.tenure for one in others if one.tenure.status in CURRENT and not one.is_open_line]
    return bool(days) and max(days) <= begun and not any(rules_out(one, last.tenure) for one in held)
