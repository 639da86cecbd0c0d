"""Names that people give, resolved to nodes of the sample."""

from collections.abc import Iterator

import pytest

from kg.errors import AmbiguousName, NotFound, StoreVersion, WrongParameter
from kg.graph.names import NAMES_FILE
from kg.pipeline import build
from kg.query.names import Names
from kg.store import Build, open_store
from tests.sample import ARTICLES

pytestmark = pytest.mark.slow

COMMUNE = "Unit/18229-20250701"
TOWN = "Unit/18229-20200101"
COMMITTEE = "Body/18229-20250701.uy-ban-nhan-dan"
CHAIR = "Position/18229-20250701.uy-ban-nhan-dan.chu-tich"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    store = tmp_path_factory.mktemp("names") / "sample.kg"
    assert build([str(ARTICLES)], store).failures == ()
    with open_store(store) as current:
        yield current


@pytest.fixture(scope="module")
def named(sample: Build) -> Names:
    return Names(sample.path, sample.oxigraph())


@pytest.mark.parametrize(
    ("kind", "text", "reference"),
    [
        ("Unit", "xã Đức Thọ", COMMUNE),
        ("Unit", "XÃ ĐỨC THỌ", COMMUNE),
        ("Unit", "xa duc tho", COMMUNE),
        ("Unit", "  xã  Đức Thọ ", COMMUNE),
        ("Unit", "18229", COMMUNE),
        ("Unit", "18229-20250701", COMMUNE),
        ("Unit", COMMUNE, COMMUNE),
        ("Unit", "Đức Thọ, tỉnh Hà Tĩnh, 2/7/2025", COMMUNE),
        ("Unit", "thị trấn Đức Thọ, 30/6/2025", TOWN),
        ("Unit", "thị trấn Đức Thọ, 2020-01-01", TOWN),
        ("Unit", "thị trấn Đức Thọ, 2019-12-31", "Unit/18229-0"),
        ("Unit", "tỉnh Ninh Bình, 1/7/2025", "Unit/37-20250701"),
        ("Unit", "xã Đức Minh, Hà Tĩnh", "Unit/18244-20250701"),
        ("Unit", "xã Đức Minh, ha tinh", "Unit/18244-20250701"),
        ("Unit", "TP. Hà Nội, 1/7/2025", "Unit/01-20080801"),
        ("Unit", "H. Đức Thọ", "Unit/440-0"),
        ("Body", "Ủy ban nhân dân xã Đức Thọ", COMMITTEE),
        ("Body", "UBND xã Đức Thọ", COMMITTEE),
        ("Body", COMMITTEE, COMMITTEE),
        ("Position", "Chủ tịch UBND xã Đức Thọ", CHAIR),
        ("Position", "chủ tịch ubnd xã đức thọ", CHAIR),
        ("Position", "chu tich ubnd xa duc tho", CHAIR),
        ("Body", "hdnd xa duc tho", "Body/18229-20250701.hoi-dong-nhan-dan"),
        ("Position", "chu tich uy ban nhan dan xa duc tho", CHAIR),
    ],
)
def test_a_name_is_found_however_it_is_written(named: Names, kind: str, text: str, reference: str) -> None:
    assert str(named.resolve(kind, text)) == reference


@pytest.mark.parametrize("text", ["Nguyễn Khắc Uyển", "nguyen khac uyen", "NGUYỄN KHẮC UYỂN"])
def test_a_person_is_found_by_name_and_by_every_id(named: Names, sample: Build, text: str) -> None:
    person = named.resolve("Person", text)
    assert named.name(person) == "Nguyễn Khắc Uyển"
    (node,) = (node for node in sample.nodes() if node.ref == str(person))
    mentions = node.properties["mentionIds"]
    assert isinstance(mentions, tuple) and len(mentions) > 1
    for mention in (*mentions, str(person)):
        assert named.resolve("Person", str(mention)) == person


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        (
            "Unit",
            "Đức Thọ",
            {f"tỉnh Hà Tĩnh, {when} (told of here)" for when in ("from 2025-07-01", "until 2025-06-30")},
        ),
        ("Unit", "tỉnh Ninh Bình", {"until 2025-06-30", "from 2025-07-01 (told of here)"}),
        (
            "Person",
            "Nguyễn Văn Thịnh",
            {"Phó Giám đốc Sở Nội vụ tỉnh Hà Tĩnh", "Phó Giám đốc Sở Xây dựng tỉnh Ninh Bình"},
        ),
    ],
)
def test_an_ambiguous_name_has_its_candidates(named: Names, kind: str, text: str, told: set[str]) -> None:
    with pytest.raises(AmbiguousName, match="of that name; give one of the ids, or narrow it down") as error:
        named.resolve(kind, text)
    assert told <= {what for _, _, what in error.value.candidates}
    for reference, _, _ in error.value.candidates:
        assert str(named.resolve(kind, reference)) == reference


