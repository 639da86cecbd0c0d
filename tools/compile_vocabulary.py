"""Compile kg/vocabulary/data/{bodies,titles,abbreviations}.csv from a folder of nomenclature tables.

usage: python tools/compile_vocabulary.py FOLDER

FOLDER holds bodies.csv, titles.csv and abbreviations.csv. Their counts are dropped, of their sources the
legal acts are kept, and the corrections of tools/vocabulary_corrections.csv are made, each with its reason:

    set             FIELD of row ID becomes VALUE
    add, drop       VALUE enters or leaves the list FIELD of row ID
    move            VALUE moves from the aliases of title ID to its phrases (forms that hold the body as well)
    rename          ID becomes VALUE, wherever it is referred to
    deputy, sibling a new row named VALUE (its id in FIELD) after row ID: its deputy, or like it in all else
    row             one more reading: a new abbreviation ID with the expansion VALUE
    remove          row ID leaves the table

An abbreviation is named by its form, or by "form=expansion" where the form has several readings.
A correction that finds nothing to correct is an error. The same input gives the same bytes.
"""

import csv
import re
import sys
import unicodedata
from collections.abc import Iterable
from pathlib import Path

Row = dict[str, str]
Table = list[Row]

_HERE = Path(__file__).resolve().parent
_DATA = _HERE.parent / "kg" / "vocabulary" / "data"
_KEYS = {"bodies": "kind_id", "titles": "title_id", "abbreviations": "form"}
_NAMES = {"bodies": "pattern", "titles": "name"}
_COLUMNS = {
    "bodies": "kind_id pattern english system levels valid_from valid_until parent_kinds aliases "
    "predecessor_kinds scope is_party_committee source",
    "titles": "title_id name english rank body_kinds role is_single_seat shared_in aliases phrases source",
    "abbreviations": "form expansion note",
}
_REFERENCES: dict[str, tuple[str, ...]] = {
    "bodies": ("parent_kinds", "predecessor_kinds"),
    "titles": ("body_kinds", "shared_in"),
    "abbreviations": (),
}
_IS_ACT = re.compile(r"\b(?:Nghị định|Nghị quyết|Quy định|Quyết định|Kết luận|Hướng dẫn|Luật|Điều lệ)\b")
_COMMITTEE = re.compile(
    r"(?:tinh|thanh|huyen|thi|quan)-uy|dang-uy-.*|quan-uy-trung-uong|ban-chap-hanh-trung-uong"
)
_PARTY_ROOT = "ban-chap-hanh-trung-uong"


class CorrectionError(Exception):
    """A correction that does not apply to the tables."""


def main(folder: Path, target: Path = _DATA) -> None:
    """Write the three tables into the folder `target`."""
    tables = {
        "bodies": _bodies(_read(folder / "bodies.csv")),
        "titles": [_title(row) for row in _read(folder / "titles.csv")],
        "abbreviations": [_abbreviation(row) for row in _read(folder / "abbreviations.csv")],
    }
    for correction in _read(_HERE / "vocabulary_corrections.csv"):
        _correct(tables, correction)
    for name, table in tables.items():
        _check_references(name, table, tables)
        _write(target / f"{name}.csv", _COLUMNS[name].split(), table)


def _read(path: Path) -> Table:
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            {column: unicodedata.normalize("NFC", value.strip()) for column, value in row.items()}
            for row in csv.DictReader(lines)
        ]


def _write(path: Path, columns: list[str], table: Table) -> None:
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


def _acts(source: str) -> str:
    return "; ".join(part for part in re.split(r"; (?!72/)", source) if _IS_ACT.search(part))


def _unique(values: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(filter(None, values)))


def _bodies(rows: Table) -> Table:
    parents = {row["kind_id"]: row["parent_kind"].split("|") for row in rows}
    return [_body(row, parents) for row in rows]


