"""Changes of units: which units became which, in acts and in what articles tell of them.

The sentences of acts are those of `resolutions`; articles quote them, and have their own beside
(`reports`). Which units are meant is said by `lineage`.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from kg.extract.changes.bare_communes import BareNames
from kg.extract.changes.bare_names import of_bare_names
from kg.extract.changes.change_lines import told_in_lines
from kg.extract.changes.change_places import below_place, districts_above, parent_of, place_of
from kg.extract.changes.change_signs import told_by_signs
from kg.extract.changes.change_tables import tabled
from kg.extract.changes.change_text import ChangeText, open_text
from kg.extract.changes.changes import Told
from kg.extract.changes.clauses import Clause, clauses
from kg.extract.changes.comprising import bounded, comprising, heading, in_brackets
from kg.extract.changes.dividing import divided
from kg.extract.changes.founding import based_on, founded_on, merged_from
from kg.extract.changes.growing import grown
from kg.extract.changes.institutions import is_of_institution
from kg.extract.changes.lineage import (
    LinkedChange,
    Setting,
    begun_before,
    is_to_come,
    link_change,
    provinces_decided,
)
from kg.extract.changes.lives import acts_of_changes, is_adopted, named
from kg.extract.changes.plans import Statement, Status, is_about_plan, is_denied, status_of, tells_enacted
from kg.extract.changes.raising import raised
from kg.extract.changes.renamings import formerly, renamed
from kg.extract.changes.reports import became, merged
from kg.extract.changes.resolutions import enacted
from kg.extract.changes.sizes import find_size
from kg.extract.changes.statements import cited_act, coming_day, stated_day, stated_time
from kg.extract.changes.telling import paragraphs, sentences_telling
from kg.extract.changes.together import not_within, told_together
from kg.extract.changes.unit_lists import ListedUnit
from kg.extract.linking.context import Context, Link
from kg.extract.mentions.evidence import CandidateChange
from kg.extract.mentions.rules import found_by, rule_name
from kg.extract.mentions.source import Source
from kg.model.findings import Basis, ChangeSource, Span, UnitChange
from kg.units import Register

# A text that is a clause or some, without the act.
_CLAUSE_ALONE = re.compile(r"\s*(?:Khoản )?\d{1,3} ?[.)]")
# How far before a sentence its paragraph may say that what is told is a plan.
_ABOVE = 600


def unit_changes(source: Source, raw: str, context: Context, *, title: str = "") -> tuple[UnitChange, ...]:
    """Return the changes of units that a text tells, in its order; one a result and set of sources."""
    near = list(paragraphs(source))
    if not near:
        return ()
    reading = msgspec.structs.replace(
        open_text(source, raw, context, near), title=title, is_plan=is_about_plan(source.text)
    )
    told = list(_changes(reading))
    if any(_is_ahead(reading, change) for _, change in told) and not tells_enacted(source.text):
        plans = _changes(msgspec.structs.replace(reading, is_plan=True))
        told = [
            (clause, _planned_as(change, plan))
            for (clause, change), (_, plan) in zip(told, plans, strict=True)
        ]
    found: dict[tuple[object, ...], tuple[Span, UnitChange]] = {}
    below: set[tuple[Span, str]] = set()
    for clause, change in told:
        if change.kind == "rename" and [change.result] == [one.unit for one in change.sources]:
            continue  # "xã A, huyện B (nay là xã A)", which nothing else went into
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


def _is_ahead(reading: ChangeText, change: UnitChange) -> bool:
    """Return whether a change is planned, and its act was adopted only after the text."""
    register, known = reading.setting.register, reading.setting.known_until
    return change.status == "planned" and not is_adopted(register, change.result_id, known)


def _planned_as(change: UnitChange, plan: UnitChange) -> UnitChange:
    """Return a change that is no deed in a text about a plan as planned."""
    is_planned = change.status == "done" != plan.status
    return msgspec.structs.replace(change, status="planned") if is_planned else change


def _changes(reading: ChangeText) -> Iterator[tuple[Clause, UnitChange]]:
    """Yield the changes of a text as often as it tells them, those of its tables last."""
    for clause in clauses(reading.text):
        for sentence in sentences_telling(reading.text, clause.span):
            for told, part in _parted(list(_told(reading, sentence)), sentence):
                yield clause, _change(reading, clause, part, told)
    if reading.act is None:
        about = provinces_decided(reading.setting)
        names = BareNames(about=about)
        for told, row in tabled(reading.text, names):
            clause = Clause(label=None, span=row)
            for one in found_by(tabled, [told]):
                yield clause, _change(reading, clause, row, one)
        untidied = reading.untidied()
        for rule in (told_in_lines, told_by_signs):
            for told, lines in rule(untidied.text, names):
                clause = Clause(label=None, span=lines)
                for one in found_by(rule, [told]):
                    yield clause, _change(untidied, clause, lines, one)


def _parted(told: Sequence[Told], sentence: Span) -> Iterator[tuple[Told, Span]]:
    """Yield the changes of a sentence, each with the sentence up to the next one."""
    for one in told:
        following = [other.span[0] for other in told if other.span[0] >= one.span[1]]
        yield one, (sentence[0], min([sentence[1], *following]))


def _told(reading: ChangeText, sentence: Span) -> Iterator[Told]:
    """Yield the changes of a sentence: of a report's own constructions, else of those of acts."""
    text = reading.text
    if reading.act is not None:
        yield from found_by(enacted, enacted(text, sentence, is_act=True))
        return
    together = list(told_together(text, sentence))
    new_names = not_within(renamed(text, sentence), together)
    yield from found_by(renamed, (one for one in new_names if not is_denied(text, sentence, one.span)))
    old_names = not_within(formerly(text, sentence), together)
    yield from found_by(formerly, old_names)
    name_of = reading.name_of
    told: list[Told] = []
    for rule, found in (
        (comprising, comprising(text, sentence, name_of)),
        (in_brackets, in_brackets(text, sentence, name_of)),
        (heading, heading(text, sentence, name_of)),
        (bounded, bounded(text, sentence)),
        (founded_on, founded_on(text, sentence, name_of)),
        (enacted, enacted(text, sentence, is_act=False)),
        (merged, merged(text, sentence, name_of)),
        (grown, grown(text, sentence, name_of)),
        (raised, raised(text, sentence)),
        (divided, divided(text, sentence, name_of)),
        (based_on, based_on(text, sentence, name_of)),
        (merged_from, merged_from(text, sentence, name_of)),
        (became, not_within(became(text, sentence, name_of), together)),
        (of_bare_names, of_bare_names(text, sentence)),
        (told_together, (one for one in together if _is_apart(one, old_names))),
    ):
        new = [
            one
            for one in found_by(rule, found)
            if _is_apart(one, told)
            and not is_denied(text, sentence, one.span)
            and not is_of_institution(text, sentence, one)
        ]
        told.extend(new)
        yield from new


