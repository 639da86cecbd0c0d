"""What differs between two builds, as records: the same form for every sort of thing.

Read from the other end every record is one too: added is removed, merged is split, and so on; so the
differences of B and A are those of A and B mirrored.
"""

from collections import Counter
from typing import Literal

import msgspec

from kg.analysis.lines import Value

What = Literal[
    "merged", "split", "regrouped", "moved", "removed", "added", "reranked", "decided", "undecided", "changed"
]
WHATS: tuple[What, ...] = (
    "merged",
    "split",
    "regrouped",
    "moved",
    "removed",
    "added",
    "reranked",
    "decided",
    "undecided",
    "changed",
)
GROUPS = (
    "document",
    "judgement",
    "correction",
    "person",
    "pair",
    "tenure",
    "conflict",
    "vacancy",
    "body",
    "position",
    "event",
    "term",
    "figure",
    "claim",
    "unit",
    "other",
)
_GROUP_OF = {
    "POSSIBLY_SAME": "pair",
    "CONFLICTS_WITH": "conflict",
    "Unit": "unit",
    "UnitPeriod": "unit",
    "UnitChange": "unit",
    "LegalAct": "unit",
}
_MIRRORED: dict[What, What] = {
    "merged": "split",
    "split": "merged",
    "added": "removed",
    "removed": "added",
    "decided": "undecided",
    "undecided": "decided",
}


class Thing(msgspec.Struct, frozen=True, order=True, gc=False):
    """A node of one build: its reference, and its name in that build."""

    ref: str
    name: str


class End(msgspec.Struct, frozen=True, gc=False):
    """Where a relation leads, with the properties of the edge."""

    ref: str
    name: str
    properties: dict[str, Value] = {}


class Field(msgspec.Struct, frozen=True, gc=False):
    """A property that differs; None is unknown. Of a tuple only what the other build has not."""

    name: str
    before: Value | None
    after: Value | None


class Relation(msgspec.Struct, frozen=True, gc=False):
    """Edges of one type that only one of the builds has."""

    type: str
    before: tuple[End, ...]
    after: tuple[End, ...]


class Link(msgspec.Struct, frozen=True, order=True, gc=False):
    """Something of the earlier build that is, wholly or in part, something of the later one.

    Attributes:
        before, after: references.
        shared: how many mentions (of people) or claims (of all else) they have in common; 0 where only the id
            or the posts are the same.
    """

    before: str
    after: str
    shared: int = 0


class Change(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing that differs.

    Attributes:
        group: one of `GROUPS`.
        what: added, removed, changed; moved: the same under another id; merged: several are one; split: one
            is several; regrouped: several are several others; reranked: a claim of another rank; decided: a
            pair that is no longer open; undecided: one that is now.
        before, after: what it was and what it is, in order of references; of a pair both.
        links: which became which, and how much of it.
        fields, relations: what differs between the two that share most; all of it where one side is missing.
    """

    group: str
    what: What
    before: tuple[Thing, ...] = ()
    after: tuple[Thing, ...] = ()
    links: tuple[Link, ...] = ()
    fields: tuple[Field, ...] = ()
    relations: tuple[Relation, ...] = ()

    def mirrored(self) -> "Change":
        """Return the change as the differences in the other direction have it."""
        return Change(
            group=self.group,
            what=_MIRRORED.get(self.what, self.what),
            before=self.after,
            after=self.before,
            links=tuple(sorted(Link(link.after, link.before, link.shared) for link in self.links)),
            fields=tuple(Field(one.name, one.after, one.before) for one in self.fields),
            relations=tuple(Relation(one.type, one.after, one.before) for one in self.relations),
        )


class Differences(msgspec.Struct, frozen=True):
    """All changes, in order of groups, within a group of `WHATS`, then of names."""

    changes: tuple[Change, ...] = ()

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many changes there are, by group and what, in order; groups without any are left out."""
        counted = Counter((change.group, change.what) for change in self.changes)
        return {
            group: {what: counted[group, what] for what in WHATS if counted[group, what]}
            for group in GROUPS
            if any(counted[group, what] for what in WHATS)
        }


def group_of(kind: str) -> str:
    """Return the group of a kind of node or a type of edge.

    >>> group_of("Tenure"), group_of("LegalAct"), group_of("Comet")
    ('tenure', 'unit', 'other')
    """
    group = _GROUP_OF.get(kind, kind.lower())
    return group if group in GROUPS else "other"
