"""Why mentions were taken as one person, who else may be the same, and who decided it, in lines of text."""

from collections.abc import Iterator

from kg.cli.around import Around, name_of
from kg.cli.posts import ends, in_time
from kg.model.graph import Edge, Node, Value


def identity_lines(person: Node, around: Around) -> Iterator[str]:
    """Yield people who may be the same, with score and reasons, and what people judged."""
    pairs = around.out(person.ref, "POSSIBLY_SAME") + around.into(person.ref, "POSSIBLY_SAME")
    for edge in sorted(pairs, key=_by_score):
        other = around.nodes[edge.target if edge.source == person.ref else edge.source]
        yield ""
        yield f"possibly the same as {name_of(other)} ({other.id}), score {edge.properties['score']}"
        yield from (f"    {reason}" for reason in _many(edge.properties.get("reasons")))
        tenures = in_time(around.targets(other.ref, "HAS_TENURE"), around)
        positions = (name_of(ends(tenure, around)[1]) for tenure in tenures)
        yield f"    there: {'; '.join(dict.fromkeys(positions))}"
    judged = list(_judgements(person, around))
    yield from ("", *judged) if judged else ()


def _by_score(edge: Edge) -> tuple[float, str, str]:
    return -float(str(edge.properties["score"])), edge.source, edge.target


def union_lines(person: Node, around: Around) -> Iterator[str]:
    """Yield why the mentions of a person were taken as one, one line a step, and the judgements."""
    mentions = 1 + len(_many(person.properties.get("mentionIds")))
    name = name_of(person)
    if mentions == 1:
        yield f"one mention of {name} ({person.id}): nothing was joined"
    else:
        reasons = _many(person.properties.get("sameReasons"))
        yield f"{mentions} mentions are taken as one person, {name} ({person.id})"
        yield "    equal names in one post are one" + ("; besides:" if reasons else "")
        yield from (f"    {reason}" for reason in reasons)
    yield from _judgements(person, around)


def _judgements(person: Node, around: Around) -> Iterator[str]:
    for judgement in around.sources(person.ref, "CONCERNS"):
        told = judgement.properties
        mentions = " and ".join(map(str, _many(told["mentions"])))
        meant = "the same person" if told["verdict"] == "same" else "different people"
        yield f"{told['by']} said on {told['on']} that {mentions} are {meant}: {told['why']}"


def _many(value: Value | None) -> tuple[Value, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)