def _is_apart(one: Told, others: Sequence[Told]) -> bool:
    return all(one.span[1] <= other.span[0] or other.span[1] <= one.span[0] for other in others)


def _change(reading: ChangeText, clause: Clause, sentence: Span, told: Told) -> UnitChange:
    text, act = reading.text, reading.act
    area, population = find_size(text, clause, sentence, told)
    end = max([told.span[1], *(found.span[1] for found in (area, population) if found)])
    span = reading.span((told.span[0], end))
    place = place_of(reading, sentence, told) if act is None else None
    setting = _setting(reading, clause, sentence, told)
    linked = link_change(told, setting)
    effective, basis = _effective(reading, sentence, told)
    begun = begun_before(linked, setting) if act is None and effective else None
    if begun is not None:  # "Từ ngày 15/8/2025, sau khi sáp nhập …, người dân được …"
        linked, effective, basis = link_change(told, msgspec.structs.replace(setting, day=begun)), None, None
    register = reading.setting.register
    flows = register.predecessors(linked.result.id) if linked.result.id else ()
    cited = cited_act(text, sentence, {flow.act for flow in flows if flow.act}, acts_of_changes(register))
    status = _status(reading, sentence, told, effective)
    result = told.result
    return CandidateChange(
        rule=told.rule,
        quote=reading.raw[slice(*span)],
        span=span,
        spans={"result": reading.span((result.start, result.end))}
        if result and result.end > result.start
        else {},
        kind="merge"
        if act is None and _is_one_of_several(told, linked, reading.setting.register)
        else told.kind,
        result=result.printed if result else "",
        result_parent=parent_of(reading, clause, told, linked, place, is_done=status == "done"),
        result_id=linked.result.id,
        result_candidates=linked.result.candidates,
        sources=tuple(
            _source(reading, below_place(reading, one, place), link)
            for one, link in zip(told.sources, linked.sources, strict=True)
            # "xã A mở rộng" of a new unit of that name: there was none before.
            if link.ids or one.mention is not result or len(told.sources) == 1
        ),
        area_km2=area.value if area else None,
        population=int(population.value) if population else None,
        act=act.number if act else cited.group("number") if cited else None,
        clause=clause.label if act or _CLAUSE_ALONE.match(text) else cited.group("clause") if cited else None,
        effective=effective.isoformat() if effective else None,
        effective_basis=basis,
        status="planned" if status == "done" and is_to_come(told, linked, setting) else status,
    )


