"""How `kg build` grows from 1,000 to 100,000 documents, and what adding a few to many costs.

    python benchmarks/scale.py [--documents 1000 10000 100000] [--folder DIR] [--json]
    python benchmarks/scale.py --add 100 --documents 10000

Documents are those of many_documents.py, built into new stores with two processes. Shown are time on the wall
and of the processor, the most memory that all processes held at one time, and the time of each stage. An
exponent is the logarithm of the ratio of times over that of documents, from one size to the next. The checks
that `kg build` runs at its end are part of it, but with `--no-check`.

Demanded are 15 minutes on the wall and 6 GB for 100,000 documents and an exponent of 1.1 at most; of `--add`,
that it takes at most .30 of building all from nothing, and ends in the same bytes of `kg export nq`. Exits
with 3 where one is missed. On a busy machine time on the wall says little: see the load, and the exponents by
time of the processor, of which nothing is demanded. `--folder` keeps the documents for the next time,
`--keep` the stores too.
"""

import argparse
import hashlib
import itertools
import json
import math
import shutil
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import msgspec
from articles import corpus_files
from children import Run, build, export_digest, size_mib
from machine import describe, in_words, table
from many_documents import SEED, write

from kg.extract import reader_version

SIZES = (1_000, 10_000, 100_000)
_LIMITED = 100_000
_SECONDS, _MIB, _EXPONENT, _SHARE = 900, 6 * 1024, 1.1, 0.30
_PROCESSES = 2


class Sized(msgspec.Struct, frozen=True, kw_only=True):
    """A build of so many documents; the store in MiB."""

    documents: int
    run: Run
    store_mib: float


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """Documents added to a store, and all of them built from nothing."""

    before: int
    added: int
    add: Run
    whole: Run
    is_equal: bool

    @property
    def share(self) -> float:
        """Time of adding, of building all."""
        return self.add.wall / self.whole.wall


def documents(folder: Path, count: int, seed: int, start: int = 0) -> Path:
    """Return a file of so many documents, written if it is not there."""
    path = folder / f"documents-{_version()}-{seed}-{start}-{count}.jsonl.gz"
    if not path.exists():
        print(f"writing {count:,} documents", file=sys.stderr)
        write(path, count, seed=seed, start=start)
    return path


def measure(folder: Path, sizes: Sequence[int], seed: int, *, is_checked: bool, is_kept: bool) -> list[Sized]:
    """Build each size into a new store."""
    found = []
    for count in sizes:
        source = documents(folder, count, seed)
        store = _new(folder / f"{count}.kg")
        run = build("build", store, [source], _PROCESSES, is_checked=is_checked)
        found.append(Sized(documents=count, run=run, store_mib=size_mib(store)))
        print(f"{count:,} documents: {run.wall:.1f} s", file=sys.stderr)
        if not is_kept:
            shutil.rmtree(store)
    return found


def measure_adding(folder: Path, before: int, added: int, seed: int, *, is_checked: bool) -> Added:
    """Add documents to a store of others, and build all of them from nothing into another."""
    old, new = documents(folder, before, seed), documents(folder, added, seed, start=before)
    grown, whole = _new(folder / "grown.kg"), _new(folder / "whole.kg")
    build("build", grown, [old], _PROCESSES)
    add = build("add", grown, [new], _PROCESSES, is_checked=is_checked)
    all_at_once = build("build", whole, [old, new], _PROCESSES, is_checked=is_checked)
    is_equal = export_digest(grown) == export_digest(whole)
    shutil.rmtree(grown)
    shutil.rmtree(whole)
    return Added(before=before, added=added, add=add, whole=all_at_once, is_equal=is_equal)


def exponents(runs: Sequence[Sized], time: Literal["wall", "processor"] = "wall") -> list[float | None]:
    """Return the exponent from the size before to each size; None for the first."""
    found: list[float | None] = [None] * min(1, len(runs))
    for a, b in itertools.pairwise(runs):
        ratio = getattr(b.run, time) / getattr(a.run, time)
        found.append(math.log(ratio) / math.log(b.documents / a.documents))
    return found


