"""Changes of units: which units became which, in acts and in what articles tell of them.

The sentences of acts are those of `kg.extract.resolutions`; articles quote them, and have their own beside
(`kg.extract.reports`). Which units are meant is said by `kg.extract.lineage`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

import msgspec

from kg.extract.bare_names import of_bare_names
from kg.extract.change_tables import tabled
from kg.extract.changes import Told
from kg.extract.clauses import ARTICLE, Act, Clause, clauses, parse_act
from kg.extract.comprising import comprising, heading, in_brackets
from kg.extract.context import Context, Link
from kg.extract.dividing import divided
from kg.extract.evidence import CandidateChange
from kg.extract.founding import based_on, founded_on, merged_from
from kg.extract.growing import grown, raised
from kg.extract.lineage import LinkedChange, Setting, link_change
from kg.extract.lives import named
from kg.extract.parts import rule_name
from kg.extract.renamings import formerly, renamed
from kg.extract.reports import became, merged
from kg.extract.resolutions import enacted
from kg.extract.sizes import find_size
from kg.extract.source import Source
from kg.extract.statements import Status, cited_act, is_about_plan, is_denied, stated_day, stated_status
from kg.extract.telling import paragraphs, sentences_telling
from kg.extract.tidy import tidy
from kg.extract.types import UnitMention
from kg.extract.unit_lists import ListedUnit
from kg.extract.units import Gazetteer, parse_unit
from kg.extract.units_above import ever_lay_in
from kg.model.dates import Interval
from kg.model.findings import Basis, ChangeSource, Span, UnitChange
from kg.text.normalise import Normalised

# A text that is a clause or some, without the act.
_CLAUSE_ALONE = re.compile(r"\s*(?:Khoản )?\d{1,3} ?[.)]")
_HEADING = re.compile(r"[^:\n]{1,200}[:\n]")
_DISTRICT = re.compile(r"huyện |quận |thị xã |thành phố ", re.IGNORECASE)


_AT = re.compile(
    r"(?<!\w)(?:tại|ở|địa bàn|thuộc) (?=(?:huyện|quận|thị xã|thành phố|TP)(?!\w))", re.IGNORECASE
)


# How far before a sentence its paragraph may say that what is told is a plan.
_ABOVE = 600


class _Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A text under the grammars of changes: tidy, with the way back to the text as read."""

    raw: str
    tidied: Normalised
    normalised: Normalised
    gazetteer: Gazetteer
    context: Context
    act: Act | None
    setting: Setting
    title: str = ""
    is_plan: bool = False

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


def unit_changes(source: Source, raw: str, context: Context, *, title: str = "") -> tuple[UnitChange, ...]:
    """Return the changes of units that a text tells, in its order; one a result and set of sources."""
    near = list(paragraphs(source))
    if not near:
        return ()
    reading = msgspec.structs.replace(
        _open(source, raw, context, near), title=title, is_plan=is_about_plan(source.text)
    )
    found: dict[tuple[object, ...], tuple[Span, UnitChange]] = {}
    below: set[tuple[Span, str]] = set()
    for clause, change in _changes(reading):
        if change.sources:
            below.update((lead, change.result) for lead in clause.leads)
        sources = frozenset((one.unit, one.parent) for one in change.sources)
        place = (clause.label, change.result) if reading.act else (change.result,)
        found.setdefault((*place, change.kind == "keep", sources), (clause.span, change))
    founded = {change.result for _, change in found.values() if change.sources}
    # The heading of an article names what its clauses found.
    return tuple(
        change
        for place, change in found.values()
        if (change.sources or change.result not in founded) and (place, change.result) not in below
    )


def _changes(reading: _Reading) -> Iterator[tuple[Clause, UnitChange]]:
    """Yield the changes of a text as often as it tells them, those of its tables last."""
    for clause in clauses(reading.text):
        for sentence in sentences_telling(reading.text, clause.span):
            for told, part in _parted(list(_told(reading, sentence)), sentence):
                yield clause, _change(reading, clause, part, told)
    if reading.act is None:
        for told, row in tabled(reading.text, reading.gazetteer):
            clause = Clause(label=None, span=row)
            for one in _by(tabled, [told]):
                yield clause, _change(reading, clause, row, one)


