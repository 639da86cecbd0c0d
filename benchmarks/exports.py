"""Seconds and memory of `kg export`: GraphML beside networkx, RDF beside Oxigraph's own dump, in one run.

    python benchmarks/exports.py [--nodes 276000] [--edges 1000000] [--store DIR] [--rounds N] [--json]

The graph is that of a store (else of the corpus, else of the examples, built before), its nodes and edges
copied under other ids until there are as many as asked for. Each case runs in a process of its own: writers
read nodes.jsonl and edges.jsonl, as `kg export` does; networkx is given the graph in memory, and only its
writing counts; Oxigraph dumps a store with the same quads. Seconds are of processor time, the least of the
rounds.

Exits with 3 unless GraphML is 5 times as fast as networkx and takes no more memory than for a tenth of the
graph, and nq and trig take at most 1.2 times what Oxigraph's dump takes.
"""

import argparse
import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import count, cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from articles import corpus_files
from machine import describe, in_words, peak_mib, table

from kg.export import cytoscape, gexf, graphml, rdf
from kg.export.graph_files import (
    PlainEdge,
    PlainNode,
    decode_edge,
    decode_node,
    edge_id,
    flat,
    joined,
    label,
)
from kg.export.neo4j_source import Source, source_of_folder
from kg.graph.lines import EDGES_FILE, NODES_FILE
from kg.store import Store

TIMES_NETWORKX, TIMES_DUMP = 5.0, 1.2
# Beyond this a peak grows with the graph: MiB.
GROWTH = 20.0
SMALL = "graphml, a tenth"
OURS = ("graphml", "gexf", "cytoscape", "nq", "nt", "trig", "ttl", "jsonld")
PEERS = ("networkx", "dump nq", "dump trig")
_OXIGRAPH = "oxigraph"
_ENCODER = msgspec.json.Encoder(order="deterministic")


