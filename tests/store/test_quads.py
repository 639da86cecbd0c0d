from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.store.quads import filling
from tests.stores import n_quads


def quad(number: int) -> str:
    return f'<https://a.example/s> <https://a.example/p> "{number}" <https://a.example/g> .\n'


def held(folder: Path) -> list[str]:
    return sorted(f"{quad} .\n" for quad in map(str, ox.Store.read_only(str(folder))))


def fill(folder: Path, numbers: range, start: Path | None = None, threads: int = 1) -> None:
    with filling(folder, start, threads=threads) as store:
        for number in numbers:
            part = folder.parent / f"part-{folder.name}-{number}"
            part.mkdir()
            store.add(n_quads(part, [quad(number)]))


@pytest.mark.parametrize("threads", [1, 3])
def test_all_files_are_in_the_store_when_the_block_ends_and_are_gone(tmp_path: Path, threads: int) -> None:
    fill(tmp_path / "a", range(20), threads=threads)
    assert held(tmp_path / "a") == sorted(map(quad, range(20)))
    assert list(tmp_path.glob("part-*/*")) == []


def test_a_store_that_begins_as_another_leaves_it_as_it_was(tmp_path: Path) -> None:
    fill(tmp_path / "a", range(5))
    reader = ox.Store.read_only(str(tmp_path / "a"))
    with filling(tmp_path / "b", tmp_path / "a") as store:
        store.remove(n_quads(tmp_path, [quad(0), quad(1), quad(77)]))
        store.add(n_quads(tmp_path, [quad(8)]))
    assert held(tmp_path / "b") == sorted(map(quad, (2, 3, 4, 8)))
    assert held(tmp_path / "a") == sorted(map(quad, range(5)))
    assert len(reader) == 5


def test_many_generations_keep_what_they_hold(tmp_path: Path) -> None:
    fill(tmp_path / "0", range(100))
    for number in range(10):
        with filling(tmp_path / f"{number + 1}", tmp_path / f"{number}") as store:
            store.remove(n_quads(tmp_path, [quad(number)]))
            store.add(n_quads(tmp_path, [quad(1000 + number)]))
    assert held(tmp_path / "10") == sorted(map(quad, (*range(10, 100), *range(1000, 1010))))


def test_compacting_waits_for_all_files_and_keeps_what_they_hold(tmp_path: Path) -> None:
    fill(tmp_path / "a", range(30))
    with filling(tmp_path / "b", tmp_path / "a", threads=2) as store:
        for number in range(30, 40):
            part = tmp_path / f"more-{number}"
            part.mkdir()
            store.add(n_quads(part, [quad(number)]))
        store.compact()
    assert held(tmp_path / "b") == sorted(map(quad, range(40)))
    assert held(tmp_path / "a") == sorted(map(quad, range(30)))


def test_what_is_no_quad_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SyntaxError), filling(tmp_path / "a", None) as store:
        store.add(n_quads(tmp_path, ["<https://a.example/s> no quad .\n"]))


def test_a_store_of_a_block_that_failed_is_closed(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), filling(tmp_path / "a", None):
        print(1 / 0)
    assert held(tmp_path / "a") == []
    assert len(ox.Store(str(tmp_path / "a"))) == 0
