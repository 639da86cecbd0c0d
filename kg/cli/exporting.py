"""kg export: the graph in files."""

import typer

app = typer.Typer()
