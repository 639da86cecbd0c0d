"""kg analyse: measures on the graph, each with what the data behind it lack."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from kg.cli.days import read_day
from kg.cli.inputs import DEFAULT_STORE, StoreOption
from kg.cli.outlet import Format, say, write, write_rows
from kg.cli.provinces import ProvincesOption, named_provinces, provinces_before
from kg.model.dates import last_day

if TYPE_CHECKING:
    from kg.analysis.posts import Posts, Tenure
    from kg.analysis.tables import Table

app = typer.Typer(
    help="Measure careers and offices; what the data lack is said with each answer.", no_args_is_help=True
)


class Sort(StrEnum):
    """What kg analyse centrality is about."""

    PEOPLE = "people"
    BODIES = "bodies"


class KeptBy(StrEnum):
    """What a row of kg analyse kept is."""

    PROVINCE = "province"
    LEVEL = "level"
    LEADER = "leader"


class RotationBy(StrEnum):
    """What a row of kg analyse rotation is."""

    MOVE = "move"
    FLOW = "flow"


class Level(StrEnum):
    """Levels of units."""

    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"


LeadingOption = Annotated[
    bool,
    typer.Option(
        "--leading", help="Only heads and deputies of Party committee, People's Committee, Council and Front."
    ),
]
LimitOption = Annotated[
    int | None, typer.Option("--limit", min=0, show_default=False, help="Write so many rows at most.")
]
FormOption = Annotated[
    Format,
    typer.Option(
        "--format",
        help="Form of the result; table leaves lists of ids out, json holds what is missing in the data.",
    ),
]


@app.command()
def centrality(
    sort: Annotated[Sort, typer.Option("--of", help="Rank people, or bodies.")] = Sort.PEOPLE,
    provinces: ProvincesOption = None,
    day: Annotated[
        str | None,
        typer.Option("--on", metavar="DAY", show_default=False, help="Only posts that may be held on it."),
    ] = None,
    leading: LeadingOption = False,
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Rank people or bodies by the bodies they connect, with whom they certainly and possibly served."""
    from kg.analysis.centrality import body_centrality, people_centrality

    on = read_day(day, "--on") if day else None
    measure = people_centrality if sort is Sort.PEOPLE else body_centrality
    posts = _read(store)
    _deliver(measure(posts, _chosen(posts, provinces, is_leading=leading), on), form, limit)


