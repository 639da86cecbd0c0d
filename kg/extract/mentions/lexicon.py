"""The lexicon: every string of the vocabulary that may begin a mention, made ready to be found in one pass.

A form in capitals only ("UBND", "PCT") matches as printed; all others whatever their case.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Literal

import msgspec
from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.extract.mentions.unit_words import TYPE
from kg.extract.mentions.words import words
from kg.text.fold import modern_tone
from kg.vocabulary import BodyKind, Vocabulary, load_vocabulary

Slot = Literal["none", "unit", "committee", "council", "body", "field"]

_PLACEHOLDER = re.compile(r"\s*\{(\w+)\}.*$")
_SLOTS: dict[str, Slot] = {
    "unit": "unit", "name": "unit", "committee": "committee", "council": "council",
    "body": "body", "field": "field", "region": "field",
}  # fmt: skip
_TRAILING_TYPE = re.compile(rf"\s(?:{TYPE}|TP)$")
_TRAILING_COMMITTEE = re.compile(r"\s(?:Tỉnh ủy|Thành ủy|Huyện ủy|cấp ủy|Đảng ủy|TU)$")
_TRAILING_COUNCIL = re.compile(r"(?:\s+của)?\s+HĐND$")
_UNUSABLE = words("no anchor")
# Villages: their type words ("khu", "bản") stand for too much else; titles lead to them.
_NO_HEADS = frozenset(["thon-to-dan-pho"])
# Heads that would swallow other bodies: "Ban Chỉ đạo" is no board of the Front.
_TOO_SHORT = {"Ban": ("ban-thuoc-mttq",)}


class Head(msgspec.Struct, frozen=True):
    """A printed beginning of a body's name.

    Attributes:
        slot: what may follow. type: type word that must follow, "" for any.
    """

    kind_id: str
    slot: Slot
    type: str = ""


class TitleForm(msgspec.Struct, frozen=True):
    """A printed title; `kind_id` where the form holds the body as well ("Tỉnh ủy viên")."""

    title_id: str
    kind_id: str = ""


class Lexicon(msgspec.Struct, frozen=True, kw_only=True):
    """Anchors by their lower-case form; `exact` holds those that match only as printed."""

    titles: dict[str, TitleForm]
    heads: dict[str, tuple[Head, ...]]
    exact: frozenset[str]
    forms: tuple[str, ...]
    automaton: AhoCorasick
    vocabulary: Vocabulary


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Return the anchors made from the vocabulary; once a process."""
    vocabulary = load_vocabulary()
    titles = _title_forms(vocabulary)
    heads = _head_forms(vocabulary)
    printed = {*_printed_titles(vocabulary), *heads}
    forms = sorted({form.lower() for form in printed})
    return Lexicon(
        titles=titles,
        heads=_by_lower(heads),
        exact=frozenset(forms) - {form.lower() for form in printed if form != form.upper()},
        forms=tuple(forms),
        automaton=AhoCorasick(
            forms, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
        ),
        vocabulary=vocabulary,
    )


def _printed_titles(vocabulary: Vocabulary) -> Iterator[str]:
    for title in vocabulary.titles.values():
        for form in (title.name, *title.aliases):
            if form not in _UNUSABLE:
                yield modern_tone(form)
    for fused in vocabulary.fused_titles:
        yield from _with_centre(modern_tone(fused.form))


def _title_forms(vocabulary: Vocabulary) -> dict[str, TitleForm]:
    """Return the titles by lower-case form; a form that holds its body goes before one that does not."""
    forms: dict[str, TitleForm] = {}
    for fused in vocabulary.fused_titles:
        for form in _with_centre(modern_tone(fused.form)):
            forms[form.lower()] = TitleForm(fused.title_id, fused.kind_id)
    for title in vocabulary.titles.values():
        for form in (title.name, *title.aliases):
            if form not in _UNUSABLE:
                forms.setdefault(modern_tone(form).lower(), TitleForm(title.title_id))
    return forms


# What news call a body besides its names in the rules of the party.
_IN_NEWS = {"dang-uy-dac-khu": ("Đặc khu ủy",)}


