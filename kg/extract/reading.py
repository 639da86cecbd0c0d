"""One document while it is read: what every reader of tenures gets."""

from collections.abc import Sequence

import msgspec

from kg.extract.carry import Sentence
from kg.extract.context import Context
from kg.extract.roles import Assignment
from kg.extract.source import Source
from kg.extract.tenures import printed_name, tenures
from kg.extract.types import PersonMention
from kg.model.document import Document
from kg.model.findings import Span, Tenure


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A document with its text made ready, its units, and its sentences with their mentions."""

    document: Document
    source: Source
    context: Context
    sentences: Sequence[Sentence]

    @property
    def text(self) -> str:
        """The normalised text, in which mentions have their offsets."""
        return self.source.text

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
