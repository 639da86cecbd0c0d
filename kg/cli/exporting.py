"""kg export: the graph in files."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Literal

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import say

if TYPE_CHECKING:
    from kg.graph import Graph

app = typer.Typer()

STDOUT = "-"


class ExportFormat(StrEnum):
    """Forms of the whole graph."""

    TTL = "ttl"
    TRIG = "trig"
    NT = "nt"
    NQ = "nq"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"


_RDF: dict[ExportFormat, Literal["ttl", "trig", "nt", "nq"]] = {
    ExportFormat.TTL: "ttl",
    ExportFormat.TRIG: "trig",
    ExportFormat.NT: "nt",
    ExportFormat.NQ: "nq",
}


@app.command()
def export(
    form: Annotated[ExportFormat, typer.Argument(metavar="FORMAT", help="Form of the files.")],
    output: Annotated[
        str,
        typer.Option(
            "-o", "--output", metavar="PATH", help="File, for csv a folder or .zip; - is standard output."
        ),
    ] = STDOUT,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Write the whole graph: ttl, nt (no named graphs), trig, nq, graphml, gexf, csv (a folder or .zip)."""
    from kg.store import Store

    with Store.open(store).current() as build:
        graph = build.graph()
    if form is ExportFormat.CSV and output != STDOUT and not output.endswith(".zip"):
        from kg.export.tables import write_tables

        write_tables(graph, Path(output))
    else:
        with _writing(output) as file:
            _write(graph, form, file)
    if output != STDOUT:
        say(f"{output}: {len(graph.nodes)} nodes, {len(graph.edges)} edges")


def _write(graph: "Graph", form: ExportFormat, file: IO[bytes]) -> None:
    if form in _RDF:
        from kg.export.rdf import write

        write(graph, file, _RDF[form])
    elif form is ExportFormat.CSV:
        from kg.export.tables import write_zip

        write_zip(graph, file)
    else:
        from kg.export.networkx import write_gexf, write_graphml

        (write_graphml if form is ExportFormat.GRAPHML else write_gexf)(graph, file)


@contextmanager
def _writing(output: str) -> Iterator[IO[bytes]]:
    """Give standard output, or a file that appears whole under its name or not at all."""
    if output == STDOUT:
        yield sys.stdout.buffer
        return
    path = Path(output)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
        umask = os.umask(0)
        os.umask(umask)
        os.chmod(temporary, 0o666 & ~umask)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
