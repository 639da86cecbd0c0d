"""Names of units as people write them: disturbed on purpose, the same ones for the same seed.

A kind is one step or two. Steps are taken in this order: a wrong letter, tone placement, i/y, diacritics,
abbreviation, order. A wrong letter stands in the bare name of the unit asked for, never in its type word nor
in the names above it; all other steps are done to the whole address.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from random import Random
from typing import Literal, NamedTuple

import msgspec
from misspelled import I_Y, LETTERS, PLAIN, SPELLINGS, TONE, WRONG

from kg.units import Register

EVE, REFORM = date(2025, 6, 30), date(2025, 7, 1)
Form = Literal["context", "address"]
"""How a name is given: with the names above it as context, or as one address."""


class Name(NamedTuple):
    """A type word, "" where none is shown, and the bare name."""

    type: str
    bare: str

    def shown(self, is_typed: bool) -> "Name":
        """Return the name as it is shown; a number keeps its type word: nobody writes "4" for phường 4."""
        return self if is_typed or self.bare[0].isdecimal() else Name("", self.bare)


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A unit with its name on a day and the names above it; `former`: abolished provinces it had land of."""

    unit_id: str
    name: Name
    district: tuple[Name, ...] = ()
    province: tuple[Name, ...] = ()
    former: tuple[Name, ...] = ()

    @property
    def above(self) -> tuple[Name, ...]:
        """All names that may stand for something above it."""
        return self.district + self.province + self.former


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """What of a unit is given: its day, whether type words are shown, which names above it."""

    title: str
    day: date
    is_typed: bool
    above: tuple[Literal["district", "province", "former"], ...]


def _keys() -> Iterator[Key]:
    for title, day, above in (
        ("old commune: {}, district, province", EVE, ("district", "province")),
        ("old commune: {}, province", EVE, ("province",)),
        ("new commune: {}, province", REFORM, ("province",)),
        ("new commune: {}, abolished province", REFORM, ("former",)),
    ):
        for word in ("type", "bare"):
            yield Key(title=title.format(word), day=day, is_typed=word == "type", above=above)


KEYS = tuple(_keys())


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """A disturbed name.

    Attributes:
        unit_id: the unit meant.
        given: the name with the wrong letter, but before all other steps. parents: so are the names above.
        name, above: the text that is asked.
    """

    unit_id: str
    key: Key
    steps: tuple[str, ...]
    given: Name
    parents: tuple[Name, ...]
    name: str
    above: tuple[str, ...]

    @property
    def bare(self) -> str:
        """The name as it is spelled, without type word."""
        return _spelled(self.given.bare, self.steps)

    @property
    def address(self) -> str:
        """The whole as one text."""
        parts = (self.name, *self.above)
        return ", ".join(reversed(parts) if TURNED in self.steps else parts)


ABBREVIATED, TURNED = "type abbreviated", "order turned"
_SHORT = {"xã": "X", "phường": "P", "thị trấn": "TT", "huyện": "H", "quận": "Q", "thị xã": "TX"} | {
    "thành phố": "TP"
}
AS_WRITTEN = "as written"
KINDS: tuple[tuple[str, ...], ...] = (
    (),
    (ABBREVIATED,),
    (TURNED,),
    (TONE,),
    (I_Y,),
    (PLAIN,),
    *((step,) for step in LETTERS if step != WRONG),
    (TONE, I_Y),
    (I_Y, PLAIN),
    (PLAIN, ABBREVIATED),
    (PLAIN, TURNED),
    (WRONG, PLAIN),
    (WRONG, ABBREVIATED),
    (WRONG, TURNED),
    (ABBREVIATED, TURNED),
)


def disturb(place: Place, key: Key, steps: tuple[str, ...], seed: int = 0) -> Query | None:
    """Return the name disturbed in these steps; None where they do not apply."""
    parents = tuple(name.shown(key.is_typed) for level in key.above for name in getattr(place, level)[:1])
    if len(parents) != len(key.above):
        return None
    chance = Random(f"{seed} {place.unit_id} {steps}")
    given: Name | None = place.name.shown(key.is_typed)
    for step in steps:
        given = _apply_letter(given, step, chance) if given and step in LETTERS else given
    if given is None or not all(SPELLINGS[step](given.bare) != given.bare for step in {TONE, I_Y} & {*steps}):
        return None
    undisturbed = [_text(name, (), chance) for name in (place.name.shown(key.is_typed), *parents)]
    name, *above = (_text(name, steps, chance) for name in (given, *parents))
    if steps and TURNED not in steps and undisturbed == [name, *above]:
        return None
    if ABBREVIATED in steps and given.type not in _SHORT:
        return None
    return Query(
        unit_id=place.unit_id,
        key=key,
        steps=steps,
        given=given,
        parents=parents,
        name=name,
        above=tuple(above),
    )


def _apply_letter(name: Name, step: str, chance: Random) -> Name | None:
    bare = LETTERS[step](name.bare, chance)
    return Name(name.type, bare) if bare else None


def _spelled(text: str, steps: tuple[str, ...]) -> str:
    for step, spell in SPELLINGS.items():
        text = spell(text) if step in steps else text
    return text


def _text(name: Name, steps: tuple[str, ...], chance: Random) -> str:
    bare = _spelled(name.bare, steps)
    if ABBREVIATED in steps and name.type in _SHORT:
        return _SHORT[name.type] + chance.choice((".", ". ", " ")) + bare
    word = SPELLINGS[PLAIN](name.type) if PLAIN in steps else name.type
    return f"{word} {bare}".lstrip()


def disturbed(places: Iterable[Place], keys: Iterable[Key] = KEYS, seed: int = 0) -> Iterator[Query]:
    """Yield every kind of every key for each place, places in their order."""
    keys = tuple(keys)
    for place in places:
        for key in keys:
            for steps in KINDS:
                query = disturb(place, key, steps, seed)
                if query:
                    yield query


def places_on(register: Register, day: date) -> list[Place]:
    """Return the units of a day below a province, in the order of the register."""
    eve = date.fromordinal(day.toordinal() - 1)
    names = {unit_id: _name_on(register, unit_id, day) for unit_id in register.units}
    provinces = {
        name for unit_id, name in names.items() if name and register.units[unit_id].level == "province"
    }
    places = []
    for unit_id, name in names.items():
        if not name or register.units[unit_id].level == "province":
            continue
        above = register.parents(unit_id, day)
        districts = [unit for unit in above if register.units[unit].level == "district"]
        sources = {flow.source_id for flow in register.predecessors(unit_id) if flow.effective == day}
        former = {
            _name_on(register, register.parents(source, eve)[-1], eve)
            for source in sorted(sources | {unit_id})
            if register.period_on(source, eve) and register.units[source].level != "province"
        }
        places.append(
            Place(
                unit_id=unit_id,
                name=name,
                district=tuple(found for unit in districts if (found := names[unit])),
                province=tuple(found for unit in above[-1:] if (found := names[unit])),
                former=tuple(sorted(found for found in former if found and found not in provinces)),
            )
        )
    return places


def _name_on(register: Register, unit_id: str, day: date) -> Name | None:
    period = register.period_on(unit_id, day)
    return Name(period.type, period.bare) if period else None
