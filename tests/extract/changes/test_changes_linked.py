"""Which units of the register a change is about: names, sources and results told together decide."""

from collections.abc import Iterator
from datetime import date

import pytest

from kg.units import Register, load_register

EVE, DAY, NEWS = date(2025, 6, 30), date(2025, 7, 1), "2025-09-10"
# Every so manieth commune of the register.
STEP = 67
# {new} was formed of {sources}, whose names alone are {bare}, in {district} and {before}; it lies in {province}.
MERGED = [
    "Theo nghị quyết của HĐND {province}, {sources} sáp nhập thành {new}.",
    "Theo Sở Nội vụ {before}, {sources} hợp nhất thành {new}.",
    "Thực hiện sắp xếp đơn vị hành chính của {before}, {sources} sáp nhập, lấy tên là {new}.",
    "Sau khi kết thúc hoạt động của {district}, {sources} sáp nhập thành {new}.",
    "Giáp với {district}, {sources} sáp nhập thành {new}.",
    "{Type} mới {name}, {province} hình thành từ {sources}.",
    "{Type} mới mang tên {name} ({province}) được thành lập trên cơ sở sáp nhập {sources}.",
    "{New} mở rộng trên cơ sở sáp nhập {sources}.",
    "Sáp nhập {sources} thành {new}.",
    "Sáp nhập các xã {bare} thành {new}.",
    "{New} được thành lập trên cơ sở sáp nhập các xã {bare}.",
]
# The register tells that the ones went into the other; some word must tell of a change.
TOGETHER = [
    "Chủ tịch UBND {new}, {province} cho biết: sau khi {sources} sáp nhập, địa bàn rộng hơn.",
    "Là địa phương được hợp nhất từ {sources}, {new}, {province} có nhiều đổi mới.",
    "Được thành lập trên cơ sở sáp nhập các xã {bare}, {new}, {province} có nhiều đổi mới.",
    "Từ 1/7/2025, {sources} được gọi là {new}, {province}.",
    "{Sources} giờ đã là {new}, {province}.",
    "{Sources} trở thành {new}, {province}.",
    "{Sources} nay là {new}, {province}.",
    "{New}, {province} trước đây là {sources}.",
    "{New}, {province} có tiền thân là {sources}.",
    "{New}, {province}, nơi trước đây là {sources}, đang đổi thay.",
    "{New}, {province} gồm các đơn vị cũ là {sources}.",
    "{New}, {province} hình thành từ các đơn vị: {bare}.",
    "{New}, {province} (gồm các xã {bare} cũ sáp nhập) đang vào vụ gặt.",
    "Sau khi sáp nhập từ các xã, thị trấn ({bare}), {new}, {province} có nhiều việc.",
    "{New}, {province} đi vào hoạt động sau khi sáp nhập các đơn vị hành chính gồm {sources}.",
    "Đoàn thăm {new}, {province}. Đây là địa phương được hình thành từ {sources} trước đây.",
    "{Sources} chính thức về chung một nhà - {new}, {province}.",
    "{New}, {province} hiện nay là sự hợp nhất của {sources}.",
]
RENAMED = [
    "Vụ việc xảy ra tại {old}, {district} (nay là {new}), {before}.",
    "Vụ việc xảy ra tại {old}, {district}, {before} (nay là {new}).",
]


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


def _founded(register: Register) -> Iterator[tuple[str, set[str], dict[str, str]]]:
    """Yield communes of the day with what went into them, and the names that the frames have."""
    founded = [one for one in register.units.values() if one.level == "commune" and one.founded == DAY]
    for unit in founded[::STEP]:
        sources = {flow.source_id for flow in register.predecessors(unit.id) if flow.extent == "whole"}
        old = [period for ident in sorted(sources) if (period := register.period_on(ident, EVE))]
        new = register.period_on(unit.id, DAY)
        if new is None or len({one.bare for one in old}) < 2 or any(one.bare.isdigit() for one in old):
            continue
        district = register.period_on(old[0].parent_id or "", EVE)
        if len(old) == len(sources) and district and district.parent_id:
            names = [one.name for one in old], [one.bare for one in old]
            yield (
                unit.id,
                sources,
                {
                    "new": new.name,
                    "type": new.type,
                    "name": new.bare,
                    "old": old[0].name,
                    "province": register.name_on(new.parent_id or "", DAY),
                    "district": district.name,
                    "before": register.name_on(district.parent_id, EVE),
                }
                | {
                    kind: f"{', '.join(listed[:-1])} và {listed[-1]}"
                    for kind, listed in zip(("sources", "bare"), names, strict=True)
                },
            )


