"""Write the table of rules into docs/checks.md from the heads of ontology/rules.

    python tools/write_rule_table.py [--check]

With --check nothing is written; it leaves with 1 where the page is out of step.
"""

import sys
from pathlib import Path

from page_table import keep

from kg.check.checks import SEVERITIES
from kg.check.rules import read_rules

PAGE = Path(__file__).resolve().parent.parent / "docs" / "checks.md"


def table() -> str:
    """Return the table: errors first, then by name."""
    lines = ["| rule | severity | what is wrong | what it means |", "|---|---|---|---|"]
    for rule in sorted(read_rules(), key=lambda rule: (SEVERITIES.index(rule.severity), rule.name)):
        lines.append(f"| `{rule.name}` | {rule.severity} | {rule.title} | {rule.why} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write or check; return the exit code."""
    return keep(PAGE, "rules", table())


if __name__ == "__main__":
    sys.exit(main())
