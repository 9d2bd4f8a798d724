"""Rows picked by the ids they hold, before anything is turned into a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from .declarations import id_columns
from .errors import UnknownNameError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .release import Release

Row = dict[str, Any]


def rows(release: Release, table: str, column: str, values: Iterable[str]) -> list[Row]:
    """The rows of a table whose text column holds one of the values, in the order of the table."""
    arrow = release.load(table, into="arrow")
    wanted = pa.array(set(values), pa.string())
    found: list[Row] = arrow.filter(pc.is_in(arrow[column], wanted)).to_pylist() if len(wanted) else []
    return found


def home(release: Release, record: str) -> str:
    """The table whose row has this id."""
    columns = id_columns(release)
    for table, column in columns.items():
        if rows(release, table, column, [record]):
            return table
    known = [each for table, column in columns.items() for each in _ids(release, table, column)]
    alike = [each for each in known if each.partition("-")[0] == record.partition("-")[0]]
    raise UnknownNameError(f"there is no record {record!r}{nearest(record, alike or known)}")


def _ids(release: Release, table: str, column: str) -> list[str]:
    ids: list[str] = release.load(table, into="arrow")[column].to_pylist()
    return ids
