"""Changes of units: which units became which, in acts and in what articles tell of them.

The sentences of acts are those of `kg.extract.resolutions`; articles quote them. Articles have their own
constructions beside: RESULT "được thành lập trên cơ sở sáp nhập" SOURCES; "sáp nhập" SOURCES "thành" RESULT;
SOURCES "sáp nhập, đổi tên thành" RESULT. A change names its sources and its result, else it is none.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from kg.extract.clauses import Act, Clause, clauses, parse_act
from kg.extract.context import Context
from kg.extract.figures import Amount, find_area, find_population
from kg.extract.lineage import Setting, link_change, named
from kg.extract.resolutions import INTO, MERGE, Told, enacted, result_after
from kg.extract.source import Source
from kg.extract.tidy import tidy
from kg.extract.types import UnitMention
from kg.extract.unit_lists import ListedUnit, parse_list, parse_parent
from kg.extract.units import Gazetteer, parse_unit
from kg.model.dates import Interval
from kg.model.findings import Basis, ChangeSource, Span, UnitChange
from kg.text.dates import find_dates
from kg.text.normalise import Normalised
from kg.text.sentences import sentences

_SPOKEN_OF = re.compile(
    rf"{MERGE}|trên cơ sở|đổi tên|điều chỉnh|giải thể|thành lập|tái lập|chia|tách|chuyển|giữ nguyên",
    re.IGNORECASE,
)
_FOUNDED = re.compile(
    r"\s*(?:\(?mới\)?\s*)?(?:được\s+|sẽ\s+|vừa\s+)*(?:thành lập"
    r"|hình thành)(?:\s+mới)?(?:\s*,?\s*(?:vào\s+|từ\s+)?ngày\s+[\d/.-]+)?\s*,?\s*(?:trên|từ)\s+(?:cơ sở"
    rf"|việc)?\s*(?:việc\s+)?(?:{MERGE}\s*)?",
    re.IGNORECASE,
)
_VERB = re.compile(
    rf"(?<!sau khi )(?<!\w)(?:thực hiện\s+)?{MERGE}(?!\w)(?:\s+(?:các\s+)?đơn vị hành chính\s*:?)?",
    re.IGNORECASE,
)
_TYPE_WORD = re.compile(
    r"(?<!\w)(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện|[Qq]uận)(?!\w)"
)
_TO_VERB = re.compile(r"(?:(?:\S+\s+)?từ ngày [\d/]+\s*)?(?:được|sẽ|đã|vừa|đã được|sẽ được)?")
_PROPOSED = re.compile(r"đề xuất|đề nghị|trình|thống nhất chủ trương|phương án", re.IGNORECASE)
_PLANNED = re.compile(r"dự kiến|(?<!\w)sẽ(?!\w)|sắp tới|chuẩn bị (?:sáp|hợp)", re.IGNORECASE)
_ACT = re.compile(r"(?:Nghị quyết|Nghị định)\s+(?:số\s+)?(?P<number>\d+/[\w\-/]+)", re.IGNORECASE)
_AFTERWARDS = re.compile(r"\s*(?:Sau khi [^,.;]{1,80},? )?(?=\w)")
_HAS = re.compile(r" (?:mới )?có(?!\w)")


class _Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A text under the grammars of changes: tidy, with the way back to the text as read."""

    raw: str
    tidied: Normalised
    normalised: Normalised
    gazetteer: Gazetteer
    context: Context
    act: Act | None
    setting: Setting

    @property
    def text(self) -> str:
        """The tidy text."""
        return self.tidied.text

    def span(self, span: Span) -> Span:
        """Return the span of the text as read."""
        return self.normalised.raw(self.tidied.raw(span))


def unit_changes(source: Source, raw: str, context: Context) -> tuple[UnitChange, ...]:
    """Return the changes of units that a text tells, in its order; one a result and set of sources."""
    if not _SPOKEN_OF.search(source.lowered):
        return ()
    reading = _open(source, raw, context)
    found: dict[tuple[object, ...], UnitChange] = {}
    for clause in clauses(reading.text):
        for span in sentences(reading.text[slice(*clause.span)]):
            sentence = (clause.span[0] + span[0], clause.span[0] + span[1])
            for told in _told(reading, sentence):
                change = _change(reading, clause, sentence, told)
                sources = frozenset((one.unit, one.parent) for one in change.sources)
                place = (clause.label, change.result) if reading.act else (change.result,)
                found.setdefault((*place, change.kind == "keep", sources), change)
    return tuple(found.values())


