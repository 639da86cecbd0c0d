"""Write the register of units (kg/units/data) from the reference tables.

    python tools/compile_units.py REFERENCE [TARGET]

The same tables give the same bytes. Conflicts between the tables go to stderr, one a line.
"""

import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from unit_changes import (
    PROVINCE_ACT,
    Ledger,
    Register,
    enter_history,
    reform_communes,
    reform_provinces,
)
from unit_history import build_lives
from unit_lives import Lives
from unit_sources import Tables, read_tables

TARGET = Path(__file__).resolve().parent.parent / "kg" / "units" / "data"

PERIODS = """\
# Periods of units, ascending by unit and first day; the origin of all tables is told in DATA-LICENCE.md.
# unit: code and day founded, 0 if before the register begins (10/2004). first: "" at such a beginning.
# until: first day that is no longer in the period, "" while it lasts. parent: unit above, "" for provinces.
# Days before 7/2025 are those of the dated registers; a resolution can be some weeks earlier.
unit first until type name parent
"""
CHANGES = """\
# What founded or changed a unit on a day (the day from which it is operative), ascending by day and unit.
# kind: merge, split, establish found the unit; transfer (new parent), reclassify, rename, keep (it stays as
# it is, without a district) go on with it. certain: 0 where only candidates say so. acts: number; several
# joined by | are alternatives of which one is meant.
day unit kind certain acts
"""
FLOWS = """\
# Which unit went into which, ascending by day, target and source.
# extent: whole, part, unknown (one successor is known, a ceded piece is not excluded).
# kind: as in changes.tsv, of this row. A flow between units that both live on is a piece of land.
# basis: conversion table (of 1/7/2025), resolution text, page, repository list, register inference certain,
# register inference candidate. All but the last are certain; several candidates of one source are
# alternatives. Before 7/2025 "whole" of a code that lives on is a convention: small changes of borders are
# not in the registers.
# Districts as sources: the five island zones; 376 (Kim Sơn): its tidal flats, which belonged to no commune.
day target source extent kind basis
"""
ACTS = """\
# Acts whose days are known. in_force: day the act takes effect (the resolutions of 6/2025: on adoption).
# 202/2025/QH15: number and day of adoption stand in the preambles of the resolutions of 16/6/2025;
# that it took effect on adoption is general knowledge, no table says so.
number adopted in_force
"""


def build_register(tables: Tables, notes: list[str]) -> Register:
    """Return lives, flows and events of all units."""
    ledger = Ledger(notes)
    old = build_lives(tables, notes)
    for level, known in zip(("province", "district", "commune"), old, strict=True):
        enter_history(tables.history[level], known, ledger)
    provinces = Lives(reform_provinces(tables, old[0], ledger))
    communes = list(reform_communes(tables, provinces, old[1], old[2], ledger))
    lives = sorted((*provinces, *old[1], *communes), key=lambda life: (life.level, life.id))
    return Register(lives, ledger.flows(), list(ledger.events()))


def write_table(path: Path, header: str, rows: Iterable[tuple[str | date | None, ...]]) -> None:
    """Write rows as tab-separated values below their header, whose last line names the columns."""
    *comments, columns = header.splitlines()
    lines = [*comments, columns.replace(" ", "\t")]
    lines += ["\t".join("" if value is None else str(value) for value in row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def write_register(register: Register, tables: Tables, target: Path) -> None:
    """Write the four tables."""
    target.mkdir(parents=True, exist_ok=True)
    write_table(
        target / "periods.tsv",
        PERIODS,
        ((life.id, s.first, s.until, *s.name, s.parent) for life in register.lives for s in life.stages),
    )
    write_table(
        target / "changes.tsv",
        CHANGES,
        (
            (event.day, event.unit, event.kind, str(int(event.is_certain)), "|".join(event.acts))
            for event in register.events
        ),
    )
    write_table(target / "flows.tsv", FLOWS, register.flows)
    reform = {(row["resolution"], row["resolution_date"]) for row in tables.new_communes.values()}
    acts = sorted({*reform, (PROVINCE_ACT, "2025-06-12")})
    write_table(target / "acts.tsv", ACTS, ((number, day, day) for number, day in acts))


def main(arguments: list[str]) -> None:
    """Compile the reference folder into the target."""
    if not 1 <= len(arguments) <= 2:
        sys.exit("usage: compile_units.py REFERENCE [TARGET]")
    notes: list[str] = []
    tables = read_tables(Path(arguments[0]))
    register = build_register(tables, notes)
    write_register(register, tables, Path(arguments[1]) if len(arguments) == 2 else TARGET)
    for note in notes:
        print(note, file=sys.stderr)
    print(
        f"{len(register.lives)} units, {sum(len(life.stages) for life in register.lives)} periods, "
        f"{len(register.flows)} flows, {len(register.events)} changes, {len(notes)} notes",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main(sys.argv[1:])
