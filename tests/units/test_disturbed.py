"""The disturbed names that measure `find`: the same for the same seed, and what they could denote."""

from collections.abc import Iterator
from datetime import date

import pytest
from denoted import Pool
from disturbed import EVE, KEYS, REFORM, Key, Place, Query, disturb, disturbed, places_on
from hypothesis import given
from hypothesis import strategies as st
from misspelled import LETTERS, exchange_i_y, move_tone, without_diacritics

from kg.units import Register, load_register

TYPED_IN_DISTRICT, BARE_IN_DISTRICT, TYPED_IN_PROVINCE, BARE_IN_PROVINCE = KEYS[:4]
NEW_IN_ABOLISHED = KEYS[6]


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


@pytest.fixture(scope="module")
def pools(register: Register) -> dict[date, tuple[dict[str, Place], Pool]]:
    found = {}
    for day in (EVE, REFORM):
        places = places_on(register, day)
        found[day] = {place.unit_id: place for place in places}, Pool(places)
    return found


def ask(pools: dict[date, tuple[dict[str, Place], Pool]], unit: str, key: Key, *steps: str) -> Query:
    query = disturb(pools[key.day][0][unit], key, steps)
    assert query
    return query


@pytest.mark.parametrize(
    ("text", "moved"),
    [("Hòa Bình", "Hoà Bình"), ("Thuỷ An", "Thủy An"), ("Quý", "Quý"), ("Hoàng Mai", "Hoàng Mai")],
)
def test_tones_move_where_there_are_two_places(text: str, moved: str) -> None:
    assert move_tone(text) == moved


@pytest.mark.parametrize(
    ("text", "other"), [("Mỹ Lý", "Mĩ Lí"), ("Quí", "Quý"), ("Tây", "Tây"), ("Thi", "Thi")]
)
def test_i_and_y_are_exchanged_in_syllables_of_one_vowel(text: str, other: str) -> None:
    assert exchange_i_y(text) == other


def test_the_same_seed_gives_the_same_names(pools: dict[date, tuple[dict[str, Place], Pool]]) -> None:
    places = [place for unit, place in pools[EVE][0].items() if unit.startswith("182")]

    def addresses(seed: int) -> Iterator[str]:
        return (query.address for query in disturbed(places, KEYS[:4], seed))

    assert list(addresses(1)) == list(addresses(1))
    assert list(addresses(1)) != list(addresses(2))


@pytest.mark.parametrize(
    ("key", "steps", "address"),
    [
        (TYPED_IN_DISTRICT, (), "xã Tùng Ảnh, huyện Đức Thọ, tỉnh Hà Tĩnh"),
        (BARE_IN_PROVINCE, (), "Tùng Ảnh, Hà Tĩnh"),
        (TYPED_IN_PROVINCE, ("order turned",), "tỉnh Hà Tĩnh, xã Tùng Ảnh"),
        (TYPED_IN_PROVINCE, ("no diacritics",), "xa Tung Anh, tinh Ha Tinh"),
    ],
)
def test_addresses(
    pools: dict[date, tuple[dict[str, Place], Pool]], key: Key, steps: tuple[str, ...], address: str
) -> None:
    assert ask(pools, "18259-0", key, *steps).address == address


def test_a_number_keeps_its_type_word(pools: dict[date, tuple[dict[str, Place], Pool]]) -> None:
    number = next(unit for unit, place in pools[EVE][0].items() if place.name.bare == "4")
    assert ask(pools, number, BARE_IN_PROVINCE).name == "phường 4"


def test_what_a_step_leaves_as_it_is_gives_no_name(pools: dict[date, tuple[dict[str, Place], Pool]]) -> None:
    place = pools[EVE][0]["18259-0"]
    assert disturb(place, TYPED_IN_DISTRICT, ("tone moved",)) is None
    assert disturb(place, BARE_IN_DISTRICT, ("type abbreviated",)) is None
    assert disturb(place, NEW_IN_ABOLISHED, ()) is None


def test_the_unit_meant_is_always_among_those_denoted(
    pools: dict[date, tuple[dict[str, Place], Pool]],
) -> None:
    for day, (places, pool) in pools.items():
        keys = [key for key in KEYS if key.day == day]
        for query in disturbed(list(places.values())[::200], keys):
            assert query.unit_id in pool.denoted(query), query
            assert pool.named(query) <= pool.denoted(query), query


def test_a_district_can_be_what_a_bare_name_denotes(
    pools: dict[date, tuple[dict[str, Place], Pool]],
) -> None:
    query = ask(pools, "18229-20200101", BARE_IN_PROVINCE)
    assert pools[EVE][1].denoted(query) == {"18229-20200101", "440-0"}
    query = ask(pools, "18229-20200101", BARE_IN_DISTRICT)
    assert pools[EVE][1].denoted(query) == {"18229-20200101"}


@given(st.sampled_from(sorted(LETTERS)), st.text("aáăđeêơùỷd nghQUÝ 2", max_size=12), st.randoms())
def test_one_letter_at_most_is_wrong(step: str, text: str, chance: object) -> None:
    wrong = LETTERS[step](text, chance)  # type: ignore[arg-type]
    assert wrong is None or (wrong != text and abs(len(wrong) - len(text)) <= 1)


def test_no_diacritics_is_ascii() -> None:
    assert without_diacritics("Đặc khu Hoàng Sa, Ý Yên").isascii()
