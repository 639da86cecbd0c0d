"""Texts told again of other people in other units."""

import re
from collections import Counter
from datetime import date
from itertools import islice

import pytest
from children import by_stage
from drawn_names import Names, Someone
from elsewhere import Elsewhere
from many_documents import Source
from scale import Sized, exponents

from kg.extract import extract
from kg.model.dates import Interval
from kg.model.document import Document
from kg.units import load_register
from kg_loaders.source import make_document

PEOPLE = (
    "Đoàn Hữu Khải",
    "Mai Thị Sương",
    "Trịnh Công Bền",
    "Lương Thị Hạnh Nhân",
    "Tạ Quang Thiều",
    "Kiều Bá Thuận",
    "Phùng Ngọc Lễ",
    "Quách Minh Tường",
    "Từ Thị Nhạn",
    "Lã Xuân Khoát",
)
TEXT = (
    "(baohatinh.vn) - Ngày 12/3/2024, Huyện ủy Đức Thọ, tỉnh Hà Tĩnh họp. Ông Đoàn Hữu Khải, Bí thư Huyện ủy Đức Thọ,"
    " chủ trì. Bà Mai Thị Sương, Chủ tịch UBND xã Tùng Ảnh, huyện Đức Thọ, báo cáo. Ông Khải ghi nhận.\n"
    "Bí thư Huyện ủy ĐOÀN HỮU KHẢI kết luận; ông Tạ Quang Thiều, Bí thư Tỉnh ủy HÀ TĨNH, phát biểu."
    " Ông Cao Đăng Ninh, Bộ trưởng Bộ Tài chính, cùng dự."
)


def document(text: str = TEXT, doc_id: str = "a", **given: str) -> Document:
    fields = {
        "url": "https://baohatinh.vn/duc-tho.html",
        "title": "Đức Thọ: Đoàn Hữu Khải",
        "published": "2024-03-12",
    }
    return make_document(text, text.encode(), doc_id=doc_id, source="", **{**fields, **given})  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def source() -> Source:
    others = " ".join(f"Ông {name}, Bí thư Huyện ủy Kỳ Anh, tỉnh Hà Tĩnh, dự." for name in PEOPLE)
    return Source([document(), document(others, "b", title="")])


def copies(source: Source, count: int = 40, seed: int = 1) -> list[dict[str, str | None]]:
    return [
        record
        for record in islice(source.records(seed), count * 9)
        if (record["doc_id"] or "").endswith("-a")
    ]


def test_nobody_and_no_unit_of_the_original_is_left(source: Source) -> None:
    for record in copies(source):
        told = " ".join(filter(None, record.values())).lower()
        for name in ("đoàn hữu khải", "mai thị sương", "hà tĩnh", "đức thọ", "tùng ảnh", "hatinh"):
            assert name not in told, told


def test_a_name_is_the_same_wherever_it_stands(source: Source) -> None:
    for record in copies(source):
        text, title = record["text"] or "", record["title"] or ""
        found = re.search(r"Ông (.+), Bí thư Huyện ủy (.+?), chủ trì", text)
        assert found is not None
        name, district = found.groups()
        assert f"Ông {name.split()[-1]} ghi nhận" in text
        assert f"Bí thư Huyện ủy {name.upper()} kết luận" in text
        assert title == f"{district}: {name}"
        assert text.count(district) >= 3


def test_units_lie_in_each_other_on_the_day_of_the_text(source: Source) -> None:
    register = load_register()
    for record in copies(source):
        found = re.search(r"UBND xã (.+), huyện (.+), báo cáo", record["text"] or "")
        province = re.search(r"tỉnh (.+) họp", record["text"] or "")
        assert found is not None
        assert province is not None
        commune = register.named(found.group(1), "xã")
        above = {register.told(unit.id, date(2024, 3, 12)) for unit, _ in commune}
        assert f"xã {found.group(1)}, huyện {found.group(2)}, tỉnh {province.group(1)}" in above


def test_the_reader_finds_in_a_copy_what_it_found_in_the_original(source: Source) -> None:
    def facts(text: str, url: str | None) -> list[tuple[str, str | None, bool]]:
        read = extract(document(text, url=url or ""))
        return [(one.title, one.body_kind, one.unit_id is not None) for one in read.tenures]

    wanted = facts(TEXT, "https://baohatinh.vn/duc-tho.html")
    assert len(wanted) >= 3
    for record in copies(source, 20):
        assert facts(record["text"] or "", record["url"]) == wanted


