"""A folder: every file below it that some loader reads, in the order of their paths.

Hidden files and folders (a dot in front) are passed over, and so are stores: one that stands among articles
is made of them. Links to folders are not followed. Files that no loader reads, and tables that are none of
posts, are named in one line, by their suffixes; they are no error, because a saved web page brings its
pictures along.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from kg.errors import EmptyInput, KgError
from kg_loaders.registry import Registry
from kg_loaders.source import Source, replace_surrogates
from kg_loaders.text import unreadable

_STORE_FILE = "store.json"


def walk(root: str, registry: Registry, report: Callable[[str], None]) -> Iterator[Source | KgError]:
    """Yield the files below a folder as sources, sorted by path, and what could not be listed.

    Args:
        root: the folder; a document's id is its path below it, without suffix, with "/" between parts.
        report: takes the line about files of unknown kinds.
    """
    left_out: Counter[str] = Counter()
    is_empty = True
    for found in _files(Path(root)):
        if isinstance(found, KgError):
            is_empty = False
            yield found
            continue
        suffix = registry.suffix(found.name)
        recognises = registry.by_suffix[suffix].recognises if suffix else None
        if not suffix or (recognises and not recognises(found)):
            left_out[found.suffix.lower() or "no suffix"] += 1
            continue
        is_empty = False
        below = found.relative_to(root).as_posix()
        yield Source(location=str(found), doc_id=replace_surrogates(below[: -len(suffix)])[0])
    if left_out:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(left_out.items()))
        report(f"{root}: files of unknown kinds left out ({kinds}); known: {registry.known_suffixes()}")
    if is_empty:
        yield EmptyInput(root, "no readable file in the folder", f"known: {registry.known_suffixes()}")


def _files(folder: Path) -> Iterator[Path | KgError]:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield unreadable(str(folder), error)
        return
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not Path(entry.path, _STORE_FILE).is_file():
                yield from _files(Path(entry.path))
        elif entry.is_file():
            yield Path(entry.path)
