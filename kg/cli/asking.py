"""kg query, kg show and kg why: questions to a store."""

import sys
from contextlib import ExitStack, nullcontext
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.answers import (
    ANSWER_MEGABYTES,
    MEGABYTES,
    SECONDS,
    AnswerFormat,
    LimitOption,
    MemoryOption,
    OutputOption,
    RowsFormat,
    SizeOption,
    TimeoutOption,
    check_form,
    deliver_rows,
    deliver_text,
    ended_by_signals,
    limits_of,
)
from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.named import SHOWN, resolved
from kg.cli.outlet import STDOUT, write
from kg.errors import NotFound, QueryError

app = typer.Typer()
query_app = typer.Typer(help="Ask a question in SPARQL or in Cypher.", no_args_is_help=True)
app.add_typer(query_app, name="query")

TextArgument = Annotated[str | None, typer.Argument(metavar="[TEXT]", help="The query; or -f.")]
FileOption = Annotated[
    str | None,
    typer.Option(
        "-f",
        "--file",
        metavar="FILE",
        help="File with the query, or the name of one that comes along; - is stdin.",
    ),
]
ParametersOption = Annotated[
    list[str] | None,
    typer.Option(
        "--param", "-p", metavar="NAME=VALUE", help="Value of a parameter of the query; may be repeated."
    ),
]
_TEXTS: dict[AnswerFormat, Literal["json", "ttl", "nt", "jsonld"]] = {
    AnswerFormat.JSON: "json",
    AnswerFormat.TTL: "ttl",
    AnswerFormat.NT: "nt",
    AnswerFormat.JSONLD: "jsonld",
}


def read_question(text: str | None, file: str | None, engine: Literal["sparql", "cypher"]) -> str:
    """Return the query that was typed, or is in the file, or comes along under that name."""
    from kg.query import load_query
    from kg.query.limits import LONGEST_TEXT, too_long

    if (text is None) == (file is None):
        raise typer.BadParameter("give the query as TEXT or as a file with -f, one of both")
    if text is not None:
        return text
    assert file is not None
    if file != "-" and not Path(file).is_file():
        return load_query(file, engine).text
    with nullcontext(sys.stdin.buffer) if file == "-" else Path(file).open("rb") as stream:
        content = stream.read(4 * LONGEST_TEXT + 1)
    if len(content) > 4 * LONGEST_TEXT:
        raise too_long()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise QueryError(f"{file}: byte {error.start + 1} is no UTF-8; save the query as UTF-8") from error


def read_parameters(texts: list[str] | None) -> dict[str, str]:
    """Return the parameters of NAME=VALUE texts."""
    parameters: dict[str, str] = {}
    for text in texts or []:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise typer.BadParameter(f"{text!r} is no parameter; write name=value", param_hint="--param")
        if name in parameters:
            raise typer.BadParameter(f"{name} is given twice; ask once for each", param_hint="--param")
        parameters[name] = value
    return parameters


@query_app.command(name="sparql")
def ask_sparql(
    text: TextArgument = None,
    file: FileOption = None,
    parameters: ParametersOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: Annotated[
        AnswerFormat,
        typer.Option(
            "--format", help="Form of the answer; ttl, nt and jsonld are for CONSTRUCT and DESCRIBE."
        ),
    ] = AnswerFormat.TABLE,
    output: OutputOption = STDOUT,
    limit: LimitOption = None,
    timeout: TimeoutOption = SECONDS,
    memory: MemoryOption = MEGABYTES,
    size: SizeOption = ANSWER_MEGABYTES,
) -> None:
    """Ask the store in SPARQL; queries see the union of all named graphs."""
    from kg.query.doubts import doubts_of_sparql
    from kg.query.isolated import SparqlSession
    from kg.store import Store

    query, values = read_question(text, file, "sparql"), read_parameters(parameters)
    check_form(form, output)
    limits, doubts = limits_of(timeout, memory, size, limit), partial(doubts_of_sparql, query)
    with ended_by_signals(), ExitStack() as stack:
        with Store.open(store).current() as build:
            session = stack.enter_context(SparqlSession(build, limits))
        if form in _TEXTS:
            deliver_text(session.stream_text(query, values, form=_TEXTS[form], most=limit), output, doubts)
        else:
            deliver_rows(session.stream(query, values, most=limit), RowsFormat(form.value), output, doubts)


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="Name or id of a person, unit, body or position.")],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Print a page about one person, unit, body or position, with the sentences behind its facts."""
    from kg.cli.around import Around
    from kg.cli.page import page
    from kg.store import Store

    with Store.open(store).current() as build:
        (ref,) = resolved([name], SHOWN, build)
        around = Around(build.nodes(), build.edges())
    write("".join(f"{line}\n" for line in page(around.nodes[ref], around)))


@app.command()
def why(
    ident: Annotated[
        str,
        typer.Argument(
            metavar="ID",
            help="Id of a tenure, person, mention, position, figure, event or claim; or Tenure/ID and so on.",
        ),
    ],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Print every sentence behind one thing, and why the people in them were taken as one."""
    from kg.cli.around import Around
    from kg.cli.why import explain, find
    from kg.store import Store

    with Store.open(store).current() as build:
        around = Around(build.nodes(), build.edges())
    found = find(ident, around)
    if not found:
        raise NotFound(f"{ident}: nothing in {store} has that id; kg show NAME and kg query tell ids")
    lines = (f"{line}\n" for node in found for line in explain(node, around))
    write("".join(lines))
