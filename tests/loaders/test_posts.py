"""Tables of posts."""

import io
from datetime import date
from pathlib import Path

import pytest

from kg.errors import EmptyInput, KgError, UnreadableInput
from kg.model.document import Document, DocumentDay
from kg_loaders import Settings, load

HEADER = "person,title,body,unit,from,until,source"
ROW = 'Nguyễn Văn Mẫu,Bí thư,Đảng ủy xã Đức Thọ,"xã Đức Thọ, Hà Tĩnh",1/7/2025,,https://www.bao.example/a-20250717093011.htm'


def outcomes(tmp_path: Path, content: str | bytes, name: str = "posts.csv") -> list[Document | KgError]:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(load([str(path)], settings=Settings(longest_text=4000)))


def table(tmp_path: Path, *rows: str, header: str = HEADER) -> Document:
    (document,) = outcomes(tmp_path, "\n".join((header, *rows)) + "\n")
    assert isinstance(document, Document), document
    return document


def cells(document: Document, number: int = 0) -> dict[str, str]:
    return {name: document.text[slice(*span)] for name, span in document.posts[number].cells.items()}


def test_a_row_is_a_line_of_the_text_with_its_cells_in_it(tmp_path: Path) -> None:
    document = table(tmp_path, ROW)
    (post,) = document.posts
    line = "Nguyễn Văn Mẫu | Bí thư | Đảng ủy xã Đức Thọ | xã Đức Thọ, Hà Tĩnh | 1/7/2025 | "
    assert document.text == f"person | title | body | unit | from | until\n{line}\n"
    assert document.text[slice(*post.span)] == line
    assert cells(document) == {
        "person": "Nguyễn Văn Mẫu",
        "title": "Bí thư",
        "body": "Đảng ủy xã Đức Thọ",
        "unit": "xã Đức Thọ, Hà Tĩnh",
        "from": "1/7/2025",
    }
    assert (post.start, post.end, post.is_over) == ("2025-07-01", None, False)


def test_an_address_as_source_is_the_documents_address_and_tells_its_day(tmp_path: Path) -> None:
    document = table(tmp_path, ROW)
    assert document.doc_id == "posts/bao.example/a-20250717093011.htm"
    assert document.url == "https://www.bao.example/a-20250717093011.htm"
    assert document.publisher == "bao.example"
    assert document.day == DocumentDay(first=date(2025, 7, 17), until=date(2025, 7, 18), basis="address")


@pytest.mark.parametrize(
    ("cell", "doc_id", "url", "publisher", "day"),
    [
        ("", "posts", None, None, None),
        ("Công báo tỉnh", "posts/Công báo tỉnh", None, "Công báo tỉnh", None),
        ("Công báo 17/7/2025", "posts/Công báo 17/7/2025", None, "Công báo 17/7/2025", date(2025, 7, 17)),
        (
            "https://bao.example/tin 17/7/2025",
            "posts/bao.example/tin",
            "https://bao.example/tin",
            "bao.example",
            date(2025, 7, 17),
        ),
    ],
)
def test_a_source_is_named_by_address_by_words_or_not_at_all(
    tmp_path: Path, cell: str, doc_id: str, url: str | None, publisher: str | None, day: date | None
) -> None:
    document = table(tmp_path, f"Lê Thị Thử,Chủ tịch,UBND xã Đức Thọ,,,,{cell}")
    assert (document.doc_id, document.url, document.publisher) == (doc_id, url, publisher)
    assert (document.day.first if document.day else None) == day


