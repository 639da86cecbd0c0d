"""`kg units join` beside the conversion table of 1/7/2025: forth, back, the traps; and a million rows.

    python benchmarks/crosswalk.py [--reference FOLDER] [--only NAME...] [--rows N]

- forth: the communes of 30/6/2025, by name with type, district and province, to 1/7/2025. Right is a row
  whose lines have exactly the new codes of the table and are `part` exactly where the table says part, or
  gives the commune several rows (18796 is whole in one of three there).
- back: the communes of 1/7/2025, by name with type and province, to 30/6/2025. Right is a row whose lines
  have exactly the old codes of the table (that of a district where a district had no communes).
- traps: the rows of the table whose old unit X went to Y although another new commune X lies in the same
  province (names equal without type words). Right is X in its old district that becomes Y, and its namesake
  only where the table says so by another row. Once more with bare names: for that nothing is demanded.
- million: distinct rows, seven of ten as written, the others disturbed (`disturbed.py`), and a tenth as many
  before: rows a second and the peak of memory, which may grow by a tenth.

Exits with 3 unless all of forth, back and traps is right and memory does not grow.
"""

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from disturbed import ABBREVIATED, EVE, KEYS, REFORM, disturb, places_on
from joining import COLUMNS, Joined, join, join_file
from machine import describe, in_words, table
from misspelled import PLAIN, WRONG
from reference import Tables, add_option, read_tables

from kg.units import load_register

_SHOWN = 5
_GROWTH = 1.1
_FEWER = 10
_FAITHFUL = 7


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """What came out of one part: a line for the user, and what is wrong with it."""

    line: str
    failures: list[str]


def grouped(lines: Iterable[Joined]) -> dict[str, list[Joined]]:
    """Return the lines of each row."""
    rows: dict[str, list[Joined]] = defaultdict(list)
    for line in lines:
        rows[line.row].append(line)
    return rows


def _part(name: str, asked: int, failures: list[str], note: str = "") -> Part:
    wrong = [f"{name}: {failure}" for failure in failures]
    return Part(line=f"{name}: {asked - len(wrong)} of {asked} right{note}", failures=wrong)


def forth(tables: Tables) -> Part:
    """Convert every old commune."""
    rows = [(old.code, old.name, old.district, old.province) for old in tables.old]
    answers, wanted = grouped(join(rows, EVE, REFORM)), tables.forth()
    failures = []
    for code, *names in rows:
        lines = answers[code]
        found = {line.to_code: line.relation == "part" for line in lines}
        told = {to: is_part or len(wanted[code]) > 1 for to, is_part in wanted[code].items()}
        if found != told or len(lines) != len(found):
            failures.append(f"{code} {', '.join(names)}: {_said(lines)}, not {told}")
    return _part("forth", len(rows), failures, _corrected(answers))


def back(tables: Tables) -> Part:
    """Convert every new commune back."""
    rows = [(new.code, new.name, new.province) for new in tables.new]
    head = ("row", "commune", "province")
    answers, wanted = grouped(join(rows, REFORM, EVE, head)), tables.back()
    failures = []
    for code, *names in rows:
        lines = answers[code]
        if {line.to_code for line in lines} != wanted[code]:
            failures.append(f"{code} {', '.join(names)}: {_said(lines)}, not {sorted(wanted[code])}")
    return _part("back", len(rows), failures, _corrected(answers))


def traps(tables: Tables) -> Part:
    """Convert the old communes that did not become the new one of their name."""
    steps = tables.traps()
    communes = {old.code: old for old in tables.old}
    rows = [communes[code] for code in sorted({step.old_code for step in steps})]
    wanted = tables.forth()

    def failures(is_typed: bool) -> list[str]:
        asked = [
            (one.code, one.name if is_typed else one.bare_name, one.district, one.province) for one in rows
        ]
        answers = grouped(join(asked, EVE, REFORM))
        return [
            f"{step.old_code} {step.old_name}: {_said(answers[step.old_code])}, not {step.new_code}"
            for step in steps
            if {line.to_code for line in answers[step.old_code]} != set(wanted[step.old_code])
        ]

    bare = len(steps) - len(failures(is_typed=False))
    note = f" ({len(rows)} old communes); with bare names {bare}"
    return _part("traps", len(steps), failures(is_typed=True), note)


def _corrected(answers: dict[str, list[Joined]]) -> str:
    count = sum(any(line.match == "corrected" for line in lines) for lines in answers.values())
    return f", {count} of them as corrected spellings"


def _said(lines: Iterable[Joined]) -> str:
    return "; ".join(f"{line.match} {line.relation} {line.to_code}" for line in lines) or "no line"


def distinct_rows() -> Iterator[tuple[str, ...]]:
    """Yield communes of 30/6/2025 with district and province, without end; disturbed ones differ by round."""
    register = load_register()
    key = KEYS[0]
    places = [place for place in places_on(register, EVE) if register.units[place.unit_id].level == "commune"]
    steps = ((ABBREVIATED,), (PLAIN,), (WRONG,))
    number = 0
    while True:
        for place in places:
            turn = number % 10 - _FAITHFUL
            query = disturb(place, key, steps[turn] if turn >= 0 else (), seed=number)
            number += 1
            if query:
                yield query.name, *query.above


def million(rows: int) -> Part:
    """Convert many rows, and a tenth of them."""
    lines, peaks = [], []
    with TemporaryDirectory() as folder:
        for count in (rows // _FEWER, rows):
            given, out = Path(folder) / f"{count}.csv", Path(folder) / f"{count}-joined.csv"
            with given.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(COLUMNS)
                writer.writerows((number, *row) for number, row in enumerate(islice(distinct_rows(), count)))
            taken = join_file(given, out, EVE, REFORM)
            rates = f"{count / taken.wall:,.0f}", f"{count / taken.processor:,.0f}"
            lines.append((f"{count:,}", f"{taken.wall:.1f}", *rates, f"{taken.peak_mib:.0f}"))
            peaks.append(taken.peak_mib)
    head = ("rows", "wall s", "rows/s", "rows/s of processor time", "peak MiB")
    grew = f"million: memory grew from {peaks[0]:.0f} to {peaks[1]:.0f} MiB"
    return Part(line=table(head, lines), failures=[grew] if peaks[1] > peaks[0] * _GROWTH else [])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="kg units join beside the conversion table.")
    add_option(parser)
    parts: dict[str, Callable[[Tables], Part]] = {"forth": forth, "back": back, "traps": traps}
    parser.add_argument("--only", nargs="+", choices=(*parts, "million"), default=[*parts, "million"])
    parser.add_argument("--rows", type=int, default=1_000_000)
    options = parser.parse_args()
    failures = []
    tables = read_tables(options.reference)
    for name in options.only:
        found = million(options.rows) if name == "million" else parts[name](tables)
        print("\n".join([found.line, *(f"  {failure}" for failure in found.failures[:_SHOWN])]), flush=True)
        failures += found.failures
    print(in_words(describe()))
    sys.exit(3 if failures else 0)


if __name__ == "__main__":
    main()
