import csv
import subprocess
import sys
import unicodedata
from collections import Counter
from datetime import date
from fnmatch import fnmatchcase

import pytest

from kg.model.paths import data_path
from kg.text.fold import fold
from kg.vocabulary import Vocabulary, load_vocabulary

TABLES = ("abbreviations", "bodies", "surnames", "term_years", "terms", "titles", "unit_types")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_nfc_has_unix_line_ends_and_no_blank_at_the_end_of_a_field(table: str) -> None:
    raw = data_path("vocabulary", "data", f"{table}.csv").read_bytes()
    text = raw.decode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert b"\r" not in raw
    rows = list(csv.reader(text.splitlines()))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert [field for row in rows for field in row if field != field.strip()] == []


def test_the_vocabulary_covers_all_tiers_before_and_after_the_reform(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.bodies) >= 367
    assert len(vocabulary.titles) >= 133
    assert len(vocabulary.abbreviations) >= 450
    assert len(vocabulary.surnames | vocabulary.weak_surnames) >= 220
    assert vocabulary.bodies["so-nong-nghiep-va-moi-truong"].valid.first == date(2025, 3, 1)
    assert date(2025, 6, 30) in vocabulary.bodies["huyen-uy"].valid
    assert date(2025, 7, 1) not in vocabulary.bodies["huyen-uy"].valid


def test_references_between_tables_lead_somewhere(vocabulary: Vocabulary) -> None:
    kinds = set(vocabulary.bodies)
    for kind in vocabulary.bodies.values():
        assert kinds.issuperset(kind.parent_kinds + kind.predecessor_kinds), kind.kind_id
    for title in vocabulary.titles.values():
        for pattern in title.body_kinds:
            assert any(fnmatchcase(kind, pattern) for kind in kinds), (title.title_id, pattern)
        assert kinds.issuperset(title.shared_in), title.title_id
    for kind_id, years in vocabulary.term_years.items():
        assert vocabulary.bodies[kind_id].is_central
        assert list(years) == sorted(set(years)), kind_id


def test_an_id_means_one_thing_in_all_tables(vocabulary: Vocabulary) -> None:
    ids = [*vocabulary.bodies, *vocabulary.titles, *vocabulary.unit_types, *vocabulary.terms]
    assert [ident for ident, count in Counter(ids).items() if count > 1] == []


def test_a_printed_title_stands_for_one_title(vocabulary: Vocabulary) -> None:
    owners: dict[str, set[str]] = {}
    for title in vocabulary.titles.values():
        for form in (title.name, *title.aliases, *title.phrases):
            owners.setdefault(fold(form), set()).add(title.title_id)
    shared = {form: ids for form, ids in owners.items() if len(ids) > 1}
    assert shared == {"thư ký": {"thu-ky", "thu-ky-chu-tich"}}


def test_no_form_of_a_head_or_member_says_deputy(vocabulary: Vocabulary) -> None:
    assert [
        (title.title_id, form)
        for title in vocabulary.titles.values()
        if title.role == "head"
        for form in (title.name, *title.aliases, *title.phrases)
        if "phó" in fold(form).split()
    ] == []


@pytest.mark.parametrize(
    ("title", "kind", "expected"),
    [
        ("bi-thu", "dang-uy-xa", True),
        ("bi-thu", "uy-ban-nhan-dan", False),
        ("chu-tich", "uy-ban-nhan-dan", True),
        ("chu-tich", "tinh-uy", False),
        ("giam-doc", "so-tai-chinh", True),
        ("giam-doc", "phong-noi-vu", False),
        ("truong-phong", "phong-noi-vu", True),
        ("truong-cong-an", "cong-an-xa", True),
        ("truong-cong-an", "cong-an-tinh", False),
        ("chuyen-vien", "a-kind-nobody-knows", True),
        ("bi-thu", "a-kind-nobody-knows", False),
    ],
)
def test_a_title_fits_the_kinds_it_occurs_in(
    vocabulary: Vocabulary, title: str, kind: str, expected: bool
) -> None:
    assert vocabulary.fits(title, kind) is expected


@pytest.mark.parametrize(
    ("title", "kind", "expected"),
    [
        ("bi-thu", "dang-uy-xa", True),
        ("bi-thu", "ban-bi-thu", False),
        ("chu-tich", "uy-ban-nhan-dan", True),
        ("pho-chu-tich", "uy-ban-nhan-dan", False),
    ],
)
def test_a_title_has_one_seat_in_a_kind(
    vocabulary: Vocabulary, title: str, kind: str, expected: bool
) -> None:
    assert vocabulary.titles[title].has_one_seat(kind) is expected


def test_an_unknown_title_is_an_error(vocabulary: Vocabulary) -> None:
    with pytest.raises(KeyError):
        vocabulary.fits("no-title", "tinh-uy")


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("tinh-uy", "PartyBody"),
        ("ban-to-chuc-trung-uong", "PartyBody"),
        ("uy-ban-nhan-dan", "StateBody"),
        ("hoi-dong-nhan-dan", "StateBody"),
        ("bo-cong-an", "StateBody"),
        ("cong-an-xa", "StateBody"),
        ("tand-tinh", "StateBody"),
        ("chu-tich-nuoc", "StateBody"),
        ("uy-ban-mttq", "FrontBody"),
        ("hoi-nong-dan", "FrontBody"),
    ],
)
def test_systems_map_to_the_three_labels_of_the_graph(vocabulary: Vocabulary, kind: str, label: str) -> None:
    assert vocabulary.system_label(kind) == label


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("tinh-uy", True),
        ("dang-uy-xa", True),
        ("quan-uy-trung-uong", True),
        ("ban-chap-hanh-trung-uong", True),
        ("dang-bo", False),
        ("ban-to-chuc-cap-uy", False),
        ("dang-doan", False),
        ("uy-ban-nhan-dan", False),
        ("a-kind-nobody-knows", False),
    ],
)
def test_a_party_committee_is_told_from_other_party_bodies(
    vocabulary: Vocabulary, kind: str, expected: bool
) -> None:
    assert vocabulary.is_party_committee(kind) is expected


def test_surnames_that_are_also_words_are_weak(vocabulary: Vocabulary) -> None:
    assert not vocabulary.surnames & vocabulary.weak_surnames
    assert vocabulary.weak_surnames.issuperset(("Hà", "Hồ", "Văn", "Thân", "Sơn", "Kim", "Giang", "La", "An"))
    assert vocabulary.surnames.issuperset(
        ("Nguyễn", "Đinh", "Lò", "Giàng", "Thào", "Vừ", "Ksor", "Điểu", "K'")
    )


def test_a_form_with_two_readings_has_the_usual_one_first(vocabulary: Vocabulary) -> None:
    readings = [row.expansion for row in vocabulary.abbreviations if row.form == "BCH"]
    assert readings == ["Ban Chấp hành", "Ban Chỉ huy"]


def test_an_expansion_is_words_and_nothing_to_choose_from(vocabulary: Vocabulary) -> None:
    assert [row for row in vocabulary.abbreviations if any(mark in row.expansion for mark in "/(;")] == []


def test_the_vocabulary_opens_within_30_milliseconds() -> None:
    # Processor time, so that other work on the machine does not count.
    code = (
        "import time; from kg.vocabulary import load_vocabulary; start = time.process_time();"
        "load_vocabulary(); print(time.process_time() - start)"
    )
    times = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    ]
    assert min(times) < 0.03
