"""The examples of docs/queries.md do what the page says."""

import doctest
import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Kg = Callable[..., Any]
PAGE = Path(__file__).resolve().parents[2] / "docs" / "queries.md"
EXAMPLE = re.compile(r"^\$ (.*?)(?=^\$ |\Z)", re.MULTILINE | re.DOTALL)


def examples() -> Iterator[tuple[list[str], str]]:
    """Each command with what it prints."""
    for block in re.findall(r"(?:^    .*\n)+", PAGE.read_text(encoding="utf-8"), re.MULTILINE):
        text = re.sub(r"^    ", "", block, flags=re.MULTILINE)
        for match in EXAMPLE.finditer(text):
            lines = match[1].splitlines(keepends=True)
            count = next(n for n in range(1, len(lines) + 1) if is_whole("".join(lines[:n])))
            yield shlex.split("".join(lines[:count]))[1:], "".join(lines[count:])


def is_whole(command: str) -> bool:
    try:
        shlex.split(command)
    except ValueError:
        return False
    return True


@pytest.mark.slow
@pytest.mark.usefixtures("cypher_engine")
@pytest.mark.parametrize(("arguments", "wanted"), list(examples()))
def test_an_example_of_the_page_prints_what_it_says(
    kg: Kg, samples: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], wanted: str
) -> None:
    monkeypatch.setenv("KG_STORE", str(samples))
    monkeypatch.delenv("NEO4J_URI", raising=False)
    if arguments[1] == "cypher":
        kg("query", "cypher", "RETURN 1")
    shown = kg(*arguments)
    got = "".join(f"{line.rstrip()}\n" for line in shown.output.splitlines())
    assert doctest.OutputChecker().check_output(wanted, got, doctest.ELLIPSIS), got
    assert shown.exit_code == (0 if "error:" not in wanted else 4 if "no graph" in wanted else 1)
