"""Published frames as Arrow tables that describe themselves, and the fingerprint of their content."""

import hashlib
from collections.abc import Mapping

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


def as_arrow(table: str, frame: pd.DataFrame, about: Mapping[str, str]) -> pa.Table:
    """The frame under its declared Arrow schema, each column with its description, `about` on the table."""
    columns = PUBLISHED[table].columns
    fields = [
        pa.field(name, column.dtype.arrow, column.nullable, {"description": column.description})
        for name, column in columns.items()
    ]
    arrays = [
        pa.array(frame[field.name], type=field.type if pa.types.is_date(field.type) else None, from_pandas=True)
        for field in fields
    ]
    arrays = [
        _flat(array).cast(field.type, safe=True) for array, field in zip(arrays, fields, strict=True)
    ]
    schema = pa.schema(fields, {"table": table, "description": TITLES[table], **about})
    return pa.Table.from_arrays(arrays, schema=schema)


def _flat(array: pa.Array | pa.ChunkedArray) -> pa.Array:
    return array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array


def fingerprint(tables: Mapping[str, pa.Table]) -> str:
    """SHA-256 of what the tables say, whatever the format, row order or library that holds them.

    Tables by name, each sorted by key; of each column its name, then for each cell one byte that says
    whether it is missing, then the lengths of all cells as text (32-bit, little endian), then the text
    itself in UTF-8: numbers and days as Arrow prints them, flags as true and false.
    """
    digest = hashlib.sha256()
    for name in sorted(tables):
        digest.update(f"{name}\n{tables[name].num_rows}\n".encode())
        for column in tables[name].column_names:
            digest.update(f"{column}\n".encode())
            for buffer in _content(_flat(tables[name][column])):
                digest.update(buffer)
    return digest.hexdigest()


def _content(column: pa.Array) -> list[memoryview]:
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    missing = pc.cast(pc.is_null(column), pa.uint8())
    cells = pc.fill_null(pc.cast(column, pa.large_string()), "")
    lengths = pc.cast(pc.binary_length(cells), pa.uint32())
    start, end = cells.offset, cells.offset + len(cells)
    offsets = memoryview(cells.buffers()[1]).cast("q") if len(cells) else [0]
    data = memoryview(cells.buffers()[2] or b"")[offsets[start] : offsets[end]] if len(cells) else memoryview(b"")
    return [memoryview(missing.to_numpy()), memoryview(lengths.to_numpy().astype("<u4")), data]
