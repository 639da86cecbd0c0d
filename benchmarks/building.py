"""Seconds and memory of `kg build` on the whole corpus: one process, two, and when nothing is new.

    python benchmarks/building.py [--rounds N] [--json]

Each round builds into new folders, the cases in turn; medians. Memory is the peak of the largest process, not
the sum of all. Seconds on the wall mean little while others compute on the machine (see its load). Without a
corpus the examples of the package are built. Nothing is asserted.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from articles import corpus_files
from machine import describe, in_words, spread, table

# Name: processes, store. The second build into a store finds nothing new.
CASES = {
    "1 process": (1, "one.kg"),
    "1 process, nothing new": (1, "one.kg"),
    "2 processes": (2, "two.kg"),
}


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """One build: seconds on the wall and of processor time, and the peak of the largest process in MiB."""

    wall: float
    processor: float
    peak_mib: float


def build(inputs: list[Path], store: Path, processes: int) -> Run:
    """Build into a store."""
    command = [sys.executable, "-m", "kg", "build", *map(str, inputs)]
    command += ["--store", str(store), "--processes", str(processes)]
    with (store.parent / "stderr").open("w+") as messages:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=messages)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            messages.seek(0)
            raise SystemExit(f"kg build: exit {process.returncode}\n{messages.read()}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(wall=wall, processor=usage.ru_utime + usage.ru_stime, peak_mib=usage.ru_maxrss / unit)


def measure(inputs: list[Path], rounds: int) -> dict[str, Any]:
    """Return what each case took."""
    runs: dict[str, list[Run]] = {case: [] for case in CASES}
    for number in range(rounds):
        with TemporaryDirectory() as folder:
            for case, (processes, store) in CASES.items():
                runs[case].append(build(inputs, Path(folder) / store, processes))
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return {
        case: {
            "wall_seconds": spread([run.wall for run in found]),
            "processor_seconds": median(run.processor for run in found),
            "peak_mib": median(run.peak_mib for run in found),
        }
        for case, found in runs.items()
    }


def show(result: dict[str, Any]) -> str:
    """Return the table and what was built."""
    rows = [
        (
            case,
            f"{row['wall_seconds']['median']:.1f}",
            f"{row['wall_seconds']['min']:.1f}-{row['wall_seconds']['max']:.1f}",
            f"{row['processor_seconds']:.1f}",
            f"{row['peak_mib']:.0f}",
        )
        for case, row in result["cases"].items()
    ]
    head = ("kg build", "wall s", "least-most", "processor s", "peak MiB")
    inputs = ", ".join(result["inputs"])
    return f"{table(head, rows)}\n\n{inputs}; {result['rounds']} rounds; {in_words(result['machine'])}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Seconds and memory of kg build.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the table to stderr")
    options = parser.parse_args()
    inputs = corpus_files()
    result = {
        "inputs": [path.name for path in inputs],
        "rounds": options.rounds,
        "machine": describe(),
        "cases": measure(inputs, options.rounds),
    }
    print(show(result), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
