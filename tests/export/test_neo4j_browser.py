"""Files for Neo4j Browser, read by the rules of its own source."""

import re
import zipfile
from pathlib import Path

import pytest

from kg.export.neo4j_browser import FAVOURITES_FILE, STYLE_FILE, favourites, write_browser_files
from kg.export.neo4j_schema import LABELS
from kg.graph.schema import EDGES, NODES

PROPERTIES = {prop.name for node in NODES.values() for prop in node.properties}
PROPERTIES |= {prop.name for edge in EDGES.values() for prop in edge.properties} | {"id", "buildId"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_browser_files(tmp_path / "browser")
    return tmp_path / "browser"


def rules(folder: Path) -> dict[str, dict[str, str]]:
    """Selectors and their properties, as the Browser takes them: no comments, no colon in a value."""
    text = (folder / STYLE_FILE).read_text(encoding="utf-8")
    found = re.findall(r"([^{}\s]+)\s*\{((?:\"[^\"]*\"|[^{}\"])*)\}", text)
    assert "/*" not in text
    return {selector: dict(re.findall(r"([\w-]+): ([^:;]+);", body)) for selector, body in found}


def test_each_label_has_a_style_of_its_own(folder: Path) -> None:
    styles = rules(folder)
    labels = {selector.partition(".")[2] for selector in styles if selector.startswith("node.")}
    assert labels == set(LABELS)
    types = {selector.partition(".")[2] for selector in styles if selector.startswith("relationship.")}
    assert types < set(EDGES)


def test_captions_are_properties_that_are_there(folder: Path) -> None:
    for selector, properties in rules(folder).items():
        if "caption" in properties:
            named = set(re.findall(r"\{(\w+)\}", properties["caption"]))
            assert named <= PROPERTIES, selector


def test_party_state_and_front_have_colours_of_their_own_and_units_grow_with_their_level(
    folder: Path,
) -> None:
    styles = rules(folder)
    assert (
        len({styles[f"node.{label}"]["color"] for label in ("PartyBody", "StateBody", "FrontBody", "Body")})
        == 4
    )
    sizes = [
        int(styles[f"node.{label}"]["diameter"].removesuffix("px"))
        for label in ("Commune", "District", "Province")
    ]
    assert sizes == sorted(set(sizes))
    # Later rules win in the Browser, so that what all bodies share comes first.
    assert list(styles).index("node.Body") < list(styles).index("node.FrontBody")


def test_ten_queries_come_with_titles_in_a_folder(folder: Path) -> None:
    with zipfile.ZipFile(folder / FAVOURITES_FILE) as archive:
        names = archive.namelist()
        texts = [archive.read(name).decode() for name in names]
    assert len(names) == 10
    assert all(re.fullmatch(r"vietgov/[\w-]+\.cypher", name) for name in names)
    assert texts == list(favourites().values())
    titles = [text.partition("\n")[0] for text in texts]
    assert all(re.fullmatch(r"// \d\d .+ · .+", title) for title in titles)
    assert [title[3:5] for title in titles] == [name.partition("/")[2][:2] for name in names]


def test_the_files_are_the_same_each_time(folder: Path, tmp_path: Path) -> None:
    write_browser_files(tmp_path / "again")
    for path in folder.iterdir():
        assert (tmp_path / "again" / path.name).read_bytes() == path.read_bytes()
