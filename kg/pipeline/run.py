"""load -> extract (cached by document and reader) -> conclude -> write documents, graph and Oxigraph.

Whatever stops a build, the old one stays; run it again and what was read is not read again.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from kg.errors import KgError, MisquotedDocument, UnknownRuling
from kg.extract import reader_version
from kg.graph.versions import files_version
from kg.model.graph import Quotes
from kg.model.ids import digest
from kg.pipeline.gather import (
    Gathered,
    add_inputs,
    document_keys,
    gather,
    remove_inputs,
    withhold,
    without_documents,
)
from kg.pipeline.read import read_documents
from kg.pipeline.stages import Progress, Stages, uncollected
from kg.pipeline.write import Misquoted, Plan, Wanted, write_build
from kg.resolve import ResolveReport
from kg.resolve.rulings import NO_RULINGS, Rulings
from kg.store import Input, Manifest, Store

Mode = Literal["build", "add", "remove"]

_CODE = (
    "model",
    "text",
    "vocabulary",
    "units",
    "graph",
    "resolve",
    "pipeline",
    "export/rdf_lines.py",
    "export/rdf_terms.py",
)
_REGISTER_CODE = ("model", "text", "units", "graph", "export/rdf_lines.py", "export/rdf_terms.py")


class BuildReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a build did.

    Attributes:
        build_id: the current build; None if nothing could be done and the store is as it was.
        is_reused: the build was there already.
        manifest: counts of nodes by kind and edges by type, versions; None with `build_id`.
        documents: in the build. read: read now. cached: read before.
        left_out: findings that gave a claim and nothing else, by reason; empty for a reused build.
        seconds: by stage: load, read, conclude, documents, write, store; those that there were.
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
    seconds: dict[str, float] = {}
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
        store_path: folder; made where there is none (not for `remove`) and some input can be read.
        processes: that work at once.
        mode: "build": the store holds exactly these inputs; "add": these besides; "remove": no longer these.
        progress: told the stage (load, read, conclude, documents, write, store), how much is done, of how
            much.
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
    stages = Stages(progress)
    with store.building():
        old, last = _old(store)
        like = last if mode != "build" else None
        wanted = Wanted(
            min_confidence=like.min_confidence if like and min_confidence is None else min_confidence,
            quotes=quotes or (like.quotes if like else "short"),
            rulings=rulings,
            processes=processes,
        )
        stages.begin("load")
        gathered = _gathered(list(inputs), store, old, mode, stages)
        if _is_nothing(gathered, old, mode):
            if store.is_new:
                store.discard()
            return BuildReport(failures=gathered.failures, warnings=gathered.warnings)
        withheld = _withheld(gathered, last, mode, rulings)
        plan = _plan(withheld.gathered.inputs, wanted, withheld.hashes)
        return _build(store, withheld.gathered, plan, stages)


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


def _gathered(names: list[str], store: Store, old: tuple[Input, ...], mode: Mode, stages: Stages) -> Gathered:
    if mode == "remove":
        return remove_inputs(old, names)
    new = gather(names, store.cache, stages.progress)
    return add_inputs(old, new) if mode == "add" and (new.keys() or not new.failures) else new


def _is_nothing(gathered: Gathered, old: tuple[Input, ...], mode: Mode) -> bool:
    """Whether all that was asked for failed; then the store stays as it is."""
    if not gathered.failures:
        return False
    return gathered.inputs == old if mode == "remove" else not gathered.keys()


def _plan(inputs: tuple[Input, ...], wanted: Wanted, withheld: tuple[str, ...]) -> Plan:
    keys = document_keys(inputs)
    reader, code = reader_version(wanted.min_confidence), files_version(*_CODE)
    return Plan(
        build_id=_build_id(keys.values(), reader, code, wanted),
        inputs=inputs,
        keys=keys,
        reader=reader,
        code=code,
        base_key=files_version(*_REGISTER_CODE),
        withheld=withheld,
        wanted=wanted,
    )


def _build(store: Store, gathered: Gathered, plan: Plan, stages: Stages) -> BuildReport:
    """Write the build of a plan if it is not there, make it the current one, and clear what is not needed."""
    keys = plan.keys
    is_reused = store.has_build(plan.build_id)
    unread = (
        [] if is_reused else [key for key in keys.values() if not store.cache.has_findings(key, plan.reader)]
    )
    if not is_reused:
        stages.begin("read", len(unread))
        read_documents(store, unread, plan.wanted.processes, stages.progress, plan.wanted.min_confidence)
    misquoted: dict[str, str] = {}
    resolved: ResolveReport | None = None
    while not is_reused and resolved is None:
        try:
            with uncollected():
                resolved = write_build(store, plan, stages)
        except Misquoted as error:
            misquoted |= error.documents
            left = without_documents(plan.inputs, error.documents)
            plan = _plan(left, plan.wanted, plan.withheld)
            is_reused = store.has_build(plan.build_id)
    store.publish(plan.build_id, plan.inputs)
    store.cache.keep_only(keys.values(), plan.reader)
    store.clean(plan.base_key)
    stages.end()
    with store.current() as current:
        manifest = current.manifest
    failures = (
        MisquotedDocument(doc_id, wrong, str(store.cache.findings_path(keys[doc_id], plan.reader)))
        for doc_id, wrong in misquoted.items()
    )
    return BuildReport(
        build_id=plan.build_id,
        is_reused=is_reused,
        manifest=manifest,
        documents=len(plan.keys),
        read=len(unread),
        cached=len(keys) - len(unread),
        left_out=dict(resolved.left_out) if resolved else {},
        seconds=stages.seconds,
        failures=(*gathered.failures, *failures, *(UnknownRuling(*one) for one in manifest.unknown_rulings)),
        warnings=(*gathered.warnings, *manifest.warnings),
    )


def _build_id(keys: Iterable[str], reader: str, code: str, wanted: Wanted) -> str:
    """Findings follow from documents and reader, so that the hash of these two stands for them."""
    parts = "\n".join([reader, code, wanted.rulings.version, wanted.quotes, *sorted(keys)])
    return hashlib.sha256(parts.encode()).hexdigest()[:16]
