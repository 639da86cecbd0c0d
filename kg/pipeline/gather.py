"""From what the user typed to the documents a store shall hold."""

import os
from collections.abc import Collection, Container, Iterable, Iterator
from pathlib import Path

import msgspec

from kg.errors import ConflictingDocument, KgError, NotFound
from kg.pipeline.stages import Progress
from kg.store import Input
from kg.store.cache import Cache
from kg_loaders import load


class Gathered(msgspec.Struct, frozen=True, kw_only=True):
    """Documents by input, each kept in the cache, and what went wrong.

    Attributes:
        inputs: in ascending order of location.
        failed: locations of which something could not be read.
        failures: inputs that could not be read, documents that contradict each other.
        warnings: one line each.
    """

    inputs: tuple[Input, ...] = ()
    failed: frozenset[str] = frozenset()
    failures: tuple[KgError, ...] = ()
    warnings: tuple[str, ...] = ()

    def keys(self) -> dict[str, str]:
        """Return doc_id -> key of all documents, in ascending order."""
        return document_keys(self.inputs)


class _Loaded(msgspec.Struct, frozen=True):
    location: str
    doc_id: str
    key: str
    sha256_text: str
    source: str


def document_keys(inputs: Iterable[Input]) -> dict[str, str]:
    """Return doc_id -> key of all documents, in ascending order."""
    found = {doc_id: key for one in inputs for doc_id, key in one.documents.items()}
    return dict(sorted(found.items()))


def gather(locations: Iterable[str], cache: Cache, progress: Progress) -> Gathered:
    """Load all inputs, keep their documents in the cache, and leave out documents that contradict each other.

    One doc_id with two texts is a failure, and no version of it is used. The very same document twice is
    one; where only its metadata differ, the version with the smallest key is used, with a warning.
    """
    loaded: list[_Loaded] = []
    failures: list[KgError] = []
    warnings: list[str] = []
    named: list[str] = []
    failed: set[str] = set()

    def note(asked: Iterable[str]) -> Iterator[str]:
        for location in asked:
            named.append(absolute(location))
            yield location

    for outcome in load(note(dict.fromkeys(locations)), report=warnings.append):
        if isinstance(outcome, KgError):
            failures.append(outcome)
            failed.update(named[-1:])
            continue
        warnings.extend(f"{outcome.source}: {line}" for line in outcome.warnings)
        key = cache.add_document(outcome)
        loaded.append(_Loaded(named[-1], outcome.doc_id, key, outcome.sha256_text, outcome.source))
        progress("load", len(loaded), None)
    chosen, conflicts, differing = _choose(loaded)
    inputs = {location: Input(location=location, documents={}) for location in sorted(named)}
    for one in sorted(loaded, key=lambda one: (one.location, one.doc_id)):
        if one.doc_id in chosen:
            inputs[one.location].documents[one.doc_id] = chosen[one.doc_id]
    return Gathered(
        inputs=tuple(inputs.values()),
        failed=frozenset(failed),
        failures=(*failures, *conflicts),
        warnings=(*warnings, *differing, *_copies(loaded, chosen)),
    )


def add_inputs(old: Iterable[Input], new: Gathered) -> Gathered:
    """Return old and new inputs together: what was loaded now takes the place of what has its name.

    An input that failed, or of which a part did, keeps its old documents besides; so does stdin.
    """
    updated = new.keys()
    together = {one.location: one for one in new.inputs}
    for one in old:
        now = together.get(one.location)
        if now is not None and one.location not in new.failed and one.location != "-":
            continue
        kept = {doc_id: key for doc_id, key in one.documents.items() if doc_id not in updated}
        documents = kept | (now.documents if now else {})
        together[one.location] = Input(location=one.location, documents=dict(sorted(documents.items())))
    return msgspec.structs.replace(new, inputs=tuple(together[name] for name in sorted(together)))


def remove_inputs(old: Iterable[Input], names: Iterable[str]) -> Gathered:
    """Return the inputs without those named: by location, or single documents by doc_id."""
    inputs = tuple(old)
    locations = {one.location for one in inputs}
    documents = {doc_id for one in inputs for doc_id in one.documents}
    wanted = list(names)
    unknown = [name for name in wanted if absolute(name) not in locations and name not in documents]
    gone = {absolute(name) for name in wanted}
    dropped = {name for name in wanted if absolute(name) not in locations}
    kept = without_documents((one for one in inputs if one.location not in gone), dropped)
    failures = tuple(
        NotFound(
            f"{name} is no input and no doc_id of this store; its inputs are: {', '.join(sorted(locations))}"
        )
        for name in unknown
    )
    return Gathered(inputs=kept, failures=failures)


def withhold(gathered: Gathered, doc_ids: Collection[str]) -> tuple[Gathered, frozenset[str]]:
    """Return the inputs without the documents of these ids, and which of them there were.

    What is left out is not read, and its text leaves the store with the next `Cache.keep_only`.
    """
    there = frozenset(doc_ids).intersection(gathered.keys())
    return msgspec.structs.replace(gathered, inputs=without_documents(gathered.inputs, there)), there


def without_documents(inputs: Iterable[Input], doc_ids: Container[str]) -> tuple[Input, ...]:
    """Return the inputs without these documents."""
    return tuple(
        Input(
            location=one.location,
            documents={doc_id: key for doc_id, key in one.documents.items() if doc_id not in doc_ids},
        )
        for one in inputs
    )


def absolute(location: str) -> str:
    """Return a path as it is found from any folder; an address, `-` and what does not exist stay."""
    if "://" in location or location == "-":
        return location
    return os.path.abspath(Path(location))


def _choose(loaded: Iterable[_Loaded]) -> tuple[dict[str, str], list[KgError], list[str]]:
    """Return doc_id -> key, the ids with two texts, and a line for each id with two headers."""
    by_id: dict[str, list[_Loaded]] = {}
    for one in loaded:
        by_id.setdefault(one.doc_id, []).append(one)
    chosen: dict[str, str] = {}
    conflicts: list[KgError] = []
    warnings: list[str] = []
    for doc_id, versions in sorted(by_id.items()):
        sources = tuple(sorted({one.source for one in versions}))
        if len({one.sha256_text for one in versions}) > 1:
            conflicts.append(ConflictingDocument(doc_id, sources))
            continue
        keys = {one.key for one in versions}
        chosen[doc_id] = min(keys)
        if len(keys) > 1:
            warnings.append(
                f"{', '.join(sources)}: doc_id {doc_id!r} has one text and different metadata; one was used"
            )
    return chosen, conflicts, warnings


def _copies(loaded: Iterable[_Loaded], chosen: Container[str]) -> Iterator[str]:
    """Yield one line on the texts that stand under several ids."""
    by_text: dict[str, set[str]] = {}
    for one in loaded:
        if one.doc_id in chosen:
            by_text.setdefault(one.sha256_text, set()).add(one.doc_id)
    copies = sorted(sorted(ids) for ids in by_text.values() if len(ids) > 1)
    if copies:
        yield (
            f"the same text under several ids: {len(copies)}, as {' and '.join(copies[0][:3])}; "
            "all stay, and count as one where sources are counted"
        )
