"""kg neo4j: a store in a running Neo4j."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.inputs import (
    DEFAULT_STORE,
    DEFAULT_URI,
    DEFAULT_USER,
    DatabaseOption,
    PasswordOption,
    StoreOption,
    UriOption,
    UserOption,
)
from kg.cli.outlet import PROBLEMS, say, warn, write
from kg.cli.progress import progress

if TYPE_CHECKING:
    from kg.export.neo4j import Source
    from kg.store import Build

app = typer.Typer(help="A store in Neo4j: load it, compare both, look at it.", no_args_is_help=True)

_SHOWN = 20

ReplaceOption = Annotated[
    bool,
    typer.Option("--replace", help="Take the place of a graph that another store loaded."),
]
BesideOption = Annotated[
    bool,
    typer.Option("--beside", help="Load into a database that holds other data, which stay as they are."),
]


@app.command()
def load(
    store: StoreOption = DEFAULT_STORE,
    uri: UriOption = DEFAULT_URI,
    user: UserOption = DEFAULT_USER,
    password: PasswordOption = "",
    database: DatabaseOption = None,
    replace: ReplaceOption = False,
    beside: BesideOption = False,
) -> None:
    """Make the database hold the graph of the store; after an interruption, the same command goes on."""
    from kg.export.neo4j import Loading, connect, load_source
    from kg.store import Store

    opened = Store.open(store)
    known = [build_id for build_id in (opened.current_id(), opened.previous_id()) if build_id]
    loading = Loading(database=database, known=None if replace else known, is_beside=beside)
    with opened.current() as build, connect(uri, user, password) as driver, progress() as advance:
        report = load_source(driver, source_of(build), advance, loading)
    say(
        f"{uri}: {report.nodes_written} nodes and {report.edges_written} edges written, "
        f"{report.nodes_removed} and {report.edges_removed} removed"
    )
    if report.others_removed:
        warn(
            f"{report.others_removed} relationships that are not ours were removed with the nodes "
            "they hung on"
        )


@app.command()
def check(
    store: StoreOption = DEFAULT_STORE,
    uri: UriOption = DEFAULT_URI,
    user: UserOption = DEFAULT_USER,
    password: PasswordOption = "",
    database: DatabaseOption = None,
    most: int = typer.Option(_SHOWN, "--most", min=0, help="List so many differences at most."),
) -> None:
    """Compare the database with the graph of the store, fact by fact; differences leave with 3."""
    from kg.export.neo4j import check_source, connect
    from kg.store import Store

    with (
        Store.open(store).current() as build,
        connect(uri, user, password) as driver,
        progress() as advance,
    ):
        differences = check_source(driver, source_of(build), advance, database=database)
    write("".join(f"{line}\n" for line in differences[:most]))
    if differences:
        say(f"error: {len(differences)} differences between {store} and {uri}; run kg neo4j load")
        raise typer.Exit(PROBLEMS)
    say(f"{uri} holds the graph of {store}")


@app.command()
def browser(
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="Folder for the files.")
    ] = Path(),
) -> None:
    """Write a stylesheet and ten saved queries for Neo4j Browser; drop both files on its window."""
    from kg.export.neo4j_browser import write_browser_files

    for path in write_browser_files(output):
        say(f"{path}: drop it on the window of Neo4j Browser")


def source_of(build: "Build") -> "Source":
    """Return a build as what is loaded into Neo4j."""
    from kg.export.neo4j import source_of_folder
    from kg.model.ids import digest

    manifest, store = build.manifest, build.path.resolve().parents[1]
    return source_of_folder(
        build.path,
        manifest.build_id,
        sum(manifest.nodes.values()),
        sum(manifest.edges.values()),
        {
            "documents": manifest.documents,
            "reader": manifest.reader,
            "code": manifest.code,
            "store": digest("store", str(store)),
        },
    )


def export_csv(build: "Build", folder: Path) -> str:
    """Write the tables that neo4j-admin reads, and say what is to be typed."""
    from kg.export.neo4j_csv import commands, write_csv

    source = source_of(build)
    write_csv(source, folder)
    stopped, started = commands(folder)
    say("with the server stopped (and --overwrite-destination to replace a database that is there):")
    say(f"  {stopped}")
    say("once it runs again:")
    say(f"  {started}")
    return f"{source.nodes} nodes, {source.edges} edges"
