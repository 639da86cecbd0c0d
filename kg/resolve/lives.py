"""The life of a body as the bounds of what is held in it."""

from datetime import date

import msgspec

from kg.model.dates import Interval, last_day
from kg.model.ids import ref
from kg.resolve.bodies import Body, body_days
from kg.resolve.bounds import Bound, Setting
from kg.units import Register
from kg.vocabulary import Vocabulary


class Life(msgspec.Struct, frozen=True):
    """The days outside which a body was not, for certain.

    Attributes:
        settings: the bounds that they set; by the unit, or the body where a reform of its kind set the days.
    """

    days: Interval = Interval()
    settings: tuple[Setting, ...] = ()

    def conflict(self, day: date) -> tuple[str, str] | None:
        """Return what a day outside the life contradicts, and why; None for a day in it."""
        for setting in self.settings:
            if setting.bound == "startNotBefore" and day < setting.day:
                return setting.source, f"told of before {setting.why}"
            if setting.bound == "endNotAfter" and day > setting.day:
                return setting.source, f"told of after {setting.why}"
        return None


def life_of(body: Body, register: Register, vocabulary: Vocabulary) -> Life:
    """Return the life of a body, set by its unit where that was founded or ended then."""
    days = body_days(body, register, vocabulary)
    assert days is not None, "no body is placed of which unit and kind share no day"
    unit = register.units[body.unit_id] if body.unit_id else None
    settings: list[Setting] = []

    def add(bound: Bound, day: date, is_of_unit: bool, what: str) -> None:
        source = ref("Unit", unit.id) if unit and is_of_unit else ref("Body", body.id)
        settings.append(Setting(bound, day, source, f"the {'unit' if is_of_unit else 'body'} {what}"))

    if days.first:
        add("startNotBefore", days.first, unit is not None and unit.founded == days.first, "was founded")
    if days.until:
        add("endNotAfter", last_day(days.until), unit is not None and unit.until == days.until, "ended")
    return Life(days, tuple(settings))
