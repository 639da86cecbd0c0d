"""kg ask --check: all questions on all engines, side by side."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import typer

from kg.cli.outlet import PROBLEMS, Format, say, write_rows
from kg.model.paths import data_path

if TYPE_CHECKING:
    from kg.query.ask import Answer
    from kg.query.compared import Outcome
    from kg.query.names import Names
    from kg.query.result import Cell
    from kg.query.runners import Runner
    from kg.store import Build

_EQUAL, _DIFFERENT, _EMPTY = "equal", "DIFFERENT", "empty"


def check_engines(name: str | None, store: Path, form: Format) -> None:
    """Ask each question on each engine, print rows and warm times, and leave with 3 if something is wrong.

    An engine that differs is wrong; on the sample articles a question without a row is too.

    Args:
        name: of one question; all if None.
    """
    from kg.cli.engines import all_engines
    from kg.query.library import load_query, names
    from kg.store import Store

    chosen = names("sparql") if name is None else [name]
    for one in chosen:
        load_query(one, "sparql")
    with Store.open(store).current() as build, all_engines(build) as (named, runners):
        rows = list(_checked(chosen, named, runners))
        is_sample = _holds_sample(build)
    engines = [runner.name for runner in runners]
    columns = ("question", "rows", *(f"{engine} ms" for engine in engines), "is", "asked with")
    write_rows(columns, rows, form)
    verdicts = [row[-2] for row in rows]
    counts = ", ".join(f"{verdicts.count(one)} {one}" for one in (_EQUAL, _DIFFERENT, _EMPTY))
    say(f"{len(rows)} questions on {', '.join(engines)}: {counts}")
    if _DIFFERENT in verdicts or (is_sample and _EMPTY in verdicts):
        raise typer.Exit(PROBLEMS)


def _checked(chosen: Iterable[str], named: "Names", runners: list["Runner"]) -> Iterator[tuple["Cell", ...]]:
    """Yield a row for each question; what differs is said as it is found."""
    from kg.query.compared import difference, outcome
    from kg.query.examples import example, things

    oxigraph = runners[0]
    known = cache(lambda: things(oxigraph))
    for name in chosen:
        answer = example(name, named, oxigraph, known)
        if answer is None:
            yield (name, 0, *(None for _ in runners), _EMPTY, "")
            continue
        outcomes = [outcome(name, answer.values, runner) for runner in runners]
        differs = difference(outcomes)
        if differs:
            say(f"{name}: {differs}")
        yield _row(name, answer, outcomes, _DIFFERENT if differs else _EQUAL)


def _row(name: str, answer: "Answer", outcomes: list["Outcome"], verdict: str) -> tuple["Cell", ...]:
    asked = "; ".join(f"{parameter}={value}" for parameter, value in answer.values.items())
    times = (one.milliseconds if one.rows is not None else None for one in outcomes)
    return (name, len(answer.result.rows), *times, verdict, asked)


def _holds_sample(build: "Build") -> bool:
    """Whether the build is that of the sample articles, on which every question has an answer."""
    lines = data_path("examples", "articles.jsonl").read_bytes().splitlines()
    sample = {msgspec.json.decode(line)["doc_id"] for line in lines}
    return sample == {doc_id for one in build.inputs for doc_id in one.documents}