def _told(frame: str, names: dict[str, str]) -> str:
    """Return a frame with its names; {New} begins a sentence."""
    return frame.format(**names, **{key.title(): name[0].upper() + name[1:] for key, name in names.items()})


@pytest.mark.parametrize("frame", MERGED)
def test_a_merger_is_of_the_units_that_went_into_the_new_one(read, register, frame):
    for ident, sources, names in _founded(register):
        (change,) = read(_told(frame, names), on=NEWS).unit_changes
        assert change.result_id == ident, names
        assert {one.unit_id for one in change.sources} == sources, names
        assert change.result_parent == names["province"], names


@pytest.mark.parametrize("frame", TOGETHER)
def test_units_named_together_are_those_that_went_into_the_other(read, register, frame):
    for ident, sources, names in _founded(register):
        (change,) = read(_told(frame, names), on=NEWS).unit_changes
        assert (change.kind, change.result_id) == ("merge", ident), names
        assert {one.unit_id for one in change.sources} == sources, names


@pytest.mark.parametrize("frame", RENAMED)
def test_what_a_unit_is_today_lies_where_it_lies_today(read, register, frame):
    for ident, sources, names in _founded(register):
        if names["old"] != names["new"]:
            (change,) = read(_told(frame, names), on=NEWS).unit_changes
            assert (change.result_id, change.result_parent) == (ident, names["province"]), names
            assert {one.unit_id for one in change.sources} <= sources, names
            assert change.kind == "merge", names


LINKED = [
    # text, day, result, sources
    (
        "Tỉnh Đắk Lắk mở rộng trên cơ sở sáp nhập tỉnh Phú Yên.",
        NEWS,
        "66-20250701",
        {"66-0", "54-0"},
    ),
    (
        "Thị trấn Đức Thọ mở rộng trên cơ sở sáp nhập xã Đức Yên.",
        "2020-01-15",
        "18229-20200101",
        {"18229-0", "18268-0"},
    ),
    (
        "Giải thể 3 xã Nam Đàn, Xuân Hòa, Thượng Tân Lộc để lập xã Vạn An.",
        NEWS,
        "17950-20250701",
        {"17950-20200101", "17959-0", "17968-20200101"},
    ),
    # names that have words of the grammar
    (
        "Xã Đức Lập, tỉnh Tây Ninh gồm toàn bộ xã Đức Lập Hạ và một phần xã Đức Hòa Thượng.",
        NEWS,
        "27964-20250701",
        {"27958-0", "27967-0"},
    ),
    (
        "Xã Đất Mới, tỉnh Cà Mau sẽ gồm toàn bộ xã Lâm Hải và một phần thị trấn Năm Căn.",
        NEWS,
        "32201-20250701",
        {"32191-0", "32201-20050920"},
    ),
    (
        "Xã Xuân Hòa cùng với Thượng Tân Lộc được sáp nhập vào thị trấn Nam Đàn, lấy tên gọi mới là xã Vạn An.",
        NEWS,
        "17950-20250701",
        {"17950-20200101", "17959-0", "17968-20200101"},
    ),
    # as the register prints them
    (
        "Sáp nhập xã Nậm ét và xã Mường Khiêng thành xã Mường Khiêng.",
        NEWS,
        "03757-20250701",
        {"03712-0", "03757-0"},
    ),
    (
        "Tỉnh Tuyên Quang (mới) gồm tỉnh Hà Giang và tỉnh Tuyên Quang cũ.",
        NEWS,
        "08-20250701",
        {"02-0", "08-0"},
    ),
    # there was no ward of that name
    (
        "Phường Thành Sen mở rộng trên cơ sở sáp nhập phường Bắc Hà.",
        NEWS,
        "18073-20250701",
        {"18077-20250101"},
    ),
    # a misprint
    (
        "Sáp nhập phường Châu Phú A và phường Vĩnh Nguơn thành phường Châu Đốc.",
        NEWS,
        "30316-20250701",
        {"30319-0", "30328-0"},
    ),
]


