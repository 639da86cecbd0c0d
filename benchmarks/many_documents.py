"""Any number of documents: the texts of the corpus again and again, of other people in other units.

    python benchmarks/many_documents.py --documents 100000 -o many.jsonl.gz
    python benchmarks/many_documents.py --documents 1268 --check

Every copy of a text has other provinces, and in them other districts and communes, of the same types on the
same day; and other people, with names drawn surname x rest at the frequencies of the corpus itself, so that
names collide as in life. Who holds a post in a unit, in a term of five years, is the same in all copies: a
seat has as many holders as in life and a holder is named in many texts. People most of whose posts are at the
centre stay: they are large blocks.

The same seed gives the same bytes, and a longer file begins like a shorter one. Without -o it is written to
standard output. `--check` reads originals and copies and compares what is found.
"""

import argparse
import gzip
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import IO, cast

import msgspec
from articles import texts
from copies import Original, prepare
from drawn_names import Names
from elsewhere import Elsewhere
from machine import table
from occurrences import is_central, people_of

from kg.extract import extract
from kg.extract.reader import read
from kg.model.document import Document
from kg.model.findings import Findings
from kg.text.fold import fold
from kg.units import load_register
from kg_loaders.source import make_document

SEED = 6


class Source:
    """The originals, ready to be copied; people and units are looked for once.

    Attributes:
        kept: folded names of people who stay who they are. names: to draw from for all others.
    """

    def __init__(self, documents: Iterable[Document]) -> None:
        self._elsewhere = Elsewhere(load_register())
        given = list(documents)
        named: set[str] = set()
        posts = Counter[str]()
        for account in map(read, given):
            named.update(people_of(account))
            for one in account.findings.tenures:
                posts[fold(one.person)] += is_central(one.body_kind) - (one.unit_id is not None)
        self.kept = frozenset(name for name, more_central in posts.items() if more_central > 0)
        self.names = Names(name for name in named if fold(name) not in self.kept)
        self._originals: list[Original] = [
            prepare(document, self.kept, self._elsewhere, load_register()) for document in given
        ]

    def records(self, seed: int = SEED) -> Iterator[dict[str, str | None]]:
        """Yield copies without end: each text once, then each again."""
        number = 0
        while True:
            number += 1
            for original in self._originals:
                yield original.copy(number, self.names, self._elsewhere, seed)


def write(path: Path, documents: int, *, seed: int = SEED, start: int = 0) -> None:
    """Write copies to a file of JSON Lines, gzipped where its name says so; it appears whole or not at all.

    Args:
        start: how many copies are passed over before.
    """
    descriptor, temporary = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as raw:
            if path.suffix == ".gz":
                with gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=1, filename="", mtime=0) as packed:
                    _write(cast(IO[bytes], packed), documents, seed, start)
            else:
                _write(raw, documents, seed, start)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def compare(sample: int, seed: int) -> str:
    """Return a table of what is found in an original and in a copy, on average."""
    given, _ = texts()
    source = Source(given)
    copies = [_document(record) for record in islice(source.records(seed), sample)]
    found = [_counts(map(extract, documents)) for documents in (given, copies)]
    rows = [
        (
            kind,
            f"{found[0][kind] / len(given):.3f}",
            f"{found[1][kind] / len(copies):.3f}",
            f"{found[1][kind] * len(given) / (found[0][kind] * len(copies)):.3f}" if found[0][kind] else "",
        )
        for kind in found[0] | found[1]
    ]
    people = f"{len(source.names)} people to draw from, {len(source.kept)} kept"
    return f"{table(('a document', 'original', 'copy', 'ratio'), rows)}\n\n{len(copies)} copies; {people}"


def _write(file: IO[bytes], documents: int, seed: int, start: int) -> None:
    source = Source(texts()[0])
    for record in islice(source.records(seed), start, start + documents):
        file.write(msgspec.json.encode(record) + b"\n")


def _document(record: dict[str, str | None]) -> Document:
    text = record["text"] or ""
    return make_document(
        text,
        text.encode(),
        doc_id=record["doc_id"] or "",
        source="",
        url=record["url"],
        title=record["title"],
        published=record["published"],
    )


def _counts(found: Iterable[Findings]) -> Counter[str]:
    counts = Counter[str]()
    for findings in found:
        for name in ("tenures", "events", "figures", "unit_changes"):
            counts[name] += len(getattr(findings, name))
        counts["tenures with unit"] += sum(one.unit_id is not None for one in findings.tenures)
        counts["units left open"] += sum(one.unit is not None and not one.unit_id for one in findings.tenures)
        counts["people"] += len({fold(one.person) for one in findings.tenures})
        counts["units"] += len({one.unit_id for one in findings.tenures if one.unit_id})
        day = findings.day
        counts["day known"] += day is not None and day.first is not None and day.until is not None
    return counts


def main() -> None:
    """Write, or compare."""
    parser = argparse.ArgumentParser(description="Documents without end from the corpus.")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--check", action="store_true", help="compare copies with originals instead")
    options = parser.parse_args()
    if options.check:
        print(compare(options.documents, options.seed))
    elif options.output:
        write(options.output, options.documents, seed=options.seed)
    else:
        _write(sys.stdout.buffer, options.documents, options.seed, 0)


if __name__ == "__main__":
    main()
