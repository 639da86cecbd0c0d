"""kg suppress: who and what the next builds do not show."""

import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption, SuppressOption
from kg.cli.outlet import say, warn
from kg.errors import NotFound

if TYPE_CHECKING:
    from kg.model.graph import Node
    from kg.resolve.rulings import Suppression

app = typer.Typer(
    help="Leave a person, a document or a claim out of the next builds, see docs/privacy.md.",
    no_args_is_help=True,
)

_MENTION = re.compile(r"m[0-9a-f]{16}")
_CLAIM = re.compile(r"c[0-9a-f]{16}")
ByOption = Annotated[str | None, typer.Option("--by", metavar="WHO", help="Who decides it.")]
WhyOption = Annotated[
    str | None, typer.Option("--why", metavar="TEXT", help="Why; the file keeps it, so name nobody.")
]


@app.command()
def person(
    ident: Annotated[
        str, typer.Argument(metavar="ID", help="Id of the person, or of a mention; - reads it from stdin.")
    ],
    store: StoreOption = DEFAULT_STORE,
    suppress: SuppressOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Leave a person out; the file gets a salted hash of the id, not the id."""
    from kg.pipeline.rulings import salt_of
    from kg.resolve.suppression import person_suppression

    path = _file(store, suppress)
    wanted = (sys.stdin.readline() if ident == "-" else ident).strip().removeprefix("Person/")
    if not _MENTION.fullmatch(wanted):
        raise NotFound("that is no id of a person; kg show NAME prints it, an m and 16 digits")
    known = _known(wanted, store)
    mentions = sorted(known.mentions - {wanted}) if known else []
    _add(path, person_suppression(salt_of(path), [wanted, *mentions], by=by, on=date.today(), why=why))
    if known is None:
        warn("the build of this store has no such person; the line is there for other builds")
        return
    for word, others in (
        ("possibly the same person", known.doubts),
        ("of that name, and stays", known.alike),
    ):
        for node in others:
            say(f"{word}: {node.properties['name']} ({node.id}); suppress it as well if it is the same")


@app.command()
def document(
    ident: Annotated[str, typer.Argument(metavar="DOC_ID", help="Id of the document.")],
    store: StoreOption = DEFAULT_STORE,
    suppress: SuppressOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Leave a document out, with all that only it says; its text leaves the store with the next build."""
    from kg.resolve.rulings import Suppression

    _add(_file(store, suppress), Suppression(document=ident, by=by, on=date.today(), why=why))


@app.command()
def claim(
    ident: Annotated[str, typer.Argument(metavar="CLAIM_ID", help="Id of the claim.")],
    store: StoreOption = DEFAULT_STORE,
    suppress: SuppressOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Leave a claim out, with all that only it says."""
    from kg.resolve.rulings import Suppression

    wanted = ident.removeprefix("Claim/")
    if not _CLAIM.fullmatch(wanted):
        raise NotFound(f"{ident} is no id of a claim: a c and 16 digits")
    _add(_file(store, suppress), Suppression(claim=wanted, by=by, on=date.today(), why=why))


def _file(store: Path, suppress: Path | None) -> Path:
    from kg.store import Store
    from kg.store.folder import SUPPRESS_FILE

    return suppress or Store.open(store).path / SUPPRESS_FILE


def _add(path: Path, suppression: "Suppression") -> None:
    from kg.pipeline.rulings import add_suppression

    if add_suppression(path, suppression):
        say(f"{path}: one line more; it counts from the next build (kg add builds anew)")
    else:
        say(f"{path}: a line says so already")


class _Known(msgspec.Struct, frozen=True):
    """A person of the current build: ids of all mentions, who may be the same, who has the name in theirs."""

    mentions: set[str]
    doubts: list["Node"]
    alike: list["Node"]


def _known(ident: str, store: Path) -> _Known | None:
    from kg.errors import StoreMissing
    from kg.store import Store

    try:
        build = Store.open(store).current()
    except StoreMissing:
        return None
    with build:
        people = {node.ref: node for node in build.nodes() if node.kind == "Person"}
        person = next((node for node in people.values() if ident in _ids(node)), None)
        if person is None:
            return None
        near = [
            (edge.source, edge.target)
            for edge in build.edges()
            if edge.type == "POSSIBLY_SAME" and person.ref in (edge.source, edge.target)
        ]
    doubts = sorted({end for pair in near for end in pair} - {person.ref})
    alike = [ref for ref in _alike(person, people) if ref not in doubts]
    return _Known(_ids(person), [people[ref] for ref in doubts], [people[ref] for ref in alike])


def _alike(person: "Node", people: "dict[str, Node]") -> list[str]:
    """People who bear the name of a person, or a longer one that begins or ends with it."""
    from kg.resolve.name_finder import NameFinder

    finder = NameFinder([_names(person)])
    return sorted(
        ref
        for ref, node in people.items()
        if node is not person and any(not one.is_short for name in _names(node) for one in finder.find(name))
    )


def _ids(person: "Node") -> set[str]:
    return {person.id, *_many(person.properties.get("mentionIds", ()))}


def _names(person: "Node") -> list[str]:
    return [str(person.properties["name"]), *_many(person.properties.get("spellings", ()))]


def _many(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, tuple) else [str(value)]
