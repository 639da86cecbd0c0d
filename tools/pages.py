"""The parts of documentation pages that tools write."""

from pathlib import Path

BEGIN, END = "<!-- tables: begin -->\n", "<!-- tables: end -->\n"


def write_tables(page: Path, tables: str) -> None:
    """Put tables between the two marks of a page."""
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    page.write_text(f"{before}{BEGIN}\n{tables}\n{END}{after}", encoding="utf-8")
