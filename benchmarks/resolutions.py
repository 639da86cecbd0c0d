"""The changes that resolutions tell beside those of the official table of conversion of 1/7/2025.

    python benchmarks/resolutions.py [--resolutions FOLDER] [--reference FOLDER] [--json]

Every file of the folder is read by `kg.extract.extract`. A row is new unit, old unit and kind, by code: kind
is whole, part or keep. Printed are the rows of the table, those found, missing, extra and of another extent;
the new units whose clause is found; and every difference with its sentence. Differences that lie in the law,
not in the reading, are in `TRUE_DIFFERENCES`; with any other the exit status is 3.
"""

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kg.extract import extract
from kg.model.document import Document
from kg.model.findings import UnitChange
from kg.units import load_register

HERE = Path(__file__).resolve().parent.parent.parent / "shared"

# (new code, old code): what the law says, what the table says.
_DISTRICT = "the law names the district Kiên Hải, the table its four communes"
_PART = "the law gives a part of Hòa Thắng to Hồng Thái, the table leaves Hòa Thắng whole"
TRUE_DIFFERENCES: dict[tuple[str, str], str] = {
    ("31108", "912"): _DISTRICT,
    **{("31108", code): _DISTRICT for code in ("31108", "31111", "31114", "31115")},
    ("23041", "23053"): _PART,
    ("23053", "23053"): _PART,
}


class Row(NamedTuple):
    """One flow, by codes of the statistics office."""

    target: str
    source: str


class Read(NamedTuple):
    """What the resolutions say."""

    kinds: dict[Row, str]
    clauses: dict[str, tuple[str, str]]
    sentences: dict[str, str]
    unlinked: list[str]


def table(path: Path) -> dict[Row, str]:
    """Return the rows of the table; a district is the source where it names no commune."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    count: dict[str, int] = {}
    for row in rows:
        count[row["new_code"]] = count.get(row["new_code"], 0) + 1
    kinds = {}
    for row in rows:
        is_district = not row["old_code"]
        # Tidal flats that a district manages are a part of the district, though the table says "whole".
        kind = "part" if is_district and count[row["new_code"]] > 1 else row["kind"]
        kinds[Row(row["new_code"], row["old_code"] or row["old_district_code"])] = kind
    return kinds


def changes(folder: Path) -> Iterator[UnitChange]:
    """Yield the changes that the texts of a folder tell."""
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        digest = sha256(text.encode()).hexdigest()
        document = Document(
            doc_id=path.stem, text=text, sha256_bytes=digest, sha256_text=digest, source=path.name
        )
        yield from extract(document).unit_changes


def read(found: Iterator[UnitChange]) -> Read:
    """Return the rows that changes tell, with clause and sentence of each new unit."""
    units = load_register().units
    result = Read({}, {}, {}, [])
    for change in found:
        place = f"{change.clause} {change.act}"
        if change.result_id is None:
            result.unlinked.append(
                f"{place}: {change.result} may be {change.result_candidates}: {change.quote}"
            )
            continue
        target = units[change.result_id].code
        result.clauses[target] = (change.act or "", change.clause or "")
        result.sentences[target] = f"{place}: {' '.join(change.quote.split())}"
        for source in change.sources:
            if source.unit_id is None:
                result.unlinked.append(f"{place}: {source.unit} may be {source.unit_candidates}")
                continue
            kind = "keep" if change.kind == "keep" else source.extent
            result.kinds[Row(target, units[source.unit_id].code)] = kind
    return result


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--resolutions", type=Path, default=HERE / "corpus" / "resolutions")
    parser.add_argument("--reference", type=Path, default=HERE / "reference")
    parser.add_argument("--json", action="store_true", help="write counts and differences as JSON")
    given = parser.parse_args()
    expected = table(given.reference / "unit-changes-2025.csv")
    told = read(changes(given.resolutions))
    missing = sorted(set(expected) - set(told.kinds))
    extra = sorted(set(told.kinds) - set(expected))
    wrong = sorted(row for row in expected if row in told.kinds and told.kinds[row] != expected[row])
    targets = {row.target for row in expected}
    counts = {
        "rows": len(expected),
        "found": len(expected) - len(missing) - len(wrong),
        "missing": len(missing),
        "extra": len(extra),
        "wrong extent": len(wrong),
        "new units": len(targets),
        "with clause": len(
            targets & {code for code, (act, clause) in told.clauses.items() if act and clause}
        ),
        "unlinked": len(told.unlinked),
    }
    differences = []
    for label, rows in (("missing", missing), ("extra", extra), ("wrong extent", wrong)):
        for row in rows:
            note = TRUE_DIFFERENCES.get((row.target, row.source), "")
            sentence = told.sentences.get(row.target, "")
            differences.append(
                {
                    "difference": label,
                    "target": row.target,
                    "source": row.source,
                    "law": note,
                    "sentence": sentence,
                }
            )
    unexplained = [one for one in differences if not one["law"]]
    if given.json:
        print(json.dumps({"counts": counts, "differences": differences}, ensure_ascii=False, indent=1))
    else:
        for name, number in counts.items():
            print(f"{name:<14}{number:>7,}")
        for one in differences:
            print(" | ".join(one.values()))
        for line in told.unlinked:
            print(f"unlinked | {line}")
    if unexplained or told.unlinked:
        sys.exit(3)


if __name__ == "__main__":
    main()
