"""kg export: the graph in files."""

from collections.abc import Callable
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from kg.cli import drawing, viewing
from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.named import resolved
from kg.cli.outlet import STDOUT, check_output, is_stream, say, writing
from kg.cli.viewing import DEFAULT_HOPS, HopsOption, program

if TYPE_CHECKING:
    from kg.export.neo4j_source import Source
    from kg.graph import Graph
    from kg.store import Build

app = typer.Typer(help="Write the graph in files, and pictures of it.", no_args_is_help=True)

OutputOption = Annotated[
    str,
    typer.Option("-o", "--output", metavar="PATH", help="File, or folder of many; - is standard output."),
]
ForceOption = Annotated[bool, typer.Option("--force", help="Write over files that are there.")]
Wanted = dict[str, Callable[["Build"], object]]

_RDF, _FILES, _TABLES, _EXCHANGE = "RDF", "For other tools", "Tables", "Exchange"


class Form(NamedTuple):
    """How a form of the graph is written; functions are named "module:function", to be loaded when needed.

    Attributes:
        by: the command, which has the options of the form and reads what is written.
        says: what it is, for the help. panel: where it stands there.
        file: takes what is read, a binary stream and what is `given` and `wanted`.
        files: for a form of many files: takes all but the stream; returns them for `kg.export.packing`.
        folder: for a form of many files that is no ZIP file: takes the build and a folder.
        given: the same at every call. wanted: "force", "named", "about", "release", given by these names.

    Each returns a line for people on what was written, or None: then it is all that was read.
    """

    by: Callable[..., None]
    says: str
    panel: str
    file: str = ""
    files: str = ""
    folder: str = ""
    given: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()


