"""Tables as files."""

import os
from datetime import datetime
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import UnreadableInput
from kg.units.sheets import open_table
from kg.units.sinks import write_table


def read(path: Path, **options: str) -> tuple[list[str], list[list[str]]]:
    with open_table(str(path), **options) as table:
        return table.header, [row for chunk in table.chunks for row in chunk.rows()]


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (b"a,b\n1,2\n", [["1", "2"]]),
        (b"\xef\xbb\xbfa,b\r\n1,2\r\n", [["1", "2"]]),
        ("a,b\n1,ệ\n".encode("utf-16"), [["1", "ệ"]]),
        (b"a;b\n1;2,5\n", [["1", "2,5"]]),
        (b'"a";b\n1;2', [["1", "2"]]),
        (b'a,b\n1,""', [["1", ""]]),
        (b"a\tb\n1\t2\n", [["1", "2"]]),
        (b'a,b\n"1\n2",3\n', [["1\n2", "3"]]),
        (b"a,b\n1\n\n1,2,3\n", [["1", ""], ["", ""], ["1", "2", "3"]]),
        (b"a,b\n", []),
    ],
)
def test_reads_csv_and_loses_no_row(tmp_path: Path, content: bytes, rows: list[list[str]]) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(content)
    assert read(path) == (["a", "b"], rows)


def test_an_encoding_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes("a,b\n1,đ\n".encode("windows-1258"))
    assert read(path, encoding="windows-1258")[1] == [["1", "đ"]]


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (b"", {}, "no header"),
        (b"a,b\n\xff\xfe\x00,\xc3\n", {}, "can't be read as UTF-8 .* --encoding windows-1258"),
        (b"a,b\n1,2\n", {"encoding": "klingon"}, "is no encoding"),
        (b'a,b\n"1,2\n' + b"x" * (1 << 25), {}, "it is no CSV"),
        (b'a,b\n1,2\n"3,4\n5,6\n', {}, "it ends within quotes"),
        (b'a,"b\n1,2\n', {}, "it ends within quotes"),
    ],
)
def test_what_cannot_be_read_says_why(
    tmp_path: Path, content: bytes, options: dict[str, str], message: str
) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(content)
    with pytest.raises(UnreadableInput, match=message):
        read(path, **options)


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=2, max_size=2)))
def test_csv_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    folder = tmp_path_factory.mktemp("csv")
    source, target = folder / "in.csv", folder / "out.csv"
    with write_table(str(source), ["a", "b"], [], delimiter=",") as sink:
        sink.write(_chunk(rows), [()] * len(rows))
    with (
        open_table(str(source)) as table,
        write_table(str(target), table.header, ["c"], delimiter=table.delimiter) as sink,
    ):
        for chunk in table.chunks:
            places = [place for place in range(len(chunk.rows())) for _ in range(2)]
            sink.write(chunk.take(places), [(str(place),) for place in places])
    assert read(target)[1] == [[*row, str(place)] for place, row in _numbered(rows) for _ in range(2)]


def _chunk(rows: list[list[str]]) -> "object":
    from kg.units.sheets import TextChunk

    return TextChunk(rows)


def _numbered(rows: list[list[str]]) -> list[tuple[int, list[str]]]:
    return [(place % 4096, row) for place, row in enumerate(rows)]


def test_parquet_keeps_its_types_and_repeats_rows(tmp_path: Path) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    table = pyarrow.table({"xa": ["A", None], "dan": [1, 2], "ngay": pyarrow.array([0, 1], pyarrow.date32())})
    pyarrow.parquet.write_table(table, source)
    with (
        open_table(str(source)) as opened,
        write_table(str(target), opened.header, ["to"], delimiter=",") as sink,
    ):
        for chunk in opened.chunks:
            if chunk.rows():
                assert chunk.rows() == [["A", "1", "1970-01-01"], ["", "2", "1970-01-02"]]
                sink.write(chunk.take([0, 0, 1]), [("x",), ("y",), ("z",)])
    found = pyarrow.parquet.read_table(target)
    assert found.schema.types == [pyarrow.string(), pyarrow.int64(), pyarrow.date32(), pyarrow.string()]
    assert found.to_pydict()["to"] == ["x", "y", "z"]
    assert found.to_pydict()["xa"] == ["A", "A", None]


