"""Knowledge graph of Viet Nam's party and state bodies, their people and units, from Vietnamese news.

The public API; everything is imported on first use:

    import kg
    kg.build(["articles/"], "my.kg")    # documents to a store
    store = kg.open("my.kg")            # a store to read from
    findings = kg.extract(document)     # what one document says

Public besides it: `kg.model` (types), `kg.errors`, `kg.units` (units through time), and the package
`kg_loaders` (documents from files, folders and addresses).
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.extract import extract
    from kg.pipeline import build
    from kg.store import open_store as open

__all__ = ["build", "extract", "open"]

# `extract` names both a function and its package: the package can be called.
_WHERE = {"open": ("kg.store", "open_store"), "build": ("kg.pipeline", "build"), "extract": ("kg.extract", None)}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("vietgov-kg")
    if name not in _WHERE:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    module, attribute = _WHERE[name]
    found = import_module(module)
    return getattr(found, attribute) if attribute else found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
