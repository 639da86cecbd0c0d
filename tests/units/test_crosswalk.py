"""Units of one day on another, over all rounds and in both directions."""

from collections import defaultdict
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import UnknownUnit
from kg.units import Register, load_register
from kg.units.crosswalk import Conversion, convert

EVE = date(2025, 6, 30)
REFORM = date(2025, 7, 1)
BEFORE = date(2018, 1, 1)
TODAY = date(2026, 11, 24)
COMMUNES = [unit for unit in load_register().units.values() if unit.level == "commune"]


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


def told(found: Conversion) -> list[tuple[str, str, float | None]]:
    return [(one.unit_id, one.relation, one.share) for one in found.outcomes]


@pytest.mark.parametrize(
    ("unit", "on", "to", "expected"),
    [
        ("18259-0", EVE, REFORM, [("18229-20250701", "merged", 1.0)]),
        ("18259-0", EVE, EVE, [("18259-0", "same", 1.0)]),
        # kept, though the list spells it otherwise; renamed; reclassified
        ("16906-0", EVE, REFORM, [("16906-0", "same", 1.0)]),
        ("24235-0", EVE, REFORM, [("24235-0", "renamed", 1.0)]),
        ("31105-0", EVE, REFORM, [("31105-0", "renamed", 1.0)]),
        ("26368-20250701", REFORM, TODAY, [("26368-20250701", "renamed", 1.0)]),
        # a part of it bears its name now
        ("21997-0", EVE, REFORM, [("21997-20250701", "part", None), ("22006-20250701", "part", None)]),
        # over two rounds; whether all of xã Đức Yên went there is not known
        ("18229-0", BEFORE, TODAY, [("18229-20250701", "merged", None)]),
        ("18268-0", BEFORE, TODAY, [("18229-20250701", "merged or part", None)]),
        # back
        (
            "18229-20250701",
            REFORM,
            EVE,
            [
                ("18229-20200101", "merged", None),
                ("18259-0", "merged", None),
                ("18280-20200101", "merged", None),
                ("18283-20200101", "merged", None),
            ],
        ),
        # an island zone that has a district as predecessor
        ("536-0", EVE, REFORM, [("21548-20250701", "merged", 1.0)]),
        # the table has it whole in one and in part in two others
        (
            "18796-20150411",
            EVE,
            REFORM,
            [
                ("18754-20250701", "part", None),
                ("18823-20250701", "part", None),
                ("18832-20250701", "part", None),
            ],
        ),
    ],
)
def test_converts(
    register: Register, unit: str, on: date, to: date, expected: list[tuple[str, str, float | None]]
) -> None:
    assert told(convert(register, unit, on, to)) == expected


def test_a_unit_split_in_five_has_five_parts_of_unknown_shares(register: Register) -> None:
    pieces: dict[str, set[str]] = defaultdict(set)
    for flow in register.flows:
        if flow.effective == REFORM:
            pieces[flow.source_id].add(flow.target_id)
    found = convert(register, max(pieces, key=lambda unit_id: len(pieces[unit_id])), EVE, REFORM)
    assert len(found.outcomes) >= 5
    assert {(one.relation, one.share) for one in found.outcomes} == {("part", None)}


def test_candidates_are_no_outcomes(register: Register) -> None:
    candidate = next(flow for flow in register.flows if not flow.is_certain and flow.kind == "merge")
    found = convert(
        register, candidate.source_id, date.fromordinal(candidate.effective.toordinal() - 1), TODAY
    )
    assert found.candidates
    assert not {one.unit_id for one in found.outcomes} & {one.unit_id for one in found.candidates}
    assert all(flow.is_certain for one in found.outcomes for flow in one.flows)


def test_where_the_register_names_no_successor_the_trace_is_lost(register: Register) -> None:
    found = convert(register, "440-0", EVE, REFORM)  # districts ended without successors
    assert (found.outcomes, found.lost) == ((), ("440-0",))


@settings(max_examples=300, deadline=None)
@given(index=st.integers(0, len(COMMUNES) - 1), day=st.dates(date(2004, 10, 1), TODAY))
def test_a_share_is_known_only_where_nothing_else_is_possible(index: int, day: date) -> None:
    unit = COMMUNES[index]
    found = convert(load_register(), unit.id, unit.founded or date(2004, 10, 1), day)
    if any(one.share is not None for one in found.outcomes):
        assert (len(found.outcomes), found.candidates, found.lost) == (1, (), ())


def test_a_unit_that_did_not_exist_is_an_error(register: Register) -> None:
    with pytest.raises(UnknownUnit, match="did not exist on 2025-06-30 but from 2025-07-01"):
        convert(register, "18229-20250701", EVE, REFORM)


@settings(max_examples=300, deadline=None)
@given(index=st.integers(0, len(COMMUNES) - 1), day=st.dates(date(2004, 10, 1), TODAY))
def test_forth_and_back_tell_the_same_pairs(index: int, day: date) -> None:
    register, unit = load_register(), COMMUNES[index]
    if register.period_on(unit.id, day) is None:
        return
    for outcome in convert(register, unit.id, day, TODAY).outcomes:
        back = convert(register, outcome.unit_id, TODAY, day)
        assert unit.id in {one.unit_id for one in back.outcomes}


@settings(max_examples=300, deadline=None)
@given(index=st.integers(0, len(COMMUNES) - 1), day=st.dates(date(2004, 10, 1), TODAY))
def test_every_outcome_exists_on_its_day_and_nothing_is_lost_in_silence(index: int, day: date) -> None:
    register, unit = load_register(), COMMUNES[index]
    on = unit.founded or date(2004, 10, 1)
    found = convert(register, unit.id, on, day)
    for outcome in (*found.outcomes, *found.candidates):
        assert register.period_on(outcome.unit_id, day) is not None
    assert found.outcomes or found.candidates or found.lost
