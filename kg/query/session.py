"""A session: queries to an engine in a child process with limits, which may die of one; this process goes on.

The child starts at once and stays for all queries; where one kills it, the next query starts it anew.
"""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from kg.errors import KgError, NotFound, QueryError, ServerError, WrongParameter
from kg.query.child import Child, ChildEnded, ChildSlow, Message
from kg.query.limits import OUT_OF_MEMORY_TEXT, TOO_MUCH_TEXT, Limits, too_large, too_many, too_slow
from kg.query.parameters import Parameter
from kg.query.result import Cell, Result

Rows = list[tuple[Cell, ...]]
Batch = TypeVar("Batch")

_RAISED: dict[str, Callable[[str, Limits], KgError]] = {
    "error": lambda text, _: QueryError(text),
    "missing": lambda text, _: NotFound(text),
    "parameter": lambda text, _: WrongParameter(text),
    "server": lambda text, _: ServerError(text),
    "slow": lambda _, limits: too_slow(limits),
}
_KILLED = -9
"""By the system, where no memory is left at all."""


class Stream(Generic[Batch]):
    """An answer as it comes: its columns, then in batches what is asked for.

    It can be read once, before the session is asked anything else.

    Attributes:
        columns: names in the order of the query; none where the answer comes as text.
        rows: how many rows or triples came, known after the last batch.
        is_cut: whether there were more than asked for, known after the last batch.
    """

    def __init__(self, columns: tuple[str, ...], messages: Iterator[Message], read: Callable[[Any], Batch]):
        self.columns = columns
        self.rows = 0
        self.is_cut = False
        self._messages = messages
        self._read = read

    def __iter__(self) -> Iterator[Batch]:
        """Yield the batches.

        Raises: QueryError: the query fails or exceeds a limit.
        """
        for word, content in self._messages:
            if word == "done":
                self.rows, self.is_cut = content
            else:
                yield self._read(content)


