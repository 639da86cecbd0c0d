import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
import warnings
from pathlib import Path

import msgspec
import pytest

from kg.errors import NotFound, StoreBusy, StoreError, StoreMissing, StoreVersion
from kg.export.rdf import quads
from kg.graph import Graph
from kg.model.document import Document
from kg.model.findings import Findings
from kg.model.graph import Node
from kg.store import Input, Store, open_store
from tests.graphs import graph_of_every_type
from tests.stores import put, write

INPUTS = (Input(location="bài.txt", documents={"bài": "k1"}),)


def built(path: Path, *build_ids: str) -> Store:
    store = Store.create(path)
    for build_id in build_ids:
        with store.building():
            store.base("base", lambda folder: (folder / "units").touch())
            put(store, build_id, graph_of_every_type(), inputs=INPUTS)
            store.clean("base")
    return store


def document(text: str, **fields: str) -> Document:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(
        doc_id="bài", text=text, sha256_bytes=digest, sha256_text=digest, source="bài.txt", **fields
    )


def test_a_build_gives_back_its_graph(tmp_path: Path) -> None:
    built(tmp_path / "s.kg", "b1")
    with open_store(tmp_path / "s.kg") as build:
        assert build.graph() == graph_of_every_type()
        assert build.inputs == INPUTS
        assert set(build.oxigraph()) == set(quads(graph_of_every_type()))
        assert build.manifest.nodes["Unit"] == 2


def test_rdflib_sees_the_union_of_all_graphs(tmp_path: Path) -> None:
    built(tmp_path / "s.kg", "b1")
    with open_store(tmp_path / "s.kg") as build, warnings.catch_warnings(action="ignore"):
        dataset = build.rdflib()
        found = dataset.query(
            "SELECT ?p { ?p a <http://xmlns.com/foaf/0.1/Person> ; <http://xmlns.com/foaf/0.1/name> ?n }"
        )
        assert len(list(found)) == 2
        assert len(set(dataset.triples((None, None, None)))) == len(list(quads(graph_of_every_type())))


def test_a_folder_that_is_no_store_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match="kg build"):
        Store.open(tmp_path / "nothing")
    with pytest.raises(StoreMissing, match="holds no build"):
        Store.create(tmp_path / "empty").current()


