"""A text that can be told again of other people in other units: what changes is found once, then filled in.

The reader finds people and units; a name stands for them wherever else it stands in the text. A unit of
which the reader leaves open which it is keeps its name.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from random import Random
from urllib.parse import urlsplit, urlunsplit

import msgspec
from drawn_names import Names, Someone
from elsewhere import Elsewhere, Spot
from occurrences import (
    Mark,
    Occurrences,
    Slot,
    people_of,
    person_marks,
    seats_of,
    unit_marks,
    units_of,
)

from kg.extract.linking.publishers import joined, load_newspapers
from kg.extract.reader import read
from kg.model.dates import Interval
from kg.model.document import Document
from kg.text.fold import fold
from kg.units import Register
from kg_loaders.day import day_of_address, day_of_metadata

_REFORM = date(2025, 7, 1)
_SHIFTS = 7


class Pattern(msgspec.Struct, frozen=True):
    """A text cut at its slots: one segment more than slots; a slot is a place in a list of values."""

    segments: tuple[str, ...]
    slots: tuple[int, ...]

    def fill(self, values: Sequence[str]) -> str:
        """Return the text with the values in its slots."""
        parts = [""] * (2 * len(self.slots) + 1)
        parts[::2] = self.segments
        parts[1::2] = [values[slot] for slot in self.slots]
        return "".join(parts)


class Original(msgspec.Struct, frozen=True):
    """A text ready to be copied.

    Attributes:
        people: names that are replaced. spots: units, see `Elsewhere`.
        wanted: what the slots of the three patterns show.
    """

    doc_id: str
    published: str | None
    day: date | None
    people: tuple[Someone, ...]
    spots: tuple[Spot, ...]
    wanted: tuple[Slot, ...]
    text: Pattern
    title: Pattern | None
    url: Pattern | None

    def copy(self, number: int, names: Names, elsewhere: Elsewhere, seed: int) -> dict[str, str | None]:
        """Return the record of a copy, the same for the same number and seed."""
        rng = Random(f"{seed} {number} {self.doc_id}")
        drawn = zip(self.spots, elsewhere.draw(self.spots, rng), strict=True)
        unit_ids = [instead or spot.unit_id for spot, instead in drawn]
        units = [elsewhere.name(*one) for one in zip(unit_ids, (spot.on for spot in self.spots), strict=True)]
        people = names.draw(self.people, unit_ids, rng, seed)
        values = [
            _of_person(people[index], form) if kind == "person" else _of_unit(*units[index], form)
            for kind, index, form in self.wanted
        ]
        return {
            "doc_id": f"{number}-{self.doc_id}",
            "url": _numbered(self.url.fill(values), number) if self.url else None,
            "title": self.title.fill(values) if self.title else None,
            "published": self._shifted(rng),
            "text": self.text.fill(values),
        }

    def _shifted(self, rng: Random) -> str | None:
        """The day some days later, unless it is not plain or the reform lies between."""
        shift = int(rng.random() * _SHIFTS)
        if self.day is None or self.day < _REFORM <= self.day + timedelta(days=shift):
            return self.published
        return (self.day + timedelta(days=shift)).isoformat()


def prepare(document: Document, kept: frozenset[str], elsewhere: Elsewhere, register: Register) -> Original:
    """Return a document ready to be copied.

    Args:
        kept: folded names of people who stay who they are.
    """
    account = read(document)
    people = [name for name in people_of(account) if fold(name) not in kept]
    units = units_of(account, register)
    spots = elsewhere.spots(dict.fromkeys(units.values()), account.reading.context.days or Interval())
    bare = [elsewhere.name(spot.unit_id, spot.on)[1] for spot in spots]
    found = Occurrences(people, bare, {index for index, spot in enumerate(spots) if spot.parent is None})
    places = {spot.unit_id: index for index, spot in enumerate(spots)}
    seats = seats_of(account, places)
    marks = [*person_marks(account, people), *unit_marks(account, units, places)]
    wanted: dict[Slot, int] = {}
    return Original(
        doc_id=document.doc_id,
        published=document.published,
        day=_plain_day(document),
        people=tuple(Someone(name, seats.get(fold(name))) for name in people),
        spots=tuple(spots),
        text=_pattern(document.text, found.all(document.text, marks), wanted),
        title=_pattern(document.title, found.all(document.title), wanted) if document.title else None,
        url=_pattern(document.url, found.hosts(document.url), wanted) if document.url else None,
        wanted=tuple(wanted),
    )


def _pattern(text: str, marks: Iterable[Mark], wanted: dict[Slot, int]) -> Pattern:
    segments: list[str] = []
    slots: list[int] = []
    done = 0
    for (start, end), slot in marks:
        segments.append(text[done:start])
        slots.append(wanted.setdefault(slot, len(wanted)))
        done = end
    return Pattern((*segments, text[done:]), tuple(slots))


def _plain_day(document: Document) -> date | None:
    """The day that the metadata state in full, where the address states none."""
    stated = day_of_metadata(document.published)
    if stated is None or not stated.is_one_day or day_of_address(document.url) is not None:
        return None
    return stated.first


def _of_person(name: str, form: str) -> str:
    if form.isdigit():
        return " ".join(name.split()[-int(form) :])
    return name.upper() if form == "capitals" else name


def _of_unit(type_: str, bare: str, form: str) -> str:
    if form == "plain":
        return bare
    if form == "capitals":
        return bare.upper()
    if form == "typed":
        return f"{type_} {bare}"
    if form == "sign":
        return _signs().get(joined(bare), "TTXVN")
    return joined(bare) if form == "joined" else f"bao{joined(bare)}"


@lru_cache(maxsize=1)
def _signs() -> dict[str, str]:
    """A sign of the newspaper of a province, by the joined name of the province."""
    return {province: sign for sign, province in load_newspapers().signs.items()}


def _numbered(url: str, number: int) -> str:
    """The address with the number of the copy before its path."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(path=f"/k{number}{parts.path}"))
