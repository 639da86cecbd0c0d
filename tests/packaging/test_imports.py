"""Importing the package and asking for help stay light."""

import subprocess
import sys

import pytest

HEAVY = {
    "ahocorasick_rs",
    "arcadedb_embedded",
    "httpx",
    "jpype",
    "lxml",
    "neo4j",
    "networkx",
    "pyoxigraph",
    "rdflib",
    "trafilatura",
    "kg.extract",
    "kg.pipeline",
    "kg.resolve",
    "kg.units",
}


def loaded(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has after this code."""
    probe = f"{code}\nimport sys\nprint('\\n' + '\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines())


def test_the_public_api_imports_nothing_until_it_is_used() -> None:
    modules = loaded("import kg; dir(kg)")
    assert not modules & (HEAVY | {"msgspec", "typer", "rich", "kg_loaders"})


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["query", "sparql", "--help"]])
def test_help_imports_nothing_that_does_the_work(arguments: list[str]) -> None:
    code = f"import kg.cli\ntry:\n    kg.cli.app({arguments!r})\nexcept SystemExit:\n    pass"
    assert not loaded(code) & HEAVY


def test_public_modules_are_there_without_an_import_of_their_own() -> None:
    code = "import kg; kg.errors.NotFound, kg.api.Limits, kg.units.convert, kg.model"
    assert {"kg.api", "kg.errors", "kg.model", "kg.units"} <= loaded(code)


def test_the_package_that_reads_can_be_called() -> None:
    import kg
    import kg.extract
    from kg_loaders.source import make_document

    findings = kg.extract(make_document("", b"", doc_id="a", source="a"))
    assert findings.doc_id == "a"
    assert kg.extract.reader_version() == findings.reader


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    import kg

    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        kg.nothing  # noqa: B018
