"""kg export: the graph in files."""

from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import STDOUT, say, writing

if TYPE_CHECKING:
    from kg.store import Build

app = typer.Typer()

_DESCRIPTION = "dcat"


class Form(NamedTuple):
    """How a form of the graph is written; functions are named "module:function", to be loaded when needed.

    Attributes:
        file: takes the graph, a binary stream and `given`; "" where the form is many files.
        folder: takes the graph and a folder; "" where the form is one file.
        build: takes the build and a folder, for a form that does not need the graph in memory.
        given: what else `file` takes.

    Each returns a line for people on what was written, or None: then it is the whole graph.
    """

    file: str = ""
    folder: str = ""
    build: str = ""
    given: tuple[str, ...] = ()


# A form more is a line more here, its name in the help of the command, and its module in kg/export.
FORMS = {
    "ttl": Form("kg.export.rdf:write", given=("ttl",)),
    "nt": Form("kg.export.rdf:write", given=("nt",)),
    "trig": Form("kg.export.rdf:write", given=("trig",)),
    "nq": Form("kg.export.rdf:write", given=("nq",)),
    "graphml": Form("kg.export.networkx:write_graphml"),
    "gexf": Form("kg.export.networkx:write_gexf"),
    "csv": Form("kg.export.tables:write_zip", folder="kg.export.tables:write_tables"),
    "neo4j-csv": Form(build="kg.cli.neo4j:export_csv"),
    "popolo": Form("kg.export.popolo:write"),
    "ftm": Form("kg.export.ftm:write"),
    "posts": Form("kg.export.posts:write"),
    _DESCRIPTION: Form("kg.export.dcat:write"),
}


def _known(form: str) -> str:
    if form not in FORMS:
        raise typer.BadParameter(f"{form!r} is not one of {', '.join(FORMS)}")
    return form


@app.command()
def export(
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORMAT",
            callback=_known,
            autocompletion=lambda: list(FORMS),
            help="Form of the files.",
        ),
    ],
    output: Annotated[
        str,
        typer.Option(
            "-o",
            "--output",
            metavar="PATH",
            help="File, for csv a folder or .zip, for neo4j-csv a folder; - is standard output.",
        ),
    ] = STDOUT,
    distribution: Annotated[
        list[Path] | None,
        typer.Option(
            "--distribution", metavar="FILE", help="dcat: a file of the release; may be given several times."
        ),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option("--at", metavar="URL", help="dcat: address of the folder the files are published in."),
    ] = None,
    issued: Annotated[
        datetime | None,
        typer.Option("--issued", formats=["%Y-%m-%d"], help="dcat: day of the release; today if not said."),
    ] = None,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the whole graph: ttl, nt (no named graphs), trig, nq, graphml, gexf, csv (a folder or .zip).

    For neo4j-admin, which fills a database that is not running: neo4j-csv (a folder).
    People and posts alone: popolo, ftm (FollowTheMoney), posts (a table that kg build reads).
    What a release is: dcat.
    """
    from kg.store import Store

    is_description = form == _DESCRIPTION
    if (distribution or at or issued) and not is_description:
        raise typer.BadParameter(f"--distribution, --at and --issued go with {_DESCRIPTION} only")
    is_one_file = output == STDOUT or output.endswith(".zip") or not (FORMS[form].folder or FORMS[form].build)
    if is_one_file and not FORMS[form].file:
        raise typer.BadParameter(f"{form} is many files: name a folder with -o")
    with Store.open(store).current() as build:
        if FORMS[form].build:
            say(f"{output}: {_function(FORMS[form].build)(build, Path(output))}")
            return
        graph = build.graph()
        release = _release(build, distribution or [], at, issued) if is_description else None
    if is_one_file:
        given = (release,) if is_description else FORMS[form].given
        with writing(output) as file:
            told = _function(FORMS[form].file)(graph, file, *given)
    else:
        told = _function(FORMS[form].folder)(graph, Path(output))
    if output != STDOUT:
        say(f"{output}: {told or f'{len(graph.nodes)} nodes, {len(graph.edges)} edges'}")


def _function(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found


def _release(build: "Build", files: list[Path], at: str | None, issued: datetime | None) -> object:
    from kg.export.dcat import Release, distribution_of

    return Release(
        build_id=build.manifest.build_id,
        software=_software(),
        quotes=build.manifest.quotes,
        issued=issued.date() if issued else date.today(),
        files=tuple(distribution_of(path) for path in files),
        at=at,
    )


def _software() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"vietgov-kg {version('vietgov-kg')}"
    except PackageNotFoundError:
        return "vietgov-kg"
