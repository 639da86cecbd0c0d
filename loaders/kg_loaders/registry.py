"""The loaders there are: the project's own, then those of other packages (entry-point group `kg.loaders`).

The project's own are known by name, so a checkout that was never installed reads all it can. An entry
point of the same name replaces ours; of two loaders that read one suffix, the first by name has it,
ours before others.
"""

from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import entry_points

import msgspec

from kg_loaders.source import Loader

GROUP = "kg.loaders"
OWN = ("html", "jsonl", "posts", "text", "web")


class Registry(msgspec.Struct, frozen=True):
    """Which loader reads what.

    Attributes:
        by_suffix: file suffix, lower-case, with dot -> loader.
        by_scheme: scheme of an address -> loader.
    """

    by_suffix: dict[str, Loader]
    by_scheme: dict[str, Loader]

    def of_file(self, name: str) -> Loader | None:
        """Return the loader for a file name; the longest suffix decides (".jsonl.gz" before ".gz")."""
        suffix = self.suffix(name)
        return self.by_suffix[suffix] if suffix else None

    def known_suffixes(self) -> str:
        """Return all suffixes that are read, for a message."""
        return " ".join(sorted(self.by_suffix))

    def suffix(self, name: str) -> str:
        """Return the suffix of a file name that some loader reads, "" for none."""
        fitting = (suffix for suffix in self.by_suffix if name.lower().endswith(suffix))
        return max(fitting, key=len, default="")


def make_registry(loaders: Iterable[Loader]) -> Registry:
    """Return the registry of these loaders; where two read the same, the first has it."""
    by_suffix: dict[str, Loader] = {}
    by_scheme: dict[str, Loader] = {}
    for loader in loaders:
        for suffix in loader.suffixes:
            by_suffix.setdefault(suffix, loader)
        for scheme in loader.schemes:
            by_scheme.setdefault(scheme, loader)
    return Registry(by_suffix, by_scheme)


def find_loaders() -> Registry:
    """Return the registry of the project's own loaders and those of installed packages.

    >>> find_loaders().of_file("news.JSONL.gz").name
    'jsonl'
    """
    found: dict[str, Loader] = {name: import_module(f"kg_loaders.{name}").LOADER for name in OWN}
    for point in sorted(entry_points(group=GROUP), key=lambda point: point.name):
        found[point.name] = point.load()
    return make_registry(found.values())
