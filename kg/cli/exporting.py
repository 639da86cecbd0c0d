"""kg export: the graph in files."""

from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.named import resolved
from kg.cli.outlet import STDOUT, check_output, is_stream, say, writing
from kg.cli.viewing import DEFAULT_HOPS, HopsOption

if TYPE_CHECKING:
    from kg.export.neo4j_source import Source
    from kg.store import Build

app = typer.Typer()

_DESCRIPTION = "dcat"


class Form(NamedTuple):
    """How a form of the graph is written; functions are named "module:function", to be loaded when needed.

    Attributes:
        file: takes what `reads` says, a binary stream and what is `given` and `wanted`.
        files: for a form of many files: takes all but the stream; returns them for `kg.export.packing`.
        folder: for a form of many files that is no ZIP file: takes the build and a folder.
        reads: the graph, in memory; its source, line by line; a part of the source, if one is asked for.
        given: the same at every call. wanted: "force", "named", "about", "release", given by these names.

    Each returns a line for people on what was written, or None: then it is all that was read.
    """

    file: str = ""
    files: str = ""
    folder: str = ""
    reads: Literal["graph", "source", "part"] = "graph"
    given: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()


# A form more is a line more here, its name in the help of the command, and its module in kg/export.
FORMS = {
    "ttl": Form("kg.export.rdf:write_source", reads="source", given=("ttl",), wanted=("named",)),
    "nt": Form("kg.export.rdf:write_source", reads="source", given=("nt",), wanted=("named",)),
    "trig": Form("kg.export.rdf:write_source", reads="source", given=("trig",), wanted=("named",)),
    "nq": Form("kg.export.rdf:write_source", reads="source", given=("nq",), wanted=("named",)),
    "jsonld": Form("kg.export.rdf:write_source", reads="source", given=("jsonld",), wanted=("named",)),
    "graphml": Form("kg.export.graphml:write", reads="part"),
    "gexf": Form("kg.export.gexf:write", reads="part"),
    "cytoscape": Form("kg.export.cytoscape:write", reads="part"),
    "dot": Form("kg.export.dot:write", reads="part", wanted=("force",)),
    "graph-csv": Form(files="kg.export.graph_tables:csv_files", reads="part"),
    "graph-parquet": Form(files="kg.export.graph_tables:parquet_files", reads="part"),
    "csv": Form(files="kg.export.tables_package:csv_files", wanted=("about",)),
    "parquet": Form(files="kg.export.tables_package:parquet_files", wanted=("about",)),
    "neo4j-csv": Form(folder="kg.cli.neo4j:export_csv"),
    "popolo": Form("kg.export.popolo:write"),
    "ftm": Form("kg.export.ftm:write"),
    "posts": Form("kg.export.posts:write"),
    _DESCRIPTION: Form("kg.export.dcat:write", wanted=("release",)),
}
# Commands of their own: kg.cli.viewing and kg.cli.drawing.
PAGES = ("html", "svg", "png")
_PARTS = ", ".join(name for name, form in FORMS.items() if form.reads == "part")


def _known(form: str) -> str:
    if form not in FORMS:
        raise typer.BadParameter(f"{form!r} is not one of {', '.join((*FORMS, *PAGES))}")
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
            help="File; for several tables a folder or .zip, for neo4j-csv a folder; - is standard output.",
        ),
    ] = STDOUT,
    units: Annotated[
        list[str] | None,
        typer.Option("--unit", metavar="NAME", help=f"A part: this unit and all below it ({_PARTS})."),
    ] = None,
    people: Annotated[
        list[str] | None, typer.Option("--person", metavar="NAME", help="A part: this person.")
    ] = None,
    hops: HopsOption = DEFAULT_HOPS,
    named: Annotated[
        str | None,
        typer.Option("--graph", metavar="NAME", help="RDF: one of register, derived, document/ID."),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write over files that are there; dot: however large it is.")
    ] = False,
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
    """Write the graph as RDF: ttl, nt (no named graphs), trig, nq, jsonld; --graph takes one named graph.

    For other tools: graphml, gexf (Gephi), cytoscape, dot (Graphviz, small graphs), graph-csv and
    graph-parquet (nodes and edges in a folder or .zip); --unit and --person take a part.
    For people: csv, parquet (tables of people, positions, tenures and so on in a folder or .zip).
    For neo4j-admin, which fills a database that is not running: neo4j-csv (a folder).
    People and posts alone: popolo, ftm (FollowTheMoney), posts (a table that kg build reads).
    What a release is: dcat.
    """
    from kg.export.part import Asked, part_of
    from kg.store import Store

    known = FORMS[form]
    if (distribution or at or issued) and form != _DESCRIPTION:
        raise typer.BadParameter(f"--distribution, --at and --issued go with {_DESCRIPTION} only")
    if (units or people) and known.reads != "part":
        raise typer.BadParameter(f"--unit and --person go with {_PARTS}")
    if named is not None and "named" not in known.wanted:
        raise typer.BadParameter("--graph goes with ttl, nt, trig, nq, jsonld")
    _check(form, output, force=force)
    with Store.open(store).current() as build:
        if known.folder:
            say(f"{output}: {_function(known.folder)(build, Path(output))}")
            return
        if known.reads == "graph":
            read: Any = build.graph()
            counts = f"{len(read.nodes)} nodes, {len(read.edges)} edges"
        else:
            seeds = resolved(units or (), "Unit", build)
            seeds += resolved(people or (), "Person", build)
            read = part_of(_source(build), Asked(seeds=tuple(seeds), hops=hops))
            counts = f"{read.nodes} nodes, {read.edges} edges"
        wanted: dict[str, Callable[[], object]] = {
            "force": lambda: force,
            "named": lambda: named,
            "about": lambda: _about(build),
            "release": lambda: _release(build, distribution or [], at, issued),
        }
        told = _write(known, output, read, {name: wanted[name]() for name in known.wanted})
    if output != STDOUT:
        say(f"{output}: {told or counts}")


def _write(form: Form, output: str, read: object, wanted: dict[str, object]) -> str | None:
    """Write a file, a folder or a ZIP file, and return what is said of it."""
    if not form.files:
        with writing(output) as file:
            told: str | None = _function(form.file)(read, file, *form.given, **wanted)
            return told
    from kg.export.packing import write_folder, write_zip

    files = _function(form.files)(read, *form.given, **wanted)
    if _is_file(output):
        with writing(output) as file:
            write_zip(files, file)
    else:
        write_folder(files, Path(output))
    return None


def _is_file(output: str) -> bool:
    return output.endswith(".zip") or is_stream(output)


def _check(form: str, output: str, *, force: bool) -> None:
    known = FORMS[form]
    if known.folder and (output == STDOUT or output.endswith(".zip")):
        raise typer.BadParameter(f"{form} is many files: name a folder with -o")
    is_folder = bool(known.folder or known.files) and not _is_file(output)
    check_output(output, force=force, is_folder=is_folder)


def _source(build: "Build") -> "Source":
    from kg.cli.neo4j import source_of

    return source_of(build)


def _about(build: "Build") -> object:
    from kg.export.tables_package import About

    manifest = build.manifest
    return About(build_id=manifest.build_id, program=_software(), documents=manifest.documents)


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
