"""Arguments and options that several commands take."""

from pathlib import Path
from typing import Annotated

import typer

InputsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Text, JSON Lines (.jsonl, .jsonl.gz) or HTML files, folders, addresses; - is standard input.",
    ),
]
StoreOption = Annotated[
    Path, typer.Option("--store", envvar="KG_STORE", metavar="DIR", help="Folder of the store.")
]
DEFAULT_STORE = Path("vietgov.kg")
