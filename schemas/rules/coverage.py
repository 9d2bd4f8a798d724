"""What a coverage row must be for an absence to mean something."""

from collections.abc import Iterator

from ..collection import Collection
from ..faults import Code, Fault, fault
from .declaration import rule


@rule("V101", "pair-of-one", "pairs need two actors", "name another, or make the scope actors")
def dyads_have_two_actors(collection: Collection, code: Code) -> Iterator[Fault]:
    rows = collection["coverage"]
    alone = (rows["scope"] == "dyads") & ~rows["actors"].str.contains(";", regex=False).eq(True)
    for line, value in rows["actors"][alone].dropna().items():
        yield fault(code, "coverage", line, "actors", value)
