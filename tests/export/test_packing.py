import io
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from kg.errors import OutputError
from kg.export.packing import Files, write_folder, write_zip


def files(*names: str) -> Files:
    return iter([(name, partial(put, name.encode())) for name in names])


def put(content: bytes, output: IO[bytes]) -> None:
    output.write(content)


def broken() -> Iterator[tuple[str, object]]:
    yield "a", partial(put, b"a")
    raise OutputError("no more")


def test_a_folder_appears_with_all_files_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        write_folder(broken(), tmp_path / "tables")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
    write_folder(files("a", "b"), tmp_path / "tables")
    assert {path.name: path.read_text() for path in (tmp_path / "tables").iterdir()} == {"a": "a", "b": "b"}
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]


def test_files_of_a_folder_are_replaced_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    (tmp_path / "mine").write_text("mine")
    write_folder(files("a"), tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a": "a", "mine": "mine"}


def test_how_many_rows_the_tables_have_is_told(tmp_path: Path) -> None:
    def table(rows: int, output: IO[bytes]) -> int:
        return rows

    made: list[tuple[str, Callable[[IO[bytes]], int | None]]] = [
        ("people.csv", partial(table, 21)),
        ("terms.csv", partial(table, 0)),
        ("b", partial(put, b"b")),
    ]
    assert write_folder(iter(made), tmp_path / "tables") == "21 people, 0 terms"
    assert write_zip(iter(made), io.BytesIO()) == "21 people, 0 terms"


class Pipe(io.RawIOBase):
    """Takes bytes, and can be neither read nor wound back."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        self.taken += bytes(content)
        return len(content)


def test_a_zip_file_goes_through_a_pipe_and_is_the_same_each_time() -> None:
    one, two = Pipe(), Pipe()
    for pipe in (one, two):
        write_zip(files("a", "b"), pipe)  # type: ignore[arg-type]
    assert one.taken == two.taken
    with zipfile.ZipFile(io.BytesIO(one.taken)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == {"a": b"a", "b": b"b"}
