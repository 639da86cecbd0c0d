"""The embedded Cypher engine, where the extra is installed."""

import os

import pytest

from kg.export.arcadedb_engine import is_installed


@pytest.fixture(scope="session")
def cypher_engine() -> None:
    """A test that asks for it is skipped where there is none, and fails so in CI."""
    if not is_installed():
        reason = "no embedded Cypher engine: install the extra, pip install '.[cypher]'"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
