"""kg build, kg add and kg remove: what a store holds."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.checking import summary_of_checks
from kg.cli.inputs import (
    DEFAULT_STORE,
    CorrectionsOption,
    InputsArgument,
    JudgementsOption,
    MinConfidenceOption,
    QuotesKept,
    QuotesOption,
    StoreOption,
    SuppressOption,
)
from kg.cli.outlet import leave_after, say, warn
from kg.cli.progress import progress

if TYPE_CHECKING:
    from kg.pipeline import BuildReport
    from kg.resolve.rulings import Rulings

app = typer.Typer()

ProcessesOption = Annotated[
    int,
    typer.Option("--processes", "-j", min=1, help="Processes that read documents; the result is the same."),
]
CheckOption = Annotated[
    bool,
    typer.Option("--check/--no-check", envvar="KG_CHECK", help="Run the checks of kg validate afterwards."),
]


@app.command()
def build(
    inputs: InputsArgument,
    store: StoreOption = DEFAULT_STORE,
    processes: ProcessesOption = 1,
    min_confidence: MinConfidenceOption = None,
    judgements: JudgementsOption = None,
    corrections: CorrectionsOption = None,
    suppress: SuppressOption = None,
    quotes: QuotesOption = None,
    check: CheckOption = True,
) -> None:
    """Make the store hold exactly these inputs; only new and changed documents are read."""
    rulings = _rulings(store, judgements, corrections, suppress)
    report = _run(inputs, store, processes, "build", rulings, min_confidence, quotes)
    _summarise(report, store, check)


@app.command()
def add(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="INPUT...", help="Inputs as for kg build; none to replay rulings only."),
    ] = None,
    store: StoreOption = DEFAULT_STORE,
    processes: ProcessesOption = 1,
    judgements: JudgementsOption = None,
    corrections: CorrectionsOption = None,
    suppress: SuppressOption = None,
    check: CheckOption = True,
) -> None:
    """Add inputs to those that the store holds; one that it holds already is read anew."""
    from kg.store import Store

    if not inputs:
        Store.open(store).current().close()
    rulings = _rulings(store, judgements, corrections, suppress)
    _summarise(_run(inputs or [], store, processes, "add", rulings), store, check)


@app.command()
def remove(
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...", help="Inputs as given to kg build or kg add, or ids of documents."
        ),
    ],
    store: StoreOption = DEFAULT_STORE,
    processes: ProcessesOption = 1,
    judgements: JudgementsOption = None,
    corrections: CorrectionsOption = None,
    suppress: SuppressOption = None,
    check: CheckOption = True,
) -> None:
    """Take inputs out of the store."""
    rulings = _rulings(store, judgements, corrections, suppress)
    _summarise(_run(inputs, store, processes, "remove", rulings), store, check)


def _rulings(
    store: Path, judgements: Path | None, corrections: Path | None, suppress: Path | None
) -> "Rulings":
    from kg.pipeline.rulings import load_rulings

    rulings = load_rulings(store, judgements, corrections, suppress)
    for warning in rulings.warnings(date.today()):
        warn(warning)
    return rulings


def _run(
    inputs: list[str],
    store: Path,
    processes: int,
    mode: Literal["build", "add", "remove"],
    rulings: "Rulings",
    min_confidence: float | None = None,
    quotes: QuotesKept | None = None,
) -> "BuildReport":
    from kg.pipeline import build as run

    with progress() as advance:
        return run(
            inputs,
            store,
            processes=processes,
            mode=mode,
            progress=advance,
            min_confidence=min_confidence,
            rulings=rulings,
            quotes=quotes.value if quotes else None,
        )


_SUMMARISED = (
    ("people", "Person"),
    ("tenures", "Tenure"),
    ("bodies", "Body"),
    ("events", "Event"),
    ("figures", "Figure"),
    ("claims", "Claim"),
)


def _summarise(report: "BuildReport", store: Path, check: bool) -> None:
    """Say what was done, check, and say what was found; failures alone decide the exit code."""
    for warning in report.warnings:
        warn(warning)
    if report.manifest is None:
        if not report.failures:
            say(f"{store}: nothing to do")
        leave_after(report.failures, 0)
        return
    documents = _counted(report.documents, "document")
    say(f"{store}: {documents} ({report.read} read now, {report.cached} read before)")
    say("  " + ", ".join(f"{name}: {report.manifest.nodes.get(kind, 0)}" for name, kind in _SUMMARISED))
    if report.left_out:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(report.left_out.items()))
        say(f"  findings that gave a claim only: {reasons}")
    if check:
        with progress() as advance:
            advance("check", 0, None)
            found = summary_of_checks(store)
        say(f"  {found}")
    leave_after(report.failures, report.documents)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
