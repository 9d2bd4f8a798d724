"""The contract applied: files to faults, files without faults to tables."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from .arrow import as_frame
from .canonical import differs_from_canonical
from .checks import keeps
from .collection import Collection
from .column_types import CELL
from .derivations import derive as derive_tables
from .faults import FAULT, Fault, declare, fault, in_order, nearest
from .published import PUBLISHED
from .raw import RAW
from .reading import Rows, read
from .rules import check_rules
from .translation import check_cells

STRAY_FILE = declare("F118", "stray-file", "no table has this name", "{remedy}")

IDS = ("identifier", "reference", "references")
Progress = Callable[[Iterable[Any], str], Iterable[Any]]


class Checked(NamedTuple):
    """A collection and all that was found wrong with it; None where a file could not be read at all."""

    collection: Collection | None
    faults: list[Fault]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found that stops a build."""
        return not any(each.severity == FAULT for each in self.faults)


def check(
    files: Mapping[str, bytes | None],
    as_of: datetime.date | None = None,
    texts: Mapping[str, str] | None = None,
    *,
    strays: Iterable[str] = (),
    strictly: bool = False,
    progress: Progress = lambda steps, _: steps,
) -> Checked:
    """Hold the raw files to the contract.

    `files` has the bytes of each raw table by name, None where a file is missing; `strays` are names of
    other files that lie beside them. Faults of shape come first and alone: they shift everything behind
    them. Cells are checked next, and the rules see a cell that is wrong as empty, unless it is an id.

    `strictly` asks for canonical form too, and asks pandera about every table; otherwise pandera is asked
    about those in which a quick look at the same declared checks has found something.
    """
    names = [f"{table}.csv" for table in RAW]
    faults = [
        fault(STRAY_FILE, name.removesuffix(".csv"), remedy=nearest(name, names, "move it elsewhere"))
        for name in strays
    ]
    typed: dict[str, Rows] = {}
    for table in progress(RAW, "files"):
        schema, data = RAW[table], files.get(table)
        rows, found = read(table, data, list(schema.columns))
        faults += found
        if rows is None or data is None:
            continue
        typed[table] = rows
        if strictly:
            faults += filter(None, [differs_from_canonical(table, data)])
        if strictly or not keeps(schema, rows.cells):
            faults += check_cells(table, rows.frame, schema)
    if len(typed) < len(RAW):
        return Checked(None, in_order(faults))
    rows_left, emptied = _without(typed, faults)
    collection = Collection(rows_left, as_of, texts, emptied)
    taken = {(each.file, each.line, each.column) for each in faults}
    faults += [each for each in check_rules(collection, progress) if each[:3] not in taken]
    return Checked(collection, in_order(faults))


def _without(
    typed: dict[str, Rows], faults: list[Fault]
) -> tuple[dict[str, Rows], dict[tuple[str, str], np.ndarray]]:
    """The rows with the cells that are wrong emptied, and where; ids stay, so that what names them still does."""
    wrong: dict[tuple[str, str], list[int]] = {}
    for each in faults:
        table = each.file.removeprefix("raw/").removesuffix(".csv")
        if table in typed and each.column and RAW[table].columns[each.column].metadata["kind"] not in IDS:
            wrong.setdefault((table, each.column), []).append(each.line)
    rows = dict(typed)
    emptied = {(table, column): np.isin(rows[table].lines, lines) for (table, column), lines in wrong.items()}
    for (table, column), is_wrong in emptied.items():
        cells, at = rows[table].cells, list(RAW[table].columns).index(column)
        kept = pc.if_else(pa.array(is_wrong), pa.scalar(None, CELL), cells[column])
        rows[table] = Rows(cells.set_column(at, column, kept), rows[table].lines)
    return rows, emptied


def derive(collection: Collection) -> dict[str, pd.DataFrame]:
    """All published tables of a sound collection, as pandas frames."""
    return {name: as_frame(table) for name, table in derive_tables(collection).items()}


def compile_tables(collection: Collection, *, strictly: bool = False) -> dict[str, pa.Table]:
    """All published tables of a sound collection in Arrow, held to their own declarations as raw ones are."""
    tables = derive_tables(collection)
    doubtful = [name for name, table in tables.items() if strictly or not keeps(PUBLISHED[name], table)]
    faults = [each for name in doubtful for each in validate(as_frame(tables[name]), name)]
    if faults:
        raise AssertionError(f"the build derived tables that break the contract: {faults[:5]}")
    return tables


def validate(frame: pd.DataFrame, table: str) -> list[Fault]:
    """Hold a frame to the declaration of a published table; all faults, `line` being the row from 1."""
    rows = frame.set_axis(range(1, len(frame) + 1))
    return [each._replace(file=table) for each in check_cells(table, rows, PUBLISHED[table])]
