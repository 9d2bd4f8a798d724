"""Raw files as rows, and changed copies of them."""

import csv
import io
from collections.abc import Iterator, Mapping

from settling import Tables
from strategies import as_file

from schemas import RAW
from schemas.raw import KEYS

Files = dict[str, bytes | None]


class Sheets:
    """The rows of raw files that are in order: row `at`, counted from 0, stands on line `at + 2`."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)
        self.tables: Tables = {
            table: list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))
            for table, data in files.items()
        }

    def __getitem__(self, table: str) -> list[dict[str, str]]:
        return self.tables[table]

    def cells(self, table: str, *columns: str) -> Iterator[tuple[int, str, str]]:
        """The cells that hold something: row, column, text."""
        for at, row in enumerate(self[table]):
            for column in columns or row:
                if row[column]:
                    yield at, column, row[column]

    def references(self, target: str, key: str) -> Iterator[tuple[str, int, str]]:
        """Every cell that names a row of a table by its key: table, row, column."""
        for table, schema in RAW.items():
            for column, declared in schema.columns.items():
                if target in (declared.metadata.get("references") or ()):
                    for at, _, text in self.cells(table, column):
                        if key in (item.rpartition(":")[2] for item in text.split(";")):
                            yield table, at, column

    def key(self, table: str, at: int) -> str:
        """The (first) key of a row."""
        return self[table][at][KEYS[table][0]]

    def typed(self, *changes: tuple[str, int, Mapping[str, str]]) -> Files:
        """The files with other cells in some rows."""
        tables: Tables = {}
        for table, at, cells in changes:
            rows = tables.setdefault(table, [dict(row) for row in self[table]])
            rows[at] |= cells
        return {table: as_file(table, rows) for table, rows in tables.items()}

    def with_rows(self, table: str, at: int, *rows: Mapping[str, str], instead_of: int = 0) -> Files:
        """The file with rows put in before row `at`, in the place of so many that stand there."""
        return {table: as_file(table, [*self[table][:at], *rows, *self[table][at + instead_of :]])}

    def with_line(self, table: str, line: int, *lines: bytes) -> Files:
        """The file with a line, counted from 1, replaced by others."""
        parts = self.files[table].split(b"\n")
        return {table: b"\n".join([*parts[: line - 1], *lines, *parts[line:]])}

    def line(self, table: str, line: int) -> bytes:
        """A line, counted from 1, as bytes."""
        return self.files[table].split(b"\n")[line - 1]
