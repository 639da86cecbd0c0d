"""For each rule of ontology/rules a graph that breaks it, and one that nearly does.

A function bears the name of its rule and makes the graph; told True it breaks the rule, once.
"""

from datetime import date

from tests.check.worlds import AFTER, BEFORE, LATER, World, day


def body_above_itself(is_broken: bool) -> World:
    world = World()
    lower, upper = world.body("a"), world.body("b")
    world.edge("SUBORDINATE_TO", lower, upper)
    world.edge("SUCCEEDS", upper, upper if is_broken else lower)
    return world


def bound_without_source(is_broken: bool) -> World:
    world = World()
    tenure = world.held(
        world.person("a"), world.chair(world.unit("1")), startNotBefore=AFTER, startNotAfter=AFTER
    )
    if is_broken:
        world.without("SETS")
        world.edge("SETS", world.unit("2"), tenure, bound="startNotAfter", why="đơn vị thành lập")
    return world


def claim_of_another_name(is_broken: bool) -> World:
    world = World()
    person = world.person("a", "Lê Hữu Trân", spellings=("Lê Hữu Trần",))
    tenure = world.held(person, world.chair(world.unit("1")))
    world.claim("c", tenure, statedPerson="Lê Hữu Tấn" if is_broken else "Lê Hữu Trần")
    return world


def claim_without_document(is_broken: bool) -> World:
    world = World()
    world.claim("c")
    if is_broken:
        world.without("STATED_IN")
    return world


def corrected_and_believed(is_broken: bool) -> World:
    world = World()
    claim = world.claim("c", *([world.person("a")] if is_broken else []))
    decided = {"by": "Bùi Thế Kỷ", "on": LATER, "why": "báo đã cải chính"}
    correction = world.node("Correction", "k", field="claim", newValue="wrong", **decided)
    world.edge("CORRECTS", correction, claim)
    return world


def deprecated_only(is_broken: bool) -> World:
    world = World()
    person = world.person("a")
    world.claim("c", person, rank="deprecated", rankReason="ngày kết thúc trước ngày bắt đầu")
    world.claim("d", *([] if is_broken else [person]))
    return world


def disputed_without_preference(is_broken: bool) -> World:
    world = World()
    person = world.person("a")
    world.claim("c", person, **({} if is_broken else {"rank": "preferred", "rankReason": "2 trên 3 văn bản"}))
    world.edge("DISPUTES", world.claim("d"), person)
    return world


def document_of_the_future(is_broken: bool) -> World:
    world = World()
    world.claim("c", on=date(2999, 1, 1) if is_broken else LATER)
    return world


def empty_span(is_broken: bool) -> World:
    world = World()
    world.claim("c", spanStart=7, spanEnd=7 if is_broken else 8)
    return world


