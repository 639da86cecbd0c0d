"""Arguments and options that several commands take."""

from pathlib import Path
from typing import Annotated

import typer

InputsArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Texts (.txt), JSON Lines (.jsonl, .jsonl.gz), HTML files, folders, web addresses; - is standard input.",
    ),
]
StoreOption = Annotated[
    Path, typer.Option("--store", envvar="KG_STORE", metavar="DIR", help="Folder of the store.")
]
DEFAULT_STORE = Path("vietgov.kg")
