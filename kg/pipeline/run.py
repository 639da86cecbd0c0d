"""load -> extract (cached by document and reader) -> resolve -> check -> store.

Whatever stops a build, the old one stays; run it again and what was read is not read again.
"""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from kg.errors import KgError, SchemaError, UnknownRuling
from kg.export.rdf import quads
from kg.extract import reader_version
from kg.graph import Graph, check, merge, register_graph
from kg.graph.versions import files_version
from kg.model.document import DocumentHeader
from kg.model.findings import Findings
from kg.model.graph import Quotes
from kg.model.ids import REGISTER_GRAPH, digest
from kg.pipeline.gather import Gathered, Progress, add_inputs, gather, remove_inputs, withhold
from kg.pipeline.read import read_documents
from kg.resolve import ResolveReport, resolve_with_report
from kg.resolve.rulings import NO_RULINGS, Rulings
from kg.store import Input, Manifest, NewBuild, Store
from kg.units import load_register
from kg.vocabulary import load_vocabulary

Mode = Literal["build", "add", "remove"]

_CODE = (
    "model",
    "text",
    "vocabulary",
    "units",
    "graph",
    "resolve",
    "pipeline",
    "export/rdf.py",
    "export/rdf_terms.py",
)
_REGISTER_CODE = ("model", "text", "units", "graph", "export/rdf.py", "export/rdf_terms.py")
_SHOWN = 5


class BuildReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a build did.

    Attributes:
        build_id: the current build; None if nothing could be done and the store is as it was.
        is_reused: the build was there already.
        manifest: counts of nodes by kind and edges by type, versions; None with `build_id`.
        documents: in the build. read: read now. cached: read before.
        left_out: findings that gave a claim and nothing else, by reason; empty for a reused build.
        failures: inputs, documents and rulings that were left out, one error each.
        warnings: one line each.
    """

    build_id: str | None = None
    is_reused: bool = False
    manifest: Manifest | None = None
    documents: int = 0
    read: int = 0
    cached: int = 0
    left_out: dict[str, int] = {}
    failures: tuple[KgError, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Nodes by kind and edges by type."""
        return {**self.manifest.nodes, **self.manifest.edges} if self.manifest else {}


def silent(stage: str, done: int, total: int | None) -> None:
    """Show no progress."""


def build(
    inputs: Iterable[str],
    store_path: Path | str,
    *,
    processes: int = 1,
    mode: Mode = "build",
    progress: Progress = silent,
    min_confidence: float | None = None,
    rulings: Rulings = NO_RULINGS,
    quotes: Quotes | None = None,
) -> BuildReport:
    """Make a store hold these inputs, and its graph say what they say.

    Args:
        inputs: files, folders, addresses, `-`; for `remove` also doc_ids.
        store_path: folder; made where there is none (not for `remove`).
        processes: that read at once.
        mode: "build": the store holds exactly these inputs; "add": these besides; "remove": no longer these.
        progress: told the stage (load, read, resolve, write), how much is done, of how much.
        min_confidence: findings that are less likely right are left out; None: as in the last build for "add"
            and "remove", else the default of the reader (docs/confidence.md).
        rulings: what people decided; a build remembers none.
        quotes: "short" or "none", whether claims carry the words they were read from; None: as in the last
            build for "add" and "remove", else "short".
    Returns: what was done; inputs that fail are named there and the rest is built.
    Raises: StoreError: the folder cannot be used. ContradictingRulings. SchemaError: the graph is broken, a
        bug of this program.
    """
    store = Store.open(store_path) if mode == "remove" else Store.create(store_path)
    with store.building():
        old, last = _old(store)
        like = last if mode != "build" else None
        wanted = _Wanted(
            min_confidence=like.min_confidence if like and min_confidence is None else min_confidence,
            quotes=quotes or (like.quotes if like else "short"),
            rulings=rulings,
        )
        gathered = _gathered(list(inputs), store, old, mode, progress)
        if _is_nothing(gathered, old, mode):
            return BuildReport(failures=gathered.failures, warnings=gathered.warnings)
        return _build(store, _withheld(gathered, last, mode, rulings), wanted, processes, progress)


