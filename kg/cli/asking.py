"""kg query, kg show and kg why: questions to a store."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import Format, write, write_rows
from kg.errors import AmbiguousName, NotFound

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
FormOption = Annotated[Format, typer.Option("--format", help="Form of the result.")]


def read_question(text: str | None, file: str | None, engine: Literal["sparql", "cypher"]) -> str:
    """Return the query that was typed, or is in the file, or comes along under that name."""
    from kg.query import load_query

    if (text is None) == (file is None):
        raise typer.BadParameter("give the query as TEXT or as a file with -f, one of both")
    if text is not None:
        return text
    assert file is not None
    if file == "-":
        return sys.stdin.read()
    if Path(file).is_file():
        return Path(file).read_text(encoding="utf-8")
    return load_query(file, engine).text


def read_parameters(texts: list[str] | None) -> dict[str, str]:
    """Return the parameters of NAME=VALUE texts."""
    parameters: dict[str, str] = {}
    for text in texts or []:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise typer.BadParameter(f"{text!r} is no parameter; write name=value", param_hint="--param")
        parameters[name] = value
    return parameters


@query_app.command(name="sparql")
def ask_sparql(
    text: TextArgument = None,
    file: FileOption = None,
    parameters: ParametersOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormOption = Format.TABLE,
) -> None:
    """Ask the store in SPARQL; queries see the union of all named graphs."""
    from kg.query import sparql
    from kg.store import Store

    query, values = read_question(text, file, "sparql"), read_parameters(parameters)
    with Store.open(store).current() as build:
        result = sparql(build, query, values)
    write_rows(result.columns, result.rows, form)


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="Name or id of a person, unit, body or position.")],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Print a page about one person, unit, body or position, with the sentences behind its facts."""
    from kg.cli.around import Around, name_of
    from kg.cli.page import describe, page
    from kg.store import Store

    with Store.open(store).current() as build:
        around = Around(build.nodes(), build.edges())
    found = around.named(name)
    if not found:
        raise NotFound(
            f"{name}: no person, unit, body or position of that name in {store}; check the spelling"
        )
    if len(found) > 1:
        rows = [(node.ref, name_of(node), describe(node, around)) for node in found]
        write_rows(("id", "name", "what"), rows, Format.TABLE)
        raise AmbiguousName(f"{name}: {len(found)} of that name in {store}; give one of the ids")
    write("".join(f"{line}\n" for line in page(found[0], around)))


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
