"""What a printed head and the words right after it tell of a body: its kind, its unit, a longer name."""

import re
from functools import lru_cache

from kg.extract.mentions.fields import ENDS_FIELD
from kg.extract.mentions.lexicon import Head
from kg.extract.mentions.people import parse_person
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention, UnitMention
from kg.extract.mentions.units import parse_name, parse_unit
from kg.extract.mentions.villages import parse_village
from kg.extract.mentions.words import any_of
from kg.text.alphabet import UPPER
from kg.text.cue import past

GAP = re.compile(
    r" *(?:\(\s*[A-ZĐ&\-]{2,12}\s*\)\s*)?(?:lâm thời\s+)?(?:,? *(?:kiêm |- )?[Nn]gười phát ngôn )?"
    r"(?:(?:thuộc|của|trực thuộc)\s+)?(?:MTTQ\s+)?"
)
# "Trưởng ban Pháp chế, HĐND tỉnh A"
COUNCIL_NEXT = re.compile(r" *, *(?=(?:HĐND|Hội đồng nhân dân) (?:tỉnh|thành|TP|huyện|quận|thị|xã|phường))")
# Heads that give the type of the unit whose name follows: "Huyện ủy Đức Thọ".
COMMITTEE_TYPES = {
    "tinh-uy": "tỉnh", "huyen-uy": "huyện", "quan-uy": "quận", "thi-uy": "thị xã", "thanh-uy": "thành phố",
    "tinh-doan": "tỉnh", "huyen-doan": "huyện", "quan-doan": "quận", "thi-doan": "thị xã",
    "thanh-doan": "thành phố", "tinh-doi": "tỉnh", "huyen-doi": "huyện", "dang-uy-dac-khu": "đặc khu",
}  # fmt: skip
COMMITTEE_BY_TYPE = {
    "tỉnh": "tinh-uy", "thành phố": "thanh-uy", "huyện": "huyen-uy", "quận": "quan-uy", "thị xã": "thi-uy",
    "xã": "dang-uy-xa", "phường": "dang-uy-phuong", "thị trấn": "dang-uy-thi-tran",
    "đặc khu": "dang-uy-dac-khu",
}  # fmt: skip


# Whom the political schools of provinces are named for: "Trường Chính trị Trần Phú"
NAMESAKE = re.compile(rf" {any_of('namesake')}(?!\w)")
# "Đảng ủy Khối Kinh tế Trung ương": one of the blocs at the centre, no province's
_BLOC_OF_THE_CENTRE = re.compile(rf"\s[{UPPER}]\w*(?:\s(?:-\s)?\w+){{0,3}}?\s(?:[Tt]rung ương|TW)(?!\w)")
_OWN_NAME = re.compile(rf"\s(?:mở\s|cửa khẩu\s)?(?=[{UPPER}])")
_OWN_WORDS = re.compile(r"\s(?:ứng dụng|nông nghiệp|công nghệ cao|chế xuất)(?!\w)")
_SECOND = re.compile(r"\s-\s(?P<field>\w+(?:[\s,-]+\w+){0,5})")


def goes_on(source: Source, end: int, kind: str) -> bool:
    """Return whether a board's name goes on with that of its zone: "Ban Quản lý Khu kinh tế mở Chu Lai"."""
    if _OWN_WORDS.match(source.lowered, end):
        return True
    name = _OWN_NAME.match(source.text, end)
    if kind.startswith("so-") or name is None:
        return False
    if name.group().strip():
        return True  # "Chu Lai" alone could be somebody's name
    return parse_person(source.text, name.end(), source.lexicon.vocabulary, is_expected=True) is None


def is_bloc_of_the_centre(source: Source, end: int, kind: str) -> bool:
    """Return whether a bloc's name is that of one at the centre: "Đảng ủy Khối Kinh tế Trung ương"."""
    return kind == "dang-uy-khoi" and _BLOC_OF_THE_CENTRE.match(source.text, end) is not None


# "Trưởng phòng Giáo dục tiểu học (Sở GD-ĐT …)"
_OF_DEPARTMENT = re.compile(r"\s(?P<more>\w[^.;:()\n]{1,50}?),?\s\(?(?:thuộc\s+|của\s+)?[Ss]ở\s")


def is_of_department(source: Source, end: int) -> bool:
    """Return whether a name goes on up to the department it is in: "Phòng Giáo dục tiểu học (Sở …)"."""
    more = _OF_DEPARTMENT.match(source.text, end)
    if more is None or ENDS_FIELD.match(source.text, more.start("more")):
        return False
    start, stop = more.span("more")
    if source.titles_in((start, stop + 1)):
        return False
    return parse_unit(source.text, start, allow_bare=True) is None


