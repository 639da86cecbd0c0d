"""The gold that scores and weights rest on: that of the corpus, and our own (tests/gold).

A document with `sha256(doc_id)[0] % 4 == 0` is kept: it is not read here unless asked for.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Literal

import msgspec

from kg.errors import KgError
from kg.evaluate import Reading, read_gold
from kg.extract import extract
from kg.extract.reader import read_candidates
from kg.model.document import Document
from kg.model.findings import Findings
from kg_loaders import load

Part = Literal["dev", "kept"]
ROOT = Path(__file__).resolve().parents[1]
OWN_GOLD = ROOT / "tests" / "gold"
_FILES = ("seed.txt", "articles.jsonl", "unlabelled.jsonl")
# Which scores are pinned, by the gold they rest on.
SETS = ("articles", "changes", "links", "tenures")


def default_corpus() -> Path:
    """Return $VIETGOV_CORPUS, else ../shared/corpus beside the checkout."""
    return Path(os.environ.get("VIETGOV_CORPUS") or ROOT.parent / "shared" / "corpus")


def is_kept(doc_id: str) -> bool:
    """Return whether a document belongs to the part that stays unread.

    >>> is_kept("d006"), is_kept("d009")
    (True, False)
    """
    return hashlib.sha256(doc_id.encode()).digest()[0] % 4 == 0


def gold_of(corpus: Path, name: str, part: Part) -> dict[str, Reading]:
    """Return one set of gold by doc_id: "articles" of the corpus, any other of our own."""
    path = corpus / "gold" if name == "articles" else OWN_GOLD / f"{name}.jsonl"
    wants_kept = part == "kept"
    return {doc_id: one for doc_id, one in read_gold(path).items() if is_kept(doc_id) == wants_kept}


def fresh_ids() -> frozenset[str]:
    """Return the documents that no rule was written for; their mistakes are counted, not listed."""
    lines = (OWN_GOLD / "tenures.jsonl").read_bytes().splitlines()
    rows = (msgspec.json.decode(line) for line in lines)
    return frozenset(row["doc_id"] for row in rows if not row["seen"])


def documents_of(corpus: Path, doc_ids: Iterable[str]) -> Iterator[Document]:
    """Yield the documents of these ids, in the order of the corpus."""
    wanted = set(doc_ids)
    for outcome in load([str(corpus / name) for name in _FILES]):
        if isinstance(outcome, KgError):
            raise outcome
        if outcome.doc_id in wanted:
            yield outcome


def read_all(documents: Iterable[Document], *, is_weighed: bool = True) -> list[Findings]:
    """Return the findings of documents, in their order; not weighed: all candidates with their evidence."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(extract if is_weighed else read_candidates, documents, chunksize=16))


def fingerprint(corpus: Path, part: Part) -> str:
    """Return the hash of all texts and gold of a part."""
    golds = {name: gold_of(corpus, name, part) for name in SETS}
    digest = hashlib.sha256()
    for doc_id in sorted(golds["articles"]):
        digest.update(f"{doc_id} ".encode() + (corpus / "gold" / f"{doc_id}.json").read_bytes())
    for name in SETS[1:]:
        lines = (OWN_GOLD / f"{name}.jsonl").read_bytes().splitlines()
        digest.update(b"\n".join(one for one in lines if msgspec.json.decode(one)["doc_id"] in golds[name]))
    texts = documents_of(corpus, {doc_id for gold in golds.values() for doc_id in gold})
    for document in sorted(texts, key=lambda one: one.doc_id):
        digest.update(f"{document.doc_id} {document.sha256_text} {document.url} {document.title}".encode())
    return digest.hexdigest()
