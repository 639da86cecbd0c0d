"""One HTML file: the built viewer and the data, with a policy under which a browser fetches nothing.

The policy (Content-Security-Policy) allows the one script and the one stylesheet by their hashes and nothing
else, and forbids that text is ever read as markup (Trusted Types). The same graph, part, day and viewer
give the same bytes.
"""

import base64
import hashlib
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import msgspec

from kg.errors import DataMissing, OutputError
from kg.export.html.columns import KINDS, Column, Tables, day_number, tabulate
from kg.export.html.concepts import concepts, one_seat_positions
from kg.export.html.select import Asked, select
from kg.model.graph import Edge, Node
from kg.model.ids import split_ref

VERSION = 1
DIST = Path(__file__).parent / "dist"
_SCRIPT, _STYLE = "viewer.js", "viewer.css"
# Of an HTML file: browsers open it at once, mail and chat carry it.
MOST_BYTES = 12_000_000
# With its edges, packed: 24 on a graph of 57,000 nodes (669 documents), 36 on one of 224,000 (10,000).
_BYTES_A_NODE = 30

_TEMPLATE = """\
<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="{program}">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<noscript>Trang này cần JavaScript. · This page needs JavaScript; it fetches nothing.</noscript>
<div id="app"></div>
<script type="application/octet-stream" id="graph">{content}</script>
<script>{script}</script>
</body>
</html>
"""


class BuildFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a page says of where it comes from.

    Attributes:
        build_id, documents: of the manifest. program: name and version.
    """

    build_id: str
    documents: int
    program: str


class Page(msgspec.Struct, frozen=True):
    """A page, and how much is in it."""

    content: bytes
    nodes: int
    edges: int


def is_built() -> bool:
    """Return whether the viewer was built into this package."""
    return all((DIST / name).is_file() for name in (_SCRIPT, _STYLE))


def estimate(counts: Mapping[str, int]) -> int:
    """Return about how many bytes the page of a whole graph has, by how many nodes it has of each kind."""
    return _BYTES_A_NODE * sum(count for kind, count in counts.items() if kind in KINDS)


def render(
    facts: BuildFacts,
    nodes: Callable[[], Iterable[Node]],
    edges: Callable[[], Iterable[Edge]],
    asked: Asked,
    on: date | None = None,
) -> Page:
    """Return the page of a graph.

    Args:
        nodes, edges: each call reads them from the beginning, in the order of the build.
        asked: what part. on: the day it opens on; None: the last that a document is of or may first be of.

    Raises:
        DataMissing: the viewer was not built.
    """
    script, style = _viewer()
    cut = select(edges(), asked) if asked.seeds else None
    tables = tabulate(nodes, edges, cut)
    names = {ref: _name(tables, ref) for ref in asked.seeds if ref in tables.numbers}
    wire = {
        "version": VERSION,
        "meta": _meta(facts, tables, asked, on, list(names.values())),
        "concepts": concepts(tables),
        "nodes": tables.nodes,
        "edges": tables.edges,
        "partial": sorted(tables.numbers[ref] for ref in cut.partial if ref in tables.numbers) if cut else [],
        "seats": one_seat_positions(tables),
    }
    packed = base64.b64encode(zlib.compress(msgspec.json.encode(wire), 9)).decode()
    title = " · ".join([*list(names.values())[:3], "vietgov-kg"])
    filled = _TEMPLATE.format(
        policy=_policy(script, style),
        program=escape(facts.program),
        title=escape(title),
        style=style,
        content=packed,
        script=script,
    )
    edge_count = sum(len(table["s"]) for table in tables.edges.values())
    return Page(filled.encode(), len(tables.numbers), edge_count)


def refuse_large(size: int, nodes: int) -> None:
    """Raise OutputError for a page of more than `MOST_BYTES`."""
    if size > MOST_BYTES:
        raise OutputError(
            f"the page would be {size / 1e6:.0f} MB ({nodes} nodes), slow to open; "
            "take a part with --unit or --person, or write it all the same with --force"
        )


def _viewer() -> tuple[str, str]:
    """Return script and stylesheet, fit to stand in a page."""
    if not is_built():
        raise DataMissing(
            f"the explorer was not built into this package ({DIST} is empty); in a checkout build it with: "
            "make viewer (needs Node 20), or install a wheel, which carries it"
        )
    script, style = ((DIST / name).read_text(encoding="utf-8").strip() for name in (_SCRIPT, _STYLE))
    if "</script" in script.lower() or "<!--" in script or "</style" in style.lower():
        raise DataMissing(f"{DIST}: the explorer holds marks that would end its block; build it again")
    return script, style


def _policy(script: str, style: str) -> str:
    hashes = (base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (script, style))
    script_hash, style_hash = hashes
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'sha256-{script_hash}'",
            f"style-src 'sha256-{style_hash}'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _meta(
    facts: BuildFacts, tables: Tables, asked: Asked, on: date | None, seeds: list[str]
) -> dict[str, Any]:
    last = max(_days(tables.nodes.get("Document", {})), default=day_number(date(2025, 7, 1)))
    opening = [ref for ref in asked.seeds if split_ref(ref)[0] in ("Person", "Unit", "Body", "Position")]
    return {
        "build": facts.build_id,
        "program": facts.program,
        "documents": facts.documents,
        "seeds": seeds,
        "hops": asked.hops if asked.seeds else 0,
        "day": day_number(on) if on else last,
        "last": max(last, day_number(on)) if on else last,
        "open": opening[0] if len(opening) == 1 else "",
    }


def _days(documents: dict[str, Column]) -> list[int]:
    """Days that documents are of, the first that is possible where none is told."""
    told = (documents.get(name, []) for name in ("issued", "notBefore"))
    return [cell for cells in told for cell in cells if isinstance(cell, int)]


def _name(tables: Tables, ref: str) -> str:
    kind, _ = split_ref(ref)
    row = tables.numbers[ref] - tables.numbers_from(kind)
    column = tables.nodes[kind]["name"]
    cell = column["d"][column["i"][row]] if isinstance(column, dict) else column[row]
    return str(cell)
