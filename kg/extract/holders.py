"""Who holds which posts, sentence by sentence: each goes to the reader of its kind."""

from collections.abc import Sequence

import msgspec

from kg.extract import timeline
from kg.extract.careers import at_its_time, career, left_over, quoted
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
from kg.extract.reading import Reading
from kg.extract.roles import Assignment, assign
from kg.extract.tenures import full_name
from kg.extract.types import BodyMention, PersonMention, Post
from kg.model.findings import Tenure


def read_tenures(reading: Reading, subject: PersonMention | None) -> list[Tenure]:
    """Return all tenures that the text tells, as often as it does.

    Args:
        subject: the person whose life the text tells.
    """
    source = reading.source
    known = [
        item
        for sentence in reading.sentences
        for item in sentence.items
        if isinstance(item, PersonMention) and not item.is_short and not item.is_pronoun
    ]
    last: PersonMention | None = subject
    found: list[Tenure] = []
    department: BodyMention | None = None
    listed: BodyMention | None = None
    heading: tuple[Post, ...] = ()
    roles: list[tuple[Assignment, str, Sentence]] = []
    for sentence in reading.sentences:
        period = timeline.parse_period(source.text, sentence.span) if subject else None
        if subject and period is None:
            period = timeline.trailing_period(source.text, sentence.span, sentence.items)
        people = [item for item in sentence.items if isinstance(item, PersonMention)]
        if subject and period and not any(person for person in people if not person.is_pronoun):
            found.extend(career(reading, sentence, period, subject))
            heading = tuple(item for item in sentence.items if isinstance(item, Post))
            continue
        if subject and heading and people and timeline.PREDECESSOR.match(source.text, *sentence.span):
            before = Assignment(person=people[0], posts=heading, status="former", construction="timeline")
            found.extend(quoted(reading, reading.tenures(before)))
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
            name = reading.name(person)
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
            found.extend(left_over(reading, sentence, subject, done))
        department = last_department(sentence.items) or department
        listed = list_heading(source, sentence) or (listed if is_list_line(source, sentence) else None)
        named = [
            full_name(person, known)
            for person in people
            if not person.is_pronoun and not is_relative(source.text, person)
        ]
        # A biography's "ông" is its subject, whoever else it names.
        last = subject or next((person for person in reversed(named) if person is not None), last)
    provinces = _provinces(reading.context, roles)
    for assignment, name, sentence in roles:
        own = reading.context.preferring(provinces.get(name))
        read_here = reading.tenures(assignment, name, own)
        found.extend(at_its_time(reading, sentence, read_here, is_life=subject is not None))
    return found


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
