"""The TypeScript of viewer/: its types and its own tests; skipped where its packages are not, failing in CI."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

VIEWER = Path(__file__).resolve().parents[2] / "viewer"


@pytest.mark.slow
@pytest.mark.parametrize("script", ["check", "test"])
def test_the_viewer_passes_its_own(script: str) -> None:
    if not (shutil.which("npm") and (VIEWER / "node_modules").is_dir()):
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs Node and the packages of viewer/: make viewer")
        pytest.skip("no npm, or no viewer/node_modules: make viewer")
    done = subprocess.run(
        ["npm", "run", "--silent", script],
        cwd=VIEWER,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_modules_of_the_viewer_are_short_and_name_no_way_to_fetch_or_to_write_markup() -> None:
    forbidden = (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "fetch(",
        "XMLHttpRequest",
    )
    modules = sorted((VIEWER / "src").rglob("*.ts"))
    assert modules
    for module in modules:
        text = module.read_text(encoding="utf-8")
        assert not [name for name in forbidden if name in text], module
