"""Names as people write them: abbreviations, spellings, addresses, old names, wrong letters."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.units import Ambiguous, Register, Unit, Unknown, load_register
from kg.units.addresses import AddressReader
from kg.units.candidates import Candidates
from kg.units.questions import Query, whole_targets
from kg.units.surroundings import Surroundings
from kg.units.types import Level

EVE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)
SUMMER = date(2025, 7, 17)


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


@pytest.mark.parametrize(
    ("name", "day", "context", "expected"),
    [
        # type words and their abbreviations
        ("TT. Đức Thọ, Hà Tĩnh", EVE, (), "18229-20200101"),
        ("P.4, TP Tân An, Long An", date(2024, 10, 31), (), "27691-0"),
        ("P4", date(2024, 10, 31), ("tp. Tân An",), "27691-0"),
        ("P. Bến Nghé, Q1, TPHCM", EVE, (), "26740-0"),
        ("F. Bến Nghé, Q.1, TP. HCM", EVE, (), "26740-0"),
        ("X. Tùng Ảnh, H. Đức Thọ, T. Hà Tĩnh", EVE, (), "18259-0"),
        ("TX. Hồng Lĩnh", EVE, ("Hà Tĩnh",), "437-0"),
        # spellings
        ("xã Hoà Lạc, huyện Đức Thọ", EVE, (), "18280-20200101"),
        ("phường Quí Lộc", EVE, (), None),
        ("xã Quí Lộc, huyện Yên Định", date(2019, 1, 1), (), "15412-0"),
        ("xã Avương, Tây Giang, Quảng Nam", EVE, (), "20461-0"),
        ("xã A Vương, Tây Giang, Quảng Nam", EVE, (), "20461-0"),
        ("xã Hòa Tú 2, Sóc Trăng", EVE, (), "31729-0"),
        ("xã Hòa Tú II, Sóc Trăng", EVE, (), "31729-0"),
        ("xã Ia H Drai, tỉnh Quảng Ngãi", EVE, (), None),
        # without diacritics
        ("xa tung anh, huyen duc tho, tinh ha tinh", EVE, (), "18259-0"),
        ("Tung Anh", EVE, ("Duc Tho", "Ha Tinh"), "18259-0"),
        ("XA TUNG ANH", EVE, ("HA TINH",), "18259-0"),
        ("phuong tam quan bac, thi xa hoai nhon", EVE, (), "21655-0"),
        ("Thị trấn Nông trường Mộc Châu, Sơn La", date(2020, 1, 1), (), "03982-0"),
        ("TT. NT Mộc Châu", date(2020, 1, 1), (), "03982-0"),
        ("TTNT Mộc Châu, Sơn La", date(2020, 1, 1), (), "03982-0"),
        ("thi tran nong truong Moc Chau", date(2020, 1, 1), (), "03982-0"),
        ("huyện đảo Lý Sơn", EVE, (), "536-0"),
        ("huyen dao Ly Son", EVE, (), "536-0"),
        ("xã đảo Thạnh An, Cần Giờ", EVE, (), "27676-0"),
        ("tỉnh Bắc Cạn", EVE, (), "06-0"),
        ("huyện Mù Cang Chải", EVE, ("Yên Bái",), "137-0"),
        ("TP Buôn Mê Thuột, Đắk Lắk", EVE, (), "643-0"),
        ("TP BMT", EVE, (), "643-0"),
        ("quận Hoàng Mai, HN", EVE, (), "008-0"),
        # order, separators, streets
        ("P4 Q5 TPHCM", EVE, (), "27301-0"),
        ("P4Q5", date(2015, 1, 1), (), "27301-0"),
        ("Phường 15 Tân Bình", date(2015, 1, 1), (), "27007-0"),
        ("Phường 15 Tân Bình TP HCM", date(2015, 1, 1), (), "27007-0"),
        ("phường 4 cũ, quận 5", SUMMER, (), "27301-0"),
        ("phường 4 (cũ), quận 5, TPHCM", SUMMER, (), "27301-0"),
        ("Phường 4 - Quận 5", date(2015, 1, 1), (), "27301-0"),
        ("“Xã Đức Thọ”", SUMMER, (), "18229-20250701"),
        ("Xã: Đức Thọ, Tỉnh: Hà Tĩnh", SUMMER, (), "18229-20250701"),
        ("xã Đức Thọ (mới), Hà Tĩnh", SUMMER, (), "18229-20250701"),
        ("xã Đức Thọ mới", SUMMER, (), "18229-20250701"),
        ("xã Chợ Mới, An Giang", SUMMER, (), "30628-20250701"),
        ("Km 5, QL1, Tân Kiên, Bình Chánh, HCM", EVE, (), "27616-0"),
        ("Hà Tĩnh, Đức Thọ, Tùng Ảnh", EVE, (), "18259-0"),
        ("Tùng Ảnh - Đức Thọ - Hà Tĩnh", EVE, (), "18259-0"),
        ("Côn Đảo - Bà Rịa - Vũng Tàu", EVE, (), "755-0"),
        ("xã Tùng Ảnh huyện Đức Thọ tỉnh Hà Tĩnh", EVE, (), "18259-0"),
        ("thôn 3, xã Tùng Ảnh, huyện Đức Thọ, Việt Nam", EVE, (), "18259-0"),
        ("45 Nguyễn Huệ, Bến Nghé, Quận 1, TP.HCM", EVE, (), "26740-0"),
        ("Số 2 Lê Lợi P.4 TP Tân An", date(2024, 10, 31), (), "27691-0"),
        ("thành phố Huế, quận Thuận Hóa, phường Phú Hội", EVE, (), "19786-0"),
        ("X.Vân Du H.Ân Thi T.Hưng Yên", EVE, (), "12160-0"),
        # old names after the merger, abolished districts, the province of today
        ("xã Tùng Ảnh (cũ)", SUMMER, (), "18259-0"),
        ("xã Tùng Ảnh cũ, tỉnh Hà Tĩnh", SUMMER, (), "18259-0"),
        ("xã Tùng Ảnh (nay là xã Đức Thọ)", SUMMER, (), "18259-0"),
        ("xã Tùng Ảnh cũ, xã Đức Thọ, Hà Tĩnh", SUMMER, (), "18259-0"),
        ("thôn 3, xã Tùng Ảnh, xã Đức Thọ, Hà Tĩnh", SUMMER, (), "18229-20250701"),
        ("xã Tùng Ảnh, Đức Thọ, Hà Tĩnh", SUMMER, (), "18229-20250701"),
        # of a divided one, "Tây Hồ" is the quận that it lay in, not one of the phường that it became
        ("phường Xuân La, Tây Hồ, Hà Nội", SUMMER, (), None),
        ("Xuân La, Tây Hồ, Hà Nội", SUMMER, (), None),
        ("phường 1, Trà Vinh", SUMMER, (), None),
        ("Quảng Xương, Quảng Xương, Thanh Hóa", date(2021, 6, 1), (), None),
        ("phường Xuân La, Tây Hồ, Hà Nội", EVE, (), "00103-0"),
        ("phường Xuân La, phường Tây Hồ, Hà Nội", SUMMER, (), "00103-20250701"),
        ("thị trấn Sơn Lư, Quan Sơn, Thanh Hóa", SUMMER, (), None),
        ("huyện Mỹ Lộc, Nam Định", EVE, (), None),
        ("huyện Mỹ Lộc, Nam Định", date(2024, 6, 30), (), "358-0"),
        ("xã Đức Thọ, huyện Đức Thọ", REFORM, (), "18229-20250701"),
        ("xã Đức Thọ, huyện Đức Thọ (cũ), Hà Tĩnh", REFORM, (), "18229-20250701"),
        ("phường Đa Mai, tỉnh Bắc Giang", REFORM, (), "07228-20250701"),
        # neighbours, codes, ids
        ("phường 4", EVE, ("phường 3", "Đà Lạt"), "24793-0"),
        ("xã Tân Dân", EVE, ("xã Tùng Ảnh",), "18283-20200101"),
        ("18229", EVE, (), "18229-20200101"),
        ("18229", REFORM, (), "18229-20250701"),
        ("18229-0", None, (), "18229-0"),
        ("xã Đa Kia, tỉnh Đồng Nai", REFORM, (), "25231-20250701"),  # its last word is none of time
        ("xã Trùng Khánh, tỉnh Cao Lạng", REFORM, (), "01477-20250701"),
    ],
)
def test_reads(register: Register, name: str, day: date, context: tuple[str, ...], expected: str) -> None:
    match = register.match(name, day, context)
    if expected is None:
        assert isinstance(match.answer, Unknown)
        return
    assert isinstance(match.answer, Unit), match.answer
    assert match.answer.id == expected
    assert match.corrected is None


@pytest.mark.parametrize(
    ("name", "context", "corrected"),
    [
        ("xã Tùng Anhh", ("huyện Đức Thọ",), None),  # two letters
        ("xã Tùng Ãnh", ("huyện Đức Thọ",), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        ("xã Tùn Ảnh", ("huyện Đức Thọ",), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        ("xã Tugn Anh", ("huyện Đức Thọ",), None),
        ("xã Tung Anh", ("huyện Đức Thọ",), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        ("xa tunh anh", ("duc tho",), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        ("phường An Lạcs", ("quận Bình Tân",), "phường An Lạc, quận Bình Tân, thành phố Hồ Chí Minh"),
        ("xã Ea M'DRoh", ("huyện Cư M'gar",), "xã Ea M'DRóh, huyện Cư M'gar, tỉnh Đắk Lắk"),  # as of before
        ("xã Tùng Ảnh", ("huyện Đức Thọo",), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        ("Hà Tĩnh, Đức Thọ, Tùngg Ảnh", (), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        ("xã Tùng Ãnh", (), None),  # nothing else speaks for it
        ("phường 55", ("quận 4", "thành phố Hồ Chí Minh"), None),  # digits are never wrong
        ("xã Hòa Tú III", ("Sóc Trăng",), None),
    ],
)
def test_corrects_one_letter_and_says_so(
    register: Register, name: str, context: tuple[str, ...], corrected: str | None
) -> None:
    match = register.match(name, EVE, context)
    assert match.corrected == corrected
    assert isinstance(match.answer, Unit if corrected else Unknown)


@pytest.mark.parametrize(
    ("name", "day", "context", "reason", "nearest"),
    [
        ("xã Tùng Ãnh", EVE, (), "no unit ever had", "18259-0"),
        (
            "xã Tùng Ảnh",
            REFORM,
            ("Hà Tĩnh",),
            "18259-0 xã Tùng Ảnh until 2025-06-30, then xã Đức Thọ",
            "18259-0",
        ),
        ("xã Đức Thọ", EVE, ("Hà Tĩnh",), "18229-20250701 xã Đức Thọ from 2025-07-01", "18229-20250701"),
        ("xã Tùng Ảnh", EVE, ("huyện Hương Sơn",), "lay in huyện Hương Sơn", "18259-0"),
        ("xã Tùng Ảnh", EVE, ("huyện Xyz Uvw",), "no unit ever had the name 'huyện Xyz Uvw'", None),
        ("xã Xyz, huyện Đức Thọ", EVE, (), "no unit ever had the name 'xã Xyz'", None),
        ("99999", EVE, (), "99999 is no unit", None),
        ("18268", REFORM, (), "18268-0 xã Đức Yên until 2019-12-31", "18268-0"),
        ("", EVE, (), "no name", None),
        (" (cũ) ", EVE, (), "no", None),
        ("x" * 200, EVE, (), "no unit ever had", None),
    ],
)
def test_says_why_it_knows_none_and_what_is_nearest(
    register: Register, name: str, day: date, context: tuple[str, ...], reason: str, nearest: str | None
) -> None:
    found = register.find(name, day, context)
    assert isinstance(found, Unknown), found
    assert reason in found.reason
    if nearest:
        assert found.nearest[0].id == nearest


@pytest.mark.parametrize(
    ("name", "day", "context", "ids"),
    [
        ("tỉnh Cao Lạng", None, (), {"04-0", "20-0"}),
        ("Quảng Nam - Đà Nẵng", EVE, (), {"48-0", "49-0"}),
        ("Đức Thọ, Hà Tĩnh", EVE, (), {"440-0", "18229-20200101"}),
    ],
)
def test_says_which_it_may_be(
    register: Register, name: str, day: date | None, context: tuple[str, ...], ids: set[str]
) -> None:
    found = register.find(name, day, context)
    assert isinstance(found, Ambiguous)
    assert {unit.id for unit in found.candidates} == ids
    assert found.reason


def test_a_province_abolished_before_the_register_says_when_and_what_became_of_it(register: Register) -> None:
    found = register.find("tỉnh Cao Lạng")
    assert isinstance(found, Ambiguous)
    assert found.reason == (
        "tỉnh Cao Lạng was abolished in 1978, before the register begins (10/2004); "
        "its land: tỉnh Cao Bằng, tỉnh Lạng Sơn"
    )


def test_without_diacritics_each_name_that_it_may_be_is_a_candidate(register: Register) -> None:
    with_marks = register.find("phường Sa Pa", EVE, ["thị xã Sa Pa"])
    plain = register.find("phuong Sa Pa", EVE, ["thi xa Sa Pa"])
    assert isinstance(with_marks, Unit)
    assert isinstance(plain, Ambiguous)
    assert {unit.name for unit in plain.candidates} == {"phường Sa Pa", "phường Sa Pả"}


@pytest.mark.parametrize(
    ("text", "parts", "former", "context"),
    [
        ("phường Phường Đúc, TP Huế", ("phường Phường Đúc", "TP Huế"), (), ()),
        ("xã A (huyện B cũ)", ("xã A",), (), ("huyện B",)),
        ("xã A, nay là xã B, tỉnh C", ("xã A", "tỉnh C"), (0,), ("xã B",)),
        ("xã A; huyện B | tỉnh C", ("xã A", "huyện B", "tỉnh C"), (), ()),
        ("Thị xã Sa Pa", ("Thị xã Sa Pa",), (), ()),
        (
            "xa kim xa huyen vinh tuong tinh vinh phuc",
            ("xa kim xa", "huyen vinh tuong", "tinh vinh phuc"),
            (),
            (),
        ),
        ("", (), (), ()),
    ],
)
def test_parts_of_an_address(
    text: str, parts: tuple[str, ...], former: tuple[int, ...], context: tuple[str, ...]
) -> None:
    address = AddressReader(lambda part: False).read(text)
    assert (address.parts, tuple(address.former), address.context) == (parts, former, context)


PIECES = [
    "xã", "phường", "P.", "TT", "tỉnh", "quận", "thị xã", "Tùng Ảnh", "Đức Thọ", "Hà Tĩnh", "4", "04", "II", "(cũ)",
    "(nay là xã Đức Thọ)", "nay là", ",", " - ", "/", ";", "(", ")", "Việt Nam", "Cao Lạng", "18229", "18229-0",
    "đường", "12", "\u00a0", "\t", "=1+1", "'", "TPHCM", "duc tho", "\ufffd", "Ð",
]  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(
    name=st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)),
    context=st.lists(st.one_of(st.text(max_size=10), st.sampled_from(PIECES)), max_size=3),
    day=st.one_of(st.none(), st.dates(date(2004, 10, 1), date(2026, 11, 24))),
)
def test_any_text_has_an_answer(name: str, context: list[str], day: date | None) -> None:
    register = load_register()
    match = register.match(name, day, context)
    if isinstance(match.answer, Unit):
        assert day is None or "cũ" in name or "nay" in name or register.period_on(match.answer.id, day)
    elif isinstance(match.answer, Ambiguous):
        assert len(match.answer.candidates) > 1
    assert isinstance(match.answer, Unit) or match.answer.reason
    assert match == register.match(name, day, context)


def test_a_street_before_a_name_of_other_days_is_not_what_is_told(register: Register) -> None:
    found = register.find("Số 12, ngõ 34, P. Ngô Thì Nhậm, Q. Hai Bà Trưng, Hà Nội", SUMMER)
    assert isinstance(found, Unknown)
    assert "00253-0 phường Ngô Thì Nhậm until 2020-02-29, then phường Nguyễn Du" in found.reason


@pytest.mark.parametrize(
    ("code", "level", "context", "expected"),
    [
        ("18259", None, ("42",), "18259-0"),
        ("18259", "commune", ("440", "42"), "18259-0"),
        ("18259", "commune", ("Đức Thọ", "Hà Tĩnh"), "18259-0"),
        ("18259", "commune", ("Hà Tĩhn",), "18259-0"),  # a place that is unknown tells nothing
        ("18259.0", "commune", (), "18259-0"),
        ("001", "district", (), "001-0"),  # quận Ba Đình, not quận 1
        ("001", "district", ("01",), "001-0"),
        ("760", None, (), "760-0"),
        ("1", "district", ("79",), "760-0"),  # quận 1
        ("1", "province", (), "01-20080801"),
        ("79", "province", (), "79-0"),
        ("Tùng Ảnh", "commune", ("440", "42"), "18259-0"),
        ("phường 4", "commune", ("5", "79"), "27301-0"),
    ],
)
def test_codes_with_their_level_and_context(
    register: Register, code: str, level: Level, context: tuple[str, ...], expected: str
) -> None:
    found = register.find(code, EVE, context, level=level)
    assert isinstance(found, Unit), found
    assert found.id == expected


@pytest.mark.parametrize(
    ("code", "level", "context", "reason"),
    [
        (
            "18259",
            "commune",
            ("Nghệ An",),
            "18259 is xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh, which is not in this context: Nghệ An",
        ),
        ("70", "commune", (), "if it is a code that lost its zeros, write 00070"),
        ("99999", "commune", (), "99999 is no unit"),
    ],
)
def test_codes_that_are_none_say_why(
    register: Register, code: str, level: Level, context: tuple[str, ...], reason: str
) -> None:
    found = register.find(code, EVE, context, level=level)
    assert isinstance(found, Unknown)
    assert reason in found.reason


def test_a_misspelt_name_of_several_says_that_no_unit_has_it(register: Register) -> None:
    match = register.match("phường Quang Trun", EVE, ["Hà Nội"])
    assert isinstance(match.answer, Ambiguous)
    assert "no unit has the name 'phường Quang Trun' there, and 2 are one letter" in match.answer.reason


def test_a_correction_tells_the_names_of_its_day(register: Register) -> None:
    match = register.match("xã Thượng Cáth, huyện Từ Liêm", date(2005, 1, 1))
    assert match.corrected == "xã Thượng Cát, huyện Từ Liêm, thành phố Hà Nội"


@pytest.mark.parametrize(
    ("name", "day", "candidates"),
    [
        ("xã Bình Thành, huyện Đức Huệ, tỉnh Long An", SUMMER, ["27868-20250701", "27916-0"]),
        ("P. An Khánh, Q.2, TP.HCM", date(2022, 1, 1), ["27094-20210101", "27106-0"]),
    ],
)
def test_a_name_of_the_day_in_places_of_other_days_may_be_that_of_those_days(
    register: Register, name: str, day: date, candidates: list[str]
) -> None:
    found = register.find(name, day)
    assert isinstance(found, Ambiguous), found
    assert sorted(unit.id for unit in found.candidates) == candidates


COMMUNES = [unit for unit in load_register().units.values() if unit.level == "commune"]
CANDIDATES = Candidates(load_register(), Surroundings(load_register()))


@settings(max_examples=300, deadline=None)
@given(
    index=st.integers(0, len(COMMUNES) - 1),
    day=st.dates(date(2004, 10, 1), date(2026, 11, 24)),
    above=st.integers(0, 2),
)
def test_what_is_found_at_once_is_what_reading_it_in_all_ways_finds(
    index: int, day: date, above: int
) -> None:
    register, candidates = load_register(), CANDIDATES
    name = ", ".join(register.told(COMMUNES[index].id).split(", ")[: above + 1])
    query = Query(day=day, context=(), type=None, level=None, is_plain=False)
    found = candidates.at_once(name, query)
    if found is not None:
        assert candidates.first_fitting(candidates.read_address(name), whole_targets, query) == [found]
