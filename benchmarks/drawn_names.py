"""Names of people, drawn as they are borne: a surname by its frequency and the rest of a name by its own."""

from collections.abc import Iterable
from random import Random

from kg.text.fold import fold

_FEMALE = "Thị"


class Names:
    """Surnames and rests of names of distinct people; those of women with "Thị" are a pot of their own.

    A name is drawn as surname x rest, independently, so that names collide as often as they do in life.
    """

    def __init__(self, people: Iterable[str]) -> None:
        distinct = sorted({fold(name): name for name in sorted(people)}.values())
        self._surnames = [name.split()[0] for name in distinct]
        rests = [name.split(maxsplit=1)[1] for name in distinct]
        self._rests = {
            is_female: [rest for rest in rests if (_FEMALE in rest.split()) == is_female]
            for is_female in (True, False)
        }

    def __len__(self) -> int:
        return len(self._surnames)

    def draw(self, instead_of: Iterable[str], rng: Random) -> list[str]:
        """Return a name for each of these people, none twice."""
        drawn: dict[str, None] = {}
        for name in instead_of:
            rests = self._rests[_FEMALE in name.split()] or self._rests[False]
            before = len(drawn)
            while len(drawn) == before:
                surname = self._surnames[int(rng.random() * len(self._surnames))]
                drawn[f"{surname} {rests[int(rng.random() * len(rests))]}"] = None
        return list(drawn)
