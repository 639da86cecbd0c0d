"""How many units there are on which day, and known truths about the reform of 1/7/2025."""

from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise

import pytest

from kg.units import Flow, Register, Unit, load_register

EVE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)
TODAY = date(2026, 11, 24)
GOING_ON = 127 + 2 + 2 + 1  # kept, renamed, reclassified, Thổ Châu (xã to đặc khu)


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


def alive(register: Register, day: date) -> list[Unit]:
    return [unit for unit in register.units.values() if day in unit.days]


def one(register: Register, name: str, day: date, *parents: str) -> Unit:
    unit = register.find(name, context=parents, day=day)
    assert isinstance(unit, Unit), unit
    return unit


@pytest.mark.parametrize(
    ("day", "provinces", "districts", "communes"),
    [
        (date(2004, 10, 1), 64, 659, 10577),  # the first register
        (date(2008, 7, 31), 64, None, None),
        (date(2008, 8, 1), 63, None, None),  # Hà Tây went into Hà Nội
        (date(2018, 12, 31), 63, 713, 11162),
        (date(2021, 12, 31), 63, 705, 10599),
        (EVE, 63, 696, 10035),
        (REFORM, 34, 0, 3321),
        (TODAY, 34, 0, 3321),
    ],
)
def test_counts_of_each_level_on_a_day(
    register: Register, day: date, provinces: int, districts: int | None, communes: int | None
) -> None:
    counts = Counter(unit.level for unit in alive(register, day))
    assert counts["province"] == provinces
    assert districts is None or counts["district"] == districts
    assert communes is None or counts["commune"] == communes


def test_types_of_the_communes_of_today_and_of_the_reform(register: Register) -> None:
    def types(day: date) -> Counter[str]:
        periods = [register.period_on(u.id, day) for u in alive(register, day) if u.level == "commune"]
        return Counter(period.type for period in periods if period)

    assert types(EVE) == {"xã": 7692, "phường": 1726, "thị trấn": 617}
    assert types(REFORM) == {"xã": 2621, "phường": 687, "đặc khu": 13}
    assert types(TODAY) == {"xã": 2611, "phường": 697, "đặc khu": 13}


def reform_flows(register: Register) -> list[Flow]:
    return [flow for flow in register.flows if flow.basis == "conversion table"]


def test_every_row_of_the_conversion_table_is_a_flow_or_a_unit_that_goes_on(register: Register) -> None:
    communes = [flow for flow in reform_flows(register) if register.units[flow.target_id].level == "commune"]
    going_on = [u for u in alive(register, REFORM) if u.level == "commune" and EVE in u.days]
    assert (len(communes), len(going_on)) == (10571 - GOING_ON, GOING_ON)
    # all 969 parts of the table, and the tidal flats of Kim Sơn, a part of a district
    assert Counter(flow.extent for flow in communes) == {"part": 970, "whole": 10571 - GOING_ON - 970}


def test_every_new_commune_has_a_predecessor_and_no_old_one_is_without_successor(register: Register) -> None:
    for unit in alive(register, REFORM):
        assert EVE in unit.days or register.predecessors(unit.id), unit.id
    for unit in alive(register, EVE):
        assert REFORM in unit.days or unit.level == "district" or register.successors(unit.id), unit.id


def test_440_old_communes_were_split(register: Register) -> None:
    pieces: dict[str, set[str]] = defaultdict(set)
    for flow in reform_flows(register):
        pieces[flow.source_id].add(flow.target_id)
    split = [unit_id for unit_id, targets in pieces.items() if len(targets) > 1]
    assert len(split) == 440


def test_a_commune_of_which_only_a_part_is_left_is_a_new_unit(register: Register) -> None:
    for code in ("21997", "27007", "25822"):  # Canh Liên, Tân Sơn, Bàu Bàng
        (flow,) = register.predecessors(f"{code}-20250701")
        assert (flow.extent, flow.kind, flow.source_id.partition("-")[0]) == ("part", "split", code)


def test_ha_tinh_has_69_communes_out_of_209(register: Register) -> None:
    province = one(register, "tỉnh Hà Tĩnh", REFORM)
    inside = {
        u.id
        for u in register.units.values()
        if u.level == "commune" and province.id in register.parents(u.id)
    }
    new = [unit_id for unit_id in inside if REFORM in register.units[unit_id].days]
    old = [unit_id for unit_id in inside if EVE in register.units[unit_id].days]
    assert (len(new), len(old)) == (69, 209)


