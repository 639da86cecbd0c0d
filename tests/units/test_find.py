"""Names to units: one, several or none."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import UnknownUnit
from kg.model.dates import Interval, interval
from kg.units import Ambiguous, Period, Register, Unit, Unknown, load_register
from kg.units.names import key, readings

EVE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


@pytest.mark.parametrize(
    ("name", "type", "parents", "day", "expected"),
    [
        ("xã Đức Thọ", None, (), None, "18229-20250701"),
        ("XÃ ĐỨC  THỌ", None, (), REFORM, "18229-20250701"),
        ("Đức Thọ", "xã", (), None, "18229-20250701"),
        ("Đức Thọ", None, (), REFORM, "18229-20250701"),
        ("thị trấn Đức Thọ", None, (), EVE, "18229-20200101"),
        ("thị trấn Đức Thọ", None, (), date(2019, 12, 31), "18229-0"),
        ("huyện Đức Thọ", None, (), None, "440-0"),
        ("xã Tùng Ảnh", None, ("huyện Đức Thọ",), None, "18259-0"),
        ("xã Tùng Ảnh", None, ("Đức Thọ", "Hà Tĩnh"), EVE, "18259-0"),
        ("xã Hoà Lạc", None, ("440-0",), EVE, "18280-20200101"),  # old tone placement
        ("tỉnh Bà Rịa–Vũng Tàu", None, (), None, "77-0"),
        ("Bà Rịa-Vũng Tàu", "tỉnh", (), None, "77-0"),
        ("phường 04", None, ("thành phố Tân An",), date(2024, 10, 31), "27691-0"),
        ("phường 4", None, ("Tân An", "tỉnh Long An"), date(2024, 10, 31), "27691-0"),
        ("quận 5", None, ("thành phố Hồ Chí Minh",), EVE, "774-0"),
        ("tỉnh Hà Tây", None, (), None, "28-0"),
        ("tỉnh Bắc Ninh", None, (), REFORM, "24-20250701"),
        ("tỉnh Bắc Ninh", None, (), interval("2024"), "27-0"),
        ("phường Long Thành", None, ("tỉnh Đồng Nai",), None, "26368-20250701"),
        ("xã Long Thành", None, ("tỉnh Đồng Nai",), date(2026, 4, 29), "26368-20250701"),
        ("Phường Đúc", "phường", (), EVE, None),
        ("phường Phường Đúc", None, (), EVE, None),
        # an abolished district, and the province of today
        ("xã Đức Thọ", None, ("huyện Đức Thọ",), REFORM, "18229-20250701"),
        # a kept commune: the district is of its old days, the province of its new ones
        ("xã Ngọc Long", None, ("huyện Yên Minh", "tỉnh Tuyên Quang"), None, "00859-0"),
    ],
)
def test_finds_the_one_unit(
    register: Register,
    name: str,
    type: str | None,
    parents: tuple[str, ...],
    day: date | Interval | None,
    expected: str | None,
) -> None:
    found = register.find(name, type=type, context=parents, day=day)
    assert isinstance(found, Unit), found
    assert expected is None or found.id == expected


@pytest.mark.parametrize(
    ("name", "type", "parents", "day", "reason"),
    [
        ("xã Không Có", None, (), None, "no unit ever had"),
        ("", None, (), None, "no name is given"),
        (" , ", None, (), None, "no name is given"),
        ("xã", None, (), None, "no unit ever had"),
        ("xã Đức Thọ", "phường", (), None, "no unit ever had"),
        ("phường Đức Thọ", None, (), None, "no unit ever had"),
        ("xã Đức Thọ", None, (), EVE, "on the days"),
        ("huyện Đức Thọ", None, (), REFORM, "on the days"),
        ("tỉnh Hà Tây", None, (), date(2008, 8, 1), "on the days"),
        ("xã Tùng Ảnh", None, ("huyện Hương Sơn",), EVE, "lay in"),
        ("xã Tùng Ảnh", None, ("Hà Tĩnh", "tỉnh Nghệ An"), None, "lay in"),
        ("phường Long Thành", None, ("tỉnh Đồng Nai",), date(2026, 4, 29), "on the days"),
        ("x" * 200, None, (), None, "no unit ever had"),
    ],
)
def test_says_that_it_knows_none_and_why(
    register: Register,
    name: str,
    type: str | None,
    parents: tuple[str, ...],
    day: date | None,
    reason: str,
) -> None:
    found = register.find(name, type=type, context=parents, day=day)
    assert isinstance(found, Unknown), found
    assert reason in found.reason


def test_a_name_of_other_days_is_told_with_the_days_on_which_it_was_borne(register: Register) -> None:
    found = register.find("TP Huế, tỉnh Thừa Thiên Huế", EVE)
    assert isinstance(found, Unknown)
    told = "474-0 thành phố Huế until 2024-12-31, then quận Thuận Hóa until 2025-06-30"
    assert found.reason.endswith(told)
    found = register.find("quận 9", EVE)
    assert isinstance(found, Unknown)
    assert found.reason.endswith("763-0 quận 9 until 2020-12-31, then thành phố Thủ Đức")


def test_two_lives_of_one_name_are_ambiguous_without_a_day(register: Register) -> None:
    found = register.find("thị trấn Đức Thọ")
    assert isinstance(found, Ambiguous)
    assert [unit.id for unit in found.candidates] == ["18229-20200101", "18229-0"]
    assert "give a day" in found.reason


def test_a_name_without_type_stands_for_units_of_every_level(register: Register) -> None:
    found = register.find("Đức Thọ", day=EVE)
    assert isinstance(found, Ambiguous)
    assert [unit.name for unit in found.candidates] == ["huyện Đức Thọ", "thị trấn Đức Thọ"]


def test_candidates_put_existing_units_first(register: Register) -> None:
    found = register.find("xã Tân An")
    assert isinstance(found, Ambiguous)
    ends = [unit.until for unit in found.candidates]
    assert ends == sorted(ends, key=lambda end: (end is not None, -end.toordinal() if end else 0))
    assert ends[0] is None


def test_a_bare_name_of_many_is_ambiguous_below_a_province_too(register: Register) -> None:
    found = register.find("phường 4", context=["thành phố Hồ Chí Minh"], day=EVE)
    assert isinstance(found, Ambiguous)
    assert len(found.candidates) > 5


def test_named_is_by_folded_key(register: Register) -> None:
    spellings = [register.named(bare, "xã") for bare in ("Hòa Lạc", "Hoà Lạc", "HÒA  LẠC")]
    assert spellings[0] and spellings[0] == spellings[1] == spellings[2]
    assert register.named("Hoa Lac", "xã") == ()
    assert {period.type for _, period in register.named("Đức Thọ")} == {"xã", "thị trấn", "huyện"}


def test_names_are_every_type_and_bare_name_once(register: Register) -> None:
    names = list(register.names())
    assert len(names) == len(set(names)) > 10_000
    assert {("xã", "Đức Thọ"), ("phường", "4"), ("thành phố", "Hồ Chí Minh"), ("tỉnh", "Hà Tây")} <= set(
        names
    )


def test_parents_of_a_day_and_of_any_day(register: Register) -> None:
    assert register.parents("00859-0", EVE) == ("028-0", "02-0")
    assert register.parents("00859-0", REFORM) == ("08-20250701",)
    assert set(register.parents("00859-0")) == {"028-0", "02-0", "08-20250701"}
    assert register.parents("00859-0", Interval(EVE, None)) == ("028-0", "08-20250701", "02-0")
    assert register.parents("42-0") == ()


def test_period_on_a_day_of_no_life_is_none(register: Register) -> None:
    assert register.period_on("18229-20250701", EVE) is None
    period = register.period_on("46-0", date(2024, 12, 31))
    assert period is not None
    assert period.name == "tỉnh Thừa Thiên Huế"


def test_an_id_that_is_none_is_an_error(register: Register) -> None:
    with pytest.raises(UnknownUnit, match="18229-1"):
        register.period_on("18229-1", EVE)
    with pytest.raises(UnknownUnit):
        register.parents("18229")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Thị trấn Hồ", ("thị trấn", "hồ")),
        ("thị xã Hồng Lĩnh", ("thị xã", "hồng lĩnh")),
        ("Thành phố Hồ Chí Minh", ("thành phố", "hồ chí minh")),
        ("Phường 01", ("phường", "1")),
        ("P.01", ("phường", "1")),
        ("phuong 1", ("phường", "1")),
        ("Xãm", (None, "xãm")),
        ("xã", (None, "xã")),
        ("", (None, "")),
    ],
)
def test_the_likeliest_reading(name: str, expected: tuple[str | None, str]) -> None:
    assert tuple(readings(name)[0]) == expected


@pytest.mark.parametrize(("bare", "expected"), [("0", "0"), ("00", "0"), ("010", "10"), ("4A", "4a")])
def test_key_of_numbers(bare: str, expected: str) -> None:
    assert key(bare) == expected


def periods() -> list[tuple[Unit, Period]]:
    return [(unit, period) for unit in load_register().units.values() for period in unit.periods]


PERIODS = periods()


# The register gave a name to one commune some weeks before it took out another of that name and district.
TWICE = {frozenset({"02638-0", "02641-0"}), frozenset({"04897-0", "04900-0"})}


@settings(max_examples=1000, deadline=None)
@given(
    index=st.integers(0, len(PERIODS) - 1), late=st.booleans(), by_id=st.booleans(), with_type=st.booleans()
)
def test_every_unit_finds_itself_with_its_parents_on_its_own_days(
    index: int, late: bool, by_id: bool, with_type: bool
) -> None:
    register = load_register()
    unit, period = PERIODS[index]
    first = period.first or date(2004, 10, 1)
    last = date.fromordinal(period.until.toordinal() - 1) if period.until else date(2026, 11, 24)
    day = last if late else first
    above = register.parents(unit.id, day)
    parents = above if by_id else [_name_on(register, parent, day) for parent in above]
    name = period.name if with_type else period.bare
    found = register.find(name, type=None if with_type else period.type, context=parents, day=day)
    if isinstance(found, Ambiguous):
        assert frozenset(candidate.id for candidate in found.candidates) in TWICE
    else:
        assert found == unit


def _name_on(register: Register, unit_id: str, day: date) -> str:
    period = register.period_on(unit_id, day)
    assert period is not None
    return period.name
