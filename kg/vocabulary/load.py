"""The vocabulary read from its tables in kg/vocabulary/data (UTF-8, NFC; `|` parts a list within a field)."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fnmatch import fnmatchcase
from functools import cached_property, lru_cache
from typing import TypeVar

import msgspec

from kg.model.dates import Interval, day_after
from kg.model.paths import data_path
from kg.vocabulary.types import (
    Abbreviation,
    BodyKind,
    FusedTitle,
    Surname,
    SystemLabel,
    Term,
    Title,
    UnitType,
)

_TUPLES = {
    "levels",
    "parent_kinds",
    "aliases",
    "phrases",
    "predecessor_kinds",
    "body_kinds",
    "shared_in",
    "abbreviations",
}
_Row = TypeVar("_Row", bound=msgspec.Struct)


class Vocabulary(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Bodies, titles, abbreviations, surnames, types of units and terms; the order is that of the tables.

    Attributes:
        bodies: by kind_id.
        titles: by title_id.
        fused_titles: printed titles that hold their body.
        abbreviations: several rows of one form are its readings, the usual one first.
        surnames: accepted without further evidence.
        weak_surnames: accepted only where something else says "person": an honorific, a title before it.
        unit_types: by type_id ("thi-tran").
        terms: by term_id ("merge", "area_km2").
        term_years: by kind_id, the years in which the numbered terms of a body of the centre began.
    """

    bodies: Mapping[str, BodyKind]
    titles: Mapping[str, Title]
    fused_titles: tuple[FusedTitle, ...]
    abbreviations: tuple[Abbreviation, ...]
    surnames: frozenset[str]
    weak_surnames: frozenset[str]
    unit_types: Mapping[str, UnitType]
    terms: Mapping[str, Term]
    term_years: Mapping[str, tuple[int, ...]]

    def fits(self, title_id: str, kind_id: str) -> bool:
        """Return whether a title occurs in a kind of body.

        >>> v = load_vocabulary()
        >>> v.fits("bi-thu", "dang-uy-xa"), v.fits("bo-truong", "so-noi-vu")
        (True, False)

        Raises: KeyError: the title is not in the vocabulary (an unknown kind fits no title but `*`).
        """
        kinds, patterns = self._fitting[title_id]
        return kind_id in kinds or (bool(patterns) and _is_like(kind_id, patterns))

    def system_label(self, kind_id: str) -> SystemLabel:
        """Return the label of the system of a kind.

        >>> load_vocabulary().system_label("hoi-nong-dan")
        'FrontBody'

        Raises: KeyError: the kind is not in the vocabulary.
        """
        return self.bodies[kind_id].system_label

    def is_party_committee(self, kind_id: str) -> bool:
        """Return whether a kind is a committee (cấp ủy); an unknown kind is none."""
        kind = self.bodies.get(kind_id)
        return kind is not None and kind.is_party_committee

    @cached_property
    def _fitting(self) -> dict[str, tuple[frozenset[str], tuple[str, ...]]]:
        """Exact kinds and wildcard patterns by title_id."""
        return {
            title.title_id: (
                frozenset(kind for kind in title.body_kinds if "*" not in kind),
                tuple(kind for kind in title.body_kinds if "*" in kind),
            )
            for title in self.titles.values()
        }


@lru_cache(maxsize=1 << 14)
def _is_like(kind_id: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(kind_id, pattern) for pattern in patterns)


@lru_cache(maxsize=1)
def load_vocabulary() -> Vocabulary:
    """Return the vocabulary of the package; it is read once a process.

    >>> load_vocabulary().titles["pho-bi-thu"].name
    'Phó Bí thư'

    Raises: DataMissing: a table is not in the package.
    """
    surnames = [msgspec.convert(row, Surname) for row in _table("surnames")]
    return Vocabulary(
        bodies={kind.kind_id: kind for kind in _bodies(_table("bodies"))},
        titles={title.title_id: title for title in _rows("titles", Title)},
        fused_titles=tuple(_rows("fused_titles", FusedTitle)),
        abbreviations=tuple(_rows("abbreviations", Abbreviation)),
        surnames=frozenset(surname.name for surname in surnames if surname.strength == "strong"),
        weak_surnames=frozenset(surname.name for surname in surnames if surname.strength == "weak"),
        unit_types={unit_type.type_id: unit_type for unit_type in _rows("unit_types", UnitType)},
        terms={term.term_id: term for term in _rows("terms", Term)},
        term_years={row["kind_id"]: tuple(map(int, row["years"].split("|"))) for row in _table("term_years")},
    )


def _table(name: str) -> Iterator[dict[str, str]]:
    with data_path("vocabulary", "data", f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _rows(name: str, row_type: type[_Row]) -> Iterator[_Row]:
    for row in _table(name):
        yield msgspec.convert(_split(row), row_type, strict=False)


def _split(row: Mapping[str, str]) -> dict[str, object]:
    return {
        column: tuple(filter(None, value.split("|"))) if column in _TUPLES else value
        for column, value in row.items()
    }


def _bodies(rows: Iterable[dict[str, str]]) -> Iterator[BodyKind]:
    for row in rows:
        first, last = row.pop("valid_from"), row.pop("valid_until")
        valid = Interval(
            date.fromisoformat(first) if first else None,
            day_after(date.fromisoformat(last)) if last else None,
        )
        yield msgspec.convert(_split(row) | {"valid": valid}, BodyKind, strict=False)
