"""Web addresses: polite fetching (robots.txt, one request a second a host, a clear name) of HTML or text.

Redirects are followed by hand, so that robots.txt and the pause hold for every host on the way.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import msgspec

from kg.errors import EmptyInput, UnreachableSource, UnreadableInput
from kg.model.dates import day_after
from kg.model.document import Document, DocumentDay
from kg_loaders.html import parse_page
from kg_loaders.robots import ALLOW_ALL, ALLOW_NOTHING, Robots, parse_robots
from kg_loaders.source import Loader, Outcome, Reader, Settings, Source, make_document
from kg_loaders.text import decode, too_long

if TYPE_CHECKING:
    import httpx

_MOST_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_TRY_LATER = "check the address and the network, then run again"


class Page(msgspec.Struct, frozen=True):
    """What an address gave: its final address, the media type (lower-case, without charset) and the body."""

    url: str
    media_type: str
    body: bytes


class Fetcher:
    """Fetches pages of one run; remembers each host's robots.txt and when it was last asked.

    Args:
        client: does the requests; must not follow redirects by itself.
        clock, sleep: in seconds.
    """

    def __init__(
        self,
        client: "httpx.Client",
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._client = client
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._robots: dict[str, Robots] = {}
        self._next_request: dict[str, float] = {}

    def fetch(self, url: str) -> Page:
        """Return the page at an address, after up to five redirects.

        Raises: UnreachableSource: no answer, an error, or not allowed by robots.txt.
            UnreadableInput: longer than a text may be.
        """
        target = url
        for _ in range(_MOST_REDIRECTS + 1):
            robots = self._robots_of(target, url)
            parts = urlsplit(target)
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            if robots is ALLOW_NOTHING:
                raise UnreachableSource(url, "the host's robots.txt cannot be read now", _TRY_LATER)
            if not robots.allows(path):
                raise UnreachableSource(url, "the host's robots.txt forbids it", "leave it out")
            status, headers, body = self._get(target, url, robots.delay)
            if status in _REDIRECTS and "location" in headers:
                target = urljoin(target, headers["location"])
                if urlsplit(target).scheme not in ("http", "https"):
                    raise UnreachableSource(url, f"redirects to {target}", "leave it out")
                continue
            if status != 200:
                raise UnreachableSource(url, f"the host answers {status}", _TRY_LATER)
            return Page(target, headers.get("content-type", "").partition(";")[0].strip().lower(), body)
        raise UnreachableSource(url, f"more than {_MOST_REDIRECTS} redirects", "leave it out")

    def _robots_of(self, target: str, url: str) -> Robots:
        parts = urlsplit(target)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._robots:
            self._robots[origin] = self._fetch_robots(origin, url)
        return self._robots[origin]

    def _fetch_robots(self, origin: str, url: str) -> Robots:
        target = f"{origin}/robots.txt"
        for _ in range(_MOST_REDIRECTS + 1):
            status, headers, body = self._get(target, url, 0.0)
            if status in _REDIRECTS and "location" in headers:
                target = urljoin(target, headers["location"])
                continue
            if status == 200:
                return parse_robots(body.decode("utf-8", "replace"), self._agent())
            # RFC 9309, 2.3.1: a host without the file allows all, one that fails allows nothing.
            return ALLOW_ALL if 400 <= status < 500 else ALLOW_NOTHING
        return ALLOW_ALL

    def _agent(self) -> str:
        return self._settings.user_agent.partition("/")[0]

    def _get(self, target: str, url: str, delay: float) -> tuple[int, "httpx.Headers", bytes]:
        import httpx

        self._wait(urlsplit(target).netloc, delay)
        limit = self._settings.longest_text
        try:
            with self._client.stream("GET", target) as response:
                body = b""
                for chunk in response.iter_bytes(1 << 16):
                    body += chunk
                    if len(body) > limit:
                        raise too_long(url, limit)
                return response.status_code, response.headers, body
        except httpx.TimeoutException as error:
            raise UnreachableSource(url, f"no answer in {self._settings.timeout:g} s", _TRY_LATER) from error
        except httpx.HTTPError as error:
            raise UnreachableSource(url, f"the host cannot be reached ({error})", _TRY_LATER) from error
        except (httpx.InvalidURL, UnicodeError) as error:
            raise UnreachableSource(url, f"no web address ({error})", "check the address") from error

    def _wait(self, host: str, delay: float) -> None:
        now = self._clock()
        pause = max(self._settings.pause, delay)
        if (wait := self._next_request.get(host, now) - now) > 0:
            self._sleep(wait)
        self._next_request[host] = max(now, self._next_request.get(host, now)) + pause


def read_page(source: Source, fetcher: Fetcher, settings: Settings) -> Iterator[Outcome]:
    """Yield the one document of an address, or the error that prevents it."""
    try:
        page = fetcher.fetch(source.location)
        document = _document(page, source)
    except UnreadableInput as error:
        yield error
        return
    if document.day is None:
        fetched = DocumentDay(until=day_after(settings.today()), basis="retrieved")
        document = msgspec.structs.replace(document, day=fetched)
    yield document


def _document(page: Page, source: Source) -> Document:
    where = source.location
    if page.media_type in ("text/html", "application/xhtml+xml", ""):
        return parse_page(page.body, where, doc_id=source.doc_id, url=page.url)
    if page.media_type == "text/plain":
        text = decode(page.body, where)
        if not text.strip():
            raise EmptyInput(where, "the page is empty", "leave it out")
        return make_document(text, page.body, doc_id=source.doc_id, source=where, url=page.url)
    raise UnreadableInput(where, f"{page.media_type} is neither HTML nor text", "fetch and convert it first")


def _open(settings: Settings, stack: ExitStack) -> Reader:
    import httpx

    client = stack.enter_context(
        httpx.Client(
            headers={"User-Agent": settings.user_agent, "Accept": "text/html, text/plain;q=0.9"},
            timeout=settings.timeout,
            follow_redirects=False,
        )
    )
    fetcher = Fetcher(client, settings)
    return lambda source: read_page(source, fetcher, settings)


LOADER = Loader(name="web", schemes=("http", "https"), open=_open)