def test_a_folder_with_other_things_is_not_made_a_store(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x")
    with pytest.raises(StoreError, match="not empty"):
        Store.create(tmp_path)
    with pytest.raises(StoreError, match="not empty"):
        Store.create(tmp_path / "letter.txt")


def test_a_store_of_another_version_says_what_to_do(tmp_path: Path) -> None:
    built(tmp_path / "s.kg", "b1")
    (tmp_path / "s.kg" / "store.json").write_bytes(b'{"store": 99}')
    with pytest.raises(StoreVersion, match=r"version 99.*build it again"):
        Store.open(tmp_path / "s.kg")


def builds(store: Store) -> list[str]:
    return sorted(folder.name for folder in (store.path / "builds").iterdir())


def test_a_reader_keeps_what_it_opened_and_an_old_build_goes_when_it_is_closed(tmp_path: Path) -> None:
    store = built(tmp_path / "s.kg", "b1")
    old = store.current()
    built(tmp_path / "s.kg", "b2", "b3")
    assert old.path.name == "b1"
    assert old.graph() == graph_of_every_type()
    assert len(old.oxigraph()) > 0
    assert builds(store) == ["b1", "b2", "b3"]
    old.close()
    with store.building():
        store.clean("base")
    assert builds(store) == ["b2", "b3"]


def test_the_build_before_stays_and_can_be_opened(tmp_path: Path) -> None:
    store = built(tmp_path / "s.kg", "b1")
    with pytest.raises(NotFound, match="no build before the current one"):
        store.previous()
    built(store.path, "b2", "b3")
    assert (store.current_id(), store.previous_id(), builds(store)) == ("b3", "b2", ["b2", "b3"])
    with store.previous() as previous, store.build("b2") as by_id, store.build("b3") as current:
        assert previous.path == by_id.path
        assert previous.graph() == graph_of_every_type()
        assert current.manifest.build_id == "b3"
    with pytest.raises(NotFound, match=r"no build b1; it holds \(current, previous\): b3, b2"):
        store.build("b1")


@pytest.mark.parametrize(
    ("published", "previous"),
    [
        (["b1"], None),
        (["b1", "b1"], None),
        (["b1", "b2", "b2"], "b1"),
        (["b1", "b2", "b1"], "b2"),
        (["b1", "b2", "b1", "b1", "b3"], "b1"),
    ],
)
def test_the_previous_build_is_the_last_of_another_id(
    tmp_path: Path, published: list[str], previous: str | None
) -> None:
    store = Store.create(tmp_path / "s.kg")
    for build_id in published:
        with store.building():
            if not store.has_build(build_id):
                write(store, build_id, graph_of_every_type(), inputs=INPUTS)
            store.publish(build_id, INPUTS)
            store.clean("base")
    assert (store.current_id(), store.previous_id()) == (published[-1], previous)
    assert builds(store) == sorted({published[-1], previous or published[-1]})


def test_a_build_that_died_before_it_was_published_changes_neither_current_nor_previous(
    tmp_path: Path,
) -> None:
    store = built(tmp_path / "s.kg", "b1", "b2")
    write(store, "b3", graph_of_every_type(), inputs=INPUTS)
    (store.path / "builds" / "b3" / "previous").write_text("b2\n")
    assert (store.current_id(), store.previous_id()) == ("b2", "b1")
    with store.building():
        store.clean("base")
    assert builds(store) == ["b1", "b2"]


def test_a_store_of_which_somebody_removed_the_previous_build_has_none(tmp_path: Path) -> None:
    store = built(tmp_path / "s.kg", "b1", "b2")
    shutil.rmtree(store.path / "builds" / "b1")
    with pytest.raises(NotFound, match="no build before"):
        store.previous()
    with store.current() as current:
        assert current.manifest.build_id == "b2"


def test_one_process_builds_at_a_time(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "s.kg")
    program = (
        "import sys; from kg.store import Store\n"
        "with Store.open(sys.argv[1]).building():\n    print('in', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, store.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"in\n"
        with pytest.raises(StoreBusy, match="wait"), store.building():
            pass
        other.kill()
    with store.building():
        pass


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.0, 0.05, 0.2, 0.6])
def test_a_killed_builder_leaves_the_old_build_and_nothing_else(tmp_path: Path, delay: float) -> None:
    store = built(tmp_path / "s.kg", "b1")
    program = (
        "import sys; from pathlib import Path; from tests.store.test_store import built\n"
        "print('in', flush=True)\n"
        "for number in range(1000): built(Path(sys.argv[1]), f'n{number}')"
    )
    with subprocess.Popen([sys.executable, "-c", program, store.path], stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        time.sleep(delay)
        os.kill(other.pid, signal.SIGKILL)
    with store.current() as build:
        assert build.graph() == graph_of_every_type()
        assert set(build.oxigraph()) == set(quads(graph_of_every_type()))
    built(store.path, "last")
    with store.previous() as build:
        assert build.graph() == graph_of_every_type()
        assert builds(store) == sorted([build.path.name, "last"])
    assert [folder.name for folder in (store.path / "cache").iterdir()] == ["base"]


def test_a_build_that_fails_leaves_nothing(tmp_path: Path) -> None:
    store = built(tmp_path / "s.kg", "b1")
    with store.building(), pytest.raises(SyntaxError):
        put(store, "b2", graph_of_every_type(), held=["no quad\n"])
    assert [folder.name for folder in (store.path / "builds").iterdir()] == ["b1"]
    assert store.current_id() == "b1"


def test_documents_and_findings_come_back_from_the_cache(tmp_path: Path) -> None:
    cache = Store.create(tmp_path / "s.kg").cache
    key = cache.add_document(document("Một câu."))
    findings = Findings(doc_id="bài", reader="r1", sha256_text="0")
    assert not cache.has_findings(key, "r1")
    cache.add_findings(key, findings)
    assert cache.document(key) == document("Một câu.")
    assert cache.findings(key, "r1") == findings
    assert not cache.has_findings(key, "r2")


def test_a_document_is_known_by_what_it_says_and_not_by_where_it_was_read(tmp_path: Path) -> None:
    cache = Store.create(tmp_path / "s.kg").cache
    key = cache.add_document(document("Một câu."))
    moved = msgspec.structs.replace(document("Một câu."), source="elsewhere.txt")
    assert cache.add_document(moved) == key
    assert cache.add_document(document("Một câu.", title="Tiêu đề")) != key
    assert cache.add_document(document("Câu khác.")) != key


def test_what_no_build_needs_leaves_the_cache(tmp_path: Path) -> None:
    cache = Store.create(tmp_path / "s.kg").cache
    old, new = cache.add_document(document("Một câu.")), cache.add_document(document("Câu khác."))
    for key in (old, new):
        cache.add_findings(key, Findings(doc_id="bài", reader="r1", sha256_text="0"))
    cache.keep_only([new], "r1")
    assert (cache.has_findings(old, "r1"), cache.has_findings(new, "r1")) == (False, True)
    assert cache.document(new).text == "Câu khác."
    with pytest.raises(FileNotFoundError):
        cache.document(old)


def test_a_build_without_nodes_is_one_too(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "s.kg")
    with store.building():
        put(store, "b0", Graph(nodes=(Node(kind="LegalAct", id="1", graph="register"),)))
    with store.current() as build:
        assert build.manifest.nodes == {"LegalAct": 1}


def test_what_a_first_build_that_died_left_is_taken_up_and_other_files_are_not(tmp_path: Path) -> None:
    (tmp_path / "died" / "builds").mkdir(parents=True)
    (tmp_path / "died" / "lock").touch()
    assert Store.create(tmp_path / "died").current_id() is None
    (tmp_path / "mine" / "builds" / "house").mkdir(parents=True)
    with pytest.raises(StoreError, match="is no store and not empty"):
        Store.create(tmp_path / "mine")


def test_a_base_is_made_once_for_all_stores_that_share_it(tmp_path: Path) -> None:
    made: list[Path] = []

    def write(folder: Path) -> None:
        made.append(folder)
        (folder / "table.sst").write_bytes(b"rows")

    stores = [Store.create(tmp_path / name) for name in ("a.kg", "b.kg")]
    bases = [store.base("k1", write, tmp_path / "shared") for store in stores]
    assert len(made) == 1
    assert [(base / "table.sst").read_bytes() for base in bases] == [b"rows", b"rows"]
    assert bases[0] == stores[0].path / "cache" / "k1"
    assert stores[1].base("k1", write) == bases[1]
