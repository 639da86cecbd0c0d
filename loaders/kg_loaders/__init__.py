"""Bytes to documents: one module a kind of source, the only part of the project that fetches.

>>> from kg_loaders import load
>>> [str(error) for error in load(["no-such-file.txt"])]
['no-such-file.txt: there is no such file or folder; check the path']

Kinds of source: plain text, JSON Lines (also gzipped), HTML, table of posts (CSV), folder, web address;
`-` is standard input.
Other packages add theirs as entry points of the group `kg.loaders`, each naming a
`kg_loaders.source.Loader`.
"""

from kg_loaders.inputs import load
from kg_loaders.source import Loader, Settings, Source

__all__ = ["Loader", "Settings", "Source", "load"]
