"""Pages say what is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs").glob("*.md"))


def test_each_module_of_the_reader_is_on_its_map() -> None:
    page = (ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\w+)[^|]* \| (.+) \|$", page.partition("## Map")[2], re.MULTILINE)[1:]
    named = {(package, module) for package, cell in rows for module in re.findall(r"`([a-z_]+)`", cell)}
    extract = ROOT / "kg" / "extract"
    paths = extract.rglob("[a-z]*.py")
    assert named == {(path.parent.name if path.parent != extract else "kg", path.stem) for path in paths}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_the_command_of_the_table_of_scores_is_the_same_in_both_pages() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8").partition("## How good it is")[2]
    scores = (ROOT / "docs" / "scores.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^    (kg extract .+ \| kg eval .+)$", readme, re.MULTILINE)
    assert f"    {command}    # the table of README\n" in scores
