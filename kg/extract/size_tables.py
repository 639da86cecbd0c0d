"""Tables of sizes: a row a unit, columns of areas, inhabitants, households; their heads tell which."""

import re
from collections.abc import Iterator, Mapping

import msgspec

from kg.extract.amounts import Amount, Size, counted
from kg.extract.change_tables import ROW, RULE, cells_of
from kg.extract.types import UnitMention
from kg.extract.unit_words import TYPE
from kg.extract.units import Gazetteer, parse_name, parse_unit
from kg.model.findings import Span
from kg.text.numbers import NUMBER, parse_number

_HEADS = {
    "area_km2": re.compile(
        r"(?:tổng )?diện tích(?: đất)?(?: tự nhiên)?(?!\w)(?! (?:đất|trồng|lúa|rừng|sàn))"
    ),
    "population": re.compile(r"(?:quy mô |tổng )?(?:dân số|số dân|nhân khẩu|số khẩu|số nhân khẩu)(?!\w)"),
    "households": re.compile(r"(?:tổng )?số hộ(?: dân| gia đình)?(?!\w)(?! (?:nghèo|cận))"),
}
# Heads of shares, densities and standards.
_OTHER = re.compile(r"%|tỷ lệ|tỉ lệ|mật độ|tiêu chuẩn|so với|tăng|giảm|quy định|bình quân")
_HECTARE = re.compile(r"(?<!\w)(?:ha|héc ta|hecta)(?!\w)")
_THOUSANDS = re.compile(r"nghìn người|ngàn người|1\.000 người|1000 người")
_SQUARE_KM = re.compile(r"km\s?2|km²")
_TYPE = re.compile(rf"(?<!\w){TYPE}(?!\w)")
_LEAD = re.compile(r"[\s*_]*(?:\d{1,3}[.)]?\s+(?=\D))?[\s*_]*")
_VALUE = re.compile(rf"[\s*_]*(?P<n>{NUMBER})\s*(?:km\s?2|km²|ha|người|hộ)?(?:\[\d+\])*[\s*_]*")


class _Column(msgspec.Struct, frozen=True):
    """What a column holds, and how much one of it is in km2 or in people."""

    variable: str
    factor: float


def sizes_in_tables(text: str, gazetteer: Gazetteer) -> Iterator[tuple[Size, UnitMention, Span]]:
    """Yield the sizes in rows of tables, each with its unit and its row."""
    columns: Mapping[int, _Column] = {}
    end, type_ = -1, ""
    for row in ROW.finditer(text):
        cells = cells_of(row)
        if row.start() > end + 1 or not columns:
            columns, type_ = _columns(text, cells)
        elif not RULE.fullmatch(row.group("cells")):
            for size, unit in _sizes(text, cells, columns, _unit(text, cells, columns, type_, gazetteer)):
                yield size, unit, row.span()
        end = row.end()


def _columns(text: str, cells: list[Span]) -> tuple[dict[int, _Column], str]:
    """Return what the columns under a row of heads hold, and the type of the units if they name one alone."""
    found: dict[int, _Column] = {}
    types: set[str] = set()
    for index, cell in enumerate(cells):
        head = text[slice(*cell)].strip(" *_").lower()
        variable = next((name for name, pattern in _HEADS.items() if pattern.match(head)), None)
        if variable is None:
            types.update(_TYPE.findall(head))
        elif not _OTHER.search(head) and variable not in {one.variable for one in found.values()}:
            factor = _factor(variable, head)
            if factor is not None:
                found[index] = _Column(variable, factor)
    return found, types.pop() if len(types) == 1 else ""


def _factor(variable: str, head: str) -> float | None:
    if variable == "area_km2":
        return 0.01 if _HECTARE.search(head) else 1 if _SQUARE_KM.search(head) else None
    return 1_000 if _THOUSANDS.search(head) else 1


def _unit(
    text: str, cells: list[Span], columns: Mapping[int, _Column], type_: str, gazetteer: Gazetteer
) -> UnitMention | None:
    """Return the unit that a row is about: a cell that is its name and nothing else."""
    for index, (start, stop) in enumerate(cells):
        lead = _LEAD.match(text, start, stop) if index not in columns else None
        if lead is None:
            continue
        unit = parse_unit(text, lead.end(), gazetteer)
        if unit is None and type_:
            unit = parse_name(text, lead.end(), type_, gazetteer)
        if unit is not None and unit.bare is not None and not text[unit.end : stop].strip(" *_"):
            return unit
    return None


def _sizes(
    text: str, cells: list[Span], columns: Mapping[int, _Column], unit: UnitMention | None
) -> Iterator[tuple[Size, UnitMention]]:
    for index, column in columns.items() if unit is not None else ():
        match = _VALUE.fullmatch(text, *cells[index]) if index < len(cells) else None
        if match is None or unit is None:
            continue
        printed = match.group("n")
        number = parse_number(printed) if column.variable == "area_km2" else counted(printed)
        value = round(number * column.factor, 6)
        if value:
            yield Size(variable=column.variable, amount=Amount(value, match.span("n"))), unit
