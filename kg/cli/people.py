"""kg eval-people: the people of a store against judged pairs."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import Format, write_rows

app = typer.Typer()


@app.command(name="eval-people")
def eval_people(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="PAIRS.jsonl...", help="Judged pairs (tests/gold/README.md says their form)."),
    ],
    store: StoreOption = DEFAULT_STORE,
    errors: Annotated[
        int,
        typer.Option("--errors", min=0, help="List so many wrong and unsure pairs instead of the scores."),
    ] = 0,
    form: Annotated[Format, typer.Option("--format", help="Form of the result.")] = Format.TABLE,
) -> None:
    """Score who is who in a store against judged pairs, beside merging all equal names and none."""
    from kg.evaluate.identity import mentioned, pair_table, read_pairs, wrong_pairs
    from kg.store import Store

    pairs = [pair for path in files for pair in read_pairs(path)]
    with Store.open(store).current() as build:
        found = mentioned(build.nodes(), build.edges())
    if errors:
        wrong = list(wrong_pairs(pairs, found))[:errors]
        rows = [(pair.name, pair.other or "", pair.a, pair.b, pair.judgement, told) for pair, told in wrong]
        write_rows(("name", "other", "a", "b", "judged", "called"), rows, form)
    else:
        write_rows(*pair_table(pairs, found), form)
