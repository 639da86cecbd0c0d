"""Draw the pictures of docs/gallery.md anew: the very commands that stand there, on the graph of the samples.

    python tools/draw_gallery.py STORE [--check]

The line on the source names the sample graph in place of build and version, so that the pictures change only
when what they show does. With --check nothing is written; it leaves with 1 where a picture is out of step.
"""

import shlex
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kg.cli import app
from kg.cli.viewing import program
from kg.store import Store

ROOT = Path(__file__).resolve().parent.parent
GALLERY = ROOT / "docs" / "gallery.md"
_COMMAND = "    kg export svg "


def commands() -> Iterator[tuple[Path, list[str]]]:
    """Yield the file of each picture, and the words of its command without that file."""
    for line in GALLERY.read_text(encoding="utf-8").splitlines():
        if line.startswith(_COMMAND):
            words = shlex.split(line)[1:]
            at = words.index("-o")
            yield ROOT / words[at + 1], [*words[:at], *words[at + 2 :]]


def drawn(words: list[str], store: Path) -> bytes:
    """Return the picture that a command draws."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "picture.svg"
        code = app([*words, "-o", str(output), "--store", str(store)], standalone_mode=False)
        if code:
            raise SystemExit(code)
        content = output.read_bytes()
    with Store.open(store).current() as build:
        shown = build.manifest.build_id[:12].encode()
    return content.replace(shown, b"kg/examples").replace(program().encode(), b"vietgov-kg")


def main() -> int:
    """Write or check; return the exit code."""
    is_check = "--check" in sys.argv[1:]
    stores = [word for word in sys.argv[1:] if word != "--check"]
    if len(stores) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    stale = 0
    for path, words in commands():
        content = drawn(words, Path(stores[0]))
        if not path.exists() or path.read_bytes() != content:
            stale += 1
            print(f"{path.relative_to(ROOT)}: {'out of step' if is_check else 'drawn'}", file=sys.stderr)
            if not is_check:
                path.write_bytes(content)
    return int(is_check and stale > 0)


if __name__ == "__main__":
    sys.exit(main())
