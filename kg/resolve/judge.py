"""How likely two groups of mentions of one name are one person.

The log odds are a sum of weights, one for each feature, fitted on judged pairs by tools/compile_identity.py;
docs/identity.md says how, and how well it does. From `SAME` on two groups are one person, from `UNSURE` on
nobody can tell, below `DIFFERENT` they are two: no third group may join them.
"""

import math
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from kg.model.paths import data_path
from kg.resolve.features import RELATIONS, Features
from kg.resolve.rarity import NameParts

SAME, UNSURE, DIFFERENT = 0.9, 0.3, 0.1
_BIAS = ""
# Two spellings in one post, too few were judged to fit a weight; with a document that has both, and without.
# Newspapers misprint a letter in about one name in a hundred; that two people of one post differ so little is
# rarer, but not if it is a syllable, nor in a list of its deputies.
_MISPRINTED = {
    ("letter", False): 19.0,
    ("letter", True): 1.0,
    ("syllable", False): 1.0,
    ("syllable", True): 0.5,
}
_ELSEWHEN = 0.25
# Never more than unsure: posts of a commune beside others that are not near, of which nobody judged pairs;
# the head of two units at once.
_OPEN = 4.0
# No judged pair is called ông here and bà there; a newspaper that errs is one in some fifty.
_CONTRADICTED = 0.02
_RANKS = {
    "top": "both at the head of central bodies or provinces",
    "leaders": "both of the centre or the leadership of a province",
}
_TOLD = {
    "time": "at the head of two units at once",
    "address": "one is called ông, the other bà",
    "document": "named in one document",
}


class Judge(msgspec.Struct, frozen=True):
    """Weights by "feature=value", and the shares of names.

    Attributes:
        weights: log odds; "" is what all pairs start from. A value that is not there weighs nothing.
    """

    weights: Mapping[str, float]
    names: NameParts

    def odds(self, features: Features) -> float:
        """Return the odds that a pair is one person."""
        if "spelling" in features:
            is_near = features["time"] == "within 2 years"
            return _MISPRINTED[features["spelling"], "document" in features] if is_near else _ELSEWHEN
        weight = self.weights.get
        total = self.weights[_BIAS] + sum(weight(f"{name}={value}", 0.0) for name, value in features.items())
        is_local = features.get("rank") == "local" and "document" not in features
        is_open = is_local or features["time"] == "at once"
        odds = min(math.exp(total), _OPEN if is_open else math.inf)
        return odds * _CONTRADICTED if "address" in features else odds


@lru_cache(maxsize=1)
def load_judge() -> Judge:
    """Return the judge that comes with the package."""
    return msgspec.json.decode(data_path("resolve", "data", "identity.json").read_bytes(), type=Judge)


def probability(odds: float) -> float:
    """Return the probability of odds.

    >>> probability(3.0)
    0.75
    """
    return odds / (1 + odds)


def reasons(features: Features) -> tuple[str, ...]:
    """Return what speaks for and against a pair, in words, the relation first.

    >>> reasons({"relation": "body", "rarity": "4.0", "time": "within 2 years"})
    ('posts of one body', 'seen within 2 years of each other', 'a name of one person in 10,000')
    """
    told = [RELATIONS[features["relation"]]]
    if features.get("rank") in _RANKS:
        told.append(_RANKS[features["rank"]])
    if features["time"].startswith("within"):
        told.append(f"seen {features['time']} of each other")
    told.extend(
        words for name, words in _TOLD.items() if features.get(name) in ("at once", "contradicts", "shared")
    )
    if "spelling" in features:
        told.append(f"names that differ in one {features['spelling']}")
    told.append(f"a name of one person in {10 ** float(features['rarity']):,.0f}")
    return tuple(told)
