"""Tenures as a table of posts."""

import csv
import io
from datetime import date

from kg.export import posts
from kg.graph import Graph
from tests.export.test_facts import changed
from tests.graphs import story

COLUMNS = ("person", "title", "body", "unit", "from", "until", "source")
DAY = date(2025, 7, 17)


def rows(graph: Graph) -> list[tuple[str, ...]]:
    output = io.BytesIO()
    posts.write(graph, output)
    found = list(csv.reader(io.StringIO(output.getvalue().decode("utf-8-sig"))))
    assert tuple(found[0]) == COLUMNS
    return [tuple(row) for row in found[1:]]


def test_a_tenure_is_a_row_for_each_document_that_says_so() -> None:
    assert rows(story()) == [
        ("Nguyễn Thị Mẫu", "Bí thư", "Đảng ủy xã Mẫu Sơn", "00001-20250701", "", "", "Đại hội"),
        ("Nguyễn Thị Mẫu", "Phó Chủ tịch", "UBND xã Mẫu Hạ", "00002-0", "", "?", "Đại hội"),
        ("Lê Văn Mẫu", "Bí thư", "Đảng ủy xã Mẫu Sơn", "00001-20250701", "", "?", "Ghi nhanh"),
    ]


def test_the_day_of_a_source_is_told_only_where_it_shows_the_post_held() -> None:
    graph = changed(story(), "Document/bài 1", issued=DAY, source="https://bao.example/tin")
    first, second, _ = rows(graph)
    assert first[-1] == "https://bao.example/tin 17/7/2025"
    assert second[-1] == "https://bao.example/tin"


def test_a_unit_whose_name_is_its_own_stands_by_it() -> None:
    graph = story()
    named = changed(graph, "Unit/00001-20250701", name="xã Đức Thọ")
    assert rows(named)[0][3] == "00001-20250701"  # the name is that of 18229-20250701


def test_dates_that_are_certain_are_there_and_acting_holders_say_so() -> None:
    graph = changed(
        story(), "Tenure/t1", startNotBefore=DAY, startNotAfter=DAY, capacity="acting", endNotAfter=None
    )
    assert rows(graph)[0][1:5] == ("Quyền Bí thư", "Đảng ủy xã Mẫu Sơn", "00001-20250701", "2025-07-17")
