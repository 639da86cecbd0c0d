"""Fields: the own name of a body after its head, "Ngân sách" in "Phòng Ngân sách", and where it ends."""

import re

from kg.extract.mentions.people import parse_person
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.unit_words import LEVELS
from kg.extract.mentions.units import parse_unit
from kg.extract.mentions.villages import before_person
from kg.extract.mentions.words import spellings
from kg.model.findings import Span
from kg.text.alphabet import LOWER, UPPER

# Words in lower case that end the own name of a body: what follows is no longer its name.
_ENDS_FIELD = (
    r"trực(?= thuộc)|từng|giữ|được|làm|đã|cho|là|tại|đến|(?<!phạm )về|từ|nhận|sang|thôi|có|phát biểu|trao"
    r"|cùng|để|do|vừa|sẽ|đang|rồi|nói|dẫn(?= đầu)"
    r"|khẳng|đối(?! ngoại| nội)|thay|theo|kể|trong|ngày(?! lễ)|ông|bà|đồng chí|đồng thời|anh|chị|kiêm|với|vào"
    r"|nhiệm kỳ|khóa"
    r"|tham (?:gia|dự)|dự(?! (?:phòng|án|trữ|báo))|thuộc|của|hiện|bị|bổ nhiệm|chia sẻ|tặng"
    r"|báo cáo|trình bày|điều (?:động|hành)"
    r"|ghi nhận|trả lời|(?<!đăng )ký|đề nghị|thăm|lần|bầu|thông (?:qua|báo)|công bố|gồm|cũng|này|sau|khi"
    r"|năm|trước|thừa"
    r"|lãnh đạo|chủ (?:trì|tịch|nhiệm)|giai đoạn"
    r"|tỉnh|huyện|quận|xã(?! hội)|phường|thành phố|thị (?:xã|trấn)"
    rf"|nguyên\s(?:là|phó|trưởng|chủ tịch|bí|giám|[{UPPER}])"
)
_FIELD = re.compile(
    rf" +(?P<field>[{UPPER}&][\w&/]*(?:(?: | - |-| ?& ?| và "
    rf"|, (?=[{UPPER}][\w ]{{1,25}} (?:và|&) ))[{UPPER}\d][\w&/]*"
    r"| - kỹ thuật(?!\w)|, (?:kinh tế|buôn lậu|tham nhũng|chức vụ|viên chức)(?!\w)|(?<=[Pp]hòng), chống(?!\w)"
    rf"| (?:và )?(?!(?:{_ENDS_FIELD}|và)(?!\w))[{LOWER}]+(?!\w)){{0,16}})"
)
# Where a name is over: at such a word.
ENDS_FIELD = re.compile(rf"(?:{_ENDS_FIELD}|và)(?!\w)")
_CITY = re.compile(r"\s(?:TP|T\.P|Tp)(?!\w)")
# A province's name at the end of a field, after a word in lower case ("đô" is in "Cố đô Huế").
_LAST_WORDS = re.compile(
    rf"(?<!\sđô)(?<=[{LOWER}])\s(?<=[{LOWER}] )(?P<name>[{UPPER}]\w+(?:\s[{UPPER}]\w+){{0,3}})$"
)
# "Quân khu 7", "Quân đoàn II".
_NUMBER = re.compile(r" +(?P<field>\d{1,2}|[IVX]+)(?!\w)")
_SEAT = re.compile(rf" [-–] (?:[{UPPER}][{LOWER}]+ ?\b){{1,4}}")
# "Ban Quản lý dự án đầu tư xây dựng …" goes on in lower case.
_PROJECT = re.compile(_FIELD.pattern.replace(f"[{UPPER}&]", "[\\w&]", 1))
_LOWER_FIELD = re.compile(
    rf" +(?P<field>(?!(?:{_ENDS_FIELD})(?!\w))[{LOWER}]+"
    rf"(?:(?: | - )(?!(?:{_ENDS_FIELD})(?!\w))[{LOWER}]+){{0,9}})(?!\w)"
)


