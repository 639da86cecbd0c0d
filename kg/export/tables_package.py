"""The tables for people as files: CSV or Parquet, datapackage.json, and README.txt in two languages.

datapackage.json is a Frictionless Data Package (specs.frictionlessdata.io): every column with its type, what
it says, whether it may be empty, and of which table it holds ids.
"""

import json
from functools import partial
from typing import IO, Any, Literal

import msgspec

from kg.export.packing import Files
from kg.export.tables import Column, ColumnType, Table, write_csv, write_parquet
from kg.export.tables_rows import tables
from kg.graph.container import Graph
from kg.model.paths import data_path

Form = Literal["csv", "parquet"]

DESCRIPTION_FILE, README_FILE = "datapackage.json", "README.txt"
_LICENCE = {
    "name": "CC0-1.0",
    "path": "https://creativecommons.org/publicdomain/zero/1.0/",
    "title": "CC0 1.0; quotes, titles and addresses are subject to the rights of their publishers",
}
_TYPES: dict[ColumnType, str] = {"strings": "string", "dates": "string"}
_MEDIA = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
_LIST = " (several are parted by “ | ”)"


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What the files say of where they come from.

    Attributes:
        program: name and version. documents: how many were read.
    """

    build_id: str
    program: str
    documents: int


def csv_files(graph: Graph, *, about: About) -> Files:
    """Return the tables as CSV, their description and a README for `kg.export.packing`.

    Equal graphs give equal bytes.
    """
    made = tables(graph)
    for table in made:
        yield f"{table.name}.csv", partial(write_csv, table, for_spreadsheets=True)
    yield from _told(made, about, "csv")


def parquet_files(graph: Graph, *, about: About) -> Files:
    """Return the same as `csv_files` with the tables as Parquet.

    Raises: MissingExtra: pyarrow is not installed.
    """
    made = tables(graph)
    for table in made:
        yield f"{table.name}.parquet", partial(write_parquet, table)
    yield from _told(made, about, "parquet")


def _told(made: tuple[Table, ...], about: About, form: Form) -> Files:
    yield DESCRIPTION_FILE, partial(_put, _package(made, about, form))
    yield README_FILE, partial(_put, _readme(made, about))


def _put(content: bytes, output: IO[bytes]) -> None:
    output.write(content)


def _package(made: tuple[Table, ...], about: About, form: Form) -> bytes:
    is_csv = form == "csv"
    keys = {table.name: table.columns[0].name for table in made}
    package = {
        "profile": "tabular-data-package" if is_csv else "data-package",
        "name": "vietgov-kg",
        "id": f"vietgov-kg-{about.build_id}",
        "title": "Party and state bodies of Viet Nam, their people and administrative units",
        "description": f"Build {about.build_id} of {about.documents} documents, by {about.program}. An empty "
        f"cell means not known. {README_FILE} says how to read the tables and how to cite them.",
        "version": about.build_id,
        "keywords": ["Viet Nam", "government", "officials", "administrative units"],
        "licenses": [_LICENCE],
        "resources": [_resource(table, form, keys) for table in made],
    }
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(table: Table, form: Form, keys: dict[str, str]) -> dict[str, Any]:
    told = {
        "name": table.name,
        "path": f"{table.name}.{form}",
        "title": table.vietnamese,
        "description": table.english,
        "format": form,
        "mediatype": _MEDIA[form],
        "schema": _schema(table, keys),
    }
    if form == "csv":
        return {"profile": "tabular-data-resource", **told, "encoding": "utf-8"}
    return {"profile": "data-resource", **told}


def _schema(table: Table, keys: dict[str, str]) -> dict[str, Any]:
    own = table.columns[0].name
    others = [column for column in table.columns[1:] if column.key]
    return {
        "fields": [_field(column) for column in table.columns],
        "primaryKey": [own],
        "foreignKeys": [
            {
                "fields": [column.name],
                "reference": {
                    "resource": "" if column.key == table.name else column.key,
                    "fields": [keys[column.key]],
                },
            }
            for column in others
        ],
        "missingValues": [""],
    }


def _field(column: Column) -> dict[str, Any]:
    is_list = column.type in _TYPES
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.type, column.type),
        "title": column.vietnamese,
        "description": column.english + (_LIST if is_list else ""),
    }
    if column.required:
        field["constraints"] = {"required": True}
    return field


def _readme(made: tuple[Table, ...], about: About) -> bytes:
    width = max(len(table.name) for table in made)
    text = data_path("export", "readme.txt").read_text(encoding="utf-8")
    filled = text.format(
        build=about.build_id,
        program=about.program,
        documents=about.documents,
        vietnamese="".join(f"  {table.name:{width}}  {table.vietnamese}\n" for table in made),
        english="".join(f"  {table.name:{width}}  {table.english}\n" for table in made),
    )
    return filled.encode("utf-8-sig")
