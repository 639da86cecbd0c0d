"""Names of people, drawn as they are borne: a surname by its frequency and the rest of a name by its own."""

from collections.abc import Iterable
from random import Random

from kg.text.fold import fold

_FEMALE = "Thị"
_TRIES = 50


class Names:
    """Surnames and rests of names of distinct people; those of women with "Thị" are a pot of their own.

    A name is drawn as surname x rest, independently, so that names collide as often as they do in life.
    """

    def __init__(self, people: Iterable[str]) -> None:
        spelt = sorted(people, key=lambda name: (name.istitle(), name))  # of spellings the last one stays
        distinct = sorted({fold(name): name for name in spelt}.values())
        self._surnames = [name.split()[0] for name in distinct]
        rests = [name.split(maxsplit=1)[1] for name in distinct]
        self._rests = {
            is_female: [rest for rest in rests if (_FEMALE in rest.split()) == is_female]
            for is_female in (True, False)
        }

    def __len__(self) -> int:
        return len(self._surnames)

    def draw(self, instead_of: Iterable[str], rng: Random) -> list[str]:
        """Return another name for each of these people, none twice; in a text of very many the last drawn."""
        people = list(instead_of)
        taken = {fold(name) for name in people}
        drawn = []
        for name in people:
            for _ in range(_TRIES):
                other = self._draw(rng, is_female=_FEMALE in name.split())
                if fold(other) not in taken:
                    break
            taken.add(fold(other))
            drawn.append(other)
        return drawn

    def _draw(self, rng: Random, *, is_female: bool) -> str:
        rests = self._rests[is_female] or self._rests[not is_female]
        surname = self._surnames[int(rng.random() * len(self._surnames))]
        return f"{surname} {rests[int(rng.random() * len(rests))]}"