def copied(folder: Path, made: Path, nodes: int, edges: int) -> None:
    """Write a graph of so many nodes and edges, made of copies of another one.

    Of the last copy only as many nodes are there as are wanted, of all kinds. Where edges are too few, there
    are more of the same types, each to the target of another one.
    """
    refs = [decode_node(line).ref for line in (folder / NODES_FILE).open("rb")]
    copies = -(-nodes // len(refs))
    last = nodes - len(refs) * (copies - 1)
    kept = {ref for at, ref in enumerate(refs) if (at + 1) * last // len(refs) > at * last // len(refs)}
    made.mkdir()
    with (made / NODES_FILE).open("wb") as out:
        out.writelines(_nodes(folder / NODES_FILE, copies, kept))
    with (made / EDGES_FILE).open("wb") as out:
        out.writelines(islice(_distinct(_edges(folder / EDGES_FILE, copies, kept)), edges))


def _nodes(path: Path, copies: int, kept: set[str]) -> Iterator[bytes]:
    for copy in range(copies):
        for node in map(decode_node, path.open("rb")):
            if copy < copies - 1 or node.ref in kept:
                node.id = f"{node.id}~{copy}"
                yield _line(node)


def _edges(path: Path, copies: int, kept: set[str]) -> Iterator[bytes]:
    targets: defaultdict[str, list[str]] = defaultdict(list)
    for edge in map(decode_edge, path.open("rb")):
        targets[edge.type].append(edge.target)
    for turn in count():
        shift, copy = divmod(turn, copies)
        places = {
            kind: cycle(found[shift % len(found) :] + found[: shift % len(found)])
            for kind, found in targets.items()
        }
        for edge in map(decode_edge, path.open("rb")):
            edge.target = next(places[edge.type])
            if copy < copies - 1 or (edge.source in kept and edge.target in kept):
                edge.source, edge.target = f"{edge.source}~{copy}", f"{edge.target}~{copy}"
                yield _line(edge)


def _distinct(lines: Iterator[bytes]) -> Iterator[bytes]:
    seen: set[int] = set()
    for line in lines:
        if hash(line) not in seen:
            seen.add(hash(line))
            yield line


def _turned(found: list[str], shift: int) -> list[str]:
    start = shift % len(found)
    return found[start:] + found[:start]


def _line(record: PlainNode | PlainEdge) -> bytes:
    return _ENCODER.encode(record) + b"\n"


def _source(folder: Path) -> Source:
    return source_of_folder(folder, "0", 0, 0, {})


def _networkx(folder: Path, out: Path) -> float:
    """Seconds that networkx takes to write the same content, which it has in memory."""
    import networkx

    made: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for line in (folder / NODES_FILE).open("rb"):
        node = decode_node(line)
        known = {name: flat(value) for name, value in node.properties.items()}
        own = {"labels": joined(list(node.labels))} if node.labels else {}
        made.add_node(node.ref, label=label(node), type=node.kind, graph=node.graph, **own, **known)
    for line in (folder / EDGES_FILE).open("rb"):
        edge = decode_edge(line)
        known = {name: flat(value) for name, value in edge.properties.items()}
        name = edge_id(edge, line)
        made.add_edge(edge.source, edge.target, key=name, type=edge.type, graph=edge.graph, **known)
    started = time.process_time()
    networkx.write_graphml(made, out)
    return time.process_time() - started


def _dump(folder: Path, out: Path, form: rdf.RdfFormat) -> float:
    import pyoxigraph

    from kg.export.rdf_terms import prefixes

    store = pyoxigraph.Store.read_only(str(folder / _OXIGRAPH))
    started = time.process_time()
    store.dump(str(out), rdf.FORMATS[form], prefixes=prefixes())
    return time.process_time() - started


def _ours(folder: Path, out: Path, form: str) -> float:
    writers: dict[str, Callable[..., object]] = {
        "graphml": graphml.write,
        "gexf": gexf.write,
        "cytoscape": cytoscape.write,
    }
    started = time.process_time()
    with out.open("wb") as file:
        if form in writers:
            writers[form](_source(folder), file)
        else:
            rdf.write_source(_source(folder), file, form)  # type: ignore[arg-type]
    return time.process_time() - started


def run_case(case: str, folder: Path, out: Path) -> dict[str, float]:
    """Run one case in this process and return its seconds, peak in MiB and size in MB."""
    if case == "networkx":
        seconds = _networkx(folder, out)
    elif case.startswith("dump "):
        seconds = _dump(folder, out, case.removeprefix("dump "))  # type: ignore[arg-type]
    else:
        seconds = _ours(folder, out, case.partition(",")[0])
    return {"seconds": seconds, "peak_mib": peak_mib(), "size_mb": out.stat().st_size / 1e6}


def measure(small: Path, whole: Path, work: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Return what each case took: the round with the least seconds."""
    found: dict[str, dict[str, float]] = {}
    for number in range(rounds):
        for case in (SMALL, *OURS, *PEERS):
            folder = small if case == SMALL else whole
            line = [
                sys.executable,
                __file__,
                "--case",
                case,
                "--folder",
                str(folder),
                "--out",
                str(work / "out"),
            ]
            told = json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout)
            found[case] = min(found.get(case, told), told, key=lambda one: one["seconds"])
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return found


def fill(folder: Path) -> None:
    """Put the quads of a graph into an Oxigraph store beside it."""
    import pyoxigraph

    path = folder / "all.nq"
    with path.open("wb") as file:
        rdf.write_source(_source(folder), file, "nq")
    store = pyoxigraph.Store(str(folder / _OXIGRAPH))
    store.bulk_load(path=str(path), format=rdf.FORMATS["nq"])
    store.flush()
    path.unlink()


def judged(found: dict[str, dict[str, float]]) -> list[tuple[str, str, bool]]:
    """Return what is demanded, what was reached, and whether it suffices."""
    seconds = {case: told["seconds"] for case, told in found.items()}
    times = seconds["networkx"] / seconds["graphml"]
    grown = found["graphml"]["peak_mib"] - found[SMALL]["peak_mib"]
    rows = [
        (
            f"GraphML at least {TIMES_NETWORKX:.0f} times as fast as networkx",
            f"{times:.1f}",
            times >= TIMES_NETWORKX,
        ),
        (f"memory grows by {GROWTH:.0f} MiB at most from a tenth", f"{grown:.1f} MiB", grown <= GROWTH),
    ]
    for form in ("nq", "trig"):
        share = seconds[form] / seconds[f"dump {form}"]
        rows.append(
            (f"{form} at most {TIMES_DUMP} times Oxigraph's dump", f"{share:.2f}", share <= TIMES_DUMP)
        )
    return rows


def show(result: dict[str, Any]) -> str:
    """Return the tables and what was written."""
    rows = [
        (case, f"{told['seconds']:.1f}", f"{told['peak_mib']:.0f}", f"{told['size_mb']:.0f}")
        for case, told in result["cases"].items()
    ]
    demands = [(what, reached, "yes" if good else "NO") for what, reached, good in result["demands"]]
    return "\n\n".join(
        (
            table(("file", "processor s", "peak MiB", "MB"), rows),
            table(("demanded", "measured", "reached"), demands),
            f"{result['nodes']} nodes, {result['edges']} edges; {result['rounds']} rounds; "
            f"{in_words(result['machine'])}",
        )
    )


def _build(store: Path) -> None:
    inputs = [str(path) for path in corpus_files()]
    line = [sys.executable, "-m", "kg", "build", *inputs, "--store", str(store)]
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Seconds and memory of kg export.")
    parser.add_argument("--nodes", type=int, default=276_000)
    parser.add_argument("--edges", type=int, default=1_000_000)
    parser.add_argument("--store", type=Path, help="whose graph is copied; else one is built")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="JSON to stdout, the tables to stderr")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    """Measure and print."""
    options = _options()
    if options.case:
        print(json.dumps(run_case(options.case, options.folder, options.out)))
        return 0
    with TemporaryDirectory() as folder:
        work = Path(folder)
        store = options.store or work / "store.kg"
        if options.store is None:
            _build(store)
        with Store.open(store).current() as build:
            copied(build.path, work / "small", options.nodes // 10, options.edges // 10)
            copied(build.path, work / "whole", options.nodes, options.edges)
        fill(work / "whole")
        found = measure(work / "small", work / "whole", work, options.rounds)
    result = {
        "nodes": options.nodes,
        "edges": options.edges,
        "rounds": options.rounds,
        "machine": describe(),
        "cases": found,
        "demands": judged(found),
    }
    print(show(result), file=sys.stderr if options.json else sys.stdout)
    if options.json:
        print(json.dumps(result, indent=1))
    return 0 if all(good for *_, good in result["demands"]) else 3


if __name__ == "__main__":
    sys.exit(main())
