"""From the Oxigraph of an earlier build to that of a new one, by what differs between their graphs."""

from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from kg.export.rdf_lines import lines
from kg.graph.differences import different_edges, different_nodes
from kg.store.quads import Filling

# Quads a file, see kg.store.quads.
_SIZE = 250_000


def change(oxigraph: Filling, old: Path, new: Path, folder: Path) -> None:
    """Take out the quads of what went, and add those of what came.

    Args:
        oxigraph: holds what the earlier build held.
        old, new: folders of the earlier and of the new build.
        folder: for files in between.
    """
    gone, came = folder / "gone", folder / "came"
    with gone.open("wb") as less, came.open("wb") as more:
        for before, after in _different(old, new):
            less.write("".join(before - after).encode())
            more.write("".join(after - before).encode())
    oxigraph.remove(gone)
    for path in _parts(came):
        oxigraph.add(path)


def _parts(path: Path) -> Iterator[Path]:
    """Yield files with some lines of a file each."""
    with path.open("rb") as lines_:
        for number in count():
            part = path.with_name(f"{path.name}-{number}")
            with part.open("wb") as output:
                output.writelines(islice(lines_, _SIZE))
            if not part.stat().st_size:
                return
            yield part


def _different(old: Path, new: Path) -> Iterator[tuple[set[str], set[str]]]:
    """Yield the lines of quads of all that differs, as it was and as it is."""
    for nodes, nodes_now in different_nodes(old, new):
        yield set(lines(nodes, ())), set(lines(nodes_now, ()))
    for edges, edges_now in different_edges(old, new):
        yield set(lines((), edges)), set(lines((), edges_now))
