"""Seconds to load a graph into Neo4j: beside the bare driver, and beside its import tool alone.

    python benchmarks/neo4j_loading.py [--records N] [--rounds N] [--store DIR] [--only driver|tool] [--json]

The graph is that of a store (else of the examples of the package); what is derived and what documents say is
told again under other ids until there are so many nodes and relationships. Each run has a server of its own,
new and cold; the sides take turns; medians. The bare driver sends the same batches, made before, in the same
transactions, with the same constraints before and indexes after. The tool alone imports the same files.
Processor seconds (Linux) are those of client and server: they say more where others use the machine.

Exit 3 where a demanded ratio is not reached. Needs the server of `make neo4j` (NEO4J_LIB: where it is).
"""

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import neo4j
from machine import describe, in_words, table

from kg.export.neo4j import Source, check_source, connect, load_source, source_of_folder
from kg.export.neo4j_csv import ARGUMENTS_FILE, write_csv
from kg.export.neo4j_schema import AWAIT_INDEXES, CONSTRAINTS, INDEXES, LABELS, MAKE_LABELS
from kg.export.neo4j_source import Statement, batches, new_edges, new_nodes
from kg.graph.lines import EDGES_FILE, NODES_FILE, decode_edge, decode_node
from kg.model.ids import REGISTER_GRAPH
from kg.store import Store

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "tests" / "neo4j-server" / "neo4j-server"
PASSWORD = "vietgov-bench"
SIZE = 10_000
LIMITS = {"driver": 1.3, "tool": 1.2}


class Server:
    """A server of its own home, not started."""

    def __init__(self, home: Path) -> None:
        self._home = home
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.uri = f"bolt://127.0.0.1:{port}"
        self._environment = {
            **os.environ,
            "NEO4J_HOME": str(home),
            "NEO4J_PORT": str(port),
            "NEO4J_PASSWORD": PASSWORD,
            "NEO4J_HEAP": os.environ.get("NEO4J_HEAP", "1g"),
        }

    def run(self, *arguments: str, cwd: Path | None = None) -> None:
        subprocess.run(
            [SCRIPT, *arguments], env=self._environment, check=True, cwd=cwd, stdout=subprocess.DEVNULL
        )

    def processor(self) -> float:
        """Return the processor seconds of server and client until now; 0 where the system does not tell."""
        path = Path("/proc", (self._home / "run" / "pid").read_text().strip(), "stat")
        if not path.exists():
            return 0.0
        fields = path.read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") + time.process_time()


@contextmanager
def fresh() -> Iterator[tuple[neo4j.Driver, Server]]:
    """Give a driver of a new server, and the server."""
    with TemporaryDirectory() as home:
        server = Server(Path(home))
        server.run("start")
        try:
            with connect(server.uri, "neo4j", PASSWORD) as driver:
                yield driver, server
        finally:
            server.run("stop")