def _is_one_of_several(told: Told, linked: LinkedChange, register: Register) -> bool:
    """Return whether a unit that is told to be another one now went into it with others."""
    result, source = linked.result.id, linked.sources[0].id if len(linked.sources) == 1 else None
    if told.kind != "rename" or result is None or source is None:
        return False
    before = {flow.source_id for flow in register.predecessors(result)}
    return source in before and len(before) > 1


def _setting(reading: ChangeText, clause: Clause, sentence: Span, told: Told) -> Setting:
    """Return what the text, and the words above a clause, say of a change."""
    stated, _ = _effective(reading, sentence, told)
    register = reading.setting.register
    districts = [
        ident
        for mention in districts_above(reading, clause, told)
        for ident in named(register, mention)
        if register.units[ident].level == "district"
    ]
    day, known = reading.setting.day or stated, reading.setting.known_until
    is_todays = told.rule in (rule_name(renamed), rule_name(formerly))
    then = None if day or is_todays else stated_time(reading.text, sentence, told.span)
    if then and known and then.until and then.until > date(known.year, 1, 1):
        then = None
    return msgspec.structs.replace(reading.setting, day=day, then=then, districts=tuple(districts))


def _effective(reading: ChangeText, sentence: Span, told: Told) -> tuple[date | None, Basis | None]:
    if reading.act is not None:
        return reading.act.effective, reading.act.basis
    day = stated_day(reading.text, sentence, told.span)
    if day is not None:
        return day, "stated"
    coming = coming_day(reading.text, sentence, told.span, reading.setting.known_until)
    return coming, "inferred" if coming else None


def _status(reading: ChangeText, sentence: Span, told: Told, effective: date | None) -> Status:
    if reading.act is not None:
        return "proposed" if reading.act.is_draft else "done"
    near = max(0, sentence[0] - _ABOVE)
    line = max(near, reading.text.rfind("\n", near, sentence[0]) + 1)
    statement = Statement(
        text=reading.text,
        sentence=sentence,
        told=told.span,
        above=f"{reading.title}\n{reading.text[line : sentence[0]]}",
        effective=effective,
        known=reading.setting.known_until,
        is_plan=reading.is_plan,
    )
    return status_of(statement)


def _source(reading: ChangeText, one: ListedUnit, link: Link) -> ChangeSource:
    return ChangeSource(
        unit=one.mention.printed,
        parent=one.parent.printed if one.parent else None,
        extent="part" if one.share == "remainder" else one.share,
        is_remainder=one.share == "remainder",
        unit_id=link.id,
        unit_candidates=link.candidates,
        span=reading.span((one.mention.start, one.mention.end)),
    )
