"""Write the table of questions into docs/questions.md from the heads of queries/.

    python tools/write_question_table.py [--check]

With --check nothing is written; it leaves with 1 where the page is out of step.
"""

import sys
from pathlib import Path

from page_table import keep

from kg.query.library import Query, load_query, names

PAGE = Path(__file__).resolve().parent.parent / "docs" / "questions.md"


def table() -> str:
    """Return the table, in the order of the names."""
    lines = ["| question | asks | parameters | columns |", "|---|---|---|---|"]
    for name in names("sparql"):
        query = load_query(name, "sparql")
        asks = f"{query.english}<br>{query.vietnamese}"
        columns = ", ".join(column for column in query.columns if not column.endswith("_id"))
        lines.append(f"| `{name}` | {asks} | {_parameters(query)} | {columns} |")
    return "\n".join(lines) + "\n"


def _parameters(query: Query) -> str:
    told = []
    for name, one in query.parameters.items():
        default = "" if one.default is None else f", {one.default} if not given"
        example = f", as `{query.example[name]}`" if name in query.example else ""
        told.append(f"`{name}`: {one.type}{default or example}")
    return "<br>".join(told)


def main() -> int:
    """Write or check; return the exit code."""
    return keep(PAGE, "questions", table())


if __name__ == "__main__":
    sys.exit(main())
