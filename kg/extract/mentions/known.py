"""The full names in a text, and which of them a short name or a pronoun stands for."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from kg.extract.mentions.types import Item, PersonMention

_ADDRESS = re.compile(r"(?<!\w)(ông|bà)\s+$", re.IGNORECASE)
_LONGEST = 6


def is_of_another(text: str, pronoun: PersonMention, person: PersonMention) -> bool:
    """Return whether "ông" cannot be somebody whom the text calls "bà"."""
    said = text[pronoun.start : pronoun.end].lower()
    called = _ADDRESS.search(text, max(0, person.start - _LONGEST), person.start)
    return pronoun.is_pronoun and called is not None and {said, called.group(1).lower()} == {"ông", "bà"}


class Known:
    """The full names of a text, found by their endings."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._mentions: list[PersonMention] = []
        self._by_ending: dict[str, list[PersonMention]] = {}
        for item in items:
            if isinstance(item, PersonMention) and not item.is_short and not item.is_pronoun:
                self._mentions.append(item)
                words = item.name.split()
                for start in range(1, len(words)):
                    self._by_ending.setdefault(" ".join(words[start:]), []).append(item)

    def full(self, person: PersonMention) -> PersonMention | None:
        """Return the full mention that a short name ("Tân") or pronoun refers to."""
        if person.is_pronoun:
            before = bisect_left(self._mentions, person.start, key=_start)
            return self._mentions[before - 1] if before else None
        fitting = self._by_ending.get(person.name, [])
        if not person.is_short:
            # "ông Xuân Anh", where Xuân may be a surname but the text has a Trần Xuân Anh
            return fitting[0] if fitting and person.name.count(" ") == 1 else person
        before = bisect_left(fitting, person.start, key=_start)
        return fitting[max(0, before - 1)] if fitting else None


def _start(person: PersonMention) -> int:
    return person.start
