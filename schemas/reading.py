"""Bytes of a raw file, read as text into a frame whose index is the physical line."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv

from .column_types import CELL, Text
from .faults import Fault, alike, declare, fault, nearest

MISSING_FILE = declare(
    "F101", "missing-file", "the file is missing", "put it back; a table without rows keeps its header line"
)
EMPTY_FILE = declare("F102", "empty-file", "the file is empty", "start it with the header line: {header}")
NOT_A_TABLE = declare(
    "F103", "not-a-table", "this is {what}, not a table", "save the table itself as CSV, UTF-8"
)
ENCODING = declare(
    "F104",
    "not-utf-8",
    "byte {byte} is not UTF-8",
    "save the file as UTF-8; it reads as '{guess}' in the old Western encoding",
)
BYTE_ORDER_MARK = declare(
    "F105", "byte-order-mark", "the file starts with a byte-order mark", "run: python build.py --fix"
)
LINE_ENDING = declare(
    "F106", "line-ending", "the line ends in CR, not in LF alone", "run: python build.py --fix"
)
NUL = declare("F107", "nul-byte", "the line holds a NUL byte", "restore the file; it is damaged here")
CONFLICT = declare(
    "F108",
    "merge-conflict",
    "a merge conflict was left open",
    "choose one side and delete the three marker lines",
)
QUOTING = declare(
    "F109",
    "bad-quoting",
    "the quoting of the row that starts here is broken: {what}",
    'close the quote, and write a quote inside a quoted cell as ""',
)
RAGGED = declare(
    "F110",
    "ragged-row",
    "the row has {found} cells, the header {expected}",
    "{hint}",
)
BLANK_LINE = declare(
    "F111", "blank-line", "the line is blank, or only commas", "delete it, or run: python build.py --fix"
)
HEADER = declare(
    "F112", "wrong-header", "the header has its columns in another order", "run: python build.py --fix"
)
UNKNOWN_COLUMN = declare("F113", "unknown-column", "the header names {what}", "{remedy}")
MISSING_COLUMN = declare(
    "F114", "missing-column", "the header lacks the column {missing}", "put it back {place}"
)
DUPLICATE_COLUMN = declare(
    "F115", "duplicate-column", "the header names the column twice", "keep one of the two"
)
TOO_LARGE = declare(
    "F116",
    "cell-too-large",
    "a cell of the row that starts here has more than {limit} characters",
    "look for a quote that is never closed",
)
SEPARATOR = declare(
    "F119", "other-separator", "{found} stand between the cells", "save the file with commas: CSV, UTF-8"
)
NO_HEADER = declare(
    "F120", "no-header", "the first line names no column of the table", "let the file start with: {header}"
)


class Rows(NamedTuple):
    """The rows of a raw file: the cells as text, missing where empty, and the line on which each row starts."""

    cells: pa.Table
    lines: np.ndarray

    @property
    def frame(self) -> pd.DataFrame:
        """The same as pandas has it, the lines as the index."""
        frame = self.cells.to_pandas(types_mapper={CELL: Text.type}.get)
        return frame.set_axis(pd.Index(self.lines, name="line"))


def read(table: str, data: bytes | None, columns: Sequence[str]) -> tuple[Rows | None, list[Fault]]:
    """Read one raw file; its rows, with `columns` in their order, or the faults that keep it from having any."""
    faults = list(_damage(table, data, columns))
    if data is not None and faults and {each.code for each in faults} <= _MENDED_BY_FIX:
        tidy = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        return None, faults + _read_by_record(table, tidy, columns)[1]
    if faults or data is None:
        return None, faults
    rows = _read_by_line(data, columns)
    return (rows, []) if rows is not None else _read_by_record(table, data.decode(), columns)


def _read_by_line(data: bytes, columns: Sequence[str]) -> Rows | None:
    """The rows of a sound file in which every line is a record; None if it may be anything else.

    Lines without quotes are cut by Arrow, which is fast; those with quotes by the csv module, strictly.
    """
    header, *lines = data.removesuffix(b"\n").split(b"\n")
    is_sound = header.decode() == ",".join(columns) and b"" not in lines
    is_sound = is_sound and b"," * (len(columns) - 1) not in lines
    if not is_sound or max(map(len, lines), default=0) > csv.field_size_limit():
        return None
    quoted = [at for at, line in enumerate(lines) if b'"' in line] if b'"' in data else []
    plain = [line for line in lines if b'"' not in line] if quoted else lines
    try:
        rows = list(csv.reader((lines[at].decode() for at in quoted), strict=True))
        cells = _cut(plain, columns)
    except (csv.Error, pa.ArrowInvalid):
        return None
    if len(rows) < len(quoted) or any(len(row) != len(columns) or not any(row) for row in rows):
        return None
    if rows:
        order = np.argsort(np.append(np.delete(np.arange(len(lines)), quoted), quoted))
        cells = pa.concat_tables([cells, _table(rows, columns)]).take(pa.array(order))
    return Rows(cells.combine_chunks(), np.arange(2, len(lines) + 2))


def _cut(lines: list[bytes], columns: Sequence[str]) -> pa.Table:
    if not lines:
        return _table([], columns)
    return pyarrow.csv.read_csv(
        io.BytesIO(b"\n".join([*lines, b""])),
        pyarrow.csv.ReadOptions(column_names=columns),
        pyarrow.csv.ParseOptions(quote_char=False, ignore_empty_lines=False),
        pyarrow.csv.ConvertOptions(
            column_types=dict.fromkeys(columns, CELL), strings_can_be_null=True, null_values=[""]
        ),
    )


def _read_by_record(table: str, text: str, columns: Sequence[str]) -> tuple[Rows | None, list[Fault]]:
    """The rows, or the faults, of any file: slower, and knows on which line each record starts."""
    rows, lines, faults = _records(table, text)
    faults = faults or list(_header_faults(table, rows[0], columns))
    faults = faults or list(_shape_faults(table, rows, lines))
    return (None, faults) if faults else (Rows(_table(rows[1:], columns), np.array(lines[1:], int)), [])


def _damage(table: str, data: bytes | None, columns: Sequence[str]) -> Iterator[Fault]:
    header = ",".join(columns)
    if data is None:
        yield fault(MISSING_FILE, table)
    elif not data.removeprefix(b"\xef\xbb\xbf").strip():
        yield fault(EMPTY_FILE, table, header=header)
    elif (what := _other_format(data)) is not None:
        yield fault(NOT_A_TABLE, table, 1, what=what)
    else:
        yield from _bad_bytes(table, data)


def _other_format(data: bytes) -> str | None:
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for magic, what in _MAGIC:
        if start.startswith(magic):
            return what
    return None


_MAGIC = (
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML document"),
    (b"pk\x03\x04", "a spreadsheet or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Excel file"),
    (b"%pdf", "a PDF"),
    (b"par1", "a Parquet file"),
    (b"\xff\xfe", "text in UTF-16"),
    (b"\xfe\xff", "text in UTF-16"),
)


_MENDED_BY_FIX = {
    BYTE_ORDER_MARK.code,
    LINE_ENDING.code,
}  # unless something else keeps the file from being read


def _bad_bytes(table: str, data: bytes) -> Iterator[Fault]:
    def line(position: int) -> int:
        return data.count(b"\n", 0, position) + 1

    if data.startswith(b"\xef\xbb\xbf"):
        yield fault(BYTE_ORDER_MARK, table, 1)
    if (position := data.find(b"\r")) >= 0:
        yield fault(LINE_ENDING, table, line(position))
    if (position := data.find(b"\0")) >= 0:
        yield fault(NUL, table, line(position))
    for number, text in enumerate(data.split(b"\n"), 1) if b"<<<<<<< " in data or b">>>>>>> " in data else ():
        if text.startswith((b"<<<<<<< ", b">>>>>>> ")) or text.rstrip() == b"=======":
            yield fault(CONFLICT, table, number)
    for number, text in enumerate(data.split(b"\n"), 1) if not _decodes(data) else ():
        if not _decodes(text):
            yield _bad_encoding(table, number, text)


def _decodes(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _bad_encoding(table: str, number: int, text: bytes) -> Fault:
    try:
        text.decode()
    except UnicodeDecodeError as error:
        around = text[max(0, error.start - 10) : error.start + 10].decode("cp1252", "replace")
        return fault(ENCODING, table, number, byte=hex(text[error.start]), guess=around)
    raise AssertionError("only called for text that does not decode")


def _records(table: str, text: str) -> tuple[list[list[str]], list[int], list[Fault]]:
    """All records, and the line on which each starts."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows, ends = [], [0]
    try:
        for row in reader:
            rows.append(row)
            ends.append(reader.line_num)
    except csv.Error as error:
        kind = TOO_LARGE if "field limit" in str(error) else QUOTING
        what = _BROKEN_QUOTES.get(str(error), str(error))
        return [], [], [fault(kind, table, ends[-1] + 1, what=what, limit=csv.field_size_limit())]
    return rows, [end + 1 for end in ends[:-1]], []


