"""What is said of a thing now and was not before, or the other way round, in a few words each."""

from collections.abc import Iterable, Iterator, Mapping

from kg.analysis import Change, End, Field, Relation
from kg.analysis.lines import Value
from kg.model.ids import split_ref

# What is told of a thing that is new or gone; JSON has the rest. Of groups that are not here: all.
_TOLD = {
    "judgement": ("verdict", "CONCERNS", "by", "on", "why"),
    "correction": ("CORRECTS", "field", "newValue", "by", "on", "why"),
    "document": ("title", "publisher", "issued", "days"),
    "person": ("HAS_TENURE", "spellings", "mentions"),
    "tenure": ("holding", "capacity", "start", "end", "seenOn", "IN_TERM"),
    "vacancy": ("seenOn",),
    "body": ("OF_UNIT",),
    "position": (),
    "event": ("on", "TOOK_PART"),
    "term": (),
    "figure": ("value", "rank", "rankReason"),
    "claim": ("modality", "rank", "rankReason", "SUPPORTS", "DISPUTES"),
}
# Where in a text, and what follows from other changes or stands in the name.
_UNTOLD = {
    "state",
    "identifier",
    "spanStart",
    "spanEnd",
    "mention",
    "dayBasis",
    "graph",
    "OF_POSITION",
    "AT_BODY",
    "document",
    "TERM_OF",
}
_USUAL = {"capacity": "full", "rank": "normal", "modality": "stated"}
# A day known exactly has two bounds that are one.
_BOUNDS = {
    "start": ("startNotBefore", "startNotAfter"),
    "end": ("endNotBefore", "endNotAfter"),
    "days": ("notBefore", "notAfter"),
}
_STATEMENTS = {
    "name": "called {}",
    "spellings": "also written {}",
    "seenOn": "seen in office on {}",
    "startNotBefore": "begun on {} or later",
    "startNotAfter": "begun on {} or earlier",
    "start": "begun on {}",
    "endNotBefore": "not over before {}",
    "endNotAfter": "ended on {} or earlier",
    "end": "ended on {}",
    "title": "titled “{}”",
    "publisher": "published by {}",
    "issued": "of {}",
    "days": "of {}, by what it says",
    "notBefore": "not before {}",
    "notAfter": "not after {}",
    "rank": "ranked {}",
    "rankReason": "because {}",
    "quote": "quoted as “{}”",
    "OF_UNIT": "of {}",
    "PART_OF_BODY": "part of {}",
    "IN_TERM": "in {}",
    "TOOK_PART": "with {}",
    "HAS_TENURE": "in the post {}",
    "CONCERNS": "of {}",
    "why": "because {}",
    "sameReasons": "taken as one: {}",
}
_HOLDING = {"HOLDS": "held now", "HELD": "not held now"}
_MOST = 5


def details(change: Change) -> Iterator[str]:
    """Yield what differs, one phrase each."""
    if change.what == "decided":
        return
    if change.before and change.after and change.what != "undecided":
        yield from (
            phrase + _setters(field.name, change)
            for field in _joined(change.fields)
            for phrase in _differing(field)
        )
        yield from (phrase for one in change.relations for phrase in _related(one, change))
        return
    is_new = bool(change.after)
    told: dict[str, str] = {}
    fields = list(_joined(change.fields))
    values = {field.name: field.after if is_new else field.before for field in fields}
    for name, value in values.items():
        if value is not None and value != _USUAL.get(name) and not _is_of_sighting(name, values):
            told[name] = _statement(name, value)
    for relation in change.relations:
        told[relation.type] = _led(relation.type, relation.after if is_new else relation.before, change)
    names = _TOLD.get(change.group, tuple(name for name in told if name not in _UNTOLD))
    yield from (told[one] for name in names for one in (name, *_BOUNDS.get(name, ())) if one in told)


def _is_of_sighting(name: str, values: Mapping[str, Value | None]) -> bool:
    """Whether a bound says no more than the days on which somebody was seen in office."""
    seen = values.get("seenOn")
    days = seen if isinstance(seen, tuple) else (seen,)
    return values[name] is not None and values[name] == {
        "startNotAfter": days[0],
        "endNotBefore": days[-1],
    }.get(name)


