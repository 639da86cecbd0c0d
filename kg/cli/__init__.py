"""The command line `kg`; one module a command group, everything heavy imported when a command runs."""

from kg.cli.app import app, run

__all__ = ["app", "run"]
