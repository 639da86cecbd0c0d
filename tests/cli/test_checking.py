"""kg validate, and what kg build says of the checks."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.cli.checking import summary_of_checks
from kg.graph import Graph
from kg.store import Store
from tests.check import pairs
from tests.stores import put

Kg = Callable[..., Any]


def built(path: Path, graph: Graph) -> Path:
    store = Store.create(path)
    with store.building():
        put(store, "b", graph)
    return path


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with errors, and warnings besides."""
    return built(tmp_path_factory.mktemp("broken") / "a.kg", pairs.two_holders(True).graph)


@pytest.fixture(scope="module")
def doubtful(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one warning and no error."""
    return built(tmp_path_factory.mktemp("doubtful") / "a.kg", pairs.document_of_the_future(True).graph)


def test_errors_leave_with_3_and_are_told_by_rule(kg: Kg, broken: Path) -> None:
    shown = kg("validate", "--store", broken)
    assert shown.exit_code == 3
    lines = shown.stdout.splitlines()
    at = lines.index("error    two-holders: 1: two people held a post of one seat on one day")
    assert lines[at + 1].strip().startswith("the two are one person, ")
    assert lines[at + 2].startswith("  Nguyễn Văn A, ")
    assert re.fullmatch(rf"{broken}: 1 error, 0 warnings; \d+ rules and shapes were checked\n", shown.stderr)


def test_warnings_alone_leave_with_0(kg: Kg, doubtful: Path) -> None:
    shown = kg("validate", "--store", doubtful)
    assert shown.exit_code == 0
    assert shown.stdout.splitlines()[2] == "  Document/tin 2999-01-01: 2999-01-01"
    assert "0 errors, 1 warning; " in shown.stderr


def test_rules_are_chosen_by_name_and_by_severity(kg: Kg, broken: Path) -> None:
    assert kg("validate", "--store", broken, "--severity", "warning").exit_code == 0
    assert kg("validate", "--store", broken, "--rule", "two-holding").exit_code == 0
    shown = kg("validate", "--store", broken, "--rule", "two-holding", "--rule", "two-holders", "--most", "0")
    assert shown.exit_code == 3
    assert shown.stdout.splitlines()[-1] == "  and 1 more: --rule two-holders --most 1"
    assert "1 error, 0 warnings; 2 rules and shapes were checked" in shown.stderr
    unknown = kg("validate", "--store", broken, "--rule", "no-such-rule")
    assert unknown.exit_code == 4
    assert "there is no check 'no-such-rule'; there are: Body, " in unknown.stderr


def test_every_rule_is_in_json(kg: Kg, broken: Path) -> None:
    array = json.loads(kg("validate", "--store", broken, "--format", "json").stdout)
    lines = kg("validate", "--store", broken, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == array
    counts = {(one["severity"], one["name"]): one["count"] for one in array}
    assert counts["error", "two-holders"] == 1
    assert counts["error", "Tenure"] == 0
    (found,) = (one for one in array if one["name"] == "two-holders")
    assert found["examples"][0]["node"].startswith("Tenure/a.")


def test_a_build_says_what_the_checks_find(kg: Kg, article: Path, tmp_path: Path) -> None:
    shown = kg("build", article, "--store", tmp_path / "a.kg", "--check")
    assert shown.exit_code == 0
    assert "  checks: 0 errors, 0 warnings\n" in shown.stderr
    again = kg("add", "--store", tmp_path / "a.kg", "--no-check")
    assert again.exit_code == 0
    assert "checks:" not in again.stderr


def test_where_checks_find_something_a_build_says_how_to_see_it(broken: Path) -> None:
    assert summary_of_checks(broken) == f"checks: 1 error, 0 warnings; see kg validate --store {broken}"
