"""The day of a document: printed, or what the units it names allow."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from kg.extract.source import Source
from kg.extract.types import UnitMention
from kg.model.document import Document, DocumentDay
from kg.text.dates import find_dates

REFORM = date(2025, 7, 1)
_DATELINE = re.compile(r"(?:[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa)[\s,]")
_HEAD = 400
# The day that a text opens with is the day it speaks of.
_DATELINE_DAYS = timedelta(days=1)


def read_day(document: Document, source: Source, mentions: Sequence[UnitMention]) -> DocumentDay | None:
    """Return the document's day: metadata or address, else its dateline, else what the units named allow."""
    if document.day is not None:
        return document.day
    for printed in find_dates(source.text, 0, _HEAD):
        start = max(0, printed.span[0] - 16)
        if printed.day and printed.year and _DATELINE.search(source.text, start, printed.span[0] + 5):
            iso = printed.iso()
            if iso:
                first = date.fromisoformat(iso)
                return DocumentDay(first=first, until=first + _DATELINE_DAYS, basis="dateline")
    return _day_of_units(source, mentions)


def _day_of_units(source: Source, mentions: Sequence[UnitMention]) -> DocumentDay | None:
    """Return since when every commune named has existed, or until when districts did."""
    register = source.gazetteer.register
    provinces = {
        unit.id
        for mention in mentions
        if mention.bare and not mention.is_former
        for unit, _ in register.named(mention.key or mention.bare, mention.type or None)
        if unit.level == "province"
    }
    new = old = 0
    for mention in mentions:
        if mention.bare is None or mention.is_former or not mention.type:
            continue
        found = [unit for unit, _ in register.named(mention.key or mention.bare, mention.type)]
        if provinces:
            found = [unit for unit in found if {unit.id, *register.parents(unit.id)} & provinces] or found
        if found and all(
            unit.level == "commune" and unit.founded and unit.founded >= REFORM for unit in found
        ):
            new += 1
        elif found and all(unit.until is not None and unit.until <= REFORM for unit in found):
            old += 1
    if new > old:
        return DocumentDay(first=REFORM, until=None, basis="units")
    if old > new:
        return DocumentDay(first=None, until=REFORM, basis="units")
    return None
