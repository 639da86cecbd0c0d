"""The child's side of a session: it does the tasks that the parent names and sends rows in batches."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext
from itertools import islice
from typing import Any

from kg.errors import KgError, NotFound, QueryError, ServerError, WrongParameter
from kg.query.child import LARGEST, Parent, pack
from kg.query.limits import OUT_OF_MEMORY_TEXT

_ROWS = 1000

Task = Callable[..., Any]
Sent = tuple[int, bool]
"""How many rows or triples were sent, and whether there are more."""


def do_tasks(
    parent: Parent,
    tasks: Mapping[str, Task],
    errors: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> None:
    """Do what the parent says until it is gone; each task ends with "done" or what went wrong, see `_word`.

    Args:
        tasks: by their words; they get the content of the message as arguments.
        errors: turns what an engine raises into errors of this project, or TimeoutError.
    """
    while True:
        word, content = parent.hear()
        try:
            with errors():
                done = tasks[word](**content)
        except KgError as error:
            parent.tell(_word(error), str(error))
        except TimeoutError:
            parent.tell("slow", "")
        except MemoryError:
            parent.tell("error", OUT_OF_MEMORY_TEXT)
        except OSError as error:
            parent.tell("error", f"{error.filename or 'system'}: {error.strerror or error}")
        else:
            parent.tell("done", done)


def _word(error: KgError) -> str:
    """Return the word for an error; beside these there is "slow", the time is over."""
    named = ((NotFound, "missing"), (ServerError, "server"), (WrongParameter, "parameter"))
    return next((word for kind, word in named if isinstance(error, kind)), "error")


def send_rows(parent: Parent, columns: Iterable[str], rows: Iterable[tuple[Any, ...]], most: int) -> Sent:
    """Send "columns", then "rows" as often as it takes, `most` of them at most.

    Raises: QueryError: a row cannot be sent.
    """
    parent.tell("columns", list(columns))
    left = iter(rows)
    sent = 0
    while batch := list(islice(left, min(_ROWS, most - sent))):
        _send(parent, batch)
        sent += len(batch)
    return sent, next(left, None) is not None


def _send(parent: Parent, rows: list[tuple[Any, ...]]) -> None:
    try:
        message = pack("rows", rows)
    except ValueError as error:
        raise QueryError("the answer holds text that is no Unicode; leave it out") from error
    if len(message) <= LARGEST:
        parent.send(message)
    elif len(rows) == 1:
        raise QueryError(f"a row of the answer is larger than {LARGEST // 2**20} MB; ask for less of it")
    else:
        _send(parent, rows[: len(rows) // 2])
        _send(parent, rows[len(rows) // 2 :])
