"""What a number was measured on and with: one core, one thread, no network; peak of memory; the machine."""

import os
import platform
import resource
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")
_STATUS = Path("/proc/self/status")
_PROCESSORS = Path("/proc/cpuinfo")


def use_one_thread() -> None:
    """Keep the numeric libraries of this process, and of those it starts, from starting threads."""
    os.environ.update(dict.fromkeys(THREADS, "1"))


def pin_to_one_core() -> bool:
    """Keep this process on the last core that it may use; False where the system does not offer that."""
    if sys.platform != "linux":
        return False
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    return True


def refuse_network() -> None:
    """End whatever in this process tries to reach a network: a model must come with its package."""

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.getaddrinfo"):
            raise RuntimeError(f"{event}{arguments}: a benchmark reaches no network")

    sys.addaudithook(refuse)


def peak_mib() -> float:
    """Return the peak of this process's resident memory, in MiB.

    Linux counts the memory of the parent before exec into ru_maxrss; VmHWM begins with the program.
    """
    if _STATUS.exists():
        line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def resident_mib() -> float:
    """Return the memory that this process holds now, in MiB; its peak where the system tells no more."""
    if not _STATUS.exists():
        return peak_mib()
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def describe() -> dict[str, str | int | float | None]:
    """Return processor, cores, system, Python, and how busy the machine is."""
    model = None
    if _PROCESSORS.exists():
        lines = _PROCESSORS.read_text().splitlines()
        model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), None)
    return {
        "processor": model or platform.processor() or None,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
    }


def in_words(machine: Mapping[str, object]) -> str:
    """Return the description as a line."""
    return ", ".join(f"{name} {value}" for name, value in machine.items())


def spread(values: Sequence[float]) -> dict[str, float]:
    """Return median, least and greatest."""
    return {"median": median(values), "min": min(values), "max": max(values)}


def table(head: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """Return a table in Markdown; numbers stand to the right."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [_line([cell.ljust(width) for cell, width in zip(cells[0], widths, strict=True)])]
    lines.append(_line(["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]))
    for first, *rest in cells[1:]:
        numbers = [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        lines.append(_line([first.ljust(widths[0]), *numbers]))
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
