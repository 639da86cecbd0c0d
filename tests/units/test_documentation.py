"""The counts of docs/units.md are those of the data."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kg.units import Register, load_register

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "units.md").read_text(encoding="utf-8")
DAYS = (date(2004, 10, 24), date(2018, 12, 31), date(2025, 6, 30), date(2025, 7, 1))
EXTENTS = ("whole", "part", "unknown")
KINDS = ("merge", "split", "establish", "transfer", "reclassify", "rename", "keep")


def row(name: object, counts: Iterator[int]) -> str:
    return " | ".join((f"| {name}", *(f"{count:,}" for count in counts))) + " |"


def levels(register: Register) -> Iterator[str]:
    for level in ("province", "district", "commune"):
        units = [unit for unit in register.units.values() if unit.level == level]
        counts = [len(units), sum(len(unit.periods) for unit in units)]
        yield row(level, iter(counts + [sum(day in unit.days for unit in units) for day in DAYS]))


def bases(register: Register) -> Iterator[str]:
    for basis in {flow.basis for flow in register.flows}:
        flows = [flow for flow in register.flows if flow.basis == basis]
        extents = Counter(flow.extent for flow in flows)
        eras = Counter((flow.effective >= DAYS[3]) + (flow.effective.year > 2018) for flow in flows)
        yield row(basis, iter([*(extents[extent] for extent in EXTENTS), *(eras[era] for era in range(3))]))


def years(register: Register) -> Iterator[str]:
    counts = Counter((change.operative.year, change.kind) for change in register.changes.values())
    for year in {year for year, _ in counts}:
        yield row(year, (counts[year, kind] for kind in KINDS))


def test_the_tables_of_counts_are_those_of_the_data() -> None:
    register = load_register()
    tables = TEXT.split("<!-- counts: begin -->")[1].split("<!-- counts: end -->")[0]
    printed = [line for line in tables.splitlines() if line.startswith("|")]
    computed = [*levels(register), *bases(register), *years(register)]
    assert set(computed) <= set(printed)
    assert len(printed) == len(computed) + 6  # three heads of two lines
    assert f"{len(register.flows):,} flows:" in tables
    assert f"{len(register.changes):,} changes" in tables


def test_changes_without_an_act_or_with_several_are_counted() -> None:
    changes = load_register().changes.values()
    without = sum(not change.acts and not change.candidate_acts for change in changes)
    assert f"**{without} changes name no act**" in TEXT
    assert f"{sum(len(change.candidate_acts) > 1 for change in changes)} name several" in TEXT
