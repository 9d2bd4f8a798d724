"""What a coverage row must be for an absence to mean something."""

from collections.abc import Iterator

import numpy as np

from ..collection import Collection
from ..faults import Code, Fault
from .declaration import rule


@rule("V101", "pair-of-one", "pairs need two actors", "name another, or make the scope actors")
def dyads_have_two_actors(collection: Collection, code: Code) -> Iterator[Fault]:
    counts = np.bincount(collection.items("coverage", "actors").at, minlength=collection.size("coverage"))
    alone = collection.among("coverage", "scope", "dyads") & (counts == 1)
    yield from collection.faults(code, "coverage", alone, "actors")