def multiply(folder: Path, records: int, target: Path) -> Source:
    """Write a graph of at least so many records, made of that in a folder."""
    nodes = [(line, decode_node(line)) for line in (folder / NODES_FILE).open("rb")]
    edges = [(line, decode_edge(line)) for line in (folder / EDGES_FILE).open("rb")]
    again = {node.ref for _, node in nodes if node.graph != REGISTER_GRAPH}
    moved = [edge for _, edge in edges if edge.source in again or edge.target in again]
    copies = max(1, -(-(records - len(nodes) - len(edges)) // (len(again) + len(moved))) + 1)
    suffixes = [b"", *(f"~{number}".encode() for number in range(1, copies))]
    counts = [0, 0]
    with (target / NODES_FILE).open("wb") as output:
        for line, node in nodes:
            wanted = suffixes if node.ref in again else suffixes[:1]
            end = line.index(b'","labels":[')
            output.writelines(line[:end] + suffix + line[end:] for suffix in wanted)
            counts[0] += len(wanted)
    with (target / EDGES_FILE).open("wb") as output:
        for line, edge in edges:
            has_source, has_target = edge.source in again, edge.target in again
            wanted = suffixes if has_source or has_target else suffixes[:1]
            first, last = line.index(b'","target":"'), line.index(b'","graph":"')
            for suffix in wanted:
                output.write(line[:first] + suffix * has_source + line[first:last] + suffix * has_target)
                output.write(line[last:])
            counts[1] += len(wanted)
    return source_of_folder(target, "benchmark", counts[0], counts[1], {})


def bare(source: Source, result: dict[str, float]) -> None:
    """Send batches that are there already."""
    parts = [new_nodes(lines) for lines in batches(source.node_lines(), SIZE)]
    parts += [new_edges(lines) for lines in batches(source.edge_lines(), SIZE)]
    with fresh() as (driver, server), driver.session() as session:
        began, used = time.perf_counter(), server.processor()
        session.run(MAKE_LABELS, labels=LABELS).consume()
        for statement in CONSTRAINTS:
            session.run(statement).consume()
        for part in parts:
            session.execute_write(_send, part)
        result["batches"] = time.perf_counter() - began
        for statement in (*INDEXES, AWAIT_INDEXES):
            session.run(statement).consume()
        result["whole"] = time.perf_counter() - began
        result["processor"] = server.processor() - used


def _send(transaction: neo4j.ManagedTransaction, part: list[Statement]) -> None:
    for statement in part:
        transaction.run(statement.query, rows=statement.rows).consume()


def ours(source: Source, result: dict[str, float]) -> None:
    """Load, load again, and compare."""
    with fresh() as (driver, server):
        began, used = time.perf_counter(), server.processor()

        def progress(stage: str, done: int, total: int | None) -> None:
            if stage == "indexes" and "batches" not in result:
                result["batches"] = time.perf_counter() - began

        load_source(driver, source, progress)
        result["whole"] = time.perf_counter() - began
        result["processor"] = server.processor() - used
        began = time.perf_counter()
        again = load_source(driver, source)
        result["again"] = time.perf_counter() - began
        if again.nodes_written or again.edges_written or check_source(driver, source):
            raise SystemExit("the database is not the graph: this is a mistake of the program")


def tool(source: Source, result: dict[str, float], folder: Path) -> None:
    """Write the files, and import them."""
    began = time.perf_counter()
    write_csv(source, folder)
    result["files"] = time.perf_counter() - began
    with TemporaryDirectory() as home:
        server = Server(Path(home))
        began = time.perf_counter()
        server.run("admin", "database", "import", "full", "neo4j", f"@{ARGUMENTS_FILE}", cwd=folder)
        result["import"] = time.perf_counter() - began
    shutil.rmtree(folder)


def in_turns(
    rounds: int, sides: dict[str, Callable[[dict[str, float]], None]]
) -> dict[str, dict[str, float]]:
    """Return the medians of what each side took."""
    runs: dict[str, list[dict[str, float]]] = {side: [] for side in sides}
    for number in range(rounds):
        for side, run in sides.items():
            found: dict[str, float] = {}
            run(found)
            runs[side].append(found)
            print(f"round {number + 1} of {rounds}, {side}: {_shown(found)}", file=sys.stderr)
    return {
        side: {name: median(run[name] for run in found) for name in found[0]} for side, found in runs.items()
    }


def _shown(found: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:.1f}" for name, value in found.items())


def measure(arguments: argparse.Namespace, folder: Path) -> dict[str, Any]:
    with Store.open(arguments.store or _examples(folder)).current() as build:
        source = multiply(build.path, arguments.records, folder)
    result: dict[str, Any] = {"nodes": source.nodes, "relationships": source.edges, "ratios": {}}
    if arguments.only != "tool":
        sides = in_turns(
            arguments.rounds,
            {"bare": lambda found: bare(source, found), "kg": lambda found: ours(source, found)},
        )
        result["driver"] = sides
        result["ratios"]["driver, batches"] = sides["kg"]["batches"] / sides["bare"]["batches"]
        result["ratios"]["driver, processor"] = sides["kg"]["processor"] / (sides["bare"]["processor"] or 1)
        result["ratios"]["driver"] = sides["kg"]["whole"] / sides["bare"]["whole"]
    if arguments.only != "driver":
        found = in_turns(arguments.rounds, {"tool": lambda run: tool(source, run, folder / "csv")})["tool"]
        result["tool"] = found
        result["ratios"]["tool"] = (found["files"] + found["import"]) / found["import"]
    return result


def _examples(folder: Path) -> Path:
    store = folder / "examples.kg"
    command = [sys.executable, "-m", "kg", "build", str(ROOT / "kg" / "examples" / "articles.jsonl")]
    subprocess.run([*command, "--store", str(store)], check=True, stdout=subprocess.DEVNULL)
    return store


def show(result: dict[str, Any]) -> str:
    """Return the table."""
    rows = []
    for side, found in result.get("driver", {}).items():
        rows.append((f"{side}: batches", f"{found['batches']:.1f}"))
        rows.append((f"{side}: batches and indexes", f"{found['whole']:.1f}"))
        rows.append((f"{side}: processor", f"{found['processor']:.1f}"))
    if "driver" in result:
        rows.append(("kg: again, nothing new", f"{result['driver']['kg']['again']:.1f}"))
    for name, value in result.get("tool", {}).items():
        rows.append((f"neo4j-admin: {name}", f"{value:.1f}"))
    rows += [(f"times as long: {name}", f"{ratio:.2f}") for name, ratio in result["ratios"].items()]
    return f"{result['nodes']} nodes, {result['relationships']} relationships\n\n" + table(
        ("", "seconds"), rows
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=1_000_000, help="nodes and relationships, at least")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--store", type=Path, help="whose graph is multiplied; else one of the examples")
    parser.add_argument("--only", choices=("driver", "tool"))
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with TemporaryDirectory() as folder:
        result = {"machine": describe(), **measure(arguments, Path(folder))}
    print(show(result), in_words(result["machine"]), sep="\n\n", file=sys.stderr)
    if arguments.json:
        print(json.dumps(result, indent=2))
    missed = [name for name, limit in LIMITS.items() if result["ratios"].get(name, 0) > limit]
    for name in missed:
        print(f"not reached: {name} within {LIMITS[name]} times", file=sys.stderr)
    return 3 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
