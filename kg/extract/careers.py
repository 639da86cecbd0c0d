"""The posts of a life: dated lines, lines that are a post alone, and what is said of an earlier year."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from kg.extract import timeline
from kg.extract.carry import Sentence
from kg.extract.reading import Reading
from kg.extract.roles import Assignment
from kg.extract.types import PersonMention, Post
from kg.model.findings import Span, Tenure
from kg.text.dates import find_dates


def career(
    reading: Reading, sentence: Sentence, period: timeline.Period, subject: PersonMention
) -> list[Tenure]:
    """Return the posts of one line of a career."""
    posts = tuple(item for item in sentence.items if isinstance(item, Post))
    if not posts:
        return []
    line = Assignment(
        person=subject, posts=posts, status="holds" if period.is_open else "former", construction="timeline"
    )
    start = period.start.iso() if period.start else None
    end = period.end.iso() if period.end else None
    later = find_dates(reading.text, period.stop, sentence.span[1])
    limit = reading.raw(later[0].span)[0] if later else len(reading.document.text)
    return [
        msgspec.structs.replace(
            tenure,
            start=start,
            start_basis="stated" if start else None,
            end=end,
            end_basis="stated" if end else None,
        )
        if tenure.span[0] < limit
        else tenure  # another date stands before it
        for tenure in quoted(reading, reading.tenures(line))
    ]


def left_over(
    reading: Reading, sentence: Sentence, subject: PersonMention, done: set[int]
) -> Iterator[Tenure]:
    """Yield a biography's posts that nobody else is named for: the subject's, and past."""
    posts = tuple(
        item
        for item in sentence.items
        if isinstance(item, Post)
        and item.start not in done
        and not timeline.OF_ANOTHER.search(reading.text, max(sentence.span[0], item.start - 24), item.start)
    )
    if not posts or all(post.is_open for post in posts):
        return
    line = Assignment(person=subject, posts=posts, status="former", construction="timeline")
    yield from quoted(reading, reading.tenures(line))


def at_its_time(
    reading: Reading, sentence: Sentence, read_here: Iterable[Tenure], *, is_life: bool
) -> Iterator[Tenure]:
    """Yield what a sentence that begins with an earlier year says: "Năm 2010, ông B được bổ nhiệm …".

    Who took up a post then began then. Who was something then held it before, if a life is told; a report
    says neither that it is held now nor that it is over, so nothing is found.
    """
    period = timeline.parse_period(reading.text, sentence.span)
    today = reading.context.days.first if reading.context.days else None
    is_past = bool(period and period.start and today and (period.start.year or today.year) < today.year)
    if period is None or period.start is None or not is_past:
        yield from read_here
        return
    later = find_dates(reading.text, period.stop, sentence.span[1])
    limit = reading.raw(later[0].span)[0] if later else reading.raw(sentence.span)[1]
    for tenure in read_here:
        if tenure.span[0] >= limit:
            yield tenure
        elif tenure.status in ("appointed", "elected") and tenure.start is None:
            yield msgspec.structs.replace(tenure, start=period.start.iso(), start_basis="stated")
        elif tenure.status in ("holds", "acting") and _says_is(tenure):
            if is_life:
                yield msgspec.structs.replace(tenure, status="former")
        else:
            yield tenure


def _says_is(tenure: Tenure) -> bool:
    """Return whether "là" stands between name and post: a statement of that time, not a description."""
    offset, name, title = tenure.span[0], tenure.spans["person"], tenure.spans["title"]
    return re.search(r"\blà\b", tenure.quote[name[1] - offset : title[0] - offset]) is not None


def quoted(reading: Reading, found: Iterable[Tenure]) -> list[Tenure]:
    """Return the tenures, each with the quote of its post without the far-off subject."""
    return [
        msgspec.structs.replace(
            tenure, quote=reading.document.text[slice(*_narrow(tenure))], span=_narrow(tenure)
        )
        for tenure in found
    ]


def _narrow(tenure: Tenure) -> Span:
    parts = [span for part, span in tenure.spans.items() if part != "person"]
    return min(start for start, _ in parts), max(end for _, end in parts)
