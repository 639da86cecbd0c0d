"""Whether the graph depends on its documents alone: not on their order, on processes, on reruns, on history.

    python benchmarks/order.py [--documents 120] [--seed 6]

The same documents come to stores on different ways: in one file or in several, lines shuffled, inputs in
another order, with one process or two, with other seeds of the hashes of strings, built twice, added in
pieces, with others that are removed again, some changed and changed back. All stores must give the same bytes
of `kg export nq`. Exits with 3 where one does not. Documents are copies of the corpus, two of each text, so
that one office has several holders and one person several texts.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import msgspec
from articles import texts
from children import build, export_digest
from machine import describe, in_words, table
from many_documents import SEED, Source

Record = dict[str, str | None]
_PIECES = 3


class Ways:
    """The ways to one content of a store; each is a method that is given an empty place for a store."""

    def __init__(self, folder: Path, records: Sequence[Record], others: Sequence[Record], seed: int) -> None:
        self._rng = Random(seed)
        self._folder = folder
        self.all = _write(folder / "all.jsonl", records)
        self.pieces = [
            _write(folder / f"piece{number}.jsonl", records[number::_PIECES]) for number in range(_PIECES)
        ]
        self.others = _write(folder / "others.jsonl", others)
        self.changed = _write(folder / "changed.jsonl", [_changed(record) for record in records[::7]])
        self.unchanged = _write(folder / "unchanged.jsonl", records[::7])
        self.shuffled = _write(folder / "shuffled.jsonl", self._rng.sample(records, len(records)))

    def each(self) -> Iterator[tuple[str, Callable[[Path], None]]]:
        """Yield the ways with a word for each, the plain one first."""
        yield "one file, one process", lambda store: _run("build", store, [self.all], 1, 0)
        yield "two processes", lambda store: _run("build", store, [self.all], 2, 1)
        yield "lines shuffled", lambda store: _run("build", store, [self.shuffled], 2, 2)
        yield "pieces, last first", lambda store: _run("build", store, self.pieces[::-1], 1, 3)
        yield "pieces added", self._added
        yield "pieces added, last first", self._added_backwards
        yield "others added and removed", self._with_others
        yield "others first", self._after_others
        yield "a piece removed and added again", self._without_a_piece
        yield "documents changed and changed back", self._changed_back
        yield "built twice", self._twice

    def _added(self, store: Path) -> None:
        for number, piece in enumerate(self.pieces):
            _run("add" if number else "build", store, [piece], 2 - number % 2, number)

    def _added_backwards(self, store: Path) -> None:
        for number, piece in enumerate(reversed(self.pieces)):
            _run("add", store, [piece], 1 + number % 2, number)

    def _with_others(self, store: Path) -> None:
        _run("build", store, [self.all], 2, 4)
        _run("add", store, [self.others], 2, 5)
        _run("remove", store, [self.others], 1, 6)

    def _after_others(self, store: Path) -> None:
        _run("build", store, [self.others], 2, 7)
        _run("add", store, self.pieces, 2, 8)
        _run("remove", store, [self.others], 1, 9)

    def _without_a_piece(self, store: Path) -> None:
        _run("build", store, self.pieces, 2, 10)
        _run("remove", store, [self.pieces[1]], 1, 11)
        _run("add", store, [self.pieces[1]], 1, 12)

    def _changed_back(self, store: Path) -> None:
        _run("build", store, self.pieces, 2, 13)
        _run("add", store, [self.changed], 1, 14)
        _run("add", store, [self.unchanged], 1, 15)

    def _twice(self, store: Path) -> None:
        _run("build", store, [self.all], 2, 16)
        _run("build", store, [self.shuffled], 1, 17)


def measure(documents: int, seed: int) -> list[tuple[str, str]]:
    """Return each way with the digest it ended in."""
    records, others = _records(documents, seed)
    found = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        ways = Ways(folder, records, others, seed)
        for number, (told, go) in enumerate(ways.each()):
            store = folder / f"{number}.kg"
            go(store)
            found.append((told, export_digest(store, hash_seed=number)))
            print(f"{told}: {found[-1][1][:12]}", file=sys.stderr)
    return found


def _records(documents: int, seed: int) -> tuple[list[Record], list[Record]]:
    """Return documents, two copies of each text, and a third of as many others of the same texts."""
    given = Random(seed).sample(texts()[0], min(len(texts()[0]), (documents + 1) // 2))
    copies = list(islice(Source(given).records(seed), 3 * len(given)))
    return copies[: 2 * len(given)][:documents], copies[2 * len(given) :]


def _changed(record: Record) -> Record:
    """The record with half of its text."""
    text = record["text"] or ""
    return {**record, "text": text[: len(text) // 2 + 1]}


def _write(path: Path, records: Sequence[Record]) -> Path:
    path.write_bytes(b"".join(msgspec.json.encode(record) + b"\n" for record in records))
    return path


def _run(mode: str, store: Path, inputs: Sequence[Path], processes: int, hash_seed: int) -> None:
    build(mode, store, inputs, processes, hash_seed=hash_seed)


def main() -> None:
    """Go all ways and compare."""
    parser = argparse.ArgumentParser(description="Order, processes, reruns and history change no byte.")
    parser.add_argument("--documents", type=int, default=120)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the table to stderr")
    options = parser.parse_args()
    found = measure(options.documents, options.seed)
    wanted = found[0][1]
    rows = [(told, digest[:16], "same" if digest == wanted else "OTHER") for told, digest in found]
    out = sys.stderr if options.json else sys.stdout
    print(table(("way to the same documents", "sha256 of kg export nq", ""), rows), file=out)
    print(f"\n{options.documents} documents, seed {options.seed}; {in_words(describe())}", file=out)
    if options.json:
        print(json.dumps({"machine": describe(), "ways": dict(found)}, indent=1))
    if any(digest != wanted for _, digest in found):
        raise SystemExit(3)


if __name__ == "__main__":
    main()
