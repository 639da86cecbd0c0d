"""Party organisations (Đảng bộ): of a unit, of an agency, of the forces of a unit."""

import re

from kg.extract.bodies.body_names import canonical_body
from kg.extract.bodies.decide import Body, resolve_body
from kg.extract.events.occasions import Organiser
from kg.extract.events.organisers import body_at
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.bodies import parse_body
from kg.extract.mentions.source import Source
from kg.extract.mentions.units import parse_unit
from kg.text.alphabet import LOWER, UPPER

PARTY_ORGANISATION = re.compile(r"Đảng bộ\s+", re.IGNORECASE)
# Committees of a unit whose names begin with "Đảng ủy" in the vocabulary.
_BLOCS = tuple(
    (re.compile(name + r"\s(?=\w)", re.IGNORECASE), kind)
    for name, kind in (
        ("Quân sự", "dang-uy-quan-su"),
        ("(?:Bộ đội Biên phòng|BĐBP)", "dang-uy-bo-doi-bien-phong"),
        ("Khối các cơ quan và doanh nghiệp", "dang-uy-khoi-cac-co-quan-va-doanh-nghiep"),
        ("Khối các cơ quan", "dang-uy-khoi-cac-co-quan"),
        ("Khối doanh nghiệp", "dang-uy-khoi-doanh-nghiep"),
    )
)
# The name of an agency that the vocabulary lacks: "Đảng bộ Cơ quan Tạp chí Cộng sản tổ chức Đại hội".
_AGENCY = re.compile(
    rf"(?P<name>(?:Cơ quan|Khối|Ban|Viện|Học viện|Văn phòng)(?:\s[{UPPER}{LOWER}-]+){{1,7}}?)"
    r"(?=\s+(?:tổ chức|lần thứ|nhiệm kỳ|đã|vừa|long trọng|có|hiện)|,|\s*\()"
)
_OTHER_COMMITTEE = "dang-uy-khac"


def organisation(source: Source, context: Context, position: int) -> tuple[Organiser, int] | None:
    """Return the party organisation (Đảng bộ) of a unit or an agency; "Đại hội đại biểu tỉnh" is a unit's."""
    text = source.text
    head = PARTY_ORGANISATION.match(text, position)
    start = head.end() if head else position
    unit = parse_unit(text, start, allow_bare=head is not None)
    if unit is None:
        return _of_agency(source, context, position, start) if head else None
    link = context.link(unit)
    return of_unit(link if link.name else Link(name=unit.type)), unit.end


def of_unit(link: Link) -> Organiser:
    """Return the party organisation of a unit."""
    return Organiser.of_kind("dang-bo", link)


def _of_agency(source: Source, context: Context, position: int, start: int) -> tuple[Organiser, int] | None:
    """Return the party organisation of an agency: "Đảng bộ Bộ Tài chính", "Đảng bộ Quân sự tỉnh A"."""
    text = source.text
    whole = parse_body(source, position)  # a party committee whose kind has a name of its own
    if whole is not None and whole.end > start:
        body = resolve_body(source, context, whole, whole.kinds, ())
        return _organiser(body, whole.end) if body else None
    for form, kind in _BLOCS:
        name = form.match(text, start)
        unit = parse_unit(text, name.end()) if name else None
        if unit is not None:
            link = context.link(unit)
            vocabulary = source.lexicon.vocabulary
            shown = canonical_body(vocabulary.bodies[kind], link.name or unit.type)
            return Organiser(shown.replace("Đảng ủy", "Đảng bộ", 1), kind, link), unit.end
    found = body_at(source, context, start)
    if found is not None:
        owner, host = found
        kind = "dang-uy-cong-an" if owner.kind.kind_id == "cong-an-tinh" else _OTHER_COMMITTEE
        place = None if owner.is_central else owner.unit
        own_name = owner.name if kind == _OTHER_COMMITTEE else None
        return Organiser(f"Đảng bộ {owner.name}", kind, place, own_name), host.end
    agency = _AGENCY.match(text, start)
    if agency is None:
        return None
    return Organiser(
        f"Đảng bộ {agency.group('name')}", _OTHER_COMMITTEE, None, agency.group("name")
    ), agency.end()


def _organiser(body: Body, end: int) -> tuple[Organiser, int]:
    """Return a committee as the organisation that holds the congress."""
    name = body.name.replace("Đảng ủy", "Đảng bộ", 1)
    return Organiser(name, body.kind.kind_id, None if body.is_central else body.unit, body.field), end
