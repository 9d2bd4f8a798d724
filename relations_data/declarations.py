"""What the columns of a release are declared to be: its codebook, and where its ids live."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pandas import DataFrame

    from .release import Release


def codebook(release: Release, table: str | None) -> DataFrame:
    """The columns of one table, or of all, in the order of the tables."""
    every = release.load("columns")
    names = [table] if table else list(release.tables)
    place = every["table"].map({name: at for at, name in enumerate(names)}).astype("Int32")
    chosen = every.assign(place=place)[place.notna()].sort_values(["place", "position"], ignore_index=True)
    chosen = chosen.drop(columns=["place", "position"])
    return chosen.drop(columns="table") if table else chosen


def id_columns(release: Release) -> dict[str, str]:
    """The tables whose rows have an id of their own, each with the column of the id."""
    every = release.load("columns", into="arrow").to_pylist()
    keys: dict[str, list[str]] = {}
    for row in every:
        if row["is_key"]:
            keys.setdefault(row["table"], []).append(row["column"])
    return {table: key[0] for table, key in keys.items() if len(key) == 1 and table in release.tables}
