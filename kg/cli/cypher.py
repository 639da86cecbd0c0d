"""kg query cypher and kg cypher-server: Cypher on a Neo4j, or without a server."""

import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.asking import (
    FileOption,
    FormOption,
    ParametersOption,
    TextArgument,
    query_app,
    read_parameters,
    read_question,
)
from kg.cli.inputs import (
    DEFAULT_STORE,
    DEFAULT_USER,
    DatabaseOption,
    PasswordOption,
    StoreOption,
    UserOption,
)
from kg.cli.outlet import Format, say, write, write_rows
from kg.cli.progress import announced, progress

if TYPE_CHECKING:
    from kg.query import Result

app = typer.Typer()

ChosenUriOption = Annotated[
    str | None,
    typer.Option(
        "--uri",
        envvar="NEO4J_URI",
        metavar="URI",
        help="Address of a Neo4j that was filled by kg neo4j load; without one the store is asked.",
    ),
]
PortOption = Annotated[
    int, typer.Option("--port", min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")
]
BOLT_PORT = 7687
MAKING = "making the Cypher database of this build, which is done once"


@query_app.command(name="cypher")
def ask_cypher(
    text: TextArgument = None,
    file: FileOption = None,
    parameters: ParametersOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormOption = Format.TABLE,
    uri: ChosenUriOption = None,
    user: UserOption = DEFAULT_USER,
    password: PasswordOption = "",
    database: DatabaseOption = None,
) -> None:
    """Ask in Cypher, without a server, or a Neo4j where one is named; only reading is allowed."""
    query, values = read_question(text, file, "cypher"), read_parameters(parameters)
    if uri:
        result, engine = _ask_server(query, values, (uri, user, password), database)
    else:
        result, engine = _ask_store(query, values, store)
    say(
        f"answered by {engine}; only the questions that come along are promised to have the same answer "
        "from Neo4j and from ArcadeDB"
    )
    write_rows(result.columns, result.rows, form)


@app.command(name="cypher-server")
def serve_cypher(store: StoreOption = DEFAULT_STORE, port: PortOption = BOLT_PORT) -> None:
    """Serve a copy of the store over Bolt on 127.0.0.1 to any driver or tool of Neo4j, until Ctrl-C."""
    from kg.query.bolt import serve
    from kg.store import Store

    with ExitStack() as stack:
        with Store.open(store).current() as build, progress() as advance:
            server = stack.enter_context(serve(build, port, announced(advance, MAKING)))
        write(f"NEO4J_URI={server.uri}\nNEO4J_USERNAME={server.user}\nNEO4J_PASSWORD={server.password}\n")
        sys.stdout.flush()
        say(f"{server.engine} serves a copy of {store}; what is written to it is thrown away; Ctrl-C ends it")
        try:
            with _stopped_by_signals():
                server.wait()
        except KeyboardInterrupt:
            say("ended; the copy is removed")


@contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Let Ctrl-C and kill end the block, also where a shell started this in the background."""
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, signal.default_int_handler) for number in signals]
    try:
        yield
    finally:
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)


def _ask_server(
    query: str, values: dict[str, str], access: tuple[str, str, str], database: str | None
) -> tuple["Result", str]:
    from kg.export.neo4j import connect
    from kg.query import cypher

    with connect(*access) as driver:
        return cypher(
            driver, query, values, database=database
        ), f"{driver.get_server_info().agent} at {access[0]}"


def _ask_store(query: str, values: dict[str, str], store: Path) -> tuple["Result", str]:
    from kg.export.arcadedb_engine import engine_version
    from kg.query.embedded import EmbeddedCypher
    from kg.store import Store

    engine_version()  # Without one, what is missing is the engine, whatever the store is.
    with ExitStack() as stack:
        with Store.open(store).current() as build, progress() as advance:
            session = stack.enter_context(EmbeddedCypher(build, progress=announced(advance, MAKING)))
        return session.ask(query, values), f"{session.engine} in this program, from {store}"
