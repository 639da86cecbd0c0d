"""Who holds which posts, sentence by sentence: each goes to the reader of its kind."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from kg.extract.bodies.organisations import in_its_agency, in_its_inspection, of_organisation
from kg.extract.linking.context import Link
from kg.extract.mentions.known import is_of_another
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.types import BodyMention, PersonMention, Post, Sentence
from kg.extract.roles.modality import is_named_aside
from kg.extract.roles.roles import assign
from kg.extract.tenures.bodies_before import head_among, with_body_before, with_body_of_head
from kg.extract.tenures.careers import (
    at_their_times,
    career,
    goes_on,
    is_dated,
    is_open_list,
    is_post_line,
    left_over,
)
from kg.extract.tenures.columns import Columns
from kg.extract.tenures.committee_pages import committee_page
from kg.extract.tenures.deaths import without_the_gone
from kg.extract.tenures.departments import last_department, with_department
from kg.extract.tenures.departures import Departures
from kg.extract.tenures.headings import Headings, in_unit, is_list_line, under_heading
from kg.extract.tenures.in_turn import held_in_turn
from kg.extract.tenures.infobox import read_infobox
from kg.extract.tenures.left_open import LeftOpen
from kg.extract.tenures.listed import Lines
from kg.extract.tenures.moves import left_long_ago
from kg.extract.tenures.news_days import days_counted, days_of_news
from kg.extract.tenures.over import in_their_terms, long_over, outgrown, settled, without_echoes
from kg.extract.tenures.reading import FIRST_DAY, Reading
from kg.extract.tenures.role import Role, places_of, province_of, without_short_titles
from kg.extract.tenures.seats_in_rows import SeatsInRows
from kg.extract.tenures.subjects import cites, is_same, mourns, others, speaks_on, subjects
from kg.extract.tenures.successors import succeeded
from kg.extract.tenures.taking_up import BY_A_VERB, taken_up
from kg.extract.tenures.told import ToldTenure, lasts
from kg.extract.tenures.unit_boxes import unit_box
from kg.extract.tenures.unit_rows import unit_rows
from kg.extract.tenures.vacancies import vacancies
from kg.extract.tenures.winners import chosen
from kg.extract.tenures.years import at_its_time, with_last_steps
from kg.model.findings import Span, Tenure
from kg.text.dates import PrintedDate


def read_tenures(reading: Reading) -> list[Tenure]:
    """Return all tenures that the text tells, as often as it does."""
    walk = _Walk(reading)
    for sentence, passage in zip(reading.sentences, _passages(reading), strict=True):
        walk.read(sentence, reading.subject or passage)
    told = [*walk.told(), *(ToldTenure(tenure=vacancy, is_now=True) for vacancy in vacancies(reading))]
    told = without_the_gone(reading, told)
    if reading.subject is None:
        told.extend(
            ToldTenure(tenure=tenure, is_now=tenure.status == "holds")
            for tenure in chain(
                committee_page(reading), unit_box(reading), held_in_turn(reading), unit_rows(reading)
            )
        )
        return settled(told)
    name = reading.name(reading.subject)
    if (box := reading.infobox) is not None:
        steps = [one.tenure for one in told if one.tenure.person == name]
        told.extend(
            ToldTenure(tenure=tenure, is_now=tenure.person == name and tenure.status == "holds")
            for tenure in read_infobox(reading, box, reading.subject, steps)
        )
    if reading.is_dead:
        told = [one.of_the_dead() if one.tenure.person == name else one for one in told]
    return settled(told)


def _passages(reading: Reading) -> Sequence[PersonMention | None]:
    if reading.subject is not None:
        return [reading.subject] * len(reading.sentences)
    return subjects(reading.source, reading.sentences, reading.known, reading.heads)


class _Walk:
    """The sentences read so far, and what the next one takes over from them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._told: list[ToldTenure] = []
        self._roles: list[Role] = []
        self._narrated: str | None = None
        self._is_cited = False
        self._listing: PersonMention | None = None
        self._last = reading.subject
        self._named: list[tuple[Sentence, Sequence[PersonMention]]] = []
        self._department: BodyMention | None = None
        self._headings = Headings(is_life=reading.subject is not None or bool(reading.heads))
        self._head: Post | None = None
        self._lines, self._open = Lines(), LeftOpen()
        self._seats = SeatsInRows()
        self._columns = Columns(reading)
        self._departures = Departures(reading.document.title, is_told="departure" in reading.source.spotted)
        self._left: Span | None = None

    def read(self, sentence: Sentence, subject: PersonMention | None) -> None:
        """Read one sentence of the life of `subject`, or of news."""
        reading, text = self._reading, self._reading.text
        if subject is not None and mourns(text, sentence):
            return
        self._is_cited = self._is_cited or (reading.kind == "life" and cites(text, sentence))
        is_told = not self._is_cited or is_post_line(text, sentence)
        self._left = self._departures.read(text, sentence)
        for said in (row := self._columns.read(sentence)) or ():
            self._assign(sentence, said, subject)
        if row is not None:
            return
        is_his = subject is not None and is_told and not others(text, sentence, subject)
        if subject is not None and is_his and self._is_career(sentence):
            self._read_steps(sentence, subject)
            return
        for place, said in self._from_lines_above(sentence):
            self._assign(place, said, subject)
        people, done = sentence.people, set[int]()
        for said in assign(text, sentence.span, sentence.items, self._spoken_of(sentence, people)):
            done.update(post.start for post in said.posts)
            self._assign(sentence, said, subject)
        for said in self._open.read(text, sentence, self._roles):
            self._assign(sentence, said, subject)
        if reading.subject is None:
            if self._listing is not None and goes_on(text, sentence):
                self._told.extend(career(reading, sentence, self._listing))
                return
            self._listing = self._speaker(people, subject) if is_open_list(text, sentence) else None
        elif subject is not None and is_told and all(is_same(person, subject) for person in people):
            self._told.extend(left_over(reading, sentence, subject, done))
        self._go_on(sentence, people)

    def _read_steps(self, sentence: Sentence, subject: PersonMention) -> None:
        """Read a line of the life of `subject`, with the time of each post."""
        is_first = self._narrated is None and self._reading.subject is not None
        steps = list(career(self._reading, sentence, subject, is_first=is_first))
        self._told.extend(steps)
        if steps:
            self._narrated, self._last = subject.name, subject
            self._named.clear()

    def _from_lines_above(self, sentence: Sentence) -> Iterator[tuple[Sentence, Assignment]]:
        """Yield what a sentence says with those above it, and which of them prints the posts."""
        text = self._reading.text
        yield from ((card.sentence, card.said) for card in self._headings.held(text, sentence))
        below = self._reading.below_names.get(sentence.span[0])
        if below is not None:
            yield sentence, below
        listed = self._lines.read(text, sentence)
        if listed is not None:
            yield listed[0].sentence, listed[0].given(listed[1])

    def _is_career(self, sentence: Sentence) -> bool:
        text, is_life = self._reading.text, self._reading.subject is not None
        return is_dated(text, sentence, is_life=is_life) or (is_life and is_post_line(text, sentence))

    def _spoken_of(self, sentence: Sentence, people: Sequence[PersonMention]) -> PersonMention | None:
        """Return the person before a sentence whose posts it tells."""
        text, is_life = self._reading.text, self._reading.subject is not None
        if self._is_cited or not sentence.posts:
            return None
        if not (
            is_life or any(one.is_pronoun for one in people) or (not people and speaks_on(text, sentence))
        ):
            return None
        if people and all(is_named_aside(text, one, sentence.items) for one in people):
            return None
        last = self._last_named()
        is_another = last and not is_life and any(is_of_another(text, one, last) for one in people)
        return None if is_another else last

    def _speaker(
        self, people: Sequence[PersonMention], subject: PersonMention | None
    ) -> PersonMention | None:
        """Return the full name of the first person that a sentence speaks of, else the passage's subject."""
        if not people:
            return subject
        if people[0].is_pronoun:
            return subject or self._last_named()
        return self._reading.known.full(people[0])

    def _assign(self, sentence: Sentence, said: Assignment, subject: PersonMention | None) -> None:
        """Note an assignment with what its posts take over from the sentences before."""
        reading, source = self._reading, self._reading.source
        if said.person.is_pronoun and reading.subject is not None:
            person: PersonMention | None = reading.subject
        else:
            person = reading.known.full(said.person)
        if person is None:
            return
        posts = under_heading(source, self._seats.filled(source.text, said), self._headings.body)
        if reading.unit is not None and is_list_line(source, sentence):
            posts = tuple(in_unit(source, post, reading.unit) for post in posts)
        items = sentence.items if posts[0].prefix == "former" else reading.now(sentence)
        posts = with_department(posts, items, self._department)
        posts = with_body_before(source, posts, items, said.among)
        posts = in_its_agency(source, in_its_inspection(source, posts), sentence)
        if said.construction in BY_A_VERB:
            posts = of_organisation(source, posts, sentence)
            posts = with_body_of_head(source, posts, self._head, sentence)
            self._head = head_among(posts, said.status) or self._head
        has_left = (
            said.status == "holds"
            and self._left is not None
            and self._left[0] <= said.person.start < self._left[1]
        )
        status = "leaves" if has_left else self._headings.status(source.text, sentence, said)
        said = msgspec.structs.replace(said, posts=posts, status=status)
        self._roles.append(
            Role(
                said=said,
                name=reading.name(person),
                sentence=sentence,
                subject=subject,
                is_narrated=self._is_cited or (subject is not None and subject.name == self._narrated),
            )
        )

    def _go_on(self, sentence: Sentence, people: Sequence[PersonMention]) -> None:
        """Keep what the next sentence may take over."""
        reading, source = self._reading, self._reading.source
        self._department = last_department(reading.now(sentence)) or self._department
        self._headings.read(source, sentence)
        # A biography's "ông" is its subject, whoever else it names.
        if people and reading.subject is None:
            self._named.append((sentence, people))

    def _last_named(self) -> PersonMention | None:
        """Return the last person named so far, but for relatives; None where the full name is unknown."""
        for sentence, people in reversed(self._named):
            person = self._reading.last_of(sentence, people)
            if person is not None:
                self._last = self._reading.known.full(person)
                break
        self._named.clear()
        return self._last

    def told(self) -> list[ToldTenure]:
        """Return the tenures of all sentences read."""
        reading = self._reading
        self._roles = without_short_titles(self._roles)
        places = places_of(reading, self._roles)
        is_news = reading.subject is None and any(role.said.construction in BY_A_VERB for role in self._roles)
        days = (days_of_news(reading), days_counted(reading)) if is_news else ({}, {})
        read = [(role, self._tenures(role, province_of(role, places), days)) for role in self._roles]
        if reading.subject is None:
            read = left_long_ago(reading, read)
        of_roles: list[ToldTenure] = []
        later: dict[str, list[Tenure]] = {}
        for role, found in reversed(read):
            of_roles[:0] = [role.told(reading, tenure, later.get(role.name, ())) for tenure in found]
            if role.is_step(reading):
                later.setdefault(role.name, []).extend(found)
        told = [*self._told, *of_roles]
        if reading.today is not None and reading.subject is None:
            told = outgrown(told, reading.today.year)
        return with_last_steps(reading, without_echoes(succeeded(told)))

    def _tenures(
        self, role: Role, province: Link | None, days: tuple[Mapping[int, PrintedDate], ...]
    ) -> Sequence[Tenure]:
        """Return the tenures of a role, each with its time.

        Args:
            province: where the person's posts lie. days: that a sentence goes on to tell of, and from which
                what it decides counts.
        """
        reading, sentence = self._reading, role.sentence
        own = reading.context.preferring(None if role.is_placed else province)
        found = [
            reading.within(tenure, sentence.span) for tenure in reading.tenures(role.said, role.name, own)
        ]
        if role.said.construction == "passing":
            found = at_their_times(reading, sentence, found)
        today = reading.today
        found = in_their_terms(found, today.year) if today else found
        is_life = reading.subject is not None or role.is_step(reading)
        found = list(at_its_time(reading, sentence, found, is_life=is_life))
        day, since = (None if is_life else of.get(sentence.span[0]) for of in days)
        found = [taken_up(reading, role.said, sentence, tenure, day, since) for tenure in found]
        # who wins in the end was not chosen on the day on which he was put forward
        found = [chosen(reading.text, tenure) for tenure in found]
        return [
            long_over(one, today or FIRST_DAY, is_lasting=lasts(reading.text, sentence.span)) for one in found
        ]
