"""The store folder: one builder at a time, any number of readers, nothing lost when a process is killed."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

import msgspec

from kg.errors import NotFound, StoreError, StoreMissing, StoreVersion
from kg.store.build import INPUTS_FILE, LOCK_FILE, MANIFEST_FILE, Build, Input, Manifest
from kg.store.cache import Cache
from kg.store.files import (
    alone,
    copy_or_link,
    held,
    leftovers,
    new_folder,
    share,
    sync_folder,
    sync_tree,
    write_whole,
)

STORE_VERSION = 2
JUDGEMENTS_FILE = "judgements.jsonl"
CORRECTIONS_FILE = "corrections.jsonl"
SUPPRESS_FILE = "suppress.jsonl"
_STORE_FILE = "store.json"
_CURRENT_FILE = "CURRENT"
_PREVIOUS_FILE = "previous"
_ATTEMPTS = 100


class Store:
    """A store that was found or made.

    Attributes:
        path: the folder.
        cache: documents and findings.
        is_new: it was made just now.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_new = False
        self.cache = Cache(path)

    @classmethod
    def create(cls, path: Path | str) -> "Store":
        """Return the store in the folder, made if the folder is empty or not there.

        Raises: StoreError: the folder holds something else. StoreVersion: see `open`.
        """
        path = Path(path)
        is_new = not (path / _STORE_FILE).exists()
        if is_new:
            if path.exists() and (not path.is_dir() or any(map(_is_foreign, path.iterdir()))):
                raise StoreError(f"{path} is no store and not empty; name another folder with --store")
            (path / "builds").mkdir(parents=True, exist_ok=True)
            write_whole(path / _STORE_FILE, msgspec.json.encode({"store": STORE_VERSION}))
        store = cls.open(path)
        store.is_new = is_new
        return store

    def discard(self) -> None:
        """Remove a new store in which nothing was built; rulings that stand in its folder stay."""
        for name in (_STORE_FILE, "builds", "documents", "lock"):
            _remove(self.path / name)
        # Not where rulings stand in it, nor where it is a mounted volume.
        with suppress(OSError):
            self.path.rmdir()

    @classmethod
    def open(cls, path: Path | str) -> "Store":
        """Return the store in the folder.

        Raises:
            StoreMissing: the folder is no store.
            StoreVersion: it was made by another version of the program.
        """
        path = Path(path)
        try:
            found = msgspec.json.decode((path / _STORE_FILE).read_bytes(), type=dict[str, int])
        except (FileNotFoundError, NotADirectoryError) as error:
            raise StoreMissing(f"{path} is no store; make one with: kg build INPUT --store {path}") from error
        except msgspec.MsgspecError as error:
            raise StoreMissing(f"{path / _STORE_FILE} is damaged; build the store again") from error
        if found.get("store") != STORE_VERSION:
            raise StoreVersion(
                f"{path} is a store of version {found.get('store')}, this program reads {STORE_VERSION}; "
                "build it again in another folder, or install the program that made it"
            )
        return cls(path)

    def current(self) -> Build:
        """Open the current build.

        Raises: StoreMissing: nothing was built yet.
        """
        current = self._opened(self.current_id)
        if current is None:
            raise StoreMissing(
                f"{self.path} holds no build; make one with: kg build INPUT --store {self.path}"
            )
        return current

    def previous(self) -> Build:
        """Open the build that the current one took the place of.

        Raises: NotFound: there is none.
        """
        previous = self._opened(self.previous_id)
        if previous is None:
            raise NotFound(
                f"{self.path} holds no build before the current one; there is one once it was built from "
                "other documents"
            )
        return previous

    def build(self, build_id: str) -> Build:
        """Open a build by its id.

        Raises: NotFound: the store does not keep it (any more).
        """
        found = self._opened(lambda: build_id if build_id in self._kept() else None)
        if found is None:
            kept = ", ".join(self._kept()) or "none"
            raise NotFound(f"{self.path} holds no build {build_id}; it holds (current, previous): {kept}")
        return found

    def current_id(self) -> str | None:
        """Return the id of the current build, None before the first."""
        try:
            return (self.path / _CURRENT_FILE).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None

    def previous_id(self) -> str | None:
        """Return the id of the build that the current one took the place of, None where there is none.

        The current build names it in a file of its own, so that both change in the one step of `publish`.
        """
        current = self.current_id()
        if current is None:
            return None
        try:
            return (self.path / "builds" / current / _PREVIOUS_FILE).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None

    @contextmanager
    def building(self) -> Iterator[None]:
        """Be the one process that builds, and clear what others left when they died.

        Raises: StoreBusy: another process is building.
        """
        with held(self.path / "lock", f"another process is building in {self.path}; wait until it has ended"):
            for folder in (self.path, self.path / "builds", self.path / "cache"):
                for path in leftovers(folder):
                    _remove(path)
            yield

    def has_build(self, build_id: str) -> bool:
        """Whether a build is there, complete."""
        return (self.path / "builds" / build_id / MANIFEST_FILE).exists()

    @contextmanager
    def new_build(self, build_id: str) -> Iterator[Path]:
        """Give a folder to write a build into, which gets its name when the block ends.

        Readers do not see the build before `publish`. Nothing is left of a block that fails.
        """
        builds = self.path / "builds"
        folder = new_folder(builds)
        try:
            yield folder
            (folder / LOCK_FILE).touch()
            sync_tree(folder)
            folder.chmod(0o755)
            folder.rename(builds / build_id)
            sync_folder(builds)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def base(self, key: str, write: Callable[[Path], None], shared: Path | None = None) -> Path:
        """Return the folder of what every build of one version of the program begins with.

        Args:
            key: of the version. write: called with a folder if there is none yet.
            shared: folder in which other stores look as well, so that it is made once for all of them.
        """
        base = self.path / "cache" / key
        if base.exists():
            return base
        if shared is None:
            _make(base, write)
            return base
        if not (shared / key).exists():
            _make(shared / key, write)
        _make(base, partial(_link_tree, shared / key))
        return base

    def publish(self, build_id: str, inputs: Iterable[Input]) -> None:
        """Make a written build the current one, and the current one the previous, in one step.

        A build with other suppressions has no previous one: that would hold what is to be shown no more.
        """
        content = msgspec.json.encode(tuple(inputs))
        folder = self.path / "builds" / build_id
        if (folder / INPUTS_FILE).read_bytes() != content:
            write_whole(folder / INPUTS_FILE, content)
        current = self.current_id()
        if current is not None and current != build_id:
            if self._suppressed(current) == self._suppressed(build_id):
                write_whole(folder / _PREVIOUS_FILE, current.encode() + b"\n")
            else:
                (folder / _PREVIOUS_FILE).unlink(missing_ok=True)
        write_whole(self.path / _CURRENT_FILE, build_id.encode() + b"\n")

    def clean(self, base_key: str) -> None:
        """Remove all builds but current, previous and those that readers hold; keep one register."""
        kept = self._kept()
        for folder in (self.path / "builds").iterdir():
            if folder.name not in kept:
                with alone(folder / LOCK_FILE) as is_unread:
                    if is_unread:
                        _remove(folder)
        for folder in (self.path / "cache").glob("*"):
            if folder.name != base_key:
                _remove(folder)

    def _suppressed(self, build_id: str) -> str:
        """Hash of the suppressions of a build."""
        content = (self.path / "builds" / build_id / MANIFEST_FILE).read_bytes()
        return msgspec.json.decode(content, type=Manifest).suppressed

    def _kept(self) -> list[str]:
        """Ids of the builds that stay: current, previous."""
        named = (self.current_id(), self.previous_id())
        return [build_id for build_id in named if build_id and self.has_build(build_id)]

    def _opened(self, find: Callable[[], str | None]) -> Build | None:
        """Open the build of an id; it is asked for anew where a builder was faster and removed that build."""
        for _ in range(_ATTEMPTS):
            build_id = find()
            if build_id is None:
                break
            folder = self.path / "builds" / build_id
            lock = share(folder / LOCK_FILE)
            if lock is not None:
                return Build(folder, lock)
        return None


