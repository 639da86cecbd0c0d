"""Old addresses to new units: this project beside vietnamadminunits, right answers and rows a second.

    python benchmarks/unit_peers.py [--reference FOLDER] [--rounds N] [--converters NAME...]

All communes of 30/6/2025 with type, district and province, as written and in every way of `disturbed.KINDS`
under which only one unit can be meant (`denoted.Pool`), each an address "commune, district, province", go to
1/7/2025. Truth is the conversion table. vietnamadminunits gives one unit: right is one of the successors.
This project gives all: right are exactly all. So a split commune is easier for the peer.

Each converter has a process of its own, all pinned to one core, without network, warmed up. Addresses as
written are dealt out to the rounds, so each is read once; the converters take turns. A rate is rows a second
of processor time, the median of the rounds; a ratio is the median of the ratios of the rounds. Where the peer
would ask a map service for a split commune it gets no place, and takes its own default. The command
`kg units join` on a file of the same addresses is timed too, with its start.

Exits with 3 unless this project is ahead in every kind and ten times as fast.
"""

import argparse
import csv
import gc
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from denoted import Pool
from disturbed import AS_WRITTEN, EVE, KEYS, KINDS, REFORM, disturbed, places_on
from joining import join_file
from machine import describe, in_words, pin_to_one_core, refuse_network, table, use_one_thread
from reference import Tables, add_option, read_tables

from kg.units import Unit, crosswalk, load_register

Codes = tuple[str, ...]
Converter = Callable[[str], Codes]
Address = tuple[str, str]
"""An address, and the code of the commune it means."""
_TIMES_AS_FAST = 10
_WARM_UP = 100


def open_kg() -> Converter:
    """`Register.find`, then `crosswalk.convert`: all successors."""
    register = load_register()

    def convert(address: str) -> Codes:
        found = register.find(address, EVE)
        if not isinstance(found, Unit):
            return ()
        outcomes = crosswalk.convert(register, found.id, EVE, REFORM).outcomes
        return tuple(register.units[outcome.unit_id].code for outcome in outcomes)

    return convert


def open_vietnamadminunits() -> Converter:
    """`convert_address`: one unit, the default one of a split."""
    library = import_module("vietnamadminunits")
    converter: Any = import_module("vietnamadminunits.converter.converter_2025")
    converter.get_geo_location = lambda _: None

    def convert(address: str) -> Codes:
        try:
            code = library.convert_address(address).ward_code
        except (AttributeError, KeyError, TypeError, ValueError):
            return ()
        return (code,) if code else ()

    return convert


# Distribution, opener.
CONVERTERS: dict[str, tuple[str, Callable[[], Converter]]] = {
    "kg": ("vietgov-kg", open_kg),
    "vietnamadminunits": ("vietnamadminunits", open_vietnamadminunits),
}


def serve(name: str, pipe: Connection) -> None:
    """Be one converter: answer each batch of addresses with codes and seconds of processor time."""
    pin_to_one_core()
    refuse_network()
    convert = CONVERTERS[name][1]()
    while addresses := pipe.recv():
        gc.collect()
        started = time.process_time()
        codes = [convert(address) for address in addresses]
        pipe.send((codes, time.process_time() - started))