_DASH = re.compile(rf"\s-\s(?=[{UPPER}])")


# "Ban Tổ chức lễ tang", "Ban Tổ chức Hội thi": no board of a committee.
_EVENT = (
    r" +(?:của +)?(?:lễ|tang lễ|hội (?:thi|thao|chợ|trại|nghị|thảo|diễn|khỏe)|đại hội|cuộc|giải|kỳ thi"
    r"|(?:ngày|tuần|tháng)(?! +(?:\d|này|trước|tới|sau))|chương trình|liên hoan"
    r"|festival|triển lãm|sự kiện|diễn đàn|chiến dịch|phiên chợ)(?!\w)"
)
_OF_EVENT = re.compile(_EVENT)
_EVENT_NEAR = re.compile("ban tổ chức" + _EVENT)
_NEAR_EVENT = 600


def is_of_event(source: Source, start: int, end: int) -> bool:
    """Return whether a board organises an event: "Ban Tổ chức Giải", or alone where that is named nearby."""
    if _OF_EVENT.match(source.lowered, end):
        return True
    if not source.lowered.startswith("ban tổ chức", start):
        return False
    near = max(0, start - _NEAR_EVENT), end + _NEAR_EVENT
    return _EVENT_NEAR.search(source.lowered, *near) is not None


def names_more(source: Source, end: int) -> bool:
    """Return whether a board is no committee's: "Ban Tổ chức - Cán bộ", "Ban Tuyên giáo - Ủy ban MTTQ"."""
    dash = _DASH.match(source.text, end)
    if dash is None or dash.end() in source.anchors.titles:
        return False
    return parse_person(source.text, dash.end(), source.lexicon.vocabulary, is_expected=True) is None


def joined_department(source: Source, start: int, end: int) -> BodyMention | None:
    """Return the department of two fields: "Sở Giao thông vận tải - Xây dựng"."""
    match = _SECOND.match(source.lowered, end)
    words = match.group("field").split() if match else []
    for count in range(len(words), 0, -1):
        second = " ".join(words[:count]).rstrip(",")
        if match and f"sở {second}" in source.lexicon.heads:
            stop = match.start("field") + len(second)
            position = stop + (source.text[stop : stop + 1] == " ")
            unit = parse_unit(source.text, position, allow_bare=True)
            field = source.text[start:stop].partition(" ")[2]
            return BodyMention(
                start=start, end=unit.end if unit else stop, kinds=("so-khac",), field=field, unit=unit
            )
    return None


def seated_body(source: Source, start: int, end: int, heads: tuple[Head, ...]) -> BodyMention | None:
    """Return the court or procuracy of "TAND cấp cao tại Đà Nẵng", of several provinces and in one."""
    seat = parse_unit(source.text, end + 1, allow_bare=True)
    if seat is None or seat.bare is None:
        return None
    field = "Thành phố Hồ Chí Minh" if seat.bare == "Hồ Chí Minh" else seat.bare
    kinds = tuple(head.kind_id for head in heads if head.slot == "field")
    return BodyMention(start=start, end=seat.end, kinds=kinds, field=field)


_ENDS_BODY = re.compile(r"\s*(?:[,.;)(:-]|(?:và|kiêm|đối với|nhiệm kỳ)\s|$)")


def village_body(source: Source, start: int, end: int, kind: str) -> BodyMention | None:
    """Return the body of a village: "Chi bộ thôn Nam Hòa", or of one that is not named."""
    village = parse_village(source, end)
    if village:
        return BodyMention(start=start, end=village[1], kinds=(kind,), field=village[0])
    if _ENDS_BODY.match(source.text, end):  # "Bí thư chi bộ, Trưởng thôn Nam Hòa"
        return BodyMention(start=start, end=end, kinds=(kind,))
    return None


# "MTTQ Việt Nam", "Hội Nông dân Việt Nam" without a unit: the central body.
_CENTRAL = {
    "uy-ban-mttq": "uy-ban-trung-uong-mttq",
    "hoi-lien-hiep-phu-nu": "trung-uong-hoi-lien-hiep-phu-nu",
    "hoi-nong-dan": "trung-uong-hoi-nong-dan",
    "hoi-cuu-chien-binh": "trung-uong-hoi-cuu-chien-binh",
    "lien-minh-hop-tac-xa": "lien-minh-hop-tac-xa-viet-nam",
}
# All their committees bear the name of the country.
_SAME_NAME = ("hoi-lien-hiep-thanh-nien", "hoi-sinh-vien")
LOCAL = {central: local for local, central in _CENTRAL.items()}
AT_THE_CENTRE = {
    **_CENTRAL,
    "hoi-lien-hiep-thanh-nien": "trung-uong-hoi-lien-hiep-thanh-nien",
    "hoi-sinh-vien": "trung-uong-hoi-sinh-vien",
}


