"""One build of the graph, opened for reading."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import msgspec

from kg.graph.container import Graph
from kg.graph.lines import EDGES_FILE, NODES_FILE, read_edges, read_graph, read_nodes
from kg.model.graph import Edge, Node, Quotes

if TYPE_CHECKING:
    import pyoxigraph
    import rdflib

MANIFEST_FILE = "manifest.json"
INPUTS_FILE = "inputs.json"
OXIGRAPH_FOLDER = "oxigraph"
LOCK_FILE = "lock"


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a build was made from, and how much is in it.

    Attributes:
        build_id: hash of documents, reader and code; equal ids are equal graphs.
        reader: version of the reader. code: hash of all code and data behind the graph.
        documents: how many. nodes, edges: how many of each kind and type.
        min_confidence: findings below it were left out; None is the default of the reader.
        unknown_rulings: rulings that were left out, each with what it lacks.
        quotes: "none" or "short": whether claims carry them.
        suppressed: hash of the suppressions that were applied, "" for none.
        withheld: hashes of the ids of documents that were left out by them.
        warnings: of resolution, one line each.
    """

    build_id: str
    reader: str
    code: str
    documents: int
    nodes: dict[str, int]
    edges: dict[str, int]
    min_confidence: float | None = None
    unknown_rulings: tuple[tuple[str, str], ...] = ()
    quotes: Quotes = "short"
    suppressed: str = ""
    withheld: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


class Input(msgspec.Struct, frozen=True, kw_only=True):
    """What the user named, and what was in it.

    Attributes:
        location: path, folder or address as typed, paths absolute.
        documents: doc_id -> key of the document in the store.
    """

    location: str
    documents: dict[str, str]


def write_facts(folder: Path, manifest: Manifest, inputs: Iterable[Input]) -> None:
    """Note in the folder of a new build what it is and what it holds."""
    (folder / INPUTS_FILE).write_bytes(msgspec.json.encode(tuple(inputs)))
    (folder / MANIFEST_FILE).write_bytes(msgspec.json.encode(manifest))


class Build:
    """A build that stays readable until it is closed, even when a newer one replaces it."""

    def __init__(self, path: Path, lock: int) -> None:
        self.path = path
        self._lock: int | None = lock
        self.manifest = msgspec.json.decode((path / MANIFEST_FILE).read_bytes(), type=Manifest)

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The inputs the build holds."""
        return msgspec.json.decode((self.path / INPUTS_FILE).read_bytes(), type=tuple[Input, ...])

    def graph(self) -> Graph:
        """Return all nodes and edges."""
        return read_graph(self.path)

    def nodes(self) -> Iterator[Node]:
        """Yield the nodes in their order."""
        return read_nodes(self.path / NODES_FILE)

    def edges(self) -> Iterator[Edge]:
        """Yield the edges in their order."""
        return read_edges(self.path / EDGES_FILE)

    def oxigraph(self) -> "pyoxigraph.Store":
        """Open the Oxigraph store of this build for reading; use it while the build is open."""
        import pyoxigraph

        return pyoxigraph.Store.read_only(str(self.path / OXIGRAPH_FOLDER))

    def rdflib(self) -> "rdflib.Dataset":
        """Return the build as an rdflib dataset over Oxigraph; its default graph is the union of all."""
        import rdflib
        from oxrdflib import OxigraphStore

        return rdflib.Dataset(store=OxigraphStore(store=self.oxigraph()), default_union=True)

    def close(self) -> None:
        """Let the builder remove this build once a newer one is there."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def __enter__(self) -> "Build":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()
