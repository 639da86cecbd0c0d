"""Areas and numbers of people: a number with its unit of measure, in km2 and in people."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from kg.model.findings import Span
from kg.text.alphabet import UPPER
from kg.text.cue import Cue
from kg.text.numbers import NUMBER, parse_number

ABOUT = (
    r"(?:\s*:)?\s*(?:(?:là\s*:?|khoảng|ước|đạt|hơn|gần|trên|lên tới|lên đến|xấp xỉ|chừng|rộng|có|tròn|chỉ"
    r"|dự kiến|sẽ|vào khoảng|ước tính|hiện(?: nay| tại| có)?|còn(?: lại)?|tổng cộng)(?:\s*:)?\s+)*"
)
SCALE = r"(?:\s*(?P<scale>triệu|nghìn|ngàn|vạn))?"
_HECTARE = r"(?:ha|héc\s?-?ta|hecta|hec-ta)"
# A raised 2 is lost in copying: "455,61 km diện tích tự nhiên", "diện tích hơn 120 km".
_UNIT = rf"(?:km\s?2|km²|km vuông|ki-?lô-?mét vuông|km(?= diện tích)|{_HECTARE})"
_LABEL = r"(?:diện tích(?:\s+(?:đất\s+)?tự nhiên|\s+toàn (?:xã|phường|huyện|tỉnh))*)"
# "năm 2024", "(năm 2024)", "tính đến ngày 31/12/2024"
_WHEN = (
    r"(?:,?\s*\(?(?:(?:vào|tính|đến|tới|hết|cuối|đầu|thời điểm|ngày|tháng|năm)\s+)+"
    r"(?:\d{1,2}[/.-]){0,2}(?:1[89]|20)\d\d\)?,?)?"
)
_NAMED = r"(?:(?! với | từ )[^,;.:\n])"
# "của xã A", "xã A", "toàn tỉnh A năm 2023"
_WHOSE = (
    r"(?:\s+(?:của\s+|(?:toàn\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s)"
    rf"{_NAMED}{{1,40}}?"
    rf"|\s+(?:của\s+)?(?:toàn\s+)?(?:TP|TX)\.?\s?{_NAMED}{{1,30}}?"
    rf"|\s(?-i:[{UPPER}]\w+(?: [{UPPER}]\w+){{1,3}}))?"
)
# "lớn nhất tỉnh, với", "ít thứ hai là xã A (huyện B), với".
_MOST = (
    r"(?:\s+(?:đông|lớn|rộng|cao|ít|nhỏ|thấp) (?:nhất|thứ \w+|tiếp theo)(?: [^\W\d_]+){0,10}?"
    r"(?:\s\([^()\n]{1,40}\))?,? với)?"
)
# "tăng từ 1,2 triệu người năm 2020 lên": what was before is not what there is.
_GROWN = (
    r"(?:,?\s+(?:(?:đã|được|sẽ)\s+)*(?:(?:tăng|giảm|mở rộng|nâng)(?:\s+[^\W\d_]+){0,2}?\s+)?từ\s+"
    r"[^.;:\n\d]{0,12}"
    rf"(?:{NUMBER})(?:\s*{_UNIT})?[^.;:\d]{{0,25}}?(?:năm \d{{4}}\)?,?)?"
    r"\s+(?:(?:đã\s+)?(?:tăng|giảm)\s+)?(?:lên|xuống|thành|còn)(?!\w))?"
)
_REMARK = r"(?:\s*\([^()\n]{1,80}\))?"
_MARKS = r"[*_]{0,8}(?:\s?[*_]{1,8})?(?:\s*\|\s*)?"
_AREA = Cue(
    rf"(?<!% )(?<!% tổng ){_LABEL}{_MOST}"
    rf"{_WHEN}{_WHOSE}{_WHEN}{_GROWN}{_MARKS}{ABOUT}{_MARKS}(?<![\d.,])(?P<n>{NUMBER}){SCALE}\s*(?P<u>{_UNIT}|km)(?!\w)",
    re.IGNORECASE,
)
# As acts print it: "13,40 km2 diện tích tự nhiên", "2.779 ha đất và 6.325 người", "toàn bộ 6,15 km2".
_SIZE = Cue(
    rf"(?:(?<![\w.,])(?P<n>{NUMBER}){SCALE}\s*(?P<u>{_UNIT})\s+"
    r"(?:[dđ]iện tích(?:\s+(?:đất\s+)?tự nhiên|(?=\s*(?:[,.;)]|và |với |$)))"
    rf"|đất(?:\s+tự nhiên|(?=(?:,|\s+và|\s+với)\s+(?:{NUMBER})\s*(?:người|nhân khẩu))))"
    rf"|(?<![\w.,])(?P<n3>{NUMBER})\s*(?P<u3>{_UNIT})"
    r"(?=(?:\s*\([^()\n]{1,40}\))?(?:,|\s+và|\s+với)\s+(?:quy mô\s+)?(?:dân số|số dân)[\s:])"
    rf"|(?<=\()(?P<n4>{NUMBER})\s*(?P<u4>{_UNIT})"
    rf"(?=\s*[;,]\s*(?:hơn |gần |trên )?(?:{NUMBER})\s*(?:người|nhân khẩu))"
    rf"|(?:toàn bộ|nguyên trạng)\s+(?P<n2>{NUMBER})\s*(?P<u2>{_UNIT})"
    r"(?:\s+diện tích(?:\s+(?:đất\s+)?tự nhiên)?)?)(?!\w)",
    re.IGNORECASE,
)
_PEOPLE = r"(?:người(?: dân)?|nhân khẩu|khẩu|dân)"
_POPULATION = Cue(
    rf"(?:(?:quy mô\s+)?(?<!mật độ )dân số|số dân)(?:\s+(?:toàn (?:xã|phường|huyện|tỉnh)|trung bình))*"
    rf"{_MOST}"
    rf"{_REMARK}{_WHEN}{_REMARK}{_WHOSE}{_WHEN}{_GROWN}{_MARKS}{ABOUT}{_MARKS}(?<![\d.,])(?P<n>{NUMBER}){SCALE}"
    r"(?:\s*(?:người|nhân khẩu|khẩu|dân)(?!\w|\s*/)|(?<=\d\d\d)(?=\s*[;,.)]?\s*$|[;)]|, [^\d\W])"
    r"|(?<=triệu)(?=[;.)…]|,\s|\s*$))",
    re.IGNORECASE,
)
# As boxes print it, below "Dân số" or "Dân số (2019)".
_IN_TOTAL = re.compile(
    rf"\W*Tổng cộng\s*[:|]?\s*(?P<n>{NUMBER}){SCALE}\s*(?:\([^()\n]{{1,20}}\)\s*)?người(?!\w|\s*/)",
    re.IGNORECASE,
)
_ABOVE_TOTAL = 40
# "4,66 km2, với 8.949 dân số"
_POPULATION_BEHIND = Cue(rf"(?<![\w.,])(?P<n>{NUMBER}){SCALE}\s*(?:quy mô )?dân số(?!\w)", re.IGNORECASE)
# "…, 8 đơn vị hành chính cấp xã (6 phường và 2 xã) và 56.800 nhân khẩu"
UNITS_BETWEEN = (
    r"(?:,\s+(?:có\s+)?\d+\s+(?:đơn vị|xã|phường|thôn|ấp)[^,;.:()]{0,60}?\s*(?:\([^()]{1,60}\))?(?=,| và))?"
)
# Right after an area: "420,84 km2 diện tích tự nhiên, 212.063 người và 17 phường".
_AFTER_AREA = re.compile(
    rf"(?:\s+(?:diện tích\s+)?tự nhiên)?{UNITS_BETWEEN}"
    rf"(?:\s*(?:,|và|với|cùng|;)(?:\s+(?:và|với|cùng|có))*|(?<=tự nhiên))\s+{ABOUT}"
    rf"(?P<n>{NUMBER}){SCALE}\s*{_PEOPLE}(?!\w|\s*/)",
    re.IGNORECASE,
)
# Between an area and the number of people beside it.
_BESIDE = re.compile(UNITS_BETWEEN + r"[\s,()*]*(?:(?:và|với|cùng|có|quy mô|tổng|là|khoảng|hơn|gần|trên)\s)*")
_BARE_AREA = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s*(?P<u>{_UNIT})(?!\w)")
_BARE_PEOPLE = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s*(?:người|nhân khẩu)(?!\w)")
_THOUSAND = 1_000
_SCALES = {"triệu": 1_000_000, "nghìn": _THOUSAND, "ngàn": _THOUSAND, "vạn": 10_000}
_COMMA = re.compile(r"(?<!,\d\d\d),(?=\d{3}$)")


class Amount(msgspec.Struct, frozen=True):
    """A number with its unit of measure, and where it stands."""

    value: float
    span: Span


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """An area, a number of people or of households."""

    variable: str
    amount: Amount


def find_area(text: str, start: int, end: int) -> Amount | None:
    """Return the first area in text[start:end], in km2."""
    return next(areas(text, start, end), None)


def areas(text: str, start: int, end: int) -> Iterator[Amount]:
    """Yield the areas in text[start:end], in km2 and in order; none where the words for it are missing."""
    found = [*_AREA.finditer(text, start, end), *_SIZE.finditer(text, start, end)]
    last = start
    for match in sorted(found, key=lambda one: one.start()):
        if match.start() >= last:
            last = match.end()
            yield Amount(in_km2(match), match.span())


def find_population(text: str, start: int, end: int) -> Amount | None:
    """Return the first number of inhabitants in text[start:end]."""
    return next(populations(text, start, end), None)


def populations(text: str, start: int, end: int) -> Iterator[Amount]:
    """Yield the numbers of inhabitants in text[start:end] that words for it or an area stand before."""
    found = [*_POPULATION.finditer(text, start, end), *_POPULATION_BEHIND.finditer(text, start, end)]
    for area in areas(text, start, end):
        after = _AFTER_AREA.match(text, area.span[1], end)
        found += [after] if after else []
    total = _IN_TOTAL.match(text, start, end)
    if total and "dân số" in text[max(0, start - _ABOVE_TOTAL) : start].lower():
        found.append(total)
    last = start
    for match in sorted(found, key=lambda one: one.start("n")):
        if match.start("n") >= last:
            last = match.end()
            first = match.start("n") if match.re is _AFTER_AREA else match.start()
            yield Amount(scaled(match), (first, last))


def side_by_side(text: str, sizes: Iterable[Size]) -> Iterator[list[Size]]:
    """Yield sizes that stand side by side together: "12 km2 và 3.000 người"."""
    group: list[Size] = []
    for size in sizes:
        beside = _BESIDE.match(text, group[-1].amount.span[1]) if group else None
        is_beside = beside is not None and beside.end() >= size.amount.span[0]
        if group and (not is_beside or size.variable in {one.variable for one in group}):
            yield group
            group = []
        group = [*group, size]
    if group:
        yield group


def find_moved(text: str, start: int, end: int) -> tuple[Amount | None, Amount | None]:
    """Return the first area and number of inhabitants in text[start:end], whatever words stand with them.

    As acts print what goes into a change: "toàn bộ 6,15 km2 diện tích tự nhiên và 5.321 người của xã A".
    """
    area, people = _BARE_AREA.search(text, start, end), _BARE_PEOPLE.search(text, start, end)
    return (
        Amount(in_km2(area), area.span()) if area else None,
        Amount(parse_number(people.group("n")), people.span()) if people else None,
    )


def in_km2(match: re.Match[str]) -> float:
    """Return the value of an area."""
    groups = match.groupdict()
    number, unit = next(
        (groups["n" + of], groups["u" + of]) for of in ("", "2", "3", "4") if groups["n" + of]
    )
    scale = _SCALES[groups["scale"].lower()] if groups.get("scale") else 1
    value = parse_number(number) * scale
    return round(value / 100, 6) if unit.lower().startswith("h") else value


def counted(number: str) -> float:
    """Return a number of people: a comma before three digits groups thousands."""
    return parse_number(_COMMA.sub(".", number))


def scaled(match: re.Match[str]) -> float:
    """Return a number of people or households of a match: see `in_scale`."""
    return in_scale(match.group("n"), (match.groupdict().get("scale") or "").lower())


def in_scale(number: str, scale: str) -> float:
    """Return a number of people or households: with "triệu".

    A dot groups thousands of thousands, but no millions: "1.323 nghìn", "1.323 triệu".
    """
    if not scale:
        return counted(number)
    is_grouped = "." in number and ("," in number or _SCALES[scale] == _THOUSAND)
    value = parse_number(number) if is_grouped else float(number.replace(",", "."))
    return round(value * _SCALES[scale], 3)
