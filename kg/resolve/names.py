"""Canonical names of bodies and positions, from the vocabulary's patterns and the unit's own name."""

import re

from kg.model.dates import Interval
from kg.units import Period, Unit
from kg.units.days import meets
from kg.vocabulary import BodyKind, Title, Vocabulary

# The guide's one capital: "Thành ủy Thành phố Hồ Chí Minh" against "thành phố Hà Nội".
_CAPITALISED = {"thành phố Hồ Chí Minh": "Thành phố Hồ Chí Minh"}
_COMMITTEE_OF_TYPE = {
    "tỉnh": "tinh-uy",
    "thành phố": "thanh-uy",
    "huyện": "huyen-uy",
    "thị xã": "thi-uy",
    "quận": "quan-uy",
    "xã": "dang-uy-xa",
    "phường": "dang-uy-phuong",
    "thị trấn": "dang-uy-thi-tran",
    "đặc khu": "dang-uy-dac-khu",
}
_YOUTH_UNION_OF_TYPE = {
    "tỉnh": "tinh-doan",
    "thành phố": "thanh-doan",
    "huyện": "huyen-doan",
    "thị xã": "thi-doan",
    "quận": "quan-doan",
}
# Kinds that only say of which type the unit is: the body is one while the type changes.
_FAMILIES = (_COMMITTEE_OF_TYPE, _YOUTH_UNION_OF_TYPE)
_SPACES = re.compile(r"\s+")


def committee_kind(unit: Unit) -> str | None:
    """Return the kind of the party committee that leads a unit: huyen-uy for a district (huyện)."""
    return _COMMITTEE_OF_TYPE.get(unit.periods[-1].type)


def lasting_kind(kind_id: str, unit: Unit) -> str:
    """Return the kind under which a body of a unit is known: that of the type the unit has, or had last.

    The committee of a commune that became a ward goes on; its kind follows the type of the unit. So does the
    youth union of a district or a province.
    """
    for family in _FAMILIES:
        if kind_id in family.values():
            return family.get(unit.periods[-1].type, kind_id)
    return kind_id


def goes_by_type(kind_id: str) -> bool:
    """Whether the kind only says of which type the unit is: Thị ủy of a thị xã, Thành ủy of a thành phố."""
    return any(kind_id in family.values() for family in _FAMILIES)


def body_name(kind: BodyKind, unit: Unit | None, own_name: str | None, vocabulary: Vocabulary) -> str:
    """Return the canonical name of a body: "Ban Tổ chức Tỉnh ủy Hà Tĩnh".

    The unit's name is that of its last period; of the last one of the committee's type, where the type
    changed during the unit's life: Huyện ủy Kỳ Anh and Thị ủy Kỳ Anh.

    Args:
        unit: None for a central body. own_name: of a body of a kind that takes one, else None.
    """
    period = _period(kind, unit) if unit is not None else None
    return _name(kind, period, own_name, vocabulary)


def former_names(
    kind: BodyKind, unit: Unit, own_name: str | None, days: Interval, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Return the names a body had before its unit got another name or type, in ascending order.

    Huyện ủy Tĩnh Gia and Ủy ban nhân dân huyện Tĩnh Gia are of the unit that is thị xã Nghi Sơn.

    Args:
        days: of the body; names of periods before and after are not its own.
    """
    found = {
        _name(_kind_at(period, kind, vocabulary), period, own_name, vocabulary)
        for period in unit.periods
        if meets(period, days)
    }
    return tuple(sorted(found - {body_name(kind, unit, own_name, vocabulary)}))


def position_name(title: Title, body: str, kind: BodyKind) -> str:
    """Return the name of a position: title and body, words printed once that stand in both.

    Chánh Văn phòng + Văn phòng Tỉnh ủy Hà Tĩnh gives "Chánh Văn phòng Tỉnh ủy Hà Tĩnh".
    """
    if not kind.pattern:
        return title.name
    of_title, of_body = title.name.split(), body.split()
    for count in range(min(len(of_title), len(of_body)), 0, -1):
        if [word.lower() for word in of_title[-count:]] == [word.lower() for word in of_body[:count]]:
            return " ".join((*of_title, *of_body[count:]))
    return f"{title.name} {body}"


def takes_own_name(kind: BodyKind) -> bool:
    """Whether a unit has several bodies of the kind, told apart by a name of their own."""
    return any(part in kind.pattern for part in ("{field}", "{body}", "{region}"))


def _name(kind: BodyKind, period: Period | None, own_name: str | None, vocabulary: Vocabulary) -> str:
    name = kind.pattern or kind.aliases[0]
    if "{committee}" in name and period is not None:
        name = name.replace("{committee}", _committee(period, vocabulary))
    name = name.replace("{council}", vocabulary.bodies["hoi-dong-nhan-dan"].pattern)
    if own_name is not None:
        name = re.sub(r"\{(?:field|body|region)\}", lambda _: own_name, name, count=1)
    if period is not None:
        name = name.replace("{unit}", _capitalised(period)).replace("{name}", _bare(kind, period))
    return _SPACES.sub(" ", re.sub(r"\{\w+\}", "", name)).strip()


def _committee(period: Period, vocabulary: Vocabulary) -> str:
    kind_id = _COMMITTEE_OF_TYPE.get(period.type)
    return _name(vocabulary.bodies[kind_id], period, None, vocabulary) if kind_id else ""


def _period(kind: BodyKind, unit: Unit) -> Period:
    """The last period of the type that the kind goes by, else the last."""
    wanted = {type_ for family in _FAMILIES for type_, kind_id in family.items() if kind_id == kind.kind_id}
    fitting = [period for period in unit.periods if period.type in wanted]
    return (fitting or unit.periods)[-1]


def _kind_at(period: Period, kind: BodyKind, vocabulary: Vocabulary) -> BodyKind:
    for family in _FAMILIES:
        if kind.kind_id in family.values():
            return vocabulary.bodies[family.get(period.type, kind.kind_id)]
    return kind


def _capitalised(period: Period) -> str:
    if period.bare.isdecimal():
        return period.name[:1].upper() + period.name[1:]
    return _CAPITALISED.get(period.name, period.name)


def _bare(kind: BodyKind, period: Period) -> str:
    """The name without type word; with it where it is a number and the pattern does not print the type."""
    has_type = f"{period.type} {{name}}" in kind.pattern
    if period.name in _CAPITALISED or (period.bare.isdecimal() and not has_type):
        return _capitalised(period)
    return period.bare
