"""Documents and findings by hash: what was loaded once is not loaded again, what was read not read again."""

import gzip
import hashlib
import shutil
from collections.abc import Collection
from pathlib import Path

import msgspec

from kg.model.document import Document
from kg.model.findings import Findings
from kg.store.files import write_cached

_SUFFIX = ".json.gz"


def document_key(document: Document) -> str:
    """Return the hash of what a document says; where it was read from does not count."""
    told = msgspec.structs.replace(document, source="", warnings=())
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()[:32]


def findings_key(key: str, reader: str) -> str:
    """Return the hash of a document and the version of the reader that reads it."""
    return hashlib.sha256(f"{key} {reader}".encode()).hexdigest()[:32]


class Cache:
    """The documents and findings of a store; safe for many processes at once.

    Args:
        path: folder of the store.
    """

    def __init__(self, path: Path) -> None:
        self._documents = path / "documents"
        self._findings = path / "findings"

    def add_document(self, document: Document) -> str:
        """Keep a document and return its key."""
        key = document_key(document)
        path = _path(self._documents, key)
        if not path.exists():
            write_cached(path, gzip.compress(msgspec.json.encode(document), 6, mtime=0))
        return key

    def document(self, key: str) -> Document:
        """Return a document that was kept."""
        return msgspec.json.decode(gzip.decompress(_path(self._documents, key).read_bytes()), type=Document)

    def add_findings(self, key: str, findings: Findings) -> None:
        """Keep what the reader `findings.reader` found in the document of this key."""
        path = _path(self._findings, findings_key(key, findings.reader))
        write_cached(path, gzip.compress(msgspec.json.encode(findings), 6, mtime=0))

    def has_findings(self, key: str, reader: str) -> bool:
        """Whether this reader has read the document."""
        return _path(self._findings, findings_key(key, reader)).exists()

    def findings(self, key: str, reader: str) -> Findings:
        """Return what this reader found in the document."""
        raw = _path(self._findings, findings_key(key, reader)).read_bytes()
        return msgspec.json.decode(gzip.decompress(raw), type=Findings)

    def keep_only(self, keys: Collection[str], reader: str) -> None:
        """Remove all other documents and findings."""
        _sweep(self._documents, set(keys))
        _sweep(self._findings, {findings_key(key, reader) for key in keys})


def _path(folder: Path, key: str) -> Path:
    return folder / key[:2] / f"{key}{_SUFFIX}"


def _sweep(folder: Path, kept: set[str]) -> None:
    for path in folder.glob("*/*"):
        if path.name.removesuffix(_SUFFIX) not in kept:
            path.unlink(missing_ok=True)
    for shelf in folder.glob("*"):
        if shelf.is_dir() and not any(shelf.iterdir()):
            shutil.rmtree(shelf)
