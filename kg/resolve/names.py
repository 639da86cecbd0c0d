"""Canonical names of bodies and positions, from the vocabulary's patterns and the unit's own name."""

import re

from kg.units import Period, Unit
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
_TYPE_OF_COMMITTEE = {kind: type_ for type_, kind in _COMMITTEE_OF_TYPE.items()}
_SPACES = re.compile(r"\s+")


def committee_kind(unit: Unit) -> str | None:
    """Return the kind of the party committee that leads a unit: huyen-uy for a district (huyện)."""
    return _COMMITTEE_OF_TYPE.get(unit.periods[-1].type)


def body_name(kind: BodyKind, unit: Unit | None, own_name: str | None, vocabulary: Vocabulary) -> str:
    """Return the canonical name of a body: "Ban Tổ chức Tỉnh ủy Hà Tĩnh".

    The unit's name is that of its last period; of the last one of the committee's type, where the type
    changed during the unit's life: Huyện ủy Kỳ Anh and Thị ủy Kỳ Anh.

    Args:
        unit: None for a central body. own_name: of a body of a kind that takes one, else None.
    """
    name = kind.pattern or kind.aliases[0]
    if "{committee}" in name and unit is not None:
        name = name.replace("{committee}", _committee(unit, vocabulary))
    name = name.replace("{council}", vocabulary.bodies["hoi-dong-nhan-dan"].pattern)
    if own_name is not None:
        name = re.sub(r"\{(?:field|body|region)\}", lambda _: own_name, name, count=1)
    if unit is not None:
        period = _period(kind, unit)
        name = name.replace("{unit}", _capitalised(period)).replace("{name}", _bare(kind, period))
    return _SPACES.sub(" ", re.sub(r"\{\w+\}", "", name)).strip()


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


def _committee(unit: Unit, vocabulary: Vocabulary) -> str:
    kind_id = committee_kind(unit)
    return body_name(vocabulary.bodies[kind_id], unit, None, vocabulary) if kind_id else ""


def _period(kind: BodyKind, unit: Unit) -> Period:
    wanted = _TYPE_OF_COMMITTEE.get(kind.kind_id)
    fitting = [period for period in unit.periods if period.type == wanted]
    return (fitting or unit.periods)[-1]


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
