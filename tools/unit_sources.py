"""Rows of the reference tables in one form: names split and cleaned, days parsed, spellings of one name kept.

Cleaning of a name, in order: NFC and one space; type word in lower case; leading zeros of numbers away
("Phường 04" is "phường 4"); first letter in upper case ("ái Quốc"). Nothing else: tone placement and i/y
stay as the official list prints them.
"""

import csv
import gzip
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

TYPE_WORDS = ("thị trấn", "thị xã", "thành phố", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã")
CERTAIN = frozenset({"resolution text", "page", "repository list", "register inference certain"})
REFORM = date(2025, 7, 1)


class Name(NamedTuple):
    """A name as (type word, bare name)."""

    type: str
    bare: str


class State(NamedTuple):
    """What a unit was at one moment: its name and the names of its parents, outermost last."""

    name: Name
    parents: tuple[Name, ...]


class Change(NamedTuple):
    """One row of a table of changes; the old or the new side may be absent."""

    day: date
    old_code: str
    new_code: str
    old: State | None
    new: State | None
    extent: str
    kind: str
    basis: str
    acts: tuple[str, ...]
    note: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether the basis says that this successor is the right one."""
        return self.basis in CERTAIN or self.basis == "conversion table"


class Tables(NamedTuple):
    """The reference folder, read.

    Attributes:
        days, registers: register days, and the codes of each level in force from that day.
        history: rows of changes 2004-2025, by level.
        removed: communes as they stood in the register when they were taken out.
        last: units of 30/6/2025, by level and code.
        old_codes: codes of district and province of the communes of 30/6/2025.
        new_communes, provinces: units of 1/7/2025, as printed.
        reform: rows of the conversion table.
    """

    days: tuple[date, ...]
    registers: dict[date, dict[str, frozenset[str]]]
    history: dict[str, tuple[Change, ...]]
    removed: dict[str, State]
    last: dict[str, dict[str, State]]
    old_codes: dict[str, tuple[str, str]]
    new_communes: dict[str, dict[str, str]]
    reform: tuple[Change, ...]
    provinces: tuple[dict[str, str], ...]


def parse_name(printed: str) -> Name:
    """Split a printed name into type word and bare name.

    >>> parse_name("Phường 04")
    Name(type='phường', bare='4')

    Raises: ValueError: it starts with no type word.
    """
    text = re.sub(r"\s+", " ", unicodedata.normalize("NFC", printed)).strip()
    for word in TYPE_WORDS:
        if text.lower().startswith(word + " "):
            bare = text[len(word) + 1 :]
            return Name(word, str(int(bare)) if bare.isdecimal() else bare[0].upper() + bare[1:])
    raise ValueError(f"{printed!r} starts with no type word")


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _state(name: str, *parents: str) -> State | None:
    return (
        State(parse_name(name), tuple(parse_name(parent) for parent in parents if parent)) if name else None
    )


def _parse_acts(printed: str) -> tuple[str, ...]:
    return tuple(act.strip() for act in printed.split(" or ") if act.strip())


def _history_row(row: dict[str, str]) -> Change:
    parents = {"commune": ("_district", "_province"), "district": ("_province",), "province": ()}[
        row["level"]
    ]
    return Change(
        date.fromisoformat(row["effective"]),
        row["old_code"],
        row["new_code"],
        _state(row["old_name"], *(row["old" + parent] for parent in parents)),
        _state(row["new_name"], *(row["new" + parent] for parent in parents)),
        row["extent"],
        row["kind"],
        row["basis"],
        _parse_acts(row["resolution"]),
    )


def _reform_row(row: dict[str, str], act: str) -> Change:
    return Change(
        REFORM,
        row["old_code"] or row["old_district_code"],
        row["new_code"],
        None,
        _state(row["new_name"]),
        row["kind"],
        "merge",
        "conversion table",
        (act,),
        row["note"] if row["old_code"] else f"{row['old_name']}: {row['note']}",
    )


Registers = dict[date, dict[str, frozenset[str]]]


def _read_registers(path: Path, keep: Iterable[str]) -> Registers:
    """Read the codes of each register day, without codes revived by mistake.

    Codes of communes in the last register that the list of 30/6/2025 does not have came back on the
    day their district was dissolved, years after their own end: an entry of the register, no commune.
    """
    raw = json.loads(gzip.decompress(path.read_bytes()))
    last = max(raw)
    revived = set(raw[last]["commune"]) - set(keep)
    registers = {}
    gone: set[str] = set()
    before: set[str] = set()
    for day in sorted(raw):
        gone |= (revived - set(raw[day]["commune"])) & before
        before |= revived & set(raw[day]["commune"])
        registers[date.fromisoformat(day)] = {
            level: frozenset(codes) - (gone if level == "commune" else set())
            for level, codes in raw[day].items()
        }
    return registers


def _read_last(reference: Path) -> dict[str, dict[str, State]]:
    """Read the units of 30/6/2025; the five districts without communes stand in the conversion table only."""
    last: dict[str, dict[str, State]] = {"commune": {}, "district": {}, "province": {}}
    for row in read_rows(reference / "communes-before-2025-07.csv"):
        commune, district, province = (parse_name(row[key]) for key in ("name", "district", "province"))
        last["commune"][row["code"]] = State(commune, (district, province))
        last["district"][row["district_code"]] = State(district, (province,))
        last["province"][row["province_code"]] = State(province, ())
    for row in read_rows(reference / "unit-changes-2025.csv"):
        if not row["old_code"] and row["old_district_code"] not in last["district"]:
            province = last["province"][row["old_province_code"]].name
            last["district"][row["old_district_code"]] = State(parse_name(row["old_name"]), (province,))
    return last


def _read_removed(path: Path) -> dict[str, State]:
    """Read communes as they stood in the register when they were taken out; the last time counts."""
    return {
        row["code"]: State(
            parse_name(row["name"]), (parse_name(row["district"]), parse_name(row["province"]))
        )
        for row in read_rows(path)
        if row["event"] == "removed"
    }


def _read_history(
    path: Path, registers: dict[date, dict[str, frozenset[str]]]
) -> dict[str, tuple[Change, ...]]:
    history: dict[str, list[Change]] = {"commune": [], "district": [], "province": []}
    for row in read_rows(path):
        change = _history_row(row)
        if change.new_code in registers[change.day][row["level"]]:  # else it was revived by mistake
            history[row["level"]].append(change)
    return {level: tuple(rows) for level, rows in history.items()}


def read_tables(reference: Path) -> Tables:
    """Read the reference folder."""
    lineage = reference / "lineage"
    last = _read_last(reference)
    new = {row["code"]: row for row in read_rows(reference / "communes-2025.csv")}
    registers = _read_registers(lineage / "registers.json.gz", last["commune"])
    return Tables(
        days=tuple(registers),
        registers=registers,
        history=_read_history(lineage / "unit-changes-2004-2025.csv", registers),
        removed=_read_removed(reference / "commune-history-2004-2025.csv"),
        last=last,
        old_codes={
            row["code"]: (row["district_code"], row["province_code"])
            for row in read_rows(reference / "communes-before-2025-07.csv")
        },
        new_communes=new,
        reform=tuple(
            _reform_row(row, new[row["new_code"]]["resolution"])
            for row in read_rows(reference / "unit-changes-2025.csv")
        ),
        provinces=tuple(read_rows(reference / "provinces-2025.csv")),
    )
