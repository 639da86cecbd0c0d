"""kg suppress, and what it takes out of everything that leaves a store."""

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pyarrow.parquet import read_table

from kg.cli.exporting import FORMS
from kg.store import Store
from tests.stores import with_few_units

Kg = Callable[..., Any]

HIDDEN, BOTH, OTHER = "Lương Thế Quỳnh", "Tạ Hữu Nhâm", "Đặng Thị Mai Khuê"
# BOTH is the name of two people, of whom one is hidden.
TEXTS = {
    "luong-the-quynh": (
        "Bí thư Lương Thế Quỳnh thăm trường",
        "Hà Tĩnh: Ngày 3/9/2025, Bí thư Đảng ủy xã Đức Thọ Lương Thế Quỳnh thăm trường học. Ông Quỳnh cùng "
        "Chủ tịch UBND xã Đức Thọ Đặng Thị Mai Khuê và Chủ tịch HĐND xã Đức Thọ Tạ Hữu Nhâm tặng quà.",
    ),
    "som": (
        "ĐỒNG CHÍ LƯƠNG THẾ QUỲNH LÀM BÍ THƯ XÃ ĐỨC THỌ",
        "Hà Tĩnh: Ngày 2/7/2025, Bí thư Đảng ủy xã Đức Thọ LƯƠNG THẾ QUỲNH ra mắt.",
    ),
    "thay": (
        "Xã Đức Thọ có bí thư mới",
        "Hà Tĩnh: Ngày 5/1/2026, bà Đặng Thị Mai Khuê thay ông Lương Thế Quỳnh giữ chức Bí thư Đảng ủy xã "
        "Đức Thọ.",
    ),
    "trung-ten": (
        "Sở Y tế tỉnh Nghệ An họp",
        "Nghệ An: Ngày 4/9/2025, Giám đốc Sở Y tế tỉnh Nghệ An Tạ Hữu Nhâm chủ trì cuộc họp.",
    ),
    "mot-minh": (
        "Mưa lớn",
        "Hà Tĩnh: Ngày 6/9/2025, Phó Chủ tịch UBND xã Cẩm Xuyên Bùi Thế Kỷ đi kiểm tra đê.",
    ),
}


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("articles") / "bài.jsonl"
    lines = [
        {"doc_id": doc_id, "title": title, "text": text, "url": f"https://bao.example/{doc_id}.html"}
        for doc_id, (title, text) in TEXTS.items()
    ]
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines))
    return path


