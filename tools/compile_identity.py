"""Fit what tells people of one name apart to judged pairs (kg/resolve/data/identity.json).

    python tools/compile_identity.py [CORPUS]

Rests on the pairs of the corpus and of tests/gold/people.jsonl whose name is not kept (a third of the names,
by hash, which are only scored), and on the names of all people of the corpus for the shares of syllables. The
same inputs give the same bytes. Prints how well the pairs of both parts are told: the kept ones by weights
that never saw their names, the others cross-fitted in five folds.
"""

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import msgspec
from gold_corpus import OWN_GOLD, ROOT, default_corpus
from logistic import fit

from kg.evaluate.identity import JudgedPair, Mentioned, read_pairs, score_pairs
from kg.extract import extract
from kg.model.document import Document
from kg.resolve.blocks import Blocks
from kg.resolve.evidence import Mention
from kg.resolve.features import Features
from kg.resolve.judge import Judge
from kg.resolve.judged import Ruled
from kg.resolve.people import find_mentions
from kg.resolve.rarity import NameParts
from kg.resolve.told import posts_of
from kg.text.fold import fold
from kg.units import load_register
from kg.vocabulary import load_vocabulary
from kg_loaders import load

TARGET = ROOT / "kg" / "resolve" / "data" / "identity.json"
_FILES = ("seed.txt", "articles.jsonl", "unlabelled.jsonl")
_RIDGE = 0.3
_FOLDS = 5
# Relations that are not among the judged pairs, and those that they are taken to be like.
_LIKE = {"line": "unit", "nested": "province"}
# A name with many pairs counts as much as this many.
_MOST = 4.0


class Row(msgspec.Struct, frozen=True):
    """A pair of groups of one name, with the judgement of the documents they stand in."""

    name: str
    features: Features
    is_same: bool


def is_kept(name: str) -> bool:
    """Return whether pairs of a name are only scored."""
    return hashlib.sha256(fold(name).encode()).digest()[0] % 3 == 0


def main() -> None:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=default_corpus())
    parser.add_argument(
        "--wrong", action="store_true", help="list the pairs that are not kept and wrongly told"
    )
    arguments = parser.parse_args()
    pairs = [
        *read_pairs(arguments.corpus / "identity" / "pairs.jsonl"),
        *read_pairs(OWN_GOLD / "people.jsonl"),
    ]
    blocks = _blocks(arguments.corpus)
    names = _name_parts(blocks)
    empty = Blocks(load_register(), load_vocabulary(), Judge({"": 0.0}, names), Ruled())
    rows = list(_rows([pair for pair in pairs if not is_kept(pair.name)], blocks, empty))
    judge = Judge(_rounded(_fit(rows)), names)
    for weight, value in sorted(judge.weights.items()):
        print(f"{weight:32}{value:6.2f}")
    kept = [pair for pair in pairs if is_kept(pair.name)]
    _show("kept", kept, blocks, judge)
    counted: Counter[tuple[str, str]] = Counter()
    for fold_ in range(_FOLDS):
        others = [row for row in rows if _fold(row.name) != fold_]
        part = [pair for pair in pairs if not is_kept(pair.name) and _fold(pair.name) == fold_]
        found = _mentioned(part, blocks, Judge(_rounded(_fit(others)), names))
        for score in score_pairs(part, found):
            for called in ("same", "unsure", "different", "unread"):
                counted[score.judgement, called] += getattr(score, called)
    for judgement in ("same", "different"):
        print("others", judgement, {k[1]: v for k, v in counted.items() if k[0] == judgement})
    if arguments.wrong:
        _list_wrong([pair for pair in pairs if not is_kept(pair.name)], blocks, judge)
    TARGET.write_bytes(
        msgspec.json.format(msgspec.json.encode(judge, order="deterministic"), indent=1) + b"\n"
    )


def _blocks(corpus: Path) -> dict[str, list[Mention]]:
    register, vocabulary = load_register(), load_vocabulary()
    documents = load([str(corpus / name) for name in _FILES])
    readings = ((one.header(), extract(one)) for one in documents if isinstance(one, Document))
    resolver = Blocks(register, vocabulary, Judge({"": 0.0}, NameParts({}, {}, {})), Ruled())
    blocks = resolver.blocks(find_mentions(posts_of(readings, register, vocabulary)))
    return {name: block for block in blocks for name in {fold(m.posts[0].finding.person) for m in block}}


