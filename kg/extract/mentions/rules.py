"""The names of rules, which findings keep for `kg extract --explain`."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import TypeVar

import msgspec

_Found = TypeVar("_Found", bound=msgspec.Struct)


@cache
def rule_name(rule: Callable[..., object]) -> str:
    """Return module and name of a rule.

    >>> rule_name(rule_name)
    'mentions.rules.rule_name'
    """
    return f"{rule.__module__.removeprefix('kg.extract.')}.{rule.__name__}"


def found_by(rule: Callable[..., object], found: Iterable[_Found]) -> list[_Found]:
    """Return what a rule found, with the name of the rule."""
    return [msgspec.structs.replace(one, rule=rule_name(rule)) for one in found]
