"""The one form in which a raw file is kept: so that a diff shows what was changed, and nothing else."""

import csv
import io
import unicodedata
from collections.abc import Sequence

from .faults import Fault, declare, fault
from .raw import KEYS, RAW

NOT_CANONICAL = declare(
    "F117",
    "not-canonical",
    "the file is not in canonical form from this line on (rows sorted by key, minimal quotes)",
    "run: python build.py --fix",
)


def canonical(table: str, data: bytes) -> bytes | None:
    """The file in canonical form; None where it cannot be read as the table.

    UTF-8 without byte-order mark, LF, columns in their order, rows sorted by key, quotes only where CSV
    needs them, letters composed, no spaces at the ends of a cell, no blank lines. No cell that holds anything is lost.
    """
    columns = list(RAW[table].columns)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        header, *rows = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True) if row]
    except (UnicodeDecodeError, csv.Error, ValueError):
        return None
    if sorted(header) != sorted(columns) or any(len(row) != len(columns) for row in rows) or "\0" in text:
        return None
    order = [header.index(column) for column in columns]
    tidy = [cells for row in rows if any(cells := [_tidy(row[at]) for at in order])]
    key = [columns.index(column) for column in KEYS[table]]
    return _written([columns, *sorted(tidy, key=lambda row: ([row[at] for at in key], row))])


def _tidy(cell: str) -> str:
    return unicodedata.normalize("NFC", cell).strip(" ")


def _written(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()


def differs_from_canonical(table: str, data: bytes) -> Fault | None:
    """Where the file leaves its canonical form; None if it keeps it, or cannot be read at all."""
    wanted = canonical(table, data)
    if wanted is None or wanted == data:
        return None
    pairs = zip(data.split(b"\n"), wanted.split(b"\n"), strict=False)
    line = next((number for number, (is_, should) in enumerate(pairs, 1) if is_ != should), 1)
    return fault(NOT_CANONICAL, table, line)