class Session(ABC):
    """What sessions of all engines are; use one in a `with` statement.

    Attributes:
        language: for messages.
        out_of_memory: exit code of a child whose memory does not suffice, None if the engine is elsewhere.
        grace: seconds in which an engine that looks at the clock itself may say that it gives up.
    """

    language: str
    out_of_memory: int | None = None
    grace = 0.0

    @property
    @abstractmethod
    def engine(self) -> str:
        """Name and version of the engine."""

    def __init__(self, limits: Limits | None) -> None:
        self._limits = limits or Limits()
        self._child: Child | None = None
        self._is_open = False
        self._is_busy = False
        self._said: Any = None

    @abstractmethod
    def _task(self, text: str, parameters: Mapping[str, Parameter]) -> dict[str, Any]:
        """Return what the child is told of a query.

        Raises: QueryError: the query is refused.
        """

    @abstractmethod
    def _started(self) -> tuple[Child, dict[str, Any]]:
        """Start a child; return it with what it must open."""

    def ask(self, text: str, parameters: Mapping[str, Parameter] | None = None) -> Result:
        """Return the whole answer to a query that only reads.

        Raises:
            QueryError: the query does not parse, fails, writes, is refused, or exceeds a limit.
            NotFound: it names a graph that the store does not have.
        """
        stream = self.stream(text, parameters)
        rows = [row for batch in stream for row in batch]
        return Result(stream.columns, tuple(rows))

    def stream(
        self, text: str, parameters: Mapping[str, Parameter] | None = None, *, most: int | None = None
    ) -> Stream[Rows]:
        """Return the answer as batches of rows, of which only one is held at a time.

        Args:
            most: rows that are wanted; without it more than the limit are an error.
        Raises: see `ask`; also while the batches are read.
        """
        return self._stream(self._task(text, parameters or {}), most, _rows)

    def close(self) -> None:
        """End the child."""
        self._stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _stream(self, task: dict[str, Any], most: int | None, read: Callable[[Any], Batch]) -> Stream[Batch]:
        if self._is_busy:
            self._stop()
        wanted = self._limits.rows if most is None else min(most, self._limits.rows)
        messages = self._messages({**task, "most": wanted}, may_cut=wanted == most)
        _, columns = next(messages)
        return Stream(tuple(columns), messages, read)

    def _messages(self, task: dict[str, Any], *, may_cut: bool) -> Iterator[Message]:
        """Yield what the child says to a task; the last is "done"."""
        watch = _Watch(self._limits.seconds)
        child = self._child or self._start()
        self._is_busy = True
        try:
            for word, content in self._heard(child, task, watch):
                if word in _RAISED or word == "done":
                    self._is_busy = False
                if word in _RAISED:
                    raise _RAISED[word](content, self._limits)
                if word == "done" and content[1] and not may_cut:
                    raise too_many(self._limits)
                with watch.stopped():
                    yield word, content
                if word == "done":
                    return
        finally:
            # Whoever stops reading in the middle, by whatever error, needs no more of this answer.
            if self._is_busy and child is self._child:
                self._stop()

    def _heard(self, child: Child, task: dict[str, Any], watch: "_Watch") -> Iterator[Message]:
        """Yield all messages that come before the limits are reached."""
        try:
            self._wait_until_open(child, watch.deadline)
            child.tell("ask", {**task, "seconds": max(0.001, watch.deadline - time.monotonic())})
            began = child.heard
            while True:
                yield child.hear(watch.deadline + self.grace)
                if child.heard - began > self._limits.answer_megabytes * 2**20:
                    raise too_large(self._limits)
        except ChildSlow as error:
            # An engine that only starts slowly goes on to do so: whoever asks again finds it ready.
            self._is_busy = self._is_open
            raise too_slow(self._limits) from error
        except ChildEnded as error:
            raise self._ended(child, error.code) from error

    def _start(self) -> Child:
        """Start the child, which then opens what is asked."""
        self._child, task = self._started()
        self._is_open = False
        self._child.tell("open", task)
        return self._child

    def opened(self) -> Any:
        """Wait until the engine is there; return what it says of itself.

        Raises: QueryError, ServerError: it does not start, or not in time.
        """
        watch = _Watch(self._limits.seconds)
        try:
            return self._wait_until_open(self._child or self._start(), watch.deadline)
        except ChildSlow as error:
            raise too_slow(self._limits) from error

    def _wait_until_open(self, child: Child, deadline: float) -> Any:
        if self._is_open:
            return self._said
        try:
            word, content = child.hear(deadline)
        except ChildEnded as error:
            self._stop()
            raise QueryError(
                f"the {self.language} engine does not start: its process ended with {error.code}; "
                "free memory, or install it anew"
            ) from error
        if word != "done":
            self._stop()
        if word == "error":
            raise QueryError(f"the {self.language} engine does not start: {content}")
        if word in _RAISED:
            raise _RAISED[word](content, self._limits)
        self._is_open = True
        self._said = content
        return content

    def _ended(self, child: Child, code: int) -> QueryError:
        if child is not self._child:
            return QueryError(
                "the rest of this answer is gone: its session was asked something else, or closed"
            )
        if code in (self.out_of_memory, _KILLED):
            return QueryError(f"{self.language}: {OUT_OF_MEMORY_TEXT}")
        return QueryError(TOO_MUCH_TEXT)

    def _stop(self) -> None:
        self._is_busy = False
        if self._child is not None:
            self._child.close()
            self._child = None


class _Watch:
    """How long the child may still take."""

    def __init__(self, seconds: float) -> None:
        self.deadline = time.monotonic() + seconds

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Do not count the time in the block."""
        began = time.monotonic()
        yield
        self.deadline += time.monotonic() - began


def _rows(content: list[list[Any]]) -> Rows:
    return [tuple(map(_cell, row)) for row in content]


def _cell(value: Any) -> Cell:
    return tuple(map(_cell, value)) if isinstance(value, list) else value
