"""The JSON Schema of `Findings`, as the package ships it (findings.schema.json)."""

from typing import Any

import msgspec

from kg.model.findings import Findings

SCHEMA_ID = "https://w3id.org/vietgov/schema/findings"


def findings_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of one line of findings.

    >>> findings_schema()["$ref"]
    '#/$defs/Findings'
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        **msgspec.json.schema(Findings),
    }
