"""From what documents say to a build in the store: conclude, write the documents, merge, load into Oxigraph.

::

    findings ─conclude─▶ derived part ─┐
        └────document parts (workers)──┼─▶ runs ─merge─▶ nodes.jsonl, edges.jsonl
    register, unchanged documents ─────┘
         └─▶ N-Quads ─▶ Oxigraph; or that of the current build, and what differs

No stage holds the whole graph. What a build is does not depend on the builds before it: the current one only
saves the time to write and to load what stays.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kg.graph.check import demand
from kg.graph.lines import EDGES_FILE, NODES_FILE
from kg.graph.names import write_names
from kg.graph.runs import kept_edges, kept_nodes, merge_edges, merge_nodes, node_key, shown
from kg.model.document import DocumentHeader
from kg.model.findings import Findings
from kg.model.graph import Quotes
from kg.model.ids import document_graph
from kg.pipeline.changes import change
from kg.pipeline.derived import write_derived
from kg.pipeline.documents import Piece, cut, write_piece
from kg.pipeline.pool import spread
from kg.pipeline.register import EDGES_RUN, NODES_RUN, register_base
from kg.pipeline.resolution import conclusions
from kg.pipeline.runs import Runs
from kg.pipeline.stages import Stages
from kg.pipeline.unchanged import hashes, note, unchanged
from kg.resolve import ResolveReport
from kg.resolve.compose import Conclusions
from kg.resolve.parts import Part
from kg.resolve.rulings import Rulings
from kg.store import Input, Manifest, Store, write_facts
from kg.store.build import OXIGRAPH_FOLDER
from kg.store.quads import Filling, filling

# Fewer documents are written faster than processes are started.
_FEW = 300
# Where one document of so many came or went, what differs is loaded slower than all.
_CHANGED = 3
# Pieces that are written while the derived part is, and wait for Oxigraph.
_AHEAD = 32
# More threads would take more memory than time they save.
_MOST_THREADS = 4
_RUNS_FOLDER = "runs"


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a build is made by, beside its documents.

    Attributes:
        processes: that work at once.
    """

    min_confidence: float | None
    quotes: Quotes
    rulings: Rulings
    processes: int


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What a build is made from, and how.

    Attributes:
        inputs: with the documents. keys: doc_id -> key of all documents, in ascending order.
        reader, code: versions. base_key: version of the register.
        withheld: hashes of the ids of documents that are suppressed.
    """

    build_id: str
    inputs: tuple[Input, ...]
    keys: dict[str, str]
    reader: str
    code: str
    base_key: str
    withheld: tuple[str, ...]
    wanted: Wanted


class Misquoted(Exception):
    """Findings quote what their texts do not say, so that what was concluded from them does not hold.

    Attributes:
        documents: doc_id -> what is wrong.
    """

    def __init__(self, documents: dict[str, str]) -> None:
        self.documents = documents
        super().__init__(", ".join(documents))


def write_build(store: Store, plan: Plan, stages: Stages) -> ResolveReport:
    """Write a build, which is not the current one yet.

    Raises: Misquoted. ContradictingRulings. SchemaError: the graph is broken, a bug of this program.
    """
    stages.begin("conclude", len(plan.keys))
    concluded = conclusions(_readings(store, plan, stages), plan.wanted.rulings)
    with store.new_build(plan.build_id) as folder:
        counts = _write_graph(store, plan, folder, concluded, stages)
        manifest = Manifest(
            build_id=plan.build_id,
            reader=plan.reader,
            code=plan.code,
            documents=len(plan.keys),
            nodes=counts[0],
            edges=counts[1],
            min_confidence=plan.wanted.min_confidence,
            unknown_rulings=tuple((one.ruling, one.missing) for one in concluded.report.unknown_rulings),
            quotes=plan.wanted.quotes,
            suppressed=plan.wanted.rulings.suppressed,
            withheld=plan.withheld,
            warnings=concluded.report.warnings,
        )
        write_facts(folder, manifest, plan.inputs)
    return concluded.report


def _readings(store: Store, plan: Plan, stages: Stages) -> Iterator[tuple[DocumentHeader, Findings]]:
    for done, key in enumerate(plan.keys.values(), start=1):
        yield store.cache.document(key).header(), store.cache.findings(key, plan.reader)
        stages.advance(done, len(plan.keys))


def _write_graph(
    store: Store, plan: Plan, folder: Path, concluded: Conclusions, stages: Stages
) -> tuple[dict[str, int], dict[str, int]]:
    """Write nodes, edges and Oxigraph into the folder; return the counts of nodes and edges."""
    stages.begin("documents")
    base, earlier = register_base(store, plan.base_key), _earlier(store, plan)
    said = hashes(plan.keys, concluded.verdicts)
    note(said, folder)
    # Where something is suppressed, its name may be in what another document is called.
    same = unchanged(said, earlier) if earlier and not plan.wanted.rulings.suppressed else set()
    others = {doc_id: key for doc_id, key in plan.keys.items() if key not in same}
    place = folder / _RUNS_FOLDER
    place.mkdir()
    start = (earlier or base) / OXIGRAPH_FOLDER
    threads = min(plan.wanted.processes, _MOST_THREADS)
    with filling(folder / OXIGRAPH_FOLDER, start, threads=threads) as oxigraph:
        whole = Piece(
            store=store.path,
            reader=plan.reader,
            folder=place,
            name="documents",
            documents=others,
            verdicts=concluded.verdicts,
            concealed=concluded.concealed,
            quotes=plan.wanted.quotes,
            has_quads=earlier is None,
        )
        runs = _written(whole, plan.wanted.processes, concluded.part, base, oxigraph, stages)
        stages.begin("write")
        counts = _merge(
            runs,
            base,
            folder,
            _Kept(earlier, frozenset(map(document_graph, plan.keys.keys() - others.keys()))),
        )
        write_names(folder)
        stages.begin("store")
        if earlier is not None:
            change(oxigraph, earlier, folder, place)
        else:
            oxigraph.compact()
    shutil.rmtree(place)
    return counts


def _earlier(store: Store, plan: Plan) -> Path | None:
    """Return the folder of the current build where most of it stays; else loading anew is faster.

    What is taken out of an Oxigraph store stays in its files for a while. So what is to be shown no more, by
    a suppression or as a quote, is never taken out but left out.
    """
    if store.current_id() is None:
        return None
    with store.current() as current:
        manifest = current.manifest
        old = {key for one in current.inputs for key in one.documents.values()}
    hides = (plan.wanted.rulings.suppressed, plan.withheld, plan.wanted.quotes)
    if (manifest.suppressed, manifest.withheld, manifest.quotes) != hides:
        return None
    if (manifest.code, manifest.reader) != (plan.code, plan.reader):
        return None
    changed = old.symmetric_difference(plan.keys.values())
    return current.path if _CHANGED * len(changed) <= len(plan.keys) else None


def _written(
    whole: Piece, processes: int, part: Part, base: Path, oxigraph: Filling, stages: Stages
) -> list[Runs]:
    """Write runs of the derived part and of all documents, and load their quads where they have some."""
    found: list[Runs] = []
    misquoted: dict[str, str] = {}
    done, total = 0, len(whole.documents)
    used = processes if total > _FEW else 1
    with spread(write_piece, cut(whole, used), used, _AHEAD) as pieces:
        for runs in write_derived(part, base, whole.folder, has_quads=whole.has_quads):
            found.append(_loaded(runs, oxigraph))
        for written in pieces:
            found.append(_loaded(written.runs, oxigraph))
            misquoted.update(written.misquoted)
            done += written.documents
            stages.advance(done, total)
    if misquoted:
        raise Misquoted(misquoted)
    return found


def _loaded(runs: Runs, oxigraph: Filling) -> Runs:
    if runs.quads is not None:
        oxigraph.add(runs.quads)
    return runs


class _Kept(msgspec.Struct, frozen=True):
    """Named graphs whose lines are taken from an earlier build."""

    folder: Path | None
    graphs: frozenset[str]


def _merge(runs: list[Runs], base: Path, folder: Path, kept: _Kept) -> tuple[dict[str, int], dict[str, int]]:
    """Merge runs, the register and what is kept into files; return the counts of nodes and edges.

    Raises: SchemaError: an edge leads to a node that is not there; see `merge_nodes` and `merge_edges`.
    """
    wanted = {node_key(reference) for one in runs for reference in one.outside}
    old_nodes: list[Iterator[bytes]] = []
    old_edges: list[Iterator[bytes]] = []
    if kept.folder and kept.graphs:
        old_nodes.append(kept_nodes(kept.folder / NODES_FILE, kept.graphs))
        old_edges.append(kept_edges(kept.folder / EDGES_FILE, kept.graphs, wanted))
    edge_runs, node_runs = [one.edges for one in runs], [one.nodes for one in runs]
    # Edges come first: it takes them all to know which nodes must be there.
    edges = merge_edges([base / EDGES_RUN, *edge_runs], folder / EDGES_FILE, old_edges)
    nodes = merge_nodes([base / NODES_RUN, *node_runs], folder / NODES_FILE, wanted, old_nodes)
    demand([f"there is no node {shown(key)}, to which edges lead" for key in sorted(wanted)])
    return nodes, edges
