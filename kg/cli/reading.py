"""kg extract and kg eval: what documents say, and how right that is."""

import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from kg.cli.inputs import InputsArgument, MinConfidenceOption
from kg.cli.outlet import PROBLEMS, Format, leave_after, say, warn, write, write_rows
from kg.cli.progress import progress
from kg.errors import EmptyInput, KgError, UnreadableInput

if TYPE_CHECKING:
    from kg.evaluate import Mistake, Report, Row
    from kg.model.document import Document

app = typer.Typer()

_SCORES = ("precision", "recall", "f1", "low", "high", "right", "given", "gold")
_MISTAKES = ("document", "measure", "verdict", "fact", "quote")


class By(StrEnum):
    """What the rows of a table of scores are."""

    MEASURE = "measure"
    DETAIL = "detail"
    STATUS = "status"
    KIND = "kind"
    CONFUSION = "confusion"


@app.command()
def extract(
    inputs: InputsArgument,
    min_confidence: MinConfidenceOption = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", help="Show each text instead, with its mentions, the rules that fired and why."
        ),
    ] = False,
) -> None:
    """Write what documents say, as JSON Lines: one record of findings a document."""
    from kg_loaders import load

    show = _explained if explain else _written
    failures: list[KgError] = []
    done = 0
    with progress(is_wanted=not explain) as advance:
        for outcome in load(inputs, report=warn):
            if isinstance(outcome, KgError):
                failures.append(outcome)
                continue
            for warning in outcome.warnings:
                warn(f"{outcome.source}: {warning}")
            show(outcome, min_confidence)
            done += 1
            advance("reading", done, None)
    leave_after(failures, done)


def _written(document: "Document", min_confidence: float | None) -> None:
    from kg.extract import extract as read

    write(msgspec.json.encode(read(document, min_confidence)).decode() + "\n")


def _explained(document: "Document", min_confidence: float | None) -> None:
    from kg.cli.explaining import print_explanation
    from kg.extract.explain import explain

    if document.posts:
        say(f"{document.source}: a table of posts; its rows are what it says, kg extract prints them")
        return
    print_explanation(explain(document, min_confidence))


@app.command(name="eval")
def evaluate_findings(
    gold: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD", help="Gold: a folder with one DOC_ID.json a document, or a file of JSON Lines."
        ),
    ],
    findings: Annotated[
        Path,
        typer.Argument(metavar="PRED.jsonl", help="Findings as written by kg extract; - is standard input."),
    ],
    by: Annotated[
        By,
        typer.Option(
            help="Rows: measures; details of facts found (dates, parents, links …); statuses; kinds of text; "
            "which status was taken for which."
        ),
    ] = By.MEASURE,
    errors: Annotated[
        int, typer.Option("--errors", min=0, help="List so many mistakes instead of the scores.")
    ] = 0,
    measure: Annotated[
        str | None, typer.Option("--measure", help="Only mistakes of this measure or detail.")
    ] = None,
    texts: Annotated[
        str | None,
        typer.Option(
            "--texts", metavar="INPUT", help="The documents: mistakes are listed with their sentence."
        ),
    ] = None,
    floors: Annotated[
        list[str] | None, typer.Option("--floor", help="Lowest F1 allowed, as tenure=0.8; may be repeated.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="Form of the result.")] = Format.TABLE,
) -> None:
    """Score findings against gold: precision, recall, F1 with a 95 % interval; below a floor leave with 3."""
    from kg.evaluate import evaluate, parse_findings, read_findings

    wanted = dict(_floors(floors or []))
    lines = parse_findings(sys.stdin.buffer, "stdin") if str(findings) == "-" else read_findings(findings)
    given = list(lines)
    if given and all(one.is_bare for one in given):
        raise UnreadableInput(
            str(findings),
            "has neither tenures, changes, events nor figures",
            "give the gold first, then what kg extract wrote",
        )
    report = evaluate(gold, given)
    known = sorted({row.measure for row in (*report.rows, *report.details)})
    if not report.predicted:
        raise EmptyInput(
            str(findings), f"none of its documents has gold in {gold}", "give the findings of those texts"
        )
    if measure is not None and measure not in known:
        raise typer.BadParameter(f"{measure!r} is none of {', '.join(known)}", param_hint="--measure")
    for note in report.notes:
        say(f"note: {note}")
    if errors:
        write_rows(*_mistakes(report.errors(errors, measure), texts), form)
    else:
        write_rows(*_table(report, by), form)
    below = report.below(wanted)
    for row in below:
        say(f"error: {row.measure}: F1 {row.f1.value:.3f} is below its floor {wanted[row.measure]:g}")
    if below:
        raise typer.Exit(PROBLEMS)


def _table(report: "Report", by: By) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Return header and rows of a table of scores."""
    if by is By.CONFUSION:
        return ("gold", "findings", "tenures"), list(report.confusion)
    if by is By.KIND:
        rows = [
            (kind, row.measure, *_scores(row))
            for kind, found in report.kinds.items()
            for row in found
            if row.given or row.gold
        ]
        return ("kind", "measure", *_SCORES), rows
    chosen = {By.DETAIL: report.details, By.STATUS: report.statuses}.get(by, report.rows)
    return (by.value, *_SCORES), [(row.measure, *_scores(row)) for row in chosen]


def _mistakes(found: Sequence["Mistake"], texts: str | None) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Return header and rows of a list of mistakes; with the texts, a sentence stands for each quote."""
    from kg.evaluate import sentence_of

    known = _texts(texts, {one.doc_id for one in found}) if texts else {}
    return _MISTAKES, [
        (
            one.doc_id,
            one.measure,
            one.verdict,
            " | ".join(str(part) for part in one.fact),
            sentence_of(one, known.get(one.doc_id, "")) or one.place,
        )
        for one in found
    ]


def _texts(location: str, wanted: set[str]) -> dict[str, str]:
    from kg_loaders import load

    found: dict[str, str] = {}
    for outcome in load([location], report=warn):
        if isinstance(outcome, KgError):
            raise outcome
        if outcome.doc_id in wanted:
            found[outcome.doc_id] = outcome.text
    return found


def _scores(row: "Row") -> tuple[float, ...]:
    shares = row.precision.value, row.recall.value, row.f1.value, row.f1.low, row.f1.high
    return *(round(share, 4) for share in shares), row.right, row.given, row.gold


def _floors(texts: list[str]) -> Iterator[tuple[str, float]]:
    for text in texts:
        name, _, value = text.partition("=")
        try:
            yield name, float(value)
        except ValueError as error:
            raise typer.BadParameter(
                f"{text!r} is no floor; write tenure=0.8", param_hint="--floor"
            ) from error
