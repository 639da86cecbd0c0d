"""A real store, built by the command line from the sample articles."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kg.cli import app
from tests.stores import with_few_units

ARTICLES = Path(__file__).resolve().parents[2] / "kg" / "examples" / "articles.jsonl"
Kg = Callable[..., Result]


@pytest.fixture(scope="session")
def kg() -> Kg:
    """The command line: `kg("build", folder)`; output and exit code as the user gets them."""

    def run(*arguments: object, input: str | bytes | None = None) -> Result:
        return CliRunner().invoke(
            app, [str(argument) for argument in arguments], input=input, catch_exceptions=False
        )

    return run


@pytest.fixture(scope="session")
def samples(kg: Kg, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the three sample articles; for reading only."""
    store = tmp_path_factory.mktemp("samples") / "samples.kg"
    built = kg("build", ARTICLES, "--store", store)
    assert built.exit_code == 0, built.stderr
    return store


@pytest.fixture(scope="session")
def few_units(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the graph of the samples and only the units it speaks of.

    Writing and loading 16,000 units would cost each test half a minute and show nothing more.
    """
    return with_few_units(samples, tmp_path_factory.mktemp("few") / "few.kg")


@pytest.fixture(scope="session")
def article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with one article of its own, doc_id "mot"."""
    path = tmp_path_factory.mktemp("article") / "mot.jsonl"
    text = "Hà Tĩnh: Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ Lê Hữu Trân thăm trường học."
    path.write_text(json.dumps({"doc_id": "mot", "published": "2025-09-03", "text": text}) + "\n")
    return path


@pytest.fixture(scope="session")
def _built(kg: Kg, article: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("built") / "a.kg"
    assert kg("build", article, "--store", store).exit_code == 0
    return store


@pytest.fixture
def store(_built: Path, tmp_path: Path) -> Path:
    """A store that holds the article, for the test to change."""
    return Path(shutil.copytree(_built, tmp_path / "a.kg"))
