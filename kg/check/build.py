"""A build as it stands in its folder."""

from kg.export.rdf import quads
from kg.graph import check
from kg.store import Build

SHOWN = 20


def check_build(build: Build) -> list[str]:
    """Return one line for each breach of the schema, and for quads that Oxigraph lacks or has besides.

    Args:
        build: an open build.
    Returns: empty if all is well; of quads that differ, the first `SHOWN` of each sort.
    """
    graph = build.graph()
    wanted, held = set(quads(graph)), set(build.oxigraph())
    missing = sorted(map(str, wanted - held))
    extra = sorted(map(str, held - wanted))
    lines = check(graph)
    lines.extend(f"not in Oxigraph: {quad}" for quad in missing[:SHOWN])
    lines.extend(f"only in Oxigraph: {quad}" for quad in extra[:SHOWN])
    return lines
