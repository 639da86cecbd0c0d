"""Congresses whose body stands apart.

"BODY tổ chức Đại hội lần thứ N"; "bầu … Bí thư Đảng ủy A tại Đại hội lần thứ N".
"""

import re
from collections.abc import Iterator

from kg.extract.events.occasions import LAN, LEVEL, EventText, Organiser
from kg.extract.events.organisers import TO_VERB, UNION, holder, holder_before, mention_before, trade_union
from kg.extract.events.party_organisations import PARTY_ORGANISATION, of_unit, organisation
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import BodyMention
from kg.extract.mentions.units import parse_unit
from kg.model.findings import Span
from kg.text.cue import A_WORD

_CONGRESS = re.compile(
    r"(?<!\w)(?:(?P<holds>tổ chức|tiến hành|khai mạc)\s+"
    r"(?:(?:trọng thể|thành công|phiên(?:\s+\S+){2,4}?)\s+)?"
    r"|(?:tại|trong)\s+)Đại hội(?:\s+đại biểu)?"
    r"(?:\s+(?:Phụ nữ|Nông dân|Cựu chiến binh|Công đoàn|Đoàn(?:\s+TNCS Hồ Chí Minh)?"
    rf"|Hội(?:\s+(?:Nông dân|LHPN|Phụ nữ|Cựu chiến binh|CCB))?|MTTQ(?:\s+Việt Nam)?)(?:\s+{LEVEL})?"
    r"(?=\s+(?:lần|thứ|khóa|nhiệm)))?"
    rf"(?:\s+(?:{LAN}))?(?=\s|,|\.|$)",
    re.IGNORECASE,
)
COMMITTEES = frozenset(f"{level}-uy" for level in ("tinh", "thanh", "huyen", "thi", "quan")) | frozenset(
    f"dang-uy-{level}" for level in ("xa", "phuong", "thi-tran", "dac-khu")
)
# "bầu làm Bí thư Đảng ủy phường A (tỉnh B) tại Đại hội đại biểu lần thứ I"
_TO_PLACE = re.compile(r"\s*(?:\([^()\n]{1,40}\))?,?\s*(?:khóa\s+\S{1,6}\s+)?")
_GIVES_POST = re.compile(r"(?<!\w)(?:bầu|tái cử|đắc cử|trúng cử|chỉ định)(?!\w)", re.IGNORECASE)
# "Phường A tổ chức Đại hội đại biểu lần thứ I": the party's, where no other body is named.
_UNIT = re.compile(
    r"(?<!\w)(?:[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị (?:trấn|xã)|[Tt]hành phố|[Đđ]ặc khu)\s"
)
# A unit that ends another name is none: "Hội Làm vườn tỉnh A tổ chức".
_BEGINS = re.compile(r"(?:[,;:.-]|\d|(?<!\w)(?:nay|qua|cũng))\s*$", re.IGNORECASE)
_NEAR = 40
# What follows is only where that lies.
_ABOVE = re.compile(rf"(?<!\w){LEVEL} [^,.;()\n]{{2,30}}, $", re.IGNORECASE)
_VERB = re.compile(r"(?<!\w)(?:tổ chức|tiến hành|khai mạc)\s+(?:(?:trọng thể|thành công)\s+)?$")
_ALONE = re.compile(rf".*Đại hội\s+đại biểu\s+{LAN}", re.IGNORECASE | re.DOTALL)
_HOLDS = re.compile(
    r"(?:tổ chức|khai mạc|tiến hành|chuẩn bị)\s+(?:trọng thể\s+|thành công\s+)?Đại hội(?:\s+đại biểu)?\s+$",
    re.IGNORECASE,
)
_COMMUNE = re.compile(r"(?<!\w)(?<!các )(?:xã|phường|thị trấn|đặc khu)\s", re.IGNORECASE)
_REACH = 130
_NAMED = ((PARTY_ORGANISATION, organisation), (UNION, trade_union))


def congresses_apart(reading: EventText, span: Span) -> Iterator[tuple[Organiser, int, re.Match[str]]]:
    """Yield who holds a congress in a sentence, where it is named, and the words of the congress."""
    for match in _CONGRESS.finditer(reading.text, *span):
        found = (
            _named_before(reading, span[0], match.start())
            or _holder_before(reading, span[0], match.start())
            or (_unit_before(reading, span[0], match.start()) if _ALONE.fullmatch(match.group()) else None)
            if match.group("holds")
            else _committee_before(reading, span[0], match.start())
        )
        if found is not None:
            yield *found, match