def _open(source: Source, raw: str, context: Context) -> _Reading:
    tidied = tidy(source.text, has_double_ends="\r\n" in raw)
    act = parse_act(tidied.text)
    register = source.gazetteer.register
    provinces = _provinces_of_title(tidied.text, act.head, source.gazetteer) if act else context.provinces
    if act and not provinces:
        provinces = _provinces_of_title(tidied.text, act.heading, source.gazetteer)
    days = context.days or Interval()
    setting = Setting(
        register=register,
        day=(act.effective or act.adopted) if act else None,
        known_until=days.until,
        provinces=provinces or context.provinces[:1],
        is_act=bool(act and provinces),
    )
    return _Reading(
        raw=raw,
        tidied=tidied,
        normalised=source.normalised,
        gazetteer=source.gazetteer,
        context=context,
        act=act,
        setting=setting,
    )


def _provinces_of_title(text: str, title: Span, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return the ids that the first province named in a title may stand for."""
    for match in re.compile(r"tỉnh |thành phố ", re.IGNORECASE).finditer(text, *title):
        mention = parse_unit(text, match.start(), gazetteer)
        if mention is not None and mention.bare is not None:
            units = gazetteer.register.units
            ids = named(gazetteer.register, mention)
            provinces = tuple(ident for ident in ids if units[ident].level == "province")
            if provinces:
                return provinces
    return ()


def _told(reading: _Reading, sentence: Span) -> Iterator[Told]:
    text = reading.text
    if not _SPOKEN_OF.search(text, *sentence):
        return
    if reading.act is None:
        founded = next(_founded(reading, sentence), None)
        if founded is not None:
            yield founded
            return
    told = list(enacted(text, sentence, reading.gazetteer, is_act=reading.act is not None))
    yield from told
    if not told and reading.act is None:
        yield from _merged(reading, sentence)


def _founded(reading: _Reading, sentence: Span) -> Iterator[Told]:
    """Yield what "xã A được thành lập trên cơ sở sáp nhập xã B và xã C" tells."""
    text = reading.text
    if not re.search(MERGE, text[slice(*sentence)], re.IGNORECASE):
        return
    for match in _FOUNDED.finditer(text, *sentence):
        result = _unit_before(reading, match.start(), sentence[0])
        listed, end = parse_list(text, match.end(), sentence[1], reading.gazetteer)
        if result and listed:
            yield Told(kind="merge", result=result, sources=tuple(listed), span=(result.start, end))


def _merged(reading: _Reading, sentence: Span) -> Iterator[Told]:
    """Yield what "sáp nhập xã A và xã B thành xã C" and "xã A, xã B sáp nhập thành xã C" tell."""
    text, gazetteer = reading.text, reading.gazetteer
    end = sentence[0]
    for match in _VERB.finditer(text, *sentence):
        if match.start() < end:
            continue
        listed, stop = parse_list(text, match.end(), sentence[1], gazetteer)
        start = match.start()
        if not listed or INTO.match(text, match.end()):
            before, start = _list_before(reading, match.start(), end)
            listed, stop = (before, match.end()) if before and not listed else (listed, stop)
        elif text.startswith(" với ", match.end()):
            before, start = _list_before(reading, match.start(), end)
            listed = [*before, *listed]
        into = INTO.match(text, stop)
        result = result_after(text, into, gazetteer) if into and listed else None
        if result is None or into is None:
            continue
        parent, end = parse_parent(text, result.end, result, gazetteer)
        if len(listed) > 1 or re.search(r"vào\s+$", into.group()):
            yield Told(
                kind="merge", result=result, parent=parent, sources=tuple(listed), span=(start, result.end)
            )


def _unit_before(reading: _Reading, position: int, start: int) -> UnitMention | None:
    """Return the named unit that ends right before `position`."""
    text, best = reading.text, None
    for match in re.compile(r"(?<!\w)\w").finditer(text, max(start, position - 60), position):
        unit = parse_unit(text, match.start(), reading.gazetteer)
        if unit is not None and unit.end <= position and not text[unit.end : position].strip(" ,*()mới"):
            best = best or unit
    if best is None or best.bare is not None:
        return best
    link = reading.context.nearest(reading.tidied.raw((best.start, best.end))[0], (best.type,))
    if link.name is None or not link.name.startswith(best.type + " "):
        return None
    return msgspec.structs.replace(best, bare=link.name[len(best.type) + 1 :])


def _list_before(reading: _Reading, position: int, start: int) -> tuple[list[ListedUnit], int]:
    """Return the units listed right before a verb ("xã A và xã B sáp nhập"), and where they start."""
    for match in _TYPE_WORD.finditer(reading.text, start, position):
        listed, end = parse_list(reading.text, match.start(), position, reading.gazetteer)
        if listed and _TO_VERB.fullmatch(reading.text[end:position].strip(" ,*")):
            return listed, match.start()
    return [], position


def _change(reading: _Reading, clause: Clause, sentence: Span, told: Told) -> UnitChange:
    text, act = reading.text, reading.act
    area, population = _size(text, clause, sentence, told)
    end = max([told.span[1], *(found.span[1] for found in (area, population) if found)])
    span = reading.span((told.span[0], end))
    setting = _setting(reading, clause, told)
    linked = link_change(told, setting)
    statement = text[slice(*sentence)]
    effective, basis = _effective(reading, told)
    cited = _ACT.search(statement)
    result = told.result
    return UnitChange(
        quote=reading.raw[slice(*span)],
        span=span,
        spans={"result": reading.span((result.start, result.end))} if result else {},
        confidence=0.9,
        kind=told.kind,
        result=_name(result) if result else "",
        result_parent=_name(told.parent) if told.parent else reading.context.parent_name(linked.result),
        result_id=linked.result.id,
        result_candidates=() if linked.result.id else linked.result.ids,
        sources=tuple(
            _source(reading, one, link.id, link.ids)
            for one, link in zip(told.sources, linked.sources, strict=True)
        ),
        area_km2=area.value if area else None,
        population=int(population.value) if population else None,
        act=act.number if act else cited.group("number") if cited else None,
        clause=clause.label if act or clause.span[0] == told.span[0] else None,
        effective=effective.isoformat() if effective else None,
        effective_basis=basis,
        status=_status(statement, act),
    )


def _setting(reading: _Reading, clause: Clause, told: Told) -> Setting:
    """Return what the text, and the words above a clause, say of a change."""
    stated, _ = _effective(reading, told)
    districts = [
        ident
        for lead in clause.leads
        for match in re.compile(r"huyện |quận |thị xã |thành phố ", re.IGNORECASE).finditer(
            reading.text, *lead
        )
        if (mention := parse_unit(reading.text, match.start(), reading.gazetteer)) and mention.bare
        for ident in named(reading.setting.register, mention)
        if reading.setting.register.units[ident].level == "district"
    ]
    return msgspec.structs.replace(
        reading.setting, day=reading.setting.day or stated, districts=tuple(districts)
    )


def _size(text: str, clause: Clause, sentence: Span, told: Told) -> tuple[Amount | None, Amount | None]:
    """Return area and population of the result: told in the sentence, or in the next that speaks of it."""
    start, stop = told.span[1], sentence[1]
    area, population = find_area(text, start, stop), find_population(text, start, stop)
    if area or population or told.result is None or clause.label is None:
        return area, population
    for first, last in sentences(text[stop : clause.span[1]]):
        subject = _AFTERWARDS.match(text, stop + first)
        after = subject.end() if subject else stop + first
        name = _name(told.result)
        has = _HAS.match(text, after + len(name))
        if has and text[after : after + len(name)].lower() == name.lower():
            return find_area(text, has.start(), stop + last), find_population(text, has.start(), stop + last)
    return None, None


def _effective(reading: _Reading, told: Told) -> tuple[date | None, Basis | None]:
    """Return the day of an act, else the full day within a change: "thành lập ngày 1/7/2025 trên cơ sở …"."""
    if reading.act is not None:
        return reading.act.effective, reading.act.basis
    days = [found.iso() for found in find_dates(reading.text, *told.span) if found.day and found.year]
    return (date.fromisoformat(days[0]), "stated") if len(days) == 1 and days[0] else (None, None)


def _status(statement: str, act: Act | None) -> Literal["done", "planned", "proposed"]:
    if act is not None:
        return "proposed" if act.is_draft else "done"
    return "proposed" if _PROPOSED.search(statement) else "planned" if _PLANNED.search(statement) else "done"


def _source(reading: _Reading, one: ListedUnit, ident: str | None, ids: tuple[str, ...]) -> ChangeSource:
    return ChangeSource(
        unit=_name(one.mention),
        parent=_name(one.parent) if one.parent else None,
        extent="whole" if one.share == "whole" else "part",
        is_remainder=one.share == "remainder",
        unit_id=ident,
        unit_candidates=() if ident else ids,
        span=reading.span((one.mention.start, one.mention.end)),
    )


def _name(mention: UnitMention) -> str:
    return f"{mention.type} {mention.bare}".strip()
