"""Frames given the types, the column order and the row order that `published.py` declares."""

import numpy as np
import pandas as pd

from ..published import PUBLISHED
from ..column_types import Category, Count, Day, Flag, Number, Text


def typed(table: str, frame: pd.DataFrame) -> pd.DataFrame:
    """The frame as published: declared columns and types, sorted by key, rows numbered from 0."""
    schema = PUBLISHED[table]
    columns = {name: _as_type(frame[name], column.dtype) for name, column in schema.columns.items()}
    built = pd.DataFrame(columns, copy=False).reset_index(drop=True)
    return _sorted(built, list(schema.unique or []))


def _as_type(column: pd.Series, wanted: object) -> pd.Series:
    if isinstance(wanted, Text):
        return column.astype(Text.type)
    if isinstance(wanted, Category):
        codes, known = pd.factorize(column, sort=True)
        return pd.Series(pd.Categorical.from_codes(codes, pd.Index(known, dtype=Text.type)), column.index)
    if isinstance(wanted, Day):
        return column.astype(Day.type)
    if isinstance(wanted, Count):
        numbers = pd.to_numeric(column) if isinstance(column.dtype, pd.StringDtype) else column
        return (
            numbers.astype("Float64").astype(Count.type)
            if numbers.dtype == np.float64
            else numbers.astype(Count.type)
        )
    if isinstance(wanted, Flag):
        return column.astype(Flag.type)
    if isinstance(wanted, Number):
        return column.astype(Number.type)
    raise TypeError(f"{column.name}: no such column type: {wanted!r}")


def _sorted(frame: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    first = frame[key[0]]
    if len(key) == 1 and first.is_monotonic_increasing:
        return frame
    return frame.sort_values(key, ignore_index=True, na_position="first")