# Abbreviations in the names of divisions of the police.
_SPELLED = {form: word for word, form in spellings("field")}
_ABBREVIATION = re.compile(rf"(?<!\w)(?:{'|'.join(_SPELLED)})(?!\w)")


def field_span(source: Source, start: int, end: int) -> Span | None:
    """Return the field after the head from `start` to `end`: up to a unit, a title or a person."""
    is_project = source.lowered.startswith(("ban quản lý", "bql", "ban qlda"), start)
    match = (_PROJECT if is_project else _FIELD).match(source.text, end) or _NUMBER.match(source.text, end)
    if match is None:
        return None
    first, stop = match.span("field")
    is_command = source.lowered.endswith("phòng thủ khu vực", start, end)
    seat = _SEAT.match(source.text, stop) if is_command else None
    if seat is not None:  # "Ban Chỉ huy Phòng thủ khu vực 2 - Đức Thọ"
        end = before_person(source, first, seat.end())
        return first, end if end > stop + len(" - ") else stop
    # of a department all fields are known: "Sở Hồ Sỹ Quang" is no other
    is_known = source.lowered.startswith("sở ", start)
    if source.lowered.startswith(_BEFORE_NAMES, start) and _is_name(source, first, is_expected=is_known):
        return None
    if source.lowered.startswith("phòng ", start) and source.lowered.startswith(_AGENCIES, first):
        return None
    # A unit's type word or a known unit ends the field: "Phòng Quản lý đô thị quận 5".
    for type_ in LEVELS:
        cut = source.lowered.find(f" {type_} ", first, stop + 1)
        if cut > 0 and not source.lowered.startswith("xã hội", cut + 1):
            stop = min(stop, cut)
    city = _CITY.search(source.text, first, stop)
    if city:
        stop = city.start()
    inside = source.titles_in((first + 1, stop))
    # "Vụ Tổ chức cán bộ Văn phòng Chính phủ" names no clerk of an office
    stop = next((at for at in inside if not source.lowered.startswith("cán bộ ", at)), stop)
    return first, before_person(source, first, stop)


# "Phó Giám đốc Sở Trần Văn A": heads that a text speaks of without their own name.
_BEFORE_NAMES = ("sở ", "phòng ", "ban ", "trung tâm ", "chi cục ", "văn phòng ")
# "Trưởng phòng Sở Nội vụ": of which of its divisions is not said.
_AGENCIES = ("sở ", "công an ", "trung tâm ", "ban quản lý ", "chi cục ", "cục ", "ubnd ", "hđnd ")


def _is_name(source: Source, start: int, *, is_expected: bool) -> bool:
    person = parse_person(source.text, start, source.lexicon.vocabulary, is_expected=is_expected)
    return person is not None and " " in person.name.partition(" ")[2]


def lower_field_span(source: Source, end: int) -> Span | None:
    """Return the words in lower case after a head, up to a capital, a sign or a verb."""
    match = _LOWER_FIELD.match(source.text, end)
    return match.span("field") if match else None


def field_name(source: Source, start: int, end: int, name: str) -> str:
    """Return the field without the head said again, and with what an abbreviated head has of it."""
    head = f"{source.lowered[start:end]} "
    if name.lower().startswith(head):  # "Trưởng phòng Phòng Đo đạc"
        name = name[len(head) :]
    name = _ABBREVIATION.sub(lambda match: _SPELLED[match.group()], name)
    return f"dự án {name}" if head.endswith("qlda ") else name


def without_province(source: Source, name: str, stop: int) -> tuple[str, UnitMention | None]:
    """Return a field that ends at `stop` without the province at its end, and the province."""
    last = _LAST_WORDS.search(name)
    if last:  # "Ban Quản lý các khu công nghiệp Quảng Ngãi"
        start = stop - len(last.group("name"))
        unit = parse_unit(source.text, start, allow_bare=True)
        if unit is not None and unit.end == stop and not unit.type:
            return name[: last.start("name")].rstrip(), unit
    return name, None
