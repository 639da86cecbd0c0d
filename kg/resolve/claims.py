"""A claim for every finding, with its printed fields, its quote and its rank.

The id is a hash of document, span, kind and the printed fields, since one span may carry several findings.
A claim SUPPORTS the most special node it is evidence of: the Tenure or Vacancy; where there is none (a
nomination, a post without a unit or a known title) the Person and, if known, the Position; an Event, a
Figure or a UnitChange. It DISPUTES a node where it says otherwise. One that leads to no node stands alone.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from kg.model.findings import Event, Figure, Tenure, UnitChange
from kg.model.graph import Edge, Node, Quotes, Value
from kg.model.ids import digest, document_graph, mention_id, ref
from kg.resolve.masks import NameMask
from kg.resolve.parts import AnyStated, ClaimKind, F, Finding, Reading, Stated, Verdict
from kg.resolve.positions import person_span
from kg.resolve.privacy import clean_quote

_RANKS = ("normal", "preferred", "deprecated")
_CHANGE_MODALITY = {"done": "stated", "planned": "planned", "proposed": "draft"}


class Claims(msgspec.Struct, frozen=True, kw_only=True):
    """All findings of one document or many, by kind, with their claims; in order of document and text."""

    tenures: tuple[Stated[Tenure], ...] = ()
    unit_changes: tuple[Stated[UnitChange], ...] = ()
    events: tuple[Stated[Event], ...] = ()
    figures: tuple[Stated[Figure], ...] = ()

    def of_kinds(self) -> Iterator[tuple[ClaimKind, AnyStated]]:
        """Yield all of them with their kinds."""
        yield from (("tenure", stated) for stated in self.tenures)
        yield from (("unit_change", stated) for stated in self.unit_changes)
        yield from (("event", stated) for stated in self.events)
        yield from (("figure", stated) for stated in self.figures)


def state_claims(reading: Reading) -> Claims:
    """Return the findings of a document with the ids of their claims; equal findings count once."""
    findings = reading.findings
    return Claims(
        tenures=_stated(reading, "tenure", findings.tenures),
        unit_changes=_stated(reading, "unit_change", findings.unit_changes),
        events=_stated(reading, "event", findings.events),
        figures=_stated(reading, "figure", findings.figures),
    )


def without_quotes(claims: Claims) -> Claims:
    """Return the claims as conclusions need them: quotes and most spans only serve the nodes of claims."""
    return Claims(
        tenures=tuple(map(_unquoted, claims.tenures)),
        unit_changes=tuple(map(_unquoted, claims.unit_changes)),
        events=tuple(map(_unquoted, claims.events)),
        figures=tuple(map(_unquoted, claims.figures)),
    )


def without(claims: Claims, claim_ids: Collection[str]) -> Claims:
    """Return the claims but those of these ids."""
    if not claim_ids:
        return claims
    return Claims(
        tenures=tuple(one for one in claims.tenures if one.claim_id not in claim_ids),
        unit_changes=tuple(one for one in claims.unit_changes if one.claim_id not in claim_ids),
        events=tuple(one for one in claims.events if one.claim_id not in claim_ids),
        figures=tuple(one for one in claims.figures if one.claim_id not in claim_ids),
    )


def claim_id(doc_id: str, kind: ClaimKind, finding: Finding) -> str:
    """Return the id of the claim: what is said, and where."""
    parts = ["" if part is None else str(part) for part in _distinguishing(finding)]
    return "c" + digest("claim", doc_id, *finding.span, kind, *parts)


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """How the claims of a document are shown.

    Attributes:
        names: who must not be named; None where nobody is suppressed.
        quotes: "none" leaves them out; their place in the text stays.
    """

    names: NameMask | None = None
    quotes: Quotes = "short"


def claim_parts(
    claims: Claims, verdicts: Mapping[str, Sequence[Verdict]], shown: Shown
) -> tuple[tuple[Node, ...], tuple[Edge, ...]]:
    """Return the nodes of a document's claims and the edges that start at them, in the document's graph.

    Args:
        claims: of the document, those that are shown.
        verdicts: what its claims mean, by claim id.
        shown: how.
    """
    nodes: list[Node] = []
    edges: list[Edge] = []
    for kind, stated in claims.of_kinds():
        judged = verdicts.get(stated.claim_id, ())
        nodes.append(_node(kind, stated, judged, shown))
        graph = document_graph(stated.doc_id)
        source = nodes[-1].ref
        edges.append(
            Edge(type="STATED_IN", source=source, target=ref("Document", stated.doc_id), graph=graph)
        )
        edges.extend(_meant(source, graph, judged))
    return tuple(nodes), tuple(edges)


def _meant(source: str, graph: str, judged: Sequence[Verdict]) -> Iterator[Edge]:
    ends = {(verdict.relation, verdict.target, verdict.what) for verdict in judged if verdict.target}
    for relation, target, what in sorted(ends, key=str):
        properties: dict[str, Value] = {"what": what} if what else {}
        yield Edge(type=relation, source=source, target=target, graph=graph, properties=properties)


def modality(finding: Finding) -> str:
    """Return how a finding is meant: stated, planned, draft, or inferred where a date was completed.

    A nomination is planned, a proposed change of units a draft; `statedStatus` keeps the printed word.
    """
    if isinstance(finding, Figure):
        return finding.modality
    if isinstance(finding, UnitChange):
        meant = _CHANGE_MODALITY[finding.status]
        return "inferred" if meant == "stated" and finding.effective_basis == "inferred" else meant
    if isinstance(finding, Tenure):
        if finding.status == "nominated":
            return "planned"
        return "inferred" if "inferred" in (finding.start_basis, finding.end_basis) else "stated"
    return "inferred" if finding.date_basis == "inferred" else "stated"


def _stated(reading: Reading, kind: ClaimKind, found: Sequence[F]) -> tuple[Stated[F], ...]:
    doc_id = reading.header.doc_id
    by_id: dict[str, Stated[F]] = {}
    for finding in found:
        ident = claim_id(doc_id, kind, finding)
        stated = Stated(
            ident,
            doc_id,
            reading.day,
            finding,
            is_dated=reading.is_dated,
            is_compiled=reading.is_compiled,
            witness=reading.header.sha256_text,
        )
        by_id.setdefault(ident, stated)
    return tuple(by_id.values())


def _unquoted(stated: Stated[F]) -> Stated[F]:
    finding = stated.finding
    spans = {name: span for name, span in finding.spans.items() if name == "person"}
    return msgspec.structs.replace(stated, finding=msgspec.structs.replace(finding, quote="", spans=spans))


def _distinguishing(finding: Finding) -> tuple[object, ...]:
    if isinstance(finding, Tenure):
        post = (finding.person, finding.title, finding.body, finding.unit, finding.unit_id)
        return (*post, finding.status, finding.capacity, finding.term, finding.start, finding.end)
    if isinstance(finding, Event):
        return (finding.kind, finding.body, finding.ordinal, finding.term, finding.date)
    if isinstance(finding, Figure):
        return (finding.subject, finding.unit_id, finding.variable, finding.value, finding.as_of)
    sources = "|".join(source.unit for source in finding.sources)
    change = (finding.kind, finding.result, finding.result_id, sources, finding.act, finding.effective)
    return (*change, finding.clause) if finding.clause else change


def _node(kind: ClaimKind, stated: AnyStated, judged: Sequence[Verdict], shown: Shown) -> Node:
    finding = stated.finding
    quote, (start, end) = clean_quote(finding, shown.names)
    highest = max(
        judged, key=lambda verdict: (_RANKS.index(verdict.rank), verdict.reason or ""), default=None
    )
    reason = highest.reason if highest else None
    found: dict[str, Value | None] = {
        "claimKind": kind,
        "quote": quote if shown.quotes == "short" else None,
        "spanStart": start,
        "spanEnd": end,
        "modality": modality(finding),
        "confidence": float(finding.confidence),
        "rank": highest.rank if highest else "normal",
        "rankReason": shown.names.told(reason) if shown.names and reason else reason,
        **_printed(stated.doc_id, finding),
    }
    return Node(
        kind="Claim",
        id=stated.claim_id,
        graph=document_graph(stated.doc_id),
        properties={name: value for name, value in found.items() if value not in (None, "", ())},
    )


def _printed(doc_id: str, finding: Finding) -> dict[str, Value | None]:
    if isinstance(finding, UnitChange):
        return {
            "statedKind": finding.kind,
            "statedUnit": finding.result,
            "statedUnitCandidates": _ascending(finding.result_candidates),
            "statedSources": _ascending(source.unit for source in finding.sources),
            "statedStatus": finding.status,
            "statedDate": finding.effective,
            "statedAct": finding.act,
        }
    place: dict[str, Value | None] = {
        "statedUnit": finding.unit,
        "statedUnitCandidates": _ascending(finding.unit_candidates),
    }
    if isinstance(finding, Tenure):
        return place | {
            "mention": mention_id(doc_id, person_span(finding)) if finding.person else None,
            "statedPerson": finding.person,
            "statedTitle": finding.title,
            "statedBody": finding.body,
            "statedStatus": finding.status,
            "statedTerm": finding.term,
            "statedStart": finding.start,
            "statedEnd": finding.end,
        }
    if isinstance(finding, Event):
        return place | {
            "statedKind": finding.kind,
            "statedBody": finding.body,
            "statedOrdinal": finding.ordinal,
            "statedTerm": finding.term,
            "statedDate": finding.date,
        }
    return place | {
        "statedBody": finding.subject if finding.body_kind else None,
        "statedVariable": finding.variable,
        "statedValue": float(finding.value),
        "statedDate": finding.as_of,
    }


def _ascending(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names)))
