"""The raw tables side by side, and the views of them that rules and derivations share."""

import datetime
from collections.abc import Mapping
from functools import cached_property

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from . import dates
from .raw import KEYS, RAW

BEGINNING = np.datetime64("0001-01-01", "s")
END = np.datetime64("9999-12-31", "s")
PARTICIPANT_COLUMNS = {"actors": "actor", "recipients": "recipient"}


class Collection:
    """All raw tables, indexed by the line of the file; each view is computed once, when first asked for.

    `as_of` is the day against which plans are judged late: by default the newest day on which a source was
    published or read. `texts` holds the words of sources by source_id, where the curator has them.
    """

    def __init__(
        self,
        tables: Mapping[str, pd.DataFrame],
        as_of: datetime.date | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        self.tables = dict(tables)
        self.texts = dict(texts or {})
        self._as_of = as_of
        self._spans: dict[tuple[str, str], pd.DataFrame] = {}
        self._items: dict[tuple[str, str], pd.DataFrame] = {}

    def __getitem__(self, table: str) -> pd.DataFrame:
        return self.tables[table]

    @cached_property
    def as_of(self) -> np.datetime64:
        if self._as_of is not None:
            return np.datetime64(self._as_of, "s")
        newest = max(
            (self.spans("sources", column)["latest"].max() for column in ("published_on", "retrieved_on")),
            key=lambda day: BEGINNING if pd.isna(day) else day.to_datetime64(),
        )
        return BEGINNING if pd.isna(newest) else newest.to_datetime64()

    def spans(self, table: str, column: str) -> pd.DataFrame:
        """The days each date expression of a column can mean: see `dates.spans`."""
        if (table, column) not in self._spans:
            self._spans[table, column] = dates.spans(self[table][column])
        return self._spans[table, column]

    def items(self, table: str, column: str) -> pd.DataFrame:
        """The items of a list column: `line` (not unique), `item`, `position` from 0."""
        if (table, column) not in self._items:
            self._items[table, column] = exploded(self[table][column])
        return self._items[table, column]

    def by_key(self, table: str) -> pd.DataFrame:
        """The table with its `line` as a column, indexed by its (single) key; the first row of each key."""
        (key,) = KEYS[table]
        return self[table].reset_index(names="line").drop_duplicates(key).set_index(key)

    def references(self, table: str, column: str) -> pd.DataFrame:
        """Where a column names rows elsewhere: `line` and `item`."""
        metadata = RAW[table].columns[column].metadata
        if not metadata.get("listed"):
            named = self[table][column].dropna()
            return pd.DataFrame({"line": named.index, "item": named.array})
        items = self.items(table, column)[["line", "item"]]
        if metadata["kind"] != "roles":
            return items
        return items.assign(item=items["item"].str.partition(":")[2])

    @cached_property
    def participants(self) -> pd.DataFrame:
        """Who took part in what: `line`, `column`, `event_id`, `actor_id`, `role`, `position`."""
        parts = [
            self.items("events", column).assign(role=role, column=column)
            for column, role in PARTICIPANT_COLUMNS.items()
        ]
        others = self.items("events", "others").assign(column="others")
        pairs = others["item"].str.partition(":")
        parts.append(others.assign(role=pairs[0], item=pairs[2]))
        taken = pd.concat(parts, ignore_index=True).rename(columns={"item": "actor_id"})
        taken["event_id"] = self["events"]["event_id"].reindex(taken["line"]).array
        return taken

    @cached_property
    def event_windows(self) -> pd.DataFrame:
        """The days on which each event can have taken place: `earliest`, `latest`, open sides filled in."""
        start, end = self.spans("events", "start"), self.spans("events", "end")
        latest = end["latest"].where(self["events"]["end"].notna(), start["latest"])
        return bounded(start["earliest"], latest)

    def tenures(self, table: str, first: str, last: str) -> pd.DataFrame:
        """The days on which a term can have run; what is not known does not bound it."""
        return bounded(self.spans(table, first)["earliest"], self.spans(table, last)["latest"])


def exploded(lists: pd.Series) -> pd.DataFrame:
    """One row an item: the `line` of its list, the `item`, its `position` in the list."""
    split = pc.split_pattern(pa.array(lists.array, from_pandas=True), ";")
    split = split.combine_chunks() if isinstance(split, pa.ChunkedArray) else split
    parents = np.asarray(pc.list_parent_indices(split))
    starts = np.r_[True, parents[1:] != parents[:-1]] if len(parents) else np.array([], dtype=bool)
    firsts = np.flatnonzero(starts)
    position = np.arange(len(parents)) - np.repeat(firsts, np.diff(np.r_[firsts, len(parents)]))
    items = pd.array(pc.list_flatten(split), dtype="str")
    return pd.DataFrame({"line": lists.index.to_numpy()[parents], "item": items, "position": position})


def bounded(earliest: pd.Series, latest: pd.Series) -> pd.DataFrame:
    """A window whose open sides are the beginning and the end of time."""
    return pd.DataFrame({"earliest": earliest.fillna(BEGINNING), "latest": latest.fillna(END)})


def overlap(one: pd.DataFrame, other: pd.DataFrame) -> np.ndarray:
    """Row by row, whether two windows share a day."""
    first = one["earliest"].to_numpy() <= other["latest"].to_numpy()
    return first & (other["earliest"].to_numpy() <= one["latest"].to_numpy())
