"""What is missing in the data, as several analyses say it."""

from collections.abc import Container, Sequence

from kg.analysis.posts import Posts, Tenure
from kg.analysis.tables import Missing, missing


def tenures_without_days(tenures: Sequence[Tenure], consequence: str) -> Missing:
    """Count the tenures of which no day in office is known."""
    count = sum(tenure.certain is None for tenure in tenures)
    return missing(
        "tenures_without_days",
        count,
        len(tenures),
        "tenures have no day on which the person is known to be in office",
        consequence,
    )


def pairs_who_may_be_one(posts: Posts, people: Container[str], consequence: str) -> Missing:
    """Count the pairs of people who may be one, of all of the graph; both are among the people."""
    count = sum(one in people and other in people for one, other in posts.possibly_same)
    return missing(
        "people_who_may_be_one",
        count,
        len(posts.possibly_same),
        "pairs of people who may be one person are here, undecided",
        consequence,
    )
