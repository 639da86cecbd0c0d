"""kg neo4j: a store in a running Neo4j."""

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
from kg.cli.outlet import PROBLEMS, say, write
from kg.cli.progress import progress

app = typer.Typer(help="Load a store into a running Neo4j, and compare both.", no_args_is_help=True)

_SHOWN = 20


@app.command()
def load(
    store: StoreOption = DEFAULT_STORE,
    uri: UriOption = DEFAULT_URI,
    user: UserOption = DEFAULT_USER,
    password: PasswordOption = "",
    database: DatabaseOption = None,
) -> None:
    """Make the database hold the graph of the store: what is missing is written, what is gone removed."""
    from kg.export.neo4j import connect
    from kg.export.neo4j import load as run
    from kg.store import Store

    with (
        Store.open(store).current() as build,
        connect(uri, user, password) as driver,
        progress() as advance,
    ):
        report = run(driver, build.graph(), build.manifest.build_id, advance, database=database)
    say(
        f"{uri}: {report.nodes_written} nodes and {report.edges_written} edges written, "
        f"{report.nodes_removed} and {report.edges_removed} removed"
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
    from kg.export.neo4j import check as compare
    from kg.export.neo4j import connect
    from kg.store import Store

    with Store.open(store).current() as build, connect(uri, user, password) as driver:
        differences = compare(driver, build.graph(), database=database)
    write("".join(f"{line}\n" for line in differences[:most]))
    if differences:
        say(f"error: {len(differences)} differences between {store} and {uri}; run kg neo4j load")
        raise typer.Exit(PROBLEMS)
    say(f"{uri} holds the graph of {store}")
