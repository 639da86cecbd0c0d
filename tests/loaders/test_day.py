"""The day of a document, from metadata and address."""

from datetime import date

import pytest

from kg.model.dates import interval
from kg_loaders.day import day_of_address, day_of_metadata, document_day, fault_of_metadata


@pytest.mark.parametrize(
    ("published", "printed"),
    [
        ("2025-07-17", "2025-07-17"),
        ("20250717", "2025-07-17"),
        ("2025-07-17T22:43:00+07:00", "2025-07-17"),
        ("2025-07-17T19:30:00Z", "2025-07-18"),  # already the next day in Viet Nam
        ("2025-07-17 22:46:48", "2025-07-17"),
        ("2025-07-17T19:25:32.00450+00:00", "2025-07-18"),
        ("Thu, 17 Jul 2025 18:00:00 +0700", "2025-07-17"),
        ("17/07/2025", "2025-07-17"),
        ("Thứ Năm, 17/7/2025 08:15", "2025-07-17"),
        ("2025-07", "2025-07"),
        ("2025", None),
        ("?", None),
        ("", None),
        (None, None),
        ("31/02/2025", None),
        ("2025-13-01", None),
        ("1889-07-17", None),
        ("hôm qua", None),
    ],
)
def test_metadata_gives_days_in_viet_nam_and_never_a_bare_year(
    published: str | None, printed: str | None
) -> None:
    assert day_of_metadata(published) == (interval(printed) if printed else None)


@pytest.mark.parametrize(
    ("path", "printed"),
    [
        ("/2025/07/17/dai-hoi-xa.html", "2025-07-17"),
        ("/tin/2025-07-17/dai-hoi-xa.aspx", "2025-07-17"),
        ("/dai-hoi-xa-20250717093011234.htm", "2025-07-17"),
        ("/dai-hoi-xa-185250717093011234.htm", "2025-07-17"),
        ("/dai-hoi-xa-17072025-a140044.html", "2025-07-17"),
        ("/tin/20250717/dai-hoi-xa.html", "2025-07-17"),
        ("/chinh-tri/202507/dai-hoi-xa-1035159/", "2025-07"),
        ("/dai-hoi-nhiem-ky-2025-2030-post290123.html", None),
        ("/ngay-28-6-2001-28-6-2024-lan-toa-3137084.html", None),
        ("/dai-hoi-xa-c52624991.epi", None),
        ("/dai-hoi-xa-20251399093011234.htm", None),  # no such month
        ("/dai-hoi-xa-1491923282", None),
        ("/", None),
    ],
)
def test_an_address_gives_a_day_only_by_a_known_pattern(path: str, printed: str | None) -> None:
    assert day_of_address(f"https://bao.example{path}") == (interval(printed) if printed else None)


def test_an_address_that_is_none_gives_no_day() -> None:
    assert day_of_address("http://[broken/2025/07/17/") is None
    assert document_day(None, None) is None


def test_metadata_of_the_day_of_collection_yields_to_the_address() -> None:
    day = document_day("2025-10-19 22:46:48", "https://bao.example/dai-hoi-185250717093011234.htm")
    assert day is not None
    assert (day.first, day.basis) == (date(2025, 7, 17), "address")


def test_metadata_close_to_the_address_is_kept() -> None:
    day = document_day("2025-07-18T01:00:00+07:00", "https://bao.example/dai-hoi-185250717233011234.htm")
    assert day is not None
    assert (day.first, day.basis) == (date(2025, 7, 18), "metadata")


def test_a_day_in_the_metadata_is_kept_beside_the_month_of_the_address() -> None:
    day = document_day("Thu, 17 Jul 2025 18:00:00 +0700", "https://bao.example/tin/202507/dai-hoi-1/")
    assert day is not None
    assert (day.first, day.basis) == (date(2025, 7, 17), "metadata")


@pytest.mark.parametrize(
    ("published", "url", "said"),
    [
        ("31/2/2025", None, "'31/2/2025': no such day; the document is read without a day"),
        ("2025-13-01", None, "'2025-13-01': no such day; "),
        ("2025-02-30T08:00:00+07:00", None, "'2025-02-30T08:00:00+07:00': no such day"),
        ("hôm qua", None, "'hôm qua': no such day"),
        ("31/2/2025", "https://bao.example/xa-20250717093011.htm", "read with the day of its address"),
        ("x" * 1000, None, f"'{'x' * 40}…': no such day"),
        ("29/2/2024", None, ""),
        ("2025", None, ""),
        ("?", None, ""),
        ("", None, ""),
        (None, None, ""),
    ],
)
def test_metadata_that_is_no_day_is_said_and_a_bare_year_or_nothing_is_not(
    published: str | None, url: str | None, said: str
) -> None:
    fault = fault_of_metadata(published, url)
    assert bool(fault) == bool(said)
    assert said in fault
