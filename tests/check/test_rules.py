"""Every rule of ontology/rules finds what it is for and nothing that only looks like it."""

import inspect
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.check.checks import Outcome
from kg.check.report import validate_store
from kg.check.rules import read_rule, read_rules
from kg.errors import RuleError
from kg.export.rdf import quads
from tests.check import pairs
from tests.check.worlds import AFTER, LATER, World, day

RULES = {rule.name: rule for rule in read_rules()}
PAIRS = {
    name.replace("_", "-"): pair
    for name, pair in inspect.getmembers(pairs, inspect.isfunction)
    if pair.__module__ == pairs.__name__ and not name.startswith("_")
}


def outcome(world: World, rule: str) -> Outcome:
    store = ox.Store()
    store.extend(quads(world.graph))
    (found,) = validate_store(store, [RULES[rule]], most=None).outcomes
    return found


def test_every_rule_has_a_pair_of_graphs() -> None:
    assert PAIRS.keys() == RULES.keys()


def test_the_page_on_checks_lists_the_rules_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2] / "tools"))
    import write_rule_table

    monkeypatch.setattr(sys, "argv", ["write_rule_table.py", "--check"])
    assert write_rule_table.main() == 0, "run tools/write_rule_table.py"


@pytest.mark.parametrize("rule", sorted(PAIRS))
def test_a_rule_finds_the_graph_that_breaks_it(rule: str) -> None:
    found = outcome(PAIRS[rule](True), rule)
    assert [example.line for example in found.examples if "unknown" in example.line] == []
    assert found.count == 1


@pytest.mark.parametrize("rule", sorted(PAIRS))
def test_a_rule_finds_nothing_in_the_graph_that_nearly_breaks_it(rule: str) -> None:
    assert outcome(PAIRS[rule](False), rule).examples == ()


def test_a_handing_over_is_no_conflict() -> None:
    world = World()
    post = world.chair(world.unit("1"))
    world.held(world.person("a"), post, AFTER, LATER, endNotAfter=LATER)
    world.held(world.person("b"), post, LATER, startNotBefore=LATER)
    assert outcome(world, "two-holders").examples == ()


def test_a_conflict_that_the_graph_states_is_no_error() -> None:
    world = World()
    post = world.chair(world.unit("1"))
    best, other, third = (world.held(world.person(ident), post, LATER) for ident in ("a", "b", "c"))
    for worse in (other, third):
        world.edge("CONFLICTS_WITH", best, worse, on=LATER, reason="cùng một ghế", preferred="a")
    assert outcome(world, "two-holders").examples == ()
    assert outcome(world, "known-conflict").count == 2


def test_secretaries_of_the_secretariat_are_several() -> None:
    world = World()
    posts = [world.post(world.body(kind, kind), "bi-thu") for kind in ("ban-bi-thu", "tinh-uy")]
    for post in posts:
        for ident in ("a", "b"):
            world.held(world.person(f"{ident}{posts.index(post)}"), post, LATER, holds=True)
    for rule in ("two-holders", "two-holding"):
        (example,) = outcome(world, rule).examples
        assert "tinh-uy" in example.line


def test_a_tenure_outside_its_unit_that_the_graph_calls_a_conflict_is_no_error() -> None:
    world = World()
    unit = world.unit("1", until=day("2025-06-30"))
    tenure = world.held(world.person("a"), world.chair(unit), LATER)
    world.edge("CONFLICTS_WITH", tenure, unit, on=LATER, reason="đơn vị đã kết thúc", preferred="")
    assert outcome(world, "tenure-after-body").examples == ()
    assert outcome(world, "known-conflict").count == 1


@pytest.mark.parametrize(
    ("rule", "node", "line"),
    [
        (
            "tenure-before-body",
            "Tenure/a.1.uy-ban-nhan-dan.chu-tich.1",
            "Nguyễn Văn A, chu-tich Body/1.uy-ban-nhan-dan [Tenure/a.1.uy-ban-nhan-dan.chu-tich.1]: "
            "2025-06-30 is before đơn vị 1 [Unit/1] was there, from 2025-07-01",
        ),
        (
            "claim-of-another-name",
            "Claim/c",
            "một câu [Claim/c] names Lê Hữu Tấn; it supports Lê Hữu Trân, chu-tich Body/1.uy-ban-nhan-dan "
            "[Tenure/a.1.uy-ban-nhan-dan.chu-tich.1]",
        ),
        (
            "wrong-level",
            "Body/b",
            "tổ chức b [Body/b]: Tỉnh ủy in đơn vị 1 [Unit/1]",
        ),
        (
            "judged-and-unsure",
            "Person/a",
            "Nguyễn Văn A [Person/a] and Nguyễn Văn B [Person/b]: Bùi Thế Kỷ judged on 2025-09-02 that they are "
            "different",
        ),
    ],
)
def test_a_finding_is_one_line_with_names_and_ids(rule: str, node: str, line: str) -> None:
    (example,) = outcome(PAIRS[rule](True), rule).examples
    assert (example.node, example.line) == (node, line)


HEAD = "# title: x\n# severity: error\n# message: {this}\n# why: y\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("SELECT ?this {}", "rule mine: Object missing required field `title`"),
        (HEAD.replace("why", "reason") + "SELECT ?this {}", "unknown field `reason`"),
        (HEAD.replace("error", "grave") + "SELECT ?this {}", "Invalid enum value 'grave'"),
        (HEAD + "SELECT ?this {", "rule mine: error at "),
        (HEAD + "ASK {}", "rule mine: it must be a SELECT"),
        (HEAD + "SELECT ?node { ?node a vg:Unit }", "rule mine: the query does not select ?this"),
        (HEAD.replace("{this}", "{this} of {unit}") + "SELECT ?this {}", "does not select ?unit"),
        (HEAD + "SELECT ?this { GRAPH concept: { { ?this a vg:Unit } } }", "without groups inside"),
        (HEAD + "SELECT ?this { GRAPH ?any { ?this a vg:Unit } }", "of graphs only GRAPH concept:"),
        (HEAD + "SELECT ?this { GRAPH concept: { ?this } }", "rule mine: GRAPH concept: { ?this }: error at"),
    ],
)
def test_a_rule_that_cannot_be_asked_is_named(text: str, message: str) -> None:
    with pytest.raises(RuleError) as error:
        read_rule("mine", text)
    assert message in str(error.value)
