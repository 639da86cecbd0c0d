"""docs/gallery.md: its pictures are what its commands draw."""

import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"


@pytest.fixture
def gallery(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import draw_gallery

    return draw_gallery


def test_pictures_are_those_of_the_commands_below_them(gallery: ModuleType, samples: Path) -> None:
    stale = [
        path.name for path, words in gallery.commands() if path.read_bytes() != gallery.drawn(words, samples)
    ]
    assert stale == [], "run make gallery, and look at what changed"


def test_each_picture_has_its_command_and_is_shown(gallery: ModuleType) -> None:
    drawn = {path.name for path, _ in gallery.commands()}
    shown = set(re.findall(r"\]\(pictures/([\w-]+\.svg)\)", gallery.GALLERY.read_text(encoding="utf-8")))
    assert drawn == shown == {path.name for path in PICTURES.iterdir()}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\(docs/pictures/([\w-]+\.svg)\)", readme)) <= drawn
