"""The raw tables side by side, and the views of them that rules and derivations share.

A row is known here by its position in its table, from 0; `line` says where it stands in the file. Columns
are Arrow arrays, and what is computed of them NumPy arrays of the table's length or of positions: both cost
next to nothing on small tables and little on large ones.
"""

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias, TypeVar

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from . import dates
from .column_types import CELL
from .faults import Code, Fault, fault
from .raw import KEYS, RAW

BEGINNING = np.datetime64("0001-01-01", "s")
END = np.datetime64("9999-12-31", "s")
NONE = -1
Position: TypeAlias = int | np.integer[Any]

Made = TypeVar("Made")


class Items(NamedTuple):
    """The items of a list column: the position `at` of each one's row, the item, its `place` in the list."""

    at: np.ndarray
    item: pa.Array
    place: np.ndarray


class Window(NamedTuple):
    """First and last days, open sides filled with the beginning and the end of time."""

    earliest: np.ndarray
    latest: np.ndarray

    def take(self, at: np.ndarray) -> "Window":
        """The windows at some positions."""
        return Window(self.earliest[at], self.latest[at])

    def overlaps(self, other: "Window") -> np.ndarray:
        """Row by row, whether the two share a day."""
        return (self.earliest <= other.latest) & (other.earliest <= self.latest)


def window(earliest: np.ndarray, latest: np.ndarray) -> Window:
    """A window whose sides that are not known bound nothing."""
    return Window(np.where(np.isnat(earliest), BEGINNING, earliest), np.where(np.isnat(latest), END, latest))


class Collection:
    """All raw tables; each view is computed once, when first asked for.

    `as_of` is the day against which plans are judged late: by default the newest day on which a source was
    published or read. `texts` holds the words of sources by source_id, where the curator has them. `wrong`
    has the lines of the cells that were emptied because they say nothing legal, by table and column.
    """

    def __init__(
        self,
        tables: Mapping[str, pd.DataFrame],
        as_of: datetime.date | None = None,
        texts: Mapping[str, str] | None = None,
        wrong: Mapping[tuple[str, str], list[int]] | None = None,
    ) -> None:
        self.tables = dict(tables)
        self.texts = dict(texts or {})
        self._wrong = dict(wrong or {})
        self._as_of = as_of
        self._made: dict[object, Any] = {}

    def once(self, make: Callable[["Collection"], Made]) -> Made:
        """What `make` makes of this collection, made once."""
        return self._kept(make, lambda: make(self))

    def _kept(self, name: object, make: Callable[[], Made]) -> Made:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def size(self, table: str) -> int:
        """How many rows a table has."""
        return len(self.tables[table])

    def cells(self, table: str, column: str) -> pa.Array:
        """A column as typed, missing where empty."""
        return self._kept(("cells", table, column), lambda: _flat(self.tables[table][column].array))

    def has(self, table: str, column: str) -> np.ndarray:
        """Which rows have a value in the column."""
        return self._kept(("has", table, column), lambda: _as_numpy(pc.is_valid(self.cells(table, column))))

    def is_wrong(self, table: str, column: str) -> np.ndarray:
        """In which rows the cell was emptied because it was wrong."""
        return np.isin(self.tables[table].index, self._wrong.get((table, column), []))

    def among(self, table: str, column: str, *values: str) -> np.ndarray:
        """Which rows have one of the values in the column."""
        return _as_numpy(pc.is_in(self.cells(table, column), pa.array(values, CELL)))

    def cell(self, table: str, column: str, at: Position) -> str:
        """One cell, empty text where it is missing."""
        return self.cells(table, column)[int(at)].as_py() or ""

    def line(self, table: str, at: Position) -> int:
        """The line of the file on which a row starts."""
        return int(self.tables[table].index[int(at)])

    def keys(self, table: str) -> pa.Array:
        """The ids of a table that has one column as its key."""
        (key,) = KEYS[table]
        return self.cells(table, key)

    def find(self, table: str, ids: pa.Array) -> np.ndarray:
        """The position of the row with each id, -1 where there is none."""
        if not self.size(table):
            return np.full(len(ids), NONE)
        found = pc.index_in(ids, value_set=self.keys(table), skip_nulls=True)
        return _as_numpy(pc.fill_null(found, NONE)).astype(np.int64)

    def row(self, table: str, column: str) -> np.ndarray:
        """The position of the row that a reference column names, -1 where it names none."""
        (target,) = RAW[table].columns[column].metadata["references"]
        return self._kept(("row", table, column), lambda: self.find(target, self.cells(table, column)))

    def spans(self, table: str, column: str) -> dates.Spans:
        """The days each date expression of a column can mean."""
        return self._kept(("spans", table, column), lambda: dates.spans(self.cells(table, column)))

    def items(self, table: str, column: str) -> Items:
        """The items of a list column."""
        return self._kept(("items", table, column), lambda: _exploded(self.cells(table, column)))

    def named(self, table: str, column: str) -> tuple[np.ndarray, pa.Array]:
        """Every mention of a row elsewhere: the position of the row that mentions it, and the id."""
        metadata = RAW[table].columns[column].metadata
        if not metadata.get("listed"):
            at = np.flatnonzero(self.has(table, column))
            return at, self.cells(table, column).take(pa.array(at))
        items = self.items(table, column)
        if metadata["kind"] != "roles":
            return items.at, items.item
        return items.at, pc.replace_substring_regex(items.item, ".*:", "")

    def tenure(self, table: str, first: str, last: str) -> Window:
        """The days on which a term can have run; what is not known does not bound it."""
        return window(self.spans(table, first).earliest, self.spans(table, last).latest)

    def days_of_events(self) -> Window:
        """The days on which each event can have taken place; without an end it ends as it starts."""

        def make() -> Window:
            start, end = self.spans("events", "start"), self.spans("events", "end")
            return window(start.earliest, np.where(self.has("events", "end"), end.latest, start.latest))

        return self._kept("days_of_events", make)

    @property
    def as_of(self) -> np.datetime64:
        """The day against which plans are judged late."""
        if self._as_of is not None:
            return np.datetime64(self._as_of, "s")
        days = [self.spans("sources", column).latest for column in ("published_on", "retrieved_on")]
        known = np.concatenate([day[~np.isnat(day)] for day in days])
        return known.max() if len(known) else BEGINNING

    def faults(self, code: Code, table: str, where: np.ndarray, column: str, **words: Any) -> Iterator[Fault]:
        """A fault on a column for each row of `where`: a mask of the table, or positions."""
        for at in np.flatnonzero(where) if where.dtype == bool else where:
            yield self.fault(code, table, at, column, **words)

    def fault(self, code: Code, table: str, at: Position, column: str, **words: Any) -> Fault:
        """A fault on one cell; the cell is its value unless the words have another."""
        words.setdefault("value", self.cell(table, column, at))
        return fault(code, table, self.line(table, at), column, **words)


