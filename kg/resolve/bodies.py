"""Bodies: which one a finding means, and the days on which it can have been.

Bodies hang on the legal existence of their unit. A unit that is founded by a merger begins with bodies of
its own, also under the old name: Đảng ủy xã Đức Thọ of 1/7/2025 is not that of any commune before, and the
bodies of the 23 provinces merged that day begin anew. A unit that gets another name, type or parent keeps its
bodies: Tỉnh ủy Thừa Thiên Huế and Thành ủy Huế are one. What took the place of what: `kg.resolve.succession`.
"""

from datetime import date

import msgspec

from kg.errors import DisjointIntervals
from kg.model.dates import Interval, overlap
from kg.model.findings import Event, Figure, Tenure
from kg.model.ids import name_id
from kg.resolve.names import committee_kind, goes_by_type, lasting_kind, takes_own_name
from kg.units import Register, Unit
from kg.vocabulary import BodyKind, Vocabulary

_CENTRAL = "vn"
_COUNCIL = "hoi-dong-nhan-dan"
# Days of a kind hold for all its bodies only where a reform of the state set them for the whole country.
# Older ones are approximate, those of the party nominal (January and February 2025 differed by province).
_REFORMS = frozenset({date(2025, 3, 1), date(2025, 7, 1)})
_REFORMED = frozenset({"state", "council", "justice"})
# Thành phố Hồ Chí Minh kept and renamed departments until 30/4/2025; broadcasters ended province by province.
_OWN_WAY = "79-0"
_OWN_DAYS = frozenset({"dai-phat-thanh-truyen-hinh"})


class Body(msgspec.Struct, frozen=True):
    """One body: of a unit's legal existence (None: of the whole country), of a kind, with its own name.

    Attributes:
        own_name: only for kinds of which a unit has several.
    """

    unit_id: str | None
    kind_id: str
    own_name: str | None = None

    @property
    def id(self) -> str:
        """Identity: unit and kind, and a hash of the own name."""
        base = f"{self.unit_id or _CENTRAL}.{self.kind_id}"
        return base if self.own_name is None else f"{base}.{name_id(self.own_name)}"


class Unplaced(msgspec.Struct, frozen=True):
    """Why a finding leads to no body; the word under which it is counted."""

    reason: str


def find_body(
    finding: Tenure | Event | Figure, register: Register, vocabulary: Vocabulary
) -> Body | Unplaced:
    """Return the body a finding means, or why there is none.

    A central kind needs no unit; any other needs a resolved one, so that no body stands nowhere. A kind that
    goes by the type of its unit is that of the type the unit has or had last. A kind that ended before the
    unit was founded (Sở Giao thông vận tải of a province of 1/7/2025) is not a body of this unit.
    """
    kind = vocabulary.bodies.get(finding.body_kind or "")
    if kind is None:
        return Unplaced("body of no known kind")
    own_name = None
    if takes_own_name(kind):
        own_name = None if isinstance(finding, Figure) else finding.body_name
        if not own_name:
            return Unplaced("body without its own name")
    if kind.is_central or (finding.unit == "" and "central" in kind.levels):
        return Body(None, kind.kind_id, own_name)
    if finding.unit_id is None or finding.unit_id not in register.units:
        return Unplaced("unit unresolved")
    body = at_unit(register.units[finding.unit_id], kind.kind_id, vocabulary, own_name)
    if body_days(body, register, vocabulary) is None:
        return Unplaced("body and unit share no day")
    return body


def at_unit(unit: Unit, kind_id: str, vocabulary: Vocabulary, own_name: str | None = None) -> Body:
    """Return the body of a kind at a unit; a kind that goes by the type of units is that of this unit."""
    if unit.level in vocabulary.bodies[kind_id].levels:
        kind_id = lasting_kind(kind_id, unit)
    return Body(unit.id, kind_id, own_name)


def body_days(body: Body, register: Register, vocabulary: Vocabulary) -> Interval | None:
    """Return the days outside which the body was not, for certain; None where unit and kind share none.

    They are those of its unit, and of its kind where a reform of the state set them: Sở Nông nghiệp và Môi
    trường is from 1/3/2025, Thuế tỉnh from 1/7/2025. An open side is not known: a unit that is older than the
    register, a kind older than the vocabulary.
    """
    unit = register.units[body.unit_id].days if body.unit_id else Interval()
    if goes_by_type(body.kind_id):
        return unit
    try:
        return overlap(unit, _firm(vocabulary.bodies[body.kind_id], body.unit_id))
    except DisjointIntervals:
        return None


def still_exists(body: Body, register: Register, vocabulary: Vocabulary) -> bool:
    """Whether neither the unit nor the kind has ended, by register and vocabulary; no clock is asked."""
    if body.unit_id is not None and register.units[body.unit_id].until is not None:
        return False
    return vocabulary.bodies[body.kind_id].valid.until is None


def host(body: Body, register: Register, vocabulary: Vocabulary) -> Body | None:
    """Return the body whose name stands in this one's: committee of a commission, council of a board."""
    pattern = vocabulary.bodies[body.kind_id].pattern
    if body.unit_id is None:
        return None
    if "{committee}" in pattern:
        kind = committee_kind(register.units[body.unit_id])
        return Body(body.unit_id, kind) if kind else None
    return Body(body.unit_id, _COUNCIL) if "{council}" in pattern else None


def _firm(kind: BodyKind, unit_id: str | None) -> Interval:
    is_firm = (
        kind.system in _REFORMED
        and kind.kind_id not in _OWN_DAYS
        and unit_id != _OWN_WAY
        and not takes_own_name(kind)
    )
    first, until = kind.valid.first, kind.valid.until
    return Interval(
        first if is_firm and first in _REFORMS else None, until if is_firm and until in _REFORMS else None
    )
