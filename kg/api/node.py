"""What all objects of the graph share: an id, an IRI, and the sentences behind them."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal

import msgspec

from kg.model.ids import iri, ref

if TYPE_CHECKING:
    from kg.api.reader import Reader


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """One finding of one document, which supports or disputes a fact: a Claim of the graph.

    Attributes:
        id: of the claim, for `kg why` and corrections.
        says: "supports" or "disputes".
        what: of a dispute: start, end, holder or value; "" where all of it is disputed.
        quote: the sentence, 200 characters of it at most; None in a store without quotes.
        span_start, span_end: where it stands in the text of the document, code points, half-open.
        modality: stated, planned, draft or inferred.
        rank: preferred, normal or deprecated. rank_reason: why.
        confidence: how likely it was read rightly, 0 to 1.
        document: its doc_id. title, publisher, url: of the document, where known.
        day: on which it was published, where that is known.
        not_before, not_after: days between which it was written, where only that is known.
    """

    id: str
    says: Literal["supports", "disputes"]
    what: str = ""
    quote: str | None
    span_start: int
    span_end: int
    modality: str
    rank: str
    rank_reason: str | None
    confidence: float
    document: str
    title: str | None
    publisher: str | None
    url: str | None
    day: date | None
    not_before: date | None
    not_after: date | None

    def __str__(self) -> str:
        words = f"“{self.quote}”" if self.quote else f"characters {self.span_start} to {self.span_end}"
        where = (self.document, self.title, self.publisher, self.day or "undated")
        mark = "" if self.says == "supports" else f"disputes{f' its {self.what}' if self.what else ''}: "
        return f"{mark}{words} ({', '.join(str(part) for part in where if part)})"


class Node(msgspec.Struct, frozen=True, kw_only=True, dict=True, eq=False, repr_omit_defaults=True):
    """A node of the graph. What is not of it is asked for when it is first wanted, and kept.

    Equal are objects of one kind and id, whatever else was asked of them.

    Attributes:
        id: unique within its kind.
    """

    kind: ClassVar[str] = ""
    id: str
    _reader: "Reader"

    @property
    def ref(self) -> str:
        """Kind and id, "Person/m0c1…": what `g.ask` and networkx call it."""
        return ref(self.kind, self.id)

    @property
    def iri(self) -> str:
        """The IRI, for SPARQL."""
        return iri(self.ref)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sentences behind it: those that support it first, then by day, document and place.

        Of a person, those behind the tenures; of a position, of its tenures and vacancies.
        """
        return self._reader.sources(self.kind, self.iri)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.ref == other.ref

    def __hash__(self) -> int:
        return hash(self.ref)

    def __repr__(self) -> str:
        return f"{self.kind}({self.id!r})"


class Named(Node, frozen=True, kw_only=True, dict=True, eq=False):
    """A node with a name.

    Attributes:
        name: the present one, or the last.
    """

    name: str

    def __repr__(self) -> str:
        return f"{self.kind}({self.name!r}, id={self.id!r})"
