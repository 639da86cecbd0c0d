"""What a document must not name, and how a text looks without it."""

from collections.abc import Iterable

import msgspec

from kg.model.findings import Span
from kg.resolve.name_finder import NameFinder

MASK = "…"


class NameMask(msgspec.Struct, frozen=True, kw_only=True):
    """The people that a document must not name.

    Attributes:
        finder: finds the names of all suppressed people.
        alike: whose names are here those of others. close: whom the document also calls by given name.
        spelled_alike: whose names spelled without diacritics are those of others.
        kept: spans of the document where somebody else is named.
    """

    finder: NameFinder
    alike: frozenset[int] = frozenset()
    close: frozenset[int] = frozenset()
    spelled_alike: frozenset[int] = frozenset()
    kept: tuple[Span, ...] = ()

    def spans(self, text: str, offset: int | None = None) -> list[Span]:
        """Return where the text must be masked.

        Args:
            offset: where the text begins in the document; None for a text of another place, such as a title.
        """
        found = [
            one.span
            for one in self.finder.find(text)
            if (one.who in self.close if one.is_short else one.who not in self.alike)
        ]
        if offset is None:
            return found
        return [(a, b) for a, b in found if not any(x < b + offset and a + offset < y for x, y in self.kept)]

    def masked(self, text: str) -> str:
        """Return a text of another place without the names."""
        return masked(text, self.spans(text))

    def told(self, text: str) -> str:
        """Return words about people, such as a reason, without the full names of any of the suppressed."""
        return masked(text, [one.span for one in self.finder.find(text) if not one.is_short])

    def is_spelled(self, address: str) -> bool:
        """Whether an address or an id spells the name of one of them."""
        return bool(self.finder.spells(address) - self.spelled_alike)


def masked(text: str, spans: Iterable[Span]) -> str:
    """Return the text with "…" for each of the spans; those that overlap are one.

    >>> masked("ông Mẫu, bà Mẫu", [(12, 15), (4, 7)])
    'ông …, bà …'
    """
    parts: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            parts.extend((text[done:start], MASK) if start >= done else ())
            done = end
    return "".join((*parts, text[done:]))
