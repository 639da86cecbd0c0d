"""Whether memory stays where it is over many articles: those of the corpus again and again, under new names.

    python benchmarks/many_articles.py [--articles 100000]

One process reads them one after the other; resident memory is noted at each tenth. Every round adds letters
to given names, so that no article is read twice. Exits with 3 where the end is a tenth above what it was at a
fifth.
"""

import argparse
import re
import sys
import time
from collections.abc import Iterator
from itertools import count, islice

import msgspec
from articles import articles
from machine import describe, in_words, pin_to_one_core, resident_mib, table

from kg.extract import extract
from kg.model.document import Document

MOST = 1.1
_GIVEN = re.compile(r"(?<=[a-zà-ỹ] )[A-ZĐ][a-zà-ỹ]{2,}(?=[,. ])")


def endless() -> Iterator[Document]:
    """Yield the articles without end; from the second round on with other given names."""
    documents, _ = articles()
    for turn in count():
        for document in documents:
            text = _GIVEN.sub(lambda match, turn=turn: _changed(match.group(), turn), document.text)
            yield msgspec.structs.replace(document, doc_id=f"{document.doc_id}-{turn}", text=text)


def _changed(word: str, turn: int) -> str:
    """Return a word with letters at its end that tell the round."""
    letters = ""
    while turn:
        turn, place = divmod(turn, 20)
        letters += "bcdghklmnpqrstvxaeio"[place]
    return word + letters


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Memory over many articles.")
    parser.add_argument("--articles", type=int, default=100_000)
    wanted = parser.parse_args().articles
    pin_to_one_core()
    started = time.process_time()
    rows: list[tuple[str, str, str]] = []
    memory: list[float] = []
    for number, document in enumerate(islice(endless(), wanted), start=1):
        extract(document)
        if number % max(1, wanted // 10) == 0:
            memory.append(resident_mib())
            seconds = time.process_time() - started
            rows.append((f"{number:,}", f"{memory[-1]:.1f}", f"{number / seconds:.0f}"))
            print(f"{number} read", file=sys.stderr)
    print(table(("articles", "resident MiB", "articles/s"), rows))
    print(in_words(describe()))
    if memory[-1] > memory[1] * MOST:
        raise SystemExit(3)


if __name__ == "__main__":
    main()
