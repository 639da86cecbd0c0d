"""Where data files are, in a wheel and in a checkout alike."""

from pathlib import Path

from kg.errors import DataMissing

_PACKAGE = Path(__file__).resolve().parent.parent


def data_path(*parts: str) -> Path:
    """Return the path of a data file below the package, or of ontology/ and queries/.

    A wheel holds `ontology` and `queries` inside `kg/`; a checkout holds them beside it.

    >>> data_path("ontology", "kg.ttl").name
    'kg.ttl'

    Raises: DataMissing: it is in neither place.
    """
    for root in (_PACKAGE, _PACKAGE.parent):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise DataMissing(f"data file {'/'.join(parts)} is missing from the package; install vietgov-kg again")
