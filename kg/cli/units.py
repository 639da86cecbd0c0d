"""kg units: administrative units through time; `kg units join` has a module of its own."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli import unit_tables
from kg.cli.days import DayOption, read_day, read_days
from kg.cli.outlet import NOT_FOUND, Format, say, write_rows
from kg.cli.unit_trees import LineageFormat, write_lineage
from kg.model.dates import last_day

if TYPE_CHECKING:
    from kg.model.dates import Interval
    from kg.units import Register, Unit
    from kg.units.crosswalk import Outcome

app = typer.Typer(
    help="Look up provinces, districts and communes from 10/2004 to today.", no_args_is_help=True
)
app.registered_commands += unit_tables.app.registered_commands

_FOUND = ("id", "name", "level", "code", "in", "from", "until", "became", "came_of")
_CANDIDATES = ("id", "name", "what")
_UNKNOWN = "not known"
_CONVERTED = (
    "relation", "share", "id", "name", "code", "in", "effective", "in_force", "act", "clause", "basis",
    "certain",
)  # fmt: skip

NameArgument = Annotated[
    str,
    typer.Argument(
        help="Name, with or without type word and the names above it, an id, or a code: "
        "'xã Đức Thọ', 'P.4, TP. Tân An, Long An', 18229."
    ),
]
ParentsOption = Annotated[
    list[str] | None,
    typer.Option("--in", help="A unit above it or beside it, by name or id; may be repeated."),
]
TypeOption = Annotated[str | None, typer.Option("--type", help="Type word: xã, phường, huyện ...")]
FormOption = Annotated[Format, typer.Option("--format", help="Form of the result.")]


@app.command()
def find(
    name: NameArgument,
    day: DayOption = None,
    parents: ParentsOption = None,
    type_word: TypeOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Find the unit of a name; several or none leave with 4, the candidates listed."""
    from kg.units import load_register

    register = load_register()
    days = read_days(day) if day else None
    units = _matched(register, name, days, parents, type_word)
    write_rows(_FOUND, [_found_row(register, unit, days) for unit in units], form)
    if len(units) > 1:
        _leave_with_several(register, name, units, days)


@app.command()
def history(
    name: NameArgument,
    day: DayOption = None,
    parents: ParentsOption = None,
    type_word: TypeOption = None,
    form: Annotated[LineageFormat, typer.Option("--format", help="Form of the result.")] = LineageFormat.TREE,
) -> None:
    """Show what a unit came from and became, over all rounds; a code stands for all units that had it."""
    from kg.units import load_register

    register = load_register()
    days = read_days(day) if day else None
    units = _matched(register, name, days, parents, type_word)
    if len({unit.code for unit in units}) > 1:
        listed = next((one for one in Format if one.value == form.value), Format.TABLE)
        write_rows(_CANDIDATES, [_candidate_row(register, unit) for unit in units], listed)
        _leave_with_several(register, name, units, days)
    write_lineage(register, units, form)


