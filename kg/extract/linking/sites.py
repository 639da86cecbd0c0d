"""Districts and communes that publish a site of their own: "vuban.namdinh.gov.vn", "tuongmai.com"."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from kg.extract.linking.linking import Names
from kg.extract.linking.links import Link
from kg.extract.linking.named_units import Mentions
from kg.text.fold import joined
from kg.units import Register

# Of authorities and of the party.
_OFFICIAL = frozenset(["gov", "dcs"])
_TYPE = re.compile(r"^(?:xa|phuong|thitran|huyen|thixa)(?=\w{3})")
_SHORTEST = 4


def site_units(
    register: Register, names: Names, site: Collection[str], published: Collection[str], mentions: Mentions
) -> list[Link]:
    """Return the units whose name is a label of the document's hosts, those that the text names first.

    A unit that it does not name must lie in the province of the site, or be the only one of its name.
    """
    own = _labels_of_units(register, site)
    named = [
        mention
        for mention in mentions.all
        if mention.bare is not None and mention.type and joined(mention.bare) in own
    ]
    links = [names.link(mention, [published]) for mention in named]
    if not links and not _OFFICIAL.isdisjoint(site):
        found = [
            ident
            for label in sorted(own, key=lambda label: (-len(label), label))  # the province's is the shorter
            for ident in _by_label(register).get(label, ())
            if names.is_alive(ident)
        ]
        if not published:  # communes have their sites below the province's
            found = [ident for ident in found if register.units[ident].level == "district"] or found
        links = [names.named(ident) for ident in names.within(found, published) if published]
        if not published and len({names.parent(Link(ids=(ident,))).name for ident in found}) == 1:
            links = [names.named(ident) for ident in found]
    return [link for link in links if not names.is_province(link)]


def _labels_of_units(register: Register, site: Collection[str]) -> set[str]:
    """Return the names of units in labels; one that is a province's too is of its site."""
    known = _by_label(register)
    own = {name for label in site for name in _names_in(label, known) if name in known}
    return own - _of_provinces(register)


def _names_in(label: str, known: Collection[str]) -> tuple[str, ...]:
    """Return a label and the name in it: "hoaichauhoainhon" is Hoài Châu's, "xathachlong" Thạch Long's."""
    first = next(
        (
            label[:end]
            for end in range(_SHORTEST, len(label))
            if label[:end] in known and label[end:] in known
        ),
        "",
    )
    return label, _TYPE.sub("", label), first


@lru_cache(maxsize=1)
def _of_provinces(register: Register) -> frozenset[str]:
    return frozenset(
        joined(period.bare)
        for unit in register.units.values()
        if unit.level == "province"
        for period in unit.periods
    )


@lru_cache(maxsize=1)
def _by_label(register: Register) -> Mapping[str, Sequence[str]]:
    found: dict[str, dict[str, None]] = {}
    for unit in register.units.values():
        if unit.level != "province":
            for period in unit.periods:
                found.setdefault(joined(period.bare), {})[unit.id] = None
    return {label: tuple(idents) for label, idents in found.items()}
