"""kg units: administrative units through time."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.outlet import NOT_FOUND, Format, say, write_rows
from kg.errors import InvalidDate
from kg.model.dates import Interval, interval, last_day

if TYPE_CHECKING:
    from kg.units import Register, Unit

app = typer.Typer(
    help="Look up provinces, districts and communes from 10/2004 to today.", no_args_is_help=True
)

# A day after all changes: on it a unit that exists lies where it lies now.
_STILL = date(9999, 1, 1)
_COLUMNS = ("id", "name", "level", "code", "in", "from", "until", "became", "came_of")


@app.callback()
def _units() -> None:
    """Keep `find` a command of its own."""


@app.command()
def find(
    name: Annotated[
        str, typer.Argument(help="Name, with or without its type word: 'xã Đức Thọ', 'Đức Thọ'.")
    ],
    day: Annotated[
        str | None, typer.Option("--on", help="Day on which it bore that name: 2025-07-01, 2025-07 or 2025.")
    ] = None,
    parents: Annotated[
        list[str] | None, typer.Option("--in", help="A unit above it, by name or id; may be repeated.")
    ] = None,
    type_word: Annotated[str | None, typer.Option("--type", help="Type word: xã, phường, huyện ...")] = None,
    form: Annotated[Format, typer.Option("--format", help="Form of the result.")] = Format.TABLE,
) -> None:
    """Find the unit of a name; several or none leave with 4, the candidates listed."""
    from kg.units import Ambiguous, Unknown, load_register

    register = load_register()
    days = _days(day) if day else None
    found = register.find(name, type=type_word, context=parents or (), day=days)
    if isinstance(found, Unknown):
        say(f"error: {found.reason}; check spelling, --on and --in")
        raise typer.Exit(NOT_FOUND)
    units = found.candidates if isinstance(found, Ambiguous) else (found,)
    write_rows(_COLUMNS, [_row(register, unit) for unit in units], form)
    if isinstance(found, Ambiguous):
        say(f"error: {found.reason} (--on, --in, --type)")
        raise typer.Exit(NOT_FOUND)


def _days(text: str) -> Interval:
    try:
        return interval(text)
    except InvalidDate as error:
        raise typer.BadParameter(str(error), param_hint="--on") from error


def _row(register: "Register", unit: "Unit") -> tuple[object, ...]:
    last = unit.until and last_day(unit.until)
    above = register.parents(unit.id, last or _STILL)
    return (
        unit.id,
        unit.name,
        unit.level,
        unit.code,
        ", ".join(register.units[parent].name for parent in above),
        unit.founded,
        last,
        _names(register, [flow.target_id for flow in register.successors(unit.id) if flow.is_certain]),
        _names(register, [flow.source_id for flow in register.predecessors(unit.id) if flow.is_certain]),
    )


def _names(register: "Register", ids: list[str]) -> str:
    return ", ".join(register.units[unit_id].name for unit_id in dict.fromkeys(ids))