def missed(runs: Sequence[Sized], added: Added | None) -> list[str]:
    """Return a line for each demand that is not met."""
    lines = []
    for one, exponent in zip(runs, exponents(runs), strict=True):
        if exponent is not None and exponent > _EXPONENT:
            lines.append(f"exponent {exponent:.3f} to {one.documents:,} documents, not {_EXPONENT}")
        if one.documents <= _LIMITED and one.run.wall > _SECONDS:
            lines.append(f"{one.run.wall:.0f} s for {one.documents:,} documents, not {_SECONDS}")
        if one.documents <= _LIMITED and one.run.peak_mib > _MIB:
            lines.append(f"{one.run.peak_mib:.0f} MiB for {one.documents:,} documents, not {_MIB}")
    if added and added.share > _SHARE:
        lines.append(f"adding costs {added.share:.2f} of building all, not {_SHARE}")
    if added and not added.is_equal:
        lines.append("adding and building all end in different bytes")
    return lines


def show(runs: Sequence[Sized]) -> str:
    """Return the table of sizes and that of stages."""
    rows = [
        (
            f"{one.documents:,}",
            f"{one.run.wall:.1f}",
            f"{one.run.processor:.1f}",
            f"{one.run.peak_mib / 1024:.2f}",
            f"{one.store_mib / 1024:.2f}",
            *("" if exponent is None else f"{exponent:.3f}" for exponent in both),
        )
        for one, *both in zip(runs, exponents(runs), exponents(runs, "processor"), strict=True)
    ]
    head = ("documents", "wall s", "processor s", "peak GiB", "store GiB", "exponent", "of processor")
    stages = list(dict.fromkeys(stage for one in runs for stage in one.run.stages))
    by_stage = [
        (f"{one.documents:,}", *(f"{one.run.stages.get(stage, 0):.1f}" for stage in stages)) for one in runs
    ]
    return f"{table(head, rows)}\n\n{table(('seconds by stage', *stages), by_stage)}"


def show_adding(added: Added) -> str:
    """Return what adding cost beside building all."""
    rows = [
        (name, f"{run.wall:.1f}", f"{run.processor:.1f}", f"{run.peak_mib / 1024:.2f}", _stages(run))
        for name, run in (
            (f"kg add {added.added:,} to {added.before:,}", added.add),
            (f"kg build {added.before + added.added:,}", added.whole),
        )
    ]
    same = "the same bytes" if added.is_equal else "DIFFERENT bytes"
    shown = table(("", "wall s", "processor s", "peak GiB", "stages"), rows)
    return f"{shown}\n\nadding costs {added.share:.3f} of building all; {same} of kg export nq"


def _stages(run: Run) -> str:
    return ", ".join(f"{stage} {seconds:.1f}" for stage, seconds in run.stages.items())


def _new(store: Path) -> Path:
    if store.exists():
        shutil.rmtree(store)
    return store


def _version() -> str:
    """A hash of all that decides what documents are written."""
    digest = hashlib.sha256(reader_version().encode())
    here = Path(__file__).parent
    names = ("many_documents.py", "copies.py", "occurrences.py", "elsewhere.py", "drawn_names.py")
    for path in (*(here / name for name in names), *filter(Path.is_file, corpus_files())):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How kg build grows.")
    parser.add_argument("--documents", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--add", type=int, default=0, help="add so many to the largest size instead")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--folder", type=Path, help="where documents are kept")
    parser.add_argument("--keep", action="store_true", help="keep the stores too")
    parser.add_argument("--no-check", dest="check", action="store_false", help="leave out the checks")
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the tables to stderr")
    options = parser.parse_args()
    sizes = sorted(options.documents)
    runs: list[Sized] = []
    added = None
    with ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        if options.add:
            added = measure_adding(folder, sizes[-1], options.add, options.seed, is_checked=options.check)
        else:
            runs = measure(folder, sizes, options.seed, is_checked=options.check, is_kept=options.keep)
    lines = missed(runs, added)
    told = show_adding(added) if added else show(runs)
    out = sys.stderr if options.json else sys.stdout
    print(f"{told}\n\nseed {options.seed}; {_PROCESSES} processes; {in_words(describe())}", file=out)
    for line in lines:
        print(f"not reached: {line}", file=out)
    if options.json:
        print(json.dumps(_as_json(runs, added, lines), indent=1))
    if lines:
        raise SystemExit(3)


def _as_json(runs: Sequence[Sized], added: Added | None, lines: Sequence[str]) -> dict[str, Any]:
    return {
        "machine": describe(),
        "sizes": [msgspec.to_builtins(one) for one in runs],
        "exponents": exponents(runs),
        "exponents_of_processor": exponents(runs, "processor"),
        "added": msgspec.to_builtins(added) if added else None,
        "not_reached": list(lines),
    }


if __name__ == "__main__":
    main()
