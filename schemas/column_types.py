"""The types of columns: how pandas holds them, and how Arrow and Parquet do."""

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from pandera import dtypes
from pandera.engines import pandas_engine

# How Arrow holds the text of a cell while a collection is checked: as pandas does.
CELL = pa.large_string()


class _Type(pandas_engine.DataType):
    """A column type that is told by its dtype alone: pandera's own ask every cell."""

    arrow: Any

    def check(self, pandera_dtype: Any, data_container: Any = None) -> bool:  # noqa: ARG002  pandera's signature
        """Whether the column is of this type."""
        return self.holds(data_container.dtype)

    def holds(self, dtype: Any) -> bool:
        """Whether a column of that dtype is of this type."""
        return bool(dtype == self.type)

    def __str__(self) -> str:
        return type(self).__name__.lower()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Text(_Type):
    """Strings."""

    type = pd.StringDtype(na_value=np.nan)
    arrow = pa.string()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Category(_Type):
    """Codes of a list."""

    type = pd.CategoricalDtype()
    arrow = pa.dictionary(pa.int32(), pa.string())

    def holds(self, dtype: Any) -> bool:
        """Any categories will do: `is_code` knows which."""
        return isinstance(dtype, pd.CategoricalDtype)


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Day(_Type):
    """Days."""

    type = np.dtype("datetime64[s]")
    arrow = pa.date32()

    def holds(self, dtype: Any) -> bool:
        """Any unit will do: pandas chooses it on reading."""
        return isinstance(dtype, np.dtype) and bool(np.issubdtype(dtype, np.datetime64))


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Count(_Type):
    """Whole numbers."""

    type = pd.Int32Dtype()
    arrow = pa.int32()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Number(_Type):
    """Numbers on a scale."""

    type = np.dtype("float64")
    arrow = pa.float64()


@pandas_engine.Engine.register_dtype
@dtypes.immutable
class Flag(_Type):
    """Yes or no."""

    type = pd.BooleanDtype()
    arrow = pa.bool_()