def test_who_has_posts_at_the_centre_stays(source: Source) -> None:
    assert all("Cao Đăng Ninh, Bộ trưởng" in (record["text"] or "") for record in copies(source))
    assert source.kept == {"cao đăng ninh"}


def test_a_seat_has_the_same_holder_in_all_copies(source: Source) -> None:
    holders: dict[str, Counter[str]] = {}
    for record in copies(source, 300):
        found = re.search(r"; ông (.+), Bí thư Tỉnh ủy (.+), phát biểu", record["text"] or "")
        assert found is not None
        holders.setdefault(found.group(2), Counter())[found.group(1)] += 1
    # Another where a text has that name already: of so few names one in ten or so.
    assert sum(max(names.values()) for names in holders.values()) > 0.8 * sum(
        map(Counter.total, holders.values())
    )
    assert len({names.most_common(1)[0][0] for names in holders.values()}) > 10


def test_equal_seeds_give_equal_copies_and_others_others(source: Source) -> None:
    assert copies(source, 5) == copies(source, 5)
    assert copies(source, 5) != copies(source, 5, seed=2)
    ids = [record["doc_id"] for record in islice(source.records(), 100)]
    assert len(set(ids)) == 100


def test_a_day_is_shifted_but_not_over_the_reform() -> None:
    source = Source([document(doc_id="a", published="2025-06-29"), document(doc_id="b", published="2024")])
    days = {(record["doc_id"] or "")[-1]: set[str]() for record in islice(source.records(), 2)}
    for record in islice(source.records(), 100):
        days[(record["doc_id"] or "")[-1]].add(record["published"] or "")
    assert days == {"a": {"2025-06-29", "2025-06-30"}, "b": {"2024"}}


def test_names_are_drawn_as_often_as_they_are_borne() -> None:
    from random import Random

    names = Names(["Trịnh Văn Bền", "Trịnh Công Sáu", "Trịnh Thị Mơ", "Mai Thị Sương", "trịnh văn bền"])
    rng = Random(1)
    people = [Someone("Ông Ai"), Someone("Bà Thị Ai")]
    drawn = [names.draw(people, [], rng, 1) for _ in range(2000)]
    assert {name.split(maxsplit=1)[1] for name, _ in drawn} == {"Văn Bền", "Công Sáu"}
    assert {name.split(maxsplit=1)[1] for _, name in drawn} == {"Thị Mơ", "Thị Sương"}
    share = sum(name.startswith("Trịnh ") for name, _ in drawn) / len(drawn)
    assert share == pytest.approx(0.75, abs=0.04)


def test_a_unit_of_which_there_is_no_other_keeps_its_name() -> None:
    from random import Random

    elsewhere = Elsewhere(load_register())
    spots = elsewhere.spots(["18259-0"], Interval(date(2025, 6, 30), date(2025, 7, 1)))
    assert [spot.type for spot in spots] == ["tỉnh", "huyện", "xã"]
    assert None not in elsewhere.draw(spots, Random(1))
    odd = [spots[0], *(one for one in elsewhere.spots(["318-0"], Interval()) if one.parent is not None)]
    assert all(
        one is None or one != spot.unit_id
        for one, spot in zip(elsewhere.draw(odd, Random(1)), odd, strict=True)
    )


def test_stages_are_told_with_their_seconds() -> None:
    told = b'{"stage":"load","at":0.5}\n{"stage":"read","at":0.75}\n{"stage":"end","at":2.0}\n'
    assert by_stage(told) == {"start": 0.5, "load": 0.25, "read": 1.25}


def test_an_exponent_is_of_times_over_documents() -> None:
    from children import Run

    def sized(documents: int, wall: float) -> Sized:
        run = Run(wall=wall, processor=1.0, peak_mib=1.0, stages={})
        return Sized(documents=documents, run=run, store_mib=1.0)

    assert exponents([]) == []
    assert exponents([sized(10, 1), sized(100, 10), sized(1000, 1000)]) == [
        None,
        pytest.approx(1),
        pytest.approx(2),
    ]
    assert exponents([sized(10, 1), sized(100, 10)], "processor") == [None, 0]
