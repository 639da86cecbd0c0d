"""What analyses cost on the graph of a store, and on one many times as large.

    python benchmarks/analyses.py STORE [--times 100]

The larger graph has the people, tenures, positions and bodies of the store so many times, each time others,
in the same units; the central bodies stay one and the same, so that they grow. It is written to a temporary
folder (1.2 GB for 100 times the corpus). Seconds are of the processor, one run each.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from machine import describe, in_words, peak_mib, table

from kg.analysis.centrality import body_centrality, people_centrality
from kg.analysis.kept import kept
from kg.analysis.posts import Posts
from kg.analysis.provinces import provinces_compared
from kg.analysis.reading import posts_of
from kg.analysis.rotation import rotation
from kg.analysis.successions import successions
from kg.graph.lines import EDGES_FILE, NODES_FILE
from kg.store import open_store

MULTIPLIED = ("Person", "Position", "Tenure", "Body", "Claim")
ANALYSES: dict[str, Callable[[Posts], Any]] = {
    "kept": kept,
    "rotation": lambda posts: rotation(posts, posts.tenures),
    "succession": lambda posts: successions(posts, posts.tenures),
    "provinces": provinces_compared,
    "centrality of bodies": lambda posts: body_centrality(posts, posts.tenures),
    "centrality of people": lambda posts: people_centrality(posts, posts.tenures),
}


def multiplied(reference: str, number: int) -> str:
    """Return the reference of a copy; the register and the central bodies have none."""
    kind, _, ident = reference.partition("/")
    is_central = kind in ("Position", "Body") and ident.startswith("vn.")
    return f"{kind}/{ident}x{number}" if kind in MULTIPLIED and not is_central else reference


def copies(line: str, times: int) -> Iterator[str]:
    """Yield a line of a node or an edge for each copy; one that has none once."""
    record = json.loads(line)
    is_node = "kind" in record
    ends = [f"{record['kind']}/{record['id']}"] if is_node else [record["source"], record["target"]]
    tenure = record["properties"].get("tenure")
    for number in range(times):
        now = [multiplied(end, number) for end in ends]
        if now == ends and number:
            return
        if is_node:
            record["id"] = now[0].partition("/")[2]
        else:
            record["source"], record["target"] = now
        if tenure and record.get("type") in ("HOLDS", "HELD"):
            record["properties"]["tenure"] = f"{tenure}x{number}"
        yield json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def write_copies(source: Path, folder: Path, times: int) -> None:
    """Write the graph of a build so many times."""
    for name in (NODES_FILE, EDGES_FILE):
        with (
            (source / name).open(encoding="utf-8") as lines,
            (folder / name).open("w", encoding="utf-8") as out,
        ):
            for line in lines:
                out.writelines(copies(line, times))


def measure(folder: Path) -> list[tuple[str, str, str]]:
    """Return what was measured, seconds and rows."""
    started = time.process_time()
    posts = posts_of(SimpleNamespace(path=folder))  # type: ignore[arg-type]
    people = len({tenure.person for tenure in posts.tenures})
    rows = [
        (
            "reading",
            f"{time.process_time() - started:.1f}",
            f"{len(posts.tenures)} tenures of {people} people",
        )
    ]
    for name, analyse in ANALYSES.items():
        started = time.process_time()
        found = analyse(posts)
        rows.append((name, f"{time.process_time() - started:.1f}", f"{len(found.rows)} rows"))
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Seconds of analyses.")
    parser.add_argument("store", type=Path)
    parser.add_argument("--times", type=int, default=100)
    given = parser.parse_args()
    print(in_words(describe()))
    with open_store(given.store) as build, tempfile.TemporaryDirectory() as folder:
        print(table(("of the store", "s", ""), measure(build.path)))
        write_copies(build.path, Path(folder), given.times)
        print(table((f"{given.times} times", "s", ""), measure(Path(folder))))
    print(f"at most {peak_mib():.0f} MiB of memory")


if __name__ == "__main__":
    main()
