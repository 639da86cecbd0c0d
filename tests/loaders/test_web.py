"""Web addresses, fetched from a real server on this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from kg.errors import EmptyInput, KgError, UnreachableSource, UnreadableInput
from kg.model.document import Document
from kg_loaders import Settings, load
from kg_loaders.source import Source
from kg_loaders.web import Fetcher, read_page

ARTICLE = (
    "<html><head><title>Đại hội</title></head><body><article><h1>Đại hội xã Đức Thọ</h1><p>{date}</p>"
    "<p>Sáng nay, Đảng bộ xã Đức Thọ khai mạc đại hội lần thứ nhất với sự tham dự của nhiều đại biểu.</p>"
    "<p>Đại hội thảo luận phương hướng phát triển kinh tế và xây dựng nông thôn mới của địa phương.</p>"
    "</article></body></html>"
)
ROBOTS = "User-agent: *\nDisallow: /rieng\n"
HTML = {"Content-Type": "text/html; charset=utf-8"}

Answer = tuple[int, dict[str, str], bytes]
ANSWERS: dict[str, Answer] = {
    "/robots.txt": (200, {"Content-Type": "text/plain"}, ROBOTS.encode()),
    "/dai-hoi.html": (200, HTML, ARTICLE.format(date="17/07/2025 08:15").encode()),
    "/khong-ngay": (200, HTML, ARTICLE.format(date="").encode()),
    "/tho.txt": (200, {"Content-Type": "text/plain"}, "xã Đức Thọ\r\n".encode()),
    "/rieng/tu": (200, HTML, ARTICLE.format(date="").encode()),
    "/chuyen": (302, {"Location": "/dai-hoi.html"}, b""),
    "/chuyen-rieng": (301, {"Location": "/rieng/tu"}, b""),
    "/vong": (302, {"Location": "/vong"}, b""),
    "/mat": (404, HTML, b"khong co"),
    "/hong": (500, HTML, b"hong"),
    "/anh": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/trong": (200, HTML, b"<html><body></body></html>"),
    "/dai": (200, HTML, b"x" * 200_001),
}


class Site(ThreadingHTTPServer):
    """A newspaper: its answers by path, and the requests it got."""

    def __init__(self, answers: dict[str, Answer]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = answers
        self.requests: list[tuple[str, str]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.requests.append((self.path, self.headers["User-Agent"]))
        status, headers, body = self.server.answers.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


@contextmanager
def serving(answers: dict[str, Answer]) -> Iterator[Site]:
    with Site(answers) as site:
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield site
        finally:
            site.shutdown()
            thread.join()


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(ANSWERS) as running:
        yield running


SETTINGS = Settings(pause=0.0, timeout=5.0, longest_text=200_000, today=lambda: date(2026, 1, 2))


def fetched(url: str) -> Document | KgError:
    (outcome,) = load([url], settings=SETTINGS)
    return outcome


def test_a_page_becomes_a_document_with_its_address_and_day(site: Site) -> None:
    document = fetched(f"{site.url}/dai-hoi.html")
    assert isinstance(document, Document)
    assert "khai mạc đại hội" in document.text
    assert (document.doc_id, document.url) == ("127.0.0.1/dai-hoi.html", f"{site.url}/dai-hoi.html")
    assert document.day is not None
    assert (document.day.first, document.day.basis) == (date(2025, 7, 17), "metadata")


def test_a_page_without_a_date_was_written_by_the_day_it_was_fetched(site: Site) -> None:
    document = fetched(f"{site.url}/khong-ngay")
    assert isinstance(document, Document)
    assert document.day is not None
    assert (document.day.first, document.day.until, document.day.basis) == (
        None,
        date(2026, 1, 3),
        "retrieved",
    )


def test_plain_text_is_kept_exactly(site: Site) -> None:
    document = fetched(f"{site.url}/tho.txt")
    assert isinstance(document, Document)
    assert document.text == "xã Đức Thọ\r\n"


def test_the_loader_names_itself_and_asks_for_robots_txt_once(site: Site) -> None:
    outcomes = list(load([f"{site.url}/dai-hoi.html", f"{site.url}/khong-ngay"], settings=SETTINGS))
    assert all(isinstance(outcome, Document) for outcome in outcomes)
    assert [path for path, _ in site.requests] == ["/robots.txt", "/dai-hoi.html", "/khong-ngay"]
    assert all(agent.startswith("vietgov-kg/") for _, agent in site.requests)


@pytest.mark.parametrize("path", ["/rieng/tu", "/chuyen-rieng"])
def test_what_robots_txt_forbids_is_not_fetched_not_even_by_a_redirect(site: Site, path: str) -> None:
    error = fetched(site.url + path)
    assert isinstance(error, UnreachableSource)
    assert "the host's robots.txt forbids it; leave it out" in str(error)
    assert "/rieng/tu" not in [path for path, _ in site.requests]


def test_a_redirect_is_followed_and_the_last_address_kept(site: Site) -> None:
    document = fetched(f"{site.url}/chuyen")
    assert isinstance(document, Document)
    assert document.url == f"{site.url}/dai-hoi.html"


@pytest.mark.parametrize(
    ("path", "kind", "message"),
    [
        ("/vong", UnreachableSource, "more than 5 redirects"),
        ("/mat", UnreachableSource, "the host answers 404"),
        ("/hong", UnreachableSource, "the host answers 500"),
        ("/anh", UnreadableInput, "image/png is neither HTML nor text"),
        ("/trong", EmptyInput, "no article text in the HTML"),
        ("/dai", UnreadableInput, "longer than "),
    ],
)
def test_a_page_that_gives_no_text_is_one_line(
    site: Site, path: str, kind: type[KgError], message: str
) -> None:
    error = fetched(site.url + path)
    assert type(error) is kind
    assert str(error).startswith(f"{site.url}{path}: {message}")
    assert "\n" not in str(error)


def test_a_host_that_is_not_there_is_one_line_and_the_rest_is_read(site: Site) -> None:
    with serving({}) as gone:
        address = gone.url
    error, document = load([f"{address}/a", f"{site.url}/tho.txt"], settings=SETTINGS)
    assert isinstance(error, UnreachableSource)
    assert "the host cannot be reached (" in str(error)
    assert isinstance(document, Document)


@pytest.mark.parametrize(("status", "is_read"), [(404, True), (403, True), (500, False), (503, False)])
def test_no_robots_txt_allows_all_and_a_failing_one_nothing(status: int, is_read: bool) -> None:
    with serving({**ANSWERS, "/robots.txt": (status, {}, b"")}) as site:
        assert isinstance(fetched(f"{site.url}/tho.txt"), Document) is is_read


@pytest.mark.parametrize(("robots", "pause"), [(ROBOTS, 1.0), (ROBOTS + "Crawl-delay: 3\n", 3.0)])
def test_a_host_is_asked_once_a_second_or_as_seldom_as_it_wishes(robots: str, pause: float) -> None:
    clock = [100.0]
    waits: list[float] = []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        clock[0] += seconds

    answers = {**ANSWERS, "/robots.txt": (200, {}, robots.encode())}
    with serving(answers) as site, httpx.Client() as client:
        fetcher = Fetcher(client, Settings(), clock=lambda: clock[0], sleep=sleep)
        for path in ("/tho.txt", "/dai-hoi.html", "/mat"):
            list(read_page(Source(location=site.url + path, doc_id="a"), fetcher, SETTINGS))
    assert len(waits) == 3
    assert waits[1:] == [pause, pause]