def _flat(column: Any) -> pa.Array:
    cells = pa.array(column, from_pandas=True)
    return pc.cast(cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells, CELL)


def _as_numpy(array: pa.Array) -> np.ndarray:
    return array.to_numpy(zero_copy_only=False)


def _exploded(lists: pa.Array) -> Items:
    split = pc.split_pattern(lists, ";")
    at = _as_numpy(pc.list_parent_indices(split)).astype(np.int64)
    firsts = np.flatnonzero(np.diff(at, prepend=NONE))
    place = np.arange(len(at)) - np.repeat(firsts, np.diff(firsts, append=len(at)))
    return Items(at, pc.list_flatten(split), place)


def repeats(*columns: np.ndarray) -> np.ndarray:
    """For each row, the position of the first row that is equal in all columns: its own where it is first."""
    group = columns[0]
    for column in columns[1:]:
        group = pd.factorize(group * (column.max(initial=0) + 2) + column + 1)[0]
    group = pd.factorize(group)[0]
    is_first = (
        group > np.maximum.accumulate(np.append(NONE, group[:-1])) if len(group) else group.astype(bool)
    )
    return np.flatnonzero(is_first)[group]


def numbered(cells: pa.Array) -> np.ndarray:
    """A number for each distinct cell, in order of appearance, -1 for the missing."""
    return _as_numpy(pc.fill_null(cells.dictionary_encode().indices, NONE)).astype(np.int64)


def pairs(left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The positions of all pairs of rows whose numbers are equal; negative numbers pair with nothing."""
    order = np.argsort(right, kind="stable")
    ranked = right[order]
    first, last = np.searchsorted(ranked, left, "left"), np.searchsorted(ranked, left, "right")
    count = np.where(left >= 0, last - first, 0)
    lefts = np.repeat(np.arange(len(left)), count)
    steps = np.arange(len(lefts)) - np.repeat(np.cumsum(count) - count, count)
    return lefts, order[np.repeat(first, count) + steps]
