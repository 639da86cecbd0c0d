"""The graph as two tables, nodes and edges, in CSV or in Parquet.

CSV has the columns that Gephi looks for: Id, Label; Source, Target, Type (always Directed), Id, Label, Kind
(the type of the edge). Then come all others by their names. Parquet has `id`, `label`, `source`, `target`,
`type` in their place. Memory does not grow with the graph.
"""

from collections.abc import Iterator
from functools import partial

from kg.export.graph_files import (
    Attribute,
    Plain,
    decode_edge,
    decode_node,
    edge_attributes,
    edge_id,
    label,
    node_attributes,
)
from kg.export.neo4j_source import Source
from kg.export.packing import Files
from kg.export.tables import Cell, Column, ColumnType, Row, Table, write_csv, write_parquet

_DIRECTED = "Directed"


def csv_files(source: Source) -> Files:
    """Return nodes.csv and edges.csv for `kg.export.packing`."""
    heads = (("Id", "Label"), ("Source", "Target", "Type", "Id", "Label", "Kind"))
    for table, head in zip((_nodes(source), _edges(source, for_gephi=True)), heads, strict=True):
        columns = (*_strings(*head), *table.columns[len(head) :])
        named = Table(name=table.name, columns=columns, rows=table.rows)
        # Gephi would take a byte order mark for a part of "Id".
        yield f"{table.name}.csv", partial(write_csv, named, for_spreadsheets=False)


def parquet_files(source: Source) -> Files:
    """Return nodes.parquet and edges.parquet for `kg.export.packing`."""
    for table in (_nodes(source), _edges(source, for_gephi=False)):
        yield f"{table.name}.parquet", partial(write_parquet, table)


def _nodes(source: Source) -> Table:
    others = [one for one in node_attributes() if one.name != "label"]

    def rows() -> Iterator[Row]:
        for line in source.node_lines():
            node = decode_node(line)
            own: dict[str, Cell] = {
                "type": node.kind,
                "graph": node.graph,
                "labels": list(node.labels) or None,
            }
            yield [node.ref, label(node), *_cells(own, node.properties, others)]

    return Table(name="nodes", columns=(*_strings("id", "label"), *map(_column, others)), rows=rows)


def _edges(source: Source, *, for_gephi: bool) -> Table:
    others = [one for one in edge_attributes() if one.name != "type"]
    head = (
        ("source", "target", "direction", "id", "label", "type")
        if for_gephi
        else ("source", "target", "id", "type")
    )

    def rows() -> Iterator[Row]:
        for line in source.edge_lines():
            edge = decode_edge(line)
            name = edge_id(edge, line)
            own = [_DIRECTED, name, edge.type, edge.type] if for_gephi else [name, edge.type]
            yield [edge.source, edge.target, *own, *_cells({"graph": edge.graph}, edge.properties, others)]

    return Table(name="edges", columns=(*_strings(*head), *map(_column, others)), rows=rows)


def _cells(own: dict[str, Cell], found: dict[str, Plain], attributes: list[Attribute]) -> Iterator[Cell]:
    return (own[one.name] if one.name in own else found.get(one.name) for one in attributes)


def _strings(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name=name) for name in names)


def _column(attribute: Attribute) -> Column:
    types: dict[str, ColumnType] = {"double": "number", "integer": "integer", "boolean": "boolean"}
    if attribute.many:
        return Column(name=attribute.name, type="dates" if attribute.is_day else "strings")
    return Column(
        name=attribute.name, type="date" if attribute.is_day else types.get(attribute.type, "string")
    )
