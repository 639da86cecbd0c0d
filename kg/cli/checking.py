"""kg validate: what shapes and rules find in a store."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import PROBLEMS, say, write

if TYPE_CHECKING:
    from kg.check import Outcome, Report

app = typer.Typer()

_SHOWN = 5


class ReportFormat(StrEnum):
    """Forms of a report."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"


@app.command()
def validate(
    store: StoreOption = DEFAULT_STORE,
    rules: Annotated[
        list[str] | None,
        typer.Option(
            "--rule", metavar="NAME", help="Only this rule or shape; may be repeated. By default all."
        ),
    ] = None,
    severity: Annotated[
        Literal["error", "warning"] | None,
        typer.Option(
            "--severity", show_default=False, help="Only rules whose findings are errors, or warnings."
        ),
    ] = None,
    most: int = typer.Option(_SHOWN, "--most", min=0, help="List so many findings of a rule at most."),
    form: Annotated[
        ReportFormat, typer.Option("--format", help="Form of the report; json and jsonl name every rule.")
    ] = ReportFormat.TABLE,
) -> None:
    """Check the graph against shapes and rules; errors leave with 3, warnings alone with 0."""
    from kg.check import validate as run
    from kg.store import Store

    with Store.open(store).current() as build:
        report = run(build, names=rules or (), severity=severity, most=most)
    write(_written(report, form))
    say(f"{store}: {counted(report)}; {len(report.outcomes)} rules and shapes were checked")
    if report.count("error"):
        raise typer.Exit(PROBLEMS)


def summary_of_checks(store: Path) -> str:
    """Return a line about what the checks find in the current build of a store."""
    from kg.check import validate as run
    from kg.store import Store

    with Store.open(store).current() as build:
        report = run(build, most=0)
    has_any = any(outcome.count for outcome in report.outcomes)
    return f"checks: {counted(report)}" + (f"; see kg validate --store {store}" if has_any else "")


def counted(report: "Report") -> str:
    """Return the numbers of errors and warnings in words."""
    numbers = ((report.count("error"), "error"), (report.count("warning"), "warning"))
    return ", ".join(f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in numbers)


def _written(report: "Report", form: ReportFormat) -> str:
    import msgspec

    if form is ReportFormat.JSON:
        return msgspec.json.format(msgspec.json.encode(report.outcomes), indent=2).decode() + "\n"
    if form is ReportFormat.JSONL:
        return "".join(f"{msgspec.json.encode(outcome).decode()}\n" for outcome in report.outcomes)
    return "".join(f"{line}\n" for outcome in report.outcomes for line in _lines(outcome))


def _lines(outcome: "Outcome") -> Iterator[str]:
    if not outcome.count:
        return
    yield f"{outcome.severity:<8} {outcome.name}: {outcome.count}: {outcome.title}"
    yield f"         {outcome.why}"
    yield from (f"  {example.line}" for example in outcome.examples)
    hidden = outcome.count - len(outcome.examples)
    if hidden:
        yield f"  and {hidden} more: --rule {outcome.name} --most {outcome.count}"