@pytest.mark.parametrize(("text", "on", "result", "sources"), LINKED)
def test_a_change_is_linked_by_what_became_what(read, text, on, result, sources):
    (change,) = read(text, on=on).unit_changes
    assert (change.result_id, {one.unit_id for one in change.sources}) == (result, sources)


# text of 2025, results and sources
IN_A_YEAR = [
    (
        "Năm 1997, tỉnh Hải Hưng tách thành tỉnh Hải Dương và tỉnh Hưng Yên.",
        [("30-0", [None]), ("33-0", [None])],
    ),
    ("Năm 1989, tỉnh Quảng Trị được tách ra từ tỉnh Bình Trị Thiên.", [("45-0", [None])]),
    (
        "Đầu năm 1997, tỉnh Vĩnh Phú tách thành tỉnh Vĩnh Phúc và tỉnh Phú Thọ.",
        [("26-0", [None]), ("25-0", [None])],
    ),
    (
        "Năm 2004, tỉnh Lai Châu chia thành tỉnh Lai Châu và tỉnh Điện Biên.",
        [("12-0", ["12-0"]), ("11-0", ["12-0"])],
    ),
    (
        "Năm 1992, tỉnh Hà Sơn Bình được tách thành tỉnh Hà Tây và tỉnh Hòa Bình; tỉnh Hà Nam Ninh tách thành tỉnh "
        "Nam Hà và tỉnh Ninh Bình.",
        [("28-0", [None]), ("17-0", [None]), (None, [None]), ("37-0", [None])],
    ),
    ("Năm 2020, xã Đức Yên nhập vào thị trấn Đức Thọ.", [("18229-20200101", ["18268-0"])]),
    # the day of a register may be that of the next year
    ("Năm 2019, xã Đức Yên nhập vào thị trấn Đức Thọ.", [("18229-20200101", ["18268-0"])]),
    # a full day, or that of an act
    (
        "Ngày 1/1/1997, tỉnh Hà Bắc tách thành hai tỉnh Bắc Giang và Bắc Ninh.",
        [("24-0", [None]), ("27-0", [None])],
    ),
    (
        "Ngày 5/3/1984, xã Vũ Quý và xã Vũ Trung sáp nhập thành xã Trà Giang, tỉnh Hưng Yên.",
        [("13078-0", [None, "13150-0"])],
    ),
    (
        "Theo Quyết định số 44-HĐBT ngày 5/3/1984, xã Vũ Quý được chia thành xã Trà Giang và xã Vũ Trung, "
        "tỉnh Hưng Yên.",
        [("13078-0", [None]), ("13150-0", [None])],
    ),
    # the only commune of that name lies in another province
    ("Năm 1976, xã Tùng Ảnh sáp nhập với xã Đức Sơn thành xã Đức Tùng.", [("18241-0", ["18259-0", None])]),
    # the year of something else
    (
        "Năm 2024, xã Vạn An (được thành lập trên cơ sở sáp nhập thị trấn Nam Đàn, xã Xuân Hòa) đạt chuẩn.",
        [("17950-20250701", ["17950-20200101", "17959-0"])],
    ),
]


@pytest.mark.parametrize(("text", "expected"), IN_A_YEAR)
def test_a_change_of_a_year_is_of_what_bore_the_names_then(read, text, expected):
    found = read(text, on=NEWS).unit_changes
    assert [(one.result_id, [source.unit_id for source in one.sources]) for one in found] == expected


