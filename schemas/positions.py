"""Rows by their position, from 0, and cells by a number for each distinct one: what joins and counts are made of."""

from typing import Any

import numpy as np
import pandas as pd
import pyarrow.compute as pc

NONE = -1  # the position of no row, the number of no cell


def numbered(cells: Any) -> np.ndarray:
    """A number for each distinct cell of an Arrow array, in order of appearance; NONE for the missing."""
    numbers = cells.dictionary_encode().indices
    return pc.fill_null(numbers, NONE).to_numpy(zero_copy_only=False).astype(np.int64)


def grouped(*columns: np.ndarray) -> np.ndarray:
    """A number for each distinct row of some columns of numbers, in order of appearance."""
    group = pd.factorize(columns[0])[0]
    for column in columns[1:]:
        if group.max(initial=NONE) + 1 == len(group):
            break  # the columns before tell all rows apart
        group = pd.factorize(group * (column.max(initial=0) + 2) + column + 1)[0]
    return group


def repeats(*columns: np.ndarray) -> np.ndarray:
    """For each row, the position of the first row that is equal in all columns: its own where it is first."""
    group = grouped(*columns)
    first = np.empty(group.max(initial=NONE) + 1, dtype=np.int64)
    first[group[::-1]] = np.arange(len(group))[::-1]
    return first[group]


def distinct(*columns: np.ndarray) -> list[np.ndarray]:
    """The distinct rows of some columns of numbers, in order of appearance."""
    first = repeats(*columns)
    return [column[first == np.arange(len(first))] for column in columns]


def pairs(left: np.ndarray, right: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The positions of all pairs of rows whose numbers are equal; negative numbers pair with nothing."""
    order = np.argsort(right, kind="stable")
    ranked = right[order]
    first, last = np.searchsorted(ranked, left, "left"), np.searchsorted(ranked, left, "right")
    count = np.where(left >= 0, last - first, 0)
    lefts = np.repeat(np.arange(len(left)), count)
    steps = np.arange(len(lefts)) - np.repeat(np.cumsum(count) - count, count)
    return lefts, order[np.repeat(first, count) + steps]
