"""kg review: undecided pairs of people, and judgements on them."""

import shlex
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.desk import Desk
from kg.cli.inputs import DEFAULT_STORE, JudgementsOption, StoreOption
from kg.cli.outlet import Format, say, write_rows
from kg.errors import ContradictingRulings, NotFound

if TYPE_CHECKING:
    from kg.cli.around import Around
    from kg.cli.undecided import Pair, Undecided
    from kg.model.graph import Node
    from kg.store import Build

app = typer.Typer()

# A page that is longer is cut; kg show gives the whole of it.
_PAGE = 40
_QUESTION = "[s]ame, [d]ifferent, s[k]ip or [q]uit? "


class Verdict(StrEnum):
    """What can be said of two people."""

    SAME = "same"
    DIFFERENT = "different"


_VERDICTS = {
    "s": Verdict.SAME,
    "same": Verdict.SAME,
    "d": Verdict.DIFFERENT,
    "different": Verdict.DIFFERENT,
}
_SKIP, _QUIT = ("k", "skip"), ("q", "quit")


@app.command()
def review(
    store: StoreOption = DEFAULT_STORE,
    judgements: JudgementsOption = None,
    by: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", show_default=False, help="Who judges; else user.name of git, else $USER."
        ),
    ] = None,
    pair: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="ID ID", show_default=False, help="Judge these two and ask nothing."),
    ] = None,
    verdict: Annotated[
        Verdict | None, typer.Option(show_default=False, help="What is said of --pair.")
    ] = None,
    why: Annotated[
        str | None,
        typer.Option(metavar="TEXT", show_default=False, help="Why it is said of --pair, in one sentence."),
    ] = None,
    is_listed: Annotated[
        bool, typer.Option("--list", help="Print the undecided pairs as a table and ask nothing.")
    ] = False,
    form: Annotated[Format, typer.Option("--format", help="Form of --list.")] = Format.TABLE,
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help="Show only the N most valuable pairs.")
    ] = 100,
) -> None:
    """Show pairs of people who may be one, the most valuable first, and write down what you judge."""
    from kg.store import Store
    from kg.store.folder import JUDGEMENTS_FILE

    if (pair is None) != (verdict is None) or (pair is None) != (why is None):
        raise typer.BadParameter("--pair, --verdict and --why go together")
    if pair and is_listed:
        raise typer.BadParameter("--list shows pairs and --pair judges one; give one of both")
    file = judgements or store / JUDGEMENTS_FILE
    replay = shlex.join(
        ["kg", "add", "--store", str(store), *(["--judgements", str(judgements)] if judgements else [])]
    )
    with Store.open(store).current() as build:
        if is_listed:
            _list(build, Desk(file, replay), limit, form)
        elif pair and verdict and why is not None:
            _check_known(build, pair, store)
            desk = Desk(file, replay, by)
            desk.judge(pair, verdict.value, why)
            desk.leave()
        else:
            _ask_all(build, Desk(file, replay, by), limit)


def _check_known(build: "Build", pair: tuple[str, str], store: Path) -> None:
    from kg.cli.undecided import mentions_of
    from kg.resolve.rulings import plain_id

    missing = set(map(plain_id, pair))
    for node in build.nodes():
        if node.kind == "Person":
            missing.difference_update(mentions_of(node))
    for ident in pair:
        if plain_id(ident) in missing:
            raise NotFound(f"{ident}: no person or mention of that id in {store}; kg show NAME tells ids")


def _open(build: "Build", desk: Desk, limit: int) -> tuple["Undecided", list["Pair"]]:
    """Return all pairs, and the most valuable of those that no judgement decides; say how many there are."""
    from kg.cli.undecided import undecided

    found = undecided(build)
    desk.warn()
    decided = found.decided(desk.judgements())
    waiting = [pair for pair in found.pairs if pair not in decided]
    if decided:
        say(f"{len(decided)} of {len(found.pairs)} undecided pairs are judged and wait for a build")
    if len(waiting) > limit:
        say(f"the {limit} most valuable of {len(waiting)} undecided pairs; --limit shows more")
    return found, waiting[:limit]


_COLUMNS = ("score", "a", "name_a", "posts_a", "b", "name_b", "posts_b", "claims_a", "claims_b", "reasons")


def _list(build: "Build", desk: Desk, limit: int, form: Format) -> None:
    from kg.cli.around import name_of
    from kg.cli.page import describe

    found, pairs = _open(build, desk, limit)
    around = found.around(build, pairs)

    def told(person: "Node") -> tuple[str, str, str]:
        return person.id, name_of(person), describe(person, around)

    rows = [
        (
            pair.score,
            *told(around.nodes[pair.a]),
            *told(around.nodes[pair.b]),
            *pair.claims,
            "; ".join(pair.reasons),
        )
        for pair in pairs
    ]
    write_rows(_COLUMNS, rows, form)


def _ask_all(build: "Build", desk: Desk, limit: int) -> None:
    found, pairs = _open(build, desk, limit)
    if not pairs:
        say("no pair is undecided")
        return
    around = found.around(build, pairs)
    desk.sign()
    try:
        for number, pair in enumerate(pairs, 1):
            if pair not in found.decided(desk.judgements()):
                for line in _shown(pair, around, f"{number} of {len(pairs)}"):
                    typer.echo(line, err=True)
                if not _ask(pair, around, desk):
                    break
    finally:
        desk.leave()


def _shown(pair: "Pair", around: "Around", number: str) -> Iterator[str]:
    from kg.cli.page import page

    yield ""
    yield f"--- pair {number}: score {pair.score}, {pair.claims[0]} and {pair.claims[1]} claims"
    yield from (f"    {reason}" for reason in pair.reasons)
    for ref in (pair.a, pair.b):
        person = around.nodes[ref]
        lines = list(page(person, around))
        yield ""
        yield from lines[:_PAGE]
        if len(lines) > _PAGE:
            yield f"… {len(lines) - _PAGE} lines more: kg show {person.id}"
    yield ""


def _ask(pair: "Pair", around: "Around", desk: Desk) -> bool:
    """Ask until there is an answer; return whether to go on."""
    while True:
        answer = _line(_QUESTION)
        if answer is None or answer in _QUIT:
            return False
        if answer in _SKIP:
            return True
        if answer not in _VERDICTS:
            say(f"{answer!r} is no answer; type s, d, k or q")
            continue
        why = _line("why? ")
        if why is None:
            return False
        if not why:
            say("a judgement has a reason; nothing was written")
            continue
        try:
            desk.judge((around.nodes[pair.a].id, around.nodes[pair.b].id), _VERDICTS[answer].value, why)
        except ContradictingRulings as error:
            say(f"error: {error}; nothing was written")
        return True


def _line(prompt: str) -> str | None:
    """Return a line that is typed, without spaces around it; None at the end of the input."""
    typer.echo(prompt, nl=False, err=True)
    line = sys.stdin.readline()
    if not line:
        typer.echo("", err=True)
        return None
    return " ".join(line.split())
