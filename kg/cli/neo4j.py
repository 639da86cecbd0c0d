"""kg neo4j: a store in a running Neo4j."""

import typer

app = typer.Typer(help="Load a store into a running Neo4j, and compare both.", no_args_is_help=True)
