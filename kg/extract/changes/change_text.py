"""A text under the grammars of changes: tidy where it may tell one, with its act and its setting."""

import re

import msgspec

from kg.extract.changes.clauses import ARTICLE, Act, parse_act
from kg.extract.changes.lineage import Setting
from kg.extract.changes.lives import named
from kg.extract.changes.tidy import tidy
from kg.extract.linking.context import Context
from kg.extract.mentions.source import Source
from kg.extract.mentions.types import UnitMention
from kg.extract.mentions.units import parse_unit
from kg.model.dates import Interval
from kg.model.findings import Span
from kg.text.normalise import Normalised
from kg.units import load_register


class ChangeText(msgspec.Struct, frozen=True, kw_only=True):
    """A text under the grammars of changes: tidy, with the way back to the text as read."""

    raw: str
    tidied: Normalised
    normalised: Normalised
    context: Context
    act: Act | None
    setting: Setting
    title: str = ""
    is_plan: bool = False

    @property
    def text(self) -> str:
        """The tidy text."""
        return self.tidied.text

    def untidied(self) -> "ChangeText":
        """Return the text with its lines as they are."""
        return msgspec.structs.replace(self, tidied=Normalised(self.normalised.text, ()))

    def name_of(self, mention: UnitMention) -> str | None:
        """Return the name of the unit that a type alone ("xã") stands for."""
        return self.context.nearest(self.tidied.raw((mention.start, mention.end))[0], (mention.type,)).name

    def span(self, span: Span) -> Span:
        """Return the span of the text as read."""
        return self.normalised.raw(self.tidied.raw(span))


def open_text(source: Source, raw: str, context: Context, near: list[Span]) -> ChangeText:
    """Return a text that may tell changes in `near`; an act is made tidy as a whole."""
    has_double_ends = "\r\n" in raw
    is_whole = has_double_ends or ARTICLE.search(source.text) is not None
    tidied = tidy(source.text, has_double_ends=has_double_ends, spans=None if is_whole else near)
    act = parse_act(tidied.text)
    register = load_register()
    provinces = _provinces_of_title(tidied.text, act.head) if act else context.provinces
    if act and not provinces:
        provinces = _provinces_of_title(tidied.text, act.heading)
    days = context.days or Interval()
    setting = Setting(
        register=register,
        day=(act.effective or act.adopted) if act else None,
        known_until=days.until,
        provinces=provinces or context.provinces[:1],
        is_act=bool(act and provinces),
        is_draft=bool(act and act.is_draft),
    )
    return ChangeText(
        raw=raw,
        tidied=tidied,
        normalised=source.normalised,
        context=context,
        act=act,
        setting=setting,
    )


def _provinces_of_title(text: str, title: Span) -> tuple[str, ...]:
    """Return the ids that the provinces named in a title may stand for."""
    register = load_register()
    found: dict[str, None] = {}
    for match in re.compile(r"tỉnh |thành phố ", re.IGNORECASE).finditer(text, *title):
        mention = parse_unit(text, match.start())
        if mention is not None and mention.bare is not None:
            ids = named(register, mention)
            found.update(dict.fromkeys(one for one in ids if register.units[one].level == "province"))
    return tuple(found)
