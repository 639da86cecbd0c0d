"""Communes of the whole register in the sentences that newspapers give their sizes in: the sizes are theirs."""

from collections.abc import Iterator
from datetime import date

import pytest

from kg.units import Period, Register, Unit, load_register

EVE, DAY, NEWS = date(2025, 6, 30), date(2025, 7, 1), "2025-09-01"
# Every so manieth commune of the register.
STEP = 71
# {new} was formed of {sources}; {place} is its type alone.
FOUNDED = [
    "{New}, {province} được thành lập trên cơ sở sáp nhập {sources}, có diện tích 27,3 km2, dân số 21.460 người.",
    "{New}, {province} được thành lập trên cơ sở sáp nhập {sources}, tổng diện tích là 27,3 km2, có 5.120 hộ với 21.460 nhân khẩu.",
    "{New} ({province}) được thành lập trên cơ sở sáp nhập {sources}, có diện tích 27,3 km2, dân số 21.460 người.",
    "{New} của {province} được hình thành từ {sources}; diện tích 27,3 km2, dân số 21.460 người.",
    "{New}, {province} được thành lập trên cơ sở sáp nhập {sources}. Sau sáp nhập, {place} có diện tích 27,3 km2, dân số 21.460 người.",
    "Sáp nhập {sources} thành {new}, {province} có diện tích 27,3 km2, dân số 21.460 người.",
    "Sau khi sáp nhập {sources}, {new}, {province} có diện tích 27,3 km2, dân số 21.460 người.",
    "Là địa phương được sáp nhập từ {sources}, {new}, {province} hiện có diện tích 27,3 km2, dân số 21.460 người.",
    "Với diện tích 27,3 km2, dân số 21.460 người, {new}, {province} được hợp nhất từ {sources}.",
]
# {old} is a commune of the eve in {district} and {before}; its place is now in {province}.
OLD = [
    "{Old}, {district}, {before} có dân số 6.240 người.",
    "{Old} ({district}, {before}) có dân số 6.240 người.",
    "Tại {province}, {old} ({district} cũ) có dân số 6.240 người.",
    "Trước khi sáp nhập, {old} ({district}) của {province} có dân số 6.240 người.",
    "Từ ngày sáp nhập vào {province}, {old}, diện tích hơn 31 km2, có 6.240 người dân.",
]
# Of a commune that has the name of one that went into it.
EARLIER = [
    "Trước sáp nhập, {name}, {province} có diện tích 12,5 km2, dân số 9.876 người.",
    "{Name}, {province} khi chưa sáp nhập có diện tích 12,5 km2.",
    "Năm 2021, {name}, {province} có dân số 9.876 người.",
    "{Name}, {province} có dân số 9.876 người trước ngày 1/7/2025.",
    "Trước ngày 1/7/2025, {name}, {province} có dân số 9.876 người.",
    "{Name}, {province} đạt chuẩn nông thôn mới năm 2021; khi đó, {name} có 9.876 dân.",
    "{Name}, {province} trước khi sáp nhập với xã bên có diện tích 12,5 km2, dân số 9.876 người.",
    "Đại hội Đảng bộ {name}, {province} khóa cũ có 180 đại biểu.",
    "Ngày 1/4/2021, {name}, {province} có dân số 9.876 người.",
    "Tháng 6/2022, Đảng bộ {name}, {province} có 210 đảng viên.",
    "Trước đây, {name}, {province} chỉ có 1.250 hộ dân.",
    "Cách đây 4 năm, {name}, {province} có 1.250 hộ dân.",
    "Giai đoạn 2021-2025, Đảng bộ {name}, {province} có 210 đảng viên.",
]
LATER = [
    "Sau sáp nhập, {name}, {province} có diện tích 12,5 km2, dân số 9.876 người.",
    "Trước sáp nhập còn nhiều xã nhỏ; nay {name}, {province} có diện tích 12,5 km2.",
]

# The size is of the source that has the name of the new commune; {others} are the other sources.
OF_A_SOURCE = [
    "Sáp nhập {name} (diện tích 5,8 km2, dân số 8.650 người) và {others} thành {name}, {province}.",
    "{Name}, {province} được thành lập từ {others} (7,9 km2) và {name} (diện tích 5,8 km2, dân số 8.650 người).",
    "{Name}, diện tích 5,8 km2, dân số 8.650 người, và {others} hợp nhất thành {name}, {province}.",
]


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


def _on(register: Register, ident: str | None, day: date) -> Period | None:
    return register.period_on(ident, day) if ident else None


def _named(frame: str, **names: str) -> str:
    """Return a frame with its names; {New} begins a sentence."""
    return frame.format(**names, **{key.title(): name[0].upper() + name[1:] for key, name in names.items()})


def _founded(register: Register) -> Iterator[tuple[Unit, dict[str, str]]]:
    """Yield communes of the day, each with the names that the frames have."""
    founded = [one for one in register.units.values() if one.level == "commune" and one.founded == DAY]
    for unit in founded[::STEP]:
        sources = sorted({flow.source_id for flow in register.predecessors(unit.id)})
        named = [period.name for ident in sources if (period := _on(register, ident, EVE))]
        new = _on(register, unit.id, DAY)
        province = _on(register, new.parent_id if new else None, DAY)
        if len(named) > 1 and new and province:
            listed = f"{', '.join(named[:-1])} và {named[-1]}"
            place = new.name.removesuffix(new.bare).strip()
            yield unit, {"new": new.name, "province": province.name, "sources": listed, "place": place}


