"""People of a graph against judged pairs: are two mentions of a name one person or two?

A pair names two documents and the name (two names where spellings differ). It counts as same where one person
stands in both documents, as unsure where two people do who may be one, as different otherwise; a name that
was not read in one of the documents counts nowhere.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kg.errors import UnreadableInput
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref
from kg.text.fold import fold

Verdict = Literal["same", "different", "unsure", "unread"]


class JudgedPair(msgspec.Struct, frozen=True, kw_only=True):
    """Two documents that bear a name, and whether it is one person.

    Attributes:
        name: in document a. other: in document b, where it is spelled otherwise.
        a, b: doc_ids; "#1" and such behind them (several people of one name) is not told apart.
    """

    name: str
    other: str | None = None
    a: str
    b: str
    judgement: Literal["same", "different", "unsure"]


class Mentioned(msgspec.Struct, frozen=True):
    """Who stands where.

    Attributes:
        people: person ids by document and folded name. doubts: pairs of ids that may be one.
    """

    people: Mapping[tuple[str, str], frozenset[str]]
    doubts: frozenset[frozenset[str]]


class _Place(msgspec.Struct):
    name: str
    doc_id: str


class _Variant(msgspec.Struct):
    a: _Place
    b: _Place


def read_pairs(path: Path) -> Iterator[JudgedPair]:
    """Yield the pairs of a JSON Lines file: rows of `JudgedPair`, or `{"a": {name, doc_id}, "b": …}`.

    Raises: UnreadableInput: a line is neither.
    """
    for number, line in enumerate(path.read_bytes().splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found = msgspec.json.decode(line, type=JudgedPair)
        except msgspec.MsgspecError:
            try:
                variant = msgspec.json.decode(line, type=_Variant)
            except msgspec.MsgspecError as error:
                raise UnreadableInput(f"{path}:{number}", f"no judged pair ({error})") from error
            found = JudgedPair(
                name=variant.a.name,
                other=variant.b.name,
                a=variant.a.doc_id,
                b=variant.b.doc_id,
                judgement="same",
            )
        yield found


def mentioned(nodes: Iterable[Node], edges: Iterable[Edge]) -> Mentioned:
    """Return who stands where by the claims of a graph."""
    names = {
        node.ref: str(node.properties["statedPerson"]) for node in nodes if "statedPerson" in node.properties
    }
    holders: dict[str, str] = {}
    supports: list[tuple[str, str]] = []
    stated_in: dict[str, str] = {}
    doubts: set[frozenset[str]] = set()
    for edge in edges:
        if edge.type == "HAS_TENURE":
            holders[edge.target] = split_ref(edge.source)[1]
        elif edge.type == "SUPPORTS":
            supports.append((edge.source, edge.target))
        elif edge.type == "STATED_IN":
            stated_in[edge.source] = split_ref(edge.target)[1]
        elif edge.type == "POSSIBLY_SAME":
            doubts.add(frozenset((split_ref(edge.source)[1], split_ref(edge.target)[1])))
    people: dict[tuple[str, str], set[str]] = {}
    for claim, target in supports:
        kind, ident = split_ref(target)
        person = ident if kind == "Person" else holders.get(target)
        if claim in names and person:
            people.setdefault((stated_in[claim], fold(names[claim])), set()).add(person)
    return Mentioned({key: frozenset(ids) for key, ids in people.items()}, frozenset(doubts))


def verdict(pair: JudgedPair, found: Mentioned) -> Verdict:
    """Return what the graph says of a pair."""
    a = found.people.get((pair.a.partition("#")[0], fold(pair.name)))
    b = found.people.get((pair.b.partition("#")[0], fold(pair.other or pair.name)))
    if not a or not b:
        return "unread"
    if a & b and not ("#" in pair.a or "#" in pair.b):
        return "same"
    if pair.a.partition("#")[0] == pair.b.partition("#")[0] and len(a) > 1:
        return "different"
    if a & b:
        return "same"
    return "unsure" if any(frozenset((x, y)) in found.doubts for x in a for y in b) else "different"


class PairScore(msgspec.Struct, frozen=True, kw_only=True):
    """How many pairs of one judgement were called what."""

    judgement: str
    same: int = 0
    unsure: int = 0
    different: int = 0
    unread: int = 0


def score_pairs(pairs: Iterable[JudgedPair], found: Mentioned) -> list[PairScore]:
    """Return the counts by judgement: same, then different."""
    counts: dict[str, dict[str, int]] = {"same": {}, "different": {}}
    for pair in pairs:
        if pair.judgement in counts:
            of = counts[pair.judgement]
            called = verdict(pair, found)
            of[called] = of.get(called, 0) + 1
    return [PairScore(judgement=judgement, **of) for judgement, of in counts.items()]


def pair_table(
    pairs: Sequence[JudgedPair], found: Mentioned
) -> tuple[tuple[str, ...], list[tuple[str | int | float, ...]]]:
    """Return header and rows: what is called what, here and if all equal names were merged, or none."""
    header = ("people", "judged", "pairs", "not read", "same", "unsure", "different", "right", "unsure share")
    rows: list[tuple[str | int | float, ...]] = []
    for score in score_pairs(pairs, found):
        every = score.same + score.unsure + score.different
        # Unsure pairs are kept apart.
        right = score.same if score.judgement == "same" else every - score.same
        judged = (score.judgement, every, score.unread)
        called = (score.same, score.unsure, score.different)
        rows.append(("kg", *judged, *called, _share(right, every), _share(score.unsure, every)))
        all_right = every if score.judgement == "same" else 0
        rows.append(("all merged", *judged, every, 0, 0, _share(all_right, every), 0.0))
        rows.append(("none merged", *judged, 0, 0, every, _share(every - all_right, every), 0.0))
    return header, sorted(rows, key=lambda row: ("kg", "all merged", "none merged").index(str(row[0])))


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def wrong_pairs(pairs: Sequence[JudgedPair], found: Mentioned) -> Iterator[tuple[JudgedPair, Verdict]]:
    """Yield the pairs that are called other than judged, unsure ones included."""
    for pair in pairs:
        called = verdict(pair, found)
        if pair.judgement in ("same", "different") and called not in (pair.judgement, "unread"):
            yield pair, called
