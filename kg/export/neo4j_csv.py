"""The graph as CSV for `neo4j-admin database import full`, its arguments, and what is to be run afterwards.

A folder with nodes/KIND.csv, relationships/TYPE.csv, import.args (arguments of the tool) and after.cypher
(constraints, indexes, Meta). The database is then the one that `kg neo4j load` makes.

Lines of a build become rows without being decoded where they can: a text in JSON without a backslash is a
field of CSV as it stands, quotation marks included. Memory does not grow with the graph.
"""

import shlex
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import msgspec

from kg.export.neo4j_schema import AWAIT_INDEXES, COMPLETE, CONSTRAINTS, INDEXES, META, META_ID
from kg.export.neo4j_source import Source, kind_of
from kg.graph.schema import EDGES, NODES, Property, ValueType
from kg.model.ids import digest

ARGUMENTS_FILE = "import.args"
AFTER_FILE = "after.cypher"

_SEPARATOR = "\x1f"  # Of lists; no text of the graph holds one.
_OPTIONS = ("--id-type=string", "--array-delimiter=U+001F", "--multiline-fields=true")
_TYPES: dict[ValueType, str] = {
    "string": "string",
    "vi": "string",
    "integer": "long",
    "decimal": "double",
    "boolean": "boolean",
    "date": "date",
    "concept": "string",
    "tenure": "string",
    "url": "string",
    "alias": "string",
}


def write_csv(source: Source, folder: Path) -> None:
    """Write all files into a folder, made if it is not there; the arguments come last."""
    arguments = folder / ARGUMENTS_FILE
    arguments.unlink(missing_ok=True)
    for name in ("nodes", "relationships"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "nodes" / f"{META}.csv").write_bytes(_meta_table(source))
    _write_tables(folder / "nodes", source.node_lines(), {kind: _node_table(kind) for kind in NODES})
    _write_tables(
        folder / "relationships", source.edge_lines(), {type_: _edge_table(type_) for type_ in EDGES}
    )
    statements = (
        *CONSTRAINTS,
        *INDEXES,
        AWAIT_INDEXES,
        f"MATCH (meta:{META} {{id: '{META_ID}'}}) SET {COMPLETE}",
    )
    (folder / AFTER_FILE).write_text("".join(f"{one};\n" for one in statements), encoding="utf-8")
    arguments.write_text("".join(f"{one}\n" for one in _arguments()), encoding="utf-8")


def commands(folder: Path, database: str = "neo4j") -> tuple[str, str]:
    """Return what is to be typed: with the server stopped, and once it runs again."""
    there = f"cd {shlex.quote(str(folder))} && "
    return (
        f"{there}neo4j-admin database import full {database} @{ARGUMENTS_FILE}",
        f"{there}cypher-shell -d {database} -f {AFTER_FILE}",
    )


def _arguments() -> Iterator[str]:
    yield from _OPTIONS
    yield from (f"--nodes={label}=nodes/{label}.csv" for label in (META, *NODES))
    yield from (f"--relationships={type_}=relationships/{type_}.csv" for type_ in EDGES)


class _Table(msgspec.Struct, frozen=True):
    """The columns of a file, and the row of a line."""

    columns: tuple[str, ...]
    row: Callable[[bytes], Iterable[bytes]]


def _write_tables(folder: Path, lines: Iterable[bytes], tables: dict[str, _Table]) -> None:
    """Write a file for each table, also where no line is of its kind."""
    for name, table in tables.items():
        (folder / f"{name}.csv").write_text(",".join(table.columns) + "\n", encoding="utf-8")
    for name, group in groupby(lines, key=kind_of):
        row = tables[name].row
        with (folder / f"{name}.csv").open("ab") as file:
            file.writelines(b",".join(row(line)) + b"\n" for line in group)


def _node_table(kind: str) -> _Table:
    properties = NODES[kind].properties
    said = _struct(*(prop.name for prop in properties))
    decoder = msgspec.json.Decoder(_struct("id", "labels", "graph", properties=said))
    lists = (2, *(place for place, prop in enumerate(properties, start=4) if prop.many))
    prefix = f'"{kind}/'.encode()

    def row(line: bytes) -> list[bytes]:
        ident, labels, graph, values = msgspec.structs.astuple(decoder.decode(line))
        reference = prefix + bytes(ident)[1:]
        return _fields(line, [reference, ident, labels, graph, *msgspec.structs.astuple(values)], lists)

    return _Table((":ID", "id:string", ":LABEL", "graph:string", *map(_column, properties)), row)


def _edge_table(type_: str) -> _Table:
    properties = EDGES[type_].properties
    decoder = msgspec.json.Decoder(_struct("source", "target", "graph", "properties"))
    columns = (":START_ID", ":END_ID", "graph:string")
    if not properties:
        return _Table(columns, lambda line: _fields(line, list(_raw(decoder, line))[:3], ()))
    inner = msgspec.json.Decoder(_struct(*(prop.name for prop in properties)))
    lists = tuple(place for place, prop in enumerate(properties, start=4) if prop.many)

    def row(line: bytes) -> list[bytes]:
        source, target, graph, said = _raw(decoder, line)
        ends = (msgspec.json.decode(source), msgspec.json.decode(target))
        ident = digest(type_, *ends, bytes(said).decode()).encode()
        return _fields(line, [source, target, graph, ident, *_raw(inner, said)], lists)

    return _Table((*columns, "id:string", *map(_column, properties)), row)


def _struct(*names: str, **nested: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """Make a type whose fields are the texts of JSON values, b"" where there is none."""
    places = {f"field_{number}": name for number, name in enumerate(names)}
    fields: list[Any] = [(place, msgspec.Raw, msgspec.Raw()) for place in places]
    return msgspec.defstruct("_Raw", [*fields, *nested.items()], rename=places, kw_only=True)


def _raw(decoder: msgspec.json.Decoder[Any], line: bytes) -> tuple[bytes, ...]:
    return msgspec.structs.astuple(decoder.decode(line))


def _fields(line: bytes, values: list[bytes], lists: tuple[int, ...]) -> list[bytes]:
    """Return JSON values of a line as fields of CSV.

    Args:
        lists: which of them are lists.
    """
    if b"\\" in line:
        return [_field(bytes(value)) for value in values]
    for place in lists:
        values[place] = _field(bytes(values[place]))
    return values


def _field(value: bytes) -> bytes:
    if value[:1] not in (b'"', b"["):
        return value
    said = msgspec.json.decode(value)
    if not said and value != b'""':
        return b""
    text = said if isinstance(said, str) else _SEPARATOR.join(said)
    return b'"%b"' % text.replace('"', '""').encode()


def _column(prop: Property) -> str:
    return f"{prop.name}:{_TYPES[prop.type]}{'[]' if prop.many else ''}"


def _meta_table(source: Source) -> bytes:
    meta = {**source.meta, "isComplete": False}
    types = {
        name: "boolean" if value is False else "long" if isinstance(value, int) else "string"
        for name, value in meta.items()
    }
    head = ",".join((":ID", *(f"{name}:{type_}" for name, type_ in types.items())))
    return (
        f"{head}\n".encode()
        + b",".join(_field(msgspec.json.encode(value)) for value in (META, *meta.values()))
        + b"\n"
    )
