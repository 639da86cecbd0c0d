import re
import unicodedata
from datetime import date

import pytest

from kg.units import load_register
from kg.units.tables import read_rows

ROWS = list(read_rows("former_provinces.tsv"))
_DAY_OR_YEAR = re.compile(r"(?:\d{4}(?:-\d{2}-\d{2})?)?")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} {row[2]}")
def test_a_former_province_names_provinces_of_the_first_day_of_the_register(row: list[str]) -> None:
    _, name, _, _, successors, _, basis = row
    assert unicodedata.is_normalized("NFC", name)
    units = load_register().units
    ids = successors.split("|")
    assert ids == sorted(set(ids))
    assert all(units[ident].level == "province" and units[ident].founded is None for ident in ids)
    assert basis in ("page", "general knowledge")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} {row[2]}")
def test_its_days_are_days_or_years_in_order_before_the_register(row: list[str]) -> None:
    _, _, first, until, _, _, _ = row
    for printed in (first, until):
        assert _DAY_OR_YEAR.fullmatch(printed)
        if len(printed) > 4:
            date.fromisoformat(printed)
    assert until < "2004-10"
    assert first <= until


def test_a_name_occurs_twice_only_for_different_days() -> None:
    keys = [(name, until) for _, name, _, until, _, _, _ in ROWS]
    assert len(keys) == len(set(keys))