@pytest.mark.parametrize(
    ("told", "effective"),
    [
        ("theo Nghị quyết số 1659/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội ", None),
        ("ngày 1/7/2025 theo Nghị quyết số 1659/NQ-UBTVQH15 ngày 16/6/2025 ", "2025-07-01"),
    ],
)
def test_the_day_of_an_act_is_not_that_of_its_effect(read, told, effective):
    text = f"Xã Thượng Đức, thành phố Đà Nẵng được thành lập {told}trên cơ sở sáp nhập xã Đại Lãnh và xã Đại Hưng."
    (change,) = read(text, on=NEWS).unit_changes
    assert (change.effective, change.result_id) == (effective, "20506-20250701")


ACTS = [
    # of the change; of another change, as printed; rules and opinions
    ("Theo Nghị quyết 202/2025/QH15 và Nghị quyết 1678/NQ-UBTVQH15, ", "1678/NQ-UBTVQH15"),
    ("Theo Nghị quyết số 1665/NQ-UBTVQH15, ", "1665/NQ-UBTVQH15"),
    ("Căn cứ Nghị quyết số 76/2025/UBTVQH15, ", None),
    ("Thực hiện Nghị quyết số 45/NQ-HĐND của HĐND tỉnh, ", None),
]


@pytest.mark.parametrize(("printed", "act"), ACTS)
def test_an_act_that_changes_no_unit_is_not_that_of_a_change(read, printed, act):
    (change,) = read(
        f"{printed}thị trấn Nam Đàn và xã Xuân Hòa sáp nhập thành xã Vạn An.", on=NEWS
    ).unit_changes
    assert change.act == act


def test_each_merger_of_a_sentence_has_its_act(read):
    text = "Nghị quyết 819/NQ-UBTVQH14 và 1665/NQ-UBTVQH15: xã Đức Yên nhập vào thị trấn Đức Thọ."
    assert [one.act for one in read(text, on=NEWS).unit_changes] == ["819/NQ-UBTVQH14"]


@pytest.mark.parametrize(
    "text",
    [
        "Ngôi đền ở xã Kim Hoa, huyện Hương Sơn (nay là xã Kim Hoa, tỉnh Hà Tĩnh) cháy.",
        "Xã Kim Hoa, tỉnh Hà Tĩnh (trước đây là xã Kim Hoa, huyện Hương Sơn) có chợ.",
    ],
)
def test_what_bore_the_name_of_a_merged_unit_is_not_renamed(read, text):
    (change,) = read(text, on=NEWS).unit_changes
    assert (change.kind, change.result_id == change.sources[0].unit_id) == ("merge", False)


def test_a_district_is_dissolved_and_its_wards_merge(read):
    text = "Cùng với việc giải thể quận Tây Hồ, phường Phú Thượng, phường Xuân La sáp nhập thành phường Phú Thượng."
    found = read(text, on=NEWS).unit_changes
    assert [(one.kind, len(one.sources)) for one in found] == [("dissolve", 1), ("merge", 2)]


def test_a_size_behind_a_part_is_that_of_one_unit(read):
    text = "Thành lập phường Hà Giang 1 trên cơ sở một phần (2 km2, 900 người) phường Quang Trung, phường Nguyễn Trãi."
    (change,) = read(text, on=NEWS).unit_changes
    assert [one.extent for one in change.sources] == ["part", "whole"]


NONE = [
    # no word of a change
    "Đoàn thăm xã Tùng Ảnh, xã Hòa Lạc và trụ sở xã Đức Thọ.",
    # what did not go into it
    "Xã Đức Thọ, nơi trước đây giáp xã Liên Minh và xã Trường Sơn, nay là trung tâm.",
    # one of several, and what lies in one
    "Xã Đức Thọ vốn là một trong các xã Tùng Ảnh, Hòa Lạc.",
    "Hợp tác xã xã Đức Thọ được hình thành từ vốn góp của xã Tùng Ảnh và xã Hòa Lạc.",
]


@pytest.mark.parametrize("text", NONE)
def test_units_named_together_need_not_have_changed(read, text):
    assert read(text, on=NEWS).unit_changes == ()
