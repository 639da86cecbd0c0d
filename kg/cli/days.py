"""Days on the command line."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.model.dates import Interval

DayOption = Annotated[
    str | None,
    typer.Option("--on", help="Day on which it bore that name: 2025-07-01, 1/7/2025, 2025 or today."),
]


def read_days(text: str, option: str = "--on") -> "Interval":
    """Return the days that a text stands for, within the register.

    Raises: typer.BadParameter: it is no date, or lies before the register or in the future.
    """
    from kg.model.dates import Interval, day_after
    from kg.units.cells import out_of_range
    from kg.units.cells import read_day as read_cell

    today = date.today()
    read = today if text == "today" else read_cell(text)
    if isinstance(read, str):
        raise typer.BadParameter(read, param_hint=option)
    days = read if isinstance(read, Interval) else Interval(read, day_after(read))
    why = out_of_range(days, today)
    if why:
        raise typer.BadParameter(why, param_hint=option)
    return days


def read_day(text: str, option: str) -> date:
    """Return the one day that a text stands for.

    Raises: typer.BadParameter: it stands for several, or for none in the register.
    """
    days = read_days(text, option)
    if days.first is None or not days.is_one_day:
        raise typer.BadParameter(f"{text} is no single day; write 2025-07-01 or 1/7/2025", param_hint=option)
    return days.first
