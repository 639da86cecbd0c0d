"""The units that the title of a document names."""

from collections.abc import Sequence

from kg.extract.linking.linking import Names
from kg.extract.linking.links import Asked, Link
from kg.extract.linking.provinces import Provinces
from kg.extract.mentions.types import UnitMention


class Title:
    """What the title's mentions that have a name stand for, in order."""

    def __init__(self, names: Names, provinces: Provinces, mentions: Sequence[UnitMention]) -> None:
        named = [mention for mention in mentions if mention.bare is not None]
        self._told = [(one.type, names.link(one, [provinces.main])) for one in named]

    def answer(self, asked: Asked) -> Link | None:
        """Answer with the first unit of one of these types that the title names."""
        return next((link for type_, link in self._told if type_ in asked.types), None)

    def is_about_another(self, link: Link) -> bool:
        """Return whether the title names one unit of that type, and it is another one."""
        told = {one for _, one in self._told if one.type == link.type}
        return len(told) == 1 and link not in told
