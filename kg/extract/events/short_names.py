"""Mass organisations by the names that their congresses have: "Đại hội Phụ nữ tỉnh A", or of the nation."""

import re

from kg.extract.events.occasions import EventText, Organiser
from kg.extract.mentions.source import Source
from kg.extract.mentions.units import parse_unit

_SHORT = re.compile(
    r"(?P<name>Phụ nữ|Nông dân|Cựu chiến binh|CCB|Công đoàn|Đoàn)\s+(?:(?<=đoàn )(?:Thanh niên|TN)\s+)?"
    r"(?:(?P<nation>toàn quốc)|(?=(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\w)))",
    re.IGNORECASE,
)
_WOMEN = ("hoi-lien-hiep-phu-nu", "Hội Liên hiệp Phụ nữ Việt Nam")
_FARMERS = ("hoi-nong-dan", "Hội Nông dân Việt Nam")
_VETERANS = ("hoi-cuu-chien-binh", "Hội Cựu chiến binh Việt Nam")
_WORKERS = ("lien-doan-lao-dong", "Công đoàn Việt Nam")
_YOUTH = ("doan-thanh-nien", "Đoàn Thanh niên Cộng sản Hồ Chí Minh")
_FRONT = Organiser("Mặt trận Tổ quốc Việt Nam", "uy-ban-trung-uong-mttq")
# "Hội Cựu chiến binh (CCB) Việt Nam"; "Hội Nông dân Việt Nam xã A" is of the commune.
_OF_NATION = re.compile(
    r"(?:Hội\s+(?P<name>Liên hiệp Phụ nữ|LHPN|Nông dân|ND|Cựu chiến binh|CCB)"
    r"|(?P<youth>Đoàn)\s+(?:TNCS|Thanh niên (?:Cộng sản|CS))\s+Hồ Chí Minh"
    r"|(?P<front>MTTQ|Mặt trận Tổ quốc)(?=\s+Việt Nam\s+toàn quốc))(?:\s+\([^()\n]{2,30}\))?"
    r"(?P<nation>\s+(?:Việt Nam(?:\s+toàn quốc)?|toàn quốc))?(?!\w)"
    r"(?!\s+(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|khối|cơ quan|bộ)(?!\w))",
    re.IGNORECASE,
)
_KINDS = {
    "phụ nữ": _WOMEN,
    "liên hiệp phụ nữ": _WOMEN,
    "lhpn": _WOMEN,
    "nd": _FARMERS,
    "nông dân": _FARMERS,
    "cựu chiến binh": _VETERANS,
    "ccb": _VETERANS,
    "công đoàn": _WORKERS,
    "đoàn": _YOUTH,
}
_YOUTH_OF = {
    "tỉnh": "tinh-doan",
    "thành phố": "thanh-doan",
    "huyện": "huyen-doan",
    "quận": "quan-doan",
    "thị xã": "thi-doan",
}


def of_nation(source: Source, position: int, *, is_national: bool) -> tuple[Organiser, int] | None:
    """Return the organisation of the whole country whose name begins there, and where it ends.

    Args:
        is_national: its congress is called that "toàn quốc", else its name must say "Việt Nam".
    """
    named = _OF_NATION.match(source.text, position)
    if named is None or not (is_national or named.group("nation")):
        return None
    if named.group("front"):
        return _FRONT, named.end()
    kind_id, national = _KINDS[(named.group("name") or named.group("youth")).lower()]
    return Organiser(national, kind_id), named.end()


def by_short_name(reading: EventText, position: int) -> tuple[Organiser, int] | None:
    """Return the organisation whose short name begins there, and where it or its unit ends."""
    short = _SHORT.match(reading.text, position)
    if short is None:
        return None
    kind_id, national = _KINDS[short.group("name").lower()]
    if short.group("nation"):
        return Organiser(national, kind_id), short.end()
    unit = parse_unit(reading.text, short.end())
    link = reading.context.link(unit) if unit else None
    if unit is None or link is None or link.name is None:
        return None
    if kind_id == _YOUTH[0]:
        kind_id = _YOUTH_OF.get(unit.type, kind_id)
    return Organiser.of_kind(kind_id, link), unit.end
