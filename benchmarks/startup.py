"""What a start costs: seconds and memory of a process that loads a part of the project, and of a bare one.

    python benchmarks/startup.py [--starts N] [--json]

Each case is started anew N times (nine unless told), the cases in turn, on one core; medians. The first start
of each case is not counted: it may compile. Nothing is asserted.
"""

import argparse
import json
import math
import re
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from machine import describe, in_words, pin_to_one_core, spread, table

CASES = {
    "python -c pass": "pass",
    "import kg": "import kg",
    "load_vocabulary()": "from kg.vocabulary import load_vocabulary; load_vocabulary()",
    "load_register()": "from kg.units import load_register; load_register()",
    "first article read": (
        "from kg.extract import extract; from articles import examples; extract(examples()[0])"
    ),
    "kg --help": """
import sys
from kg.__main__ import main
sys.argv[1:] = ["--help"]
try:
    main()
except SystemExit:
    pass""",
}
# The last of stderr; without imports of its own, which would be measured too.
_STATUS = (
    "import sys; print(open('/proc/self/status').read(), file=sys.stderr)" if sys.platform == "linux" else ""
)


def start(code: str) -> tuple[float, float]:
    """Return the seconds that code takes in a fresh process, and its peak in MiB (NaN where unknown)."""
    command = [sys.executable, "-c", f"{code}\n{_STATUS}"]
    started = time.perf_counter()
    ended = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    if ended.returncode:
        raise SystemExit(f"{code}: exit {ended.returncode}\n{ended.stderr}")
    peaks = re.findall(r"^VmHWM:\s+(\d+)", ended.stderr, re.MULTILINE)
    return seconds, int(peaks[-1]) / 1024 if peaks else math.nan


def measure(starts: int) -> dict[str, Any]:
    """Return seconds and peak of each case."""
    runs: dict[str, list[tuple[float, float]]] = {case: [] for case in CASES}
    for number in range(starts + 1):
        for case, code in CASES.items():
            run = start(code)
            if number:
                runs[case].append(run)
    return {
        case: {
            "seconds": spread([seconds for seconds, _ in found]),
            "peak_mib": median(peak for _, peak in found),
        }
        for case, found in runs.items()
    }


def show(result: dict[str, Any]) -> str:
    """Return the table."""
    bare = next(iter(result["cases"].values()))["seconds"]["median"]
    rows = [
        (
            case,
            f"{row['seconds']['median'] * 1000:.0f}",
            f"{row['seconds']['min'] * 1000:.0f}-{row['seconds']['max'] * 1000:.0f}",
            f"{(row['seconds']['median'] - bare) * 1000:.0f}",
            f"{row['peak_mib']:.0f}",
        )
        for case, row in result["cases"].items()
    ]
    head = ("a process that does", "ms", "least-most", "more than pass", "peak MiB")
    return f"{table(head, rows)}\n\nMedians of {result['starts']} starts; {in_words(result['machine'])}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Seconds and memory of a start.")
    parser.add_argument("--starts", type=int, default=9)
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the table to stderr")
    options = parser.parse_args()
    pin_to_one_core()
    result = {"starts": options.starts, "machine": describe(), "cases": measure(options.starts)}
    print(show(result), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
