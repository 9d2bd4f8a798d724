"""What must hold across rows and tables: each rule a name, a stable code, a sentence and a remedy.

A rule takes the collection as its argument and yields the faults it finds. To add one, write it in the
module of its subject, and show in `schemas/examples/` the smallest edit that breaks it.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..collection import Collection
from ..faults import Fault
from . import coverage, dates, events, evidence, keys, neutrality, participants, stances, texts, upkeep
from .declaration import RULES

__all__ = [
    "RULES", "check_rules", "coverage", "dates", "events", "evidence", "keys", "neutrality", "participants",
    "stances", "texts", "upkeep",
]  # fmt: skip


def check_rules(
    collection: Collection, progress: Callable[[Iterable[Any], str], Iterable[Any]] = lambda steps, _: steps
) -> Iterator[Fault]:
    """Run every rule over the collection."""
    for rule in progress(RULES, "rules"):
        yield from rule.finds(collection, rule.code)
