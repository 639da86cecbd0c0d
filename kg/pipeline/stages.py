"""What a build is doing, and how long it took."""

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[str, int, int | None], None]


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the cyclic garbage collector off.

    Records have no cycles. It would walk over all of them again and again for a quarter of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class Stages:
    """Tells each stage as it begins, and measures it.

    Args:
        progress: told the stage, how much is done, of how much.

    Attributes:
        progress: as given.
        seconds: by stage, of those that ended.
    """

    def __init__(self, progress: Progress) -> None:
        self.seconds: dict[str, float] = {}
        self.progress = progress
        self._stage: str | None = None
        self._began = 0.0

    def begin(self, stage: str, total: int | None = None) -> None:
        """Begin a stage; the one before ends."""
        self.end()
        self._stage, self._began = stage, time.perf_counter()
        self.progress(stage, 0, total)

    def advance(self, done: int, total: int) -> None:
        """Tell how much of the stage is done."""
        if self._stage:
            self.progress(self._stage, done, total)

    def end(self) -> None:
        """End the stage."""
        if self._stage:
            took = time.perf_counter() - self._began
            self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + took
            self._stage = None