def end_before_start(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"))
    world.held(world.person("a"), post, startNotBefore=LATER, endNotAfter=AFTER if is_broken else LATER)
    return world


def event_outside_unit(is_broken: bool) -> World:
    world = World()
    body = world.body("b", "dang-bo", world.unit("1", **{"from": AFTER}))
    event = world.node("Event", "e", name="Đại hội", eventKind="congress", on=BEFORE if is_broken else AFTER)
    world.edge("ORGANISED_BY", event, body)
    return world


def fact_without_claim(is_broken: bool) -> World:
    world = World()
    figure = world.node("Figure", "f", variable="population", value=40_065.0, modality="stated")
    world.edge("ABOUT", figure, world.unit("1"))
    claim = world.claim("c", *([] if is_broken else [figure]))
    world.edge("DISPUTES", claim, figure)
    return world


def figure_below_zero(is_broken: bool) -> World:
    world = World()
    figure = world.node(
        "Figure", "f", variable="population", value=-1.0 if is_broken else 0.0, modality="stated"
    )
    world.edge("ABOUT", figure, world.unit("1"))
    return world


def head_of_two_provinces(is_broken: bool) -> World:
    world = World()
    person = world.person("a")
    for code in ("1", "2"):
        post = world.chair(world.unit(code, "Province"))
        world.held(person, post, holds=is_broken or code == "2")
    return world


def holding_without_tenure(is_broken: bool) -> World:
    world = World()
    person, post = world.person("a"), world.chair(world.unit("1"))
    tenure = world.held(person, post)
    if is_broken:
        world.without("HAS_TENURE", [tenure])
        world.edge("HAS_TENURE", world.person("b"), tenure)
    return world


def holds_in_ended_body(is_broken: bool) -> World:
    world = World()
    world.held(world.person("a"), world.chair(world.unit("1", until=BEFORE)), BEFORE, holds=is_broken)
    return world


def holds_what_ended(is_broken: bool) -> World:
    world = World()
    person, post = world.person("a"), world.chair(world.unit("1"))
    world.held(person, post, capacity="acting", endNotAfter=AFTER, holds=is_broken)
    world.held(person, post, LATER, holds=True, spell=2)
    return world


def interrupted_tenure(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"))
    world.held(world.person("a"), post, day("2024-01-01"), LATER)
    world.held(world.person("b"), post, AFTER if is_broken else day("2023-01-01"))
    return world


def _judged(world: World, verdict: str, *people: str, mentions: tuple[str, str] = ("a", "b")) -> None:
    decided = {"by": "Bùi Thế Kỷ", "on": LATER, "why": "hai bài cùng nêu một bước công tác"}
    judgement = world.node("Judgement", "j", verdict=verdict, mentions=mentions, **decided)
    for person in people:
        world.edge("CONCERNS", judgement, person)


def judged_and_unsure(is_broken: bool) -> World:
    world = World()
    a, b, c = (world.person(ident) for ident in ("a", "b", "c"))
    _judged(world, "different", a, b)
    world.edge("POSSIBLY_SAME", b, a if is_broken else c, score=0.5)
    return world


def judgement_not_kept(is_broken: bool) -> World:
    world = World()
    _judged(world, "different", world.person("a", mentionIds=("b" if is_broken else "c",)))
    return world


def known_conflict(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"))
    one, other = (world.held(world.person(ident), post, LATER) for ident in ("a", "b"))
    if is_broken:
        world.edge("CONFLICTS_WITH", one, other, on=LATER, reason="cùng một ghế", preferred="a")
    return world


def leads_two_provinces(is_broken: bool) -> World:
    world = World()
    person = world.person("a")
    world.held(person, world.chair(world.unit("1", "Province")), LATER)
    world.held(person, world.chair(world.unit("2", "Province" if is_broken else "Commune")), LATER)
    return world


def merger_without_predecessor(is_broken: bool) -> World:
    world = World()
    change = world.node("UnitChange", "m", changeKind="merge")
    world.edge("TO", change, world.unit("1"))
    if not is_broken:
        world.edge("FROM", change, world.unit("2"))
    return world


def namesakes_in_one_post(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"), title="pho-chu-tich")
    a, b = (world.person(ident, "Lê Hữu Trân") for ident in ("a", "b"))
    world.held(a, post)
    world.held(b, post)
    if not is_broken:
        world.edge("POSSIBLY_SAME", b, a, score=0.5)
    return world


def person_without_claim(is_broken: bool) -> World:
    world = World()
    world.held(world.person("a"), world.chair(world.unit("1")))
    world.claim("c", *([] if is_broken else [world.person("b")]))
    if is_broken:
        world.person("b")
    return world


def rank_without_reason(is_broken: bool) -> World:
    world = World()
    world.claim("c", rank="preferred", **({} if is_broken else {"rankReason": "2 trên 3 văn bản"}))
    return world


def redirect_is_person(is_broken: bool) -> World:
    world = World()
    world.person("a", mentionIds=("b", "c"))
    world.person("c" if is_broken else "d")
    return world


def redirect_of_two(is_broken: bool) -> World:
    world = World()
    world.person("a", mentionIds=("c",))
    world.person("b", mentionIds=("c" if is_broken else "d",))
    return world


def seen_outside_tenure(is_broken: bool) -> World:
    world = World()
    seen = AFTER if is_broken else LATER
    world.held(world.person("a"), world.chair(world.unit("1")), seen, startNotBefore=LATER)
    return world


def seen_outside_term(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"))
    tenure = world.held(world.person("a"), post, day("2020-12-31") if is_broken else day("2021-01-01"))
    term = world.node("Term", "t", name="2021-2026", fromYear=2021, untilYear=2026)
    world.edge("IN_TERM", tenure, term)
    return world


def seen_without_document(is_broken: bool) -> World:
    world = World()
    tenure = world.held(world.person("a"), world.chair(world.unit("1")), AFTER)
    if is_broken:
        world.without("SUPPORTS")
        world.claim("c", tenure, on=LATER)
    return world


def spells_overlap(is_broken: bool) -> World:
    world = World()
    person, post = world.person("a"), world.chair(world.unit("1"))
    world.held(person, post, AFTER, capacity="acting")
    world.held(person, post, AFTER if is_broken else LATER, spell=2)
    return world


def tenure_after_body(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1", until=BEFORE))
    world.held(world.person("a"), post, AFTER if is_broken else BEFORE)
    world.held(world.person("b"), post, endNotAfter=LATER)
    return world


def tenure_before_body(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1", **{"from": AFTER}))
    world.held(world.person("a"), post, startNotAfter=BEFORE if is_broken else AFTER)
    world.held(world.person("b"), post, startNotBefore=BEFORE)
    return world


def tenure_outside_kind(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1", "Commune"), kind="ban-xay-dung-dang", title="truong-ban")
    world.held(world.person("a"), post, BEFORE if is_broken else AFTER)
    return world


def tenure_without_holding(is_broken: bool) -> World:
    world = World()
    person = world.person("a")
    for code in ("1", "2"):
        tenure = world.held(person, world.chair(world.unit(code)))
    if is_broken:
        world.without("HELD", [f"Position/{tenure.partition('.')[2].removesuffix('.1')}"])
    return world


def term_of_unusual_length(is_broken: bool) -> World:
    world = World()
    term = world.node("Term", "t", name="2021-2029", fromYear=2021, untilYear=2029 if is_broken else 2028)
    world.edge("TERM_OF", term, world.body("b"))
    return world


def two_holders(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"))
    world.held(world.person("a"), post, AFTER, startNotAfter=BEFORE, endNotBefore=LATER)
    world.held(world.person("b"), post, day("2025-08-01") if is_broken else LATER)
    return world


def two_holding(is_broken: bool) -> World:
    world = World()
    post = world.chair(world.unit("1"))
    world.held(world.person("a"), post, AFTER, holds=is_broken)
    world.held(world.person("b"), post, LATER, holds=True)
    return world


def very_long_career(is_broken: bool) -> World:
    world = World()
    person = world.person("a")
    world.held(person, world.chair(world.unit("1")), day("1974-01-01") if is_broken else day("1976-01-01"))
    world.held(person, world.chair(world.unit("2")), LATER)
    return world


def wrong_level(is_broken: bool) -> World:
    world = World()
    world.body("b", "tinh-uy", world.unit("1", "Commune" if is_broken else "Province"))
    return world
