"""The names of a graph as a sorted file, so that one is found without reading all.

A line is KEY, reference and name, parted by tabs; the key is the name without diacritics, as
`kg.text.fold.plain` returns it. A node has a line for its name, its other spellings and its former names; a
unit also for the names of its periods, and for each of these without the type word.
"""

import heapq
import mmap
import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import lru_cache
from itertools import groupby, islice
from pathlib import Path

import msgspec

from kg.graph.lines import NODES_FILE
from kg.model.ids import ref
from kg.text.fold import plain

NAMES_FILE = "names.tsv"
KINDS = ("Person", "Unit", "Body", "Position")
_PERIOD = "UnitPeriod"
_BEGINNINGS = tuple(f'{{"kind":"{kind}",'.encode() for kind in (*KINDS, _PERIOD))
_UNIT_TYPE = re.compile(r"(?:thành phố|thị xã|thị trấn|đặc khu|tỉnh|huyện|quận|phường|xã) ", re.IGNORECASE)
# Lines that are sorted at once; more are merged.
_RUN = 200_000
# Units and their periods have the same few thousand names.
_KEYS = 1 << 16


class Named(msgspec.Struct, frozen=True, order=True):
    """A node with one of its names; `name` of a unit may lack the type word."""

    ref: str
    name: str


class _Names(msgspec.Struct, rename="camel"):
    name: str
    spellings: list[str] = []
    former_names: list[str] = []


class _Line(msgspec.Struct):
    kind: str
    id: str
    properties: _Names


_NODE = msgspec.json.Decoder(_Line)

_key = lru_cache(maxsize=_KEYS)(plain)


def write_names(folder: Path) -> None:
    """Write the names of the people, units, bodies and positions of nodes.jsonl beside it."""
    with ExitStack() as stack:
        nodes = stack.enter_context((folder / NODES_FILE).open("rb"))
        lines = (
            line for node in nodes if node.startswith(_BEGINNINGS) for line in _lines(_NODE.decode(node))
        )
        runs: list[Path] = []
        while run := sorted(islice(lines, _RUN)):
            runs.append(folder / f"{NAMES_FILE}-{len(runs)}")
            runs[-1].write_bytes(b"".join(run))
        merged = heapq.merge(*(stack.enter_context(run.open("rb")) for run in runs))
        with (folder / NAMES_FILE).open("wb") as output:
            output.writelines(line for line, _ in groupby(merged))
    for path in runs:
        path.unlink()


def find_names(folder: Path, name: str) -> list[Named]:
    """Return the nodes that have this name, whatever its diacritics, each once for each of its spellings."""
    key = plain(name).encode()
    with (folder / NAMES_FILE).open("rb") as file:
        if not file.seek(0, 2):
            return []
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as lines:
            return list(_with_key(lines, key))


def read_names(folder: Path) -> Iterator[Named]:
    """Yield all names, in the order of their keys."""
    with (folder / NAMES_FILE).open("rb") as lines:
        for line in lines:
            yield _read(line)


def _lines(node: _Line) -> Iterator[bytes]:
    names = (node.properties.name, *node.properties.spellings, *node.properties.former_names)
    if node.kind in ("Unit", _PERIOD):
        # The id of a period is that of its unit and its first day.
        reference = ref("Unit", node.id.rpartition(".")[0] if node.kind == _PERIOD else node.id)
        names = tuple(spelling for name in names for spelling in _of_unit(name))
    else:
        reference = ref(node.kind, node.id)
    yield from (_line(reference, name) for name in dict.fromkeys(names))


def _of_unit(name: str) -> tuple[str, str]:
    return name, _UNIT_TYPE.sub("", name, count=1)


def _line(reference: str, name: str) -> bytes:
    return "\t".join((_key(name), reference, " ".join(name.split()))).encode() + b"\n"


def _with_key(lines: mmap.mmap, key: bytes) -> Iterator[Named]:
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", 0, (low + high) // 2) + 1
        end = lines.find(b"\n", start) + 1
        if lines[start : lines.find(b"\t", start)] < key:
            low = end
        else:
            high = start
    while low < len(lines) and lines[low : lines.find(b"\t", low)] == key:
        end = lines.find(b"\n", low) + 1
        yield _read(lines[low:end])
        low = end


def _read(line: bytes) -> Named:
    _, reference, name = line.decode().rstrip("\n").split("\t")
    return Named(reference, name)
