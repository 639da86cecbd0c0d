"""kg query cypher and kg cypher-server: Cypher on a Neo4j, or without a server."""

import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.answers import (
    ANSWER_MEGABYTES,
    MEGABYTES,
    SECONDS,
    LimitOption,
    MemoryOption,
    OutputOption,
    RowsFormat,
    SizeOption,
    TimeoutOption,
    check_form,
    deliver_rows,
    ended_by_signals,
    limits_of,
)
from kg.cli.asking import (
    FileOption,
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
from kg.cli.outlet import STDOUT, say, write
from kg.cli.progress import announced, progress

if TYPE_CHECKING:
    from kg.query.embedded import EmbeddedCypher
    from kg.query.limits import Limits
    from kg.query.session import Session

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
    form: Annotated[RowsFormat, typer.Option("--format", help="Form of the answer.")] = RowsFormat.TABLE,
    output: OutputOption = STDOUT,
    limit: LimitOption = None,
    timeout: TimeoutOption = SECONDS,
    memory: MemoryOption = MEGABYTES,
    size: SizeOption = ANSWER_MEGABYTES,
    uri: ChosenUriOption = None,
    user: UserOption = DEFAULT_USER,
    password: PasswordOption = "",
    database: DatabaseOption = None,
) -> None:
    """Ask in Cypher, without a server, or a Neo4j where one is named; only reading is allowed."""
    from kg.query.doubts import doubts_of_cypher
    from kg.query.server import Server, ServerSession

    query, values = read_question(text, file, "cypher"), read_parameters(parameters)
    check_form(form, output)
    limits = limits_of(timeout, memory, size, limit)
    with ended_by_signals(), ExitStack() as stack:
        if uri:
            server = Server(uri=uri, user=user, password=password, database=database)
            session: Session = stack.enter_context(ServerSession(server, limits))
            engine = session.engine
        else:
            session = stack.enter_context(_session(store, limits))
            engine = f"{session.engine} in this program, from {store}"
        stream = session.stream(query, values, most=limit)
        say(
            f"answered by {engine}; only the questions that come along are promised to have the same answer "
            "from Neo4j and from ArcadeDB"
        )
        # A Neo4j may hold what is not ours.
        deliver_rows(stream, form, output, partial(doubts_of_cypher, "" if uri else query))


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


def _session(store: Path, limits: "Limits") -> "EmbeddedCypher":
    from kg.export.arcadedb_engine import engine_version
    from kg.query.embedded import EmbeddedCypher
    from kg.store import Store

    engine_version()  # Without one, what is missing is the engine, whatever the store is.
    with Store.open(store).current() as build, progress() as advance:
        return EmbeddedCypher(build, limits, announced(advance, MAKING))