def test_xa_duc_tho_comes_from_its_four_by_act_and_both_days(register: Register) -> None:
    flows = register.predecessors("18229-20250701")
    names = [register.units[flow.source_id].name for flow in flows]
    assert names == ["thị trấn Đức Thọ", "xã Tùng Ảnh", "xã Hòa Lạc", "xã Tân Dân"]
    assert {(f.extent, f.kind, f.act, f.in_force, f.effective, f.is_certain) for f in flows} == {
        ("whole", "merge", "1665/NQ-UBTVQH15", date(2025, 6, 16), REFORM, True)
    }
    change = register.changes["20250701-18229-20250701"]
    assert (change.acts, change.operative, change.in_force) == (
        ("1665/NQ-UBTVQH15",),
        REFORM,
        date(2025, 6, 16),
    )


@pytest.mark.parametrize(
    ("zone", "district"),
    [
        ("đặc khu Bạch Long Vĩ", "huyện Bạch Long Vĩ"),
        ("đặc khu Cồn Cỏ", "huyện Cồn Cỏ"),
        ("đặc khu Hoàng Sa", "huyện Hoàng Sa"),
        ("đặc khu Lý Sơn", "huyện Lý Sơn"),
        ("đặc khu Côn Đảo", "huyện Côn Đảo"),
    ],
)
def test_five_island_zones_come_from_a_district(register: Register, zone: str, district: str) -> None:
    (flow,) = register.predecessors(one(register, zone, REFORM).id)
    source = register.units[flow.source_id]
    assert (source.name, source.level, flow.extent) == (district, "district", "whole")


def test_eleven_provinces_go_on_and_23_are_new(register: Register) -> None:
    provinces = [unit for unit in alive(register, REFORM) if unit.level == "province"]
    assert Counter(EVE in unit.days for unit in provinces) == {True: 11, False: 23}
    merged = [flow for flow in reform_flows(register) if register.units[flow.target_id].level == "province"]
    assert len(merged) == 52
    assert {(f.extent, f.act, f.in_force) for f in merged} == {("whole", "202/2025/QH15", date(2025, 6, 12))}


def test_code_24_is_bac_giang_and_then_another_unit_bac_ninh(register: Register) -> None:
    assert register.units["24-0"].name == "tỉnh Bắc Giang"
    assert register.units["24-0"].until == REFORM
    assert register.units["24-20250701"].name == "tỉnh Bắc Ninh"
    assert {flow.source_id for flow in register.predecessors("24-20250701")} == {"24-0", "27-0"}


def test_45_kept_communes_have_a_new_province(register: Register) -> None:
    kept = [change.unit_id for change in register.changes.values() if change.kind == "keep"]
    moved = [
        unit_id
        for unit_id in kept
        if _province_code(register, unit_id, EVE) != _province_code(register, unit_id, REFORM)
    ]
    assert (len(kept), len(moved)) == (127, 45)


def _province_code(register: Register, unit_id: str, day: date) -> str:
    return register.units[register.parents(unit_id, day)[-1]].code


def test_ten_communes_of_dong_nai_become_phuong_in_2026_and_stay_the_same_units(register: Register) -> None:
    day = date(2026, 4, 30)
    changes = [change for change in register.changes.values() if change.operative == day]
    assert len(changes) == 10
    for change in changes:
        before, after = register.units[change.unit_id].periods[-2:]
        assert (before.type, after.type, before.bare, after.first) == ("xã", "phường", after.bare, day)
        assert (change.kind, change.acts) == ("reclassify", ("237/NQ-UBTVQH16",))
        assert before.parent_id == after.parent_id == "75-20250701"


@pytest.mark.parametrize(
    ("unit_id", "names"),
    [
        ("14845-20191201", ["thị trấn Mường Lát", "xã Mường Lát"]),  # reclassified
        ("24235-0", ["xã Krông Na", "xã Buôn Đôn"]),  # renamed
        ("31105-0", ["xã Thổ Châu", "đặc khu Thổ Châu"]),
        ("46-0", ["tỉnh Thừa Thiên Huế", "thành phố Huế"]),
    ],
)
def test_a_rename_or_reclassification_goes_on_with_the_unit(
    register: Register, unit_id: str, names: list[str]
) -> None:
    unit = register.units[unit_id]
    printed = list(dict.fromkeys(period.name for period in unit.periods))
    assert printed[-2:] == names
    assert unit.until is None