_BROKEN_QUOTES = {
    "unexpected end of data": "a quote is never closed",
    "',' expected after '\"'": "text follows a closing quote",
}


def _header_faults(table: str, header: list[str], columns: Sequence[str]) -> Iterator[Fault]:
    for mark, found in _SEPARATORS.items():
        if len(header) == 1 and not set(columns).isdisjoint(header[0].split(mark)):
            yield fault(SEPARATOR, table, 1, found=found)
            return
    lacking = [name for name in columns if name not in header]
    meant = {name: alike(name.strip(), lacking) for name in header if name not in columns}
    if len(lacking) == len(columns) and not any(meant.values()):
        yield fault(NO_HEADER, table, 1, header=",".join(columns))
        return
    for name in dict.fromkeys(header):
        if header.count(name) > 1 and name:
            yield fault(DUPLICATE_COLUMN, table, 1, name)
        if name not in columns:
            what = "an unknown column" if name else "a column without a name"
            otherwise = (
                "delete it; what has no column goes into note" if name else "delete its comma in every line"
            )
            remedy = nearest(name.strip(), lacking, otherwise)
            yield fault(UNKNOWN_COLUMN, table, 1, name, name, what=what, remedy=remedy)
    mistyped = {near[0] for near in meant.values() if len(near) == 1}
    for name in lacking:
        if name not in mistyped:
            position = columns.index(name)
            place = f"after {columns[position - 1]}" if position else "as the first"
            yield fault(MISSING_COLUMN, table, 1, name, missing=name, place=place)
    if sorted(header) == sorted(columns) and header != list(columns):
        yield fault(HEADER, table, 1)


_SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "bars"}


def _shape_faults(table: str, rows: list[list[str]], lines: list[int]) -> Iterator[Fault]:
    expected = len(rows[0])
    for row, line in zip(rows, lines, strict=True):
        if len(row) == expected and any(row):
            continue
        if not any(row):
            yield fault(BLANK_LINE, table, line)
        else:
            hint = "a comma is missing" if len(row) < expected else "quote the cell that holds a comma"
            yield fault(RAGGED, table, line, found=len(row), expected=expected, hint=hint)


def _table(rows: list[list[str]], columns: Sequence[str]) -> pa.Table:
    cells = zip(*rows, strict=True) if rows else [()] * len(columns)
    arrays = [pa.array([cell or None for cell in column], CELL) for column in cells]
    return pa.Table.from_arrays(arrays, names=list(columns))
