"""HTML files; the pages are our own."""

from pathlib import Path

import pytest

from kg.errors import EmptyInput
from kg.model.document import Document
from kg_loaders import load
from kg_loaders.html import find_published

JSON_LD = '<script type="application/ld+json">'
PARAGRAPHS = """
<p>Sáng nay, Đảng bộ xã Đức Thọ khai mạc đại hội lần thứ nhất với sự tham dự của nhiều đại biểu trong xã.</p>
<p>Đại hội thảo luận phương hướng phát triển kinh tế, văn hóa và xây dựng nông thôn mới của địa phương.</p>
<p>Theo kế hoạch, phiên bế mạc diễn ra vào chiều cùng ngày tại nhà văn hóa của xã.</p>
"""


def page(head: str = "", above: str = "", below: str = "", body: str = PARAGRAPHS) -> str:
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>Đại hội | Báo</title>{head}</head>"
        f"<body><header>{above}</header><main><article><h1>Đại hội xã Đức Thọ</h1>{below}{body}"
        "</article></main>"
        "<footer>Giấy phép số 12 cấp ngày 01/02/2019</footer></body></html>"
    )


def read(tmp_path: Path, content: str | bytes) -> object:
    path = tmp_path / "a.html"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (outcome,) = load([str(path)])
    return outcome


def test_the_article_is_read_without_what_surrounds_it(tmp_path: Path) -> None:
    head = (
        '<link rel="canonical" href="https://www.bao.example/dai-hoi.html">'
        '<meta property="og:title" content="Đại hội xã">'
    )
    document = read(tmp_path, page(head, below="<p>17/07/2025 08:15</p>"))
    assert isinstance(document, Document)
    assert "khai mạc đại hội lần thứ nhất" in document.text
    assert "Giấy phép" not in document.text
    assert (document.doc_id, document.url) == ("a", "https://www.bao.example/dai-hoi.html")
    assert (document.publisher, document.title) == ("bao.example", "Đại hội xã")
    assert document.published == "17/07/2025"
    assert document.day is not None
    assert document.day.first is not None
    assert document.day.first.isoformat() == "2025-07-17"


@pytest.mark.parametrize(
    ("parts", "published"),
    [
        (
            {"head": '<meta property="article:published_time" content="2025-07-17T08:15:00+07:00">'},
            "2025-07-17T08:15:00+07:00",
        ),
        ({"head": '<meta name="pubdate" content="17/07/2025 08:15">'}, "17/07/2025 08:15"),
        ({"head": '<meta itemprop="datePublished" content="2025-07-17">'}, "2025-07-17"),
        ({"head": f'{JSON_LD}{{"@graph": [{{"datePublished": "2025-07-17"}}]}}</script>'}, "2025-07-17"),
        ({"head": f"{JSON_LD}{{broken</script>", "below": "17/7/2025"}, "17/7/2025"),
        ({"below": '<time datetime="2025-07-17">hôm qua</time>'}, "2025-07-17"),
        ({"below": "<span>Thứ Năm, 17-07-2025, 08:15</span>"}, "17-07-2025"),
        ({"above": "<span>Thứ Năm 17.7.2025</span>"}, "17.7.2025"),
        ({"above": "<span>18/08/2026</span>", "below": "<span>17/7/2025</span>"}, "17/7/2025"),
        ({"head": '<meta name="date" content="2025">', "below": "17/7/2025"}, "17/7/2025"),
        ({"below": "<span>Điện thoại 0239.385.2025</span>"}, None),
        ({"below": "<span>Số 17/7/20251</span>"}, None),
        ({"below": "<span>45/13/2025</span>"}, None),
        ({}, None),
    ],
)
def test_the_date_is_found_as_printed_and_never_taken_from_the_footer(
    parts: dict[str, str], published: str | None
) -> None:
    import trafilatura

    assert find_published(trafilatura.load_html(page(**parts))) == published


@pytest.mark.parametrize("content", [page(body="").replace("Đại hội xã Đức Thọ", ""), "<html></html>", "<p>"])
def test_html_without_text_is_an_error(tmp_path: Path, content: str) -> None:
    error = read(tmp_path, content)
    assert isinstance(error, EmptyInput)
    assert "a.html: no article text in the HTML; " in str(error)


def test_html_that_is_not_utf8_is_an_error(tmp_path: Path) -> None:
    error = read(tmp_path, b"<html><body><p>x\xe3 </p></body></html>")
    assert "a.html:1: not UTF-8" in str(error)
