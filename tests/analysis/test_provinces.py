"""Provinces side by side: what is known of whom, and what is not."""

from datetime import date
from typing import Any

from kg.analysis.provinces import provinces_compared
from tests.analysis.careers import DUC_THO, HA_TINH, HAI_DUONG, HAI_PHONG, PHU_THO, Careers, column, count


def row(careers: Careers, name: str, on: date | None = None) -> dict[str, Any]:
    (found,) = (one for one in provinces_compared(careers.posts(), on).records() if one["province"] == name)
    return found


def some() -> Careers:
    careers = Careers()
    careers.holds(
        "An", "bi-thu", "tinh-uy", HA_TINH, seen=["2025-08-01", "2025-09-01"], held=True, documents=("a", "b")
    )
    careers.holds(
        "An",
        "chu-tich",
        "hoi-dong-nhan-dan",
        HA_TINH,
        start=("2025-07-01", None),
        held=True,
        documents=("b",),
    )
    careers.holds("Ba", "bi-thu", "dang-uy-xa", DUC_THO, start=("2025-07-01", None), documents=("c",))
    careers.holds("Cả", "pho-chu-tich", "uy-ban-nhan-dan", HA_TINH, seen=["2025-08-02"])
    careers.holds("Dư", "chu-tich", "uy-ban-nhan-dan", HA_TINH, end=(None, "2020-01-01"))
    return careers


def test_on_a_day_holders_are_certain_possible_or_not_known():
    found = row(some(), "tỉnh Hà Tĩnh", date(2025, 8, 15))
    # The province and its 69 communes, four seats each.
    assert (found["units"], found["seats"]) == (70, 280)
    assert [found[f"holder_{word}"] for word in ("certain", "possible", "not_known")] == [1, 2, 277]
    assert (found["units_with_head"], found["one_person_certain"], found["one_person_possible"]) == (2, 0, 1)
    assert (found["documents"], found["people"], found["tenures"], found["tenures_with_days"]) == (3, 4, 5, 2)


def test_without_a_day_whoever_was_last_seen_is_possible_and_nobody_certain():
    found = row(some(), "tỉnh Hà Tĩnh")
    assert [found[f"holder_{word}"] for word in ("certain", "possible", "not_known")] == [0, 2, 278]
    assert found["tenure_ids"] == (
        "Tenure/man.42-0.hoi-dong-nhan-dan.chu-tich.1",
        "Tenure/man.42-0.tinh-uy.bi-thu.1",
    )


def test_provinces_are_those_of_the_day():
    posts = some().posts()
    before = column(provinces_compared(posts, date(2025, 6, 30)), "province")
    after = column(provinces_compared(posts, date(2025, 7, 1)), "province")
    assert "tỉnh Hải Dương (until 2025-06-30)" in before
    assert "tỉnh Hải Dương (until 2025-06-30)" not in after
    assert column(provinces_compared(posts), "province") == after
    assert column(provinces_compared(posts, provinces={HA_TINH}), "province") == ["tỉnh Hà Tĩnh"]


def test_provinces_without_known_posts_come_last():
    careers = Careers()
    careers.holds("An", "bi-thu", "tinh-uy", HA_TINH, seen=["2025-08-01"], documents=("a",))
    first, *others = column(provinces_compared(careers.posts()), "province_id")
    assert first == f"Unit/{HA_TINH}"
    assert others == sorted(others)


def test_a_province_without_documents_is_told():
    table = provinces_compared(some().posts())
    silent = [one["province"] for one in table.records() if not one["documents"]]
    assert count(table, "provinces_without_documents") == (len(silent), len(table.rows))
    seats = sum(column(table, "seats"))  # type: ignore[arg-type]
    assert count(table, "seats_without_holder") == (seats - 2, seats)


def test_moves_in_and_out_are_counted_by_people():
    careers = Careers()
    careers.holds("An", "chu-tich", "uy-ban-nhan-dan", HAI_DUONG, seen=["2024-01-01"])
    careers.holds("An", "chu-tich", "uy-ban-nhan-dan", PHU_THO, start=("2025-07-01", None))
    careers.holds("Ba", "chu-tich", "uy-ban-nhan-dan", HAI_DUONG, seen=["2024-01-01"])
    careers.holds("Ba", "chu-tich", "uy-ban-nhan-dan", HAI_PHONG, start=("2025-07-01", None))
    assert row(careers, "tỉnh Phú Thọ")["moved_in"] == 1
    assert row(careers, "thành phố Hải Phòng")["moved_in"] == 0
    assert row(careers, "tỉnh Hải Dương (until 2025-06-30)", date(2025, 6, 1))["moved_out"] == 1


def test_seats_make_a_whole_in_each_row():
    for on in (None, date(2025, 6, 30), date(2025, 8, 1)):
        for found in provinces_compared(some().posts(), on).records():
            parts = (found[f"holder_{word}"] for word in ("certain", "possible", "not_known"))
            assert sum(parts) == found["seats"] == 4 * found["units"]  # type: ignore[arg-type,operator]
