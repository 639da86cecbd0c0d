"""Check FollowTheMoney entities with FollowTheMoney itself: print a line a problem, leave with 3 if there is one.

.venv-validators/bin/python tests/validators/check_ftm.py entities.ftm.json
"""

import json
import sys
from collections.abc import Iterator
from typing import Any


def problems(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what their model does not know, would change, or cannot follow."""
    from followthemoney import model  # type: ignore[import-not-found]
    from followthemoney.exc import InvalidData  # type: ignore[import-not-found]

    schemata = {row["id"]: model.get(row["schema"]) for row in rows}
    if len(schemata) < len(rows):
        yield "an id comes twice"
    for row in rows:
        name = f"{row['schema']} {row['id']}"
        try:
            model.get(row["schema"]).validate(row)
        except InvalidData as error:
            yield f"{name}: {error.errors}"
        yield from (f"{name}: {problem}" for problem in _of_values(row, schemata))
        kept = model.get_proxy(row, cleaned=False).to_dict()["properties"]
        if {key: sorted(values) for key, values in kept.items()} != row["properties"]:
            yield f"{name}: read as {kept}"


def _of_values(row: dict[str, Any], schemata: dict[str, Any]) -> Iterator[str]:
    schema = schemata[row["id"]]
    for key in schema.required:
        if not row["properties"].get(key):
            yield f"{key} is missing"
    for key, values in row["properties"].items():
        prop = schema.get(key)
        if prop is None or prop.stub or prop.deprecated:
            yield f"{key} is no property"
            continue
        for value in values:
            if not prop.type.validate(value) or prop.type.clean(value) != value:
                yield f"{key}: {value!r} is no {prop.type.name}"
            if len(value) > prop.max_length:
                yield f"{key}: {len(value)} characters are too many"
            if prop.type.name == "entity" and not schemata[value].is_a(prop.range):
                yield f"{key}: {value} is no {prop.range.name}"


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as lines:
        found = list(problems([json.loads(line) for line in lines]))
    print("\n".join(found))
    return 3 if found else 0


if __name__ == "__main__":
    sys.exit(main())
