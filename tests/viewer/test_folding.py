"""The page folds names as the package does; the table is read by the tests of viewer/ too."""

import json
from pathlib import Path

import pytest

from kg.text.fold import fold, plain

TABLE = Path(__file__).resolve().parents[2] / "viewer" / "test" / "folding.json"


@pytest.mark.parametrize(("text", "folded", "bare"), json.loads(TABLE.read_text(encoding="utf-8")))
def test_search_in_the_page_and_in_python_find_the_same(text: str, folded: str, bare: str) -> None:
    assert fold(text) == folded
    assert plain(text) == bare
