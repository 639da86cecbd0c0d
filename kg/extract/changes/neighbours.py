"""Which of several units a list means, by those beside them and by their result."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from kg.extract.changes.changes import Told
from kg.extract.changes.lives import inside, named, provinces_about
from kg.units import Register


def beside_the_result(
    found: list[list[str]], told: Told, results: Sequence[str], register: Register
) -> list[list[str]]:
    """Return the candidates in the district of the result, which serves sources without a parent."""
    near: Collection[str] = districts_of([results], register)
    if told.parent:
        near = provinces_about(register, named(register, told.parent))
    return [
        inside(ids, near, register) or ids if len(ids) > 1 and one.parent is None else ids
        for one, ids in zip(told.sources, found, strict=True)
    ]


def districts_of(found: Iterable[Sequence[str]], register: Register) -> set[str]:
    """Return the districts of the units that are decided."""
    near = {above for ids in found if len(ids) == 1 for above in register.parents(ids[0])}
    return {ident for ident in near if register.units[ident].level == "district"}


def beside_each_other(found: list[list[str]], register: Register) -> list[list[str]]:
    """Return the candidates in the districts of the others listed, else in the one where most may lie."""
    near = districts_of(found, register)
    votes = Counter(district for ids in found for district in districts_of([[one] for one in ids], register))
    most = {district for district, count in votes.items() if count == max(votes.values()) > 1}
    for districts in (near, most):
        found = [inside(ids, districts, register) or ids if len(ids) > 1 else ids for ids in found]
    return found
