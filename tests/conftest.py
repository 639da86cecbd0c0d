"""What all tests share: the development corpus, where there is one."""

import os
from pathlib import Path

import pytest

from tests.cypher_engine import cypher_engine
from tests.neo4j_server import neo4j_server

__all__ = ["corpus_dir", "cypher_engine", "neo4j_server"]

CORPUS = "VIETGOV_CORPUS"


# Checks take some seconds a build; those tests that are about them ask for them.
os.environ.setdefault("KG_CHECK", "false")


@pytest.fixture(scope="session", autouse=True)
def shared_register(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The register's part of stores is made once, not for each of them."""
    os.environ.setdefault("KG_CACHE", str(tmp_path_factory.mktemp("register")))


def _is_ci() -> bool:
    return os.environ.get("CI") == "true"


@pytest.fixture(scope="session")
def corpus_dir() -> Path:
    """The folder of articles and gold: $VIETGOV_CORPUS, else ../shared/corpus beside the checkout.

    A test that asks for it is skipped where there is none; in CI it fails.
    """
    beside = Path(__file__).resolve().parents[2] / "shared" / "corpus"
    folder = Path(os.environ.get(CORPUS) or beside)
    if not (folder / "gold").is_dir():
        reason = f"no corpus in {folder}; set {CORPUS} to a folder with gold/ and score.py"
        if _is_ci():
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
