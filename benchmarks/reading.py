"""Articles per second per core: `kg.extract.extract` beside underthesea, pyvi and spaCy's EntityRuler.

    python benchmarks/reading.py [--articles N] [--rounds N] [--readers NAME...] [--json]

Each reader lives in a process of its own, pinned to the same core, with one thread and no network, and is
warmed up on the examples of the package. The texts are dealt out to the rounds; in a round each reader reads
the texts of that round, one reader after the other, and another one begins each time. So every text is read
once by every reader, and nothing is gained by remembering it. A rate is articles per second of processor
time; a ratio is the median of the ratios of the rounds. Nothing is asserted.
"""

import argparse
import gc
import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from statistics import median
from typing import Any

import msgspec
from articles import articles, examples
from machine import (
    describe,
    in_words,
    peak_mib,
    pin_to_one_core,
    refuse_network,
    spread,
    table,
    use_one_thread,
)

from kg.model.document import Document

Reader = Callable[[Document], object]


def open_kg() -> Reader:
    """Posts, changes of units, events and figures, with quotes, offsets and units told apart by context."""
    from kg.extract import extract

    return extract


def open_underthesea() -> Reader:
    """Words, parts of speech, chunks and names (PER, LOC, ORG), by the CRF models in the wheel.

    A sentence at a time, as it is meant: on a whole article it takes six times as long.
    """
    library = import_module("underthesea")
    return lambda document: [library.ner(sentence) for sentence in library.sent_tokenize(document.text)]


def open_pyvi() -> Reader:
    """Words and parts of speech, by the CRF models in the wheel; pyvi finds no names.

    A line at a time, a little faster than a whole article.
    """
    tokenizer, tagger = import_module("pyvi.ViTokenizer"), import_module("pyvi.ViPosTagger")

    def read(document: Document) -> object:
        lines = [line for line in document.text.splitlines() if line.strip()]
        return [tagger.postagging(tokenizer.tokenize(line)) for line in lines]

    return read


def open_spacy() -> Reader:
    """Titles, bodies and units of the same vocabulary as phrases of an EntityRuler; spaCy's rule matcher.

    A blank Vietnamese pipeline, which only splits words (with pyvi); phrases match whatever their case, as
    the project's do. A blank pipeline of no language, which splits at spaces, is several times as fast.
    """
    from kg.extract.mentions.lexicon import load_lexicon
    from kg.units import load_register

    pipeline = import_module("spacy").blank("vi")
    ruler = pipeline.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    lexicon = load_lexicon()
    phrases = {
        **{f"{type_} {bare}": "UNIT" for type_, bare in load_register().names()},
        **dict.fromkeys(lexicon.heads, "BODY"),
        **dict.fromkeys(lexicon.titles, "TITLE"),
    }
    ruler.add_patterns([{"label": label, "pattern": phrase} for phrase, label in sorted(phrases.items())])
    return lambda document: pipeline(document.text)


# Name on the command line: distribution, module, opener, what it does.
READERS: dict[str, tuple[str, str, Callable[[], Reader], str]] = {
    "kg": ("vietgov-kg", "kg", open_kg, "findings with spans"),
    "underthesea": ("underthesea", "underthesea", open_underthesea, "words, tags, chunks, names"),
    "pyvi": ("pyvi", "pyvi", open_pyvi, "words, tags"),
    "spacy": ("spacy", "spacy", open_spacy, "phrases found"),
}


class Timing(msgspec.Struct, frozen=True, kw_only=True):
    """One round of one reader; seconds of processor time (all threads) and of the clock on the wall."""

    articles: int
    characters: int
    processor: float
    wall: float

    @property
    def rate(self) -> float:
        """Articles per second of processor time."""
        return self.articles / self.processor


def serve(name: str, pipe: Connection) -> None:
    """Be one reader: open it, warm up, then answer each batch of documents with its timing."""
    pin_to_one_core()
    refuse_network()
    warm_up = examples()
    started = time.process_time()
    read = READERS[name][2]()
    read(warm_up[0])
    pipe.send(time.process_time() - started)
    for document in warm_up:
        read(document)
    while documents := pipe.recv():
        pipe.send(timed(read, documents))
    pipe.send(peak_mib())


