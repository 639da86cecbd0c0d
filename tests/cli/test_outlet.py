"""Tables on a terminal: no word is broken; what does not fit stands record by record."""

import pytest

from kg.cli.outlet import draw

COLUMNS = ("unit", "start_not_before", "start_not_after")
ROWS = [("xã Đức Thọ", "2025-07-01", "2025-12-31"), ("phường Phù Vân", "2025-07-01", None)]


@pytest.mark.parametrize("width", [48, 60, 120])
def test_a_table_that_fits_is_drawn_with_whole_words(monkeypatch, capsys, width):
    monkeypatch.setenv("COLUMNS", str(width))
    draw(COLUMNS, ROWS)
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= width
    assert sum("2025-07-01" in line for line in lines) == len(ROWS)
    assert sum("start_not_before" in line for line in lines) == 1


def test_records_stand_one_below_the_other_where_a_word_would_be_broken(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "40")
    draw(COLUMNS, ROWS)
    assert capsys.readouterr().out.splitlines() == [
        "unit              xã Đức Thọ",
        "start_not_before  2025-07-01",
        "start_not_after   2025-12-31",
        "",
        "unit              phường Phù Vân",
        "start_not_before  2025-07-01",
        "",
    ]
