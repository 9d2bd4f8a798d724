"""How a kind of slip is declared."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from .sheets import Files, Sheets


class Place(NamedTuple):
    """Where a fault must be reported; an empty column stands for any."""

    table: str
    line: int
    column: str = ""


class Slip(NamedTuple):
    """One slip: what it changes, put off until it is wanted, and every place where it must be reported."""

    what: str
    spoil: Callable[[], Files]
    places: tuple[Place, ...]


class Kind(NamedTuple):
    """The codes that say what is wrong, any of them; none where several can."""

    codes: frozenset[str]
    slips: Callable[[Sheets], Iterator[Slip]]


KINDS: dict[str, Kind] = {}


def kind(
    name: str, *codes: str
) -> Callable[[Callable[[Sheets], Iterator[Slip]]], Callable[[Sheets], Iterator[Slip]]]:
    """Declare the decorated function as the maker of all slips of a kind that the sheets have room for."""

    def register(slips: Callable[[Sheets], Iterator[Slip]]) -> Callable[[Sheets], Iterator[Slip]]:
        assert name not in KINDS, f"{name} is declared twice"
        KINDS[name] = Kind(frozenset(codes), slips)
        return slips

    return register


def typed(sheets: Sheets, table: str, at: int, *columns: str, **cells: str) -> Slip:
    """Other cells typed into a row; it must be reported there, at the columns named, or at those typed."""
    places = tuple(Place(table, at + 2, column) for column in columns or cells)
    return Slip(f"{table}[{at}] {cells}", lambda: sheets.typed((table, at, cells)), places)
