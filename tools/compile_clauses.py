"""Write which clause of which act founded or kept each commune (kg/units/data/clauses.tsv).

    python tools/compile_clauses.py RESOLUTIONS [TARGET]

RESOLUTIONS is a folder of texts of acts; they are read by `kg.extract`. The same texts give the same bytes.
What resulted from an act and has no id in the register goes to stderr, one a line.
"""

import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from compile_units import TARGET, write_table

from kg.extract import extract
from kg.model.document import Document
from kg.model.findings import UnitChange

CLAUSES = """\
# The clause of an act that founded, changed or kept a unit, ascending by act and unit; the acts of 16/6/2025.
# Read from the texts of the acts by kg.extract.
act unit clause
"""
_ENDS = ("dissolve",)


def changes(folder: Path) -> Iterator[UnitChange]:
    """Yield the changes that the texts of a folder tell."""
    for path in sorted(path for path in folder.iterdir() if path.suffix in (".md", ".txt")):
        text = path.read_text(encoding="utf-8")
        digest = sha256(text.encode()).hexdigest()
        yield from extract(
            Document(doc_id=path.stem, text=text, sha256_bytes=digest, sha256_text=digest, source=path.name)
        ).unit_changes


def rows(found: Iterator[UnitChange], notes: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield act, unit and clause of each change; the first clause where an act names a unit twice."""
    seen: set[tuple[str, str]] = set()
    for change in found:
        if not change.act or not change.clause or change.kind in _ENDS:
            continue
        if change.result_id is None:
            notes.append(f"{change.clause} {change.act}: {change.result} has no id")
        elif (change.act, change.result_id) not in seen:
            seen.add((change.act, change.result_id))
            yield change.act, change.result_id, change.clause


def main(arguments: list[str]) -> None:
    """Read the folder and write the table."""
    if not 1 <= len(arguments) <= 2:
        sys.exit("usage: compile_clauses.py RESOLUTIONS [TARGET]")
    if not (TARGET / "clauses.tsv").exists():  # the register, which the reader asks, reads it
        write_table(TARGET / "clauses.tsv", CLAUSES, ())
    notes: list[str] = []
    table = sorted(rows(changes(Path(arguments[0])), notes))
    target = Path(arguments[1]) if len(arguments) == 2 else TARGET
    write_table(target / "clauses.tsv", CLAUSES, table)
    for note in notes:
        print(note, file=sys.stderr)
    print(f"{len(table)} clauses, {len(notes)} notes", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
