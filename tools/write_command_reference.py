"""Write the command reference into README.md from the help of the commands.

    python tools/write_command_reference.py [--check]

With --check nothing is written; it leaves with 1 where the README is out of step.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer.main
from page_table import keep

from kg.cli import app

README = Path(__file__).resolve().parent.parent / "README.md"


def commands(command: Any, name: str = "kg") -> Iterator[tuple[str, Any]]:
    """Yield every command that does something, with its full name, in the order of the help."""
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
        return
    for word, one in inner.items():
        yield from commands(one, f"{name} {word}")


def reference() -> str:
    """Return the table of commands with their arguments, options and what they do."""
    lines = ["| command | does |", "|---|---|"]
    for name, command in commands(typer.main.get_command(app)):
        shown = [_shown(parameter) for parameter in command.params if parameter.name != "help"]
        usage = " ".join([name, *shown]).replace("|", "\\|")
        does = " ".join((command.help or "").split()).replace("|", "\\|")
        lines.append(f"| `{usage}` | {does} |")
    return "\n".join(lines) + "\n"


def _shown(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name.upper())
    return f"[{max(parameter.opts, key=len)}]"


def main() -> int:
    """Write or check; return the exit code."""
    return keep(README, "commands", reference())


if __name__ == "__main__":
    sys.exit(main())
