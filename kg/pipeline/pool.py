"""Work in this process, or in many."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing.connection import wait
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def start_pool(processes: int) -> ProcessPoolExecutor:
    """Return a pool of processes that leave Ctrl-C to this one and end when it ends, however it ends.

    The calling script must be importable (its code under `if __name__ == "__main__"`).
    """
    # Not forked: a fork would inherit threads of the progress bar half-way and the lock of the store.
    return ProcessPoolExecutor(
        processes, mp_context=multiprocessing.get_context("spawn"), initializer=_prepare_worker
    )


@contextmanager
def spread(work: Callable[[A], B], pieces: Iterable[A], processes: int, ahead: int) -> Iterator[Iterator[B]]:
    """Begin work on all pieces, and give the results in the order of the pieces.

    Args:
        work: a function of a module.
        processes: with one, it is this one, which works when it is asked for a result.
        ahead: how many pieces are begun before their results are taken.
    """
    if processes <= 1:
        yield map(work, pieces)
        return
    left = iter(pieces)
    pool = start_pool(processes)
    try:
        begun = deque(pool.submit(work, piece) for piece in islice(left, ahead))
        yield _results(pool, work, begun, left)
    finally:
        pool.shutdown(cancel_futures=True)


def _results(
    pool: ProcessPoolExecutor, work: Callable[[A], B], begun: "deque[Future[B]]", left: Iterator[A]
) -> Iterator[B]:
    while begun:
        result = begun.popleft().result()
        begun.extend(pool.submit(work, piece) for piece in islice(left, 1))
        yield result


def _prepare_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_after, args=(parent.sentinel,), daemon=True).start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
