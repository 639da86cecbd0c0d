"""Party organisations (Đảng bộ): of a unit, of an agency, of the forces of a unit."""

import re

from kg.extract.bodies.decide import resolve_body
from kg.extract.events.occasions import EventText, Organiser
from kg.extract.linking.context import Link
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.units import parse_unit
from kg.text.alphabet import LOWER, UPPER

PARTY_ORGANISATION = re.compile(r"Đảng bộ\s+", re.IGNORECASE)
# The name of an agency that the vocabulary lacks: "Đảng bộ Cơ quan Tạp chí Cộng sản tổ chức Đại hội".
_AGENCY = re.compile(
    rf"(?P<name>(?:Cơ quan|Khối|Ban|Viện|Học viện|Văn phòng)(?:\s[{UPPER}{LOWER}-]+){{1,7}}?)"
    r"(?=\s+(?:tổ chức|lần thứ|nhiệm kỳ|đã|vừa|long trọng|có|hiện)|,|\s*\()"
)


def organisation(reading: EventText, position: int) -> tuple[Organiser, int] | None:
    """Return the party organisation (Đảng bộ) of a unit or an agency; "Đại hội đại biểu tỉnh" is a unit's."""
    text = reading.text
    head = PARTY_ORGANISATION.match(text, position)
    start = head.end() if head else position
    unit = parse_unit(text, start, allow_bare=head is not None)
    if unit is None:
        return _of_agency(reading, position, start) if head else None
    link = reading.context.link(unit)
    return of_unit(link if link.name else Link(name=unit.type)), unit.end


def of_unit(link: Link) -> Organiser:
    """Return the party organisation of a unit."""
    return Organiser.of_kind("dang-bo", link)


def _of_agency(reading: EventText, position: int, start: int) -> tuple[Organiser, int] | None:
    """Return the party organisation of an agency: "Đảng bộ Bộ Tài chính", "Đảng bộ Quân sự tỉnh A"."""
    whole = parse_body(reading.source, position)
    if whole is not None and whole.end > start:
        body = resolve_body(reading.source, reading.context, whole, whole.kinds, ())
        if body is None:
            return None
        name, unit = body.name.replace("Đảng ủy", "Đảng bộ", 1), None if body.is_central else body.unit
        return Organiser(name, body.kind.kind_id, unit, body.field), whole.end
    agency = _AGENCY.match(reading.text, start)
    if agency is None:
        return None
    name = agency.group("name")
    return Organiser(f"Đảng bộ {name}", "dang-uy-khac", None, name), agency.end()
