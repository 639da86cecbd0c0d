"""kg ask: the question library, for people who know neither SPARQL nor Cypher."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import Format, say, write, write_rows
from kg.errors import AmbiguousName

if TYPE_CHECKING:
    from kg.query.ask import Answer, Source, Sources
    from kg.query.names import Names
    from kg.query.result import Cell
    from kg.query.runners import Runner

app = typer.Typer()


class Engine(StrEnum):
    """Languages that a question is asked in."""

    SPARQL = "sparql"
    CYPHER = "cypher"


NameArgument = Annotated[
    str | None,
    typer.Argument(metavar="[QUESTION]", help="Name of a question; without one, all are listed."),
]
ParametersOption = Annotated[
    list[str] | None,
    typer.Option(
        "--param",
        "-p",
        metavar="NAME=VALUE",
        help="Value of a parameter, such as unit='xã Đức Thọ, Hà Tĩnh'; may be repeated.",
    ),
]
EngineOption = Annotated[
    Engine,
    typer.Option(
        "--engine",
        help="Ask the store in SPARQL; or in Cypher the Neo4j of $NEO4J_URI, else one without a server.",
    ),
]
VietnameseOption = Annotated[bool, typer.Option("--vi", help="List the questions in Vietnamese.")]
ShowOption = Annotated[bool, typer.Option("--show", help="Print the query instead of asking it.")]
CheckOption = Annotated[
    bool, typer.Option("--check", help="Ask all questions on all engines that are there and compare.")
]
SourcesOption = Annotated[
    bool, typer.Option("--sources", help="Add the sentences and documents behind each row.")
]
LimitOption = Annotated[
    int | None, typer.Option("--limit", min=1, show_default=False, help="Show so many rows at most.")
]
FormOption = Annotated[Format, typer.Option("--format", help="Form of the result.")]


@app.command()
def ask(
    name: NameArgument = None,
    parameters: ParametersOption = None,
    is_vietnamese: VietnameseOption = False,
    is_shown: ShowOption = False,
    is_checked: CheckOption = False,
    has_sources: SourcesOption = False,
    engine: EngineOption = Engine.SPARQL,
    limit: LimitOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormOption = Format.TABLE,
) -> None:
    """Ask a question of the library; kg ask alone lists them."""
    from kg.cli.asking import read_parameters
    from kg.query.library import load_query

    given = read_parameters(parameters)
    if is_checked:
        from kg.cli.agreeing import check_engines

        if given:
            raise typer.BadParameter("--check chooses the values itself; leave -p out")
        check_engines(name, store, form)
    elif name is None:
        _list_questions(form, is_vietnamese=is_vietnamese)
    elif is_shown:
        write(load_query(name, engine.value).text)
    else:
        from kg.cli.engines import opened
        from kg.query.ask import sources

        load_query(name, engine.value)  # Without one, what is wrong is the name, whatever the store is.
        with opened(store, engine.value) as (names, runner):
            answer = _asked(name, given, names, runner, form).first(limit)
            found = sources(runner, answer.nodes()) if has_sources else None
        _write(answer, found, form)


def _asked(name: str, given: dict[str, str], names: "Names", runner: "Runner", form: Format) -> "Answer":
    """Ask, and say which names were taken for something else than they say, or for what is gone."""
    from kg.query.ask import ask
    from kg.query.parameters import NodeRef
    from kg.text.fold import fold

    try:
        answer = ask(name, given, names, runner)
    except AmbiguousName as error:
        write_rows(("id", "name", "what"), error.candidates, form)
        raise
    for parameter, value in answer.values.items():
        if isinstance(value, NodeRef) and parameter in given:
            found = names.name(value)
            # Of a unit that is gone it is no wonder that nobody holds a post there.
            is_told = not answer.result.rows and names.is_gone(value)
            ended = f", {names.describe(value)}" if is_told else ""
            if ended or fold(given[parameter]) not in (fold(found), value.id, str(value)):
                say(f"{parameter}: taken for {found} ({value}){ended}")
    return answer


def _list_questions(form: Format, *, is_vietnamese: bool) -> None:
    from kg.query.library import load_query, names

    rows = []
    for name in names("sparql"):
        query = load_query(name, "sparql")
        wanted = (one if told.default is None else f"[{one}]" for one, told in query.parameters.items())
        rows.append((name, " ".join(wanted), query.vietnamese if is_vietnamese else query.english))
    write_rows(("name", "parameters", "question"), rows, form)


def _write(answer: "Answer", found: "Sources | None", form: Format) -> None:
    if form is Format.TABLE:
        _write_table(answer, found)
    else:
        from kg.query.ask import with_sources

        result = answer.result if found is None else with_sources(answer, found)
        write_rows(result.columns, result.rows, form)
        if not result.rows:
            say("no rows")
    if answer.left_out:
        shown = len(answer.result.rows)
        say(f"{shown} of {shown + answer.left_out} rows; --limit shows more")


def _write_table(answer: "Answer", found: "Sources | None") -> None:
    """Write a table for people: nodes left out, the claims behind a row as numbers and below it."""
    shown = [place for place, column in enumerate(answer.result.columns) if not column.endswith("_id")]
    columns = [answer.result.columns[place] for place in shown]
    rows: list[list[Cell]] = [[row[place] for place in shown] for row in answer.result.rows]
    notes: dict[Source, int] = {}
    if found is not None:
        columns.append("sources")
        for row, nodes in zip(rows, answer.nodes_of_rows(), strict=True):
            claims = [claim for node in nodes for claim in found[node]]
            numbers = [notes.setdefault(claim, len(notes) + 1) for claim in claims]
            row.append(" ".join(map(str, dict.fromkeys(numbers))))
    write_rows(columns, rows, Format.TABLE)
    if notes:
        write("\n" + "".join(f"{line}\n" for line in _footnotes(notes)))


def _footnotes(notes: dict["Source", int]) -> Iterator[str]:
    for claim, number in notes.items():
        remarks = [claim.says] if claim.says != "supports" else []
        remarks += [one for one in (claim.modality, claim.rank) if one not in ("stated", "normal")]
        told = f" ({', '.join(remarks)})" if remarks else ""
        where = ", ".join(part for part in (claim.document, claim.title, claim.publisher) if part)
        yield f"[{number}] “{claim.quote}”{told}" if claim.quote else f"[{number}]{told}"
        yield f"    {where}, {claim.span_start}-{claim.span_end}"
