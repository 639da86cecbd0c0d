"""The ArcadeDB engine inside this process: whether it is installed, and how its Java is started.

The Java comes with the package `arcadedb-embedded`; none on the machine is used. It can be started once in a
process and never be stopped, so that it belongs into a child (`kg.query.child`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import KgError, MissingExtra, ServerError

if TYPE_CHECKING:
    from arcadedb_embedded import Database

_PACKAGE = "arcadedb_embedded"
_HERE = "127.0.0.1"
_HALF_MINUTE = 30_000
_FLAGS = (
    # Queries are short: the quick compiler and the plain collector take half the time of the default ones.
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:CompressedClassSpaceSize=128m",
    "-XX:ReservedCodeCacheSize=64m",
    "-XX:-UsePerfData",
    # A query may neither read files nor the net.
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
    "-Darcadedb.polyglotEngineEnabled=false",
    # Whoever starts the engine limits its time and memory; limits on parts would only refuse what fits.
    f"-Darcadedb.command.regexTimeout={_HALF_MINUTE}",
    "-Darcadedb.queryMaxHeapElementsAllowedPerOp=-1",
    "-Darcadedb.queryMaxRangeSize=-1",
)


def is_installed() -> bool:
    """Whether the extra `cypher` is installed."""
    return find_spec(_PACKAGE) is not None


def engine_version() -> str:
    """Return the version of the engine, such as "26.10.2".

    Raises: MissingExtra: it is not installed.
    """
    if not is_installed():
        raise MissingExtra(
            "Cypher needs an engine: pip install '.[cypher]' in the checkout for one without a server, "
            "or name a Neo4j by NEO4J_URI"
        )
    return version("arcadedb-embedded").partition(".post")[0]


def start_engine(megabytes: int) -> None:
    """Start the Java of this process.

    It writes its log below the working folder.

    Args:
        megabytes: of heap; where they do not suffice, the process ends with code 3.
    """
    from arcadedb_embedded.jvm import start_jvm

    start_jvm(heap_size=f"{megabytes}m", jvm_args=_FLAGS)


@contextmanager
def engine_errors() -> Iterator[None]:
    """Turn what the engine raises, where nothing better is known of it, into one line."""
    from arcadedb_embedded import ArcadeDBError
    from jpype import JException

    try:
        yield
    except (ArcadeDBError, JException) as error:
        raise KgError(f"the engine says: {' '.join(str(error).split())[:200]}") from error


def open_to_read(folder: Path) -> "Database":
    """Open a database whose files the engine then opens for reading only."""
    import jpype
    from arcadedb_embedded import Database

    mode = jpype.JClass("com.arcadedb.engine.ComponentFile$MODE").READ_ONLY
    return Database(jpype.JClass("com.arcadedb.database.DatabaseFactory")(str(folder)).open(mode))


def limit_time(database: "Database", seconds: float) -> None:
    """Let the engine give up each query that follows after so long; most of its steps look at the clock."""
    from jpype import JClass

    name = JClass("com.arcadedb.GlobalConfiguration").COMMAND_TIMEOUT
    database.get_java_database().getConfiguration().setValue(name, max(1, round(seconds * 1000)))


def serve_bolt(folder: Path, port: int, password: str) -> int:
    """Serve the database `databases/kg` of a folder over Bolt on 127.0.0.1 to the user root.

    It returns the port and serves as long as the process lives.

    Args:
        port: 0 takes a free one.
    Raises: ServerError: the port is taken.
    """
    import jpype

    port = _free_port(port)
    settings = {
        "server.rootPath": str(folder),
        "server.rootPassword": password,
        "server.httpIncomingHost": _HERE,
        "server.httpIncomingPort": "0",
        "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt.host": _HERE,
        "bolt.port": port,
        "bolt.defaultDatabase": "kg",
    }
    configuration = jpype.JClass("com.arcadedb.ContextConfiguration")()
    for name, value in settings.items():
        configuration.setValue(f"arcadedb.{name}", value)
    server = jpype.JClass("com.arcadedb.server.ArcadeDBServer")(configuration)
    server.start()
    # It comes with every server, and nobody asked for it.
    server.getHttpServer().stopService()
    return port


def _free_port(port: int) -> int:
    from jpype import JClass, JException

    try:
        probe = JClass("java.net.ServerSocket")(port, 1, JClass("java.net.InetAddress").getByName(_HERE))
    except JException as error:
        raise ServerError(f"port {port} is taken; name another with --port, or 0 for a free one") from error
    found = int(probe.getLocalPort())
    probe.close()
    return found
