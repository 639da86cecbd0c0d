"""Files for Neo4j Browser: a stylesheet and saved queries, in forms that it takes when they are dropped."""

import io
import zipfile
from pathlib import Path

from kg.model.paths import data_path

STYLE_FILE = "vietgov.grass"
FAVOURITES_FILE = "favourites.zip"
# The folder that the queries stand in when they are in Neo4j Browser.
_FOLDER = "vietgov"
# The first day a ZIP file can carry: equal queries give equal bytes.
_DAY = (1980, 1, 1, 0, 0, 0)


def favourites() -> dict[str, str]:
    """Return the text of each saved query by its name, in order; the first line is its title there."""
    folder = data_path("queries", "neo4j", "favourites")
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.cypher"))}


def write_browser_files(folder: Path) -> tuple[Path, Path]:
    """Write stylesheet and queries into a folder, made if it is not there, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    style, queries = folder / STYLE_FILE, folder / FAVOURITES_FILE
    style.write_bytes(data_path("queries", "neo4j", STYLE_FILE).read_bytes())
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in favourites().items():
            archive.writestr(zipfile.ZipInfo(f"{_FOLDER}/{name}.cypher", date_time=_DAY), text)
    queries.write_bytes(content.getvalue())
    return style, queries
