"""Knowledge graph of Viet Nam's party and state bodies, their people and units, from Vietnamese news.

The public API; everything is imported on first use:

    import kg
    kg.build(["articles/"], "my.kg")        # documents to a store
    graph = kg.open("my.kg").graph()        # nodes and edges; also .rdflib(), .oxigraph()
    findings = kg.extract(document)         # what one document says

Public besides it: `kg.model` (types), `kg.errors`, `kg.units` (units through time), and the package
`kg_loaders` (documents from files, folders and addresses).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from kg.extract import extract
    from kg.pipeline import build
    from kg.store import Build

__all__ = ["build", "extract", "open"]


def open(path: "Path | str") -> "Build":
    """Return the current build of a store, open for reading until it is closed.

    Raises: StoreMissing: the folder is no store. StoreVersion: another version made it.
    """
    from kg.store import Store

    return Store.open(path).current()


def __getattr__(name: str) -> Any:
    if name == "build":
        return import_module("kg.pipeline").build
    if name == "extract":
        # The package of that name can be called, so it does not matter who imports it first.
        return import_module("kg.extract")
    if name == "__version__":
        from importlib.metadata import version

        return version("vietgov-kg")
    raise AttributeError(f"module 'kg' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
