"""The explorer: a graph, or a part of one, as one HTML file that needs neither server nor network.

The page is the built viewer (`viewer/`, in TypeScript; its build lies in `dist/` here and is not in the
repository) and the data, as base64 of deflated JSON. `select` says which nodes, `columns` how they are
written, `page` makes the file.
"""

from kg.export.html.page import BuildFacts, Page, estimate, is_built, refuse_large, render
from kg.export.html.select import Asked

__all__ = ["Asked", "BuildFacts", "Page", "estimate", "is_built", "refuse_large", "render"]
