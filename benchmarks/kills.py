"""Whether a build that is killed at any moment leaves the old store as it was, and ends right when run again.

    python benchmarks/kills.py [--kills 100] [--documents 200] [--seed 6]

A store of 60 documents is to hold more. That build, by `kg build` or `kg add` with two processes, is killed
with all that it started (SIGKILL) at a moment drawn by seed: half of them evenly over the time that it takes,
the others within a stage drawn, so that short stages get their share, and in the last one rather late. Builds
that are over before count as none.

After each kill the store must open and give the old build with its old answers to three questions; or the new
one with its answers, killed after it was published. Then a quarter of the stores is built to the end, which
must give the bytes of `kg export nq` of a build that nothing disturbed and leave nothing behind; a quarter
begins anew; the others are left as they are for the next kill. Exits with 3 where something is wrong.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import msgspec
from articles import texts
from children import Run, build, command, environment, export_digest, kill_group
from machine import describe, in_words, table
from many_documents import SEED, Source
from stages import Begun

from kg.errors import KgError
from kg.store import open_store

_OLD = 60
_MODES = ("build", "add")
_BEFORE = "start"
_OVER = "end"
_TRIES = 5
_POLL = 0.002
_QUESTIONS = (
    "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }",
    "SELECT ?name WHERE { ?person a foaf:Person ; foaf:name ?name } ORDER BY ?name",
    "SELECT ?id WHERE { ?document dcterms:identifier ?id } ORDER BY ?id",
)
_PREFIXES = {"foaf": "http://xmlns.com/foaf/0.1/", "dcterms": "http://purl.org/dc/terms/"}


class Kill(msgspec.Struct, frozen=True, kw_only=True):
    """One kill.

    Attributes:
        stage: that was under way; "end" where all was done but for leaving.
        is_new: the new build was there already. wrong: what was not as it must be.
    """

    mode: str
    stage: str
    after: float
    is_new: bool
    wrong: str | None = None


class Trial:
    """A store of few documents, the inputs that it is to hold, and what both must answer."""

    def __init__(self, folder: Path, documents: int, seed: int) -> None:
        self._folder = folder
        records = list(islice(Source(texts()[0]).records(seed), documents))
        lines = [msgspec.json.encode(record) + b"\n" for record in records]
        self._few, self._more = folder / "few.jsonl", folder / "more.jsonl"
        self._few.write_bytes(b"".join(lines[:_OLD]))
        self._more.write_bytes(b"".join(lines[_OLD:]))
        self.old, whole = folder / "old.kg", folder / "whole.kg"
        build("build", self.old, [self._few], 2)
        build("build", whole, [self._few, self._more], 2)
        self.digest = export_digest(whole)
        self.answers = {build_id(store): answers(store) for store in (self.old, whole)}
        self.old_id, self.new_id = build_id(self.old), build_id(whole)
        self.times = {mode: self._undisturbed(mode) for mode in _MODES}

    def inputs(self, mode: str) -> list[Path]:
        """Return what is to be built, or added."""
        return [self._few, self._more] if mode == "build" else [self._more]

    def fresh(self, name: str) -> Path:
        """Return a copy of the old store."""
        store = self._folder / name
        shutil.rmtree(store, ignore_errors=True)
        shutil.copytree(self.old, store)
        return store

    def kill(self, store: Path, mode: str, rng: Random) -> Kill:
        """Begin to build, kill, and look at what is left."""
        stage, seconds = self._moment(mode, rng)
        told = self._folder / "told"
        with told.open("wb") as lines, (self._folder / "errors").open("wb") as errors:
            process = subprocess.Popen(
                command(mode, store, self.inputs(mode), 2),
                stdout=lines,
                stderr=errors,
                env=environment(None),
                start_new_session=True,
            )
            started = time.perf_counter()
            _await_stage(process, told, stage)
            _sleep(process, seconds)
            kill_group(process)
            after = time.perf_counter() - started
        wrong = None if process.returncode in (-9, 0) else (self._folder / "errors").read_text()
        begun = [msgspec.json.decode(line, type=Begun) for line in told.read_bytes().splitlines()]
        is_new, broken = self._look(store)
        last = begun[-1].stage if begun else _BEFORE
        return Kill(mode=mode, stage=last, after=round(after, 3), is_new=is_new, wrong=wrong or broken)

    def finish(self, store: Path, mode: str) -> str | None:
        """Build to the end; return what is wrong then."""
        build(mode, store, self.inputs(mode), 2)
        left = [str(path.relative_to(store)) for path in store.rglob(".new-*")]
        if left:
            return f"left behind: {', '.join(left)}"
        return None if export_digest(store) == self.digest else "other bytes of kg export nq"

    def _look(self, store: Path) -> tuple[bool, str | None]:
        """Whether the store holds the new build, and what is wrong with it."""
        try:
            ident = build_id(store)
            if ident not in self.answers:
                return False, f"build {ident} is neither the old nor the new one"
            is_new = ident == self.new_id
            return is_new, None if answers(store) == self.answers[ident] else "other answers"
        except (KgError, OSError, ValueError, msgspec.MsgspecError) as error:
            return False, f"does not open: {error}"

    def _undisturbed(self, mode: str) -> Run:
        store = self.fresh("timed.kg")
        run = build(mode, store, self.inputs(mode), 2)
        shutil.rmtree(store)
        return run

    def _moment(self, mode: str, rng: Random) -> tuple[str, float]:
        """Return a stage to wait for, and how many seconds after it began."""
        run = self.times[mode]
        if rng.random() < 0.5:
            return _BEFORE, rng.random() * run.wall
        stage = rng.choice(list(run.stages))
        seconds = run.stages[stage]
        share = rng.random()
        return stage, seconds * (1 - share**2 if stage == list(run.stages)[-1] else share)


def build_id(store: Path) -> str:
    """Return the id of the current build."""
    with open_store(store) as current:
        return current.manifest.build_id


def answers(store: Path) -> str:
    """Return a hash of the answers to the questions."""
    digest = hashlib.sha256()
    with open_store(store) as current:
        triples = current.oxigraph()
        for question in _QUESTIONS:
            found = triples.query(question, prefixes=_PREFIXES, use_default_graph_as_union=True)
            for row in found:  # type: ignore[union-attr]
                digest.update(str(row).encode())
    return digest.hexdigest()


def measure(trial: Trial, kills: int, rng: Random) -> tuple[list[Kill], list[str | None]]:
    """Return all kills, and what was wrong after each build that was run to its end."""
    found: list[Kill] = []
    ended: list[str | None] = []
    store = trial.fresh("0.kg")
    for number in range(1, _TRIES * kills + 1):
        mode = rng.choice(_MODES)
        kill = trial.kill(store, mode, rng)
        then = rng.random()
        if kill.stage != _OVER or kill.wrong:
            found.append(kill)
            print(f"killed {len(found)}: {mode}, {kill.stage}", file=sys.stderr)
            if then < 0.25:
                ended.append(trial.finish(store, mode))
        if then < 0.5 or kill.is_new or kill.wrong:
            shutil.rmtree(store)
            store = trial.fresh(f"{number}.kg")
        if len(found) == kills:
            break
    shutil.rmtree(store)
    return found, ended


def show(trial: Trial, kills: Sequence[Kill], ended: Sequence[str | None]) -> str:
    """Return kills by stage and what became of the stores."""
    stages = list(dict.fromkeys(stage for run in trial.times.values() for stage in run.stages))
    counts = Counter((kill.mode, kill.stage) for kill in kills)
    rows = [(mode, *(str(counts[mode, stage]) for stage in stages)) for mode in _MODES]
    opened = sum(kill.wrong is None for kill in kills)
    equal = sum(wrong is None for wrong in ended)
    new = sum(kill.is_new for kill in kills)
    return (
        f"{table(('killed in', *stages), rows)}\n\n"
        f"{len(kills)} kills; the store opened with its answers {opened} times ({new} the new build);"
        f" built to the end {len(ended)} times, {equal} with the same bytes"
    )


def _await_stage(process: "subprocess.Popen[bytes]", told: Path, stage: str) -> None:
    """Wait until a stage has begun, or the process has ended."""
    while stage != _BEFORE and process.poll() is None:
        if f'"stage":"{stage}"' in told.read_text():
            return
        time.sleep(_POLL)


def _sleep(process: "subprocess.Popen[bytes]", seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        pass


def main() -> None:
    """Kill and look."""
    parser = argparse.ArgumentParser(description="Builds killed at random moments.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--documents", type=int, default=200)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the table to stderr")
    options = parser.parse_args()
    with TemporaryDirectory() as name:
        trial = Trial(Path(name), options.documents, options.seed)
        kills, ended = measure(trial, options.kills, Random(options.seed))
    out = sys.stderr if options.json else sys.stdout
    print(show(trial, kills, ended), file=out)
    print(f"\n{options.documents} documents, seed {options.seed}; {in_words(describe())}", file=out)
    wrong = [f"{kill.mode}, {kill.stage}: {kill.wrong}" for kill in kills if kill.wrong]
    wrong += [f"built to the end: {one}" for one in ended if one]
    for line in wrong:
        print(f"wrong: {line}", file=out)
    if options.json:
        told = [msgspec.to_builtins(kill) for kill in kills]
        print(json.dumps({"machine": describe(), "kills": told, "ended": ended}, indent=1))
    if wrong:
        raise SystemExit(3)


if __name__ == "__main__":
    main()