def export_rdf(
    context: typer.Context,
    output: OutputOption = STDOUT,
    named: Annotated[
        str | None,
        typer.Option("--graph", metavar="NAME", help="One alone: register, derived or document/ID."),
    ] = None,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the graph as it is read."""
    _export(context, output, store, _source, {"named": lambda _: named}, force=force)


def export_part(
    context: typer.Context,
    output: OutputOption = STDOUT,
    units: Annotated[
        list[str] | None,
        typer.Option("--unit", metavar="NAME", help="A part: this unit and all below it; may be repeated."),
    ] = None,
    people: Annotated[
        list[str] | None,
        typer.Option("--person", metavar="NAME", help="A part: this person; may be repeated."),
    ] = None,
    hops: HopsOption = DEFAULT_HOPS,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the graph or a part of it as it is read."""
    from kg.export.part import Asked, part_of

    def part(build: "Build") -> object:
        seeds = resolved(units or (), "Unit", build) + resolved(people or (), "Person", build)
        return part_of(_source(build), Asked(seeds=tuple(seeds), hops=hops))

    _export(context, output, store, part, {"force": lambda _: force}, force=force)


def export_whole(
    context: typer.Context,
    output: OutputOption = STDOUT,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the whole graph."""
    _export(context, output, store, _graph, {"about": _about}, force=force)


def export_description(
    context: typer.Context,
    output: OutputOption = STDOUT,
    distribution: Annotated[
        list[Path] | None,
        typer.Option("--distribution", metavar="FILE", help="A file of the release; may be repeated."),
    ] = None,
    at: Annotated[
        str | None,
        typer.Option("--at", metavar="URL", help="Address of the folder the files are published in."),
    ] = None,
    issued: Annotated[
        datetime | None,
        typer.Option("--issued", formats=["%Y-%m-%d"], help="Day of the release; today if not said."),
    ] = None,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Describe the graph and the files it is released in."""
    wanted: Wanted = {"release": lambda build: _release(build, distribution or [], at, issued)}
    _export(context, output, store, _graph, wanted, force=force)


def _rdf(says: str, form: str) -> Form:
    return Form(export_rdf, says, _RDF, "kg.export.rdf:write_source", given=(form,), wanted=("named",))


# A form more is a line more here and its module in kg/export.
FORMS = {
    "ttl": _rdf("Turtle, without named graphs.", "ttl"),
    "nt": _rdf("N-Triples, without named graphs.", "nt"),
    "trig": _rdf("TriG, with a named graph for each document.", "trig"),
    "nq": _rdf("N-Quads, with a named graph for each document.", "nq"),
    "jsonld": _rdf("JSON-LD with a context.", "jsonld"),
    "graphml": Form(export_part, "GraphML, for yEd, networkx, igraph.", _FILES, "kg.export.graphml:write"),
    "gexf": Form(export_part, "GEXF 1.3 with days, for Gephi.", _FILES, "kg.export.gexf:write"),
    "cytoscape": Form(
        export_part, "JSON for Cytoscape and Cytoscape.js.", _FILES, "kg.export.cytoscape:write"
    ),
    "dot": Form(export_part, "Graphviz, for small parts.", _FILES, "kg.export.dot:write", wanted=("force",)),
    "graph-csv": Form(
        export_part, "Nodes and edges as CSV.", _FILES, files="kg.export.graph_tables:csv_files"
    ),
    "graph-parquet": Form(
        export_part, "Nodes and edges as Parquet.", _FILES, files="kg.export.graph_tables:parquet_files"
    ),
    "neo4j-csv": Form(
        export_whole,
        "A folder for neo4j-admin, which fills a database that is not running.",
        _FILES,
        folder="kg.cli.neo4j:export_csv",
    ),
    "csv": Form(
        export_whole,
        "People, positions, tenures and so on for a spreadsheet, in a folder or .zip.",
        _TABLES,
        files="kg.export.tables_package:csv_files",
        wanted=("about",),
    ),
    "parquet": Form(
        export_whole,
        "The same as Parquet.",
        _TABLES,
        files="kg.export.tables_package:parquet_files",
        wanted=("about",),
    ),
    "posts": Form(
        export_whole,
        "Who held which post, as a table that kg build reads.",
        _EXCHANGE,
        "kg.export.posts:write",
    ),
    "popolo": Form(export_whole, "People and posts as Popolo JSON.", _EXCHANGE, "kg.export.popolo:write"),
    "ftm": Form(
        export_whole, "People and posts as FollowTheMoney entities.", _EXCHANGE, "kg.export.ftm:write"
    ),
    "dcat": Form(
        export_description,
        "What a release is, in DCAT and VoID.",
        _EXCHANGE,
        "kg.export.dcat:write",
        wanted=("release",),
    ),
}

for _name, _form in FORMS.items():
    app.command(name=_name, help=_form.says, rich_help_panel=_form.panel)(_form.by)
# Pictures and pages have options of their own.
app.registered_commands += [*viewing.forms.registered_commands, *drawing.forms.registered_commands]


def _export(
    context: typer.Context,
    output: str,
    store: Path,
    read: Callable[["Build"], Any],
    wanted: Wanted,
    *,
    force: bool,
) -> None:
    """Write the form that the command is called, and say what is in it."""
    from kg.store import Store

    name = str(context.info_name)
    form = FORMS[name]
    _check(name, output, force=force)
    with Store.open(store).current() as build:
        if form.folder:
            say(f"{output}: {_function(form.folder)(build, Path(output))}")
            return
        found = read(build)
        told = _write(form, output, found, {one: wanted[one](build) for one in form.wanted})
    if output != STDOUT:
        say(f"{output}: {told or _counts(found)}")


def _graph(build: "Build") -> "Graph":
    return build.graph()


def _counts(read: Any) -> str:
    nodes, edges = (one if isinstance(one, int) else len(one) for one in (read.nodes, read.edges))
    return f"{nodes} nodes, {edges} edges"


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
            return write_zip(files, file)
    return write_folder(files, Path(output))


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
    return About(build_id=manifest.build_id, program=program(), documents=manifest.documents)


def _function(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(import_module(module), function)
    return found


def _release(build: "Build", files: list[Path], at: str | None, issued: datetime | None) -> object:
    from kg.export.dcat import Release, distribution_of

    return Release(
        build_id=build.manifest.build_id,
        software=program(),
        quotes=build.manifest.quotes,
        issued=issued.date() if issued else date.today(),
        files=tuple(distribution_of(path) for path in files),
        at=at,
    )
