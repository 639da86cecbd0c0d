"""Draw findings by a seed from the unlabelled texts, for two readers to judge; count what they judged.

    python tools/draw_findings.py draw CORPUS SHEET.jsonl [--number 200] [--seed 2026]
    python tools/draw_findings.py join SHEET.jsonl A.jsonl B.jsonl
    python tools/draw_findings.py count

`draw` writes a sheet with texts and findings, outside the repository; readers write {"n", "is_right"}.
`join` writes tests/gold/verdicts.jsonl: ids, what was claimed, both verdicts; no sentence. `count` prints how
many are right.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from compile_gold import read_lines, write_lines
from gold_corpus import OWN_GOLD, is_kept

from kg.extract import extract
from kg.model.document import Document
from kg_loaders import load

Row = dict[str, Any]
VERDICTS = OWN_GOLD / "verdicts.jsonl"
LISTS = ("tenures", "unit_changes", "events", "figures")
# What a reader judges of each finding; quote and spans only show where it stands.
_ASIDE = ("quote", "spans", "confidence")


def findings(corpus: Path) -> Iterator[tuple[Document, str, Row]]:
    """Yield every finding in the unlabelled texts that are not kept, in their order."""
    for document in load([str(corpus / "unlabelled.jsonl")]):
        if not isinstance(document, Document) or is_kept(document.doc_id):
            continue
        found = msgspec.to_builtins(extract(document))
        for name in LISTS:
            for row in found[name]:
                yield document, name, row


def draw(corpus: Path, sheet: Path, number: int, seed: int) -> None:
    """Write the sheet: what was claimed, its quote, and the text around it."""
    drawn = random.Random(seed).sample(list(findings(corpus)), number)
    rows = []
    for n, (document, name, row) in enumerate(drawn):
        start, end = row["span"]
        claimed = {field: value for field, value in row.items() if field not in _ASIDE and value is not None}
        around = document.text[max(0, start - 600) : end + 400]
        rows.append(
            {"seed": seed, "n": n, "doc_id": document.doc_id, "url": document.url, "title": document.title}
            | {"published": document.published, "list": name, "claimed": claimed}
            | {"quote": row["quote"], "around": around, "sha256_text": document.sha256_text}
        )
    write_lines(sheet, rows)


def join(sheet: Path, first: Path, second: Path) -> None:
    """Write the verdicts of two readers beside what was claimed, in place of any of the same seed."""
    by_reader = [{row["n"]: row for row in read_lines(path)} for path in (first, second)]
    known = read_lines(VERDICTS) if VERDICTS.exists() else []
    asked = read_lines(sheet)
    rows = [row for row in known if row["seed"] != asked[0]["seed"]]
    for row in asked:
        verdicts = [judged[row["n"]]["is_right"] for judged in by_reader]
        rows.append(
            {name: row[name] for name in ("seed", "doc_id", "sha256_text", "list", "claimed")}
            | {"is_right": verdicts}
        )
    write_lines(VERDICTS, rows)


def count() -> str:
    """Return how many findings both readers called right, both wrong, and all others, by draw and list."""
    told: Counter[tuple[int, str, str]] = Counter()
    for row in read_lines(VERDICTS):
        first, second = row["is_right"]
        agreed = "right" if first else "wrong" if first is False else "disputed"
        told[row["seed"], row["list"], agreed if first == second else "disputed"] += 1
    lines = []
    for seed in sorted({seed for seed, _, _ in told}):
        for name in (*LISTS, "all"):
            names = LISTS if name == "all" else (name,)
            sums = {
                what: sum(told[seed, one, what] for one in names) for what in ("right", "disputed", "wrong")
            }
            lines.append(f"{seed} {name}: " + ", ".join(f"{number} {what}" for what, number in sums.items()))
    return "\n".join(lines)


def main() -> None:
    """Draw, join or count."""
    parser = argparse.ArgumentParser(description="Findings drawn by a seed, judged by two readers.")
    parser.add_argument("what", choices=("draw", "join", "count"))
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    if options.what == "draw":
        corpus, sheet = options.paths
        draw(corpus, sheet, options.number, options.seed)
    elif options.what == "join":
        sheet, first, second = options.paths
        join(sheet, first, second)
    print(count() if VERDICTS.exists() else "", file=sys.stderr)


if __name__ == "__main__":
    main()
