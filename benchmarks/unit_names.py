"""How `Register.find` reads disturbed names of units: right, not known, ambiguous, wrong, kind by kind.

    python benchmarks/unit_names.py [--as context|address] [--every N] [--seed N] [--examples N]

Every commune of 30/6/2025 and of 1/7/2025 is disturbed in every way of `disturbed.KINDS` under every key of
`disturbed.KEYS`. A name is given with the names above it as context, or all in one address (`--as`); where
the order is turned it is always one address. `denoted.Pool` decides which units a name could denote:

- unique: only the unit meant. Right is that unit; unknown, ambiguous and wrong are told apart.
- several: reported is `Ambiguous` with the unit meant among the candidates; such without it, unknown and one
  answer (the unit meant by luck, or a wrong one) are told apart.
- another's: the text is the very name of another unit there and not of the one meant; not counted further.

Exits with 3 unless under every key 99 % of the unique names are right, and over all lines wrong answers are
under 0.1 %, and so are names of several units that get one answer or candidates without the unit meant.
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable

from denoted import Pool
from disturbed import AS_WRITTEN, EVE, KEYS, KINDS, REFORM, TURNED, Form, Query, disturbed, places_on
from machine import describe, in_words, table

from kg.units import Ambiguous, Register, Unit, Unknown, load_register

Answer = Unit | Ambiguous | Unknown
Line = tuple[str, str]
"""The key, and the steps."""
RIGHT_OF_UNIQUE, WRONG_OF_ALL = 0.99, 0.001
_UNIQUE = ("unique", "right", "right %", "unknown", "ambiguous", "wrong")
_SEVERAL = ("several", "reported", "without it", "unknown", "lucky", "wrong")
_HEAD = ("kind", "n", *_UNIQUE, *_SEVERAL, "another's")
_ALL = "all kinds"


def ask(register: Register, query: Query, form: Form) -> Answer:
    """Return what `find` answers."""
    if form == "address" or TURNED in query.steps:
        return register.find(query.address, query.key.day)
    return register.find(query.name, query.key.day, query.above)


def outcome(answer: Answer, query: Query, denoted: frozenset[str]) -> tuple[str, str]:
    """Return the class of a name, unique or several, and what the answer to it was."""
    kind = "unique" if len(denoted) == 1 else "several"
    if isinstance(answer, Unknown):
        return kind, "unknown"
    if isinstance(answer, Unit):
        lucky = "right" if kind == "unique" else "lucky"
        return kind, lucky if answer.id == query.unit_id else "wrong"
    if kind == "unique":
        return kind, "ambiguous"
    is_among = any(unit.id == query.unit_id for unit in answer.candidates)
    return kind, "reported" if is_among else "without it"


class Tally:
    """Counts by key and kind, and some names that were not read as they should be."""

    def __init__(self, examples: int) -> None:
        self.counts: dict[Line, Counter[tuple[str, str]]] = defaultdict(Counter)
        self.failures: list[str] = []
        self._examples = examples
        self._shown: Counter[tuple[str, str, str]] = Counter()

    def add(self, query: Query, found: tuple[str, str], answer: Answer | None = None) -> None:
        """Count one name."""
        steps = " + ".join(query.steps) or AS_WRITTEN
        self.counts[query.key.title, steps][found] += 1
        is_fine = found[1] in ("right", "reported") or found[0] == "another's"
        if not is_fine and self._shown[steps, *found] < self._examples:
            self._shown[steps, *found] += 1
            said = answer.id if isinstance(answer, Unit) else getattr(answer, "reason", "")
            self.failures.append(f"{' '.join(found)}: {query.address!r} is {query.unit_id}: {said}")

    def total(self, lines: Iterable[Line]) -> Counter[tuple[str, str]]:
        """Return the sum of some lines."""
        return sum((self.counts[line] for line in lines), Counter())


def measure(register: Register, form: Form, every: int, seed: int, examples: int) -> Tally:
    """Ask for every n-th commune in every way."""
    tally = Tally(examples)
    for day in (EVE, REFORM):
        places = places_on(register, day)
        pool = Pool(places)
        communes = [place for place in places if register.units[place.unit_id].level == "commune"]
        keys = [key for key in KEYS if key.day == day]
        for query in disturbed(communes[::every], keys, seed):
            if query.unit_id not in (named := pool.named(query)) and named:
                tally.add(query, ("another's", ""))
                continue
            answer = ask(register, query, form)
            tally.add(query, outcome(answer, query, pool.denoted(query)), answer)
        print(f"{day}: {len(communes[::every])} communes", file=sys.stderr)
    return tally


def row(name: str, counts: Counter[tuple[str, str]]) -> tuple[object, ...]:
    """Return a line of the table."""
    unique = sum(count for (kind, _), count in counts.items() if kind == "unique")
    several = sum(count for (kind, _), count in counts.items() if kind == "several")
    share = f"{100 * counts['unique', 'right'] / unique:.2f}" if unique else ""
    return (
        name,
        counts.total(),
        unique,
        counts["unique", "right"],
        share,
        *(counts["unique", answer] for answer in ("unknown", "ambiguous", "wrong")),
        several,
        *(counts["several", answer] for answer in _SEVERAL[1:]),
        counts["another's", ""],
    )


def shortfalls(tally: Tally) -> list[str]:
    """Return what is demanded and not reached, one a line."""
    found = []
    for key in KEYS:
        counts = tally.total(line for line in list(tally.counts) if line[0] == key.title)
        unique = sum(count for (kind, _), count in counts.items() if kind == "unique")
        right = counts["unique", "right"]
        if right < RIGHT_OF_UNIQUE * unique:
            found.append(f"{key.title}: {right} of {unique} unique names right, under {RIGHT_OF_UNIQUE:.0%}")
    counts = tally.total(tally.counts)
    wrong = counts["unique", "wrong"] + counts["several", "wrong"]
    if wrong >= WRONG_OF_ALL * counts.total():
        found.append(f"{wrong} of {counts.total()} answers are wrong, not under {WRONG_OF_ALL:.1%}")
    hidden = sum(counts["several", answer] for answer in ("lucky", "wrong", "without it"))
    several = sum(count for (kind, _), count in counts.items() if kind == "several")
    if hidden >= WRONG_OF_ALL * several:
        found.append(f"{hidden} of {several} names of several units are not reported as such")
    return found


def show(tally: Tally) -> str:
    """Return a table a key, and one over all keys."""
    kinds = [" + ".join(steps) or AS_WRITTEN for steps in KINDS]
    parts = []
    for key in KEYS:
        lines = [(key.title, kind) for kind in kinds if (key.title, kind) in tally.counts]
        rows = [row(kind, tally.counts[key.title, kind]) for _, kind in lines]
        parts.append(f"{key.title}\n\n{table(_HEAD, [*rows, row(_ALL, tally.total(lines))])}")
    keys = [key.title for key in KEYS]
    rows = [row(kind, tally.total((key, kind) for key in keys)) for kind in kinds]
    parts.append(f"all keys\n\n{table(_HEAD, [*rows, row(_ALL, tally.total(list(tally.counts)))])}")
    return "\n\n".join(parts)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="How disturbed names of units are read.")
    parser.add_argument("--as", dest="form", choices=("context", "address"), default="context")
    parser.add_argument("--every", type=int, default=1, help="take every n-th commune (default: all)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--examples", type=int, default=2, help="failures shown of each kind and answer")
    options = parser.parse_args()
    tally = measure(load_register(), options.form, options.every, options.seed, options.examples)
    print(show(tally))
    given = "name and context" if options.form == "context" else "one address"
    print(f"\nGiven as {given}; seed {options.seed}; every {options.every}.; {in_words(describe())}")
    found = shortfalls(tally)
    print("\n".join(["", *tally.failures, "", *found]))
    sys.exit(3 if found else 0)


if __name__ == "__main__":
    main()