def _head_forms(vocabulary: Vocabulary) -> dict[str, list[Head]]:
    forms: dict[str, list[Head]] = defaultdict(list)
    for kind in vocabulary.bodies.values():
        if kind.kind_id in _NO_HEADS:
            continue
        match = _PLACEHOLDER.search(kind.pattern)
        slot = _SLOTS[match.group(1)] if match else "none"
        forms_of_kind = (*_printed_forms(kind), *_IN_NEWS.get(kind.kind_id, ()))
        for form in (one for printed in forms_of_kind for one in _with_centre(printed)):
            head = _head(form, kind.kind_id, slot)
            if head is None:
                continue
            text, parsed = head
            if text in _TOO_SHORT and kind.kind_id in _TOO_SHORT[text]:
                continue
            if slot == "field" and text.lower().startswith(_fixed(kind.pattern).lower() + " "):
                continue  # "Ban Quản lý dự án": the project is the body's own name
            if text not in _UNUSABLE and len(text) > 1 and parsed not in forms[text]:
                forms[text].append(parsed)
    return {form: found for form, found in forms.items() if found}


def _printed_forms(kind: BodyKind) -> Iterator[str]:
    """Yield what the press prints for the name of a kind, before its unit."""
    yield from _joined(kind)
    yield from kind.aliases
    name, of_assembly, _ = kind.pattern.partition(" của Quốc hội")
    if of_assembly:
        for form in (name, name.replace("Ủy ban ", "UB ", 1)):
            yield from (f"{form} của Quốc hội", f"{form} Quốc hội", f"{form} của QH", f"{form} QH")
    if (
        kind.kind_id.startswith("dang-uy-") and "{name}" not in kind.pattern
    ):  # "Ủy viên Ban Chấp hành Đảng bộ Quân khu 1"
        forms = (kind.pattern, *kind.aliases)
        yield from (form.replace("Đảng ủy ", "Đảng bộ ", 1) for form in forms if form.startswith("Đảng ủy "))


# How the press shortens "Trung ương".
_CENTRE = ("Trung ương", "TW", "TƯ", "T.Ư", "T.W")


def _with_centre(form: str) -> Iterator[str]:
    """Yield a form with each of the ways to print "Trung ương" in it."""
    if _CENTRE[0] not in form:
        yield form
        return
    yield from (form.replace(_CENTRE[0], short) for short in _CENTRE)


_JOINER = re.compile(r", | - | và ")
# What the press prints for a joiner: "Sở Tài nguyên & Môi trường", "Sở Văn hóa Thể thao và Du lịch".
_JOINERS = (" và ", ", ", " - ", "-", " & ", "&", " ")


def _joined(kind: BodyKind) -> Iterator[str]:
    """Yield the pattern of an office with each of its joiners as the press may print it, its own first."""
    yield kind.pattern
    fixed, brace, rest = kind.pattern.partition("{")
    parts = _JOINER.split(fixed)
    if 1 < len(parts) < 4 and fixed.startswith(_OFFICES):
        for joiners in product(_JOINERS, repeat=len(parts) - 1):
            for spelled in product(*([part, _short(part)] for part in parts)):
                yield "".join(map("".join, zip(spelled, (*joiners, ""), strict=True))) + brace + rest


def _short(part: str) -> str:
    """Return a part of a name with the council, committee or delegation in it in short."""
    for long, short in _SHORT:
        part = part.replace(long, short)
    return part


_SHORT = (
    ("đại biểu Quốc hội", "ĐBQH"), ("Hội đồng nhân dân", "HĐND"), ("Ủy ban nhân dân", "UBND"),
)  # fmt: skip


_OFFICES = ("Sở ", "Phòng ", "Bộ ", "Ban ", "Văn phòng Đoàn", "Văn phòng Hội", "Trung tâm ")


def _fixed(pattern: str) -> str:
    return modern_tone(_PLACEHOLDER.sub("", pattern)).strip()


def _head(form: str, kind_id: str, slot: Slot) -> tuple[str, Head] | None:
    """Split a printed form into its fixed beginning and what must follow."""
    text = modern_tone(_PLACEHOLDER.sub("", form)).strip(" ,")
    required = ""
    match = _TRAILING_TYPE.search(text)
    if match and match.group().strip() == "TP" and text.startswith(("Sở", "Phòng", "Bộ")):
        match = None  # "Sở TP" is the department of justice (Tư pháp)
    if match and slot in ("committee", "council"):
        text = text[: match.start()]
    elif match and slot == "unit":
        required = "thành phố" if match.group().strip() == "TP" else match.group().strip()
        text = text[: match.start()]
    if slot == "committee":
        text = _TRAILING_COMMITTEE.sub("", text)
    if slot == "council":
        text = _TRAILING_COUNCIL.sub("", text)
    return (text, Head(kind_id, slot, required)) if text else None


def _by_lower(heads: dict[str, list[Head]]) -> dict[str, tuple[Head, ...]]:
    merged: dict[str, list[Head]] = defaultdict(list)
    for form, found in heads.items():
        merged[form.lower()].extend(head for head in found if head not in merged[form.lower()])
    return {form: tuple(found) for form, found in merged.items()}
