"""Tables that pages hold between two marks, made anew or compared."""

import sys
from pathlib import Path


def keep(page: Path, name: str, table: str) -> int:
    """Write a table between `<!-- name: begin -->` and `<!-- name: end -->`; return the exit code.

    With --check on the command line nothing is written, and it is 1 where the page is out of step.
    """
    begin, end = f"<!-- {name}: begin -->\n", f"<!-- {name}: end -->\n"
    found = page.read_text(encoding="utf-8")
    before, _, rest = found.partition(begin)
    _, _, after = rest.partition(end)
    wanted = f"{before}{begin}{table}{end}{after}"
    if "--check" in sys.argv[1:]:
        return int(found != wanted)
    page.write_text(wanted, encoding="utf-8")
    return 0
