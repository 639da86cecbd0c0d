"""requirements.lock is in step with pyproject.toml and names no registry."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parents[2]
LOCK = (CHECKOUT / "requirements.lock").read_text()
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.+!-]+)(?P<rest>(?:[^\n]*\n(?:    [^\n]*\n)*))", re.M)


def wanted() -> list[Requirement]:
    pyproject = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
    project = pyproject["project"]
    texts = [
        *project["dependencies"],
        *project["optional-dependencies"]["cypher"],
        *project["optional-dependencies"]["fast-neo4j"],
        *pyproject["dependency-groups"]["dev"],
    ]
    return [Requirement(text) for text in texts]


def pins() -> dict[str, tuple[str, str]]:
    return {
        canonicalize_name(match["name"]): (match["version"], match["rest"]) for match in PIN.finditer(LOCK)
    }


def test_each_requirement_is_pinned_within_its_bounds() -> None:
    pinned = pins()
    for requirement in wanted():
        version, _ = pinned[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), f"{requirement}: {version} is pinned; run make lock"


def test_what_trafilatura_wants_of_lxml_is_asked_for_by_its_own_name() -> None:
    # As the extra "html_clean" pip 23 does not find it, and no HTML could be read.
    assert "lxml-html-clean" in {canonicalize_name(one.name) for one in wanted()}


def test_nothing_is_pinned_for_a_requirement_that_is_gone() -> None:
    direct = {name for name, (_, rest) in pins().items() if "vietgov-kg (pyproject.toml" in rest}
    assert direct == {canonicalize_name(requirement.name) for requirement in wanted()}, "run make lock"


def test_every_pin_has_hashes_and_no_host_is_named() -> None:
    assert all("--hash=sha256:" in rest for _, rest in pins().values())
    assert "://" not in LOCK