@app.command()
def convert(
    name: NameArgument,
    on: Annotated[str, typer.Option("--from", help="Day of the name: 2025-06-30.")],
    to: Annotated[
        str, typer.Option("--to", help="Day of the units to give: 2025-07-01, or today.")
    ] = "today",
    parents: ParentsOption = None,
    type_word: TypeOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Tell which units of one day a unit of another day is, forward or back, over all rounds."""
    from kg.units import crosswalk, load_register

    register = load_register()
    first, last = read_day(on, "--from"), read_day(to, "--to")
    units = _matched(register, name, first, parents, type_word)
    if len(units) > 1:
        write_rows(_CANDIDATES, [_candidate_row(register, unit) for unit in units], form)
        _leave_with_several(register, name, units, first)
    found = crosswalk.convert(register, units[0].id, first, last)
    rows = [
        _converted_row(register, outcome, last, is_certain=is_certain)
        for outcomes, is_certain in ((found.outcomes, True), (found.candidates, False))
        for outcome in outcomes
    ]
    write_rows(_CONVERTED, rows, form)
    if len(found.outcomes) > 1:
        say(f"{register.name_on(units[0].id, first)} of {first} is {len(found.outcomes)} units of {last}")
    if found.candidates:
        say("rows that are not certain are candidates: none of them, one or several")
    for lost in found.lost:
        say(crosswalk.why_lost(register, lost))
    if not found.outcomes:
        raise typer.Exit(NOT_FOUND)


def _matched(
    register: "Register",
    name: str,
    days: "date | Interval | None",
    parents: list[str] | None,
    type_word: str | None,
) -> "list[Unit]":
    """Return the units that a name means, the one or the candidates, and say how it was read."""
    from kg.units import Ambiguous, Unknown
    from kg.units.questions import type_of

    if type_word is not None and type_of(f"{type_word} x") is None:
        raise typer.BadParameter(f"{type_word!r} is no type word, as xã or huyện", param_hint="--type")
    match = register.match(name, days, parents or (), type=type_word)
    found = match.answer
    if isinstance(found, Unknown):
        near = ", ".join(
            _with_parents(register, unit) for unit in found.nearest if unit.id not in found.reason
        )
        say(f"error: {found.reason}; " + (f"nearest: {near}" if near else "check spelling, --on and --in"))
        raise typer.Exit(NOT_FOUND)
    if match.corrected:
        say(f"{name!r} is read as {match.corrected}")
    return list(found.candidates) if isinstance(found, Ambiguous) else [found]


def _leave_with_several(
    register: "Register", name: str, units: "list[Unit]", days: "date | Interval | None"
) -> None:
    """Say that a name does not decide, and by which options it would; leave with 4."""
    above = register.told(units[0].id).rpartition(", ")[2]
    ways = [f"--in {above!r}"] if len({unit.code for unit in units}) > 1 else []
    ways += ["--type"] if len({unit.periods[-1].type for unit in units}) > 1 else []
    ways += ["--on"] if days is None else []
    narrowed = f", or narrow it down by {' or '.join(ways)}" if ways else ""
    say(f"error: {name!r} may be {len(units)} units; give one of the ids{narrowed}")
    raise typer.Exit(NOT_FOUND)


def _candidate_row(register: "Register", unit: "Unit") -> tuple[str, str, str]:
    """Return id, name and what tells it from others, as kg ask has them."""
    name, _, above = register.told(unit.id).partition(", ")
    days = (
        f"from {unit.founded}" if unit.founded else "",
        f"until {last_day(unit.until)}" if unit.until else "",
    )
    return unit.id, name, ", ".join(part for part in (above, " ".join(filter(None, days))) if part)


def _with_parents(register: "Register", unit: "Unit") -> str:
    name, _, above = register.told(unit.id).partition(", ")
    return f"{unit.id} {name}" + (f" ({above})" if above else "")


def _first_of(unit: "Unit", days: "date | Interval | None") -> date | None:
    """Return the first of the days asked for on which a unit existed; None where it existed on none."""
    if days is None or isinstance(days, date):
        return days
    return max((one for one in (days.first, unit.founded) if one), default=None)


def _found_row(
    register: "Register", unit: "Unit", days: "date | Interval | None" = None
) -> tuple[object, ...]:
    """Return the row of a unit: its name and place on the days asked for, else those that it had last."""
    day = _first_of(unit, days)
    if day and register.period_on(unit.id, day) is None:
        day = None  # a unit that is gone ("cũ")
    return (
        unit.id,
        register.name_on(unit.id, day),
        unit.level,
        unit.code,
        register.told(unit.id, day).partition(", ")[2],
        unit.founded,
        unit.until and last_day(unit.until),
        _names(register, [flow.target_id for flow in register.successors(unit.id) if flow.is_certain]),
        _names(register, [flow.source_id for flow in register.predecessors(unit.id) if flow.is_certain]),
    )


def _converted_row(
    register: "Register", outcome: "Outcome", day: date, *, is_certain: bool
) -> tuple[object, ...]:
    unit = register.units[outcome.unit_id]
    flows = outcome.flows

    acts = dict.fromkeys((flow.act or _UNKNOWN, flow.clause or _UNKNOWN) for flow in flows)

    def joined(values: list[object]) -> str:
        return "; ".join(dict.fromkeys(str(value) for value in values if value is not None))

    return (
        outcome.relation,
        "unknown" if outcome.share is None else f"{outcome.share:g}",
        unit.id,
        register.name_on(unit.id, day),
        unit.code,
        register.told(unit.id, day).partition(", ")[2],
        joined([flow.effective for flow in flows]),
        joined([flow.in_force for flow in flows]),
        "; ".join(act for act, _ in acts),
        "; ".join(clause for _, clause in acts),
        joined([flow.basis for flow in flows]),
        "yes" if is_certain else "no: candidate",
    )


def _names(register: "Register", ids: "list[str] | tuple[str, ...]", day: date | None = None) -> str:
    return ", ".join(register.name_on(unit_id, day) for unit_id in dict.fromkeys(ids))