def test_rows_of_one_source_are_one_document(tmp_path: Path) -> None:
    rows = [f"Lê Thị Thử,Chủ tịch,UBND xã Đức Thọ,,,,{source}" for source in ("A", "B", "A")]
    rows[2] = rows[2].replace("Chủ tịch", "Bí thư")
    found = outcomes(tmp_path, "\n".join((HEADER, *rows)))
    assert [
        (one.doc_id, [cells(one, number)["title"] for number in range(len(one.posts))])
        for one in found
        if isinstance(one, Document)
    ] == [("posts/A", ["Chủ tịch", "Bí thư"]), ("posts/B", ["Chủ tịch"])]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("posts.csv", "Nguồn,Đến ngày,Từ ngày,Địa phương,Cơ quan,Chức vụ,Họ và tên\nA,2025,7/2021,xã B,UBND,Chủ tịch,Lê Văn C"),
        ("posts.tsv", "NGƯỜI\tCHỨC DANH\tTỔ CHỨC\tĐƠN VỊ\tTỪ\tĐẾN\tNGUỒN\nLê Văn C\tChủ tịch\tUBND\txã B\t7/2021\t2025\tA"),
        ("posts.csv", "person;position;organisation;area;start;end;url\r\nLê Văn C;Chủ tịch;UBND;xã B;7/2021;2025;A\r\n"),
        ("posts.csv", "\ufeffperson|title|body|unit|from|until|source\nLê  Văn\u200b C|Chủ tịch|UBND|xã B|7/2021|2025|A"),
        ("posts.csv", 'person,title,body,unit,from,until,source\n"Lê\nVăn C",Chủ tịch,UBND\x07,xã\x00B,7/2021,2025,A'),
    ],
)  # fmt: skip
def test_columns_go_by_their_names_whatever_order_and_delimiter(
    tmp_path: Path, name: str, content: str
) -> None:
    (document,) = outcomes(tmp_path, content, name)
    assert isinstance(document, Document)
    assert document.text.splitlines()[1] == "Lê Văn C | Chủ tịch | UBND | xã B | 7/2021 | 2025"
    assert (document.posts[0].start, document.posts[0].end) == ("2021-07", "2025")
    assert document.doc_id == "posts/A"


@pytest.mark.parametrize(
    ("start", "until", "expected"),
    [
        ("2025", "", ("2025", None, False)),
        ("7/2025", "nay", ("2025-07", None, False)),
        ("1/7/2025", "đến nay", ("2025-07-01", None, False)),
        ("2025-07-01 00:00:00", "present", ("2025-07-01", None, False)),
        ("2021-07", "?", ("2021-07", None, True)),
        ("?", "không rõ", (None, None, True)),
        ("30.6.2021", "30-6-2025", ("2021-06-30", "2025-06-30", True)),
        ("2025", "6/2025", ("2025", "2025-06", True)),
    ],
)
def test_dates_have_the_precision_of_what_is_printed(
    tmp_path: Path, start: str, until: str, expected: tuple[str | None, str | None, bool]
) -> None:
    (post,) = table(tmp_path, f"Lê Văn C,Chủ tịch,UBND xã B,,{start},{until},").posts
    assert (post.start, post.end, post.is_over) == expected


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (",Bí thư,Đảng ủy xã A,,,,", "posts.csv:3: column person: it is empty; fill it; the row was left out"),
        ("Lê Văn C,,Đảng ủy xã A,,,,", "posts.csv:3: column title: it is empty"),
        ("0912345678,Bí thư,Đảng ủy,,,,", "posts.csv:3: column person: '0912345678' is no name of a person"),
        ("Lê Văn C,Bí thư,Đảng ủy,,32/7/2025,,", "posts.csv:3: column from: '32/7/2025' is no day; write 1/7/2025"),
        ("Lê Văn C,Bí thư,Đảng ủy,,,hè 2025,", "posts.csv:3: column until: 'hè 2025' is no day"),
        ("Lê Văn C,Bí thư,Đảng ủy,,45839,,", "posts.csv:3: column from: '45839' is no day"),
        ("Lê Văn C,Bí thư,Đảng ủy,,2205,,", "posts.csv:3: column from: '2205' is out of range"),
        ("Lê Văn C,Bí thư,Đảng ủy,,2025,2020,", "posts.csv:3: column until: 2020 lies before 2025"),
        ("Lê Văn C,Bí thư,Đảng ủy,xã A, tỉnh B,,,A", "posts.csv:3: the row has 8 cells, the header 7; quote cells"),
    ],
)  # fmt: skip
def test_a_bad_row_is_one_line_with_file_row_and_column_and_the_rest_is_read(
    tmp_path: Path, row: str, message: str
) -> None:
    error, document = outcomes(tmp_path, f"{HEADER}\n{ROW}\n{row}\n\n{ROW.replace('Mẫu', 'Thử')}\n")
    assert isinstance(error, UnreadableInput)
    assert message in str(error)
    assert "\n" not in str(error)
    assert isinstance(document, Document)
    assert len(document.posts) == 2