def _parted(told: Sequence[Told], sentence: Span) -> Iterator[tuple[Told, Span]]:
    """Yield the changes of a sentence, each with the sentence up to the next one."""
    for one in told:
        following = [other.span[0] for other in told if other.span[0] >= one.span[1]]
        yield one, (sentence[0], min([sentence[1], *following]))


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
        is_draft=bool(act and act.is_draft),
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
    text, gazetteer = reading.text, reading.gazetteer
    if reading.act is not None:
        yield from _by(enacted, enacted(text, sentence, gazetteer, is_act=True))
        return
    yield from _by(renamed, renamed(text, sentence, gazetteer))
    yield from _by(formerly, formerly(text, sentence, gazetteer))
    name_of = reading.name_of
    told: list[Told] = []
    for rule, found in (
        (comprising, comprising(text, sentence, gazetteer, name_of)),
        (in_brackets, in_brackets(text, sentence, gazetteer, name_of)),
        (heading, heading(text, sentence, gazetteer, name_of)),
        (founded_on, founded_on(text, sentence, gazetteer, name_of)),
        (enacted, enacted(text, sentence, gazetteer, is_act=False)),
        (merged, merged(text, sentence, gazetteer, name_of)),
        (grown, grown(text, sentence, gazetteer, name_of)),
        (raised, raised(text, sentence, gazetteer)),
        (divided, divided(text, sentence, gazetteer, name_of)),
        (based_on, based_on(text, sentence, gazetteer, name_of)),
        (merged_from, merged_from(text, sentence, gazetteer, name_of)),
        (became, became(text, sentence, gazetteer, name_of)),
        (of_bare_names, of_bare_names(text, sentence, gazetteer)),
    ):
        new = [one for one in _by(rule, found) if _is_apart(one, told) and not is_denied(text, one.span[0])]
        told.extend(new)
        yield from new


def _by(rule: Callable[..., object], found: Iterable[Told]) -> list[Told]:
    """Return changes with the name of the rule that found them."""
    return [msgspec.structs.replace(one, rule=rule_name(rule)) for one in found]


def _is_apart(one: Told, others: Sequence[Told]) -> bool:
    return all(one.span[1] <= other.span[0] or other.span[1] <= one.span[0] for other in others)


def _change(reading: _Reading, clause: Clause, sentence: Span, told: Told) -> UnitChange:
    text, act = reading.text, reading.act
    area, population = find_size(text, clause, sentence, told)
    end = max([told.span[1], *(found.span[1] for found in (area, population) if found)])
    span = reading.span((told.span[0], end))
    place = _place(reading, sentence, told) if act is None else None
    setting = _setting(reading, clause, sentence, told)
    linked = link_change(told, setting)
    statement = text[sentence[0] : max(sentence[1], told.span[1])]
    effective, basis = _effective(reading, sentence, told)
    cited = cited_act(text, sentence)
    result = told.result
    return CandidateChange(
        rule=told.rule,
        quote=reading.raw[slice(*span)],
        span=span,
        spans={"result": reading.span((result.start, result.end))}
        if result and result.end > result.start
        else {},
        kind=told.kind,
        result=_name(result) if result else "",
        result_parent=_parent(reading, clause, told, linked, place),
        result_id=linked.result.id,
        result_candidates=() if linked.result.id else linked.result.ids,
        sources=tuple(
            _source(reading, _below_place(reading, one, place), link.id, link.ids)
            for one, link in zip(told.sources, linked.sources, strict=True)
        ),
        area_km2=area.value if area else None,
        population=int(population.value) if population else None,
        act=act.number if act else cited.group("number") if cited else None,
        clause=clause.label if act or _CLAUSE_ALONE.match(text) else cited.group("clause") if cited else None,
        effective=effective.isoformat() if effective else None,
        effective_basis=basis,
        status=_status(reading, sentence, statement, effective),
    )


