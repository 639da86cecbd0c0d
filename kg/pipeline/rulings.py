"""Where the rulings of a build stand, and how one gets among them."""

import os.path
import secrets
from pathlib import Path
from typing import TypeVar

from kg.resolve.corrected import check_corrections
from kg.resolve.judged import check_judgements
from kg.resolve.ruling_lines import format_ruling, parse_rulings, read_rulings
from kg.resolve.rulings import Correction, Judgement, Ruling, Rulings, Suppression
from kg.store.appending import append_line
from kg.store.folder import CORRECTIONS_FILE, JUDGEMENTS_FILE, SUPPRESS_FILE

R = TypeVar("R", bound=Ruling | Suppression)


def load_rulings(
    store: Path,
    judgements: Path | None = None,
    corrections: Path | None = None,
    suppress: Path | None = None,
) -> Rulings:
    """Return the rulings for a store.

    Args:
        store: its folder; a file that is not named is looked for there, and may be missing.
        judgements, corrections, suppress: files that are read instead.
    Raises: UnreadableRuling: a named file is not there, a line is no ruling. ContradictingRulings.
    """
    found = Rulings(
        judgements=_read(judgements, store / JUDGEMENTS_FILE, Judgement),
        corrections=_read(corrections, store / CORRECTIONS_FILE, Correction),
        suppressions=_read(suppress, store / SUPPRESS_FILE, Suppression),
    )
    check_judgements(found.judgements)
    check_corrections(found.corrections)
    return found


def add_judgement(path: Path, judgement: Judgement) -> bool:
    """Add a judgement to a file; return False where the very same stands there already.

    Raises:
        UnreadableRuling: the file holds something that is no judgement.
        ContradictingRulings: it cannot hold beside the others; nothing is written.
    """

    def is_wanted(content: bytes) -> bool:
        others = list(parse_rulings(content, str(path), Judgement))
        check_judgements([*others, judgement])
        return judgement not in others

    return append_line(path, format_ruling(judgement), is_wanted)


def add_suppression(path: Path, suppression: Suppression) -> bool:
    """Add a suppression to a file; return False where what it is about is suppressed there already.

    Raises: UnreadableRuling: the file holds something that is no suppression.
    """

    def is_wanted(content: bytes) -> bool:
        others = parse_rulings(content, str(path), Suppression)
        return not any(_covers(other, suppression) for other in others)

    return append_line(path, format_ruling(suppression), is_wanted)


def salt_of(path: Path) -> str:
    """Return the salt of the hashes of a file of suppressions, else a new one: one salt is one pass a build.

    Raises: UnreadableRuling: the file holds something that is no suppression.
    """
    found = _read(None, path, Suppression)
    return next((one.person.split(":")[1] for one in found if one.person), None) or secrets.token_hex(16)


def _covers(other: Suppression, one: Suppression) -> bool:
    if one.person and other.person:
        (_, salt, first), (_, other_salt, other_first) = one.person.split(":"), other.person.split(":")
        return salt == other_salt and first in (other_first, *other.mentions)
    return (one.document, one.claim) == (other.document, other.claim) and not (one.person or other.person)


def _read(named: Path | None, usual: Path, kind: type[R]) -> tuple[R, ...]:
    """Return the rulings of the named file, else of the usual one, which may be missing (no dead link)."""
    if named is None and not os.path.lexists(usual):
        return ()
    return read_rulings(named or usual, kind)
