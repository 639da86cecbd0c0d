"""Posts in units and bodies that are gone: who is called by one when it is known to be gone had it once."""

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from kg.extract.tenures.reading import Reading
from kg.model.findings import GIVEN, Tenure
from kg.vocabulary import load_vocabulary

# How long news may go on to call somebody by a post in a unit that is gone.
_TOLD_ON = timedelta(days=30)
# Committees of the wars: whoever tells of them tells of the past. China still has a "Khu ủy".
_OF_OLD, _ABROAD = date(1980, 1, 1), "khu-uy"


def over_with_their_units(reading: Reading, found: Sequence[Tenure]) -> list[Tenure]:
    """Return as former what news say is held in a unit that is gone: "ông A, Chủ tịch UBND huyện B".

    Who gets another post comes from the one that he is called by. News of an election in a unit that is gone
    are older than their day.
    """
    gone = {index for index, tenure in enumerate(found) if _is_gone(reading, tenure)}
    moved = {tenure.person for tenure in found if tenure.status in GIVEN}
    if any(found[index].status in GIVEN for index in gone):
        gone = set()
    return [
        msgspec.structs.replace(tenure, status="former")
        if tenure.status == "holds" and (_is_of_old(tenure) or (index in gone and tenure.person not in moved))
        else tenure
        for index, tenure in enumerate(found)
    ]


def _is_of_old(tenure: Tenure) -> bool:
    """Return whether a body has been gone for decades: "Ủy ban Kháng chiến Hành chính huyện A"."""
    kind = load_vocabulary().bodies.get(tenure.body_kind or "")
    until = kind.valid.until if kind is not None and kind.kind_id != _ABROAD else None
    return until is not None and until < _OF_OLD


def _is_gone(reading: Reading, tenure: Tenure) -> bool:
    """Return whether all units that may be meant, none a commune, had gone weeks before the day of news."""
    names, ids = reading.context.names, (tenure.unit_id,) if tenure.unit_id else tenure.unit_candidates
    days = reading.context.days if reading.kind == "report" else None
    if not ids or days is None or days.first is None or not days.is_one_day:
        return False
    end = None if any(names.level(ident) == "commune" for ident in ids) else names.end(ids)
    return end is not None and end + _TOLD_ON < days.first
