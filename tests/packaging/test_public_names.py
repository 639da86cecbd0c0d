"""The public names: a change here is a change of the API."""

import importlib
import inspect

import pytest

import kg
import kg.api
import kg.errors
import kg.units
import kg_loaders
from kg.errors import KgError


def defined(module: str) -> set[str]:
    """Return the public functions and classes that a module defines itself."""
    found = importlib.import_module(module)
    members = inspect.getmembers(found, lambda value: inspect.isclass(value) or inspect.isfunction(value))
    return {name for name, value in members if not name.startswith("_") and value.__module__ == module}


def test_the_names_of_kg() -> None:
    assert kg.__all__ == ["build", "extract", "open"]
    assert callable(kg.build)
    assert callable(kg.extract)
    assert callable(kg.open)


def test_the_names_of_kg_api() -> None:
    assert set(kg.api.__all__) == {
        "Answer",
        "Body",
        "Figure",
        "Flow",
        "KnowledgeGraph",
        "Limits",
        "OnDay",
        "Parent",
        "Period",
        "Person",
        "Position",
        "Source",
        "Table",
        "Tenure",
        "Unit",
        "Vacancy",
        "open_graph",
    }


def test_the_names_of_kg_loaders() -> None:
    assert kg_loaders.__all__ == ["Loader", "Settings", "Source", "load"]


def test_the_names_of_kg_units() -> None:
    assert set(kg.units.__all__) == {
        "Act",
        "Ambiguous",
        "Change",
        "Conversion",
        "Flow",
        "Match",
        "Outcome",
        "Period",
        "Register",
        "Unit",
        "Unknown",
        "convert",
        "lineage_graph",
        "load_register",
    }


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("kg.model.dates", {"Interval", "day_after", "interval", "last_day", "overlap"}),
        ("kg.model.document", {"Document", "DocumentDay", "DocumentHeader", "GivenPost"}),
        (
            "kg.model.findings",
            {"ChangeSource", "Event", "Figure", "Findings", "Participant", "Tenure", "UnitChange"},
        ),
        ("kg.model.graph", {"Edge", "Node"}),
        (
            "kg.model.ids",
            {"digest", "document_graph", "graph_iri", "iri", "mention_id", "name_id", "ref", "split_ref"},
        ),
        ("kg.model.paths", {"data_path"}),
    ],
)
def test_the_names_of_kg_model(module: str, names: set[str]) -> None:
    assert defined(module) == names


def test_every_error_is_in_the_tree_of_the_docstring() -> None:
    names = defined("kg.errors")
    assert all(issubclass(getattr(kg.errors, name), KgError) for name in names)
    drawn = {line.strip("│├└─ ").split()[0] for line in kg.errors.__doc__.splitlines() if "─" in line}
    assert drawn | {"KgError"} == names
