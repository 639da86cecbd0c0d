"""docs/known-errors.md: what the reader says falsely of each sentence, so that nobody takes it for right."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "known-errors.md"


def _rows() -> Iterator[tuple[str, list[str]]]:
    """Yield sentence and false finding of each row of the page."""
    for row in re.findall(r"^\| (?!what|---)(.+) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE):
        said, found, _ = row.split(" | ")
        yield said, found.split(", ")


@pytest.mark.parametrize(("said", "found"), [*_rows()])
def test_a_known_error_is_still_one(read, said, found):
    findings = read(said)
    shown = [(one.person, one.title, one.body, one.status) for one in findings.tenures]
    shown += [(one.subject, one.variable, f"{one.value:.0f}") for one in findings.figures]
    assert any(tuple(found) == one[: len(found)] for one in shown), shown
