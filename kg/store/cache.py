"""Documents and findings by hash: what was loaded once is not loaded again, what was read not read again."""

import gzip
import hashlib
import os
import zlib
from collections.abc import Collection
from pathlib import Path
from typing import TypeVar

import msgspec

from kg.errors import StoreDamaged
from kg.model.document import Document
from kg.model.findings import Findings
from kg.store.files import write_cached

_SUFFIX = ".json.gz"
T = TypeVar("T", Document, Findings)


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
        """Return a document that was kept.

        Raises: StoreDamaged.
        """
        return _read(_path(self._documents, key), Document, "build the store again from all its inputs")

    def add_findings(self, key: str, findings: Findings) -> None:
        """Keep what the reader `findings.reader` found in the document of this key."""
        path = self.findings_path(key, findings.reader)
        write_cached(path, gzip.compress(msgspec.json.encode(findings), 6, mtime=0))

    def has_findings(self, key: str, reader: str) -> bool:
        """Whether this reader has read the document."""
        return self.findings_path(key, reader).exists()

    def findings(self, key: str, reader: str) -> Findings:
        """Return what this reader found in the document.

        Raises: StoreDamaged.
        """
        return _read(self.findings_path(key, reader), Findings, "run the same command again")

    def findings_path(self, key: str, reader: str) -> Path:
        """Return the file of what this reader found in the document, or would find."""
        return _path(self._findings, findings_key(key, reader))

    def keep_only(self, keys: Collection[str], reader: str) -> None:
        """Remove all other documents and findings."""
        _sweep(self._documents, set(keys))
        _sweep(self._findings, {findings_key(key, reader) for key in keys})


def _path(folder: Path, key: str) -> Path:
    return folder / key[:2] / f"{key}{_SUFFIX}"


def _read(path: Path, kind: type[T], remedy: str) -> T:
    try:
        return msgspec.json.decode(gzip.decompress(path.read_bytes()), type=kind)
    except (gzip.BadGzipFile, EOFError, zlib.error, msgspec.MsgspecError) as error:
        raise StoreDamaged(f"{path} is damaged; remove it and {remedy}") from error


def _sweep(folder: Path, kept: set[str]) -> None:
    """Remove the files of other keys; a folder is listed for each of 256 shelves, and no file looked at."""
    if not folder.exists():
        return
    for shelf in os.scandir(folder):
        if shelf.is_dir():
            names = os.listdir(shelf.path)
            gone = [name for name in names if name.removesuffix(_SUFFIX) not in kept]
            for name in gone:
                os.unlink(os.path.join(shelf.path, name))
            if len(gone) == len(names):
                os.rmdir(shelf.path)
