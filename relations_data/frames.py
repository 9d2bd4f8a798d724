"""Arrow tables as frames of other libraries, each column with the type the codebook gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pyarrow as pa

from .errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import polars as pl

TEXT = pd.StringDtype(na_value=float("nan"))
NO_CODES = pd.CategoricalDtype(pd.Index([], dtype=TEXT))
TYPES = {
    pa.string(): TEXT,
    pa.int32(): pd.Int32Dtype(),
    pa.bool_(): pd.BooleanDtype(),
}


def as_pandas(table: pa.Table) -> pd.DataFrame:
    """A frame that shares no memory its user could write to."""
    for place, field in enumerate(table.schema):
        if pa.types.is_date(field.type):
            table = table.set_column(place, field.name, table[place].cast(pa.timestamp("s")))
    frame: pd.DataFrame = table.to_pandas(types_mapper=TYPES.get)
    for name in frame.columns[frame.dtypes == "category"]:
        if not len(frame[name].cat.categories):  # which pandas would hold as objects
            frame[name] = pd.Categorical([None] * len(frame), dtype=NO_CODES)
    return frame


def from_rows(rows: Iterable[Mapping[str, object]], columns: Iterable[str]) -> pd.DataFrame:
    """A frame of text columns; what the rows do not have is missing."""
    listed = list(rows)
    return pd.DataFrame(
        {column: pd.Series([row.get(column) for row in listed], dtype=TEXT) for column in columns}
    )


def as_polars(table: pa.Table) -> pl.DataFrame:
    """A polars frame: String, Categorical where coded, Date, Int32, Boolean, Float64."""
    try:
        import polars as pl
    except ModuleNotFoundError as error:
        raise MissingExtraError('into="polars"', "polars") from error
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame
