"""A document read: normalise, find anchors, scan sentences, link units, tie posts to people."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

import msgspec

from kg.extract import events, figures, mergers, timeline
from kg.extract.carry import (
    Sentence,
    is_list_line,
    last_department,
    list_heading,
    under_heading,
    with_body_before,
    with_department,
)
from kg.extract.context import Context, Link
from kg.extract.modality import is_relative
from kg.extract.roles import Assignment, assign
from kg.extract.scan import scan
from kg.extract.source import Source, open_source
from kg.extract.tenures import full_name, merged, printed_name, tenures
from kg.extract.types import BodyMention, Item, PersonMention, Post, UnitMention
from kg.model.dates import Interval
from kg.model.document import Document, DocumentDay
from kg.model.findings import Findings, Span, Tenure
from kg.model.paths import data_path
from kg.text.dates import find_dates
from kg.text.sentences import sentences

REFORM = date(2025, 7, 1)
_DATELINE = re.compile(r"(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)[\s,]")
_HEAD = 400
# The day that a text opens with is the day it speaks of.
_DATELINE_DAYS = timedelta(days=1)


@lru_cache(maxsize=1)
def reader_version() -> str:
    """Return the hash of all that decides what is read: code and data of the reader."""
    digest = hashlib.sha256()
    for part in ("extract", "text", "vocabulary", "units", "model"):
        for path in sorted(data_path(part).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(path.name.encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def extract(document: Document) -> Findings:
    """Return what the document says.

    A pure function of the document and `reader_version()`; an empty text gives empty findings.
    """
    source = open_source(document.text)
    read = [Sentence(span, scan(source, span)) for span in sentences(source.text)]
    mentions = [mention for sentence in read for mention in unit_mentions(sentence.items)]
    day = read_day(document, source, mentions)
    context = Context(
        source.gazetteer,
        source.text,
        mentions,
        days=Interval(day.first, day.until) if day else None,
        clues=[clue for clue in (_site(document.url), document.title) if clue],
        title=_title_units(document.title),
    )
    subject = timeline.find_subject(source, document.title)
    found = _read_tenures(document, source, context, read, subject)
    changes = mergers.unit_changes(source, document.text, context)
    happened = events.events(source, document.text, context, [sentence.span for sentence in read], day)
    numbers = figures.figures(source, document.text, context, [sentence.span for sentence in read])
    return Findings(
        doc_id=document.doc_id,
        reader=reader_version(),
        sha256_text=document.sha256_text,
        day=day,
        on_topic=bool(found or changes or happened or numbers),
        tenures=merged(found, _name(document, source, subject) if subject else None),
        unit_changes=changes,
        events=happened,
        figures=numbers,
    )


def _title_units(title: str | None) -> list[UnitMention]:
    if not title:
        return []
    source = open_source(title)
    return unit_mentions(scan(source, (0, len(source.text))))


def _site(url: str | None) -> str | None:
    """Return the host of an address."""
    match = re.match(r"https?://([^/]+)", url or "")
    return match.group(1) if match else None


def unit_mentions(items: Iterable[Item]) -> list[UnitMention]:
    """Return the units in mentions, those inside posts and bodies included."""
    found: list[UnitMention] = []
    for item in items:
        if isinstance(item, UnitMention):
            found.append(item)
        elif isinstance(item, BodyMention) and item.unit:
            found.append(item.unit)
        elif isinstance(item, Post) and item.printed_unit:
            found.extend((item.printed_unit, *item.parents))
    return found


def read_day(document: Document, source: Source, mentions: Sequence[UnitMention]) -> DocumentDay | None:
    """Return the document's day: metadata or address, else its dateline, else what the units named allow."""
    if document.day is not None:
        return document.day
    for printed in find_dates(source.text, 0, _HEAD):
        start = max(0, printed.span[0] - 16)
        if printed.day and printed.year and _DATELINE.search(source.text, start, printed.span[0] + 5):
            iso = printed.iso()
            if iso:
                first = date.fromisoformat(iso)
                return DocumentDay(first=first, until=first + _DATELINE_DAYS, basis="dateline")
    return _day_of_units(source, mentions)


def _day_of_units(source: Source, mentions: Sequence[UnitMention]) -> DocumentDay | None:
    """Return since when every commune named has existed, or until when districts did."""
    register = source.gazetteer.register
    provinces = {
        unit.id
        for mention in mentions
        if mention.bare and not mention.is_former
        for unit, _ in register.named(mention.key or mention.bare, mention.type or None)
        if unit.level == "province"
    }
    new = old = 0
    for mention in mentions:
        if mention.bare is None or mention.is_former or not mention.type:
            continue
        found = [unit for unit, _ in register.named(mention.key or mention.bare, mention.type)]
        if provinces:
            found = [unit for unit in found if {unit.id, *register.parents(unit.id)} & provinces] or found
        if found and all(
            unit.level == "commune" and unit.founded and unit.founded >= REFORM for unit in found
        ):
            new += 1
        elif found and all(unit.until is not None and unit.until <= REFORM for unit in found):
            old += 1
    if new > old:
        return DocumentDay(first=REFORM, until=None, basis="units")
    if old > new:
        return DocumentDay(first=None, until=REFORM, basis="units")
    return None


def _name(document: Document, source: Source, person: PersonMention) -> str:
    return printed_name(document.text, source.normalised.raw((person.start, person.end)))


def _read_tenures(
    document: Document,
    source: Source,
    context: Context,
    read: Sequence[Sentence],
    subject: PersonMention | None,
) -> list[Tenure]:
    known = [
        item
        for sentence in read
        for item in sentence.items
        if isinstance(item, PersonMention) and not item.is_short and not item.is_pronoun
    ]
    last: PersonMention | None = subject
    found: list[Tenure] = []
    department: BodyMention | None = None
    listed: BodyMention | None = None
    heading: tuple[Post, ...] = ()
    roles: list[tuple[Assignment, str, Sentence]] = []
    for sentence in read:
        period = timeline.parse_period(source.text, sentence.span) if subject else None
        if subject and period is None:
            period = timeline.trailing_period(source.text, sentence.span, sentence.items)
        people = [item for item in sentence.items if isinstance(item, PersonMention)]
        if subject and period and not any(person for person in people if not person.is_pronoun):
            found.extend(_career(document, source, context, sentence, period, subject))
            heading = tuple(item for item in sentence.items if isinstance(item, Post))
            continue
        if subject and heading and people and timeline.PREDECESSOR.match(source.text, *sentence.span):
            before = Assignment(person=people[0], posts=heading, status="former", construction="timeline")
            name = _name(document, source, people[0])
            found.extend(
                _quoted(document, tenure) for tenure in tenures(source, document.text, context, before, name)
            )
            continue
        spoken = any(person.is_pronoun for person in people)
        done: set[int] = set()
        for assignment in assign(
            source.text, sentence.span, sentence.items, last if spoken or subject else None
        ):
            done.update(post.start for post in assignment.posts)
            person = full_name(assignment.person, known)
            if person is None:
                continue
            name = _name(document, source, person)
            assignment = msgspec.structs.replace(
                assignment, posts=under_heading(source, assignment.posts, listed)
            )
            spoken_of = msgspec.structs.replace(
                assignment,
                posts=with_body_before(
                    source,
                    with_department(assignment.posts, sentence.items, department),
                    sentence.items,
                ),
            )
            roles.append((spoken_of, name, sentence))
        if subject and not any(person for person in people if not person.is_pronoun):
            found.extend(_left_over(document, source, context, sentence, subject, done))
        department = last_department(sentence.items) or department
        listed = list_heading(source, sentence) or (listed if is_list_line(source, sentence) else None)
        named = [
            full_name(person, known)
            for person in people
            if not person.is_pronoun and not is_relative(source.text, person)
        ]
        # A biography's "ông" is its subject, whoever else it names.
        last = subject or next((person for person in reversed(named) if person is not None), last)
    provinces = _provinces(context, roles)
    for assignment, name, sentence in roles:
        own = context.preferring(provinces.get(name))
        read_here = tenures(source, document.text, own, assignment, name)
        found.extend(_at_its_time(source, context, sentence, read_here, is_life=subject is not None))
    return found


def _at_its_time(
    source: Source, context: Context, sentence: Sentence, read_here: Iterable[Tenure], *, is_life: bool
) -> Iterator[Tenure]:
    """Yield what a sentence that begins with an earlier year says: "Năm 2010, ông B được bổ nhiệm …".

    Who took up a post then began then. Who was something then held it before, if a life is told; a report
    says neither that it is held now nor that it is over, so nothing is found.
    """
    period = timeline.parse_period(source.text, sentence.span)
    today = context.days.first if context.days else None
    is_past = bool(period and period.start and today and (period.start.year or today.year) < today.year)
    if period is None or period.start is None or not is_past:
        yield from read_here
        return
    later = find_dates(source.text, period.stop, sentence.span[1])
    limit = source.normalised.raw(later[0].span)[0] if later else source.normalised.raw(sentence.span)[1]
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


def _provinces(context: Context, roles: Sequence[tuple[Assignment, str, Sentence]]) -> dict[str, Link]:
    """Return the one province that the posts printed with a unit place each person in; none for who moved."""
    placed: dict[str, set[Link]] = {}
    for assignment, name, _ in roles:
        for post in assignment.posts:
            unit = post.printed_unit
            if unit is not None and unit.bare is not None:
                link = context.province_of(context.link(unit))
                if link.name:
                    placed.setdefault(name, set()).add(link)
    return {name: next(iter(links)) for name, links in placed.items() if len(links) == 1}


def _left_over(
    document: Document,
    source: Source,
    context: Context,
    sentence: Sentence,
    subject: PersonMention,
    done: set[int],
) -> list[Tenure]:
    """Return a biography's posts that nobody else is named for: the subject's, and past."""
    posts = tuple(
        item
        for item in sentence.items
        if isinstance(item, Post)
        and item.start not in done
        and not timeline.OF_ANOTHER.search(source.text, max(sentence.span[0], item.start - 24), item.start)
    )
    if not posts or all(post.is_open for post in posts):
        return []
    name = _name(document, source, subject)
    line = Assignment(person=subject, posts=posts, status="former", construction="timeline")
    return [_quoted(document, tenure) for tenure in tenures(source, document.text, context, line, name)]


def _quoted(document: Document, tenure: Tenure) -> Tenure:
    """Return the tenure with the quote of its post alone."""
    span = _narrow(tenure)
    return msgspec.structs.replace(tenure, quote=document.text[slice(*span)], span=span)


def _career(
    document: Document,
    source: Source,
    context: Context,
    sentence: Sentence,
    period: timeline.Period,
    subject: PersonMention,
) -> list[Tenure]:
    """Return the posts of one line of a career."""
    posts = tuple(item for item in sentence.items if isinstance(item, Post))
    if not posts:
        return []
    name = _name(document, source, subject)
    line = Assignment(
        person=subject, posts=posts, status="holds" if period.is_open else "former", construction="timeline"
    )
    start = period.start.iso() if period.start else None
    end = period.end.iso() if period.end else None
    found = [_quoted(document, tenure) for tenure in tenures(source, document.text, context, line, name)]
    later = find_dates(source.text, period.stop, sentence.span[1])
    limit = source.normalised.raw((later[0].span[0], later[0].span[1]))[0] if later else len(document.text)
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
        for tenure in found
    ]


def _narrow(tenure: Tenure) -> Span:
    """Return the stretch of the post without the far-off subject."""
    parts = [span for part, span in tenure.spans.items() if part != "person"]
    return min(start for start, _ in parts), max(end for _, end in parts)
