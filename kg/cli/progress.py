"""Progress of long work, on stderr and only where that is a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kg.cli.outlet import say

Advance = Callable[[str, int, int | None], None]
"""Told the stage, how much of it is done, and of how much (None: not known)."""


def _nowhere(stage: str, done: int, total: int | None) -> None:
    """Show nothing."""


@contextmanager
def progress(*, is_wanted: bool = True) -> Iterator[Advance]:
    """Give a function that shows how far the work is; bars go when the work ends."""
    if not is_wanted or not sys.stderr.isatty():
        yield _nowhere
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        stages: dict[str, TaskID] = {}

        def advance(stage: str, done: int, total: int | None) -> None:
            if stage not in stages:
                for task in bars.tasks:
                    # What came before is over, whether or not its end was known.
                    bars.update(task.id, total=task.completed or 1, completed=task.completed or 1)
                stages[stage] = bars.add_task(stage, total=total)
            bars.update(stages[stage], completed=done, total=total)

        yield advance


def announced(advance: Advance, what: str) -> Advance:
    """Say once what takes its time, also where no bars are shown."""
    was_said = False

    def show(stage: str, done: int, total: int | None) -> None:
        nonlocal was_said
        if not was_said:
            say(what)
            was_said = True
        advance(stage, done, total)

    return show
