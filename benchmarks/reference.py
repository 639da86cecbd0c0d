"""The reference tables of the reform of 1/7/2025: communes before and after, and which became which."""

import argparse
import csv
from collections import defaultdict
from pathlib import Path
from typing import TypeVar

import msgspec

_CHECKOUT = Path(__file__).resolve().parent.parent
T = TypeVar("T")
DEFAULT = _CHECKOUT.parent / "shared" / "reference"


class Commune(msgspec.Struct, frozen=True, kw_only=True):
    """A commune of one of the two lists; names with type words, "Xã Tùng Ảnh"; a new one has no district."""

    code: str
    name: str
    bare_name: str
    province_code: str
    province: str
    district: str = ""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the table: an old unit (without code: a district, or land of one) and where it went."""

    old_code: str
    old_name: str
    old_district_code: str
    new_code: str
    new_province_code: str
    kind: str

    @property
    def is_part(self) -> bool:
        """Whether only a part of the old unit went there."""
        return self.kind == "part"


class Tables(msgspec.Struct, frozen=True, kw_only=True):
    """The three tables."""

    old: list[Commune]
    new: list[Commune]
    steps: list[Step]

    def forth(self) -> dict[str, dict[str, bool]]:
        """Return for each old code the new codes, and whether a part of it went there."""
        found: dict[str, dict[str, bool]] = defaultdict(dict)
        for step in self.steps:
            if step.old_code:
                found[step.old_code][step.new_code] = step.is_part
        return found

    def back(self) -> dict[str, set[str]]:
        """Return for each new code the old codes; that of the district where the old unit has none."""
        found: dict[str, set[str]] = defaultdict(set)
        for step in self.steps:
            found[step.new_code].add(step.old_code or step.old_district_code)
        return found

    def traps(self) -> list[Step]:
        """Return the rows whose old unit went to Y although another new commune bears its name.

        The names are equal without type words, as printed in the table and in the list of new communes; both
        new communes lie in one province. A split unit can have gone to its namesake too, by another row.
        """
        named: dict[tuple[str, str], set[str]] = defaultdict(set)
        for commune in self.new:
            named[commune.province_code, commune.bare_name].add(commune.code)
        return [
            step
            for step in self.steps
            if named[step.new_province_code, _bare(step.old_name)] - {step.new_code}
        ]


def _bare(name: str) -> str:
    """Return the name without type word; one row prints that in lower case."""
    for word in ("thị trấn ", "phường ", "xã "):
        if name.lower().startswith(word):
            return name[len(word) :]
    return name


def read_tables(folder: Path) -> Tables:
    """Return the tables of a folder."""
    return Tables(
        old=_read(folder / "communes-before-2025-07.csv", Commune),
        new=_read(folder / "communes-2025.csv", Commune),
        steps=_read(folder / "unit-changes-2025.csv", Step),
    )


def _read(path: Path, kind: type[T]) -> list[T]:
    with path.open(encoding="utf-8", newline="") as file:
        return [msgspec.convert(record, kind) for record in csv.DictReader(file)]


def add_option(parser: argparse.ArgumentParser) -> None:
    """Add --reference to a command line."""
    parser.add_argument(
        "--reference",
        type=Path,
        default=DEFAULT,
        help="folder of unit-changes-2025.csv and the two lists (default: ../shared/reference)",
    )
