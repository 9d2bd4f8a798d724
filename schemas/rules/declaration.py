"""How a rule is declared."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..collection import Collection
from ..faults import FAULT, Code, Fault, declare

Finder = Callable[[Collection, Code], Iterator[Fault]]


class Rule(NamedTuple):
    """A code, and the function that finds its cases."""

    code: Code
    finds: Finder


RULES: list[Rule] = []


def rule(
    code: str, name: str, sentence: str, remedy: str, severity: str = FAULT
) -> Callable[[Finder], Finder]:
    """Declare the decorated function as the rule of this code."""

    def register(finds: Finder) -> Finder:
        RULES.append(Rule(declare(code, name, sentence, remedy, severity), finds))
        return finds

    return register
