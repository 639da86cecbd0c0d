"""How answers to queries are limited and delivered: options, forms, files."""

import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from itertools import chain
from types import FrameType
from typing import IO, TYPE_CHECKING, Annotated, Any, Literal, TypeVar

import typer

from kg.cli.outlet import STDOUT, draw, say, writing

if TYPE_CHECKING:
    from kg.query.limits import Limits
    from kg.query.session import Rows, Stream

Batch = TypeVar("Batch")


class RowsFormat(StrEnum):
    """Forms of rows."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"


class AnswerFormat(StrEnum):
    """Forms of rows and of triples."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    PARQUET = "parquet"
    TTL = "ttl"
    NT = "nt"
    JSONLD = "jsonld"


_TEXTS: dict[RowsFormat, Literal["table", "csv", "json", "jsonl"]] = {
    RowsFormat.TABLE: "table",
    RowsFormat.CSV: "csv",
    RowsFormat.JSON: "json",
    RowsFormat.JSONL: "jsonl",
}

OutputOption = Annotated[
    str,
    typer.Option(
        "-o", "--output", metavar="FILE", help="File, there wholly or not at all; - is standard output."
    ),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        min=0,
        metavar="N",
        show_default=False,
        help="Rows that are shown at most; without it more than a million are an error.",
    ),
]
TimeoutOption = Annotated[
    float, typer.Option("--timeout", min=0.001, metavar="SECONDS", help="Time that the query may take.")
]
MemoryOption = Annotated[
    int, typer.Option("--memory", min=1, metavar="MB", help="Memory that the engine may take.")
]
SizeOption = Annotated[
    int, typer.Option("--max-size", min=1, metavar="MB", help="Size of the answer at most.")
]
SECONDS, MEGABYTES, ANSWER_MEGABYTES = 30.0, 1024, 256


def limits_of(seconds: float, megabytes: int, answer_megabytes: int, rows: int | None) -> "Limits":
    """Return the limits that the options name."""
    import msgspec

    from kg.query.limits import Limits

    limits = Limits(seconds=seconds, megabytes=megabytes, answer_megabytes=answer_megabytes)
    return limits if rows is None else msgspec.structs.replace(limits, rows=rows)


def check_form(form: str, output: str) -> None:
    """Refuse a form that cannot be written, before anything is asked.

    Raises: MissingExtra: what it needs is not installed.
    """
    if form != RowsFormat.PARQUET:
        return
    from kg.query.parquet import check_parquet

    check_parquet()
    if output == STDOUT and sys.stdout.isatty():
        raise typer.BadParameter("parquet is not for the screen; name a file with -o", param_hint="--format")


def deliver_rows(
    stream: "Stream[Rows]", form: RowsFormat, output: str, doubts: Callable[[], str] = str
) -> None:
    """Write rows while they come.

    Args:
        doubts: tells why there may be none.
    """
    if form is RowsFormat.TABLE and output == STDOUT and sys.stdout.isatty():
        draw(stream.columns, list(chain.from_iterable(stream)))
    else:
        batches = _begun(stream)
        with writing(output) as file:
            _write_rows(stream.columns, batches, form, file)
    _say_what_came(stream, doubts)


def deliver_text(stream: "Stream[bytes]", output: str, doubts: Callable[[], str] = str) -> None:
    """Write text while it comes; see `deliver_rows`."""
    pieces = _begun(stream)
    with writing(output) as file:
        for piece in pieces:
            file.write(piece)
    _say_what_came(stream, doubts)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let a kill end the block like any error, so that no child, no half file and no copy stays behind."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, _leave) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _leave(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)


def _begun(batches: Iterable[Batch]) -> Iterable[Batch]:
    """Return the same, of which the first is here: where it does not come, nothing is written."""
    coming = iter(batches)
    return chain([first] if (first := next(coming, None)) is not None else [], coming)


def _write_rows(columns: Sequence[str], batches: "Iterable[Rows]", form: RowsFormat, file: IO[bytes]) -> None:
    if form is RowsFormat.PARQUET:
        from kg.query.parquet import write_parquet

        write_parquet(columns, batches, file)
    else:
        from kg.query.writing import pieces

        for piece in pieces(columns, batches, _TEXTS[form]):
            file.write(piece.encode())


def _say_what_came(stream: "Stream[Any]", doubts: Callable[[], str]) -> None:
    if not stream.rows:
        say("; ".join(filter(None, ("no rows", doubts()))))
    if stream.is_cut:
        say(f"there are more than these {stream.rows}; a higher --limit shows them")
