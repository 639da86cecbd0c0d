"""Arguments and options that several commands take."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class QuotesKept(StrEnum):
    """Values of --quotes."""

    NONE = "none"
    SHORT = "short"


InputsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Text, JSON Lines (.jsonl, .jsonl.gz), HTML, tables of posts (.csv), folders, addresses; "
        "- is standard input.",
    ),
]
MinConfidenceOption = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        min=0,
        max=1,
        metavar="P",
        show_default=False,
        help="Leave out findings that are less likely right; by default each kind has its own limit.",
    ),
]
StoreOption = Annotated[
    Path, typer.Option("--store", envvar="KG_STORE", metavar="DIR", help="Folder of the store.")
]
DEFAULT_STORE = Path("vietgov.kg")

JudgementsOption = Annotated[
    Path | None,
    typer.Option(
        "--judgements",
        metavar="FILE",
        show_default=False,
        help="Judgements on people, as kg review writes them; else judgements.jsonl in the store, if there.",
    ),
]
CorrectionsOption = Annotated[
    Path | None,
    typer.Option(
        "--corrections",
        metavar="FILE",
        show_default=False,
        help="Corrections, see docs/review.md; else corrections.jsonl in the store, if there.",
    ),
]
SuppressOption = Annotated[
    Path | None,
    typer.Option(
        "--suppress",
        metavar="FILE",
        show_default=False,
        help="Who and what is left out, written by kg suppress; else suppress.jsonl in the store, if there.",
    ),
]
QuotesOption = Annotated[
    QuotesKept | None,
    typer.Option(
        "--quotes",
        show_default=False,
        help="Words that claims carry: short (200 characters at most) or none; short if not said before.",
    ),
]

UriOption = Annotated[str, typer.Option("--uri", envvar="NEO4J_URI", help="Address of the Neo4j server.")]
DEFAULT_URI = "bolt://localhost:7687"
UserOption = Annotated[str, typer.Option("--user", envvar="NEO4J_USERNAME", help="User of the Neo4j server.")]
DEFAULT_USER = "neo4j"
PasswordOption = Annotated[
    str,
    typer.Option(
        "--password",
        envvar="NEO4J_PASSWORD",
        show_default=False,
        help="Password; better given by the variable, which other users of the machine do not see.",
    ),
]
DatabaseOption = Annotated[
    str | None,
    typer.Option(
        "--database", envvar="NEO4J_DATABASE", help="Database of the server; its default one if none."
    ),
]
