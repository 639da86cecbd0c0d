"""The document part of a build: documents with their claims, written in pieces by any number of processes."""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from kg.export.rdf_lines import lines
from kg.model.graph import Node, Quotes
from kg.pipeline.quotes import misquoted
from kg.pipeline.resolution import Verdicts, part_of
from kg.pipeline.runs import Records, Runs, write_runs
from kg.pipeline.stages import uncollected
from kg.resolve.concealed import Concealed
from kg.store.cache import Cache

# A quad takes about a kilobyte of memory while it is loaded, and a document has some 250 of them.
_MOST = 1000
_LEAST = 100
# For each process, so that none is idle for long while another ends.
_PIECES = 4


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """Some documents, and all that is needed to write them.

    Attributes:
        store: its folder. reader: version of the reader whose findings count.
        folder: where to write. name: of the piece, in the names of its files.
        documents: doc_id -> key.
        verdicts: on claims of these documents. concealed, quotes: what is not shown.
        has_quads: whether N-Quads are wanted too.
    """

    store: Path
    reader: str
    folder: Path
    name: str
    documents: dict[str, str]
    verdicts: Verdicts
    concealed: Concealed
    quotes: Quotes
    has_quads: bool


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a piece.

    Attributes:
        documents: how many there were.
        misquoted: doc_id and what is wrong, of the documents that are left out.
    """

    documents: int
    runs: Runs
    misquoted: dict[str, str]


def cut(whole: Piece, processes: int) -> Iterator[Piece]:
    """Yield pieces of the documents of a piece."""
    size = max(_LEAST, min(_MOST, -(-len(whole.documents) // (_PIECES * processes))))
    documents = list(whole.documents.items())
    for start in range(0, len(documents), size):
        some = dict(documents[start : start + size])
        yield msgspec.structs.replace(
            whole,
            name=f"{whole.name}-{start}",
            documents=some,
            verdicts={doc_id: whole.verdicts[doc_id] for doc_id in some if doc_id in whole.verdicts},
        )


def write_piece(piece: Piece) -> Written:
    """Write a piece.

    Raises: SchemaError: a node or an edge breaks the schema.
    """
    wrong: dict[str, str] = {}
    with uncollected():
        parts = _parts(piece, wrong)
        runs = write_runs(parts, piece.folder, piece.name, lines if piece.has_quads else None)
    return Written(documents=len(piece.documents), runs=runs, misquoted=wrong)


def _parts(piece: Piece, wrong: dict[str, str]) -> Iterator[Records]:
    cache = Cache(piece.store)
    for doc_id, key in piece.documents.items():
        document, findings = cache.document(key), cache.findings(key, piece.reader)
        part = part_of(document, findings, piece.verdicts, piece.concealed, piece.quotes)
        claim = misquoted(document.text, part.nodes)
        if claim is None:
            yield part.nodes, part.edges
        else:
            wrong[doc_id] = _says(claim)


def _says(claim: Node) -> str:
    span = f"{claim.properties['spanStart']}-{claim.properties['spanEnd']}"
    return f"{claim.ref} does not quote the text at {span}"