def _joined(fields: Iterable[Field]) -> Iterator[Field]:
    """Yield the fields; two bounds that are the same day, and were, are one."""
    by_name = {field.name: field for field in fields if field.name not in _UNTOLD}
    for name, bounds in _BOUNDS.items():
        first, last = map(by_name.get, bounds)
        if first and last and (first.before, first.after) == (last.before, last.after):
            del by_name[last.name]
            by_name[first.name] = Field(name, first.before, first.after)
    return iter(by_name.values())


def _differing(field: Field) -> Iterator[str]:
    """Yield what is said now and was not, and what was and is not."""
    name, before, after = field.name, field.before, field.after
    if name == "mentions":
        yield from _counted(before, after)
    elif name == "holding":
        yield f"{_statement(name, after)} (was {_statement(name, before)})"
    elif name == "sha256":
        yield "its text is another"
    elif isinstance(before, tuple) or isinstance(after, tuple):
        if after is not None:
            yield f"now also {_statement(name, after).removeprefix('also ')}"
        if before is not None:
            yield f"no longer {_statement(name, before)}"
    elif after is None:
        yield f"no longer {_statement(name, before)}"
    else:
        was = "not known before" if before is None else f"was {_shown(before)}"
        yield f"now {_statement(name, after)} ({was})"


def _setters(name: str, change: Change) -> str:
    """Say what a bound of a tenure follows from."""
    bound = _BOUNDS.get(name, (name,))[0]
    ends = [end for one in change.relations if one.type == "SETS" for end in one.after]
    told = [
        f"{end.properties['why']}: {end.name} ({split_ref(end.ref)[1]})"
        for end in ends
        if end.properties.get("bound") == bound
    ]
    return f" [{listed(told)}]" if told else ""


def _counted(before: Value | None, after: Value | None) -> Iterator[str]:
    for ids, word in ((after, "more"), (before, "fewer")):
        count = len(ids) if isinstance(ids, tuple) else 0
        if count:
            yield f"{counted_of(count, 'mention')} {word}"


def _related(relation: Relation, change: Change) -> Iterator[str]:
    if relation.type in (*_UNTOLD, "SETS") or (change.group == "tenure" and relation.type == "HAS_TENURE"):
        return
    if relation.after:
        yield f"now {_led(relation.type, relation.after, change)}"
    if relation.before:
        yield f"no longer {_led(relation.type, relation.before, change)}"


def _led(type_: str, ends: tuple[End, ...], change: Change) -> str:
    """Say where edges of a type lead; of people's tenures the post alone."""
    own = {f"{one.name}, " for one in (*change.before, *change.after)}
    names = []
    for end in ends:
        prefix = next((name for name in own if type_ == "HAS_TENURE" and end.name.startswith(name)), "")
        told = [_shown(value) for _, value in sorted(end.properties.items())]
        beside = ", ".join(told if type_ == "HAS_TENURE" else [split_ref(end.ref)[1], *told])
        names.append(end.name.removeprefix(prefix) + (f" ({beside})" if beside else ""))
    return _STATEMENTS.get(type_, type_.lower().replace("_", " ") + " {}").format(listed(names))


def _statement(name: str, value: Value | None) -> str:
    if name == "holding":
        return _HOLDING.get(str(value), str(value))
    if name == "mentions" and isinstance(value, tuple):
        return counted_of(len(value), "mention")
    shown = "" if value is None else _shown(value)
    return _STATEMENTS.get(name, "".join(f" {c.lower()}" if c.isupper() else c for c in name) + " {}").format(
        shown
    )


def _shown(value: Value) -> str:
    if isinstance(value, tuple):
        return listed([_shown(one) for one in value])
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("_", " ")


def listed(names: list[str], most: int = _MOST) -> str:
    """Return names as a list in words; where there are more than `most`, the first of them.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    if len(names) > most + 1:
        names = [*names[:most], f"{len(names) - most} more"]
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def counted_of(number: int, noun: str) -> str:
    """Return a number with its noun.

    >>> counted_of(1, "claim"), counted_of(2, "claim")
    ('1 claim', '2 claims')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