@pytest.fixture(scope="module")
def before(kg: Kg, articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which everybody is shown."""
    store = tmp_path_factory.mktemp("before") / "a.kg"
    assert kg("build", articles, "--store", store).exit_code == 0
    return store


def people(store: Path) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """Ids of the people by name, each with its other mentions."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    with Store.open(store).current() as build:
        for node in build.nodes():
            if node.kind == "Person":
                mentions = node.properties.get("mentionIds", ())
                found.setdefault(str(node.properties["name"]), []).append((node.id, mentions))
    return found


def holder(kg: Kg, store: Path, name: str, words: str) -> str:
    """Id of the person of a name who holds a post in a body whose name has these words."""
    query = (
        "SELECT ?person WHERE { ?person foaf:name $name ; (org:holds|vg:held)/org:postIn/skos:prefLabel ?body "
        "FILTER CONTAINS(STR(?body), $words) } LIMIT 1"
    )
    shown = ask(kg, store, query, f"name={name}", f"words={words}")
    return str(shown.rpartition("/")[2])


def ask(kg: Kg, store: Path, query: str, *parameters: str) -> str:
    """The last cell of the answer."""
    given = [part for parameter in parameters for part in ("-p", parameter)]
    shown = kg("query", "sparql", query, *given, "--store", store, "--format", "csv")
    return str(shown.stdout.splitlines()[-1].rpartition(",")[2])


@pytest.fixture
def store(before: Path, tmp_path: Path) -> Path:
    """The same store, for the test to change."""
    return Path(shutil.copytree(before, tmp_path / "a.kg"))


@pytest.fixture(scope="module")
def after(kg: Kg, before: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same store after two people were suppressed by id."""
    store = Path(shutil.copytree(before, tmp_path_factory.mktemp("after") / "a.kg"))
    hidden = (people(store)[HIDDEN][0][0], holder(kg, store, BOTH, "Đức Thọ"))
    for ident in hidden:
        shown = kg("suppress", "person", ident, "--store", store, "--why", "theo đề nghị")
        assert (shown.exit_code, shown.stdout) == (0, "")
    # The file holds no id, and one salt.
    lines = (store / "suppress.jsonl").read_text().splitlines()
    assert not any(ident in line for ident in hidden for line in lines)
    assert len({json.loads(line)["person"].split(":")[1] for line in lines}) == 1
    assert kg("add", "--store", store).exit_code == 0
    return store


@pytest.fixture(scope="module")
def small(after: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same graph with few units, so that all of it can be written in every form."""
    return with_few_units(after, tmp_path_factory.mktemp("small") / "a.kg")


def spellings(name: str) -> list[bytes]:
    """A name as files may hold it."""
    slug = "luong-the-quynh"
    words = (name, name.upper(), slug, slug.replace("-", ""), slug.replace("-", "%20"))
    return [
        *(word.encode() for word in words),
        name.encode("unicode_escape"),
        json.dumps(name)[1:-1].encode(),
    ]


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as packed:
                yield from ((name, packed.read(name)) for name in packed.namelist())
        elif path.suffix == ".parquet":
            yield str(path.relative_to(folder)), repr(read_table(path).to_pylist()).encode()
        elif path.is_file():
            yield str(path.relative_to(folder)), path.read_bytes()


def test_before_everybody_is_there(kg: Kg, before: Path) -> None:
    assert {name: len(found) for name, found in people(before).items()} == {
        HIDDEN: 1,
        BOTH: 2,
        OTHER: 1,
        "Bùi Thế Kỷ": 1,
    }
    assert len(people(before)[HIDDEN][0][1]) >= 2


def test_the_build_holds_the_name_nowhere_and_the_namesake_as_before(before: Path, after: Path) -> None:
    with Store.open(after).current() as build:
        folder = build.path
    for name, content in files(folder):
        # The list of inputs names documents as they were given; it is no part of the graph.
        if name != "inputs.json":
            assert not [one for one in spellings(HIDDEN) if one in content], name
    assert {name: len(found) for name, found in people(after).items()} == {BOTH: 1, OTHER: 1, "Bùi Thế Kỷ": 1}
    assert set(people(after)[BOTH]) < set(people(before)[BOTH])
    # The build before is not kept beside it.
    assert [path.name for path in (after / "builds").iterdir()] == [folder.name]


def test_oxigraph_holds_the_name_nowhere(after: Path) -> None:
    with Store.open(after).current() as build:
        store = build.oxigraph()
        told = [graph for graph in store.named_graphs() if not str(graph).endswith("/register>")]
        quads = [quad for graph in told for quad in store.quads_for_pattern(None, None, None, graph)]
    said = "\n".join(map(str, quads)).lower()
    assert not [name for name in (HIDDEN.lower(), "quynh", "quỳnh") if name in said]
    assert BOTH.lower() in said


@pytest.mark.parametrize("form", sorted(FORMS.keys() - {"dcat"}))
def test_no_export_holds_the_name(form: str, kg: Kg, small: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" if FORMS[form].folder or FORMS[form].files else tmp_path / f"out.{form}"
    # The whole graph is too large to draw, units and all.
    part = ("--unit", "xã Đức Thọ", "--unit", "tỉnh Nghệ An", "--hops", "3") if form == "dot" else ()
    shown = kg("export", form, *part, "-o", target, "--store", small)
    assert shown.exit_code == 0, shown.stderr
    found = list(files(tmp_path))
    assert found
    for name, content in found:
        assert not [one for one in spellings(HIDDEN) if one in content], name
    everything = b"".join(content for _, content in found)
    assert BOTH.encode() in everything
    assert OTHER.encode() in everything


def test_neo4j_would_be_given_the_name_nowhere(after: Path) -> None:
    with Store.open(after).current() as build:
        graph = build.graph()
    rows = repr([(node.properties, node.id, node.graph) for node in graph.nodes])
    rows += repr([(edge.properties, edge.source, edge.target, edge.graph) for edge in graph.edges])
    assert not [one for one in spellings(HIDDEN) if one.decode("utf-8", "replace") in rows]


def test_pages_of_others_mask_the_name(kg: Kg, after: Path) -> None:
    assert kg("show", HIDDEN, "--store", after).exit_code == 4
    shown = kg("show", OTHER, "--store", after).stdout
    assert "Quỳnh" not in shown
    assert "thay ông …" in shown
    namesake = kg("show", BOTH, "--store", after).stdout
    assert "Sở Y tế" in namesake
    assert "…" not in namesake


def test_documents_that_come_do_not_bring_the_person_back(kg: Kg, after: Path, tmp_path: Path) -> None:
    store = Path(shutil.copytree(after, tmp_path / "a.kg"))
    (tmp_path / "truoc.txt").write_text(
        "Hà Tĩnh: Ngày 1/7/2025, Bí thư Đảng ủy xã Đức Thọ Lương Thế Quỳnh nhận quyết định."
    )
    assert kg("add", tmp_path / "truoc.txt", "--store", store).exit_code == 0
    assert HIDDEN not in people(store)
    # The document of the mention that gave the id goes; the others are known as well.
    assert kg("remove", "som", "--store", store).exit_code == 0
    assert HIDDEN not in people(store)
    with Store.open(store).current() as build:
        assert not [one for one in spellings(HIDDEN) if one in (build.path / "nodes.jsonl").read_bytes()]


def test_a_document_goes_with_its_text_and_what_is_not_there_is_a_warning(kg: Kg, store: Path) -> None:
    assert kg("suppress", "document", "mot-minh", "--store", store, "--by", "Lan").exit_code == 0
    assert kg("suppress", "document", "khong-co", "--store", store).exit_code == 0
    assert kg("suppress", "claim", "c0123456789abcdef", "--store", store).exit_code == 0
    for _ in range(2):
        built = kg("add", "--store", store)
        assert (built.exit_code, built.stderr.count("warning: ")) == (0, 2)
        assert "warning: suppression of document khong-co: no input holds it" in built.stderr
        assert "warning: suppression of claim c0123456789abcdef: no document says it" in built.stderr
    assert "Bùi Thế Kỷ" not in people(store)
    with Store.open(store).current() as build:
        assert "mot-minh" not in {node.id for node in build.nodes() if node.kind == "Document"}
        assert build.manifest.documents == len(TEXTS) - 1
        keys = {key for one in build.inputs for key in one.documents.values()}
    assert {path.name.partition(".")[0] for path in (store / "documents").glob("*/*")} == keys


def test_a_typo_is_refused_and_the_store_stays_as_it_is(kg: Kg, store: Path) -> None:
    (store / "suppress.jsonl").write_text('\n{"persn": "x"}\n')
    before = people(store)
    for command in (("add",), ("suppress", "document", "a")):
        shown = kg(*command, "--store", store)
        assert shown.exit_code == 1
        assert (
            "suppress.jsonl:2: unknown key 'persn'; did you mean 'person'? keys are: person, " in shown.stderr
        )
    assert people(store) == before


def test_another_file_can_be_named_and_must_be_named_again(kg: Kg, store: Path, tmp_path: Path) -> None:
    path = tmp_path / "không.jsonl"
    ident = people(store)[OTHER][0][0]
    assert (
        kg("suppress", "person", "-", "--store", store, "--suppress", path, input=f"{ident}\n").exit_code == 0
    )
    assert not (store / "suppress.jsonl").exists()
    assert kg("add", "--store", store, "--suppress", path).exit_code == 0
    assert OTHER not in people(store)
    forgotten = kg("add", "--store", store)
    assert "warning: the build before left out who is suppressed" in forgotten.stderr


def test_what_is_suppressed_already_is_not_written_again(kg: Kg, store: Path) -> None:
    ident = people(store)[OTHER][0][0]
    for _ in range(2):
        assert kg("suppress", "person", f"Person/{ident}", "--store", store).exit_code == 0
        assert kg("suppress", "document", "thay", "--store", store).exit_code == 0
    assert len((store / "suppress.jsonl").read_text().splitlines()) == 2


def test_an_id_of_another_build_is_taken_and_one_of_nothing_refused(kg: Kg, store: Path) -> None:
    unknown = kg("suppress", "person", "m0123456789abcdef", "--store", store)
    assert unknown.exit_code == 0
    assert "warning: the build of this store has no such person" in unknown.stderr
    for kind, ident in (("person", OTHER), ("claim", "mot")):
        assert kg("suppress", kind, ident, "--store", store).exit_code == 4


def test_who_else_bears_the_name_is_told(kg: Kg, before: Path, tmp_path: Path) -> None:
    ident = holder(kg, before, BOTH, "Đức Thọ")
    shown = kg("suppress", "person", ident, "--store", before, "--suppress", tmp_path / "s.jsonl")
    other = holder(kg, before, BOTH, "Sở Y tế")
    assert f"of that name, and stays: {BOTH} ({other})" in shown.stderr


def test_without_quotes_no_export_has_a_word_of_them(
    kg: Kg, store: Path, articles: Path, tmp_path: Path
) -> None:
    assert kg("build", articles, "--store", store, "--quotes", "none").exit_code == 0
    (tmp_path / "hai.txt").write_text("Hôm nay trời mưa.")
    assert kg("add", tmp_path / "hai.txt", "--store", store).exit_code == 0  # keeps to it
    with Store.open(store).current() as build:
        assert (build.manifest.quotes, build.manifest.documents) == ("none", len(TEXTS) + 1)
        claims = [node.properties for node in build.nodes() if node.kind == "Claim"]
    assert claims
    assert not any("quote" in told for told in claims)
    assert all("spanStart" in told for told in claims)
    shown = kg("export", "nq", "--store", with_few_units(store, tmp_path / "few.kg")).stdout
    assert "ns#quote" not in shown
    assert "TextPositionSelector" in shown
    assert "TextQuoteSelector" not in shown
    assert "characters" in kg("show", OTHER, "--store", store).stdout
