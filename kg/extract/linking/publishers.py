"""What tells where a document was published: the host of its address, the sign of a newspaper at its head."""

import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from kg.model.paths import data_path
from kg.text.fold import joined, plain

_ADDRESS = re.compile(r"https?://([^/\s)\]]+)")
_PRINTED = re.compile(r"(?:[\w-]+\.)+vn\b", re.IGNORECASE)
_SIGN = re.compile(r"^[\s*_#\"“]*\(?(?P<sign>[\w.]{2,14}(?: online)?)\)?[\s*_]*[-–—]\s", re.MULTILINE)
_HEAD = 300
_SIGNED = 600
# A shorter name ("hue") is a part of many words ("thue").
_SHORTEST_PART = 5


class Newspapers(msgspec.Struct, frozen=True):
    """Names of provinces, plain and joined, by label of a host and by sign."""

    sites: Mapping[str, str]
    signs: Mapping[str, str]


@lru_cache(maxsize=1)
def load_newspapers() -> Newspapers:
    """Return the table of kg/extract/data/newspapers.tsv; read once a process."""
    sites: dict[str, str] = {}
    signs: dict[str, str] = {}
    lines = data_path("extract", "data", "newspapers.tsv").read_text(encoding="utf-8").splitlines()
    for line in [line for line in lines if not line.startswith("#")][1:]:
        province, of_site, of_sign = line.split("\t")
        sites.update(dict.fromkeys(filter(None, of_site.split("|")), joined(province)))
        signs.update(dict.fromkeys(filter(None, of_sign.split("|")), joined(province)))
    return Newspapers(sites, signs)


def labels(url: str | None, text: str) -> frozenset[str]:
    """Return the parts of the hosts in the document's address and at the head of its text, plain."""
    head = text[:_HEAD]
    printed = _PRINTED.findall(head) if ".vn" in head.lower() else []
    found = _ADDRESS.findall(url or "") + printed
    return frozenset(label.replace("-", "") for host in found for label in plain(host).split("."))


@lru_cache(maxsize=1 << 12)
def held_by(label: str, provinces: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Return the joined names that a label holds, of provinces with their ids."""
    return frozenset(name for name, _ in provinces if holds(label, name))


def holds(label: str, name: str) -> bool:
    """Return whether a label holds the joined name of a province: "baohatinh", "hatinhtv"; no lottery's."""
    if label.startswith("xoso"):
        return False
    if len(name) < _SHORTEST_PART:
        return label in (name, f"bao{name}", f"{name}tv", f"{name}city")
    return name in label or load_newspapers().sites.get(label) == name


def signed_names(text: str) -> set[str]:
    """Return names of provinces whose newspapers sign the head of a text: "(QNO) - Sáng 12/8, ..."."""
    signs = load_newspapers().signs
    return {
        signs[match.group("sign")]
        for match in _SIGN.finditer(text, 0, _SIGNED)
        if match.group("sign") in signs
    }
