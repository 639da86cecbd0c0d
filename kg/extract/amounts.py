"""Areas and numbers of people: a number with its unit of measure, in km2 and in people."""

import re

import msgspec

from kg.model.findings import Span
from kg.text.numbers import NUMBER, parse_number

ABOUT = r"(?:\s*:)?\s*(?:(?:là|khoảng|ước|đạt|hơn|gần|trên|lên tới|lên đến|xấp xỉ|chừng|rộng|có)\s+)*"
SCALE = r"(?:\s*(?P<scale>triệu|nghìn|ngàn|vạn))?"
_UNIT = r"(?:km\s?2|km²|ha|héc ta|hécta)"
# "của xã A", "xã A", "toàn tỉnh A năm 2023"
_WHOSE = (
    r"(?:\s+(?:của\s+|(?:toàn\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s)"
    r"[^,;.:\n]{1,40}?)?"
)
_AREA = re.compile(
    rf"diện tích(?:\s+(?:tự nhiên|đất tự nhiên|toàn xã"
    rf"|toàn phường))*(?:\s+lớn (?:nhất|thứ \w+)(?: [^\W\d_]+){{0,3}} với)?"
    rf"{_WHOSE}{ABOUT}(?<![\d.,])(?P<n>{NUMBER})\s*(?P<u>{_UNIT})(?!\w)",
    re.IGNORECASE,
)
# As acts print it: "có 13,40 km2 diện tích tự nhiên và 9.815 nhân khẩu".
_SIZE = re.compile(
    rf"(?<!\w)có\s+(?P<n>{NUMBER})\s*(?P<u>{_UNIT})\s+diện tích(?:\s+tự nhiên)?"
    rf"(?:(?:,|\s+và|\s+với)\s+(?P<people>{NUMBER})\s*(?:người|nhân khẩu)(?!\w))?"
)
_POPULATION = re.compile(
    rf"(?:(?:quy mô\s+)?(?<!mật độ )dân số|số dân)(?:\s+(?:toàn xã|toàn phường"
    rf"|trung bình|hiện (?:tại|nay)))*(?:\s+\(?(?:tính |đến |vào )*(?:ngày|năm)\s+[\d/.-]+\)?)?"
    r"(?:\s*\([^()\n]{1,60}\))?"
    rf"{_WHOSE}{ABOUT}(?<![\d.,])(?P<n>{NUMBER}){SCALE}\s*(?:người"
    rf"|nhân khẩu|khẩu|dân)(?!\w|\s*/)",
    re.IGNORECASE,
)
_BARE_AREA = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s*(?P<u>{_UNIT})(?!\w)")
_BARE_PEOPLE = re.compile(rf"(?<![\w.,])(?P<n>{NUMBER})\s*(?:người|nhân khẩu)(?!\w)")
_SCALES = {"triệu": 1_000_000, "nghìn": 1_000, "ngàn": 1_000, "vạn": 10_000}
_COMMA = re.compile(r",(?=\d{3}$)")


class Amount(msgspec.Struct, frozen=True):
    """A number with its unit of measure, and where it stands."""

    value: float
    span: Span


def find_area(text: str, start: int, end: int) -> Amount | None:
    """Return the first area in text[start:end], in km2."""
    match = _AREA.search(text, start, end) or _size(text, start, end)
    if match is None:
        return None
    return Amount(in_km2(match), match.span())


def find_population(text: str, start: int, end: int) -> Amount | None:
    """Return the first number of inhabitants in text[start:end]."""
    match = _POPULATION.search(text, start, end)
    if match is not None:
        return Amount(scaled(match), match.span())
    size = _size(text, start, end)
    people = size.group("people") if size else None
    return Amount(parse_number(people), size.span()) if size and people else None


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
    value = parse_number(match.group("n"))
    return round(value / 100, 6) if match.group("u").lower() in ("ha", "héc ta", "hécta") else value


def _size(text: str, start: int, end: int) -> re.Match[str] | None:
    return _SIZE.search(text, start, end) if text.find(" diện tích", start, end) >= 0 else None


def scaled(match: re.Match[str]) -> float:
    """Return a number of people or households: with "triệu"; a comma before three digits groups thousands."""
    number = match.group("n")
    scale = match.groupdict().get("scale")
    if scale:
        return round(float(number.replace(",", ".")) * _SCALES[scale.lower()], 3)
    return parse_number(_COMMA.sub(".", number))