def test_a_quote_that_is_not_closed_ends_the_table_there(tmp_path: Path) -> None:
    error, document = outcomes(tmp_path, f'{HEADER}\n{ROW}\n"Lê Văn C,Bí thư,,,,,\n')
    assert "posts.csv:3: no CSV (unexpected end of data)" in str(error)
    assert isinstance(document, Document)
    assert len(document.posts) == 1


@pytest.mark.parametrize(
    ("content", "kind", "message"),
    [
        ("xã,huyện\nA,B\n", UnreadableInput, "no table of posts: its first line names no column person and no title and no body or unit"),
        ("person,unit\nA,B\n", UnreadableInput, "names no column title; name its columns person, title, body"),
        ("id,graph,person,title\nA,B,C,D\n", UnreadableInput, "names no column body or unit; name its columns"),
        (HEADER + "\n", EmptyInput, "no row of the table can be read"),
        ("", EmptyInput, "the file is empty"),
        (f"{HEADER}\n{ROW}\n".encode("utf-16"), UnreadableInput, "not UTF-8"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_such_table_is_an_error(
    tmp_path: Path, content: str | bytes, kind: type[KgError], message: str
) -> None:
    (error,) = outcomes(tmp_path, content)
    assert isinstance(error, kind)
    assert message in str(error)


def test_columns_that_are_none_of_posts_are_named_and_ignored(tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / "posts.csv").write_text(f"Ghi chú,{HEADER},người,\nchưa kiểm tra,{ROW},y,z\n")
    (document,) = load([str(tmp_path / "posts.csv")], report=told.append)
    assert isinstance(document, Document)
    assert "chưa kiểm tra" not in document.text
    assert [line.partition(": ")[2] for line in told] == [
        "columns that are none of posts are ignored: Ghi chú, người, column 10"
    ]


def test_the_very_same_row_twice_is_one(tmp_path: Path) -> None:
    assert len(table(tmp_path, ROW, ROW).posts) == 1


def test_other_tables_in_a_folder_are_left_out_with_a_word(tmp_path: Path) -> None:
    told: list[str] = []
    (tmp_path / "dân số.csv").write_text("xã,dân số\nĐức Thọ,40065\n")
    (tmp_path / "Position.csv").write_text(
        "id,labels,graph,name,title\np1,,derived,Bí thư Đảng ủy xã A,bi-thu\n"
    )
    (tmp_path / "tin.csv").write_text("title,person,text\nĐại hội,Lê Văn C,Hôm nay\n")
    (tmp_path / "chức vụ.csv").write_text(f"{HEADER}\n{ROW}\n")
    (document,) = load([str(tmp_path)], report=told.append)
    assert isinstance(document, Document)
    assert document.doc_id.startswith("chức vụ/")
    assert ["3 .csv" in line for line in told] == [True]


def test_a_table_can_be_piped_in() -> None:
    (document,) = load(["-"], stdin=io.BytesIO(f"{HEADER}\n{ROW}\n".encode()))
    assert isinstance(document, Document)
    assert len(document.posts) == 1


def test_a_text_that_is_piped_in_stays_a_text() -> None:
    (document,) = load(["-"], stdin=io.BytesIO("Bí thư, Chủ tịch và người dân\n".encode()))
    assert isinstance(document, Document)
    assert document.posts == ()
