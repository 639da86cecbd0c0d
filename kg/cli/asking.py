"""kg query and kg show: questions to a store."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import Format, write, write_rows
from kg.errors import AmbiguousName, DataMissing, NotFound, QueryError

if TYPE_CHECKING:
    from kg.query import Result

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
ParamsOption = Annotated[
    list[str] | None,
    typer.Option(
        "--param", "-p", metavar="NAME=VALUE", help="Value of a parameter of the query; may be repeated."
    ),
]
FormOption = Annotated[Format, typer.Option("--format", help="Form of the result.")]


def read_query(text: str | None, file: str | None, language: str) -> str:
    """Return the query that was typed, or is in the file, or comes along under that name.

    Args:
        language: folder and suffix of the queries that come along: "sparql" (.rq) or "cypher" (.cypher).
    """
    if (text is None) == (file is None):
        raise typer.BadParameter("give the query as TEXT or as a file with -f, one of both")
    if text is not None:
        return text
    assert file is not None
    if file == "-":
        return sys.stdin.read()
    if Path(file).exists():
        return Path(file).read_text(encoding="utf-8")
    return _shipped(file, language)


def _shipped(name: str, language: str) -> str:
    from kg.model.paths import data_path

    suffix = {"sparql": ".rq", "cypher": ".cypher"}[language]
    try:
        return data_path("queries", language, name.removesuffix(suffix) + suffix).read_text(encoding="utf-8")
    except DataMissing as error:
        folder = data_path("queries", language)
        known = ", ".join(sorted(path.stem for path in folder.glob(f"*{suffix}")))
        raise QueryError(f"{name}: no such file; queries that come along: {known}") from error


def read_params(texts: list[str] | None) -> dict[str, str]:
    """Return the parameters of NAME=VALUE texts."""
    params: dict[str, str] = {}
    for text in texts or []:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise typer.BadParameter(f"{text!r} is no parameter; write name=value", param_hint="--param")
        params[name] = value
    return params


@query_app.command(name="sparql")
def ask_sparql(
    text: TextArgument = None,
    file: FileOption = None,
    params: ParamsOption = None,
    store: StoreOption = DEFAULT_STORE,
    form: FormOption = Format.TABLE,
) -> None:
    """Ask the store in SPARQL; queries see the union of all named graphs."""
    from kg.query import sparql
    from kg.store import Store

    query = read_query(text, file, "sparql")
    with Store.open(store).current() as build:
        _write_result(sparql(build, query, read_params(params)), form)


def _write_result(result: "Result", form: Format) -> None:
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
