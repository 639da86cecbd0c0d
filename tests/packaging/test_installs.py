"""Wheel, source archive and editable install: each holds all data files and finds them."""

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

UV = Path(sys.executable).with_name("uv")
CHECKOUT = Path(__file__).resolve().parents[2]
DATA = [
    "ontology/kg.ttl",
    "ontology/concepts.ttl",
    "ontology/context.jsonld",
    "ontology/shapes.ttl",
    "ontology/rules/two-holders.rq",
    "queries/sparql",
    "queries/cypher",
    "queries/neo4j/vietgov.grass",
    "queries/neo4j/favourites/01-leaders.cypher",
    "units/data/periods.tsv",
    "vocabulary/data/bodies.csv",
    "examples/articles.jsonl",
    "examples/demo.sh",
    "py.typed",
]
PROBE = f"""
import json
from importlib.metadata import entry_points, version
import kg, kg_loaders
from kg.model.paths import data_path
from kg.units import load_register
from kg.vocabulary import load_vocabulary
from kg_loaders.registry import find_loaders
print(json.dumps({{
    "kg": kg.__file__,
    "kg_loaders": kg_loaders.__file__,
    "data": [str(data_path(*name.split("/"))) for name in {DATA!r}],
    "units": len(load_register().units),
    "bodies": len(load_vocabulary().bodies),
    "loaders": sorted(point.name for point in entry_points(group="kg.loaders")),
    "version": version("vietgov-kg"),
    "kinds": sorted(find_loaders().by_suffix),
}}))
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that may reach no network."""
    environment = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")
    }
    environment |= {"PIP_NO_INDEX": "1", "UV_OFFLINE": "1", "UV_NO_CONFIG": "1"}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel made of it."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, CHECKOUT, cwd=folder)
    return folder


@pytest.fixture(scope="module", params=["wheel", "checkout wheel", "editable"])
def python(request: pytest.FixtureRequest, archives: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the package; what it depends on is that of the tests."""
    folder = tmp_path_factory.mktemp("environment")
    run(UV, "venv", "--quiet", "--python", sys.executable, folder / "env", cwd=folder)
    interpreter = folder / "env" / "bin" / "python"
    site = run(
        interpreter, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder
    ).strip()
    (Path(site) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    what = {
        "wheel": [next(archives.glob("*.whl"))],
        "checkout wheel": [CHECKOUT],
        "editable": ["--editable", CHECKOUT],
    }[request.param]
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-cache", "--python", interpreter]
    run(UV, "pip", "install", *options, *what, cwd=folder)
    return interpreter


def test_an_installed_package_finds_all_its_data(python: Path, tmp_path: Path) -> None:
    found = json.loads(run(python, "-c", PROBE, cwd=tmp_path))
    assert len(found["data"]) == len(DATA)
    assert found["units"] > 14_000
    assert found["bodies"] > 300
    assert found["loaders"] == ["html", "jsonl", "posts", "text", "web"]
    assert ".jsonl.gz" in found["kinds"]


def test_an_installed_package_runs_as_command_and_as_module(python: Path, tmp_path: Path) -> None:
    version = run(python.parent / "kg", "--version", cwd=tmp_path)
    assert version == run(python, "-m", "kg", "--version", cwd=tmp_path)
    assert version.startswith("vietgov-kg 0.")


def test_the_source_archive_is_complete(archives: Path) -> None:
    with tarfile.open(next(archives.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    root = {path.name for path in CHECKOUT.iterdir() if path.is_file() and not path.name.startswith(".")}
    assert root <= names
    assert {".ci/run", "tests/packaging/test_installs.py", "loaders/kg_loaders/text.py"} <= names
    assert {"kg/units/data/periods.tsv", "ontology/kg.ttl", "kg/examples/demo.sh"} <= names
    assert not any(
        name.startswith((".venv", "dist/", "demo/", ".neo4j")) or "__pycache__" in name for name in names
    )