def test_csv_to_parquet_and_an_empty_table(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.parquet"
    for content, rows in (("a,b\n1,2\n", 1), ("a,b\n", 0)):
        source.write_text(content)
        with (
            open_table(str(source)) as table,
            write_table(str(target), table.header, ["c"], delimiter=",") as sink,
        ):
            for chunk in table.chunks:
                sink.write(chunk, [("3",)] * len(chunk.rows()))
        found = pyarrow.parquet.read_table(target)
        assert (found.num_rows, found.column_names) == (rows, ["a", "b", "c"])


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-5", "-5"),
        ("-5,3", "-5,3"),
        ("-x", "'-x"),
        ("00123", '="00123"'),
        ("18229", '="18229"'),
        ("40.065", "40.065"),
        ("4", '="4"'),
        ("xã Đức Thọ", "xã Đức Thọ"),
    ],
)
def test_cells_for_a_spreadsheet(tmp_path: Path, cell: str, written: str) -> None:
    path = tmp_path / "out.csv"
    with write_table(str(path), ["a", "b"], [], delimiter=",", codes={0}) as sink:
        sink.write(_chunk([[cell, ""]]), [()])  # type: ignore[arg-type]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read(path)[1] == [[written, ""]]


def test_other_columns_of_a_spreadsheet_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    with write_table(str(path), ["xa", "dan"], [], delimiter=",", codes={0}) as sink:
        sink.write(_chunk([["18229", "40065"]]), [()])  # type: ignore[arg-type]
    assert read(path)[1] == [['="18229"', "40065"]]


def test_cells_of_parquet_as_text(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    day = pyarrow.array([datetime(2025, 6, 30), datetime(2025, 6, 30, 12)], pyarrow.timestamp("us"))
    pyarrow.parquet.write_table(pyarrow.table({"ma": [18229.0, None], "so": [1.5, 2.0], "ngay": day}), path)
    assert read(path)[1] == [["18229", "1.5", "2025-06-30"], ["", "2", "2025-06-30 12:00:00"]]


def test_an_empty_parquet_keeps_the_types_of_its_columns(tmp_path: Path) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"dan": pyarrow.array([], pyarrow.int64())}), source)
    with (
        open_table(str(source)) as table,
        write_table(str(target), table.header, ["to"], delimiter=",") as sink,
    ):
        for chunk in table.chunks:
            sink.write(chunk, [])
    assert pyarrow.parquet.read_schema(target).types == [pyarrow.int64(), pyarrow.string()]


def test_what_is_no_parquet_says_so(tmp_path: Path) -> None:
    path = tmp_path / "in.parquet"
    path.write_text("a,b\n", encoding="utf-8")
    with pytest.raises(UnreadableInput, match="it is no Parquet"):
        read(path)


def test_a_quote_that_is_not_closed_swallows_no_row(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text('a,b\n1,"2\n3,4\n', encoding="utf-8")
    with pytest.raises(UnreadableInput, match="a quote that is not closed"):
        read(path)


def test_a_file_that_fails_is_not_left_half_written(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"

    def fail() -> None:
        with write_table(str(path), ["a"], [], delimiter=",") as sink:
            sink.write(_chunk([["1"]]), [()])  # type: ignore[arg-type]
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_comma_in_the_quotes_of_a_header_is_no_delimiter(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text('"a, b, c";d\n1;2\n', encoding="utf-8")
    assert read(path) == (["a, b, c", "d"], [["1", "2"]])


@pytest.mark.parametrize("content", [b"", b"nope", b"PAR1" + bytes(40) + b"PAR1"])
def test_what_is_no_parquet_is_told_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "in.parquet"
    path.write_bytes(content)
    with pytest.raises(UnreadableInput, match="no Parquet, or a damaged one"):
        read(path)


def test_a_link_and_a_pipe_are_written_and_stay_what_they_are(tmp_path: Path) -> None:
    real, link, pipe = tmp_path / "real.csv", tmp_path / "link.csv", tmp_path / "pipe"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    with write_table(str(link), ["a"], [], delimiter=","):
        pass
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "a\n"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with write_table(str(pipe), ["a"], [], delimiter=","):
        pass
    assert os.read(reader, 10) == b"a\n"
    os.close(reader)
    assert pipe.is_fifo()
    assert sorted(tmp_path.iterdir()) == [link, pipe, real]
