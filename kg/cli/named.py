"""Names of nodes on the command line."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kg.cli.outlet import Format, say, write_rows
from kg.errors import AmbiguousName

if TYPE_CHECKING:
    from kg.query.names import Names
    from kg.query.parameters import NodeRef
    from kg.store import Build

SHOWN = ("Person", "Unit", "Body", "Position")


def resolved(names: Iterable[str], kinds: str | Sequence[str], build: "Build") -> list[str]:
    """Return the reference of the node that each name stands for, each once (`kg.query.names`).

    What a name was taken for is said where it says something else.

    Raises: NotFound: nothing has a name. AmbiguousName: several have it; they are listed.
    """
    names = list(names)
    if not names:
        return []
    from kg.query.names import Names

    known = Names(build.path, build.oxigraph())
    try:
        return list(dict.fromkeys(_told(known, name, known.resolve(kinds, name)) for name in names))
    except AmbiguousName as error:
        write_rows(("id", "name", "what"), error.candidates, Format.TABLE)
        raise


def _told(known: "Names", name: str, node: "NodeRef") -> str:
    from kg.text.fold import plain

    found = known.name(node)
    if name not in (node.id, str(node)) and plain(name.partition(",")[0]) not in plain(found):
        say(f"{name}: taken for {found} ({node})")
    return str(node)
