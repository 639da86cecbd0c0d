"""Names of people, drawn as they are borne: a surname by its frequency and the rest of a name by its own."""

from collections.abc import Iterable, Sequence
from random import Random

import msgspec

from kg.text.fold import fold

_FEMALE = "Thị"
_TRIES = 50


class Seat(msgspec.Struct, frozen=True):
    """A post in a unit of a text, in a term of five years: who holds it is the same in all copies.

    Attributes:
        unit: place of the unit among those of the text. post: what the post is, and when.
        holders: how many hold such a post at a time.
    """

    unit: int
    post: str
    holders: int


class Someone(msgspec.Struct, frozen=True):
    """A person of a text whose name is replaced; of whom no post is known, a new one in each copy."""

    name: str
    seat: Seat | None = None


class Names:
    """Surnames and rests of names of distinct people; those of women with "Thị" are a pot of their own.

    A name is drawn as surname x rest, independently, so that names collide as often as they do in life.
    """

    def __init__(self, people: Iterable[str]) -> None:
        # Of spellings the last one stays.
        spelt = sorted(people, key=lambda name: (name.istitle(), name))
        distinct = sorted({fold(name): name for name in spelt}.values())
        self._surnames = [name.split()[0] for name in distinct]
        rests = [name.split(maxsplit=1)[1] for name in distinct]
        self._rests = {
            is_female: [rest for rest in rests if (_FEMALE in rest.split()) == is_female]
            for is_female in (True, False)
        }

    def __len__(self) -> int:
        return len(self._surnames)

    def draw(self, people: Sequence[Someone], unit_ids: Sequence[str], rng: Random, seed: int) -> list[str]:
        """Return another name for each of these people, none twice but in a text of very many.

        Args:
            unit_ids: the units that stand for those of the text.
        """
        taken = {fold(someone.name) for someone in people}
        drawn = []
        for someone in people:
            is_female = _FEMALE in someone.name.split()
            other = self._holder(someone.seat, unit_ids, rng, seed, is_female) if someone.seat else None
            for _ in range(_TRIES):
                if other is not None and fold(other) not in taken:
                    break
                other = self._any(rng, is_female)
            assert other is not None
            taken.add(fold(other))
            drawn.append(other)
        return drawn

    def _holder(self, seat: Seat, unit_ids: Sequence[str], rng: Random, seed: int, is_female: bool) -> str:
        which = int(rng.random() * seat.holders)
        return self._any(Random(f"{seed} {unit_ids[seat.unit]} {seat.post} {which} {is_female}"), is_female)

    def _any(self, rng: Random, is_female: bool) -> str:
        rests = self._rests[is_female] or self._rests[not is_female]
        surname = self._surnames[int(rng.random() * len(self._surnames))]
        return f"{surname} {rests[int(rng.random() * len(rests))]}"
