"""Run the notebooks of docs/notebooks from top to bottom and keep what they show: tools/run_notebooks.py.

Each runs in an empty folder beside its tables, with the graph of the sample articles, so that what it shows
depends on nothing else. Times, counts of runs and paths of this machine are not kept.
"""

import argparse
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

NOTEBOOKS = Path(__file__).resolve().parents[1] / "docs" / "notebooks"
STORE = "sample.kg"
_SECONDS = 300
# What a table of pandas says of its own looks is no part of it.
_STYLE = re.compile(r"<style scoped>.*?</style>\n?", re.DOTALL)


def read(path: Path) -> NotebookNode:
    """Return a notebook as it is kept."""
    notebook: NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    return notebook


def executed(path: Path, store: Path | None = None) -> NotebookNode:
    """Return a notebook with what its cells show.

    Args:
        store: of the sample articles; None: the notebook makes one.
    Raises: CellExecutionError: a cell fails.
    """
    notebook = read(path)
    with TemporaryDirectory() as folder:
        for table in path.parent.glob("*.csv"):
            shutil.copy(table, folder)
        if store is not None:
            (Path(folder) / STORE).symlink_to(store.resolve(), target_is_directory=True)
        client = NotebookClient(
            notebook,
            timeout=_SECONDS,
            kernel_name="python3",
            resources={"metadata": {"path": folder}},
            coalesce_streams=True,  # what a cell prints comes in pieces, cut by time
            # It talks to the kernel over 127.0.0.1, and would warn of that.
            extra_arguments=["--log-level=ERROR"],
        )
        client.execute()
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.outputs = [_kept(output) for output in cell.outputs]
    notebook.metadata = _named()
    return notebook


def differing(notebook: NotebookNode, other: NotebookNode) -> list[str]:
    """Return the cells of the first that are others in the second, as "2: source"."""
    pairs = zip(notebook.cells, other.cells, strict=True)
    return [f"{number}: {one.source}" for number, (one, two) in enumerate(pairs) if one != two]


def write(notebook: NotebookNode, path: Path) -> None:
    """Write a notebook in the form in which it is kept."""
    nbformat.validate(notebook)
    nbformat.write(notebook, path)  # type: ignore[no-untyped-call]


def _kept(output: NotebookNode) -> NotebookNode:
    if "execution_count" in output:
        output.execution_count = None
    if "data" in output and "text/html" in output.data:
        output.data = {"text/html": _STYLE.sub("", output.data["text/html"])}
    return output


def _named() -> dict[str, Any]:
    return {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all notebooks, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebooks", nargs="*", type=Path, help="notebooks; all of docs/notebooks if none")
    parser.add_argument("--store", type=Path, help="store of the sample articles, if there is one already")
    told = parser.parse_args(arguments)
    for path in told.notebooks or sorted(NOTEBOOKS.glob("*.ipynb")):
        try:
            write(executed(path, told.store), path)
        except CellExecutionError as error:
            print(f"{path.name}: {error.ename}: {error.evalue}", file=sys.stderr)
            return 1
        print(path.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
