"""Published tables in Arrow: their declared types, the frames pandas makes of them, their fingerprint."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from .published import PUBLISHED, TITLES

# Of a Parquet file; part of the promise that the same tables give the same bytes.
PARQUET = {
    "compression": "zstd",
    "compression_level": 3,
    "use_dictionary": True,
    "row_group_size": 131_072,
    "version": "2.6",
}
_PANDAS = {
    pa.string(): pd.StringDtype(na_value=np.nan),
    pa.int32(): pd.Int32Dtype(),
    pa.bool_(): pd.BooleanDtype(),
}


def as_arrow(table: str, columns: Mapping[str, Any]) -> pa.Table:
    """Columns (Arrow or NumPy, all of one length) as the published table: declared types, sorted by key."""
    fields = [
        pa.field(name, column.dtype.arrow, column.nullable, {"description": column.description})
        for name, column in PUBLISHED[table].columns.items()
    ]
    arrays = [_as_type(columns[field.name], field.type) for field in fields]
    made = pa.Table.from_arrays(
        arrays, schema=pa.schema(fields, {"table": table, "description": TITLES[table]})
    )
    return _sorted(made, PUBLISHED[table].unique)


def _as_type(column: Any, wanted: pa.DataType) -> pa.Array:
    array = column if isinstance(column, pa.Array) else pa.array(column, from_pandas=True)
    if pa.types.is_dictionary(wanted):
        return pc.cast(array, wanted.value_type).dictionary_encode()
    return array if array.type == wanted else pc.cast(array, wanted)


def _sorted(table: pa.Table, key: list[str]) -> pa.Table:
    if table.num_rows < 2:
        return table
    order = [(column, "ascending") for column in key]
    plain = pa.table({column: _plain(table[column]) for column in key})
    at = pc.sort_indices(plain, sort_keys=order)
    if pc.all(pc.equal(at, pa.array(np.arange(len(at)), pa.uint64()))).as_py():
        return table
    return pa.table([_encoded_in_order(column.take(at)) for column in table.columns], schema=table.schema)


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Text that sorts: a missing cell comes first."""
    return pc.fill_null(pc.cast(column, pa.string()), "")


def _encoded_in_order(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Dictionaries in order of appearance, whatever the order of the rows they were made from."""
    return pc.cast(column, pa.string()).dictionary_encode() if pa.types.is_dictionary(column.type) else column


def as_frame(table: pa.Table) -> pd.DataFrame:
    """The frame a reader gets: text, categories, datetime64 days, nullable integers and booleans, floats."""
    return table.to_pandas(types_mapper=_PANDAS.get, date_as_object=False)


def fingerprint(tables: Mapping[str, pa.Table]) -> str:
    """SHA-256 of what the tables say, whatever the format, row order or library that holds them.

    Tables by name, each sorted by key; of each column its name, then for each cell one bit that says
    whether it is missing (packed, high bit first), then the lengths of all cells as text in bytes (32-bit,
    little endian), then the text
    itself in UTF-8: numbers and days as Arrow prints them, flags as true and false.
    """
    digest = hashlib.sha256()
    for name in sorted(tables):
        digest.update(f"{name}\n{tables[name].num_rows}\n".encode())
        for column in tables[name].column_names:
            digest.update(f"{column}\n".encode())
            for part in _content(tables[name][column].combine_chunks()):
                digest.update(part)
    return digest.hexdigest()


def _content(column: pa.Array) -> Iterator[bytes | memoryview]:
    cells = column.dictionary_decode() if pa.types.is_dictionary(column.type) else column
    missing = pc.is_null(cells)
    cells = pc.fill_null(pc.cast(cells, pa.large_string()), "")
    yield np.packbits(missing.to_numpy(zero_copy_only=False)).tobytes()
    yield pc.binary_length(cells).to_numpy(zero_copy_only=False).astype("<u4").tobytes()
    if len(cells):
        offsets = np.frombuffer(cells.buffers()[1], dtype=np.int64, count=len(cells) + 1 + cells.offset)[
            cells.offset :
        ]
        yield memoryview(cells.buffers()[2] or b"")[offsets[0] : offsets[-1]]
