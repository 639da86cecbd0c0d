"""kg diff: what changed between two builds."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import PROBLEMS, say, write

if TYPE_CHECKING:
    from kg.analysis import Change, Differences
    from kg.store import Build

app = typer.Typer()

_PREVIOUS = "previous"
_SHOWN = 10


class DiffFormat(StrEnum):
    """Forms of a list of differences."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


class Kind(StrEnum):
    """Kinds of things that may differ."""

    DOCUMENT = "document"
    JUDGEMENT = "judgement"
    CORRECTION = "correction"
    PERSON = "person"
    PAIR = "pair"
    TENURE = "tenure"
    CONFLICT = "conflict"
    VACANCY = "vacancy"
    BODY = "body"
    POSITION = "position"
    EVENT = "event"
    TERM = "term"
    FIGURE = "figure"
    CLAIM = "claim"
    UNIT = "unit"
    OTHER = "other"


BeforeArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[A]",
        show_default=False,
        help="The earlier build: a store (its current build), STORE@previous or STORE@BUILD_ID; without A "
        "and B the previous and the current build of --store.",
    ),
]
AfterArgument = Annotated[
    str | None, typer.Argument(metavar="[B]", show_default=False, help="The later build, named like A.")
]
KindsOption = Annotated[
    list[Kind] | None,
    typer.Option("--kind", show_default=False, help="Only these kinds of things; may be repeated."),
]
LimitOption = Annotated[
    int | None,
    typer.Option(
        "--limit",
        min=0,
        show_default=False,
        help=f"List at most so many of each kind and way to change; {_SHOWN} as text where none is given.",
    ),
]
AllOption = Annotated[bool, typer.Option("--all", help="List all, changes of units and the register too.")]
FormOption = Annotated[
    DiffFormat, typer.Option("--format", help="Sentences, one JSON object, or one JSON object a change.")
]


@app.command()
def diff(
    before: BeforeArgument = None,
    after: AfterArgument = None,
    store: StoreOption = DEFAULT_STORE,
    kinds: KindsOption = None,
    limit: LimitOption = None,
    is_all: AllOption = False,
    form: FormOption = DiffFormat.TEXT,
) -> None:
    """Say what changed between two builds, ids that went or moved included; differences leave with 3."""
    if (before is None) != (after is None):
        raise typer.BadParameter("give both A and B, or none of them to compare the two builds of --store")
    most = limit if limit is not None or is_all or form is not DiffFormat.TEXT else _SHOWN
    with _open(before or f"{store}@{_PREVIOUS}") as old, _open(after or str(store)) as new:
        differences = _compared(old, new, {kind.value for kind in kinds or Kind})
        listed = list(_listed(differences.changes, most, has_units=is_all or Kind.UNIT in (kinds or ())))
        if form is DiffFormat.JSONL:
            _write_lines(listed)
        elif form is DiffFormat.JSON:
            _write_json(old, new, differences, listed)
        elif differences.changes:
            _write_text(old, new, differences, listed)
        if not differences.changes:
            say(f"no difference between build {old.manifest.build_id} and build {new.manifest.build_id}")
            return
    raise typer.Exit(PROBLEMS)


def _compared(old: "Build", new: "Build", groups: set[str]) -> "Differences":
    from kg.analysis import Differences, compare

    found = compare(old.path, new.path).changes
    return Differences(tuple(change for change in found if change.group in groups))


def _open(name: str) -> "Build":
    """Open the build that was named; a folder whose name has an @ in it is found too."""
    from kg.store import Store

    folder, at, build_id = name.rpartition("@")
    if not at or Path(name).is_dir():
        return Store.open(name).current()
    store = Store.open(folder)
    return store.previous() if build_id == _PREVIOUS else store.build(build_id)


def _listed(changes: "Iterable[Change]", most: int | None, *, has_units: bool) -> "Iterator[Change]":
    """Yield the changes to list: so many of each kind that changed in one way; units where asked for."""
    seen: Counter[tuple[str, str]] = Counter()
    for change in changes:
        seen[change.group, change.what] += 1
        is_within = most is None or seen[change.group, change.what] <= most
        if is_within and (has_units or change.group != Kind.UNIT):
            yield change


def _write_lines(changes: "Iterable[Change]") -> None:
    for change in changes:
        write(msgspec.json.encode(_record(change)).decode() + "\n")


def _write_json(old: "Build", new: "Build", differences: "Differences", listed: "Iterable[Change]") -> None:
    whole = {
        **{side: _about(build) for side, build in (("before", old), ("after", new))},
        "counts": differences.counts(),
        "changes": [_record(change) for change in listed],
    }
    write(msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n")


def _about(build: "Build") -> dict[str, Any]:
    manifest = build.manifest
    names = ("build_id", "documents", "reader", "code", "min_confidence")
    return {name: getattr(manifest, name) for name in names}


def _record(change: "Change") -> dict[str, Any]:
    """A change as it is, and in words."""
    from kg.cli.wording import sentence

    return {**msgspec.to_builtins(change), "text": sentence(change)}


def _write_text(old: "Build", new: "Build", differences: "Differences", listed: "Iterable[Change]") -> None:
    from kg.cli.phrases import counted_of
    from kg.cli.wording import counted, heading, sentence

    for word, build in (("from", old), ("to", new)):
        write(
            f"{word:<4} build {build.manifest.build_id}, {counted_of(build.manifest.documents, 'document')}\n"
        )
    write("".join(f"{line}\n" for line in _reasons(old, new)) + "\n")
    told: dict[str, dict[str, list[str]]] = {}
    for change in listed:
        told.setdefault(change.group, {}).setdefault(change.what, []).append(f"- {sentence(change)}\n")
    counts = differences.counts()
    for group, ways in counts.items():
        numbers = ", ".join(f"{count} {counted(group, way)}" for way, count in ways.items())
        write(f"{heading(group)}: {numbers}{'' if group in told else ' (--all lists them)'}\n")
    for group, lines in told.items():
        write(f"\n{heading(group)}\n")
        for way, count in counts[group].items():
            write("".join(lines.get(way, ())))
            if left_out := count - len(lines.get(way, ())):
                write(f"- {left_out} more {counted(group, way)}; --all lists them\n")


def _reasons(old: "Build", new: "Build") -> "Iterator[str]":
    """Say what may have changed the graph besides documents."""
    if old.manifest.reader != new.manifest.reader:
        yield "The reader, or its threshold, is another: the same text may give other findings."
    if old.manifest.code != new.manifest.code:
        yield "The program is another: the same findings may give another graph."
