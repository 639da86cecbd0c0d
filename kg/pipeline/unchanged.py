"""Documents of which a build says what the one before said: their lines are taken from there.

What a build says of a document follows from the document, its findings and the verdicts on its claims (and
from what is suppressed, where something is; then no line is taken over). A build notes a hash of these for
each document.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import msgspec

from kg.pipeline.resolution import Verdicts

_FILE = "said.json"
_ENCODER = msgspec.json.Encoder(order="deterministic")


def hashes(keys: Mapping[str, str], verdicts: Verdicts) -> dict[str, str]:
    """Return the key of each document -> hash of what a build says of it.

    Args:
        keys: doc_id -> key of all documents; with the version of the reader, which builds that are compared
            have in common, it stands for the findings.
        verdicts: as concluded.
    """
    return {
        key: hashlib.sha256(_ENCODER.encode((key, verdicts.get(doc_id, {})))).hexdigest()[:32]
        for doc_id, key in keys.items()
    }


def note(said: Mapping[str, str], folder: Path) -> None:
    """Note the hashes in the folder of a build; of the documents only their keys are told."""
    (folder / _FILE).write_bytes(msgspec.json.encode(said))


def unchanged(said: Mapping[str, str], folder: Path) -> set[str]:
    """Return the keys of the documents of which the build in a folder says the same."""
    earlier = msgspec.json.decode((folder / _FILE).read_bytes(), type=dict[str, str])
    return {key for key, hash_ in said.items() if earlier.get(key) == hash_}
