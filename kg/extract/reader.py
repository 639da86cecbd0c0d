"""A document read: normalise, find anchors, scan sentences, link units, and let each reader find facts."""

import hashlib
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from kg.extract.changes import mergers
from kg.extract.changes.sizes import with_figures
from kg.extract.confidence import weigh
from kg.extract.events import events
from kg.extract.figures import figures
from kg.extract.figures.measured import MeasuredUnits
from kg.extract.linking.context import Context, Scene
from kg.extract.linking.document_day import read_day
from kg.extract.linking.introduced import with_introduced
from kg.extract.linking.portraits import portrayed
from kg.extract.mentions.abroad import of_viet_nam
from kg.extract.mentions.chains import past_posts
from kg.extract.mentions.people import addressed
from kg.extract.mentions.scan import scan
from kg.extract.mentions.source import open_source
from kg.extract.mentions.types import Sentence, UnitMention, unit_mentions
from kg.extract.tenures.abolished import over_with_their_units
from kg.extract.tenures.holders import read_tenures
from kg.extract.tenures.own_time import in_its_time
from kg.extract.tenures.post_tables import read_post_table
from kg.extract.tenures.reading import Reading, open_reading
from kg.extract.tenures.same_posts import each_once
from kg.model.dates import Interval
from kg.model.document import Document
from kg.model.findings import Findings
from kg.model.paths import data_path
from kg.text.sentences import sentences


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """What the reader made of a document.

    Attributes:
        sentences: all, with their mentions. findings: all candidates, with the evidence for them.
    """

    reading: Reading
    sentences: Sequence[Sentence]
    findings: Findings


@lru_cache(maxsize=8)
def reader_version(min_confidence: float | None = None) -> str:
    """Return the hash of all that decides what is read: code and data of the reader, and the threshold."""
    return hashlib.sha256(f"{_files_version()} {min_confidence}".encode()).hexdigest()[:16]


@lru_cache(maxsize=1)
def _files_version() -> str:
    digest = hashlib.sha256()
    for part in ("extract", "text", "vocabulary", "units", "model"):
        for path in sorted(data_path(part).rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(path.name.encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def extract(document: Document, min_confidence: float | None = None) -> Findings:
    """Return what the document says.

    A pure function of the document and `reader_version(min_confidence)`; an empty text gives empty findings.
    A table of posts says its rows, all of them, whatever the threshold.

    Args:
        min_confidence: findings that are less likely right are left out; None is the default of each list of
            findings, chosen for precision (docs/confidence.md).
    """
    found = read_post_table(document) if document.posts else read_candidates(document)
    findings = msgspec.structs.replace(found, reader=reader_version(min_confidence))
    return findings if document.posts else weigh(findings, min_confidence)


def read_candidates(document: Document) -> Findings:
    """Return all that the grammars find, with the evidence for it and without confidence."""
    return read(document).findings


def read(document: Document) -> Account:
    """Return all that the grammars find, and what they found it in."""
    source = open_source(document.text)
    scanned = [Sentence(span, scan(source, span)) for span in sentences(source.text)]
    mentions = [mention for sentence in scanned for mention in unit_mentions(sentence.items)]
    offices = frozenset(
        unit.start
        for sentence in scanned
        for unit in unit_mentions(item for item in sentence.items if not isinstance(item, UnitMention))
    )
    day = read_day(document, source, mentions, offices)
    scene = Scene(
        text=source.text,
        mentions=with_introduced(source.text, mentions),
        offices=offices,
        posts=frozenset(unit.start for sentence in scanned for unit in unit_mentions(sentence.posts)),
        past=[span for sentence in scanned for span in past_posts(source.text, sentence.items)],
        sentences=[sentence.span for sentence in scanned],
        title=_title_units(document.title),
        url=document.url,
    )
    context = Context(scene, days=Interval(day.first, day.until) if day else None)
    reading = open_reading(document, source, context, scanned)
    found = of_viet_nam(source.text, mentions, read_tenures(reading))
    life = reading.name(reading.subject) if reading.subject else None
    changes = mergers.unit_changes(source, document.text, context, title=document.title or "")
    happened = events.events(source, document.text, context, scanned, day)
    numbers = figures.figures(
        source,
        document.text,
        context,
        [sentence.span for sentence in scanned],
        MeasuredUnits(source, context, changes, page=portrayed(document.title or "", source, context)),
    )
    findings = Findings(
        doc_id=document.doc_id,
        reader="",
        sha256_text=document.sha256_text,
        day=day,
        kind=reading.kind if source.text.strip() else None,
        on_topic=bool(found or changes or happened or numbers),
        tenures=tuple(
            addressed(document.text, in_its_time(context, tenure))
            for tenure in over_with_their_units(reading, each_once(found, life))
        ),
        unit_changes=with_figures(changes, numbers),
        events=happened,
        figures=numbers,
    )
    return Account(reading=reading, sentences=scanned, findings=findings)


def _title_units(title: str | None) -> list[UnitMention]:
    if not title:
        return []
    source = open_source(title)
    return unit_mentions(scan(source, (0, len(source.text))))
