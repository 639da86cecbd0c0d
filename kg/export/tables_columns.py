"""What tables for people there are, with their columns: kg/export/columns.csv.

A row without a column says what a table is. `key` names the table whose ids a column holds; the first column
of a table is its own id.
"""

import csv
from collections import defaultdict

from kg.export.tables import Column
from kg.model.paths import data_path


def declared() -> dict[str, tuple[dict[str, str], tuple[Column, ...]]]:
    """Return, for each table in order, what is said of it (`vietnamese`, `english`) and its columns."""
    abouts: dict[str, dict[str, str]] = {}
    columns: defaultdict[str, list[Column]] = defaultdict(list)
    with data_path("export", "columns.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not row["column"]:
                abouts[row["table"]] = row
                continue
            column = {name: row[name] for name in ("type", "key", "vietnamese", "english")}
            columns[row["table"]].append(
                Column(name=row["column"], required=bool(row["is_required"]), **column)  # type: ignore[arg-type]
            )
    return {name: (about, tuple(columns[name])) for name, about in abouts.items()}