def central_kind(source: Source, start: int, end: int, kind: str) -> str | None:
    """Return the kind at the centre that "Hội Nông dân Việt Nam" is of, else None."""
    name = source.lowered[start:end]
    if not name.endswith(("việt nam", "vn")) or name.startswith(("ủy ban", "ub")):
        return None  # "Ủy ban MTTQ Việt Nam" is the full name of any of them
    other = "to-chuc-hoi-trung-uong-khac" if kind.startswith("hoi-") and kind not in _SAME_NAME else None
    return _CENTRAL.get(kind, other)


def kinds_of_the_centre(source: Source, kind: str) -> tuple[str, ...]:
    """Return the central kinds that are like a committee's body: "Ủy ban Kiểm tra Trung ương"."""
    fixed = source.lexicon.vocabulary.bodies[kind].pattern.partition(" {")[0].lower()
    known = source.lexicon.heads
    central = known.get(f"{fixed} trung ương") or known.get(f"{fixed} trung ương đảng", ())
    return tuple(head.kind_id for head in central if head.slot == "none")


_SPACES = re.compile(" *")


def head_unit(source: Source, end: int, heads: tuple[Head, ...]) -> UnitMention | None:
    """Return the unit after a head; "Huyện ủy" gives the type of the name that follows."""
    for position in dict.fromkeys(
        past(_SPACES, source.text, at) for at in (end, past(GAP, source.text, end))
    ):
        kind = heads[0].kind_id
        # "Huyện ủy Đức Thọ": the head gives the type of the unit.
        named = kind in COMMITTEE_TYPES and _named(source, position, COMMITTEE_TYPES[kind], kind)
        unit = named or parse_unit(source.text, position, allow_bare=True)
        if unit is not None:
            return unit
    return None


def _named(source: Source, position: int, type_: str, kind: str) -> UnitMention | None:
    """Return the unit of that type that is named there; "Tỉnh ủy Hà Đông" is of a province long gone."""
    named = parse_name(source.text, position, type_)
    if named is not None or kind != "tinh-uy":
        return named
    old = parse_name(source.text, position, type_, of_old=True)
    goes_on = old is not None and source.text[old.end : old.end + 2].strip()[:1].isupper()
    return None if goes_on else old  # "Bí thư Tỉnh ủy Hà Đông Phong" is a person


@lru_cache(maxsize=1 << 12)
def kinds_for(heads: tuple[Head, ...], type_: str | None) -> tuple[str, ...]:
    """Return the kinds whose required type word is the unit's.

    Args:
        type_: of the unit, "" where it is printed without; None without a unit, then all are possible.
    """
    kinds: list[str] = []
    # With a unit beside it a body is the unit's ("Ban Dân tộc tỉnh"), without one the council's.
    ordered = sorted(heads, key=lambda head: head.slot != "unit") if type_ is not None else heads
    for head in ordered:
        if head.slot in ("field", "body", "none"):
            continue
        if head.type and type_ and head.type != type_:
            continue
        if head.kind_id not in kinds:
            kinds.append(head.kind_id)
    if kinds and type_ is None and kinds[0] != "dang-bo":  # "Đảng ủy" alone may be a commune's or an agency's
        kinds.extend(head.kind_id for head in heads if head.slot == "body")
    return tuple(kinds)


# "Đảng ủy Đảng bộ Cục A", "Ban Chấp hành Đảng bộ Huyện ủy B"
_TWICE = re.compile(
    r"đảng ủy đảng bộ.*|(?:(?:ban chấp hành|bch) )?đảng bộ (?:tỉnh|thành|huyện|thị|quận|đảng) ủy.*"
)


def is_same_committee(source: Source, start: int, host: BodyMention) -> bool:
    """Return whether a committee is named twice: by the head that begins at `start`, and by its host."""
    is_committee = source.lexicon.vocabulary.bodies[host.kinds[0]].is_party_committee
    return is_committee and _TWICE.fullmatch(source.lowered, start, host.end) is not None
