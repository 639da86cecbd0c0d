"""kg extract and kg eval: what documents say, and how right that is."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from kg.cli.inputs import InputsArgument
from kg.cli.outlet import PROBLEMS, Format, leave_after, say, write, write_rows
from kg.cli.progress import progress
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.evaluate import Row

app = typer.Typer()

_SCORES = ("measure", "precision", "recall", "f1", "low", "high", "right", "given", "gold")
_MISTAKES = ("document", "measure", "verdict", "fact", "quote")


@app.command()
def extract(inputs: InputsArgument) -> None:
    """Write what documents say, as JSON Lines: one record of findings a document."""
    from kg.extract import extract as read
    from kg_loaders import load

    failures: list[KgError] = []
    done = 0
    with progress() as advance:
        for outcome in load(inputs, report=say):
            if isinstance(outcome, KgError):
                failures.append(outcome)
                continue
            for warning in outcome.warnings:
                say(f"warning: {outcome.source}: {warning}")
            write(msgspec.json.encode(read(outcome)).decode() + "\n")
            done += 1
            advance("reading", done, None)
    leave_after(failures, done)


@app.command(name="eval")
def evaluate_findings(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="Folder of gold, one DOC_ID.json a document.")
    ],
    findings: Annotated[
        Path,
        typer.Argument(metavar="PRED.jsonl", help="Findings as written by kg extract; - is standard input."),
    ],
    errors: Annotated[int, typer.Option("--errors", help="List so many mistakes instead of the scores.")] = 0,
    measure: Annotated[str | None, typer.Option("--measure", help="Only mistakes of this measure.")] = None,
    floors: Annotated[
        list[str] | None, typer.Option("--floor", help="Lowest F1 allowed, as tenure=0.8; may be repeated.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="Form of the result.")] = Format.TABLE,
) -> None:
    """Score findings against gold: precision, recall, F1 with a 95 % interval; below a floor leave with 3."""
    from kg.evaluate import evaluate, parse_findings, read_findings

    wanted = dict(_floors(floors or []))
    given = parse_findings(sys.stdin.buffer, "stdin") if str(findings) == "-" else read_findings(findings)
    report = evaluate(gold, given)
    for note in report.notes:
        say(f"note: {note}")
    if errors:
        mistakes = report.errors(errors, measure)
        write_rows(
            _MISTAKES,
            [
                (m.doc_id, m.measure, m.verdict, " | ".join(str(part) for part in m.fact), m.quote)
                for m in mistakes
            ],
            form,
        )
    else:
        write_rows(
            _SCORES,
            [
                (row.measure, *(round(share, 4) for share in _shares(row)), row.right, row.given, row.gold)
                for row in report.rows
            ],
            form,
        )
    below = report.below(wanted)
    for row in below:
        say(f"error: {row.measure}: F1 {row.f1.value:.3f} is below its floor {wanted[row.measure]:g}")
    if below:
        raise typer.Exit(PROBLEMS)


def _shares(row: "Row") -> tuple[float, ...]:
    return row.precision.value, row.recall.value, row.f1.value, row.f1.low, row.f1.high


def _floors(texts: list[str]) -> Iterator[tuple[str, float]]:
    for text in texts:
        name, _, value = text.partition("=")
        try:
            yield name, float(value)
        except ValueError as error:
            raise typer.BadParameter(
                f"{text!r} is no floor; write tenure=0.8", param_hint="--floor"
            ) from error
