"""Who holds which posts, sentence by sentence: each goes to the reader of its kind."""

from collections.abc import Sequence

import msgspec

from kg.extract.careers import at_its_time, career, is_dated, is_post_line, left_over
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
from kg.extract.infobox import read_infobox
from kg.extract.modality import is_relative
from kg.extract.reading import Reading
from kg.extract.roles import Assignment, assign
from kg.extract.subjects import others, subjects
from kg.extract.tenures import full_name
from kg.extract.types import BodyMention, PersonMention
from kg.model.findings import Tenure


def read_tenures(reading: Reading) -> list[Tenure]:
    """Return all tenures that the text tells, as often as it does."""
    walk = _Walk(reading)
    for sentence, passage in zip(reading.sentences, _passages(reading), strict=True):
        walk.read(sentence, reading.subject or passage)
    found = walk.found()
    box = reading.infobox
    if box is not None and reading.subject is not None:
        name = reading.name(reading.subject)
        told = [tenure for tenure in found if tenure.person == name]
        found.extend(read_infobox(reading, box, reading.subject, told))
    return found


def _passages(reading: Reading) -> Sequence[PersonMention | None]:
    if reading.subject is not None:
        return [reading.subject] * len(reading.sentences)
    return subjects(reading.source, reading.sentences, reading.known)


class _Walk:
    """The sentences read so far, and what the next one takes over from them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._found: list[Tenure] = []
        self._roles: list[tuple[Assignment, str, Sentence]] = []
        self._last = reading.subject
        self._department: BodyMention | None = None
        self._listed: BodyMention | None = None

    def read(self, sentence: Sentence, subject: PersonMention | None) -> None:
        """Read one sentence of the life of `subject`, or of news."""
        reading, text = self._reading, self._reading.text
        if subject is not None and not others(text, sentence, subject) and self._is_career(sentence):
            self._found.extend(career(reading, sentence, subject))
            return
        people = [item for item in sentence.items if isinstance(item, PersonMention)]
        is_life = reading.subject is not None
        speaks_of = self._last if is_life or any(person.is_pronoun for person in people) else None
        done: set[int] = set()
        for assignment in assign(text, sentence.span, sentence.items, speaks_of):
            done.update(post.start for post in assignment.posts)
            self._assign(sentence, assignment)
        if reading.subject is not None and not others(text, sentence, reading.subject):
            self._found.extend(left_over(reading, sentence, reading.subject, done))
        self._go_on(sentence, people)

    def _is_career(self, sentence: Sentence) -> bool:
        text = self._reading.text
        if is_dated(text, sentence):
            return True
        return self._reading.subject is not None and is_post_line(text, sentence)

    def _assign(self, sentence: Sentence, said: Assignment) -> None:
        """Note an assignment with what its posts take over from the sentences before."""
        reading, source = self._reading, self._reading.source
        if said.person.is_pronoun and reading.subject is not None:
            person: PersonMention | None = reading.subject
        else:
            person = full_name(said.person, reading.known)
        if person is None:
            return
        posts = under_heading(source, said.posts, self._listed)
        posts = with_department(posts, sentence.items, self._department)
        posts = with_body_before(source, posts, sentence.items)
        self._roles.append((msgspec.structs.replace(said, posts=posts), reading.name(person), sentence))

    def _go_on(self, sentence: Sentence, people: Sequence[PersonMention]) -> None:
        """Keep what the next sentence may take over."""
        reading, source = self._reading, self._reading.source
        self._department = last_department(sentence.items) or self._department
        in_list = self._listed if is_list_line(source, sentence) else None
        self._listed = list_heading(source, sentence) or in_list
        named = [
            full_name(person, reading.known)
            for person in people
            if not person.is_pronoun and not is_relative(source.text, person)
        ]
        # A biography's "ông" is its subject, whoever else it names.
        last = next((person for person in reversed(named) if person is not None), self._last)
        self._last = reading.subject or last

    def found(self) -> list[Tenure]:
        """Return the tenures of all sentences read."""
        reading = self._reading
        provinces = _provinces(reading.context, self._roles)
        found = list(self._found)
        for said, name, sentence in self._roles:
            own = reading.context.preferring(provinces.get(name))
            read_here = reading.tenures(said, name, own)
            if not sentence.span[0] <= said.person.start < sentence.span[1]:
                read_here = [reading.without_person(tenure) for tenure in read_here]
            found.extend(at_its_time(reading, sentence, read_here, is_life=reading.subject is not None))
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