def _body(row: Row, parents: dict[str, list[str]]) -> Row:
    kind = row["kind_id"]
    system = row["system"]
    if system == "central":
        system = "party" if _PARTY_ROOT in (kind, parents[kind][0]) else "state"
    return {
        "kind_id": kind,
        "pattern": row["canonical_vi"],
        "english": row["english"],
        "system": system,
        "levels": row["levels"].replace(";", "|"),
        "valid_from": row["valid_from"],
        "valid_until": row["valid_to"],
        "parent_kinds": row["parent_kind"],
        "aliases": _unique(row["aliases"].split("|")),
        "predecessor_kinds": row["predecessor_kinds"],
        "scope": "gov",
        "is_party_committee": "true" if _COMMITTEE.fullmatch(kind) else "false",
        "source": _acts(row["source"]),
    }


def _title(row: Row) -> Row:
    return {
        "title_id": row["title_id"],
        "name": row["canonical_vi"],
        "english": row["english"],
        "rank": row["rank_order"],
        "body_kinds": _unique(row["body_kinds"].split("|")),
        "role": "head" if row["head"] == "yes" else row["head"],
        "is_single_seat": "true" if row["seats"] == "single" else "false",
        "shared_in": "",
        "aliases": _unique(alias for alias in row["aliases"].split("|") if alias != row["canonical_vi"]),
        "phrases": "",
        "source": _acts(row["source"]),
    }


def _abbreviation(row: Row) -> Row:
    return {"form": row["abbreviation"], "expansion": row["expansion"], "note": row["ambiguous_with"]}


def _correct(tables: dict[str, Table], correction: Row) -> None:
    name, action = correction["table"], correction["action"]
    table = tables[name]
    if action == "row":
        table.append({_KEYS[name]: correction["id"], correction["field"]: correction["value"]})
        return
    row = _find(table, _KEYS[name], correction)
    field, value = correction["field"], correction["value"]
    if action == "set":
        row[field] = value
    elif action in ("add", "drop"):
        _change_list(row, field, value, action, correction)
    elif action == "move":
        _change_list(row, "aliases", value, "drop", correction)
        _change_list(row, "phrases", value, "add", correction)
    elif action in ("deputy", "sibling"):
        table.insert(table.index(row) + 1, _new_row(row, name, field, value, action))
    elif action == "rename":
        _rename(tables, name, row, value)
    elif action == "remove":
        table.remove(row)
    else:
        raise CorrectionError(f"unknown action: {correction}")


def _find(table: Table, key: str, correction: Row) -> Row:
    ident, _, expansion = correction["id"].partition("=")
    found = [row for row in table if row[key] == ident and expansion in ("", row.get("expansion"))]
    if len(found) != 1:
        raise CorrectionError(f"{len(found)} rows for {correction}")
    return found[0]


def _change_list(row: Row, field: str, value: str, action: str, correction: Row) -> None:
    values = row[field].split("|")
    if (value in values) is (action == "add"):
        raise CorrectionError(f"nothing to {action}: {correction}")
    row[field] = _unique([*values, value] if action == "add" else (item for item in values if item != value))


def _new_row(row: Row, table: str, ident: str, name: str, action: str) -> Row:
    new = {**row, _KEYS[table]: ident, _NAMES[table]: name, "aliases": "", "source": ""}
    if table == "titles":
        new["phrases"] = ""
    if action == "deputy":
        new["english"] = f"Deputy {row['english']}"
        new["rank"] = str(int(row["rank"]) + 1)
        new["role"] = "deputy" if row["role"] == "head" else row["role"]
        new["is_single_seat"] = "false"
    return new


def _rename(tables: dict[str, Table], name: str, row: Row, value: str) -> None:
    old = row[_KEYS[name]]
    row[_KEYS[name]] = value
    for other, fields in _REFERENCES.items():
        for other_row in tables[other] if name == "bodies" else ():
            for field in fields:
                items = other_row[field].split("|")
                other_row[field] = _unique(value if item == old else item for item in items)


def _check_references(name: str, table: Table, tables: dict[str, Table]) -> None:
    kinds = {row["kind_id"] for row in tables["bodies"]}
    for row in table:
        for field in _REFERENCES[name]:
            for kind in filter(None, row[field].split("|")):
                pattern = re.escape(kind).replace(r"\*", ".*")
                if not any(re.fullmatch(pattern, known) for known in kinds):
                    raise CorrectionError(f"{name}: {row[_KEYS[name]]}: {field} names no kind: {kind}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python tools/compile_vocabulary.py FOLDER")
    main(Path(sys.argv[1]))
