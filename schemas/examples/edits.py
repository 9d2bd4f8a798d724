"""Edits of the toy, written as data: what a curator might do to it, and what the build then says.

A row is named by the beginning of its line, as far as it takes to mean one row only.
"""

import csv
import io
from collections.abc import Mapping
from typing import Any, NamedTuple

import pandas as pd

from ..raw import RAW


class Cell(NamedTuple):
    """Write another value into one cell of a row."""

    table: str
    row: str
    column: str
    value: str


class Added(NamedTuple):
    """Type one more line at the end of the file."""

    table: str
    line: str


class Removed(NamedTuple):
    """Delete a row."""

    table: str
    row: str


class Bytes(NamedTuple):
    """Replace bytes that the file has once: what an editor or a spreadsheet does behind one's back."""

    table: str
    old: bytes
    new: bytes


class File(NamedTuple):
    """Put another file in the place of the table's own; None takes it away."""

    table: str
    data: bytes | None


class Stray(NamedTuple):
    """Lay a file that is no table beside the tables."""

    name: str


class Words(NamedTuple):
    """Hand in the words of a source."""

    source: str
    text: str


class Retyped(NamedTuple):
    """Give a column of a published table another type."""

    table: str
    column: str
    type: Any


class Overwritten(NamedTuple):
    """Write another value into the given row, from 1, of a published table."""

    table: str
    row: int
    column: str
    value: Any


class Dropped(NamedTuple):
    """Take a column away from a published table."""

    table: str
    column: str


RawEdit = Cell | Added | Removed | Bytes | File | Stray | Words
PublishedEdit = Retyped | Overwritten | Dropped


class Example(NamedTuple):
    """The smallest edits of the toy that make a fault, and all that is then said, line by line.

    `canonically` asks for canonical form as well, as `build.py --check` does.
    """

    code: str
    edits: tuple[RawEdit | PublishedEdit, ...]
    says: tuple[str, ...]
    canonically: bool = False

    @property
    def of_published(self) -> str | None:
        """The published table whose validation says so; None where the check of raw files does."""
        return next((edit.table for edit in self.edits if isinstance(edit, PublishedEdit)), None)


def example(code: str, *edits: RawEdit | PublishedEdit, says: str, canonically: bool = False) -> Example:
    """An example; `says` holds the lines that are printed."""
    return Example(code, edits, tuple(says.splitlines()), canonically)


class Given(NamedTuple):
    """What a check is given: raw files, words of sources, names of other files."""

    files: dict[str, bytes | None]
    texts: dict[str, str]
    strays: list[str]


def edited(toy: Mapping[str, str], *edits: RawEdit) -> Given:
    """The toy after the edits; LookupError where an edit does not fit it."""
    given = Given({table: text.encode() for table, text in toy.items()}, {}, [])
    for edit in edits:
        if isinstance(edit, Words):
            given.texts[edit.source] = edit.text
        elif isinstance(edit, Stray):
            given.strays.append(edit.name)
        elif isinstance(edit, File):
            given.files[edit.table] = edit.data
        else:
            data = given.files[edit.table]
            if data is None:
                raise LookupError(f"{edit.table} is not there to be edited")
            given.files[edit.table] = _edited(edit, data)
    return given


def _edited(edit: Cell | Added | Removed | Bytes, data: bytes) -> bytes:
    if isinstance(edit, Added):
        return data + edit.line.encode() + b"\n"
    if isinstance(edit, Bytes):
        return _replaced_once(data, edit.old, edit.new)
    line = _line(data, edit.row)
    if isinstance(edit, Removed):
        return _replaced_once(data, b"\n" + line + b"\n", b"\n")
    return _replaced_once(data, b"\n" + line + b"\n", b"\n" + _with_cell(edit, line) + b"\n")


def _replaced_once(data: bytes, old: bytes, new: bytes) -> bytes:
    if data.count(old) != 1:
        raise LookupError(f"{old!r} occurs {data.count(old)} times")
    return data.replace(old, new)


def _line(data: bytes, row: str) -> bytes:
    lines = [line for line in data.split(b"\n")[1:] if line.startswith(row.encode())]
    if len(lines) != 1:
        raise LookupError(f"{len(lines)} lines start with {row!r}")
    return lines[0]


def _with_cell(edit: Cell, line: bytes) -> bytes:
    (cells,) = csv.reader([line.decode()], strict=True)
    cells[list(RAW[edit.table].columns).index(edit.column)] = edit.value
    typed = io.StringIO()
    csv.writer(typed, lineterminator="\n").writerow(cells)
    return typed.getvalue().removesuffix("\n").encode()


def edited_frame(frame: pd.DataFrame, *edits: PublishedEdit) -> pd.DataFrame:
    """A published table after the edits."""
    frame = frame.copy()
    for edit in edits:
        if isinstance(edit, Retyped):
            frame[edit.column] = frame[edit.column].astype(edit.type)
        elif isinstance(edit, Overwritten):
            frame.loc[frame.index[edit.row - 1], edit.column] = edit.value
        else:
            frame = frame.drop(columns=edit.column)
    return frame
