"""Write the committed gold (tests/gold: changes.jsonl, links.jsonl, tenures.jsonl) from the notes of readers.

    python tools/compile_gold.py NOTES CORPUS [TARGET]

NOTES holds gold/changes.jsonl; links.jsonl (the rows that were asked) and {A,B}/links/links.jsonl (the two
answers); T/DOC_ID.json (tenures and events) and their batches, tbatch1.txt to tbatch6.txt with one id a line.
CORPUS holds articles.jsonl, unlabelled.jsonl and seed.txt. What is written has ids, offsets and values, no
sentence. How many rows there are and how far two readers agree is printed for tests/gold/README.md.
"""

import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.model.findings import Span
from kg.text.normalise import normalise

Row = dict[str, Any]
TARGET = Path(__file__).resolve().parents[1] / "tests" / "gold"
_DROPPED = ("quote", "occurrence", "note")
# The batches of tenures, and whether rules were written with their texts in view.
_BATCHES = {f"tbatch{number}.txt": number < 5 for number in range(1, 7)}


def read_lines(path: Path) -> list[Row]:
    """Return the rows of a file of JSON Lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def write_lines(path: Path, rows: Iterable[Row]) -> None:
    """Write rows as JSON Lines."""
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    path.write_text("".join(lines), encoding="utf-8")


def read_texts(corpus: Path) -> dict[str, str]:
    """Return the texts of the corpus by doc_id, as `kg_loaders` gives them."""
    rows = [row for name in ("articles", "unlabelled") for row in read_lines(corpus / f"{name}.jsonl")]
    seed = (corpus / "seed.txt").read_bytes().decode()
    return {row["doc_id"]: row["text"] for row in rows} | {"seed": seed}


def without_sentences(document: Row) -> Row:
    """Return the gold of a document with spans in place of quotes."""
    plain = dict(document)
    for name in ("unit_changes", "figures"):
        plain[name] = [
            {field: value for field, value in row.items() if field not in _DROPPED} for row in document[name]
        ]
    return plain


def judge(a: Row, b: Row) -> Row:
    """Return the unit that two answers agree on; unsure where neither id is possible to the other.

    >>> judge({"id": "1-0"}, {"id": "1-2025", "alternatives": ["1-2025", "1-0"]})
    {'id': '1-0', 'alternatives': ['1-2025']}
    """
    ids = [answer.get("id") for answer in (a, b)]
    possible = [{ids[index], *(one.get("alternatives") or ())} - {None} for index, one in enumerate((a, b))]
    if ids == [None, None]:
        return {"id": None, "alternatives": sorted(possible[0] & possible[1])}
    if ids[0] == ids[1] or ids[0] in possible[1]:
        chosen = ids[0]
    elif ids[1] in possible[0]:
        chosen = ids[1]
    else:
        return {"id": ids[0] or ids[1], "alternatives": sorted(possible[0] | possible[1]), "unsure": True}
    both = (possible[0] & possible[1]) | ({*ids} - {None} if None not in ids else set())
    return {"id": chosen, "alternatives": sorted(both - {chosen})}


def links(notes: Path, texts: dict[str, str], tally: Counter[str]) -> Iterator[Row]:
    """Yield a line a document with the links of its rows; what differs is counted."""
    asked = read_lines(notes / "links.jsonl")
    answers = [{row["n"]: row for row in read_lines(notes / name / "links" / "links.jsonl")} for name in "AB"]
    by_document: dict[str, list[Row]] = {}
    for row in asked:
        span = find_quote(texts[row["doc_id"]], row["quote"])
        if span is None:
            sys.exit(f"row {row['n']}: its quote is not in the text of {row['doc_id']}")
        a, b = (answer[row["n"]] for answer in answers)
        judged = judge(a, b)
        tally[_agreement(a, b, judged)] += 1
        linked = {"span": span, "unit": row["unit"], "body": row["body"]}
        by_document.setdefault(row["doc_id"], []).append(linked | judged)
    for doc_id, rows in sorted(by_document.items()):
        rows.sort(key=lambda row: (row["span"], row["body"]))
        yield {"doc_id": doc_id, "sha256_text": digest(texts[doc_id]), "links": rows}


def tenures(notes: Path, texts: dict[str, str], tally: Counter[str]) -> Iterator[Row]:
    """Yield a line a document with its tenures and events; sure and unsure ones are counted."""
    batches = {
        doc_id: is_seen
        for name, is_seen in _BATCHES.items()
        for doc_id in (notes / name).read_text(encoding="utf-8").split()
    }
    for doc_id, is_seen in sorted(batches.items()):
        text = texts[doc_id]
        read = json.loads((notes / "T" / f"{doc_id}.json").read_text(encoding="utf-8"))
        line = {"doc_id": doc_id, "sha256_text": digest(text), "seen": is_seen, "on_topic": read["on_topic"]}
        for name in ("tenures", "events"):
            line[name] = [_placed(row, text, doc_id) for row in read[name]]
            tally.update(f"tenures.jsonl: {name}: {_sureness(row)}" for row in read[name])
        yield line


def _placed(row: Row, text: str, doc_id: str) -> Row:
    span = find_quote(text, row["quote"])
    if span is None:
        sys.exit(f"{doc_id}: a quote is not in its text")
    return {field: value for field, value in row.items() if field not in _DROPPED} | {"span": span}


def _sureness(row: Row) -> str:
    return "unsure" if row.get("unsure") else "other" if row.get("scope") == "other" else "sure"


def find_quote(text: str, quote: str) -> Span | None:
    """Return where a quote stands in a text, though spaces and Unicode form may differ."""
    start = text.find(quote)
    if start >= 0:
        return start, start + len(quote)
    plain = normalise(text)
    words = normalise(quote).text.split()
    found = re.search(r"\s+".join(map(re.escape, words)), plain.text)
    return plain.raw(found.span()) if found else None


def _agreement(a: Row, b: Row, judged: Row) -> str:
    if a.get("id") == b.get("id"):
        return "links: same id" if a.get("id") else "links: both say that it is not in the register"
    return "links: differ, unsure" if judged.get("unsure") else "links: one's id is possible to the other"


def digest(text: str) -> str:
    """Return the hash of a text, as in findings."""
    return hashlib.sha256(text.encode()).hexdigest()


def main(arguments: list[str]) -> None:
    """Write all files and print the agreement."""
    if not 2 <= len(arguments) <= 3:
        sys.exit("usage: compile_gold.py NOTES CORPUS [TARGET]")
    notes, corpus = Path(arguments[0]), Path(arguments[1])
    target = Path(arguments[2]) if len(arguments) == 3 else TARGET
    texts = read_texts(corpus)
    tally: Counter[str] = Counter()
    changes = [without_sentences(row) for row in read_lines(notes / "gold" / "changes.jsonl")]
    for document in changes:
        if document["sha256_text"] != digest(texts[document["doc_id"]]):
            sys.exit(f"{document['doc_id']}: gold of another text")
        for name in ("unit_changes", "figures"):
            for row in document[name]:
                tally[f"{name}: {'unsure' if row.get('unsure') else 'sure'}"] += 1
                if name == "unit_changes" and not row.get("unsure"):
                    tally["unit_changes: edges of sure rows"] += len(row["sources"])
    write_lines(target / "changes.jsonl", changes)
    write_lines(target / "links.jsonl", links(notes, texts, tally))
    write_lines(target / "tenures.jsonl", tenures(notes, texts, tally))
    for name, count in sorted(tally.items()):
        print(f"{count:5} {name}")


if __name__ == "__main__":
    main(sys.argv[1:])
