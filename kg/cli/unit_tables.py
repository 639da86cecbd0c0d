"""kg units join: a table with units of one day, joined with the units of another."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal
from unicodedata import normalize

import typer

from kg.cli.days import read_day
from kg.cli.outlet import check_output, say

if TYPE_CHECKING:
    from kg.units.joining import Columns, Report, Settings
    from kg.units.sheets import Table

app = typer.Typer()


@app.command()
def join(
    table: Annotated[
        str, typer.Argument(metavar="IN", help="CSV or Parquet (.parquet); - is standard input.")
    ],
    column: Annotated[
        str | None, typer.Option(help="Column with the name of the unit, or its code or id.")
    ] = None,
    district: Annotated[str | None, typer.Option(help="Column with the district.")] = None,
    province: Annotated[str | None, typer.Option(help="Column with the province.")] = None,
    address: Annotated[
        str | None, typer.Option(help="Column with whole addresses, instead of --column.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--from", help="Day of the units in the table: 2025-06-30.")
    ] = None,
    day_column: Annotated[
        str | None, typer.Option(help="Column with the day of each row, instead of --from.")
    ] = None,
    to: Annotated[
        str, typer.Option("--to", help="Day of the units to join: 2025-07-01, or today.")
    ] = "today",
    output: Annotated[
        str, typer.Option("-o", "--output", help="CSV or Parquet (.parquet); - is standard output.")
    ] = "-",
    level: Annotated[
        Literal["commune", "district", "province", "any"] | None,
        typer.Option(help="Level of names without type word; commune if none is given."),
    ] = None,
    one_row: Annotated[
        bool, typer.Option("--one-row", help="Several units in one row, joined by |.")
    ] = False,
    weights: Annotated[
        list[str] | None,
        typer.Option(help="Column of numbers to spread where shares are known; may be repeated."),
    ] = None,
    equal_shares: Annotated[
        bool, typer.Option("--equal-shares", help="Spread numbers equally where shares are unknown.")
    ] = False,
    decimal: Annotated[str | None, typer.Option(help="Sign of decimals in these numbers: . or ,")] = None,
    excel: Annotated[bool, typer.Option("--excel", help="CSV that a spreadsheet opens rightly.")] = False,
    encoding: Annotated[str | None, typer.Option(help="Encoding of IN; UTF-8 if none is named.")] = None,
    delimiter: Annotated[
        str | None, typer.Option(help="Delimiter of IN; told from its header if none.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over an output that exists.")] = False,
) -> None:
    """Join a table of units of one day with those of another; all columns stay, a split gives more rows."""
    if (on is None) == (day_column is None):
        raise typer.BadParameter("give the day of the units with --from or with --day-column, one of both")
    if (column is None) == (address is None):
        raise typer.BadParameter("give the column of names with --column or --address, one of both")
    if address and level is not None:
        raise typer.BadParameter("an address tells the level itself; leave --level out", param_hint="--level")
    if decimal not in (None, ".", ","):
        raise typer.BadParameter(f"{decimal!r} is no decimal sign; write . or ,", param_hint="--decimal")
    if delimiter is not None and len(delimiter := delimiter.replace("\\t", "\t")) != 1:
        raise typer.BadParameter("a delimiter is one character", param_hint="--delimiter")
    check_output(output, force=force)
    from kg.units.joining import Settings
    from kg.units.sheets import open_table

    settings = Settings(
        day=read_day(on, "--from") if on else None,
        to=read_day(to, "--to"),
        today=date.today(),
        level=None if level == "any" or address else level or "commune",
        is_one_row=one_row,
        is_equal=equal_shares,
        decimal=decimal,
    )
    with open_table(table, encoding=encoding, delimiter=delimiter) as source:
        names = (column or address or "", (district, province), day_column, weights or [])
        _join(source, output, _columns(source.header, *names), settings, is_for_spreadsheet=excel)


def _join(
    source: "Table", output: str, columns: "Columns", settings: "Settings", *, is_for_spreadsheet: bool
) -> None:
    """Write the joined rows, and the report."""
    from kg.units import load_register
    from kg.units.joining import ADDED, Joiner
    from kg.units.sinks import write_table

    joiner = Joiner(load_register(), columns, settings)
    added = joiner.header(source.header)
    _say_renamed(added)
    codes = {columns.unit, len(source.header) + ADDED.index("to_code")} if is_for_spreadsheet else None
    with write_table(output, source.header, added, delimiter=source.delimiter, codes=codes) as sink:
        for chunk in source.chunks:
            places, cells = [], []
            for place, row in enumerate(chunk.rows()):
                for more in joiner.join(row):
                    places.append(place)
                    cells.append(more)
            sink.write(chunk.take(places), cells)
    _say_report(joiner.report)


def _columns(
    header: list[str],
    unit: str,
    around: tuple[str | None, ...],
    day: str | None,
    weights: list[str],
) -> "Columns":
    from kg.units.joining import Columns

    return Columns(
        unit=_place(header, unit),
        around=tuple(_place(header, name) for name in around if name),
        day=_place(header, day) if day else None,
        weights=tuple(_place(header, name) for name in weights),
    )


def _place(header: list[str], name: str) -> int:
    # Windows-1258 and macOS write a letter and its tone apart.
    places = [place for place, one in enumerate(header) if normalize("NFC", one) == normalize("NFC", name)]
    if not places:
        raise typer.BadParameter(f"there is no column {name!r}; there are: {', '.join(header)}")
    if len(places) > 1:
        where = ", ".join(str(place + 1) for place in places)
        raise typer.BadParameter(f"several columns are named {name!r} (number {where}); rename all but one")
    return places[0]


def _say_renamed(added: list[str]) -> None:
    from kg.units.joining import ADDED

    renamed = [f"{name} as {new}" for name, new in zip(ADDED, added, strict=False) if name != new]
    if renamed:
        say(f"the table has columns of these names already; added are {', '.join(renamed)}")


def _say_report(report: "Report") -> None:
    counts = report.counts
    rows = sum(counts[kind] for kind in ("exact", "corrected", "ambiguous", "unknown"))
    say(
        f"{rows} rows: {counts['exact']} exact, {counts['corrected']} corrected, "
        f"{counts['ambiguous']} ambiguous, {counts['unknown']} unknown; "
        f"{counts['split']} became several units"
        + (f", {counts['lost']} have none of the other day" if counts["lost"] else "")
    )
    for kind in ("corrected", "ambiguous", "unknown", "lost", "split"):
        for example in report.examples.get(kind, ()):
            say(f"  {kind}: {example}")