class _Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a build is made by, beside its documents."""

    min_confidence: float | None
    quotes: Quotes
    rulings: Rulings


class _Withheld(msgspec.Struct, frozen=True):
    """Inputs without the documents that are suppressed, and hashes of the ids of these."""

    gathered: Gathered
    hashes: tuple[str, ...]


def _old(store: Store) -> tuple[tuple[Input, ...], Manifest | None]:
    """Return the inputs of the last build and what is noted about it."""
    if store.current_id() is None:
        return (), None
    with store.current() as current:
        return current.inputs, current.manifest


def _withheld(gathered: Gathered, last: Manifest | None, mode: Mode, rulings: Rulings) -> _Withheld:
    """Leave out suppressed documents; one that was never there is named, as its id may be misspelt."""
    wanted = {one.document: digest("document", one.document) for one in rulings.suppressions if one.document}
    kept, there = withhold(gathered, wanted)
    before = set(last.withheld) if last and mode != "build" else set()
    hashes = {ident for doc_id, ident in wanted.items() if doc_id in there or ident in before}
    warnings = [
        f"suppression of document {doc_id}: no input holds it"
        for doc_id, ident in sorted(wanted.items())
        if ident not in hashes
    ]
    if last and last.suppressed and not rulings.suppressions:
        warnings.append(
            "the build before left out who is suppressed, this one leaves out nobody; is --suppress missing?"
        )
    told = msgspec.structs.replace(kept, warnings=(*kept.warnings, *warnings))
    return _Withheld(told, tuple(sorted(hashes)))


def _gathered(
    names: list[str], store: Store, old: tuple[Input, ...], mode: Mode, progress: Progress
) -> Gathered:
    if mode == "remove":
        return remove_inputs(old, names)
    new = gather(names, store.cache, progress)
    return add_inputs(old, new) if mode == "add" and (new.keys() or not new.failures) else new


def _is_nothing(gathered: Gathered, old: tuple[Input, ...], mode: Mode) -> bool:
    """Whether all that was asked for failed; then the store stays as it is."""
    if not gathered.failures:
        return False
    return gathered.inputs == old if mode == "remove" else not gathered.keys()


def _build(
    store: Store, withheld: _Withheld, wanted: _Wanted, processes: int, progress: Progress
) -> BuildReport:
    gathered = withheld.gathered
    keys = gathered.keys()
    reader = reader_version(wanted.min_confidence)
    code, base_key = files_version(*_CODE), files_version(*_REGISTER_CODE)
    build_id = _build_id(keys.values(), reader, code, wanted)
    resolved = ResolveReport()
    is_reused = store.has_build(build_id)
    unread = [] if is_reused else [key for key in keys.values() if not store.cache.has_findings(key, reader)]
    if not is_reused:
        read_documents(store, unread, processes, progress, wanted.min_confidence)
        progress("resolve", 0, None)
        graph, resolved = _graph(store, keys.values(), reader, wanted)
        progress("write", 0, None)
        store.write_build(
            NewBuild(
                build_id=build_id,
                reader=reader,
                code=code,
                documents=len(keys),
                graph=graph,
                base_key=base_key,
                base=lambda: quads(register_graph(load_register())),
                rest=lambda: quads(graph, without=REGISTER_GRAPH),
                min_confidence=wanted.min_confidence,
                unknown_rulings=tuple((one.ruling, one.missing) for one in resolved.unknown_rulings),
                quotes=wanted.quotes,
                suppressed=wanted.rulings.suppressed,
                withheld=withheld.hashes,
                warnings=resolved.warnings,
            ),
            gathered.inputs,
        )
    store.publish(build_id, gathered.inputs)
    store.cache.keep_only(keys.values(), reader)
    store.clean(base_key)
    with store.current() as current:
        manifest = current.manifest
    return BuildReport(
        build_id=build_id,
        is_reused=is_reused,
        manifest=manifest,
        documents=len(keys),
        read=len(unread),
        cached=len(keys) - len(unread),
        left_out=dict(resolved.left_out),
        failures=(*gathered.failures, *(UnknownRuling(*one) for one in manifest.unknown_rulings)),
        warnings=(*gathered.warnings, *manifest.warnings),
    )


def _build_id(keys: Iterable[str], reader: str, code: str, wanted: _Wanted) -> str:
    """Findings follow from documents and reader, so that the hash of these two stands for them."""
    parts = "\n".join([reader, code, wanted.rulings.version, wanted.quotes, *sorted(keys)])
    return hashlib.sha256(parts.encode()).hexdigest()[:16]


def _graph(store: Store, keys: Iterable[str], reader: str, wanted: _Wanted) -> tuple[Graph, ResolveReport]:
    register = load_register()

    def readings() -> Iterator[tuple[DocumentHeader, Findings]]:
        for key in keys:
            yield store.cache.document(key).header(), store.cache.findings(key, reader)

    resolved, report = resolve_with_report(
        readings(), register, load_vocabulary(), wanted.rulings, wanted.quotes
    )
    graph = merge(register_graph(register), resolved)
    breaches = check(graph)
    if breaches:
        more = f" (and {len(breaches) - _SHOWN} more)" if len(breaches) > _SHOWN else ""
        raise SchemaError(
            f"the graph breaks its schema, please report it: {'; '.join(breaches[:_SHOWN])}{more}"
        )
    return graph, report
