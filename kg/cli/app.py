"""The typer app: its groups, and how whatever goes wrong becomes one line and an exit code."""

import io
import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from kg.cli import (
    analysing,
    asking,
    building,
    checking,
    comparing,
    cypher,
    exporting,
    neo4j,
    people,
    questions,
    reading,
    reviewing,
    suppressing,
    units,
    viewing,
)
from kg.cli.outlet import ERROR, INTERRUPTED, NOT_FOUND, PIPE_CLOSED, USAGE, say
from kg.errors import AmbiguousName, AmbiguousUnit, KgError, NotFound, UnknownUnit, WrongParameter

# typer keeps its click to itself; what its usage errors have in common is this class.
_USAGE: Any = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException")
_CODES: dict[type[KgError], int] = {
    **dict.fromkeys((NotFound, AmbiguousName, UnknownUnit, AmbiguousUnit), NOT_FOUND),
    WrongParameter: USAGE,
}
_EXIT_CODES = """\
Exit codes: 0 ok, 1 error, 2 usage, 3 ran and found problems, 4 not found or ambiguous, \
5 some inputs failed (each named), 130 interrupted (run again to go on)."""


class _Commands(TyperGroup):
    """The commands, with one place where errors end."""

    def invoke(self, ctx: Any) -> Any:
        try:
            outcome = super().invoke(ctx)
            sys.stdout.flush()
        except KgError as error:
            say(f"error: {error}")
            code = next((code for kind, code in _CODES.items() if isinstance(error, kind)), ERROR)
            raise typer.Exit(code) from error
        except KeyboardInterrupt as error:
            say("interrupted; run the same command again to go on")
            raise typer.Exit(INTERRUPTED) from error
        except BrokenPipeError as error:
            # Whoever read us has enough; nothing more may be written, not even at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(PIPE_CLOSED) from error
        except OSError as error:
            say(f"error: {error.filename or 'system'}: {error.strerror or error}; check path, rights, space")
            raise typer.Exit(ERROR) from error
        return outcome


app = typer.Typer(
    name="kg",
    cls=_Commands,
    help="Knowledge graph of Viet Nam's party and state bodies, their people and units, from news.",
    epilog=_EXIT_CODES,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(f"vietgov-kg {version('vietgov-kg')}")
        except PackageNotFoundError:
            typer.echo("vietgov-kg (not installed: run from a checkout)")
        raise typer.Exit


@app.callback()
def _main(
    version: bool = typer.Option(
        False, "--version", help="Show the version and leave.", callback=_show_version, is_eager=True
    ),
) -> None:
    """See `help` above: typer shows that one."""


for group in (
    building.app,
    reading.app,
    people.app,
    asking.app,
    cypher.app,
    questions.app,
    reviewing.app,
    viewing.app,
    comparing.app,
    checking.app,
):
    app.registered_commands += group.registered_commands
    app.registered_groups += group.registered_groups
app.add_typer(exporting.app, name="export")
app.add_typer(units.app, name="units")
app.add_typer(analysing.app, name="analyse")
app.add_typer(suppressing.app, name="suppress")
app.add_typer(neo4j.app, name="neo4j")


def _speak_utf_8() -> None:
    """Read and write UTF-8, whatever the locale is."""
    for stream, errors in ((sys.stdin, "strict"), (sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _message(error: Any) -> str:
    """Return what is wrong in one line, without the name of the class of an error in typer."""
    return " ".join(error.format_message().split()).replace(": Value error, ", ": ").rstrip(".")


def run() -> None:
    """Run the command line and leave the process with its exit code."""
    import logging

    _speak_utf_8()
    # Libraries log what our own errors already say.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    try:
        code = app(prog_name="kg", standalone_mode=False)
    except _USAGE as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            error.show()
        else:
            context = getattr(error, "ctx", None)
            command = context.command_path if context else "kg"
            say(f"error: {_message(error)}; see {command} --help")
        sys.exit(error.exit_code)
    sys.exit(code if isinstance(code, int) else 0)
