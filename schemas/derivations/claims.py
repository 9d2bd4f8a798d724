"""What sources say of the columns of records, beside what the records hold."""

from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from .. import dates
from ..collection import Collection
from ..positions import NONE
from ..raw import KEYS, RAW

RECORD_TABLES = {"evt": "events", "stn": "stances", "aff": "affiliations"}
LABEL = "label"


class Claims(NamedTuple):
    """The evidence on one column of one table: positions in evidence and in the table (-1 unknown)."""

    table: str
    field: str
    at: np.ndarray
    record: np.ndarray
    value: pa.Array
    cell: pa.Array
    is_same: np.ndarray
    is_wider: np.ndarray


def citable(table: str) -> list[str]:
    """The columns that evidence may speak of: all but the key and the coder's note."""
    return [column for column in RAW[table].columns if column not in (*KEYS[table], "note")]


def claims(collection: Collection) -> list[Claims]:
    """The evidence by table and column; labels are left out, and columns that cannot be cited."""
    found = []
    fields = collection.cells("evidence", "field")
    named = [field for field in pc.unique(fields).to_pylist() if field not in (None, LABEL)]
    prefixes = pc.utf8_slice_codeunits(collection.cells("evidence", "record_id"), 0, 3)
    for prefix, table in RECORD_TABLES.items():
        of_table = pc.fill_null(pc.equal(prefixes, prefix), False).to_numpy(zero_copy_only=False)
        for field in sorted(set(named) & set(citable(table))):
            at = np.flatnonzero(of_table & collection.among("evidence", "field", field))
            if len(at):
                found.append(_claims(collection, table, field, at))
    return found


def _claims(collection: Collection, table: str, field: str, at: np.ndarray) -> Claims:
    rows = pa.array(at)
    record = collection.find(table, collection.cells("evidence", "record_id").take(rows))
    value = collection.cells("evidence", "value").take(rows)
    places = pa.array(record, mask=record == NONE)
    cell = collection.cells(table, field).take(places)
    metadata = RAW[table].columns[field].metadata
    compare = {"date": _dates, "listed": _lists}.get(
        "listed" if metadata.get("listed") else metadata["kind"], _plain
    )
    is_same, is_wider = compare(value, cell)
    if metadata["kind"] == "code" and field != "status":
        is_wider = np.zeros(len(at), dtype=bool)  # one code is never a vaguer form of another
    return Claims(table, field, at, record, value, cell, is_same, is_wider)


def _plain(value: pa.Array, cell: pa.Array) -> tuple[np.ndarray, np.ndarray]:
    """Whether the value is the cell; any other value leaves open what the cell says."""
    same = pc.fill_null(pc.equal(value, cell), False).to_numpy(zero_copy_only=False)
    return same, ~same


def _lists(value: pa.Array, cell: pa.Array) -> tuple[np.ndarray, np.ndarray]:
    """Whether all items of the value are listed in the cell."""
    listed = zip(value.to_pylist(), cell.to_pylist(), strict=True)
    same = np.array(
        [set((one or "").split(";")) <= set((all_ or "").split(";")) for one, all_ in listed], bool
    )
    return same, ~same


def _dates(value: pa.Array, cell: pa.Array) -> tuple[np.ndarray, np.ndarray]:
    """Whether the value means the same days as the cell; whether it holds all of them and more."""
    same, _ = _plain(value, cell)
    claimed, held = dates.spans(value), dates.spans(cell)
    missing, going = (
        np.isnat(held.earliest) & np.isnat(held.latest),
        np.isnat(claimed.earliest) & np.isnat(claimed.latest),
    )
    first = (claimed.earliest == held.earliest) | (np.isnat(claimed.earliest) & np.isnat(held.earliest))
    last = (claimed.latest == held.latest) | (np.isnat(claimed.latest) & np.isnat(held.latest))
    same |= first & last & ~missing & ~going
    before = np.isnat(claimed.earliest) | (claimed.earliest <= held.earliest)
    after = np.isnat(claimed.latest) | (claimed.latest >= held.latest)
    return same, ~same & before & after
