"""One document while it is read: what every reader of tenures gets."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import msgspec

from kg.extract.linking.context import Context
from kg.extract.linking.portraits import page_unit
from kg.extract.mentions.known import Known
from kg.extract.mentions.parts import Assignment
from kg.extract.mentions.people import printed_name
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import Item, PersonMention, Sentence, UnitMention
from kg.extract.roles.modality import is_named_aside, is_replaced
from kg.extract.tenures.boxes import Infobox, find_infobox
from kg.extract.tenures.heads_of_lives import HeadOfLife, heads_of_lives
from kg.extract.tenures.kinds import kind_of, unit_of_staff
from kg.extract.tenures.old_age import the_old
from kg.extract.tenures.periods import YEAR, Period
from kg.extract.tenures.subjects import find_head, find_subject, has_died, without_aliases
from kg.extract.tenures.tenures import tenures
from kg.model.document import Document
from kg.model.findings import DocumentKind, Span, Tenure

# No text that is read is older: the register of units begins there.
FIRST_DAY = date(2004, 1, 1)


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A document with its text made ready, its units, and its sentences with their mentions.

    Attributes:
        sentences: those of the running text, without an infobox.
        known: the full names in them.
        subject: the person whose life the whole text tells. is_dead: it tells of the subject's death.
        unit: whose staff a list of staff names.
        last_year: that of its day, else the last one that it names, not before the register of units begins.
        old: names of those whom it tells to be too old for an office.
        heads: of the lives of several. below_names: posts that stand alone there, by where they begin.
    """

    document: Document
    source: Source
    context: Context
    sentences: Sequence[Sentence]
    known: Known
    infobox: Infobox | None = None
    subject: PersonMention | None = None
    is_dead: bool = False
    kind: DocumentKind = "report"
    unit: UnitMention | None = None
    last_year: int = 0
    old: frozenset[str] = frozenset()
    heads: Sequence[HeadOfLife] = ()
    below_names: Mapping[int, Assignment] = msgspec.field(default_factory=dict)

    @property
    def today(self) -> date | None:
        """The first day on which the text may have been written."""
        return self.context.today

    @property
    def text(self) -> str:
        """The normalised text, in which mentions have their offsets."""
        return self.source.text

    def now(self, sentence: Sentence) -> list[Item]:
        """Return what a sentence names, without the posts that it says somebody had before."""
        return [item for item in sentence.items if not self.context.is_before(item.start)]

    def last_of(self, sentence: Sentence, people: Sequence[PersonMention]) -> PersonMention | None:
        """Return the last person that a sentence names, but for relatives and those who are replaced."""
        for person in reversed(people):
            is_aside = person.is_pronoun or is_named_aside(self.text, person, sentence.items)
            if not is_aside and not is_replaced(self.text, person):
                return person
        return None

    def raw(self, span: Span) -> Span:
        """Return the place in the text as read of a span of the normalised text."""
        return self.source.normalised.raw(span)

    def name(self, person: PersonMention) -> str:
        """Return the name as printed."""
        return printed_name(self.document.text, self.raw((person.start, person.end)))

    def tenures(
        self, said: Assignment, name: str | None = None, context: Context | None = None
    ) -> list[Tenure]:
        """Return the tenures that an assignment gives.

        Args:
            name: the full name of the person, where the mention is a short one.
            context: where the posts lie, if not where the document's do.
        """
        raw = self.document.text
        return list(tenures(self.source, raw, context or self.context, said, name or self.name(said.person)))

    def alone(self, said: Assignment) -> list[Tenure]:
        """Return the tenures that an assignment gives, each with the quote of its post without the person."""
        return [self.without_person(tenure) for tenure in self.tenures(said)]

    def without_person(self, tenure: Tenure) -> Tenure:
        """Return the tenure with the quote of its post alone: the name is far off."""
        return self._quoted(tenure, [span for part, span in tenure.spans.items() if part != "person"])

    def within(self, tenure: Tenure, sentence: Span) -> Tenure:
        """Return the tenure with the quote of what its sentence prints of it: a heading is far off."""
        first, last = self.raw(sentence)
        inside = [span for span in tenure.spans.values() if first <= span[0] and span[1] <= last]
        return tenure if len(inside) == len(tenure.spans) else self._quoted(tenure, inside)

    def in_row(self, said: Assignment, row: Span, period: Period | None) -> Iterator[Tenure]:
        """Yield the tenures of a post far above a row, with the years and the quote of the row."""
        for tenure in self.tenures(said):
            within = self.within(tenure, row)
            yield period.dated(within) if period else within

    def _quoted(self, tenure: Tenure, parts: Sequence[Span]) -> Tenure:
        span = min(start for start, _ in parts), max(end for _, end in parts)
        return msgspec.structs.replace(tenure, quote=self.document.text[slice(*span)], span=span)


def open_reading(
    document: Document, source: Source, context: Context, sentences: Sequence[Sentence]
) -> Reading:
    """Return a document ready for the readers of tenures."""
    box = find_infobox(source.text, sentences)
    heads = heads_of_lives(source, sentences)
    subject = (box and find_head(source, box.span[0])) or find_subject(source, document.title, sentences)
    if len(heads) > 1 or (subject is not None and page_unit(source) is not None):
        subject = None  # the lives of several; the page of a unit whose name could be somebody's
    box = box if subject else None
    running = [
        without_aliases(source.text, sentence)
        for sentence in sentences
        if box is None or not box.span[0] <= sentence.span[0] < box.span[1]
    ]
    today = context.today
    is_dead = subject is not None and has_died(source.text, subject)
    last_year = today.year if today else max([FIRST_DAY.year, *map(int, YEAR.findall(source.text))])
    known = Known(item for sentence in running for item in sentence.items)
    old = filter(None, map(known.full, the_old(source, running, last_year)))
    kind = kind_of(source, document.title, running, is_life=subject is not None, is_dead=is_dead)
    return Reading(
        document=document,
        source=source,
        context=context,
        sentences=running,
        known=known,
        infobox=box,
        subject=subject,
        is_dead=is_dead,
        kind=kind,
        unit=unit_of_staff(running) if kind == "staff_list" else None,
        last_year=last_year,
        old=frozenset(
            printed_name(document.text, source.normalised.raw((one.start, one.end))) for one in old
        ),
        heads=heads if subject is None else (),
        below_names={start: said for head in heads for start, said in head.held().items()}
        if subject is None
        else {},
    )