def _old(register: Register) -> Iterator[tuple[Unit, dict[str, str]]]:
    """Yield communes of the eve, each with the names that the frames have."""
    communes = [unit for unit in register.units.values() if unit.level == "commune"]
    for unit in communes[::STEP]:
        own = _on(register, unit.id, EVE)
        district = _on(register, own.parent_id if own else None, EVE)
        before = _on(register, district.parent_id if district else None, EVE)
        into = {flow.target_id for flow in register.successors(unit.id)}
        new = _on(register, min(into, default=None), DAY)
        province = _on(register, new.parent_id if new else None, DAY)
        if own and district and before and province:
            names = {"old": own.name, "district": district.name, "before": before.name}
            yield unit, names | {"province": province.name}


def _of_one_name(register: Register) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield communes of the eve, there in 2021, and those of their name that they went into, with the names."""
    for new, names in _founded(register):
        line = {flow.source_id: _on(register, flow.source_id, EVE) for flow in register.predecessors(new.id)}
        old = [ident for ident, period in line.items() if period and period.name == names["new"]]
        if len(old) == 1 and _on(register, old[0], date(2021, 1, 1)):
            others = next(period.name for ident, period in sorted(line.items()) if ident != old[0] and period)
            yield old[0], new.id, {"name": names["new"], "province": names["province"], "others": others}


@pytest.mark.parametrize("frame", FOUNDED)
def test_the_sizes_of_a_new_commune_are_its_own(read, register, frame):
    for unit, names in _founded(register):
        found = read(_named(frame, **names), on=NEWS).figures
        assert {one.unit_id for one in found} == {unit.id}, names
        assert {"area_km2", "population"} <= {one.variable for one in found}, names


@pytest.mark.parametrize("frame", OLD)
def test_the_sizes_of_an_old_commune_are_its_own(read, register, frame):
    for _, names in _old(register):
        found = read(_named(frame, **names), on=NEWS).figures
        assert {one.subject for one in found} == {names["old"]}, names


@pytest.mark.parametrize("frame", EARLIER)
def test_what_was_before_is_of_the_commune_that_had_the_name(read, register, frame):
    for old, _, names in _of_one_name(register):
        assert {one.unit_id for one in read(_named(frame, **names), on=NEWS).figures} == {old}, names


@pytest.mark.parametrize("frame", LATER)
def test_what_is_now_is_of_the_new_commune(read, register, frame):
    for _, new, names in _of_one_name(register):
        assert {one.unit_id for one in read(_named(frame, **names), on=NEWS).figures} <= {new}, names


@pytest.mark.parametrize("frame", OF_A_SOURCE)
def test_the_size_of_a_source_is_neither_the_new_commune_s_nor_the_change_s(read, register, frame):
    for old, _, names in _of_one_name(register):
        found = read(_named(frame, **names), on=NEWS)
        assert {one.unit_id for one in found.figures if one.subject == names["name"]} <= {old}, names
        assert all(one.area_km2 is None is one.population for one in found.unit_changes), names


def test_what_was_long_before_is_of_no_commune_that_was_not_there(read):
    (figure,) = read("Đảng bộ xã Kim Hoa, tỉnh Hà Tĩnh ra đời năm 1947 với 12 đảng viên.", on=NEWS).figures
    (older,) = read("Đảng bộ xã Đức Minh ra đời năm 1947 với 12 đảng viên (tỉnh Hà Tĩnh).", on=NEWS).figures
    assert (figure.as_of, older.as_of, older.unit_id) == ("1947", "1947", None)


@pytest.mark.parametrize("place", ["Ở", "Tại"])
def test_of_two_communes_of_a_name_each_has_the_size_told_in_its_province(read, place):
    text = (
        f"{place} thành phố Hà Nội, phường Việt Hưng có dân số 41.000 người. Phường Việt Hưng ở tỉnh Quảng Ninh có "
        "dân số 72.000 người."
    )
    found = {figure.value: figure.unit_id for figure in read(text, on=NEWS).figures}
    assert found == {41000: "00127-20250701", 72000: "06661-20250701"}


@pytest.mark.parametrize("verb", ["sáp nhập từ", "hợp nhất từ"])
def test_the_sum_of_two_communes_is_the_size_of_neither(read, verb):
    text = f"Xã Đức Thọ ({verb} xã Tùng Ảnh, xã Hòa Lạc) và xã Đức Minh có tổng diện tích 87 km2."
    found = read(text, on=NEWS)
    assert not found.figures
    assert [change.area_km2 for change in found.unit_changes] == [None]


def test_of_two_sources_in_brackets_each_has_its_own_size(read):
    text = "Thành lập xã Đức Thọ rộng 27 km2 trên cơ sở nhập xã Tùng Ảnh (diện tích 12 km2) và xã Hòa Lạc (diện tích 15 km2)."
    found = read(text, on=NEWS)
    assert [change.area_km2 for change in found.unit_changes if change.area_km2 == 15] == []
    assert {figure.subject: figure.value for figure in found.figures if figure.value < 20} == {
        "xã Tùng Ảnh": 12,
        "xã Hòa Lạc": 15,
    }


def test_what_was_shortly_before_may_be_counted_for_the_new_commune(read):
    (figure,) = read("Tính đến 31/12/2024, tỉnh Tuyên Quang có 987.600 nhân khẩu.", on=NEWS).figures
    assert (figure.unit_id, figure.unit_candidates) == (None, ("08-0", "08-20250701"))
