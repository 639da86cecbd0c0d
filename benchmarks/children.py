"""Processes that are measured with all that they start: time by stage, processor time, memory at one time."""

import hashlib
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryFile

import msgspec
from stages import Begun

_STAGES = Path(__file__).with_name("stages.py")
_EVERY = 0.2
_PROC = Path("/proc")


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """What a process took, its children included.

    Attributes:
        wall, processor: seconds.
        peak_mib: the largest sum of resident memory of all its processes at one time, looked at five times
            a second (Linux; elsewhere the peak of the largest process).
        stages: seconds by stage, in order; "start" is loading the program.
    """

    wall: float
    processor: float
    peak_mib: float
    stages: dict[str, float]


def command(
    mode: str, store: Path, inputs: Iterable[Path | str], processes: int, *, is_checked: bool = False
) -> list[str]:
    """Return the command line of a build that tells its stages, with the checks of `kg build` or without."""
    check = "check" if is_checked else "no-check"
    return [sys.executable, str(_STAGES), mode, str(store), str(processes), check, *map(str, inputs)]


def build(
    mode: str,
    store: Path,
    inputs: Iterable[Path | str],
    processes: int,
    *,
    hash_seed: int | None = None,
    is_checked: bool = False,
) -> Run:
    """Build into a store, add to it or remove from it.

    Args:
        hash_seed: of strings: another order of sets for each; None is any.
        is_checked: run the checks of `kg build` too.

    Raises: SystemExit: it failed; with what it said.
    """
    with TemporaryFile() as told, TemporaryFile() as errors:
        started = time.perf_counter()
        process = subprocess.Popen(
            command(mode, store, inputs, processes, is_checked=is_checked),
            stdout=told,
            stderr=errors,
            env=environment(hash_seed),
        )
        with Watch(process.pid) as watch:
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - started
        told.seek(0)
        errors.seek(0)
        if process.returncode:
            raise SystemExit(f"kg {mode}: exit {process.returncode}\n{errors.read().decode()}")
        largest = usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        return Run(
            wall=wall,
            processor=usage.ru_utime + usage.ru_stime,
            peak_mib=max(watch.peak_mib, largest),
            stages=by_stage(told.read()),
        )


def by_stage(told: bytes) -> dict[str, float]:
    """Return seconds by stage of what `stages.py` told to its end."""
    begun = [msgspec.json.decode(line, type=Begun) for line in told.splitlines()]
    points = [Begun("start", 0.0), *begun]
    return {one.stage: round(later.at - one.at, 3) for one, later in itertools.pairwise(points)}


def export_digest(store: Path, hash_seed: int | None = None) -> str:
    """Return the SHA-256 of what `kg export nq` writes."""
    digest = hashlib.sha256()
    line = [sys.executable, "-m", "kg", "export", "nq", "--store", str(store)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, env=environment(hash_seed)) as process:
        assert process.stdout is not None
        while block := process.stdout.read(1 << 20):
            digest.update(block)
    if process.returncode:
        raise SystemExit(f"kg export nq: exit {process.returncode}")
    return digest.hexdigest()


def environment(hash_seed: int | None) -> Mapping[str, str]:
    """Return the environment of a child, with a seed of the hashes of strings."""
    return {**os.environ, "PYTHONHASHSEED": "random" if hash_seed is None else str(hash_seed)}


def kill_group(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process that leads a session, and all that it started, at once, and wait for it."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


class Watch:
    """Looks at the memory of a process and of all below it until the end of the `with` statement.

    Attributes:
        peak_mib: the largest sum seen; pages that processes share count once for each.
    """

    def __init__(self, pid: int) -> None:
        self.peak_mib = 0.0
        self._pid = pid
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> "Watch":
        if _PROC.exists():
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _look(self) -> None:
        while not self._is_over.wait(_EVERY):
            self.peak_mib = max(self.peak_mib, sum(map(_resident_mib, _tree(self._pid))))


def _tree(root: int) -> list[int]:
    """The process and all below it."""
    below: dict[int, list[int]] = {}
    for folder in _PROC.iterdir():
        if folder.name.isdigit():
            fields = _read(folder / "stat").rpartition(")")[2].split()
            if len(fields) > 1:
                below.setdefault(int(fields[1]), []).append(int(folder.name))
    found = [root]
    for pid in found:
        found.extend(below.get(pid, ()))
    return found


def _resident_mib(pid: int) -> float:
    line = next((line for line in _read(_PROC / str(pid) / "status").splitlines() if "VmRSS" in line), None)
    return int(line.split()[1]) / 1024 if line else 0.0


def _read(path: Path) -> str:
    """The content of a file of a process; empty where it has ended."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return ""


def size_mib(folder: Path) -> float:
    """Return what the files below a folder take, those with several names counted once."""
    seen: dict[int, int] = {}
    for path in folder.rglob("*"):
        status = path.lstat()
        if path.is_file():
            seen[status.st_ino] = status.st_size
    return sum(seen.values()) / (1 << 20)