def test_units_of_which_documents_tell_come_first(named: Names) -> None:
    with pytest.raises(AmbiguousName) as error:
        named.resolve("Unit", "Đức Thọ")
    assert [name for name, _, _ in error.value.candidates][-1] == "Unit/18229-0"
    assert [what.endswith("(told of here)") for *_, what in error.value.candidates] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("xã Tân Phú", {"xã Tân Phú"}),
        ("xa tan phu", {"xã Tân Phú"}),
        ("phường Tân Phú", {"phường Tân Phú"}),
        ("Tân Phú", {"xã Tân Phú", "phường Tân Phú", "thị trấn Tân Phú", "huyện Tân Phú", "quận Tân Phú"}),
        ("xã Mai Lâm", {"xã Mai Lâm", "phường Mai Lâm"}),
    ],
)
def test_candidates_are_of_the_type_that_was_given_if_several_are(
    named: Names, text: str, names: set[str]
) -> None:
    with pytest.raises(AmbiguousName) as error:
        named.resolve("Unit", text)
    assert {name for _, name, _ in error.value.candidates} == names


def test_a_day_may_mean_a_unit_by_the_type_it_had_then(named: Names) -> None:
    with pytest.raises(AmbiguousName) as error:
        named.resolve("Unit", "xã Tân Phú, 1/1/2010")
    assert ("Unit/05902-0", "phường Tân Phú") in {one[:2] for one in error.value.candidates}


@pytest.mark.parametrize("text", ["Nguyễn Văn Thịnh", "nguyễn văn thịnh", "nguyen van thinh"])
def test_a_name_of_several_is_returned_as_it_is_written(named: Names, text: str) -> None:
    assert named.of_people(text) == "Nguyễn Văn Thịnh"


def test_a_name_that_nobody_bears_is_told(named: Names) -> None:
    with pytest.raises(NotFound, match="no person of that name; near to it: Nguyễn Văn Thịnh"):
        named.of_people("Nguyễn Văn Thịnhh")
    with pytest.raises(NotFound, match=r"no person of that name; give the whole name: Nguyễn Văn Thịnh$"):
        named.of_people("thinh")


def test_what_follows_a_comma_tells_people_apart(named: Names) -> None:
    one = named.resolve("Person", "Nguyễn Văn Thịnh, Sở Nội vụ")
    other = named.resolve("Person", "Nguyễn Văn Thịnh, so xay dung")
    assert one != other
    assert named.describe(one) == "Phó Giám đốc Sở Nội vụ tỉnh Hà Tĩnh"


@pytest.mark.parametrize(
    ("kind", "text", "told"),
    [
        ("Person", "Nguyễn Khắc Uyên Phương", "no person of that name"),
        ("Person", "Nguyễn Khắc Uyểnn", "near to it: Nguyễn Khắc Uyển"),
        ("Unit", "xã Đức Thọ, Đồng Nai", "no unit of that name; near to it: xã Đức Thọ"),
        (
            "Unit",
            "xã Đức Thọ, 30/6/2025",
            r"no unit of that name; near to it: xã Đức Thọ \(tỉnh Hà Tĩnh, from 2025-07-01\)$",
        ),
        ("Person", "Nguyễn Văn Thịnh, Sở Y tế", "near to it: .*Phó Giám đốc Sở Nội vụ tỉnh Hà Tĩnh"),
        ("Unit", "99999", "no unit of that name"),
        ("Unit", "Unit/18229-20250702", "no unit of that name"),
        ("Person", COMMUNE, "no person of that name"),
        ("Body", "xã Đức Thọ", "no body of that name"),
        ("Position", " ", "the name is empty; give that of a position"),
        ("Document", "khong-co", "no document of that name; check the spelling"),
    ],
)
def test_what_nothing_is_called_is_told_with_names_near_to_it(
    named: Names, kind: str, text: str, told: str
) -> None:
    with pytest.raises(NotFound, match=told):
        named.resolve(kind, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Trần Vân Nhàm", "; check the spelling$"),
        ("xã Vân Nhàmm", "; near to it: .*xã Vân Nham"),
        ("Nguyễn Khắc Uyểnn", "; near to it: Nguyễn Khắc Uyển$"),
        ("Thịnh", "; give the whole name: Nguyễn Văn Thịnh$"),
    ],
)
def test_near_to_a_name_of_a_person_are_people(named: Names, text: str, told: str) -> None:
    with pytest.raises(NotFound, match=told):
        named.resolve(("Person", "Unit", "Body", "Position"), text)


@pytest.mark.parametrize("text", ["xã Đức Thọ, 31/2/2025", "Tân Phú, Đồng Nai, 2025-13-01"])
def test_a_day_that_there_is_not_is_told(named: Names, text: str) -> None:
    with pytest.raises(WrongParameter, match=r"^there is no day (?:31/2/2025|2025-13-01)$"):
        named.resolve("Unit", text)


def test_a_build_without_names_is_of_an_earlier_version(sample: Build, named: Names) -> None:
    names = sample.path / NAMES_FILE
    aside = names.rename(names.with_suffix(".aside"))
    try:
        with pytest.raises(StoreVersion, match="build it again"):
            named.resolve("Unit", "xã Đức Thọ")
    finally:
        aside.rename(names)
