"""How long the questions of the library take on each engine, and kg ask from a cold start.

    python benchmarks/questions.py STORE [--factor F] [--starts N] [--no-embedded] [--json]

STORE is built before: from the corpus, or a hundred times as large from what many_documents.py writes; for
the latter --factor 10 allows ten times as long, and --no-embedded leaves out the engine without a server.
Each question is asked with its example, else with things of the graph that give it an answer, nine times warm
on every engine that is there: the store, the engine without a server, and the Neo4j of $NEO4J_URI, which must
hold this build. A start is `kg ask holders` in a fresh process, taking turns with `import typer` alone. Exits
with 3 if an engine differs, or where a question takes 50 ms on the store or 100 ms on Neo4j (times F), or a
start half a second.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from machine import describe, in_words, spread, table

from kg.cli.engines import all_engines
from kg.query.compared import difference, outcome
from kg.query.examples import example, things
from kg.query.library import names
from kg.query.names import Names
from kg.query.runners import Runner
from kg.store import Store

LIMITS = {"oxigraph": 50.0, "neo4j": 100.0}
LONGEST_START = 0.5
STARTED_WITH = "holders"


def measure(named: Names, runners: list[Runner]) -> dict[str, dict[str, Any]]:
    """Return rows, milliseconds by engine and what differs, for each question."""
    known = cache(lambda: things(runners[0]))
    found: dict[str, dict[str, Any]] = {}
    for name in names("sparql"):
        answer = example(name, named, runners[0], known)
        if answer is None:
            found[name] = {"rows": 0, "ms": {}, "differs": ""}
            continue
        outcomes = [outcome(name, answer.values, runner) for runner in runners]
        found[name] = {
            "rows": len(answer.result.rows),
            "ms": {one.engine: one.milliseconds for one in outcomes},
            "differs": difference(outcomes),
            "values": {key: str(value) for key, value in answer.values.items()},
        }
    return found


def starts(store: Path, values: dict[str, str], times: int) -> dict[str, dict[str, float]]:
    """Return the seconds of fresh processes; the first of each does not count."""
    asked = [part for name, value in values.items() for part in ("-p", f"{name}={value}")]
    commands = {
        "import typer": ["-c", "import typer"],
        "kg ask": ["-m", "kg", "ask", STARTED_WITH, *asked, "--store", str(store)],
    }
    seconds: dict[str, list[float]] = {case: [] for case in commands}
    for number in range(times + 1):
        for case, command in commands.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, *command], check=True, capture_output=True)
            if number:
                seconds[case].append(time.perf_counter() - began)
    return {case: spread(found) for case, found in seconds.items()}


def complaints(result: dict[str, Any], factor: float) -> list[str]:
    """Return what is not as it is demanded, a line each."""
    found = [f"{name}: {one['differs']}" for name, one in result["questions"].items() if one["differs"]]
    for name, one in result["questions"].items():
        for engine, most in LIMITS.items():
            if one["ms"].get(engine, 0) >= most * factor:
                found.append(f"{name} takes {one['ms'][engine]} ms on {engine}, not under {most * factor:g}")
    start = result["starts"]["kg ask"]["median"]
    if start >= LONGEST_START:
        found.append(f"kg ask takes {start:.2f} s from a cold start, not under {LONGEST_START}")
    return found


def show(result: dict[str, Any]) -> str:
    """Return the tables."""
    engines = result["engines"]
    questions = result["questions"]
    rows = [
        (name, one["rows"], *(one["ms"].get(engine, "") for engine in engines))
        for name, one in questions.items()
    ]
    for word, pick in (("median", median), ("greatest", max)):
        times = {engine: [one["ms"][engine] for one in questions.values() if one["ms"]] for engine in engines}
        rows.append((word, "", *(round(pick(times[engine]), 2) for engine in engines)))
    bare, ask = (result["starts"][case] for case in ("import typer", "kg ask"))
    lines = (
        table(("question", "rows", *(f"{engine} ms" for engine in engines)), rows),
        "",
        f"A cold start of kg ask: {ask['median']:.2f} s ({ask['min']:.2f}-{ask['max']:.2f}), of import typer "
        f"alone {bare['median']:.2f} s ({bare['min']:.2f}-{bare['max']:.2f}): "
        f"{ask['median'] / bare['median']:.1f} times; medians",
        f"{result['nodes']} nodes and {result['edges']} edges; {in_words(result['machine'])}",
    )
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and return the exit code."""
    parser = argparse.ArgumentParser(description="Times of the questions and of a start.")
    parser.add_argument("store", type=Path)
    parser.add_argument("--factor", type=float, default=1.0, help="how many times as long is allowed")
    parser.add_argument("--starts", type=int, default=9)
    parser.add_argument("--no-embedded", dest="embedded", action="store_false")
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the tables to stderr")
    options = parser.parse_args()
    machine = describe()
    with (
        Store.open(options.store).current() as build,
        all_engines(build, embedded=options.embedded) as (named, runners),
    ):
        questions = measure(named, runners)
        nodes, edges = (sum(counts.values()) for counts in (build.manifest.nodes, build.manifest.edges))
    result = {
        "machine": machine,
        "nodes": nodes,
        "edges": edges,
        "engines": [runner.name for runner in runners],
        "questions": questions,
        "starts": starts(options.store, questions[STARTED_WITH]["values"], options.starts),
    }
    print(show(result), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        print(json.dumps(result, indent=1, ensure_ascii=False))
    wrong = complaints(result, options.factor)
    print(*wrong, sep="\n", file=sys.stderr)
    return 3 if wrong else 0


if __name__ == "__main__":
    os.environ.setdefault("KG_CHECK", "false")
    sys.exit(main())
