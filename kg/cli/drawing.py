"""kg export svg and kg export png: pictures of a lineage, of careers, of the bodies of a unit."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from kg.cli.days import read_day
from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.named import resolved
from kg.cli.outlet import STDOUT, check_output, say, writing
from kg.cli.viewing import LOOKING, program

if TYPE_CHECKING:
    from kg.export.svg import Picture

# Below kg export.
forms = typer.Typer()


class View(StrEnum):
    """What a picture shows."""

    LINEAGE = "lineage"
    CAREER = "career"
    BODIES = "bodies"


class Lang(StrEnum):
    """Language of the words of a picture."""

    VI = "vi"
    EN = "en"


class _Wanted(NamedTuple):
    """A picture as it was asked for, with names as they were typed."""

    view: View
    names: tuple[str, ...]
    on: date | None
    hops: int
    language: Lang


ViewOption = Annotated[
    View,
    typer.Option(
        "--view",
        help="lineage: units before and after a unit. career: what people held. bodies: of a unit, on a day.",
    ),
]
UnitOption = Annotated[
    str | None,
    typer.Option("--unit", metavar="NAME", show_default=False, help="lineage, bodies: the unit."),
]
PersonOption = Annotated[
    list[str] | None,
    typer.Option("--person", metavar="NAME", show_default=False, help="career: a person; may be repeated."),
]
OnOption = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="DAY",
        show_default=False,
        help="bodies: the day. career: until when it is drawn. Else the last of a document.",
    ),
]
HopsOption = Annotated[
    int, typer.Option("--hops", min=1, max=99, metavar="N", help="lineage: rounds back and on.")
]
LangOption = Annotated[Lang, typer.Option("--lang", help="Language of the words.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Write over a file that is there.")]
OutputOption = Annotated[
    str, typer.Option("-o", "--output", metavar="FILE", help="The picture; - is standard output.")
]


@forms.command(name="svg", rich_help_panel=LOOKING)
def export_svg(
    output: OutputOption,
    view: ViewOption,
    unit: UnitOption = None,
    people: PersonOption = None,
    on: OnOption = None,
    hops: HopsOption = 9,
    language: LangOption = Lang.VI,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Draw a picture, for papers and pages: no browser is needed."""
    wanted = _wanted(view, unit, people, on, hops, language)
    check_output(output, force=force)
    _write(output, _drawn(wanted, store).content)


@forms.command(name="png", rich_help_panel=LOOKING)
def export_png(
    output: OutputOption,
    view: ViewOption,
    unit: UnitOption = None,
    people: PersonOption = None,
    on: OnOption = None,
    hops: HopsOption = 9,
    language: LangOption = Lang.VI,
    scale: Annotated[
        float, typer.Option("--scale", min=0.1, max=10, metavar="N", help="Pixels for one of the SVG.")
    ] = 2,
    force: ForceOption = False,
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Draw the same picture in pixels; it needs the extra png and a font of the machine."""
    from kg.export.svg.png import to_png

    wanted = _wanted(view, unit, people, on, hops, language)
    check_output(output, force=force)
    _write(output, to_png(_drawn(wanted, store), scale))


def _wanted(
    view: View, unit: str | None, people: Sequence[str] | None, on: str | None, hops: int, language: Lang
) -> _Wanted:
    """Return what is asked for.

    Raises: typer.BadParameter: the view needs another option than was given, or the day is none.
    """
    names = {"--unit": [unit] if unit else [], "--person": list(people or ())}
    needed, other = ("--person", "--unit") if view is View.CAREER else ("--unit", "--person")
    if not names[needed]:
        raise typer.BadParameter(
            f"--view {view.value} needs {needed}: whose picture it is", param_hint=needed
        )
    if names[other]:
        raise typer.BadParameter(f"--view {view.value} takes {needed}, not {other}", param_hint=other)
    if on and view is View.LINEAGE:
        raise typer.BadParameter("--on goes with --view bodies and career only", param_hint="--on")
    return _Wanted(view, tuple(names[needed]), read_day(on, "--on") if on else None, hops, language)


def _drawn(wanted: _Wanted, store: Path) -> "Picture":
    """Return the picture.

    Raises: NotFound, AmbiguousName: a name is that of none or of several, or there is nothing to draw.
    """
    from kg.export.svg import Asked, BuildFacts, Relations, draw
    from kg.store import Store

    with Store.open(store).current() as build:
        seeds = resolved(wanted.names, "Person" if wanted.view is View.CAREER else "Unit", build)
        graph = Relations(build.nodes(), build.edges())
        manifest = build.manifest
    asked = Asked(
        view=wanted.view.value,
        seeds=tuple(seeds),
        on=wanted.on,
        hops=wanted.hops,
        language=wanted.language.value,
    )
    facts = BuildFacts(build_id=manifest.build_id, documents=manifest.documents, program=program())
    return draw(graph, asked, facts)


def _write(output: str, content: bytes) -> None:
    with writing(output) as file:
        file.write(content)
    if output != STDOUT:
        say(f"{output}: {len(content) / 1000:.0f} kB")
