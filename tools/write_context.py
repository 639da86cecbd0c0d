"""Write ontology/context.jsonld, the context of `kg export jsonld`, anew from the schema table.

python tools/write_context.py
"""

import json
from pathlib import Path

from kg.export.rdf_jsonld import context

PATH = Path(__file__).parent.parent / "ontology" / "context.jsonld"


def text() -> str:
    """Return the file: a term a line."""
    terms = ",\n".join(f"  {json.dumps(term)}: {json.dumps(meaning)}" for term, meaning in context().items())
    return f'{{"@context": {{\n{terms}\n}}}}\n'


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