def _parent(
    reading: _Reading, clause: Clause, told: Told, linked: LinkedChange, place: UnitMention | None
) -> str | None:
    """Return the unit above the result: printed with it, else above its clause, else its province.

    A report of a change to come still speaks of the province that its sources lie in.

    Args:
        place: where the sentence says that it happens.
    """
    if told.parent is not None:
        return _name(told.parent)
    register, result = reading.setting.register, linked.result
    above = set(register.parents(result.id)) if result.id else set()
    for mention in (*([place] if place else ()), *reversed(list(_districts_above(reading, clause, told)))):
        if above.intersection(named(register, mention)):
            return _name(mention)
    beside = {_name(one.parent) for one in told.sources if one.parent} if not result.id else set()
    if len(beside) == 1 and all(one.parent for one in told.sources):
        return beside.pop()
    sources = Link(ids=tuple(ident for link in linked.sources for ident in link.ids))
    of_result, of_sources = reading.context.parent(result), reading.context.province_before(sources)
    if reading.act is not None or not of_sources.ids:
        return of_result.name
    return reading.context.most_named(of_result, of_sources).name


def _place(reading: _Reading, sentence: Span, told: Told) -> UnitMention | None:
    """Return the district in which a sentence says that units change: "Tại huyện A, xã B nhập vào xã C"."""
    for match in reversed(list(_AT.finditer(reading.text, sentence[0], told.span[0]))):
        mention = parse_unit(reading.text, match.end(), reading.gazetteer)
        if mention is not None and mention.bare is not None:
            return mention
    return None


def _below_place(reading: _Reading, one: ListedUnit, place: UnitMention | None) -> ListedUnit:
    if place is None or one.parent is not None or not ever_lay_in(one.mention, place, reading.gazetteer):
        return one
    return msgspec.structs.replace(one, parent=place)


def _districts_above(reading: _Reading, clause: Clause, told: Told) -> Iterator[UnitMention]:
    """Yield the districts that the words above a clause name, and its own up to a colon or a line end."""
    heading = _HEADING.match(reading.text, clause.span[0], told.span[0]) if clause.label else None
    for lead in (*clause.leads, heading.span() if heading else (0, 0)):
        for match in _DISTRICT.finditer(reading.text, *lead):
            mention = parse_unit(reading.text, match.start(), reading.gazetteer)
            if mention is not None and mention.bare is not None:
                yield mention


def _setting(reading: _Reading, clause: Clause, sentence: Span, told: Told) -> Setting:
    """Return what the text, and the words above a clause, say of a change."""
    stated, _ = _effective(reading, sentence, told)
    register = reading.setting.register
    districts = [
        ident
        for mention in _districts_above(reading, clause, told)
        for ident in named(register, mention)
        if register.units[ident].level == "district"
    ]
    return msgspec.structs.replace(
        reading.setting, day=reading.setting.day or stated, districts=tuple(districts)
    )


def _effective(reading: _Reading, sentence: Span, told: Told) -> tuple[date | None, Basis | None]:
    if reading.act is not None:
        return reading.act.effective, reading.act.basis
    day = stated_day(reading.text, sentence, told.span)
    return day, "stated" if day else None


def _status(reading: _Reading, sentence: Span, statement: str, effective: date | None) -> Status:
    if reading.act is not None:
        return "proposed" if reading.act.is_draft else "done"
    known = reading.setting.known_until
    near = max(0, sentence[0] - _ABOVE)
    line = max(near, reading.text.rfind("\n", near, sentence[0]) + 1)
    return stated_status(
        statement,
        is_coming=effective is not None and known is not None and effective >= known,
        is_plan=reading.is_plan,
        above=f"{reading.title}\n{reading.text[line : sentence[0]]}",
    )


def _source(reading: _Reading, one: ListedUnit, ident: str | None, ids: tuple[str, ...]) -> ChangeSource:
    return ChangeSource(
        unit=_name(one.mention),
        parent=_name(one.parent) if one.parent else None,
        extent="part" if one.share == "remainder" else one.share,
        is_remainder=one.share == "remainder",
        unit_id=ident,
        unit_candidates=() if ident else ids,
        span=reading.span((one.mention.start, one.mention.end)),
    )


def _name(mention: UnitMention) -> str:
    return f"{mention.type} {mention.bare}".strip()