def _name_parts(names: Iterable[str]) -> NameParts:
    surnames: Counter[str] = Counter()
    others: Counter[str] = Counter()
    pairs: Counter[str] = Counter()
    for syllables in (name.split() for name in names):
        if len(syllables) > 1 and syllables[1] != "in":
            surnames[syllables[0]] += 1
            others.update(syllables[1:])
            pairs.update(" ".join(pair) for pair in pairwise(syllables))
    repeated = {pair: count - 1 for pair, count in pairs.items() if count > 2}
    return NameParts(
        dict(sorted(surnames.items())), dict(sorted(others.items())), dict(sorted(repeated.items()))
    )


def _rows(pairs: Sequence[JudgedPair], blocks: dict[str, list[Mention]], resolver: Blocks) -> Iterable[Row]:
    judged: dict[str, dict[frozenset[str], bool]] = {}
    for pair in pairs:
        if pair.other is None and pair.judgement != "unsure" and "#" not in pair.a + pair.b:
            judged.setdefault(fold(pair.name), {})[frozenset((pair.a, pair.b))] = pair.judgement == "same"
    for name, of_name in sorted(judged.items()):
        if name not in blocks:
            continue
        compared = resolver.compare(blocks.get(name, []))
        for (a, b), features in compared.features.items():
            if "spelling" in features:
                continue
            told = {
                True if x == y else of_name.get(frozenset((x, y)))
                for x in compared.documents[a]
                for y in compared.documents[b]
            } - {None}
            if len(told) == 1:
                yield Row(name, features, bool(told.pop()))


def _fit(rows: Sequence[Row]) -> dict[str, float]:
    """Return the weights; that of rarity is one for each power of ten."""
    many = Counter((row.name, row.is_same) for row in rows)
    times = [min(1.0, _MOST / many[row.name, row.is_same]) for row in rows]
    with_numbers: list[Mapping[str, str | float]] = [
        {**row.features, "rarity": float(row.features["rarity"]) - 2.5} for row in rows
    ]
    weights = fit(with_numbers, [row.is_same for row in rows], _RIDGE, times)
    slope = weights.pop("rarity")
    for rare, usual in _LIKE.items():
        weights.setdefault(f"relation={rare}", weights.get(f"relation={usual}", 0.0))
    return weights | {f"rarity={half / 2:.1f}": slope * (half / 2 - 2.5) for half in range(5, 13)}


def _rounded(weights: dict[str, float]) -> dict[str, float]:
    return {name: round(weight, 3) for name, weight in sorted(weights.items())}


def _fold(name: str) -> int:
    return hashlib.sha256(fold(name).encode()).digest()[1] % _FOLDS


def _mentioned(pairs: Sequence[JudgedPair], blocks: dict[str, list[Mention]], judge: Judge) -> Mentioned:
    resolver = Blocks(load_register(), load_vocabulary(), judge, Ruled())
    people: dict[tuple[str, str], set[str]] = {}
    doubts: set[frozenset[str]] = set()
    for name in sorted({fold(one) for pair in pairs for one in (pair.name, pair.other) if one}):
        if name not in blocks:
            continue
        found = resolver.resolve(blocks[name])
        doubts.update(frozenset((doubt.a, doubt.b)) for doubt in found.doubts)
        for person in found.people:
            for mention in person.mentions:
                people.setdefault((mention.doc_id, fold(mention.posts[0].finding.person)), set()).add(
                    person.id
                )
    return Mentioned({key: frozenset(ids) for key, ids in people.items()}, frozenset(doubts))


def _show(title: str, pairs: Sequence[JudgedPair], blocks: dict[str, list[Mention]], judge: Judge) -> None:
    for score in score_pairs(pairs, _mentioned(pairs, blocks, judge)):
        print(title, score)


def _list_wrong(pairs: Sequence[JudgedPair], blocks: dict[str, list[Mention]], judge: Judge) -> None:
    from kg.evaluate.identity import wrong_pairs

    resolver = Blocks(load_register(), load_vocabulary(), judge, Ruled())
    for pair, called in wrong_pairs(pairs, _mentioned(pairs, blocks, judge)):
        print(f"\n{pair.name} {pair.a} {pair.b}: {pair.judgement}, called {called}")
        compared = resolver.compare(blocks.get(fold(pair.name), []))
        for (a, b), features in compared.features.items():
            if {pair.a, pair.b} & compared.documents[a] and {pair.a, pair.b} & compared.documents[b]:
                odds = judge.odds(features)
                print(
                    "   ",
                    sorted(compared.documents[a])[:4],
                    sorted(compared.documents[b])[:4],
                    features,
                    f"{odds / (1 + odds):.2f}",
                )


if __name__ == "__main__":
    main()
