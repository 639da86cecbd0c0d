"""What a graph must not show: documents, claims, people, and their names in what stays."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

import msgspec

from kg.resolve.claims import Claims
from kg.resolve.masks import NameMask, masked
from kg.resolve.name_finder import NameFinder
from kg.resolve.spelling import name_key
from kg.text.fold import plain


class Concealed(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What a graph must not show.

    Attributes:
        documents: ids of documents that are suppressed. claims: ids of claims that are.
        about: ids of claims about people who are suppressed.
        people: their ids. mentions: the ids of all their mentions.
        names: the spellings of the name of each of them.
    """

    documents: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    mentions: frozenset[str] = frozenset()
    names: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def withheld(self) -> frozenset[str]:
        """Ids of all claims that are left out."""
        return self.claims | self.about

    @cached_property
    def _finder(self) -> NameFinder:
        return NameFinder(self.names)

    @cached_property
    def _by_key(self) -> dict[str, frozenset[int]]:
        return _bearers(self.names, name_key)

    @cached_property
    def _by_plain_name(self) -> dict[str, frozenset[int]]:
        return _bearers(self.names, plain)

    def mask(self, claims: Claims) -> NameMask | None:
        """Return what a document must not name; None where nobody is suppressed.

        Args:
            claims: all that the document says.
        """
        if not self.names:
            return None
        shown = [one.finding for one in claims.tenures if one.claim_id not in self.withheld]
        others = {name_key(finding.person) for finding in shown if finding.person}
        named = {name_key(one.finding.person) for one in claims.tenures if one.claim_id in self.about}
        present = {
            name_key(participant.person)
            for event in claims.events
            for participant in event.finding.participants
        }
        close = _all(self._by_key, named | (present - others))
        return NameMask(
            finder=self._finder,
            alike=_all(self._by_key, others) - close,
            close=close,
            spelled_alike=_all(self._by_plain_name, map(plain, others)) - close,
            kept=tuple(finding.spans["person"] for finding in shown if "person" in finding.spans),
        )

    def told(self, text: str) -> str:
        """Return words about people, such as a reason, without the full names."""
        if not self.names:
            return text
        return masked(text, [one.span for one in self._finder.find(text) if not one.is_short])

    def concerns(self, ident: str) -> bool:
        """Whether an id is of a claim that is left out, of a suppressed person, or of what only they have."""
        return ident in self.withheld or ident.partition(".")[0] in self.mentions


NOTHING = Concealed()


def _bearers(people: Iterable[Iterable[str]], key: Callable[[str], str]) -> dict[str, frozenset[int]]:
    """Return who bears each name, by index."""
    found: dict[str, set[int]] = {}
    for who, spellings in enumerate(people):
        for name in spellings:
            found.setdefault(key(name), set()).add(who)
    return {name: frozenset(them) for name, them in found.items()}


def _all(bearers: Mapping[str, frozenset[int]], names: Iterable[str]) -> frozenset[int]:
    return frozenset().union(*(bearers.get(name, frozenset()) for name in names))