def holding(reading: EventText, span: Span) -> Organiser | None:
    """Return the Front or the mass organisation of "HỘI tổ chức", with which a stretch ends."""
    verb = _VERB.search(reading.text, max(span[0], span[1] - _NEAR), span[1])
    found = _holder_before(reading, span[0], verb.start()) if verb else None
    return found[0] if found and found[0].kind != "dang-bo" else None


def of_who_holds(reading: EventText, start: int, alone: re.Match[str]) -> tuple[Organiser, int] | None:
    """Return the party organisation of the unit that holds it: "Xã A tổ chức Đại hội Đảng bộ lần thứ I"."""
    holds = _HOLDS.search(reading.text, start, alone.start())
    for word in A_WORD.finditer(reading.text, start, holds.start()) if holds else ():
        unit = parse_unit(reading.text, word.start())
        if unit is not None and unit.bare is not None:
            return of_unit(reading.context.link(unit)), alone.end()
    return _of_only_commune(reading, start, alone) if holds is None else None


def _of_only_commune(reading: EventText, start: int, alone: re.Match[str]) -> tuple[Organiser, int] | None:
    """Return the party organisation of the one commune that a sentence names: "Đảng viên xã A dự Đại hội"."""
    found = {}
    for word in _COMMUNE.finditer(reading.text, start, alone.start()):
        unit = parse_unit(reading.text, word.start())
        if unit is not None and unit.bare is not None:
            link = reading.context.link(unit)
            found[link.name] = link
    if len(found) != 1:
        return None
    (link,) = found.values()
    return of_unit(link), alone.end()


def _named_before(reading: EventText, start: int, verb: int) -> tuple[Organiser, int] | None:
    """Return the party organisation or trade union right before a verb: "Đảng bộ xã A (tỉnh B) tổ chức"."""
    for head, read in _NAMED:
        for place in head.finditer(reading.text, max(start, verb - _REACH), verb):
            named = read(reading, place.start())
            if named and TO_VERB.fullmatch(reading.text, named[1], verb):
                return named[0], place.start()
    return None


def _unit_before(reading: EventText, start: int, verb: int) -> tuple[Organiser, int] | None:
    """Return the party organisation of the unit right before a verb: "phường A (tỉnh B) tổ chức"."""
    for word in _UNIT.finditer(reading.text, max(start, verb - _REACH), verb):
        unit = parse_unit(reading.text, word.start())
        if unit is None or unit.bare is None or not _begins(reading.text, start, word.start()):
            continue
        if _ABOVE.search(reading.text, start, word.start()):
            continue
        if TO_VERB.fullmatch(reading.text, unit.end, verb):
            return of_unit(reading.context.link(unit)), word.start()
    return None


def _begins(text: str, start: int, position: int) -> bool:
    """Return whether a name may begin there: first in its sentence, or behind a comma, a day or "nay"."""
    first = max(start, position - _NEAR)
    is_first = first == start and not text[start:position].strip()
    return is_first or _BEGINS.search(text, first, position) is not None


def _holder_before(reading: EventText, start: int, verb: int) -> tuple[Organiser, int] | None:
    """Return the Front, the mass organisation or the committee right before a verb."""
    found = holder_before(reading, start, verb)
    body = _as_congress(reading.source, found[0]) if found else None
    return (body, found[1].start) if found and body else None


def _committee_before(reading: EventText, start: int, place: int) -> tuple[Organiser, int] | None:
    """Return the committee to which a congress told next to it elects."""
    if not _GIVES_POST.search(reading.text, start, place):
        return None
    mention = mention_before(reading.source, max(start, place - _REACH), place, _TO_PLACE)
    body = _of_committee(reading, mention) if mention else None
    return (body, mention.start) if mention and body else None


def _of_committee(reading: EventText, mention: BodyMention) -> Organiser | None:
    body = holder(reading, mention)
    return _as_congress(reading.source, body) if body and body.kind in COMMITTEES else None


def _as_congress(source: Source, body: Organiser) -> Organiser | None:
    """Return a holder as the body of its congress: the party organisation, the Front, an association."""
    if body.unit is not None and body.kind in COMMITTEES:
        return of_unit(body.unit)
    if source.lexicon.vocabulary.bodies[body.kind].system not in ("front", "mass"):
        return None
    return Organiser(body.name.removeprefix("Ủy ban "), body.kind, body.unit)
