"""Provinces on the command line: by name, id or code, in all lives of a name."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from kg.cli.outlet import say
from kg.errors import NotFound

if TYPE_CHECKING:
    from kg.analysis.posts import Posts

ProvincesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--province",
        metavar="NAME",
        show_default=False,
        help="Only this province, by name, id or code; one that was merged and its successor are two. "
        "May be repeated.",
    ),
]


def named_provinces(posts: "Posts", names: list[str] | None) -> frozenset[str] | None:
    """Return the ids of the provinces that are named: all lives of a name, said where they are several.

    Raises: NotFound: a name is that of no province.
    """
    from kg.units import Ambiguous, Unknown, load_register

    if names is None:
        return None
    register = load_register()
    found: set[str] = set()
    for name in names:
        match = register.match(name.removeprefix("Unit/"), level="province")
        if isinstance(match.answer, Unknown):
            raise NotFound(
                f"--province {name}: no province ever had that name; kg units find {name!r} tells more"
            )
        if match.corrected:
            say(f"{name!r} is read as {match.corrected}")
        units = match.answer.candidates if isinstance(match.answer, Ambiguous) else (match.answer,)
        ids = [unit.id for unit in units if unit.level == "province"]
        if not ids:
            raise NotFound(f"--province {name}: that is a {units[0].level}; name a province")
        if len(ids) > 1:
            say(f"--province {name} is {', '.join(f'{one} {posts.places.name(one)}' for one in ids)}")
        found.update(ids)
    return frozenset(found)


def provinces_before(posts: "Posts", names: list[str] | None, day: date) -> frozenset[str] | None:
    """Return the provinces of the day before that are named, or that went into one that is named."""
    from kg.model.dates import last_day

    named = named_provinces(posts, names)
    if named is None:
        return None
    return frozenset(
        place.id
        for place in posts.places.on(last_day(day))
        if place.level == "province"
        and not named.isdisjoint((place.id, *posts.places.successors(place.id, day)))
    )
