"""kg build, kg add and kg remove: what a store holds."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.inputs import DEFAULT_STORE, InputsArgument, StoreOption
from kg.cli.outlet import leave_after, say
from kg.cli.progress import progress

if TYPE_CHECKING:
    from kg.pipeline import BuildReport

app = typer.Typer()

ProcessesOption = Annotated[
    int, typer.Option("--processes", "-j", min=1, help="Processes that read documents; the result is the same.")
]


@app.command()
def build(inputs: InputsArgument, store: StoreOption = DEFAULT_STORE, processes: ProcessesOption = 1) -> None:
    """Make the store hold exactly these inputs; only new and changed documents are read."""
    _run(inputs, store, processes, "build")


@app.command()
def add(inputs: InputsArgument, store: StoreOption = DEFAULT_STORE, processes: ProcessesOption = 1) -> None:
    """Add inputs to those that the store holds; one that it holds already is read anew."""
    _run(inputs, store, processes, "add")


@app.command()
def remove(
    inputs: Annotated[
        list[str], typer.Argument(metavar="INPUT...", help="Inputs as given to kg build or kg add, or ids of documents.")
    ],
    store: StoreOption = DEFAULT_STORE,
    processes: ProcessesOption = 1,
) -> None:
    """Take inputs out of the store."""
    _run(inputs, store, processes, "remove")


def _run(inputs: list[str], store: Path, processes: int, mode: Literal["build", "add", "remove"]) -> None:
    from kg.pipeline import build as run

    with progress() as advance:
        report = run(inputs, store, processes=processes, mode=mode, progress=advance)
    _summarise(report, store)
