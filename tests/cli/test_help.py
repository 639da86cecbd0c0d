"""Every command and every option explains itself, here and in the README."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from typer.testing import CliRunner

from kg.cli import app, run
from kg.cli.exporting import FORMS

CHECKOUT = Path(__file__).resolve().parents[2]
WANTED = {
    "add",
    "analyse centrality",
    "analyse kept",
    "analyse provinces",
    "analyse rotation",
    "analyse succession",
    "ask",
    "build",
    "cypher-server",
    "diff",
    "eval",
    "eval-people",
    *(f"export {form}" for form in (*FORMS, "html", "png", "svg")),
    "extract",
    "neo4j check",
    "neo4j browser",
    "neo4j load",
    "query cypher",
    "query sparql",
    "remove",
    "review",
    "show",
    "suppress claim",
    "suppress document",
    "suppress person",
    "units convert",
    "units find",
    "units history",
    "units join",
    "validate",
    "view",
    "why",
}


def commands(command: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    yield name, command
    for word, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, f"{name} {word}".strip())


ALL = list(commands(typer.main.get_command(app)))


def test_all_commands_are_there() -> None:
    assert {name for name, command in ALL if name and not hasattr(command, "commands")} == WANTED


@pytest.mark.parametrize(("name", "command"), ALL, ids=[name or "kg" for name, _ in ALL])
def test_a_command_and_its_options_have_help(name: str, command: Any) -> None:
    assert command.help
    for parameter in command.params:
        assert parameter.help, f"kg {name}: {parameter.name} has no help"
    shown = CliRunner().invoke(app, [*name.split(), "--help"])
    assert shown.exit_code == 0
    assert "Usage: " in shown.stdout


def test_the_readme_lists_every_command_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(CHECKOUT / "tools"))
    import write_command_reference

    monkeypatch.setattr(sys, "argv", ["write_command_reference.py", "--check"])
    assert write_command_reference.main() == 0, "run tools/write_command_reference.py"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ["eval", "a", "b", "--by", "nix"],
            "error: Invalid value for '--by': 'nix' is not one of 'measure', 'detail', 'status', 'kind', "
            "'confusion'; see kg eval --help",
        ),
        (
            ["ask", "x", "--limit", "0"],
            "error: Invalid value for '--limit': Input should be greater than or equal to 1; see kg ask --help",
        ),
    ],
)
def test_wrong_usage_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], arguments: list[str], line: str
) -> None:
    monkeypatch.setattr(sys, "argv", ["kg", *arguments])
    with pytest.raises(SystemExit) as left:
        run()
    assert (left.value.code, capsys.readouterr().err) == (2, f"{line}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing"], "No such command"),
        (["build"], "Missing argument"),
        (["units", "find", "xã Đức Thọ", "--on", "hôm qua"], "is no day"),
        (["query", "sparql"], "one of both"),
        (["query", "cypher"], "one of both"),
        (["ask", "holders", "-p", "unit"], "write name=value"),
        (["ask", "holders", "--limit", "0"], "greater than or equal to 1"),
        (["cypher-server", "--port", "70000"], "65535"),
        (["query", "sparql", "ASK {}", "-p", "code"], "write name=value"),
        (["eval", "gold", "pred.jsonl", "--floor", "tenure"], "write tenure=0.8"),
        (["export", "docx"], "docx"),
        (["diff", "one.kg"], "both A and B"),
    ],
)
def test_wrong_usage_leaves_with_2(arguments: list[str], message: str) -> None:
    shown = CliRunner().invoke(app, arguments)
    assert shown.exit_code == 2
    assert message in " ".join(shown.stderr.split())
