"""Mentions of people, the line of units, and the offices that no two people of one name share."""

from collections.abc import Iterator
from datetime import date

import msgspec

from kg.model.findings import IN_OFFICE
from kg.resolve.positions import Post
from kg.units import Flow, Register

_PASSING = frozenset({"ban-chi-dao", "to-cong-tac", "doan-cong-tac", "ban-chi-huy-phong-thu-dan-su"})

Key = tuple[str, str]
Moment = tuple[str, str]


class Mention(msgspec.Struct, frozen=True):
    """One stretch of a document that names a person, with all posts said of it there.

    Attributes:
        order: (day or the last day of all, doc_id, offset); the earliest mention gives a person its id.
    """

    id: str
    order: tuple[date, str, int]
    posts: tuple[Post, ...]

    @property
    def doc_id(self) -> str:
        """The document it stands in."""
        return self.order[1]


class Lineage:
    """Predecessors and successors of units by certain flows, over any number of changes; remembered."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._later: dict[str, frozenset[str]] = {}

    def later(self, unit_id: str) -> frozenset[str]:
        """All units that something of this one went into, itself excepted."""
        if unit_id not in self._later:
            found: set[str] = set()
            waiting = [unit_id]
            while waiting:
                flows = self._register.successors(waiting.pop())
                targets = {flow.target_id for flow in flows if flow.is_certain and not self._is_piece(flow)}
                waiting.extend(targets - found)
                found |= targets
            self._later[unit_id] = frozenset(found - {unit_id})
        return self._later[unit_id]

    def _is_piece(self, flow: Flow) -> bool:
        """Whether a part of a district became part of a commune: that makes no lineage."""
        levels = {self._register.units[end].level for end in (flow.source_id, flow.target_id)}
        return len(levels) > 1 and flow.extent != "whole"

    def are_related(self, a: str, b: str) -> bool:
        """Whether the units are the same, or one came of the other; siblings of a merger are not."""
        return a == b or b in self.later(a) or a in self.later(b)


def offices(mention: Mention, register: Register) -> Iterator[tuple[Moment, str]]:
    """Yield the units whose heads or deputies the mention is among, each with (day or document, level)."""
    for post in mention.posts:
        if post.unit_id is None or post.title is None or post.finding.status not in IN_OFFICE:
            continue
        if post.title.role not in ("head", "deputy") or (post.body and post.body.kind_id in _PASSING):
            continue
        day = post.stated.one_day
        moment = day.isoformat() if day else f"in {mention.doc_id}"
        yield (moment, register.units[post.unit_id].level), post.unit_id
