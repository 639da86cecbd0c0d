"""robots.txt as RFC 9309 reads it: groups of agents, the longest matching rule, `*` and `$` in paths.

The standard library's parser takes the first matching rule and knows no wildcards.
"""

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

import msgspec

_LONGEST = 500 * 1024  # bytes that a reader must at least take (RFC 9309, 2.5)


class Rule(msgspec.Struct, frozen=True):
    """Allow or disallow paths that begin with `path`: decoded, `*` is anything, a final `$` the end."""

    path: str
    is_allowed: bool

    def matches(self, path: str) -> bool:
        """Return whether the rule speaks of this path."""
        body, end = (self.path[:-1], r"\Z") if self.path.endswith("$") else (self.path, "")
        return re.match(".*?".join(re.escape(part) for part in body.split("*")) + end, path, re.S) is not None


class Robots(msgspec.Struct, frozen=True):
    """What a host allows one agent.

    Attributes:
        rules: of the agent's group.
        delay: seconds that the host asks for between two requests, 0 if it does not say.
    """

    rules: tuple[Rule, ...] = ()
    delay: float = 0.0

    def allows(self, target: str) -> bool:
        r"""Return whether a path with its query may be fetched.

        >>> parse_robots("User-agent: *\nDisallow: /p\nAllow: /p/open", "kg").allows("/p/open/1")
        True
        """
        path = _decoded(target)
        matching = [rule for rule in self.rules if rule.matches(path)]
        # Of two rules of one length, Allow counts.
        best = max(matching, key=lambda rule: (len(rule.path), rule.is_allowed), default=None)
        return best is None or best.is_allowed


ALLOW_ALL = Robots()
ALLOW_NOTHING = Robots((Rule("/", False),))


def parse_robots(text: str, agent: str) -> Robots:
    """Return the rules for an agent: those of all groups that name it, else those for `*`.

    Args:
        text: of robots.txt; what is no known field is passed over.
        agent: the product name, without version ("vietgov-kg"), in any case.
    """
    mine: list[tuple[str, str]] = []
    common: list[tuple[str, str]] = []
    is_named = False
    for agents, fields in _groups(text[:_LONGEST]):
        if agent.lower() in agents:
            is_named = True
            mine += fields
        elif "*" in agents:
            common += fields
    chosen = mine if is_named else common
    paths = [(name, value) for name, value in chosen if name != "crawl-delay" and value]
    delays = [_seconds(value) for name, value in chosen if name == "crawl-delay"]
    return Robots(
        tuple(Rule(_decoded(path), name == "allow") for name, path in paths), max(delays, default=0.0)
    )


def _groups(text: str) -> Iterator[tuple[set[str], list[tuple[str, str]]]]:
    agents: set[str] = set()
    fields: list[tuple[str, str]] = []
    for line in text.removeprefix("\ufeff").splitlines():
        name, colon, value = line.partition("#")[0].partition(":")
        name, value = name.strip().lower(), value.strip()
        if not colon:
            continue
        if name == "user-agent":
            if fields:
                yield agents, fields
                agents, fields = set(), []
            agents.add(value.lower())
        elif name in ("allow", "disallow", "crawl-delay") and agents:
            fields.append((name, value))
    if agents:
        yield agents, fields


def _decoded(path: str) -> str:
    return unquote(quote(path, safe="%/?&=*$:@!,;+~'()-._[]"))


def _seconds(value: str) -> float:
    try:
        return min(max(float(value), 0.0), 60.0)
    except ValueError:
        return 0.0
