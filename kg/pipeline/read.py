"""Reading documents in one or many processes; every finding goes to the cache as soon as it is there."""

from collections.abc import Sequence
from concurrent.futures import as_completed
from pathlib import Path

from kg.errors import KgError
from kg.extract import extract, reader_version
from kg.pipeline.pool import start_pool
from kg.pipeline.stages import Progress
from kg.store import Store
from kg.store.cache import Cache

_CHUNK = 8


def read_documents(
    store: Store,
    keys: Sequence[str],
    processes: int,
    progress: Progress,
    min_confidence: float | None = None,
) -> None:
    """Read the documents of these keys; interrupted, those read so far stay in the cache.

    Args:
        store: holds the documents and takes the findings.
        keys: of documents that this reader has not read.
        processes: how many at once; with more than one, the calling script must be importable (put its
            code under `if __name__ == "__main__"`).
        progress: told "read", how many are read, and of how many.
        min_confidence: findings below it are left out; None is the default of the reader.

    Raises: KgError: another version of the reader came into the place of this one meanwhile.
    """
    reader = reader_version(min_confidence)
    progress("read", 0, len(keys))
    if processes <= 1 or len(keys) <= _CHUNK:
        for done, key in enumerate(keys, start=1):
            _read(store.cache, key, reader, min_confidence)
            progress("read", done, len(keys))
        return
    chunks = [keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK)]
    pool = start_pool(min(processes, len(chunks)))
    try:
        waiting = [pool.submit(_read_chunk, store.path, chunk, reader, min_confidence) for chunk in chunks]
        done = 0
        for finished in as_completed(waiting):
            done += finished.result()
            progress("read", done, len(keys))
    finally:
        pool.shutdown(cancel_futures=True)


def _read_chunk(path: Path, keys: Sequence[str], reader: str, min_confidence: float | None) -> int:
    cache = Cache(path)
    for key in keys:
        _read(cache, key, reader, min_confidence)
    return len(keys)


def _read(cache: Cache, key: str, reader: str, min_confidence: float | None) -> None:
    findings = extract(cache.document(key), min_confidence)
    if findings.reader != reader:
        raise KgError("the files of this program changed while it ran; run the same command again")
    cache.add_findings(key, findings)
