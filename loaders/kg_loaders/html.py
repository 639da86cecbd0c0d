"""HTML files: the article's text by trafilatura, its title, address and date by the page's own marks.

The date is looked for in this order: metadata fields, JSON-LD, <time>, then a visible day before month
(dd/mm/yyyy) close to the headline. The general finder of dates is not asked:
it misses half of the visible dd/mm/yyyy and takes the day of a footer for the article's.
"""

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

from kg.errors import EmptyInput, UnreadableInput
from kg.model.document import Document
from kg_loaders.day import day_of_metadata
from kg_loaders.source import Loader, Outcome, Reader, Settings, Source, make_document
from kg_loaders.text import decode, read_bytes

_DATE_FIELDS = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "pubdate",
    "publishdate",
    "publish-date",
    "dc.date.issued",
    "dc.date",
    "date",
)
_TITLE_FIELDS = ("og:title", "twitter:title", "title")
_VISIBLE_DAY = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?!\d)")
_NEAR_HEADLINE = 250
_SHOWN = "[not(ancestor::script or ancestor::style or ancestor::head)]"


def read_html(source: Source, settings: Settings) -> Iterator[Outcome]:
    """Yield the one document of an HTML file, or the error that prevents it."""
    try:
        raw = read_bytes(source.location, settings.longest_text)
        yield parse_page(raw, source.location, doc_id=source.doc_id)
    except UnreadableInput as error:
        yield error


def parse_page(raw: bytes, where: str, *, doc_id: str, url: str | None = None) -> Document:
    """Return the article in a page.

    Args:
        raw: the page as read, UTF-8.
        where: for messages. url: its address; else the canonical one that it names itself.

    Raises: UnreadableInput: not UTF-8. EmptyInput: no text in it.
    """
    import trafilatura

    page = decode(raw, where)
    tree = trafilatura.load_html(page)
    text = None if tree is None else trafilatura.extract(page, include_comments=False, include_tables=True)
    if tree is None or not text or not text.strip():
        raise EmptyInput(where, "no article text in the HTML", "save the article's text as .txt instead")
    fields = _fields(tree)
    return make_document(
        text,
        raw,
        doc_id=doc_id,
        source=where,
        url=url or _address(tree, fields),
        title=_title(tree, fields),
        published=find_published(tree),
    )


def _fields(tree: Any) -> dict[str, str]:
    """Return the <meta> fields by lower-case name, property or itemprop; the first of a name counts."""
    fields: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = (meta.get("content") or "").strip()
        if name and content:
            fields.setdefault(name.strip().lower(), content)
    return fields


def _address(tree: Any, fields: dict[str, str]) -> str | None:
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    address = str(canonical[0]).strip() if canonical else fields.get("og:url", "")
    return address if address.startswith(("http://", "https://")) else None


def _title(tree: Any, fields: dict[str, str]) -> str | None:
    headlines = [_visible(element) for element in tree.iter("h1")]
    titles = [fields.get(name, "") for name in _TITLE_FIELDS]
    in_head = [_visible(element) for element in tree.xpath("//head/title")]
    return next((title for title in (*titles, *headlines, *in_head) if title), None)


def _visible(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def find_published(tree: Any) -> str | None:
    """Return the date of a page as it is printed there; None where there is none.

    Args:
        tree: the page, parsed by lxml.
    """
    fields = _fields(tree)
    stated = (fields[name] for name in _DATE_FIELDS if name in fields)
    times = (element.get("datetime") or _visible(element) for element in tree.iter("time"))
    for candidate in (*stated, *_dates_in_json(tree), *times):
        if day_of_metadata(candidate):
            return str(candidate)
    match = _VISIBLE_DAY.search(_around_headline(tree))
    return match.group() if match and day_of_metadata(match.group()) else None


def _dates_in_json(tree: Any) -> Iterator[str]:
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            content = json.loads(script)
        except (ValueError, RecursionError):
            continue  # a page with broken JSON-LD still has its other dates
        for thing in content if isinstance(content, list) else [content]:
            things = thing.get("@graph", [thing]) if isinstance(thing, dict) else []
            for entry in things if isinstance(things, list) else []:
                if isinstance(entry, dict) and isinstance(entry.get("datePublished"), str):
                    yield entry["datePublished"]


def _around_headline(tree: Any) -> str:
    """Return the visible text after the headline, then before it; without a headline the page's beginning."""
    headline = next(tree.iter("h1"), None)
    if headline is None:
        return _joined(tree.xpath(f"//body//text(){_SHOWN}"))[:_NEAR_HEADLINE]
    after = _joined(headline.xpath(f"following::text(){_SHOWN}"))
    before = _joined(headline.xpath(f"preceding::text(){_SHOWN}"))
    return f"{after[:_NEAR_HEADLINE]} | {before[-_NEAR_HEADLINE:]}"


def _joined(texts: list[str]) -> str:
    return " ".join(" ".join(texts).split())


def _open(settings: Settings, stack: ExitStack) -> Reader:
    return partial(read_html, settings=settings)


LOADER = Loader(name="html", suffixes=(".html", ".htm", ".xhtml"), open=_open)