@app.command()
def succession(
    provinces: ProvincesOption = None,
    day: Annotated[
        str | None,
        typer.Option(
            "--on", metavar="DAY", show_default=False, help="Only seats that somebody may have held on it."
        ),
    ] = None,
    leading: LeadingOption = False,
    through_bodies: Annotated[
        bool, typer.Option("--through-bodies", help="Go on into bodies that took the place of others.")
    ] = False,
    fewest: Annotated[
        int, typer.Option("--fewest", min=1, help="Leave out seats with fewer known holders.")
    ] = 2,
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Tell who followed whom in each post of one seat, and how many days between are not accounted for."""
    from kg.analysis.successions import successions

    on = read_day(day, "--on") if day else None
    posts = _read(store)
    tenures = [
        one for one in _chosen(posts, provinces, is_leading=leading) if on is None or on in one.possible
    ]
    _deliver(successions(posts, tenures, through_bodies=through_bodies, fewest=fewest), form, limit)


@app.command()
def kept(
    by: Annotated[
        KeptBy, typer.Option("--by", help="A row for each old province, level of units, or leader.")
    ] = KeptBy.PROVINCE,
    day: Annotated[
        str, typer.Option("--on", metavar="DAY", help="First day of the new units.")
    ] = "2025-07-01",
    provinces: ProvincesOption = None,
    level: Annotated[
        Level | None, typer.Option("--level", show_default=False, help="Only leaders of units of this level.")
    ] = None,
    within: Annotated[
        int, typer.Option("--within", min=0, help="Days after the first that count as at once.")
    ] = 90,
    seen_within: Annotated[
        int, typer.Option("--seen-within", min=1, help="Last days in which a leader must be shown in office.")
    ] = 365,
    deputies: Annotated[
        bool, typer.Option("--deputies", help="Deputies of old units are leaders too.")
    ] = False,
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Tell what share of the leaders of merged units lead what came of these; the unknown are counted too."""
    from kg.analysis import kept as measures
    from kg.analysis.leaders import Merger, ended_units

    first = read_day(day, "--on")
    posts = _read(store)
    merger = Merger(
        day=first,
        within=within,
        seen_within=seen_within,
        has_deputies=deputies,
        level=level.value if level else None,
        provinces=provinces_before(posts, provinces, first),
    )
    if not ended_units(posts, merger):
        say(f"no such unit ended on {last_day(first)}; --on takes the first day of the new units")
    measure: dict[KeptBy, Callable[[Posts, Merger], Table]] = {
        KeptBy.PROVINCE: measures.kept,
        KeptBy.LEVEL: measures.kept_by_level,
        KeptBy.LEADER: measures.kept_one_by_one,
    }
    _deliver(measure[by](posts, merger), form, limit)


@app.command()
def rotation(
    by: Annotated[
        RotationBy, typer.Option("--by", help="A row for each move, or for each pair of provinces.")
    ] = RotationBy.MOVE,
    provinces: ProvincesOption = None,
    leading: LeadingOption = False,
    merged: Annotated[
        bool, typer.Option("--merged", help="Moves between two provinces that are one today count too.")
    ] = False,
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Tell who held a post in one province and then in another (luân chuyển), provinces as of the day."""
    from kg.analysis.rotation import rotation as moves
    from kg.analysis.rotation import rotation_flows

    posts = _read(store)
    measure = moves if by is RotationBy.MOVE else rotation_flows
    tenures = _chosen(posts, None, is_leading=leading)
    only = named_provinces(posts, provinces)
    _deliver(measure(posts, tenures, provinces=only, has_merged=merged), form, limit)


@app.command()
def provinces(
    day: Annotated[
        str | None,
        typer.Option(
            "--on",
            metavar="DAY",
            show_default=False,
            help="Provinces and holders of this day; by default those of now, as last seen.",
        ),
    ] = None,
    only: ProvincesOption = None,
    store: StoreOption = DEFAULT_STORE,
    limit: LimitOption = None,
    form: FormOption = Format.TABLE,
) -> None:
    """Compare provinces: documents, people, units and seats with a known head, moves in and out."""
    from kg.analysis.provinces import provinces_compared

    on = read_day(day, "--on") if day else None
    posts = _read(store)
    _deliver(provinces_compared(posts, on, named_provinces(posts, only)), form, limit)


def _read(store: Path) -> "Posts":
    from kg.analysis.reading import posts_of
    from kg.store import Store

    with Store.open(store).current() as build:
        return posts_of(build)


def _chosen(posts: "Posts", names: list[str] | None, *, is_leading: bool) -> "list[Tenure]":
    """Return the tenures in the provinces that are named, of leading posts where only those are asked for."""
    from kg.analysis.leading import role_of

    wanted = named_provinces(posts, names)
    return [
        one
        for one in posts.tenures
        if (wanted is None or posts.province_of(one) in wanted)
        and (not is_leading or role_of(one.position) is not None)
    ]


def _deliver(table: "Table", form: Format, limit: int | None) -> None:
    """Write the rows, and what is missing: into the file as JSON, in any form as sentences on stderr."""
    rows = table.rows[:limit] if limit is not None else table.rows
    if form is Format.JSON:
        records = [dict(zip(table.columns, row, strict=True)) for row in rows]
        whole = {"columns": table.columns, "rows": records, "coverage": table.coverage}
        write(msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n")
    else:
        shown = [
            index
            for index, column in enumerate(table.columns)
            if form is not Format.TABLE or not column.endswith("_ids")
        ]
        write_rows([table.columns[one] for one in shown], [[row[one] for one in shown] for row in rows], form)
    if len(rows) < len(table.rows):
        say(f"{len(rows)} of {len(table.rows)} rows; --limit {len(table.rows)} writes all")
    for missing in table.coverage:
        if missing.count:
            say(f"missing: {missing.sentence}")
