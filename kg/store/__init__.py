"""The store: a folder with documents, findings and builds.

::

    store.json   version of the layout
    lock         held by the one process that builds
    documents/   each document as it was loaded, gzipped JSON, by hash
    findings/    what the reader found in it, by hash of document and reader
    cache/       the register as lines and in Oxigraph, by hash of what it is made from
    builds/ID/   manifest.json, inputs.json, nodes.jsonl, edges.jsonl, oxigraph/,
                 previous (the id of the build it took the place of)
    CURRENT      the id of the build that readers open

Two builds are kept: the current one and the one before.
"""

from kg.store.build import Build, Input, Manifest, write_facts
from kg.store.folder import Store, open_store

__all__ = ["Build", "Input", "Manifest", "Store", "open_store", "write_facts"]
