"""`kg build`, `kg add` or `kg remove` as a process of its own that tells when each stage begins.

    python benchmarks/stages.py build STORE 2 check INPUT...      # or: no-check

A line of JSON to standard output for each stage as it begins, in seconds since the program started, and one
at the end. Other benchmarks run it, watch it and kill it.
"""

import sys
import time

_STARTED = time.perf_counter()

import msgspec  # noqa: E402  # its time counts


class Begun(msgspec.Struct, frozen=True):
    """A stage (load, read, ..., check, at last "end") and when it began, in seconds."""

    stage: str
    at: float


def main() -> None:
    """Build, check as the command does if asked for, and tell."""
    from kg.check import validate
    from kg.pipeline import build
    from kg.store import open_store

    mode, store, processes, check, *inputs = sys.argv[1:]
    assert mode in ("build", "add", "remove")
    last = ""

    def tell(stage: str, done: int = 0, total: int | None = None) -> None:
        nonlocal last
        if stage != last:
            last = stage
            line = msgspec.json.encode(Begun(stage, round(time.perf_counter() - _STARTED, 3)))
            sys.stdout.buffer.write(line + b"\n")
            sys.stdout.buffer.flush()

    report = build(inputs, store, processes=int(processes), mode=mode, progress=tell)  # type: ignore[arg-type]
    if check == "check":
        tell("check")
        with open_store(store) as current:
            validate(current, most=0)
    tell("end")
    for error in report.failures:
        print(error, file=sys.stderr)
    sys.exit(5 if report.failures else 0)


if __name__ == "__main__":
    main()
