"""The full names in a text, and which of them a short name or a pronoun stands for."""

from bisect import bisect_left
from collections.abc import Iterable

from kg.extract.types import Item, PersonMention


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
