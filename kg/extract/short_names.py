"""Mass organisations by the short names that their congresses have: "Đại hội Phụ nữ tỉnh A"."""

import re

from kg.extract.body_names import canonical_body
from kg.extract.context import Context
from kg.extract.occasions import Organiser
from kg.extract.source import Source
from kg.extract.units import parse_unit

_SHORT = re.compile(
    r"(?P<name>Phụ nữ|Nông dân|Cựu chiến binh|CCB|Công đoàn|Đoàn)\s+"
    r"(?:(?P<nation>toàn quốc)|(?=(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\w)))",
    re.IGNORECASE,
)
_WOMEN = ("hoi-lien-hiep-phu-nu", "Hội Liên hiệp Phụ nữ Việt Nam")
_FARMERS = ("hoi-nong-dan", "Hội Nông dân Việt Nam")
_VETERANS = ("hoi-cuu-chien-binh", "Hội Cựu chiến binh Việt Nam")
_WORKERS = ("lien-doan-lao-dong", "Công đoàn Việt Nam")
_YOUTH = ("doan-thanh-nien", "Đoàn Thanh niên Cộng sản Hồ Chí Minh")
_KINDS = {
    "phụ nữ": _WOMEN,
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


def by_short_name(source: Source, context: Context, position: int) -> tuple[Organiser, int] | None:
    """Return the organisation whose short name begins there, and where it or its unit ends."""
    short = _SHORT.match(source.text, position)
    if short is None:
        return None
    kind_id, national = _KINDS[short.group("name").lower()]
    if short.group("nation"):
        return Organiser(national, kind_id), short.end()
    unit = parse_unit(source.text, short.end(), source.gazetteer)
    link = context.link(unit) if unit else None
    if unit is None or link is None or link.name is None:
        return None
    if kind_id == _YOUTH[0]:
        kind_id = _YOUTH_OF.get(unit.type, kind_id)
    vocabulary = source.lexicon.vocabulary
    kind = vocabulary.bodies[kind_id]
    name = canonical_body(kind, link.name)
    return Organiser(name, kind_id, link), unit.end