def timed(read: Reader, documents: Sequence[Document]) -> Timing:
    """Read documents and tell how long it took."""
    gc.collect()
    wall, processor = time.perf_counter(), time.process_time()
    for document in documents:
        read(document)
    return Timing(
        processor=time.process_time() - processor,
        wall=time.perf_counter() - wall,
        articles=len(documents),
        characters=sum(len(document.text) for document in documents),
    )


class Worker:
    """The process of one reader; ready once it is made."""

    def __init__(self, name: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=serve, args=(name, theirs), daemon=True)
        self._process.start()
        theirs.close()
        self.load: float = self._pipe.recv()

    def read(self, documents: Sequence[Document]) -> Timing:
        """Return how long these documents took."""
        self._pipe.send(documents)
        timing: Timing = self._pipe.recv()
        return timing

    def close(self) -> float:
        """End the process and return the peak of its memory, in MiB."""
        self._pipe.send([])
        peak: float = self._pipe.recv()
        self._process.join()
        return peak


def measure(names: Sequence[str], batches: Sequence[Sequence[Document]]) -> dict[str, Any]:
    """Return load, memory and timings of each reader."""
    workers = {name: Worker(name) for name in names}
    timings: dict[str, list[Timing]] = {name: [] for name in names}
    for number, batch in enumerate(batches):
        turn = number % len(names)
        for name in (*names[turn:], *names[:turn]):
            timings[name].append(workers[name].read(batch))
        print(f"round {number + 1} of {len(batches)}", file=sys.stderr)
    peaks = {name: worker.close() for name, worker in workers.items()}
    return {
        name: {
            "version": version(READERS[name][0]),
            "does": READERS[name][3],
            "articles_per_second": spread([timing.rate for timing in timings[name]]),
            "characters_per_second": median(timing.characters / timing.processor for timing in timings[name]),
            "articles_per_second_wall": median(timing.articles / timing.wall for timing in timings[name]),
            "kg_times_as_fast": _ratio(timings.get("kg"), timings[name]),
            "load_seconds": workers[name].load,
            "peak_mib": peaks[name],
            "rounds": msgspec.to_builtins(timings[name]),
        }
        for name in names
    }


def _ratio(kg: Sequence[Timing] | None, other: Sequence[Timing]) -> float | None:
    """Return the median of how many times as fast the project is in each round."""
    return median(ours.rate / theirs.rate for ours, theirs in zip(kg, other, strict=True)) if kg else None


def show(result: dict[str, Any]) -> str:
    """Return the table and what it was measured with."""
    head = ("reader", "articles/s", "least-most", "kilochars/s", "kg is", "load s", "peak MiB")
    rows = []
    for name, row in result["readers"].items():
        rate, ratio = row["articles_per_second"], row["kg_times_as_fast"]
        rows.append(
            (
                f"{name} {row['version']}: {row['does']}",
                f"{rate['median']:.1f}",
                f"{rate['min']:.1f}-{rate['max']:.1f}",
                f"{row['characters_per_second'] / 1000:.1f}",
                f"{ratio:.2f} x" if ratio else "",
                f"{row['load_seconds']:.2f}",
                f"{row['peak_mib']:.0f}",
            )
        )
    texts = (
        f"{result['articles']} articles ({result['texts']}), {result['mean_characters']} characters "
        f"on average, dealt out to {result['rounds']} rounds; one core, processor time."
    )
    return f"{table(head, rows)}\n\n{texts}\n{in_words(result['machine'])}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Articles per second per core, beside peers.")
    parser.add_argument("--articles", type=int, help="take so many, evenly spread (default: all)")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--readers", nargs="+", choices=READERS, default=list(READERS))
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the table to stderr")
    options = parser.parse_args()
    missing = [name for name in options.readers if find_spec(READERS[name][1]) is None]
    if missing:
        parser.error(f"{', '.join(missing)}: not installed here; run `make bench`, or give --readers")
    documents, texts = articles()
    wanted = min(options.articles or len(documents), len(documents))
    if not 0 < options.rounds <= wanted:
        parser.error(f"--rounds: from 1 to the number of articles ({wanted})")
    taken = [documents[number * len(documents) // wanted] for number in range(wanted)]
    use_one_thread()
    machine = describe()
    readers = measure(options.readers, [taken[start :: options.rounds] for start in range(options.rounds)])
    result = {
        "texts": texts,
        "articles": wanted,
        "mean_characters": sum(len(document.text) for document in taken) // wanted,
        "rounds": options.rounds,
        "machine": machine,
        "readers": readers,
    }
    print(show(result), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        print(json.dumps(result, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
