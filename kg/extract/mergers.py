"""Changes of units: which units became which, in acts and in what articles tell of them.

The sentences of acts are those of `kg.extract.resolutions`; articles quote them, and have their own beside
(`kg.extract.reports`). Which units are meant is said by `kg.extract.lineage`.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from kg.extract.clauses import ARTICLE, Act, Clause, clauses, parse_act
from kg.extract.context import Context
from kg.extract.figures import Amount, find_area, find_population
from kg.extract.lineage import Setting, link_change, named
from kg.extract.reports import founded_on, merged
from kg.extract.resolutions import Told, enacted
from kg.extract.source import Source
from kg.extract.tidy import tidy
from kg.extract.types import UnitMention
from kg.extract.unit_lists import ListedUnit
from kg.extract.units import Gazetteer, parse_unit
from kg.model.dates import Interval
from kg.model.findings import Basis, ChangeSource, Span, UnitChange
from kg.text.dates import find_dates
from kg.text.normalise import Normalised
from kg.text.sentences import sentences

# No change is told without one of these words, in lower case; some tell one only of a unit or its land.
_WORD = re.compile(
    "nhập|hợp nhất|sắp xếp|trên cơ sở|đổi tên|giải thể|điều chỉnh|thành lập|tái lập|mở rộng|nâng cấp|chia"
    "|tách|chuyển|giao|cắt|giữ nguyên"
)
_TOLD_BY = re.compile(
    r"(?<!thu )(?<!hội )(?<!gia )(?<!xâm )(?<!\w)nhập(?! khẩu| ngũ| học| viện)|hợp nhất|sắp xếp|trên cơ sở"
    r"|đổi tên|giải thể|(?<!\w)\w+(?: \w+)?(?= (?:[\w,.]+ ){0,6}(?:xã|phường|thị|đặc khu|huyện|quận"
    r"|tỉnh|thành phố|tp|diện tích|địa giới|nguyên trạng|toàn bộ|một phần))"
)
# A text that is a clause or some, without the act.
_CLAUSE_ALONE = re.compile(r"\s*(?:Khoản )?\d{1,3} ?[.)]")
_LINE_ENDS = frozenset("\n.:;!?|")
_PROPOSED = re.compile(r"đề xuất|đề nghị|trình|thống nhất chủ trương|phương án", re.IGNORECASE)
_PLANNED = re.compile(r"dự kiến|(?<!\w)sẽ(?!\w)|sắp tới|chuẩn bị (?:sáp|hợp)", re.IGNORECASE)
_CITED = re.compile(
    r"(?:(?P<clause>(?:điểm [a-zđ] )?(?:khoản \d+ )?Điều \d+)(?: của)? )?"
    r"(?:Nghị quyết|Nghị định)\s+(?:số\s+)?(?P<number>\d+/[\w\-/]+)",
    re.IGNORECASE,
)
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

    def name_of(self, mention: UnitMention) -> str | None:
        """Return the name of the unit that a type alone ("xã") stands for."""
        return self.context.nearest(self.tidied.raw((mention.start, mention.end))[0], (mention.type,)).name

    def span(self, span: Span) -> Span:
        """Return the span of the text as read."""
        return self.normalised.raw(self.tidied.raw(span))


def unit_changes(source: Source, raw: str, context: Context) -> tuple[UnitChange, ...]:
    """Return the changes of units that a text tells, in its order; one a result and set of sources."""
    near = list(_paragraphs(source.lowered))
    if not near:
        return ()
    reading = _open(source, raw, context, near)
    found: dict[tuple[object, ...], UnitChange] = {}
    for clause in clauses(reading.text):
        for sentence in _sentences(reading.text, clause.span):
            for told in _told(reading, sentence):
                change = _change(reading, clause, sentence, told)
                sources = frozenset((one.unit, one.parent) for one in change.sources)
                place = (clause.label, change.result) if reading.act else (change.result,)
                found.setdefault((*place, change.kind == "keep", sources), change)
    founded = {change.result for change in found.values() if change.sources}
    # The heading of an article names what its clauses found.
    return tuple(change for change in found.values() if change.sources or change.result not in founded)


def _paragraphs(lowered: str) -> Iterator[Span]:
    """Yield the lines in which a change may be told, with those that a broken sentence joins to them."""
    end = 0
    for match in _WORD.finditer(lowered):
        if match.start() < end or not _TOLD_BY.match(lowered, match.start()):
            continue
        start = lowered.rfind("\n", end, match.start())
        while start > end and lowered[start - 1] not in _LINE_ENDS:
            start = lowered.rfind("\n", end, start)
        start = max(start, end)
        end = lowered.find("\n", match.end())
        while end >= 0 and lowered[end - 1] not in _LINE_ENDS:
            end = lowered.find("\n", end + 1)
        end = len(lowered) if end < 0 else end
        yield start, end


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a stretch in which a change may be told."""
    stretch = text[slice(*span)]
    if _is_told(stretch):
        for start, end in sentences(stretch):
            if _is_told(stretch[start:end]):
                yield span[0] + start, span[0] + end


def _is_told(text: str) -> bool:
    """Return whether a change may be told in a text."""
    lowered = text.lower()
    return any(_TOLD_BY.match(lowered, match.start()) for match in _WORD.finditer(lowered))


def _open(source: Source, raw: str, context: Context, near: list[Span]) -> _Reading:
    has_double_ends = "\r\n" in raw
    is_whole = has_double_ends or ARTICLE.search(source.text) is not None
    tidied = tidy(source.text, has_double_ends=has_double_ends, spans=None if is_whole else near)
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
    """Return the ids that the provinces named in a title may stand for."""
    register = gazetteer.register
    found: dict[str, None] = {}
    for match in re.compile(r"tỉnh |thành phố ", re.IGNORECASE).finditer(text, *title):
        mention = parse_unit(text, match.start(), gazetteer)
        if mention is not None and mention.bare is not None:
            ids = named(register, mention)
            found.update(dict.fromkeys(one for one in ids if register.units[one].level == "province"))
    return tuple(found)


def _told(reading: _Reading, sentence: Span) -> Iterator[Told]:
    """Yield the changes of a sentence: of a report's own constructions, else of those of acts."""
    is_act = reading.act is not None
    if not is_act:
        founded = next(founded_on(reading.text, sentence, reading.gazetteer, reading.name_of), None)
        if founded is not None:
            yield founded
            return
    told = list(enacted(reading.text, sentence, reading.gazetteer, is_act=is_act))
    yield from told
    if not told and not is_act:
        yield from merged(reading.text, sentence, reading.gazetteer)


def _change(reading: _Reading, clause: Clause, sentence: Span, told: Told) -> UnitChange:
    text, act = reading.text, reading.act
    area, population = _size(text, clause, sentence, told)
    end = max([told.span[1], *(found.span[1] for found in (area, population) if found)])
    span = reading.span((told.span[0], end))
    setting = _setting(reading, clause, told)
    linked = link_change(told, setting)
    statement = text[slice(*sentence)]
    effective, basis = _effective(reading, told)
    cited = _CITED.search(statement)
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
        clause=clause.label if act or _CLAUSE_ALONE.match(text) else cited.group("clause") if cited else None,
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
