"""What opening the register costs: seconds and memory of a fresh process that imports and loads it.

    python benchmarks/unit_opening.py [--starts N]

Each case is started anew N times (nine unless told), in turn, on one core; medians. The first start of each
is not counted: it may compile. Seconds are those from before the import until the register is there, and of
the whole process; memory is what stays resident then (1 MB is a million bytes), of the whole process and
above a bare one. A first question builds the index of names, which opening leaves for later.

Exits with 3 unless `load_register()` takes under 0.15 s and 40 MB more than a bare process.
"""

import argparse
import json
import math
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from machine import describe, in_words, pin_to_one_core, table

SECONDS, MEGABYTES = 0.15, 40
_BARE, _OPENED = "bare process", "load_register()"
CASES = {
    _BARE: "",
    _OPENED: "from kg.units import load_register; load_register()",
    "and a first question": "from kg.units import load_register; load_register().find('xã Tùng Ảnh')",
}
# Memory is read without imports that would be measured too.
_CODE = """
import time
started = time.perf_counter()
{code}
seconds = time.perf_counter() - started
try:
    status = open("/proc/self/status").read()
    resident = int(status.split("VmRSS:")[1].split()[0]) * 1024 / 1e6
except OSError:
    resident = -1
print("[%r, %r]" % (seconds, resident))"""


def start(code: str) -> tuple[float, float, float]:
    """Return seconds of the code and of the whole process, and MB resident (NaN where unknown)."""
    command = [sys.executable, "-c", _CODE.format(code=code)]
    started = time.perf_counter()
    ended = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, check=False)
    whole = time.perf_counter() - started
    if ended.returncode:
        raise SystemExit(f"{code}: exit {ended.returncode}\n{ended.stderr}")
    seconds, resident = json.loads(ended.stdout)
    return seconds, whole, resident if resident >= 0 else math.nan


def measure(starts: int) -> dict[str, tuple[float, ...]]:
    """Return the medians of each case."""
    runs: dict[str, list[tuple[float, float, float]]] = {case: [] for case in CASES}
    for number in range(starts + 1):
        for case, code in CASES.items():
            run = start(code)
            if number:
                runs[case].append(run)
    return {case: tuple(map(median, zip(*found, strict=True))) for case, found in runs.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Seconds and memory of opening the register.")
    parser.add_argument("--starts", type=int, default=9)
    options = parser.parse_args()
    pin_to_one_core()
    found = measure(options.starts)
    bare = found[_BARE][2]
    rows = [
        (case, f"{1000 * seconds:.0f}", f"{1000 * whole:.0f}", f"{resident:.1f}", f"{resident - bare:.1f}")
        for case, (seconds, whole, resident) in found.items()
    ]
    print(table(("a process that does", "ms", "whole process ms", "MB", "MB above bare"), rows))
    print(f"\nMedians of {options.starts} starts; {in_words(describe())}")
    seconds, _, resident = found[_OPENED]
    shortfalls = [
        text
        for is_short, text in (
            (seconds >= SECONDS, f"load_register() takes {seconds:.3f} s, not under {SECONDS}"),
            (resident - bare >= MEGABYTES, f"it takes {resident - bare:.1f} MB, not under {MEGABYTES}"),
        )
        if is_short
    ]
    print("\n".join(shortfalls))
    sys.exit(3 if shortfalls else 0)


if __name__ == "__main__":
    main()
