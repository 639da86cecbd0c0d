"""The time printed after a post: "C (2010-2015)", "C từ năm 2018 đến 2020", "C đến khi nghỉ hưu"."""

import re

import msgspec

from kg.extract.linking.context import Context
from kg.extract.mentions.cues import OFFICE
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Post
from kg.extract.tenures.periods import Period
from kg.model.findings import GIVEN, HELD, Tenure
from kg.text.cue import Cue
from kg.text.dates import PrintedDate, find_dates

_MAY_END = ("holds", "elected", "appointed", "former")
_NEAR = 50
_YEARS = re.compile(r"\s*\(\s*((?:19|20)\d\d)\s*-\s*(?P<until>(?:19|20)\d\d)\s*\)")
_WAS_MADE = Cue(rf"\b(?:làm|giữ(?:\s+{OFFICE})?)\s+(?:[^.;:,]{{1,30}},\s+)?$", re.IGNORECASE)
_THAT_YEAR = re.compile(r"\s+năm\s+(?P<year>(?:19|20)\d\d)(?=\s*(?:[.,;)\n]|$))")
# "được bầu làm C năm 2010"
_IN_A_YEAR = re.compile(
    r"\s*\(?\s*(?:đầu tiên\s+)?(?:vào\s+|từ\s+|hồi\s+)?năm\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"\s*+,?\s*+\(?\s*+(?:(?:trong\s+)?(?:giai đoạn|thời kỳ|thời gian)\s+)?từ\s+(?=năm|tháng|ngày|\d)",
    re.IGNORECASE,
)
_UNTIL_THEN = re.compile(r"\s+(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+)?(?=ngày\s|tháng\s|năm\s|\d)")
_CLAUSE_ENDS = re.compile(r"\s*(?:[.;,)\n]|$)")
# "từ năm 2016 đến khi nghỉ hưu", "cho đến khi bị bắt vào tháng 9/2022"
_UNTIL_GONE = re.compile(
    r"\s*(?:cho\s+)?(?:đến|tới)\s+(?:khi|lúc|ngày)\s+(?:bị|nghỉ|về hưu|chuyển|qua đời|mất|từ trần|hy sinh)\b"
    r"[^.;,()]{0,40}?(?:\s(?:(?:vào|hồi|từ|trong)\s+)?(?=(?:ngày|tháng|năm)\s+\d|\d{1,2}/\d)|(?=\s*(?:[.;,)\n]|$)))",
    re.IGNORECASE,
)
# "Giám đốc: A (đến 30/6/2025)", "A - Bí thư Tỉnh ủy (từ tháng 8/2023)"
_IN_BRACKETS = re.compile(
    r"\s*\(\s*(?:(?P<until>(?:cho\s+)?(?:đến|tới)(?:\s+hết)?)|(?:kể\s+)?từ)\s+(?=(?:(?:ngày|tháng|năm)\s+)?\d)",
    re.IGNORECASE,
)
_BRACKET_ENDS = re.compile(r"\s*(?:(?:-|đến)\s*nay\s*)?\)")
_NAME_LAST = ("before", "list")
_GOES_ON = re.compile(r"\b(?:sẽ|tiếp tục|kéo dài|dự kiến|vẫn|được phép)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\s*(?:đến|tới|-)\s*(?:hết\s+)?(?:năm\s+|tháng\s+|ngày\s+)?", re.IGNORECASE)


def in_printed_time(
    source: Source, context: Context, assignment: Assignment, post: Post, tenure: Tenure
) -> Tenure:
    """Return the tenure of a post with the time printed after it."""
    tenure = _over(source, context, post, tenure) or _dated(source, assignment, post, tenure)
    return _in_brackets(source.text, assignment, post, _until(source, post, tenure))


def _in_brackets(text: str, assignment: Assignment, post: Post, tenure: Tenure) -> Tenure:
    """Return a post with the one day that stands in brackets behind it, or behind the name after it."""
    if tenure.status != "holds" or tenure.start or tenure.end:
        return tenure
    is_named_last = assignment.construction in _NAME_LAST and len(assignment.posts) == 1
    end = max(post.end, assignment.person.end) if is_named_last else post.end
    bracket = _IN_BRACKETS.match(text, end)
    dates = find_dates(text, bracket.end(), bracket.end() + 30) if bracket else []
    iso = dates[0].iso() if dates and dates[0].year else None
    if bracket is None or iso is None or not _BRACKET_ENDS.match(text, dates[0].span[1]):
        return tenure
    if bracket.group("until"):
        return msgspec.structs.replace(tenure, end=iso, end_basis="stated")
    return msgspec.structs.replace(tenure, start=iso, start_basis="stated")


def _over(source: Source, context: Context, post: Post, tenure: Tenure) -> Tenure | None:
    """Return a post with the years in brackets after it, if over: "Bí thư Huyện ủy A (2010-2015)".

    Also one of an earlier year: "sau đó làm Chủ tịch UBND phường A năm 2013".
    """
    today = context.today
    if tenure.status != "holds" or today is None:
        return None
    then = _THAT_YEAR.match(source.text, post.end)
    is_told = _WAS_MADE.search(source.text, max(0, post.start - _NEAR), post.start)
    if then is not None and is_told and int(then.group("year")) < today.year:
        return msgspec.structs.replace(tenure, status="former")
    years = _YEARS.match(source.text, post.end)
    if years is None or int(years.group("until")) >= today.year:
        return None
    start, end = years.groups()
    return msgspec.structs.replace(
        tenure, status="former", start=start, start_basis="stated", end=end, end_basis="stated"
    )


def _until(source: Source, post: Post, tenure: Tenure) -> Tenure:
    """Return a post with the day until which it was held: "làm Chủ tịch UBND tỉnh A đến tháng 2/2020"."""
    until = _UNTIL_THEN.match(source.text, post.end) if tenure.end is None else None
    dates = find_dates(source.text, until.end(), until.end() + 30) if until else []
    iso = dates[0].iso() if dates and dates[0].year else None
    if iso is None or tenure.status not in _MAY_END or not _CLAUSE_ENDS.match(source.text, dates[0].span[1]):
        return tenure
    return msgspec.structs.replace(tenure, end=iso, end_basis="stated")


def _dated(source: Source, assignment: Assignment, post: Post, tenure: Tenure) -> Tenure:
    """Return the tenure with the years printed after it: "Chủ tịch … từ năm 2018 đến 2020" is over."""
    if assignment.construction in ("timeline", "passing"):
        return tenure  # each post of a life has its own time
    end = assignment.posts[-1].end
    is_last = post is assignment.posts[-1]
    span = _BETWEEN.match(source.text, end) if is_last else None
    dates = find_dates(source.text, span.end(), span.end() + 50) if span else []
    if len(dates) > 1 and _UNTIL.fullmatch(source.text, dates[0].span[1], dates[1].span[0]):
        return _from_until(tenure, *dates[:2])
    gone = _gone(source.text, post, dates[0].span[1] if dates else end) if is_last else None
    if gone is not None and (dates or tenure.status not in GIVEN):
        left = find_dates(source.text, gone, gone + 20)
        return _from_until(tenure, dates[0] if dates else None, left[0] if left else None)
    year = _IN_A_YEAR.match(source.text, end) if assignment.construction == "governed" else None
    if year and tenure.status in GIVEN:
        return msgspec.structs.replace(tenure, start=year.group("year"), start_basis="stated")
    return tenure


def _gone(text: str, post: Post, end: int) -> int | None:
    """Return past the words that say until when somebody had a post: "đến khi nghỉ hưu"."""
    gone = _UNTIL_GONE.match(text, end)
    is_ahead = gone and _GOES_ON.search(text, max(0, post.start - _NEAR), post.start)
    return None if gone is None or is_ahead else gone.end()


def _from_until(tenure: Tenure, start: PrintedDate | None, end: PrintedDate | None) -> Tenure:
    tenure = Period(start=start, end=end).dated(tenure)
    is_over = tenure.status in HELD
    return msgspec.structs.replace(tenure, status="former") if is_over else tenure
