"""Names that a program gives, to nodes of the graph: one node, or an error that lists the candidates."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from kg.api.parameters import as_name
from kg.errors import AmbiguousName, NotFound
from kg.query.names import Names
from kg.query.parameters import NodeRef

if TYPE_CHECKING:
    from kg.units import Unit

_LISTED = 10
Candidate = tuple[str, str, str]


def find(names: Names, kind: str, text: str) -> tuple[str, str]:
    """Return id and name of the node of a kind that a text names.

    Raises: NotFound: there is none. AmbiguousName: there are several.
    """
    with telling_candidates():
        found = names.resolve(kind, as_name(text))
    return found.id, names.name(found)


@contextmanager
def telling_candidates() -> Iterator[None]:
    """Let a name that is ambiguous list its candidates in the message, which is all that a program shows."""
    try:
        yield
    except AmbiguousName as error:
        # The first error says less of the same.
        raise _ambiguous(str(error), error.candidates) from None


def find_unit(names: Names, text: str, day: date) -> tuple[str, str]:
    """Return id and name of the unit that bore a name on a day.

    Raises: NotFound: there was none. AmbiguousName: there were several.
    """
    from kg.units import Ambiguous, Unknown, load_register

    answer = load_register().match(as_name(text).removeprefix("Unit/"), day).answer
    if isinstance(answer, Unknown):
        near = [f"{unit.id} {unit.name}" for unit in answer.nearest if unit.id not in answer.reason]
        raise NotFound(answer.reason + (f"; near to it: {', '.join(near)}" if near else ""))
    if isinstance(answer, Ambiguous):
        raise _ambiguous(answer.reason, tuple(map(_candidate, answer.candidates)))
    return answer.id, names.name(NodeRef("Unit", answer.id))


def _candidate(unit: "Unit") -> Candidate:
    from kg.units import load_register

    name, _, above = load_register().told(unit.id).partition(", ")
    return f"Unit/{unit.id}", name, above


def _ambiguous(message: str, candidates: tuple[Candidate, ...]) -> AmbiguousName:
    shown = [", ".join(part for part in (f"{ref} {name}", about) if part) for ref, name, about in candidates]
    more = f"; and {len(shown) - _LISTED} more" if len(shown) > _LISTED else ""
    return AmbiguousName(f"{message}: {'; '.join(shown[:_LISTED])}{more}", candidates)