def open_store(path: Path | str) -> Build:
    """Open the current build of a store to read from; close it, or use it in a `with` statement.

    Raises: StoreMissing: the folder is no store, or empty. StoreVersion: of another version.
    """
    return Store.open(path).current()


def _make(path: Path, write: Callable[[Path], None]) -> None:
    """Make a folder, whole or not at all; one that somebody else made meanwhile is as good."""
    path.parent.mkdir(parents=True, exist_ok=True)
    folder = new_folder(path.parent)
    write(folder)
    sync_tree(folder)
    try:
        folder.rename(path)
    except OSError:
        shutil.rmtree(folder)
        if not path.exists():
            raise


def _link_tree(source: Path, folder: Path) -> None:
    shutil.copytree(source, folder, copy_function=copy_or_link, dirs_exist_ok=True)


def _is_foreign(path: Path) -> bool:
    """Whether something in a folder is neither what a first build that died leaves there, nor rulings."""
    if path.name == "builds" and path.is_dir():
        return set(path.iterdir()) != set(leftovers(path))
    known = ("lock", JUDGEMENTS_FILE, CORRECTIONS_FILE, SUPPRESS_FILE)
    return path.name not in known and path not in leftovers(path.parent)


def _remove(path: Path) -> None:
    """Remove a file or a folder; a folder loses its name first, so that no half of it is ever found."""
    if not path.is_dir():
        path.unlink(missing_ok=True)
        return
    doomed = new_folder(path.parent)
    path.rename(doomed / path.name)
    shutil.rmtree(doomed)