def test_districts_end_with_the_reform(register: Register) -> None:
    assert {u.until for u in alive(register, EVE) if u.level == "district"} == {REFORM}


def test_a_merger_before_2025_founds_a_unit_under_an_old_code(register: Register) -> None:
    (town, absorbed) = register.predecessors("18229-20200101")
    assert (town.source_id, town.extent) == ("18229-0", "whole")
    assert register.units[absorbed.source_id].name == "xã Đức Yên"
    assert (absorbed.act, absorbed.extent, absorbed.basis) == (
        "819/NQ-UBTVQH14",
        "unknown",
        "repository list",
    )
    assert {flow.source_id for flow in register.predecessors("01-20080801")} == {"01-0", "28-0"}


def test_candidates_are_never_certain(register: Register) -> None:
    candidates = [flow for flow in register.flows if not flow.is_certain]
    assert {flow.basis for flow in candidates} == {"register inference candidate"}
    assert not any(flow.basis == "register inference candidate" for flow in register.flows if flow.is_certain)
    assert len(candidates) > 500


def test_communes_revived_in_the_register_by_mistake_do_not_live_again(register: Register) -> None:
    for code in ("07693", "16411", "18448", "25186"):
        assert [u.id for u in register.units.values() if u.code == code] == [f"{code}-0"]


def test_lineage_joins_units_over_every_round_and_leaves_strangers_out(register: Register) -> None:
    lineage = register.lineage("18229-20250701")
    assert {"18229-0", "18229-20200101", "18268-0", "18259-0", "18229-20250701"} <= lineage
    assert "18244-0" not in lineage
    assert "376-0" not in register.lineage("14698-20250701")  # the tidal flats of Kim Sơn
    assert register.direct_line("18229-20250701") == lineage
    assert register.direct_line("18259-0") == {"18259-0", "18229-20250701"}
    assert register.lineage("no unit") == frozenset({"no unit"})


def test_periods_follow_each_other_without_gap_or_overlap(register: Register) -> None:
    for unit in register.units.values():
        assert (unit.founded, unit.until) == (unit.periods[0].first, unit.periods[-1].until)
        for before, after in pairwise(unit.periods):
            assert before.until == after.first, unit.id
            assert (before.name, before.parent_id) != (after.name, after.parent_id), unit.id
        for period in unit.periods:
            assert period.first is None or period.until is None or period.first < period.until, unit.id
            assert period.name == f"{period.type} {period.bare}"


def test_parents_live_on_all_days_of_the_period(register: Register) -> None:
    for unit in register.units.values():
        for period in unit.periods:
            if unit.level == "province":
                assert period.parent_id is None
                continue
            assert period.parent_id is not None
            above = register.units[period.parent_id]
            assert above.founded is None or (period.first is not None and above.founded <= period.first), (
                unit.id
            )
            assert above.until is None or (period.until is not None and period.until <= above.until), unit.id


def test_lives_of_one_code_do_not_overlap(register: Register) -> None:
    lives: dict[str, list[Unit]] = defaultdict(list)
    for unit in register.units.values():
        lives[unit.code].append(unit)
    for units in lives.values():
        for before, after in pairwise(sorted(units, key=lambda unit: unit.founded or date.min)):
            assert before.until and after.founded and before.until <= after.founded, after.id


def test_ids_are_code_and_day_founded(register: Register) -> None:
    for unit_id, unit in register.units.items():
        founded = f"{unit.founded:%Y%m%d}" if unit.founded else "0"
        assert unit_id == unit.id == f"{unit.code}-{founded}"


def test_flows_name_known_units_and_changes_and_meet_their_days(register: Register) -> None:
    for flow in register.flows:
        source, target = register.units[flow.source_id], register.units[flow.target_id]
        change = register.changes[flow.change_id]
        assert source.id != target.id
        assert (change.unit_id, change.operative) == (target.id, flow.effective)
        assert flow.effective in target.days
        assert source.until is None or flow.effective <= source.until
        assert source.founded is None or source.founded < flow.effective
    pairs = Counter((flow.source_id, flow.target_id, flow.effective) for flow in register.flows)
    assert max(pairs.values()) == 1


def test_every_founding_in_the_register_is_a_change(register: Register) -> None:
    for unit in register.units.values():
        if unit.founded:
            change = register.changes[f"{unit.founded:%Y%m%d}-{unit.id}"]
            assert change.is_certain, change
