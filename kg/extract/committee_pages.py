"""Pages about a party committee: rows "| Phó Bí thư (2) | A B |" and who led it, one time after another.

The rows stand in a page that the committee heads. Under a heading like "Bí thư Tỉnh ủy (1976 - nay)" each
line begins with its years: "1. Từ 1976-1986: A (1922-2016)".
"""

import re
from collections.abc import Iterator

from kg.extract.bodies import parse_body
from kg.extract.heads import COMMITTEE_TYPES
from kg.extract.name_cells import names_in
from kg.extract.parts import Assignment
from kg.extract.people import parse_person
from kg.extract.periods import parse_term
from kg.extract.reading import Reading
from kg.extract.types import BodyMention, PersonMention, Post, Sentence
from kg.model.findings import Span, Tenure, TenureStatus

_FIRST_LINE = re.compile(r"[\s#*]*")
_ENDS = re.compile(r"[ *]*(?:\n|$)")
_ROW = re.compile(
    r"(?m)^\| *(?P<title>(?:Phó )?Bí thư(?P<standing> [Tt]hường trực)?) *(?:\(\d{1,2}\))? *"
    r"\| *(?P<names>[^|\n]{4,300}?) *\|"
)
_TITLES = {"Bí thư": "bi-thu", "Phó Bí thư": "pho-bi-thu"}
_STANDING = "pho-bi-thu-thuong-truc"
_HEADING = re.compile(r"[\s#*\dIVX.]*(?:Danh sách\s+)?(?:các\s+)?(?:đồng chí\s+)?", re.IGNORECASE)
_ALL_TIMES = re.compile(
    r"(?: \((?:19|20)\d\d *- *(?:nay|(?:19|20)\d\d)\)| qua các (?:thời kỳ|nhiệm kỳ|khóa))[ :*]*(?:\n|$)"
)
_HELD = re.compile(
    r"\s*(?:\[[^\]\n]{0,30}\])?(?:[-+•*] *|\d{1,2}[.)] *)?(?:Từ +)?"
    r"(?P<years>(?:\d{1,2}/)?(?:19|20)\d\d *- *(?:nay|(?:\d{1,2}/)?(?:19|20)\d\d)) *: *"
    r"(?:[Ôô]ng |[Bb]à |[Đđ]ồng chí )?"
)


def committee_page(reading: Reading) -> Iterator[Tenure]:
    """Yield who leads the committee that heads a page, and who led one in turn under such a heading."""
    body = _committee(reading)
    if body is not None:
        yield from _rows(reading, body)
    for sentence in reading.sentences:
        post = _heading(reading.text, sentence)
        if post is not None:
            yield from _held_in_turn(reading, post)


def _committee(reading: Reading) -> BodyMention | None:
    """Return the committee that is all the first line says."""
    first = _FIRST_LINE.match(reading.text)
    body = parse_body(reading.source, first.end() if first else 0)
    if body is None or body.kinds[0] not in COMMITTEE_TYPES or body.unit is None:
        return None
    return body if _ENDS.match(reading.text, body.end) else None


def _rows(reading: Reading, body: BodyMention) -> Iterator[Tenure]:
    for row in _ROW.finditer(reading.text):
        start, end = row.span("names")
        stop = next(iter(reading.source.titles_in((start + 1, end))), end)
        title_id = _STANDING if row.group("standing") else _TITLES[row.group("title")]
        for named in names_in(reading.text, (start, stop), reading.source.lexicon.vocabulary):
            own = _STANDING if named.is_standing and title_id == "pho-bi-thu" else title_id
            title = row.span("title")
            post = Post(start=title[0], end=title[1], title_id=own, title_span=title, body=body)
            for tenure in _given(reading, named.person, post, "holds"):
                yield reading.within(tenure, row.span())


def _heading(text: str, sentence: Sentence) -> Post | None:
    """Return the post of a heading over those who held it: "Bí thư Tỉnh ủy qua các thời kỳ"."""
    post = sentence.items[0] if len(sentence.items) == 1 else None
    if not isinstance(post, Post) or post.is_open:
        return None
    before = _HEADING.fullmatch(text, sentence.span[0], post.start)
    return post if before and _ALL_TIMES.match(text, post.end) else None


def _held_in_turn(reading: Reading, post: Post) -> Iterator[Tenure]:
    text, vocabulary = reading.text, reading.source.lexicon.vocabulary
    position = text.find("\n", post.end)
    while position >= 0 and (line := _HELD.match(text, position)):
        person = parse_person(text, line.end(), vocabulary, is_expected=True)
        period = parse_term(line.group("years"))
        if person is None or period is None:
            return
        span: Span = (line.start("years"), person.end)
        for tenure in _given(reading, person, post, "holds" if period.is_open else "former"):
            yield period.dated(reading.within(tenure, span))
        position = text.find("\n", person.end)


def _given(reading: Reading, person: PersonMention, post: Post, status: TenureStatus) -> list[Tenure]:
    return reading.tenures(
        Assignment(
            person=person,
            posts=(post,),
            status=status,
            construction="list",
            rule="committee_pages.committee_page",
        )
    )
