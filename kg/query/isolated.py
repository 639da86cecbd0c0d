"""SPARQL that nobody has looked at: in a process of its own, with limits of time and memory.

The engine has no timeout and dies of what it cannot hold; here only the child dies.
"""

import multiprocessing
import resource
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.query.oxigraph import ask_store
from kg.query.parameters import Parameter
from kg.query.result import Result
from kg.store.build import OXIGRAPH_FOLDER

if TYPE_CHECKING:
    from kg.store import Build

_MEGABYTE = 2**20


def sparql_isolated(
    build: "Build",
    text: str,
    parameters: Mapping[str, Parameter] | None = None,
    *,
    seconds: float = 30.0,
    megabytes: int = 2048,
) -> Result:
    """Return what `kg.query.sparql` returns, or give up.

    The calling script must be importable (its code under `if __name__ == "__main__"`).

    Args:
        build, text, parameters: see `kg.query.sparql`.
        seconds: of wall clock, start of the process included.
        megabytes: of address space for the child.
    Raises: QueryError: as there, or the query took too long or too much memory.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    arguments = (there, build.path / OXIGRAPH_FOLDER, text, dict(parameters or {}), megabytes)
    child = context.Process(target=_answer, args=arguments, daemon=True)
    child.start()
    there.close()
    try:
        if not here.poll(seconds):
            raise QueryError(f"the query was not answered in {seconds:g} s; ask for less, or allow more time")
        answer = here.recv()
    except EOFError as error:
        raise QueryError("the query was too much for the engine; make it simpler, or ask for less") from error
    finally:
        child.kill()
        child.join()
        here.close()
    if isinstance(answer, str):
        raise QueryError(answer)
    assert isinstance(answer, Result)
    return answer


def _answer(
    there: Connection, folder: Path, text: str, parameters: Mapping[str, Parameter], megabytes: int
) -> None:
    import pyoxigraph

    resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, megabytes * _MEGABYTE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        there.send(ask_store(pyoxigraph.Store.read_only(str(folder)), text, parameters))
    except QueryError as error:
        there.send(str(error))
    except MemoryError:
        there.send("the query took too much memory; ask for less")
