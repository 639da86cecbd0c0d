"""Communes of the whole register in the sentences that newspapers name them with: none becomes another one."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise, permutations

import pytest

from kg.extract.mentions.unit_words import parted
from kg.model.findings import Findings
from kg.units import Period, Register, Unit, load_register

EVE, DAY, NEWS = date(2025, 6, 30), date(2025, 7, 1), "2025-09-01"
SPRING = "2025-05-20"
# Every so manieth commune of the register.
STEP = 29
# {old} is the commune before 1/7/2025, in {district} and {before}; {new} what it became, in {province}.
OLD = [
    "Ông Lê Văn Cảnh, nguyên Chủ tịch UBND {old}, {district} cũ, {province}, nói như vậy.",
    "Ông Lê Văn Cảnh, nguyên Chủ tịch UBND {old} ({district} cũ), {province}, nói như vậy.",
    "Ông Lê Văn Cảnh, nguyên Chủ tịch UBND {old}, {district}, {before}, nói như vậy.",
    "Ông Lê Văn Cảnh, nguyên Chủ tịch UBND {old} cũ (nay là {new}, {province}), nói như vậy.",
    "Ông Lê Văn Cảnh, nguyên Bí thư Đảng ủy {old} (cũ), {province}, nói như vậy.",
]
# May be today's commune too, where that has the name.
OLD_OR_NEW = [
    "Ông Lê Văn Cảnh, Chủ tịch UBND {old}, {district} cũ, {province}, nói như vậy.",
    "Ông Lê Văn Cảnh, Chủ tịch UBND {old} ({district}, {before}), nói như vậy.",
    "Ông Lê Văn Cảnh, Chủ tịch UBND {old} thuộc {district} cũ của {province}, nói như vậy.",
]
# Where a place of an old commune lies now; {type} is that of the new one.
LIES_NOW = [
    "Khu đất ở {old} cũ (nay thuộc {new}, {province}) bỏ hoang. Ông Lê Văn Cảnh, Chủ tịch UBND {type}, nói.",
    "Mỏ đá ở {old}, {district} cũ (nay thuộc {new}, {province}) cạn. Bí thư Đảng ủy {type} Lê Văn Cảnh nói.",
    "Kho cũ ở {old} (nay thuộc địa bàn {new}, {province}) cháy. Chủ tịch HĐND {type} Lê Văn Cảnh nói.",
]
NEW = [
    "Ông Lê Văn Cảnh, Chủ tịch UBND {new}, {province}, nói như vậy.",
    "Tại {province}, ông Lê Văn Cảnh, Chủ tịch UBND {new}, nói như vậy.",
]
# The unit stands with the last post of the list only.
LISTS = [
    "Dự có các ông Lê Văn Cảnh, Bí thư Đảng ủy, Chủ tịch HĐND; Vũ Khắc Hạnh, Chủ tịch UBND {new}, {province}.",
    "Ông Lê Văn Cảnh được bầu làm Chủ tịch HĐND, ông Vũ Khắc Hạnh được bầu giữ chức Chủ tịch UBND {new} ({province}).",
    "{province} trao quyết định. Theo đó, ông Lê Văn Cảnh làm Phó Chủ tịch HĐND, ông Vũ Khắc Hạnh làm Phó Chủ tịch UBND "
    "{new}.",
]
# The commune is printed without its type: whatever else of the name there was is not meant, nor the province.
WITHOUT_TYPE = [
    "Ông Lê Văn Cảnh, Chủ tịch UBND {bare} ({own}) cho biết.",
    "Chủ tịch HĐND {bare} ({own}) Lê Văn Cảnh cho biết.",
    "Ông Lê Văn Cảnh - Chủ tịch Hội Nông dân {bare}, {province} - cho biết.",
    "{bare} ({own}): Chủ tịch UBND Lê Văn Cảnh tiếp dân.",
]
# {other} is where those who are elected or released were before, or go.
SESSIONS = [
    "HĐND {new}, {province} bầu ông Lê Văn Cảnh, nguyên Chủ tịch UBND {other}, làm Chủ tịch UBND {type}.",
    "HĐND {new} ({province}) họp. Bà Vũ Thị Thảo Vi được điều động làm Bí thư Đảng ủy {other}. Ông Lê Văn Cảnh được bầu "
    "giữ chức Phó Chủ tịch HĐND {type}.",
    "Đại hội Đảng bộ {new}, {province} bầu ông Phạm Đình Khuê (Bí thư Đảng ủy {other}) giữ chức Bí thư Đảng ủy {type}. "
    "Chủ tịch UBND {type} Lê Văn Cảnh phát biểu.",
]
# {other} is named last, and is not the one that is spoken of.
OF_TWO = [
    "Công an {new}, {province} phối hợp với Công an {other} bắt trộm. Trưởng Công an {type} Lê Văn Cảnh nói vậy.",
    "{new}, {province} học cách làm du lịch của {other}. Chủ tịch UBND {type} Lê Văn Cảnh nói vậy.",
    "Tại {new}, {province}, đường nối {new} với {other} khởi công. Chủ tịch UBND {type} Lê Văn Cảnh nói vậy.",
    "Hội thi ở {new}, {province} có đội {other}. Phó Chủ tịch HĐND Lê Văn Cảnh trao giải.",
]
# … is of the one.
OF_THE_FIRST = [
    "Đoàn {new}, {province} do Bí thư Đảng ủy {type} dẫn đầu thăm {other}. Chủ tịch UBND {type} Lê Văn Cảnh cùng đi.",
    "Lịch công tác tuần của UBND {new}, {province}. Thứ ba: Chủ tịch UBND {type} Lê Văn Cảnh tiếp dân ở {other}. Thứ tư: "
    "Phó Chủ tịch UBND {type} Lê Văn Cảnh họp.",
    "Rời {other}, ông Lê Văn Cảnh nhận nhiệm vụ Bí thư Đảng ủy {type} tại {new}, {province}.",
]
# The province holds something in the commune.
OF_PROVINCE = [
    "Thường trực HĐND {province} giám sát tại {new}. Phó Chủ tịch HĐND Lê Văn Cảnh kết luận.",
    "UBND {province} đối thoại với nông dân {new}. Ông Lê Văn Cảnh, Phó Chủ tịch UBND, chủ trì.",
    "Ban Thường vụ {committee} họp tại {new}. Phó Bí thư Lê Văn Cảnh chủ trì.",
    "Tại điểm cầu {new}, {province}, có bà Vũ Thị Thảo Vi. Tại điểm cầu {type} có ông Lê Văn Cảnh, Phó Chủ tịch UBND.",
]
# {own} is the commune's province, {guest} that of another commune of its name.
NAMESAKES = [
    "Tại {new}, {province}, đoàn công tác của {guest} trao quà. Ông Lê Văn Cảnh, Bí thư Đảng ủy {new}, cảm ơn.",
    "{province} vừa mưa to. Đoàn {guest} đến thăm. Bí thư Đảng ủy {new} Lê Văn Cảnh đón đoàn.",
    "({own}) - Sáng 28/8, Bí thư Đảng ủy {new} Lê Văn Cảnh bàn về đường nối với {guest}.",
    "{own}: Sáng 28/8, Bí thư Đảng ủy {new} Lê Văn Cảnh bàn về đường nối với {guest}.",
    "({own}) Các doanh nghiệp {guest} tặng quà {new}. Ông Lê Văn Cảnh, Bí thư Đảng ủy {new}, cảm ơn.",
    "{own}: Đoàn từ thiện {guest} giúp {new}. Ông Lê Văn Cảnh, Bí thư Đảng ủy {new}, cảm ơn.",
    "Bị can quê {guest} bị bắt ở {new} ({own}). Trưởng Công an {new} Lê Văn Cảnh xác nhận.",
]
# Before 1/7/2025, of communes to come.
TO_COME = [
    "Ông Lê Văn Cảnh được chỉ định làm Bí thư Đảng ủy {new} (mới), {province} từ ngày 1/7/2025.",
    "Ông Lê Văn Cảnh được chỉ định làm Bí thư Đảng ủy {new} mới ({province}).",
]
FOUNDED = [
    "Sáp nhập {sources} thành {new}, {province}.",
    "Tại {province}, {new} được thành lập trên cơ sở sáp nhập {sources}.",
]
# Lines of a page that are no part of its article about {new}.
LINES = [
    "Tags: {other}, nông thôn mới",
    "Từ khóa: {other}",
    "#{other} #tinhoc",
    ">> Đọc thêm: {other} có gì mới?",
    "**Xem thêm:** *{other} mở hội làng*",
    "- [{other} mở hội làng](https://bao.vn/b)",
    "![{other} mở hội làng](https://bao.vn/b.jpg)",
    "TIN LIÊN QUAN\n{other} mở hội làng\n{other} thông xe cầu",
    "Người dân {other} gặt lúa. (Ảnh: Vũ Hạnh)",
    "Bình luận | Chia sẻ | {other}",
    "(Tác giả ở {other})",
    "{other} mở hội làng",
]
PAGE = "{New}, {province} đổi thay.\n{line}\nChủ tịch UBND {type} Lê Văn Cảnh cho biết, {type} có 5.120 hộ."
# Heads of sections are.
HEADS = ["{Other}", "## {Other}", "2. {Other}", "{Other} mở hội làng"]
SECTIONS = "{New} lợp lại mái đình\nMỗi thôn góp một ít.\n{line}\nChủ tịch UBND {type} Lê Văn Cảnh cho biết."


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register()


def _on(register: Register, ident: str | None, day: date) -> Period | None:
    return register.period_on(ident, day) if ident else None


def _became(register: Register, ident: str) -> str | None:
    """Return the one unit that a unit became."""
    targets = {flow.target_id for flow in register.successors(ident)}
    return targets.pop() if len(targets) == 1 else None


def _old(register: Register) -> Iterator[tuple[Unit, dict[str, str]]]:
    """Yield communes of the eve, each with the names that the frames have."""
    communes = [unit for unit in register.units.values() if unit.level == "commune"]
    for unit in communes[::STEP]:
        periods = [_on(register, unit.id, EVE)]
        for _ in range(2):
            periods.append(_on(register, periods[-1].parent_id if periods[-1] else None, EVE))
        new = _on(register, _became(register, unit.id), DAY)
        province = _on(register, new.parent_id if new else None, DAY)
        if all(periods) and new and province:
            old, district, before = (period.name for period in periods if period)
            names = {"old": old, "district": district, "before": before}
            yield unit, names | {"new": new.name, "province": province.name}


def _new(register: Register) -> Iterator[tuple[Unit, dict[str, str], set[str]]]:
    """Yield communes of the day, each with the names that the frames have and the units merged into it."""
    founded = [one for one in register.units.values() if one.level == "commune" and one.founded == DAY]
    for unit in founded[:: STEP // 2]:
        sources = {flow.source_id for flow in register.predecessors(unit.id)}
        named = [_on(register, ident, EVE) for ident in sorted(sources)]
        new = _on(register, unit.id, DAY)
        province = _on(register, new.parent_id if new else None, DAY)
        if len(sources) > 1 and all(named) and new and province:
            *first, last = (period.name for period in named if period)
            listed = f"{', '.join(first)} và {last}"
            yield unit, {"new": new.name, "province": province.name, "sources": listed}, sources


def _some(register: Register) -> Iterator[tuple[Unit, dict[str, str], set[str]]]:
    """Yield every fourth of the communes of the day."""
    return islice(_new(register), 0, None, 4)


def _namesakes(register: Register) -> Iterator[tuple[Unit, dict[str, str]]]:
    """Yield communes of the day whose name other provinces have, each with the names that the frames have."""
    by_name: dict[str, list[tuple[Unit, Period]]] = defaultdict(list)
    for unit in register.units.values():
        here = _on(register, unit.id, DAY) if unit.level == "commune" else None
        province = _on(register, here.parent_id if here else None, DAY)
        if here and province:
            by_name[here.name].append((unit, province))
    pairs = [
        (name, *pair)
        for name, bearers in by_name.items()
        for pair in permutations(bearers, 2)
        if len(bearers) > 1
    ]
    for name, (unit, own), (_, guest) in pairs[:: STEP // 4]:
        yield unit, {"new": name, "province": own.name, "own": own.bare, "guest": guest.name}


def _linked(findings: Findings) -> str | None:
    """Return the unit of the only tenure, None where its candidates are kept."""
    (tenure,) = findings.tenures
    return tenure.unit_id


@pytest.mark.parametrize("frame", OLD)
def test_an_old_commune_is_never_another_one(read, register, frame):
    linked = {unit.id: _linked(read(frame.format(**names), on=NEWS)) for unit, names in _old(register)}
    assert [ident for ident, found in linked.items() if found not in (None, ident)] == []
    assert list(linked.values()).count(None) < len(linked) / 5


@pytest.mark.parametrize("frame", OLD_OR_NEW)
def test_an_old_commune_may_be_todays_where_its_district_is_printed(read, register, frame):
    linked = {unit.id: _linked(read(frame.format(**names), on=NEWS)) for unit, names in _old(register)}
    assert [
        ident for ident, found in linked.items() if found not in {None, *register.direct_line(ident)}
    ] == []
    assert list(linked.values()).count(None) < len(linked) / 5


@pytest.mark.parametrize("frame", LIES_NOW)
def test_where_a_place_lies_now_is_the_commune_that_the_text_goes_on_about(read, register, frame):
    right = 0
    communes = list(_old(register))
    for unit, names in communes:
        found = _linked(read(frame.format(**names, type=parted(names["new"])[0]), on=NEWS))
        assert found in (None, _became(register, unit.id)), names
        right += found is not None
    assert right > len(communes) * 0.9


@pytest.mark.parametrize("frame", NEW)
def test_a_new_commune_is_never_another_one(read, register, frame):
    linked = {unit.id: _linked(read(frame.format(**names), on=NEWS)) for unit, names, _ in _new(register)}
    assert [ident for ident, found in linked.items() if found not in (None, ident)] == []
    assert list(linked.values()).count(None) < len(linked) / 20


@pytest.mark.parametrize("frame", LISTS)
def test_a_list_of_a_commune_s_posts_is_that_commune_s(read, register, frame):
    for unit, names, _ in _new(register):
        tenures = read(frame.format(**names), on=NEWS).tenures
        assert len(tenures) > 1
        assert {tenure.unit_id for tenure in tenures} <= {None, unit.id}, names


@pytest.mark.parametrize("frame", WITHOUT_TYPE)
def test_a_commune_without_its_type_is_neither_its_province_nor_a_person(read, register, frame):
    for _, names, _ in _some(register):
        (_, bare), (_, own) = parted(names["new"]), parted(names["province"])
        told = read(frame.format(bare=bare, own=own, province=names["province"]), on=NEWS).tenures
        namesakes = {("Lê Văn Cảnh", f"tỉnh {bare}"), ("Lê Văn Cảnh", f"thành phố {bare}")}  # of provinces
        assert {(one.person, one.unit) for one in told} <= namesakes | {("Lê Văn Cảnh", None)}, bare


def _of_pairs(read, register, frame: str) -> list[str | None]:
    """Return the units of the posts told in a frame of two communes, which are the first's or nobody's."""
    found = []
    for (unit, names, _), (_, others, _) in pairwise(_some(register)):
        (type_, _), (other_type, _) = parted(names["new"]), parted(others["new"])
        if type_ == other_type and names["new"] != others["new"]:
            text = frame.format(**names, other=others["new"], type=type_)
            told = [one for one in read(text, on=NEWS).tenures if one.person == "Lê Văn Cảnh"]
            posts = [one for one in told if one.status != "former"]
            assert {one.unit_id for one in posts} <= {None, unit.id}, text
            assert {one.unit for one in posts} <= {None, names["new"]}, text
            found += [one.unit_id for one in posts]
    return found


@pytest.mark.parametrize("frame", OF_PROVINCE)
def test_what_a_province_holds_in_a_commune_is_the_province_s(read, register, frame):
    for _, names, _ in _some(register):
        type_, bare = parted(names["province"])
        committee = f"{'Thành' if type_ == 'thành phố' else 'Tỉnh'} ủy {bare}"
        (post,) = read(frame.format(**names, committee=committee, type=type_), on=NEWS).tenures
        assert post.unit == names["province"], names


@pytest.mark.parametrize("frame", OF_TWO)
def test_of_two_communes_the_last_is_not_meant(read, register, frame):
    _of_pairs(read, register, frame)


@pytest.mark.parametrize("frame", [*SESSIONS, *OF_THE_FIRST])
def test_of_two_communes_the_one_that_sits_or_came_is_meant(read, register, frame):
    found = _of_pairs(read, register, frame)
    assert len(found) > 20
    assert found.count(None) < len(found) / 10


def _of_lines(
    read, register, page: str, line: str, *, title: str | None
) -> Iterator[tuple[set[str | None], Unit]]:
    """Yield the units that a page with a line about another commune tells of, and its own."""
    for (unit, names, _), (_, others, _) in pairwise(_some(register)):
        new, named = names["new"], others["new"]
        if (type_ := parted(new)[0]) != parted(named)[0] or new == named:
            continue
        upper = {"New": new[0].upper() + new[1:], "Other": named[0].upper() + named[1:], "type": type_}
        told = line.format(other=upper["Other"], **upper)
        text = page.format(line=told, **names, **upper)
        found = read(text, on=NEWS, title=title and title.format(**names, **upper))
        yield {one.unit_id for one in (*found.tenures, *found.figures)}, unit


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_is_no_part_of_the_article_hands_no_commune_on(read, register, line):
    for found, unit in _of_lines(read, register, PAGE, line, title="{New}, {province} đổi thay"):
        assert found == {unit.id}, (line, unit.id)


@pytest.mark.parametrize("line", HEADS)
def test_a_head_of_a_section_does(read, register, line):
    for found, unit in _of_lines(read, register, SECTIONS, line, title=None):
        assert found, (line, unit.id)
        assert unit.id not in found, line


@pytest.mark.parametrize("frame", TO_COME)
def test_a_commune_to_come_is_not_the_old_one_of_its_name(read, register, frame):
    linked = {unit.id: _linked(read(frame.format(**names), on=SPRING)) for unit, names, _ in _new(register)}
    assert [ident for ident, found in linked.items() if found not in (None, ident)] == []
    assert list(linked.values()).count(None) < len(linked) / 20


@pytest.mark.parametrize("frame", NAMESAKES)
def test_a_commune_is_not_its_namesake_in_the_province_of_a_guest(read, register, frame):
    for unit, names in _namesakes(register):
        assert _linked(read(frame.format(**names), on=NEWS)) in (None, unit.id), names


@pytest.mark.parametrize("frame", FOUNDED)
def test_what_went_into_a_new_commune_is_never_another_one(read, register, frame):
    for unit, names, sources in _new(register):
        for change in read(frame.format(**names), on=NEWS).unit_changes:
            assert change.result_id in (None, unit.id), names
            assert {one.unit_id for one in change.sources} <= {None, *sources}, names
