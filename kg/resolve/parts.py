"""What the stages of resolution hand to each other."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Generic, Literal, TypeAlias, TypeVar

import msgspec

from kg.model.dates import Interval
from kg.model.document import DocumentHeader
from kg.model.findings import Event, Figure, Findings, Tenure, UnitChange
from kg.model.graph import Edge, Node

Finding = Tenure | UnitChange | Event | Figure
Rank = Literal["preferred", "normal", "deprecated"]
ClaimKind = Literal["tenure", "unit_change", "event", "figure"]
F = TypeVar("F", Tenure, UnitChange, Event, Figure)


# Days that a text only leaves open: most of them are right, and none is told.
_ALLOWED = ("years", "appointment", "terms", "units")

AnyStated: TypeAlias = "Stated[Tenure] | Stated[UnitChange] | Stated[Event] | Stated[Figure]"


class Reading(msgspec.Struct, frozen=True):
    """One document with what it says."""

    header: DocumentHeader
    findings: Findings

    @property
    def day(self) -> Interval:
        """The days on which the document may have been written: as read, else as its source says."""
        day = self.findings.day or self.header.day
        return Interval(day.first, day.until) if day else Interval()

    @property
    def is_dated(self) -> bool:
        """Whether metadata, address or dateline tell the day, rather than what the text can know of."""
        day = self.findings.day or self.header.day
        return day is not None and day.basis not in _ALLOWED

    @property
    def is_compiled(self) -> bool:
        """Whether it is a table of posts: its rows may have nothing to do with each other."""
        return self.findings.kind == "posts"


class Stated(msgspec.Struct, Generic[F], frozen=True):
    """A finding with the id of its claim, its document and the document's day.

    Attributes:
        is_dated, is_compiled: of its document, see `Reading`.
        witness: sha256 of the text. Where documents are counted, one text under two ids or addresses is one.
    """

    claim_id: str
    doc_id: str
    day: Interval
    finding: F
    is_dated: bool = True
    is_compiled: bool = False
    witness: str = ""

    @property
    def one_day(self) -> date | None:
        """The document's day where it is exactly one, else None."""
        return self.day.first if self.day.is_one_day else None


class Verdict(msgspec.Struct, frozen=True):
    """What a claim means for a node of the graph.

    Attributes:
        target: reference of the node. rank, reason: of the claim; the highest of several verdicts counts
            (deprecated before preferred before normal).
        what: that a claim disputes: start, end, holder or value.
    """

    claim_id: str
    target: str | None
    relation: Literal["SUPPORTS", "DISPUTES"] = "SUPPORTS"
    rank: Rank = "normal"
    reason: str | None = None
    what: str | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What one stage adds to the graph.

    Attributes:
        counts: what could not be used, by a word for it.
    """

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    counts: dict[str, int] = {}


def join_parts(parts: Iterable[Part]) -> Part:
    """Return all of the parts as one."""
    kept = list(parts)
    counts: Counter[str] = Counter()
    for part in kept:
        counts.update(part.counts)
    return Part(
        nodes=tuple(node for part in kept for node in part.nodes),
        edges=tuple(edge for part in kept for edge in part.edges),
        verdicts=tuple(verdict for part in kept for verdict in part.verdicts),
        counts=dict(counts),
    )
