"""Differences between two builds in words: counts, and a sentence for each."""

from collections.abc import Iterable

from kg.analysis import Change, Thing
from kg.cli.phrases import counted_of, details, listed
from kg.model.ids import split_ref

_HEADINGS = {
    "document": "Documents",
    "judgement": "Judgements",
    "correction": "Corrections",
    "person": "People",
    "pair": "Possibly the same",
    "tenure": "Tenures",
    "conflict": "Conflicts",
    "vacancy": "Vacancies",
    "body": "Bodies",
    "position": "Positions",
    "event": "Events",
    "term": "Terms",
    "figure": "Figures",
    "claim": "Claims",
    "unit": "Units and register",
    "other": "Other things",
}
_COUNTED = {
    "merged": "merged",
    "split": "split",
    "regrouped": "shared out anew",
    "moved": "with another id",
    "removed": "gone",
    "added": "new",
    "reranked": "re-ranked",
    "decided": "resolved",
    "undecided": "new",
    "changed": "changed",
}
_OF_CLAIMS = {"removed": "withdrawn", "added": "added"}
_JOINED = {"pair": "may be the same", "conflict": "contradict each other"}
_NO_LONGER = {"pair": "are no longer undecided", "conflict": "no longer contradict each other"}
_STATES = {
    "one": ("are one now", "were one"),
    "gone": ("are not both there any more", ""),
    "different": ("were judged different", "had been judged different"),
    "apart": ("have nothing that joins them any more", "had nothing that joined them"),
}


def heading(group: str) -> str:
    """Return the name of a group of changes."""
    return _HEADINGS[group]


def counted(group: str, what: str) -> str:
    """Return the word for what became of things, to stand behind their number.

    >>> counted("claim", "removed"), counted("body", "removed")
    ('withdrawn', 'gone')
    """
    return _OF_CLAIMS.get(what, _COUNTED[what]) if group == "claim" else _COUNTED[what]


def sentence(change: Change) -> str:
    """Return what changed as one line, with the ids of what it names."""
    told = "; ".join(details(change))
    if told:
        told = f" (before: {told})" if change.what == "removed" else f": {told}"
    return " ".join(f"{_became(change)}{told}.".split())


def _became(change: Change) -> str:
    old, new = _named(change.before), _named(change.after)
    is_claim = change.group == "claim"
    match change.what:
        case "added" | "removed":
            usual = "new" if change.after else "gone"
            return f"{new or old} is {_OF_CLAIMS[change.what] if is_claim else usual}"
        case "moved":
            return _moved(change)
        case "merged":
            return f"{old} are one now, {new}{_lost(change)}"
        case "split" | "regrouped":
            verb = "is" if change.what == "split" else "are"
            return f"{old} {verb} {new} now ({_shares(change)}){_lost(change)}"
        case "decided":
            return f"{old} {_NO_LONGER[change.group]}: they {_state(change, 0)}"
        case "undecided":
            return f"{new} {_JOINED[change.group]}{_state_before(change)}"
        case _:
            return f"{new} {_JOINED[change.group]}" if change.group in _JOINED else new


def _moved(change: Change) -> str:
    """Say both ids; former ids of people lead to the new one as long as their mentions are there."""
    old, new = change.before[0], change.after[0]
    if new.name == _id(new):
        return f"{new.name} was called {old.name} before"
    led = "" if change.group != "person" or _lost(change) else f"; {_id(old)} leads there"
    return f"{new.name} has the id {_id(new)} now, had {_id(old)}{led}{_lost(change)}"


def _named(things: Iterable[Thing]) -> str:
    """Names with their ids; a document has no other name."""
    told = [one.name if one.name == _id(one) else f"{one.name} ({_id(one)})" for one in things]
    return listed(told, most=len(told))


def _id(thing: Thing) -> str:
    return split_ref(thing.ref)[1]


def _lost(change: Change) -> str:
    """Say which ids of people lead nowhere, since their mentions are gone."""
    if change.group != "person":
        return ""
    gone = next((field.before for field in change.fields if field.name == "mentions"), None)
    lost = [_id(one) for one in change.before if isinstance(gone, tuple) and _id(one) in gone]
    return (
        f"; {listed(lost, most=len(lost))} {'leads' if len(lost) == 1 else 'lead'} nowhere now"
        if lost
        else ""
    )


def _shares(change: Change) -> str:
    """Say how much of which became which."""
    word = "mention" if change.group == "person" else "claim"
    told = []
    for link in change.links:
        old, new = split_ref(link.before)[1], split_ref(link.after)[1]
        shared = f"has {counted_of(link.shared, word)} of" if link.shared else "is told of in sentences of"
        told.append(f"{new} {shared} {old}")
    return ", ".join(told)


def _state_before(change: Change) -> str:
    """Say what a pair was that is undecided now; nothing where one of them is new."""
    told = _state(change, 1)
    return f" (before, they {told})" if told else ""


def _state(change: Change, tense: int) -> str:
    state = next(field for field in change.fields if field.name == "state")
    return _STATES[str(state.before if tense else state.after)][tense]
