"""A user's frame held to the contract that the published tables were held to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .errors import InvalidFrameError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pandas import DataFrame

    from .schemas import Fault

SHOWN = 50  # faults that a message lists; the error has all


def validate(frame: DataFrame, table: str) -> DataFrame:
    """The frame itself, if it is without faults."""
    faults = list(dict.fromkeys(_faults(frame, table)))
    if not faults:
        return frame
    lines = [f"{_address(row)}{column}: {sentence}" for row, column, sentence in faults[:SHOWN]]
    lines += [f"and {len(faults) - SHOWN:,} more"] if len(faults) > SHOWN else []
    count = f"{len(faults):,} fault{'s' if len(faults) > 1 else ''}"
    raise InvalidFrameError("\n  ".join([f"{count} in this frame of {table}:", *lines]), tuple(faults))


def _faults(frame: DataFrame, table: str) -> Iterator[tuple[object, str, str]]:
    import pandas as pd

    if not isinstance(frame, pd.DataFrame):
        raise TypeError(f"a pandas.DataFrame is validated, not a {type(frame).__name__}")
    try:
        from .schemas import validate as faults_of
    except ModuleNotFoundError as error:
        if error.name != "pandera":
            raise
        raise MissingExtraError("validate", "validate") from error
    for fault in sorted(faults_of(frame, table), key=lambda each: (each.line, each.column)):
        # Rows are counted from 1: line 0 means the whole column.
        row = frame.index[fault.line - 1] if fault.line else None
        yield row, fault.column, _sentence(fault)


def _sentence(fault: Fault) -> str:
    shown = f" ({_quoted(fault.value)})" if fault.value else ""
    return f"{fault.code} {fault.sentence}{shown}, {fault.remedy}"


def _quoted(value: str) -> str:
    return value if value.lstrip("-").replace(".", "", 1).isdigit() else json.dumps(value, ensure_ascii=False)


def _address(row: object) -> str:
    return "" if row is None else f"row {row}, "
