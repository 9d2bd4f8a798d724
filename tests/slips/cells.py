"""Slips within one cell: the ways of spoiling that its column's declaration makes wrong."""

import random
from collections.abc import Callable, Iterator

from corruptions import WAYS, corruptions

from schemas import RAW

from .declaration import Slip, kind, typed
from .sheets import Sheets

ROWS_TRIED = 60


def _in_cells(way: str) -> Callable[[Sheets], Iterator[Slip]]:
    def slips(sheets: Sheets) -> Iterator[Slip]:
        chance = random.Random(way)
        for table, schema in RAW.items():
            many = range(len(sheets[table]))
            for at in chance.sample(many, min(len(many), ROWS_TRIED)):
                for column in schema.columns:
                    cell = corruptions(table, column, sheets[table][at][column]).get(way)
                    if cell is not None:
                        yield typed(sheets, table, at, **{column: cell})

    return slips


for _way in WAYS:
    kind(f"cell: {_way}")(_in_cells(_way))
