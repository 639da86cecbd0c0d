"""Where judgements are written, and whose they are."""

import os
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

from kg.cli.outlet import say, warn

if TYPE_CHECKING:
    from kg.resolve.rulings import Judgement


class Desk:
    """Where judgements are and get written; whose they are is said once, before the first."""

    def __init__(self, file: Path, replay: str, by: str | None = None) -> None:
        self._file = file
        self._replay = replay
        self._by = by
        self._written = 0

    def judgements(self) -> tuple["Judgement", ...]:
        """Return the judgements of the file, of whoever wrote there meanwhile too."""
        from kg.resolve.ruling_lines import read_rulings
        from kg.resolve.rulings import Judgement

        return read_rulings(self._file, Judgement) if os.path.lexists(self._file) else ()

    def warn(self) -> None:
        """Say which judgements of the file are dated after today."""
        from kg.resolve.rulings import Rulings

        for warning in Rulings(judgements=self.judgements()).warnings(date.today()):
            warn(warning)

    def sign(self) -> str:
        """Return who judges."""
        if self._by is None:
            self._by, origin = _signature()
            say(f"judgements are signed {self._by!r} ({origin}); --by NAME signs otherwise")
        return self._by

    def judge(self, pair: tuple[str, str], verdict: Literal["same", "different"], why: str) -> None:
        """Write a judgement.

        Raises: ContradictingRulings: it cannot hold beside the others; nothing is written.
        """
        from kg.pipeline.rulings import add_judgement
        from kg.resolve.rulings import Judgement

        try:
            judgement = Judgement(
                a=pair[0], b=pair[1], verdict=verdict, by=self.sign(), on=date.today(), why=why
            )
        except ValueError as error:
            raise typer.BadParameter(str(error)) from error
        if add_judgement(self._file, judgement):
            self._written += 1
        else:
            say(f"{self._file} has this judgement already")

    def leave(self) -> None:
        """Say what was written, and how it gets into the graph."""
        if self._written:
            noun = "judgement" if self._written == 1 else "judgements"
            say(f"{self._written} {noun} written to {self._file}; kg build and kg add replay them, now by:")
            say(f"    {self._replay}")


def _signature() -> tuple[str, str]:
    """Return the name of the user and where it comes from."""
    try:
        asked = subprocess.run(
            ["git", "config", "user.name"], capture_output=True, text=True, check=False, timeout=10
        )
        name = asked.stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        name = ""
    if name:
        return name, "user.name of git"
    if name := os.environ.get("USER", "").strip():
        return name, "$USER"
    raise typer.BadParameter("who judges? give --by NAME")
