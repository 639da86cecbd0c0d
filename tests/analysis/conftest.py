"""Builds of our own texts by the real reader and resolution, in a folder each, with the units they speak of."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.extract import extract
from kg.graph import Graph, merge, register_graph
from kg.graph.lines import write_graph
from kg.resolve import resolve
from kg.resolve.rulings import NO_RULINGS, Rulings
from kg.units import load_register
from kg.vocabulary import load_vocabulary
from kg_loaders.source import make_document

Build = Callable[..., Path]
HA_TINH = "42-0"


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The folder of a build: `build(rulings, a="text", b="text")`, texts by the ids of their documents."""

    register, vocabulary = load_register(), load_vocabulary()
    units = _units_of(HA_TINH)

    def built(rulings: Rulings = NO_RULINGS, /, **texts: str) -> Path:
        readings = []
        for doc_id, text in texts.items():
            document = make_document(text, text.encode(), doc_id=doc_id, source=f"{doc_id}.txt")
            readings.append((document.header(), extract(document)))
        folder = tmp_path_factory.mktemp("build")
        write_graph(merge(units, resolve(readings, register, vocabulary, rulings)), folder)
        return folder

    return built


def _units_of(province: str) -> Graph:
    """The part of the register that is of one province; all of it would make each build take seconds."""
    register = load_register()
    whole = register_graph(register)
    near = {f"Unit/{unit}" for unit in register.units if province in (unit, *register.parents(unit))}
    near |= {edge.target for edge in whole.edges if edge.type == "IN_PERIOD" and edge.source in near}
    return Graph(
        nodes=tuple(node for node in whole.nodes if node.ref in near),
        edges=tuple(edge for edge in whole.edges if edge.source in near and edge.target in near),
    )
