"""Running `kg units join` on rows: a CSV in, a CSV out, and what the process took."""

import csv
import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

COLUMNS = ("row", "commune", "district", "province")
# A process of its own, small: Linux counts the memory of the parent before exec into ru_maxrss.
_LAUNCHER = """
import json, os, sys, time
started = time.perf_counter()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(child, 0)
print(json.dumps({
    "exit": os.waitstatus_to_exitcode(status),
    "wall": time.perf_counter() - started,
    "processor": usage.ru_utime + usage.ru_stime,
    "peak_mib": usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10),
}))"""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """What a process took: seconds on the wall and of processor time, and its peak in MiB."""

    exit: int
    wall: float
    processor: float
    peak_mib: float


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the answer."""

    row: str
    match: str
    relation: str
    to_code: str


def run(command: Sequence[str]) -> Run:
    """Run a command; what it says on stderr is shown where it fails."""
    launched = [sys.executable, "-S", "-E", "-c", _LAUNCHER, *command]
    ended = subprocess.run(launched, capture_output=True, text=True, check=False)
    taken = msgspec.convert(json.loads(ended.stdout.splitlines()[-1]), Run)
    if taken.exit:
        raise SystemExit(f"{' '.join(command)}: exit {taken.exit}\n{ended.stderr}")
    return taken


def join_file(rows: Path, out: Path, first: date, last: date, columns: Sequence[str] = COLUMNS[1:]) -> Run:
    """Convert a file from one day to another."""
    command = [sys.executable, "-m", "kg", "units", "join", str(rows), "-o", str(out)]
    options = {"commune": "--column"}
    for column in columns:
        command += [options.get(column, f"--{column}"), column]
    return run([*command, "--from", first.isoformat(), "--to", last.isoformat()])


def join(
    rows: Iterable[tuple[str, ...]], first: date, last: date, head: Sequence[str] = COLUMNS
) -> list[Joined]:
    """Convert rows, of which the first cell names the row, and return the lines of the answer."""
    with TemporaryDirectory() as folder:
        given, out = Path(folder) / "rows.csv", Path(folder) / "joined.csv"
        with given.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([tuple(head), *rows])
        join_file(given, out, first, last, head[1:])
        with out.open(encoding="utf-8", newline="") as file:
            return [msgspec.convert(record, Joined) for record in csv.DictReader(file)]