class Worker:
    """The process of one converter."""

    def __init__(self, name: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(target=serve, args=(name, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def convert(self, addresses: Sequence[str]) -> tuple[list[Codes], float]:
        """Return the codes for each address, and the seconds."""
        self._pipe.send(addresses)
        answer: tuple[list[Codes], float] = self._pipe.recv()
        return answer

    def close(self) -> None:
        """End the process."""
        self._pipe.send([])
        self._process.join()


def addresses_by_kind(every: int, seed: int) -> dict[str, list[Address]]:
    """Return addresses that can mean one unit only, by kind."""
    register = load_register()
    places = places_on(register, EVE)
    pool = Pool(places)
    communes = [place for place in places if register.units[place.unit_id].level == "commune"]
    taken = {place.unit_id for place in communes[::every]}
    found: dict[str, list[Address]] = {" + ".join(steps) or AS_WRITTEN: [] for steps in KINDS}
    for query in disturbed(communes, KEYS[:1], seed):
        is_taken = not query.steps or query.unit_id in taken
        if is_taken and len(pool.denoted(query)) == 1 and pool.named(query) <= {query.unit_id}:
            kind = " + ".join(query.steps) or AS_WRITTEN
            found[kind].append((query.address, register.units[query.unit_id].code))
    return {kind: addresses for kind, addresses in found.items() if addresses}


def is_right(name: str, codes: Codes, wanted: set[str]) -> bool:
    """Return whether an answer is right: of this project all successors, of the peer one of them."""
    return set(codes) == wanted if name == "kg" else bool(codes) and set(codes) <= wanted


def count(name: str, addresses: Sequence[Address], answers: Sequence[Codes], tables: Tables) -> Counter[str]:
    """Return how many answers are right, missing and wrong."""
    wanted = tables.forth()
    counts: Counter[str] = Counter()
    for (_, code), codes in zip(addresses, answers, strict=True):
        counts["right" if is_right(name, codes, set(wanted[code])) else "wrong" if codes else "none"] += 1
    return counts


def time_rounds(
    workers: dict[str, Worker], addresses: Sequence[Address], rounds: int
) -> tuple[dict[str, list[float]], dict[str, list[Codes]]]:
    """Return rows a second of each round, and the answers in the order of the addresses."""
    rates: dict[str, list[float]] = {name: [] for name in workers}
    answers: dict[str, list[Codes]] = {name: [()] * len(addresses) for name in workers}
    for worker in workers.values():
        worker.convert([f"số 1, {address}" for address, _ in addresses[:_WARM_UP]])
    for number in range(rounds):
        batch = [address for address, _ in addresses[number::rounds]]
        turn = number % len(workers)
        for name in (*list(workers)[turn:], *list(workers)[:turn]):
            answers[name][number::rounds], seconds = workers[name].convert(batch)
            rates[name].append(len(batch) / seconds)
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    return rates, answers


def time_join(addresses: Sequence[str]) -> str:
    """Return how fast the command converts a file of addresses."""
    with TemporaryDirectory() as folder:
        given = Path(folder) / "addresses.csv"
        with given.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("address",), *((address,) for address in addresses)])
        taken = join_file(given, given.with_name("joined.csv"), EVE, REFORM, ("address",))
    rate = f"{len(addresses) / taken.processor:,.0f} rows a second of processor time"
    return f"kg units join on a file of them, start and end included: {rate}, {taken.processor:.2f} s"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Old addresses to new units, beside a peer.")
    add_option(parser)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--every", type=int, default=10, help="disturb every n-th commune")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--converters", nargs="+", choices=CONVERTERS, default=list(CONVERTERS))
    options = parser.parse_args()
    missing = [name for name in options.converters if find_spec("kg" if name == "kg" else name) is None]
    if missing:
        parser.error(
            f"{', '.join(missing)}: not installed here; run `make bench-units`, or give --converters"
        )
    use_one_thread()
    tables, kinds = read_tables(options.reference), addresses_by_kind(options.every, options.seed)
    workers = {name: Worker(name) for name in options.converters}
    rates, plain = time_rounds(workers, kinds[AS_WRITTEN], options.rounds)
    counts: dict[str, dict[str, Counter[str]]] = {}
    for kind, addresses in kinds.items():
        texts = [address for address, _ in addresses]
        counts[kind] = {
            name: count(
                name, addresses, plain[name] if kind == AS_WRITTEN else worker.convert(texts)[0], tables
            )
            for name, worker in workers.items()
        }
    for worker in workers.values():
        worker.close()
    print(show_counts(counts))
    print(show_rates(rates))
    if "kg" in options.converters:
        print(time_join([address for address, _ in kinds[AS_WRITTEN]]))
    print(in_words(describe()))
    found = shortfalls(counts, rates)
    print("\n".join(found))
    sys.exit(3 if found else 0)


def show_counts(counts: dict[str, dict[str, Counter[str]]]) -> str:
    """Return the table of right, missing and wrong answers."""
    names = list(counts[AS_WRITTEN])
    head = [
        "kind",
        "n",
        *(f"{name}: {column}" for name in names for column in ("right", "none", "wrong", "%")),
    ]
    rows = []
    for kind, by_name in counts.items():
        cells: list[object] = [kind, by_name[names[0]].total()]
        for found in by_name.values():
            share = f"{100 * found['right'] / found.total():.2f}"
            cells += [found["right"], found["none"], found["wrong"], share]
        rows.append(cells)
    return table(head, rows)


def show_rates(rates: dict[str, list[float]]) -> str:
    """Return the table of speeds."""
    rows = []
    for name, found in rates.items():
        ratio = _ratio(rates, name)
        spread = f"{min(found):,.0f}-{max(found):,.0f}"
        distribution = CONVERTERS[name][0]
        rows.append(
            (f"{distribution} {version(distribution)}", f"{median(found):,.0f}", spread, f"{ratio:.1f} x")
        )
    return f"\n{table(('as written', 'rows/s', 'least-most', 'kg is'), rows)}\n"


def _ratio(rates: dict[str, list[float]], name: str) -> float:
    ours = rates.get("kg", rates[name])
    return median(one / other for one, other in zip(ours, rates[name], strict=True))


def shortfalls(counts: dict[str, dict[str, Counter[str]]], rates: dict[str, list[float]]) -> list[str]:
    """Return in what this project is not ahead, or not ten times as fast."""
    peers = [name for name in rates if name != "kg"]
    found = [
        f"{kind}: {name} is right more often"
        for kind, by_name in counts.items()
        for name in peers
        if "kg" in by_name and by_name["kg"]["right"] < by_name[name]["right"]
    ]
    slow = [name for name in peers if "kg" in rates and _ratio(rates, name) < _TIMES_AS_FAST]
    return found + [f"not {_TIMES_AS_FAST} times as fast as {name}" for name in slow]


if __name__ == "__main__":
    main()
