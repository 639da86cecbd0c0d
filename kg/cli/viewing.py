"""kg view and kg export html: the explorer in one file."""

import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.days import read_day
from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.named import SHOWN, resolved
from kg.cli.outlet import check_output, say, write, writing
from kg.errors import OutputError

if TYPE_CHECKING:
    from kg.store import Build

app = typer.Typer()
# Below kg export.
forms = typer.Typer()
LOOKING = "To look at"

MOST_HOPS = 6
HopsOption = Annotated[
    int,
    typer.Option(
        "--hops", min=0, max=MOST_HOPS, metavar="N", help="Steps around what was named that are complete."
    ),
]
DEFAULT_HOPS = 2
# How far an estimate of a size may be off: what is less than so many times too large is made and measured.
_UNSURE = 2
OnOption = Annotated[
    str | None,
    typer.Option(
        "--on", metavar="DAY", show_default=False, help="Day the page opens on; else the last of a document."
    ),
]
ForceOption = Annotated[
    bool, typer.Option("--force", help="Write over a file that is there, and a page of any size.")
]


@app.command()
def view(
    name: Annotated[str, typer.Argument(help="Name or id of a person, unit, body or position.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE", show_default=False, help="File; else a temporary one."
        ),
    ] = None,
    hops: HopsOption = DEFAULT_HOPS,
    on: OnOption = None,
    is_opened: Annotated[
        bool, typer.Option("--open/--no-open", help="Open it in the browser, or only print its path.")
    ] = True,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the explorer of one person, unit, body or position as a page, and open it in the browser."""
    from kg.store import Store

    day = read_day(on, "--on") if on else None
    with Store.open(store).current() as build:
        seeds = resolved([name], SHOWN, build)
        path = output or _temporary(seeds[0])
        write_explorer(build, path, seeds, hops=hops, on=day, force=force or output is None)
    write(f"{path}\n")
    if is_opened:
        _open(path)


@forms.command(name="html", rich_help_panel=LOOKING)
def export_html(
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The page.")],
    units: Annotated[
        list[str] | None,
        typer.Option(
            "--unit", metavar="NAME", show_default=False, help="This unit and all below it; may be repeated."
        ),
    ] = None,
    people: Annotated[
        list[str] | None,
        typer.Option("--person", metavar="NAME", show_default=False, help="This person; may be repeated."),
    ] = None,
    hops: HopsOption = DEFAULT_HOPS,
    on: OnOption = None,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the explorer as one page: the whole graph, or what lies around units and people."""
    from kg.store import Store

    day = read_day(on, "--on") if on else None
    with Store.open(store).current() as build:
        seeds = resolved(units or (), "Unit", build)
        seeds += resolved(people or (), "Person", build)
        write_explorer(build, output, seeds, hops=hops, on=day, force=force)


def write_explorer(
    build: "Build", path: Path, seeds: Sequence[str], *, hops: int, on: date | None, force: bool
) -> None:
    """Write the page and say what is in it.

    Args:
        seeds: references; none: the whole graph.
        hops: steps around them. on: the day it opens on. force: over a file, and of any size.
    Raises: OutputError: there is nothing to show, or the file cannot or should not be written.
    """
    if str(path) == "-":
        raise OutputError("the explorer is a page to open in a browser; name its file with -o kg.html")
    from kg.export.html import Asked, BuildFacts, estimate, refuse_large, render

    check_output(str(path), force=force)
    if not seeds and not force:
        # Told before it is made: a graph of millions of nodes takes minutes to be put together.
        counts = build.manifest.nodes
        refuse_large(estimate(counts) // _UNSURE, sum(counts.values()))

    facts = BuildFacts(
        build_id=build.manifest.build_id, documents=build.manifest.documents, program=program()
    )
    page = render(facts, build.nodes, build.edges, Asked(seeds=tuple(seeds), hops=hops), on)
    if page.nodes == 0:
        raise OutputError("the graph is empty: there is nothing to show; build it from documents first")
    if not force:
        refuse_large(len(page.content), page.nodes)
    with writing(str(path)) as file:
        file.write(page.content)
    say(f"{path}: {page.nodes} nodes, {page.edges} edges, {len(page.content) / 1e6:.1f} MB")


def _temporary(ref: str) -> Path:
    """A file in a new folder that only the user may read; the name says what is in it."""
    safe = "".join(char if char.isalnum() or char in "-." else "-" for char in ref)
    return Path(tempfile.mkdtemp(prefix="vietgov-kg-")) / f"{safe[:100]}.html"


def _open(path: Path) -> None:
    import webbrowser

    if not webbrowser.open(path.absolute().as_uri()):
        say(f"no browser was found; open {path} in one")


def program() -> str:
    """Return name and version, as pages and pictures name them."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"vietgov-kg {version('vietgov-kg')}"
    except PackageNotFoundError:
        return "vietgov-kg"
