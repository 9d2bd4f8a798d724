"""The contract applied: files to faults, files without faults to tables."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

import pandas as pd
import pyarrow as pa

from .arrow import as_frame
from .canonical import differs_from_canonical
from .collection import Collection
from .derivations import derive as derive_tables
from .faults import FAULT, Fault, declare, fault, in_order, nearest
from .published import PUBLISHED
from .raw import RAW
from .reading import read
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
    canonically: bool = False,
    progress: Progress = lambda steps, _: steps,
) -> Checked:
    """Hold the raw files to the contract.

    `files` has the bytes of each raw table by name, None where a file is missing; `strays` are names of
    other files that lie beside them; `canonically` asks for canonical form too. Faults of shape come first
    and alone: they shift everything behind them. Cells are checked next, and the rules see a cell that is
    wrong as empty, unless it is an id.
    """
    names = [f"{table}.csv" for table in RAW]
    faults = [
        fault(STRAY_FILE, name.removesuffix(".csv"), remedy=nearest(name, names, "move it elsewhere"))
        for name in strays
    ]
    frames = {}
    for table in progress(RAW, "files"):
        schema, data = RAW[table], files.get(table)
        frame, found = read(table, data, list(schema.columns))
        faults += found
        if frame is not None and data is not None:
            frames[table] = frame
            faults += check_cells(table, frame, schema)
            faults += filter(None, [differs_from_canonical(table, data) if canonically else None])
    if len(frames) < len(RAW):
        return Checked(None, in_order(faults))
    wrong = _wrong_cells(frames, faults)
    for (table, column), lines in wrong.items():
        frames[table].loc[lines, column] = None
    collection = Collection(frames, as_of, texts, wrong)
    taken = {(each.file, each.line, each.column) for each in faults}
    faults += [each for each in check_rules(collection, progress) if each[:3] not in taken]
    return Checked(collection, in_order(faults))


def _wrong_cells(frames: dict[str, pd.DataFrame], faults: list[Fault]) -> dict[tuple[str, str], list[int]]:
    """The lines of wrong cells by table and column; not of ids, so that what names them still does."""
    wrong: dict[tuple[str, str], list[int]] = {}
    for each in faults:
        table = each.file.removeprefix("raw/").removesuffix(".csv")
        if table in frames and each.column and RAW[table].columns[each.column].metadata["kind"] not in IDS:
            wrong.setdefault((table, each.column), []).append(each.line)
    return wrong


def derive(collection: Collection) -> dict[str, pd.DataFrame]:
    """All published tables of a sound collection, as the frames that readers get."""
    return {name: as_frame(table) for name, table in derive_tables(collection).items()}


def compile_tables(collection: Collection) -> dict[str, pa.Table]:
    """All published tables of a sound collection in Arrow, held to their own declarations."""
    tables = derive_tables(collection)
    faults = [each for name, table in tables.items() for each in validate(as_frame(table), name)]
    if faults:
        raise AssertionError(f"the build derived tables that break the contract: {faults[:5]}")
    return tables


def validate(frame: pd.DataFrame, table: str) -> list[Fault]:
    """Hold a frame to the declaration of a published table; all faults, `line` being the row from 1."""
    rows = frame.set_axis(range(1, len(frame) + 1))
    return [each._replace(file=table) for each in check_cells(table, rows, PUBLISHED[table])]
