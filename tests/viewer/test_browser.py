"""The page of the explorer in a real browser, opened from disk.

What is tried stands in viewer/test/browser/scenarios.mjs; one browser runs all of it, and each scenario is a
test here. Needs Node with the packages of viewer/, Chromium and the built viewer; without them the tests are
skipped, in CI they fail.
"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kg.export.html import Asked, BuildFacts, is_built, render
from tests.viewer.graphs import explored

VIEWER = Path(__file__).resolve().parents[2] / "viewer"
SCENARIOS = VIEWER / "test" / "browser" / "scenarios.mjs"
RUN = VIEWER / "test" / "browser" / "run.mjs"
FIXED = re.findall(r'^  "([^"]+)": \{$', SCENARIOS.read_text(encoding="utf-8"), re.MULTILINE)
AUDITED = re.findall(r'^    "([^"]+)": ["`]#', SCENARIOS.read_text(encoding="utf-8"), re.MULTILINE)
NAMES = [*FIXED, *(f"accessible, {theme}: {name}" for name in AUDITED for theme in ("light", "dark"))]


def chromium() -> str | None:
    """A Chromium on the machine: $CHROMIUM, or one of the usual names."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if name and (found := shutil.which(name))), None)


def lacking() -> str:
    """What the tests need and the machine does not have."""
    needs = {
        "Node 20": shutil.which("node"),
        "Chromium (apt install chromium)": chromium(),
        "viewer/node_modules (make viewer)": (VIEWER / "node_modules" / "playwright-core").is_dir(),
        "the built viewer (make viewer)": is_built(),
    }
    return ", ".join(need for need, is_there in needs.items() if not is_there)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str | None]:
    """What went wrong in each scenario; None: nothing."""
    if missing := lacking():
        if os.environ.get("CI") == "true":
            pytest.fail(f"CI needs {missing}")
        pytest.skip(f"no {missing}")
    graph = explored()
    facts = BuildFacts(build_id="0123456789abcdef", documents=2, program="vietgov-kg 1.0")
    page = tmp_path_factory.mktemp("page") / "kg.html"
    page.write_bytes(render(facts, lambda: graph.nodes, lambda: graph.edges, Asked()).content)
    command = ["node", str(RUN), str(page), str(chromium())]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return {one["name"]: one["error"] for one in told}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_reader_finds(name: str, outcomes: dict[str, str | None]) -> None:
    assert outcomes[name] is None, outcomes[name]


@pytest.mark.slow
def test_every_scenario_is_a_test(outcomes: dict[str, str | None]) -> None:
    assert set(outcomes) == set(NAMES)
