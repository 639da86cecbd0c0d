"""Check Popolo JSON against JSON Schemas: print a line a problem, leave with 3 if there is one.

    .venv-validators/bin/python tests/validators/check_popolo.py people.json SCHEMAS

SCHEMAS is popolo.schema.json, our own statement of the specification, or a folder with the specification's own
schemas (popolo-project/popolo-spec, CC BY 4.0), which are not ours to keep here.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CLASSES = {
    "persons": "person",
    "organizations": "organization",
    "posts": "post",
    "memberships": "membership",
    "areas": "area",
    "events": "event",
}


def validators(schemas: Path) -> dict[str, Any]:
    """Return the validator of each class."""
    from jsonschema import Draft3Validator, Draft202012Validator, FormatChecker  # type: ignore[import-untyped]
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT3

    if schemas.is_file():
        ours = json.loads(schemas.read_text(encoding="utf-8"))
        return {
            name: Draft202012Validator(ours | {"$ref": f"#/$defs/{class_}"}, format_checker=FormatChecker())
            for name, class_ in CLASSES.items()
        }
    theirs = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(schemas.glob("*.json"))]
    resources = [Resource(schema, DRAFT3) for schema in theirs]
    known = Registry().with_resources(
        [(key, one) for one in resources for key in (one.contents["id"], one.contents["id"].rstrip("#"))]
    )
    by_class = {Path(schema["id"]).stem: schema for schema in theirs}
    return {
        name: Draft3Validator(by_class[class_], registry=known, format_checker=FormatChecker())
        for name, class_ in CLASSES.items()
    }


def problems(popolo: dict[str, Any], schemas: Path) -> Iterator[str]:
    """Yield what breaks a schema, and references that lead nowhere."""
    checks = validators(schemas)
    ids = {thing["id"] for things in popolo.values() for thing in things}
    for name, things in popolo.items():
        for thing in things:
            for error in checks[name].iter_errors(thing):
                yield f"{name} {thing['id']}: {error.json_path} {error.message}"
            for key, value in thing.items():
                if key.endswith("_id") and value not in ids:
                    yield f"{name} {thing['id']}: {key} leads nowhere: {value}"


def main() -> int:
    popolo = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = list(problems(popolo, Path(sys.argv[2])))
    print("\n".join(found))
    return 3 if found else 0


if __name__ == "__main__":
    sys.exit(main())
